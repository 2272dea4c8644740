import type { Matrix } from '../../symbolic/algebra/matrix.js';
import { arity, entanglingGates, type PlacedGate } from '../../symbolic/ansatz/entangling-gates.js';
import { type Cyclotomic, cyclotomic as c } from '../../symbolic/ring/cyclotomic.js';

/** An entangler as it acts on amplitudes: after[i] = signs[i] · before[source[i]], signs ±1. */
export interface SignedPermutation {
  readonly source: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly isIdentity: boolean;
  readonly hasSigns: boolean;
  /** Whether source[i ^ j] = source[i] ^ source[j] ^ source[0] for all i and j. */
  readonly isAffine: boolean;
}

/** The gates of an entangler as one signed permutation of the 2ⁿ basis states; qubit 0 is the most significant bit. */
export function signedPermutation(gates: readonly PlacedGate[], qubits: number): SignedPermutation {
  const size = 2 ** qubits;
  let source = Array.from({ length: size }, (_, i) => i);
  let signs: (1 | -1)[] = source.map(() => 1);
  for (const { gate, qubits: on } of gates) {
    const columns = signedRows(entanglingGates[gate]);
    const bits = on.map((q) => qubits - 1 - q);
    const [previousSource, previousSigns] = [source, signs];
    const before = previousSource.map((_, i) => {
      const row = bits.reduce((value, bit) => value * 2 + ((i >> bit) & 1), 0);
      const { column, sign } = columns[row]!;
      const cleared = bits.reduce((value, bit) => value & ~(1 << bit), i);
      const from = bits.reduce(
        (value, bit, k) => value | (((column >> (arity(gate) - 1 - k)) & 1) << bit),
        cleared,
      );
      return { from, sign };
    });
    source = before.map(({ from }) => previousSource[from]!);
    signs = before.map(({ from, sign }) => (sign * previousSigns[from]! === 1 ? 1 : -1));
  }
  return {
    source,
    signs,
    isIdentity: source.every((from, i) => from === i),
    hasSigns: signs.some((s) => s === -1),
    isAffine: source.every((from, i) => {
      const low = i & -i;
      return i === 0 || from === (source[i ^ low]! ^ source[low]! ^ source[0]!);
    }),
  };
}

/** Per row of a signed permutation matrix, the column of its entry and its sign. */
function signedRows(matrix: Matrix<Cyclotomic>): readonly { column: number; sign: 1 | -1 }[] {
  return matrix.map((row) => {
    const column = row.findIndex((value) => !c.isZero(value));
    const value = row[column]!;
    if (c.equal(value, c.one)) return { column, sign: 1 };
    if (c.equal(value, c.neg(c.one))) return { column, sign: -1 };
    throw new Error(
      `An entangling gate has the entry ${c.format(value)}; kernels resolve signed permutations`,
    );
  });
}
