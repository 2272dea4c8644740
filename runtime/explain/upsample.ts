import type { Heatmap } from './heatmap.js';
import { type AxisGeometry, evenGeometry, type MapGeometry } from './map-geometry.js';

/** A heatmap at the size of its image; `geometry` is used for maps on its own grid, others cover the image evenly. */
export function atImageSize(
  map: Heatmap,
  image: { readonly height: number; readonly width: number },
  geometry: MapGeometry,
): Float32Array {
  const ownGrid = map.height === geometry.height && map.width === geometry.width;
  return upsample(map, image.height, image.width, ownGrid ? geometry : undefined);
}

/**
 * A map at any size: linear between the centres of its positions, constant beyond the outermost ones.
 *
 * `geometry` says on which pixels the positions are centred; without it the map covers the image evenly, half-pixel
 * centres aligned, so that heat stays where it was found.
 */
export function upsample(
  map: Heatmap,
  height: number,
  width: number,
  geometry: MapGeometry = evenGeometry(map, { height, width }),
): Float32Array {
  const rows = interpolation(geometry.rows, map.height, height);
  const columns = interpolation(geometry.columns, map.width, width);
  const result = new Float32Array(height * width);
  for (const [y, { below, above, share }] of rows.entries()) {
    const upper = below * map.width;
    const lower = above * map.width;
    for (let x = 0; x < width; x += 1) {
      const column = columns[x]!;
      const top = mix(map.values[upper + column.below]!, map.values[upper + column.above]!, column.share);
      const bottom = mix(map.values[lower + column.below]!, map.values[lower + column.above]!, column.share);
      result[y * width + x] = mix(top, bottom, share);
    }
  }
  return result;
}

const mix = (a: number, b: number, share: number) => a + (b - a) * share;

interface Neighbours {
  readonly below: number;
  readonly above: number;
  /** How much of `above`, from 0 to 1. */
  readonly share: number;
}

function interpolation({ start, step }: AxisGeometry, cells: number, pixels: number): Neighbours[] {
  return Array.from({ length: pixels }, (_, pixel) => {
    const at = Math.min(Math.max((pixel - start) / step, 0), cells - 1);
    const below = Math.floor(at);
    return { below, above: Math.min(below + 1, cells - 1), share: at - below };
  });
}
