import type { DataSetName } from '../data/data-sets.js';
import type { ImageSet } from '../data/image-set.js';
import { type ComparisonName, type ComparisonParts, comparisonNames, comparisons } from './comparisons.js';
import { HybridModel } from './hybrid-model.js';
import { type ModelFaithfulness, modelFaithfulness } from './model-faithfulness.js';
import type { JobProgress } from './run-training.js';
import { testModel } from './test-model.js';

/** One of the networks that stand side by side. */
export interface JudgedNetwork {
  readonly name: 'model' | ComparisonName;
  /** As in "The same CNN with …". */
  readonly title: string;
  /** How many numbers training changes. */
  readonly weights: number;
  readonly accuracy: number;
  readonly faithfulness: ModelFaithfulness;
}

/** A model beside networks with its CNN, seed and budget. */
export interface Comparison {
  /** The model itself, and those it is compared with. */
  readonly networks: readonly JudgedNetwork[];
  readonly leftOut: readonly { readonly name: ComparisonName; readonly reason: string }[];
}

/** What there is to compare, and with what. */
export interface ComparisonJob {
  readonly parts: ComparisonParts;
  /** Trained. */
  readonly model: HybridModel;
  /** Of the model, on the held-out pictures. */
  readonly accuracy: number;
  readonly heldOut: ImageSet;
  readonly dataSet: DataSetName;
  readonly seed: number;
  /** Seconds since some fixed moment. */
  readonly clock: () => number;
  readonly progress: JobProgress;
  /** Trains a fresh network as the model was trained. */
  readonly train: (name: ComparisonName, title: string, network: HybridModel) => Promise<void>;
}

/** Trains the networks that a model is compared with and judges all of them on the same held-out pictures. */
export async function compareNetworks(job: ComparisonJob): Promise<Comparison> {
  const { parts, model, heldOut, seed, progress } = job;
  const judged = async (
    name: JudgedNetwork['name'],
    title: string,
    network: HybridModel,
    accuracy: number,
  ): Promise<JudgedNetwork> => {
    progress.start(`Judging ${title}`, 1);
    const faithfulness = await modelFaithfulness(network, heldOut, job);
    progress.finish();
    return { name, title, weights: weightsOf(network), accuracy, faithfulness };
  };
  const networks = [await judged('model', 'the circuit', model, job.accuracy)];
  const leftOut: Comparison['leftOut'][number][] = [];
  for (const name of comparisonNames) {
    const { title, make } = comparisons[name];
    const made = make(parts);
    if ('reason' in made) {
      leftOut.push({ name, reason: made.reason });
      continue;
    }
    const network = HybridModel.create(made.spec, made.kernel, seed);
    try {
      await job.train(name, title, network);
      const { accuracy } = await testModel(network, heldOut);
      networks.push(await judged(name, title, network, accuracy));
    } finally {
      network.dispose();
    }
  }
  return { networks, leftOut };
}

function weightsOf(network: HybridModel): number {
  return network.trainableVariables().reduce((sum, { size }) => sum + size, 0);
}
