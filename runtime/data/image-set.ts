/** Labelled pictures of one size, read when they are asked for, so that memory does not grow with their number. */
export interface ImageSet {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** [count]: indices into the data's label names. */
  readonly labels: Uint8Array;
  /** The bytes of the pictures at the given places, in that order, [places · height · width · channels], 0 (nothing) to 255. */
  readonly read: (places: ArrayLike<number>) => Promise<Uint8Array>;
  /** What each picture is called: a file, an utterance; absent where they have no names. */
  readonly names?: readonly string[];
  /** Where the thing itself is known to be, 1 or 0, [height · width]; absent for data that do not say. */
  readonly region?: (place: number) => Uint8Array;
}

/** A data set in its two disjoint parts. */
export interface ImageData {
  /** What it is, e.g. "digits: 10,000 embedded". */
  readonly name: string;
  readonly labelNames: readonly string[];
  readonly train: ImageSet;
  /** Held out: never trained on. */
  readonly test: ImageSet;
  /** The SHA-256 of the files of the pictures to train on; absent where the pictures are in memory. */
  readonly contents?: string;
  /** How pictures were made from the files, in a sentence. */
  readonly preparation?: string;
  /** What was chosen of that, by name: `{ resize: 'stretch' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Files that were left out, and why. */
  readonly skipped?: readonly SkippedFile[];
}

/** A file that is in no set. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
  /** So many others of its folder are left out for the same reason, and not listed. */
  readonly others?: number;
}

/** How many pictures a set has. */
export function imageCount(set: ImageSet): number {
  return set.labels.length;
}

/** How many numbers one picture has. */
export function imageSize(set: Pick<ImageSet, 'height' | 'width' | 'channels'>): number {
  return set.height * set.width * set.channels;
}

/** The places 0, …, count − 1, or those from `from` to `to`, exclusive. */
export function places(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to - from }, (_, k) => from + k);
}

/** All pictures of a set, in its order. For sets that fit into memory. */
export function readAll(set: ImageSet): Promise<Uint8Array> {
  return set.read(places(0, imageCount(set)));
}

/** A set whose pictures are all in memory: `pixels` is [count · height · width · channels]. */
export function imagesInMemory({
  pixels,
  ...set
}: Omit<ImageSet, 'read'> & { readonly pixels: Uint8Array }): ImageSet {
  const size = imageSize(set);
  return {
    ...set,
    read: async (wanted) => {
      const bytes = new Uint8Array(wanted.length * size);
      for (let k = 0; k < wanted.length; k += 1)
        bytes.set(pixels.subarray(wanted[k]! * size, (wanted[k]! + 1) * size), k * size);
      return bytes;
    },
  };
}

/** The pictures at the given places, in that order, as a set. */
export function selectImages(set: ImageSet, chosen: ArrayLike<number>): ImageSet {
  const kept = Uint32Array.from(chosen);
  const { names, region } = set;
  return {
    ...set,
    labels: Uint8Array.from(kept, (place) => set.labels[place]!),
    read: (wanted) => set.read(Uint32Array.from(wanted, (place) => kept[place]!)),
    ...(names === undefined ? {} : { names: Array.from(kept, (place) => names[place]!) }),
    ...(region === undefined ? {} : { region: (place) => region(kept[place]!) }),
  };
}
