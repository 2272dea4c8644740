import { Mistake } from '../../symbolic/mistake.js';
import type { DataSetName } from '../data/data-sets.js';
import { describeLookedAt, doubtHeldOut } from '../data/held-out.js';
import {
  type ImageData,
  type ImageSet,
  imageCount,
  places,
  type SkippedFile,
  selectImages,
} from '../data/image-set.js';
import { loadWithProgress } from '../data/load-with-progress.js';
import { SeededRandom } from '../data/seeded-random.js';
import { describeNoise } from '../data/speech/noise-settings.js';
import { checkDataItems, parseDataItems } from '../explain/image-arguments.js';
import type { HybridModel } from '../model/hybrid-model.js';
import { resizePolicyOf } from '../model/model-spec.js';
import { noiseFolder } from './noise-option.js';
import type { Progress } from './progress.js';
import { skippedLines } from './report/skipped-text.js';

/** Images to judge explanations on cannot be chosen as asked. */
export class EvaluationDataMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

/** Pictures to judge explanations on. */
export interface EvaluationImages {
  readonly dataSet: DataSetName;
  readonly data: ImageData;
  readonly set: ImageSet;
  /** As items: NAME:PART:INDEX. */
  readonly names: readonly string[];
  readonly remarks: DataRemarks;
}

/** What is to be known of the pictures, each in a sentence. */
export interface DataRemarks {
  /** How many they are, of how many. */
  readonly lookedAt: string;
  /** Why they may have been trained on. */
  readonly doubt?: string;
  /** Which noise is in them, and whether it is that of the training. */
  readonly noise?: string;
  /** Files of the data that are in no part, and why. */
  readonly skipped: readonly SkippedFile[];
}

/** All remarks, in the order of the interface. */
export const remarkLines = ({ lookedAt, doubt, noise, skipped }: DataRemarks): readonly string[] => [
  ...[lookedAt, doubt, noise].filter((line) => line !== undefined),
  ...skippedLines(skipped),
];

/** The remarks for machines. */
export const remarksRecord = ({ lookedAt, doubt, noise, skipped }: DataRemarks) => ({
  lookedAt,
  doubt: doubt ?? null,
  noise: noise ?? null,
  skipped,
});

export interface EvaluationImagesOptions {
  /** Items such as digits:test:0-99, and at most one folder of data. */
  readonly words: readonly string[];
  /** How many pictures, drawn at random from the seed; by default all of the items, or 100 of a held-out part. */
  readonly count?: number;
  readonly seed: number;
  /** The folder of noise that is mixed into speech. */
  readonly noise?: string;
  /** Told how many files have been looked at, where there are files. */
  readonly progress: Progress;
}

const defaultCount = 100;

/**
 * Chooses pictures: the items that are named; else from the held-out part of the data set that the model was trained on.
 * Throws a Mistake for items that are not there, of several data sets or of another shape, and for more than one folder.
 */
export async function readEvaluationImages(
  model: HybridModel,
  { words, count, seed, noise: givenNoise, progress }: EvaluationImagesOptions,
): Promise<EvaluationImages> {
  const items = words.flatMap((word) => {
    const parsed = parseDataItems(word);
    return parsed === undefined ? [] : [{ word, ...parsed }];
  });
  const folders = words.filter((word) => parseDataItems(word) === undefined);
  const sets = new Set(items.map(({ dataSet }) => dataSet));
  if (folders.length > 1 || sets.size > 1)
    throw new EvaluationDataMistake(
      `Data ${words.join(' ')}`,
      'it is items of one data set and at most one folder',
      'Evaluate one data set at a time',
    );
  const dataSet = items[0]?.dataSet ?? model.spec.trainedOn?.dataSet;
  if (dataSet === undefined)
    throw new EvaluationDataMistake(
      'Pictures to evaluate on',
      'the model does not say what it was trained on',
      'Name items, such as --data digits:test:0-199',
    );
  const resize = resizePolicyOf(model.spec);
  const noise = noiseFolder(givenNoise, [dataSet]);
  const options = { ...(resize === undefined ? {} : { resize }), ...(noise === undefined ? {} : { noise }) };
  const data = await loadWithProgress(dataSet, folders[0], options, progress);
  const whole = {
    word: `${dataSet}:test`,
    dataSet,
    part: 'test' as const,
    first: 0,
    last: imageCount(data.test) - 1,
  };
  const parts = new Set(items.map(({ part }) => part));
  if (parts.size > 1)
    throw new EvaluationDataMistake(
      `Data ${words.join(' ')}`,
      'its items are all from one part, train or test',
      'Evaluate one part at a time',
    );
  const ranges = items.length === 0 ? [whole] : items;
  const { part } = ranges[0]!;
  const set = data[part];
  for (const range of ranges) checkDataItems(range.word, range, data, model.spec);
  const all = [...new Set(ranges.flatMap(({ first, last }) => [...places(first, last + 1)]))];
  const wanted = Math.min(count ?? (items.length === 0 ? defaultCount : all.length), all.length);
  const order = new SeededRandom(seed).order(all.length).subarray(0, wanted).sort();
  const chosen = Array.from(order, (at) => all[at]!);
  const trained = model.spec.trainedOn?.settings ?? {};
  const doubt = part === 'test' ? doubtHeldOut(data.settings ?? {}, trained) : undefined;
  const noiseSaid = describeNoise(data.settings ?? {}, trained);
  return {
    dataSet,
    data,
    set: selectImages(set, chosen),
    names: chosen.map((place) => `${dataSet}:${part}:${place}`),
    remarks: {
      lookedAt: describeLookedAt(data, part, wanted),
      ...(doubt === undefined ? {} : { doubt }),
      ...(noiseSaid === undefined ? {} : { noise: noiseSaid }),
      skipped: data.skipped ?? [],
    },
  };
}
