import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { MapNormalisation } from '../../../runtime/layers/map-normalisation.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

const shape: [number, number, number, number] = [3, 4, 5, 2];
const random = new SeededRandom(5);
const numbers = (count: number) => Float32Array.from({ length: count }, () => 2 * random.normal() + 0.5);

/** Ours and TensorFlow.js's own, with the same γ and β. */
function pair() {
  const ours = new MapNormalisation({});
  const theirs = tf.layers.batchNormalization({ momentum: 0.95, epsilon: 1e-3 });
  const x = tf.tensor4d(numbers(120), shape);
  for (const layer of [ours, theirs]) {
    layer.apply(x, { training: false });
    layer.setWeights([
      tf.tensor1d([1.5, -0.7]),
      tf.tensor1d([0.2, 0.1]),
      tf.tensor1d([0.3, 0.4]),
      tf.tensor1d([2, 3]),
    ]);
  }
  return { ours, theirs, x };
}

const close = (a: tf.Tensor, b: tf.Tensor) =>
  expect(tf.max(tf.abs(tf.sub(a, b))).dataSync()[0]).toBeLessThan(2e-5);

describe('the normalisation of maps', () => {
  it('gives what batch normalisation gives, in training and after it', () => {
    const { ours, theirs, x } = pair();
    for (const training of [true, false])
      close(ours.apply(x, { training }) as tf.Tensor, theirs.apply(x, { training }) as tf.Tensor);
  });

  it('has its gradients, by the maps and by γ and β', () => {
    const { ours, theirs, x } = pair();
    const cotangent = tf.tensor4d(numbers(120), shape);
    const by = (layer: tf.layers.Layer) => {
      const loss = (a: tf.Tensor) =>
        tf.sum(tf.mul(layer.apply(a, { training: true }) as tf.Tensor, cotangent)) as tf.Scalar;
      const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
      const { grads } = tf.variableGrads(() => loss(x), variables);
      return [tf.grad(loss)(x), ...variables.map(({ name }) => grads[name]!)];
    };
    const [a, b] = [by(ours), by(theirs)];
    expect(a.length).toBe(3);
    for (const [k, gradient] of a.entries()) close(gradient, b[k]!);
  });

  it('follows the batches’ statistics', () => {
    const { ours, theirs, x } = pair();
    for (const layer of [ours, theirs]) layer.apply(x, { training: true });
    const [, , mean, variance] = ours.getWeights();
    const [, , theirMean] = theirs.getWeights();
    close(mean!, theirMean!);
    const spread = tf.moments(x, [0, 1, 2]).variance;
    close(variance!, tf.add(tf.mul(tf.tensor1d([2, 3]), 0.95), tf.mul(spread, 0.05)));
  });

  it('is not disturbed by a map that is silent', () => {
    const ours = new MapNormalisation({});
    const values = ours.apply(tf.zeros(shape), { training: true }) as tf.Tensor;
    expect(values.dataSync().every((value) => value === 0)).toBe(true);
  });
});
