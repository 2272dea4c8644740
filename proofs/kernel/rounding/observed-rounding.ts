import { createHash } from 'node:crypto';
import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { type ExportedName, exportedBy } from '../interface.js';
import { doublePoint } from '../rings/doubles.js';
import { fixedPointAt, fromDouble, nearestDouble } from '../rings/fixed-point.js';
import { runnerAt } from '../run-kernel.js';
import type { KernelText } from '../text/syntax.js';
import { nearestFunctions } from './nearest-functions.js';

/** How many points are tried. */
export const roundingPoints = 4;

/** A number for each exported function. */
export type ByFunction = Readonly<Partial<Record<ExportedName, number>>>;

/** Inputs and θ k/64 from −4 to 4, cotangents k/256 from −1 to 1, exact as doubles, drawn from the seed. */
function inputFrom(seed: string): (of: string, index: number) => Rational {
  return (of, index) => {
    const hash = createHash('sha256').update(`${seed}\nrounding ${of}[${index}]`).digest();
    return rational((hash.readUInt16BE(0) % 513) - 256, of === 'cotangent' ? 256 : 64);
  };
}

/**
 * The largest absolute error seen of any output of each function: a text run in doubles, step by step as JavaScript rounds it,
 * with cosines and the like rounded to nearest, against the same text run with 320 bits after the point, for one sample at
 * each of {@link roundingPoints} points. It is the same on every machine; it is measured, and bounds nothing.
 */
export function observedRounding(text: KernelText, ansatz: Ansatz, seed: string): ByFunction {
  const names = exportedBy(text);
  const largest: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const functions = nearestFunctions();
  for (let k = 0; k < roundingPoints; k += 1) {
    const input = inputFrom(`${seed} ${k}`);
    const asDouble = (of: string, index: number) => Q.toNumber(input(of, index));
    const rounded = runnerAt(text, ansatz, doublePoint(asDouble, functions));
    const precise = runnerAt(text, ansatz, fixedPointAt(input));
    for (const name of names) {
      const found = rounded(name, 1);
      for (const [buffer, values] of precise(name, 1))
        values.forEach((value, j) => {
          const error = Math.abs(differenceOf(found.get(buffer)![j]!, value));
          if (!(error <= largest[name]!)) largest[name] = error;
        });
    }
  }
  return largest as ByFunction; // one entry for each of the names
}

/** double − precise, the subtraction without rounding; what is no number is infinitely wrong. */
function differenceOf(double: number, precise: bigint): number {
  return Number.isFinite(double) ? nearestDouble(fromDouble(double) - precise) : Number.POSITIVE_INFINITY;
}
