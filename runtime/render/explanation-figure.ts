import type { Explanation } from '../explain/explanation.js';
import { extent } from '../explain/heatmap.js';
import type { MapGeometry } from '../explain/map-geometry.js';
import { type Axes, axesMargin, withAxes } from './axes.js';
import { type ColourBar, drawColourBar } from './colour-bar.js';
import { colourMaps } from './colour-maps.js';
import { contactSheet } from './contact-sheet.js';
import { drawOverlay, drawPicture, drawSigned, type Picture } from './overlay.js';
import { blank, paste, type Raster } from './raster.js';

/** An explained image with its names, ready to be drawn. */
export interface DrawnExplanation {
  readonly picture: Picture;
  /** What its sides measure. */
  readonly axes?: Axes;
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
  { picture, explanation, geometry, scale, opposite }: DrawnExplanation,
  side = standing,
): Raster {
  const enlargement = enlargementFor(picture, side);
  const draw = opposite === undefined ? drawOverlay : drawSigned;
  return draw(picture, explanation.map, {
    enlargement,
    geometry,
    ...scaleOf(scale),
    ...outlineFor(picture),
  });
}

/**
 * Image, positive heat and signed map side by side, with the numbers their colours stand for; without the signed map where
 * the method has none, and without the heat where the signed map is that of both classes.
 */
export async function figureOf(drawn: DrawnExplanation): Promise<Raster> {
  const {
    picture,
    axes,
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
  const enlargement = enlargementFor(picture, 280);
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
    { picture: () => drawPicture(picture, enlargement), caption: 'image' },
    ...(opposite === undefined ? [heat] : []),
    ...(signed ? [both] : []),
  ];
  const bars = await Promise.all(
    panels.map(({ bar }) =>
      bar === undefined ? blank(width, 1, [255, 255, 255]) : drawColourBar(bar, width - 40),
    ),
  );
  const tiles = await Promise.all(
    panels.map(async ({ picture: draw, caption }) => ({
      picture: axes === undefined ? draw() : await withAxes(draw(), axes),
      caption: [caption],
    })),
  );
  const column = Math.max(width, ...tiles.map((tile) => tile.picture.width));
  return contactSheet({
    rows: [
      { title: `${title}: predicted ${predicted}, heat for class ${target}`, tiles },
      { title: sentence, tiles: [] },
    ],
    footer: beside(bars, column, 10, axes === undefined ? 0 : await axesMargin(axes)),
  });
}

const scaleOf = (scale: number | undefined) => (scale === undefined ? {} : { scale });

/** One drawing of a figure, and the colour bar beneath it. */
interface Panel {
  readonly picture: () => Raster;
  readonly caption: string;
  readonly bar?: ColourBar;
}

/** Pictures in columns of one width, each so far from the left of its column. */
function beside(pictures: readonly Raster[], column: number, gap: number, left: number): Raster {
  const width = pictures.length * (column + gap) - gap;
  const sheet = blank(width, Math.max(...pictures.map(({ height }) => height)), [255, 255, 255]);
  for (const [i, picture] of pictures.entries()) paste(sheet, picture, i * (column + gap) + left, 0);
  return sheet;
}
