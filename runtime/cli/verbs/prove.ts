import { sentenceOf } from '../../../proofs/certify.js';
import { checkWithZ3, type Z3Finding } from '../../../proofs/kernel/check-with-z3.js';
import { roundingWords } from '../../../proofs/kernel/rounding/rounding-of.js';
import { type KernelFiles, type Recheck, readKernelFiles, recheck } from '../../../proofs/recheck.js';
import { kernelCase, renderJUnit } from '../../../proofs/reports/junit.js';
import { parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { startZ3, type Z3 } from '../../../symbolic/engines/z3.js';
import { readJson } from '../../../symbolic/json/read-json.js';
import { Mistake } from '../../../symbolic/mistake.js';
import {
  kernelFoldersFrom,
  NoKernelMistake,
  readKernelFolder,
  someShippedKernelFolders,
} from '../kernel-folders.js';
import { mendCommand } from '../mend-command.js';
import { checkOutputFile, writeOutputFile } from '../output-file.js';
import type { Outcome, Verb } from '../verb.js';
import { z3IsAbsent } from '../z3-is-absent.js';

class SeedMistake extends Mistake {
  constructor(seed: string) {
    super({
      asked: `--seed ${seed}`,
      expected: 'a seed is a whole number ≥ 0',
      remedy: 'Give such a number, or none for the certified point',
    });
  }
}

/** What was found about a kernel, by the checker and by z3 where it was asked, and how its folder is made right where that is known. */
interface Checked extends Recheck {
  readonly seconds: number;
  readonly mend?: string;
  readonly z3?: Z3Finding;
}

export const prove: Verb = {
  summary: 'check kernels and their certificates again, from the shipped text alone',
  examples: [
    {
      command: 'qgradcam prove',
      does: 'checks every kernel below the working directory (in the repository of qgradcam: every shipped one)',
    },
    { command: 'qgradcam prove my-kernel --json', does: 'checks a kernel of your own, for machines' },
    {
      command: 'qgradcam prove --shipped --seed 7',
      does: 'checks the shipped kernels at a fresh random point',
    },
    {
      command: 'qgradcam prove --junit kernels.xml kernels',
      does: 'checks all below a folder, and writes the verdicts for continuous integration, too',
    },
    { command: 'qgradcam prove --z3', does: 'asks z3 about the small ones as well' },
  ],
  declare: (command) => {
    command
      .argument(
        '[dir...]',
        'kernel folders, or folders above them; the working directory where none is given',
      )
      .option('--shipped', 'check the kernels that come with the installation')
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
    const shipped = options.shipped === true ? await someShippedKernelFolders() : [];
    const named = args.length > 0 || shipped.length === 0 ? await kernelFoldersFrom(args) : [];
    const folders = [...new Set([...shipped, ...named])];
    const began = clock();
    const z3 = options.z3 === true ? await startZ3() : undefined;
    const kernels: Checked[] = [];
    progress.start('Checking kernels', folders.length);
    try {
      for (const folder of folders) {
        const files = await readKernelFolder(folder);
        if (files === undefined) throw new NoKernelMistake(folder, 'it can no longer be read');
        const start = clock();
        const result = recheck(files, salt);
        const seconds = rounded(clock() - start);
        const mend = await mendOf(result, files, folder);
        kernels.push({
          ...result,
          seconds,
          ...(mend === undefined ? {} : { mend }),
          ...(z3 === undefined ? {} : { z3: await ask(z3, files) }),
        });
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

/** No command where all is well, or where only a newer version of this program can tell. */
async function mendOf(found: Recheck, files: KernelFiles, folder: string): Promise<string | undefined> {
  if (found.verdict === 'proved' || found.isFromNewerChecker) return undefined;
  const command = await mendCommand(folder);
  return isConfiguration(files['ansatz.json']) ? command : `${command} (restore its ansatz.json first)`;
}

function isConfiguration(bytes: Uint8Array | undefined): boolean {
  try {
    parseAnsatz(readJson(new TextDecoder().decode(bytes), 'ansatz.json'));
    return true;
  } catch {
    return false; // no JSON, or no configuration
  }
}

function saltFrom(seed: unknown): string {
  if (seed === undefined) return '';
  if (typeof seed !== 'string' || !/^[0-9]+$/.test(seed)) throw new SeedMistake(String(seed));
  return `--seed ${BigInt(seed)}`;
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** The WebAssembly that the verdict is about, too, by its vectors. */
function vectorsOf({ wasm, wasmSingle }: Checked): string {
  return [...(wasm ? ['f64x2'] : []), ...(wasmSingle ? ['f32x4'] : [])].join(', ') || 'none';
}

function table(kernels: readonly Checked[], seconds: number): string {
  const rows = kernels.map((kernel) => {
    const { id, verdict, method, log2ErrorBound, rounding, seconds: own } = kernel;
    return [
      id,
      verdict,
      method === 'none' ? '' : method,
      log2ErrorBound === null ? '' : `2^${log2ErrorBound}`,
      vectorsOf(kernel),
      rounding === undefined ? '' : roundingWords(rounding.observed, rounding.bound),
      `${own.toFixed(1)} s`,
    ];
  });
  const all = [['kernel', 'verdict', 'method', 'error at most', 'WebAssembly', 'rounding', 'time'], ...rows];
  const widths = all[0]!.map((_, k) => Math.max(...all.map((row) => row[k]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, k) => cell.padEnd(widths[k]!))
      .join('  ')
      .trimEnd(),
  );
  const reasons = kernels.flatMap(({ id, reason, mend }) => [
    ...(reason === undefined ? [] : ['', `${id}: ${reason}`]),
    ...(mend === undefined ? [] : [`Mend it with: ${mend}`]),
  ]);
  const proved = kernels.filter(({ verdict }) => verdict === 'proved').length;
  return [...lines, ...reasons, '', `${proved} of ${kernels.length} proved in ${seconds.toFixed(1)} s`].join(
    '\n',
  );
}
