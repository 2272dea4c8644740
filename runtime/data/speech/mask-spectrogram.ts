import type { SeededRandom } from '../seeded-random.js';
import { spectrogramForm } from './spectrogram.js';

/** How much of a picture is masked at most, twice along each axis. */
export const masks = { times: 2, rows: 16, columns: 32 } as const;

/**
 * Masks two spans of time and two bands of frequency of a picture with padding, each of a random width, so that no single
 * place decides its class: SpecAugment (Park et al., Interspeech 2019) without its warping of time.
 */
export function maskSpectrogram(picture: Uint8Array, random: SeededRandom): void {
  const { rows, columns, channels } = spectrogramForm;
  const fill = (row: number, column: number, width: number): void => {
    const at = (row * columns + column) * channels;
    picture.fill(0, at, at + width * channels);
  };
  for (let time = 0; time < masks.times; time += 1) {
    const height = random.integer(masks.rows + 1);
    const top = random.integer(rows - height + 1);
    for (let row = top; row < top + height; row += 1) fill(row, 0, columns);
    const width = random.integer(masks.columns + 1);
    const left = random.integer(columns - width + 1);
    for (let row = 0; row < rows; row += 1) fill(row, left, width);
  }
}
