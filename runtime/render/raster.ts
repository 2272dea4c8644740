import type { Colour } from './colour-maps.js';

/** A picture in memory: three bytes (red, green, blue) per pixel, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture of one colour. */
export function blank(width: number, height: number, colour: Colour): Raster {
  const data = new Uint8Array(width * height * 3);
  const [red, green, blue] = colour;
  for (let at = 0; at < data.length; at += 3) {
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
  }
  return { width, height, data };
}

/** Copies a picture into another with its upper left corner at (x, y); what lies outside is cut off. */
export function paste(onto: Raster, picture: Raster, x: number, y: number): void {
  const width = Math.min(picture.width, onto.width - x);
  for (let row = 0; row < picture.height && y + row < onto.height; row += 1)
    onto.data.set(
      picture.data.subarray(row * picture.width * 3, (row * picture.width + width) * 3),
      ((y + row) * onto.width + x) * 3,
    );
}

/** Pictures one above the other, so many pixels of paper between them. */
export function stacked(pictures: readonly Raster[], between: number, paper: Colour): Raster {
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = pictures.reduce((sum, picture) => sum + picture.height + between, -between);
  const stack = blank(width, height, paper);
  let y = 0;
  for (const picture of pictures) {
    paste(stack, picture, 0, y);
    y += picture.height + between;
  }
  return stack;
}
