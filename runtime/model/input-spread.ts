import * as tf from '@tensorflow/tfjs';
import { normalisedAngles } from '../layers/heads.js';

/**
 * The mean square of what goes into the circuit, over pictures and qubits: the normalisation gives input q the mean β_q and the variance
 * γ_q² over a batch, so that it is the mean of γ_q² + β_q² over q.
 *
 * A classifier may drive the angles of each class to where ⟨Q⟩ is flat or has turned: for the scores it makes no difference, but there a slope
 * says nothing of what an angle does, and with it a heatmap. Added to the loss, this asks for small angles, near which ⟨Q⟩ is nearly linear, and
 * leaves it to the read-out to set the scores apart.
 */
export function inputSpread(classifier: tf.LayersModel): tf.Scalar {
  return tf.tidy(() => {
    const [gamma, beta] = classifier.getLayer(normalisedAngles).getWeights() as [tf.Tensor1D, tf.Tensor1D]; // its first two
    return tf.mean(tf.add(tf.square(gamma), tf.square(beta))) as tf.Scalar; // the mean over all axes
  });
}
