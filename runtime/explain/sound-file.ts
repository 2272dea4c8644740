import { open } from 'node:fs/promises';
import { checkRegularFile } from '../data/regular-file.js';
import { describeBeginning } from '../data/speech/describe-beginning.js';
import { highPass, lowestHeard } from '../data/speech/high-pass.js';
import { atLevel, isSilent } from '../data/speech/mix-noise.js';
import {
  atSpeechRate,
  isSound,
  parseSound,
  readSoundBytes,
  recordingWanted,
  speechRate,
} from '../data/speech/read-sound.js';
import { SoundFileMistake } from '../data/speech/sound.js';
import { cropLength, spectrogram, spectrogramForm } from '../data/speech/spectrogram.js';
import { speechConditions } from '../data/speech/speech-conditions.js';
import type { ReadImage, TargetShape } from './image-file.js';

/** Whether a file begins as a recording does; false for one that cannot be read. */
export async function isSoundFile(file: string): Promise<boolean> {
  const handle = await checkRegularFile(file)
    .then(() => open(file))
    .catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const start = Buffer.alloc(12);
    const { bytesRead } = await handle.read(start);
    return isSound(start.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/**
 * The first seconds of a recording as a spectrogram, at the middle of the levels that are trained on. Throws a
 * {@link SoundFileMistake} for a recording that cannot be read, is silent or too short, and for a model of other pictures.
 */
export async function readSoundFile(file: string, shape: TargetShape): Promise<ReadImage> {
  const { rows, columns, channels } = spectrogramForm;
  if (shape.height !== rows || shape.width !== columns || shape.channels !== channels)
    throw new SoundFileMistake(
      file,
      `the model takes pictures of ${shape.height}×${shape.width}×${shape.channels}, and spectrograms have ${rows}×${columns}×${channels}`,
      'Give it to a model trained on speech',
    );
  const bytes = await readSoundBytes(file, file);
  if (!isSound(bytes))
    throw new SoundFileMistake(
      file,
      `the model was trained on spectrograms and takes recordings, and this is ${describeBeginning(bytes)}`,
      `${recordingWanted}, or name items such as speech:test:3`,
    );
  const { samples } = atSpeechRate(parseSound(bytes, file), file);
  const crop = samples.subarray(0, cropLength);
  checkSound(samples, crop, file);
  const heard = highPass(samples).subarray(0, cropLength);
  const { least, most } = speechConditions.level;
  const level = (least + most) / 2;
  return {
    bytes: spectrogram(atLevel(heard, level)),
    reading: `${seconds(crop.length)} s from the beginning of ${seconds(samples.length)} s, what is above ${lowestHeard} Hz, brought to ${level} dB against full scale; time runs to the right, frequency upward to 8 kHz.`,
  };
}

const seconds = (count: number): string => (count / speechRate).toFixed(2);

/** Throws a {@link SoundFileMistake} unless the beginning of a recording has a window and is not silent. */
function checkSound(samples: Float32Array, crop: Float32Array, file: string): void {
  const { window } = spectrogramForm;
  if (samples.length < window)
    throw new SoundFileMistake(
      file,
      `it lasts ${window / speechRate} s at least, this one ${samples.length / speechRate} s`,
      'Give a longer recording',
    );
  if (!isSilent(crop)) return;
  const begins = samples.findIndex((sample) => sample !== samples[0]);
  if (begins < 0)
    throw new SoundFileMistake(
      file,
      'there is sound in it, this one is silent from beginning to end',
      'Give a recording with sound in it',
    );
  // Whole hundredths of a second, rounded down, and a window left to the end.
  const cut = Math.floor((100 * Math.min(begins, samples.length - window)) / speechRate) / 100;
  throw new SoundFileMistake(
    file,
    `there is sound in its first ${cropLength / speechRate} s, this one is silent there`,
    `Cut its first ${cut.toFixed(2)} s off, which are silent`,
  );
}
