import type { Ansatz } from '../ansatz/ansatz.js';
import type { PauliSum } from '../ansatz/observables.js';
import { Q, type Rational, rational } from '../ring/rational.js';
import { isRoundedLater, stateNormBound } from './state-norm.js';

/**
 * A bound on |∂⟨Q⟩/∂t| in every angle t that occurs once: Σ|c_P| over the strings P ≠ I of Q = Σ c_P·P, which is at least
 * ‖Q − c_I·I‖. The constant c_I·I has no derivative, so it is left out. Reached when there is one string.
 */
export function gradientBound(observable: PauliSum): Rational {
  return sumOfSizes(observable.filter(({ letters }) => letters.some((letter) => letter !== 'I')));
}

/** Bounds on the derivatives of one output of a circuit, by the angles of the circuit. */
export interface GradientBounds {
  /** Of |∂⟨Q⟩/∂θ_j| for every j. */
  readonly parameter: Rational;
  /** Of |∂⟨Q⟩/∂a_q| in the angle a_q of an input, which occurs once in each upload. */
  readonly input: Rational;
}

/**
 * {@link gradientBound} for the occurrences that an angle has, times the bound of ⟨ψ|ψ⟩ where decimals make H_q unitary but
 * for rounding; then rounded up to 12 decimals.
 */
export function gradientBounds(ansatz: Ansatz, l: number): GradientBounds {
  const observable = ansatz.observables[l]!;
  const norm = stateNormBound(ansatz);
  const exact = isRoundedLater(ansatz) ? sumOfSizes(observable) : gradientBound(observable);
  const parameter = Q.equal(norm, Q.one) ? exact : roundedUp(Q.mul(norm, exact));
  return { parameter, input: Q.mul(rational(ansatz.uploads.length), parameter) };
}

function sumOfSizes(observable: PauliSum): Rational {
  return observable.reduce(
    (sum, { coefficient }) => Q.add(sum, coefficient.num < 0n ? Q.neg(coefficient) : coefficient),
    Q.zero,
  );
}

function roundedUp({ num, den }: Rational): Rational {
  const scale = 10n ** 12n;
  return rational((num * scale + den - 1n) / den, scale);
}
