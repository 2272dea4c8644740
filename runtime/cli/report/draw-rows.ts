import { imageSize } from '../../data/image-set.js';
import { explainImages } from '../../explain/explain-images.js';
import { extent } from '../../explain/heatmap.js';
import { mapGeometry } from '../../explain/map-geometry.js';
import { type ColourBar, drawColourBar } from '../../render/colour-bar.js';
import { colourMaps } from '../../render/colour-maps.js';
import { contactSheet } from '../../render/contact-sheet.js';
import type { Raster } from '../../render/raster.js';
import { chooseDigits, type DrawnDigit, drawDigit, quantile } from '../../render/report/digit-rows.js';
import type { Findings } from './findings.js';

/** The digits of the report, class by class, and the heat that gets the last colour in all of them. */
export interface DrawnRows {
  readonly rows: readonly { readonly label: string; readonly digits: readonly DrawnDigit[] }[];
  readonly scale: number;
}

/** Chooses and draws the digits of each class into the folder. */
export async function drawRows(
  folder: string,
  { trained, explanations, held, scope }: Findings,
): Promise<DrawnRows> {
  const { model, data, test } = trained;
  const labels = data.labelNames;
  const chosen = chooseDigits(data.test.labels, test.predicted, labels.length, scope);
  const size = imageSize(data.test);
  const pixels = (place: number) => held.pixels.subarray(place * size, (place + 1) * size);
  // One scale for all pictures: half of the digits shown stay within it, and no picture is dim.
  const strongest = chosen.flat().map((place) => extent(explanations[place]!.map.values).most);
  const scale = quantile(strongest, 0.5);
  const geometry = mapGeometry(model.features);
  const rows = [];
  for (const [label, places] of chosen.entries()) {
    const misread = places.filter((place) => test.predicted[place] !== label);
    const forTruth = await explainImages(
      model,
      {
        ...held,
        count: misread.length,
        pixels: Float32Array.from(misread.flatMap((place) => [...pixels(place)])),
      },
      label,
    );
    const digits = await Promise.all(
      places.map((place) => {
        const trueClass = forTruth[misread.indexOf(place)];
        return drawDigit(
          {
            item: `digits:test:${place}`,
            picture: { ...model.spec.image, pixels: pixels(place) },
            truth: label,
            predicted: explanations[place]!,
            ...(trueClass === undefined ? {} : { true: trueClass }),
          },
          { folder, labels, geometry, scale },
        );
      }),
    );
    rows.push({ label: labels[label]!, digits });
  }
  return { rows, scale };
}

/** The scale of positive heat. */
export const positiveBar = (scale: number): ColourBar => ({
  map: colourMaps.inferno,
  from: 0,
  to: scale,
  open: true,
  label: 'Heat: evidence for the class, in units of score',
});

/** The scale of signed heat. */
export const signedBar = (scale: number): ColourBar => ({
  map: colourMaps.vik,
  from: -scale,
  to: scale,
  open: true,
  label: 'Signed map: against (blue) and for (red) the class',
});

/** All heatmaps of the report on one sheet. */
export async function drawSheet({ rows, scale }: DrawnRows, labels: readonly string[]): Promise<Raster> {
  return contactSheet({
    rows: rows.flatMap(({ digits }, label) => [
      {
        title: `digit ${labels[label]}`,
        tiles: digits.map(({ pictures, digit }) => ({ picture: pictures[1], caption: [digit.caption] })),
      },
    ]),
    footer: await drawColourBar(positiveBar(scale), 400),
  });
}
