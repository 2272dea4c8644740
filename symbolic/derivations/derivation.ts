import type { MapSizes } from '../equations/feature-maps.js';
import type { Reading } from '../equations/reading.js';
import type { RuleName } from './rules.js';
import type { Term } from './term.js';

/** A choice of everything that a derivation leaves open, small enough to be expanded. */
export interface Instance {
  /** One generator for each qubit. */
  readonly ks: readonly number[];
  /** The varied qubit, from 0. */
  readonly q: number;
  /** Indices (i₁, …, iₙ) over which sums run. */
  readonly tuples: readonly (readonly number[])[];
  /** Where feature maps occur. */
  readonly sizes?: MapSizes;
}

/** What an index of a sum stands for while a term is read. */
export type Indices = ReadonlyMap<string, readonly number[]>;

/** The operator that a leaf stands for. */
export type ReadLeaf = <O>(r: Reading<O>, instance: Instance, indices: Indices) => O;

/** An equality that holds by definition, by another equation, or by decision on one slot. */
export interface Replacement {
  readonly says: string;
  readonly from: Term;
  readonly to: Term;
}

/** An identity in slot q alone; the prover decides it for every setting of its leaves. */
export type Lemma = Replacement;

/** One line of a derivation, equal to the line before it. */
export interface Step {
  /** In words. */
  readonly says: string;
  /** What allows it: rules of inference, names of definitions or lemmas; applied until none applies, or as often as `times`. */
  readonly by: readonly (RuleName | (string & {}))[];
  readonly times?: number;
  /** The rules lead from this line to the one before: equality is symmetric. */
  readonly backwards?: true;
  readonly line: Term;
  /** Ids of equations, or named facts, besides the rules. */
  readonly because: readonly string[];
}

/** A chain of equal lines that leaves the number of qubits open. */
export interface Derivation {
  /** What it shows, in words. */
  readonly says: string;
  readonly start: Term;
  readonly steps: readonly Step[];
  /** Names that are opened, e.g. V = (⊗_{p<q}V_p) ⊗ V_q ⊗ (⊗_{p>q}V_p). */
  readonly definitions: Readonly<Record<string, Replacement>>;
  readonly lemmas: Readonly<Record<string, Lemma>>;
  /** What each leaf is in an instance, by name. */
  readonly leaves: Readonly<Record<string, ReadLeaf>>;
  /** The instances in which every line is expanded and compared. */
  readonly instances: readonly Instance[];
  /** The name of the varied input in an instance. */
  varied(instance: Instance): string;
  /** The values of an index; the instance's tuples where it is left out. */
  values?(index: string, instance: Instance): readonly (readonly number[])[];
  /** Where lines are compared. */
  readonly basis?: 'pauli' | 'matrix';
}
