import * as tf from '@tensorflow/tfjs';

/** A map over the image in the network's own resolution; row by row; signed: positive speaks for the class. */
export interface Heatmap {
  readonly height: number;
  readonly width: number;
  readonly values: Float32Array;
}

/**
 * Eq. 8 without its ReLU — Σ_k w_k A^k_ij. The sign is kept; ReLU belongs to drawing.
 *
 * @param maps A, [B, h, w, K]
 * @param weights w, [B, K] (Eq. 7)
 * @returns [B, h, w], in units of score; the caller's to dispose
 */
export function weightedSum(maps: tf.Tensor4D, weights: tf.Tensor2D): tf.Tensor3D {
  return tf.tidy(() => {
    const [batch, height, width, count] = maps.shape;
    const columns = maps.reshape([batch, height * width, count]);
    return tf.matMul(columns, weights.reshape([batch, count, 1])).reshape([batch, height, width]);
  });
}

/** The largest and the smallest value of a map. */
export function extent(values: Float32Array): { readonly least: number; readonly most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
