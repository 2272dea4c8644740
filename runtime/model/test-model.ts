import { batches } from '../data/batches.js';
import { type ImageSet, imageCount } from '../data/image-set.js';
import type { HybridModel } from './hybrid-model.js';
import { largest } from './train-model.js';

/** How a model does on pictures. */
export interface TestResult {
  /** Share classified rightly. */
  readonly accuracy: number;
  /** [count]: the class with the largest score. */
  readonly predicted: Uint8Array;
  /** [count · classes]. */
  readonly scores: Float32Array;
  /** confusion[truth][predicted] counts pictures. */
  readonly confusion: readonly (readonly number[])[];
}

const batchSize = 250;

/** Classifies every picture of a set. */
export async function testModel(
  model: HybridModel,
  set: ImageSet,
  onProgress?: (done: number, total: number) => void,
): Promise<TestResult> {
  const count = imageCount(set);
  const classes = model.labels.length;
  const scores = new Float32Array(count * classes);
  const predicted = new Uint8Array(count);
  const confusion = model.labels.map(() => model.labels.map(() => 0));
  let done = 0;
  let right = 0;
  for await (const { images, labels, size } of batches(set, { size: batchSize })) {
    const batchScores = model.scores({ ...model.spec.image, pixels: images, count: size });
    scores.set(batchScores, done * classes);
    for (let k = 0; k < size; k += 1) {
      const best = largest(batchScores.subarray(k * classes, (k + 1) * classes));
      predicted[done + k] = best;
      confusion[labels[k]!]![best]! += 1;
      if (best === labels[k]) right += 1;
    }
    done += size;
    onProgress?.(done, count);
  }
  return { accuracy: right / count, predicted, scores, confusion };
}
