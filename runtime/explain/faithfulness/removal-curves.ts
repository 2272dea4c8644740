import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../../data/seeded-random.js';
import type { ExplainedNetwork } from '../explained-network.js';
import type { EvaluatedImages } from './evaluated-images.js';

/** What happens to the pixels of an order, one after another. */
export type Removal = 'deletion' | 'insertion';

const intervals = 10;

/** How many random orders the reference averages over. */
export const randomOrders = 3;

/** The shares of pixels at which a curve is taken: close together at the start, where it bends most. */
const shares = Array.from({ length: intervals + 1 }, (_, i) => (i / intervals) ** 2);

/**
 * For each image the area under the probability of the explained class against the share of pixels erased from it or put
 * into an empty image, hottest first: by the heatmap of Eq. 8 with its ReLU, so that pixels without positive heat come last,
 * in random order. An erased pixel becomes background.
 *
 * The probability is the softmax over the scores; the area is taken by trapezoids over 11 shares (i/10)².
 */
export function areasByHeat(evaluated: EvaluatedImages, removal: Removal): Promise<Float32Array> {
  return areasByPriority(
    evaluated,
    removal,
    evaluated.heat.map((heat) => heat.map((value) => Math.max(value, 0))),
  );
}

/** The same areas when all ink comes before everything else: the hottest ink first, or ink in random order. */
export function areasOfInk(
  evaluated: EvaluatedImages,
  removal: Removal,
  order: 'by heat' | 'at random',
): Promise<Float32Array> {
  const pixels = evaluated.images.height * evaluated.images.width;
  return areasByPriority(
    evaluated,
    removal,
    evaluated.heat.map((heat, image) => {
      const most = heat.reduce((a, b) => Math.max(a, b), 0) || 1;
      const ink = evaluated.ink.subarray(image * pixels, (image + 1) * pixels);
      return heat.map((value, at) => (ink[at] !== 1 ? 0 : order === 'at random' ? 1 : 1 + value / most));
    }),
  );
}

/** The areas when pixels come by falling priority, those of equal priority in random order. */
function areasByPriority(
  evaluated: EvaluatedImages,
  removal: Removal,
  priorities: readonly Float32Array[],
): Promise<Float32Array> {
  const random = new SeededRandom(evaluated.seed);
  const orders = priorities.map((priority) =>
    random.order(priority.length).sort((a, b) => priority[b]! - priority[a]!),
  );
  return areas(evaluated, removal, orders);
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
  // The ends of every curve are the whole image, whose scores are known, and the empty one, which is the same for all.
  const empty = new Float32Array(size).fill(background);
  const [onEmpty] = await probabilities(network, empty, [1, height, width, channels]);
  const inner = counts.slice(1, -1);
  const result = Float32Array.from(explanations, ({ scores, target }) => {
    const ends = [softmax(scores)[target]!, onEmpty![target]!];
    if (removal === 'insertion') ends.reverse();
    return weights[0]! * ends[0]! + weights.at(-1)! * ends[1]!;
  });
  const perBatch = Math.max(1, Math.round(batchSize / inner.length));
  for (let from = 0; from < images.count; from += perBatch) {
    const to = Math.min(from + perBatch, images.count);
    const variants = new Float32Array((to - from) * inner.length * size);
    for (let image = from; image < to; image += 1) {
      const original = images.pixels.subarray(image * size, (image + 1) * size);
      const current = removal === 'deletion' ? original.slice() : empty.slice();
      for (const [step, count] of inner.entries()) {
        for (const pixel of orders[image]!.subarray(inner[step - 1] ?? 0, count))
          for (let at = pixel * channels; at < (pixel + 1) * channels; at += 1)
            current[at] = removal === 'deletion' ? background : original[at]!;
        variants.set(current, ((image - from) * inner.length + step) * size);
      }
    }
    const rows = await probabilities(network, variants, [variants.length / size, height, width, channels]);
    for (let image = from; image < to; image += 1)
      for (const step of inner.keys()) {
        const row = rows[(image - from) * inner.length + step]!;
        result[image]! += weights[step + 1]! * row[explanations[image]!.target]!;
      }
  }
  return result;
}

/** The probabilities of all classes, image by image. */
async function probabilities(
  { features, classifier }: ExplainedNetwork,
  pixels: Float32Array,
  shape: [number, number, number, number],
): Promise<Float32Array[]> {
  const scores = tf.tidy(() => {
    const maps = features.apply(tf.tensor4d(pixels, shape), { training: false }) as tf.Tensor;
    return classifier.apply(maps, { training: false }) as tf.Tensor2D;
  });
  try {
    const values = (await scores.data()) as Float32Array;
    const classes = scores.shape[1];
    return Array.from({ length: shape[0] }, (_, i) =>
      softmax(values.subarray(i * classes, (i + 1) * classes)),
    );
  } finally {
    scores.dispose();
  }
}

function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
