import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';
import { type Batch, batches } from '../data/batches.js';
import type { Distortion } from '../data/distortion.js';
import { type ImageSet, imageCount } from '../data/image-set.js';
import { SeededRandom } from '../data/seeded-random.js';
import type { Stopwatch } from '../layers/vqc-layer.js';
import { contraryHeat } from './contrary-heat.js';
import type { HybridModel } from './hybrid-model.js';
import { inputSpread } from './input-spread.js';
import { learningRateAt } from './learning-rate-schedule.js';
import type { NamedArray } from './named-array.js';
import type { Optimiser } from './optimisers/optimiser.js';
import { type OptimiserName, optimisers } from './optimisers/optimisers.js';
import { strayActivity } from './stray-activity.js';

/** A training that cannot be done, or came to nothing. */
export class TrainingMistake extends Mistake {}

/** A training whose loss or weights stopped being numbers: the same training comes to it again, from any of its checkpoints. */
export class DivergenceMistake extends TrainingMistake {}

/** What one pass over the training pictures gave. */
export interface EpochMetrics {
  /** Counted from 1. */
  readonly epoch: number;
  /** Mean over the epoch's batches of the loss: the cross entropy in nats, and the weighted stray activity, spread of the inputs and heat against the classes. */
  readonly loss: number;
  /** Share of the epoch's pictures, distorted as trained on, that were classified rightly. */
  readonly accuracy: number;
  /** At the epoch's last step. */
  readonly learningRate: number;
  readonly seconds: number;
}

/** Where a training stands between two epochs: the same training goes on from it to the same weights. */
export interface TrainingCheckpoint {
  readonly progress: TrainingProgress;
  /** The model's weights, then what the optimiser keeps. */
  readonly arrays: readonly NamedArray[];
}

export interface TrainingProgress {
  /** Of each epoch that is done. */
  readonly epochs: readonly EpochMetrics[];
  /** The state of the random numbers. */
  readonly random: number;
  /** Spent so far: in all, in steps, and in the circuit. */
  readonly seconds: number;
  readonly stepSeconds: number;
  readonly circuitSeconds: number;
}

export interface Checkpoints {
  /** What to go on from; from the beginning where there is nothing. */
  readonly from?: TrainingCheckpoint;
  /** Keeps the state before the first epoch and after each. */
  readonly keep: (state: TrainingCheckpoint) => Promise<void>;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly batch: number;
  /** The highest; it rises to it at the beginning and then falls along a cosine. */
  readonly learningRate: number;
  /** How far pictures are distorted at random before each step. */
  readonly distortion: Distortion;
  /** The weight of {@link strayActivity} in the loss; 0 leaves it out. For pictures of bright ink on nothing. */
  readonly strayWeight: number;
  /** The weight of {@link inputSpread} in the loss; 0 leaves it out. */
  readonly spreadWeight: number;
  /** The weight of {@link contraryHeat} in the loss; 0 leaves it out. */
  readonly contraryWeight: number;
  /**
   * ε: a picture's class is asked for with probability 1 − ε + ε/classes, and each other with ε/classes (Szegedy et al.: Rethinking the
   * Inception Architecture, CVPR 2016), against certainty where there is little data.
   */
  readonly labelSmoothing: number;
  /** How the weights are changed; Adam where it is left out. */
  readonly optimiser?: OptimiserName;
  /** For the order of the pictures and their distortions. */
  readonly seed: number;
  readonly checkpoints?: Checkpoints;
  /** Seconds since some fixed moment. */
  readonly clock: () => number;
  readonly onStep?: (done: number, total: number, loss: number) => void;
  readonly onEpoch?: (metrics: EpochMetrics) => void;
}

export interface TrainingResult {
  readonly epochs: readonly EpochMetrics[];
  readonly seconds: number;
  /** The share of the training steps' time that was spent in the circuit, both passes, copies to and from tensors included. */
  readonly circuitShare: number;
}

/** In steps: a gentle start, which allows the higher rate after it. */
const longestWarmUp = 100;

/** How many steps pass before timers and streams get a turn. */
const stepsBetweenBreaks = 16;

/**
 * Trains all weights of a model end to end on the cross entropy of its scores, the stray activity of its maps, the spread of its circuit's inputs and the heat against the classes. The same seed, data and
 * back end give the same weights, whether or not the training was cut off and went on from a checkpoint. Throws a {@link TrainingMistake} for options that make no sense, a {@link DivergenceMistake} when the loss or a weight stops being a number.
 */
export async function trainModel(
  model: HybridModel,
  set: ImageSet,
  options: TrainingOptions,
): Promise<TrainingResult> {
  checkOptions(model, set, options);
  const { epochs, batch, clock } = options;
  const random = new SeededRandom(options.seed);
  const stepsPerEpoch = Math.floor(imageCount(set) / batch);
  const steps = epochs * stepsPerEpoch;
  const variables = model.trainableVariables();
  const warmUp = Math.min(longestWarmUp, Math.floor(steps / 10));
  const optimiser = optimisers[options.optimiser ?? 'adam'].make({ variables, seed: options.seed + 1 });
  const from = options.checkpoints?.from;
  const stopwatch: Stopwatch = { clock, seconds: from?.progress.circuitSeconds ?? 0 };
  const metrics: EpochMetrics[] = [...(from?.progress.epochs ?? [])];
  const began = clock() - (from?.progress.seconds ?? 0);
  let stepSeconds = from?.progress.stepSeconds ?? 0;
  let done = metrics.length * stepsPerEpoch;
  const keep = async (): Promise<void> =>
    options.checkpoints?.keep({
      progress: {
        epochs: metrics,
        random: random.state,
        seconds: clock() - began,
        stepSeconds,
        circuitSeconds: stopwatch.seconds,
      },
      arrays: [...model.weights(), ...optimiser.state()],
    });
  if (model.circuit !== undefined) model.circuit.stopwatch = stopwatch;
  try {
    if (from === undefined) await keep();
    else {
      const weights = model.weights().length;
      model.setWeights(from.arrays.slice(0, weights));
      if (metrics.length > 0) optimiser.restore(from.arrays.slice(weights));
      random.state = from.progress.random;
    }
    for (let epoch = metrics.length + 1; epoch <= epochs; epoch += 1) {
      const epochBegan = clock();
      const order = random.order(imageCount(set));
      let lossSum = 0;
      let right = 0;
      let learningRate = options.learningRate;
      let stepBegan = clock();
      for await (const { images, labels } of batches(set, {
        size: batch,
        order,
        fullOnly: true,
        distort: { by: options.distortion, random },
      })) {
        learningRate = learningRateAt(done, steps, warmUp, options.learningRate);
        const step = trainStep(model, optimiser, learningRate, { images, labels }, options);
        done += 1;
        if (!Number.isFinite(step.loss))
          throw diverged(options, `the loss stays a number, at step ${done} of ${steps} it is ${step.loss}`);
        lossSum += step.loss;
        right += step.right;
        stepSeconds += clock() - stepBegan;
        options.onStep?.(done, steps, step.loss);
        if (done % stepsBetweenBreaks === 0) await tf.nextFrame();
        stepBegan = clock();
      }
      const epochMetrics: EpochMetrics = {
        epoch,
        loss: lossSum / stepsPerEpoch,
        accuracy: right / (stepsPerEpoch * batch),
        learningRate,
        seconds: clock() - epochBegan,
      };
      metrics.push(epochMetrics);
      // Running statistics may be infinite while the loss, which takes those of the batch, is not.
      const astray = model.weights().find(({ values }) => !values.every(Number.isFinite));
      if (astray !== undefined)
        throw diverged(
          options,
          `weights stay numbers, after epoch ${epoch} some of "${astray.name}" are not`,
        );
      await keep();
      options.onEpoch?.(epochMetrics);
    }
  } finally {
    optimiser.dispose();
    if (model.circuit !== undefined) model.circuit.stopwatch = undefined;
  }
  return { epochs: metrics, seconds: clock() - began, circuitShare: stopwatch.seconds / stepSeconds };
}

function diverged({ learningRate }: TrainingOptions, expected: string): DivergenceMistake {
  return new DivergenceMistake({
    asked: `Training at learning rate ${learningRate}`,
    expected,
    remedy: 'Choose a smaller learning rate',
  });
}

/** One step of the optimiser; gives the batch's loss and how many of its pictures were classified rightly before the step. */
function trainStep(
  model: HybridModel,
  optimiser: Optimiser,
  learningRate: number,
  { images: pixels, labels }: Pick<Batch, 'images' | 'labels'>,
  {
    strayWeight,
    spreadWeight,
    contraryWeight,
    labelSmoothing,
  }: Pick<TrainingOptions, 'strayWeight' | 'spreadWeight' | 'contraryWeight' | 'labelSmoothing'>,
): { loss: number; right: number } {
  const { height, width, channels } = model.spec.image;
  const classes = model.labels.length;
  let right = 0;
  const loss = tf.tidy(() => {
    const images = tf.tensor4d(pixels, [labels.length, height, width, channels]);
    const targets = tf.oneHot(tf.tensor1d(labels, 'int32'), classes);
    return optimiser.step(() => {
      const maps = model.features.apply(images, { training: true }) as tf.Tensor4D;
      const scores = model.classifier.apply(maps, { training: true }) as tf.Tensor2D;
      right = countRight(scores.dataSync() as Float32Array, labels, classes);
      const entropy = tf.losses.softmaxCrossEntropy(targets, scores, undefined, labelSmoothing) as tf.Scalar; // the mean over the batch
      return [
        ...(strayWeight === 0 ? [] : [tf.mul(strayWeight, strayActivity(images, maps))]),
        ...(spreadWeight === 0 ? [] : [tf.mul(spreadWeight, inputSpread(model.classifier))]),
        ...(contraryWeight === 0
          ? []
          : [tf.mul(contraryWeight, contraryHeat(model.classifier, maps, Int32Array.from(labels)))]),
      ].reduce((sum, term) => tf.add(sum, term), entropy) as tf.Scalar; // a sum of scalars
    }, learningRate);
  });
  return { loss, right };
}

/** How many rows of scores [count · classes] are largest at their label. */
function countRight(scores: Float32Array, labels: Uint8Array, classes: number): number {
  let right = 0;
  for (let k = 0; k < labels.length; k += 1)
    if (largest(scores.subarray(k * classes, (k + 1) * classes)) === labels[k]) right += 1;
  return right;
}

/** Where the first of the largest scores stands. */
export function largest(scores: Float32Array): number {
  let best = 0;
  for (let k = 1; k < scores.length; k += 1) if (scores[k]! > scores[best]!) best = k;
  return best;
}

function checkOptions(model: HybridModel, set: ImageSet, options: TrainingOptions): void {
  const whole = (name: 'epochs' | 'batch', least: number): void => {
    const value = options[name];
    if (!Number.isInteger(value) || value < least)
      throw new TrainingMistake({
        asked: `Training with ${name} = ${value}`,
        expected: `${name} is a whole number from ${least}`,
        remedy: 'Change it',
      });
  };
  whole('epochs', 1);
  whole('batch', 2);
  if (!(options.learningRate > 0 && Number.isFinite(options.learningRate)))
    throw new TrainingMistake({
      asked: `Training at learning rate ${options.learningRate}`,
      expected: 'it is a positive number',
      remedy: 'Change it; 0.005 is a good start',
    });
  if (!(options.strayWeight >= 0 && Number.isFinite(options.strayWeight)))
    throw new TrainingMistake({
      asked: `Training with a weight of ${options.strayWeight} for stray activity`,
      expected: 'it is 0 or a positive number',
      remedy: 'Change it; 0.3 is a good start',
    });
  if (!(options.spreadWeight >= 0 && Number.isFinite(options.spreadWeight)))
    throw new TrainingMistake({
      asked: `Training with a weight of ${options.spreadWeight} for the spread of the circuit’s inputs`,
      expected: 'it is 0 or a positive number',
      remedy: 'Change it; 1 is a good start',
    });
  if (!(options.contraryWeight >= 0 && Number.isFinite(options.contraryWeight)))
    throw new TrainingMistake({
      asked: `Training with a weight of ${options.contraryWeight} for heat against the class`,
      expected: 'it is 0 or a positive number',
      remedy: 'Change it; 1 is a good start',
    });
  if (!(options.labelSmoothing >= 0 && options.labelSmoothing < 1))
    throw new TrainingMistake({
      asked: `Training with labels smoothed by ${options.labelSmoothing}`,
      expected: 'it is a number from 0 to below 1',
      remedy: 'Change it; 0.1 is a good start',
    });
  if (imageCount(set) < options.batch)
    throw new TrainingMistake({
      asked: `Training on ${imageCount(set)} pictures in batches of ${options.batch}`,
      expected: 'there is at least one full batch',
      remedy: 'Use smaller batches or more pictures',
    });
  const stray = set.labels.find((label) => label >= model.labels.length);
  if (stray !== undefined)
    throw new TrainingMistake({
      asked: `Training on pictures with the label ${stray}`,
      expected: `the model has ${model.labels.length} classes, numbered from 0`,
      remedy: 'Use data whose labels are the model’s classes',
    });
  const absent = model.labels.filter((_, label) => !set.labels.includes(label));
  if (absent.length > 0)
    throw new TrainingMistake({
      asked: `Training on ${imageCount(set)} pictures`,
      expected: `there are pictures of each class, there is none of ${absent.map((name) => `"${name}"`).join(', ')}`,
      remedy: 'Use data, or more of the data, in which each class is',
    });
  const { height, width, channels } = model.spec.image;
  if (set.height !== height || set.width !== width || set.channels !== channels)
    throw new TrainingMistake({
      asked: `Training on pictures of ${set.height}×${set.width}×${set.channels}`,
      expected: `the model takes ${height}×${width}×${channels}`,
      remedy: 'Use pictures of that size',
    });
}
