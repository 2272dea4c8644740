import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockReading } from '../../proofs/kernel/reading/block-reading.js';
import { denseReading } from '../../proofs/kernel/reading/dense-reading.js';
import { degreePoint } from '../../proofs/kernel/rings/degrees.js';
import { doublePoint } from '../../proofs/kernel/rings/doubles.js';
import { fixedPointAt } from '../../proofs/kernel/rings/fixed-point.js';
import { isEqual, type LaurentPolynomial, laurentPoint } from '../../proofs/kernel/rings/laurent.js';
import { randomPoint } from '../../proofs/kernel/rings/prime-field.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { rational } from '../../symbolic/ring/rational.js';
import { cases } from '../random/cases.js';
import { numericExpectations } from './numeric-circuit.js';
import { extreme, inputsOf, randomAnsatz } from './random-ansatz.js';

const stream = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), { minLength: 21, maxLength: 21 });

describe('the dense reading', () => {
  it('gives the expectations of whole matrices and their central differences', () => {
    // Central differences with h = 1e-4: truncation below h²/6·|f'''| < 1e-6 for |f'''| up to a few hundred (π·tanh, sums
    // of two terms), rounding 1e-15/h = 1e-11.
    const h = 1e-4;
    fc.assert(
      fc.property(randomAnsatz(3), stream, (ansatz, numbers) => {
        const { x, theta } = inputsOf(ansatz, numbers);
        const reading = denseReading(
          ansatz,
          doublePoint((of, k) => (of === 'x' ? x : theta)[k]!),
          0,
        );
        const at = (of: 'x' | 'theta', k: number, by: number): number[] => {
          const move = (list: number[], moved: boolean): number[] =>
            list.map((v, j) => (moved && j === k ? v + by : v));
          return numericExpectations(ansatz, move(x, of === 'x'), move(theta, of === 'theta'));
        };
        at('x', 0, 0).forEach((value, l) => {
          expect(reading.expectations[l]).toBeCloseTo(value, 12);
        });
        for (const of of ['x', 'theta'] as const)
          (of === 'x' ? x : theta).forEach((_, k) => {
            const [plus, minus] = [at(of, k, h), at(of, k, -h)];
            ansatz.observables.forEach((_, l) => {
              const derivative = (of === 'x' ? reading.byInput : reading.byTheta)[l]![k]!;
              expect(Math.abs(derivative - (plus[l]! - minus[l]!) / (2 * h))).toBeLessThan(5e-6);
            });
          });
      }),
      cases(60),
    );
  }, 30_000);

  it('is the reading block by block, number by number in a random field', () => {
    fc.assert(
      fc.property(fc.oneof(randomAnsatz(4), randomAnsatz(3, extreme)), fc.nat(), (ansatz, seed) => {
        const point = randomPoint(`${seed}`);
        const [byShifts, byBlocks] = [denseReading, blockReading].map((read) => {
          const { expectations, byInput, byTheta } = read(ansatz, point, 1);
          return [expectations, byInput.flat(), byTheta.flat()].map((row) => row.map(point.ring.residue));
        });
        expect(byBlocks).toEqual(byShifts);
      }),
      { seed: 23, numRuns: 80 },
    );
  }, 30_000);

  it('agrees in fixed-point numbers and in doubles', () => {
    fc.assert(
      fc.property(
        randomAnsatz(2),
        fc.array(fc.integer({ min: -96, max: 96 }), { minLength: 14, maxLength: 14 }),
        (ansatz, numbers) => {
          const { x, theta } = inputsOf(ansatz, numbers);
          const input = (of: string, k: number): number => (of === 'x' ? x : theta)[k]!;
          const exact = denseReading(
            ansatz,
            fixedPointAt((of, k) => rational(input(of, k), 64)),
            0,
          );
          const rounded = denseReading(
            ansatz,
            doublePoint((of, k) => input(of, k) / 64),
            0,
          );
          const numeric = (v: bigint): number => Number(v >> 256n) / 2 ** 64;
          exact.byInput.forEach((row, l) => {
            row.forEach((v, q) => {
              expect(numeric(v)).toBeCloseTo(rounded.byInput[l]![q]!, 11);
            });
          });
        },
      ),
      cases(40),
    );
  });

  it('has degrees that bound the exponents of the exact normal form', () => {
    const ansatz = parseAnsatz({
      qubits: 2,
      encoding: { fixed: 'T', generator: 'X', angle: 'identity' },
      blocks: 1,
      entangler: 'cnot-ring',
      rotations: ['Y', 'Z'],
      observables: ['Z0 Z1', 'X0 + Y1'],
    });
    const variables = 6;
    const exact = denseReading(ansatz, laurentPoint(variables), 0);
    const bounds = denseReading(ansatz, degreePoint, 0);
    const degreeOf = (p: LaurentPolynomial): number =>
      Math.max(0, ...[...p.terms.keys()].map((key) => weight(key, variables)));
    exact.expectations.forEach((p, l) => {
      expect(degreeOf(p)).toBeGreaterThan(0);
      expect(degreeOf(p)).toBeLessThanOrEqual(bounds.expectations[l]!.above);
    });
  });

  it('knows ⟨Z⟩ = −sin(x + θ) of H, R_y(x), R_y(θ) as an exact identity', () => {
    const ansatz = parseAnsatz({
      qubits: 1,
      encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
      blocks: 1,
      entangler: 'none',
      rotations: ['Y'],
      observables: ['Z0'],
    });
    const point = laurentPoint(2);
    const { ring: laurent } = point;
    const reading = denseReading(ansatz, point, 0);
    const [a, b] = (['x', 'theta'] as const).map((of) => point.half({ of, index: 0, through: 'raw' }));
    const half = laurent.add(laurent.mul(a!.sin, b!.cos), laurent.mul(a!.cos, b!.sin));
    const cosHalf = laurent.sub(laurent.mul(a!.cos, b!.cos), laurent.mul(a!.sin, b!.sin));
    const sine = laurent.mul(laurent.fromRational(rational(-2)), laurent.mul(half, cosHalf));
    expect(isEqual(reading.expectations[0]!, sine)).toBe(true);
    expect(isEqual(reading.expectations[0]!, laurent.neg(sine))).toBe(false);
    expect(isEqual(reading.byInput[0]![0]!, reading.byTheta[0]![0]!)).toBe(true);
  });
});

/** Σ|e_k| of a monomial's key Σ e_k·base^k, base = 2^⌊52/variables⌋. */
function weight(key: number, variables: number): number {
  const base = 2 ** Math.floor(52 / variables);
  let rest = key;
  let sum = 0;
  while (rest !== 0) {
    const digit = rest - base * Math.round(rest / base);
    sum += Math.abs(digit);
    rest = (rest - digit) / base;
  }
  return sum;
}
