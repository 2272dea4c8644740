import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import type { AttributionMethod } from '../../../runtime/explain/attribution-method.js';
import {
  type AttributionMethodName,
  attributionMethods,
  ownMethod,
} from '../../../runtime/explain/attribution-methods.js';
import { erasures } from '../../../runtime/explain/erasures.js';
import { explainImages, UnfitMethodMistake } from '../../../runtime/explain/explain-images.js';
import type { ExplainedNetwork } from '../../../runtime/explain/explained-network.js';
import { faithfulnessMetricNames } from '../../../runtime/explain/faithfulness/faithfulness-metrics.js';
import { shippedKernel } from '../../../runtime/kernel/load-kernel.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import { averaged, curved, normals, seededImages, smallNetwork } from './small-networks.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

const all = Object.entries(attributionMethods) as [AttributionMethodName, AttributionMethod][];
const forClassical = all.filter(([name]) => name !== 'qgrad-cam');
const seeing = forClassical.filter(([, { kind }]) => kind !== 'reference');

/** Feature maps of the images as nested arrays: maps[b][y][x][k]. */
function mapsOf({ features }: ExplainedNetwork, images: ReturnType<typeof seededImages>) {
  return tf.tidy(() => {
    const { pixels, count, height, width, channels } = images;
    return (
      features.predict(tf.tensor4d(pixels, [count, height, width, channels])) as tf.Tensor4D
    ).arraySync();
  });
}

function scoreOf({ classifier }: ExplainedNetwork, maps: number[][][], target: number): number {
  return tf.tidy(() => (classifier.predict(tf.tensor4d([maps])) as tf.Tensor2D).arraySync()[0]![target]!);
}

/** ∂f/∂A by central differences. */
function slopes(network: ExplainedNetwork, maps: number[][][], target: number): number[][][] {
  const step = 0.05;
  return maps.map((row, y) =>
    row.map((place, x) =>
      place.map((_, k) => {
        const moved = (by: number) => {
          const copy = structuredClone(maps);
          copy[y]![x]![k]! += by;
          return scoreOf(network, copy, target);
        };
        return (moved(step) - moved(-step)) / (2 * step);
      }),
    ),
  );
}

const places = (maps: number[][][]) => maps.flat();

/** Both lists agree to a share of the largest value. */
function expectAlike(actual: Float32Array, expected: readonly number[], share: number): void {
  expect(actual).toHaveLength(expected.length);
  const most = Math.max(...expected.map(Math.abs));
  expect(most).toBeGreaterThan(0);
  actual.forEach((value, at) => {
    expect(Math.abs(value - expected[at]!)).toBeLessThan(share * most);
  });
}

describe('the page about explanations', () => {
  const page = readFileSync(new URL('../../../runtime/explain/README.md', import.meta.url), 'utf8');
  const named = (heading: string) => {
    const section = page.split(/^## /m).find((part) => part.startsWith(heading))!;
    const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map((match) => match[1]!);
    return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)).sort();
  };

  it('has every method and every metric, and no other', () => {
    expect(named('Methods')).toEqual(Object.keys(attributionMethods).sort());
    expect(named('Metrics')).toEqual([...faithfulnessMetricNames].sort());
  });
});

describe('every attribution method', () => {
  it.each(all)('%s has a title, a source, a formula in words and says whether it is signed', (_, method) => {
    expect(method.title).not.toBe('');
    expect(method.source.length).toBeGreaterThan(10);
    expect(method.summary).toMatch(/\.$/);
    expect(typeof method.signed).toBe('boolean');
  });

  it.each(forClassical)(
    '%s gives the same in batches of any size, and leaves no tensor',
    async (_, method) => {
      const network = smallNetwork(51, curved);
      const images = seededImages(52, 5);
      const whole = await explainImages(network, images, 'predicted', { method, seed: 4 });
      const before = tf.memory().numTensors;
      const parts = await explainImages(network, images, 'predicted', { method, seed: 4, batchSize: 2 });
      expect(tf.memory().numTensors).toBe(before);
      for (const [i, { map, weights }] of whole.entries()) {
        expect(map.values.every(Number.isFinite)).toBe(true);
        expectAlike(parts[i]!.map.values, [...map.values], 1e-4);
        expect(weights?.length ?? 5).toBe(5);
      }
    },
  );

  it.each(seeing.filter(([, { signed }]) => signed))(
    '%s turns its sign with the score',
    async (_, method) => {
      const network = smallNetwork(53, curved);
      const images = seededImages(54, 2);
      const plain = await explainImages(network, images, 1, { method });
      tf.tidy(() => {
        const weights = network.classifier.getWeights();
        network.classifier.setWeights([
          ...weights.slice(0, 2),
          ...weights.slice(2).map((weight) => weight.neg()),
        ]);
      });
      const turned = await explainImages(network, images, 1, { method });
      for (const [i, { map }] of plain.entries())
        expectAlike(
          turned[i]!.map.values,
          Array.from(map.values, (value) => -value),
          1e-4,
        );
    },
  );

  it.each(forClassical.filter(([, { signed }]) => !signed))('%s is nowhere negative', async (_, method) => {
    for (const { map } of await explainImages(smallNetwork(55, curved), seededImages(56, 4), 0, { method }))
      expect(Math.min(...map.values)).toBeGreaterThanOrEqual(0);
  });
});

describe('methods of the gradient', () => {
  it('HiResCAM is Grad-CAM where the head averages the maps first, and another map where it does not', async () => {
    const images = seededImages(58, 3);
    const both = async (network: ExplainedNetwork) => {
      const hiRes = await explainImages(network, images, 2, { method: attributionMethods['hires-cam'] });
      const mean = await explainImages(network, images, 2, { method: attributionMethods['grad-cam'] });
      return hiRes.map(({ map }, i) => [map.values, [...mean[i]!.map.values]] as const);
    };
    for (const [hiRes, mean] of await both(smallNetwork(57, averaged))) expectAlike(hiRes, mean, 1e-5);
    for (const [hiRes, mean] of await both(smallNetwork(57, curved)))
      expect(() => expectAlike(hiRes, mean, 0.1)).toThrow();
  });

  it('HiResCAM of a linear head adds up to the score less its bias', async () => {
    const network = smallNetwork(59, (maps) => {
      const flat = tf.layers.flatten({}).apply(maps);
      return tf.layers.dense({ units: 3 }).apply(flat) as tf.SymbolicTensor;
    });
    const bias = network.classifier.getWeights()[1]!.dataSync();
    const method = attributionMethods['hires-cam'];
    for (const { map, scores, target } of await explainImages(network, seededImages(60, 4), 'predicted', {
      method,
    }))
      expect(map.values.reduce((a, b) => a + b, 0) + bias[target]!).toBeCloseTo(scores[target]!, 3);
  });

  it('HiResCAM, Layer-CAM and Grad-CAM++ are what their formulas give for differences of the score', async () => {
    const network = smallNetwork(61, curved);
    const images = seededImages(62, 1);
    const [maps] = mapsOf(network, images);
    const slope = slopes(network, maps!, 0);
    const explained = async (name: AttributionMethodName) =>
      (await explainImages(network, images, 0, { method: attributionMethods[name] }))[0]!;
    const pairs = places(maps!).map((a, at) => a.map((value, k) => [value, places(slope)[at]![k]!] as const));
    const hiRes = pairs.map((pair) => pair.reduce((sum, [a, g]) => sum + a * g, 0));
    const layer = pairs.map((pair) => pair.reduce((sum, [a, g]) => sum + a * Math.max(g, 0), 0));
    const weights = Array.from({ length: 5 }, (_, k) => {
      const total = pairs.reduce((sum, pair) => sum + pair[k]![0], 0);
      return pairs.reduce((sum, pair) => {
        const g = pair[k]![1];
        return g <= 0 ? sum : sum + (g ** 2 / (2 * g ** 2 + total * g ** 3)) * g;
      }, 0);
    });
    const plusPlus = pairs.map((pair) => pair.reduce((sum, [a], k) => sum + a * weights[k]!, 0));
    expectAlike((await explained('hires-cam')).map.values, hiRes, 0.02);
    expectAlike((await explained('layer-cam')).map.values, layer, 0.02);
    expectAlike((await explained('grad-cam++')).map.values, plusPlus, 0.02);
    expectAlike((await explained('grad-cam++')).weights!, weights, 0.02);
  });
});

describe('methods of changed images and maps', () => {
  it('Ablation-CAM weighs a map by what the score loses without it', async () => {
    const network = smallNetwork(63, curved);
    const images = seededImages(64, 3);
    const targets = Int32Array.of(2, 0, 1);
    const maps = mapsOf(network, images);
    const method = attributionMethods['ablation-cam'];
    for (const [b, { weights, map }] of (
      await explainImages(network, images, targets, { method })
    ).entries()) {
      const drops = Array.from({ length: 5 }, (_, k) => {
        const without = maps[b]!.map((row) => row.map((place) => place.map((a, j) => (j === k ? 0 : a))));
        return scoreOf(network, maps[b]!, targets[b]!) - scoreOf(network, without, targets[b]!);
      });
      expectAlike(weights!, drops, 1e-4);
      const heat = places(maps[b]!).map((a) => a.reduce((sum, value, k) => sum + value * drops[k]!, 0));
      expectAlike(map.values, heat, 1e-4);
    }
  });

  /** A network whose maps have the size of the image, so that nothing is enlarged, over a flat head. */
  function flatNetwork(seed: number, activation: 'relu' | 'linear'): ExplainedNetwork {
    const image = tf.input({ shape: [12, 10, 1] });
    const maps = tf.layers
      .conv2d({ filters: 3, kernelSize: 3, padding: 'same', useBias: false, activation })
      .apply(image) as tf.SymbolicTensor;
    const given = tf.input({ shape: maps.shape.slice(1) });
    const scores = tf.layers.dense({ units: 2, useBias: false }).apply(tf.layers.flatten({}).apply(given));
    const network = {
      features: tf.model({ inputs: image, outputs: maps }),
      classifier: tf.model({ inputs: given, outputs: scores as tf.SymbolicTensor }),
    };
    const random = new SeededRandom(seed);
    for (const model of [network.features, network.classifier])
      tf.tidy(() => {
        model.setWeights(model.getWeights().map((w) => tf.tensor(normals(w.size, random, 0.2), w.shape)));
      });
    return network;
  }

  const scoresOf = ({ features, classifier }: ExplainedNetwork, pixels: readonly number[]) =>
    tf.tidy(() => {
      const maps = features.predict(tf.tensor4d([...pixels], [1, 12, 10, 1])) as tf.Tensor;
      return [...(classifier.predict(maps) as tf.Tensor).dataSync()];
    });

  it.each([
    ['nothing', () => 0],
    ['mean', (pixels: Float32Array) => pixels.reduce((a, b) => a + b, 0) / 120],
  ] as const)('Score-CAM sees the image through each map, over %s', async (name, background) => {
    const network = flatNetwork(65, 'relu');
    const images = seededImages(66, 1);
    const fill = background(images.pixels);
    const maps = places(mapsOf(network, images)[0]!);
    const scores = [0, 1, 2].map((k) => {
      const map = maps.map((place) => place[k]!);
      const [least, most] = [Math.min(...map), Math.max(...map)];
      const seen = map.map((a, at) => fill + ((a - least) / (most - least)) * (images.pixels[at]! - fill));
      return scoresOf(network, seen)[1]!;
    });
    const powers = scores.map((score) => Math.exp(score));
    const weights = powers.map((power) => power / powers.reduce((a, b) => a + b, 0));
    const method = attributionMethods['score-cam'];
    const [explanation] = await explainImages(network, images, 1, { method, erasure: erasures[name] });
    expectAlike(explanation!.weights!, weights, 1e-4);
    const heat = maps.map((place) => place.reduce((sum, a, k) => sum + a * weights[k]!, 0));
    expectAlike(explanation!.map.values, heat, 1e-4);
  });

  it('occlusion is the mean drop over the squares of a fifth of the side that cover a pixel', async () => {
    const network = flatNetwork(67, 'relu');
    const images = seededImages(68, 1);
    const pixels = [...images.pixels];
    const whole = scoresOf(network, pixels)[0]!;
    // 12 × 10 pixels: squares of 2 × 2, moved by 1.
    const sums = new Array<number>(120).fill(0);
    const counts = new Array<number>(120).fill(0);
    for (let top = 0; top < 11; top += 1)
      for (let left = 0; left < 9; left += 1) {
        const square = [0, 1, 10, 11].map((by) => top * 10 + left + by);
        const drop =
          whole -
          scoresOf(
            network,
            pixels.map((value, at) => (square.includes(at) ? 0 : value)),
          )[0]!;
        for (const at of square) {
          sums[at]! += drop;
          counts[at]! += 1;
        }
      }
    const method = attributionMethods.occlusion;
    const [explanation] = await explainImages(network, images, 0, { method });
    expect(explanation!.map).toMatchObject({ height: 12, width: 10 });
    expectAlike(
      explanation!.map.values,
      sums.map((sum, at) => sum / counts[at]!),
      1e-3,
    );
  });

  it('methods that hide parts show what the erasure says in their place', async () => {
    // Hiding a part of an even image behind its own mean changes nothing.
    const network = flatNetwork(69, 'relu');
    const images = { ...seededImages(70, 2), pixels: new Float32Array(240).fill(0.7) };
    const method = attributionMethods.occlusion;
    for (const name of ['mean', 'blur'] as const)
      for (const { map } of await explainImages(network, images, 0, { method, erasure: erasures[name] }))
        expect(Math.max(...map.values.map(Math.abs))).toBeLessThan(1e-4);
    const [dark] = await explainImages(network, images, 0, { method });
    expect(Math.max(...dark!.map.values.map(Math.abs))).toBeGreaterThan(0.01);
  });
});

describe('the references', () => {
  it('know nothing of the image, and random order is drawn from the seed', async () => {
    const network = smallNetwork(71, curved);
    const [a, b] = [seededImages(72, 3), seededImages(73, 3)];
    for (const method of [attributionMethods.random, attributionMethods.gaussian]) {
      const one = await explainImages(network, a, 0, { method, seed: 1 });
      const other = await explainImages(network, b, 1, { method, seed: 1 });
      expect(other.map(({ map }) => map)).toEqual(one.map(({ map }) => map));
    }
    const method = attributionMethods.random;
    const [first, second] = await explainImages(network, a, 0, { method, seed: 1 });
    const [again] = await explainImages(network, a, 0, { method, seed: 2 });
    expect(second!.map.values).not.toEqual(first!.map.values);
    expect(again!.map.values).not.toEqual(first!.map.values);
  });

  it('the Gaussian is hottest in the middle and falls on all sides alike', async () => {
    const [explanation] = await explainImages(smallNetwork(74, curved), seededImages(75, 1), 0, {
      method: attributionMethods.gaussian,
    });
    const at = (y: number, x: number) => explanation!.map.values[y * 10 + x]!;
    expect(at(5, 4)).toBe(Math.max(...explanation!.map.values));
    expect([at(6, 4), at(5, 5), at(6, 5)]).toEqual([at(5, 4), at(5, 4), at(5, 4)]);
    expect(at(0, 0)).toBe(at(11, 9));
    // At one σ from the middle, 2.5 of 10 pixels, it is e^(−½) of the top; pixel 7 is centred at 2.5.
    expect(at(5, 7) / at(5, 4)).toBeCloseTo(Math.exp(-0.5 * (1 - (0.5 / 2.5) ** 2)), 5);
  });
});

describe('QGrad-CAM and Grad-CAM', () => {
  it('are one formula with two names: the table refuses the name that the network does not earn', async () => {
    const spec = {
      image: { height: 12, width: 10, channels: 1 },
      convolutions: [{ filters: 4, size: 3, stride: 2, padding: 'zeros', pool: 1, normalise: false }],
      head: 'gap-dense',
      kernel: 'ry-4q-4b',
      readOut: 'dense',
      labels: ['a', 'b', 'c'],
    } as const;
    const hybrid = HybridModel.create(spec, await shippedKernel('ry-4q-4b'), 1);
    const images = seededImages(76, 2);
    const classical = smallNetwork(77, averaged);
    expect(ownMethod(hybrid)).toBe('qgrad-cam');
    expect(ownMethod(classical)).toBe('grad-cam');
    const named = (network: ExplainedNetwork, name: AttributionMethodName) =>
      explainImages(network, images, 0, { method: attributionMethods[name] });
    await expect(named(hybrid, 'grad-cam')).rejects.toThrow(UnfitMethodMistake);
    await expect(named(hybrid, 'grad-cam')).rejects.toThrow(/is QGrad-CAM itself.*Choose "qgrad-cam"/s);
    await expect(named(classical, 'qgrad-cam')).rejects.toThrow(/no circuit.*Choose "grad-cam"/s);
    expect(await named(hybrid, 'qgrad-cam')).toEqual(await explainImages(hybrid, images, 0));
    expect(await named(classical, 'grad-cam')).toEqual(await explainImages(classical, images, 0));
    for (const [name] of seeing.filter(([other]) => other !== 'grad-cam'))
      expect(await named(hybrid, name)).toHaveLength(2);
    hybrid.dispose();
  });
});
