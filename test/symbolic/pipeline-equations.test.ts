import { describe, expect, it } from 'vitest';
import { pipelineEquations } from '../../runtime/explain/pipeline-equations.js';
import { equations } from '../../symbolic/equations/index.js';

describe('the equations that a report of pictures shows', () => {
  it('are stated there as they are proved here', () => {
    expect(pipelineEquations.map(({ number }) => number)).toEqual([5, 6, 7, 8]);
    for (const { number, title, latex } of pipelineEquations) {
      const stated = equations.find((equation) => equation.number === number);
      expect({ title, latex }).toEqual({ title: stated?.title, latex: stated?.latex });
    }
  });
});
