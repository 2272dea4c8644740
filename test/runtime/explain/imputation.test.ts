import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { imputed } from '../../../runtime/explain/faithfulness/noisy-imputation.js';
import { cases } from '../../random/cases.js';

/** Five standard deviations of the noise, and what the solver leaves. */
const most = 0.055;

/** Solves the equations of the definition by elimination: v_i Σ_j w_ij = Σ_j w_ij v_j for removed i. */
function eliminated(pixels: Float32Array, removed: Uint8Array, height: number, width: number): number[] {
  const count = height * width;
  const rows = Array.from({ length: count }, (_, i) => {
    const row = new Array<number>(count + 1).fill(0);
    row[i] = 1;
    if (removed[i] === 0) {
      row[count] = pixels[i]!;
      return row;
    }
    const others = Array.from({ length: count }, (_, j) => j).flatMap((j) => {
      const dy = Math.abs(Math.floor(i / width) - Math.floor(j / width));
      const dx = Math.abs((i % width) - (j % width));
      return Math.max(dx, dy) === 1 ? [{ j, weight: dx + dy === 1 ? 2 : 1 }] : [];
    });
    const total = others.reduce((sum, { weight }) => sum + weight, 0);
    for (const { j, weight } of others) row[j] = -weight / total;
    return row;
  });
  for (let k = 0; k < count; k += 1) {
    const pivot = rows[k]!;
    for (const [i, row] of rows.entries()) {
      if (i === k || row[k] === 0) continue;
      const factor = row[k]! / pivot[k]!;
      for (let c = k; c <= count; c += 1) row[c]! -= factor * pivot[c]!;
    }
  }
  return rows.map((row, k) => row[count]! / row[k]!);
}

describe('filling removed pixels in', () => {
  it('solves the equations of its definition, channel by channel, and leaves the others alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (seed, share) => {
        const [height, width] = [9, 8];
        const random = new SeededRandom(seed);
        const pixels = Float32Array.from({ length: height * width * 2 }, () => random.uniform());
        const removed = Uint8Array.from({ length: height * width }, () => (random.uniform() < share ? 1 : 0));
        removed[random.integer(removed.length)] = 0;
        const filled = imputed(pixels, removed, { height, width, channels: 2 }, random);
        for (const channel of [0, 1]) {
          const one = Float32Array.from(removed, (_, at) => pixels[2 * at + channel]!);
          for (const [at, value] of eliminated(one, removed, height, width).entries())
            if (removed[at] === 1) expect(Math.abs(filled[2 * at + channel]! - value)).toBeLessThan(most);
            else expect(filled[2 * at + channel]).toBe(one[at]);
        }
      }),
      cases(60),
    );
  });

  it('goes on with an even slope across a hole', () => {
    const side = 16;
    const slope = (at: number) => 0.1 + 0.02 * (at % side) + 0.03 * Math.floor(at / side);
    const pixels = Float32Array.from({ length: side * side }, (_, at) => slope(at));
    const removed = Uint8Array.from(pixels, (_, at) => {
      const [y, x] = [Math.floor(at / side), at % side];
      return y > 2 && y < 12 && x > 3 && x < 13 ? 1 : 0;
    });
    const size = { height: side, width: side, channels: 1 };
    const filled = imputed(pixels, removed, size, new SeededRandom(1));
    for (const [at, value] of filled.entries()) expect(Math.abs(value - slope(at))).toBeLessThan(most);
    expect(filled).not.toEqual(pixels);
  });

  it('becomes noise around 0 where nothing is left', () => {
    const size = { height: 5, width: 5, channels: 1 };
    const filled = imputed(
      new Float32Array(25).fill(0.8),
      new Uint8Array(25).fill(1),
      size,
      new SeededRandom(2),
    );
    expect(Math.max(...filled.map(Math.abs))).toBeLessThan(most);
  });
});
