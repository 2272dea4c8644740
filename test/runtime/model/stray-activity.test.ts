import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { strayActivity } from '../../../runtime/model/stray-activity.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

/** A picture of 4×4 with ink in its upper left quarter. */
const picture = (): tf.Tensor4D =>
  tf.tensor4d([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 4, 4, 1]);

it('is the share of a map that lies where the picture is empty', () => {
  const maps = tf.tensor4d([3, 0, 0, 1], [1, 2, 2, 1]);
  expect(strayActivity(picture(), maps).dataSync()[0]).toBeCloseTo(0.25, 3);
});

it('is averaged over the maps, and a silent map strays nowhere', () => {
  const maps = tf.tensor4d([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0], [1, 2, 2, 3]);
  expect(strayActivity(picture(), maps).dataSync()[0]).toBeCloseTo(1 / 3, 3);
});

it('is lowered by less activity away from ink and by more on it', () => {
  const maps = tf.tensor4d([2, 1, 1, 1], [1, 2, 2, 1]);
  const slope = tf
    .grad((input) => strayActivity(picture(), input as tf.Tensor4D))(maps)
    .dataSync();
  expect(slope[0]).toBeLessThan(0);
  expect([...slope].slice(1).every((entry) => entry > 0)).toBe(true);
});

it('leaves no tensor behind', () => {
  const maps = tf.ones<tf.Rank.R4>([2, 2, 2, 3]);
  const images = tf.ones<tf.Rank.R4>([2, 5, 4, 3]);
  const before = tf.memory().numTensors;
  strayActivity(images, maps).dispose();
  expect(tf.memory().numTensors).toBe(before);
});
