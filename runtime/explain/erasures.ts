import type { ImageBatch } from './explained-network.js';

/** What is seen where a part of an image is taken away. */
export interface Erasure {
  readonly summary: string;
  /** The images with everything taken away, [count · height · width · channels]. */
  readonly erase: (images: ImageBatch) => Float32Array;
}

/** The ways to take parts of an image away, by name. */
export const erasures = {
  nothing: {
    summary: '0: an empty background',
    erase: ({ pixels }) => new Float32Array(pixels.length),
  },
  mean: {
    summary: 'the mean colour of the image',
    erase: meanColour,
  },
  blur: {
    summary: 'the image blurred by a Gaussian of a tenth of its longer side',
    erase: blurred,
  },
} satisfies Record<string, Erasure>;

/** The name of an erasure. */
export type ErasureName = keyof typeof erasures;

function meanColour({ pixels, count, channels }: ImageBatch): Float32Array {
  const size = pixels.length / count;
  const result = new Float32Array(pixels.length);
  for (let image = 0; image < count; image += 1)
    for (let c = 0; c < channels; c += 1) {
      let sum = 0;
      for (let at = c; at < size; at += channels) sum += pixels[image * size + at]!;
      for (let at = c; at < size; at += channels) result[image * size + at] = (sum * channels) / size;
    }
  return result;
}

/** σ as a share of the longer side. */
const blurShare = 0.1;

/** Beyond an edge the image goes on as it is there. */
function blurred({ pixels, count, height, width, channels }: ImageBatch): Float32Array {
  const sigma = blurShare * Math.max(height, width);
  const reach = Math.ceil(3 * sigma);
  const bell = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-(((i - reach) / sigma) ** 2) / 2),
  );
  const sum = bell.reduce((a, b) => a + b, 0);
  const along = (
    source: Float32Array,
    lines: number,
    length: number,
    step: number,
    startOf: (line: number) => number,
  ) => {
    const result = new Float32Array(source.length);
    for (let line = 0; line < lines; line += 1) {
      const start = startOf(line);
      for (let at = 0; at < length; at += 1) {
        let value = 0;
        for (let i = -reach; i <= reach; i += 1)
          value += bell[i + reach]! * source[start + Math.min(Math.max(at + i, 0), length - 1) * step]!;
        result[start + at * step] = value / sum;
      }
    }
    return result;
  };
  const row = width * channels;
  const across = along(
    pixels,
    count * height * channels,
    width,
    channels,
    (line) => Math.floor(line / channels) * row + (line % channels),
  );
  return along(
    across,
    count * row,
    height,
    row,
    (line) => Math.floor(line / row) * height * row + (line % row),
  );
}
