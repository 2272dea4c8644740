import { Q, type Rational } from '../../symbolic/ring/rational.js';
import { type RootSum, rootOrder, rootsOfUnity as roots } from '../../symbolic/ring/roots-of-unity.js';
import type { Complex } from './formula-verdict.js';

const longestText = 60;

/** The order of roots of unity up to which quotients are worked out exactly. */
const dividesUpTo = 48;

/** A number in radicals or as a sum of roots of unity, or in decimals where that is long. */
export function numberText(value: RootSum, digits = 6): string {
  const text = roots.format(value);
  return text.length > longestText ? decimals(roots.toComplex(value), digits) : text;
}

/** top/bottom in the same manner. */
export function quotientText(top: RootSum, bottom: RootSum, digits = 6): string {
  if (bottom.size > 1 && (rootOrder(top) > dividesUpTo || rootOrder(bottom) > dividesUpTo))
    return decimals(quotient(roots.toComplex(top), roots.toComplex(bottom)), digits);
  return numberText(roots.mul(top, roots.inverse(bottom)), digits);
}

/** `≈ 0.7071 − 0.5i`. */
export function decimals([re, im]: Complex, digits = 6): string {
  const text = (x: number) => String(Number(x.toPrecision(digits))).replaceAll('-', '−');
  if (Math.abs(im) < 1e-12) return `≈ ${text(re)}`;
  return `≈ ${text(re)} ${im < 0 ? '−' : '+'} ${text(Math.abs(im))}i`;
}

/** z/w in doubles. */
export function quotient([a, b]: Complex, [c, d]: Complex): Complex {
  const size = c * c + d * d;
  return [(a * c + b * d) / size, (b * c - a * d) / size];
}

/** A multiple of π: `3π/2`. */
export function angleText({ num, den }: Rational): string {
  if (num === 0n) return '0';
  return `${num === 1n ? '' : num}π${den === 1n ? '' : `/${den}`}`;
}

/** An operator by its Pauli coefficients: `1/2·I + (1 + i)·XZ`. */
export function operatorText(components: readonly (readonly [string, RootSum])[]): string {
  if (components.length === 0) return '0';
  const sorted = [...components].sort(([a], [b]) => (a < b ? -1 : 1));
  const terms = sorted.map(([string, value]) => {
    const text = numberText(value);
    if (text === '1' || text === '−1') return `${text.slice(0, -1)}${string}`;
    return text.includes(' ') ? `(${text})·${string}` : `${text}·${string}`;
  });
  return terms.join(' + ').replaceAll('+ −', '− ');
}

/** The angle in radians, as a double. */
export function inRadians(halfTurns: Rational): number {
  return Math.PI * Q.toNumber(halfTurns);
}
