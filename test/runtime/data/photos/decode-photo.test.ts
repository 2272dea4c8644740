import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodePhoto } from '../../../../runtime/data/photos/decode-photo.js';
import { cases } from '../../../random/cases.js';
import { plainPhoto } from './plain-photo.js';

const shape = { height: 8, width: 8, channels: 3 };

describe('a decoded photo', () => {
  const pixel = (bytes: Uint8Array, row: number, column: number) =>
    [...bytes.subarray((row * 8 + column) * 3, (row * 8 + column) * 3 + 3)] as [number, number, number];
  /** Left half red, right half blue. */
  const halves = async (width = 40, height = 40) =>
    sharp(await plainPhoto('blue', width, height))
      .composite([{ input: await plainPhoto('red', width / 2, height), left: 0, top: 0 }])
      .png()
      .toBuffer();

  it('stands upright as its orientation mark says', async () => {
    const turned = await sharp(await halves())
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer(); // shown turned by 90° clockwise
    const { bytes } = await decodePhoto(turned, shape, 'stretch');
    expect(pixel(bytes, 1, 4)[0]).toBeGreaterThan(200); // the left half is on top
    expect(pixel(bytes, 6, 4)[2]).toBeGreaterThan(200);
  });

  it('says its size as it is seen', async () => {
    const lying = await sharp(await plainPhoto('red', 30, 10))
      .jpeg()
      .withMetadata({ orientation: 8 })
      .toBuffer();
    expect(await decodePhoto(lying, shape, 'stretch')).toMatchObject({ width: 10, height: 30 });
    expect(await decodePhoto(await plainPhoto('red', 30, 10), shape, 'stretch')).toMatchObject({
      width: 30,
      height: 10,
    });
  });

  it('has three channels also from grey, CMYK, 16 bits and transparent files', async () => {
    const grey = await sharp(await plainPhoto('#808080'))
      .toColourspace('b-w')
      .png()
      .toBuffer();
    const cmyk = await sharp(await plainPhoto('red'))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const deep = await sharp(await plainPhoto('red'))
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    const clear = await sharp({
      create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const middle = async (file: Uint8Array) => pixel((await decodePhoto(file, shape, 'stretch')).bytes, 4, 4);
    for (const value of await middle(grey)) expect(Math.abs(value - 128)).toBeLessThan(4);
    for (const file of [cmyk, deep]) {
      const [red, green, blue] = await middle(file);
      expect(red).toBeGreaterThan(200);
      expect(Math.max(green, blue)).toBeLessThan(70);
    }
    expect(await middle(clear)).toEqual([255, 255, 255]);
  });

  it('keeps what its resize policy says', async () => {
    const wide = await halves(80, 40); // red from column 0, blue from 40
    const at = async (policy: 'stretch' | 'crop' | 'pad', row: number) =>
      pixel((await decodePhoto(wide, shape, policy)).bytes, row, 1);
    expect((await at('stretch', 0))[0]).toBeGreaterThan(200);
    expect((await at('crop', 0))[0]).toBeGreaterThan(200);
    for (const value of await at('pad', 0)) expect(value).toBe(128);
    expect((await at('pad', 4))[0]).toBeGreaterThan(200);
  });

  it('is whole, or refused with a reason, whatever the bytes', async () => {
    const good = await sharp({
      create: {
        width: 60,
        height: 60,
        channels: 3,
        background: 'green',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    const torn = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc.nat(good.length - 1).map((length) => new Uint8Array(good.subarray(0, length))),
      fc
        .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
        .map((changes) => {
          const bytes = new Uint8Array(good);
          for (const [at, value] of changes) bytes[at] = value;
          return bytes;
        }),
    );
    await fc.assert(
      fc.asyncProperty(torn, async (bytes) => {
        const outcome = await decodePhoto(bytes, shape, 'crop').catch((error: Error) => error);
        if (outcome instanceof Error) expect(outcome.message.length).toBeGreaterThan(5);
        else expect(outcome.bytes.length).toBe(192);
      }),
      cases(200),
    );
  });
});
