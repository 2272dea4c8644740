import { inDigestOrder } from '../digest-order.js';
import { leftOutInBrackets } from '../skipped-files.js';
import type { FoundUtterances, Utterance } from './find-utterances.js';
import { SpeechFolderMistake } from './speech-folder-mistake.js';

/** Utterances in two parts that share neither speaker nor sentence. */
export interface SplitUtterances {
  readonly train: readonly Utterance[];
  readonly test: readonly Utterance[];
  /** How it was done, in a sentence. */
  readonly rule: string;
}

/** The share of the speakers that is held out. */
const heldOut = 1 / 3;

/**
 * Holds out speakers: the TIMIT CD's own part TEST where both parts are there, else a third of the speakers, the first
 * by the digests of their names, so that a speaker more or less moves at most one other. A sentence that a held-out speaker reads is not trained on. Throws a {@link SpeechFolderMistake} where a part
 * stays empty.
 */
export function splitBySpeaker({ utterances, skipped }: FoundUtterances, folder: string): SplitUtterances {
  const parts = new Set(utterances.map(({ part }) => part));
  const official = parts.has('train') && parts.has('test') && !parts.has(undefined);
  const held = official ? officialTest(utterances) : firstByDigest(utterances);
  const test = utterances.filter(({ speaker }) => held.has(speaker));
  const sentences = new Set(test.map(({ sentence }) => sentence));
  const train = utterances.filter(({ speaker, sentence }) => !held.has(speaker) && !sentences.has(sentence));
  if (train.length === 0 || test.length === 0)
    throw new SpeechFolderMistake(
      folder,
      `it holds at least 2 speakers who read different sentences; ${utterances.length} utterances of ` +
        `${new Set(utterances.map(({ speaker }) => speaker)).size} speakers leave ${train.length} to train on and ${test.length} to test on${leftOutInBrackets(skipped)}`,
      'Give a folder for each speaker, with his recordings in it',
    );
  const rule = official
    ? 'its own parts TRAIN and TEST'
    : `${held.size} ${held.size === 1 ? 'speaker' : 'speakers'} held out by the digests of their names`;
  return { train, test, rule: `${rule}; sa1 and sa2 left out, so that no sentence is in both parts` };
}

function officialTest(utterances: readonly Utterance[]): ReadonlySet<string> {
  return new Set(utterances.filter(({ part }) => part === 'test').map(({ speaker }) => speaker));
}

function firstByDigest(utterances: readonly Utterance[]): ReadonlySet<string> {
  const speakers = inDigestOrder([...new Set(utterances.map(({ speaker }) => speaker))], (name) => name);
  return new Set(speakers.slice(0, Math.max(1, Math.round(heldOut * speakers.length))));
}
