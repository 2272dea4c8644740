import { type Cyclotomic, cyclotomic } from './cyclotomic.js';
import { Q, type Rational, rational } from './rational.js';
import type { CircuitRing } from './ring.js';

/**
 * An element of Q(ζ₈): (a + bζ + cζ² + dζ³)/den in lowest terms, kept in machine integers below 2²⁵ in size while it fits, and in
 * big integers when it does not.
 */
export class FastCyclotomic {
  negative: FastCyclotomic | undefined;
  conjugate: FastCyclotomic | undefined;
  /** Its sums and products with {@link known} numbers, by their places. */
  sums: (FastCyclotomic | undefined)[] | undefined;
  products: (FastCyclotomic | undefined)[] | undefined;

  constructor(
    readonly a: number,
    readonly b: number,
    readonly c: number,
    readonly d: number,
    readonly den: number,
    /** The number where it does not fit; the integers say nothing then. */
    readonly large: Cyclotomic | undefined,
    /** Where it stands among the {@link known} numbers, −1 where it does not. */
    readonly place: number,
  ) {}
}

/** The numbers that came first, by their text: polynomials of circuits have few different coefficients, which come again and again. */
const known = new Map<string, FastCyclotomic>();
const MOST_KNOWN = 1024;

/** A place for what is found with each known number. */
function places(): (FastCyclotomic | undefined)[] {
  return new Array<FastCyclotomic | undefined>(MOST_KNOWN).fill(undefined);
}

/** The number, one object for each of those that came first. */
function small(a: number, b: number, c: number, d: number, den = 1): FastCyclotomic {
  const text = `${a},${b},${c},${d}/${den}`;
  const before = known.get(text);
  if (before !== undefined) return before;
  const place = known.size < MOST_KNOWN ? known.size : -1;
  // | 0 keeps them as the integers that they are, and makes −0 of them 0
  const made = new FastCyclotomic(a | 0, b | 0, c | 0, d | 0, den | 0, undefined, place);
  if (place >= 0) known.set(text, made);
  return made;
}

function large(number: Cyclotomic): FastCyclotomic {
  return new FastCyclotomic(0, 0, 0, 0, 1, number, -1);
}

/** Products of two such integers, and sums of four products, are exact in a double (2⁵² < 2⁵³). */
const LIMIT = 2 ** 25;

function gcd(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function reduced(a: number, b: number, c: number, d: number, den: number): FastCyclotomic {
  if (den !== 1) {
    let g = gcd(den, a);
    if (g !== 1) g = gcd(g, b);
    if (g !== 1) g = gcd(g, c);
    if (g !== 1) g = gcd(g, d);
    if (g !== 1) return fitted(a / g, b / g, c / g, d / g, den / g);
  }
  return fitted(a, b, c, d, den);
}

function fitted(a: number, b: number, c: number, d: number, den: number): FastCyclotomic {
  const fits =
    Math.abs(a) < LIMIT && Math.abs(b) < LIMIT && Math.abs(c) < LIMIT && Math.abs(d) < LIMIT && den < LIMIT;
  return fits ? small(a, b, c, d, den) : large(over(a, b, c, d, den));
}

function over(a: number, b: number, c: number, d: number, den: number): Cyclotomic {
  return { a: [rational(a, den), rational(b, den), rational(c, den), rational(d, den)] };
}

function exact(x: FastCyclotomic): Cyclotomic {
  return x.large ?? over(x.a, x.b, x.c, x.d, x.den);
}

/** The element in its unique form: small whenever it fits. */
function fromExact(x: Cyclotomic): FastCyclotomic {
  const den = x.a.reduce((lcm, r) => (lcm * r.den) / gcdOf(lcm, r.den), 1n);
  const [a, b, c, d] = x.a.map((r) => (r.num * den) / r.den) as [bigint, bigint, bigint, bigint];
  const limit = BigInt(LIMIT);
  const fits = [a, b, c, d, den].every((v) => v < limit && v > -limit);
  return fits ? small(Number(a), Number(b), Number(c), Number(d), Number(den)) : large(x);
}

function gcdOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
}

function sum(x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic {
  if (x.large !== undefined || y.large !== undefined) return fromExact(cyclotomic.add(exact(x), exact(y)));
  if (x.den === y.den) return reduced(x.a + y.a, x.b + y.b, x.c + y.c, x.d + y.d, x.den);
  return reduced(
    x.a * y.den + y.a * x.den,
    x.b * y.den + y.b * x.den,
    x.c * y.den + y.c * x.den,
    x.d * y.den + y.d * x.den,
    x.den * y.den,
  );
}

/** x·y; ζ⁴ = −1. */
function product(x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic {
  if (x.large !== undefined || y.large !== undefined) return fromExact(cyclotomic.mul(exact(x), exact(y)));
  return reduced(
    x.a * y.a - x.b * y.d - x.c * y.c - x.d * y.b,
    x.a * y.b + x.b * y.a - x.c * y.d - x.d * y.c,
    x.a * y.c + x.b * y.b + x.c * y.a - x.d * y.d,
    x.a * y.d + x.b * y.c + x.c * y.b + x.d * y.a,
    x.den * y.den,
  );
}

/** The first of the known numbers, so that there is but one. */
const zero = small(0, 0, 0, 0);

/** Q(ζ₈) again, isomorphic to `cyclotomic`, fast where the numbers are small: the coefficients of Laurent polynomials. */
export const fastCyclotomic = {
  zero,
  one: small(1, 0, 0, 0),
  zeta: small(0, 1, 0, 0),
  i: small(0, 0, 1, 0),
  sqrtHalf: small(0, 1, 0, -1, 2),
  add: (x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic => {
    if (x.place < 0 || y.place < 0) return sum(x, y);
    x.sums ??= places();
    const before = x.sums[y.place];
    if (before !== undefined) return before;
    const made = sum(x, y);
    x.sums[y.place] = made;
    return made;
  },
  sub: (x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic => fastCyclotomic.add(x, fastCyclotomic.neg(y)),
  neg: (x: FastCyclotomic): FastCyclotomic => {
    x.negative ??= x.large ? large(cyclotomic.neg(x.large)) : small(-x.a, -x.b, -x.c, -x.d, x.den);
    return x.negative;
  },
  mul: (x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic => {
    if (x.place < 0 || y.place < 0) return product(x, y);
    x.products ??= places();
    const before = x.products[y.place];
    if (before !== undefined) return before;
    const made = product(x, y);
    x.products[y.place] = made;
    return made;
  },
  /** Complex conjugation: ζ ↦ ζ⁻¹ = −ζ³. */
  conj: (x: FastCyclotomic): FastCyclotomic => {
    x.conjugate ??= x.large ? large(cyclotomic.conj(x.large)) : small(x.a, -x.d, -x.c, -x.b, x.den);
    return x.conjugate;
  },
  /** ζ₈ to any whole power. */
  zetaPower: (power: number): FastCyclotomic => {
    const k = ((power % 8) + 8) % 8;
    const sign = k >= 4 ? -1 : 1;
    const at = (j: number) => (k % 4 === j ? sign : 0);
    return small(at(0), at(1), at(2), at(3));
  },
  /** num/den for whole numbers. */
  fraction: (num: number, den: number): FastCyclotomic =>
    Math.abs(num) < LIMIT && den > 0 && den < LIMIT
      ? reduced(num, 0, 0, 0, den)
      : fromExact(cyclotomic.fromRational(rational(num, den))),
  isZero: (x: FastCyclotomic): boolean => x === zero,
  equal: (x: FastCyclotomic, y: FastCyclotomic): boolean =>
    x === y || fastCyclotomic.isZero(fastCyclotomic.sub(x, y)),
  fromRational: (r: Rational): FastCyclotomic => fromExact(cyclotomic.fromRational(r)),
  fromCyclotomic: fromExact,
  toCyclotomic: exact,
  toComplex: (x: FastCyclotomic): readonly [number, number] => cyclotomic.toComplex(exact(x)),
  /** In the basis 1, ζ, i, ζ³: `-1/2i`, `1 + ζ`. */
  format: (x: FastCyclotomic): string => {
    const terms = exact(x).a.flatMap((r, k) => {
      const unit = ['', 'ζ', 'i', 'ζ³'][k]!;
      if (r.num === 0n) return [];
      const sign = r.num < 0n ? '−' : '';
      const size = Q.format(r.num < 0n ? Q.neg(r) : r);
      return [`${sign}${size === '1' && unit !== '' ? '' : size}${unit}`];
    });
    return terms.length === 0 ? '0' : terms.join(' + ').replaceAll('+ −', '− ');
  },
} satisfies CircuitRing<FastCyclotomic> & Record<string, unknown>;
