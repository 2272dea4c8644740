import { sigmas } from '../../../symbolic/equations/compose.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import {
  type BoundSetting,
  boundAsSquares,
  boundGap,
  boundHalfDifference,
  boundOperators,
  boundPauli,
  boundPositive,
  boundReached,
  boundTrace,
  cosineExpectation,
  shiftedState,
  square,
  sumOfSquares,
} from '../../../symbolic/theorems/gradient-bound.js';
import { cosine } from '../../../symbolic/theorems/phases.js';
import { movedSlot } from '../../../symbolic/theorems/second-derivatives.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

/** num/den·[⟨B†B⟩ in the state shifted by `b` + sign·⟨C†C⟩ in that shifted by `c`]. */
const squares =
  (num: number, den: number, b: number, c: number, sign = 1) =>
  <O>(r: Reading<O>, s: BoundSetting): O =>
    r.tensor(
      r.number(num, den),
      r.add(
        r.traceOfProduct(square(r, 'B'), shiftedState(r, s, b * s.sign)),
        r.tensor(r.number(sign), r.traceOfProduct(square(r, 'C'), shiftedState(r, s, c * s.sign))),
      ),
    );

/** Wrong statements near the bound. */
export const gradientBoundVariants: readonly Variant[] = [
  variant(boundHalfDifference, 'f′ = f(x + π/2) − f(x − π/2), which would double the bound', {
    right: (r, s) => r.subtract(movedSlot(r, s, 2), movedSlot(r, s, -2)),
  }),
  variant(boundHalfDifference, 'a mean of the values for half their difference', {
    right: (r, s) => r.tensor(r.number(1, 2), r.add(movedSlot(r, s, 2), movedSlot(r, s, -2))),
  }),
  variant(boundHalfDifference, 'the values at ±π/4', {
    right: (r, s) => r.tensor(r.number(1, 2), r.subtract(movedSlot(r, s, 1), movedSlot(r, s, -1))),
  }),
  variant(boundAsSquares, 'both squares in the same shifted state', { right: squares(1, 2, 2, 2) }),
  variant(boundAsSquares, 'the shifted states exchanged', { right: squares(1, 2, -2, 2) }),
  variant(boundAsSquares, 'a difference of the squares, which may be negative', {
    right: squares(1, 2, 2, -2, -1),
  }),
  variant(boundAsSquares, 'the factor ½ is missing', { right: squares(1, 1, 2, -2) }),
  variant(boundAsSquares, 'half the bound: ½‖Q‖ − f′', {
    left: (r, s) => {
      const both = r.add(shiftedState(r, s, 2), shiftedState(r, s, -2));
      const half = r.tensor(r.number(1, 4), r.traceOfProduct(boundOperators(r).norm, both));
      return r.subtract(boundGap(r, s), half);
    },
  }),
  variant(boundPositive, 'BB† for B†B', {
    left: (r, { n }) => {
      const [a, b] = [r.operator('A', n), r.operator('B', n)];
      return r.traceOfProduct(r.multiply(b, r.dagger(b)), r.multiply(a, r.dagger(a)));
    },
  }),
  variant(boundPositive, 'the entries of AB for those of BA', {
    right: (r, { n }) => sumOfSquares(r, r.multiply(r.operator('A', n), r.operator('B', n)), n),
  }),
  variant(boundPositive, 'B² for B†B, as if B were Hermitian', {
    left: (r, { n }) => {
      const [a, b] = [r.operator('A', n), r.operator('B', n)];
      return r.traceOfProduct(r.multiply(b, b), r.multiply(a, r.dagger(a)));
    },
  }),
  variant(boundTrace, 'RρR for RρR†: the trace is not kept', {
    left: (r, { k }) => {
      const rotation = r.rotation(k, 'x', 2);
      return r.trace(r.multiply(r.multiply(rotation, r.operator('ρ', 1)), rotation));
    },
  }),
  variant(boundPauli, '(I ∓ P)² = I ∓ P, a projector without its ½', {
    right: (r, { ks, sign }) => {
      const identity = sigmas(
        r,
        ks.map(() => 0),
      );
      return r.subtract(identity, r.tensor(r.number(sign), sigmas(r, ks)));
    },
  }),
  variant(boundReached, 'the derivative of ⟨Z⟩ is −cos x', {
    right: (r) => r.tensor(r.number(-1), cosine(r, 'x')),
  }),
  variant(boundReached, 'the derivative of ⟨Z⟩ is −½·sin x, that of the half angle', {
    right: (r) => r.tensor(r.number(1, 2), r.derivative(cosineExpectation(r), 'x')),
  }),
  trueAfterAll(boundPositive, 'the entries of (BA)† for those of BA', {
    right: (r, { n }) => sumOfSquares(r, r.dagger(r.multiply(r.operator('B', n), r.operator('A', n))), n),
  }),
];
