import * as tf from '@tensorflow/tfjs';
import { describeArrays, type NamedArray, namedArray } from '../named-array.js';
import type { Optimiser, OptimiserEntry } from './optimiser.js';

/** Adam's β₁ and β₂. Some thousand steps are few: a shorter memory than the usual 0.999 of squares gains half a point. */
const momentDecay = 0.9;
const squareDecay = 0.99;

/** The fields of TensorFlow.js's Adam that its next step depends on, and that it does not give away exactly. */
interface AdamFields {
  learningRate: number;
  readonly accBeta1: tf.Variable;
  readonly accBeta2: tf.Variable;
  accumulatedFirstMoment: Moment[];
  accumulatedSecondMoment: Moment[];
}

interface Moment {
  readonly originalName: string;
  readonly variable: tf.Variable;
}

/** Steps along the gradient, by running averages of it and of its square. */
export const adam: OptimiserEntry = {
  title: 'Adam',
  summary: 'along the gradient, each weight at its own pace',
  source: 'Kingma, Ba: Adam: A Method for Stochastic Optimization, ICLR 2015',
  make: ({ variables }): Optimiser => {
    const optimiser = tf.train.adam(0, momentDecay, squareDecay);
    const fields = optimiser as unknown as AdamFields; // they are there, but not public
    const moments = () => [...fields.accumulatedFirstMoment, ...fields.accumulatedSecondMoment];
    const names = [...variables.map((_, k) => `m${k}`), ...variables.map((_, k) => `v${k}`)];
    return {
      step: (loss, learningRate) => {
        fields.learningRate = learningRate; // there is no setter
        return tf.tidy(() => optimiser.minimize(loss, true, variables)!.dataSync()[0]!); // the loss was asked for
      },
      state: () => [
        namedArray('β₁ to the power of the steps', fields.accBeta1),
        namedArray('β₂ to the power of the steps', fields.accBeta2),
        ...moments().map(({ variable }, k) => namedArray(names[k]!, variable)),
      ],
      restore: (state) => {
        const [first, second, ...rest] = state;
        const expected = [...variables, ...variables].map(({ shape }, k) => ({ name: names[k]!, shape }));
        if (first === undefined || second === undefined || describeArrays(rest) !== describeArrays(expected))
          throw new RangeError(`Adam keeps ${describeArrays(expected)}, not ${describeArrays(rest)}`);
        tf.dispose(moments().map(({ variable }) => variable));
        tf.tidy(() => {
          fields.accBeta1.assign(tf.scalar(first.values[0]!));
          fields.accBeta2.assign(tf.scalar(second.values[0]!));
        });
        const restored = rest.map((array) => ({ originalName: array.name, variable: variableOf(array) }));
        fields.accumulatedFirstMoment = restored.slice(0, variables.length);
        fields.accumulatedSecondMoment = restored.slice(variables.length);
      },
      dispose: () => optimiser.dispose(),
    };
  },
};

function variableOf({ values, shape }: NamedArray): tf.Variable {
  return tf.tidy(() => tf.variable(tf.tensor(values, [...shape]), false));
}
