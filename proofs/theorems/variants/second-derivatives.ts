import type { Reading } from '../../../symbolic/equations/reading.js';
import { cosine, sine } from '../../../symbolic/theorems/phases.js';
import {
  mixedHessian,
  movedPair,
  movedSlot,
  secondByAnyShift,
  secondByShift,
  secondDifference,
  twice,
} from '../../../symbolic/theorems/second-derivatives.js';
import { shiftedSlot, type TwoTermSetting } from '../../../symbolic/theorems/two-term-rule.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

/** num/den·[f(x + a) − f(x + b)], in units of π/4. */
const movedDifference =
  (num: number, den: number, a: number, b: number) =>
  <O>(r: Reading<O>, s: TwoTermSetting): O =>
    r.tensor(r.number(num, den), r.subtract(movedSlot(r, s, a), movedSlot(r, s, b)));

/** factor·[f(a, a) + f(−a, −a) − f(a, −a) − f(−a, a)]. */
const cross =
  (num: number, den: number, a: number) =>
  <O>(r: Reading<O>, s: { readonly ks: readonly number[] }): O => {
    const same = r.add(movedPair(r, s, a, a), movedPair(r, s, -a, -a));
    const opposite = r.add(movedPair(r, s, a, -a), movedPair(r, s, -a, a));
    return r.tensor(r.number(num, den), r.subtract(same, opposite));
  };

/** Wrong statements near second derivatives. */
export const secondDerivativeVariants: readonly Variant[] = [
  variant(secondByShift, 'the sign: ½[f(x) − f(x + π)]', {
    right: (r, s) => movedDifference(1, 2, 0, 4)(r, s),
  }),
  variant(secondByShift, 'the factor ½ is missing', { right: (r, s) => movedDifference(1, 1, 4, 0)(r, s) }),
  variant(secondByShift, 'a shift by π/2 for π', { right: (r, s) => movedDifference(1, 2, 2, 0)(r, s) }),
  variant(secondByShift, 'f″ = −f, as if there were no constant part', {
    right: (r, s) => r.tensor(r.number(-1), movedSlot(r, s, 0)),
  }),
  variant(secondByShift, 'a third derivative for the second', {
    left: (r, s) => r.derivative(twice(r, movedSlot(r, s, 0)), 'x'),
  }),
  variant(secondByShift, '¼[f(x + π/2) − 2f(x) + f(x − π/2)], the first rule squared with one shift each', {
    right: (r, s) => {
      const ends = r.add(movedSlot(r, s, 2), movedSlot(r, s, -2));
      return r.tensor(r.number(1, 4), r.subtract(ends, r.tensor(r.number(2), movedSlot(r, s, 0))));
    },
  }),
  variant(secondByAnyShift, 'sin² s for 2(1 − cos s)', {
    left: (r, s) => r.tensor(r.tensor(sine(r, 's'), sine(r, 's')), twice(r, shiftedSlot(r, s, 0))),
  }),
  variant(secondByAnyShift, '1 − cos s for 2(1 − cos s)', {
    left: (r, s) => r.tensor(r.subtract(r.number(1), cosine(r, 's')), twice(r, shiftedSlot(r, s, 0))),
  }),
  variant(secondByAnyShift, '2(1 + cos s) for 2(1 − cos s)', {
    left: (r, s) => {
      const factor = r.tensor(r.number(2), r.add(r.number(1), cosine(r, 's')));
      return r.tensor(factor, twice(r, shiftedSlot(r, s, 0)));
    },
  }),
  variant(secondByAnyShift, 'the value in the middle once, not twice', {
    right: (r, s) => r.add(secondDifference(r, s), shiftedSlot(r, s, 0)),
  }),
  variant(mixedHessian, 'all four terms added', {
    right: (r, s) => {
      const same = r.add(movedPair(r, s, 2, 2), movedPair(r, s, -2, -2));
      const opposite = r.add(movedPair(r, s, 2, -2), movedPair(r, s, -2, 2));
      return r.tensor(r.number(1, 4), r.add(same, opposite));
    },
  }),
  variant(mixedHessian, '½ for ¼', { right: (r, s) => cross(1, 2, 2)(r, s) }),
  variant(mixedHessian, 'the sign', { right: (r, s) => cross(-1, 4, 2)(r, s) }),
  variant(mixedHessian, 'shifts by π/4 for π/2', { right: (r, s) => cross(1, 4, 1)(r, s) }),
  variant(mixedHessian, 'only both shifted the same way: ½[f(+,+) − f(−,−)]', {
    right: (r, s) => r.tensor(r.number(1, 2), r.subtract(movedPair(r, s, 2, 2), movedPair(r, s, -2, -2))),
  }),
  variant(mixedHessian, 'the second derivative in one input', {
    left: (r, s) => twice(r, movedPair(r, s, 0, 0), 'x1'),
  }),
  trueAfterAll(secondByShift, 'the shift by −π', { right: (r, s) => movedDifference(1, 2, -4, 0)(r, s) }),
  trueAfterAll(mixedHessian, 'derivatives in the other order', {
    left: (r, s) => twice(r, movedPair(r, s, 0, 0), 'x2', 'x1'),
  }),
];
