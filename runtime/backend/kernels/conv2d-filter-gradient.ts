import * as tf from '@tensorflow/tfjs';
import { type KernelArguments, runWasm, wasmBackend, withTemporaries } from './wasm-backend.js';

/**
 * ∂L/∂W [kh, kw, C, O] of y = conv2d(x, W) from x [B, H, W, C] and dy = ∂L/∂y [B, h, w, O].
 *
 * dW[i,j,c,o] = Σ_{b,p,q} x[b, p·s + i − top, q·s + j − left, c] · dy[b,p,q,o]: a convolution of x read as [C, H, W, B]
 * with dy read as a filter [h, w, B, O], dilated by the forward stride s, whose result [C, kh, kw, O] is transposed back.
 */
export function conv2DFilterGradient(given: KernelArguments): tf.TensorInfo {
  const backend = wasmBackend(given);
  const { x, dy } = given.inputs as { x: tf.TensorInfo; dy: tf.TensorInfo };
  const { strides, pad, dataFormat, dimRoundingMode, filterShape } =
    given.attrs as unknown as tf.Conv2DBackpropFilterAttrs;
  const info = tf.backend_util.computeConv2DInfo(
    x.shape as [number, number, number, number],
    filterShape,
    strides,
    1,
    pad,
    dimRoundingMode,
    false,
    tf.backend_util.convertConv2DDataFormat(dataFormat),
  );
  // Rows of x that no window reaches, at the far end, appear as surplus rows of the result and are cut off.
  const far = (size: number, out: number, stride: number, kernel: number, near: number): number =>
    Math.max(0, kernel + (out - 1) * stride - size - near);
  const bottom = far(info.inHeight, info.outHeight, info.strideHeight, info.filterHeight, info.padInfo.top);
  const right = far(info.inWidth, info.outWidth, info.strideWidth, info.filterWidth, info.padInfo.left);
  return withTemporaries(backend, (keep) => {
    const signal = keep(runWasm(tf.Transpose, backend, { x }, { perm: [3, 1, 2, 0] }));
    const filter = keep(runWasm(tf.Transpose, backend, { x: dy }, { perm: [1, 2, 0, 3] }));
    const attrs = {
      strides: 1,
      pad: [
        [0, 0],
        [info.padInfo.top, bottom],
        [info.padInfo.left, right],
        [0, 0],
      ],
      dataFormat: 'NHWC',
      dilations: [info.strideHeight, info.strideWidth],
    };
    let result = keep(runWasm(tf.Conv2D, backend, { x: signal, filter }, attrs));
    const size = [info.inChannels, info.filterHeight, info.filterWidth, info.outChannels];
    if (result.shape.some((length, axis) => length !== size[axis]))
      result = keep(runWasm(tf.Slice, backend, { x: result }, { begin: [0, 0, 0, 0], size }));
    return runWasm(tf.Transpose, backend, { x: result }, { perm: [1, 2, 0, 3] });
  });
}
