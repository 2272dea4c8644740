import { createHash } from 'node:crypto';
import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { type ExportedName, exportedBy } from '../interface.js';
import type { KernelFile } from '../read-kernel.js';
import { KernelRejection } from '../rejection.js';
import { doublePoint } from '../rings/doubles.js';
import { fixedPointAt, fromDouble, nearestDouble } from '../rings/fixed-point.js';
import type { Point } from '../rings/kernel-ring.js';
import { singlePoint } from '../rings/singles.js';
import { type Runner, runnerAt } from '../run-kernel.js';
import type { KernelText } from '../text/syntax.js';
import { wasmRunnerAt } from '../wasm/run-wasm.js';
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
  return largestErrors(exportedBy(text), seed, doublePoint, (point) => runnerAt(text, ansatz, point));
}

/** The same of WebAssembly in single precision: run in singles, against itself with 320 bits after the point. */
export function observedSingleRounding(
  { plain, single }: KernelFile,
  ansatz: Ansatz,
  seed: string,
): ByFunction {
  if (!single) throw new KernelRejection('there is no WebAssembly in single precision');
  return largestErrors(exportedBy(plain), seed, singlePoint, (point) => wasmRunnerAt(single, ansatz, point));
}

function largestErrors(
  names: readonly ExportedName[],
  seed: string,
  roundedPoint: typeof doublePoint,
  runAt: <E>(point: Point<E>) => Runner<E>,
): ByFunction {
  const largest: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const functions = nearestFunctions();
  for (let k = 0; k < roundingPoints; k += 1) {
    const input = inputFrom(`${seed} ${k}`);
    const rounded = runAt(roundedPoint((of, index) => Q.toNumber(input(of, index)), functions));
    const precise = runAt(fixedPointAt(input));
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
