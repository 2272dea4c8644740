import { type Ansatz, parameterCount } from '../../symbolic/ansatz/ansatz.js';
import { Q, type Rational } from '../../symbolic/ring/rational.js';
import type { ExportedName } from './interface.js';
import { type RunnableKernel, type RunTarget, readKernel, runnable } from './read-kernel.js';
import { comparedOutputs, expectedOutputs, outputName } from './reading/expected-outputs.js';
import type { Reading } from './reading/reading.js';
import { KernelRejection } from './rejection.js';
import { degreeOfDifference, degreePoint } from './rings/degrees.js';
import { log2ErrorBound } from './rings/error-bound.js';
import { decimal, differVisibly, fixedPointAt } from './rings/fixed-point.js';
import { heightOfDifference, heightPoint } from './rings/heights.js';
import type { Point } from './rings/kernel-ring.js';
import { type Rounded, runningPoint } from './rings/running-errors.js';
import { readingsAt, realInput, SeededReadings } from './seeded-readings.js';
import type { Dialect } from './text/parse.js';

/** Where a text's outputs differ from the formula. */
export interface Counterexample {
  readonly function: ExportedName;
  /** The output that differs, e.g. `dx[1][3]`. */
  readonly output: string;
  /** The two numbers modulo the prime, both drawn from the seed; absent where the field does not model the text. */
  readonly residues?: { readonly prime: string; readonly expected: string; readonly actual: string };
  /** A point where real numbers differ too, absent where none was found. Angles in radians. */
  readonly at?: {
    readonly batch: number;
    readonly x: readonly (readonly number[])[];
    readonly theta: readonly number[];
    readonly cotangent?: readonly (readonly number[])[];
    /** To 60 digits. */
    readonly expected: string;
    readonly actual: string;
  };
}

/** What the checker found about one text. */
export type Finding =
  | {
      readonly verdict: 'proved';
      readonly seed: string;
      readonly prime: string;
      readonly degree: number;
      readonly height: number;
      readonly log2ErrorBound: number;
    }
  | { readonly verdict: 'refuted'; readonly seed: string; readonly counterexample: Counterexample }
  | { readonly verdict: 'open'; readonly reason: string };

/**
 * The batches that are run: none, one, and what tells "of the first", "of the last" and "of all samples" apart. Of WebAssembly three, or
 * five in single precision, are two groups of two or four, of which the second has a sample beside zeros. Every group computes the same
 * function of its lanes and adds to sums, in which what follows is affine: if none and so many come out right, each lane's part of a sum is
 * right but for a constant, those of all lanes add up to 0, and every number comes out right.
 */
export const batches = { plain: [0, 1, 2, 3], wasm: [0, 3], 'wasm-f32': [0, 5] } satisfies Record<
  RunTarget,
  readonly number[]
>;
const largestLog2Error = -100;
/** How many points of real numbers are tried to show a difference that the field has found. */
const mostAttempts = 3;
/** Rounded numbers may differ by this much, relative to the size of the observables and of what is expected. */
const looseTolerance = { plain: 1e-8, wasm: 1e-8, 'wasm-f32': 1e-3 } satisfies Record<RunTarget, number>;

/** What of a text is checked, and how. */
export interface CheckOptions {
  /** The functions that it prints, unless its WebAssembly is asked for. */
  readonly target?: RunTarget;
  /** What was read for another target from the same seed. */
  readonly readings?: SeededReadings;
  /** Is told what is being done. */
  readonly onStage?: (stage: string) => void;
}

/**
 * Checks that a kernel's text, or the WebAssembly in it, computes Eqs. 2, 10, 15 + 16 and the derivatives by θ of a
 * configuration, by running it and the dense reading in a random prime field at a random point. It fails closed: what is
 * not modelled is "open".
 */
export function checkKernel(
  text: string,
  dialect: Dialect,
  ansatz: Ansatz,
  seed: string,
  options: CheckOptions = {},
): Finding {
  const { target = 'plain', readings = new SeededReadings(ansatz, seed), onStage = () => {} } = options;
  let kernel: RunnableKernel | undefined;
  try {
    kernel = runnable(readKernel(text, dialect, ansatz), ansatz, target);
    // A sum over so many samples, made one fraction, has at most this times the degree and the height of one.
    const mostSamples = Math.max(...batches[target]);
    onStage('bounding the degree');
    const degree =
      mostSamples * largest(kernel, ansatz, degreePoint, readings.degrees(1), degreeOfDifference);
    onStage('bounding the coefficients');
    const height =
      mostSamples * (largest(kernel, ansatz, heightPoint, readings.heights(1), heightOfDifference) + 1);
    const bound = log2ErrorBound(degree, height);
    if (bound >= largestLog2Error)
      return { verdict: 'open', reason: `the error bound 2^${bound} is not below 2^${largestLog2Error}` };
    const { prime } = readings.fieldPoint.ring;
    const counterexample = findDifference(kernel, ansatz, readings, batches[target], onStage);
    if (counterexample) return { verdict: 'refuted', seed, counterexample };
    onStage('comparing rounded numbers');
    const far = farOff(kernel, ansatz, readings, target);
    if (far !== undefined) return { verdict: 'open', reason: far };
    return { verdict: 'proved', seed, prime: `${prime}`, degree, height, log2ErrorBound: bound };
  } catch (error) {
    if (!(error instanceof KernelRejection)) throw error;
    const counterexample = kernel && findRealDifference(kernel, ansatz, seed);
    if (counterexample) return { verdict: 'refuted', seed, counterexample };
    return { verdict: 'open', reason: `rejected: ${error.message}` };
  }
}

/** The largest bound for the difference of an output of one sample and what it should be, and at least 1. */
function largest<E>(
  kernel: RunnableKernel,
  ansatz: Ansatz,
  point: Point<E>,
  reading: readonly Reading<E>[],
  ofDifference: (a: E, b: E) => number,
): number {
  const run = kernel.at(point);
  let bound = 1;
  for (const name of kernel.exported) {
    const actual = comparedOutputs(ansatz, name, run(name, 1), reading, point.ring);
    for (const [buffer, values] of expectedOutputs(ansatz, name, point, reading))
      values.forEach((expected, k) => {
        bound = Math.max(bound, ofDifference(expected, actual.get(buffer)![k]!));
      });
  }
  return bound;
}

function findDifference(
  kernel: RunnableKernel,
  ansatz: Ansatz,
  { fieldPoint: point, field, seed }: SeededReadings,
  counts: readonly number[],
  onStage: (stage: string) => void,
): Counterexample | undefined {
  const { prime, residue } = point.ring;
  const run = kernel.at(point);
  for (const name of kernel.exported)
    for (const batch of counts) {
      const samples = `${batch} sample${batch === 1 ? '' : 's'}`;
      onStage(`reading the formula for ${samples}`);
      const read = field(batch);
      onStage(`running ${name} on ${samples}`);
      const actual = comparedOutputs(ansatz, name, run(name, batch), read, point.ring);
      for (const [buffer, values] of expectedOutputs(ansatz, name, point, read))
        for (const [k, value] of values.entries()) {
          const found = actual.get(buffer)![k]!;
          if (residue(value - found) === 0n) continue;
          let at: Counterexample['at'];
          for (let attempt = 1; attempt <= mostAttempts && !at; attempt += 1)
            at = realDifference(kernel, ansatz, name, batch, realInput(`${seed} ${attempt}`), {
              buffer,
              k,
            })?.at;
          return {
            function: name,
            output: outputName(ansatz, buffer, k),
            residues: { prime: `${prime}`, expected: `${residue(value)}`, actual: `${residue(found)}` },
            ...(at ? { at } : {}),
          };
        }
    }
  return undefined;
}

/** A difference of real numbers in a text that the field does not model, for instance with a cosine of 0.51·θ. */
function findRealDifference(
  kernel: RunnableKernel,
  ansatz: Ansatz,
  seed: string,
): Counterexample | undefined {
  try {
    for (const name of kernel.exported) {
      const found = realDifference(kernel, ansatz, name, 1, realInput(seed));
      if (found) return { function: name, ...found };
    }
  } catch (error) {
    if (!(error instanceof KernelRejection)) throw error;
  }
  return undefined;
}

/** The first output, or the wanted one, with the point of real numbers, if it differs there. */
export function realDifference(
  kernel: RunnableKernel,
  ansatz: Ansatz,
  name: ExportedName,
  batch: number,
  input: (of: string, index: number) => Rational,
  wanted?: { readonly buffer: string; readonly k: number },
): Required<Pick<Counterexample, 'output' | 'at'>> | undefined {
  const point = fixedPointAt(input);
  const readings = readingsAt(ansatz, point)(batch);
  const actual = comparedOutputs(ansatz, name, kernel.at(point)(name, batch), readings, point.ring);
  const list = (of: string, count: number, from = 0): number[] =>
    Array.from({ length: count }, (_, index) => Q.toNumber(input(of, from + index)));
  const rows = (of: string, width: number): number[][] =>
    Array.from({ length: batch }, (_, b) => list(of, width, b * width));
  for (const [buffer, values] of expectedOutputs(ansatz, name, point, readings))
    for (const [k, expected] of values.entries()) {
      const found = actual.get(buffer)![k]!;
      if (wanted && (wanted.buffer !== buffer || wanted.k !== k)) continue;
      if (!differVisibly(expected, found)) continue;
      const at = {
        batch,
        x: rows('x', ansatz.qubits),
        theta: list('theta', parameterCount(ansatz)),
        ...(name === 'vjp' ? { cotangent: rows('cotangent', ansatz.observables.length) } : {}),
        expected: decimal(expected, 60),
        actual: decimal(found, 60),
      };
      return { output: outputName(ansatz, buffer, k), at };
    }
  return undefined;
}

/** At a point so far out numbers still are ordinary ones. */
const farOut = 64;
/** How often larger than in the formula, gate by gate, what roundings may add up to can be. */
const slack = 2 ** 10;

/**
 * Compares text and formula in doubles too, or in singles, the text step by step as it rounds, and says where they are far
 * apart, or may be: equality in the field is about real numbers and cannot see that a text is useless when it is rounded. What roundings
 * add up to is bounded at each point, so that lucky ones hide nothing: at the seed's, where all angles are 0, and far out.
 */
function farOff(
  kernel: RunnableKernel,
  ansatz: Ansatz,
  { doublePoint, singlePoint, doubles, seed }: SeededReadings,
  target: RunTarget,
): string | undefined {
  const precision = target === 'wasm-f32' ? 'single' : 'double';
  const coarser = precision === 'single' ? 2 ** 29 : 1;
  const tolerance = looseTolerance[target];
  const size = ansatz.observables
    .flat()
    .reduce((sum, { coefficient }) => sum + Math.abs(Q.toNumber(coefficient)), 0);
  const reading = doubles(1);
  const far = (name: string, found: Rounded, most: number): string | undefined =>
    found.error <= most
      ? undefined
      : `the roundings of ${name} in ${precision}s may add up to ${found.error.toExponential(1)}, more than ${most.toExponential(1)}`;
  const run = kernel.at(precision === 'single' ? singlePoint : doublePoint);
  const allowed = new Map<string, number>();
  for (const name of kernel.exported) {
    const actual = comparedOutputs(ansatz, name, run(name, 1), reading, doublePoint.ring);
    for (const [buffer, values] of expectedOutputs(ansatz, name, doublePoint, reading))
      for (const [k, expected] of values.entries()) {
        const found = actual.get(buffer)![k]!;
        const output = outputName(ansatz, buffer, k);
        const most = tolerance * (size + Math.abs(expected.value));
        if (!(Math.abs(found.value - expected.value) <= most))
          return `${output} is ${found.value} in ${precision}s, but the formula gives ${expected.value}`;
        const usual = slack * coarser * expected.error;
        const reason = far(output, found, Math.max(most, usual));
        if (reason !== undefined) return reason;
        allowed.set(name, Math.max(allowed.get(name) ?? 0, most, slack * usual));
      }
  }
  const elsewhere = {
    'where all angles are 0': () => 0,
    'far out': (of: string, index: number) =>
      (farOut / 2) * Q.toNumber(realInput(`${seed} far out`)(of, index)),
  };
  for (const [where, input] of Object.entries(elsewhere)) {
    const runThere = kernel.at(runningPoint(input, precision));
    for (const name of kernel.exported)
      for (const [buffer, values] of runThere(name, 1))
        for (const [k, found] of values.entries()) {
          const output = `${buffer === 'tensor' ? `tensor[${k}]` : outputName(ansatz, buffer, k)}, ${where},`;
          if (!Number.isFinite(found.value)) return `${output} is ${found.value} in ${precision}s`;
          const reason = far(output, found, allowed.get(name)!);
          if (reason !== undefined) return reason;
        }
  }
  return undefined;
}
