import type { CyclotomicField, CyclotomicNumber } from './cyclotomic-field.js';
import { Q, type Rational, rational } from './rational.js';
import { type RootSum, rootOrder, rootsOfUnity } from './roots-of-unity.js';

/** The number as a sum of roots of unity. */
function toRootSum(field: CyclotomicField, { numerators, den }: CyclotomicNumber): RootSum {
  return rootsOfUnity.sum(
    numerators.map((numerator, k) =>
      rootsOfUnity.mul(
        rootsOfUnity.fromRational(rational(numerator, den)),
        rootsOfUnity.root(rational(k, field.order)),
      ),
    ),
  );
}

/** Exactly, for people: in radicals (`1/4 + √2/8`) where 24 is a multiple of the order, else in roots of unity. */
export function formatCyclotomic(field: CyclotomicField, value: CyclotomicNumber): string {
  return rootsOfUnity.format(toRootSum(field, value));
}

/** The same for a real number; in cosines (`1/2 + 1/3·cos(π/5)`) instead of roots of unity. */
export function formatReal(field: CyclotomicField, value: CyclotomicNumber): string {
  const roots = toRootSum(field, value);
  return 24 % rootOrder(roots) === 0 ? rootsOfUnity.format(roots) : formatCosines(roots);
}

/** r·e^{2πit} has the real part r·cos(2πt) = −r·cos(2π(½ − t)), with t from 0 to ½. */
function formatCosines(roots: RootSum): string {
  const half = rational(1, 2);
  const byAngle = new Map<string, { readonly angle: Rational; readonly size: Rational }>();
  for (const { turn, coefficient } of roots.values()) {
    const obtuse = turn.num * 4n > turn.den;
    const angle = Q.mul(rational(2), obtuse ? Q.sub(half, turn) : turn);
    const sum = Q.add(
      byAngle.get(Q.format(angle))?.size ?? Q.zero,
      obtuse ? Q.neg(coefficient) : coefficient,
    );
    byAngle.set(Q.format(angle), { angle, size: sum });
  }
  const terms = [...byAngle.values()]
    .filter(({ angle, size }) => !Q.isZero(size) && !Q.equal(angle, half)) // cos(π/2) = 0
    .sort((a, b) => Q.toNumber(a.angle) - Q.toNumber(b.angle))
    .map(({ angle, size }) => cosineTerm(angle, size));
  return terms.length === 0 ? '0' : terms.join(' + ').replaceAll('+ −', '− ');
}

/** `2/3·cos(3π/8)`, the angle in units of π. */
function cosineTerm({ num, den }: Rational, size: Rational): string {
  const factor = Q.format(size).replace('-', '−');
  if (num === 0n) return factor;
  const cosine = `cos(${num === 1n ? '' : num}π/${den})`;
  if (factor === '1' || factor === '−1') return factor.replace('1', cosine);
  return `${factor}·${cosine}`;
}
