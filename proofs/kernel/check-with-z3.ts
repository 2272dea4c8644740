import { type Ansatz, parameterCount } from '../../symbolic/ansatz/ansatz.js';
import type { Testimony } from '../../symbolic/engines/witness.js';
import type { Z3 } from '../../symbolic/engines/z3.js';
import { type Counterexample, realDifference } from './check-kernel.js';
import type { ExportedName } from './interface.js';
import { type RunnableKernel, readKernel, runnable } from './read-kernel.js';
import { denseReading } from './reading/dense-reading.js';
import { comparedOutputs, expectedOutputs, outputName } from './reading/expected-outputs.js';
import { KernelRejection } from './rejection.js';
import { MixedPowers, smtPoint } from './rings/smt-terms.js';
import type { Dialect } from './text/parse.js';

/** What z3 says of a kernel's text for one sample. */
export interface Z3Finding {
  readonly word: Testimony;
  /** How many outputs it was asked about, and for how many it finds no counterexample to exist. */
  readonly asked: number;
  readonly proved: number;
  /** Why it is open. */
  readonly reason?: string;
  readonly counterexample?: Counterexample;
}

/** Beyond this many angles the terms grow too large: an output has up to 3^angles monomials. */
export const mostAngles = 9;

/** What z3 may take for one output before that is left open. */
const mostMilliseconds = 20_000;

/**
 * Asks z3 whether any output of a text, run for one sample in terms of unknown angles, can differ from the dense reading of the
 * formula; that samples are treated alike is what running the text has shown. Both sides reach z3 as they were computed, and
 * nothing but z3 decides. "open" for what is too large, not modelled or not decided in time.
 */
export async function checkWithZ3(
  z3: Z3,
  text: string,
  dialect: Dialect,
  ansatz: Ansatz,
  milliseconds = mostMilliseconds,
): Promise<Z3Finding> {
  const open = (reason: string): Z3Finding => ({ word: 'open', asked: 0, proved: 0, reason });
  const angles = ansatz.qubits + parameterCount(ansatz);
  if (angles > mostAngles)
    return open(`too large: it has ${angles} angles, z3 is asked about up to ${mostAngles}`);
  try {
    return await askAboutOutputs(z3, text, dialect, ansatz, milliseconds);
  } catch (error) {
    if (error instanceof KernelRejection) return open(error.message);
    throw error;
  }
}

async function askAboutOutputs(
  z3: Z3,
  text: string,
  dialect: Dialect,
  ansatz: Ansatz,
  milliseconds: number,
): Promise<Z3Finding> {
  const kernel = runnable(readKernel(text, dialect, ansatz), ansatz, 'plain');
  const undecided: string[] = [];
  let [asked, proved] = [0, 0];
  for (const name of kernel.exported) {
    const { point, outputs } = questions(kernel, ansatz, name);
    for (const { buffer, k, question } of outputs) {
      const there = await z3.solve(question.there, milliseconds);
      const answer = there.word === 'possible' ? there : await z3.solve(question.anywhere, milliseconds);
      const output = outputName(ansatz, buffer, k);
      asked += 1;
      if (answer.word === 'impossible') proved += 1;
      if (answer.word === 'unknown') undecided.push(`${output} of ${name}`);
      if (answer.word !== 'possible') continue;
      const input = point.inputAt(answer.unknowns);
      const found = realDifference(kernel, ansatz, name, 1, input, { buffer, k });
      const counterexample = { function: name, output, ...(found === undefined ? {} : { at: found.at }) };
      return { word: 'refuted', asked, proved, counterexample };
    }
  }
  if (proved === asked) return { word: 'proved', asked, proved };
  return {
    word: 'open',
    asked,
    proved,
    reason: `not decided in ${milliseconds / 1000} s: ${undecided.join(', ')}`,
  };
}

/** A question to z3 for each output of a function: whether it can differ from what the formula says. */
function questions(kernel: RunnableKernel, ansatz: Ansatz, name: ExportedName) {
  const quarters = new Set<string>();
  for (;;)
    try {
      const point = smtPoint(quarters);
      const reading = denseReading(ansatz, point, 0);
      const run = kernel.at(point);
      const actual = comparedOutputs(ansatz, name, run(name, 1), [reading], point.ring);
      const outputs = [...expectedOutputs(ansatz, name, point, [reading])].flatMap(([buffer, values]) =>
        values.map((expected, k) => ({
          buffer,
          k,
          question: point.difference(expected, actual.get(buffer)![k]!),
        })),
      );
      return { point, outputs };
    } catch (error) {
      if (!(error instanceof MixedPowers) || quarters.has(error.angle)) throw error;
      quarters.add(error.angle);
    }
}
