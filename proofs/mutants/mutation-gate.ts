import { createHash } from 'node:crypto';
import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { checkKernel } from '../kernel/check-kernel.js';
import { splitFile } from '../kernel/wasm/accelerated.js';
import { agreesWithDifferences } from './finite-differences.js';
import { drawInputs, type KernelModule, loadText, runText } from './run-text.js';
import { sameNumbers } from './same-numbers.js';
import { type TextMutant, textMutants } from './text-mutations.js';

/** How many mutants each way of testing catches. */
export interface MutationScore {
  /** Mutants that were made. */
  readonly mutants: number;
  /** Those that the checker proves to compute the same: no mistakes after all. */
  readonly equivalent: number;
  /** By central differences of the mutant's own values. */
  readonly finiteDifferences: number;
  /** By comparison with the original in doubles. */
  readonly doubles: number;
  /** Those that the checker does not prove. */
  readonly checker: number;
  /** Those that the checker proves although finite differences or doubles catch them: there must be none. */
  readonly escaped: readonly { readonly kind: string; readonly line: number }[];
}

/** What is asked for. */
export interface MutationRequest {
  /** The text of kernel.js. */
  readonly text: string;
  readonly ansatz: Ansatz;
  readonly count: number;
  /** The same seed makes the same mutants. */
  readonly seed: number;
  /** Told after each mutant. */
  readonly progress?: (done: number) => void;
}

const batch = 3;

/** Makes mutants of what a kernel's text prints, without its WebAssembly, and asks finite differences, doubles and the checker about each. */
export async function mutationGate(request: MutationRequest): Promise<MutationScore> {
  const { ansatz, count, seed, progress } = request;
  const { plain: text } = splitFile(request.text);
  const uniform = uniformFrom(`${seed}`);
  const inputs = drawInputs(ansatz, batch, uniform);
  const numbers = runText(await loadText(text), ansatz, inputs);
  const mutants = textMutants(text, count, (below) => Math.floor(uniform() * below));
  const escaped: { kind: string; line: number }[] = [];
  const caught = { finiteDifferences: 0, doubles: 0, checker: 0 };
  for (const [k, mutant] of mutants.entries()) {
    const kernel = await loadText(mutant.text).catch(() => undefined);
    const fails = (test: (module: KernelModule) => boolean) => kernel === undefined || !holds(test, kernel);
    const byDifferences = fails((module) => agreesWithDifferences(module, ansatz, inputs));
    const byDoubles = fails((module) => sameNumbers(runText(module, ansatz, inputs), numbers));
    const proved = isProved(mutant, ansatz, seed);
    if (byDifferences) caught.finiteDifferences += 1;
    if (byDoubles) caught.doubles += 1;
    if (!proved) caught.checker += 1;
    if (proved && (byDifferences || byDoubles)) escaped.push({ kind: mutant.kind, line: mutant.line });
    progress?.(k + 1);
  }
  return { mutants: mutants.length, equivalent: mutants.length - caught.checker, ...caught, escaped };
}

/** A test that throws has caught its mutant. */
function holds(test: (module: KernelModule) => boolean, kernel: KernelModule): boolean {
  try {
    return test(kernel);
  } catch {
    return false;
  }
}

function isProved({ text }: TextMutant, ansatz: Ansatz, seed: number): boolean {
  const point = createHash('sha256').update(`${seed}\n${text}`).digest('hex');
  return checkKernel(text, 'javascript', ansatz, point).verdict === 'proved';
}

/** Numbers in [0, 1), each from 48 bits of a hash of the seed and a count. */
function uniformFrom(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUIntBE(0, 6) / 2 ** 48;
  };
}
