import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { SkippedFile } from '../image-set.js';
import { SeededRandom } from '../seeded-random.js';
import { leftOutInBrackets } from '../skipped-files.js';
import { findSoundFiles } from './find-utterances.js';
import { atSpeechRate, parseSound, readSoundBytes, speechRate } from './read-sound.js';
import { SoundFileMistake } from './sound.js';
import { SpeechFolderMistake } from './speech-folder-mistake.js';

/** One stretch of noise without digital silence, at 16 kHz. */
export type NoisePiece = Float32Array;

/** Noise in two parts that share no recording. */
export interface SplitNoise {
  /** Pieces by recording. */
  readonly train: readonly (readonly NoisePiece[])[];
  readonly test: readonly (readonly NoisePiece[])[];
  readonly skipped: readonly SkippedFile[];
  /** What it is, in a few words. */
  readonly name: string;
  /** The files by name, in order, and the SHA-256 of their names and bytes; absent for noise that is made. */
  readonly recordings?: { readonly files: readonly string[]; readonly sha256: string };
}

const splitSeed = 28;
const heldOut = 1 / 3;

/** A stretch of zeros of this length is silence that was put in, not noise. */
const silence = 0.05 * speechRate;
const leastPiece = 0.5 * speechRate;

/** FOLD-RECORDING-TAKE, and in ESC-50 the number of the class. */
const nameForm = /^(\d+)-(\d+)-([A-Z])(?:-(\d+))?$/;
/** ESC-50's number for helicopters. */
const helicopter = '40';

/**
 * The noise recordings below a folder, a third of them held out by a fixed seed. Clips FOLD-RECORDING-TAKE of one recording stay
 * together; a file of any other name is a recording of its own. Throws a {@link SpeechFolderMistake} where fewer than two
 * recordings can be used.
 */
export async function noiseFromFolder(folder: string): Promise<SplitNoise> {
  const recordings = new Map<string, NoisePiece[]>();
  const found = await findSoundFiles(folder);
  const skipped: SkippedFile[] = found.skipped.map(({ file, reason }) => ({
    file: join(basename(folder), file),
    reason,
  }));
  const files: string[] = [];
  const digest = createHash('sha256');
  for (const file of found.files) {
    const stem = basename(file).replace(/\.\w+$/, '');
    const [, , recording, , kind] = nameForm.exec(stem) ?? [];
    const name = join(basename(folder), basename(file));
    if (kind !== undefined && kind !== helicopter) continue;
    try {
      const bytes = await readSoundBytes(join(folder, file), name);
      const pieces = withoutSilence(atSpeechRate(parseSound(bytes, name), name).samples);
      if (pieces.length === 0)
        throw new SoundFileMistake(
          name,
          `it has no ${leastPiece / speechRate} s without digital silence between`,
        );
      const key = recording ?? stem;
      recordings.set(key, [...(recordings.get(key) ?? []), ...pieces]);
      files.push(basename(file));
      digest.update(`${basename(file)}\n`).update(bytes);
    } catch (error) {
      if (!(error instanceof SoundFileMistake)) throw error;
      skipped.push({ file: name, reason: error.parts.expected });
    }
  }
  const keys = [...recordings.keys()].sort();
  if (keys.length < 2)
    throw new SpeechFolderMistake(
      folder,
      `it holds noise of at least 2 recordings, one to train with and one to hold out; here are ${keys.length}${leftOutInBrackets(skipped)}`,
      'Add recordings, or leave the noise out: a synthetic rotor takes its place',
    );
  const order = new SeededRandom(splitSeed).order(keys.length);
  const count = Math.max(1, Math.round(heldOut * keys.length));
  const pick = (places: Uint32Array) => Array.from(places, (k) => recordings.get(keys[k]!)!);
  return {
    test: pick(order.subarray(0, count)),
    train: pick(order.subarray(count)),
    skipped,
    name: `${keys.length} recordings of noise, ${count} held out`,
    recordings: { files, sha256: digest.digest('hex') },
  };
}

/** The stretches between digital silences, those long enough to serve. */
export function withoutSilence(samples: Float32Array): NoisePiece[] {
  const pieces: NoisePiece[] = [];
  let from = 0;
  let zeros = 0;
  for (let k = 0; k <= samples.length; k += 1) {
    if (k < samples.length && samples[k] === 0) {
      zeros += 1;
      continue;
    }
    if (zeros >= silence || k === samples.length) {
      const end = k - zeros;
      if (end - from >= leastPiece) pieces.push(samples.slice(from, end));
      from = k;
    }
    zeros = 0;
  }
  return pieces;
}

/** So many samples of a piece from `start` on; where it ends it is heard backwards and forwards again, without a jump. */
export function stretch(piece: NoisePiece, start: number, length: number): Float32Array {
  const period = 2 * piece.length - 2;
  return Float32Array.from({ length }, (_, k) => {
    const at = (start + k) % period;
    return piece[at < piece.length ? at : period - at]!;
  });
}
