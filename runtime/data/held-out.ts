import { digestOf } from './digest-order.js';
import { type ImageData, imageCount } from './image-set.js';

type Settings = Readonly<Record<string, string>>;

/** What stands with a model about what it was trained on: the SHA-256 of the names of all that is not held out. */
export function trainedSettings(names: readonly string[]): Settings {
  return { trainSha256: digestOf(JSON.stringify([...new Set(names)].sort())) };
}

/** How many of the pictures of data are in a part, for readers: "400 of 2,000 pictures". */
export function shareOf(data: ImageData, part: 'train' | 'test'): string {
  const all = imageCount(data.train) + imageCount(data.test);
  return `${counted(imageCount(data[part]))} of ${counted(all)} pictures`;
}

/** In a sentence: so many pictures of a part were looked at, and what the rest of the data is for. */
export function describeLookedAt(data: ImageData, part: 'train' | 'test', count: number): string {
  const [held, trained] = [counted(imageCount(data.test)), counted(imageCount(data.train))];
  return part === 'test'
    ? `Looked at: ${counted(count)} of the ${held} pictures that are held out; the other ${trained} of the data are to train on.`
    : `Looked at: ${counted(count)} of the ${trained} pictures that are to train on; the other ${held} of the data are held out.`;
}

/**
 * In a sentence: why held-out pictures may have been trained on, by the digest of what is not held out; undefined where it is that
 * of the model's training, and for data that have no names.
 */
export function doubtHeldOut({ trainSha256 }: Settings, trained: Settings): string | undefined {
  if (trainSha256 === undefined || trainSha256 === trained.trainSha256) return undefined;
  return trained.trainSha256 === undefined
    ? 'Held-out pictures may have been trained on: the model does not say which pictures it was trained on.'
    : 'Held-out pictures may have been trained on: the data, less what is held out, are not those that the model was trained on.';
}

const counted = (count: number): string => count.toLocaleString('en-US');
