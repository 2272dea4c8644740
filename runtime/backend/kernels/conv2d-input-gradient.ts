import * as tf from '@tensorflow/tfjs';
import { type KernelArguments, runWasm, wasmBackend, withTemporaries } from './wasm-backend.js';

/**
 * ∂L/∂x [B, H, W, C] of y = conv2d(x, W) from dy = ∂L/∂y [B, h, w, O] and W [kh, kw, C, O].
 *
 * dx[b,r,t,c] = Σ_{i,j,o} dy[b, (r + top − i)/s, (t + left − j)/s, o] · W[i,j,c,o] over the whole quotients: a convolution
 * of dy, with s − 1 zeros after each entry, with W reversed in i and j and with its channels exchanged.
 */
export function conv2DInputGradient(given: KernelArguments): tf.TensorInfo {
  const backend = wasmBackend(given);
  const { dy, filter } = given.inputs as { dy: tf.TensorInfo; filter: tf.TensorInfo };
  const { strides, pad, dataFormat, dimRoundingMode, inputShape } =
    given.attrs as unknown as tf.Conv2DBackpropInputAttrs;
  const info = tf.backend_util.computeConv2DInfo(
    inputShape,
    filter.shape as [number, number, number, number],
    strides,
    1,
    pad,
    dimRoundingMode,
    false,
    tf.backend_util.convertConv2DDataFormat(dataFormat),
  );
  const vertical = paddings(
    info.inHeight,
    info.outHeight,
    info.strideHeight,
    info.filterHeight,
    info.padInfo.top,
  );
  const horizontal = paddings(
    info.inWidth,
    info.outWidth,
    info.strideWidth,
    info.filterWidth,
    info.padInfo.left,
  );
  return withTemporaries(backend, (keep) => {
    const reversed = keep(runWasm(tf.Reverse, backend, { x: filter }, { dims: [0, 1] }));
    const exchanged = keep(runWasm(tf.Transpose, backend, { x: reversed }, { perm: [0, 1, 3, 2] }));
    const stuffed =
      info.strideHeight * info.strideWidth === 1
        ? dy
        : keep(zeroStuff(dy, info.strideHeight, info.strideWidth, given));
    const attrs = {
      strides: 1,
      pad: [[0, 0], vertical.pad, horizontal.pad, [0, 0]],
      dataFormat: 'NHWC',
      dilations: 1,
    };
    const result = runWasm(tf.Conv2D, backend, { x: stuffed, filter: exchanged }, attrs);
    if (result.shape[1] === info.inHeight && result.shape[2] === info.inWidth) return result;
    return runWasm(
      tf.Slice,
      backend,
      { x: keep(result) },
      {
        begin: [0, vertical.skip, horizontal.skip, 0],
        size: [info.batchSize, info.inHeight, info.inWidth, info.inChannels],
      },
    );
  });
}

/** Padding of the stuffed dy along one axis, and how many leading entries of the result are surplus. */
function paddings(
  size: number,
  out: number,
  stride: number,
  kernel: number,
  near: number,
): { pad: [number, number]; skip: number } {
  const before = kernel - 1 - near;
  const after = size - out * stride - before + kernel - 1;
  return { pad: [Math.max(0, before), Math.max(0, after)], skip: Math.max(0, -before) };
}

/** [B, h, w, O] → [B, h·s, w·t, O] with s − 1 rows and t − 1 columns of zeros after each entry. */
function zeroStuff(dy: tf.TensorInfo, s: number, t: number, given: KernelArguments): tf.TensorInfo {
  const backend = wasmBackend(given);
  const [batch, height, width, channels] = dy.shape as [number, number, number, number];
  const out = backend.makeOutput([batch, height * s, width * t, channels], 'float32');
  const from = backend.typedArrayFromHeap(dy);
  const to = backend.typedArrayFromHeap(out);
  to.fill(0);
  for (let row = 0; row < batch * height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const source = (row * width + column) * channels;
      const target = (row * s * width + column) * t * channels;
      for (let c = 0; c < channels; c += 1) to[target + c] = from[source + c]!;
    }
  return out;
}
