import { Q, type Rational, rational } from '../ring/rational.js';
import { fieldOf, type GeneralShiftRule, symmetricFrequencies } from './general-shift-rule.js';

/**
 * f″(x) = ½f(x + π) − ½f(x), for the frequencies 0 and ±1 of an angle in one Pauli rotation: one evaluation besides f(x).
 * Checked as Σ c_j·e^{iωs_j} = (iω)²; throws a RangeError for a function with other frequencies.
 */
export function secondDerivativeRule(frequencies: readonly Rational[]): GeneralShiftRule {
  const shifts = [Q.one, Q.zero];
  const omegas = symmetricFrequencies(frequencies);
  const field = fieldOf(omegas, shifts);
  const coefficients = [rational(1, 2), rational(-1, 2)];
  for (const omega of omegas) {
    const sum = shifts
      .map((shift, j) =>
        field.scale(coefficients[j]!, field.unit(Q.mul(Q.mul(omega, shift), rational(1, 2)))),
      )
      .reduce((a, b) => field.add(a, b));
    if (!field.equal(sum, field.fromRational(Q.neg(Q.mul(omega, omega)))))
      throw new RangeError(`One shift by π gives no second derivative at the frequency ${Q.format(omega)}`);
  }
  const terms = shifts.map((shift, j) => ({ shift, coefficient: field.fromRational(coefficients[j]!) }));
  return { frequencies, field, terms };
}
