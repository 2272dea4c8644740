import { createHash } from 'node:crypto';
import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { type ExportedName, exportedBy } from '../interface.js';
import { doublePoint } from '../rings/doubles.js';
import { decimal, fixedPointAt } from '../rings/fixed-point.js';
import { runnerAt } from '../run-kernel.js';
import type { KernelText } from '../text/syntax.js';

/** How many points are tried. */
export const roundingPoints = 4;

/** Enough digits to see what doubles round away. */
const digits = 40;

/** Numbers k/64 from −4 to 4, exact as doubles, drawn from the seed. */
function inputFrom(seed: string): (of: string, index: number) => Rational {
  return (of, index) => {
    const hash = createHash('sha256').update(`${seed}\nrounding ${of}[${index}]`).digest();
    return rational((hash.readUInt16BE(0) % 513) - 256, 64);
  };
}

/**
 * The largest error seen of any output of each function: a text run in doubles, step by step as JavaScript rounds it, against the same text run with 320 bits
 * after the point, for one sample at each of {@link roundingPoints} points with inputs, θ and cotangents from −4 to 4. It is measured, and bounds nothing.
 */
export function observedRounding(
  text: KernelText,
  ansatz: Ansatz,
  seed: string,
): Readonly<Partial<Record<ExportedName, number>>> {
  const names = exportedBy(text);
  const largest: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  for (let k = 0; k < roundingPoints; k += 1) {
    const input = inputFrom(`${seed} ${k}`);
    const rounded = runnerAt(
      text,
      ansatz,
      doublePoint((of, index) => Q.toNumber(input(of, index))),
    );
    const precise = runnerAt(text, ansatz, fixedPointAt(input));
    for (const name of names) {
      const found = rounded(name, 1);
      for (const [buffer, values] of precise(name, 1))
        values.forEach((value, j) => {
          const error = Math.abs(differenceOf(found.get(buffer)![j]!, value));
          largest[name] = Math.max(largest[name]!, error);
        });
    }
  }
  return largest as Partial<Record<ExportedName, number>>; // one entry for each of the names
}

/** double − precise, the subtraction without rounding. */
function differenceOf(double: number, precise: bigint): number {
  const exact = 1n << 320n;
  const { num, den } = dyadic(double);
  return Number(decimal((num * exact) / den - precise, digits));
}

/** The double as the fraction that it is. */
function dyadic(x: number): { readonly num: bigint; readonly den: bigint } {
  let [num, den] = [x, 1n];
  while (!Number.isInteger(num)) {
    num *= 2;
    den *= 2n;
  }
  return { num: BigInt(num), den };
}
