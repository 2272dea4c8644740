import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import type { Optimiser } from '../../../runtime/model/optimisers/optimiser.js';
import { optimisers } from '../../../runtime/model/optimisers/optimisers.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

/** A valley in four weights with its lowest place at (1, −2, 3) and 0.5. */
function valley() {
  const [a, b] = [tf.variable(tf.tensor1d([0, 0, 0])), tf.variable(tf.scalar(0))];
  const loss = () => tf.add(tf.sum(tf.square(tf.sub(a, [1, -2, 3]))), tf.square(tf.sub(b, 0.5))) as tf.Scalar;
  return { variables: [a, b], loss, place: () => [...a.dataSync(), ...b.dataSync()] };
}

const go = (optimiser: Optimiser, loss: () => tf.Scalar, steps: number, rate: (k: number) => number) =>
  Array.from({ length: steps }, (_, k) => optimiser.step(loss, rate(k)));

describe.each(Object.entries(optimisers))('%s', (_, entry) => {
  it('goes down to the lowest place', () => {
    const { variables, loss, place } = valley();
    const optimiser = entry.make({ variables, seed: 1 });
    const losses = go(optimiser, loss, 600, (k) => 0.05 * (1 - k / 600));
    expect(losses[0]).toBeCloseTo(14.25, 1);
    for (const [k, value] of [1, -2, 3, 0.5].entries())
      expect(Math.abs(place()[k]! - value)).toBeLessThan(0.02);
  });

  it('goes on from its state as if it had not stopped', () => {
    const [whole, cut] = [valley(), valley()];
    const rate = (k: number) => 0.05 / (1 + k / 50);
    go(entry.make({ variables: whole.variables, seed: 1 }), whole.loss, 20, rate);
    const first = entry.make({ variables: cut.variables, seed: 1 });
    go(first, cut.loss, 13, rate);
    const state = first.state();
    const second = entry.make({ variables: cut.variables, seed: 99 });
    second.restore(state);
    go(second, cut.loss, 7, (k) => rate(k + 13));
    expect(cut.place()).toEqual(whole.place());
  });

  it('refuses the state of other weights, and leaves no tensor behind', () => {
    const { variables, loss } = valley();
    const before = tf.memory().numTensors;
    const optimiser = entry.make({ variables, seed: 1 });
    expect(() => optimiser.restore([])).toThrow(RangeError);
    go(optimiser, loss, 3, () => 0.01);
    optimiser.restore(optimiser.state());
    go(optimiser, loss, 3, () => 0.01);
    optimiser.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
