import * as tf from '@tensorflow/tfjs';
import { featureMapWeights } from '../explain/feature-map-weights.js';
import { weightedSum } from '../explain/heatmap.js';

/**
 * How much of the heat for each picture's own class speaks against it: the share of the signed map Σ_k w_k A^k (Eqs. 7 and 8 before
 * the ReLU) that is negative, by magnitude, averaged over the pictures; 0 (none) to 1.
 *
 * A filter may answer to what is in the pictures of every class, as long as what is left over tells them apart: for the score it makes no
 * difference, but then a map shows what is in every picture. Added to the loss, this asks the filters that speak for a class to be silent on
 * pictures of the others. The weights w are taken as they are: the gradient goes through the maps alone.
 *
 * `maps` A [B, h, w, K], `labels` [B].
 */
export function contraryHeat(classifier: tf.LayersModel, maps: tf.Tensor4D, labels: Int32Array): tf.Scalar {
  return tf.tidy(() => {
    const heat = weightedSum(maps, fixed(featureMapWeights(classifier, maps, labels)));
    const against = tf.sum(tf.relu(tf.neg(heat)), [1, 2]);
    const all = tf.sum(tf.abs(heat), [1, 2]);
    return tf.mean(tf.div(against, tf.add(all, silence))) as tf.Scalar; // the mean over all axes
  });
}

/** Added to the heat of a picture, so that a map of zeros has none against it. */
const silence = 1e-3;

/** The same numbers, of which no gradient is taken. */
const fixed = (tensor: tf.Tensor2D): tf.Tensor2D => tf.tensor2d(tensor.dataSync(), tensor.shape);
