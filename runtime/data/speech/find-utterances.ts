import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FolderReader } from '../folder-reader.js';
import type { SkippedFile } from '../image-set.js';
import { readRegularFile, type Unreadable } from '../regular-file.js';
import { isSilent } from './mix-noise.js';
import { type Interval, parsePhones } from './parse-phones.js';
import { atSpeechRate, parseSound, readSoundBytes, speechRate } from './read-sound.js';
import { type Sound, SoundFileMistake } from './sound.js';
import { spectrogramForm } from './spectrogram.js';

/** One spoken sentence in a file. */
export interface Utterance {
  readonly file: string;
  /** The path inside the folder, for people. */
  readonly name: string;
  readonly speaker: string;
  /** What is read, e.g. "sx116": the same name is the same sentence. */
  readonly sentence: string;
  /** The part that the TIMIT CD puts it in; other layouts have none. */
  readonly part?: 'train' | 'test';
  /** How many samples it has at 16 kHz. */
  readonly length: number;
  /** Where there is speech, in samples at 16 kHz; absent without a `.phn` file. */
  readonly speech?: readonly Interval[];
}

/** What a folder of speech holds. */
export interface FoundUtterances {
  readonly utterances: readonly Utterance[];
  readonly skipped: readonly SkippedFile[];
}

/** Names of files that should be recordings; their bytes say what they are. */
const soundName = /\.(wav|sph|nist)$/i;

/** Everyone reads these two, so they would be on both sides of any split. */
const readByAll = /^sa\d$/;

/**
 * Finds the utterances below a folder, `ignored` folders left out: those of the TIMIT CD (`TRAIN/DR1/FCJF0/SA1.WAV`, in any
 * case, or `SA1.WAV.wav`) and of its sample (`dr1-fvmh0/sa1.wav`), the folder of a file being its speaker. Every file is
 * read once, so that broken ones are listed here and not met in training. `sa1` and `sa2` are left out.
 */
export async function findUtterances(
  folder: string,
  ignored: readonly string[] = [],
): Promise<FoundUtterances> {
  const utterances: Utterance[] = [];
  const skipped: SkippedFile[] = [];
  const seen = new Map<string, string>();
  const found = await findSoundFiles(folder, ignored);
  skipped.push(...found.skipped);
  for (const name of found.files) {
    const file = join(folder, name);
    const sentence = stemOf(file).toLowerCase();
    if (readByAll.test(sentence)) continue;
    const place = join(dirname(file), sentence);
    const before = seen.get(place);
    if (before !== undefined) {
      skipped.push({ file: name, reason: `it is the same utterance as ${before}` });
      continue;
    }
    try {
      const utterance = await readUtterance(file, name, sentence);
      seen.set(place, name);
      utterances.push(utterance);
    } catch (error) {
      if (!(error instanceof SoundFileMistake)) throw error;
      skipped.push({ file: name, reason: error.parts.expected });
    }
  }
  return { utterances, skipped };
}

/**
 * The files named as recordings below a folder, relative to it with slashes, in order of their paths but those in folders that are linked
 * last; and the folders that were not read.
 */
export async function findSoundFiles(
  folder: string,
  ignored: readonly string[] = [],
): Promise<{ readonly files: readonly string[]; readonly skipped: readonly SkippedFile[] }> {
  const reader = new FolderReader(folder);
  for (const path of ignored) await reader.leaveOut(path);
  const files: string[] = [];
  const skipped: SkippedFile[] = [];
  const search = async (below: string): Promise<void> => {
    const entries = await reader.entries(below).catch((error: Unreadable) => {
      skipped.push({ file: below === '' ? '.' : below, reason: error.message });
      return [];
    });
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.folder) await search(path);
      else if (soundName.test(entry.name)) files.push(path);
    }
  };
  await search('');
  return { files, skipped };
}

/** Its name without all endings. */
function stemOf(file: string): string {
  return basename(file).replace(/(\.(wav|sph|nist))+$/i, '');
}

async function readUtterance(file: string, name: string, sentence: string): Promise<Utterance> {
  const raw = parseSound(await readSoundBytes(file, name), name);
  const sound = atSpeechRate(raw, name);
  if (sound.samples.length < spectrogramForm.window)
    throw new SoundFileMistake(
      name,
      `it is longer than one window, this one has ${sound.samples.length} samples`,
    );
  if (isSilent(sound.samples)) throw new SoundFileMistake(name, 'there is sound in it, this one is silent');
  const part = name
    .split('/')
    .map((folder) => folder.toLowerCase())
    .find((folder) => folder === 'train' || folder === 'test');
  const speech = await speechOf(file, raw);
  return {
    file,
    name,
    speaker: basename(dirname(file)).toLowerCase(),
    sentence,
    length: sound.samples.length,
    ...(part === undefined ? {} : { part: part as 'train' | 'test' }), // one of the two that were looked for
    ...(speech === undefined ? {} : { speech }),
  };
}

/** The intervals of the `.phn` file beside a recording, if there is one, at 16 kHz. */
async function speechOf(file: string, raw: Sound): Promise<readonly Interval[] | undefined> {
  const wanted = `${stemOf(file)}.phn`.toLowerCase();
  const beside = (await readdir(dirname(file))).find((name) => name.toLowerCase() === wanted);
  if (beside === undefined) return undefined;
  const bytes = await readRegularFile(join(dirname(file), beside)).catch(({ message }: Unreadable) => {
    throw new SoundFileMistake(beside, `"${beside}" beside it can be read, yet ${message}`);
  });
  const factor = speechRate / raw.rate;
  return parsePhones(bytes.toString('utf8'), raw.samples.length, beside).map(({ from, to }) => ({
    from: from * factor,
    to: to * factor,
  }));
}
