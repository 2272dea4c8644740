import * as tf from '@tensorflow/tfjs';

/**
 * How much of the feature maps' activity lies away from ink: for each map, the share of its sum over the batch that falls where
 * the picture is empty, averaged over the maps; 0 (none) to 1. A place is empty where none of its pixels is brighter than 0,
 * and counts in full as ink from half brightness.
 *
 * A filter may answer to a stroke at a place several pixels away from it, as long as it always does: for the score it makes no
 * difference, for a heatmap it does. Added to the loss, this asks the filters to answer where the stroke is.
 *
 * `images` [B, H, W, C] in [0, 1], bright ink on 0; `maps` [B, h, w, K], not negative.
 */
export function strayActivity(images: tf.Tensor4D, maps: tf.Tensor4D): tf.Scalar {
  return tf.tidy(() => {
    const away = tf.sub(1, inkAt(images, maps.shape[1], maps.shape[2]));
    const everywhere = tf.sum(maps, [0, 1, 2]);
    const astray = tf.sum(tf.mul(maps, away), [0, 1, 2]);
    return tf.mean(tf.div(astray, tf.add(everywhere, silence))) as tf.Scalar; // the mean over all axes
  });
}

/** Added to a map's sum, so that a silent map has no stray activity. */
const silence = 1e-3;

/** [B, h, w, 1] in [0, 1]: the brightest pixel that each place of the maps covers, doubled and cut off at 1. */
function inkAt(images: tf.Tensor4D, height: number, width: number): tf.Tensor4D {
  const covered: [number, number] = [Math.ceil(images.shape[1] / height), Math.ceil(images.shape[2] / width)];
  const brightest = tf.max(tf.maxPool(images, covered, covered, 'same'), 3, true);
  return tf.minimum(tf.mul(brightest, 2), 1) as tf.Tensor4D; // max pooling keeps four axes
}
