import * as tf from '@tensorflow/tfjs';

/** f^ℓ of each row of scores [B, classes], [B]. */
export function targetScores(scores: tf.Tensor2D, targets: ArrayLike<number>): Float32Array {
  const [count, classes] = scores.shape;
  const values = scores.dataSync();
  return Float32Array.from({ length: count }, (_, b) => values[b * classes + targets[b]!]!);
}

/** f^ℓ of images [B, H, W, C], [B]. */
export function imageScores(
  { features, classifier }: { readonly features: tf.LayersModel; readonly classifier: tf.LayersModel },
  images: tf.Tensor4D,
  targets: ArrayLike<number>,
): Float32Array {
  return tf.tidy(() => {
    const maps = features.apply(images, { training: false }) as tf.Tensor4D;
    return targetScores(classifier.apply(maps, { training: false }) as tf.Tensor2D, targets);
  });
}
