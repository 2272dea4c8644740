import { Mistake } from '../../symbolic/mistake.js';
import { type DataSetEntry, type DataSetName, dataSets, type LoadOptions } from '../data/data-sets.js';
import { type ImageData, type ImageSet, imageCount, imageSize, places } from '../data/image-set.js';
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

/** Throws a `DataItemMistake` unless the set has the items and its pictures the shape. */
export function checkDataItems(
  name: string,
  { first, last }: Pick<DataItems, 'first' | 'last'>,
  set: ImageSet,
  shape: TargetShape,
): void {
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
}

/**
 * Reads images in the order they are named: files, items NAME:PART:INDEX and ranges NAME:PART:FIRST-LAST of data sets,
 * both ends included. `dataFolder` is where the data sets are read from, if not from the installation.
 */
export async function readImages(
  names: readonly string[],
  shape: TargetShape,
  options: ReadImageOptions & Pick<LoadOptions, 'onProgress'> & { readonly dataFolder?: string },
): Promise<NamedImage[]> {
  const loaded = new Map<DataSetName, Promise<ImageData>>();
  const images: NamedImage[] = [];
  for (const name of names) {
    const items = parseDataItems(name);
    if (items === undefined) {
      const read = (await isSoundFile(name))
        ? readSoundFile(name, shape)
        : readImageFile(name, shape, options);
      images.push({ input: name, ...(await read) });
      continue;
    }
    const { dataSet } = items;
    if (!loaded.has(dataSet)) loaded.set(dataSet, loadData(dataSet));
    images.push(...(await readItems(name, await loaded.get(dataSet)!, shape, items)));
  }
  return images;

  function loadData(name: DataSetName): Promise<ImageData> {
    const { resize, onProgress } = options;
    const entry: DataSetEntry = dataSets[name];
    return entry.load(options.dataFolder, {
      ...(resize === undefined ? {} : { resize }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
  }
}

async function readItems(
  name: string,
  data: ImageData,
  shape: TargetShape,
  items: DataItems,
): Promise<NamedImage[]> {
  const { dataSet, part, first, last } = items;
  const set = data[part];
  checkDataItems(name, items, set, shape);
  const bytes = await set.read(places(first, last + 1));
  const size = imageSize(set);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const at = first + i;
    return {
      input: `${dataSet}:${part}:${at}`,
      bytes: bytes.subarray(i * size, (i + 1) * size),
      truth: set.labels[at]!,
      reading: `From the part ${part === 'test' ? 'held out' : 'to train on'} of ${data.name}; taken as it is.`,
    };
  });
}
