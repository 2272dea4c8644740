import type * as tf from '@tensorflow/tfjs';
import { OppositeLayer } from '../layers/opposite-layer.js';

/**
 * Whether the scores of two classes are negatives of each other up to a constant, whatever the image: then what speaks for
 * one class speaks as much against the other, and both have one signed map.
 *
 * It is read from the classifier's last layer: one that makes s and −s of one number, or a linear one whose weights for one
 * class are those for the other with the opposite sign, each exactly (their biases may differ: they are the constant).
 */
export function hasOppositeScores(classifier: tf.LayersModel): boolean {
  const last = classifier.layers.at(-1)!;
  if (classifier.outputs[0]!.shape.at(-1) !== 2) return false;
  if (last instanceof OppositeLayer) return true;
  if (last.getClassName() !== 'Dense' || last.getConfig().activation !== 'linear') return false;
  const weights = last.getWeights()[0]!.dataSync();
  for (let k = 0; k < weights.length; k += 2) if (weights[k] !== -weights[k + 1]!) return false;
  return true;
}
