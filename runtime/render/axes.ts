import { ink, paper } from './contact-sheet.js';
import { letter } from './lettering.js';
import { blank, paste, type Raster } from './raster.js';

/** What a side of a picture measures. */
export interface Axis {
  /** The unit, such as "kHz". */
  readonly unit: string;
  /** The value at the left or lower edge. */
  readonly from: number;
  /** The value at the right or upper edge. */
  readonly to: number;
  /** Marks stand at the multiples of this. */
  readonly step: number;
}

/** The lower side of a picture, and its left one, upward. */
export interface Axes {
  readonly across: Axis;
  readonly up: Axis;
}

const style = { size: 12, ink, paper };
const mark = 4;
const gap = 3;

/** How far the picture itself is from the left edge of its drawing with axes. */
export async function axesMargin({ up }: Axes): Promise<number> {
  const widths = await Promise.all(marksOf(up).map(async ({ text }) => (await letter(text, style)).width));
  return Math.max(...widths) + gap + mark;
}

/** The picture with marks and numbers along its lower and its left side; the last number of each has the unit. */
export async function withAxes(picture: Raster, axes: Axes): Promise<Raster> {
  const across = await lettered(axes.across);
  const up = await lettered(axes.up);
  const left = await axesMargin(axes);
  const line = up[0]!.number.height;
  const top = Math.ceil(line / 2);
  const right = Math.ceil(across.at(-1)!.number.width / 2);
  const drawing = blank(
    left + picture.width + right,
    top + picture.height + mark + gap + across[0]!.number.height,
    paper,
  );
  paste(drawing, picture, left, top);
  for (const { share, number } of across) {
    const x = left + Math.round(share * (picture.width - 1));
    paste(drawing, blank(1, mark, ink), x, top + picture.height);
    paste(drawing, number, x - Math.floor(number.width / 2), top + picture.height + mark + gap);
  }
  for (const { share, number } of up) {
    const y = top + Math.round((1 - share) * (picture.height - 1));
    paste(drawing, blank(mark, 1, ink), left - mark, y);
    paste(drawing, number, left - mark - gap - number.width, y - Math.floor(line / 2));
  }
  return drawing;
}

function lettered(axis: Axis) {
  return Promise.all(
    marksOf(axis).map(async ({ share, text }) => ({ share, number: await letter(text, style) })),
  );
}

/** Where marks stand, as a share of the side, and what is written there. */
function marksOf({ unit, from, to, step }: Axis): { readonly share: number; readonly text: string }[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: count }, (_, k) => {
    const value = (first + k) * step;
    return {
      share: (value - from) / (to - from),
      text: k === count - 1 ? `${value} ${unit}` : String(value),
    };
  });
}
