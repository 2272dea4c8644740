import { bracket, conjugated } from '../../../symbolic/equations/compose.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { cosine, sine } from '../../../symbolic/theorems/phases.js';
import {
  shiftedSlot,
  symmetricDifference,
  type TwoTermSetting,
  timesTwoSine,
  turnedBy,
  twoTermBracket,
  twoTermDerivative,
} from '../../../symbolic/theorems/two-term-rule.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

/** factor·f′(x). */
const scaledDerivative =
  (factor: <O>(r: Reading<O>) => O) =>
  <O>(r: Reading<O>, s: TwoTermSetting): O =>
    r.tensor(factor(r), r.derivative(shiftedSlot(r, s, 0), 'x'));

/** Wrong statements near the two-term rule. */
export const twoTermVariants: readonly Variant[] = [
  variant(twoTermDerivative, 'sin s for 2·sin s', { left: scaledDerivative((r) => sine(r, 's')) }),
  variant(twoTermDerivative, '2·cos s for 2·sin s', {
    left: scaledDerivative((r) => r.tensor(r.number(2), cosine(r, 's'))),
  }),
  variant(twoTermDerivative, '2 for 2·sin s: the rule of s = π/2 at any s', {
    left: scaledDerivative((r) => r.number(2)),
  }),
  variant(twoTermDerivative, 'sin 2s for 2·sin s', {
    left: scaledDerivative((r) => r.tensor(r.tensor(r.number(2), cosine(r, 's')), sine(r, 's'))),
  }),
  variant(twoTermDerivative, '2·sin² s for 2·sin s', {
    left: (r, s) => r.tensor(sine(r, 's'), timesTwoSine(r, r.derivative(shiftedSlot(r, s, 0), 'x'))),
  }),
  variant(twoTermDerivative, 'a plus between the values', {
    right: (r, s) => r.add(shiftedSlot(r, s, 1), shiftedSlot(r, s, -1)),
  }),
  variant(twoTermDerivative, 'the sign: f(x − s) − f(x + s)', {
    right: (r, s) => r.subtract(shiftedSlot(r, s, -1), shiftedSlot(r, s, 1)),
  }),
  variant(twoTermDerivative, 'one-sided: 2[f(x + s) − f(x)]', {
    right: (r, s) => r.tensor(r.number(2), r.subtract(shiftedSlot(r, s, 1), shiftedSlot(r, s, 0))),
  }),
  variant(twoTermDerivative, 'shifts by 2s with the factor of s', {
    right: (r, s) => r.subtract(shiftedSlot(r, s, 2), shiftedSlot(r, s, -2)),
  }),
  variant(twoTermDerivative, 'lopsided shifts: s up and 2s down', {
    right: (r, s) => r.subtract(shiftedSlot(r, s, 1), shiftedSlot(r, s, -2)),
  }),
  variant(twoTermBracket, 'the bracket is swapped', {
    left: (r, { k }) =>
      r.tensor(
        r.tensor(r.tensor(r.number(-1), r.i), sine(r, 's')),
        bracket(r, r.operator('N', 1), r.sigma(k)),
      ),
  }),
  variant(twoTermBracket, 'the factor −i is missing', {
    left: (r, { k }) => r.tensor(sine(r, 's'), bracket(r, r.sigma(k), r.operator('N', 1))),
  }),
  variant(twoTermBracket, 'the dagger is missing: RNR for RNR†', {
    right: (r, { k }) => {
      const side = (turns: number) => {
        const turn = turnedBy(r, k, turns);
        return r.multiply(r.multiply(turn, r.operator('N', 1)), turn);
      };
      return r.subtract(side(1), side(-1));
    },
  }),
  variant(twoTermBracket, 'the bracket is with the next Pauli matrix, σ_{k+1}', {
    left: (r, { k }) =>
      r.tensor(
        r.tensor(r.tensor(r.number(-1), r.i), sine(r, 's')),
        bracket(r, r.sigma((k + 1) % 4), r.operator('N', 1)),
      ),
  }),
  trueAfterAll(twoTermDerivative, 'shifts by 2s with 2·sin 2s = 4·sin s·cos s', {
    left: scaledDerivative((r) => r.tensor(r.tensor(r.number(4), cosine(r, 's')), sine(r, 's'))),
    right: (r, s) => r.subtract(shiftedSlot(r, s, 2), shiftedSlot(r, s, -2)),
  }),
  trueAfterAll(
    twoTermDerivative,
    'multiplied by 2·sin s twice: (2·sin s)²f′ = 2·sin s·[f(x + s) − f(x − s)]',
    {
      left: (r, s) => timesTwoSine(r, timesTwoSine(r, r.derivative(shiftedSlot(r, s, 0), 'x'))),
      right: (r, s) => timesTwoSine(r, symmetricDifference(r, s)),
    },
  ),
  trueAfterAll(twoTermBracket, 'the shift on the left: R†(s)NR(s) changes the sign twice', {
    left: (r, { k }) => r.tensor(r.tensor(r.i, sine(r, 's')), bracket(r, r.sigma(k), r.operator('N', 1))),
    right: (r, { k }) =>
      r.subtract(
        conjugated(r, r.dagger(r.rotation(k, 's')), r.operator('N', 1)),
        conjugated(r, r.rotation(k, 's'), r.operator('N', 1)),
      ),
  }),
];
