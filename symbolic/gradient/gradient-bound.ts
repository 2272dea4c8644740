import type { PauliSum } from '../ansatz/observables.js';
import { Q, type Rational } from '../ring/rational.js';

/**
 * A bound on |∂⟨Q⟩/∂t| in every angle t of the circuit: Σ|c_P| over the strings P ≠ I of Q = Σ c_P·P, which is at least ‖Q − c_I·I‖.
 * The constant c_I·I has no derivative, so it is left out. Reached when there is one string.
 */
export function gradientBound(observable: PauliSum): Rational {
  return observable
    .filter(({ letters }) => letters.some((letter) => letter !== 'I'))
    .reduce(
      (sum, { coefficient }) => Q.add(sum, coefficient.num < 0n ? Q.neg(coefficient) : coefficient),
      Q.zero,
    );
}
