import type { Reading } from '../../../symbolic/equations/reading.js';
import {
  type ControlledSetting,
  controlled,
  controlledSpectrum,
  fourTermCoefficients,
  fourTermRule,
  fourTerms,
  removeFrequency,
  withRootTwo,
} from '../../../symbolic/theorems/controlled-rotation.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

/** factor·[f(x + shift) − f(x − shift)]. */
function twoTerms<O>(r: Reading<O>, s: ControlledSetting, factor: O, eighths: number): O {
  return r.tensor(factor, r.subtract(controlled(r, s, eighths), controlled(r, s, -eighths)));
}

/** Wrong statements near the four-term rule. */
export const controlledVariants: readonly Variant[] = [
  variant(fourTermRule, 'the two-term rule: ½[f(x + π/2) − f(x − π/2)]', {
    right: (r, s) => twoTerms(r, s, r.number(1, 2), 2),
  }),
  variant(
    fourTermRule,
    'two terms with shifts by π: ¼[f(x + π) − f(x − π)], right for the frequency ½ alone',
    {
      right: (r, s) => twoTerms(r, s, r.number(1, 4), 4),
    },
  ),
  variant(fourTermRule, 'a plus between both differences', {
    right: (r, s) => {
      const [plus, minus] = fourTermCoefficients(r);
      return fourTerms(r, s, [plus, r.tensor(r.number(-1), minus)]);
    },
  }),
  variant(fourTermRule, 'c₊ and c₋ exchanged', {
    right: (r, s) => {
      const [plus, minus] = fourTermCoefficients(r);
      return fourTerms(r, s, [minus, plus]);
    },
  }),
  variant(fourTermRule, 'the sign of the whole', {
    right: (r, s) => r.tensor(r.number(-1), fourTerms(r, s, fourTermCoefficients(r))),
  }),
  variant(fourTermRule, 'c± = (√2 ± 1)/(2√2): a factor 2 too many', {
    right: (r, s) => r.tensor(r.number(2), fourTerms(r, s, fourTermCoefficients(r))),
  }),
  variant(fourTermRule, 'c± = (√2 ± 1)/4: √2 in the denominator forgotten', {
    right: (r, s) => fourTerms(r, s, [withRootTwo(r, 1, 1, 4), withRootTwo(r, -1, 1, 4)]),
  }),
  variant(fourTermRule, 'shifts by π for 3π/2', {
    right: (r, s) => fourTerms(r, s, fourTermCoefficients(r), [2, 4]),
  }),
  variant(fourTermRule, 'shifts by π/4 and 3π/4: half of each', {
    right: (r, s) => fourTerms(r, s, fourTermCoefficients(r), [1, 3]),
  }),
  variant(fourTermRule, 'the far pair left out', {
    right: (r, s) => twoTerms(r, s, fourTermCoefficients(r)[0], 2),
  }),
  variant(fourTermRule, 'c₊ = ½ and c₋ = 0 in the mean: both ¼', {
    right: (r, s) => fourTerms(r, s, [r.number(1, 4), r.number(1, 4)]),
  }),
  variant(controlledSpectrum, 'the frequencies are 0 and ±1 only, as without a control', {
    left: (r, s) => r.derivative(removeFrequency(r, controlled(r, s, 0), 1), 'x'),
  }),
  variant(controlledSpectrum, 'the frequencies are 0 and ±½ only', {
    left: (r, s) => r.derivative(removeFrequency(r, controlled(r, s, 0), 1, 4), 'x'),
  }),
  variant(controlledSpectrum, 'there is no constant part: (∂² + ¼)(∂² + 1)f = 0', {
    left: (r, s) => removeFrequency(r, removeFrequency(r, controlled(r, s, 0), 1, 4), 1),
  }),
  trueAfterAll(fourTermRule, 'shifts by 5π/2 for −3π/2, f having the period 4π', {
    right: (r, s) => {
      const [plus, minus] = fourTermCoefficients(r);
      return fourTerms(r, s, [plus, r.tensor(r.number(-1), minus)], [2, 10]);
    },
  }),
];
