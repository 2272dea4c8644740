import * as tf from '@tensorflow/tfjs';
import { conv2DFilterGradient } from './kernels/conv2d-filter-gradient.js';
import { conv2DInputGradient } from './kernels/conv2d-input-gradient.js';
import { maxPoolGradient } from './kernels/max-pool-gradient.js';
import { unsortedSegmentSum } from './kernels/unsorted-segment-sum.js';

/** Kernels of ours on the wasm back end, by the names under which TensorFlow.js looks them up. */
export const trainingKernels = {
  [tf.Conv2DBackpropFilter]: conv2DFilterGradient,
  [tf.Conv2DBackpropInput]: conv2DInputGradient,
  [tf.MaxPoolGrad]: maxPoolGradient,
  [tf.UnsortedSegmentSum]: unsortedSegmentSum,
} satisfies Record<string, tf.KernelFunc>;

/**
 * Puts {@link trainingKernels} in place of the wasm back end's own, which are missing, slow or, for max pooling, wrong
 * where a window's maximum is not positive. Needs the wasm back end to be started; a second call changes nothing.
 */
export function registerTrainingKernels(): void {
  for (const [kernelName, kernelFunc] of Object.entries(trainingKernels)) {
    const present = tf.getKernel(kernelName, 'wasm');
    if (present?.kernelFunc === kernelFunc) continue;
    if (present !== undefined) tf.unregisterKernel(kernelName, 'wasm');
    tf.registerKernel({ kernelName, backendName: 'wasm', kernelFunc });
  }
}
