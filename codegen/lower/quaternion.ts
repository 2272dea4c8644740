import type { Rotation } from '../../symbolic/ansatz/ansatz.js';
import type { Complex } from '../ir/complex.js';
import { add, multiply, negate, subtract, total, zero } from '../ir/floats.js';
import type { FloatExpression } from '../ir/program.js';

/** The gate w − i(xX + yY + zZ): a product of rotations is a product of quaternions, since −iX, −iY, −iZ multiply as i, j, k. */
export interface Quaternion {
  readonly w: FloatExpression;
  readonly x: FloatExpression;
  readonly y: FloatExpression;
  readonly z: FloatExpression;
}

/** A vector of real expressions, one per axis. */
export type Axis = Readonly<Record<Rotation, FloatExpression>>;

/** R_P(t) = cos(t/2) − i·sin(t/2)·P. */
export function rotation(axis: Rotation, cos: FloatExpression, sin: FloatExpression): Quaternion {
  return {
    w: cos,
    x: axis === 'X' ? sin : zero,
    y: axis === 'Y' ? sin : zero,
    z: axis === 'Z' ? sin : zero,
  };
}

/** The gate u·v: v acts first. */
export function product(u: Quaternion, v: Quaternion): Quaternion {
  const signed = (...terms: readonly [1 | -1, FloatExpression, FloatExpression][]) =>
    total(terms.map(([s, a, b]) => (s === 1 ? multiply(a, b) : negate(multiply(a, b)))));
  return {
    w: signed([1, u.w, v.w], [-1, u.x, v.x], [-1, u.y, v.y], [-1, u.z, v.z]),
    x: signed([1, u.w, v.x], [1, u.x, v.w], [1, u.y, v.z], [-1, u.z, v.y]),
    y: signed([1, u.w, v.y], [1, u.y, v.w], [1, u.z, v.x], [-1, u.x, v.z]),
    z: signed([1, u.w, v.z], [1, u.z, v.w], [1, u.x, v.y], [-1, u.y, v.x]),
  };
}

/** The inverse gate. */
export function inverse({ w, x, y, z }: Quaternion): Quaternion {
  return { w, x: negate(x), y: negate(y), z: negate(z) };
}

/** The gate on a pair of amplitudes: [[w − iz, −y − ix], [y − ix, w + iz]]. */
export function act(
  { w, x, y, z }: Quaternion,
  [a0, a1]: readonly [Complex, Complex],
): readonly [Complex, Complex] {
  const sum = (...terms: readonly [FloatExpression, FloatExpression][]) =>
    total(terms.map(([a, b]) => multiply(a, b)));
  const minus = negate;
  return [
    {
      re: sum([w, a0.re], [minus(y), a1.re], [z, a0.im], [x, a1.im]),
      im: sum([w, a0.im], [minus(y), a1.im], [minus(z), a0.re], [minus(x), a1.re]),
    },
    {
      re: sum([y, a0.re], [w, a1.re], [x, a0.im], [minus(z), a1.im]),
      im: sum([y, a0.im], [w, a1.im], [minus(x), a0.re], [z, a1.re]),
    },
  ];
}

/** The vector turned about an axis by an angle, in space: what R_P(t) does to the generators X, Y, Z. */
export function turnAxis(vector: Axis, about: Rotation, cos: FloatExpression, sin: FloatExpression): Axis {
  const [first, second] = ({ X: ['Y', 'Z'], Y: ['Z', 'X'], Z: ['X', 'Y'] } as const)[about];
  const [a, b] = [vector[first], vector[second]];
  return {
    ...vector,
    [first]: subtract(multiply(cos, a), multiply(sin, b)),
    [second]: add(multiply(sin, a), multiply(cos, b)),
  };
}
