import type { Rational } from '../ring/rational.js';
import { minkowskiSum, symmetricFrequencies } from './general-shift-rule.js';

/**
 * The frequencies > 0 of an input that occurs so often, each time with the given ones: those of the Minkowski sum of ±Ω ∪ {0} with
 * itself. One shift rule made for them serves all occurrences at once.
 */
export function occurringFrequencies(once: readonly Rational[], occurrences: number): readonly Rational[] {
  const spectrum = symmetricFrequencies(once);
  return Array.from({ length: occurrences - 1 })
    .reduce<readonly Rational[]>((sum) => minkowskiSum(sum, spectrum), spectrum)
    .filter(({ num }) => num > 0n);
}
