import type { PauliString } from '../../symbolic/algebra/pauli-string.js';
import { Undecided } from '../../symbolic/equations/reading.js';
import { FormulaArithmetic, type Value } from '../../symbolic/formulas/arithmetic.js';
import type { Effort } from '../../symbolic/formulas/effort.js';
import { ExpressionMistake } from '../../symbolic/formulas/formula-mistake.js';
import { indexSettings } from '../../symbolic/formulas/index-settings.js';
import type { Assumption, IdentityFormula } from '../../symbolic/formulas/parse-formula.js';
import type { Polynomial } from '../../symbolic/formulas/polynomial.js';
import { ExactFormulaReading, type IndexSetting } from '../../symbolic/formulas/read-exactly.js';
import { rational } from '../../symbolic/ring/rational.js';
import { type RootSum, rootsOfUnity as roots } from '../../symbolic/ring/roots-of-unity.js';
import { declaredName, describePoint, type Fraction, valueAt } from './describe-point.js';
import {
  anglesIn,
  type ExactPoint,
  findPoint,
  polynomialAt,
  type SymbolRange,
  symbolsIn,
} from './find-point.js';
import type { FormulaCounterexample, FormulaVerdict } from './formula-verdict.js';

const method = 'exact-normal-form';

/**
 * Decides left = right, by the normal form of the difference, for every setting of the free indices at which no assumption is false
 * whatever the values are.
 *
 * Other equalities that are assumed are not used: where the identity fails without them it is refuted only by a point that satisfies them, and
 * is open otherwise.
 */
export function decideIdentity(formula: IdentityFormula, effort: Effort): FormulaVerdict {
  const where = new Set<string>();
  let reason: string | undefined;
  let cases = 0;
  const excluding = new Set<Assumption>();
  try {
    for (const setting of indexSettings(formula)) {
      try {
        const one = new IdentityCase(formula, setting, effort, where);
        const impossible = one.impossibleAssumption();
        if (impossible !== undefined) {
          excluding.add(impossible);
          continue;
        }
        cases += 1;
        const counterexample = one.counterexample();
        if (counterexample !== undefined) {
          const restsOn = counterexample.transcendental ? [lindemann] : [];
          return { verdict: 'refuted', method, counterexample: counterexample.found, restsOn };
        }
      } catch (error) {
        if (!(error instanceof Undecided)) throw error;
        reason ??= error.message;
      }
    }
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    reason ??= error.message;
  }
  if (reason === undefined && cases === 0) reason = nothingLeft([...excluding]);
  if (reason !== undefined) return { verdict: 'open', method, reason };
  const assumed = [...excluding].map(({ printed }) => printed);
  const divisors = [...where].map((text) => `${text} ≠ 0`);
  return { verdict: 'proved', method, cases, where: [...new Set([...assumed, ...divisors])] };
}

function nothingLeft(assumptions: readonly Assumption[]): string {
  const named = assumptions.map(({ text }) => `"${text}"`).join(', ');
  return assumptions.length === 1
    ? `the assumption ${named} never holds, so that anything follows from it`
    : `the assumptions ${named} never hold together, so that anything follows from them`;
}

/** What tells e^{i} and its powers from algebraic numbers. */
export const lindemann = 'the Lindemann–Weierstrass theorem';

interface Found {
  readonly found: FormulaCounterexample;
  readonly transcendental: boolean;
}

/** The components of an operator that are not zero. */
type Components = ReadonlyMap<PauliString, Polynomial>;

/** The identity at one setting of its indices. */
class IdentityCase {
  readonly #arithmetic: FormulaArithmetic;
  readonly #reading: ExactFormulaReading;
  /** For the assumptions: what divides in them is no part of the claim. */
  readonly #assumed: ExactFormulaReading;

  constructor(
    readonly formula: IdentityFormula,
    readonly setting: IndexSetting,
    effort: Effort,
    /** Collects what divides. */
    readonly where: Set<string>,
  ) {
    this.#arithmetic = new FormulaArithmetic(effort);
    this.#reading = new ExactFormulaReading(this.#arithmetic, formula.declared, setting);
    this.#assumed = new ExactFormulaReading(this.#arithmetic, formula.declared, setting);
  }

  /** An assumption that is false at this setting whatever the values are; undefined where none is known to be. */
  impossibleAssumption(): Assumption | undefined {
    let mistake: ExpressionMistake | undefined;
    for (const assumption of this.formula.assumptions)
      try {
        const difference = this.#differenceOf(assumption);
        const isFalse =
          assumption.kind === 'different'
            ? difference.size === 0
            : [...difference.values()].some((p) => symbolsIn([p]).length + anglesIn([p]).length === 0);
        if (isFalse) return assumption;
      } catch (error) {
        // what divides by zero here may be about a setting that another assumption leaves out
        if (error instanceof ExpressionMistake) mistake ??= error;
        else if (!(error instanceof Undecided)) throw error;
      }
    if (mistake !== undefined) throw mistake;
    return undefined;
  }

  /** A point where the sides differ, or undefined where they are the same. */
  counterexample(): Found | undefined {
    const [left, right] = [this.#reading.read(this.formula.left), this.#reading.read(this.formula.right)];
    const difference = this.#difference(left, right);
    if (difference.size === 0) {
      this.#noteDivisors();
      return undefined;
    }
    const equalities = this.#assumedZero();
    const nonzero = [...this.#assumedNonzero(), ...this.#denominators(left, right)];
    if (equalities.length === 0) {
      const component = [...difference.keys()].sort()[0]!;
      const point = findPoint([difference.get(component)!, ...nonzero], this.#rangeOf);
      return this.#found(left, right, component, point);
    }
    const conditions = equalities.flatMap((assumption) => [...assumption.difference.values()]);
    for (const point of this.#somePoints([...difference.values(), ...nonzero, ...conditions])) {
      const vanishes = (p: Polynomial) => polynomialAt(p, point).length === 0;
      if (nonzero.some(vanishes) || !conditions.every(vanishes)) continue;
      const differing = [...difference].find(([, p]) => !vanishes(p));
      if (differing !== undefined) return this.#found(left, right, differing[0], point);
    }
    const unused = equalities.map(({ text }) => `"${text}"`).join(', ');
    throw new Undecided(
      `it is false without the assumption ${unused}; this prover does not reason from assumed equations, and no counterexample that satisfies them was found`,
    );
  }

  /** The components of left − right that are not zero, over the common denominator. */
  #difference(left: Value, right: Value): Components {
    // the number 0 is like everything
    const qubits = Math.max(left.numerator.qubits, right.numerator.qubits);
    const [l, r] = [left, right].map((side) =>
      side.numerator.terms.size > 0 ? side : { ...side, numerator: { ...side.numerator, qubits } },
    ) as [Value, Value]; // as many as there are sides
    return this.#components(this.#arithmetic.subtract(l, r));
  }

  #components({ numerator }: Value): Components {
    return new Map(
      [...numerator.terms]
        .map(([string, e]) => [string, this.#arithmetic.reduce(e)] as const)
        .filter(([, p]) => p.length > 0),
    );
  }

  #differenceOf({ left, right }: Assumption): Components {
    return this.#difference(this.#assumed.read(left), this.#assumed.read(right));
  }

  #assumedNonzero(): readonly Polynomial[] {
    return this.formula.assumptions
      .filter(({ kind }) => kind === 'different')
      .flatMap((assumption) => [...this.#differenceOf(assumption).values()]);
  }

  /** The assumed equations that are not true anyway. */
  #assumedZero(): readonly (Assumption & { readonly difference: Components })[] {
    return this.formula.assumptions
      .filter(({ kind }) => kind === 'equal')
      .map((assumption) => ({ ...assumption, difference: this.#differenceOf(assumption) }))
      .filter(({ difference }) => difference.size > 0);
  }

  /** Everything that divides on the way to the two sides, and in the assumptions. */
  #denominators(left: Value, right: Value): readonly Polynomial[] {
    const divisors = [this.#reading, this.#assumed].flatMap((reading) =>
      [...reading.divisors.values()].map(({ value }) => value),
    );
    return [
      ...divisors.flatMap((value) => [...this.#components(value).values()]),
      ...[left, right, ...divisors].flatMap(({ denominator }) =>
        denominator ? [this.#arithmetic.reduce(denominator)] : [],
      ),
    ];
  }

  #noteDivisors(): void {
    for (const { text, value } of this.#reading.divisors.values()) {
      const below = value.denominator ? [this.#arithmetic.reduce(value.denominator)] : [];
      const all = [...this.#components(value).values(), ...below];
      if (symbolsIn(all).length + anglesIn(all).length > 0) this.where.add(text);
    }
  }

  /** What a symbol may be, from the declaration that it came from. */
  readonly #rangeOf = (symbol: string): SymbolRange => {
    const { symbols, operators } = this.formula.declared;
    const name = declaredName(symbol);
    const declaration = operators.get(name);
    if (declaration?.kind === 'state') return { kind: 'state', state: name, qubits: declaration.qubits };
    const real = declaration === undefined ? symbols.get(name) === 'real' : declaration.kind === 'hermitian';
    return { kind: real ? 'real' : 'complex' };
  };

  /** Points with many zeros and otherwise small values, the same at each run. */
  *#somePoints(polynomials: readonly Polynomial[]): Generator<ExactPoint> {
    const [symbols, angles] = [symbolsIn(polynomials), anglesIn(polynomials)];
    let state = 1;
    const draw = (below: number) => {
      state = (state * 48271) % 2147483647; // Lehmer's generator
      return Math.floor(state / 64) % below;
    };
    const value = (symbol: string): RootSum => {
      if (draw(3) !== 0) return roots.zero;
      const range = this.#rangeOf(symbol);
      if (range.kind === 'state') return roots.fromRational(rational(1n, 2n ** BigInt(3 * range.qubits))); // fewer than 4ⁿ of them stay positive
      const integer = roots.fromRational(rational([1, -1, 2][draw(3)]!));
      return range.kind === 'complex' && draw(4) === 0 ? roots.mul(roots.i, integer) : integer;
    };
    const size = polynomials.reduce((sum, p) => sum + p.length * (1 + symbols.length + angles.length), 0);
    for (let k = 0; k < Math.min(mostPoints, Math.ceil(mostSubstitutions / size)); k += 1)
      yield {
        symbols: new Map(symbols.map((symbol) => [symbol, value(symbol)])),
        angles: new Map(angles.map((angle) => [angle, rational(draw(2) * draw(12), 6)])),
      };
  }

  #found(left: Value, right: Value, component: PauliString, point: ExactPoint): Found {
    const fractions = [left, right].map(
      ({ numerator, denominator }): Fraction => ({
        above: this.#arithmetic.reduce(numerator.terms.get(component) ?? this.#arithmetic.ring.zero),
        below: denominator && this.#arithmetic.reduce(denominator),
      }),
    );
    const [l, r] = fractions.map((fraction) => valueAt(fraction, point)) as [
      ReturnType<typeof valueAt>,
      ReturnType<typeof valueAt>,
    ]; // as many as there are sides
    const digits = l.text(6) === r.text(6) ? 16 : 6; // alike only where both are rounded
    const polynomials = fractions.flatMap(({ above, below }) => [above, below ?? []]);
    const { values, numbers } = describePoint(this.formula.declared, this.#reading, polynomials, point);
    return {
      transcendental: l.transcendental || r.transcendental,
      found: {
        at: [...this.setting].map(([name, value]) => `${name} = ${value}`).join(', '),
        component,
        values,
        left: l.text(digits),
        right: r.text(digits),
        numbers: { ...numbers, left: l.number, right: r.number },
      },
    };
  }
}

/** How much is spent on looking for a point that satisfies assumed equations. */
const mostPoints = 400;
const mostSubstitutions = 400_000;
