import { Undecided } from '../../symbolic/equations/reading.js';
import { collect, oneRadian, type Polynomial, type Term } from '../../symbolic/formulas/polynomial.js';
import { Q, type Rational, rational } from '../../symbolic/ring/rational.js';
import { type RootSum, rootsOfUnity as roots } from '../../symbolic/ring/roots-of-unity.js';
import type { Complex } from './formula-verdict.js';

/** Exact values of variables: angles in multiples of π, symbols as numbers. What has no value is 0. */
export interface ExactPoint {
  readonly angles: ReadonlyMap<string, Rational>;
  readonly symbols: ReadonlyMap<string, RootSum>;
}

/** What values a symbol may have: any number, any real number, or those that keep the named state positive. */
export type SymbolRange =
  | { readonly kind: 'real' | 'complex' }
  | { readonly kind: 'state'; readonly state: string; readonly qubits: number };

/**
 * A point where none of the polynomials vanishes. None of them may be identically zero.
 *
 * Variables get values one after the other, the simplest first, such that no polynomial becomes zero: a polynomial in one variable has
 * finitely many zeros, so that one of finitely many values serves. Throws {@link Undecided} where none of the angles tried does.
 */
export function findPoint(
  polynomials: readonly Polynomial[],
  rangeOf: (symbol: string) => SymbolRange,
): ExactPoint {
  let left = sparse(polynomials);
  const symbols = new Map<string, RootSum>();
  const angles = new Map<string, Rational>();
  const room = new Map<string, Rational>();
  for (const symbol of symbolsIn(left)) {
    const range = rangeOf(symbol);
    const degree = left.reduce((sum, p) => sum + degreeIn(p, symbol), 0);
    for (const value of symbolValues(range, degree, room)) {
      const next = left.map((p) => withSymbol(p, symbol, roots.add(...parts(value))));
      if (next.some((p) => p.length === 0)) continue;
      if (range.kind === 'state') reserve(room, range, value[0]);
      symbols.set(symbol, roots.add(...parts(value)));
      left = next;
      break;
    }
  }
  for (const angle of anglesIn(left)) {
    const found = angleValue(left, angle);
    if (found === undefined)
      throw new Undecided(`it is false, and no simple value of ${angle} was found that shows it`);
    angles.set(angle, found.value);
    left = found.polynomials;
  }
  return { angles, symbols };
}

/** The polynomials with every symbol at 0 that a simplest term of the first does not need, where none becomes zero by that. */
function sparse(polynomials: readonly Polynomial[]): readonly Polynomial[] {
  const [first] = polynomials;
  const simplest = first!.reduce((best, term) => (term.symbols.size < best.symbols.size ? term : best));
  const needed = (name: string) => simplest.symbols.has(name) || simplest.symbols.has(conjugateName(name));
  const few = polynomials.map((p) => p.filter(({ symbols }) => [...symbols.keys()].every(needed)));
  return few.some((p) => p.length === 0) ? polynomials : few;
}

function conjugateName(name: string): string {
  return name.endsWith('*') ? name.slice(0, -1) : `${name}*`;
}

/** The polynomial at the point; only powers of e^{i} are left in it. */
export function polynomialAt(p: Polynomial, point: ExactPoint): Polynomial {
  let left = p;
  for (const symbol of symbolsIn([p]))
    left = withSymbol(left, symbol, point.symbols.get(symbol) ?? roots.zero);
  for (const angle of anglesIn([p])) left = withAngle(left, angle, point.angles.get(angle) ?? Q.zero);
  return left;
}

/** The value of a polynomial in nothing but powers of e^{i}, in doubles. */
export function toComplex(p: Polynomial): Complex {
  let [re, im] = [0, 0];
  for (const { coefficient, frequencies } of p) {
    const [a, b] = roots.toComplex(coefficient);
    const t = Q.toNumber(frequencies.get(oneRadian) ?? Q.zero);
    re += a * Math.cos(t) - b * Math.sin(t);
    im += a * Math.sin(t) + b * Math.cos(t);
  }
  return [re, im];
}

/** The symbols that occur, without the star of a conjugate, in order. */
export function symbolsIn(polynomials: readonly Polynomial[]): readonly string[] {
  const names = polynomials.flatMap((p) => p.flatMap(({ symbols }) => [...symbols.keys()]));
  return [...new Set(names.map((name) => name.replace(/\*$/, '')))].sort();
}

/** The angles that occur, in order. */
export function anglesIn(polynomials: readonly Polynomial[]): readonly string[] {
  const names = polynomials.flatMap((p) => p.flatMap(({ frequencies }) => [...frequencies.keys()]));
  return [...new Set(names)].filter((name) => name !== oneRadian).sort();
}

function degreeIn(p: Polynomial, symbol: string): number {
  return p.reduce(
    (most, { symbols }) => Math.max(most, (symbols.get(symbol) ?? 0) + (symbols.get(`${symbol}*`) ?? 0)),
    0,
  );
}

function withSymbol(p: Polynomial, symbol: string, value: RootSum): Polynomial {
  const starred = `${symbol}*`;
  return collect(
    p.flatMap((term): readonly Term[] => {
      const powers = [term.symbols.get(symbol) ?? 0, term.symbols.get(starred) ?? 0] as const;
      if (powers[0] + powers[1] === 0) return [term];
      if (value.size === 0) return [];
      const factor = roots.mul(power(value, powers[0]), power(roots.conj(value), powers[1]));
      const symbols = new Map([...term.symbols].filter(([name]) => name !== symbol && name !== starred));
      return [{ ...term, coefficient: roots.mul(term.coefficient, factor), symbols }];
    }),
  );
}

function withAngle(p: Polynomial, angle: string, halfTurns: Rational): Polynomial {
  return collect(
    p.map((term) => {
      const frequency = term.frequencies.get(angle);
      if (frequency === undefined) return term;
      const root = roots.root(Q.mul(Q.mul(frequency, halfTurns), rational(1, 2)));
      const frequencies = new Map([...term.frequencies].filter(([name]) => name !== angle));
      return { ...term, coefficient: roots.mul(term.coefficient, root), frequencies };
    }),
  );
}

function power(value: RootSum, exponent: number): RootSum {
  let result = roots.one;
  for (let k = 0; k < exponent; k += 1) result = roots.mul(result, value);
  return result;
}

type Gaussian = readonly [Rational, Rational];

function parts([re, im]: Gaussian): readonly [RootSum, RootSum] {
  return [roots.fromRational(re), roots.mul(roots.i, roots.fromRational(im))];
}

/** 0, 1, −1, 2, … for real symbols, Gaussian integers for complex ones; more than a polynomial of that degree has zeros. */
function* symbolValues(
  range: SymbolRange,
  degree: number,
  room: ReadonlyMap<string, Rational>,
): Generator<Gaussian> {
  yield [Q.zero, Q.zero];
  if (range.kind === 'state') {
    const free = roomOf(room, range);
    for (let k = degree + 1; k > 0; k -= 1) yield [Q.mul(free, rational(k, 2 * (degree + 1))), Q.zero];
    return;
  }
  for (let size = 1; size <= degree + 1; size += 1) {
    yield [rational(size), Q.zero];
    if (range.kind === 'complex')
      for (let im = 1; im <= size; im += 1) {
        for (const re of im === size ? Array.from({ length: size + 1 }, (_, k) => k) : [size])
          yield [rational(re), rational(im)];
      }
    else yield [rational(-size), Q.zero];
  }
}

/** I/2ⁿ + Σ r_P·P is positive where Σ |r_P| ≤ 2⁻ⁿ: what of this bound is not used yet. */
function roomOf(room: ReadonlyMap<string, Rational>, range: SymbolRange & { kind: 'state' }): Rational {
  return room.get(range.state) ?? rational(1n, 2n ** BigInt(range.qubits));
}

function reserve(room: Map<string, Rational>, range: SymbolRange & { kind: 'state' }, value: Rational): void {
  room.set(range.state, Q.sub(roomOf(room, range), value));
}

/** The first value of the angle at which no polynomial becomes zero, and what they are there. */
function angleValue(polynomials: readonly Polynomial[], angle: string) {
  const period = finest(polynomials, angle);
  for (const simple of simpleAngles()) {
    const value = Q.mul(simple, rational(period));
    const next = polynomials.map((p) => withAngle(p, angle, value));
    if (next.every((p) => p.length > 0)) return { value, polynomials: next };
  }
  return undefined;
}

/** The least q such that every frequency is a multiple of 1/2q: at multiples of q·π only roots of unity of small order occur. */
function finest(polynomials: readonly Polynomial[], angle: string): bigint {
  let q = 1n;
  for (const { frequencies } of polynomials.flat()) {
    const { den } = Q.mul(frequencies.get(angle) ?? Q.zero, rational(2));
    q *= rational(q, den).den; // the least common multiple
  }
  return q;
}

/** Multiples of π: the familiar ones first, then all fractions below 4 with denominators up to 12. */
function* simpleAngles(): Generator<Rational> {
  yield Q.zero;
  for (const [num, den] of [
    [1, 2],
    [1, 1],
    [1, 3],
    [1, 4],
    [1, 6],
    [2, 3],
    [3, 2],
  ] as const)
    yield rational(num, den);
  for (let den = 1; den <= 12; den += 1) for (let num = 1; num < 4 * den; num += 1) yield rational(num, den);
}
