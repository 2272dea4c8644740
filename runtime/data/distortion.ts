import type { ImageSet } from './image-set.js';
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
  /** Mirrors every second picture, left to right. */
  readonly mirror: boolean;
  /** What comes in from outside: nothing (0), or the edge drawn on. */
  readonly outside: 'nothing' | 'edge';
}

/** Where each place (row r, column t) of the new picture comes from: row a·r + b·t + e, column c·r + d·t + f, from the middle. */
export interface AffineMap {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly outside: Distortion['outside'];
}

/** One of the maps that a distortion allows. */
export function drawMap(distortion: Distortion, random: SeededRandom): AffineMap {
  const { rotation, scaling, shear, shift, mirror, outside } = distortion;
  const within = (most: number): number => most * (2 * random.uniform() - 1);
  const angle = (within(rotation) * Math.PI) / 180;
  const tall = 1 + within(scaling);
  const wide = 1 + within(scaling);
  const slant = within(shear);
  const side = mirror && random.uniform() < 0.5 ? -1 : 1;
  return {
    a: Math.cos(angle) * tall,
    b: side * Math.sin(angle) * wide,
    c: slant - Math.sin(angle) * tall,
    d: side * Math.cos(angle) * wide,
    e: within(shift),
    f: within(shift),
    outside,
  };
}

/** Writes a picture [height · width · channels], mapped, to `to` as byte / 255. Between pixels it interpolates linearly. */
export function copyMapped(
  picture: Uint8Array,
  { height, width, channels }: Pick<ImageSet, 'height' | 'width' | 'channels'>,
  to: Float32Array,
  map: AffineMap,
): void {
  const middleRow = (height - 1) / 2;
  const middleColumn = (width - 1) / 2;
  const drawnOn = map.outside === 'edge';
  const entry = (y: number, x: number, k: number): number => {
    if (y >= 0 && y < height && x >= 0 && x < width) return picture[(y * width + x) * channels + k]!;
    if (!drawnOn) return 0;
    const [row, column] = [Math.min(Math.max(y, 0), height - 1), Math.min(Math.max(x, 0), width - 1)];
    return picture[(row * width + column) * channels + k]!;
  };
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
      for (let k = 0; k < channels; k += 1)
        to[at + k] =
          ((1 - low) * ((1 - far) * entry(top, left, k) + far * entry(top, left + 1, k)) +
            low * ((1 - far) * entry(top + 1, left, k) + far * entry(top + 1, left + 1, k))) /
          255;
    }
}

/** A distortion in words, after "pictures". */
export function describeDistortion({ rotation, scaling, shear, shift, mirror }: Distortion): string {
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  return `turned by up to ${rotation}°, scaled by up to ${percent(scaling)}, sheared by up to ${percent(shear)} and shifted by up to ${shift} px${mirror ? ', every second one mirrored' : ''}`;
}
