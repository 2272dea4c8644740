import { speechRate } from './read-sound.js';
import { spectrogramForm } from './spectrogram.js';

/** A spectrogram as it is drawn: how loud each place is, and where nothing was recorded. */
export interface SoundLevels {
  /** From 0, the first of the form's levels, to 1, the last; [rows · columns]. */
  readonly levels: Float32Array;
  /** 1 in padding, [rows · columns]. */
  readonly padding: Uint8Array;
}

/** The levels behind the colours of a spectrogram [rows · columns · 3] in [0, 1]; padding is black in all of them. */
export function soundLevels(pixels: Float32Array): SoundLevels {
  const count = pixels.length / spectrogramForm.channels;
  const levels = new Float32Array(count);
  const padding = new Uint8Array(count);
  const least = (spectrogramForm.floor + 0.5) / 255; // between two bytes
  for (let at = 0; at < count; at += 1) {
    const [red, green, blue] = [pixels[3 * at]!, pixels[3 * at + 1]!, pixels[3 * at + 2]!];
    // From black to blue, then from blue to red, then from red to green: the one that rises says how far.
    const level = green > least ? 2 + green : red > least ? 1 + red : blue;
    levels[at] = level / 3;
    padding[at] = red + green + blue === 0 ? 1 : 0;
  }
  return { levels, padding };
}

const { columns, hop } = spectrogramForm;

/** What the sides of a spectrogram measure. */
export const spectrogramAxes = {
  across: { unit: 's', from: 0, to: (columns * hop) / speechRate, step: 0.5 },
  up: { unit: 'kHz', from: 0, to: speechRate / 2000, step: 2 },
} as const;
