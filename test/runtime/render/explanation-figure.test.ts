import { describe, expect, it } from 'vitest';
import { spectrogramAxes } from '../../../runtime/data/speech/sound-levels.js';
import { evenGeometry } from '../../../runtime/explain/map-geometry.js';
import { colourAt, colourMaps } from '../../../runtime/render/colour-maps.js';
import { type DrawnExplanation, figureOf, overlayOf } from '../../../runtime/render/explanation-figure.js';
import { explanationSheet } from '../../../runtime/render/explanation-sheet.js';
import type { Raster } from '../../../runtime/render/raster.js';
import { outlineColour } from '../../../runtime/render/region-outline.js';
import { containsLine } from './contains-line.js';

/** An explained photo, all red, with heat in one corner. */
function drawn(change: Partial<DrawnExplanation> = {}, most = 0.0103): DrawnExplanation {
  const [height, width] = [128, 128];
  const map = {
    height: 4,
    width: 4,
    values: Float32Array.from({ length: 16 }, (_, k) => (k === 0 ? most : 0)),
  };
  return {
    picture: {
      height,
      width,
      channels: 3,
      pixels: Float32Array.from({ length: height * width * 3 }, (_, k) => (k % 3 === 0 ? 1 : 0)),
    },
    explanation: {
      predicted: 0,
      target: 0,
      scores: Float32Array.of(1, 0),
      status: most > 0 ? 'ok' : 'empty',
      map,
    },
    geometry: evenGeometry(map, { height, width }),
    title: 'a photo',
    predicted: 'cat',
    target: 'cat',
    sentence: 'A sentence.',
    signed: true,
    ...change,
  };
}

function pixelsOf({ data }: Raster, colour: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if (colour.every((value, c) => data[at + c] === value)) count += 1;
  return count;
}

const square = Uint8Array.from({ length: 128 * 128 }, (_, k) => (k % 128 < 40 && k < 40 * 128 ? 1 : 0));
const region = { what: 'where there is speech', mask: square };

describe('the figure of an explanation', () => {
  it('shows a photo in its colours, and every number of its bars whole', async () => {
    const figure = await figureOf(drawn());
    expect(pixelsOf(figure, [255, 0, 0])).toBe((3 * 128) ** 2);
    expect(await containsLine(figure, '0.0103', 'ink')).toBe(true);
    expect(await containsLine(figure, '−0.0103', 'ink')).toBe(true);
    expect(figure.width).toBeLessThan(3 * (384 + 10) + 2 * 16 + 20);
  });

  it('outlines the region that is known in every panel, and says what it is', async () => {
    const [plain, outlined] = [await figureOf(drawn()), await figureOf(drawn({ region }))];
    expect(pixelsOf(plain, outlineColour)).toBe(0);
    const once = pixelsOf(overlayOf(drawn({ region })), outlineColour);
    expect(once).toBeGreaterThan(500);
    expect(pixelsOf(outlined, outlineColour)).toBe(3 * once);
    expect(outlined.height).toBeGreaterThan(plain.height);
  });
});

describe('the sheet of explanations', () => {
  const lastColour = colourAt(colourMaps.inferno)(1);

  it('has a bar that says whether each picture has its own scale or all have one', async () => {
    const own = await explanationSheet([drawn(), drawn({}, 0.5)]);
    expect(await containsLine(own, 'Heat (share of each picture’s strongest)', 'ink')).toBe(true);
    expect(pixelsOf(own, lastColour)).toBeGreaterThan(0);
    const one = await explanationSheet([drawn({ scale: 0.5 }), drawn({ scale: 0.5 }, 0.5)]);
    expect(await containsLine(one, 'Heat (score, one scale for all)', 'ink')).toBe(true);
    expect(await containsLine(one, '0.50', 'ink')).toBe(true);
    expect(await containsLine(one, '0.50+', 'ink')).toBe(false);
    const beyond = await explanationSheet([drawn({ scale: 0.5 }), drawn({ scale: 0.5 }, 0.6)]);
    expect(await containsLine(beyond, '0.50+', 'ink')).toBe(true);
  });

  it('has axes where pictures have them, and says which map is empty', async () => {
    const [plain, measured] = [
      await explanationSheet([drawn(), drawn()]),
      await explanationSheet([drawn({ axes: spectrogramAxes }), drawn({ axes: spectrogramAxes })]),
    ];
    expect(measured.height).toBeGreaterThan(plain.height);
    expect(
      await containsLine(await explanationSheet([drawn(), drawn({}, 0)]), 'the map is empty', 'faint'),
    ).toBe(true);
  });
});
