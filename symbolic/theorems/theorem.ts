import type { AngleExpression } from '../ansatz/angle-expression.js';
import type { Derivation } from '../derivations/derivation.js';
import type { Equation, Formula } from '../equations/equation.js';
import type { Ring } from '../ring/ring.js';

/** How a {@link Comparison} is decided. */
export type ComparisonMethod = 'cyclotomic-field' | 'rational-functions';

/** Both sides of one or more equalities, as elements of one exact ring. */
export interface Sides<E = unknown> {
  readonly ring: Ring<E>;
  readonly entries: readonly {
    /** Which equality it is: `ω = 1`. */
    readonly component: string;
    readonly left: E;
    readonly right: E;
  }[];
  /** A value for people, in decimals; illustration only. */
  decimal?(value: E): string;
}

/** An identity outside the vocabulary of a Reading: between exact numbers or functions, for every setting in a finite list. */
export interface Comparison<S> {
  /** The identity in words. */
  readonly says: string;
  readonly method: ComparisonMethod;
  readonly settings: readonly S[];
  /** A setting for people. */
  at(setting: S): string;
  sides(setting: S): Sides;
}

/** What a theorem is made of. */
export type Part = Formula<unknown> | Comparison<unknown>;

/** A function of one input x and its derivative. */
export interface StatedFunction {
  readonly name: string;
  readonly value: AngleExpression;
  readonly derivative: AngleExpression;
}

/** A theorem that the paper does not state: like an {@link Equation}, without a number. */
export interface Theorem extends Omit<Equation, 'number' | 'kind' | 'parts' | 'derivation'> {
  /** `thm-two-term-rule`. */
  readonly id: string;
  readonly kind: 'theorem';
  /** The functions that it is about, where it is about some. */
  readonly functions?: readonly StatedFunction[];
  /** Together they are the theorem. */
  readonly parts: readonly Part[];
  /** The arguments for any number of qubits, where there are some. */
  readonly derivations?: readonly Derivation[];
}

/** Infers the setting's type of a comparison from its list of settings. */
export function comparison<S>(parts: Comparison<S>): Comparison<S> {
  return parts;
}

/** Whether a part is read by engines, or compares exact values itself. */
export function isFormula(part: Part): part is Formula<unknown> {
  return 'left' in part;
}
