import { type Matrix, matrixOf, multiply } from '../algebra/matrix.js';
import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';
import { Q, type Rational, rational } from '../ring/rational.js';
import { type FixedGate, fixedGates } from './fixed-gates.js';
import { type MatrixEntry, parseMatrixEntry } from './matrix-entry.js';

/** A gate H_q of Eq. 9 by its entries, row by row. */
export interface ExplicitMatrix {
  readonly matrix: readonly (readonly [MatrixEntry, MatrixEntry])[];
}

/** What a configuration may give for H_q: a gate of the table, or a matrix of its own. */
export type Fixed = FixedGate | ExplicitMatrix;

/** Entries spelt with decimals may miss M†M = 1 by this much in each entry; all others have to be exact. */
export const unitarityTolerance = rational(1, 10n ** 9n);
/** The least common denominator of a matrix is at most this, or divides the other: kernels spell both as they stand. */
const largestDenominator = 10n ** 15n;
const finest = 10n ** 20n;
const two = rational(2);

const matrices = new WeakMap<ExplicitMatrix, Matrix<Cyclotomic>>();

/** H_q as an exact matrix, the one that every reading takes; decimals are the fractions that they spell. */
export function fixedMatrix(fixed: Fixed): Matrix<Cyclotomic> {
  if (typeof fixed === 'string') return fixedGates[fixed];
  const known = matrices.get(fixed);
  if (known) return known;
  const read = readMatrix(fixed);
  if (typeof read === 'string')
    throw new Error(`A configuration holds a matrix that cannot be read: ${read}`);
  matrices.set(fixed, read.matrix);
  return read.matrix;
}

/** The gate's name in sentences: `H`, or M for a matrix that has none. */
export function fixedName(fixed: Fixed): string {
  return typeof fixed === 'string' ? fixed : 'M';
}

/** How far M†M is from 1: the largest |re| or |im| of an entry of M†M − 1, rounded up; exactly 0 for a unitary matrix. */
export function unitarityDefect(fixed: Fixed): Rational {
  return typeof fixed === 'string' ? Q.zero : defect(fixedMatrix(fixed));
}

/** Why a value is no 2×2 matrix that a kernel can serve; undefined where it is one. */
export function objectionToMatrix(value: unknown): string | undefined {
  const isPair = (list: unknown): list is readonly [unknown, unknown] =>
    Array.isArray(list) && list.length === 2;
  if (!isPair(value) || !value.every(isPair)) return 'a matrix is a list of 2 rows of 2 entries';
  const read = readMatrix({ matrix: value as ExplicitMatrix['matrix'] }); // its entries are judged there
  if (typeof read === 'string') return read;
  const { matrix, isDecimal } = read;
  const sizes = matrix.flat().flatMap(({ a }) => a);
  const common = sizes.reduce((d, { den }) => leastCommonMultiple(d, den), 1n);
  if (common > largestDenominator && finest % common !== 0n)
    return 'its entries have at most 20 decimals, and other fractions a common denominator of at most 1e15';
  const off = defect(matrix);
  if (Q.isZero(off)) return undefined;
  const distance = Q.toNumber(off).toExponential(1);
  if (!isDecimal) return `it is not unitary: M†M differs from 1 by ${distance}`;
  if (exceeds(off, unitarityTolerance))
    return `it is not unitary: M†M differs from 1 by ${distance}, and decimals may miss it by 1e-9`;
  // The conjugate under √2 ↦ −√2 of an exactly unitary matrix is unitary, too; of another one it may be huge.
  return sizes.some((a) => exceeds(a, two) || exceeds(Q.neg(a), two))
    ? 'an entry is the small difference of large numbers'
    : undefined;
}

function readMatrix({ matrix }: ExplicitMatrix): { matrix: Matrix<Cyclotomic>; isDecimal: boolean } | string {
  let isDecimal = false;
  const rows: Cyclotomic[][] = [];
  for (const [r, row] of matrix.entries()) {
    rows.push([]);
    for (const [k, entry] of row.entries()) {
      const read = parseMatrixEntry(entry);
      if (typeof read === 'string') return `entry (${r}, ${k}): ${read}`;
      isDecimal ||= read.isDecimal;
      rows[r]!.push(read.value);
    }
  }
  return { matrix: rows, isDecimal };
}

/** M†M − 1, its largest part from above. */
function defect(m: Matrix<Cyclotomic>): Rational {
  const dagger = matrixOf(2, 2, (r, k) => c.conj(m[k]![r]!));
  const off = multiply(c, dagger, m).flatMap((row, r) =>
    row.flatMap((entry, k) => {
      const [a0, a1, a2, a3] = (r === k ? c.sub(entry, c.one) : entry).a;
      return [part(a0, Q.sub(a1, a3)), part(a2, Q.add(a1, a3))];
    }),
  );
  return off.reduce((most, size) => (exceeds(size, most) ? size : most), Q.zero);
}

/** |whole + roots·√½| from above, by 60 bits of √½; 0 only where it is 0. */
function part(whole: Rational, roots: Rational): Rational {
  const value = Q.add(whole, Q.mul(roots, sqrtHalf));
  const size = value.num < 0n ? Q.neg(value) : value;
  const rounding = Q.mul(roots.num < 0n ? Q.neg(roots) : roots, sqrtHalfError);
  return Q.add(size, rounding);
}

/** √½ to 60 bits from below. */
const sqrtHalf = rational(815238614083298888n, 2n ** 60n);
const sqrtHalfError = rational(1, 2n ** 60n);

function exceeds(a: Rational, b: Rational): boolean {
  return Q.sub(a, b).num > 0n;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
