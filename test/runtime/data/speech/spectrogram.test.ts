import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../../runtime/data/seeded-random.js';
import { maskSpectrogram } from '../../../../runtime/data/speech/mask-spectrogram.js';
import { atLevel, meanSquare, mixNoise } from '../../../../runtime/data/speech/mix-noise.js';
import { powerSpectrum } from '../../../../runtime/data/speech/power-spectrum.js';
import { soundLevels } from '../../../../runtime/data/speech/sound-levels.js';
import {
  cropLength,
  recordedColumns,
  spectrogram,
  spectrogramForm,
  speechMask,
} from '../../../../runtime/data/speech/spectrogram.js';
import { cases } from '../../../random/cases.js';

const { rows, columns, channels, floor } = spectrogramForm;
const noise = (seed: number, count: number): Float32Array => {
  const random = new SeededRandom(seed);
  return Float32Array.from({ length: count }, () => 0.1 * random.normal());
};
const sine = (frequency: number, amplitude: number, count = cropLength): Float32Array =>
  Float32Array.from(
    { length: count },
    (_, n) => amplitude * Math.sin((2 * Math.PI * frequency * n) / 16_000),
  );

describe('the power spectrum', () => {
  it('is the square of the discrete Fourier transform by its definition', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(2, 8, 64), (seed, length) => {
        const frame = Float64Array.from(noise(seed, length));
        const power = powerSpectrum(length)(frame);
        for (let k = 0; k <= length / 2; k += 1) {
          let [re, im] = [0, 0];
          for (let n = 0; n < length; n += 1) {
            re += frame[n]! * Math.cos((2 * Math.PI * k * n) / length);
            im -= frame[n]! * Math.sin((2 * Math.PI * k * n) / length);
          }
          expect(Math.abs(power[k]! - (re * re + im * im))).toBeLessThan(1e-12 * length);
        }
      }),
      cases(60),
    );
  });
});

describe('mixing', () => {
  it('noise is as far below the speech as the SNR says', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: -20, max: 40, noNaN: true }), (seed, snr) => {
        const [speech, disturbance] = [noise(seed, 500), noise(seed + 1, 500)];
        const mixed = mixNoise(speech, disturbance, snr);
        const added = mixed.map((value, k) => value - speech[k]!);
        expect(10 * Math.log10(meanSquare(speech) / meanSquare(added))).toBeCloseTo(snr, 1);
      }),
      cases(60),
    );
  });

  it('a level is reached whatever the sound, and silence has none', () => {
    expect(10 * Math.log10(meanSquare(atLevel(noise(3, 800), -28)))).toBeCloseTo(-28, 4);
    expect(() => atLevel(new Float32Array(10), -28)).toThrow(RangeError);
  });
});

describe('the spectrogram', () => {
  it('a sine lies in the row of its frequency, higher ones higher up', () => {
    for (const frequency of [440, 1060, 3060, 7300]) {
      const picture = spectrogram(sine(frequency, 0.01));
      const brightness = Array.from({ length: rows }, (_, row) => {
        const at = (row * columns + 50) * channels;
        return 4 * picture[at + 1]! + 2 * picture[at]! + picture[at + 2]!;
      });
      const brightest = brightness.indexOf(Math.max(...brightness));
      expect(brightest).toBe(rows - 1 - Math.floor(frequency / 125));
    }
  });

  it('louder sound goes from black over blue and red to green', () => {
    const row = rows - 1 - Math.floor(4000 / 125);
    const hue = (amplitude: number): string => {
      const at = (row * columns + 50) * channels;
      const [red, green, blue] = spectrogram(sine(4030, amplitude)).subarray(at, at + 3);
      const most = Math.max(red!, green!, blue!);
      return most === floor ? 'black' : most === green ? 'green' : most === red ? 'red' : 'blue';
    };
    expect([1e-6, 1.5e-4, 1.2e-3, 1e-1].map(hue)).toEqual(['black', 'blue', 'red', 'green']);
  });

  it('what was not recorded is 0 and what was is not, silence included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: cropLength + 5000 }), (count) => {
        const picture = spectrogram(new Float32Array(count));
        const recorded = recordedColumns(count);
        expect(recorded).toBeLessThanOrEqual(columns);
        for (let column = 0; column < columns; column += 1)
          expect(picture[column * channels]).toBe(column < recorded ? floor : 0);
      }),
      cases(40),
    );
  });

  it('speech is marked in the columns of its time and never in padding', () => {
    const mask = speechMask([{ from: 16_000, to: 32_000 }], 30_000);
    const marked = Array.from({ length: columns }, (_, column) => mask[column]!);
    const seconds = (column: number) => (column * 256 + 256) / 16_000;
    for (const [column, value] of marked.entries())
      expect(value).toBe(
        seconds(column) >= 1 && seconds(column) < 2 && column < recordedColumns(30_000) ? 1 : 0,
      );
  });

  it('masking leaves most of a picture as it is and makes the rest padding', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const picture = new Uint8Array(rows * columns * channels).fill(99);
        maskSpectrogram(picture, new SeededRandom(seed));
        const kept = picture.filter((byte) => byte === 99).length;
        expect(picture.every((byte) => byte === 99 || byte === 0)).toBe(true);
        expect(kept / picture.length).toBeGreaterThanOrEqual((1 - 32 / rows) * (1 - 64 / columns) - 1e-9);
      }),
      cases(60),
    );
  });
});

describe('the levels of a spectrogram', () => {
  it('rise evenly with the loudness behind its colours, and tell silence from padding', () => {
    const [least, , , most] = spectrogramForm.levels;
    const loudness = Array.from({ length: 28 }, (_, k) => least! + 2 * k);
    // The steady part of a sine in the middle of a bin, whose band is its power over the four bins of a row.
    const at = (decibels: number) => {
      const recorded = spectrogram(sine(1000, 10 ** (decibels / 20), 4000));
      const { levels, padding } = soundLevels(Float32Array.from(recorded, (byte) => byte / 255));
      expect([...padding.subarray(0, columns)].indexOf(1)).toBe(recordedColumns(4000));
      expect(levels.every((level, k) => padding[k] === 0 || level === 0)).toBe(true);
      return Math.max(...levels);
    };
    const levels = loudness.map((decibels) => at(decibels + 14));
    const rises = levels.slice(1).map((level, k) => level - levels[k]!);
    for (const rise of rises.slice(2, -6)) expect(rise).toBeCloseTo(2 / (most! - least!), 1);
    expect(levels.at(-1)).toBeLessThanOrEqual(1);
    const silence = soundLevels(Float32Array.from(spectrogram(new Float32Array(4000)), (byte) => byte / 255));
    expect([...silence.padding.subarray(0, columns)].indexOf(1)).toBe(recordedColumns(4000));
  });
});
