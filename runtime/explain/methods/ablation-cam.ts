import * as tf from '@tensorflow/tfjs';
import type { AttributionMethod } from '../attribution-method.js';
import { weightedSum } from '../heatmap.js';
import { targetScores } from '../target-scores.js';

/** w_k = f(A) − f(A with A^k = 0): the exact drop of the score. */
export const ablationCam: AttributionMethod = {
  title: 'Ablation-CAM',
  source: 'Desai, Ramaswamy: Ablation-CAM, WACV 2020',
  summary:
    'Σ_k w_k A^k with w_k the exact drop of the score when map k is set to 0. The paper divides by the score; that scales an ' +
    'image’s map alone and would turn its sign where the score is below 0, so it is left out.',
  kind: 'perturbation',
  signed: true,
  attribute({ network, maps, targets, scores }) {
    const [batch, , , count] = maps.shape;
    const drops = new Float32Array(batch * count);
    for (let k = 0; k < count; k += 1) {
      const without = tf.tidy(() => {
        const kept = tf.scalar(1).sub(tf.oneHot(tf.scalar(k, 'int32'), count).toFloat());
        const ablated = network.classifier.apply(maps.mul(kept), { training: false });
        return targetScores(ablated as tf.Tensor2D, targets); // a classifier has one output
      });
      for (let b = 0; b < batch; b += 1) drops[b * count + k] = scores[b]! - without[b]!;
    }
    const weights = tf.tensor2d(drops, [batch, count]);
    return { weights, heatmaps: weightedSum(maps, weights) };
  },
};
