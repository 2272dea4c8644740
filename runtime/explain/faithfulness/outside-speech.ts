import type { ImageBatch } from '../explained-network.js';

/**
 * (o − i) / (o + i), with o and i the mean positive heat outside and inside a region, of the pixels that are part of the
 * recording; not a number without heat or without pixels on either side.
 *
 * @param region 1 inside, [height · width]
 * @param recorded 1 where something was recorded, [height · width]
 */
export function outsideAgainstInside(heat: Float32Array, region: Uint8Array, recorded: Uint8Array): number {
  const sums = [0, 0];
  const counts = [0, 0];
  for (const [at, value] of heat.entries()) {
    if (recorded[at] !== 1) continue;
    sums[region[at]!]! += Math.max(value, 0);
    counts[region[at]!]! += 1;
  }
  const [outside, inside] = [sums[0]! / counts[0]!, sums[1]! / counts[1]!];
  return (outside - inside) / (outside + inside);
}

/** Which pixels of an image were recorded, [height · width]: padding is 0 in all channels, and nothing else is. */
export function recordedOf({ pixels, height, width, channels }: ImageBatch, image: number): Uint8Array {
  const first = image * height * width * channels;
  return Uint8Array.from({ length: height * width }, (_, at) =>
    pixels.subarray(first + at * channels, first + (at + 1) * channels).some((value) => value > 0) ? 1 : 0,
  );
}

/**
 * The same without the columns that lie so near to the sides of the image, or to one of which nothing was recorded, that their heat depends
 * on what is beyond: there filters answer to the edge, whatever was recorded.
 *
 * @param recorded as of {@link recordedOf}, [height · width]
 */
export function awayFromEdges(recorded: Uint8Array, width: number, reach: number): Uint8Array {
  const height = recorded.length / width;
  const whole = Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (_, row) => recorded[row * width + column]).includes(1),
  );
  const inside = whole.map((_, column) => {
    for (let other = column - reach; other <= column + reach; other += 1)
      if (whole[other] !== true) return false;
    return true;
  });
  return recorded.map((value, at) => (inside[at % width] ? value : 0));
}
