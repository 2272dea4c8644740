import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';
import type { Matrix } from './matrix.js';

/** σ₀…σ₃ = I, X, Y, Z. */
export const paulis = {
  I: [
    [c.one, c.zero],
    [c.zero, c.one],
  ],
  X: [
    [c.zero, c.one],
    [c.one, c.zero],
  ],
  Y: [
    [c.zero, c.neg(c.i)],
    [c.i, c.zero],
  ],
  Z: [
    [c.one, c.zero],
    [c.zero, c.neg(c.one)],
  ],
} satisfies Record<string, Matrix<Cyclotomic>>;

/** A single-qubit Pauli matrix by name. */
export type Pauli = keyof typeof paulis;

/** The names in the paper's order: σ_k is `pauliNames[k]`. */
export const pauliNames: readonly Pauli[] = ['I', 'X', 'Y', 'Z'];
