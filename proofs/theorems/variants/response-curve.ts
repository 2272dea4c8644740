import type { Reading } from '../../../symbolic/equations/reading.js';
import { removeFrequency } from '../../../symbolic/theorems/controlled-rotation.js';
import { cosine, sine } from '../../../symbolic/theorems/phases.js';
import {
  curve,
  curveCoefficients,
  interpolated,
  movedInputs,
  multilinearForm,
  nodeWeight,
  oneFrequency,
  responseFromThree,
} from '../../../symbolic/theorems/response-curve.js';
import { movedSlot } from '../../../symbolic/theorems/second-derivatives.js';
import type { TwoTermSetting } from '../../../symbolic/theorems/two-term-rule.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

type Three<O> = readonly [O, O, O];

/** The curve with changed coefficients. */
const changed =
  (change: <O>(r: Reading<O>, abc: Three<O>) => Three<O>) =>
  <O>(r: Reading<O>, s: TwoTermSetting): O =>
    curve(r, ...change(r, curveCoefficients(r, s)));

/** Wrong statements near the response curve. */
export const responseCurveVariants: readonly Variant[] = [
  variant(responseFromThree, 'cos and sin exchanged', { right: changed((_r, [a, b, c]) => [a, c, b]) }),
  variant(responseFromThree, 'the sign of the sine', {
    right: changed((r, [a, b, c]) => [a, b, r.tensor(r.number(-1), c)]),
  }),
  variant(responseFromThree, 'the sign of the cosine', {
    right: changed((r, [a, b, c]) => [a, r.tensor(r.number(-1), b), c]),
  }),
  variant(responseFromThree, 'b = f(x), the constant part counted twice', {
    right: changed((r, [a, b, c]) => [a, r.add(a, b), c]),
  }),
  variant(responseFromThree, 'a = f(x): the curve starts where it is', {
    right: changed((r, [a, b, c]) => [r.add(a, b), b, c]),
  }),
  variant(responseFromThree, 'the constant part forgotten', {
    right: changed((r, [a, b, c]) => [r.tensor(r.number(0), a), b, c]),
  }),
  variant(responseFromThree, 'a straight line: f(x) + f′(x)·sin d', {
    right: changed((r, [a, b, c]) => [r.add(a, b), r.tensor(r.number(0), b), c]),
  }),
  variant(responseFromThree, 'c without its ½', {
    right: changed((r, [a, b, c]) => [a, b, r.tensor(r.number(2), c)]),
  }),
  variant(responseFromThree, 'a without its ½', {
    right: changed((r, [a, b, c]) => [r.tensor(r.number(2), a), b, c]),
  }),
  variant(responseFromThree, 'the values at ±π/4 for those at ±π/2', {
    right: (r, s) => {
      const [up, here, down] = [1, 0, -1].map((eighths) => movedSlot(r, s, eighths));
      const half = r.number(1, 2);
      const a = r.tensor(half, r.add(up!, down!));
      return curve(r, a, r.subtract(here!, a), r.tensor(half, r.subtract(up!, down!)));
    },
  }),
  variant(oneFrequency, 'no constant part: (∂² + 1)f = 0', {
    left: (r, s) => removeFrequency(r, movedSlot(r, s, 0), 1),
  }),
  variant(oneFrequency, 'the frequency of the half angle: ∂(∂² + ¼)f = 0', {
    left: (r, s) => r.derivative(removeFrequency(r, movedSlot(r, s, 0), 1, 4), 'x'),
  }),
  variant(multilinearForm, 'f(x) + Σ_q [change in x_q alone]: no products of inputs', {
    right: (r, s) => {
      const zero = s.ks.map(() => 0);
      const here = movedInputs(r, s, zero);
      return s.ks
        .map((_, q) => {
          const at = (eighths: number) =>
            r.tensor(
              nodeWeight(r, `d${q + 1}`, eighths),
              movedInputs(
                r,
                s,
                zero.map((_z, p) => (p === q ? eighths : 0)),
              ),
            );
          return r.subtract(r.add(r.add(at(2), at(0)), at(-2)), here);
        })
        .reduce((sum, change) => r.add(sum, change), here);
    },
  }),
  variant(multilinearForm, 'the weight 1 − cos d ± sin d without its ½', {
    right: (r, s) =>
      interpolated(r, s, (angle, eighths) =>
        eighths === 0 ? nodeWeight(r, angle, 0) : r.tensor(r.number(2), nodeWeight(r, angle, eighths)),
      ),
  }),
  variant(multilinearForm, 'the nodes ±π/2 exchanged', {
    right: (r, s) => interpolated(r, s, (angle, eighths) => nodeWeight(r, angle, -eighths)),
  }),
  variant(multilinearForm, 'straight interpolation, ½(1 ± sin d) and 0', {
    right: (r, s) =>
      interpolated(r, s, (angle, eighths) =>
        eighths === 0
          ? r.number(0)
          : r.tensor(
              r.number(1, 2),
              r.add(r.number(1), r.tensor(r.number(Math.sign(eighths)), sine(r, angle))),
            ),
      ),
  }),
  trueAfterAll(responseFromThree, 'b = ½[f(x) − f(x + π)]', {
    right: (r, s) => {
      const [a, , c] = curveCoefficients(r, s);
      const b = r.tensor(r.number(1, 2), r.subtract(movedSlot(r, s, 0), movedSlot(r, s, 4)));
      return curve(r, a, b, c);
    },
  }),
  trueAfterAll(responseFromThree, 'f(x)·cos d + a·(1 − cos d) + c·sin d', {
    right: (r, s) => {
      const [a, b, c] = curveCoefficients(r, s);
      const rest = r.tensor(r.subtract(r.number(1), cosine(r, 'd')), a);
      return r.add(r.add(r.tensor(cosine(r, 'd'), r.add(a, b)), rest), r.tensor(sine(r, 'd'), c));
    },
  }),
];
