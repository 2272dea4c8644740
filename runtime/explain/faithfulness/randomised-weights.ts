import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../../data/seeded-random.js';
import type { ExplainedNetwork } from '../explained-network.js';

/**
 * Runs `work` while the network has random weights of the trained size, and puts the trained ones back whatever happens.
 *
 * Matrices and filters become normal numbers with zero mean and the trained root mean square; vectors (biases, scales,
 * statistics, angles) are shuffled, so that variances stay positive.
 */
export async function withRandomisedWeights<T>(
  network: ExplainedNetwork,
  seed: number,
  work: () => Promise<T>,
): Promise<T> {
  const random = new SeededRandom(seed);
  const models = [network.features, network.classifier];
  const trained = models.map((model) => model.getWeights().map((weight) => weight.clone()));
  try {
    for (const model of models)
      tf.tidy(() => {
        const weights = model.getWeights();
        const fresh = weights.map((weight) =>
          tf.tensor(randomise(weight.dataSync() as Float32Array, weight.rank, random), weight.shape),
        );
        model.setWeights(fresh);
      });
    return await work();
  } finally {
    for (const [index, model] of models.entries()) model.setWeights(trained[index]!);
    tf.dispose(trained);
  }
}

function randomise(values: Float32Array, rank: number, random: SeededRandom): Float32Array {
  if (rank < 2) {
    const order = random.order(values.length);
    return Float32Array.from(order, (from) => values[from]!);
  }
  const rms = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
  return Float32Array.from(values, () => rms * random.normal());
}
