import { createRequire } from 'node:module';
import sharp from 'sharp';
import type { Colour } from './colour-maps.js';
import type { Raster } from './raster.js';

/** The font comes with KaTeX, so that pictures look the same on machines without fonts. */
const fontFile = createRequire(import.meta.url).resolve('katex/dist/fonts/KaTeX_SansSerif-Regular.ttf');

export interface LetteringOptions {
  /** Font size in pixels. */
  readonly size: number;
  readonly ink: Colour;
  readonly paper: Colour;
}

/** One line of text as a picture on its paper; all lines of one size have the same height and baseline. */
export async function letter(text: string, { size, ink, paper }: LetteringOptions): Promise<Raster> {
  // An invisible strut at its end gives a line the height of the tallest letters.
  const strut = await cover(strutMarkup, size);
  const line = text.trim() === '' ? strut : await cover(`${escaped(text)}${strutMarkup}`, size);
  return inked(line, Math.max(1, line.width - strut.width), { ink, paper });
}

/** A text in lines that are no wider than so many pixels: broken between words, inside them where one alone is wider. */
export async function paragraph(
  text: string,
  { size, ink, paper }: LetteringOptions,
  width: number,
): Promise<Raster> {
  const lines = await cover(escaped(text), size, width);
  return inked(lines, lines.width, { ink, paper });
}

/** How much each pixel is covered by ink, 0 to 255. */
interface Cover {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

function inked(
  { width: whole, height, values }: Cover,
  width: number,
  { ink, paper }: Pick<LetteringOptions, 'ink' | 'paper'>,
): Raster {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const share = values[Math.floor(at / width) * whole + (at % width)]! / 255;
    for (const c of [0, 1, 2] as const) data[at * 3 + c] = paper[c] + (ink[c] - paper[c]) * share;
  }
  return { width, height, data };
}

const strutMarkup = '<span foreground="black" alpha="1">|Áy|</span>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

async function cover(markup: string, size: number, width?: number): Promise<Cover> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="black">${markup}</span>`,
      font: `KaTeX_SansSerif ${size}`,
      fontfile: fontFile,
      dpi: 72,
      rgba: true,
      ...(width === undefined ? {} : { width, wrap: 'word-char', spacing: lineSpacing }),
    },
  })
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, values: data };
}

/** Of a paragraph, in pixels more than the font asks for. */
const lineSpacing = 4;
