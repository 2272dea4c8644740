import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../../runtime/data/batches.js';
import { type AffineMap, copyMapped, type Distortion, drawMap } from '../../../runtime/data/distortion.js';
import { type ImageSet, imagesInMemory } from '../../../runtime/data/image-set.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { cases } from '../../random/cases.js';

const shape = { height: 3, width: 4, channels: 2 };
const pixels = Uint8Array.from({ length: 5 * 24 }, (_, k) => (k * 37) % 256);
const set = imagesInMemory({ ...shape, pixels, labels: Uint8Array.of(0, 1, 2, 3, 4) });

const by: Distortion = {
  rotation: 10,
  scaling: 0.1,
  shear: 0.1,
  shift: 1,
  mirror: false,
  outside: 'nothing',
};
const none: Distortion = { ...by, rotation: 0, scaling: 0, shear: 0, shift: 0 };

describe('batches', () => {
  it('show each picture once, in the order asked for, as byte / 255', async () => {
    const seen: { first: number; labels: number[]; length: number }[] = [];
    for await (const { images, labels } of batches(set, { size: 2, order: Uint32Array.of(3, 0, 4) }))
      seen.push({ first: images[0]!, labels: [...labels], length: images.length });
    expect(seen.map(({ labels }) => labels)).toEqual([[3, 0], [4]]);
    expect(seen.map(({ length }) => length)).toEqual([48, 24]);
    expect(seen[0]!.first).toBeCloseTo(pixels[3 * 24]! / 255, 6);
  });

  it('leave out an unfilled last batch when asked', async () => {
    let count = 0;
    for await (const { size } of batches(set, { size: 2, fullOnly: true })) count += size;
    expect(count).toBe(4);
  });

  it('are distorted differently for different seeds and alike for the same', async () => {
    const first = async (seed: number): Promise<number[]> => {
      const all: number[] = [];
      const distort = { by, random: new SeededRandom(seed) };
      for await (const { images } of batches(set, { size: 5, distort })) all.push(...images);
      return all;
    };
    expect(await first(1)).toEqual(await first(1));
    expect(await first(1)).not.toEqual(await first(2));
  });

  it('are read ahead by one, and what cannot be read is thrown where it is reached', async () => {
    const read: number[][] = [];
    const torn: ImageSet = {
      ...set,
      read: async (places) => {
        read.push(Array.from(places));
        if (places[0] === 4) throw new Error('torn');
        return set.read(places);
      },
    };
    const seen: number[] = [];
    await expect(async () => {
      for await (const { labels } of batches(torn, { size: 2 })) {
        seen.push(...labels);
        expect(read.length).toBe(Math.min(3, seen.length / 2 + 1));
      }
    }).rejects.toThrow('torn');
    expect(seen).toEqual([0, 1, 2, 3]);
  });
});

describe('a distorted picture', () => {
  const still: AffineMap = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0, outside: 'nothing' };
  const at = (place: number, r: number, t: number, c: number): number =>
    r < 0 || r >= 3 || t < 0 || t >= 4 ? 0 : pixels[place * 24 + (r * 4 + t) * 2 + c]! / 255;
  const mapped = (place: number, map: AffineMap): Float32Array => {
    const to = new Float32Array(24).fill(9);
    copyMapped(pixels.subarray(place * 24, (place + 1) * 24), shape, to, map);
    return to;
  };
  const each = (check: (r: number, t: number, c: number) => void): void => {
    for (let r = 0; r < 3; r += 1)
      for (let t = 0; t < 4; t += 1) for (let c = 0; c < 2; c += 1) check(r, t, c);
  };

  it('moved by whole pixels has at (r, t) what was that far away, and nothing where that lies outside', () => {
    const far = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), far, far, (place, e, f) => {
        const to = mapped(place, { ...still, e, f });
        each((r, t, c) => expect(to[(r * 4 + t) * 2 + c]).toBeCloseTo(at(place, r + e, t + f, c), 6));
      }),
      cases(100),
    );
  });

  it('moved by half a pixel has the mean of two neighbours', () => {
    const to = mapped(1, { ...still, f: 0.5 });
    each((r, t, c) =>
      expect(to[(r * 4 + t) * 2 + c]).toBeCloseTo((at(1, r, t, c) + at(1, r, t + 1, c)) / 2, 6),
    );
  });

  it('is drawn on beyond its edge where that is wanted', () => {
    const near = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
    const to = mapped(2, { ...still, e: -2, f: 3, outside: 'edge' });
    each((r, t, c) =>
      expect(to[(r * 4 + t) * 2 + c]).toBeCloseTo(at(2, near(r - 2, 2), near(t + 3, 3), c), 6),
    );
  });

  it('is mirrored about half of the times, where that is wanted', () => {
    const random = new SeededRandom(1);
    const maps = Array.from({ length: 400 }, () => drawMap({ ...none, mirror: true }, random));
    const mirrored = maps.filter(({ d }) => d === -1);
    expect(mirrored.length).toBeGreaterThan(150);
    expect(mirrored.length).toBeLessThan(250);
    const to = mapped(1, mirrored[0]!);
    each((r, t, c) => expect(to[(r * 4 + t) * 2 + c]).toBeCloseTo(at(1, r, 3 - t, c), 6));
  });

  it('turned by half a circle about its middle is read backwards', () => {
    const to = mapped(2, { ...still, a: -1, d: -1 });
    each((r, t, c) => expect(to[(r * 4 + t) * 2 + c]).toBeCloseTo(at(2, 2 - r, 3 - t, c), 6));
  });

  it('is itself where nothing may be distorted, and a turn keeps lengths', () => {
    const random = new SeededRandom(3);
    expect(mapped(3, drawMap(none, random))).toEqual(mapped(3, still));
    const { a, b, c, d } = drawMap({ ...none, rotation: 20 }, random);
    expect(a * d - b * c).toBeCloseTo(1, 12);
    expect(a * b + c * d).toBeCloseTo(0, 12);
    expect(Math.abs(b)).toBeGreaterThan(0);
    expect(Math.abs(b)).toBeLessThan(Math.sin((20 * Math.PI) / 180));
  });
});

describe('seeded randomness', () => {
  it('orders 0 … count − 1, each once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 200 }), (seed, count) => {
        const order = new SeededRandom(seed).order(count);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, k) => k));
      }),
      cases(100),
    );
  });

  it('has the mean and variance of its distributions', () => {
    const random = new SeededRandom(7);
    const count = 20000;
    const normal = Array.from({ length: count }, () => random.normal());
    const mean = normal.reduce((sum, value) => sum + value, 0) / count;
    const variance = normal.reduce((sum, value) => sum + value ** 2, 0) / count;
    expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(count)); // five standard errors
    expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
    const uniform = Array.from({ length: count }, () => random.uniform());
    expect(Math.abs(uniform.reduce((sum, value) => sum + value, 0) / count - 0.5)).toBeLessThan(
      5 * Math.sqrt(1 / 12 / count),
    );
  });
});
