import * as tf from '@tensorflow/tfjs';

/**
 * ∂f^ℓ/∂A^k_ij: how much the score of the target class changes with each place of each map.
 *
 * @param classifier feature maps → scores
 * @param maps A, [B, h, w, K]
 * @param targets the class ℓ of each image, [B]
 * @returns [B, h, w, K], in units of score per unit of A; the caller's to dispose
 */
export function mapGradient(classifier: tf.LayersModel, maps: tf.Tensor4D, targets: Int32Array): tf.Tensor4D {
  return tf.tidy(() => {
    const scores = (a: tf.Tensor) => classifier.apply(a, { training: false }) as tf.Tensor;
    const classes = classifier.outputs[0]!.shape.at(-1) as number;
    // The cotangent selects each image's target score; images of a batch do not mix, so one pass serves all.
    const cotangent = tf.oneHot(tf.tensor1d(targets, 'int32'), classes).toFloat();
    return tf.grad(scores)(maps, cotangent) as tf.Tensor4D;
  });
}
