import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variants } from '../../proofs/equations/variants/variants.js';
import { eq15FiveQubits } from '../../symbolic/equations/eq-15-input-gradient.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import { equations } from '../../symbolic/equations/index.js';
import { minus, norm } from '../oracles/complex-matrix.js';
import { NumericReading } from '../oracles/numeric-reading.js';
import { uniform } from '../oracles/random-circuit.js';
import { casesOfClaim } from '../random/cases.js';

/**
 * How far both sides may be apart. Indeterminates lie in the unit square, so an entry of a side is at most the product of a few
 * norms, here taken together as `scale`, the norm of the two sides. A central difference is off by h²/6·max|f‴| ≤ 2·10⁻⁹·8·scale (the
 * frequencies are at most 2 and the derivative is one order up) and by u·10⁴·scale/h ≤ 10⁻⁸·scale from some 10⁴ roundings.
 */
const relativeTolerance = 4e-8;

function apart<S>(formula: Formula<S>, setting: S, seed: number): { error: number; scale: number } {
  const reading = new NumericReading(uniform(seed));
  const [left, right] = [formula.left(reading, setting), formula.right(reading, setting)];
  const [l, r] = [left(reading.angles), right(reading.angles)];
  return { error: norm(minus(l, r)), scale: 10 + norm(l) + norm(r) };
}

const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('every stated equation holds in doubles at random points', () => {
  for (const { id, parts } of equations)
    for (const formula of parts.filter((part) => part !== eq15FiveQubits)) // a minute a point in doubles; n ≤ 4 stands for it
      it(`${id}: ${formula.says}`, () => {
        fc.assert(
          fc.property(fc.nat({ max: formula.settings.length - 1 }), seeds, (at, seed) => {
            const { error, scale } = apart(formula, formula.settings[at], seed);
            expect(error, formula.at(formula.settings[at])).toBeLessThan(relativeTolerance * scale);
          }),
          casesOfClaim(),
        );
      });
});

describe('every wrong statement fails in doubles at a random point of some setting', () => {
  for (const [id, list] of Object.entries(variants))
    for (const { formula, expected } of list)
      it(`${id}: ${formula.says}`, () => {
        const seen = formula.settings.slice(0, 40).some((setting, k) => {
          const { error, scale } = apart(formula, setting, k);
          return error > 1e-3 * scale;
        });
        expect(seen).toBe(expected === 'false');
      });
});
