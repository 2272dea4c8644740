import { occurrenceSum as oneOccurrence } from '../derivations/occurrence-sum.js';
import { compose, conjugated } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { minkowskiSum, shiftRuleFor } from '../gradient/general-shift-rule.js';
import { Q, type Rational, rational } from '../ring/rational.js';
import { removeFrequency } from './controlled-rotation.js';
import { certificateSides } from './shift-certificate.js';
import { comparison, type Theorem } from './theorem.js';

/** The generators of the rotations that take the same x, the first acts last; and σ_state in the place of any M, where given. */
export interface ReuploadSetting {
  readonly ks: readonly number[];
  readonly state?: number;
}

/** R(x + shift₁)·B₁·R(x + shift₂)·B₂…·M·(…)† on one qubit with any matrices B₁, B₂, …, M; shifts in units of π/4. */
export function reuploaded<O>(r: Reading<O>, { ks, state }: ReuploadSetting, shifts: readonly number[]): O {
  const factors = ks.flatMap((k, j) => {
    const rotation = r.rotation(k, 'x', shifts[j] ?? 0);
    return j === ks.length - 1 ? [rotation] : [rotation, r.operator(`B${j + 1}`, 1)];
  });
  const [first, ...rest] = factors as [O, ...O[]]; // there is a generator
  const m = state === undefined ? r.operator('M', 1) : r.sigma(state);
  return conjugated(r, compose(r, first, ...rest), m);
}

/** ½[f with only occurrence j moved by π/2 − the same by −π/2]. */
export function occurrenceDifference<O>(r: Reading<O>, s: ReuploadSetting, j: number, eighths = 2): O {
  const moved = (by: number) =>
    reuploaded(
      r,
      s,
      s.ks.map((_, k) => (k === j ? by : 0)),
    );
  return r.tensor(r.number(1, 2), r.subtract(moved(eighths), moved(-eighths)));
}

/**
 * Two occurrences, three with one Pauli matrix for M (f is linear in it). Pairs of other axes are turns of these by fixed gates,
 * which go into B and M; some are listed all the same.
 */
const occurrences: readonly ReuploadSetting[] = [
  ...[
    [3, 3],
    [1, 2],
    [3, 1],
    [0, 2],
    [2, 0],
  ].map((ks) => ({ ks })),
  { ks: [2, 3, 2], state: 3 },
];
const atGenerators = ({ ks, state }: ReuploadSetting) =>
  `k = (${ks.join(', ')})${state === undefined ? '' : `, M = σ_${state}`}`;

/** The derivative in a repeated input is the sum over its occurrences, each with a shift of its own. */
export const occurrenceSum = formula<ReuploadSetting>({
  says: 'f′(x) = Σ_j ½[f(occurrence j at x + π/2) − f(occurrence j at x − π/2)], any gates between',
  settings: occurrences,
  at: atGenerators,
  left: (r, s) => r.derivative(reuploaded(r, s, []), 'x'),
  right: (r, s) => s.ks.map((_, j) => occurrenceDifference(r, s, j)).reduce((a, b) => r.add(a, b)),
});

/** Π_{m = 0…L}(∂² + m²), with ∂ for m = 0, leaves nothing of f: its frequencies are among −L … L. */
export const reuploadSpectrum = formula<ReuploadSetting>({
  says: 'L occurrences give the frequencies {−1, 0, 1} + … + {−1, 0, 1} = {−L, …, L}: ∂(∂² + 1)…(∂² + L²)f = 0',
  settings: occurrences.filter(({ ks }) => !ks.includes(0)),
  at: atGenerators,
  left: (r, s) =>
    s.ks.reduce((a, _, j) => removeFrequency(r, a, (j + 1) ** 2), r.derivative(reuploaded(r, s, []), 'x')),
  right: (r, s) => r.tensor(r.number(0), reuploaded(r, s, [])),
});

/** The frequencies of each occurrence. */
export interface SpectrumSetting {
  readonly name: string;
  readonly occurrences: readonly (readonly Rational[])[];
}

const one = [rational(-1), rational(0), rational(1)];
const controlledOne = [rational(-1), rational(-1, 2), rational(0), rational(1, 2), rational(1)];

/** The frequencies of the input as a whole. */
export function combinedFrequencies({ occurrences: each }: SpectrumSetting): readonly Rational[] {
  return each.reduce(minkowskiSum).filter((w) => w.num > 0n);
}

/** The rule made for the Minkowski sum of the spectra holds at each of its frequencies. */
export const reuploadRule = comparison<SpectrumSetting>({
  says: 'one shift rule serves all occurrences at once: made for the Minkowski sum of their frequencies, it is right at each of them',
  method: 'cyclotomic-field',
  settings: [
    { name: 'a rotation, twice', occurrences: [one, one] },
    { name: 'a rotation, three times', occurrences: [one, one, one] },
    { name: 'a rotation, four times', occurrences: [one, one, one, one] },
    { name: 'a rotation and a controlled rotation', occurrences: [one, controlledOne] },
    { name: 'a controlled rotation, twice', occurrences: [controlledOne, controlledOne] },
    { name: 'x and 3x', occurrences: [one, one.map((w) => Q.mul(rational(3), w))] },
  ],
  at: ({ name }) => name,
  sides: (setting) => {
    const answer = shiftRuleFor(combinedFrequencies(setting));
    if ('refusal' in answer) throw new RangeError(answer.refusal.reason);
    return certificateSides(answer.rule);
  },
});

/** An input that several rotations take. */
export const reuploadedInputs: Theorem = {
  id: 'thm-reuploaded-inputs',
  title: 'An input that occurs several times',
  statement:
    'f′(x) = Σ_j ∂f/∂(occurrence j); the frequencies of f are among the Minkowski sum Ω₁ + … + Ω_L of those of the occurrences',
  latex:
    "f'(x) = \\sum_j \\tfrac12\\left[f_j(x+\\tfrac{\\pi}{2}) - f_j(x-\\tfrac{\\pi}{2})\\right], \\qquad \\Omega = \\Omega_1 + \\dots + \\Omega_L",
  kind: 'theorem',
  assumptions: ['each occurrence in a rotation by a Pauli generator', 'any gates between them'],
  followsFrom: ['eq16', 'the chain rule', 'thm-shift-certificate'],
  usedBy: ['symbolic/gradient/occurring-frequencies.ts: `qgradcam shift-rule --occurrences`'],
  parts: [occurrenceSum, reuploadSpectrum, reuploadRule],
  derivations: [oneOccurrence],
};
