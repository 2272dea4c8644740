import { lowestHeard } from './high-pass.js';
import { powerSpectrum } from './power-spectrum.js';
import { speechRate } from './read-sound.js';

/** How sound becomes a picture. */
export const spectrogramForm = {
  /** What of each sample is taken from the next, so that the upper bands weigh as much as the lower. */
  preEmphasis: 0.97,
  /** Samples under one Hann window: 32 ms. */
  window: 512,
  /** Samples from one column to the next: 16 ms. */
  hop: 256,
  /** One per 125 Hz; row 0 is the highest, 7.875 to 8 kHz. */
  rows: 64,
  columns: 192,
  channels: 3,
  /**
   * In dB against a full-scale sine: nothing at the first, pure blue at the second, pure red at the third, pure green from the
   * fourth on. Silence is dark, so that it makes no feature map active, and sound of middling level, as noise is, looks
   * different from loud and from soft sound; its brightness rises with the level.
   */
  levels: [-90, -72, -54, -36],
  /**
   * The least byte of what was recorded, in every channel; 0 is padding. A higher one would be a constant that features without a bias
   * take up, and heat would gather at the edges of the recording.
   */
  floor: 1,
} as const;

const { preEmphasis, window: windowLength, hop, rows, columns, channels, levels, floor } = spectrogramForm;

/** Samples that all columns take: 3.088 s. */
export const cropLength = (columns - 1) * hop + windowLength;

/** The form in a sentence. */
export const describeSpectrogram =
  `Short-time Fourier transform of ${cropLength / speechRate} s at ${speechRate / 1000} kHz after a high-pass at ${lowestHeard} Hz and a pre-emphasis of ` +
  `${preEmphasis}: Hann window of ${(1000 * windowLength) / speechRate} ms, hop ${(1000 * hop) / speechRate} ms, mean power ` +
  `in ${rows} bands of ${speechRate / 2 / rows} Hz (the highest in row 0), in dB against a full-scale sine: black at ` +
  `${levels[0]}, blue at ${levels[1]}, red at ${levels[2]}, green from ${levels[3]} on, as bytes ${floor} to 255; 0 is padding ` +
  'after the end';

const binsPerRow = windowLength / 2 / rows;
const hann = Float64Array.from(
  { length: windowLength },
  (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / windowLength),
);
/** The power that a full-scale sine in the middle of a bin has there: (Σ w / 2)². */
const fullScale = (hann.reduce((sum, value) => sum + value, 0) / 2) ** 2;
const spectrumOf = powerSpectrum(windowLength);

/** How many columns are not padding, for so many recorded samples: those whose whole window was recorded. */
export function recordedColumns(samples: number): number {
  return Math.max(0, Math.min(columns, Math.floor((samples - windowLength) / hop) + 1));
}

/** The picture [rows · columns · 3] of samples at 16 kHz; at most {@link cropLength} of them count. */
export function spectrogram(samples: Float32Array): Uint8Array {
  const picture = new Uint8Array(rows * columns * channels);
  const frame = new Float64Array(windowLength);
  for (let column = 0; column < recordedColumns(samples.length); column += 1) {
    const start = column * hop;
    for (let n = 0; n < windowLength; n += 1) {
      const before = start + n === 0 ? 0 : samples[start + n - 1]!;
      frame[n] = hann[n]! * (samples[start + n]! - preEmphasis * before);
    }
    const power = spectrumOf(frame);
    for (let row = 0; row < rows; row += 1) {
      let sum = 0;
      // Bin 0 is the mean, no sound: the lowest band begins above it, and every band takes the last bin of its four.
      for (let bin = 1; bin <= binsPerRow; bin += 1) sum += power[(rows - 1 - row) * binsPerRow + bin]!;
      colour(10 * Math.log10(sum / binsPerRow / fullScale), picture, (row * columns + column) * channels);
    }
  }
  return picture;
}

/** Writes the red, green and blue of a level in dB. */
function colour(decibels: number, picture: Uint8Array, at: number): void {
  const [black, blue, red, green] = levels;
  const byte = (share: number): number => Math.round(floor + (255 - floor) * Math.min(Math.max(share, 0), 1));
  const towards = (from: number, to: number): number => (decibels - from) / (to - from);
  picture[at] = byte(Math.min(towards(blue, red), towards(green, red)));
  picture[at + 1] = byte(towards(red, green));
  picture[at + 2] = byte(Math.min(towards(black, blue), towards(red, blue)));
}

/** Where speech is, as a mask [rows · columns]: 1 in columns whose middle lies in one of the intervals; padding is 0. */
export function speechMask(
  speech: readonly { readonly from: number; readonly to: number }[],
  samples: number,
): Uint8Array {
  const mask = new Uint8Array(rows * columns);
  for (let column = 0; column < recordedColumns(samples); column += 1) {
    const middle = column * hop + windowLength / 2;
    if (!speech.some(({ from, to }) => from <= middle && middle < to)) continue;
    for (let row = 0; row < rows; row += 1) mask[row * columns + column] = 1;
  }
  return mask;
}
