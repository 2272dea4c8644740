import fc from 'fast-check';
import type { ExplicitMatrix } from '../symbolic/ansatz/fixed-matrix.js';
import { uniform } from './oracles/random-circuit.js';

/** Pythagorean triples: rational points of the circle. */
const triples: readonly (readonly [number, number, number])[] = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [20, 21, 29],
];

/** Exact unitary matrices over Q(ζ₈), in the spellings that entries may have. */
const exactMatrix: fc.Arbitrary<ExplicitMatrix> = fc
  .record({ triple: fc.constantFrom(...triples), form: fc.nat({ max: 5 }), k: fc.nat({ max: 7 }) })
  .map(({ triple: [a, b, h], form, k }): ExplicitMatrix => {
    switch (form) {
      case 0:
        return {
          matrix: [
            [`${a}/${h}`, `${b}i/${h}`],
            [`${b}i/${h}`, `${a}/${h}`],
          ],
        };
      case 1:
        return {
          matrix: [
            ['sqrt(1/2)', `-e^(${k}i pi/4)/sqrt(2)`],
            ['i/sqrt(2)', `i e^(${k}i pi/4) * sqrt(1/2)`],
          ],
        };
      case 2:
        return {
          matrix: [
            [0, `e^(-${k} i pi / 4)`],
            [1, 0],
          ],
        };
      case 3:
        return {
          matrix: [
            [0.6, -0.8],
            [0.8, 0.6],
          ],
        };
      case 4:
        return {
          matrix: [
            [`(${a}+${b}i)/${h}`, 0],
            [0, `e^(${k}i pi/4)`],
          ],
        };
      default:
        return {
          matrix: [
            ['1/3', '2 sqrt(2)/3'],
            [`2 e^(${k}i pi/4)/3 * sqrt(2)`, `-e^(${k}i pi/4)/3`],
          ],
        };
    }
  });

/** Unitary matrices in 12 to 17 decimals, of the angles that a seed gives. */
const decimalMatrix: fc.Arbitrary<ExplicitMatrix> = fc
  .record({ seed: fc.nat(), digits: fc.integer({ min: 12, max: 17 }), real: fc.boolean() })
  .map(({ seed, digits, real }): ExplicitMatrix => {
    const next = uniform(seed);
    const [t, u, v, w] = [6 * next(), 6 * next(), 6 * next(), 6 * next()];
    const polar = (size: number, angle: number): string | number => {
      const [re, im] = [size * Math.cos(angle), size * Math.sin(angle)];
      if (real) return Number(size.toFixed(digits));
      return `${re.toFixed(digits)} ${im < 0 ? '-' : '+'} ${Math.abs(im).toFixed(digits)}i`;
    };
    return {
      matrix: [
        [polar(Math.cos(t), u), polar(-Math.sin(t), u + v)],
        [polar(Math.sin(t), w), polar(Math.cos(t), w + v)],
      ],
    };
  });

/** Explicit matrices of every kind that a configuration may give for H_q. */
export const randomMatrixGate: fc.Arbitrary<ExplicitMatrix> = fc.oneof(exactMatrix, decimalMatrix);
