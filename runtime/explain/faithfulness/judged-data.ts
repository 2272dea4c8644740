import type { DataSetName } from '../../data/data-sets.js';
import { type ImageSet, imageCount } from '../../data/image-set.js';
import { speechLabels } from '../../data/speech/speech-set.js';
import type { ErasureName } from '../erasures.js';
import type { JudgedImagesOptions } from './judge-images.js';

/** What is known of a kind of data when explanations are judged on it. */
export interface JudgedData {
  readonly erasure: ErasureName;
  /** From which value in [0, 1] a pixel holds ink, for data of strokes on an empty background. */
  readonly inkFrom?: number;
  /** The label of the class whose evidence lies outside the region that the data know. */
  readonly elsewhere?: number;
}

/** Kinds of data whose empty background is a picture like others; all the rest is erased by a blur. */
const known: Partial<Record<DataSetName, JudgedData>> = {
  digits: { erasure: 'nothing', inkFrom: 0.5 },
  // Padding is what was trained on in place of masked parts, and noise is outside the speech.
  speech: { erasure: 'nothing', elsewhere: speechLabels.indexOf('helicopter') },
};

export function judgedDataOf(name: DataSetName): JudgedData {
  return known[name] ?? { erasure: 'blur' };
}

/** Where the thing itself is in pictures of a kind of data, as far as they say so. */
export function knownPlaces(
  name: DataSetName,
  set: ImageSet,
): Pick<JudgedImagesOptions, 'inkFrom' | 'truth' | 'speech'> {
  const { inkFrom, elsewhere } = judgedDataOf(name);
  const { region, height, width } = set;
  const ink = inkFrom === undefined ? {} : { inkFrom };
  if (region === undefined) return ink;
  const mask = new Uint8Array(imageCount(set) * height * width);
  for (let place = 0; place < imageCount(set); place += 1) mask.set(region(place), place * height * width);
  const known = { what: `the region that ${name} knows`, mask };
  return {
    ...ink,
    ...(elsewhere === undefined ? { truth: known } : { speech: { ...known, target: elsewhere } }),
  };
}
