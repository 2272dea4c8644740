import { compose } from '../../../symbolic/equations/compose.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import {
  expected,
  oneShot,
  probability,
  secondMoment,
  sumOfVariances,
  varianceEnumerated,
  weightVariance,
} from '../../../symbolic/theorems/shot-variance.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

const fSquared = <O>(r: Reading<O>): O => r.tensor(r.real('f'), r.real('f'));

/** Wrong statements near the shot variance. */
export const shotVarianceVariants: readonly Variant[] = [
  variant(varianceEnumerated, '2S for 4S: the ½ of the rule not squared', {
    right: (r, { shots }) => sumOfVariances(r, 1, 2 * shots),
  }),
  variant(varianceEnumerated, 'S for 4S: the ½ of the rule forgotten', {
    right: (r, { shots }) => sumOfVariances(r, 1, shots),
  }),
  variant(varianceEnumerated, '4S² for 4S', {
    right: (r, { shots }) => sumOfVariances(r, 1, 4 * shots * shots),
  }),
  variant(varianceEnumerated, '8S for 4S: S shots shared by both values', {
    right: (r, { shots }) => sumOfVariances(r, 1, 8 * shots),
  }),
  variant(varianceEnumerated, '1/(2S), the variance at f± = 0, everywhere', {
    right: (r, { shots }) => r.number(1, 2 * shots),
  }),
  variant(varianceEnumerated, '(f₊² + f₋²) for (1 − f₊²) + (1 − f₋²)', {
    right: (r, { shots }) => r.subtract(r.number(1, 2 * shots), sumOfVariances(r, 1, 4 * shots)),
  }),
  variant(varianceEnumerated, 'the difference of both variances, as the weight is a difference', {
    right: (r, { shots }) => {
      const square = (mean: string) => r.tensor(r.real(mean), r.real(mean));
      return r.tensor(r.number(1, 4 * shots), r.subtract(square('f−'), square('f+')));
    },
  }),
  variant(varianceEnumerated, '1 − (½(f₊ − f₋))²: the weight as if it were one outcome', {
    right: (r, { shots }) => {
      const weight = r.tensor(r.number(1, 2), r.subtract(r.real('f+'), r.real('f−')));
      return r.tensor(r.number(1, shots), r.subtract(r.number(1), r.tensor(weight, weight)));
    },
  }),
  variant(varianceEnumerated, '1 − f for 1 − f²', {
    right: (r, { shots }) =>
      r.tensor(r.number(1, 4 * shots), r.subtract(r.number(2), r.add(r.real('f+'), r.real('f−')))),
  }),
  variant(varianceEnumerated, 'the mean of squares, the square of the mean not taken off', {
    right: (r, { shots }) => {
      const weight = r.tensor(r.number(1, 2), r.subtract(r.real('f+'), r.real('f−')));
      return r.add(sumOfVariances(r, 1, 4 * shots), r.tensor(weight, weight));
    },
  }),
  variant(secondMoment, 'S²·f²: the square of the mean', {
    right: (r, { shots }) => r.tensor(r.number(shots * shots), fSquared(r)),
  }),
  variant(secondMoment, 'S + S²·f²', {
    right: (r, { shots }) => r.add(r.number(shots), r.tensor(r.number(shots * shots), fSquared(r))),
  }),
  variant(secondMoment, 'outcomes 0 and 1 with the mean f, for ±1', {
    left: (r, { shots }) =>
      expected(
        r,
        Array.from({ length: shots }, () => 'f'),
        (list) => r.number(list.filter((outcome) => outcome === 1).length ** 2),
      ),
  }),
  variant(secondMoment, 'probabilities f and 1 − f for (1 ± f)/2', {
    left: (r, { shots }) => {
      const turned = (outcome: number) =>
        r.subtract(r.tensor(r.number(2), probability(r, 'f', outcome)), r.number(1));
      const even = r.add(r.tensor(turned(1), r.number(1)), r.number(shots * shots - 1));
      return r.tensor(r.real('f'), even);
    },
  }),
  variant(oneShot, 'Q = Gσ for GσG†: not an observable, its square is not I', {
    left: (r, { k }) => {
      const q = compose(r, r.rotation(3, 'α'), r.rotation(2, 'β'), r.sigma(k));
      return r.traceOfProduct(r.multiply(q, q), r.operator('ρ', 1));
    },
  }),
  trueAfterAll(varianceEnumerated, 'half of 1/S less a quarter of (f₊² + f₋²)/S', {
    right: (r, { shots }) => {
      const square = (mean: string) => r.tensor(r.real(mean), r.real(mean));
      const both = r.tensor(r.number(1, 4 * shots), r.add(square('f+'), square('f−')));
      return r.subtract(r.number(1, 2 * shots), both);
    },
  }),
  trueAfterAll(varianceEnumerated, 'the weight with the sign turned has the same variance', {
    left: (r, s) => weightVariance(r, s, [-1, 2]),
  }),
];
