import { letter } from '../../../runtime/render/lettering.js';
import type { Raster } from '../../../runtime/render/raster.js';

/** The colours of captions: of their first line, and of those below. */
const inks = { ink: [28, 30, 36], faint: [96, 100, 110] } as const;

/** Whether a drawing has this line of a caption somewhere, pixel for pixel. */
export async function containsLine(drawing: Raster, text: string, ink: keyof typeof inks): Promise<boolean> {
  const line = await letter(text, { size: 14, ink: inks[ink], paper: [255, 255, 255] });
  const bytes = Buffer.from(drawing.data);
  const row = (y: number) => Buffer.from(line.data.subarray(y * line.width * 3, (y + 1) * line.width * 3));
  // The row with the most ink is the rarest.
  const rarest = Array.from({ length: line.height }, (_, y) => y).toSorted(
    (a, b) => row(a).reduce((sum, v) => sum + v, 0) - row(b).reduce((sum, v) => sum + v, 0),
  )[0]!;
  for (let at = bytes.indexOf(row(rarest)); at >= 0; at = bytes.indexOf(row(rarest), at + 1)) {
    const start = at - rarest * drawing.width * 3;
    const fits = (y: number) =>
      bytes
        .subarray(start + y * drawing.width * 3, start + (y * drawing.width + line.width) * 3)
        .equals(row(y));
    if (start >= 0 && Array.from({ length: line.height }, (_, y) => y).every(fits)) return true;
  }
  return false;
}
