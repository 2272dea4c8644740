import { type ColourMap, colourAt } from './colour-maps.js';
import { ink, paper } from './contact-sheet.js';
import { escapeHtml } from './escape-html.js';
import { letter } from './lettering.js';
import { blank, paste, type Raster } from './raster.js';

/** A colour map with the numbers its colours stand for. */
export interface ColourBar {
  readonly map: ColourMap;
  /** The value of the first colour. */
  readonly from: number;
  /** The value of the last colour. */
  readonly to: number;
  /** Whether the last colour stands for everything beyond, too. */
  readonly open?: boolean;
  /** What the numbers are. */
  readonly label: string;
}

const barHeight = 14;

/** The bar as a picture of a width, its numbers and all: five of them, or three where five do not fit, and its label. */
export async function drawColourBar(bar: ColourBar, width: number): Promise<Raster> {
  const style = { size: 14, ink, paper };
  const label = await letter(bar.label, style);
  const every = await Promise.all(
    ticks(bar).map(async ({ at, text }) => ({ at, number: await letter(text, style) })),
  );
  const first = Math.ceil(every[0]!.number.width / 2);
  const last = Math.ceil(every.at(-1)!.number.width / 2);
  const long = Math.max(2, width - first - last);
  const fits = every.every(({ number }) => number.width + 6 <= long / 4);
  const marks = fits ? every : every.filter((_, i) => i % 2 === 0);
  const picture = blank(
    Math.max(first + long + last, label.width),
    label.height + barHeight + every[0]!.number.height + 10,
    paper,
  );
  const colour = colourAt(bar.map);
  paste(picture, label, 0, 0);
  for (let x = 0; x < long; x += 1)
    paste(picture, blank(1, barHeight, colour(x / (long - 1))), first + x, label.height + 4);
  for (const { at, number } of marks) {
    const x = first + Math.round(at * (long - 1) - number.width / 2);
    paste(picture, number, Math.max(0, x), label.height + barHeight + 8);
  }
  return picture;
}

/** The bar as an inline SVG that takes its text colour from the page. */
export function colourBarSvg(bar: ColourBar): string {
  const [width, height, left] = [320, 44, 24];
  const colour = colourAt(bar.map);
  const id = `bar-${bar.map.title}`;
  const stops = Array.from({ length: 33 }, (_, i) => {
    const [r, g, b] = colour(i / 32);
    return `<stop offset="${(i / 32).toFixed(4)}" stop-color="rgb(${r} ${g} ${b})"/>`;
  });
  const numbers = ticks(bar).map(
    ({ at, text }) =>
      `<text x="${(left + at * width).toFixed(1)}" y="36" text-anchor="middle">${escapeHtml(text)}</text>`,
  );
  const said = `${bar.label}: colours from ${bar.from} to ${bar.to}`;
  return (
    `<svg class="bar" viewBox="0 0 ${width + 2 * left} ${height}" width="${width + 2 * left}" height="${height}" ` +
    `role="img" aria-label="${escapeHtml(said)}"><defs><linearGradient id="${id}">${stops.join('')}</linearGradient></defs>` +
    `<rect x="${left}" y="4" width="${width}" height="${barHeight}" fill="url(#${id})" rx="2"/>${numbers.join('')}</svg>`
  );
}

/** Five numbers at even distances; of an open bar the last is marked as including what lies beyond. */
function ticks({ from, to, open }: ColourBar): { readonly at: number; readonly text: string }[] {
  const most = Math.max(Math.abs(from), Math.abs(to)) || 1;
  // Quarters of 1 take two digits, quarters of 2 and more are told apart by one.
  const power = Math.floor(Math.log10(most));
  const digits = Math.max(0, (most / 10 ** power < 2 ? 2 : 1) - power);
  return [0, 0.25, 0.5, 0.75, 1].map((at) => {
    const value = from + (to - from) * at;
    const text = value.toFixed(Math.min(digits, 6)).replace('-', '−');
    return { at, text: at === 1 && open === true ? `${text}+` : text };
  });
}
