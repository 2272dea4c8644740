import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { type KernelFile, readKernel } from '../read-kernel.js';
import { KernelRejection } from '../rejection.js';
import { isBounded, normWiseBound } from './norm-wise-bound.js';
import {
  type ByFunction,
  observedRounding,
  observedSingleRounding,
  roundingPoints,
} from './observed-rounding.js';

/** What is known of the rounding of kernel.ts: absolute errors, the largest of any output of each function, for one sample. */
export interface Rounding {
  readonly file: 'kernel.ts';
  readonly meaning: string;
  readonly observed: {
    /** What the points were drawn from. */
    readonly seed: string;
    readonly points: number;
    /** Rounded up to three digits. */
    readonly largest: ByFunction;
  };
  /** For all inputs, rounded up to two digits; null where there is none. */
  readonly bound: { readonly strategy: string; readonly largest: ByFunction } | null;
  /** Why there is no bound. */
  readonly unbounded?: string;
}

const meaning =
  'largest absolute error of any output, for one sample and cotangents from -1 to 1. Observed: with x and theta from -4 to 4, cosines, ' +
  'sines, arc tangents and tanh rounded to nearest, against the same text with 320 bits after the point; measured, and bounds nothing. Bound: for ' +
  'all x and theta at which no number overflows, to first order in the unit 2^-53, doubled, with cosines and sines within ' +
  '1.5 units, and atan and tanh of Math right within one unit in the last place; about the strategy that the header of kernel.ts names, as an algorithm. That the text follows ' +
  'it is not proved, but where more is observed the kernel is not called proved';

/** What may be observed of a text whose strategy is not known. */
const usual = 1e-8;

/** The rounding of a text that was proved, the same on every machine; or why it cannot be measured, or is too large. */
export function roundingOf(typescript: string, ansatz: Ansatz, seed: string): Rounding | string {
  const seen = observedIn(typescript, ansatz, seed);
  if (typeof seen === 'string') return seen;
  const observed = rounded(seen, 3);
  const bound = boundOf(typescript, ansatz);
  const most = typeof bound === 'string' ? undefined : bound?.largest;
  const beyond = entries(observed).find(([name, error]) => !(error <= (most ? (most[name] ?? 0) : usual)));
  if (beyond !== undefined)
    return `in ${beyond[0]} an error of ${beyond[1]} was observed, more than ${most?.[beyond[0]] ?? (most ? 'a bound of which there is none' : usual)}`;
  return {
    file: 'kernel.ts',
    meaning,
    observed: { seed, points: roundingPoints, largest: observed },
    ...(typeof bound === 'string' ? { bound: null, unbounded: bound } : { bound }),
  };
}

/** What was seen of the rounding of WebAssembly in single precision. */
export interface SingleRounding {
  readonly meaning: string;
  readonly observed: Rounding['observed'];
  /** None is known. */
  readonly bound: null;
}

const singleMeaning =
  'largest absolute error of any output, for one sample, x and theta from -4 to 4 and cotangents from -1 to 1, in singles with cosines, ' +
  'sines, arc tangents and tanh rounded to nearest, against the same code with 320 bits after the point. It is measured, and bounds nothing';

/** The rounding of the WebAssembly in single precision of a text in which it was proved. */
export function singleRoundingOf(file: KernelFile, ansatz: Ansatz, seed: string): SingleRounding {
  const largest = rounded(observedSingleRounding(file, ansatz, seed), 3);
  return { meaning: singleMeaning, observed: { seed, points: roundingPoints, largest }, bound: null };
}

function observedIn(typescript: string, ansatz: Ansatz, seed: string): ByFunction | string {
  try {
    return observedRounding(readKernel(typescript, 'typescript', ansatz).plain, ansatz, seed);
  } catch (error) {
    if (error instanceof KernelRejection) return `its rounding cannot be measured: ${error.message}`;
    throw error;
  }
}

function boundOf(typescript: string, ansatz: Ansatz): Rounding['bound'] | string {
  const strategy = /^ \* Strategy: ([a-z]+),/m.exec(typescript)?.[1];
  if (strategy === undefined) return 'the header of kernel.ts names no strategy';
  if (!isBounded(strategy)) return `the errors of the strategy "${strategy}" are not bounded`;
  return { strategy, largest: rounded(normWiseBound(ansatz, strategy), 2) };
}

/** Each number rounded up to so many digits. */
function rounded(numbers: ByFunction, digits: number): ByFunction {
  const up = (value: number): number => {
    const near = Number(value.toPrecision(digits));
    if (near >= value) return near;
    const [, exponent] = value.toExponential(digits - 1).split('e');
    return Number((near + Number(`1e${Number(exponent) - digits + 1}`)).toPrecision(digits));
  };
  return Object.fromEntries(entries(numbers).map(([name, value]) => [name, up(value)]));
}

const entries = (numbers: ByFunction) =>
  Object.entries(numbers) as readonly (readonly [keyof ByFunction, number])[]; // its keys are functions' names

interface Largest {
  readonly largest: ByFunction;
}

/** The largest errors of all functions in words: `4.04e-15 seen, at most 8.2e-12`. */
export function roundingWords(observed: Largest, bound: Largest | null | undefined): string {
  const worst = ({ largest }: Largest) =>
    Math.max(...entries(largest).map(([, value]) => value)).toExponential();
  return `${worst(observed)} seen, ${bound ? `at most ${worst(bound)}` : 'no bound'}`;
}
