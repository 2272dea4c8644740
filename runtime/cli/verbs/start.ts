import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../../symbolic/mistake.js';
import { imageCount, imageSize, readAll } from '../../data/image-set.js';
import { explainImages } from '../../explain/explain-images.js';
import type { FaithfulnessMetricName } from '../../explain/faithfulness/faithfulness-metrics.js';
import { measureFaithfulness } from '../../explain/faithfulness/measure-faithfulness.js';
import { networkName, removeCheckpoints, runTraining } from '../../model/run-training.js';
import { DivergenceMistake } from '../../model/train-model.js';
import { writeFolder } from '../../model/write-folder.js';
import { invocation } from '../installation.js';
import { kernelTarget, kernelTargetOption } from '../kernel-target.js';
import { checkOutputFolder, freshFolder, schemaMark } from '../output-folder.js';
import { certificateForReport, equationsForReport } from '../report/evidence.js';
import type { Findings, Scope } from '../report/findings.js';
import { shellWord } from '../report/shell-word.js';
import { reportSchema, writeReport } from '../report/write-report.js';
import type { Outcome, Verb } from '../verb.js';
import { whileWriting } from '../while-writing.js';

/** A number that is not one. */
class NumberMistake extends Mistake {
  constructor(option: string, value: unknown, least: number) {
    super({
      asked: `--${option} ${value}`,
      expected: `it is a whole number from ${least}`,
      remedy: 'Change it',
    });
  }
}

const whole: Scope = { evaluated: 500, each: 8, wrong: 2 };

const trial: Scope = { epochs: 1, train: 1600, evaluated: 40, each: 4, wrong: 1 };

/** By which the report judges the heat; `evaluate` has more. */
export const reportedMetrics: readonly FaithfulnessMetricName[] = [
  'nearInk',
  'onBorder',
  'deletion',
  'insertion',
  'deletionOfInk',
  'insertionOfInk',
  'randomisedWeights',
];

/** Folders that --out does not name are numbered from this one. */
const defaultFolder = 'qgradcam-report';

export const start: Verb = {
  summary: 'the main job: train on real digits, explain them, and write a report',
  examples: [
    { command: 'qgradcam start', does: 'trains on 8,000 digits, tests on 2,000, writes qgradcam-report/' },
    { command: 'qgradcam start --out report --seed 7 --force', does: 'another seed, replacing report/' },
    {
      command: 'qgradcam start --out report',
      does: 'goes on after its last whole epoch where it was cut off before; --force begins anew',
    },
    { command: 'qgradcam start --smoke', does: 'a quick trial of every part; its numbers mean little' },
  ],
  declare: (command) => {
    command
      .option('--out <dir>', `where to write; by default a new folder ${defaultFolder}, numbered`)
      .option('--force', 'replace the folder where it exists')
      .option('--data <dir>', 'a folder with the four IDX files, in place of the embedded digits')
      .option('--train <number>', 'train on at most so many of the training digits, the first')
      .option('--epochs <number>', 'how often to go through the training digits')
      .option('--seed <number>', 'for the start, the order, the distortions and the random orders', '1')
      .option('--backend <name>', 'tfjs-node, wasm or cpu; the fastest that starts where none is given')
      .option(...kernelTargetOption)
      .option(
        '--alone',
        'train the model only: not the same CNN with a linear head, nor with the circuit without its entanglers',
      )
      .option('--smoke', 'a quick trial: one epoch, few pictures');
  },
  run: async (_, options, { progress, note, clock }): Promise<Outcome> => {
    const began = clock();
    const smoke = options.smoke === true;
    const scope = smoke ? trial : whole;
    const seed = wholeNumber('seed', options.seed, 0);
    const epochs = options.epochs === undefined ? scope.epochs : wholeNumber('epochs', options.epochs, 1);
    const limit = options.train === undefined ? scope.train : wholeNumber('train', options.train, 1);
    const force = options.force === true;
    const target = kernelTarget(options.kernelTarget);
    const out = typeof options.out === 'string' ? options.out : await freshFolder(defaultFolder);
    await checkOutputFolder(out, force, schemaMark('manifest.json', reportSchema));
    const checkpoint = `${resolve(out)}.checkpoint`;

    const trained = await runTraining({
      dataSet: 'digits',
      seed,
      ...(typeof options.data === 'string' ? { dataFolder: options.data } : {}),
      ...(limit === undefined ? {} : { trainLimit: limit }),
      ...(epochs === undefined ? {} : { epochs }),
      ...(typeof options.backend === 'string' ? { backend: options.backend } : {}),
      ...(target === undefined ? {} : { kernelTarget: target }),
      alone: options.alone === true,
      checkpoint: { file: checkpoint, resume: !force },
      clock,
      progress,
      onEpoch: ({ epoch, loss, accuracy }) =>
        note(`epoch ${epoch}: loss ${loss.toFixed(4)}, ${percent(accuracy)} right in training`),
      onResume: (network, after) =>
        note(
          `Going on with ${networkName(network)} after epoch ${after}, where it was cut off; --force begins anew`,
        ),
    }).catch(async (error: unknown) => {
      if (error instanceof DivergenceMistake) await removeCheckpoints(checkpoint);
      throw error;
    });
    try {
      const { model, data } = trained;
      const held = model.preprocess(await readAll(data.test));
      progress.start('Explaining held-out digits', held.count);
      const explainBegan = clock();
      const explanations = await explainImages(model, held, 'predicted', {
        onProgress: (n) => progress.update(n),
      });
      const explainSeconds = clock() - explainBegan;
      progress.finish();

      const evaluated = Math.min(scope.evaluated, held.count);
      progress.start(`Measuring faithfulness on ${evaluated} digits`, reportedMetrics.length);
      const faithfulnessBegan = clock();
      const metrics = await measureFaithfulness(
        model,
        { ...held, count: evaluated, pixels: held.pixels.subarray(0, evaluated * imageSize(data.test)) },
        {
          inkFrom: 0.5,
          metrics: reportedMetrics,
          beside: 'gaussian',
          seed,
          clock,
          onProgress: (done, _total, part) => progress.update(done, part),
        },
        explanations.slice(0, evaluated),
      );
      const faithfulnessSeconds = clock() - faithfulnessBegan;
      progress.finish();

      progress.start('Proving the equations and the kernel', 2);
      const equations = equationsForReport(clock);
      progress.update(1);
      const certificates = await Promise.all(
        trained.summary.kernels.map(({ id }) => certificateForReport(id)),
      );
      progress.finish();

      const report: Findings = {
        out,
        smoke,
        scope,
        command: commandLine({ ...options, seed, out: 'again' }),
        trained,
        held,
        explanations,
        metrics,
        evaluated,
        equations,
        certificates,
        seconds: { explainSeconds, faithfulnessSeconds },
      };
      progress.start('Writing the report', 1);
      let manifest: unknown;
      await whileWriting(() =>
        writeFolder(out, force, async (partial) => {
          manifest = await writeReport(partial, report, () => clock() - began, readVersions());
        }),
      );
      progress.finish();
      await removeCheckpoints(checkpoint);
      const page = join(resolve(out), 'report.html');
      const unproved = unprovedIn(report);
      const ok = unproved.length === 0;
      const json = { ok, ...(manifest as object), report: page };
      return { ok, json, text: [closing(report, page), ...unproved].join('\n') };
    } finally {
      trained.model.dispose();
    }
  },
};

function closing({ trained, metrics, explanations }: Findings, page: string): string {
  const { summary, test } = trained;
  const nearInk = metrics.find(({ metric }) => metric === 'nearInk');
  const error = Math.sqrt((test.accuracy * (1 - test.accuracy)) / imageCount(trained.data.test));
  return [
    `${percent(test.accuracy)} ± ${(100 * error).toFixed(2)} of ${summary.data.test} held-out digits read rightly`,
    `${summary.emptyMaps.empty} of ${explanations.length} heatmaps are empty` +
      (nearInk === undefined
        ? ''
        : `; ${percent(nearInk.value.mean)} of the heat lies within 2 pixels of ink`),
    '',
    'Report:',
    page,
  ].join('\n');
}

/** A sentence for every claim of the report that does not stand. */
function unprovedIn({ equations, certificates }: Findings): string[] {
  return [
    ...equations
      .filter(({ verdict }) => !/^(proved|definition)/.test(verdict))
      .map(({ number, verdict }) => `Eq. ${number} is not proved: ${verdict}`),
    ...certificates
      .filter(({ verdict }) => verdict !== 'proved')
      .map(({ id, verdict, method }) => `Kernel "${id}" is not proved but ${verdict}: ${method}`),
  ];
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** The words that start this job with such options; --force is left out. */
function commandLine({ force, json, ...options }: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value] as const)
    .map(([name, value]) => (value === true ? `--${name}` : `--${name} ${shellWord(String(value))}`));
  return [invocation(), 'start', ...words].join(' ');
}

function wholeNumber(option: string, value: unknown, least: number): number {
  const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < least) throw new NumberMistake(option, value, least);
  return number;
}

function readVersions(): Record<string, string> {
  const up = ['../../../package.json', '../../../../package.json'];
  for (const path of up)
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
        name: string;
        version: string;
      };
      if (name === 'qgradcam')
        return { qgradcam: version, node: process.versions.node, 'TensorFlow.js': tf.version_core };
    } catch {} // from dist/ the file is one folder further up
  return { node: process.versions.node, 'TensorFlow.js': tf.version_core };
}
