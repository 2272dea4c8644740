import { extent, type Heatmap } from '../explain/heatmap.js';
import { enlarge, evenGeometry, type MapGeometry } from '../explain/map-geometry.js';
import { upsample } from '../explain/upsample.js';
import { type Colour, type ColourMap, colourAt, colourMaps } from './colour-maps.js';
import type { Raster } from './raster.js';

/** An image to draw: values from 0 (dark) to 1 (light), row by row, channel last, one or three channels. */
export interface Picture {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly pixels: Float32Array;
  /** 1 where there is no picture, [height · width]; drawn hatched. */
  readonly absent?: Uint8Array;
}

export interface OverlayOptions {
  /** How many times larger than the image the drawing is. */
  readonly enlargement: number;
  /** The heat that gets the last colour; by default the most there is in this map. */
  readonly scale?: number;
  /** Where the map lies on the image; by default it covers it evenly. */
  readonly geometry?: MapGeometry;
  /** Draws a line where the image has this value: the outline of strokes stays visible under strong heat. */
  readonly outline?: number;
}

/** The image in grey, enlarged smoothly, without heat. */
export function drawPicture(picture: Picture, enlargement: number): Raster {
  const canvas = new Canvas(picture, { enlargement });
  return canvas.paint(noShades, () => 0, whole, white, 0);
}

/** Positive heat alone, in the very colours of its bar, with the hatching where there is no picture. */
export function drawHeat(picture: Picture, map: Heatmap, options: OverlayOptions): Raster {
  const canvas = new Canvas(picture, options);
  const heat = canvas.heat(map);
  const scale = options.scale ?? extent(map.values).most;
  const strength = scale > 0 ? (at: number) => heat[at]! / scale : () => 0;
  return canvas.paint(heatShades, strength, whole, white, 0);
}

/** The image in its colours, enlarged smoothly; in grey where it has one channel. */
export function drawColours(picture: Picture, enlargement: number): Raster {
  if (picture.channels !== 3) return drawPicture(picture, enlargement);
  const [height, width] = [picture.height * enlargement, picture.width * enlargement];
  const data = new Uint8Array(height * width * 3);
  for (let channel = 0; channel < 3; channel += 1) {
    const values = picture.pixels.filter((_, at) => at % 3 === channel);
    const enlarged = upsample({ height: picture.height, width: picture.width, values }, height, width);
    for (const [at, value] of enlarged.entries()) data[at * 3 + channel] = Math.round(255 * value);
  }
  return { width, height, data };
}

/**
 * Positive heat over the image in dimmed grey: the ReLU of Eq. 8 and the scaling to colours happen here and nowhere
 * before. Where there is no heat the grey is left as it is.
 */
export function drawOverlay(picture: Picture, map: Heatmap, options: OverlayOptions): Raster {
  const canvas = new Canvas(picture, options);
  const heat = canvas.heat(map);
  const scale = options.scale ?? extent(map.values).most;
  const strength = scale > 0 ? (at: number) => heat[at]! / scale : () => 0;
  return canvas.paint(positiveShades, strength, dimmed, white, 0.55);
}

/**
 * Signed heat: one colour speaks for the class, the other against it. An image with an outline is drawn as that, on white for
 * neither; any other lies in light grey beneath, where there is no heat as it is.
 */
export function drawSigned(picture: Picture, map: Heatmap, options: OverlayOptions): Raster {
  const canvas = new Canvas(picture, options);
  const heat = canvas.heat(map);
  const { least, most } = extent(map.values);
  const scale = options.scale ?? Math.max(most, -least);
  const strength = scale > 0 ? (at: number) => 0.5 + (0.5 * heat[at]!) / scale : () => 0.5;
  return options.outline === undefined
    ? canvas.paint(signedShadesOver, strength, lightened, charcoal, 0)
    : canvas.paint(signedShades, strength, whole, charcoal, 0.75);
}

const white: Colour = [255, 255, 255];
const charcoal: Colour = [40, 40, 40];

/** The greys that an image is drawn in, from its darkest to its lightest. */
type Greys = readonly [darkest: number, lightest: number];
const whole: Greys = [0, 255];
/** Beneath heat, so that the hottest colours stand out: of positive heat they are light, of signed heat dark. */
const dimmed: Greys = [0, 132];
const lightened: Greys = [112, 255];

/** Colours over the image for strengths 0 to 1, as red, green, blue and opacity, four numbers each. */
function shades(map: ColourMap, start: number, opacity: (strength: number) => number): Float32Array {
  const colour = colourAt(map);
  const table = new Float32Array(4 * (shadeSteps + 1));
  for (let i = 0; i <= shadeSteps; i += 1) {
    const strength = i / shadeSteps;
    table.set([...colour(start + (1 - start) * strength), opacity(strength)], 4 * i);
  }
  return table;
}

const shadeSteps = 1020;

/** Weak heat lets the image through; from less than half the scale on the colour is that of the bar. */
const positiveShades = shades(colourMaps.inferno, 0.1, (strength) => Math.min(1, 2.2 * strength));
const heatShades = shades(colourMaps.inferno, 0, () => 1);
const noShades = new Float32Array(4);
const signedShades = shades(colourMaps.vik, 0, () => 1);
const signedShadesOver = shades(colourMaps.vik, 0, (strength) =>
  Math.min(1, 2.2 * Math.abs(2 * strength - 1)),
);

/** Heat beyond the picture lets the hatching be seen. */
const throughHatching = 0.7;

/** The grey of slanted lines, which no picture has. */
function hatching(at: number, width: number): number {
  return (Math.floor(at / width) + (at % width)) % 8 < 2 ? 150 : 90;
}

/** One drawing of a picture at its enlarged size. */
class Canvas {
  readonly grey: Float32Array;
  readonly #picture: Picture;
  readonly #options: OverlayOptions;
  readonly #width: number;
  readonly #height: number;

  constructor(picture: Picture, options: OverlayOptions) {
    this.#picture = picture;
    this.#options = options;
    this.#width = picture.width * options.enlargement;
    this.#height = picture.height * options.enlargement;
    this.grey = upsample({ ...picture, values: luminance(picture) }, this.#height, this.#width);
  }

  /** Whether a pixel of the drawing belongs to no picture. */
  absent(at: number): boolean {
    const { absent, width } = this.#picture;
    if (absent === undefined) return false;
    const { enlargement } = this.#options;
    const [row, column] = [Math.floor(at / this.#width), at % this.#width];
    return absent[Math.floor(row / enlargement) * width + Math.floor(column / enlargement)] === 1;
  }

  heat(map: Heatmap): Float32Array {
    const { geometry, enlargement } = this.#options;
    const own = geometry?.height === map.height && geometry.width === map.width ? geometry : undefined;
    const placed = enlarge(own ?? evenGeometry(map, this.#picture), enlargement);
    return upsample(map, this.#height, this.#width, placed);
  }

  /** How much of a one-pixel line at the outline's level covers a pixel: distance to it ≈ |value − level| / |gradient|. */
  outline(at: number): number {
    const { outline } = this.#options;
    if (outline === undefined) return 0;
    const { grey } = this;
    const [left, right] = [Math.max(at - 1, 0), Math.min(at + 1, grey.length - 1)];
    const [above, below] = [Math.max(at - this.#width, 0), Math.min(at + this.#width, grey.length - 1)];
    const across = (grey[right]! - grey[left]!) / 2;
    const down = (grey[below]! - grey[above]!) / 2;
    const steepness = Math.sqrt(across * across + down * down) + 1e-6;
    return Math.max(0, 1 - Math.abs(grey[at]! - outline) / steepness);
  }

  /**
   * Every pixel: the image in those greys, over it the shade of the strength there, over it the outline in `line`
   * with that opacity.
   */
  paint(
    table: Float32Array,
    strength: (at: number) => number,
    [darkest, lightest]: Greys,
    line: Colour,
    lineOpacity: number,
  ): Raster {
    const data = new Uint8Array(this.#width * this.#height * 3);
    for (let at = 0; at < this.grey.length; at += 1) {
      const grey = this.absent(at)
        ? hatching(at, this.#width)
        : darkest + (lightest - darkest) * this.grey[at]!;
      const drawn = lineOpacity * this.outline(at);
      const shade = 4 * Math.round(shadeSteps * Math.min(Math.max(strength(at), 0), 1));
      const opacity = table[shade + 3]! * (this.absent(at) ? throughHatching : 1);
      for (let c = 0; c < 3; c += 1) {
        const heated = grey + (table[shade + c]! - grey) * opacity;
        data[at * 3 + c] = Math.round(heated + (line[c]! - heated) * drawn);
      }
    }
    return { width: this.#width, height: this.#height, data };
  }
}

/** Rec. 709 luma of three channels; one channel is taken as it is. */
function luminance({ height, width, channels, pixels }: Picture): Float32Array {
  return Float32Array.from({ length: height * width }, (_, at) =>
    channels === 3
      ? 0.2126 * pixels[at * 3]! + 0.7152 * pixels[at * 3 + 1]! + 0.0722 * pixels[at * 3 + 2]!
      : pixels[at * channels]!,
  );
}
