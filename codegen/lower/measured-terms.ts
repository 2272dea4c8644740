import type { PauliSum } from '../../symbolic/ansatz/observables.js';
import { Q, type Rational } from '../../symbolic/ring/rational.js';

/** A Pauli string P by its masks: P|j⟩ = i^{yCount} · (−1)^{|j & z|} |j ^ x⟩. */
export interface MeasuredTerm {
  readonly x: number;
  readonly z: number;
  readonly yCount: number;
}

/** An observable over the list of distinct strings: constant + Σ coefficient · string[term]. */
export interface MeasuredSum {
  /** The coefficient of the identity, where states have the norm 1; else the identity is one of the strings. */
  readonly constant: Rational;
  readonly terms: readonly { readonly term: number; readonly coefficient: Rational }[];
}

/** The distinct Pauli strings of all observables, and the observables over them. */
export interface Measured {
  /** Strings of Z only, first in {@link MeasuredSum} order. */
  readonly diagonal: readonly MeasuredTerm[];
  /** The other strings, those with an even number of Y first. */
  readonly offDiagonal: readonly MeasuredTerm[];
  readonly sums: readonly MeasuredSum[];
}

/**
 * Splits observables into strings. On real states, strings with an odd number of Y have expectation 0 and are left out; so
 * is the identity on states that have exactly the norm 1.
 */
export function measuredTerms(
  observables: readonly PauliSum[],
  qubits: number,
  real: boolean,
  normalised: boolean,
): Measured {
  const found = new Map<string, MeasuredTerm>();
  for (const sum of observables)
    for (const { letters } of sum) {
      const mask = (which: string) =>
        letters.reduce((value, letter, q) => value | (which.includes(letter) ? 1 << (qubits - 1 - q) : 0), 0);
      const term = { x: mask('XY'), z: mask('YZ'), yCount: letters.filter((l) => l === 'Y').length };
      if (normalised && term.x === 0 && term.z === 0) continue;
      if (real && term.yCount % 2 === 1) continue;
      found.set(letters.join(''), term);
    }
  const all = [...found.entries()];
  const even = all.filter(([, t]) => t.x !== 0 && t.yCount % 2 === 0);
  const odd = all.filter(([, t]) => t.yCount % 2 === 1);
  const diagonal = all.filter(([, t]) => t.x === 0);
  const order = new Map([...diagonal, ...even, ...odd].map(([key], k) => [key, k]));
  const values = (entries: typeof all) => entries.map(([, term]) => term);
  return {
    diagonal: values(diagonal),
    offDiagonal: values([...even, ...odd]),
    sums: observables.map((sum) => ({
      constant: sum
        .filter(({ letters }) => normalised && letters.every((l) => l === 'I'))
        .reduce((value, { coefficient }) => Q.add(value, coefficient), Q.zero),
      terms: sum.flatMap(({ coefficient, letters }) => {
        const term = order.get(letters.join(''));
        return term === undefined ? [] : [{ term, coefficient }];
      }),
    })),
  };
}
