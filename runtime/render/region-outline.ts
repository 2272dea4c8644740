import type { Colour } from './colour-maps.js';
import type { Raster } from './raster.js';

/** A part of a picture: 1 or 0, [height · width]. */
export interface Region {
  readonly height: number;
  readonly width: number;
  readonly mask: Uint8Array;
}

/** A colour that neither grey pictures nor heat have. */
export const outlineColour: Colour = [0, 229, 255];

/** How wide the line is, in pixels of the drawing. */
const line = 2;

/** The drawing of a picture with a line along the inner side of the region's edges. */
export function outlineRegion(drawing: Raster, { height, width, mask }: Region): Raster {
  const enlargement = drawing.width / width;
  const data = drawing.data.slice();
  const inside = (y: number, x: number): boolean => {
    const [row, column] = [Math.floor(y / enlargement), Math.floor(x / enlargement)];
    return row >= 0 && column >= 0 && row < height && column < width && mask[row * width + column] === 1;
  };
  for (let y = 0; y < drawing.height; y += 1)
    for (let x = 0; x < drawing.width; x += 1) {
      if (!inside(y, x)) continue;
      const edge =
        !inside(y - line, x) || !inside(y + line, x) || !inside(y, x - line) || !inside(y, x + line);
      if (edge) data.set(outlineColour, (y * drawing.width + x) * 3);
    }
  return { ...drawing, data };
}
