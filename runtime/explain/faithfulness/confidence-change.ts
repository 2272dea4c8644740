import type { EvaluatedImages } from './evaluated-images.js';
import { classProbabilities, softmax } from './probabilities.js';

/** The probability of the class on the image, and on what is left of it when the map lies over it as a mask. */
export interface ConfidenceChange {
  readonly whole: number;
  readonly masked: number;
}

/** The mask is the positive heat over its maximum: 1 at the hottest pixel, and the erased image where there is no heat. */
export async function confidenceChanges({
  network,
  images,
  erased,
  targets,
  scores,
  heat,
  batchSize,
}: EvaluatedImages): Promise<ConfidenceChange[]> {
  const { height, width, channels } = images;
  const size = height * width * channels;
  const pixels = erased.slice();
  for (const [image, values] of heat.entries()) {
    const most = values.reduce((a, b) => Math.max(a, b), 0) || 1;
    for (let at = 0; at < size; at += 1) {
      const place = image * size + at;
      const share = Math.max(0, values[Math.floor(at / channels)]!) / most;
      pixels[place]! += share * (images.pixels[place]! - erased[place]!);
    }
  }
  const masked = await classProbabilities(network, { ...images, pixels }, targets, batchSize);
  return scores.map((row, image) => ({ whole: softmax(row)[targets[image]!]!, masked: masked[image]! }));
}
