/** How bytes become the network's input. */
export interface Preprocessing {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** What a byte is divided by. */
  readonly divisor: number;
}

/** Pictures as the network takes them, row by row, channel last. */
export interface PreparedImages {
  readonly pixels: Float32Array;
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** Turns bytes [count · height · width · channels] into the network's input. Throws a RangeError for part of a picture. */
export function prepare(preprocessing: Preprocessing, bytes: Uint8Array): PreparedImages {
  const { height, width, channels, divisor } = preprocessing;
  const count = bytes.length / (height * width * channels);
  if (!Number.isInteger(count))
    throw new RangeError(
      `${bytes.length} bytes are no whole number of ${height}×${width}×${channels} pictures`,
    );
  return { pixels: Float32Array.from(bytes, (byte) => byte / divisor), count, height, width, channels };
}
