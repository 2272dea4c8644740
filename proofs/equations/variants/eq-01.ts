import { entanglingGates } from '../../../symbolic/ansatz/entangling-gates.js';
import {
  eq01Circuit,
  eq01Entangler,
  eq01Rotation,
} from '../../../symbolic/equations/eq-01-variational-unitary.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 1. */
export const eq01Variants: readonly Variant[] = [
  variant(eq01Rotation, 'a rotation is Hermitian', {
    left: (r, { k }) => r.rotation(k, 'θ'),
    right: (r, { k }) => r.dagger(r.rotation(k, 'θ')),
  }),
  variant(eq01Rotation, 'a rotation is orthogonal: RRᵀ = I', {
    left: (r, { k }) => r.multiply(r.rotation(k, 'θ'), r.transpose(r.rotation(k, 'θ'))),
  }),
  variant(eq01Rotation, 'a rotation has the period 2π', {
    left: (r, { k }) => r.rotation(k, 'θ', 8),
    right: (r, { k }) => r.rotation(k, 'θ'),
  }),
  variant(eq01Rotation, 'rotations by θ and θ′ about different axes commute', {
    left: (r, { k }) => r.multiply(r.rotation(k, 'θ'), r.rotation((k % 3) + 1, 'θ′')),
    right: (r, { k }) => r.multiply(r.rotation((k % 3) + 1, 'θ′'), r.rotation(k, 'θ')),
  }),
  variant(eq01Entangler, 'an entangling gate does nothing', {
    left: (r, { gate }) => r.matrix(entanglingGates[gate]),
  }),
  variant(eq01Circuit, 'the blocks of a circuit are rotations by the sums of their angles', {
    right: (r, { ks }) => {
      const sums = ks.map((k, q) => r.multiply(r.rotation(k, `θ2${q + 1}`), r.rotation(k, `θ1${q + 1}`)));
      return r.tensor(sums[0]!, sums[1]!);
    },
  }),
];
