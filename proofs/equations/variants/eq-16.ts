import { compose, conjugated } from '../../../symbolic/equations/compose.js';
import {
  type Eq16Setting,
  encodedAt,
  encodedOperator,
  encodingGate,
  eq16Literal,
} from '../../../symbolic/equations/eq-16-shift-bracket.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { trueAfterAll, type Variant, variant } from './variant.js';

/** factor·(A(x + plus·π/4) − A(x + minus·π/4)). */
const difference =
  (plus: number, minus: number, of: <O>(r: Reading<O>, s: Eq16Setting, eighths: number) => O = encodedAt) =>
  <O>(r: Reading<O>, s: Eq16Setting): O =>
    r.tensor(r.i, r.subtract(of(r, s, plus), of(r, s, minus)));

/** H·exp(−iσ_kt/2): the fixed gate after the rotation. */
function gateAfter<O>(r: Reading<O>, { k }: Eq16Setting, eighths: number): O {
  return r.multiply(r.operator('H', 1), r.rotation(k, 'x', eighths));
}

const next = (k: number) => (k + 1) % 4;

/** Wrong statements near Eq. 16. */
export const eq16Variants: readonly Variant[] = [
  variant(eq16Literal, 'the sign: −i for i', {
    right: (r, s) => difference(-2, 2)(r, s),
  }),
  variant(eq16Literal, 'a plus between the shifted terms', {
    right: (r, s) => r.tensor(r.i, r.add(encodedAt(r, s, 2), encodedAt(r, s, -2))),
  }),
  variant(eq16Literal, 'shifts by π/4 for π/2', { right: (r, s) => difference(1, -1)(r, s) }),
  variant(eq16Literal, 'shifts by π for π/2', { right: (r, s) => difference(4, -4)(r, s) }),
  variant(eq16Literal, 'a one-sided shift: x for x − π/2', { right: (r, s) => difference(2, 0)(r, s) }),
  variant(eq16Literal, 'the factor i is missing', {
    right: (r, s) => r.subtract(encodedAt(r, s, 2), encodedAt(r, s, -2)),
  }),
  variant(eq16Literal, 'a factor ½ too many', {
    right: (r, s) => r.tensor(r.number(1, 2), difference(2, -2)(r, s)),
  }),
  variant(eq16Literal, 'the bracket is swapped: [VσV†, σ_k]', {
    left: (r, s) => {
      const [sigma, encoded] = [r.sigma(s.k), encodedAt(r, s)];
      return r.subtract(r.multiply(encoded, sigma), r.multiply(sigma, encoded));
    },
  }),
  variant(eq16Literal, 'an anticommutator for the bracket', {
    left: (r, s) => {
      const [sigma, encoded] = [r.sigma(s.k), encodedAt(r, s)];
      return r.add(r.multiply(sigma, encoded), r.multiply(encoded, sigma));
    },
  }),
  variant(eq16Literal, 'the dagger is missing on the right: VσV', {
    right: (r, s) =>
      difference(2, -2, (w, t, eighths) => {
        const v = encodingGate(w, t, eighths);
        return compose(w, v, encodedOperator(w, t), v);
      })(r, s),
  }),
  variant(eq16Literal, 'the dagger on the wrong side: V†σV', {
    right: (r, s) =>
      difference(2, -2, (w, t, eighths) =>
        conjugated(w, w.dagger(encodingGate(w, t, eighths)), encodedOperator(w, t)),
      )(r, s),
  }),
  variant(eq16Literal, 'H after the rotation on both sides', {
    left: (r, s) => {
      const encoded = conjugated(r, gateAfter(r, s, 0), encodedOperator(r, s));
      return r.subtract(r.multiply(r.sigma(s.k), encoded), r.multiply(encoded, r.sigma(s.k)));
    },
    right: (r, s) =>
      difference(2, -2, (w, t, eighths) => conjugated(w, gateAfter(w, t, eighths), encodedOperator(w, t)))(
        r,
        s,
      ),
  }),
  variant(eq16Literal, 'the bracket is with the next Pauli matrix, σ_{k+1}', {
    left: (r, s) => {
      const [sigma, encoded] = [r.sigma(next(s.k)), encodedAt(r, s)];
      return r.subtract(r.multiply(sigma, encoded), r.multiply(encoded, sigma));
    },
  }),
  variant(eq16Literal, 'the next Pauli matrix, σ_{i+1}, on the right', {
    right: (r, s) => difference(2, -2)(r, { k: s.k, i: next(Number(s.i)) }),
  }),
  variant(eq16Literal, 'transposed on the right', {
    right: (r, s) => r.transpose(difference(2, -2)(r, s)),
  }),
  trueAfterAll(eq16Literal, 'shifts by 3π/2 with −i', {
    right: (r, s) => r.tensor(r.number(-1), difference(6, -6)(r, s)),
  }),
];
