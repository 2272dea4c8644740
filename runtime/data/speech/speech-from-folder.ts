import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { trainedSettings } from '../held-out.js';
import type { ImageData } from '../image-set.js';
import { readRegularFile } from '../regular-file.js';
import { findUtterances, type Utterance } from './find-utterances.js';
import { masks } from './mask-spectrogram.js';
import { noiseFromFolder } from './noise-recordings.js';
import { noiseSettings } from './noise-settings.js';
import { describeSpectrogram } from './spectrogram.js';
import { speechConditions } from './speech-conditions.js';
import { SpeechFolderMistake } from './speech-folder-mistake.js';
import { speechLabels, speechSet } from './speech-set.js';
import { splitBySpeaker } from './split-by-speaker.js';
import { syntheticRotors } from './synthetic-rotor.js';

export interface SpeechOptions {
  /** Holds the noise; by default `noise` in the folder of speech or beside it. */
  readonly noise?: string;
}

/** Apart from the seed of a training, so that whatever the training, the same pictures are tested on. */
const seeds = { train: 1, test: 2 } as const;

/** Fewer utterances are trained on in more versions: at least so many clean pictures, but no more than 16 of one utterance. */
const leastPictures = 512;
const mostVersions = 16;

/** In `noise`, the folder with the recordings of helicopters; other noise lies beside it. */
const helicopters = 'helicopter';

/**
 * Speech, clean and with helicopter noise behind it, as spectrograms; each utterance is there in both classes. Without noise
 * recordings a synthetic rotor takes their place. Throws a {@link SpeechFolderMistake} where a folder has too little.
 */
export async function speechFromFolder(folder: string, options: SpeechOptions = {}): Promise<ImageData> {
  if (!(await isFolder(folder)))
    throw new SpeechFolderMistake(folder, 'there is no such folder, or it cannot be read', 'Check the name');
  const noiseFolder = await findNoise(folder, options.noise);
  const found = await findUtterances(folder, [
    join(folder, 'noise'),
    ...(noiseFolder === undefined ? [] : [noiseFolder]),
  ]);
  const { train, test, rule } = splitBySpeaker(found, folder);
  const noise = noiseFolder === undefined ? syntheticRotors() : await noiseFromFolder(noiseFolder);
  const versions = Math.min(mostVersions, Math.ceil(leastPictures / train.length));
  return {
    name: `speech: ${train.length + test.length} utterances of ${speakersOf([...train, ...test])} speakers, ${speakersOf(test)} held out, with ${noise.name}`,
    labelNames: speechLabels,
    train: speechSet(train, noise.train, { ...speechConditions, versions, masked: true, seed: seeds.train }),
    test: speechSet(test, noise.test, { ...speechConditions, versions: 1, masked: false, seed: seeds.test }),
    contents: await contentsOf(train),
    preparation: describePreparation(rule, versions),
    settings: {
      ...noiseSettings(noise, seeds),
      ...trainedSettings(train.map(({ speaker, sentence }) => `${speaker}/${sentence}`)),
    },
    skipped: [...found.skipped, ...noise.skipped],
  };
}

const speakersOf = (utterances: readonly Utterance[]): number =>
  new Set(utterances.map(({ speaker }) => speaker)).size;

/** The digest of the recordings; that of the noise stands in the settings. */
async function contentsOf(utterances: readonly Utterance[]): Promise<string> {
  const digest = createHash('sha256');
  for (const { file } of utterances) digest.update(await readRegularFile(file));
  return digest.digest('hex');
}

async function findNoise(folder: string, given: string | undefined): Promise<string | undefined> {
  for (const candidate of given === undefined
    ? [join(folder, 'noise'), join(dirname(folder), 'noise')]
    : [given]) {
    const inside = join(candidate, helicopters);
    if (await isFolder(inside)) return inside;
    if (await isFolder(candidate)) return candidate;
  }
  if (given !== undefined)
    throw new SpeechFolderMistake(
      given,
      'there is no such folder of noise, or it cannot be read',
      'Check the name after --noise, or leave it out',
    );
  return undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function describePreparation(rule: string, versions: number): string {
  const { snr, level } = speechConditions;
  return (
    `${describeSpectrogram}. Noise at ${snr.least} to ${snr.most} dB below the speech, clean and noisy crops at ${level.least} to ` +
    `${level.most} dB against full scale, ${versions} versions of each utterance that is trained on, with ${masks.times} bands of up to ${masks.rows} rows and ${masks.times} spans of up to ${masks.columns} columns masked; ${rule}.`
  );
}
