import type { Pauli } from '../algebra/pauli.js';
import type { Rational } from '../ring/rational.js';
import { type GeneralShiftRule, shiftRuleFor } from './general-shift-rule.js';
import { secondDerivativeRule } from './second-derivative-rule.js';
import { frequencies, spectrum } from './shift-rule.js';

/** The spectrum of an angle in one rotation by a Pauli generator, and the rules made for it. */
export interface RotationRules {
  /** The frequencies of x ↦ ⟨Q⟩, in increasing order. */
  readonly frequencies: readonly Rational[];
  /** Undefined where ⟨Q⟩ does not depend on the angle: the generator I. */
  readonly rules?: { readonly first: GeneralShiftRule; readonly second: GeneralShiftRule };
}

/** The rules for R_P(t) = exp(−itP/2), generated from the spectrum of P and checked at each of its frequencies. */
export function rotationRules(generator: Pauli): RotationRules {
  const omegas = frequencies(spectrum(generator));
  const positive = omegas.filter(({ num }) => num > 0n);
  if (positive.length === 0) return { frequencies: omegas };
  const answer = shiftRuleFor(positive);
  if ('refusal' in answer) throw new RangeError(answer.refusal.reason); // chosen shifts always carry a rule
  return { frequencies: omegas, rules: { first: answer.rule, second: secondDerivativeRule(positive) } };
}
