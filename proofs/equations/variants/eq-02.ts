import { compose, tensorAll } from '../../../symbolic/equations/compose.js';
import { eq02Real } from '../../../symbolic/equations/eq-02-expectation.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { type Variant, variant } from './variant.js';

/** ⟨0…0|B|0…0⟩ for B = first·rest…. */
function inZeroState<O>(r: Reading<O>, n: number, first: O, ...rest: readonly O[]): O {
  const zero = r.tensor(r.number(1, 2), r.add(r.sigma(0), r.sigma(3)));
  const state = tensorAll(
    r,
    Array.from({ length: n }, () => zero),
  );
  return r.traceOfProduct(compose(r, first, ...rest), state);
}

/** Wrong statements near Eq. 2. */
export const eq02Variants: readonly Variant[] = [
  variant(eq02Real, '⟨Q⟩ is real for every Q, Hermitian or not', {
    left: (r, { n }) => {
      const [a, q] = [r.operator('A', n), r.operator('Q', n)];
      return r.dagger(inZeroState(r, n, r.dagger(a), q, a));
    },
    right: (r, { n }) => {
      const [a, q] = [r.operator('A', n), r.operator('Q', n)];
      return inZeroState(r, n, r.dagger(a), q, a);
    },
  }),
  variant(eq02Real, 'the adjoint stands on the other side: ⟨ψ₀|A·Q·A†|ψ₀⟩', {
    left: (r, { n }) => {
      const a = r.operator('A', n);
      return inZeroState(r, n, a, r.operator('Q', n, { hermitian: true }), r.dagger(a));
    },
  }),
  variant(eq02Real, 'without the adjoint ⟨ψ₀|A·Q·A|ψ₀⟩ is real too', {
    left: (r, { n }) => {
      const a = r.operator('A', n);
      return r.dagger(inZeroState(r, n, a, r.operator('Q', n, { hermitian: true }), a));
    },
    right: (r, { n }) => {
      const a = r.operator('A', n);
      return inZeroState(r, n, a, r.operator('Q', n, { hermitian: true }), a);
    },
  }),
];
