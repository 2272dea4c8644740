import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFormula } from '../../proofs/formulas/decide-formula.js';
import { functions } from '../../symbolic/formulas/functions.js';
import { parseFormula } from '../../symbolic/formulas/parse-formula.js';
import { Mistake } from '../../symbolic/mistake.js';
import { cases } from '../random/cases.js';
import { sidesAt } from './counterexample-point.js';
import { base, fitting } from './random-call.js';

const effort = 20_000;

describe('expressions of every sort', () => {
  it('have the values at counterexamples that doubles find there', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fitting.any, (left) => {
        const formula = parseFormula({ ...base, left, right: '0' });
        if (formula.kind !== 'identity') return;
        let verdict: ReturnType<typeof decideFormula>;
        try {
          verdict = decideFormula(formula, effort);
        } catch (error) {
          if (error instanceof Mistake) return;
          throw error;
        }
        if (verdict.verdict !== 'refuted') return;
        const brackets = left.includes('[') ? ['bracket'] : [];
        for (const name of [...Object.keys(functions).filter((f) => left.includes(`${f}(`)), ...brackets])
          met.add(name);
        const { numbers } = verdict.counterexample;
        const sides = sidesAt(formula, verdict.counterexample);
        const scale = 1 + Math.max(Math.hypot(...numbers.left), Math.hypot(...numbers.right));
        [numbers.left, numbers.right].forEach((claimed, k) => {
          const error = Math.hypot(sides[k]![0] - claimed[0], sides[k]![1] - claimed[1]);
          expect(error / scale, JSON.stringify({ left, verdict, sides })).toBeLessThan(1e-5);
        });
      }),
      cases(1000),
    );
    expect([...met].sort()).toEqual(Object.keys(functions).sort());
  });
});
