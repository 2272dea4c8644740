import { compose } from '../../../symbolic/equations/compose.js';
import { densityExpectation, eq10Real } from '../../../symbolic/equations/eq-10-density-expectation.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { type Variant, variant } from './variant.js';

/** tr(QAρ₀A). */
function withoutDagger<O>(r: Reading<O>, { n }: { readonly n: number }): O {
  const a = r.operator('A', n);
  const [q, rho] = ['Q', 'ρ'].map((name) => r.operator(name, n, { hermitian: true })) as [O, O];
  return r.traceOfProduct(q, compose(r, a, rho, a));
}

/** Wrong statements near Eq. 10. */
export const eq10Variants: readonly Variant[] = [
  variant(eq10Real, '⟨Q⟩ is real for every Q, Hermitian or not', {
    left: (r, s) => r.dagger(densityExpectation(r, s, false)),
    right: (r, s) => densityExpectation(r, s, false),
  }),
  variant(eq10Real, 'the dagger is missing: tr(QAρ₀A) is real', {
    left: (r, s) => r.dagger(withoutDagger(r, s)),
    right: (r, s) => withoutDagger(r, s),
  }),
  variant(eq10Real, '⟨Q⟩ is imaginary', {
    right: (r, s) => r.tensor(r.number(-1), densityExpectation(r, s)),
  }),
];
