import { copyMapped, type Distortion, drawMap } from './distortion.js';
import { type ImageSet, imageCount, imageSize } from './image-set.js';
import type { SeededRandom } from './seeded-random.js';

/** Pictures and labels of one batch, in arrays that the next batch writes over. */
export interface Batch {
  /** [size · height · width · channels], in [0, 1]. */
  readonly images: Float32Array;
  readonly labels: Uint8Array;
  readonly size: number;
}

export interface BatchOptions {
  readonly size: number;
  /** Places in the set, in order; all of them in the set's order when left out. */
  readonly order?: Uint32Array;
  /** Distorts each picture at random. */
  readonly distort?: { readonly by: Distortion; readonly random: SeededRandom };
  /** Leaves out a last batch that is not full. */
  readonly fullOnly?: boolean;
}

/** Goes through a set in batches; byte / 255 is what the model sees. */
export function* batches(set: ImageSet, options: BatchOptions): Generator<Batch> {
  const length = imageSize(set);
  const images = new Float32Array(options.size * length);
  const labels = new Uint8Array(options.size);
  const count = options.order?.length ?? imageCount(set);
  for (let start = 0; start < count; start += options.size) {
    const size = Math.min(options.size, count - start);
    if (size < options.size && options.fullOnly === true) return;
    for (let k = 0; k < size; k += 1) {
      const place = options.order?.[start + k] ?? start + k;
      const target = images.subarray(k * length, (k + 1) * length);
      if (options.distort === undefined) copyPlain(set, place, target);
      else copyMapped(set, place, target, drawMap(options.distort.by, options.distort.random));
      labels[k] = set.labels[place]!;
    }
    yield { images: images.subarray(0, size * length), labels: labels.subarray(0, size), size };
  }
}

function copyPlain(set: ImageSet, place: number, to: Float32Array): void {
  const start = place * imageSize(set);
  for (let k = 0; k < to.length; k += 1) to[k] = set.pixels[start + k]! / 255;
}
