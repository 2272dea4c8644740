import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { explainImages } from '../../../runtime/explain/explain-images.js';
import {
  type FaithfulnessMetric,
  faithfulnessMetrics,
} from '../../../runtime/explain/faithfulness/faithfulness-metrics.js';
import { estimate, measureFaithfulness } from '../../../runtime/explain/faithfulness/measure-faithfulness.js';
import { frame, shareOfArea, shareOfHeat, within } from '../../../runtime/explain/faithfulness/near-ink.js';
import { withRandomisedWeights } from '../../../runtime/explain/faithfulness/randomised-weights.js';
import { rankCorrelation } from '../../../runtime/explain/faithfulness/rank-correlation.js';
import { cases } from '../../random/cases.js';
import { averaged, curved, normals, seededImages, smallNetwork } from './small-networks.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

const options = { inkFrom: 0.5, seed: 3, clock: () => 0 };

describe('distance to ink', () => {
  it('agrees with the definition, pixel by pixel', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 42, maxLength: 42 }),
        fc.constantFrom(0, 1, 1.5, 2, 2.9),
        (mask, distance) => {
          const near = within(distance, Uint8Array.from(mask), 6, 7);
          for (let at = 0; at < 42; at += 1) {
            const expected = mask.some(
              (value, other) =>
                value === 1 &&
                Math.hypot(Math.floor(at / 7) - Math.floor(other / 7), (at % 7) - (other % 7)) <= distance,
            );
            expect(near[at]).toBe(expected ? 1 : 0);
          }
        },
      ),
      cases(100),
    );
  });

  it('counts positive heat only, and is not a number where there is none', () => {
    const mask = Uint8Array.of(1, 1, 0, 0);
    expect(shareOfHeat(Float32Array.of(3, -9, 1, 0), mask)).toBe(0.75);
    expect(shareOfHeat(Float32Array.of(-3, -9, 0, 0), mask)).toBeNaN();
    expect(shareOfArea(mask)).toBe(0.5);
  });

  it('knows the frame of an image', () => {
    expect([...frame(1, 3, 4)]).toEqual([1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1]);
    expect(shareOfArea(frame(2, 28, 28))).toBeCloseTo((28 ** 2 - 24 ** 2) / 28 ** 2, 12);
  });
});

describe('rank correlation', () => {
  it('is 1 for any rising function, −1 for any falling one, and shares ranks among ties', () => {
    const a = Float32Array.of(3, -1, 4, 1.5, 9);
    expect(
      rankCorrelation(
        a,
        a.map((v) => Math.exp(v)),
      ),
    ).toBeCloseTo(1, 12);
    expect(
      rankCorrelation(
        a,
        a.map((v) => -(v ** 3)),
      ),
    ).toBeCloseTo(-1, 12);
    // Ranks 0.5, 0.5, 2 against 0, 1, 2: cov 1.5 / √(1.5 · 2).
    expect(rankCorrelation(Float32Array.of(7, 7, 8), Float32Array.of(1, 2, 3))).toBeCloseTo(
      1.5 / Math.sqrt(3),
      12,
    );
    expect(rankCorrelation(Float32Array.of(1, 1), Float32Array.of(1, 2))).toBeNaN();
  });
});

describe('random weights', () => {
  it('change the maps while they last, differ by seed, and give way to the trained ones even after a failure', async () => {
    const network = smallNetwork(21, curved);
    const images = seededImages(22, 2);
    const [trained] = await explainImages(network, images, 0);
    const tensors = tf.memory().numTensors;
    const under = (seed: number) =>
      withRandomisedWeights(
        network,
        seed,
        async () => (await explainImages(network, images, 0))[0]!.map.values,
      );
    const once = await under(1);
    expect(once).not.toEqual(trained!.map.values);
    expect(await under(1)).toEqual(once);
    expect(await under(2)).not.toEqual(once);
    await expect(
      withRandomisedWeights(network, 1, async () => {
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect((await explainImages(network, images, 0))[0]!.map.values).toEqual(trained!.map.values);
    expect(tf.memory().numTensors).toBe(tensors);
  });
});

describe('insertion and deletion', () => {
  it('tell a map that shows what counts from its opposite', async () => {
    // The score of class 1 is the light of one spot of the image: the perfect map is that spot.
    const size = 8;
    const spot = [27, 28, 35, 36];
    const image = tf.input({ shape: [size, size, 1] });
    const features = tf.model({
      inputs: image,
      outputs: tf.layers
        .conv2d({ filters: 1, kernelSize: 1, useBias: false })
        .apply(image) as tf.SymbolicTensor,
    });
    const given = tf.input({ shape: [size, size, 1] });
    const classifier = tf.model({
      inputs: given,
      outputs: tf.layers
        .dense({ units: 2, useBias: false })
        .apply(tf.layers.flatten({}).apply(given)) as tf.SymbolicTensor,
    });
    tf.tidy(() => {
      features.setWeights([tf.ones([1, 1, 1, 1])]);
      const rows = Array.from({ length: 64 }, (_, at) => [0, spot.includes(at) ? 2 : 0]);
      classifier.setWeights([tf.tensor2d(rows)]);
    });
    const pixels = Float32Array.from({ length: 3 * 64 }, () => 1);
    const images = { pixels, count: 3, height: size, width: size, channels: 1 };
    const evidence = (sign: number) =>
      Array.from({ length: 3 }, () => ({
        predicted: 1,
        target: 1,
        scores: Float32Array.of(0, 8),
        status: 'ok' as const,
        map: {
          height: size,
          width: size,
          values: Float32Array.from({ length: 64 }, (_, at) => (spot.includes(at) ? sign : -sign)),
        },
      }));
    const areas = async (sign: number) => {
      const metrics = ['deletion', 'insertion'] as const;
      const [deletion, insertion] = await measureFaithfulness(
        { features, classifier },
        images,
        { ...options, metrics },
        evidence(sign),
      );
      return { deletion: deletion!, insertion: insertion! };
    };
    const good = await areas(1);
    const bad = await areas(-1);
    expect(good.deletion.value.mean).toBeLessThan(good.deletion.reference!.mean - 0.1);
    expect(good.insertion.value.mean).toBeGreaterThan(good.insertion.reference!.mean + 0.1);
    expect(bad.deletion.value.mean).toBeGreaterThan(good.deletion.reference!.mean + 0.05);
    expect(bad.insertion.value.mean).toBeLessThan(good.insertion.reference!.mean - 0.1);
    // Erasing the spot first leaves a probability of one half from 4 of 64 pixels on; the trapezoids blur the step.
    expect(good.deletion.value.mean).toBeCloseTo(0.5, 1);
    expect(good.insertion.value.mean).toBeCloseTo(1, 1);
  });
});

describe('measuring faithfulness', () => {
  it('gives every metric of the table a value, the same for the same seed, and leaves no tensor behind', async () => {
    const network = smallNetwork(31, averaged);
    const images = seededImages(32, 6);
    const first = await measureFaithfulness(network, images, options);
    const before = tf.memory().numTensors;
    const parts: string[] = [];
    const again = await measureFaithfulness(network, images, {
      ...options,
      batchSize: 20,
      onProgress: (done, total, part) => parts.push(`${done}/${total} ${part}`),
    });
    expect(tf.memory().numTensors).toBe(before);
    const table: readonly (readonly [string, FaithfulnessMetric])[] = Object.entries(faithfulnessMetrics);
    const silent = table.filter(([, { needs }]) => needs !== 'speech').map(([name]) => name); // these pictures are no speech
    expect(again.map(({ metric }) => metric)).toEqual(silent);
    expect(parts).toHaveLength(again.length);
    for (const [i, { metric, value, reference, difference }] of again.entries()) {
      const entry: FaithfulnessMetric = faithfulnessMetrics[metric];
      expect(value.mean).toBeCloseTo(first[i]!.value.mean, 4);
      expect(value.count).toBeGreaterThan(0);
      expect(reference === undefined).toBe(entry.reference === undefined);
      if (reference !== undefined && reference.count === value.count)
        expect(difference!.mean).toBeCloseTo(value.mean - reference.mean, 5);
    }
  });

  it('estimates a mean and its standard error from the values that are numbers', () => {
    expect(estimate(Float32Array.of(1, Number.NaN, 3, 2))).toEqual({
      mean: 2,
      standardError: Math.sqrt(1 / 3),
      count: 3,
    });
    const many = estimate(normals(4000, new SeededRandom(5), 2));
    expect(many.standardError).toBeCloseTo(2 / Math.sqrt(4000), 2);
  });

  it.each(Object.entries(faithfulnessMetrics))(
    '%s says what it means, which way is better and where it comes from',
    (_, entry) => {
      expect(entry.title).not.toBe('');
      expect(entry.meaning).toMatch(/\.$/);
      expect(['higher', 'lower', 'near zero']).toContain(entry.direction);
      expect(entry.source.length).toBeGreaterThan(10);
    },
  );
});
