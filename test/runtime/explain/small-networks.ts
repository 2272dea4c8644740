import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import type { ExplainedNetwork, ImageBatch } from '../../../runtime/explain/explained-network.js';

/** A small CNN with seeded weights: two convolutions, a pooling in between, and the classifier that is asked for. */
export function smallNetwork(
  seed: number,
  attach: (maps: tf.SymbolicTensor) => tf.SymbolicTensor,
  width = 10,
): ExplainedNetwork {
  const image = tf.input({ shape: [12, width, 1] });
  const first = tf.layers
    .conv2d({ filters: 4, kernelSize: 3, padding: 'same', useBias: false, activation: 'relu' })
    .apply(image);
  const pooled = tf.layers.maxPooling2d({ poolSize: 2 }).apply(first);
  const maps = tf.layers
    .conv2d({ filters: 5, kernelSize: 3, padding: 'same', useBias: false, activation: 'relu' })
    .apply(pooled) as tf.SymbolicTensor;
  const given = tf.input({ shape: maps.shape.slice(1) });
  const features = tf.model({ inputs: image, outputs: maps });
  const classifier = tf.model({ inputs: given, outputs: attach(given) });
  const random = new SeededRandom(seed);
  for (const model of [features, classifier])
    tf.tidy(() => {
      model.setWeights(
        model.getWeights().map((weight) => tf.tensor(normals(weight.size, random, 0.4), weight.shape)),
      );
    });
  return { features, classifier };
}

/** Global average pooling and a linear layer: the head for which CAM is defined. */
export const averaged = (maps: tf.SymbolicTensor): tf.SymbolicTensor =>
  tf.layers.dense({ units: 3 }).apply(tf.layers.globalAveragePooling2d({}).apply(maps)) as tf.SymbolicTensor;

/** A curved head that sees every position apart, so that no average is free. */
export const curved = (maps: tf.SymbolicTensor): tf.SymbolicTensor =>
  tf.layers
    .dense({ units: 3 })
    .apply(
      tf.layers.dense({ units: 6, activation: 'tanh' }).apply(tf.layers.flatten({}).apply(maps)),
    ) as tf.SymbolicTensor;

export function seededImages(seed: number, count: number, width = 10): ImageBatch {
  const pixels = Float32Array.from(normals(count * 12 * width, new SeededRandom(seed), 1), Math.abs);
  return { pixels, count, height: 12, width, channels: 1 };
}

export function normals(count: number, random: SeededRandom, size: number): Float32Array {
  return Float32Array.from({ length: count }, () => size * random.normal());
}
