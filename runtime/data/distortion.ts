import { type ImageSet, imageSize } from './image-set.js';
import type { SeededRandom } from './seeded-random.js';

/** How far a picture may be distorted at random, each part uniform in ± its number. */
export interface Distortion {
  /** In degrees, about the middle. */
  readonly rotation: number;
  /** Of height and width, each on its own, as a share. */
  readonly scaling: number;
  /** Columns moved to the side per row, as a share. */
  readonly shear: number;
  /** In pixels, down and to the side. */
  readonly shift: number;
}

/** Where each place (row r, column t) of the new picture comes from: row a·r + b·t + e, column c·r + d·t + f, from the middle. */
export interface AffineMap {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** One of the maps that a distortion allows. */
export function drawMap({ rotation, scaling, shear, shift }: Distortion, random: SeededRandom): AffineMap {
  const within = (most: number): number => most * (2 * random.uniform() - 1);
  const angle = (within(rotation) * Math.PI) / 180;
  const tall = 1 + within(scaling);
  const wide = 1 + within(scaling);
  const slant = within(shear);
  return {
    a: Math.cos(angle) * tall,
    b: Math.sin(angle) * wide,
    c: slant - Math.sin(angle) * tall,
    d: Math.cos(angle) * wide,
    e: within(shift),
    f: within(shift),
  };
}

/**
 * Writes picture `place`, mapped, to `to` as byte / 255. Between pixels it interpolates linearly; what comes in from outside is
 * 0.
 */
export function copyMapped(set: ImageSet, place: number, to: Float32Array, map: AffineMap): void {
  const { height, width, channels, pixels } = set;
  const start = place * imageSize(set);
  const middleRow = (height - 1) / 2;
  const middleColumn = (width - 1) / 2;
  for (let r = 0; r < height; r += 1)
    for (let t = 0; t < width; t += 1) {
      const down = r - middleRow;
      const right = t - middleColumn;
      const row = map.a * down + map.b * right + map.e + middleRow;
      const column = map.c * down + map.d * right + map.f + middleColumn;
      const top = Math.floor(row);
      const left = Math.floor(column);
      const low = row - top;
      const far = column - left;
      const at = (r * width + t) * channels;
      for (let k = 0; k < channels; k += 1) {
        const entry = (y: number, x: number): number =>
          y < 0 || y >= height || x < 0 || x >= width ? 0 : pixels[start + (y * width + x) * channels + k]!;
        to[at + k] =
          ((1 - low) * ((1 - far) * entry(top, left) + far * entry(top, left + 1)) +
            low * ((1 - far) * entry(top + 1, left) + far * entry(top + 1, left + 1))) /
          255;
      }
    }
}

/** A distortion in words, after "pictures". */
export function describeDistortion({ rotation, scaling, shear, shift }: Distortion): string {
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  return `turned by up to ${rotation}°, scaled by up to ${percent(scaling)}, sheared by up to ${percent(shear)} and shifted by up to ${shift} px`;
}
