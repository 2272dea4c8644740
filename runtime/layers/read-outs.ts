import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';
import { OppositeLayer } from './opposite-layer.js';
import { ScaleLayer } from './scale-layer.js';

/** A read-out that does not fit the circuit or the classes. */
export class ReadOutMistake extends Mistake {}

/** What a read-out is built from. */
export interface ReadOutParts {
  /** Expectation values [B, m]. */
  readonly expectations: tf.SymbolicTensor;
  readonly classes: number;
  /** For the start of its weights. */
  readonly seed: number;
}

interface ReadOutEntry {
  readonly summary: string;
  /** Adds layers to the expectation values whose result is the class scores [B, classes]. */
  readonly attach: (parts: ReadOutParts) => tf.SymbolicTensor;
}

/**
 * What a score is per unit of ⟨Q⟩ when training starts. Expectation values of a fresh circuit have a root mean square of
 * about 0.15, and a softmax wants scores a few units apart: much less and training crawls.
 */
const startScale = 15;

/** How expectation values become scores, one per class. */
export const readOuts = {
  scaled: {
    summary: 'one observable per class, times a trained factor',
    attach: ({ expectations, classes }) => {
      const count = expectations.shape.at(-1);
      if (count !== classes)
        throw new ReadOutMistake({
          asked: `Read-out "scaled" of ${count} observables for ${classes} classes`,
          expected: 'each class has one observable, so both numbers are equal',
          remedy: 'Choose a kernel with as many observables as classes, or the read-out "dense"',
        });
      const scale = new ScaleLayer({ name: 'scale', start: startScale });
      return scale.apply(expectations) as tf.SymbolicTensor;
    },
  },
  dense: {
    summary: 'all observables, mixed linearly',
    attach: ({ expectations, classes, seed }) => {
      const stddev = startScale / Math.sqrt(expectations.shape.at(-1) ?? 1);
      const kernelInitializer = tf.initializers.randomNormal({ mean: 0, stddev, seed });
      return tf.layers
        .dense({ name: 'scores', units: classes, kernelInitializer })
        .apply(expectations) as tf.SymbolicTensor;
    },
  },
  opposite: {
    summary: 'one number for two classes: all observables, mixed linearly, with one sign for each class',
    attach: ({ expectations, classes, seed }) => {
      if (classes !== 2)
        throw new ReadOutMistake({
          asked: `Read-out "opposite" for ${classes} classes`,
          expected: 'one number and its negative are the scores of 2 classes',
          remedy: 'Choose the read-out "dense"',
        });
      // The scores of two classes lie two numbers apart.
      const stddev = startScale / 2 / Math.sqrt(expectations.shape.at(-1) ?? 1);
      const kernelInitializer = tf.initializers.randomNormal({ mean: 0, stddev, seed });
      const number = tf.layers.dense({ name: 'number', units: 1, kernelInitializer }).apply(expectations);
      return new OppositeLayer({ name: 'scores' }).apply(number) as tf.SymbolicTensor;
    },
  },
} satisfies Record<string, ReadOutEntry>;

export type ReadOutName = keyof typeof readOuts;
