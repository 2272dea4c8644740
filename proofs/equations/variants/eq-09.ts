import { eq09Slot } from '../../../symbolic/equations/eq-09-encoding.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 9. */
export const eq09Variants: readonly Variant[] = [
  variant(eq09Slot, 'V is unitary for any matrix H', {
    left: (r, { k }) => {
      const v = r.multiply(r.rotation(k, 'x'), r.operator('H', 1));
      return r.multiply(v, r.dagger(v));
    },
  }),
  variant(eq09Slot, 'VVᵀ = I: V is orthogonal', {
    left: (r, { k }) => r.multiply(r.rotation(k, 'x'), r.transpose(r.rotation(k, 'x'))),
  }),
  variant(eq09Slot, 'V is its own inverse', {
    left: (r, { k }) => r.multiply(r.rotation(k, 'x'), r.rotation(k, 'x')),
  }),
];
