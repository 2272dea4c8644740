import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import type { AttributionMethod } from '../../../runtime/explain/attribution-method.js';
import { attributionMethods } from '../../../runtime/explain/attribution-methods.js';
import { type ErasureName, erasures } from '../../../runtime/explain/erasures.js';
import type { ExplainedNetwork, ImageBatch } from '../../../runtime/explain/explained-network.js';
import {
  type FaithfulnessMetric,
  type FaithfulnessMetricName,
  faithfulnessMetricNames,
  faithfulnessMetrics,
  inapplicable,
} from '../../../runtime/explain/faithfulness/faithfulness-metrics.js';
import { giniIndex } from '../../../runtime/explain/faithfulness/gini-index.js';
import { type JudgedImagesOptions, judgeImages } from '../../../runtime/explain/faithfulness/judge-images.js';
import { evaluateImages } from '../../../runtime/explain/faithfulness/measure-faithfulness.js';
import { pointsAt } from '../../../runtime/explain/faithfulness/pointing.js';
import { cases } from '../../random/cases.js';
import { curved, seededImages, smallNetwork } from './small-networks.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

const side = 8;
const spot = [27, 28, 35, 36];

/** The score of class 1 is twice the light of one spot of the image, that of class 0 is its negative. */
function spotNetwork(): ExplainedNetwork {
  const image = tf.input({ shape: [side, side, 1] });
  const maps = tf.layers
    .conv2d({ filters: 1, kernelSize: 1, useBias: false })
    .apply(image) as tf.SymbolicTensor;
  const given = tf.input({ shape: [side, side, 1] });
  const scores = tf.layers.dense({ units: 2, useBias: false }).apply(tf.layers.flatten({}).apply(given));
  const features = tf.model({ inputs: image, outputs: maps });
  const classifier = tf.model({ inputs: given, outputs: scores as tf.SymbolicTensor });
  tf.tidy(() => {
    features.setWeights([tf.ones([1, 1, 1, 1])]);
    classifier.setWeights([
      tf.tensor2d(Array.from({ length: 64 }, (_, at) => (spot.includes(at) ? [-2, 2] : [0, 0]))),
    ]);
  });
  return { features, classifier };
}

/** Even grey, a little different in each image. */
const greys: ImageBatch = {
  pixels: Float32Array.from({ length: 3 * 64 }, (_, at) => 0.4 + 0.1 * Math.floor(at / 64)),
  count: 3,
  height: side,
  width: side,
  channels: 1,
};

/** A method whose map is a given function of the pixel. */
const fixed = (heat: (at: number) => number): AttributionMethod => ({
  ...attributionMethods.gaussian,
  attribute: ({ images }) => {
    const batch = images.shape[0];
    return {
      heatmaps: tf.tensor3d(
        Float32Array.from({ length: batch * 64 }, (_, at) => heat(at % 64)),
        [batch, side, side],
      ),
    };
  },
});

const onSpot = fixed((at) => (spot.includes(at) ? 1 : 0));
const offSpot = fixed((at) => (spot.includes(at) ? 0 : 1));

async function measured(
  name: FaithfulnessMetricName,
  method: AttributionMethod,
  options: Partial<JudgedImagesOptions> = {},
): Promise<number[]> {
  const judged = await judgeImages(spotNetwork(), greys, { seed: 5, ...options });
  const metric: FaithfulnessMetric = faithfulnessMetrics[name];
  expect(inapplicable(metric, judged)).toBeUndefined();
  return [...(await metric.measure(await evaluateImages(judged, method)))];
}

/** σ(2f): the probability of class 1 when the light of the spot is that. */
const probability = (light: number) => 1 / (1 + Math.exp(-4 * light));

describe('ROAD', () => {
  it('is above 0 for a map of what counts, below for its opposite, by half of what the removal costs', async () => {
    const network = spotNetwork();
    // A dark rim around a bright spot: filling the spot in darkens it.
    const pixels = Float32Array.from({ length: 64 }, (_, at) => (spot.includes(at) ? 0.6 : 0));
    const images = { ...greys, pixels, count: 1 };
    const judged = await judgeImages(network, images, { seed: 1 });
    const road = async (method: AttributionMethod) =>
      (await faithfulnessMetrics.road.measure(await evaluateImages(judged, method)))[0]!;
    // Without the spot the class has a half, with it 0.99; the noise of the filling moves it by some hundredths.
    const half = (probability(4 * 0.6) - probability(0)) / 2;
    expect(await road(onSpot)).toBeCloseTo(half, 1);
    expect(await road(offSpot)).toBeCloseTo(-half, 1);
  });

  it('is about 0 in random order', async () => {
    const images = seededImages(82, 40);
    const judged = await judgeImages(smallNetwork(81, curved), images, { seed: 3 });
    const values = await faithfulnessMetrics.road.measure(
      await evaluateImages(judged, attributionMethods.random),
    );
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    expect(Math.abs(mean)).toBeLessThan((4 * deviation) / Math.sqrt(values.length));
  });
});

describe('average drop and increase in confidence', () => {
  it.each<[ErasureName, number]>([
    ['nothing', 0],
    ['mean', 1],
  ])('compare the class on the whole image with what the map lights of it, over %s', async (name, left) => {
    const options = { erasure: erasures[name] };
    expect(await measured('averageDrop', onSpot, options)).toEqual([0, 0, 0]);
    const drops = await measured('averageDrop', offSpot, options);
    const half = await measured(
      'averageDrop',
      fixed((at) => (spot.includes(at) ? 1 : 2)),
      options,
    );
    for (const [image, drop] of drops.entries()) {
      const light = 4 * (0.4 + 0.1 * image);
      expect(drop).toBeCloseTo(1 - probability(left * light) / probability(light), 5);
      const dimmed = (0.5 + 0.5 * left) * light;
      expect(half[image]).toBeCloseTo(1 - probability(dimmed) / probability(light), 5);
    }
  });

  it('count an image where less of it says more', async () => {
    const network = spotNetwork();
    // Half of the spot is negative light: leaving it out raises the score.
    const pixels = Float32Array.from({ length: 64 }, (_, at) =>
      at === 27 || at === 28 ? 1 : at > 30 ? -0.2 : 0,
    );
    const judged = await judgeImages(network, { ...greys, pixels, count: 1 }, { seed: 1 });
    const rise = async (heat: (at: number) => number) =>
      (await faithfulnessMetrics.increaseInConfidence.measure(await evaluateImages(judged, fixed(heat))))[0];
    expect(await rise((at) => (at === 27 || at === 28 ? 1 : 0))).toBe(1);
    expect(await rise((at) => (at === 27 ? 1 : 0))).toBe(0);
  });
});

describe('removal by strength', () => {
  it('finds what counts by evidence against the class as by evidence for it, where removal by heat finds nothing', async () => {
    const against = fixed((at) => (spot.includes(at) ? -1 : 0));
    const of = async (name: FaithfulnessMetricName, method: AttributionMethod) =>
      (await measured(name, method))[0]!;
    for (const removal of ['deletion', 'insertion'] as const) {
      const found = await of(removal, onSpot);
      expect(await of(`${removal}ByStrength`, against)).toBe(found);
      expect(await of(`${removal}ByStrength`, onSpot)).toBe(found);
      const lost = await of(removal, against);
      if (removal === 'deletion') expect(lost).toBeGreaterThan(found + 0.1);
      else expect(lost).toBeLessThan(found - 0.1);
    }
  });
});

describe('metrics of the place of heat', () => {
  it('know a map on the truth from one beside it, and take the ink for the truth where nothing else is said', async () => {
    const mask = Uint8Array.from({ length: 3 * 64 }, (_, at) => (spot.includes(at % 64) ? 1 : 0));
    const truth = { what: 'the spot', mask };
    expect(await measured('massAccuracy', onSpot, { truth })).toEqual([1, 1, 1]);
    expect(await measured('massAccuracy', offSpot, { truth })).toEqual([0, 0, 0]);
    expect(await measured('pointingGame', onSpot, { truth })).toEqual([1, 1, 1]);
    expect(await measured('pointingGame', offSpot, { truth })).toEqual([0, 0, 0]);
    // From 0.45 on, ink is all of the second and third image.
    expect(await measured('massAccuracy', offSpot, { inkFrom: 0.45 })).toEqual([0, 1, 1]);
    const judged = await judgeImages(spotNetwork(), greys, { seed: 1, truth });
    expect([...(await faithfulnessMetrics.massAccuracy.reference.measure(judged))]).toEqual([
      1 / 16,
      1 / 16,
      1 / 16,
    ]);
  });

  it('point at a share of the hottest pixels, and nowhere when nothing is hot', () => {
    expect(pointsAt(Float32Array.of(1, 3, 3, 3), Uint8Array.of(1, 1, 0, 0))).toBeCloseTo(1 / 3, 12);
    expect(pointsAt(Float32Array.of(-1, 0, -3, 0), Uint8Array.of(1, 1, 0, 0))).toBeNaN();
  });

  it('tell heat at a turn from heat along the stroke', async () => {
    const size = 20;
    // An L of one-pixel strokes: its corner is at (4, 15).
    const ink = (at: number) => {
      const [y, x] = [Math.floor(at / size), at % size];
      return (x === 4 && y >= 3 && y <= 15) || (y === 15 && x >= 4 && x <= 16);
    };
    const pixels = Float32Array.from({ length: size * size }, (_, at) => (ink(at) ? 1 : 0));
    const images = { pixels, count: 1, height: size, width: size, channels: 1 };
    const heatAt = (y: number, x: number): AttributionMethod => ({
      ...attributionMethods.gaussian,
      attribute: () => ({
        heatmaps: tf
          .oneHot(tf.scalar(y * size + x, 'int32'), size * size)
          .toFloat()
          .reshape([1, size, size]),
      }),
    });
    const image = tf.input({ shape: [size, size, 1] });
    const maps = tf.layers.conv2d({ filters: 1, kernelSize: 1 }).apply(image) as tf.SymbolicTensor;
    const given = tf.input({ shape: [size, size, 1] });
    const scores = tf.layers
      .dense({ units: 2 })
      .apply(tf.layers.flatten({}).apply(given)) as tf.SymbolicTensor;
    const network = {
      features: tf.model({ inputs: image, outputs: maps }),
      classifier: tf.model({ inputs: given, outputs: scores }),
    };
    const { nearTurns } = faithfulnessMetrics;
    const of = async (method: AttributionMethod, batch = images) => {
      const judged = await judgeImages(network, batch, { seed: 1, inkFrom: 0.5 });
      return {
        value: (await nearTurns.measure(await evaluateImages(judged, method)))[0]!,
        reference: (await nearTurns.reference.measure(judged))[0]!,
      };
    };
    const corner = await of(heatAt(15, 4));
    expect(corner.value).toBe(1);
    expect(corner.reference).toBeGreaterThan(0.1);
    expect(corner.reference).toBeLessThan(0.6);
    expect((await of(heatAt(3, 4))).value).toBe(0);
    // Without ink there is no turn to be near to.
    expect((await of(heatAt(15, 4), { ...images, pixels: new Float32Array(size * size) })).value).toBeNaN();
  });
});

describe('sanity checks', () => {
  it('class discrimination is 1 for a map that ignores the class and −1 for two opposite scores', async () => {
    expect(await measured('classDiscrimination', onSpot)).toEqual([1, 1, 1]);
    for (const value of await measured('classDiscrimination', attributionMethods['hires-cam']))
      expect(value).toBeCloseTo(-1, 6);
  });

  it('noise changes a map by at most what its formula gives, and not at all one that ignores the image', async () => {
    expect(await measured('maxSensitivity', attributionMethods.random)).toEqual([0, 0, 0]);
    // HiResCAM is 2x on the spot: ‖2δ‖ / ‖2x‖ with |δ| ≤ 0.02 in each of 4 pixels.
    const values = await measured('maxSensitivity', attributionMethods['hires-cam']);
    for (const [image, value] of values.entries()) {
      expect(value).toBeLessThanOrEqual(0.02 / (0.4 + 0.1 * image) + 1e-6);
      expect(value).toBeGreaterThan(0.3 * (0.02 / (0.4 + 0.1 * image)));
    }
  });

  it('sparseness is the Gini index: the mean difference of two values over twice the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 2, maxLength: 30 }), (list) => {
        const values = Float32Array.from(list);
        const heat = list.map((value) => Math.max(value, 0));
        const sum = heat.reduce((a, b) => a + b, 0);
        const differences = heat.flatMap((a) => heat.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0);
        if (sum === 0) expect(giniIndex(values)).toBeNaN();
        else expect(giniIndex(values)).toBeCloseTo(differences / (2 * heat.length * sum), 10);
      }),
      cases(100),
    );
  });
});

describe('a metric that does not apply', () => {
  it('says by which knowledge it would', async () => {
    const plain = await judgeImages(spotNetwork(), greys, { seed: 1 });
    const reasons = faithfulnessMetricNames.map((name) => [
      name,
      inapplicable(faithfulnessMetrics[name], plain),
    ]);
    const skipped = reasons.filter(([, reason]) => reason !== undefined);
    expect(Object.fromEntries(skipped)).toMatchObject({
      nearInk: expect.stringContaining('ink'),
      massAccuracy: expect.stringContaining('where the thing itself is'),
      outsideSpeech: expect.stringContaining('where speech is'),
    });
    const mask = new Uint8Array(greys.count * greys.height * greys.width);
    const speech = { what: 'speech', mask, target: 1 };
    const inked = await judgeImages(spotNetwork(), greys, { seed: 1, inkFrom: 0.5, speech });
    for (const name of faithfulnessMetricNames)
      expect(inapplicable(faithfulnessMetrics[name], inked)).toBeUndefined();
  });
});
