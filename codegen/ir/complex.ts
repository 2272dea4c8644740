import { add, multiply, negate, subtract, zero } from './floats.js';
import type { FloatExpression } from './program.js';

/** A complex number as two real expressions. A real one has the constant 0 as its imaginary part, which folds away. */
export interface Complex {
  readonly re: FloatExpression;
  readonly im: FloatExpression;
}

export const complex = {
  zero: { re: zero, im: zero },
  add: (u: Complex, v: Complex): Complex => ({ re: add(u.re, v.re), im: add(u.im, v.im) }),
  subtract: (u: Complex, v: Complex): Complex => ({ re: subtract(u.re, v.re), im: subtract(u.im, v.im) }),
  multiply: (u: Complex, v: Complex): Complex => ({
    re: subtract(multiply(u.re, v.re), multiply(u.im, v.im)),
    im: add(multiply(u.re, v.im), multiply(u.im, v.re)),
  }),
  scale: (factor: FloatExpression, v: Complex): Complex => ({
    re: multiply(factor, v.re),
    im: multiply(factor, v.im),
  }),
  conjugate: (u: Complex): Complex => ({ re: u.re, im: negate(u.im) }),
  /** i·u. */
  turn: (u: Complex): Complex => ({ re: negate(u.im), im: u.re }),
  /** Re(ū·v). */
  realOverlap: (u: Complex, v: Complex): FloatExpression => add(multiply(u.re, v.re), multiply(u.im, v.im)),
  /** Im(ū·v). */
  imaginaryOverlap: (u: Complex, v: Complex): FloatExpression =>
    subtract(multiply(u.re, v.im), multiply(u.im, v.re)),
};
