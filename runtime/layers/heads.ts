import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';

/** A head that does not fit the feature maps or the circuit. */
export class HeadMistake extends Mistake {}

/** What a head is built from. */
export interface HeadParts {
  /** Feature maps A [B, h, w, K]. */
  readonly maps: tf.SymbolicTensor;
  /** n: how many angles the circuit takes. */
  readonly angles: number;
  /** For the start of its weights. */
  readonly seed: number;
}

interface HeadEntry {
  readonly summary: string;
  /** Adds layers to the maps whose result is [B, n]. */
  readonly attach: (parts: HeadParts) => tf.SymbolicTensor;
}

const average = (maps: tf.SymbolicTensor): tf.SymbolicTensor =>
  tf.layers.globalAveragePooling2d({ name: 'average' }).apply(maps) as tf.SymbolicTensor;

/** Without a bias: the normalisation that follows has one. */
const dense = (features: tf.SymbolicTensor, { angles, seed }: HeadParts): tf.SymbolicTensor =>
  tf.layers
    .dense({
      name: 'angles',
      units: angles,
      useBias: false,
      kernelInitializer: tf.initializers.glorotNormal({ seed }),
    })
    .apply(features) as tf.SymbolicTensor;

/** How feature maps become angles, before the angles are normalised. */
export const heads = {
  gap: {
    summary: 'one map per qubit: the average of map q is angle q',
    attach: ({ maps, angles }) => {
      const count = maps.shape.at(-1);
      if (count !== angles)
        throw new HeadMistake({
          asked: `Head "gap" on ${count} feature maps and ${angles} qubits`,
          expected: 'it gives each qubit one map, so both numbers are equal',
          remedy: `Give the last convolution ${angles} filters, or choose "gap-dense"`,
        });
      return average(maps);
    },
  },
  'gap-dense': {
    summary: 'the averages of all maps, mixed linearly',
    attach: (parts) => dense(average(parts.maps), parts),
  },
  'flatten-dense': {
    summary: 'all places of all maps, mixed linearly',
    attach: (parts) =>
      dense(tf.layers.flatten({ name: 'flatten' }).apply(parts.maps) as tf.SymbolicTensor, parts),
  },
} satisfies Record<string, HeadEntry>;

export type HeadName = keyof typeof heads;

/** The name of the layer that normalises the angles. */
export const normalisedAngles = 'normalise';

/**
 * Batch normalisation of the n angles. It decides whether the circuit trains at all: averages of maps lie close together,
 * and the angle map wants values around 0 with a spread of about 1.
 */
export function normaliseAngles(angles: tf.SymbolicTensor): tf.SymbolicTensor {
  return tf.layers
    .batchNormalization({ name: normalisedAngles, momentum: 0.97, epsilon: 1e-5 })
    .apply(angles) as tf.SymbolicTensor;
}
