import { SeededRandom } from '../../data/seeded-random.js';
import { type EvaluatedImages, type JudgedImages, maskOf } from './evaluated-images.js';
import { classProbabilities, softmax } from './probabilities.js';

/** What happens to the pixels of an order, one after another. */
export type Removal = 'deletion' | 'insertion';

const intervals = 10;

/** How many random orders the reference averages over. */
export const randomOrders = 3;

/** The shares of pixels at which a curve is taken: close together at the start, where it bends most. */
const shares = Array.from({ length: intervals + 1 }, (_, i) => (i / intervals) ** 2);

/**
 * For each image the area under the probability of the explained class against the share of pixels erased from it or put
 * into an erased image, hottest first, as `ordersByHeat` has them.
 *
 * The probability is the softmax over the scores; the area is taken by trapezoids over 11 shares (i/10)².
 */
export function areasByHeat(evaluated: EvaluatedImages, removal: Removal): Promise<Float32Array> {
  return areas(evaluated, removal, ordersByHeat(evaluated));
}

/**
 * The pixels of each image, hottest first: by the heatmap of Eq. 8 with its ReLU, so that pixels without positive heat come
 * last, in random order.
 */
export function ordersByHeat({ heat, seed }: EvaluatedImages): Uint32Array[] {
  return ordersByPriority(
    seed,
    heat.map((values) => values.map((value) => Math.max(value, 0))),
  );
}

/**
 * The same areas by the strength of the heat, for or against: evidence against a class is looked at too. For a method without a
 * sign they are the areas by heat.
 */
export function areasByStrength(evaluated: EvaluatedImages, removal: Removal): Promise<Float32Array> {
  const strengths = evaluated.heat.map((values) => values.map(Math.abs));
  return areas(evaluated, removal, ordersByPriority(evaluated.seed, strengths));
}

/** The same areas when all ink comes before everything else, the hottest first. */
export function areasOfInkByHeat(evaluated: EvaluatedImages, removal: Removal): Promise<Float32Array> {
  const { images, ink, heat, seed } = evaluated;
  const priorities = heat.map((values, image) => {
    const most = values.reduce((a, b) => Math.max(a, b), 0) || 1;
    const inside = maskOf(ink!, images, image);
    return values.map((value, at) => (inside[at] === 1 ? 1 + value / most : 0));
  });
  return areas(evaluated, removal, ordersByPriority(seed, priorities));
}

/** The same areas when all ink comes first, in random order. */
export function areasOfInkAtRandom(judged: JudgedImages, removal: Removal): Promise<Float32Array> {
  const { images, ink, seed } = judged;
  const priorities = judged.scores.map((_, image) => Float32Array.from(maskOf(ink!, images, image)));
  return areas(judged, removal, ordersByPriority(seed, priorities));
}

/**
 * The same area for pixels in random order, the mean over several orders. It serves both removals: erasing pixels in one
 * random order shows the images that inserting them in the opposite order shows.
 */
export async function areasAtRandom(judged: JudgedImages): Promise<Float32Array> {
  const random = new SeededRandom(judged.seed + 1);
  const { count, height, width } = judged.images;
  const mean = new Float32Array(count);
  for (let turn = 0; turn < randomOrders; turn += 1) {
    const orders = judged.scores.map(() => random.order(height * width));
    const area = await areas(judged, 'deletion', orders);
    for (const [image, value] of area.entries()) mean[image]! += value / randomOrders;
  }
  return mean;
}

/** Pixels by falling priority, those of equal priority in random order. */
function ordersByPriority(seed: number, priorities: readonly Float32Array[]): Uint32Array[] {
  const random = new SeededRandom(seed);
  return priorities.map((priority) =>
    random.order(priority.length).sort((a, b) => priority[b]! - priority[a]!),
  );
}

async function areas(
  { network, images, scores, targets, erased, batchSize, probabilitiesOfErased }: JudgedImages,
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
  // The ends of every curve are the whole image and the erased one, whose scores are known.
  const onErased = await probabilitiesOfErased();
  const inner = counts.slice(1, -1);
  const result = Float32Array.from(scores, (row, image) => {
    const ends = [softmax(row)[targets[image]!]!, onErased[image]!];
    if (removal === 'insertion') ends.reverse();
    return weights[0]! * ends[0]! + weights.at(-1)! * ends[1]!;
  });
  const [before, after] = removal === 'deletion' ? [images.pixels, erased] : [erased, images.pixels];
  const perBatch = Math.max(1, Math.round(batchSize / inner.length));
  for (let from = 0; from < images.count; from += perBatch) {
    const to = Math.min(from + perBatch, images.count);
    const variants = new Float32Array((to - from) * inner.length * size);
    for (let image = from; image < to; image += 1) {
      const current = before.slice(image * size, (image + 1) * size);
      for (const [step, count] of inner.entries()) {
        for (const pixel of orders[image]!.subarray(inner[step - 1] ?? 0, count))
          for (let at = pixel * channels; at < (pixel + 1) * channels; at += 1)
            current[at] = after[image * size + at]!;
        variants.set(current, ((image - from) * inner.length + step) * size);
      }
    }
    const count = variants.length / size;
    const classes = Int32Array.from(
      { length: count },
      (_, i) => targets[from + Math.floor(i / inner.length)]!,
    );
    const probabilities = await classProbabilities(
      network,
      { ...images, pixels: variants, count },
      classes,
      count,
    );
    for (const [i, probability] of probabilities.entries())
      result[from + Math.floor(i / inner.length)]! += weights[(i % inner.length) + 1]! * probability;
  }
  return result;
}
