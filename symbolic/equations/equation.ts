import type { Derivation } from '../derivations/derivation.js';
import type { Reading } from './reading.js';

/**
 * One identity, left = right, for every setting in a finite list; everything else in it is an indeterminate.
 *
 * The sides are written once, in the vocabulary of a {@link Reading}; proofs, witnesses and false variants all read them.
 */
export interface Formula<S> {
  /** The identity in words. */
  readonly says: string;
  /** Where equality is decided: at Pauli strings (default), or entry by entry where the Pauli basis itself is in question. */
  readonly basis?: 'pauli' | 'matrix';
  readonly settings: readonly S[];
  /** A setting for people: `k = 2, n = 3`. */
  at(setting: S): string;
  left<O>(r: Reading<O>, setting: S): O;
  right<O>(r: Reading<O>, setting: S): O;
}

/** A numbered equation of the paper. */
export interface Equation {
  readonly number: number;
  /** `eq16`. */
  readonly id: string;
  readonly title: string;
  /** What it says, in text. */
  readonly statement: string;
  readonly latex: string;
  /** A definition has no truth value; its parts say that it is well formed. The parts of a theorem together are the theorem. */
  readonly kind: 'definition' | 'theorem';
  readonly assumptions: readonly string[];
  /** Ids of equations, or named facts. */
  readonly followsFrom: readonly string[];
  /** Where the product rests on it. */
  readonly usedBy: readonly string[];
  readonly parts: readonly Formula<unknown>[];
  /** The argument for any number of qubits (or for maps of any size), where there is one. */
  readonly derivation?: Derivation;
}

/** Infers the setting's type of a formula from its list of settings. */
export function formula<S>(parts: Formula<S>): Formula<S> {
  return parts;
}
