import { type Matrix, mapMatrix, matrixOf, multiply } from '../algebra/matrix.js';
import { cyclotomicCoefficients, PauliAlgebra } from '../algebra/pauli-operator.js';
import { allStrings, type PauliString } from '../algebra/pauli-string.js';
import { arity, type EntanglingGate, entanglingGates } from '../ansatz/entangling-gates.js';
import { type Cyclotomic, cyclotomic } from '../ring/cyclotomic.js';

/** c·P, one of the terms of G†QG for a Pauli string Q. */
export interface CarriedString {
  readonly string: PauliString;
  readonly coefficient: Cyclotomic;
}

const algebra = new PauliAlgebra(cyclotomicCoefficients);
const known = new Map<EntanglingGate, ReadonlyMap<PauliString, readonly CarriedString[]>>();

/** For each Pauli string Q on the gate's qubits, the terms of G†QG: the observable carried back through the gate. */
export function carriedStrings(gate: EntanglingGate): ReadonlyMap<PauliString, readonly CarriedString[]> {
  const before = known.get(gate);
  if (before !== undefined) return before;
  const g: Matrix<Cyclotomic> = entanglingGates[gate];
  const dagger = mapMatrix(
    matrixOf(g.length, g.length, (r, c) => g[c]![r]!),
    cyclotomic.conj,
  );
  const images = new Map(
    allStrings(arity(gate)).map((string) => {
      const image = multiply(cyclotomic, multiply(cyclotomic, dagger, algebra.stringMatrix(string)), g);
      const terms = [...algebra.fromMatrix(image).terms];
      return [string, terms.map(([p, coefficient]) => ({ string: p, coefficient }))] as const;
    }),
  );
  known.set(gate, images);
  return images;
}
