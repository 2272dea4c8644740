import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../../runtime/data/batches.js';
import { type AffineMap, copyMapped, drawMap } from '../../../runtime/data/distortion.js';
import type { ImageSet } from '../../../runtime/data/image-set.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { cases } from '../../random/cases.js';

const set: ImageSet = {
  height: 3,
  width: 4,
  channels: 2,
  pixels: Uint8Array.from({ length: 5 * 24 }, (_, k) => (k * 37) % 256),
  labels: Uint8Array.of(0, 1, 2, 3, 4),
};

const by = { rotation: 10, scaling: 0.1, shear: 0.1, shift: 1 };

describe('batches', () => {
  it('show each picture once, in the order asked for, as byte / 255', () => {
    const seen: { first: number; labels: number[]; length: number }[] = [];
    for (const { images, labels } of batches(set, { size: 2, order: Uint32Array.of(3, 0, 4) }))
      seen.push({ first: images[0]!, labels: [...labels], length: images.length });
    expect(seen.map(({ labels }) => labels)).toEqual([[3, 0], [4]]);
    expect(seen.map(({ length }) => length)).toEqual([48, 24]);
    expect(seen[0]!.first).toBeCloseTo(set.pixels[3 * 24]! / 255, 6);
  });

  it('leave out an unfilled last batch when asked', () => {
    expect([...batches(set, { size: 2, fullOnly: true })].length).toBe(2);
  });

  it('are distorted differently for different seeds and alike for the same', () => {
    const first = (seed: number): number[] =>
      [...batches(set, { size: 5, distort: { by, random: new SeededRandom(seed) } })].flatMap(
        ({ images }) => [...images],
      );
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });
});

describe('a distorted picture', () => {
  const still = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  const at = (place: number, r: number, t: number, c: number): number =>
    r < 0 || r >= 3 || t < 0 || t >= 4 ? 0 : set.pixels[place * 24 + (r * 4 + t) * 2 + c]! / 255;
  const mapped = (place: number, map: AffineMap): Float32Array => {
    const to = new Float32Array(24).fill(9);
    copyMapped(set, place, to, map);
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

  it('turned by half a circle about its middle is read backwards', () => {
    const to = mapped(2, { ...still, a: -1, d: -1 });
    each((r, t, c) => expect(to[(r * 4 + t) * 2 + c]).toBeCloseTo(at(2, 2 - r, 3 - t, c), 6));
  });

  it('is itself where nothing may be distorted, and a turn keeps lengths', () => {
    const random = new SeededRandom(3);
    expect(mapped(3, drawMap({ rotation: 0, scaling: 0, shear: 0, shift: 0 }, random))).toEqual(
      mapped(3, still),
    );
    const { a, b, c, d } = drawMap({ rotation: 20, scaling: 0, shear: 0, shift: 0 }, random);
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
