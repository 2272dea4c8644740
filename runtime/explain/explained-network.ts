import type * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';
import { VqcLayer } from '../layers/vqc-layer.js';

/** A network cut at the layer that is explained: image → feature maps A^k → scores. */
export interface ExplainedNetwork {
  /** Images [B, H, W, C] → feature maps A [B, h, w, K] (Eq. 5, after its activation). */
  readonly features: tf.LayersModel;
  /** Feature maps [B, h, w, K] → scores [B, classes], one logit per class (Eq. 6). */
  readonly classifier: tf.LayersModel;
}

/** Whether a variational circuit is part of the classifier. */
export function hasCircuit({ classifier }: ExplainedNetwork): boolean {
  return classifier.layers.some((layer) => layer instanceof VqcLayer);
}

/** Images as the network takes them, row by row, channel last: `pixels` holds count · height · width · channels values. */
export interface ImageBatch {
  readonly pixels: Float32Array;
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** The images and the network do not fit each other. */
export class ImageShapeMistake extends Mistake {
  constructor(images: ImageBatch, expected: readonly (number | null)[]) {
    const size = `${images.height}×${images.width}×${images.channels}`;
    super({
      asked: `${images.count} images of ${size} (${images.pixels.length} values)`,
      expected: `the network takes ${expected.map((side) => side ?? 'any').join('×')} and every value must be there`,
      remedy: 'Resize the images to the network’s input',
    });
  }
}

/** An image with a value that is not a number; layers such as ReLU would hide it. */
export class PixelNotFiniteMistake extends Mistake {
  constructor(image: number) {
    super({
      asked: `An explanation of image ${image}`,
      expected: 'every pixel must be a finite number, and one is not',
      remedy: 'Check how the image was read',
    });
  }
}

/**
 * Throws an `ImageShapeMistake` unless the batch has the network's input shape and as many values as it says, and a
 * `PixelNotFiniteMistake` where a value is not finite.
 */
export function checkImages(network: ExplainedNetwork, images: ImageBatch): void {
  const expected = (network.features.inputs[0]?.shape ?? []).slice(1);
  const sides = [images.height, images.width, images.channels];
  const fits = expected.length === 3 && expected.every((side, axis) => side === null || side === sides[axis]);
  const values = images.count * images.height * images.width * images.channels;
  if (!fits || images.pixels.length !== values) throw new ImageShapeMistake(images, expected);
  const notFinite = images.pixels.findIndex((value) => !Number.isFinite(value));
  if (notFinite >= 0) throw new PixelNotFiniteMistake(Math.floor((notFinite * images.count) / values));
}

/** The images numbered `from` to `to` (exclusive), sharing memory with the batch. */
export function sliceImages(images: ImageBatch, from: number, to: number): ImageBatch {
  const size = images.height * images.width * images.channels;
  return { ...images, count: to - from, pixels: images.pixels.subarray(from * size, to * size) };
}
