import type * as tf from '@tensorflow/tfjs';
import type { ExplainedNetwork } from './explained-network.js';
import { featureMapWeights } from './feature-map-weights.js';
import { weightedSum } from './heatmap.js';

/** What an attribution method is given: one batch. */
export interface AttributionInput {
  readonly network: ExplainedNetwork;
  /** [B, H, W, C] */
  readonly images: tf.Tensor4D;
  /** A, [B, h, w, K] */
  readonly maps: tf.Tensor4D;
  /** The class to explain for each image. */
  readonly targets: Int32Array;
}

/** What an attribution method gives; the caller disposes of it. */
export interface Attribution {
  /** Signed, [B, h', w']: any resolution the method works in. */
  readonly heatmaps: tf.Tensor3D;
  /** One importance per feature map, [B, K], for methods that have one. */
  readonly weights?: tf.Tensor2D;
}

/** A way to say where in the image a score comes from. */
export interface AttributionMethod {
  readonly title: string;
  readonly source: string;
  readonly attribute: (input: AttributionInput) => Attribution;
}

/** The attribution methods by name. */
export const attributionMethods = {
  'qgrad-cam': {
    title: 'QGrad-CAM',
    source:
      'Lin, Tseng, Chen, Yoo: Quantum Gradient Class Activation Map for Model Interpretability, Eqs. 7–8',
    attribute({ network, maps, targets }) {
      const weights = featureMapWeights(network.classifier, maps, targets);
      return { weights, heatmaps: weightedSum(maps, weights) };
    },
  },
} satisfies Record<string, AttributionMethod>;

/** The name of an attribution method. */
export type AttributionMethodName = keyof typeof attributionMethods;
