import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataSets } from '../../../runtime/data/data-sets.js';
import { DigitsFolderMistake, digitsFromFolder } from '../../../runtime/data/digits-from-folder.js';
import { embeddedDigits } from '../../../runtime/data/embedded-digits.js';
import { IdxMistake, parseIdx } from '../../../runtime/data/idx.js';
import { type ImageSet, imageCount, imageSize, readAll } from '../../../runtime/data/image-set.js';

async function pictures(set: ImageSet): Promise<string[]> {
  const pixels = await readAll(set);
  return Array.from({ length: imageCount(set) }, (_, k) =>
    Buffer.from(pixels.subarray(k * imageSize(set), (k + 1) * imageSize(set))).toString('base64'),
  );
}

describe('the embedded digits', () => {
  it('are 8,000 and 2,000, of every class, with no picture in both parts', async () => {
    const { train, test, labelNames } = await embeddedDigits();
    expect([imageCount(train), imageCount(test)]).toEqual([8000, 2000]);
    for (const set of [train, test]) expect(new Set(set.labels).size).toBe(labelNames.length);
    const trained = new Set(await pictures(train));
    expect((await pictures(test)).filter((picture) => trained.has(picture))).toEqual([]);
  });

  it('are split in the same way every time', async () => {
    const [first, second] = [await embeddedDigits(), await embeddedDigits()];
    expect(first.test.labels).toEqual(second.test.labels);
    expect(Buffer.compare(await readAll(first.test), await readAll(second.test))).toBe(0);
  });

  it('are whole bytes again, with ink and empty corners', async () => {
    const { test } = await embeddedDigits();
    const pixels = await readAll(test);
    expect(Math.max(...pixels.subarray(0, 7840))).toBeGreaterThan(250);
    for (let k = 0; k < 100; k += 1) expect(pixels[k * 784]).toBe(0);
  });
});

/** An IDX file: the bytes of its header and its entries. */
function idx(dimensions: readonly number[], entries: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * dimensions.length + entries.length);
  bytes.set([0, 0, 8, dimensions.length]);
  const view = new DataView(bytes.buffer);
  dimensions.forEach((size, k) => {
    view.setUint32(4 + 4 * k, size);
  });
  bytes.set(entries, 4 + 4 * dimensions.length);
  return bytes;
}

describe('a folder of IDX files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qgradcam-idx-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const whole: Record<string, Uint8Array> = {
    'train-images-idx3-ubyte': idx([3, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    'train-labels-idx1-ubyte': idx([3], [7, 0, 9]),
    't10k-images-idx3-ubyte': idx([1, 2, 2], [13, 14, 15, 16]),
    't10k-labels-idx1-ubyte': idx([1], [4]),
  };
  const write = async (files: Record<string, Uint8Array>): Promise<void> => {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  };

  it('is read plain and gzipped alike, in the official split', async () => {
    await write(whole);
    const plain = await digitsFromFolder(folder);
    expect([...plain.train.labels]).toEqual([7, 0, 9]);
    expect([...(await readAll(plain.train))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect([...(await readAll(plain.test))]).toEqual([13, 14, 15, 16]);
    expect([plain.train.height, plain.train.width, plain.train.channels]).toEqual([2, 2, 1]);
    await Promise.all(Object.keys(whole).map((name) => rm(join(folder, name))));
    await write(
      Object.fromEntries(Object.entries(whole).map(([name, bytes]) => [`${name}.gz`, gzipSync(bytes)])),
    );
    const gzipped = await digitsFromFolder(folder);
    expect([...(await readAll(gzipped.train))]).toEqual([...(await readAll(plain.train))]);
    expect([...gzipped.test.labels]).toEqual([4]);
  });

  const labels = 'train-labels-idx1-ubyte';
  const images = 'train-images-idx3-ubyte';
  it.each([
    [
      'a wrong magic number',
      { [labels]: Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 3, 7, 0, 9) },
      /starts with the bytes 0 0 8 1/,
    ],
    [
      'a file cut in its header',
      { [images]: whole[images]!.subarray(0, 9) },
      /its header takes 16 bytes, the file has 9/,
    ],
    [
      'a file cut in its entries',
      { [images]: whole[images]!.subarray(0, 20) },
      /promises 3 × 2 × 2 = 12 bytes, there are 4/,
    ],
    ['bytes too many', { [labels]: idx([3], [7, 0, 9, 1]) }, /promises 3 = 3 bytes, there are 4/],
    ['a label out of range', { [labels]: idx([3], [7, 10, 9]) }, /labels are 0 to 9, number 1 is 10/],
    ['fewer labels than pictures', { [labels]: idx([2], [7, 0]) }, /each of the 3 pictures, this one has 2/],
    ['no pictures', { [images]: idx([0, 2, 2], []) }, /at least one picture/],
    [
      'pictures without pixels',
      { [images]: idx([3, 0, 2], []) },
      /at least one picture of at least one pixel/,
    ],
    ['an empty file', { [images]: new Uint8Array() }, /the file has 0/],
  ])('is refused with %s', async (_, damage, message) => {
    await write({ ...whole, ...damage });
    await expect(digitsFromFolder(folder)).rejects.toThrow(IdxMistake);
    await expect(digitsFromFolder(folder)).rejects.toThrow(message);
  });

  it('is refused when a gzipped file is cut short', async () => {
    const cut = gzipSync(whole[images]!).subarray(0, 20);
    expect(() => parseIdx(cut, 3, images)).toThrow(/damaged or cut short/);
  });

  it('is refused when a file or the folder is missing, or the two parts differ in size', async () => {
    await expect(digitsFromFolder(join(folder, 'absent'))).rejects.toThrow(DigitsFolderMistake);
    await expect(digitsFromFolder(folder)).rejects.toThrow(/train-images-idx3-ubyte/);
    await write(whole);
    await rm(join(folder, images));
    await mkdir(join(folder, images)); // as some archives unpack
    await expect(digitsFromFolder(folder)).rejects.toThrow(/is a file that can be read, this one is not/);
    await rm(join(folder, images), { recursive: true });
    await write({ ...whole, 't10k-images-idx3-ubyte': idx([1, 2, 1], [13, 14]) });
    await expect(digitsFromFolder(folder)).rejects.toThrow(/2×2 and 2×1/);
  });
});

const original = join(import.meta.dirname, '../../../../shared/data/mnist');
it.skipIf(!existsSync(original))('reads the original files: 60,000 and 10,000 digits of 28×28', async () => {
  const { train, test } = await dataSets.digits.load(original);
  expect([imageCount(train), imageCount(test)]).toEqual([60000, 10000]);
  expect([train.height, train.width]).toEqual([28, 28]);
  expect([...train.labels.subarray(0, 5)]).toEqual([5, 0, 4, 1, 9]);
  const pixels = await readAll(train);
  const mean = pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length / 255;
  expect(mean).toBeCloseTo(0.1307, 4);
});
