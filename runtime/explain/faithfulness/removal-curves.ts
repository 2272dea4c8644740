import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../../data/seeded-random.js';
import type { ExplainedNetwork } from '../explained-network.js';
import type { EvaluatedImages } from './evaluated-images.js';

/** What happens to the pixels of an order, one after another. */
export type Removal = 'deletion' | 'insertion';

const intervals = 14;

/** How many random orders the reference averages over. */
export const randomOrders = 3;

/** The shares of pixels at which a curve is taken: close together at the start, where it bends most. */
const shares = Array.from({ length: intervals + 1 }, (_, i) => (i / intervals) ** 2);

/**
 * For each image the area under the probability of the explained class against the share of pixels erased from it or put
 * into an empty image, hottest first: by the heatmap of Eq. 8 with its ReLU, so that pixels without positive heat come last,
 * in random order. An erased pixel becomes background.
 *
 * The probability is the softmax over the scores; the area is taken by trapezoids over 15 shares (i/14)².
 */
export async function areasByHeat(evaluated: EvaluatedImages, removal: Removal): Promise<Float32Array> {
  const random = new SeededRandom(evaluated.seed);
  const pixels = evaluated.images.height * evaluated.images.width;
  const hottestFirst = evaluated.heat.map((signed) => {
    const heat = signed.map((value) => Math.max(value, 0));
    return random.order(pixels).sort((a, b) => heat[b]! - heat[a]!);
  });
  return areas(evaluated, removal, hottestFirst);
}

/**
 * The same area for pixels in random order, the mean over several orders. It serves both removals: erasing pixels in one
 * random order shows the images that inserting them in the opposite order shows.
 */
export async function areasAtRandom(evaluated: EvaluatedImages): Promise<Float32Array> {
  const random = new SeededRandom(evaluated.seed + 1);
  const pixels = evaluated.images.height * evaluated.images.width;
  const mean = new Float32Array(evaluated.images.count);
  for (let turn = 0; turn < randomOrders; turn += 1) {
    const orders = evaluated.heat.map(() => random.order(pixels));
    const area = await areas(evaluated, 'deletion', orders);
    for (const [image, value] of area.entries()) mean[image]! += value / randomOrders;
  }
  return mean;
}

async function areas(
  { network, images, explanations, background, batchSize }: EvaluatedImages,
  removal: Removal,
  orders: readonly Uint32Array[],
): Promise<Float32Array> {
  const { height, width, channels } = images;
  const pixels = height * width;
  const size = pixels * channels;
  const counts = shares.map((share) => Math.round(share * pixels));
  // The trapezoid rule is Σ weight · probability.
  const weights = counts.map(
    (count, i) => ((counts[i + 1] ?? count) - (counts[i - 1] ?? count)) / (2 * pixels),
  );
  const result = new Float32Array(images.count);
  const perBatch = Math.max(1, Math.round(batchSize / counts.length));
  for (let from = 0; from < images.count; from += perBatch) {
    const to = Math.min(from + perBatch, images.count);
    const variants = new Float32Array((to - from) * counts.length * size);
    for (let image = from; image < to; image += 1) {
      const original = images.pixels.subarray(image * size, (image + 1) * size);
      const current = removal === 'deletion' ? original.slice() : new Float32Array(size).fill(background);
      const order = orders[image]!;
      for (const [step, count] of counts.entries()) {
        for (const pixel of order.subarray(counts[step - 1] ?? 0, count))
          for (let at = pixel * channels; at < (pixel + 1) * channels; at += 1)
            current[at] = removal === 'deletion' ? background : original[at]!;
        variants.set(current, ((image - from) * counts.length + step) * size);
      }
    }
    const shape: [number, number, number, number] = [variants.length / size, height, width, channels];
    const { values, classes } = await probabilities(network, variants, shape);
    for (let image = from; image < to; image += 1)
      for (const [step, weight] of weights.entries()) {
        const row = (image - from) * counts.length + step;
        result[image]! += weight * values[row * classes + explanations[image]!.target]!;
      }
  }
  return result;
}

async function probabilities(
  { features, classifier }: ExplainedNetwork,
  pixels: Float32Array,
  shape: [number, number, number, number],
): Promise<{ readonly values: Float32Array; readonly classes: number }> {
  const softmax = tf.tidy(() => {
    const maps = features.apply(tf.tensor4d(pixels, shape), { training: false }) as tf.Tensor;
    return tf.softmax(classifier.apply(maps, { training: false }) as tf.Tensor2D);
  });
  try {
    return { values: (await softmax.data()) as Float32Array, classes: softmax.shape[1] };
  } finally {
    softmax.dispose();
  }
}
