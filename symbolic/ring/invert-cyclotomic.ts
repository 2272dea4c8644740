import { type Cyclotomic, cyclotomic as c } from './cyclotomic.js';
import { Q, type Rational } from './rational.js';

/** 1/a in Q(ζ₈): the product of the other three conjugates ζ ↦ ζ³, ζ⁵, ζ⁷ over the norm. Throws a RangeError for 0. */
export function invertCyclotomic(a: Cyclotomic): Cyclotomic {
  const others = [3, 5, 7].map((k) => conjugate(a, k)).reduce(c.mul);
  const norm = c.mul(a, others).a[0];
  return c.mul(others, c.fromRational(Q.div(Q.one, norm)));
}

/** The image under ζ ↦ ζ^k, k odd. */
function conjugate({ a }: Cyclotomic, k: number): Cyclotomic {
  const image: [Rational, Rational, Rational, Rational] = [Q.zero, Q.zero, Q.zero, Q.zero];
  a.forEach((value, j) => {
    const power = (j * k) % 8;
    image[power % 4] = power >= 4 ? Q.neg(value) : value; // ζ⁴ = −1
  });
  return { a: image };
}
