import * as tf from '@tensorflow/tfjs';
import { mapGradient } from './map-gradient.js';

/**
 * Eq. 7 — w_k = (1/WH) Σ_ij ∂f^ℓ/∂A^k_ij: how much the score of the target class changes with the mean of map k.
 *
 * @param classifier feature maps → scores
 * @param maps A, [B, h, w, K]
 * @param targets the class ℓ of each image, [B]
 * @returns [B, K], in units of score per unit of A; the caller's to dispose
 */
export function featureMapWeights(
  classifier: tf.LayersModel,
  maps: tf.Tensor4D,
  targets: Int32Array,
): tf.Tensor2D {
  return tf.tidy(() => mapGradient(classifier, maps, targets).mean([1, 2]) as tf.Tensor2D);
}
