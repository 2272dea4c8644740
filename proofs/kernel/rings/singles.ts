import { Q } from '../../../symbolic/ring/rational.js';
import { doublePoint, type Transcendental } from './doubles.js';
import type { CirclePoint, KernelRing, Point } from './kernel-ring.js';

const { fround } = Math;

/** Single-precision numbers. A sum, product or quotient of two singles in doubles, rounded to a single, is that of singles. */
export const singles: KernelRing<number> = {
  zero: 0,
  one: 1,
  sqrtHalf: fround(Math.SQRT1_2),
  add: (a, b) => fround(a + b),
  sub: (a, b) => fround(a - b),
  mul: (a, b) => fround(a * b),
  neg: (a) => -a,
  div: (a, b) => fround(a / b),
  settle: (a) => a,
  fromRational: (r) => fround(Q.toNumber(r)),
  asSum: (a) => a,
};

/** The point of doubles with everything rounded to singles. */
export function singlePoint(
  input: (of: 'x' | 'theta' | 'cotangent', index: number) => number,
  functions: Transcendental = Math,
): Point<number> {
  const { value, circle, half } = doublePoint(input, functions);
  const rounded = ({ cos, sin }: CirclePoint<number>) => ({ cos: fround(cos), sin: fround(sin) });
  return {
    ring: singles,
    value: (atom) => fround(value(atom)),
    circle: (form) => rounded(circle!(form)), // doubles have one
    half: (atom) => rounded(half(atom)),
    rounded: {
      cos: (a) => fround(functions.cos(a)),
      sin: (a) => fround(functions.sin(a)),
      atan: (a) => fround(functions.atan(a)),
      tanh: (a) => fround(functions.tanh(a)),
      sqrt: (a) => fround(Math.sqrt(a)),
    },
  };
}
