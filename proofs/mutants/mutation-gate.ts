import { createHash } from 'node:crypto';
import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { checkKernel } from '../kernel/check-kernel.js';
import type { RunTarget } from '../kernel/read-kernel.js';
import { splitFile } from '../kernel/wasm/accelerated.js';
import { agreesWithDifferences } from './finite-differences.js';
import { drawInputs, type KernelModule, loadText, runText } from './run-text.js';
import { sameNumbers } from './same-numbers.js';
import { textMutants } from './text-mutations.js';
import { bytesOf, withBytes } from './wasm-code.js';
import { wasmMutants } from './wasm-mutations.js';

/** How many mutants each way of testing catches. */
export interface MutationScore {
  /** Mutants that were made and that an engine loads. */
  readonly mutants: number;
  /** Besides them, those that no engine loads, since their code is not valid. */
  readonly invalid: number;
  /** Those that the checker proves to compute the same: no mistakes after all. */
  readonly equivalent: number;
  /** By central differences of the mutant's own values. */
  readonly finiteDifferences: number;
  /** By comparison with the original in doubles. */
  readonly doubles: number;
  /** Those that the checker does not prove. */
  readonly checker: number;
  /** Those that the checker proves although they do not load, or differences or doubles catch them: there must be none. */
  readonly escaped: readonly { readonly kind: string; readonly place: string }[];
}

/** What is asked for. */
export interface MutationRequest {
  /** The text of kernel.js. */
  readonly text: string;
  readonly ansatz: Ansatz;
  /** What the mistakes are planted in: the functions that the text prints, or the WebAssembly in it. */
  readonly target: RunTarget;
  readonly count: number;
  /** The same seed makes the same mutants. */
  readonly seed: number;
  /** Told after each mutant. */
  readonly progress?: (done: number) => void;
}

/** A kernel's file with a mistake in it, or one that is right after all. */
interface Mutant {
  readonly kind: string;
  readonly place: string;
  readonly text: string;
}

const batch = 3;

/**
 * Makes mutants of what a kernel's text prints, without its WebAssembly, or of the WebAssembly in it, and asks finite
 * differences, doubles and the checker about each.
 */
export async function mutationGate(request: MutationRequest): Promise<MutationScore> {
  const { text, ansatz, count, seed, target, progress } = request;
  const precision = target === 'wasm-f32' ? 'single' : 'double';
  const uniform = uniformFrom(`${seed}`);
  const inputs = drawInputs(ansatz, batch, uniform);
  const numbers = runText((await loadKernel(text, target))!, ansatz, inputs); // the original loads
  const mutants = mutantsOf(text, target, count, (below) => Math.floor(uniform() * below));
  const escaped: { kind: string; place: string }[] = [];
  const score = { mutants: 0, invalid: 0, finiteDifferences: 0, doubles: 0, checker: 0 };
  for (const [k, mutant] of mutants.entries()) {
    const kernel = await loadKernel(mutant.text, target);
    const fails = (test: (module: KernelModule) => boolean) => kernel !== undefined && !holds(test, kernel);
    const byDifferences = fails((module) => agreesWithDifferences(module, ansatz, inputs, precision));
    const byDoubles = fails((module) => sameNumbers(runText(module, ansatz, inputs), numbers, precision));
    const proved = isProved(mutant, ansatz, target, seed);
    score[kernel === undefined ? 'invalid' : 'mutants'] += 1;
    if (byDifferences) score.finiteDifferences += 1;
    if (byDoubles) score.doubles += 1;
    if (kernel !== undefined && !proved) score.checker += 1;
    const { kind, place } = mutant;
    if (proved && (kernel === undefined || byDifferences || byDoubles)) escaped.push({ kind, place });
    progress?.(k + 1);
  }
  return { ...score, equivalent: score.mutants - score.checker, escaped };
}

/** The functions of a file; undefined where an engine does not load them. */
async function loadKernel(text: string, target: RunTarget): Promise<KernelModule | undefined> {
  const plain = await loadText(text).catch(() => undefined);
  if (target === 'plain') return plain;
  return target === 'wasm' ? plain?.accelerated?.() : plain?.acceleratedSingle?.();
}

function mutantsOf(
  text: string,
  target: RunTarget,
  count: number,
  random: (below: number) => number,
): readonly Mutant[] {
  if (target === 'plain')
    return textMutants(splitFile(text).plain, count, random).map(({ kind, line, text: mutant }) => ({
      kind,
      place: `line ${line}`,
      text: mutant,
    }));
  return wasmMutants(bytesOf(text, target)!, count, random).map(({ kind, at, bytes }) => ({
    kind,
    place: `byte ${at}`,
    text: withBytes(text, bytes, target),
  }));
}

/** A test that throws has caught its mutant. */
function holds(test: (module: KernelModule) => boolean, kernel: KernelModule): boolean {
  try {
    return test(kernel);
  } catch {
    return false;
  }
}

function isProved({ text }: Mutant, ansatz: Ansatz, target: RunTarget, seed: number): boolean {
  const point = createHash('sha256').update(`${seed}\n${text}`).digest('hex');
  return checkKernel(text, 'javascript', ansatz, point, { target }).verdict === 'proved';
}

/** Numbers in [0, 1), each from 48 bits of a hash of the seed and a count. */
function uniformFrom(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUIntBE(0, 6) / 2 ** 48;
  };
}
