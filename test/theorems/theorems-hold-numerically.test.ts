import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theoremVariants } from '../../proofs/theorems/variants/variants.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import { theorems } from '../../symbolic/theorems/index.js';
import { isFormula } from '../../symbolic/theorems/theorem.js';
import { minus, norm } from '../oracles/complex-matrix.js';
import { type NumericOperator, NumericReading } from '../oracles/numeric-reading.js';
import { uniform } from '../oracles/random-circuit.js';
import { casesOfClaim } from '../random/cases.js';

/** A reading that measures how deep derivatives are nested: each divides the rounding by another 10⁻⁴. */
class CountingReading extends NumericReading {
  depth = 0;
  #now = 0;

  override derivative(a: NumericOperator, angle: string): NumericOperator {
    const difference = super.derivative(a, angle);
    return (angles) => {
      this.#now += 1;
      this.depth = Math.max(this.depth, this.#now);
      const value = difference(angles);
      this.#now -= 1;
      return value;
    };
  }
}

/**
 * How far both sides may be apart, relative to the norm of both, by the depth of derivatives. Some 10⁴ roundings of 10⁻¹⁶ each; a
 * central difference with h = 10⁻⁴ divides them by h and adds h²/6·max|f‴| ≤ 2·10⁻⁹·2³, the frequencies being at most 2.
 */
const relativeTolerance = [1e-11, 4e-8, 4e-4];

function apart<S>(formula: Formula<S>, setting: S, seed: number) {
  const reading = new CountingReading(uniform(seed));
  const [left, right] = [formula.left(reading, setting), formula.right(reading, setting)];
  const [l, r] = [left(reading.angles), right(reading.angles)];
  return { error: norm(minus(l, r)), scale: 10 + norm(l) + norm(r), depth: reading.depth };
}

const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** Parts with more than two derivatives in a row say which frequencies occur; other tests hold them against samples. */
function isShallow(formula: Formula<unknown>): boolean {
  return apart(formula, formula.settings[0], 1).depth <= 2;
}

describe('every part that engines read holds in doubles at random points', () => {
  for (const { id, parts } of theorems)
    for (const part of parts)
      if (isFormula(part) && isShallow(part))
        it(`${id}: ${part.says}`, () => {
          fc.assert(
            fc.property(fc.nat({ max: part.settings.length - 1 }), seeds, (at, seed) => {
              const { error, scale, depth } = apart(part, part.settings[at], seed);
              expect(error, part.at(part.settings[at])).toBeLessThan(relativeTolerance[depth]! * scale);
            }),
            casesOfClaim(),
          );
        });
});

describe('every wrong statement of that kind fails in doubles at a random point of some setting', () => {
  for (const [id, list] of Object.entries(theoremVariants))
    for (const { part, expected } of list)
      if (isFormula(part) && isShallow(part))
        it(`${id}: ${part.says}`, () => {
          const seen = part.settings.some((setting, k) => {
            const { error, scale } = apart(part, setting, k);
            return error > 2e-3 * scale;
          });
          expect(seen).toBe(expected === 'false');
        });
});
