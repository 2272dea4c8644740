import type { Colour } from './colour-maps.js';
import { letter, paragraph } from './lettering.js';
import { blank, paste, type Raster, stacked } from './raster.js';

/** One picture of a sheet and the lines beneath it. */
export interface Tile {
  readonly picture: Raster;
  readonly caption: readonly string[];
  /** Drawn under the lines, such as a colour bar. */
  readonly footer?: Raster;
}

/** Tiles side by side, with a title and remarks above them, each broken into lines where it is wider than the sheet's tiles. */
export interface SheetRow {
  readonly title: string;
  readonly remarks?: readonly string[];
  readonly tiles: readonly Tile[];
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Drawn under the rows, such as a colour bar. */
  readonly footer?: Raster;
}

export const paper: Colour = [255, 255, 255];
export const ink: Colour = [28, 30, 36];
const faint: Colour = [96, 100, 110];
const margin = 16;
const gap = 10;
const titleSize = 17;
const captionSize = 14;
const lineGap = 8;
/** Of titles and remarks above narrow tiles. */
const leastTextWidth = 360;

/** All tiles of a sheet as one picture with their captions. */
export async function contactSheet({ rows, footer }: Sheet): Promise<Raster> {
  const bodies = await Promise.all(
    rows.map(async ({ tiles }) => sideBySide(await Promise.all(tiles.map(drawTile)))),
  );
  const textWidth = Math.max(leastTextWidth, footer?.width ?? 0, ...bodies.map((body) => body.width));
  const drawn = await Promise.all(
    rows.map(async ({ title, remarks = [] }, i) => {
      const heading =
        title === '' ? [] : [await paragraph(title, { size: titleSize, ink, paper }, textWidth)];
      const under = await Promise.all(
        remarks.map((remark) => paragraph(remark, { size: captionSize, ink: faint, paper }, textWidth)),
      );
      const body = bodies[i]!;
      return stacked([...heading, ...under, ...(body.height === 0 ? [] : [body])], lineGap, paper);
    }),
  );
  const blocks = footer === undefined ? drawn : [...drawn, footer];
  const content = stacked(blocks, margin, paper);
  const sheet = blank(content.width + 2 * margin, content.height + 2 * margin, paper);
  paste(sheet, content, margin, margin);
  return sheet;
}

function sideBySide(columns: readonly Raster[]): Raster {
  const width = columns.reduce((sum, column) => sum + column.width + gap, -gap);
  const row = blank(Math.max(0, width), Math.max(0, ...columns.map((column) => column.height)), paper);
  let x = 0;
  for (const column of columns) {
    paste(row, column, x, 0);
    x += column.width + gap;
  }
  return row;
}

async function drawTile({ picture, caption, footer }: Tile): Promise<Raster> {
  const lines = await Promise.all(
    caption.map((line, i) => letter(line, { size: captionSize, ink: i === 0 ? ink : faint, paper })),
  );
  const width = Math.max(picture.width, ...lines.map((line) => line.width), footer?.width ?? 0);
  const under = footer === undefined ? 0 : gap + footer.height;
  const height = lines.reduce((sum, line) => sum + line.height + 2, picture.height + 4 + under);
  const tile = blank(width, height, paper);
  paste(tile, picture, 0, 0);
  let y = picture.height + 4;
  for (const line of lines) {
    paste(tile, line, 0, y);
    y += line.height + 2;
  }
  if (footer !== undefined) paste(tile, footer, 0, y + gap);
  return tile;
}
