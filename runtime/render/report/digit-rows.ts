import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeExplanation, type Explanation } from '../../explain/explanation.js';
import { extent } from '../../explain/heatmap.js';
import type { MapGeometry } from '../../explain/map-geometry.js';
import { drawOverlay, drawPicture, drawSigned, type Picture } from '../overlay.js';
import { png } from '../png.js';
import type { Raster } from '../raster.js';
import type { ReportDigit } from './report-content.js';

/** A labelled image with the explanation of its predicted class and, where that is wrong, of its true class. */
export interface JudgedImage {
  /** As a data-set item, e.g. digits:test:17. */
  readonly item: string;
  readonly picture: Picture;
  readonly truth: number;
  readonly predicted: Explanation;
  readonly true?: Explanation;
}

export interface DigitRowOptions {
  readonly folder: string;
  readonly labels: readonly string[];
  readonly geometry: MapGeometry;
}

/** A drawn image: for the page, and for the contact sheet. */
export interface DrawnDigit {
  readonly digit: ReportDigit;
  readonly pictures: readonly [Raster, Raster, Raster];
}

const enlargement = 6;

/**
 * Which images to show of each class: up to `wrong` that were misread, the others right, in the order given.
 *
 * @returns places in the lists, one list per class
 */
export function chooseDigits(
  truths: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
  { each, wrong }: { readonly each: number; readonly wrong: number },
): number[][] {
  return Array.from({ length: classes }, (_, label) => {
    const places = Array.from({ length: truths.length }, (_, i) => i).filter((i) => truths[i] === label);
    const misread = places.filter((i) => predicted[i] !== label).slice(0, wrong);
    const right = places.filter((i) => predicted[i] === label).slice(0, each - misread.length);
    return [...right, ...misread];
  });
}

/** Draws an image, its heat for the predicted class, and its heat for the true class or the signed map, into images/. */
export async function drawDigit(image: JudgedImage, options: DigitRowOptions): Promise<DrawnDigit> {
  const { folder, labels, geometry } = options;
  const { item, picture, truth, predicted, true: trueClass } = image;
  // Both classes of a misread digit share one scale, so that they can be compared.
  const most = Math.max(0, ...[predicted, trueClass ?? predicted].map(({ map }) => extent(map.values).most));
  const style = { enlargement, geometry, ...(picture.channels === 1 ? { outline: 0.5 } : {}) };
  const placement = { image: picture, geometry };
  const stem = `images/${item.replaceAll(':', '-')}`;
  const [truthName, predictedName] = [labels[truth]!, labels[predicted.predicted]!];
  const right = truth === predicted.predicted;
  const pictures = [
    drawPicture(picture, enlargement),
    drawOverlay(picture, predicted.map, { ...style, scale: most }),
    trueClass === undefined
      ? drawSigned(picture, predicted.map, style)
      : drawOverlay(picture, trueClass.map, { ...style, scale: most }),
  ] as const;
  const names = ['image', 'predicted', right ? 'signed' : 'true'].map((kind) => `${stem}-${kind}.png`);
  await mkdir(join(folder, 'images'), { recursive: true });
  for (const [i, raster] of pictures.entries()) await writeFile(join(folder, names[i]!), await png(raster));
  const peak = ({ status, map }: Explanation) =>
    status === 'empty' ? 'empty' : `up to ${extent(map.values).most.toPrecision(2)}`;
  const digit: ReportDigit = {
    caption: right ? `read as ${predictedName}` : `${truthName} read as ${predictedName}`,
    right,
    image: { src: names[0]!, alt: `A handwritten ${truthName} (${item})` },
    predicted: { src: names[1]!, alt: describeExplanation(predicted, labels, { placement }) },
    second: {
      src: names[2]!,
      alt: trueClass
        ? describeExplanation(trueClass, labels, { placement })
        : `Evidence for and against ${predictedName} by sign`,
      caption: trueClass
        ? `heat for ${predictedName} (${peak(predicted)}), for ${truthName} (${peak(trueClass)})`
        : `heat (${peak(predicted)}), signed map`,
    },
  };
  return { digit, pictures: [...pictures] };
}
