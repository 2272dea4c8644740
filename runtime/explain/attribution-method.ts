import type * as tf from '@tensorflow/tfjs';
import type { ExplainedNetwork } from './explained-network.js';

/** What an attribution method is given: one batch. */
export interface AttributionInput {
  readonly network: ExplainedNetwork;
  /** [B, H, W, C] */
  readonly images: tf.Tensor4D;
  /** A, [B, h, w, K] */
  readonly maps: tf.Tensor4D;
  /** The class ℓ to explain for each image. */
  readonly targets: Int32Array;
  /** f^ℓ of each image, [B]. */
  readonly scores: Float32Array;
  /** The images with everything erased, [B, H, W, C]: what methods that hide parts put in their place. */
  readonly erased: () => tf.Tensor4D;
  /** The number of the batch's first image among all that are explained, so that batches do not change what is random. */
  readonly first: number;
  readonly seed: number;
}

/** What an attribution method gives; the caller disposes of it. */
export interface Attribution {
  /** [B, h', w']: on the grid of the feature maps, or of any other size where it covers the image evenly. */
  readonly heatmaps: tf.Tensor3D;
  /** One importance per feature map, [B, K], for methods that have one. */
  readonly weights?: tf.Tensor2D;
}

/** What a method rests on: ∂f/∂A, scores of changed images or maps, or nothing of the network. */
export type AttributionKind = 'gradient' | 'perturbation' | 'reference';

/** A way to say where in the image a score comes from. */
export interface AttributionMethod {
  readonly title: string;
  readonly source: string;
  /** The formula, and what it assumes or leaves out. */
  readonly summary: string;
  readonly kind: AttributionKind;
  /** Whether values below 0 speak against the class; then the opposite score has the opposite map. */
  readonly signed: boolean;
  /** Why it is not for this network; undefined where it is. */
  readonly unfit?: (network: ExplainedNetwork) => string | undefined;
  /** Called within `tf.tidy`. */
  readonly attribute: (input: AttributionInput) => Attribution;
}
