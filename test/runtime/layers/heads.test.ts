import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { type HeadName, heads, normaliseAngles } from '../../../runtime/layers/heads.js';
import { type ReadOutName, readOuts } from '../../../runtime/layers/read-outs.js';
import { ScaleLayer } from '../../../runtime/layers/scale-layer.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

describe('every head', () => {
  it.each(Object.keys(heads) as HeadName[])('%s turns n maps into n angles per picture', (name) => {
    const maps = tf.input({ shape: [3, 5, 4] });
    const angles = heads[name].attach({ maps, angles: 4, seed: 1 });
    expect(angles.shape).toEqual([null, 4]);
  });
});

describe('the head "gap"', () => {
  it('makes the average of map q angle q', () => {
    const maps = tf.input({ shape: [2, 3, 4] });
    const model = tf.model({ inputs: maps, outputs: heads.gap.attach({ maps, angles: 4, seed: 1 }) });
    const given = tf.randomNormal([2, 2, 3, 4], 0, 1, 'float32', 3);
    const angles = (model.predict(given) as tf.Tensor).dataSync();
    const averages = given.mean([1, 2]).dataSync();
    angles.forEach((angle, k) => {
      expect(angle).toBeCloseTo(averages[k]!, 6);
    });
  });

  it('is refused unless there is one map per qubit', () => {
    const maps = tf.input({ shape: [2, 3, 5] });
    expect(() => heads.gap.attach({ maps, angles: 4, seed: 1 })).toThrow(
      /5 feature maps and 4 qubits.*gap-dense/,
    );
  });
});

it('normalised angles have mean 0 and spread 1 over a training batch', () => {
  const input = tf.input({ shape: [3] });
  const model = tf.model({ inputs: input, outputs: normaliseAngles(input) });
  const angles = model.apply(tf.randomNormal([400, 3], 5, 0.01, 'float32', 4), {
    training: true,
  }) as tf.Tensor;
  const { mean, variance } = tf.moments(angles, 0);
  mean.dataSync().forEach((value) => {
    expect(value).toBeCloseTo(0, 3);
  });
  variance.dataSync().forEach((value) => {
    expect(value).toBeGreaterThan(0.8); // the divisor's floor of 1e-5 beside a variance of 1e-4
    expect(value).toBeLessThan(1);
  });
});

describe('every read-out', () => {
  it.each(Object.keys(readOuts) as ReadOutName[])('%s turns observables into one score per class', (name) => {
    const expectations = tf.input({ shape: [6] });
    const classes = name === 'opposite' ? 2 : 6;
    expect(readOuts[name].attach({ expectations, classes, seed: 1 }).shape).toEqual([null, classes]);
  });
});

it('the read-out "scaled" is refused unless each class has an observable', () => {
  const expectations = tf.input({ shape: [6] });
  expect(() => readOuts.scaled.attach({ expectations, classes: 5, seed: 1 })).toThrow(
    /6 observables for 5 classes/,
  );
});

it('a scale is rebuilt from its configuration and multiplies', () => {
  const saved = new ScaleLayer({ start: 3, name: 'three' }).getConfig();
  const layer = ScaleLayer.fromConfig(
    ScaleLayer as tf.serialization.SerializableConstructor<ScaleLayer>,
    saved,
  );
  const result = layer.apply(tf.tensor2d([[1, -2]])) as tf.Tensor;
  expect([...result.dataSync()]).toEqual([3, -6]);
});
