import type { Rational } from '../ring/rational.js';
import { type RootSum, rootsOfUnity } from '../ring/roots-of-unity.js';

/** coefficient · Π e^{i·frequency·angle} · Π symbol^power. */
export interface Term {
  readonly coefficient: RootSum;
  readonly frequencies: ReadonlyMap<string, Rational>;
  readonly symbols: ReadonlyMap<string, number>;
}

/**
 * A trigonometric polynomial in normal form: distinct monomials, no coefficient zero, so that it vanishes for all real angles and all
 * symbols exactly when it has no term: the functions e^{iωx} with different real ω are linearly independent.
 */
export type Polynomial = readonly Term[];

/** The name of the pseudo-angle 1 radian; e^{iω} for a rational ω ≠ 0 is transcendental, so it is as good as a variable. */
export const oneRadian = '1 rad';

/** The sum in normal form; the terms may repeat monomials. */
export function collect(terms: Iterable<Term>): Polynomial {
  const byMonomial = new Map<string, Term>();
  for (const term of terms) {
    const key = monomialKey(term);
    const before = byMonomial.get(key);
    byMonomial.set(
      key,
      before === undefined
        ? term
        : { ...term, coefficient: rootsOfUnity.add(before.coefficient, term.coefficient) },
    );
  }
  return [...byMonomial.values()].filter(({ coefficient }) => !rootsOfUnity.isZero(coefficient));
}

function monomialKey({ frequencies, symbols }: Term): string {
  const angles = [...frequencies].map(([name, { num, den }]) => `${name}:${num}/${den}`);
  const powers = [...symbols].map(([name, power]) => `${name}^${power}`);
  return [...angles.sort(), ...powers.sort()].join(' ');
}
