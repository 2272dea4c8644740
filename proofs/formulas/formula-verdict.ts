import type { PauliString } from '../../symbolic/algebra/pauli-string.js';

/** A complex number in doubles. */
export type Complex = readonly [number, number];

/** Where a formula fails: everything that is free in it gets a value, exactly, and the sides there differ, exactly. */
export interface FormulaCounterexample {
  /** The values of the free indices, `k = X`; for a shift rule the function, `f(x) = sin(3x) at x = 0`. */
  readonly at: string;
  /** The Pauli string whose coefficients differ; empty for scalars. */
  readonly component: PauliString;
  /** The value of every angle, symbol and operator that matters; the others may have any, 0 say. */
  readonly values: Readonly<Record<string, string>>;
  /** The sides there; `≈` where they are shown in decimals only. */
  readonly left: string;
  readonly right: string;
  /** The same in doubles, for checking by other means. Operators by their Pauli coefficients. */
  readonly numbers: {
    readonly angles: Readonly<Record<string, number>>;
    readonly symbols: Readonly<Record<string, Complex>>;
    readonly operators: Readonly<Record<string, Readonly<Record<PauliString, Complex>>>>;
    readonly left: Complex;
    readonly right: Complex;
  };
}

/** How verdicts are established: comparison of normal forms, or Σ c_j e^{iωs_j} = (iω)ⁿ for each frequency. */
export type FormulaMethod = 'exact-normal-form' | 'shift-rule-certificate';

/** An exact verdict on a user's formula. */
export type FormulaVerdict =
  | {
      readonly verdict: 'proved';
      readonly method: FormulaMethod;
      /** How many settings of the free indices, or how many frequencies, it was established for. */
      readonly cases: number;
      /** The assumptions that left out values of indices, and what divides in the formula and is taken to be different from 0. */
      readonly where: readonly string[];
    }
  | {
      readonly verdict: 'refuted';
      readonly method: FormulaMethod;
      readonly counterexample: FormulaCounterexample;
      /** Theorems on transcendental numbers that exactness rests on, where it does. */
      readonly restsOn: readonly string[];
    }
  | { readonly verdict: 'open'; readonly method: FormulaMethod; readonly reason: string };
