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
