import type { DataSetName } from '../../data/data-sets.js';
import type { Explanation } from '../../explain/explanation.js';
import { extent } from '../../explain/heatmap.js';
import type { MapGeometry } from '../../explain/map-geometry.js';
import { withAxes } from '../../render/axes.js';
import { drawColourBar } from '../../render/colour-bar.js';
import { colourMaps } from '../../render/colour-maps.js';
import { contactSheet, paper, type Tile } from '../../render/contact-sheet.js';
import { enlargementFor, outlineFor } from '../../render/explanation-figure.js';
import { alarm, framed } from '../../render/framed.js';
import { drawColours, drawHeat, drawOverlay, type Picture } from '../../render/overlay.js';
import { type Raster, stacked } from '../../render/raster.js';
import { outlineRegion } from '../../render/region-outline.js';
import { drawnPicture } from '../drawn-picture.js';
import { layouts } from './layouts.js';

/** A labelled picture with the explanation of its predicted class. */
export interface ShownPicture {
  /** As an item of its data set, such as photos:test:17. */
  readonly item: string;
  readonly picture: Picture;
  /** Where the thing itself is, for data that say so. */
  readonly region?: Uint8Array;
  readonly truth: string;
  readonly predicted: string;
  /** The predicted class's probability. */
  readonly probability: number;
  readonly explanation: Explanation;
}

export interface FigureSheet {
  readonly dataSet: DataSetName;
  readonly title: string;
  /** What the figure shows, in sentences, above all. */
  readonly lead: readonly string[];
  /** Pictures under a line that says what they have in common. */
  readonly sections: readonly { readonly title: string; readonly pictures: readonly ShownPicture[] }[];
  readonly geometry: MapGeometry;
  /** The heat from which on all pictures have the last colour; undefined where all maps are empty. */
  readonly scale: number | undefined;
}

const between = 4;

/** In pixels. */
const barWidth = 360;

/**
 * One scale for the maps of many pictures: the median of their strongest heats, so that a single hot map does not darken all others;
 * undefined where all are empty.
 */
export function commonScale(explanations: readonly Explanation[]): number | undefined {
  const strongest = explanations
    .filter(({ status }) => status === 'ok')
    .map(({ map }) => extent(map.values).most)
    .sort((a, b) => a - b);
  return strongest[Math.floor(strongest.length / 2)];
}

/** Each picture, its heat and both together, one above the other, with the prediction and its score beneath; one scale for all. */
export async function figureSheet(sheet: FigureSheet): Promise<Raster> {
  const { columns } = layouts[sheet.dataSet];
  const sections = await Promise.all(
    sheet.sections.map(async ({ title, pictures }) => ({
      title,
      tiles: await Promise.all(pictures.map((picture) => tileOf(picture, sheet))),
    })),
  );
  const known = sheet.sections.some(({ pictures }) => pictures.some(({ region }) => region !== undefined));
  const rows = sections
    .filter(({ tiles }) => tiles.length > 0)
    .flatMap(({ title, tiles }) => [
      { title, tiles: [] },
      ...Array.from({ length: Math.ceil(tiles.length / columns) }, (_, row) => ({
        title: '',
        tiles: tiles.slice(columns * row, columns * (row + 1)),
      })),
    ]);
  const remarks = [
    'From top to bottom: the picture, the heat for the predicted class, both.',
    `No. 7 is the item ${sheet.dataSet}:test:7.`,
    ...(known ? ['Blue lines: where there is speech.'] : []),
    ...(sheet.scale === undefined ? ['All maps are empty: nothing speaks for the predicted classes.'] : []),
  ];
  const bar =
    sheet.scale === undefined
      ? undefined
      : await drawColourBar(
          {
            map: colourMaps.inferno,
            from: 0,
            to: sheet.scale,
            open: true,
            label: 'Heat (score), one scale for all: half of the maps reach its end',
          },
          barWidth,
        );
  return contactSheet({
    rows: [{ title: sheet.title, remarks: [...sheet.lead, remarks.join(' ')], tiles: [] }, ...rows],
    ...(bar === undefined ? {} : { footer: bar }),
  });
}

async function tileOf(shown: ShownPicture, { dataSet, geometry, scale = 1 }: FigureSheet): Promise<Tile> {
  const { explanation, truth, predicted, probability, region, item } = shown;
  const { picture, axes } = drawnPicture(dataSet, shown.picture);
  const enlargement = enlargementFor(picture, layouts[dataSet].side);
  const options = { enlargement, geometry, scale, ...outlineFor(picture) };
  const { map } = explanation;
  const drawings = [
    drawColours(picture, enlargement),
    drawHeat(picture, map, options),
    drawOverlay(picture, map, options),
  ].map((drawing) => (region === undefined ? drawing : outlineRegion(drawing, { ...picture, mask: region })));
  const measured =
    axes === undefined ? drawings : await Promise.all(drawings.map((drawing) => withAxes(drawing, axes)));
  const right = truth === predicted;
  const score = explanation.scores[explanation.predicted]!;
  return {
    picture: framed(stacked(measured, between, paper), right ? paper : alarm),
    caption: [
      right ? `${predicted}: right` : `${predicted}: wrong`,
      ...(right ? [] : [`it is ${truth}`]),
      `${withMinus(score.toFixed(2))} (${Math.round(100 * probability)} %)`,
      ...heatLines(explanation),
      `no. ${item.split(':').at(-1)}`,
    ],
  };
}

/** How far the heat goes; of an empty map, how far it goes against the class. */
function heatLines({ status, map }: Explanation): readonly string[] {
  const { least, most } = extent(map.values);
  if (status === 'ok') return [`heat to ${most.toPrecision(2)}`];
  return ['the map is empty', least < 0 ? `against: ${withMinus(least.toPrecision(2))}` : 'zero everywhere'];
}

const withMinus = (number: string): string => number.replace('-', '−');
