import { readRegularFile, type Unreadable } from '../regular-file.js';
import { describeBeginning } from './describe-beginning.js';
import { isSphere, parseSphere } from './parse-sphere.js';
import { isWav, parseWav } from './parse-wav.js';
import { resample } from './resample.js';
import { type Sound, SoundFileMistake } from './sound.js';

/** Samples per second of all that becomes a spectrogram: it reaches up to 8 kHz. */
export const speechRate = 16_000;

/** The remedy for what is no recording. */
export const recordingWanted =
  'Give a recording as NIST SPHERE or RIFF WAV; "sox" and "ffmpeg" convert others to WAV';

/** Whether the bytes begin as a recording does that can be read: SPHERE or RIFF WAVE. */
export function isSound(bytes: Uint8Array): boolean {
  return isSphere(bytes) || isWav(bytes);
}

/** Reads SPHERE or RIFF WAVE, whatever the file is called. Throws a {@link SoundFileMistake}. */
export function parseSound(bytes: Uint8Array, file: string): Sound {
  if (isSphere(bytes)) return parseSphere(bytes, file);
  if (isWav(bytes)) return parseWav(bytes, file);
  throw new SoundFileMistake(
    file,
    `recordings are NIST SPHERE or RIFF WAV, and this is ${describeBeginning(bytes)}`,
    recordingWanted,
  );
}

/** A recording at 16,000 samples per second: a higher rate is resampled, a lower one refused, for it lacks the upper band. */
export function atSpeechRate(sound: Sound, file: string): Sound {
  if (sound.rate < speechRate)
    throw new SoundFileMistake(
      file,
      `it has at least ${speechRate} samples per second, this one has ${sound.rate} and nothing above ${sound.rate / 2} Hz`,
      'Use the recording at its original rate',
    );
  return resample(sound, speechRate);
}

/** Reads a recording from a file at 16,000 samples per second. Throws a {@link SoundFileMistake}. */
export async function readSound(file: string): Promise<Sound> {
  return atSpeechRate(parseSound(await readSoundBytes(file, file), file), file);
}

/** The bytes of a file, `name` in messages. Throws a {@link SoundFileMistake} for one that cannot be read. */
export function readSoundBytes(file: string, name: string): Promise<Buffer> {
  return readRegularFile(file).catch(({ message }: Unreadable) => {
    throw new SoundFileMistake(name, message, 'Check the name');
  });
}
