import { type Comparison, isFormula, type Part } from '../../symbolic/theorems/theorem.js';
import { Decider, type Decision } from '../equations/decide.js';

/** Decides a part of a theorem exactly: a formula by its normal form, a comparison in the ring that its sides are elements of. */
export function decidePart(part: Part, decider = new Decider()): Decision {
  return isFormula(part) ? decider.decide(part) : compare(part);
}

function compare(part: Comparison<unknown>): Decision {
  for (const setting of part.settings) {
    const { ring, entries, decimal } = part.sides(setting);
    for (const { component, left, right } of entries) {
      if (ring.isZero(ring.sub(left, right))) continue;
      return {
        verdict: 'refuted',
        counterexample: {
          at: part.at(setting),
          component,
          monomial: '',
          left: ring.format(left),
          right: ring.format(right),
          ...(decimal === undefined
            ? {}
            : { point: { values: 'in decimals', left: decimal(left), right: decimal(right) } }),
        },
      };
    }
  }
  return { verdict: 'proved', settings: part.settings.length };
}
