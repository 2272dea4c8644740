import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches, copyShifted } from '../../../runtime/data/batches.js';
import type { ImageSet } from '../../../runtime/data/image-set.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';

const set: ImageSet = {
  height: 3,
  width: 4,
  channels: 2,
  pixels: Uint8Array.from({ length: 5 * 24 }, (_, k) => (k * 37) % 256),
  labels: Uint8Array.of(0, 1, 2, 3, 4),
};

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

  it('shift differently for different seeds and alike for the same', () => {
    const first = (seed: number): number[] =>
      [...batches(set, { size: 5, shift: { pixels: 1, random: new SeededRandom(seed) } })].flatMap(
        ({ images }) => [...images],
      );
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });
});

describe('a shifted picture', () => {
  it('has at (r, t) what was at (r − down, t − right), and nothing where that lies outside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -4, max: 4 }),
        fc.integer({ min: -5, max: 5 }),
        (place, down, right) => {
          const to = new Float32Array(24).fill(9);
          copyShifted(set, place, to, down, right);
          for (let r = 0; r < 3; r += 1)
            for (let t = 0; t < 4; t += 1)
              for (let c = 0; c < 2; c += 1) {
                const [fromRow, fromColumn] = [r - down, t - right];
                const inside = fromRow >= 0 && fromRow < 3 && fromColumn >= 0 && fromColumn < 4;
                const expected = inside
                  ? set.pixels[place * 24 + (fromRow * 4 + fromColumn) * 2 + c]! / 255
                  : 0;
                expect(to[(r * 4 + t) * 2 + c]).toBeCloseTo(expected, 6);
              }
        },
      ),
    );
  });
});

describe('seeded randomness', () => {
  it('orders 0 … count − 1, each once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 200 }), (seed, count) => {
        const order = new SeededRandom(seed).order(count);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, k) => k));
      }),
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
