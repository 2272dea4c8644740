/** Labelled pictures of one size, as bytes. */
export interface ImageSet {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** [count · height · width · channels], 0 (nothing) to 255. */
  readonly pixels: Uint8Array;
  /** [count]: indices into the data's label names. */
  readonly labels: Uint8Array;
}

/** A data set in its two disjoint parts. */
export interface ImageData {
  /** What it is, e.g. "digits: 10,000 embedded". */
  readonly name: string;
  readonly labelNames: readonly string[];
  readonly train: ImageSet;
  /** Held out: never trained on. */
  readonly test: ImageSet;
}

/** How many pictures a set has. */
export function imageCount(set: ImageSet): number {
  return set.labels.length;
}

/** How many numbers one picture has. */
export function imageSize(set: ImageSet): number {
  return set.height * set.width * set.channels;
}

/** The pictures at the given places, in that order, as a new set. */
export function selectImages(set: ImageSet, places: ArrayLike<number>): ImageSet {
  const size = imageSize(set);
  const pixels = new Uint8Array(places.length * size);
  const labels = new Uint8Array(places.length);
  for (let k = 0; k < places.length; k += 1) {
    const at = places[k]!;
    pixels.set(set.pixels.subarray(at * size, (at + 1) * size), k * size);
    labels[k] = set.labels[at]!;
  }
  return { ...set, pixels, labels };
}
