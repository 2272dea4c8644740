import type { PauliSum } from '../ansatz/observables.js';
import type { CyclotomicNumber } from '../ring/cyclotomic-field.js';
import { Q, type Rational } from '../ring/rational.js';
import type { GeneralShiftRule } from './general-shift-rule.js';

/**
 * Σ c_j², a real number of the rule's field: Var Σ c_j·f̂_j = Σ c_j²(1 − f_j²)/S is at most this over S, where each of the values
 * is the mean of S shots with outcomes ±1. ½ for the two-term rule.
 */
export function ruleVariance({ field, terms }: GeneralShiftRule): CyclotomicNumber {
  return terms.reduce(
    (sum, { coefficient }) => field.add(sum, field.mul(coefficient, coefficient)),
    field.zero,
  );
}

/** Σ c_P² over the strings P ≠ I of Q = Σ c_P·P: the factor by which variances grow where each string is measured by itself. */
export function observableVariance(observable: PauliSum): Rational {
  return observable
    .filter(({ letters }) => letters.some((letter) => letter !== 'I'))
    .reduce((sum, { coefficient }) => Q.add(sum, Q.mul(coefficient, coefficient)), Q.zero);
}
