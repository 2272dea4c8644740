import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digitNames } from '../../../runtime/data/digit-names.js';
import { embeddedDigits } from '../../../runtime/data/embedded-digits.js';
import { DataItemMistake, readImages } from '../../../runtime/explain/image-arguments.js';
import { ImageFileMistake, readImageFile } from '../../../runtime/explain/image-file.js';
import { quiet, toldProgress } from '../told-progress.js';

const shape = { height: 28, width: 28, channels: 1 };
const model = { image: shape, labels: digitNames };
let folder: string;
/** A held-out digit: light ink on dark, 28×28. */
let digit: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'image-file-'));
  digit = await (await embeddedDigits()).test.read([3]);
});
afterAll(() => rm(folder, { recursive: true }));

const raw = { width: 28, height: 28, channels: 1 } as const;
const grey = (values: Uint8Array = digit) => sharp(values, { raw }).toColourspace('b-w');
const inverted = () => digit.map((value) => 255 - value);

async function file(name: string, content: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The mean difference of two images, in bytes. */
const apart = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;

describe('reading a picture', () => {
  it('gives the very bytes of a grey PNG of the right size', async () => {
    const { bytes, reading } = await readImageFile(
      await file('same.png', await grey().png().toBuffer()),
      shape,
    );
    expect([...bytes]).toEqual([...digit]);
    expect(reading).toContain('light ink on dark');
  });

  it('finds out by the edge that ink is dark, and can be told', async () => {
    const path = await file('dark.png', await grey(inverted()).png().toBuffer());
    const auto = await readImageFile(path, shape);
    expect([...auto.bytes]).toEqual([...digit]);
    expect(auto.reading).toContain('dark ink on light, inverted (by the brightness of its edge)');
    const told = await readImageFile(path, shape, { ink: 'light' });
    expect([...told.bytes]).toEqual([...inverted()]);
    expect(told.reading).toContain('as told');
  });

  it('reads colour, transparency, 16 bits, palettes and JPEG as the same digit', async () => {
    const ink = Uint8Array.from({ length: 784 * 4 }, (_, i) => (i % 4 === 3 ? digit[i >> 2]! : 0));
    const pictures = {
      'rgb.png': await grey(inverted()).toColourspace('srgb').png().toBuffer(),
      'transparent.png': await sharp(ink, { raw: { ...raw, channels: 4 } })
        .png()
        .toBuffer(),
      '16bit.png': await grey(inverted()).toColourspace('grey16').png().toBuffer(),
      'palette.png': await grey(inverted()).png({ palette: true }).toBuffer(),
      'quality.jpg': await grey(inverted()).jpeg({ quality: 98 }).toBuffer(),
    };
    for (const [name, content] of Object.entries(pictures)) {
      const { bytes } = await readImageFile(await file(name, content), shape);
      expect(apart(bytes, digit), name).toBeLessThan(4);
    }
  });

  it('keeps proportions: a large picture comes back small, a wide one is padded as its edge', async () => {
    const large = await grey(inverted()).resize(280, 280, { kernel: 'nearest' }).png().toBuffer();
    const { bytes } = await readImageFile(await file('large.png', large), shape);
    expect(apart(bytes, digit)).toBeLessThan(6);
    const wide = await grey(inverted()).extend({ left: 28, right: 28, background: 'white' }).png().toBuffer();
    const small = await readImageFile(await file('wide.png', wide), shape);
    const inkOf = (values: Uint8Array) => values.reduce((sum, value) => sum + value, 0);
    expect(inkOf(small.bytes) / inkOf(digit)).toBeCloseTo(1 / 9, 1);
    expect([...small.bytes.subarray(0, 28 * 8)].every((value) => value < 8)).toBe(true);
  });

  it('cuts out the ink for a digit somewhere on a page, and puts it where MNIST has it', async () => {
    const page = await grey(inverted())
      .resize(140, 140)
      .extend({ left: 400, top: 60, right: 20, bottom: 300, background: 'white' })
      .png()
      .toBuffer();
    const { bytes } = await readImageFile(await file('page.png', page), shape, { fit: 'digit' });
    // MNIST digits were placed by the same rule, so the same digit comes back.
    expect(apart(bytes, digit)).toBeLessThan(16);
    const whole = await readImageFile(join(folder, 'page.png'), shape);
    expect(apart(whole.bytes, digit)).toBeGreaterThan(20);
  });

  it('follows the orientation mark of a camera', async () => {
    const turned = await grey(inverted())
      .rotate(90)
      .jpeg({ quality: 98 })
      .withMetadata({ orientation: 8 })
      .toBuffer();
    const { bytes } = await readImageFile(await file('turned.jpg', turned), shape);
    expect(apart(bytes, digit)).toBeLessThan(6);
  });

  it('gives three channels to a network that takes colour', async () => {
    const red = await sharp({ create: { width: 50, height: 20, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const colour = { height: 10, width: 10, channels: 3 };
    const padded = await readImageFile(await file('red.png', red), colour, { resize: 'pad' });
    expect(padded.bytes).toHaveLength(300);
    expect([...padded.bytes.subarray(165, 168)]).toEqual([255, 0, 0]);
    expect([...padded.bytes.subarray(0, 3)]).toEqual([128, 128, 128]);
    expect(padded.reading).toMatch(/50×20 to 10×10 pixels: the whole photo, proportions kept/);
    const stretched = await readImageFile(await file('red.png', red), colour);
    expect([...stretched.bytes.subarray(0, 3)]).toEqual([255, 0, 0]);
  });

  it('survives pictures of one pixel and of one colour', async () => {
    for (const [width, height] of [
      [1, 1],
      [1, 300],
      [300, 2],
    ] as const)
      for (const fit of ['whole', 'digit'] as const) {
        const plain = await sharp({ create: { width, height, channels: 3, background: '#777' } })
          .png()
          .toBuffer();
        const { bytes } = await readImageFile(await file('plain.png', plain), shape, { fit });
        expect(bytes).toHaveLength(784);
      }
  });

  it('refuses what is missing, cut short, empty or no picture, in three parts', async () => {
    const whole = await grey().png().toBuffer();
    const jpeg = await grey().resize(200, 200).jpeg().toBuffer();
    const broken = {
      'cut.png': whole.subarray(0, whole.length / 2),
      'cut.jpg': jpeg.subarray(0, jpeg.length / 2),
      'empty.png': new Uint8Array(0),
      'text.png': new TextEncoder().encode('not a picture'),
      'drawing.svg': new TextEncoder().encode(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      ),
    };
    for (const [name, content] of Object.entries(broken)) {
      const path = await file(name, content);
      await expect(readImageFile(path, shape), name).rejects.toThrow(ImageFileMistake);
    }
    await expect(readImageFile(join(folder, 'nowhere.png'), shape)).rejects.toThrow(/there is no such file/);
    await expect(readImageFile(folder, shape)).rejects.toThrow(ImageFileMistake);
  });
});

describe('naming images', () => {
  it('reads items and ranges of data sets in the order they are named, labels and all', async () => {
    const { test } = await embeddedDigits();
    const images = await readImages(['digits:test:3', 'digits:test:0-2', 'digits:train:5'], model, {
      progress: quiet,
    });
    expect(images.map(({ input }) => input)).toEqual([
      'digits:test:3',
      'digits:test:0',
      'digits:test:1',
      'digits:test:2',
      'digits:train:5',
    ]);
    expect(images[0]!.bytes).toEqual(digit);
    expect(images[0]!.truth).toBe(test.labels[3]);
    expect(images.at(-1)!.reading).toContain('the part to train on of digits: 10000 embedded');
  });

  it('tells how far the reading of many is, and nothing of a few', async () => {
    const { progress, tasks } = toldProgress();
    await readImages(['digits:test:0-9'], model, { progress });
    expect(tasks).toEqual([]);
    await readImages(['digits:test:0-149', 'digits:test:7'], model, { progress });
    expect(tasks).toEqual([{ label: 'Reading pictures', total: 151, done: 151, finished: true }]);
  });

  it('refuses items that do not exist and data of another shape', async () => {
    const wrong = ['digits:test:2000', 'digits:test:5-3', 'digits:test:1990-2000', 'cats:test:1'];
    for (const name of wrong)
      await expect(readImages([name], model, { progress: quiet }), name).rejects.toThrow(DataItemMistake);
    await expect(
      readImages(['digits:test:0'], { ...model, image: { ...shape, width: 32 } }, { progress: quiet }),
    ).rejects.toThrow(/the model takes 28×32×1/);
    await expect(readImages(['digits:nowhere:0'], model, { progress: quiet })).rejects.toThrow(
      /there is no such file/,
    );
  });
});
