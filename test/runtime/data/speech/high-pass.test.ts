import { describe, expect, it } from 'vitest';
import { highPass, lowestHeard } from '../../../../runtime/data/speech/high-pass.js';

/** What of a sine the filter lets through once it has settled, in dB. */
function gain(frequency: number): number {
  const sine = Float32Array.from({ length: 32_000 }, (_, n) =>
    Math.sin((2 * Math.PI * frequency * n) / 16_000),
  );
  const heard = highPass(sine).subarray(16_000);
  return 10 * Math.log10(heard.reduce((sum, value) => sum + value * value, 0) / 8_000);
}

/** Of a Butterworth filter of order 4, whose frequencies the bilinear transform warps. */
function butterworth(frequency: number): number {
  const warped = (f: number) => Math.tan((Math.PI * f) / 16_000);
  return -10 * Math.log10(1 + (warped(lowestHeard) / warped(frequency)) ** 8);
}

describe('the high-pass', () => {
  it.each([40, 75, 110, 150, 200, 300, 1000, 7000])(
    'lets %i Hz through as a Butterworth filter of order 4 does',
    (frequency) => {
      expect(gain(frequency)).toBeCloseTo(butterworth(frequency), 1);
    },
  );

  it('leaves silence silent, and no constant', () => {
    expect(highPass(new Float32Array(100))).toEqual(new Float32Array(100));
    expect(Math.abs(highPass(new Float32Array(16_000).fill(1)).at(-1)!)).toBeLessThan(1e-6);
  });
});
