import { type Matrix, mapMatrix, matrixOf, multiply } from '../algebra/matrix.js';
import { cyclotomicCoefficients, PauliAlgebra } from '../algebra/pauli-operator.js';
import { allStrings, type PauliString } from '../algebra/pauli-string.js';
import { type EntanglingGate, entanglingGates } from '../ansatz/entangling-gates.js';
import { type Fixed, fixedMatrix } from '../ansatz/fixed-matrix.js';
import { type Cyclotomic, cyclotomic } from '../ring/cyclotomic.js';

/** c·P, one of the terms of G†QG for a Pauli string Q. */
export interface CarriedString {
  readonly string: PauliString;
  readonly coefficient: Cyclotomic;
}

const algebra = new PauliAlgebra(cyclotomicCoefficients);

/** For each Pauli string Q on a gate's qubits, the terms of G†QG: the observable carried back through the gate. */
export type Images = ReadonlyMap<PauliString, readonly CarriedString[]>;

const known = new WeakMap<Matrix<Cyclotomic>, Images>();

/** The images through a gate of an entangler. */
export function carriedStrings(gate: EntanglingGate): Images {
  return imagesThrough(entanglingGates[gate]);
}

/** The images through H_q. Where it is a rounded matrix, M†M is not exactly 1, and the identity has other images, too. */
export function carriedThroughFixed(fixed: Fixed): Images {
  return imagesThrough(fixedMatrix(fixed));
}

function imagesThrough(g: Matrix<Cyclotomic>): Images {
  const before = known.get(g);
  if (before !== undefined) return before;
  const dagger = mapMatrix(
    matrixOf(g.length, g.length, (r, c) => g[c]![r]!),
    cyclotomic.conj,
  );
  const images = new Map(
    allStrings(Math.log2(g.length)).map((string) => {
      const image = multiply(cyclotomic, multiply(cyclotomic, dagger, algebra.stringMatrix(string)), g);
      const terms = [...algebra.fromMatrix(image).terms];
      return [string, terms.map(([p, coefficient]) => ({ string: p, coefficient }))] as const;
    }),
  );
  known.set(g, images);
  return images;
}
