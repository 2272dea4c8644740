import type { Colour } from './colour-maps.js';
import { paper } from './contact-sheet.js';
import { blank, paste, type Raster } from './raster.js';

/** The frame of what was told wrongly. */
export const alarm: Colour = [213, 62, 0];

/** In pixels. */
const frame = 3;

/** The picture with some paper around it, and a frame around that. */
export function framed(picture: Raster, colour: Colour): Raster {
  const within = (inner: Raster, around: Colour): Raster => {
    const whole = blank(inner.width + 2 * frame, inner.height + 2 * frame, around);
    paste(whole, inner, frame, frame);
    return whole;
  };
  return within(within(picture, paper), colour);
}
