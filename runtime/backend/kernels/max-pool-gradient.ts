import * as tf from '@tensorflow/tfjs';
import { type KernelArguments, wasmBackend } from './wasm-backend.js';

/**
 * ∂L/∂x [B, H, W, C] of y = maxPool(x) from dy = ∂L/∂y [B, h, w, C]: each entry of dy goes to the first largest entry of
 * its window, in reading order; padding never wins.
 */
export function maxPoolGradient(given: KernelArguments): tf.TensorInfo {
  const backend = wasmBackend(given);
  const { input, dy } = given.inputs as { input: tf.TensorInfo; dy: tf.TensorInfo };
  const { filterSize, strides, pad, dimRoundingMode } = given.attrs as unknown as tf.MaxPoolGradAttrs;
  const info = tf.backend_util.computePool2DInfo(
    input.shape as [number, number, number, number],
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  const out = backend.makeOutput(input.shape, 'float32');
  const x = backend.typedArrayFromHeap(input);
  const gradient = backend.typedArrayFromHeap(dy);
  const to = backend.typedArrayFromHeap(out);
  to.fill(0);
  const { batchSize, inHeight, inWidth, outHeight, outWidth, inChannels: channels, padInfo } = info;
  for (let b = 0; b < batchSize; b += 1)
    for (let p = 0; p < outHeight; p += 1) {
      const top = p * info.strideHeight - padInfo.top;
      const firstRow = Math.max(0, top);
      const lastRow = Math.min(inHeight, top + info.filterHeight);
      for (let q = 0; q < outWidth; q += 1) {
        const left = q * info.strideWidth - padInfo.left;
        const firstColumn = Math.max(0, left);
        const lastColumn = Math.min(inWidth, left + info.filterWidth);
        const source = ((b * outHeight + p) * outWidth + q) * channels;
        for (let c = 0; c < channels; c += 1) {
          let best = Number.NEGATIVE_INFINITY;
          let winner = -1;
          for (let r = firstRow; r < lastRow; r += 1)
            for (let t = firstColumn; t < lastColumn; t += 1) {
              const at = ((b * inHeight + r) * inWidth + t) * channels + c;
              if (x[at]! > best) {
                best = x[at]!;
                winner = at;
              }
            }
          if (winner >= 0) to[winner]! += gradient[source + c]!;
        }
      }
    }
  return out;
}
