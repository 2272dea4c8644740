import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import {
  checkGeneralShiftRule,
  equidistantRule,
  type GeneralShiftRule,
  shiftRuleFor,
} from '../gradient/general-shift-rule.js';
import { complexDecimal } from '../ring/complex-decimal.js';
import type { CyclotomicNumber } from '../ring/cyclotomic-field.js';
import { Q, type Rational, rational } from '../ring/rational.js';
import { phase } from './phases.js';
import { comparison, type Sides, type Theorem } from './theorem.js';

/** Frequencies as halves (3 is ω = 3/2), and how many terms the rule has. */
export interface ResidualSetting {
  readonly halves: readonly number[];
  readonly terms: number;
}

/** Σ_ω a_ω·e^{iω(x + s)} with a_ω complex indeterminates; `by` is e^{iωs}, left out where s = 0. */
export function harmonics<O>(r: Reading<O>, { halves }: ResidualSetting, by?: (halves: number) => O): O {
  return r.sum(
    halves.map((w) => {
      const wave = r.tensor(r.complex(`a${w}`), phase(r, 'x', w));
      return by === undefined ? wave : r.tensor(wave, by(w));
    }),
  );
}

/** Σ_j c_j·term(j) with the coefficients c_j of a rule as indeterminates. */
export function weighted<O>(r: Reading<O>, { terms }: ResidualSetting, term: (j: number) => O): O {
  return r.sum(Array.from({ length: terms }, (_, j) => r.tensor(r.real(`c${j + 1}`), term(j))));
}

/** Σ_j c_j·f(x + s_j) − f′(x). */
export function residual<O>(r: Reading<O>, s: ResidualSetting): O {
  const shifted = (j: number) => harmonics(r, s, (w) => phase(r, `s${j + 1}`, w));
  return r.subtract(weighted(r, s, shifted), r.derivative(harmonics(r, s), 'x'));
}

/** Σ_j c_j·e^{iωs_j} − iω. */
export function condition<O>(r: Reading<O>, s: ResidualSetting, w: number): O {
  const sum = weighted(r, s, (j) => phase(r, `s${j + 1}`, w));
  return r.subtract(sum, r.tensor(r.number(w, 2), r.i));
}

/** What a rule gets wrong of f is its conditions' failure, frequency by frequency. */
export const certificateResidual = formula<ResidualSetting>({
  says: 'Σ c_j·f(x + s_j) − f′(x) = Σ_ω a_ω·e^{iωx}·(Σ c_j·e^{iωs_j} − iω): the e^{iωx} are independent, so the rule is right for every f exactly when each bracket is 0',
  settings: [
    { halves: [-2, 0, 2], terms: 2 },
    { halves: [-2, -1, 0, 1, 2], terms: 4 },
    { halves: [-6, -2, 0, 2, 6], terms: 4 },
    { halves: [-4, -3, -1, 0, 1, 3, 4], terms: 3 },
  ],
  at: ({ halves, terms }) =>
    `ω ∈ {${halves.map((h) => Q.format(rational(h, 2))).join(', ')}}, ${terms} terms`,
  left: residual,
  right: (r, s) => harmonics(r, s, (w) => condition(r, s, w)),
});

/** Σ c_j·e^{iωs_j} and iω, for each frequency of the rule. */
export function certificateSides(rule: GeneralShiftRule): Sides<CyclotomicNumber> {
  return {
    ring: rule.field,
    entries: checkGeneralShiftRule(rule)
      .toReversed()
      .map(({ frequency, sum, expected }) => ({
        component: `Σ c·e^(iωs) = iω for ω = ${Q.format(frequency).replace('-', '−')}`,
        left: sum,
        right: expected,
      })),
    decimal: (value) => complexDecimal(rule.field.toComplex(value)),
  };
}

/** A spectrum, and shifts in units of π where they are not left to choice. */
export interface SpectrumRule {
  readonly frequencies: readonly Rational[];
  readonly shifts?: readonly Rational[];
}

/** Frequencies for people. */
export function formatFrequencies(frequencies: readonly Rational[]): string {
  return frequencies.map(Q.format).join(', ');
}

const list = (...values: readonly (number | readonly [number, number])[]): readonly Rational[] =>
  values.map((v) => (typeof v === 'number' ? rational(v) : rational(v[0], v[1])));

/** Rules made from a spectrum satisfy every condition. */
export const generatedRules = comparison<SpectrumRule>({
  says: 'the rule generated from a spectrum satisfies every condition',
  method: 'cyclotomic-field',
  settings: [
    { frequencies: list(1) },
    { frequencies: list([1, 2]) },
    { frequencies: list([1, 2], 1) },
    { frequencies: list(1, 2) },
    { frequencies: list(1, 3) },
    { frequencies: list([1, 2], 2) },
    { frequencies: list(2, 3, 4) },
    { frequencies: list([1, 3], [1, 2]) },
    { frequencies: list([2, 3], [5, 4]) },
    { frequencies: list(1), shifts: list(0, [1, 2], 1) },
    { frequencies: list(1, 2), shifts: list([1, 3], [-1, 3], [2, 3], [-2, 3]) },
  ],
  at: ({ frequencies, shifts }) =>
    `Ω = {${formatFrequencies(frequencies)}}${shifts === undefined ? '' : `, shifts π·{${formatFrequencies(shifts)}}`}`,
  sides: ({ frequencies, shifts }) => {
    const answer = shiftRuleFor(frequencies, shifts);
    if ('refusal' in answer) throw new RangeError(answer.refusal.reason);
    return certificateSides(answer.rule);
  },
});

/** The closed form for equidistant frequencies. */
export const equidistantRules = comparison<{ readonly n: number; readonly g: Rational }>({
  says: 'the closed form c = ±g(−1)^{μ−1}/(4n·sin²(gs/2)) is right for the frequencies g, 2g, …, ng',
  method: 'cyclotomic-field',
  settings: [
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ n, g: rational(1) })),
    ...[2, 3].map((n) => ({ n, g: rational(1, 2) })),
  ],
  at: ({ n, g }) => `n = ${n}, g = ${Q.format(g)}`,
  sides: ({ n, g }) => certificateSides(equidistantRule(g, n)),
});

/** A function with the given frequencies at a shift of the list: the value there, or its derivative at 0. */
export const refusals = comparison<Required<SpectrumRule>>({
  says: 'where no rule exists for the given shifts, a function with these frequencies vanishes at every shift and has the derivative 1 at 0',
  method: 'cyclotomic-field',
  settings: [
    { frequencies: list(1), shifts: list(1, -1) },
    { frequencies: list(1), shifts: list(0, [1, 2]) },
    { frequencies: list(1, 2), shifts: list([1, 2], [-1, 2]) },
    { frequencies: list([1, 2], 1), shifts: list([1, 2], [-1, 2]) },
    { frequencies: list(1, 3), shifts: list([1, 4], [-1, 4]) },
    { frequencies: list(2), shifts: list([1, 2], [-1, 2], 1, -1) },
  ],
  at: ({ frequencies, shifts }) =>
    `Ω = {${formatFrequencies(frequencies)}}, shifts π·{${formatFrequencies(shifts)}}`,
  sides: ({ frequencies, shifts }) => {
    const answer = shiftRuleFor(frequencies, shifts);
    if ('rule' in answer) throw new RangeError('There is a rule for these shifts');
    const { field, function: waves } = answer.refusal;
    const total = (of: (frequency: Rational) => CyclotomicNumber) =>
      waves.reduce(
        (sum, { frequency, amplitude }) => field.add(sum, field.mul(amplitude, of(frequency))),
        field.zero,
      );
    return {
      ring: field,
      entries: [
        ...shifts.map((shift) => ({
          component: `f(${Q.format(shift)}π)`,
          left: total((w) => field.unit(Q.mul(Q.mul(w, shift), rational(1, 2)))),
          right: field.zero,
        })),
        { component: 'f′(0)', left: total((w) => field.scale(w, field.i)), right: field.one },
      ],
    };
  },
});

/** When a shift rule is right, for any rational frequencies. */
export const shiftCertificate: Theorem = {
  id: 'thm-shift-certificate',
  title: 'The certificate of a shift rule',
  statement:
    'f′(x) = Σ c_j·f(x + s_j) for every f with frequencies ±Ω ∪ {0} exactly when Σ c_j·e^{iωs_j} = iω for each of them',
  latex:
    "f'(x) = \\sum_j c_j f(x+s_j)\\ \\text{for all } f \\iff \\sum_j c_j e^{i\\omega s_j} = i\\omega \\quad \\forall\\,\\omega\\in\\pm\\Omega\\cup\\{0\\}",
  kind: 'theorem',
  assumptions: [
    'Ω rational frequencies; in the unit in which they are halves of whole numbers the identity below is the theorem',
    'shifts of rules and refusals rational multiples of π',
  ],
  followsFrom: ['linear independence of e^{iωx}', 'Fredholm’s alternative'],
  usedBy: [
    'symbolic/gradient/general-shift-rule.ts: shiftRuleFor checks and refuses by it',
    'thm-reuploaded-inputs',
    '`qgradcam shift-rule` prints it for every rule and every refusal',
  ],
  parts: [certificateResidual, generatedRules, equidistantRules, refusals],
};
