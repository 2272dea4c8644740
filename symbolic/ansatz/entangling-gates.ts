import { type Matrix, mapMatrix } from '../algebra/matrix.js';
import { paulis } from '../algebra/pauli.js';
import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';

const integers = (rows: readonly (readonly number[])[]): Matrix<Cyclotomic> =>
  mapMatrix(rows, (k) => (k === 0 ? c.zero : k === 1 ? c.one : c.neg(c.one)));

/**
 * The gates an entangler C_ℓ (Eq. 1) is made of, as exact matrices; the first qubit is the more significant one.
 *
 * Each is a signed permutation of the standard basis; kernels resolve them to index permutations and signs.
 */
export const entanglingGates = {
  X: paulis.X,
  Z: paulis.Z,
  CNOT: integers([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
    [0, 0, 1, 0],
  ]),
  CZ: integers([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, -1],
  ]),
  SWAP: integers([
    [1, 0, 0, 0],
    [0, 0, 1, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ]),
} satisfies Record<string, Matrix<Cyclotomic>>;

/** The name of a gate that an entangler may contain. */
export type EntanglingGate = keyof typeof entanglingGates;

/** How many qubits the gate acts on: 1 or 2. */
export function arity(gate: EntanglingGate): number {
  return Math.log2(entanglingGates[gate].length);
}

/** A gate on named qubits; for CNOT the first is the control. */
export interface PlacedGate {
  readonly gate: EntanglingGate;
  readonly qubits: readonly number[];
}
