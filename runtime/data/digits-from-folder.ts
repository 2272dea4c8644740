import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Mistake } from '../../symbolic/mistake.js';
import { digitNames } from './digit-names.js';
import { IdxMistake, parseIdx } from './idx.js';
import { type ImageData, type ImageSet, imagesInMemory } from './image-set.js';
import { readRegularFile, type Unreadable } from './regular-file.js';

/** A folder that does not hold the four original files. */
export class DigitsFolderMistake extends Mistake {}

/**
 * The digits of a folder with the four original IDX files, gzipped or plain, in their official split (60,000 to train on,
 * 10,000 held out). Throws a {@link DigitsFolderMistake} or an {@link IdxMistake}.
 */
export async function digitsFromFolder(folder: string): Promise<ImageData> {
  const present = await readdir(folder).catch(() => {
    throw new DigitsFolderMistake({
      asked: `Digits from "${folder}"`,
      expected: 'there is no such folder, or it cannot be read',
      remedy: 'Give the folder that holds the four IDX files',
    });
  });
  const train = await readPart(folder, present, 'train');
  const test = await readPart(folder, present, 't10k');
  if (train.height !== test.height || train.width !== test.width)
    throw new DigitsFolderMistake({
      asked: `Digits from "${folder}"`,
      expected: `both parts have pictures of one size, these have ${train.height}×${train.width} and ${test.height}×${test.width}`,
      remedy: 'Use files that belong together',
    });
  const total = train.labels.length + test.labels.length;
  return { name: `digits: ${total} from IDX files`, labelNames: digitNames, train, test };
}

async function readPart(
  folder: string,
  present: readonly string[],
  part: 'train' | 't10k',
): Promise<ImageSet> {
  const imageFile = find(folder, present, `${part}-images-idx3-ubyte`);
  const labelFile = find(folder, present, `${part}-labels-idx1-ubyte`);
  const images = parseIdx(await bytesOf(folder, imageFile), 3, imageFile);
  const labels = parseIdx(await bytesOf(folder, labelFile), 1, labelFile);
  const [count, height, width] = images.dimensions as [number, number, number]; // rank 3 was asked for
  if (images.entries.length === 0)
    throw new IdxMistake(imageFile, 'there is at least one picture of at least one pixel, this one has none');
  if (labels.entries.length !== count)
    throw new IdxMistake(
      labelFile,
      `it has a label for each of the ${count} pictures, this one has ${labels.entries.length}`,
    );
  const stray = labels.entries.findIndex((label) => label >= digitNames.length);
  if (stray >= 0)
    throw new IdxMistake(labelFile, `labels are 0 to 9, number ${stray} is ${labels.entries[stray]}`);
  return imagesInMemory({ height, width, channels: 1, pixels: images.entries, labels: labels.entries });
}

async function bytesOf(folder: string, file: string): Promise<Buffer> {
  return readRegularFile(join(folder, file)).catch(({ message }: Unreadable) => {
    throw new DigitsFolderMistake({
      asked: `Digits from "${folder}"`,
      expected: `"${file}" is a file that can be read, this one is not: ${message}`,
      remedy: 'Put the four original IDX files themselves in one folder',
    });
  });
}

/** The name in the folder: plain or gzipped, with the dot that some archives put in place of the second hyphen. */
function find(folder: string, present: readonly string[], name: string): string {
  const dotted = name.replace('-idx', '.idx');
  const found = [name, dotted, `${name}.gz`, `${dotted}.gz`].find((candidate) => present.includes(candidate));
  if (found === undefined)
    throw new DigitsFolderMistake({
      asked: `Digits from "${folder}"`,
      expected: `it holds "${name}" or "${name}.gz", and neither is there`,
      remedy: 'Put the four original IDX files in one folder',
    });
  return found;
}
