import type { DataSetName } from '../../data/data-sets.js';
import { speechLabels } from '../../data/speech/speech-set.js';
import type { ErasureName } from '../erasures.js';

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
