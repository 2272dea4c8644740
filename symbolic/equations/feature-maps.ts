import type { Reading } from './reading.js';

/** The sizes of K feature maps of W×H pixels. */
export interface MapSizes {
  readonly width: number;
  readonly height: number;
  readonly maps: number;
}

/** A pixel of a feature map, each counted from 1 as in the paper. */
export interface Pixel {
  readonly k: number;
  readonly i: number;
  readonly j: number;
}

/** The name of A^k_ij. */
export function entryName({ k, i, j }: Pixel): string {
  return `A${k},${i},${j}`;
}

/** A^k_ij, a variable. */
export function entry<O>(r: Reading<O>, pixel: Pixel): O {
  return r.variable(entryName(pixel));
}

/** The pixels of map k. */
export function pixelsOf({ width, height }: MapSizes, k: number): readonly Pixel[] {
  return range(width).flatMap((i) => range(height).map((j) => ({ k, i, j })));
}

/** The pixels of all maps. */
export function allPixels(sizes: MapSizes): readonly Pixel[] {
  return range(sizes.maps).flatMap((k) => pixelsOf(sizes, k));
}

/** (1/WH)·Σ_ij value(A^k_ij) for every k: what the head `gap` hands on. */
export function pooled<O>(
  r: Reading<O>,
  sizes: MapSizes,
  value: (pixel: Pixel) => O = (pixel) => entry(r, pixel),
): readonly O[] {
  const share = r.number(1, sizes.width * sizes.height);
  return range(sizes.maps).map((k) => r.tensor(share, r.sum(pixelsOf(sizes, k).map(value))));
}

/** 1, …, count. */
export function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) => k + 1);
}

/** "2×3 pixels, 2 maps". */
export function sizesText({ width, height, maps }: MapSizes): string {
  return `${width}×${height} pixels, ${maps} ${maps === 1 ? 'map' : 'maps'}`;
}

/** Small sizes, square and not. */
export const smallSizes: readonly MapSizes[] = [
  { width: 1, height: 1, maps: 2 },
  { width: 2, height: 1, maps: 1 },
  { width: 2, height: 2, maps: 2 },
  { width: 3, height: 2, maps: 1 },
];
