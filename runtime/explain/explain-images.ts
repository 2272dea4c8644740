import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';
import type { AttributionMethod } from './attribution-method.js';
import { attributionMethods, ownMethod } from './attribution-methods.js';
import { type Erasure, erasures } from './erasures.js';
import { checkImages, type ExplainedNetwork, type ImageBatch, sliceImages } from './explained-network.js';
import { type Explanation, statusOf } from './explanation.js';

/** The class each image is explained for: its predicted one, one class for all, or one per image. */
export type Targets = 'predicted' | number | Int32Array;

export interface ExplainOptions {
  /** By default the paper's formula: QGrad-CAM, or Grad-CAM where the network has no circuit. */
  readonly method?: AttributionMethod;
  /** What methods that hide parts of an image put in their place; by default 0. */
  readonly erasure?: Erasure;
  /** For methods that draw random numbers. */
  readonly seed?: number;
  /** Images per pass; memory grows with it. */
  readonly batchSize?: number;
  /** Told how many images are done. */
  readonly onProgress?: (done: number) => void;
}

/** A class the network does not have. */
export class UnknownClassMistake extends Mistake {
  constructor(target: number, classes: number) {
    super({
      asked: `An explanation for class ${target}`,
      expected: `the network has ${classes} classes, numbered 0 to ${classes - 1}`,
      remedy: 'Choose one of these or "predicted"',
    });
  }
}

/** A method that is not for this network. */
export class UnfitMethodMistake extends Mistake {
  constructor({ title }: AttributionMethod, reason: string, network: ExplainedNetwork) {
    super({
      asked: `Method ${title}`,
      expected: reason,
      remedy: `Choose "${ownMethod(network)}", or another method`,
    });
  }
}

/** A network whose scores are not numbers. */
export class ScoresNotFiniteMistake extends Mistake {
  constructor(image: number) {
    super({
      asked: `The scores of image ${image}`,
      expected: 'every score must be a finite number, and one is not',
      remedy: 'Check that the training did not diverge and that the image holds numbers',
    });
  }
}

/**
 * Explains images in batches: scores, the target class, and the heatmap of each (Eqs. 7, 8 by default).
 *
 * No tensor outlives the call. Throws a `Mistake` for images of another shape, unknown classes, scores that are not
 * finite and a method that is not for this network.
 */
export async function explainImages(
  network: ExplainedNetwork,
  images: ImageBatch,
  targets: Targets,
  options: ExplainOptions = {},
): Promise<Explanation[]> {
  const { batchSize = 64, onProgress } = options;
  const method = options.method ?? attributionMethods[ownMethod(network)];
  checkImages(network, images);
  const unfit = method.unfit?.(network);
  if (unfit !== undefined) throw new UnfitMethodMistake(method, unfit, network);
  const classes = network.classifier.outputs[0]!.shape.at(-1) as number;
  for (const target of targets === 'predicted' ? [] : typeof targets === 'number' ? [targets] : targets)
    if (!Number.isInteger(target) || target < 0 || target >= classes)
      throw new UnknownClassMistake(target, classes);

  const explanations: Explanation[] = [];
  for (let from = 0; from < images.count; from += batchSize) {
    const to = Math.min(from + batchSize, images.count);
    const wanted = typeof targets === 'object' ? targets.subarray(from, to) : targets;
    explanations.push(
      ...(await explainBatch(network, sliceImages(images, from, to), wanted, method, from, options)),
    );
    onProgress?.(to);
  }
  return explanations;
}

async function explainBatch(
  network: ExplainedNetwork,
  images: ImageBatch,
  targets: Targets,
  method: AttributionMethod,
  first: number,
  { erasure = erasures.nothing, seed = 0 }: ExplainOptions,
): Promise<Explanation[]> {
  const { count, height, width, channels } = images;
  const [input, maps, logits] = tf.tidy(() => {
    const input = tf.tensor4d(images.pixels, [count, height, width, channels]);
    const maps = network.features.apply(input, { training: false }) as tf.Tensor4D;
    return [input, maps, network.classifier.apply(maps, { training: false }) as tf.Tensor2D] as const;
  });
  try {
    const classes = logits.shape[1];
    const scores = (await logits.data()) as Float32Array;
    const notFinite = scores.findIndex((score) => !Number.isFinite(score));
    if (notFinite >= 0) throw new ScoresNotFiniteMistake(first + Math.floor(notFinite / classes));
    const rows = Array.from({ length: count }, (_, b) => scores.slice(b * classes, (b + 1) * classes));
    const predicted = rows.map((row) => row.indexOf(Math.max(...row)));
    const chosen = Int32Array.from(predicted, (best, b) =>
      targets === 'predicted' ? best : typeof targets === 'number' ? targets : targets[b]!,
    );
    const attribution = tf.tidy(() => {
      const { heatmaps, weights } = method.attribute({
        network,
        images: input,
        maps,
        targets: chosen,
        scores: Float32Array.from(chosen, (target, b) => rows[b]![target]!),
        erased: () => tf.tensor4d(erasure.erase(images), input.shape),
        first,
        seed,
      });
      return weights === undefined ? { heatmaps } : { heatmaps, weights };
    });
    const [, h, w] = attribution.heatmaps.shape;
    const heat = (await attribution.heatmaps.data()) as Float32Array;
    const weights = (await attribution.weights?.data()) as Float32Array | undefined;
    tf.dispose(Object.values(attribution));
    return rows.map((row, b) => {
      const map = { height: h, width: w, values: heat.slice(b * h * w, (b + 1) * h * w) };
      const perMap = weights?.slice((b * weights.length) / count, ((b + 1) * weights.length) / count);
      return {
        predicted: predicted[b]!,
        target: chosen[b]!,
        scores: row,
        status: statusOf(map),
        map,
        ...(perMap === undefined ? {} : { weights: perMap }),
      };
    });
  } finally {
    tf.dispose([input, maps, logits]);
  }
}
