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
  /** Moves each picture by up to this many pixels each way, at random. */
  readonly shift?: { readonly pixels: number; readonly random: SeededRandom };
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
      const { pixels = 0, random } = options.shift ?? {};
      const down = random === undefined ? 0 : random.integer(2 * pixels + 1) - pixels;
      const right = random === undefined ? 0 : random.integer(2 * pixels + 1) - pixels;
      copyShifted(set, place, images.subarray(k * length, (k + 1) * length), down, right);
      labels[k] = set.labels[place]!;
    }
    yield { images: images.subarray(0, size * length), labels: labels.subarray(0, size), size };
  }
}

/** Writes picture `place`, moved down and right, to `to` in [0, 1]; what comes in from outside is 0. */
export function copyShifted(
  set: ImageSet,
  place: number,
  to: Float32Array,
  down: number,
  right: number,
): void {
  const { height, width, channels, pixels } = set;
  const start = place * imageSize(set);
  const row = width * channels;
  to.fill(0);
  for (let r = Math.max(0, down); r < Math.min(height, height + down); r += 1) {
    const from = start + (r - down) * row - right * channels;
    const last = Math.min(width, width + right) * channels;
    for (let t = Math.max(0, right) * channels; t < last; t += 1) to[r * row + t] = pixels[from + t]! / 255;
  }
}
