import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Mistake } from '../../../symbolic/mistake.js';
import { type DataSetName, dataSets } from '../../data/data-sets.js';
import { type ResizePolicyName, resizePolicies } from '../../data/photos/resize-policies.js';
import { modelConfigurationFile, modelSchema } from '../../model/hybrid-model.js';
import { type OptimiserName, optimisers } from '../../model/optimisers/optimisers.js';
import { networkName, removeCheckpoints, runTraining, type TrainedModel } from '../../model/run-training.js';
import { DivergenceMistake, type EpochMetrics } from '../../model/train-model.js';
import { kernelTarget, kernelTargetOption } from '../kernel-target.js';
import { noiseFolder, noiseOption } from '../noise-option.js';
import { checkOutputFolder, schemaMark } from '../output-folder.js';
import { comparisonLines } from '../report/comparison-text.js';
import { skippedLines } from '../report/skipped-text.js';
import type { Outcome, Verb } from '../verb.js';
import { whileWriting } from '../while-writing.js';

class TrainArgumentMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

const names = Object.keys(dataSets);

export const train: Verb = {
  summary: 'train CNN and circuit end to end, from scratch, and save the model',
  examples: [
    {
      command: 'qgradcam train --out my-model',
      does: 'trains on the 8,000 embedded digits, tests on 2,000 others',
    },
    {
      command: 'qgradcam train digits --data mnist/ --out my-model --seed 3',
      does: 'trains on the four IDX files in a folder, gzipped or not',
    },
    {
      command: 'qgradcam train photos --data dogs-vs-cats/ --out my-model',
      does: 'trains on photos such as cat.17.jpg and dog.17.jpg',
    },
    {
      command: 'qgradcam train speech --data timit/ --noise noise/ --out my-model',
      does: 'trains on clean speech against speech with helicopter noise behind it',
    },
    { command: 'qgradcam train --out my-model --json', does: 'prints the result, for machines' },
  ],
  declare: (command) => {
    command
      .argument('[data-set]', `what to train on: ${names.join(', ')}`, 'digits')
      .requiredOption('--out <dir>', 'where to save the model')
      .option('--data <dir>', 'a folder with your own copy of the data')
      .option(
        '--resize <policy>',
        `how photos are brought to one size, at first stretch: ${Object.entries(resizePolicies)
          .map(([name, { summary }]) => `${name} (${summary})`)
          .join('; ')}`,
      )
      .option(...noiseOption)
      .option('--train <number>', 'train on at most so many of the training pictures, the first')
      .option('--epochs <number>', 'how often to go through the training pictures')
      .option('--batch <number>', 'pictures per step')
      .option('--learning-rate <number>', 'the highest; it falls along a cosine')
      .option('--seed <number>', 'for the start, the order and the distortions', '1')
      .option('--backend <name>', 'tfjs-node, wasm or cpu; the fastest that starts where none is given')
      .option('--kernel <dir>', 'a kernel of your own, with its certificate')
      .option(
        '--optimiser <name>',
        Object.entries(optimisers)
          .map(([name, { summary }]) => `${name}: ${summary}`)
          .join('; '),
        'adam',
      )
      .option(
        '--resume',
        'go on from the last whole epoch of a training that was cut off, where there is one',
      )
      .option(...kernelTargetOption)
      .option(
        '--alone',
        'train the model only: not the same CNN with a linear head, nor with the circuit without its entanglers',
      )
      .option(
        '--unentangled-kernel <dir>',
        'beside --kernel: the same circuit without entanglers, to compare with',
      )
      .option('--force', 'replace the folder if it exists');
  },
  run: async (args, options, { progress, note, clock }): Promise<Outcome> => {
    const out = text(options.out);
    const force = options.force === true;
    await checkOutputFolder(out, force, schemaMark(modelConfigurationFile, modelSchema));
    const dataSet = dataSetName(args[0] ?? 'digits');
    const checkpoint = { file: `${resolve(out)}.checkpoint`, resume: options.resume === true };
    checkUnfinished(checkpoint, force);
    const trained = await runTraining({
      dataSet,
      seed: whole('--seed', options.seed, 0) ?? 1,
      ...given('dataFolder', optionalText(options.data)),
      ...given('resize', resizePolicy(options.resize, dataSet)),
      ...given('noise', noiseFolder(options.noise, [dataSet])),
      ...given('optimiser', optimiserName(options.optimiser)),
      checkpoint,
      ...given('trainLimit', whole('--train', options.train, 1)),
      ...given('epochs', whole('--epochs', options.epochs, 1)),
      ...given('batch', whole('--batch', options.batch, 2)),
      ...given('learningRate', positive('--learning-rate', options.learningRate)),
      ...given('backend', optionalText(options.backend)),
      ...given('kernelFolder', optionalText(options.kernel)),
      ...given('kernelTarget', kernelTarget(options.kernelTarget)),
      ...given('unentangledFolder', unentangledFolder(options)),
      alone: options.alone === true,
      clock,
      progress,
      onEpoch: (epoch) => {
        note(options.json === true ? JSON.stringify(epoch) : epochLine(epoch));
      },
      onResume: (network, epochs) => {
        if (options.json !== true) note(`Going on with ${networkName(network)} after epoch ${epochs}`);
      },
    }).catch(async (error: unknown) => {
      if (error instanceof DivergenceMistake) await removeCheckpoints(checkpoint.file);
      throw error;
    });
    const { model, summary } = trained;
    try {
      const lines = trained.training.epochs.map((epoch) => `${JSON.stringify(epoch)}\n`).join('');
      const files = { 'metrics.jsonl': lines, 'training.json': `${JSON.stringify(summary, null, 2)}\n` };
      await whileWriting(() => model.save(out, { force, files }));
      await removeCheckpoints(checkpoint.file);
      return { ok: true, json: { ...summary, model: out }, text: report(trained, out) };
    } finally {
      model.dispose();
    }
  },
};

function epochLine({ epoch, loss, accuracy, seconds }: EpochMetrics): string {
  return `epoch ${epoch}: loss ${loss.toFixed(4)}, ${percent(accuracy)} right in training, ${seconds.toFixed(1)} s`;
}

function report({ summary, test }: TrainedModel, out: string): string {
  const { data, timings, emptyMaps, backend, kernels, comparison } = summary;
  return [
    `${percent(test.accuracy)} of ${data.test} held-out pictures right, after training on ${data.train} (${data.name})`,
    `${emptyMaps.empty} of ${emptyMaps.maps} heatmaps for the predicted class are nowhere positive`,
    `${timings.trainSeconds.toFixed(1)} s of training, ${percent(timings.circuitShare)} of it in the circuit; ${timings.totalSeconds.toFixed(1)} s in this run`,
    `Back end ${backend.name}: ${backend.reason}`,
    ...skippedLines(data.skipped ?? []),
    ...kernels.map(({ id, target }) => `Kernel ${id}: ${target}`),
    ...(comparison === undefined ? [] : ['', ...comparisonLines(comparison), '']),
    `Model: ${out}`,
  ].join('\n');
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

function dataSetName(name: string): DataSetName {
  if (!Object.hasOwn(dataSets, name))
    throw new TrainArgumentMistake(
      `Data set "${name}"`,
      'there is none of that name',
      `Choose one of ${names.join(', ')}`,
    );
  return name as DataSetName; // it is one of the table's own keys
}

/** A training that was cut off is not begun anew by mistake. */
function checkUnfinished({ file, resume }: { file: string; resume: boolean }, force: boolean): void {
  if (resume || force || !existsSync(file)) return;
  throw new TrainArgumentMistake(
    'A new training',
    `none was cut off in this place, and "${file}" is what one left`,
    'Add --resume to go on from there, or --force to begin anew',
  );
}

function optimiserName(value: unknown): OptimiserName | undefined {
  if (value === undefined) return undefined;
  const name = String(value);
  if (!Object.hasOwn(optimisers, name))
    throw new TrainArgumentMistake(
      `--optimiser ${name}`,
      'there is none of that name',
      `Choose one of ${Object.keys(optimisers).join(', ')}`,
    );
  return name as OptimiserName; // it is one of the table's own keys
}

function unentangledFolder({
  kernel,
  unentangledKernel,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (unentangledKernel !== undefined && kernel === undefined)
    throw new TrainArgumentMistake(
      `--unentangled-kernel ${unentangledKernel} without --kernel`,
      'it goes with a kernel of your own; those of the installation have theirs',
      'Leave it out, or name your kernel too',
    );
  return optionalText(unentangledKernel);
}

function resizePolicy(value: unknown, dataSet: DataSetName): ResizePolicyName | undefined {
  if (value === undefined) return undefined;
  const name = String(value);
  if (dataSet !== 'photos')
    throw new TrainArgumentMistake(
      `--resize ${name} for ${dataSet}`,
      'it says how photos are brought to one size, and these are no photos',
      'Leave it out',
    );
  if (!Object.hasOwn(resizePolicies, name))
    throw new TrainArgumentMistake(
      `--resize ${name}`,
      'there is no policy of that name',
      `Choose one of ${Object.keys(resizePolicies).join(', ')}`,
    );
  return name as ResizePolicyName; // it is one of the table's own keys
}

function text(value: unknown): string {
  return String(value);
}

function optionalText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

function given<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T }; // the key is there with its value, or not at all
}

function whole(option: string, value: unknown, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(String(value)) || !Number.isSafeInteger(number) || number < least)
    throw new TrainArgumentMistake(`${option} ${value}`, `it is a whole number from ${least}`, 'Change it');
  return number;
}

function positive(option: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!(number > 0 && Number.isFinite(number)))
    throw new TrainArgumentMistake(
      `${option} ${value}`,
      'it is a positive number',
      'Change it; 0.005 is a good start',
    );
  return number;
}
