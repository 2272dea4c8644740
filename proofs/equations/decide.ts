import { DenseReading } from '../../symbolic/equations/dense-reading.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import { ExactReading } from '../../symbolic/equations/exact-reading.js';
import { RememberingReading } from '../../symbolic/equations/remembering-reading.js';
import { complexDecimal } from '../../symbolic/ring/complex-decimal.js';
import { fastCyclotomic } from '../../symbolic/ring/fast-cyclotomic.js';
import { LaurentRing, type Point } from '../../symbolic/ring/laurent.js';
import type { Laurent } from '../../symbolic/ring/laurent-polynomial.js';
import type { Monomial, Variable } from '../../symbolic/ring/monomials.js';

/** Where two sides differ: the exact coefficients that refute, and a point to look at. */
export interface Counterexample {
  /** The setting, e.g. `k = 1, i = 2`. */
  readonly at: string;
  /** The Pauli string or the matrix entry; empty for scalars. */
  readonly component: string;
  readonly monomial: string;
  /** The exact coefficients of that monomial on the left and on the right. */
  readonly left: string;
  readonly right: string;
  /** Values of the variables that occur, and both sides there in doubles; illustration only. */
  readonly point?: { readonly values: string; readonly left: string; readonly right: string };
}

/** What the names in counterexamples stand for. */
export const counterexampleNames =
  'In counterexamples A_XY is the coefficient of the Pauli string XY in an operator A, A0,1 its entry in row 0 and column 1, a star a conjugate; what has no value there is 0.';

/** An exact verdict on a formula. */
export type Decision =
  | { readonly verdict: 'proved'; readonly settings: number }
  | { readonly verdict: 'refuted'; readonly counterexample: Counterexample };

/** Decides left = right for all settings by comparison of Laurent coefficients; complete, so that there is no third verdict. */
export function decide(formula: Formula<unknown>): Decision {
  return new Decider().decide(formula);
}

/** Decides formulas one after the other, and reads only once a left side that several have in common, as a statement and the wrong ones near it do. */
export class Decider {
  readonly #readers = {
    pauli: new Map<Formula<unknown>['left'], SidesReader>(),
    matrix: new Map<Formula<unknown>['left'], SidesReader>(),
  };

  decide(formula: Formula<unknown>): Decision {
    const readers = this.#readers[formula.basis ?? 'pauli'];
    const sidesOf = readers.get(formula.left) ?? sidesReader(formula);
    readers.set(formula.left, sidesOf);
    for (const setting of formula.settings) {
      const { ring, left, right } = sidesOf(formula, setting);
      const component = firstDifference({ ring, left, right });
      if (component === undefined) continue;
      const [l, r] = [left.get(component) ?? ring.zero, right.get(component) ?? ring.zero];
      const at = formula.at(setting);
      return { verdict: 'refuted', counterexample: { at, component, ...difference(ring, l, r) } };
    }
    return { verdict: 'proved', settings: formula.settings.length };
  }
}

/** Both sides of a formula by component. */
interface Sides {
  readonly ring: LaurentRing;
  readonly left: ReadonlyMap<string, Laurent>;
  readonly right: ReadonlyMap<string, Laurent>;
}

/** The first component, in order of its name, in which the sides differ. */
function firstDifference({ ring, left, right }: Sides): string | undefined {
  let first: string | undefined;
  const compare = (component: string, l: Laurent, r: Laurent): void => {
    if ((first === undefined || component < first) && !ring.equal(l, r)) first = component;
  };
  for (const [component, l] of left) compare(component, l, right.get(component) ?? ring.zero);
  for (const [component, r] of right) if (!left.has(component)) compare(component, ring.zero, r);
  return first;
}

type SidesReader = (formula: Formula<unknown>, setting: unknown) => Sides;

/** Reads formulas with one left side. One ring serves all settings, so that monomials that come again are found. */
function sidesReader({ basis }: Formula<unknown>): SidesReader {
  if (basis === 'matrix') {
    const ring = new LaurentRing();
    const reading = new RememberingReading(new DenseReading(ring));
    const entries = (m: readonly (readonly Laurent[])[]) =>
      new Map(
        m.flatMap((row, r) => row.map((e, c) => [m.length === 1 ? '' : `entry (${r}, ${c})`, e] as const)),
      );
    const left = once((formula, setting) => entries(formula.left(reading, setting)));
    return (formula, setting) => ({
      ring,
      left: left(formula, setting),
      right: entries(formula.right(reading, setting)),
    });
  }
  const exact = new ExactReading();
  const reading = new RememberingReading(exact);
  const left = once((formula, setting) => formula.left(reading, setting));
  return (formula, setting) => {
    const [l, r] = [left(formula, setting), formula.right(reading, setting)];
    if (l.qubits !== r.qubits)
      throw new RangeError(
        `${formula.says}: the left side acts on ${l.qubits} qubits, the right on ${r.qubits}`,
      );
    return { ring: exact.ring, left: l.terms, right: r.terms };
  };
}

/** Reads each setting once. */
function once<T>(
  read: (formula: Formula<unknown>, setting: unknown) => T,
): (formula: Formula<unknown>, setting: unknown) => T {
  const known = new Map<unknown, T>();
  return (formula, setting) => {
    const value = known.get(setting) ?? read(formula, setting);
    known.set(setting, value);
    return value;
  };
}

/** The first monomial, in order of its text, whose coefficients differ. */
function difference(
  ring: LaurentRing,
  left: Laurent,
  right: Laurent,
): Omit<Counterexample, 'at' | 'component'> {
  const [l, r] = [ring.reduce(left), ring.reduce(right)];
  const differing = ring.sub(l, r).monomials.map((m) => [ring.formatMonomial(m), m] as const);
  const [name, monomial] = differing.reduce((best, next) => (simpler(next[0], best[0]) ? next : best));
  const point = pointOfDifference(ring, l, r, monomial);
  return {
    monomial: name,
    left: fastCyclotomic.format(l.coefficient(monomial)),
    right: fastCyclotomic.format(r.coefficient(monomial)),
    ...(point === undefined ? {} : { point }),
  };
}

function simpler(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** The angles that are tried in turn. */
const ANGLES = [1, 2, 0.5, 3, 1.5, 0.25, 2.5];
/** The values of symbols that are tried in turn: some stand for probabilities, or for means of outcomes ±1. */
const VALUES = [0.5, 1, 0.25, 0.75, 0.125, 0.625, 0.375];

/** A point where the sides differ visibly: symbols outside the monomial are 0, so few values say it all. */
function pointOfDifference(
  ring: LaurentRing,
  left: Laurent,
  right: Laurent,
  monomial: Monomial,
): Counterexample['point'] {
  const symbols = new Map(
    monomial.factors
      .filter(([v]) => v.kind === 'symbol')
      .map(([v]) => [v.name.replace('*', ''), ring.isComplex(v)]),
  );
  const angles = new Set([...anglesOf(left), ...anglesOf(right)]);
  const vanishes = (v: Variable) => !symbols.has(v.name.replace('*', ''));
  const [someLeft, someRight] = [ring.without(left, vanishes), ring.without(right, vanishes)];
  for (let attempt = 0; attempt < VALUES.length; attempt += 1) {
    const tried = (list: readonly number[], k: number) => list[(attempt + k) % list.length]!;
    const value = (k: number) => tried(VALUES, k);
    const point: Point = {
      angles: Object.fromEntries([...angles].sort().map((name, k) => [name, tried(ANGLES, k + 1)])),
      symbols: Object.fromEntries(
        [...symbols.keys()]
          .sort()
          .map((name, k) => [name, [value(k), attempt > 0 && symbols.get(name) ? 1 : 0]]),
      ),
    };
    const [l, r] = [ring.evaluate(someLeft, point), ring.evaluate(someRight, point)];
    if (Math.hypot(l[0] - r[0], l[1] - r[1]) > 1e-3)
      return { values: formatPoint(point), left: complexDecimal(l), right: complexDecimal(r) };
  }
  return undefined;
}

function anglesOf({ monomials }: Laurent): ReadonlySet<string> {
  const angles = new Set<string>();
  for (const { factors } of monomials)
    for (const factor of factors)
      if (factor[0].kind === 'phase' && factor[0].name !== 'ω') angles.add(factor[0].name);
  return angles;
}

function formatPoint({ angles, symbols }: Point): string {
  const parts = [
    ...Object.entries(angles).map(([name, x]) => `${name} = ${x}`),
    ...Object.entries(symbols).map(([name, z]) => `${name} = ${complexDecimal(z)}`),
  ];
  return parts.length === 0 ? 'anywhere' : parts.join(', ');
}
