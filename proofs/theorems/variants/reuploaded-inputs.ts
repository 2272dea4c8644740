import { shiftRuleFor, withFrequencies } from '../../../symbolic/gradient/general-shift-rule.js';
import { rational } from '../../../symbolic/ring/rational.js';
import { removeFrequency } from '../../../symbolic/theorems/controlled-rotation.js';
import {
  combinedFrequencies,
  occurrenceDifference,
  occurrenceSum,
  reuploaded,
  reuploadRule,
  reuploadSpectrum,
} from '../../../symbolic/theorems/reuploaded-inputs.js';
import { certificateSides } from '../../../symbolic/theorems/shift-certificate.js';
import { trueAfterAll, variant } from '../../equations/variants/variant.js';
import { asked, otherSides, type TheoremVariant } from './variant.js';

const formulas = [
  variant(occurrenceSum, 'all occurrences shifted together by ±π/2, as for one', {
    right: (r, s) => {
      const all = (eighths: number) =>
        reuploaded(
          r,
          s,
          s.ks.map(() => eighths),
        );
      return r.tensor(r.number(1, 2), r.subtract(all(2), all(-2)));
    },
  }),
  variant(occurrenceSum, 'the first occurrence only', { right: (r, s) => occurrenceDifference(r, s, 0) }),
  variant(occurrenceSum, 'the last occurrence only', {
    right: (r, s) => occurrenceDifference(r, s, s.ks.length - 1),
  }),
  variant(occurrenceSum, 'the first occurrence times their number', {
    right: (r, s) => r.tensor(r.number(s.ks.length), occurrenceDifference(r, s, 0)),
  }),
  variant(occurrenceSum, 'the last occurrence less the others, as if each gate between turned the sign', {
    right: (r, s) =>
      s.ks.map((_, j) => occurrenceDifference(r, s, j)).reduce((others, next) => r.subtract(next, others)),
  }),
  variant(occurrenceSum, 'the mean over occurrences, not the sum', {
    right: (r, s) =>
      r.tensor(r.number(1, s.ks.length), r.sum(s.ks.map((_, j) => occurrenceDifference(r, s, j)))),
  }),
  variant(occurrenceSum, 'the factor ½ is missing', {
    right: (r, s) => r.tensor(r.number(2), r.sum(s.ks.map((_, j) => occurrenceDifference(r, s, j)))),
  }),
  variant(occurrenceSum, 'the sign', {
    right: (r, s) => r.sum(s.ks.map((_, j) => occurrenceDifference(r, s, j, -2))),
  }),
  variant(occurrenceSum, 'shifts by π/4 for π/2', {
    right: (r, s) => r.sum(s.ks.map((_, j) => occurrenceDifference(r, s, j, 1))),
  }),
  variant(reuploadSpectrum, 'the spectrum does not grow: 0, ±1 only', {
    left: (r, s) => removeFrequency(r, r.derivative(reuploaded(r, s, []), 'x'), 1),
  }),
  variant(reuploadSpectrum, 'only the sums of equal signs: 0 and ±L', {
    left: (r, s) => removeFrequency(r, r.derivative(reuploaded(r, s, []), 'x'), s.ks.length ** 2),
  }),
  variant(reuploadSpectrum, 'no constant part', {
    left: (r, s) => s.ks.reduce((a, _, j) => removeFrequency(r, a, (j + 1) ** 2), reuploaded(r, s, [])),
  }),
  trueAfterAll(reuploadSpectrum, 'one frequency more than there are occurrences, which then does not occur', {
    left: (r, s) =>
      [...s.ks, 0].reduce(
        (a, _, j) => removeFrequency(r, a, (j + 1) ** 2),
        r.derivative(reuploaded(r, s, []), 'x'),
      ),
  }),
];

/** Wrong statements near re-uploaded inputs. */
export const reuploadVariants: readonly TheoremVariant[] = [
  ...formulas.map(asked),
  otherSides(reuploadRule, 'the rule of one occurrence serves them all', (setting) => {
    const answer = shiftRuleFor([rational(1)]);
    if ('refusal' in answer) throw new RangeError(answer.refusal.reason);
    return certificateSides(withFrequencies(answer.rule, combinedFrequencies(setting)));
  }),
  otherSides(reuploadRule, 'the rule for the largest frequency alone serves them all', (setting) => {
    const frequencies = combinedFrequencies(setting);
    const answer = shiftRuleFor(frequencies.slice(-1));
    if ('refusal' in answer) throw new RangeError(answer.refusal.reason);
    return certificateSides(withFrequencies(answer.rule, frequencies));
  }),
];
