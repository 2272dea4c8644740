import type { Colour } from './colour-maps.js';
import { letter } from './lettering.js';
import { blank, paste, type Raster } from './raster.js';

/** One picture of a sheet and the lines beneath it. */
export interface Tile {
  readonly picture: Raster;
  readonly caption: readonly string[];
  /** Drawn under the lines, such as a colour bar. */
  readonly footer?: Raster;
}

/** Tiles side by side, with a line above them. */
export interface SheetRow {
  readonly title: string;
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

/** All tiles of a sheet as one picture with their captions. */
export async function contactSheet({ rows, footer }: Sheet): Promise<Raster> {
  const drawn = await Promise.all(rows.map(drawRow));
  const blocks = footer === undefined ? drawn : [...drawn, footer];
  const width = Math.max(...blocks.map((block) => block.width)) + 2 * margin;
  const height = blocks.reduce((sum, block) => sum + block.height + margin, margin);
  const sheet = blank(width, height, paper);
  let y = margin;
  for (const block of blocks) {
    paste(sheet, block, margin, y);
    y += block.height + margin;
  }
  return sheet;
}

async function drawRow({ title, tiles }: SheetRow): Promise<Raster> {
  const heading = await letter(title, { size: titleSize, ink, paper });
  const columns = await Promise.all(tiles.map(drawTile));
  const width = columns.reduce((sum, column) => sum + column.width + gap, -gap);
  const top = title === '' ? 0 : heading.height + 6;
  const row = blank(
    Math.max(width, title === '' ? 0 : heading.width),
    top + Math.max(0, ...columns.map((column) => column.height)),
    paper,
  );
  if (title !== '') paste(row, heading, 0, 0);
  let x = 0;
  for (const column of columns) {
    paste(row, column, x, top);
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
