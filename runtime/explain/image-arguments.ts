import { Mistake } from '../../symbolic/mistake.js';
import { type DataSetEntry, type DataSetName, dataSets, type LoadOptions } from '../data/data-sets.js';
import { type ImageData, imageCount, imageSize, places } from '../data/image-set.js';
import { type ReadImageOptions, readImageFile, type TargetShape } from './image-file.js';

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
    const item = itemForm.exec(name);
    if (item === null) {
      images.push({ input: name, ...(await readImageFile(name, shape, options)) });
      continue;
    }
    const [, set, part, first, last] = item as unknown as [string, string, 'train' | 'test', string, string?];
    if (!Object.hasOwn(dataSets, set))
      throw new DataItemMistake(
        name,
        `there is no data set "${set}"`,
        `Choose one of ${Object.keys(dataSets).join(', ')}`,
      );
    const known = set as DataSetName; // it is a key of the table
    if (!loaded.has(known)) loaded.set(known, loadData(known));
    images.push(
      ...(await items(name, await loaded.get(known)!, shape, part, Number(first), Number(last ?? first))),
    );
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

  async function items(
    name: string,
    data: ImageData,
    target: TargetShape,
    part: 'train' | 'test',
    first: number,
    last: number,
  ): Promise<NamedImage[]> {
    const set = data[part];
    const count = imageCount(set);
    if (first > last || last >= count)
      throw new DataItemMistake(
        name,
        `items run from 0 to ${count - 1}, and a range from its smaller to its larger number`,
        'Choose numbers among these',
      );
    if (set.height !== target.height || set.width !== target.width || set.channels !== target.channels)
      throw new DataItemMistake(
        name,
        `the model takes ${target.height}×${target.width}×${target.channels}, the data set has ` +
          `${set.height}×${set.width}×${set.channels}`,
        'Use the data set the model was trained on',
      );
    const prefix = name.slice(0, name.indexOf(':'));
    const bytes = await set.read(places(first, last + 1));
    const size = imageSize(set);
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const at = first + i;
      return {
        input: `${prefix}:${part}:${at}`,
        bytes: bytes.subarray(i * size, (i + 1) * size),
        truth: set.labels[at]!,
        reading: `From the part ${part === 'test' ? 'held out' : 'to train on'} of ${data.name}; taken as it is.`,
      };
    });
  }
}
