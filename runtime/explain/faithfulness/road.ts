import { SeededRandom } from '../../data/seeded-random.js';
import type { EvaluatedImages } from './evaluated-images.js';
import { imputed } from './noisy-imputation.js';
import { classProbabilities } from './probabilities.js';
import { ordersByHeat } from './removal-curves.js';

/** The shares of pixels that are removed and filled in. */
export const roadShares = [0.2, 0.4, 0.6, 0.8];

/**
 * ROAD: half the difference of the class's probability between the image without its least hot pixels and without its
 * hottest, the removed ones filled in from their neighbours; the mean over the shares.
 */
export async function removeAndDebias(evaluated: EvaluatedImages): Promise<Float32Array> {
  const { network, images, targets, seed, batchSize } = evaluated;
  const pixels = images.height * images.width;
  const size = pixels * images.channels;
  const random = new SeededRandom(seed + 2);
  const orders = ordersByHeat(evaluated);
  const perImage = 2 * roadShares.length;
  const result = new Float32Array(images.count);
  const perBatch = Math.max(1, Math.floor(batchSize / perImage));
  for (let from = 0; from < images.count; from += perBatch) {
    const to = Math.min(from + perBatch, images.count);
    const count = (to - from) * perImage;
    const variants = new Float32Array(count * size);
    for (let image = from; image < to; image += 1) {
      const original = images.pixels.subarray(image * size, (image + 1) * size);
      const order = orders[image]!;
      for (const [i, share] of roadShares.entries()) {
        const many = Math.round(share * pixels);
        const removals = [order.subarray(pixels - many), order.subarray(0, many)];
        for (const [which, places] of removals.entries()) {
          const removed = new Uint8Array(pixels);
          for (const place of places) removed[place] = 1;
          const at = (image - from) * perImage + 2 * i + which;
          variants.set(imputed(original, removed, images, random), at * size);
        }
      }
    }
    const classes = Int32Array.from({ length: count }, (_, i) => targets[from + Math.floor(i / perImage)]!);
    const probabilities = await classProbabilities(
      network,
      { ...images, pixels: variants, count },
      classes,
      count,
    );
    for (const [i, probability] of probabilities.entries()) {
      const sign = i % 2 === 0 ? 1 : -1; // least hot removed, then hottest removed
      result[from + Math.floor(i / perImage)]! += (sign * probability) / perImage;
    }
  }
  return result;
}
