import { resolve } from 'node:path';
import { sentenceOf } from '../../../proofs/certify.js';
import { checkWithZ3, type Z3Finding } from '../../../proofs/kernel/check-with-z3.js';
import { type KernelFiles, type Recheck, readKernelFiles, recheck } from '../../../proofs/recheck.js';
import { kernelCase, renderJUnit } from '../../../proofs/reports/junit.js';
import { startZ3, type Z3 } from '../../../symbolic/engines/z3.js';
import { Mistake } from '../../../symbolic/mistake.js';
import {
  kernelFileNames,
  readKernelFolder,
  shippedKernelFolders,
  shippedKernels,
} from '../kernel-folders.js';
import { checkOutputFile, writeOutputFile } from '../output-file.js';
import type { Outcome, Verb } from '../verb.js';
import { z3IsAbsent } from '../z3-is-absent.js';

class NoKernelMistake extends Mistake {
  constructor(folder: string, expected: string) {
    super({
      asked: `Kernel folder "${folder}"`,
      expected,
      remedy: 'Give folders that "qgradcam generate" wrote, or none for the shipped kernels',
    });
  }
}

class SeedMistake extends Mistake {
  constructor(seed: string) {
    super({
      asked: `--seed ${seed}`,
      expected: 'a seed is a whole number ≥ 0',
      remedy: 'Give such a number, or none for the certified point',
    });
  }
}

/** What was found about a kernel, by the checker and by z3 where it was asked. */
interface Checked extends Recheck {
  readonly seconds: number;
  readonly z3?: Z3Finding;
}

export const prove: Verb = {
  summary: 'check kernels and their certificates again, from the shipped text alone',
  examples: [
    { command: 'qgradcam prove', does: 'checks every shipped kernel' },
    { command: 'qgradcam prove my-kernel --json', does: 'checks a kernel of your own, for machines' },
    { command: 'qgradcam prove --seed 7', does: 'checks at a fresh random point' },
    { command: 'qgradcam prove --z3', does: 'asks z3 about the small ones as well' },
    {
      command: 'qgradcam prove --junit kernels.xml',
      does: 'writes the verdicts for continuous integration too',
    },
  ],
  declare: (command) => {
    command
      .argument('[dir...]', 'kernel folders; all shipped ones where none is given')
      .option('--seed <number>', 'draw the random point from this number too, instead of the certified point')
      .option('--z3', 'ask z3 about small kernels as well, where the package z3-solver is installed')
      .option('--junit <file>', 'write the verdicts as JUnit XML, for continuous integration')
      .option('--force', 'replace that file where it exists');
  },
  run: async (args, options, { progress, clock }): Promise<Outcome> => {
    const salt = saltFrom(options.seed);
    const junit = typeof options.junit === 'string' ? options.junit : undefined;
    const force = options.force === true;
    if (junit !== undefined) await checkOutputFile(junit, force);
    const folders = args.length > 0 ? args.map((folder) => resolve(folder)) : await shippedFolders();
    const began = clock();
    const z3 = options.z3 === true ? await startZ3() : undefined;
    const kernels: Checked[] = [];
    progress.start('Checking kernels', folders.length);
    try {
      for (const folder of folders) {
        const files = await readFolder(folder);
        const start = clock();
        const result = recheck(files, salt);
        const seconds = rounded(clock() - start);
        kernels.push({ ...result, seconds, ...(z3 === undefined ? {} : { z3: await ask(z3, files) }) });
        progress.update(kernels.length, files.id);
      }
    } finally {
      await z3?.close();
    }
    progress.finish();
    if (junit !== undefined)
      await writeOutputFile(junit, renderJUnit('qgradcam prove', kernels.map(kernelCase)), force);
    const ok = kernels.every(
      ({ verdict, z3: finding }) => verdict === 'proved' && finding?.word !== 'refuted',
    );
    const seconds = rounded(clock() - began);
    const absent = options.z3 === true && z3 === undefined;
    return {
      ok,
      json: { ok, seconds, kernels, ...(absent ? { z3: 'not installed' } : {}) },
      text: [table(kernels, seconds), ...(absent ? [z3IsAbsent] : kernels.flatMap(z3Line))].join('\n'),
    };
  },
};

async function ask(z3: Z3, files: KernelFiles): Promise<Z3Finding> {
  const kernel = readKernelFiles(files);
  if (typeof kernel === 'string') return { word: 'open', asked: 0, proved: 0, reason: kernel };
  return checkWithZ3(z3, kernel.typescript, 'typescript', kernel.ansatz);
}

/** What z3 says of a kernel, where it was asked. */
function z3Line({ id, z3 }: Checked): readonly string[] {
  if (z3 === undefined) return [];
  const { word, asked, proved, reason, counterexample } = z3;
  if (counterexample !== undefined) return [`z3 on ${id}: ${word}, ${sentenceOf(counterexample)}`];
  const outputs = asked === 0 ? '' : `, ${proved} of ${asked} outputs of one sample`;
  return [`z3 on ${id}: ${word}${outputs}${reason === undefined ? '' : `; ${reason}`}`];
}

function saltFrom(seed: unknown): string {
  if (seed === undefined) return '';
  if (typeof seed !== 'string' || !/^[0-9]+$/.test(seed)) throw new SeedMistake(String(seed));
  return `--seed ${BigInt(seed)}`;
}

async function shippedFolders(): Promise<readonly string[]> {
  const folders = await shippedKernelFolders();
  if (folders.length === 0)
    throw new NoKernelMistake(shippedKernels, 'an installation has kernels, this one has none');
  return folders;
}

async function readFolder(folder: string): Promise<KernelFiles> {
  const files = await readKernelFolder(folder);
  if (files === undefined)
    throw new NoKernelMistake(folder, 'there is no folder of that name that can be read');
  if (kernelFileNames.every((name) => files[name] === undefined))
    throw new NoKernelMistake(
      folder,
      `a kernel consists of ${kernelFileNames.join(', ')}, and none of them can be read there`,
    );
  return files;
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function table(kernels: readonly Checked[], seconds: number): string {
  const rows = kernels.map(({ id, verdict, method, log2ErrorBound, wasm, seconds: own }) => [
    id,
    verdict,
    method === 'none' ? '' : method,
    log2ErrorBound === null ? '' : `2^${log2ErrorBound}`,
    wasm === undefined ? 'none' : verdict,
    `${own.toFixed(1)} s`,
  ]);
  const all = [['kernel', 'verdict', 'method', 'error at most', 'WebAssembly', 'time'], ...rows];
  const widths = all[0]!.map((_, k) => Math.max(...all.map((row) => row[k]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, k) => cell.padEnd(widths[k]!))
      .join('  ')
      .trimEnd(),
  );
  const reasons = kernels.flatMap(({ id, reason }) => (reason === undefined ? [] : ['', `${id}: ${reason}`]));
  const proved = kernels.filter(({ verdict }) => verdict === 'proved').length;
  return [...lines, ...reasons, '', `${proved} of ${kernels.length} proved in ${seconds.toFixed(1)} s`].join(
    '\n',
  );
}
