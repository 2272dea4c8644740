import type { AttributionMethod } from '../attribution-method.js';
import type { Erasure } from '../erasures.js';
import type { ExplainedNetwork, ImageBatch } from '../explained-network.js';
import type { Explanation } from '../explanation.js';

/** A part of the images that is known to hold what their class is about. */
export interface KnownPlace {
  /** What it is, e.g. "ink". */
  readonly what: string;
  /** 1 or 0, [count · height · width]. */
  readonly mask: Uint8Array;
}

/** A part of the images that is known to hold what one class is not about. */
export interface KnownElsewhere extends KnownPlace {
  /** The class whose evidence lies elsewhere. */
  readonly target: number;
}

/** Images on which explanations are judged, with what is known of them whatever the method. */
export interface JudgedImages {
  readonly network: ExplainedNetwork;
  /** As the network takes them. */
  readonly images: ImageBatch;
  /** The class that is explained for each image. */
  readonly targets: Int32Array;
  /** The scores of each image, one per class. */
  readonly scores: readonly Float32Array[];
  readonly erasure: Erasure;
  /** The images with everything erased, [count · height · width · channels]. */
  readonly erased: Float32Array;
  /** Where strokes are, for data of strokes on an empty background. */
  readonly ink?: KnownPlace;
  /** Where the thing itself is, for data that say so. */
  readonly truth?: KnownPlace;
  /** Where speech is, for data that say so. */
  readonly speech?: KnownElsewhere;
  /** The probability of the explained class when all is erased; computed once. */
  readonly probabilitiesOfErased: () => Promise<Float32Array>;
  /** The removal area of each image for pixels in random order; computed once for the metrics that compare with it. */
  readonly areasAtRandom: () => Promise<Float32Array>;
  readonly seed: number;
  readonly batchSize: number;
}

/** The same images with one method's explanations of them. */
export interface EvaluatedImages extends JudgedImages {
  readonly method: AttributionMethod;
  /** Of these images, in order. */
  readonly explanations: readonly Explanation[];
  /** The heatmaps at image size, in order, each [height · width]. */
  readonly heat: readonly Float32Array[];
}

/** The mask of one image. */
export function maskOf({ mask }: KnownPlace, { height, width }: ImageBatch, image: number): Uint8Array {
  return mask.subarray(image * height * width, (image + 1) * height * width);
}
