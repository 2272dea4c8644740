import type { Cyclotomic } from './cyclotomic.js';
import { Q, type Rational, rational } from './rational.js';
import type { CircuitRing } from './ring.js';

/** r·e^{2πi·turn}; turns lie in [0, ½), since half a turn is a sign. */
export interface RootTerm {
  readonly turn: Rational;
  readonly coefficient: Rational;
}

/**
 * A number of Q(ζ_∞), the union of all cyclotomic fields: a finite sum of rational multiples of roots of unity, by turn.
 *
 * The sum is not unique; whether it is zero is decided modulo the cyclotomic polynomial of its {@link rootOrder}.
 */
export type RootSum = ReadonlyMap<string, RootTerm>;

const half = rational(1, 2);

function fromTerms(terms: Iterable<RootTerm>): RootSum {
  const out = new Map<string, RootTerm>();
  for (const { turn, coefficient } of terms) {
    const whole = (turn.num * 2n) / turn.den;
    const halves = turn.num < 0n && (turn.num * 2n) % turn.den !== 0n ? whole - 1n : whole;
    const folded = Q.sub(turn, rational(halves, 2n));
    const signed = halves % 2n === 0n ? coefficient : Q.neg(coefficient);
    const key = Q.format(folded);
    const sum = Q.add(out.get(key)?.coefficient ?? Q.zero, signed);
    if (Q.isZero(sum)) out.delete(key);
    else out.set(key, { turn: folded, coefficient: sum });
  }
  return out;
}

/** The even order N of roots of unity that the sum is written with, up to sign: it lies in Q(ζ_N). */
export function rootOrder(a: RootSum): number {
  return Number([...a.values()].reduce((n, { turn }) => lcm(n, turn.den), 2n));
}

/** Q(ζ_∞): every number that is made of whole roots, exact fractions and sines and cosines of rational angles. */
export const rootsOfUnity = {
  zero: fromTerms([]),
  one: fromTerms([{ turn: Q.zero, coefficient: Q.one }]),
  i: fromTerms([{ turn: rational(1, 4), coefficient: Q.one }]),
  /** √½ = (ζ₈ + ζ₈⁻¹)/2. */
  sqrtHalf: fromTerms([
    { turn: rational(1, 8), coefficient: half },
    { turn: rational(-1, 8), coefficient: half },
  ]),
  /** e^{2πi·turn}. */
  root: (turn: Rational): RootSum => fromTerms([{ turn, coefficient: Q.one }]),
  add: (a: RootSum, b: RootSum): RootSum => fromTerms([...a.values(), ...b.values()]),
  /** The sum of any number of them, gathered in one pass. */
  sum: (all: readonly RootSum[]): RootSum => fromTerms(all.flatMap((a) => [...a.values()])),
  sub: (a: RootSum, b: RootSum): RootSum => rootsOfUnity.add(a, rootsOfUnity.neg(b)),
  neg: (a: RootSum): RootSum => scaled(a, rational(-1)),
  mul: (a: RootSum, b: RootSum): RootSum =>
    fromTerms(
      [...a.values()].flatMap((s) =>
        [...b.values()].map((t) => ({
          turn: Q.add(s.turn, t.turn),
          coefficient: Q.mul(s.coefficient, t.coefficient),
        })),
      ),
    ),
  /** Complex conjugation. */
  conj: (a: RootSum): RootSum =>
    fromTerms([...a.values()].map(({ turn, coefficient }) => ({ turn: Q.neg(turn), coefficient }))),
  isZero: (a: RootSum): boolean => {
    if (a.size === 0) return true;
    if (a.size === 1) return false;
    return coordinates(a, rootOrder(a)).every((c) => c === 0n);
  },
  equal: (a: RootSum, b: RootSum): boolean => rootsOfUnity.isZero(rootsOfUnity.sub(a, b)),
  fromRational: (r: Rational): RootSum => fromTerms([{ turn: Q.zero, coefficient: r }]),
  fromCyclotomic: ({ a }: Cyclotomic): RootSum =>
    fromTerms(a.map((coefficient, k) => ({ turn: rational(k, 8), coefficient }))),
  /** The rational number that it is, or undefined where it is none. */
  toRational: (a: RootSum): Rational | undefined => {
    const [first = 0n, ...rest] = coordinates(a, rootOrder(a));
    return rest.every((c) => c === 0n) ? rational(first, denominator(a)) : undefined;
  },
  /** 1/a, by the linear equations of multiplication in Q(ζ_N). Throws a RangeError for 0. */
  inverse: (a: RootSum): RootSum => {
    const [only] = a.values();
    if (a.size === 1 && only)
      return fromTerms([{ turn: Q.neg(only.turn), coefficient: Q.div(Q.one, only.coefficient) }]);
    const order = rootOrder(a);
    const size = cyclotomicPolynomial(order).length - 1;
    const columns = Array.from({ length: size }, (_, k) =>
      coordinates(rootsOfUnity.mul(a, rootsOfUnity.root(rational(k, order))), order, denominator(a)),
    );
    const solution = solve(columns, denominator(a));
    if (solution === undefined) throw new RangeError('0 has no inverse');
    return fromTerms(solution.map((coefficient, k) => ({ turn: rational(k, order), coefficient })));
  },
  /** The real and the imaginary part as doubles, for people and for tests. */
  toComplex: (a: RootSum): readonly [number, number] => {
    let [re, im] = [0, 0];
    for (const { turn, coefficient } of a.values()) {
      const [r, t] = [Q.toNumber(coefficient), 2 * Math.PI * Q.toNumber(turn)];
      re += r * Math.cos(t);
      im += r * Math.sin(t);
    }
    return [re, im];
  },
  /** In radicals where 24 is a multiple of the order (`1/2 + √3/2·i`), else as a sum of `r·e^(iπ·p/q)`. */
  format: (a: RootSum): string => {
    if (24 % rootOrder(a) === 0) return formatRadicals(a);
    const value = rootsOfUnity.toRational(a);
    if (value !== undefined) return signs(Q.format(value));
    const terms = [...a.values()].sort((s, t) => Q.toNumber(s.turn) - Q.toNumber(t.turn));
    return joined(
      terms.map(({ turn, coefficient }) => {
        const angle = Q.mul(turn, rational(2));
        const root =
          angle.num === 0n ? '' : `e^(${angle.num === 1n ? '' : angle.num}iπ${overText(angle.den)})`;
        return monomial(coefficient, root);
      }),
    );
  },
} satisfies CircuitRing<RootSum> & Record<string, unknown>;

function scaled(a: RootSum, by: Rational): RootSum {
  return fromTerms(
    [...a.values()].map(({ turn, coefficient }) => ({ turn, coefficient: Q.mul(coefficient, by) })),
  );
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** The common denominator of the coefficients. */
function denominator(a: RootSum): bigint {
  return [...a.values()].reduce((d, { coefficient }) => lcm(d, coefficient.den), 1n);
}

/** scale·a in the basis 1, ζ, …, ζ^{φ(N)−1} of Q(ζ_N): its remainder modulo the N-th cyclotomic polynomial. */
function coordinates(a: RootSum, order: number, scale: bigint = denominator(a)): bigint[] {
  const dense: bigint[] = Array.from({ length: order }, () => 0n);
  for (const { turn, coefficient } of a.values())
    dense[Number((turn.num * BigInt(order)) / turn.den)]! += (coefficient.num * scale) / coefficient.den;
  const divisor = cyclotomicPolynomial(order);
  const degree = divisor.length - 1;
  const steps = divisor.flatMap((c, k) => (c === 0 || k === degree ? [] : [[k, BigInt(c)] as const]));
  for (let top = order - 1; top >= degree; top -= 1) {
    const lead = dense[top]!;
    if (lead === 0n) continue;
    for (const [k, c] of steps) dense[top - degree + k]! -= lead * c;
  }
  return dense.slice(0, degree);
}

const known = new Map<number, readonly number[]>([[1, [-1, 1]]]);

/** Φ_N, lowest coefficient first: Φ_{pm}(x) = Φ_m(x^p)/Φ_m(x) for a prime p that does not divide m, Φ_m(x^p) for one that does. */
export function cyclotomicPolynomial(order: number): readonly number[] {
  const before = known.get(order);
  if (before) return before;
  const p = leastPrime(order);
  const rest = cyclotomicPolynomial(order / p);
  const spread: number[] = Array.from({ length: (rest.length - 1) * p + 1 }, () => 0);
  rest.forEach((c, k) => {
    spread[k * p] = c;
  });
  const result = (order / p) % p === 0 ? spread : quotient(spread, rest);
  known.set(order, result);
  return result;
}

function leastPrime(n: number): number {
  for (let p = 2; p * p <= n; p += 1) if (n % p === 0) return p;
  return n;
}

/** The exact quotient by a monic polynomial. */
function quotient(dividend: readonly number[], divisor: readonly number[]): number[] {
  const left = [...dividend];
  const degree = divisor.length - 1;
  const out: number[] = [];
  for (let top = left.length - 1; top >= degree; top -= 1) {
    const lead = left[top]!;
    out.unshift(lead);
    if (lead !== 0)
      divisor.forEach((c, k) => {
        left[top - degree + k]! -= lead * c;
      });
  }
  return out;
}

/** x with Σ x_k·column_k = (right, 0, 0, …), by fraction-free elimination (Bareiss); undefined where there is none. */
function solve(columns: readonly (readonly bigint[])[], right: bigint): Rational[] | undefined {
  const size = columns.length;
  const rows = columns.map((_, r) => [...columns.map((column) => column[r]!), r === 0 ? right : 0n]);
  let before = 1n;
  for (let k = 0; k < size; k += 1) {
    const pivot = rows.findIndex((row, r) => r >= k && row[k] !== 0n);
    if (pivot < 0) return undefined;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    const lead = rows[k]!;
    rows.forEach((row, r) => {
      if (r === k) return;
      const factor = row[k]!;
      for (let c = 0; c <= size; c += 1) row[c] = (row[c]! * lead[k]! - lead[c]! * factor) / before;
    });
    before = lead[k]!;
  }
  return rows.map((row, r) => rational(row[size]!, row[r]!));
}

/** cos(k·15°) = Σ of these over 1, √2, √3, √6, for k = 0…6. */
const COSINES: readonly (readonly Rational[])[] = [
  [rational(1), Q.zero, Q.zero, Q.zero],
  [Q.zero, rational(1, 4), Q.zero, rational(1, 4)],
  [Q.zero, Q.zero, half, Q.zero],
  [Q.zero, half, Q.zero, Q.zero],
  [half, Q.zero, Q.zero, Q.zero],
  [Q.zero, rational(-1, 4), Q.zero, rational(1, 4)],
  [Q.zero, Q.zero, Q.zero, Q.zero],
];

function cosine(fifteens: number): readonly Rational[] {
  const k = ((fifteens % 24) + 24) % 24;
  if (k <= 6) return COSINES[k]!;
  return k < 18 ? COSINES[Math.abs(12 - k)]!.map(Q.neg) : COSINES[24 - k]!;
}

/** 1, √2, √3, √6 and i times them are a basis of Q(ζ₂₄). */
function formatRadicals(a: RootSum): string {
  const parts = [0, 0, 0, 0, 0, 0, 0, 0].map(() => Q.zero);
  for (const { turn, coefficient } of a.values()) {
    const k = Number((turn.num * 24n) / turn.den);
    cosine(k).forEach((c, j) => {
      parts[j] = Q.add(parts[j]!, Q.mul(coefficient, c));
    });
    cosine(k - 6).forEach((s, j) => {
      parts[4 + j] = Q.add(parts[4 + j]!, Q.mul(coefficient, s));
    });
  }
  return joined(
    parts.flatMap((value, j) =>
      Q.isZero(value) ? [] : [monomial(value, ['', '√2', '√3', '√6', 'i', '√2i', '√3i', '√6i'][j]!)],
    ),
  );
}

/** `3/4` and `√2` as `3√2/4`. */
function monomial(value: Rational, unit: string): string {
  const size = value.num < 0n ? -value.num : value.num;
  const top = unit === '' ? `${size}` : `${size === 1n ? '' : size}${unit}`;
  return `${value.num < 0n ? '−' : ''}${top}${overText(value.den)}`;
}

function overText(den: bigint): string {
  return den === 1n ? '' : `/${den}`;
}

function joined(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join(' + ').replaceAll('+ −', '− ');
}

function signs(text: string): string {
  return text.replace('-', '−');
}
