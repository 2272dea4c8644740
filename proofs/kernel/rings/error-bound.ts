import { leastBits, log2Composite, log2Primes } from './random-prime.js';

/**
 * log₂ of a bound of the probability that a nonzero numerator of degree D, whose coefficients have norms of at most 2^h,
 * vanishes at a random point of the field of a random prime, rounded up.
 *
 * A coefficient c ≠ 0 of Z[ζ₈] is zero in F_p only if p divides the product of its four conjugates, an integer of at most
 * 4h bits that is not zero: at most 4h/127 of more than 2¹¹⁸ primes do. For every other prime Schwartz–Zippel holds, one
 * quantity after the other: where the highest or the lowest power of z_k with J = |exponent| largest has a nonzero
 * coefficient, at most 2J of the p−1 ≥ 2¹²⁷ values of z_k are zeros, and the coefficient has degree D − J. In all 2D/2¹²⁷.
 * The number that was drawn is no prime with a probability that is bounded, too.
 */
export function log2ErrorBound(degree: number, height: number): number {
  const unlucky = Math.log2((4 * Math.max(height, 1)) / leastBits) - log2Primes;
  const zero = Math.log2(2 * Math.max(degree, 1)) - leastBits;
  const bound = Math.log2(2 ** unlucky + 2 ** zero + 2 ** log2Composite);
  return Math.ceil(bound * 100) / 100;
}
