import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { checkInterface, type ExportedName, exportedBy } from './interface.js';
import { KernelRejection } from './rejection.js';
import type { Point } from './rings/kernel-ring.js';
import { type Runner, runnerAt } from './run-kernel.js';
import { checkNames } from './text/check-names.js';
import { type Dialect, parseKernel } from './text/parse.js';
import type { KernelText } from './text/syntax.js';
import { type Accelerated, readAccelerated, splitFile } from './wasm/accelerated.js';
import { wasmRunnerAt } from './wasm/run-wasm.js';

/** A kernel's file, read. */
export interface KernelFile {
  readonly plain: KernelText;
  readonly accelerated: Accelerated | undefined;
  /** Its WebAssembly in single precision. */
  readonly single: Accelerated | undefined;
}

/** Reads a text and checks all that can be checked without running it. Throws a {@link KernelRejection}. */
export function readKernel(text: string, dialect: Dialect, ansatz: Ansatz): KernelFile {
  const parts = splitFile(text);
  const plain = parseKernel(parts.plain, dialect);
  checkNames(plain);
  checkInterface(plain, ansatz);
  const read = (part: string | undefined, which: 'double' | 'single') =>
    part === undefined ? undefined : readAccelerated(part, plain, dialect, ansatz, which);
  return { plain, accelerated: read(parts.accelerated, 'double'), single: read(parts.single, 'single') };
}

/** What of a kernel's file is run: the functions that it prints, or those of its WebAssembly, in doubles or in singles. */
export type RunTarget = 'plain' | 'wasm' | 'wasm-f32';

/** The functions of a kernel's file for one target. */
export interface RunnableKernel {
  readonly exported: readonly ExportedName[];
  /** To call them at a point. */
  readonly at: <E>(point: Point<E>) => Runner<E>;
}

/** What is run of a file. Throws a {@link KernelRejection} where there is no WebAssembly to run. */
export function runnable(
  { plain, accelerated, single }: KernelFile,
  ansatz: Ansatz,
  target: RunTarget,
): RunnableKernel {
  const exported = exportedBy(plain);
  if (target === 'plain') return { exported, at: (point) => runnerAt(plain, ansatz, point) };
  const wasm = target === 'wasm' ? accelerated : single;
  if (!wasm) throw new KernelRejection('there is no such WebAssembly');
  return { exported, at: (point) => wasmRunnerAt(wasm, ansatz, point) };
}
