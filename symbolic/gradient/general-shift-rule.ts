import {
  type CyclotomicField,
  type CyclotomicNumber,
  cyclotomicField,
  orderFor,
} from '../ring/cyclotomic-field.js';
import { solveLinear } from '../ring/linear-system.js';
import { Q, type Rational, rational } from '../ring/rational.js';

/** One evaluation of a shift rule: coefficient · f(x + shift·π). */
export interface GeneralShiftTerm {
  readonly coefficient: CyclotomicNumber;
  /** In units of π. */
  readonly shift: Rational;
}

/** f′(x) = Σ coefficient·f(x + shift·π) for every f with the given frequencies; coefficients are real numbers of `field`. */
export interface GeneralShiftRule {
  readonly frequencies: readonly Rational[];
  readonly field: CyclotomicField;
  readonly terms: readonly GeneralShiftTerm[];
}

/** Why no rule exists: f(x) = Σ a_ω·e^{iωx} is real, vanishes at every shift, and f′(0) = 1. */
export interface ShiftObstruction {
  readonly field: CyclotomicField;
  readonly shifts: readonly Rational[];
  readonly function: readonly { readonly frequency: Rational; readonly amplitude: CyclotomicNumber }[];
  readonly reason: string;
}

/** A rule, or the reason why there is none. */
export type ShiftRuleAnswer = { readonly rule: GeneralShiftRule } | { readonly refusal: ShiftObstruction };

/** Σ c_j·e^{iωs_j} against iω, exactly. */
export interface GeneralShiftCheck {
  readonly frequency: Rational;
  readonly sum: CyclotomicNumber;
  readonly expected: CyclotomicNumber;
  readonly holds: boolean;
}

/** ±Ω ∪ {0}, each once, in increasing order. */
export function symmetricFrequencies(frequencies: readonly Rational[]): readonly Rational[] {
  return distinct([...frequencies, ...frequencies.map(Q.neg), Q.zero]);
}

/** {ω₁ + ω₂}, each once, in increasing order: the frequencies of an input that occurs in both. */
export function minkowskiSum(a: readonly Rational[], b: readonly Rational[]): readonly Rational[] {
  return distinct(a.flatMap((x) => b.map((y) => Q.add(x, y))));
}

function distinct(values: readonly Rational[]): readonly Rational[] {
  return [...new Map(values.map((v) => [Q.format(v), v])).values()].sort((a, b) =>
    a.num * b.den < b.num * a.den ? -1 : 1,
  );
}

/** e^{iωs} with s in units of π is e^{2πi·ωs/2}. */
function turns(frequency: Rational, shift: Rational): Rational {
  return Q.mul(Q.mul(frequency, shift), rational(1, 2));
}

/** The least field that holds i and every e^{iωs_j}. */
export function fieldOf(frequencies: readonly Rational[], shifts: readonly Rational[]): CyclotomicField {
  return cyclotomicField(orderFor(frequencies.flatMap((w) => shifts.map((s) => turns(w, s)))));
}

/** The same shifts and coefficients, to be checked for other frequencies. */
export function withFrequencies(rule: GeneralShiftRule, frequencies: readonly Rational[]): GeneralShiftRule {
  const shifts = rule.terms.map(({ shift }) => shift);
  const least = orderFor([rational(1, rule.field.order), rational(1, fieldOf(frequencies, shifts).order)]);
  const field = cyclotomicField(least);
  const terms = rule.terms.map(({ shift, coefficient }) => ({
    shift,
    coefficient: field.embed(rule.field, coefficient),
  }));
  return { frequencies, field, terms };
}

/** Σ c_j·e^{iωs_j} = iω for every ω ∈ ±Ω ∪ {0}: the rule is right exactly when all of these hold. */
export function checkGeneralShiftRule(rule: GeneralShiftRule): readonly GeneralShiftCheck[] {
  const { field, terms, frequencies } = rule;
  return symmetricFrequencies(frequencies).map((frequency) => {
    const sum = terms.reduce(
      (total, { coefficient, shift }) =>
        field.add(total, field.mul(coefficient, field.unit(turns(frequency, shift)))),
      field.zero,
    );
    const expected = field.scale(frequency, field.i);
    return { frequency, sum, expected, holds: field.equal(sum, expected) };
  });
}

/**
 * The shift rule for the frequencies ±Ω ∪ {0}.
 *
 * With shifts given (in units of π) it is made of these, or refused with a function that shows why it cannot be. Without, shifts
 * ±(2μ − 1)π/(2K·g) are chosen, where Ω lies among g, 2g, …, K·g; there a rule always exists, with at most 2|Ω| terms.
 * Throws a RangeError for a list without a frequency > 0 and no shifts.
 */
export function shiftRuleFor(
  frequencies: readonly Rational[],
  shifts?: readonly Rational[],
): ShiftRuleAnswer {
  return shifts === undefined ? chosenShifts(frequencies) : givenShifts(frequencies, shifts);
}

function givenShifts(frequencies: readonly Rational[], shifts: readonly Rational[]): ShiftRuleAnswer {
  const omegas = symmetricFrequencies(frequencies);
  const field = fieldOf(omegas, shifts);
  const answer = solveLinear(
    field,
    omegas.map((w) => shifts.map((s) => field.unit(turns(w, s)))),
    omegas.map((w) => field.scale(w, field.i)),
  );
  const half = rational(1, 2);
  if ('solution' in answer) {
    // The conditions at ω and −ω are conjugate, so the real part of a solution is one.
    const terms = shifts.map((shift, j) => {
      const c = answer.solution[j]!;
      return { shift, coefficient: field.scale(half, field.add(c, field.conj(c))) };
    });
    return { rule: { frequencies, field, terms: terms.filter((t) => !field.isZero(t.coefficient)) } };
  }
  // f = Σ y_ω e^{iωx} vanishes at every shift and f′(0) = Σ y_ω·iω = 1; so does its real part.
  const terms = omegas.map((frequency, k) => {
    const opposite = answer.obstruction[omegas.length - 1 - k]!;
    const amplitude = field.scale(half, field.add(answer.obstruction[k]!, field.conj(opposite)));
    return { frequency, amplitude };
  });
  const reason = `${formatFunction(field, terms)} vanishes at every shift, but its derivative at 0 is 1`;
  return { refusal: { field, shifts, function: terms, reason } };
}

/** f′(x) = Σ_μ c_μ[f(x + s_μ) − f(x − s_μ)] needs Σ_μ 2c_μ·sin(ωs_μ) = ω for the positive frequencies only. */
function chosenShifts(frequencies: readonly Rational[]): ShiftRuleAnswer {
  const positive = symmetricFrequencies(frequencies).filter((w) => w.num > 0n);
  if (positive.length === 0) throw new RangeError('A function without a frequency > 0 is constant: no shift');
  const g = positive.reduce(greatestCommonDivisor);
  const most = Number(Q.div(positive.at(-1)!, g).num);
  const shifts = Array.from({ length: most }, (_, m) =>
    Q.div(rational(2 * m + 1), Q.mul(rational(2 * most), g)),
  );
  const field = fieldOf(positive, shifts);
  const answer = solveLinear(
    field,
    positive.map((w) => shifts.map((s) => field.scale(rational(2), field.sin(turns(w, s))))),
    positive.map((w) => field.fromRational(w)),
  );
  // The K×K matrix of sin(m(2μ − 1)π/2K) is invertible, so its rows for Ω are independent.
  if (!('solution' in answer)) throw new RangeError('The equidistant shifts carry no rule');
  const terms = answer.solution.flatMap((coefficient, m) => {
    if (field.isZero(coefficient)) return [];
    const shift = shifts[m]!;
    return [
      { shift, coefficient },
      { shift: Q.neg(shift), coefficient: field.neg(coefficient) },
    ];
  });
  return { rule: { frequencies, field, terms } };
}

function greatestCommonDivisor(a: Rational, b: Rational): Rational {
  let [x, y] = [a.num * b.den, b.num * a.den];
  while (y !== 0n) [x, y] = [y, x % y];
  return rational(x, a.den * b.den);
}

/**
 * The closed form for the equidistant frequencies g, 2g, …, n·g: shifts ±s_μ with s_μ = (2μ − 1)π/(2n·g), coefficients
 * ±g·(−1)^{μ−1}/(4n·sin²(g·s_μ/2)). It is right for these frequencies alone: for others it has to be checked.
 */
export function equidistantRule(
  g: Rational,
  n: number,
  frequencies: readonly Rational[] = Array.from({ length: n }, (_, m) => Q.mul(rational(m + 1), g)),
): GeneralShiftRule {
  const shifts = Array.from({ length: n }, (_, m) => Q.div(rational(2 * m + 1), Q.mul(rational(2 * n), g)));
  const field = fieldOf([...frequencies, Q.mul(g, rational(1, 2))], shifts);
  const terms = shifts.flatMap((shift, m) => {
    const sine = field.sin(turns(Q.mul(g, rational(1, 2)), shift));
    const size = field.div(
      field.fromRational(m % 2 === 0 ? g : Q.neg(g)),
      field.scale(rational(4 * n), field.mul(sine, sine)),
    );
    return [
      { shift, coefficient: size },
      { shift: Q.neg(shift), coefficient: field.neg(size) },
    ];
  });
  return { frequencies, field, terms };
}

/** Σ a_ω·e^{iωx} with a_{−ω} = ā_ω, written with cos and sin; amplitudes that are not rational are rounded for people. */
function formatFunction(field: CyclotomicField, terms: ShiftObstruction['function']): string {
  const parts = terms.flatMap(({ frequency, amplitude }) => {
    if (frequency.num < 0n) return [];
    const conjugate = field.conj(amplitude);
    if (frequency.num === 0n) return part(field, amplitude, '');
    // a·e^{iωx} + ā·e^{−iωx} = (a + ā)·cos ωx + i(a − ā)·sin ωx
    const angle = Q.equal(frequency, Q.one)
      ? 'x'
      : frequency.den === 1n
        ? `${Q.format(frequency)}x`
        : `(${Q.format(frequency)})x`;
    return [
      ...part(field, field.add(amplitude, conjugate), `cos ${angle}`),
      ...part(field, field.mul(field.i, field.sub(amplitude, conjugate)), `sin ${angle}`),
    ];
  });
  return `f(x) = ${parts.join(' + ').replaceAll('+ −', '− ')}`;
}

function part(field: CyclotomicField, value: CyclotomicNumber, of: string): readonly string[] {
  if (field.isZero(value)) return [];
  const exact = field.toRational(value);
  const text = exact ? Q.format(exact) : `${Number(field.toComplex(value)[0].toFixed(6))}`;
  const signed = text.replace('-', '−');
  if (of === '') return [signed];
  if (signed === '1' || signed === '−1') return [signed.replace('1', of)];
  return [`${signed}·${of}`];
}
