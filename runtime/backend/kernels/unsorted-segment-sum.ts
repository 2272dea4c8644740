import type * as tf from '@tensorflow/tfjs';
import { type KernelArguments, wasmBackend } from './wasm-backend.js';

/**
 * y[s, …] = Σ_{i : ids[i] = s} x[i, …] for s < numSegments: the gradient of gathering rows. Ids outside the range are left
 * out.
 */
export function unsortedSegmentSum(given: KernelArguments): tf.TensorInfo {
  const backend = wasmBackend(given);
  const { x, segmentIds } = given.inputs as { x: tf.TensorInfo; segmentIds: tf.TensorInfo };
  const { numSegments } = given.attrs as unknown as tf.UnsortedSegmentSumAttrs;
  const inner = x.shape.slice(segmentIds.shape.length);
  const length = inner.reduce((product, size) => product * size, 1);
  const out = backend.makeOutput([numSegments, ...inner], x.dtype);
  const from = backend.typedArrayFromHeap(x);
  const ids = backend.typedArrayFromHeap(segmentIds);
  const to = backend.typedArrayFromHeap(out);
  to.fill(0);
  for (let i = 0; i < ids.length; i += 1) {
    const segment = ids[i]!;
    if (segment < 0 || segment >= numSegments) continue;
    for (let k = 0; k < length; k += 1) to[segment * length + k]! += from[i * length + k]!;
  }
  return out;
}
