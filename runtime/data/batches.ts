import { copyMapped, type Distortion, drawMap } from './distortion.js';
import { type ImageSet, imageCount, imageSize, places } from './image-set.js';
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

/** Goes through a set in batches; byte / 255 is what the model sees. While one batch is used, the next is read. */
export async function* batches(set: ImageSet, options: BatchOptions): AsyncGenerator<Batch> {
  const length = imageSize(set);
  const images = new Float32Array(options.size * length);
  const labels = new Uint8Array(options.size);
  const order = options.order ?? places(0, imageCount(set));
  const read = (start: number): Promise<Uint8Array> | undefined => {
    const wanted = order.subarray(start, start + options.size);
    if (wanted.length === 0 || (wanted.length < options.size && options.fullOnly === true)) return undefined;
    const reading = set.read(wanted);
    reading.catch(() => {}); // thrown when the batch is reached
    return reading;
  };
  let next = read(0);
  for (let start = 0; next !== undefined; start += options.size) {
    const bytes = await next;
    next = read(start + options.size);
    const size = bytes.length / length;
    for (let k = 0; k < size; k += 1) {
      const picture = bytes.subarray(k * length, (k + 1) * length);
      const target = images.subarray(k * length, (k + 1) * length);
      if (options.distort === undefined) for (let j = 0; j < length; j += 1) target[j] = picture[j]! / 255;
      else copyMapped(picture, set, target, drawMap(options.distort.by, options.distort.random));
      labels[k] = set.labels[order[start + k]!]!;
    }
    yield { images: images.subarray(0, size * length), labels: labels.subarray(0, size), size };
  }
}
