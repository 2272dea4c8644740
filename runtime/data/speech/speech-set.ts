import type { ImageSet } from '../image-set.js';
import { SeededRandom } from '../seeded-random.js';
import type { Utterance } from './find-utterances.js';
import { highPass } from './high-pass.js';
import { maskSpectrogram } from './mask-spectrogram.js';
import { atLevel, meanSquare, mixNoise } from './mix-noise.js';
import { type NoisePiece, stretch } from './noise-recordings.js';
import { readSound } from './read-sound.js';
import { cropLength, spectrogram, spectrogramForm, speechMask } from './spectrogram.js';

/** How pictures are made; SNR and level are drawn uniformly, in dB. */
export interface SpeechConditions {
  /** Speech against noise. */
  readonly snr: { readonly least: number; readonly most: number };
  /** The root mean square of the cropped recording against full scale, whatever is in it. */
  readonly level: { readonly least: number; readonly most: number };
  /** How many versions of each utterance there are in each class. */
  readonly versions: number;
  /** Masks parts of each picture, to train on. */
  readonly masked: boolean;
  readonly seed: number;
}

export const speechLabels = ['clean', 'helicopter'] as const;

/** How many bytes of pictures are kept, so that a small set is made once and not in each epoch. */
const kept = 96 * 2 ** 20;

/**
 * Spectrograms of utterances, `versions` of each clean and as many noisy, in that order for one utterance after another.
 * All that is random (where the crop begins, its level, the noise, where it begins, the SNR) is drawn from the seed and the
 * number of the version; the clean and the noisy picture of a version have the same crop and level.
 */
export function speechSet(
  utterances: readonly Utterance[],
  noise: readonly (readonly NoisePiece[])[],
  { snr, level, versions, masked, seed }: SpeechConditions,
): ImageSet {
  const { rows, columns, channels } = spectrogramForm;
  const size = rows * columns * channels;
  const count = utterances.length * versions * speechLabels.length;
  const label = (place: number): number => Math.floor(place / versions) % speechLabels.length;
  const utteranceAt = (place: number): Utterance =>
    utterances[Math.floor(place / (versions * speechLabels.length))]!;
  const pictures = new Map<number, Uint8Array>();

  const made = async (place: number): Promise<Uint8Array> => {
    const before = pictures.get(place);
    if (before !== undefined) return before;
    const { samples } = await readSound(utteranceAt(place).file);
    const draw = drawing(place, samples.length);
    const mixed = highPass(label(place) === 1 ? noisy(samples, draw) : samples);
    const crop = mixed.subarray(draw.start, draw.start + cropLength);
    const picture = spectrogram(meanSquare(crop) > 0 ? atLevel(crop, draw.level) : crop);
    if (masked) maskSpectrogram(picture, new SeededRandom(seed - 1 - place));
    if (pictures.size < kept / size) pictures.set(place, picture);
    return picture;
  };

  /** What is drawn for a place, in a fixed order of draws. */
  function drawing(place: number, length: number) {
    const version = place % versions;
    const which = Math.floor(place / (versions * speechLabels.length)) * versions + version;
    const random = new SeededRandom(seed + Math.imul(which, 0x9e3779b1));
    const within = ({ least, most }: { least: number; most: number }): number =>
      least + (most - least) * random.uniform();
    return {
      start: random.integer(Math.max(0, length - cropLength) + 1),
      level: within(level),
      snr: within(snr),
      recording: random.uniform(),
      piece: random.uniform(),
      from: random.uniform(),
    };
  }

  /** Nowhere for an utterance of which it is not known. */
  function region(place: number): Uint8Array {
    const { length, speech = [] } = utteranceAt(place);
    const { start } = drawing(place, length);
    const moved = speech.map(({ from, to }) => ({ from: from - start, to: to - start }));
    return speechMask(moved, length - start);
  }

  function noisy(samples: Float32Array, draw: ReturnType<typeof drawing>): Float32Array {
    const recording = noise[Math.floor(draw.recording * noise.length)]!;
    const piece = recording[Math.floor(draw.piece * recording.length)]!;
    const from = Math.floor(draw.from * Math.max(1, piece.length - samples.length));
    return mixNoise(samples, stretch(piece, from, samples.length), draw.snr);
  }

  return {
    height: rows,
    width: columns,
    channels,
    labels: Uint8Array.from({ length: count }, (_, place) => label(place)),
    ...(utterances.some(({ speech }) => speech !== undefined) ? { region } : {}),
    names: Array.from({ length: count }, (_, place) => utteranceAt(place).name),
    read: async (places) => {
      const bytes = new Uint8Array(places.length * size);
      for (let k = 0; k < places.length; k += 1) bytes.set(await made(places[k]!), k * size);
      return bytes;
    },
  };
}
