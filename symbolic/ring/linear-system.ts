import type { CyclotomicField, CyclotomicNumber } from './cyclotomic-field.js';

/** A·c = b has the solution c, or no solution, because y·A = 0 while y·b = 1. */
export type LinearAnswer =
  | { readonly solution: readonly CyclotomicNumber[] }
  | { readonly obstruction: readonly CyclotomicNumber[] };

/**
 * Solves A·c = b exactly by elimination; unknowns that are left free are 0, the later ones first.
 * By Fredholm's alternative exactly one of both answers exists.
 */
export function solveLinear(
  field: CyclotomicField,
  a: readonly (readonly CyclotomicNumber[])[],
  b: readonly CyclotomicNumber[],
): LinearAnswer {
  const unknowns = a[0]?.length ?? 0;
  // Each row carries [A | b | how it was made of the rows of the start].
  const rows = a.map((row, r) => [...row, b[r]!, ...a.map((_, k) => (k === r ? field.one : field.zero))]);
  const pivots: number[] = [];
  for (let column = 0; column < unknowns && pivots.length < rows.length; column += 1) {
    const at = rows.findIndex((row, r) => r >= pivots.length && !field.isZero(row[column]!));
    if (at < 0) continue;
    const top = pivots.length;
    [rows[top], rows[at]] = [rows[at]!, rows[top]!];
    const inverse = field.inverse(rows[top]![column]!);
    const pivot = rows[top]!.map((e) => (field.isZero(e) ? e : field.mul(inverse, e)));
    rows[top] = pivot;
    rows.forEach((row, r) => {
      const factor = row[column]!;
      if (r === top || field.isZero(factor)) return;
      rows[r] = row.map((e, k) => (field.isZero(pivot[k]!) ? e : field.sub(e, field.mul(factor, pivot[k]!))));
    });
    pivots.push(column);
  }
  const empty = rows.slice(pivots.length).find((row) => !field.isZero(row[unknowns]!));
  if (empty !== undefined) {
    const scale = field.inverse(empty[unknowns]!);
    return { obstruction: empty.slice(unknowns + 1).map((e) => field.mul(scale, e)) };
  }
  const solution = Array.from({ length: unknowns }, () => field.zero);
  pivots.forEach((column, r) => {
    solution[column] = rows[r]![unknowns]!;
  });
  return { solution };
}
