import { Mistake } from '../../symbolic/mistake.js';
import { type DataSetName, dataSets, type LoadOptions } from '../data/data-sets.js';
import { doubtHeldOut, shareOf } from '../data/held-out.js';
import { type ImageData, imageCount, imageSize, places } from '../data/image-set.js';
import { loadWithProgress, type ReadingProgress } from '../data/load-with-progress.js';
import { leftOutInBrackets } from '../data/skipped-files.js';
import { describeNoise } from '../data/speech/noise-settings.js';
import { SoundFileMistake } from '../data/speech/sound.js';
import { type ReadImageOptions, readImageFile, type TargetShape } from './image-file.js';
import { isSoundFile, readSoundFile } from './sound-file.js';

/** One image that was asked for. */
export interface NamedImage {
  /** As it was asked for: a file, or a data-set item such as digits:test:17. */
  readonly input: string;
  /** [height · width · channels] */
  readonly bytes: Uint8Array;
  /** The class it is labelled with, for data-set items. */
  readonly truth?: number;
  /** Where the thing itself is, 1 or 0, [height · width]; absent where it is not known. */
  readonly region?: Uint8Array;
  /** What was done to it, in a sentence. */
  readonly reading: string;
}

/** A data-set item that does not exist or does not fit. */
export class DataItemMistake extends Mistake {
  constructor(item: string, expected: string, remedy: string) {
    super({ asked: `Item "${item}"`, expected, remedy });
  }
}

const itemForm = /^([a-z][a-z0-9-]*):(train|test):(\d+)(?:-(\d+))?$/;

/** Items of a data set, as NAME:PART:INDEX or NAME:PART:FIRST-LAST names them. */
export interface DataItems {
  readonly dataSet: DataSetName;
  readonly part: 'train' | 'test';
  readonly first: number;
  readonly last: number;
}

/** The items that a name means; undefined for a name of another form. Throws a `DataItemMistake` for a data set that is not there. */
export function parseDataItems(name: string): DataItems | undefined {
  const item = itemForm.exec(name);
  if (item === null) return undefined;
  const [, set, part, first, last] = item as unknown as [string, string, 'train' | 'test', string, string?];
  if (!Object.hasOwn(dataSets, set))
    throw new DataItemMistake(
      name,
      `there is no data set "${set}"`,
      `Choose one of ${Object.keys(dataSets).join(', ')}`,
    );
  return { dataSet: set as DataSetName, part, first: Number(first), last: Number(last ?? first) }; // it is a key of the table
}

/** What a model takes and tells apart. */
export interface Taker {
  readonly image: TargetShape;
  /** The names of its classes, in the order of its scores. */
  readonly labels: readonly string[];
}

/**
 * Throws a `DataItemMistake` unless the part has the items, its pictures the shape that the model takes, and the data the
 * model's classes: a label means nothing to a model of others.
 */
export function checkDataItems(
  name: string,
  { part, first, last }: Pick<DataItems, 'part' | 'first' | 'last'>,
  data: ImageData,
  { image: shape, labels }: Taker,
): void {
  const set = data[part];
  const count = imageCount(set);
  if (first > last || last >= count)
    throw new DataItemMistake(
      name,
      `items run from 0 to ${count - 1}, and a range from its smaller to its larger number`,
      'Choose numbers among these',
    );
  if (set.height !== shape.height || set.width !== shape.width || set.channels !== shape.channels)
    throw new DataItemMistake(
      name,
      `the model takes ${shape.height}×${shape.width}×${shape.channels}, the data set has ` +
        `${set.height}×${set.width}×${set.channels}`,
      'Use the data set the model was trained on',
    );
  if (data.labelNames.join() !== labels.join())
    throw new DataItemMistake(
      name,
      `its classes are those of the model, ${labels.join(', ')}; they are ${data.labelNames.join(', ')}`,
      'Use data of the classes that the model was trained on',
    );
}

/** How images that are named are read. */
export interface NamedImageOptions extends ReadImageOptions, Pick<LoadOptions, 'noise'> {
  /** Where data sets are read from, if not from the installation. */
  readonly dataFolder?: string;
  /** What the model was trained on; absent for one that does not say. */
  readonly trainedOn?: DataSetName;
  /** What was chosen of the data that the model was trained on, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told how far the reading is, where it takes a while. */
  readonly progress: ReadingProgress;
}

/** Items read at a time; reading more images than that is a part of the job whose progress is told. */
const readAtOnce = 64;

/**
 * Reads images in the order they are named: files, items NAME:PART:INDEX and ranges NAME:PART:FIRST-LAST of data sets,
 * both ends included.
 */
export async function readImages(
  names: readonly string[],
  model: Taker,
  options: NamedImageOptions,
): Promise<NamedImage[]> {
  const { dataFolder, resize, noise, settings = {}, progress } = options;
  const loaded = new Map<DataSetName, ImageData>();
  let total = 0;
  for (const name of names) {
    const items = parseDataItems(name);
    total += items === undefined ? 1 : Math.max(0, items.last - items.first + 1);
    if (items === undefined || loaded.has(items.dataSet)) continue;
    const chosen = { ...(resize === undefined ? {} : { resize }), ...(noise === undefined ? {} : { noise }) };
    loaded.set(items.dataSet, await loadWithProgress(items.dataSet, dataFolder, chosen, progress));
  }
  const images: NamedImage[] = [];
  const add = (some: readonly NamedImage[]): void => {
    images.push(...some);
    if (total > readAtOnce) progress.update(images.length);
  };
  if (total > readAtOnce) progress.start('Reading pictures', total);
  for (const name of names) {
    const items = parseDataItems(name);
    if (items === undefined) add([await readFileNamed(name, model.image, options)]);
    else await readItems(name, loaded.get(items.dataSet)!, model, items, settings, add);
  }
  if (total > readAtOnce) progress.finish();
  return images;
}

async function readFileNamed(
  name: string,
  shape: TargetShape,
  options: NamedImageOptions,
): Promise<NamedImage> {
  const wanted = options.trainedOn && dataSets[options.trainedOn].files;
  const isSound = await isSoundFile(name);
  if (isSound && wanted === 'pictures')
    throw new SoundFileMistake(
      name,
      `the model was trained on ${options.trainedOn} and takes pictures`,
      'Give it to a model trained on speech',
    );
  // A model that does not say what it was trained on takes either, by the shape of its pictures.
  const read =
    isSound || wanted === 'recordings' ? readSoundFile(name, shape) : readImageFile(name, shape, options);
  return { input: name, ...(await read) };
}

async function readItems(
  name: string,
  data: ImageData,
  model: Taker,
  items: DataItems,
  trained: Readonly<Record<string, string>>,
  add: (some: readonly NamedImage[]) => void,
): Promise<void> {
  const { dataSet, part, first, last } = items;
  checkDataItems(name, items, data, model);
  const set = data[part];
  const size = imageSize(set);
  const remarks = [
    part === 'test' ? doubtHeldOut(data.settings ?? {}, trained) : undefined,
    describeNoise(data.settings ?? {}, trained),
  ];
  const reading = [
    `From the part ${part === 'test' ? 'held out' : 'to train on'} of ${data.name}${leftOutInBrackets(data.skipped ?? [])}, ${shareOf(data, part)}; taken as it is.`,
    ...remarks.filter((remark) => remark !== undefined),
  ].join(' ');
  for (let from = first; from <= last; from += readAtOnce) {
    const to = Math.min(from + readAtOnce, last + 1);
    const bytes = await set.read(places(from, to));
    add(
      Array.from({ length: to - from }, (_, i) => {
        const region = set.region?.(from + i);
        return {
          input: `${dataSet}:${part}:${from + i}`,
          bytes: bytes.subarray(i * size, (i + 1) * size),
          truth: set.labels[from + i]!,
          ...(region?.includes(1) ? { region } : {}), // nowhere where it is not known
          reading,
        };
      }),
    );
  }
}
