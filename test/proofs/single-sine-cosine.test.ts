import { describe, expect, it } from 'vitest';
import { singleSineCosineBody } from '../../codegen/emit/wasm/single-sine-cosine.js';
import { double, single } from '../../proofs/kernel/wasm/format.js';
import {
  isSineCosine,
  sineCosineBytes,
  singleSineCosineBytes,
} from '../../proofs/kernel/wasm/sine-cosine-bytes.js';
import { sineCosineRoutine } from './sine-cosine-routine.js';

const most = 1 << 16;
const routine = sineCosineRoutine(singleSineCosineBytes, Float32Array, most);

/** Singles of one sign are in the order of their bits. */
const bitsOf = (value: number): number => new Int32Array(Float32Array.of(value).buffer)[0]!;
const last = bitsOf(16);
/** One single in so many is tried, 7 million of both signs; all of them, with 1, take a minute. */
const stride = 311;

describe('the routine for sines and cosines of singles', () => {
  it('is the one that the generator emits, and no routine for doubles', () => {
    expect(singleSineCosineBody().finish()).toEqual(singleSineCosineBytes);
    for (let k = 0; k < singleSineCosineBytes.length; k += 1) {
      const other = singleSineCosineBytes.slice();
      other[k]! ^= 1;
      expect(isSineCosine(other, single)).toBe(false);
    }
    expect(isSineCosine(singleSineCosineBytes, double)).toBe(false);
    expect(isSineCosine(sineCosineBytes, single)).toBe(false);
  });

  it('is less than 2^-23 off for angles up to 16', () => {
    const angles = new Float32Array(most);
    const bits = new Int32Array(angles.buffer);
    let worst = 0;
    for (let from = 0; from <= last; from += (most * stride) / 2) {
      for (let j = 0; j < most; j += 2) {
        bits[j] = Math.min(from + (j / 2) * stride, last);
        angles[j + 1] = -angles[j]!;
      }
      const { cos, sin } = routine(angles);
      for (let j = 0; j < most; j += 1) {
        const angle = angles[j]!;
        // Doubles tell errors of singles as they are.
        worst = Math.max(worst, Math.abs(cos[j]! - Math.cos(angle)), Math.abs(sin[j]! - Math.sin(angle)));
      }
    }
    expect(worst).toBeLessThan(2 ** -23);
    expect(worst).toBeGreaterThan(2 ** -25);
  });

  it('keeps the smallest sines to their last digits', () => {
    const angles = Float32Array.from({ length: 128 }, (_, k) => 2 ** -(k + 4));
    const { sin } = routine(angles);
    angles.forEach((angle, k) => {
      expect(Math.abs(sin[k]! - Math.sin(angle))).toBeLessThanOrEqual(2 ** -23 * angle);
    });
  });

  it('gives no numbers where there is no angle', () => {
    const { cos, sin } = routine(Float32Array.of(Infinity, 1, NaN, -Infinity));
    expect([...cos].map(Number.isNaN)).toEqual([true, false, true, true]);
    expect([...sin].map(Number.isNaN)).toEqual([true, false, true, true]);
  });
});
