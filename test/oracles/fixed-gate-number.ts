import { complex, evaluate } from 'mathjs';
import type { EncodingGate } from '../../symbolic/ansatz/ansatz.js';

/** An entry of an explicit matrix as mathjs reads it: real and imaginary part in doubles. */
export function entryNumber(entry: number | string): readonly [number, number] {
  const { re, im } = complex(evaluate(`${entry}`));
  return [re, im];
}

/** H_q in doubles: a gate of the caller's own table, or the explicit matrix as mathjs reads it. */
export function fixedNumbers<M>(
  fixed: EncodingGate['fixed'],
  table: Readonly<Record<string, M>>,
): M | readonly (readonly (readonly [number, number])[])[] {
  return typeof fixed === 'string' ? table[fixed]! : fixed.matrix.map((row) => row.map(entryNumber));
}
