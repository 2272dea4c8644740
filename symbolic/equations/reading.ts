import type { Matrix } from '../algebra/matrix.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';

/** What is known of an operator that is otherwise arbitrary. */
export interface OperatorTraits {
  /** A = A†. */
  readonly hermitian?: boolean;
  /** It is a differentiable function of this angle; otherwise it depends on no angle. */
  readonly dependsOn?: string;
}

/**
 * The vocabulary in which equations are stated; each engine is a reading of it.
 *
 * O is the engine's operator on some number of qubits; a scalar is an operator on none, so that `tensor` also scales. Angles are
 * real, in radians, and named. A reading throws {@link Undecided} at a word that it cannot read soundly.
 */
export interface Reading<O> {
  /** num/den. */
  number(num: number, den?: number): O;
  readonly i: O;
  /** A real indeterminate. */
  real(name: string): O;
  /** A real variable in which one may differentiate, as in an angle: ∂v/∂v = 1. */
  variable(name: string): O;
  /** A complex indeterminate. */
  complex(name: string): O;
  /** σ_k on one qubit, k ∈ {0, 1, 2, 3}. */
  sigma(k: number): O;
  /** A known matrix on log₂(rows) qubits. */
  matrix(entries: Matrix<Cyclotomic>): O;
  /** An arbitrary operator: the same one for the same name. */
  operator(name: string, qubits: number, traits?: OperatorTraits): O;
  /** exp(−i(x + eighths·π/4)σ_k/2) for the angle x. */
  rotation(k: number, angle: string, eighths?: number): O;
  add(a: O, b: O): O;
  /** The sum of a list that is not empty. */
  sum(terms: readonly O[]): O;
  subtract(a: O, b: O): O;
  multiply(a: O, b: O): O;
  /** A ⊗ B; the factor on the left takes the more significant qubits. */
  tensor(a: O, b: O): O;
  dagger(a: O): O;
  transpose(a: O): O;
  /** tr A, a scalar. */
  trace(a: O): O;
  /** tr(AB), a scalar. */
  traceOfProduct(a: O, b: O): O;
  /** ∂A/∂x for an angle or a variable x. */
  derivative(a: O, angle: string): O;
}

/** A reading cannot decide a statement; the message says why. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}
