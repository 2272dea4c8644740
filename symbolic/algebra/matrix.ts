import type { Ring } from '../ring/ring.js';

/** A dense matrix, row by row. */
export type Matrix<E> = readonly (readonly E[])[];

/** The matrix whose entries are `entry(row, column)`. */
export function matrixOf<E>(rows: number, columns: number, entry: (r: number, c: number) => E): Matrix<E> {
  const matrix: E[][] = [];
  for (let r = 0; r < rows; r += 1) {
    const row: E[] = [];
    for (let c = 0; c < columns; c += 1) row.push(entry(r, c));
    matrix.push(row);
  }
  return matrix;
}

/** The identity of the given size. */
export function identity<E>(ring: Ring<E>, size: number): Matrix<E> {
  return matrixOf(size, size, (r, c) => (r === c ? ring.one : ring.zero));
}

/** The product A·B; throws a RangeError when the inner sizes differ. */
export function multiply<E>(ring: Ring<E>, a: Matrix<E>, b: Matrix<E>): Matrix<E> {
  const inner = b.length;
  if (a[0]?.length !== inner)
    throw new RangeError(`A·B needs as many columns in A (${a[0]?.length}) as rows in B (${inner})`);
  return matrixOf(a.length, b[0]?.length ?? 0, (r, c) => {
    let sum = ring.zero;
    for (let k = 0; k < inner; k += 1) sum = ring.add(sum, ring.mul(a[r]![k]!, b[k]![c]!));
    return sum;
  });
}

/** The Kronecker product A ⊗ B; A is the more significant factor. */
export function kronecker<E>(ring: Ring<E>, a: Matrix<E>, b: Matrix<E>): Matrix<E> {
  const [h, w] = [b.length, b[0]?.length ?? 0];
  return matrixOf(a.length * h, (a[0]?.length ?? 0) * w, (r, c) =>
    ring.mul(a[Math.floor(r / h)]![Math.floor(c / w)]!, b[r % h]![c % w]!),
  );
}

/** The image of every entry. */
export function mapMatrix<E, F>(a: Matrix<E>, image: (entry: E) => F): Matrix<F> {
  return a.map((row) => row.map(image));
}
