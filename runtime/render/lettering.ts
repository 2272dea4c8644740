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
  const strut = await cover('', size);
  const line = text.trim() === '' ? strut : await cover(text, size);
  const width = Math.max(1, line.width - strut.width);
  const data = new Uint8Array(width * line.height * 3);
  for (let at = 0; at < width * line.height; at += 1) {
    const share = line.values[Math.floor(at / width) * line.width + (at % width)]! / 255;
    for (const c of [0, 1, 2] as const) data[at * 3 + c] = paper[c] + (ink[c] - paper[c]) * share;
  }
  return { width, height: line.height, data };
}

/** How much each pixel is covered by the text, which an invisible strut at its end gives the height of the tallest letters. */
async function cover(text: string, size: number) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="black">${escaped}<span foreground="black" alpha="1">|Áy|</span></span>`,
      font: `KaTeX_SansSerif ${size}`,
      fontfile: fontFile,
      dpi: 72,
      rgba: true,
    },
  })
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, values: data };
}
