import type * as tf from '@tensorflow/tfjs';
import type { NamedArray } from '../named-array.js';

/** What changes weights step by step so that a loss falls. */
export interface Optimiser {
  /** One step; `loss` may be evaluated several times, each time the same batch. Gives the loss before the step. */
  readonly step: (loss: () => tf.Scalar, learningRate: number) => number;
  /** All that the next step depends on besides the weights. */
  readonly state: () => readonly NamedArray[];
  /** Goes on from a state of the same weights. Throws a RangeError for another's. */
  readonly restore: (state: readonly NamedArray[]) => void;
  readonly dispose: () => void;
}

/** What an optimiser is made from. */
export interface OptimiserParts {
  readonly variables: tf.Variable[];
  /** For those that draw at random. */
  readonly seed: number;
}

/** One way to train. */
export interface OptimiserEntry {
  readonly title: string;
  readonly summary: string;
  readonly source: string;
  readonly make: (parts: OptimiserParts) => Optimiser;
}
