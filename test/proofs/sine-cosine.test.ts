import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sineCosineBody } from '../../codegen/emit/wasm/sine-cosine.js';
import { fixedPointAt } from '../../proofs/kernel/rings/fixed-point.js';
import { double } from '../../proofs/kernel/wasm/format.js';
import { isSineCosine, sineCosineBytes } from '../../proofs/kernel/wasm/sine-cosine-bytes.js';
import type { Rational } from '../../symbolic/ring/rational.js';
import { circlePoint, type DoubleDouble } from '../oracles/double-double.js';
import { generator, nearMultiple } from './hard-angles.js';
import { sineCosineRoutine } from './sine-cosine-routine.js';

const most = 1 << 16;
const routine = sineCosineRoutine(sineCosineBytes, Float64Array, most);

/** How many units in the last place of the true value a double is off. */
function ulps(found: number, { high, low }: DoubleDouble): number {
  const size = Math.abs(high);
  const unit = size < 2 ** -1000 ? 2 ** -1074 : 2 ** (Math.floor(Math.log2(size)) - 52);
  return Math.abs(found - high - low) / unit;
}

function worst(angles: Float64Array<ArrayBuffer>): number {
  const { cos, sin } = routine(angles);
  let most = 0;
  angles.forEach((angle, k) => {
    const exact = circlePoint(angle);
    most = Math.max(most, ulps(cos[k]!, exact.cos), ulps(sin[k]!, exact.sin));
  });
  return most;
}

const exactly = (value: number): Rational => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigInt64(0);
  const exponent = Number(bits >> 52n) - 1075;
  const num = ((bits & (2n ** 52n - 1n)) | (2n ** 52n)) * (value < 0 ? -1n : 1n);
  return exponent >= 0 ? { num: num << BigInt(exponent), den: 1n } : { num, den: 1n << BigInt(-exponent) };
};

describe('the routine for sines and cosines', () => {
  it('is the one that the generator emits', () => {
    expect(sineCosineBody().finish()).toEqual(sineCosineBytes);
    for (let k = 0; k < sineCosineBytes.length; k += 1) {
      const other = sineCosineBytes.slice();
      other[k]! ^= 1;
      expect(isSineCosine(other, double)).toBe(false);
    }
  });

  it('is less than 1 unit in the last place off on two million angles up to 2^20', () => {
    const random = generator(1);
    for (const size of [1, 8, 1000, 2 ** 20])
      for (let round = 0; round < 8; round += 1)
        expect(worst(Float64Array.from({ length: most }, () => (2 * random() - 1) * size))).toBeLessThan(1);
  });

  it('is so beside multiples of π/2 and for the smallest angles', () => {
    for (let first = 1; first < 667544; first += 16384 * 10) {
      const near = Float64Array.from({ length: most }, (_, j) =>
        nearMultiple(first + 10 * (j >> 2), (j & 3) - 1),
      );
      expect(worst(near.filter((angle) => angle <= 2 ** 20))).toBeLessThan(1);
    }
    expect(
      worst(Float64Array.from({ length: 1024 }, (_, k) => 2 ** (-k - 1) * (1 + (k % 7) / 7))),
    ).toBeLessThan(1);
  });

  it('gives no numbers where there is no angle', () => {
    const { cos, sin } = routine(Float64Array.of(Infinity, 1, NaN, -Infinity));
    expect([...cos].map(Number.isNaN)).toEqual([true, false, true, true]);
    expect([...sin].map(Number.isNaN)).toEqual([true, false, true, true]);
  });

  it('is measured by an oracle that agrees with 320 bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -(2 ** 20), max: 2 ** 20, noNaN: true }), (angle) => {
        fc.pre(Math.abs(angle) > 1e-200);
        const input = exactly(angle);
        const point = fixedPointAt(() => ({ num: 2n * input.num, den: input.den }));
        const { cos, sin } = point.half({ of: 'x', index: 0, through: 'raw' });
        const oracle = circlePoint(angle);
        for (const [value, { high, low }] of [
          [cos, oracle.cos],
          [sin, oracle.sin],
        ] as const) {
          const scaled = exactly(high);
          const rest = low === 0 ? { num: 0n, den: 1n } : exactly(low);
          const error = value - (scaled.num << 320n) / scaled.den - (rest.num << 320n) / rest.den;
          expect(Number(error) / 2 ** 320).toBeLessThan(2 ** -95);
          expect(Number(error) / 2 ** 320).toBeGreaterThan(-(2 ** -95));
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
