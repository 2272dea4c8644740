import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(async () => {
  await tf.setBackend('wasm');
});

describe('what TensorFlow.js does on wasm by itself, so that an upgrade that changes it is noticed', () => {
  it('has no gradients of filters, of depthwise convolutions and of gathered rows', () => {
    for (const kernel of [
      tf.Conv2DBackpropFilter,
      tf.DepthwiseConv2dNativeBackpropFilter,
      tf.DepthwiseConv2dNativeBackpropInput,
      tf.UnsortedSegmentSum,
    ])
      expect(tf.getKernel(kernel, 'wasm'), kernel).toBeUndefined();
  });

  it('sends the gradient of max pooling to the first entry of a window where all are negative', async () => {
    const slope = (entries: number[]) =>
      tf.tidy(() => {
        const pooled = (x: tf.Tensor) => tf.maxPool(x as tf.Tensor4D, 2, 2, 'valid'); // it is given one of rank 4
        return [
          ...tf
            .grad(pooled)(tf.tensor4d(entries, [1, 2, 2, 1]))
            .dataSync(),
        ];
      });
    expect(slope([1, 2, 3, 4])).toEqual([0, 0, 0, 1]);
    expect(slope([-4, -3, -2, -1])).toEqual([1, 0, 0, 0]);
    await tf.setBackend('cpu');
    expect(slope([-4, -3, -2, -1])).toEqual([0, 0, 0, 1]);
  });
});
