import * as tf from '@tensorflow/tfjs';
import type { AttributionInput, AttributionMethod } from '../attribution-method.js';
import { weightedSum } from '../heatmap.js';
import { mapGeometry } from '../map-geometry.js';
import { imageScores } from '../target-scores.js';
import { atImageSize } from '../upsample.js';

/**
 * w = softmax_k(f(x ⊙ H_k)), H_k the map A^k at image size, stretched to 0 … 1; the score of the empty image, which the paper
 * subtracts from each, cancels in the softmax. Where H_k is 0 the erased image shows.
 */
export const scoreCam: AttributionMethod = {
  title: 'Score-CAM',
  source: 'Wang et al.: Score-CAM, CVPR Workshops 2020',
  summary:
    'Σ_k w_k A^k with w = softmax over k of the score of the image seen through A^k; no gradient, no negative weight.',
  kind: 'perturbation',
  signed: false,
  attribute(input) {
    const rows = Array.from(input.targets, (_, b) => [...scoresThroughMaps(input, b)]);
    const weights = tf.softmax(tf.tensor2d(rows));
    return { weights, heatmaps: weightedSum(input.maps, weights) };
  },
};

/** f^ℓ of image b seen through each of its maps, [K]. */
function scoresThroughMaps(
  { network, images, maps, erased, targets }: AttributionInput,
  b: number,
): Float32Array {
  const [, height, width] = images.shape;
  const [, h, w, count] = maps.shape;
  const geometry = mapGeometry(network.features);
  return tf.tidy(() => {
    const values = maps.slice(b, 1).dataSync();
    const masks = new Float32Array(count * height * width);
    for (let k = 0; k < count; k += 1) {
      const map = Float32Array.from({ length: h * w }, (_, at) => values[at * count + k]!);
      masks.set(
        stretched(atImageSize({ height: h, width: w, values: map }, { height, width }, geometry)),
        k * height * width,
      );
    }
    const background = erased().slice(b, 1);
    const seen = images
      .slice(b, 1)
      .sub(background)
      .mul(tf.tensor4d(masks, [count, height, width, 1]))
      .add(background) as tf.Tensor4D;
    return imageScores(network, seen, new Int32Array(count).fill(targets[b]!));
  });
}

/** The map moved and scaled to 0 … 1; 0 everywhere for a constant one. */
function stretched(map: Float32Array): Float32Array {
  const least = map.reduce((a, b) => Math.min(a, b), Infinity);
  const most = map.reduce((a, b) => Math.max(a, b), -Infinity);
  const range = most - least || 1;
  return map.map((value) => (value - least) / range);
}
