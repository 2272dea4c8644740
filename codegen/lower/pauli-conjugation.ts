import { kronecker, type Matrix, mapMatrix, matrixOf, multiply } from '../../symbolic/algebra/matrix.js';
import { pauliNames, paulis } from '../../symbolic/algebra/pauli.js';
import { arity, type EntanglingGate, entanglingGates } from '../../symbolic/ansatz/entangling-gates.js';
import { type Cyclotomic, cyclotomic as c } from '../../symbolic/ring/cyclotomic.js';

/** G†PG = sign · (string number `to`), with strings numbered by their letters I, X, Y, Z as digits to the base 4. */
export interface ConjugatedString {
  readonly to: number;
  readonly sign: 1 | -1;
}

/** G†PG for every Pauli string P on the qubits of a gate; undefined where one of them is no Pauli string. */
export function conjugatedStrings(gate: EntanglingGate): readonly ConjugatedString[] | undefined {
  const matrix: Matrix<Cyclotomic> = entanglingGates[gate];
  const size = matrix.length;
  const inverse = matrixOf(size, size, (row, column) => c.conj(matrix[column]![row]!));
  const strings = pauliStrings(arity(gate));
  const images = strings.map((string) => {
    const image = multiply(c, inverse, multiply(c, string, matrix));
    const to = strings.findIndex((other) => isEqual(image, other) || isEqual(image, mapMatrix(other, c.neg)));
    return to === -1 ? undefined : { to, sign: isEqual(image, strings[to]!) ? (1 as const) : (-1 as const) };
  });
  const found = images.filter((image) => image !== undefined);
  return found.length === images.length ? found : undefined;
}

function pauliStrings(qubits: number): readonly Matrix<Cyclotomic>[] {
  const letters: readonly Matrix<Cyclotomic>[] = pauliNames.map((name) => paulis[name]);
  if (qubits === 1) return letters;
  return letters.flatMap((left) => pauliStrings(qubits - 1).map((right) => kronecker(c, left, right)));
}

function isEqual(a: Matrix<Cyclotomic>, b: Matrix<Cyclotomic>): boolean {
  return a.every((row, r) => row.every((value, k) => c.equal(value, b[r]![k]!)));
}
