import type { DataSetName } from '../data/data-sets.js';
import { type ImageSet, imageCount, readAll, selectImages } from '../data/image-set.js';
import { SeededRandom } from '../data/seeded-random.js';
import { erasures } from '../explain/erasures.js';
import type { FaithfulnessMetricName } from '../explain/faithfulness/faithfulness-metrics.js';
import { judgedDataOf, knownPlaces } from '../explain/faithfulness/judged-data.js';
import { type MeasuredMetric, measureFaithfulness } from '../explain/faithfulness/measure-faithfulness.js';
import type { HybridModel } from './hybrid-model.js';

/** How far the heatmaps of a model deserve belief. */
export interface ModelFaithfulness {
  /** Held-out pictures that it was measured on, each explained for its predicted class by Eqs. 7–8. */
  readonly images: number;
  readonly metrics: readonly MeasuredMetric[];
}

/** By what the networks of a training are compared; those that do not apply to its data are left out. */
const compared: readonly FaithfulnessMetricName[] = ['nearInk', 'outsideSpeech', 'deletion', 'insertion'];

/** So many pictures, drawn from the seed, so that each network is judged on the same. */
const mostImages = 100;

/** `clock` gives seconds. */
export async function modelFaithfulness(
  model: HybridModel,
  heldOut: ImageSet,
  { dataSet, seed, clock }: { dataSet: DataSetName; seed: number; clock: () => number },
): Promise<ModelFaithfulness> {
  const images = Math.min(mostImages, imageCount(heldOut));
  const set = selectImages(
    heldOut,
    new SeededRandom(seed).order(imageCount(heldOut)).subarray(0, images).sort(),
  );
  const metrics = await measureFaithfulness(model, model.preprocess(await readAll(set)), {
    ...knownPlaces(dataSet, set),
    erasure: erasures[judgedDataOf(dataSet).erasure],
    metrics: compared,
    seed,
    clock,
  });
  return { images, metrics };
}
