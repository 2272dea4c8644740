import { extent, type Heatmap } from '../explain/heatmap.js';
import { enlarge, evenGeometry, type MapGeometry } from '../explain/map-geometry.js';
import { upsample } from '../explain/upsample.js';
import { type Colour, colourAt, colourMaps } from './colour-maps.js';
import type { Raster } from './raster.js';

/** An image to draw: values from 0 (dark) to 1 (light), row by row, channel last, one or three channels. */
export interface Picture {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly pixels: Float32Array;
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
  return canvas.paint((at) => grey(255 * canvas.grey[at]!));
}

/**
 * Positive heat over the image in dimmed grey: the ReLU of Eq. 8 and the scaling to colours happen here and nowhere
 * before. Where there is no heat the grey is left as it is.
 */
export function drawOverlay(picture: Picture, map: Heatmap, options: OverlayOptions): Raster {
  const canvas = new Canvas(picture, options);
  const heat = canvas.heat(map);
  const scale = options.scale ?? extent(map.values).most;
  const colour = colourAt(colourMaps.inferno);
  return canvas.paint((at) => {
    const strength = scale > 0 ? Math.min(Math.max(heat[at]! / scale, 0), 1) : 0;
    const heated = mix(grey(dimmed * canvas.grey[at]!), colour(0.1 + 0.9 * strength), opacity(strength));
    return mix(heated, white, 0.55 * canvas.outline(at));
  });
}

/** Signed heat with the outline of the image: one colour speaks for the class, the other against it, white for neither. */
export function drawSigned(picture: Picture, map: Heatmap, options: OverlayOptions): Raster {
  const canvas = new Canvas(picture, options);
  const heat = canvas.heat(map);
  const { least, most } = extent(map.values);
  const scale = options.scale ?? Math.max(most, -least);
  const colour = colourAt(colourMaps.vik);
  return canvas.paint((at) => {
    const strength = scale > 0 ? Math.min(Math.max(heat[at]! / scale, -1), 1) : 0;
    return mix(colour(0.5 + 0.5 * strength), charcoal, 0.75 * canvas.outline(at));
  });
}

const white: Colour = [255, 255, 255];
const charcoal: Colour = [40, 40, 40];

/** How light the brightest grey is beneath heat, so that the hottest colours stand out from it. */
const dimmed = 132;

/** Weak heat lets the image through, and from less than half the scale on the colour can be read off the bar. */
const opacity = (strength: number) => Math.min(1, 2.2 * strength);

const grey = (value: number): Colour => [value, value, value];

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

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
    const value = (where: number) => this.grey[where] ?? 0;
    const across = (value(at + 1) - value(at - 1)) / 2;
    const down = (value(at + this.#width) - value(at - this.#width)) / 2;
    const steepness = Math.hypot(across, down) + 1e-6;
    return Math.max(0, 1 - Math.abs(value(at) - outline) / steepness);
  }

  paint(colour: (at: number) => Colour): Raster {
    const data = new Uint8Array(this.#width * this.#height * 3);
    for (let at = 0; at < data.length / 3; at += 1) data.set(colour(at), at * 3);
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
