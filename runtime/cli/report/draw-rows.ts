import { imageSize } from '../../data/image-set.js';
import { explainImages } from '../../explain/explain-images.js';
import { mapGeometry } from '../../explain/map-geometry.js';
import { type ColourBar, drawColourBar } from '../../render/colour-bar.js';
import { colourMaps } from '../../render/colour-maps.js';
import { contactSheet } from '../../render/contact-sheet.js';
import type { Raster } from '../../render/raster.js';
import { chooseDigits, type DrawnDigit, drawDigit } from '../../render/report/digit-rows.js';
import type { Findings } from './findings.js';

/** The drawn digits of one class. */
export interface DrawnRow {
  readonly label: string;
  readonly digits: readonly DrawnDigit[];
}

/** Chooses and draws the digits of each class into the folder. */
export async function drawRows(
  folder: string,
  { trained, explanations, held, scope }: Findings,
): Promise<DrawnRow[]> {
  const { model, data, test } = trained;
  const labels = data.labelNames;
  const chosen = chooseDigits(data.test.labels, test.predicted, labels.length, scope);
  const size = imageSize(data.test);
  const pixels = (place: number) => held.pixels.subarray(place * size, (place + 1) * size);
  const geometry = mapGeometry(model.features);
  const rows: DrawnRow[] = [];
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
          { folder, labels, geometry },
        );
      }),
    );
    rows.push({ label: labels[label]!, digits });
  }
  return rows;
}

/** The scale of positive heat: each picture has its own, so that the shape of faint heat is seen, too. */
export const positiveBar: ColourBar = {
  map: colourMaps.inferno,
  from: 0,
  to: 1,
  label: 'Heat for a class, as a share of its strongest',
};

/** The scale of signed heat. */
export const signedBar: ColourBar = {
  map: colourMaps.vik,
  from: -1,
  to: 1,
  label: 'Signed map: against (blue) and for (red) the class',
};

/** All heatmaps of the report on one sheet. */
export async function drawSheet(rows: readonly DrawnRow[]): Promise<Raster> {
  return contactSheet({
    rows: rows.map(({ label, digits }) => ({
      title: `digit ${label}`,
      tiles: digits.map(({ pictures, digit }) => ({ picture: pictures[1], caption: [digit.caption] })),
    })),
    footer: await drawColourBar(positiveBar, 400),
  });
}
