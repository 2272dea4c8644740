import * as tf from '@tensorflow/tfjs';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';

/** What TensorFlow.js hands to a kernel. */
export type KernelArguments = Parameters<tf.KernelFunc>[0];

/** The wasm back end that a kernel runs on. */
export function wasmBackend({ backend }: KernelArguments): BackendWasm {
  return backend as BackendWasm; // our kernels are registered under "wasm" only
}

/** Runs another kernel of the wasm back end; the caller owns the result. */
export function runWasm(
  kernelName: string,
  backend: BackendWasm,
  inputs: tf.NamedTensorInfoMap,
  attrs: tf.NamedAttrMap,
): tf.TensorInfo {
  const kernel = tf.getKernel(kernelName, 'wasm');
  if (kernel === undefined) throw new Error(`the wasm back end has no kernel ${kernelName}`);
  return kernel.kernelFunc({ inputs, attrs, backend }) as tf.TensorInfo; // the kernels used here have one output
}

/** Collects temporaries, so that each is freed once, whatever happens. */
export function withTemporaries<T>(
  backend: BackendWasm,
  body: (keep: (temporary: tf.TensorInfo) => tf.TensorInfo) => T,
): T {
  const temporaries: tf.TensorInfo[] = [];
  try {
    return body((temporary) => {
      temporaries.push(temporary);
      return temporary;
    });
  } finally {
    for (const { dataId } of temporaries) backend.disposeData(dataId);
  }
}
