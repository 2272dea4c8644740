import type { AttributionMethod } from '../attribution-method.js';
import { type AttributionMethodName, attributionMethods, ownMethod } from '../attribution-methods.js';
import { explainImages } from '../explain-images.js';
import type { ExplainedNetwork, ImageBatch } from '../explained-network.js';
import type { Explanation } from '../explanation.js';
import { mapGeometry } from '../map-geometry.js';
import { atImageSize } from '../upsample.js';
import type { EvaluatedImages, JudgedImages } from './evaluated-images.js';
import {
  type FaithfulnessMetric,
  type FaithfulnessMetricName,
  faithfulnessMetricNames,
  faithfulnessMetrics,
  inapplicable,
} from './faithfulness-metrics.js';
import { type JudgedImagesOptions, judgeImages } from './judge-images.js';

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
  /** The same by another method on the same images. */
  readonly beside?: {
    readonly method: AttributionMethodName;
    readonly value: Estimate;
    /** The value less this one, image by image. */
    readonly difference: Estimate;
  };
  readonly seconds: number;
}

export interface FaithfulnessOptions extends JudgedImagesOptions {
  readonly method?: AttributionMethod;
  /** Another method to measure beside it. */
  readonly beside?: AttributionMethodName;
  /** Those of them that do not apply to the images are left out. */
  readonly metrics?: readonly FaithfulnessMetricName[];
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
  const { method = attributionMethods[ownMethod(network)], beside, clock } = options;
  const judged = await judgeImages(network, images, options);
  const evaluated = await evaluateImages(judged, method, explanations);
  const other = beside === undefined ? undefined : await evaluateImages(judged, attributionMethods[beside]);
  const names = (options.metrics ?? faithfulnessMetricNames).filter(
    (name) => inapplicable(faithfulnessMetrics[name], judged) === undefined,
  );
  const measured: MeasuredMetric[] = [];
  for (const [done, metric] of names.entries()) {
    const { title, measure, reference }: FaithfulnessMetric = faithfulnessMetrics[metric];
    options.onProgress?.(done, names.length, title);
    const began = clock();
    const values = await measure(evaluated);
    const compared = await reference?.measure(judged);
    const others = other === undefined ? undefined : await measure(other);
    measured.push({
      metric,
      value: estimate(values),
      ...(compared === undefined
        ? {}
        : {
            reference: estimate(compared),
            difference: estimate(values.map((value, i) => value - compared[i]!)),
          }),
      ...(beside === undefined || others === undefined
        ? {}
        : {
            beside: {
              method: beside,
              value: estimate(others),
              difference: estimate(values.map((value, i) => value - others[i]!)),
            },
          }),
      seconds: clock() - began,
    });
  }
  return measured;
}

/** The judged images with a method's explanations, made unless they are given. */
export async function evaluateImages(
  judged: JudgedImages,
  method: AttributionMethod,
  explanations?: readonly Explanation[],
): Promise<EvaluatedImages> {
  const { network, images, targets, erasure, seed, batchSize } = judged;
  const explained =
    explanations ?? (await explainImages(network, images, targets, { method, erasure, seed, batchSize }));
  const geometry = mapGeometry(network.features);
  return {
    ...judged,
    method,
    explanations: explained,
    heat: explained.map(({ map }) => atImageSize(map, images, geometry)),
  };
}

/** Mean and standard error of the values that are numbers. */
export function estimate(values: Float32Array): Estimate {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const count = known.length;
  const mean = known.reduce((sum, value) => sum + value, 0) / count;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return { mean, standardError: Math.sqrt(variance / count), count };
}
