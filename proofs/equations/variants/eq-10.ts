import { densityExpectation, eq10Real } from '../../../symbolic/equations/eq-10-density-expectation.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 10. */
export const eq10Variants: readonly Variant[] = [
  variant(eq10Real, '⟨Q⟩ is real for every Q, Hermitian or not', {
    left: (r, s) => r.dagger(densityExpectation(r, s, false)),
    right: (r, s) => densityExpectation(r, s, false),
  }),
  variant(eq10Real, '⟨Q⟩ is imaginary', {
    right: (r, s) => r.tensor(r.number(-1), densityExpectation(r, s)),
  }),
];
