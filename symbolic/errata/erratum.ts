import type { Formula } from '../equations/equation.js';
import type { Theorem } from '../theorems/theorem.js';

/** A slip of the paper: its form, which fails, and the corrected form, which holds. */
export interface Erratum extends Omit<Theorem, 'kind' | 'parts'> {
  /** `erratum-state-expansion`. */
  readonly id: string;
  /** Where it stands in the paper. */
  readonly place: string;
  /** The paper's form, in text; `statement` is the corrected one. */
  readonly paper: string;
  /** The paper's form, read as it is written: each of these is refuted by a counterexample. */
  readonly paperForm: readonly Formula<unknown>[];
  /** The corrected form: each of these is proved. */
  readonly parts: readonly Formula<unknown>[];
}
