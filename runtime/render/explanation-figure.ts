import type { Explanation } from '../explain/explanation.js';
import { extent } from '../explain/heatmap.js';
import type { MapGeometry } from '../explain/map-geometry.js';
import { type Axes, axesMargin, withAxes } from './axes.js';
import { type ColourBar, drawColourBar } from './colour-bar.js';
import { colourMaps } from './colour-maps.js';
import { contactSheet, paper, type Tile } from './contact-sheet.js';
import { drawColours, drawOverlay, drawSigned, type Picture } from './overlay.js';
import { blank, paste, type Raster } from './raster.js';
import { outlineRegion } from './region-outline.js';

/** An explained image with its names, ready to be drawn. */
export interface DrawnExplanation {
  readonly picture: Picture;
  /** What its sides measure. */
  readonly axes?: Axes;
  /** A part that is known, such as where there is speech: its mask, 1 or 0, [height · width]. It is outlined. */
  readonly region?: { readonly what: string; readonly mask: Uint8Array };
  readonly explanation: Explanation;
  readonly geometry: MapGeometry;
  /** The heat that gets the last colour; the most there is in this map where it is left out. */
  readonly scale?: number;
  /** The line above the figure. */
  readonly title: string;
  readonly predicted: string;
  readonly target: string;
  readonly sentence: string;
  /** Whether the method tells what speaks against the class. */
  readonly signed: boolean;
  /** The name of the class with the opposite score: both classes have one signed map, which is drawn once. */
  readonly opposite?: string;
}

/** The longer side of a drawing that stands alone, in pixels, about. */
const standing = 336;

/** How many times larger a picture is drawn so that its longer side comes near `side` pixels; at least as it is. */
export function enlargementFor({ height, width }: Picture, side = standing): number {
  return Math.max(1, Math.round(side / Math.max(height, width)));
}

/** The value at which strokes are outlined: half way for ink, no line for photos and sounds. */
export const outlineFor = ({ channels, absent }: Picture): { readonly outline?: number } =>
  channels === 1 && absent === undefined ? { outline: 0.5 } : {};

/** The overlay alone; the signed map where it is that of two classes. */
export function overlayOf(
  { picture, region, explanation, geometry, scale, opposite }: DrawnExplanation,
  side = standing,
): Raster {
  const enlargement = enlargementFor(picture, side);
  const draw = opposite === undefined ? drawOverlay : drawSigned;
  const options = { enlargement, geometry, ...scaleOf(scale), ...outlineFor(picture) };
  return outlined(draw(picture, explanation.map, options), picture, region);
}

/** What the outlines in drawings are; undefined where none has one. */
export function regionRemark(drawn: readonly DrawnExplanation[]): string | undefined {
  const what = drawn.find(({ region }) => region !== undefined)?.region?.what;
  return what === undefined ? undefined : `Blue lines: ${what}`;
}

/** A drawing of a picture with the outline of its region, where it is known. */
function outlined(drawing: Raster, picture: Picture, region: DrawnExplanation['region']): Raster {
  return region === undefined ? drawing : outlineRegion(drawing, { ...picture, mask: region.mask });
}

/**
 * Image, positive heat and signed map side by side, with the numbers their colours stand for; without the signed map where
 * the method has none, and without the heat where the signed map is that of both classes.
 */
export async function figureOf(drawn: DrawnExplanation): Promise<Raster> {
  const {
    picture,
    axes,
    region,
    explanation,
    geometry,
    scale,
    title,
    predicted,
    target,
    sentence,
    signed,
    opposite,
  } = drawn;
  const enlargement = enlargementFor(picture);
  const options = { enlargement, geometry, ...scaleOf(scale), ...outlineFor(picture) };
  const { least, most } = extent(explanation.map.values);
  const width = picture.width * enlargement;
  const empty = explanation.status === 'empty';
  const strongest = scale ?? Math.max(most, -least);
  const open = scale !== undefined && Math.max(most, -least) > scale;
  const heat: Panel = {
    picture: () => drawOverlay(picture, explanation.map, options),
    caption: empty ? `empty: nothing speaks for ${target}` : `for ${target}`,
    ...(empty
      ? {}
      : { bar: { map: colourMaps.inferno, from: 0, to: scale ?? most, open, label: 'heat (score)' } }),
  };
  const both: Panel = {
    picture: () => drawSigned(picture, explanation.map, options),
    caption:
      opposite === undefined
        ? `for and against ${target}`
        : `one map: red for ${target}, blue for ${opposite}`,
    bar: {
      map: colourMaps.vik,
      from: -strongest,
      to: strongest,
      open,
      label: opposite === undefined ? 'against … for (score)' : `for ${opposite} … for ${target} (score)`,
    },
  };
  const panels: Panel[] = [
    { picture: () => drawColours(picture, enlargement), caption: 'image' },
    ...(opposite === undefined ? [heat] : []),
    ...(signed ? [both] : []),
  ];
  const left = axes === undefined ? 0 : await axesMargin(axes);
  const tiles = await Promise.all(
    panels.map(async ({ picture: draw, caption, bar }): Promise<Tile> => {
      const drawing = outlined(draw(), picture, region);
      return {
        picture: axes === undefined ? drawing : await withAxes(drawing, axes),
        caption: [caption],
        ...(bar === undefined ? {} : { footer: moved(await drawColourBar(bar, width), left) }),
      };
    }),
  );
  const remark = regionRemark([drawn]);
  return contactSheet({
    rows: [
      { title: `${title}: predicted ${predicted}, heat for class ${target}`, tiles },
      { title: '', remarks: [sentence, ...(remark === undefined ? [] : [remark])], tiles: [] },
    ],
  });
}

const scaleOf = (scale: number | undefined) => (scale === undefined ? {} : { scale });

/** One drawing of a figure, and the colour bar beneath it. */
interface Panel {
  readonly picture: () => Raster;
  readonly caption: string;
  readonly bar?: ColourBar;
}

/** A picture so far from the left. */
function moved(picture: Raster, left: number): Raster {
  const whole = blank(left + picture.width, picture.height, paper);
  paste(whole, picture, left, 0);
  return whole;
}
