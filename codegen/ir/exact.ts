import { type Cyclotomic, cyclotomic } from '../../symbolic/ring/cyclotomic.js';
import { Q, type Rational, rational } from '../../symbolic/ring/rational.js';

/** The exact real number a + b√2; the pair is unique, so equality is equality of the pairs. */
export interface Exact {
  readonly a: Rational;
  readonly b: Rational;
}

const make = (a: Rational, b: Rational): Exact => ({ a, b });
const half = rational(1, 2);

/** The field Q(√2): every constant a kernel contains, but π, is one of its elements. */
export const exact = {
  zero: make(Q.zero, Q.zero),
  one: make(Q.one, Q.zero),
  of: (num: number, den = 1) => make(rational(num, den), Q.zero),
  fromRational: (r: Rational) => make(r, Q.zero),
  add: (u: Exact, v: Exact) => make(Q.add(u.a, v.a), Q.add(u.b, v.b)),
  neg: (u: Exact) => make(Q.neg(u.a), Q.neg(u.b)),
  /** (a + b√2)(c + d√2) = (ac + 2bd) + (ad + bc)√2. */
  mul: (u: Exact, v: Exact) =>
    make(
      Q.add(Q.mul(u.a, v.a), Q.mul(rational(2), Q.mul(u.b, v.b))),
      Q.add(Q.mul(u.a, v.b), Q.mul(u.b, v.a)),
    ),
  /** 1/(a + b√2) = (a − b√2)/(a² − 2b²). Throws a RangeError at zero. */
  reciprocal: (u: Exact) => {
    const norm = Q.sub(Q.mul(u.a, u.a), Q.mul(rational(2), Q.mul(u.b, u.b)));
    return make(Q.div(u.a, norm), Q.neg(Q.div(u.b, norm)));
  },
  isZero: (u: Exact) => Q.isZero(u.a) && Q.isZero(u.b),
  equal: (u: Exact, v: Exact) => Q.equal(u.a, v.a) && Q.equal(u.b, v.b),
  /** The sign of a + b√2, decided by comparing a² with 2b². */
  isNegative: (u: Exact) => {
    const [a, b] = [u.a.num, u.b.num];
    if (a <= 0n && b <= 0n) return a < 0n || b < 0n;
    if (a >= 0n && b >= 0n) return false;
    const excess = Q.sub(Q.mul(u.a, u.a), Q.mul(rational(2), Q.mul(u.b, u.b))).num;
    return a < 0n ? excess > 0n : excess < 0n;
  },
};

/** Whether kernels can spell the number: its rational parts are decimals of bounded length, or quotients of integers that doubles hold. */
export function isSpellable({ a, b }: Exact): boolean {
  return [a, b].every(({ num, den }) => {
    const size = num < 0n ? -num : num;
    return longestDecimal % den === 0n ? size < longestDecimal : size <= largest && den <= largest;
  });
}

const longestDecimal = 10n ** 30n;
const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** The real and the imaginary part of an element of Q(ζ₈): ζ = (1 + i)√½, ζ³ = (−1 + i)√½. */
export function parts({ a: [a0, a1, a2, a3] }: Cyclotomic): { readonly re: Exact; readonly im: Exact } {
  return { re: make(a0, Q.mul(half, Q.sub(a1, a3))), im: make(a2, Q.mul(half, Q.add(a1, a3))) };
}

/** ζ₈ᵏ for k = 0…7. */
export const rootsOfUnity: readonly Cyclotomic[] = Array.from({ length: 7 }).reduce<Cyclotomic[]>(
  (powers) => [...powers, cyclotomic.mul(powers.at(-1)!, cyclotomic.zeta)],
  [cyclotomic.one],
);
