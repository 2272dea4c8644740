import { type Erasure, erasures } from '../erasures.js';
import type { ExplainedNetwork, ImageBatch } from '../explained-network.js';
import type { JudgedImages, KnownElsewhere, KnownPlace } from './evaluated-images.js';
import { classProbabilities, scoresOf } from './probabilities.js';
import { areasAtRandom } from './removal-curves.js';

/** What is known of the images besides their pixels. */
export interface JudgedImagesOptions {
  /** What an erased pixel becomes; by default 0. */
  readonly erasure?: Erasure;
  /** The least value of a pixel with ink, in the network's units, for data of strokes on an empty background. */
  readonly inkFrom?: number;
  /** Where the thing itself is; by default the ink, where there is ink. */
  readonly truth?: KnownPlace;
  /** Where speech is. */
  readonly speech?: KnownElsewhere;
  readonly seed: number;
  readonly batchSize?: number;
}

/** Images to judge explanations of their predicted classes on. */
export async function judgeImages(
  network: ExplainedNetwork,
  images: ImageBatch,
  { erasure = erasures.nothing, inkFrom, truth, speech, seed, batchSize = 64 }: JudgedImagesOptions,
): Promise<JudgedImages> {
  const scores = await scoresOf(network, images, batchSize);
  const targets = Int32Array.from(scores, (row) => row.indexOf(Math.max(...row)));
  const erased = erasure.erase(images);
  const ink = inkFrom === undefined ? undefined : { what: 'ink', mask: inkOf(images, inkFrom) };
  const place = truth ?? ink;
  let ofErased: Promise<Float32Array> | undefined;
  let atRandom: Promise<Float32Array> | undefined;
  const judged: JudgedImages = {
    network,
    images,
    targets,
    scores,
    erasure,
    erased,
    ...(ink === undefined ? {} : { ink }),
    ...(place === undefined ? {} : { truth: place }),
    ...(speech === undefined ? {} : { speech }),
    probabilitiesOfErased: () => {
      ofErased ??= classProbabilities(network, { ...images, pixels: erased }, targets, batchSize);
      return ofErased;
    },
    areasAtRandom: () => {
      atRandom ??= areasAtRandom(judged);
      return atRandom;
    },
    seed,
    batchSize,
  };
  return judged;
}

function inkOf(images: ImageBatch, inkFrom: number): Uint8Array {
  const ink = new Uint8Array(images.count * images.height * images.width);
  for (const [at, value] of images.pixels.entries())
    if (value >= inkFrom) ink[Math.floor(at / images.channels)] = 1;
  return ink;
}
