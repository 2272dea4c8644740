import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { EdgePadding } from '../../../runtime/layers/edge-padding.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

const [batch, height, width, maps] = [2, 3, 4, 2] as const;
const random = new SeededRandom(3);
const numbers = (count: number) => Float32Array.from({ length: count }, () => random.normal());

const nearest = (place: number, side: number) => Math.min(Math.max(place, 0), side - 1);

describe('the padding at the edges', () => {
  for (const { before, after } of [
    { before: 0, after: 1 },
    { before: 1, after: 1 },
    { before: 2, after: 3 },
  ])
    it(`gives each place outside the value of the nearest inside, ${before} before and ${after} after`, () => {
      const values = numbers(batch * height * width * maps);
      const x = tf.tensor4d(values, [batch, height, width, maps]);
      const padded = new EdgePadding({ before, after }).apply(x) as tf.Tensor;
      const [rows, columns] = [height + before + after, width + before + after];
      expect(padded.shape).toEqual([batch, rows, columns, maps]);
      const expected: number[] = [];
      for (let b = 0; b < batch; b += 1)
        for (let i = 0; i < rows; i += 1)
          for (let j = 0; j < columns; j += 1)
            for (let k = 0; k < maps; k += 1) {
              const at = (b * height + nearest(i - before, height)) * width + nearest(j - before, width);
              expected.push(values[at * maps + k]!);
            }
      expect([...padded.dataSync()]).toEqual(expected);
    });

  it('sends each gradient back to where its value came from', () => {
    const layer = new EdgePadding({ before: 2, after: 1 });
    const x = tf.tensor4d(numbers(batch * height * width * maps), [batch, height, width, maps]);
    const cotangent = tf.tensor(numbers(batch * 6 * 7 * maps), [batch, 6, 7, maps]);
    const gradient = tf.grad((a: tf.Tensor) => tf.sum(tf.mul(layer.apply(a) as tf.Tensor, cotangent)))(x);
    const expected = new Float64Array(x.size);
    for (const [at, value] of cotangent.dataSync().entries()) {
      const [b, i, j, k] = [
        Math.floor(at / (6 * 7 * maps)),
        Math.floor(at / (7 * maps)) % 6,
        Math.floor(at / maps) % 7,
        at % maps,
      ];
      expected[((b * height + nearest(i - 2, height)) * width + nearest(j - 2, width)) * maps + k]! += value;
    }
    for (const [at, value] of gradient.dataSync().entries()) expect(value).toBeCloseTo(expected[at]!, 5);
  });

  it('gives the convolution behind it nothing to tell an edge by: a constant picture has constant maps', () => {
    const picture = tf.fill([1, 9, 9, 3], 0.6);
    const convolved = (layers: tf.layers.Layer[]) => [
      ...layers.reduce((signal, layer) => layer.apply(signal) as tf.Tensor, picture as tf.Tensor).dataSync(),
    ];
    const options = { filters: 1, kernelSize: 5, strides: 2, useBias: false } as const;
    const valid = tf.layers.conv2d({ ...options, padding: 'valid' });
    const atEdges = convolved([new EdgePadding({ before: 2, after: 2 }), valid]);
    expect(atEdges.length).toBe(25);
    for (const value of atEdges) expect(value).toBeCloseTo(atEdges[0]!, 5);
    const same = tf.layers.conv2d({ ...options, padding: 'same', weights: valid.getWeights() });
    expect(new Set(convolved([same]).map((value) => value.toFixed(3))).size).toBeGreaterThan(1);
  });
});
