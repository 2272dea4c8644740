import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type ChosenBackend, chooseBackend } from '../backend/choose-backend.js';
import { batches } from '../data/batches.js';
import type { DataSetName } from '../data/data-sets.js';
import type { Distortion } from '../data/distortion.js';
import {
  type ImageData,
  imageCount,
  places,
  readAll,
  type SkippedFile,
  selectImages,
} from '../data/image-set.js';
import { loadWithProgress } from '../data/load-with-progress.js';
import type { ResizePolicyName } from '../data/photos/resize-policies.js';
import { explainImages } from '../explain/explain-images.js';
import type { KernelTarget } from '../kernel/kernel.js';
import { readCheckpoint, unfinishedCheckpoint, writeCheckpoint } from './checkpoint.js';
import { type Comparison, compareNetworks } from './compare-networks.js';
import { type ComparisonName, comparisonNames } from './comparisons.js';
import { HybridModel } from './hybrid-model.js';
import type { ModelSpec } from './model-spec.js';
import type { OptimiserName } from './optimisers/optimisers.js';
import { type Recipe, recipes } from './recipes.js';
import { type TestResult, testModel } from './test-model.js';
import {
  type Checkpoints,
  type EpochMetrics,
  type TrainingProgress,
  type TrainingResult,
  trainModel,
} from './train-model.js';
import { trainingKernels } from './training-kernels.js';

/** What is to be trained, and how where it differs from the recipe. */
export interface TrainingJob {
  readonly dataSet: DataSetName;
  /** The user's folder of data; without one, what the installation carries. */
  readonly dataFolder?: string;
  /** How photos are brought to one size. */
  readonly resize?: ResizePolicyName;
  /** The folder of noise that is mixed into speech. */
  readonly noise?: string;
  readonly seed: number;
  /** Trains on at most so many of the training pictures, the first. */
  readonly trainLimit?: number;
  readonly epochs?: number;
  readonly batch?: number;
  readonly learningRate?: number;
  readonly backend?: string;
  /** A kernel of the user's own in place of the recipe's. */
  readonly kernelFolder?: string;
  readonly optimiser?: OptimiserName;
  /** Where the state is kept after each epoch, and whether to go on from what is there. */
  readonly checkpoint?: { readonly file: string; readonly resume: boolean };
  /** What of the kernel runs; the fastest where none is given. */
  readonly kernelTarget?: KernelTarget;
  /** Trains the model only, and none of the networks it is compared with. */
  readonly alone?: boolean;
  /** For a kernel of the user's own: that of the same circuit without entanglers, to compare with. */
  readonly unentangledFolder?: string;
  /** Seconds since some fixed moment. */
  readonly clock: () => number;
  readonly progress: JobProgress;
  readonly onEpoch?: (metrics: EpochMetrics) => void;
  /** A training goes on from its checkpoint, after so many epochs. */
  readonly onResume?: (network: 'model' | ComparisonName, epochs: number) => void;
}

/** Told how far the parts of a job are. */
export interface JobProgress {
  start(label: string, total: number): void;
  update(done: number, note?: string): void;
  finish(): void;
}

/** The result for machines: what was trained, how well it does and what it took. */
export interface TrainingSummary {
  readonly schema: 'qgradcam/train@2';
  readonly seed: number;
  readonly backend: ChosenBackend;
  readonly data: {
    readonly name: string;
    readonly train: number;
    readonly test: number;
    readonly preparation?: string;
    readonly settings?: Readonly<Record<string, string>>;
    readonly skipped?: readonly SkippedFile[];
  };
  readonly test: { readonly accuracy: number };
  /** Absent for a model that was trained alone. */
  readonly comparison?: Comparison;
  readonly timings: {
    readonly totalSeconds: number;
    readonly trainSeconds: number;
    readonly circuitShare: number;
  };
  /** Of the held-out pictures, explained for the predicted class: how many, and how many have a map that is nowhere positive. */
  readonly emptyMaps: { readonly maps: number; readonly empty: number };
  /** What runs of a kernel belongs to the result, as the back end does: rounding depends on it. */
  readonly kernels: readonly {
    readonly id: string;
    readonly sha256: string;
    readonly target: KernelTarget;
  }[];
  readonly featureMaps: { readonly height: number; readonly width: number; readonly count: number };
  readonly training: {
    readonly epochs: number;
    readonly batch: number;
    readonly learningRate: number;
    readonly distortion: Distortion;
    readonly strayWeight: number;
    readonly spreadWeight: number;
    readonly contraryWeight: number;
    readonly labelSmoothing: number;
    readonly optimiser: OptimiserName;
  };
}

export interface TrainedModel {
  readonly model: HybridModel;
  readonly data: ImageData;
  readonly training: TrainingResult;
  readonly test: TestResult;
  readonly summary: TrainingSummary;
}

/** Does a whole training: back end, data, kernel, training from scratch, test and heatmaps of the held-out pictures. */
export async function runTraining(job: TrainingJob): Promise<TrainedModel> {
  const { clock, progress, seed } = job;
  const began = clock();
  const backend = await chooseBackend(job.backend);
  const data = limited(await loadData(job), job.trainLimit);
  const recipe: Recipe = recipes[job.dataSet];
  const { kernel, unentangled } = await trainingKernels(job, recipe.model.kernel ?? '');
  const { height, width, channels } = data.train;
  const spec: ModelSpec = {
    ...recipe.model,
    kernel: kernel.id,
    image: { height, width, channels },
    labels: data.labelNames,
    trainedOn: {
      dataSet: job.dataSet,
      preparation: data.preparation ?? '',
      settings: data.settings ?? {},
    },
  };
  const options = {
    epochs: job.epochs ?? recipe.epochs(imageCount(data.train)),
    batch: job.batch ?? recipe.batch,
    learningRate: job.learningRate ?? recipe.learningRate,
    distortion: recipe.distortion,
    strayWeight: recipe.strayWeight,
    spreadWeight: recipe.spreadWeight,
    contraryWeight: recipe.contraryWeight,
    labelSmoothing: recipe.labelSmoothing,
    optimiser: job.optimiser ?? 'adam',
  };
  const train = async (
    label: string,
    name: 'model' | ComparisonName,
    model: HybridModel,
    onEpoch?: TrainingJob['onEpoch'],
  ): Promise<TrainingResult> => {
    progress.start(label, options.epochs * Math.floor(imageCount(data.train) / options.batch));
    const checkpoints = await checkpointsOf(job, name, model, data, options, backend);
    const result = await trainModel(model, data.train, {
      ...options,
      ...(checkpoints === undefined ? {} : { checkpoints }),
      seed,
      clock,
      onStep: (done, _, loss) => progress.update(done, `loss ${loss.toFixed(3)}`),
      ...(onEpoch === undefined ? {} : { onEpoch }),
    });
    progress.finish();
    return result;
  };
  const model = HybridModel.create(spec, kernel, seed);
  const training = await train('Training', 'model', model, job.onEpoch);
  const test = await testModel(model, data.test);
  const emptyMaps = await countEmptyMaps(model, data, progress);
  const comparison =
    job.alone === true
      ? undefined
      : await compareNetworks({
          parts: { spec, kernel, unentangled },
          model,
          accuracy: test.accuracy,
          heldOut: data.test,
          dataSet: job.dataSet,
          seed,
          clock,
          progress,
          train: async (name, title, other) => {
            await train(`Training the same CNN with ${title}`, name, other);
          },
        });
  const [, mapHeight, mapWidth, mapCount] = model.features.outputs[0]!.shape as number[];
  return {
    model,
    data,
    training,
    test,
    summary: {
      schema: 'qgradcam/train@2',
      seed,
      backend,
      data: {
        name: data.name,
        train: imageCount(data.train),
        test: imageCount(data.test),
        ...(data.preparation === undefined ? {} : { preparation: data.preparation }),
        ...(data.settings === undefined ? {} : { settings: data.settings }),
        ...(data.skipped === undefined ? {} : { skipped: data.skipped }),
      },
      test: { accuracy: test.accuracy },
      ...(comparison === undefined ? {} : { comparison }),
      timings: {
        totalSeconds: clock() - began,
        trainSeconds: training.seconds,
        circuitShare: training.circuitShare,
      },
      emptyMaps,
      kernels: [{ id: kernel.id, sha256: kernel.sha256, target: kernel.target }],
      featureMaps: { height: mapHeight!, width: mapWidth!, count: mapCount! },
      training: options,
    },
  };
}

/** The checkpoint of a network that a model is compared with stands beside that of the model. */
const checkpointFile = (file: string, name: 'model' | ComparisonName): string =>
  name === 'model' ? file : `${file}-${name}`;

/** What a network of a job is called in a sentence. */
export const networkName = (name: 'model' | ComparisonName): string =>
  name === 'model' ? 'the model' : `"${name}"`;

/** Removes the checkpoints of a job that is done. */
export async function removeCheckpoints(file: string): Promise<void> {
  for (const one of (['model', ...comparisonNames] as const).map((name) => checkpointFile(file, name)))
    for (const path of [one, unfinishedCheckpoint(one)]) await rm(path, { force: true });
}

/** Where the training of a model begins, and how its states are kept. The file knows its training by all that its weights depend on. */
async function checkpointsOf(
  { checkpoint, dataSet, seed, onResume }: TrainingJob,
  name: 'model' | ComparisonName,
  model: HybridModel,
  data: ImageData,
  options: TrainingSummary['training'],
  backend: ChosenBackend,
): Promise<Checkpoints | undefined> {
  if (checkpoint === undefined) return undefined;
  const file = checkpointFile(checkpoint.file, name);
  const job = {
    dataSet,
    data: data.name,
    settings: data.settings ?? {},
    labels: sha256(data.train.labels),
    contents: data.contents ?? sha256(await readAll(data.train)),
    seed,
    ...options,
    model: model.spec,
    kernel: model.kernel?.sha256 ?? null,
    kernelTarget: model.kernel?.target ?? null,
    backend: backend.name,
  };
  const keep: Checkpoints['keep'] = ({ progress, arrays }) =>
    writeCheckpoint(file, { job, progress, arrays });
  if (!checkpoint.resume || !existsSync(file)) return { keep }; // cut off before there was anything to go on from
  const { progress, arrays } = await readCheckpoint(file, job);
  const from = { progress: progress as TrainingProgress, arrays }; // written by `keep` for this very job
  onResume?.(name, from.progress.epochs.length);
  return { keep, from };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function loadData({ dataSet, dataFolder, resize, noise, progress }: TrainingJob): Promise<ImageData> {
  const options = { ...(resize === undefined ? {} : { resize }), ...(noise === undefined ? {} : { noise }) };
  return loadWithProgress(dataSet, dataFolder, options, progress);
}

function limited(data: ImageData, limit: number | undefined): ImageData {
  if (limit === undefined) return data;
  const first = places(0, Math.min(limit, imageCount(data.train)));
  return { ...data, train: selectImages(data.train, first) };
}

async function countEmptyMaps(
  model: HybridModel,
  { test }: ImageData,
  progress: JobProgress,
): Promise<TrainingSummary['emptyMaps']> {
  const maps = imageCount(test);
  let done = 0;
  let empty = 0;
  progress.start('Explaining the held-out pictures', maps);
  for await (const { images, size } of batches(test, { size: explainedAtOnce })) {
    const pictures = { ...model.spec.image, pixels: images, count: size };
    const explanations = await explainImages(model, pictures, 'predicted');
    empty += explanations.filter(({ status }) => status === 'empty').length;
    done += size;
    progress.update(done);
  }
  progress.finish();
  return { maps, empty };
}

/** So many pictures and maps are in memory at a time. */
const explainedAtOnce = 64;
