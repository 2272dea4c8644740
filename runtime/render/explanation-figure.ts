import type { Explanation } from '../explain/explanation.js';
import { extent } from '../explain/heatmap.js';
import type { MapGeometry } from '../explain/map-geometry.js';
import { drawColourBar } from './colour-bar.js';
import { colourMaps } from './colour-maps.js';
import { contactSheet } from './contact-sheet.js';
import { drawOverlay, drawPicture, drawSigned, type Picture } from './overlay.js';
import { blank, paste, type Raster } from './raster.js';

/** An explained image with its names, ready to be drawn. */
export interface DrawnExplanation {
  readonly picture: Picture;
  readonly explanation: Explanation;
  readonly geometry: MapGeometry;
  /** The line above the figure. */
  readonly title: string;
  readonly predicted: string;
  readonly target: string;
  readonly sentence: string;
}

/** The longer side of a drawing that stands alone, in pixels, about. */
const standing = 336;

/** How many times larger a picture is drawn so that its longer side comes near `side` pixels; at least as it is. */
export function enlargementFor({ height, width }: Picture, side = standing): number {
  return Math.max(1, Math.round(side / Math.max(height, width)));
}

/** The value at which strokes are outlined: half way for ink, no line for photos. */
export const outlineFor = ({ channels }: Picture): { readonly outline?: number } =>
  channels === 1 ? { outline: 0.5 } : {};

/** The overlay alone. */
export function overlayOf({ picture, explanation, geometry }: DrawnExplanation, side = standing): Raster {
  const enlargement = enlargementFor(picture, side);
  return drawOverlay(picture, explanation.map, { enlargement, geometry, ...outlineFor(picture) });
}

/** Image, positive heat and signed map side by side, with the numbers their colours stand for. */
export async function figureOf(drawn: DrawnExplanation): Promise<Raster> {
  const { picture, explanation, geometry, title, predicted, target, sentence } = drawn;
  const enlargement = enlargementFor(picture, 280);
  const options = { enlargement, geometry, ...outlineFor(picture) };
  const { least, most } = extent(explanation.map.values);
  const width = picture.width * enlargement;
  const bars = [
    blank(width, 1, [255, 255, 255]),
    explanation.status === 'empty'
      ? blank(width, 1, [255, 255, 255])
      : await drawColourBar(
          { map: colourMaps.inferno, from: 0, to: most, label: 'heat (score)' },
          width - 40,
        ),
    await drawColourBar(
      {
        map: colourMaps.vik,
        from: -Math.max(most, -least),
        to: Math.max(most, -least),
        label: 'against … for (score)',
      },
      width - 40,
    ),
  ];
  const heading = `${title}: predicted ${predicted}, heat for class ${target}`;
  return contactSheet({
    rows: [
      {
        title: heading,
        tiles: [
          { picture: drawPicture(picture, enlargement), caption: ['image'] },
          {
            picture: drawOverlay(picture, explanation.map, options),
            caption: [
              explanation.status === 'empty' ? `empty: nothing speaks for ${target}` : `for ${target}`,
            ],
          },
          { picture: drawSigned(picture, explanation.map, options), caption: [`for and against ${target}`] },
        ],
      },
      { title: sentence, tiles: [] },
    ],
    footer: beside(bars, width, 10),
  });
}

/** Pictures in columns of one width. */
function beside(pictures: readonly Raster[], column: number, gap: number): Raster {
  const width = pictures.length * (column + gap) - gap;
  const sheet = blank(width, Math.max(...pictures.map(({ height }) => height)), [255, 255, 255]);
  for (const [i, picture] of pictures.entries()) paste(sheet, picture, i * (column + gap), 0);
  return sheet;
}
