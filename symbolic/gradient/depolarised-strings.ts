import type { PauliSum, PauliTerm } from '../ansatz/observables.js';
import { Q, type Rational } from '../ring/rational.js';

/** What noise leaves of ⟨P⟩ and of its gradient, for one string P of an observable. */
export interface DepolarisedString extends PauliTerm {
  /** The number of letters that are not I. */
  readonly weight: number;
  /** (1 − p)^weight. */
  readonly factor: Rational;
}

/**
 * Each qubit depolarised with probability p between the last gate and the read-out: ρ ↦ (1 − p)ρ + p·(I/2 in the place of the qubit).
 * ⟨Q⟩ = Σ c_P⟨P⟩ and its gradient become Σ c_P·(1 − p)^{w(P)} times those of the strings.
 */
export function depolarisedStrings(observable: PauliSum, p: Rational): readonly DepolarisedString[] {
  const survival = Q.sub(Q.one, p);
  return observable.map(({ letters, coefficient }) => {
    const weight = letters.filter((letter) => letter !== 'I').length;
    const factor = Array.from({ length: weight }).reduce<Rational>((all) => Q.mul(all, survival), Q.one);
    return { letters, coefficient, weight, factor };
  });
}
