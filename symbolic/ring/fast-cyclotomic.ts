import { type Cyclotomic, cyclotomic } from './cyclotomic.js';
import { Q, type Rational, rational } from './rational.js';
import type { CircuitRing } from './ring.js';

/** (a + bζ + cζ² + dζ³)/den in lowest terms, all of them machine integers below 2²⁵ in size. */
interface Small {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly den: number;
  /** For the numbers that came first: its place among them, and its sums and products with them, by theirs. */
  readonly known?: {
    readonly place: number;
    readonly sums: FastCyclotomic[];
    readonly products: FastCyclotomic[];
    negative?: FastCyclotomic;
    conjugate?: FastCyclotomic;
  };
}

interface Large {
  readonly large: Cyclotomic;
}

/** An element of Q(ζ₈) that is kept in machine integers while it fits and in big integers when it does not. */
export type FastCyclotomic = Small | Large;

/** The numbers that came first, by their text: polynomials of circuits have few different coefficients, which come again and again. */
const first = new Map<string, Small>();
const MOST_KNOWN = 1024;

/** The number, one object for each of those that came first. */
function small(a: number, b: number, c: number, d: number, den = 1): FastCyclotomic {
  const text = `${a},${b},${c},${d}/${den}`;
  const known = first.get(text);
  if (known !== undefined) return known;
  if (first.size >= MOST_KNOWN) return { a, b, c, d, den };
  // + 0 because −0 is 0 here
  const made = {
    a: a + 0,
    b: b + 0,
    c: c + 0,
    d: d + 0,
    den,
    known: { place: first.size, sums: [], products: [] },
  };
  first.set(text, made);
  return made;
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
  return fits ? small(a, b, c, d, den) : { large: exact({ a, b, c, d, den }) };
}

function isSmall(x: FastCyclotomic): x is Small {
  return 'den' in x;
}

function exact(x: FastCyclotomic): Cyclotomic {
  if (!isSmall(x)) return x.large;
  return {
    a: [rational(x.a, x.den), rational(x.b, x.den), rational(x.c, x.den), rational(x.d, x.den)],
  };
}

/** The element in its unique form: small whenever it fits. */
function fromExact(x: Cyclotomic): FastCyclotomic {
  const den = x.a.reduce((lcm, r) => (lcm * r.den) / gcdOf(lcm, r.den), 1n);
  const [a, b, c, d] = x.a.map((r) => (r.num * den) / r.den) as [bigint, bigint, bigint, bigint];
  const limit = BigInt(LIMIT);
  const fits = [a, b, c, d, den].every((v) => v < limit && v > -limit);
  return fits ? small(Number(a), Number(b), Number(c), Number(d), Number(den)) : { large: x };
}

function gcdOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
}

/** x + y of machine integers. */
function sum(x: Small, y: Small): FastCyclotomic {
  if (x.den === y.den) return reduced(x.a + y.a, x.b + y.b, x.c + y.c, x.d + y.d, x.den);
  return reduced(
    x.a * y.den + y.a * x.den,
    x.b * y.den + y.b * x.den,
    x.c * y.den + y.c * x.den,
    x.d * y.den + y.d * x.den,
    x.den * y.den,
  );
}

/** x·y of machine integers; ζ⁴ = −1. */
function product(x: Small, y: Small): FastCyclotomic {
  return reduced(
    x.a * y.a - x.b * y.d - x.c * y.c - x.d * y.b,
    x.a * y.b + x.b * y.a - x.c * y.d - x.d * y.c,
    x.a * y.c + x.b * y.b + x.c * y.a - x.d * y.d,
    x.a * y.d + x.b * y.c + x.c * y.b + x.d * y.a,
    x.den * y.den,
  );
}

/** Q(ζ₈) again, isomorphic to `cyclotomic`, fast where the numbers are small: the coefficients of Laurent polynomials. */
export const fastCyclotomic = {
  zero: small(0, 0, 0, 0),
  one: small(1, 0, 0, 0),
  zeta: small(0, 1, 0, 0),
  i: small(0, 0, 1, 0),
  sqrtHalf: small(0, 1, 0, -1, 2),
  add: (x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic => {
    if (!isSmall(x) || !isSmall(y)) return fromExact(cyclotomic.add(exact(x), exact(y)));
    if (x.known === undefined || y.known === undefined) return sum(x, y);
    x.known.sums[y.known.place] ??= sum(x, y);
    return x.known.sums[y.known.place]!;
  },
  sub: (x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic => fastCyclotomic.add(x, fastCyclotomic.neg(y)),
  neg: (x: FastCyclotomic): FastCyclotomic => {
    if (!isSmall(x)) return { large: cyclotomic.neg(x.large) };
    if (x.known === undefined) return small(-x.a, -x.b, -x.c, -x.d, x.den);
    x.known.negative ??= small(-x.a, -x.b, -x.c, -x.d, x.den);
    return x.known.negative;
  },
  mul: (x: FastCyclotomic, y: FastCyclotomic): FastCyclotomic => {
    if (!isSmall(x) || !isSmall(y)) return fromExact(cyclotomic.mul(exact(x), exact(y)));
    if (x.known === undefined || y.known === undefined) return product(x, y);
    x.known.products[y.known.place] ??= product(x, y);
    return x.known.products[y.known.place]!;
  },
  /** Complex conjugation: ζ ↦ ζ⁻¹ = −ζ³. */
  conj: (x: FastCyclotomic): FastCyclotomic => {
    if (!isSmall(x)) return { large: cyclotomic.conj(x.large) };
    if (x.known === undefined) return small(x.a, -x.d, -x.c, -x.b, x.den);
    x.known.conjugate ??= small(x.a, -x.d, -x.c, -x.b, x.den);
    return x.known.conjugate;
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
  isZero: (x: FastCyclotomic): boolean => isSmall(x) && x.a === 0 && x.b === 0 && x.c === 0 && x.d === 0,
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
