import type { Matrix } from '../../symbolic/algebra/matrix.js';
import { type Ansatz, thetaIndex } from '../../symbolic/ansatz/ansatz.js';
import { type Cyclotomic, cyclotomic } from '../../symbolic/ring/cyclotomic.js';

/** A complex matrix as nested Python lists. */
export function pythonMatrix(matrix: Matrix<Cyclotomic>): string {
  const entry = (z: Cyclotomic): string => `complex(${cyclotomic.toComplex(z).join(', ')})`;
  return `[${matrix.map((row) => `[${row.map(entry).join(', ')}]`).join(', ')}]`;
}

/** The entries of θ that belong to a block, as a Python slice. */
export function blockSlice(ansatz: Ansatz, block: number): string {
  return `${thetaIndex(ansatz, block, 0, 0)}:${thetaIndex(ansatz, block + 1, 0, 0)}`;
}

/** The configuration on a line of a docstring; no part of a checked configuration holds a quote or a backslash. */
export function configurationLine(ansatz: Ansatz): string {
  return `Configuration: ${JSON.stringify(ansatz.document)}`;
}
