import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { registerTrainingKernels } from '../../../runtime/backend/register-training-kernels.js';

/** The most that two float32 sums of up to about 2,000 products of numbers near 1 differ in, relative to their size. */
const tolerance = 2e-5;

beforeAll(async () => {
  await chooseBackend('wasm');
});

/** Runs the same computation on the plain back end and on wasm, and gives back both results as arrays. */
async function onBoth(compute: () => tf.Tensor[]): Promise<{ plain: Float32Array[]; wasm: Float32Array[] }> {
  const read = async (engine: string): Promise<Float32Array[]> => {
    await tf.setBackend(engine);
    const before = tf.memory().numTensors;
    const outputs = tf.tidy(compute);
    const arrays = outputs.map((tensor) => Float32Array.from(tensor.dataSync()));
    tf.dispose(outputs);
    expect(tf.memory().numTensors).toBe(before);
    return arrays;
  };
  const plain = await read('cpu');
  const wasm = await read('wasm');
  return { plain, wasm };
}

function expectClose(wasm: Float32Array[], plain: Float32Array[]): void {
  expect(wasm.length).toBe(plain.length);
  wasm.forEach((array, k) => {
    expect(array.length).toBe(plain[k]!.length);
    const size = Math.max(1, ...plain[k]!.map(Math.abs));
    const worst = array.reduce((most, value, i) => Math.max(most, Math.abs(value - plain[k]![i]!)), 0);
    expect(worst / size, `output ${k}`).toBeLessThan(tolerance);
  });
}

const convolutions = [1, 2, 3].flatMap((stride) =>
  [1, 2, 3, 5].flatMap((kernel) =>
    (['same', 'valid', 1] as const).flatMap((pad) =>
      [
        { height: 7, width: 7 },
        { height: 8, width: 11 },
      ].map((size) => ({ stride, kernel, pad, ...size })),
    ),
  ),
);

describe('the gradients of a convolution on wasm', () => {
  it.each(convolutions)(
    'agree with the plain back end for %o',
    async ({ stride, kernel, pad, height, width }) => {
      const { plain, wasm } = await onBoth(() => {
        const x = tf.randomNormal<tf.Rank.R4>([3, height, width, 2], 0, 1, 'float32', 11);
        const filter = tf.randomNormal<tf.Rank.R4>([kernel, kernel, 2, 4], 0, 1, 'float32', 12);
        const y = tf.conv2d(x, filter, stride, pad);
        const dy = tf.randomNormal(y.shape, 0, 1, 'float32', 13);
        return tf.grads((a: tf.Tensor, b: tf.Tensor) =>
          tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, stride, pad),
        )([x, filter], dy);
      });
      expectClose(wasm, plain);
    },
  );

  it('agree where height, width, stride and the sides of the filter all differ', async () => {
    const { plain, wasm } = await onBoth(() => {
      const x = tf.randomNormal<tf.Rank.R4>([2, 9, 13, 3], 0, 1, 'float32', 21);
      const filter = tf.randomNormal<tf.Rank.R4>([4, 3, 3, 5], 0, 1, 'float32', 22);
      return tf.grads((a: tf.Tensor, b: tf.Tensor) =>
        tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, [3, 2], 'same'),
      )([x, filter]);
    });
    expectClose(wasm, plain);
  });
});

describe('the gradient of max pooling on wasm', () => {
  it.each(
    [2, 3].flatMap((size) =>
      [1, 2, 3].flatMap((stride) =>
        (['same', 'valid'] as const).flatMap((pad) => [-4, 0].map((mean) => ({ size, stride, pad, mean }))),
      ),
    ),
  )(
    'agrees with the plain back end for %o, negative maxima included',
    async ({ size, stride, pad, mean }) => {
      const { plain, wasm } = await onBoth(() => {
        const x = tf.randomNormal<tf.Rank.R4>([2, 7, 8, 3], mean, 1, 'float32', 31);
        const dy = tf.randomNormal(tf.maxPool(x, size, stride, pad).shape, 0, 1, 'float32', 32);
        return [tf.grad((a) => tf.maxPool(a as tf.Tensor4D, size, stride, pad))(x, dy)];
      });
      expectClose(wasm, plain);
    },
  );

  it('gives a tie to the first entry of the window', async () => {
    const { plain, wasm } = await onBoth(() => [
      tf.grad((a) => tf.maxPool(a as tf.Tensor4D, 2, 2, 'valid'))(tf.zeros([1, 4, 4, 1])),
    ]);
    expect(Array.from(wasm[0]!)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
    expectClose(wasm, plain);
  });
});

describe('the gradient of gathering rows on wasm', () => {
  it('adds up the rows that were taken more than once', async () => {
    const { plain, wasm } = await onBoth(() => {
      const x = tf.randomNormal([4, 3, 2], 0, 1, 'float32', 41);
      const weights = tf.randomNormal([5, 3, 2], 0, 1, 'float32', 42);
      return [tf.grad((a) => tf.gather(a, tf.tensor1d([3, 0, 3, 1, 3], 'int32')).mul(weights))(x)];
    });
    expectClose(wasm, plain);
    expect(wasm[0]!.slice(12, 18).every((value) => value === 0)).toBe(true);
  });
});

it('leaves the wasm heap flat over repeated training steps', async () => {
  await tf.setBackend('wasm');
  registerTrainingKernels();
  const x = tf.randomNormal<tf.Rank.R4>([4, 8, 8, 2], 0, 1, 'float32', 51);
  const filter = tf.randomNormal<tf.Rank.R4>([3, 3, 2, 4], 0, 1, 'float32', 52);
  const step = (): void =>
    tf.tidy(() => {
      tf.grads((a: tf.Tensor, b: tf.Tensor) =>
        tf.maxPool(tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, 2, 'same'), 2, 2, 'same'),
      )([x, filter]);
    });
  step();
  const before = tf.memory();
  const held = tf.backend().numDataIds();
  for (let k = 0; k < 20; k += 1) step();
  const after = tf.memory();
  expect(after.numTensors).toBe(before.numTensors);
  expect(after.numDataBuffers).toBe(before.numDataBuffers);
  expect(after.numBytes).toBe(before.numBytes);
  expect(tf.backend().numDataIds()).toBe(held);
  tf.dispose([x, filter]);
});
