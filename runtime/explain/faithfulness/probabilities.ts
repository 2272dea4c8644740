import * as tf from '@tensorflow/tfjs';
import { type ExplainedNetwork, type ImageBatch, sliceImages } from '../explained-network.js';

/** The scores of each image, one per class. */
export async function scoresOf(
  { features, classifier }: ExplainedNetwork,
  images: ImageBatch,
  batchSize: number,
): Promise<Float32Array[]> {
  const rows: Float32Array[] = [];
  for (let from = 0; from < images.count; from += batchSize) {
    const { pixels, count, height, width, channels } = sliceImages(
      images,
      from,
      Math.min(from + batchSize, images.count),
    );
    const scores = tf.tidy(() => {
      const maps = features.apply(tf.tensor4d(pixels, [count, height, width, channels]), { training: false });
      return classifier.apply(maps as tf.Tensor, { training: false }) as tf.Tensor2D; // both have one output
    });
    try {
      const values = (await scores.data()) as Float32Array; // scores are float32
      const classes = scores.shape[1];
      for (let b = 0; b < count; b += 1) rows.push(values.slice(b * classes, (b + 1) * classes));
    } finally {
      scores.dispose();
    }
  }
  return rows;
}

/** The probability of one class for each image. */
export async function classProbabilities(
  network: ExplainedNetwork,
  images: ImageBatch,
  targets: ArrayLike<number>,
  batchSize: number,
): Promise<Float32Array> {
  const rows = await scoresOf(network, images, batchSize);
  return Float32Array.from(rows, (scores, image) => softmax(scores)[targets[image]!]!);
}

/** Scores as probabilities: exp(f^ℓ) / Σ_m exp(f^m). */
export function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
