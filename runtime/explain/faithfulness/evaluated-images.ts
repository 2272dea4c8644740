import type { AttributionMethod } from '../attribution-method.js';
import type { ExplainedNetwork, ImageBatch } from '../explained-network.js';
import type { Explanation } from '../explanation.js';

/** Explained images, with what the metrics of faithfulness need to judge the explanations. */
export interface EvaluatedImages {
  readonly network: ExplainedNetwork;
  readonly method: AttributionMethod;
  /** As the network takes them. */
  readonly images: ImageBatch;
  /** What the network is given for a pixel without ink. */
  readonly background: number;
  /** 1 where a pixel holds ink, [count · height · width]. */
  readonly ink: Uint8Array;
  /** Of these images, in order. */
  readonly explanations: readonly Explanation[];
  /** The signed heatmaps at image size, in order, each [height · width]. */
  readonly heat: readonly Float32Array[];
  /** The removal area of each image for pixels in random order; computed once for the metrics that compare with it. */
  readonly areasAtRandom: () => Promise<Float32Array>;
  readonly seed: number;
  readonly batchSize: number;
}
