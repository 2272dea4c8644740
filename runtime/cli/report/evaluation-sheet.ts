import type { DataSetName } from '../../data/data-sets.js';
import type { AttributionMethod } from '../../explain/attribution-method.js';
import { type AttributionMethodName, attributionMethods } from '../../explain/attribution-methods.js';
import { explainImages } from '../../explain/explain-images.js';
import { type ImageBatch, sliceImages } from '../../explain/explained-network.js';
import type { JudgedImages } from '../../explain/faithfulness/evaluated-images.js';
import { mapGeometry } from '../../explain/map-geometry.js';
import { contactSheet, paper, type Tile } from '../../render/contact-sheet.js';
import { enlargementFor, outlineFor } from '../../render/explanation-figure.js';
import { alarm, framed } from '../../render/framed.js';
import { drawColours, drawOverlay, drawSigned, type Picture } from '../../render/overlay.js';
import type { Raster } from '../../render/raster.js';
import { drawnPicture } from '../drawn-picture.js';

/** How many pictures the sheet shows, and how large, in pixels. */
const shown = 8;
const side = 112;

/** What is said of a picture. */
export interface SheetItem {
  /** Its number, and so on. */
  readonly name: string;
  /** The names of its class and of that which is predicted and explained. */
  readonly truth: string;
  readonly predicted: string;
}

/** The first pictures with their maps by each method, a picture to a row; a picture told wrongly has a frame. */
export async function evaluationSheet(
  { network, images, targets, erasure, seed }: JudgedImages,
  dataSet: DataSetName,
  methods: readonly AttributionMethodName[],
  items: readonly SheetItem[],
): Promise<Raster> {
  const first = sliceImages(images, 0, Math.min(shown, images.count));
  const geometry = mapGeometry(network.features);
  const pictures = Array.from(
    { length: first.count },
    (_, i) => drawnPicture(dataSet, pictureOf(first, i)).picture,
  );
  const columns: Tile[][] = [
    pictures.map((picture, i) => {
      const { name, truth, predicted } = items[i]!;
      const right = truth === predicted;
      return {
        picture: framed(drawColours(picture, enlargementFor(picture, side)), right ? paper : alarm),
        caption: right ? [`${name}: ${predicted}`] : [`${name}: ${predicted}, wrong`, `it is ${truth}`],
      };
    }),
  ];
  for (const name of methods) {
    const method: AttributionMethod = attributionMethods[name];
    const draw = method.signed ? drawSigned : drawOverlay;
    const explanations = await explainImages(network, first, targets.subarray(0, first.count), {
      method,
      erasure,
      seed,
    });
    columns.push(
      explanations.map(({ map, status }, i) => {
        const picture = pictures[i]!;
        const options = { enlargement: enlargementFor(picture, side), geometry, ...outlineFor(picture) };
        const caption = status === 'empty' ? `${method.title}: empty` : method.title;
        return { picture: framed(draw(picture, map, options), paper), caption: [caption] };
      }),
    );
  }
  const rows = pictures.map((_, i) => ({ title: '', tiles: columns.map((column) => column[i]!) }));
  return contactSheet({ rows });
}

function pictureOf(images: ImageBatch, image: number): Picture {
  const { height, width, channels } = images;
  return { height, width, channels, pixels: sliceImages(images, image, image + 1).pixels };
}
