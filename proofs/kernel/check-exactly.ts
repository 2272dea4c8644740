import { type Ansatz, parameterCount } from '../../symbolic/ansatz/ansatz.js';
import { type RunTarget, readKernel, runnable } from './read-kernel.js';
import { denseReading } from './reading/dense-reading.js';
import { comparedOutputs, expectedOutputs, outputName } from './reading/expected-outputs.js';
import { KernelRejection } from './rejection.js';
import { isEqual, laurentPoint } from './rings/laurent.js';
import type { Dialect } from './text/parse.js';

/** Beyond this many rotations the normal forms grow too large. */
const mostAngles = 7;

/** Whether a configuration is small enough, and without numbers such as tan, for the exact check. */
export function isExactlyCheckable(ansatz: Ansatz): boolean {
  return (
    ansatz.qubits * ansatz.uploads.length + parameterCount(ansatz) <= mostAngles &&
    ansatz.encoding.every(({ angle }) => angle === 'identity')
  );
}

/**
 * Decides by normal forms whether the outputs of a text, or of the WebAssembly in it, for one sample are the formula's, as
 * Laurent polynomials in e^{iφ/2}; that samples are treated alike is what running it has shown. Returns the output that
 * differs, or undefined. Throws a {@link KernelRejection} for what has no normal form here.
 */
export function firstInexactOutput(
  text: string,
  dialect: Dialect,
  ansatz: Ansatz,
  target: RunTarget = 'plain',
): string | undefined {
  const kernel = runnable(readKernel(text, dialect, ansatz), ansatz, target);
  const { qubits, observables } = ansatz;
  const point = laurentPoint(qubits + parameterCount(ansatz) + observables.length);
  const reading = denseReading(ansatz, point, 0);
  const run = kernel.at(point);
  for (const name of kernel.exported) {
    const actual = comparedOutputs(ansatz, name, run(name, 1), [reading], point.ring);
    for (const [buffer, values] of expectedOutputs(ansatz, name, point, [reading])) {
      const k = values.findIndex((expected, index) => !isEqual(expected, actual.get(buffer)![index]!));
      if (k !== -1) return outputName(ansatz, buffer, k);
    }
  }
  return undefined;
}

/** The exact check as a verdict; undefined where a normal form is out of reach. */
export function checkExactly(
  text: string,
  dialect: Dialect,
  ansatz: Ansatz,
  target: RunTarget = 'plain',
): 'equal' | 'different' | undefined {
  try {
    return firstInexactOutput(text, dialect, ansatz, target) === undefined ? 'equal' : 'different';
  } catch (error) {
    if (error instanceof KernelRejection) return undefined;
    throw error;
  }
}
