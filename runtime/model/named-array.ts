import type * as tf from '@tensorflow/tfjs';

/** Numbers under a name: weights, or what an optimiser keeps of them. */
export interface NamedArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A copy of a tensor's numbers. */
export function namedArray(name: string, tensor: tf.Tensor): NamedArray {
  return { name, shape: tensor.shape, values: (tensor.dataSync() as Float32Array).slice() }; // all of ours are float32
}

/** `a [2, 3], b []`: what must agree for one list of arrays to take the place of another. */
export function describeArrays(arrays: readonly Omit<NamedArray, 'values'>[]): string {
  return arrays.map(({ name, shape }) => `${name} [${shape.join(', ')}]`).join(', ');
}

/** How many numbers a shape holds. */
export function volume(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}
