import { basename, resolve } from 'node:path';
import type { RunTarget } from '../../../proofs/kernel/read-kernel.js';
import { type MutationScore, mutationGate } from '../../../proofs/mutants/mutation-gate.js';
import { bytesOf } from '../../../proofs/mutants/wasm-code.js';
import { parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { readJson } from '../../../symbolic/json/read-json.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { readKernelFolder, shippedKernelFolders } from '../kernel-folders.js';
import type { Outcome, Verb } from '../verb.js';

class MutantsMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

/** The score of one kernel, for the functions that it prints or for its WebAssembly. */
interface KernelScore extends MutationScore {
  readonly id: string;
  readonly target: RunTarget;
  readonly seconds: number;
}

const usual = { count: 300, seed: 1 } as const;
const mostMutants = 100_000;

export const mutants: Verb = {
  summary: 'plant mistakes in kernels and count who notices: finite differences, doubles, our checker',
  examples: [
    {
      command: 'qgradcam mutants ry-4q-4b',
      does: `plants ${usual.count} mistakes in the text of a shipped kernel and ${usual.count} in its WebAssembly`,
    },
    { command: 'qgradcam mutants', does: 'the same for every shipped kernel; this takes minutes' },
    { command: 'qgradcam mutants my-kernel --count 1000 --seed 7', does: 'other mistakes, more of them' },
  ],
  declare: (command) => {
    command
      .argument(
        '[kernel...]',
        'names of shipped kernels, or kernel folders; all shipped ones where none is given',
      )
      .option(
        '--count <number>',
        `how many mistakes in each text, and in each kernel's WebAssembly; ${usual.count} unless given`,
      )
      .option('--seed <number>', `which mistakes; ${usual.seed} unless given`);
  },
  run: async (args, options, { progress, clock }): Promise<Outcome> => {
    const count = numberFrom('--count', options.count, usual.count, 1, mostMutants);
    const seed = numberFrom('--seed', options.seed, usual.seed, 0, 2 ** 32 - 1);
    const shipped = await shippedKernelFolders();
    const folders =
      args.length === 0
        ? shipped
        : args.map((name) => shipped.find((folder) => basename(folder) === name) ?? resolve(name));
    const kernels = await Promise.all(folders.map(readKernel));
    const gates = kernels.flatMap(({ id, text, ansatz }) =>
      targetsOf(text).map((target) => ({ id, text, ansatz, target })),
    );
    const began = clock();
    progress.start('Planting mistakes', count * gates.length);
    const scores: KernelScore[] = [];
    for (const [k, { id, ...gate }] of gates.entries()) {
      const start = clock();
      const score = await mutationGate({
        ...gate,
        count,
        seed,
        progress: (done) => progress.update(k * count + done, `${id}, ${names[gate.target]}`),
      });
      scores.push({ id, target: gate.target, ...score, seconds: rounded(clock() - start) });
    }
    progress.finish();
    const ok = scores.every(({ escaped }) => escaped.length === 0);
    const seconds = rounded(clock() - began);
    return { ok, json: { ok, seed, seconds, kernels: scores }, text: table(scores, seed, seconds) };
  },
};

/** What mistakes are planted in. */
const targetsOf = (text: string): readonly RunTarget[] => [
  'plain',
  ...(['wasm', 'wasm-f32'] as const).filter((target) => bytesOf(text, target) !== undefined),
];

const names = { plain: 'text', wasm: 'WebAssembly', 'wasm-f32': 'WebAssembly f32' } satisfies Record<
  RunTarget,
  string
>;

function numberFrom(option: string, asked: unknown, usually: number, least: number, most: number): number {
  if (asked === undefined) return usually;
  const value = Number(asked);
  if (!/^[0-9]+$/.test(String(asked)) || value < least || value > most)
    throw new MutantsMistake(
      `${option} ${String(asked)}`,
      `it is a whole number from ${least} to ${most}`,
      'Choose such a number, or leave it out',
    );
  return value;
}

async function readKernel(folder: string) {
  const files = await readKernelFolder(folder);
  const [text, document] = [files?.['kernel.js'], files?.['ansatz.json']];
  if (files === undefined || text === undefined || document === undefined)
    throw new MutantsMistake(
      `Kernel "${folder}"`,
      'it has a kernel.js and an ansatz.json that can be read, and there is none',
      'Give the name of a shipped kernel, or a folder that "qgradcam generate" wrote',
    );
  const json = readJson(Buffer.from(document).toString('utf8'), `Kernel "${folder}", its ansatz.json`);
  return { id: files.id, text: Buffer.from(text).toString('utf8'), ansatz: parseAnsatz(json) };
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function table(scores: readonly KernelScore[], seed: number, seconds: number): string {
  const head = [
    'kernel',
    'in its',
    'mistakes',
    'finite differences',
    'doubles',
    'checker',
    'proved to be none',
    'not loaded',
    'time',
  ];
  const rows = scores.map((score) => [
    score.id,
    names[score.target],
    `${score.mutants}`,
    `${score.finiteDifferences}`,
    `${score.doubles}`,
    `${score.checker}`,
    `${score.equivalent}`,
    `${score.invalid}`,
    `${score.seconds.toFixed(1)} s`,
  ]);
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => row[k]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, k) => (k < 2 ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!)))
      .join('  ')
      .trimEnd();
  const escapes = scores.flatMap(({ id, escaped }) =>
    escaped.map(
      ({ kind, place }) => `${id}, ${place}: ${kind} is proved, though it computes something else.`,
    ),
  );
  return [
    line(head),
    ...rows.map(line),
    '',
    ...escapes,
    `Seed ${seed}. What the checker proves to compute the same is no mistake; it passed ${escapes.length} others. What no engine loads is caught there, and counts in no other column. ${seconds.toFixed(1)} s in all.`,
  ].join('\n');
}
