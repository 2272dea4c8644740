import type { AttributionMethod } from '../attribution-method.js';
import { attributionMethods, ownMethod } from '../attribution-methods.js';
import { explainImages } from '../explain-images.js';
import type { ExplainedNetwork, ImageBatch } from '../explained-network.js';
import type { Explanation } from '../explanation.js';
import { mapGeometry } from '../map-geometry.js';
import { atImageSize } from '../upsample.js';
import type { EvaluatedImages } from './evaluated-images.js';
import {
  type FaithfulnessMetric,
  type FaithfulnessMetricName,
  faithfulnessMetrics,
} from './faithfulness-metrics.js';
import { areasAtRandom } from './removal-curves.js';

/** A mean with its standard error over `count` images. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
  readonly count: number;
}

/** What a metric says about a set of images. */
export interface MeasuredMetric {
  readonly metric: FaithfulnessMetricName;
  readonly value: Estimate;
  readonly reference?: Estimate;
  /** Value minus reference, image by image. */
  readonly difference?: Estimate;
  readonly seconds: number;
}

export interface FaithfulnessOptions {
  readonly method?: AttributionMethod;
  readonly metrics?: readonly FaithfulnessMetricName[];
  /** What the network is given for a pixel without ink. */
  readonly background: number;
  /** The least value of a pixel with ink, in the network's units. */
  readonly inkFrom: number;
  readonly seed: number;
  readonly batchSize?: number;
  /** Seconds since some fixed moment. */
  readonly clock: () => number;
  /** Told before each part: how many parts are done, how many there are, and what comes. */
  readonly onProgress?: (done: number, total: number, part: string) => void;
}

/**
 * Judges the explanations of the predicted classes by each metric.
 *
 * Pass `explanations` when the images were explained before; they must be for these images, in order.
 */
export async function measureFaithfulness(
  network: ExplainedNetwork,
  images: ImageBatch,
  options: FaithfulnessOptions,
  explanations?: readonly Explanation[],
): Promise<MeasuredMetric[]> {
  const { method = attributionMethods[ownMethod(network)], background, inkFrom, seed, batchSize = 64 } = options;
  const explained =
    explanations ?? (await explainImages(network, images, 'predicted', { method, batchSize }));
  const geometry = mapGeometry(network.features);
  let atRandom: Promise<Float32Array> | undefined;
  const evaluated: EvaluatedImages = {
    network,
    method,
    images,
    background,
    ink: inkOf(images, inkFrom),
    explanations: explained,
    heat: explained.map(({ map }) => atImageSize(map, images, geometry)),
    areasAtRandom: () => {
      atRandom ??= areasAtRandom(evaluated);
      return atRandom;
    },
    seed,
    batchSize,
  };
  const names = options.metrics ?? (Object.keys(faithfulnessMetrics) as FaithfulnessMetricName[]);
  const measured: MeasuredMetric[] = [];
  for (const [done, metric] of names.entries()) {
    const { title, measure }: FaithfulnessMetric = faithfulnessMetrics[metric];
    options.onProgress?.(done, names.length, title);
    const began = options.clock();
    const { values, reference } = await measure(evaluated);
    measured.push({
      metric,
      value: estimate(values),
      ...(reference === undefined
        ? {}
        : {
            reference: estimate(reference),
            difference: estimate(values.map((value, i) => value - reference[i]!)),
          }),
      seconds: options.clock() - began,
    });
  }
  return measured;
}

/** Mean and standard error of the values that are numbers. */
export function estimate(values: Float32Array): Estimate {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const count = known.length;
  const mean = known.reduce((sum, value) => sum + value, 0) / count;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return { mean, standardError: Math.sqrt(variance / count), count };
}

function inkOf(images: ImageBatch, inkFrom: number): Uint8Array {
  const ink = new Uint8Array(images.count * images.height * images.width);
  for (const [at, value] of images.pixels.entries())
    if (value >= inkFrom) ink[Math.floor(at / images.channels)] = 1;
  return ink;
}
