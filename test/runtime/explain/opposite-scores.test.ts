import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import type { AttributionMethod } from '../../../runtime/explain/attribution-method.js';
import { attributionMethods } from '../../../runtime/explain/attribution-methods.js';
import { explainImages } from '../../../runtime/explain/explain-images.js';
import { hasOppositeScores } from '../../../runtime/explain/opposite-scores.js';
import { shippedKernel } from '../../../runtime/kernel/load-kernel.js';
import { type ReadOutName, readOuts } from '../../../runtime/layers/read-outs.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import { seededImages } from './small-networks.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

async function hybrid(readOut: ReadOutName, classes: number) {
  const spec = {
    image: { height: 12, width: 10, channels: 1 },
    convolutions: [{ filters: 4, size: 3, stride: 2, padding: 'zeros', pool: 1, normalise: false }],
    head: 'gap-dense',
    kernel: 'ry-4q-4b',
    readOut,
    labels: ['a', 'b', 'c'].slice(0, classes),
  } as const;
  return HybridModel.create(spec, await shippedKernel('ry-4q-4b'), 5);
}

describe('two opposite scores', () => {
  it('are what the read-out "opposite" gives, and every signed method has one map for both classes', async () => {
    const model = await hybrid('opposite', 2);
    expect(hasOppositeScores(model.classifier)).toBe(true);
    const images = seededImages(97, 3);
    const methods: AttributionMethod[] = Object.values(attributionMethods);
    for (const method of methods.filter(({ signed, unfit }) => signed && unfit?.(model) === undefined)) {
      const [first, second] = [
        await explainImages(model, images, 0, { method }),
        await explainImages(model, images, 1, { method }),
      ];
      for (const [i, { map, scores }] of first.entries()) {
        expect(scores[0]).toBe(-scores[1]!);
        const most = Math.max(...map.values.map(Math.abs));
        expect(most).toBeGreaterThan(0);
        map.values.forEach((value, at) => {
          expect(Math.abs(value + second[i]!.map.values[at]!)).toBeLessThan(1e-4 * most);
        });
      }
    }
    model.dispose();
  });

  it('are found in the weights of a linear read-out, to the last bit', async () => {
    const model = await hybrid('dense', 2);
    expect(hasOppositeScores(model.classifier)).toBe(false);
    const weights = [0.1, -2.5, 3, 0.7];
    const set = (second: readonly number[]) =>
      tf.tidy(() => {
        const columns = tf.tensor2d(weights.map((weight, k) => [weight, second[k]!]));
        model.classifier.layers.at(-1)!.setWeights([columns, tf.tensor1d([0.3, 5])]);
        return hasOppositeScores(model.classifier);
      });
    expect(set(weights.map((weight) => -weight))).toBe(true);
    expect(set(weights.map((weight) => -weight * (1 + 2 ** -22)))).toBe(false);
    expect(set(weights)).toBe(false);
    model.dispose();
  });

  it('are not those of three classes, nor of two observables with a factor each', async () => {
    const three = await hybrid('dense', 3);
    expect(hasOppositeScores(three.classifier)).toBe(false);
    const expectations = tf.input({ shape: [2] });
    const scores = readOuts.scaled.attach({ expectations, classes: 2, seed: 1 });
    expect(hasOppositeScores(tf.model({ inputs: expectations, outputs: scores }))).toBe(false);
    expect(() => readOuts.opposite.attach({ expectations, classes: 3, seed: 1 })).toThrow(
      /scores of 2 classes/,
    );
    three.dispose();
  });
});
