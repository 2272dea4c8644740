import * as tf from '@tensorflow/tfjs';
import type { AttributionMethod } from '../attribution-method.js';
import { imageScores } from '../target-scores.js';

/** The shares of an image's side that the patch covers and that it moves by. */
const patchShare = 1 / 5;
const strideShare = 1 / 10;

/** The least pixels that the patches cover along a side, and where each begins; the last one ends at the edge. */
export function patches(side: number): { readonly size: number; readonly starts: readonly number[] } {
  const size = Math.max(1, Math.round(side * patchShare));
  const stride = Math.max(1, Math.round(side * strideShare));
  const starts: number[] = [];
  for (let start = 0; start < side - size; start += stride) starts.push(start);
  return { size, starts: [...starts, side - size] };
}

/** Heat of a pixel: the mean of f(x) − f(x with the patch erased) over all patches that cover it. */
export const occlusion: AttributionMethod = {
  title: 'Occlusion',
  source: 'Zeiler, Fergus: Visualizing and Understanding Convolutional Networks, ECCV 2014',
  summary:
    'The mean drop of the score over the patches that cover a pixel: squares of a fifth of the side, moved by a tenth, filled ' +
    'with the erased image. It looks at the network from outside alone.',
  kind: 'perturbation',
  signed: true,
  attribute({ network, images, targets, scores, erased }) {
    const [batch, height, width] = images.shape;
    const rows = patches(height);
    const columns = patches(width);
    const drops = new Float32Array(batch * height * width);
    const coverage = new Float32Array(height * width);
    const background = erased();
    for (const top of rows.starts)
      for (const left of columns.starts) {
        const covered = new Float32Array(height * width);
        for (let y = top; y < top + rows.size; y += 1)
          covered.fill(1, y * width + left, y * width + left + columns.size);
        const occluded = tf.tidy(() => {
          const patch = tf.tensor4d(covered, [1, height, width, 1]);
          const hidden = images.add(background.sub(images).mul(patch)) as tf.Tensor4D;
          return imageScores(network, hidden, targets);
        });
        for (const [at, value] of covered.entries()) {
          if (value === 0) continue;
          coverage[at]! += 1;
          for (let b = 0; b < batch; b += 1) drops[b * height * width + at]! += scores[b]! - occluded[b]!;
        }
      }
    const heat = drops.map((drop, at) => drop / coverage[at % coverage.length]!);
    return { heatmaps: tf.tensor3d(heat, [batch, height, width]) };
  },
};
