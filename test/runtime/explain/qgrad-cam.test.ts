import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import {
  explainImages,
  ScoresNotFiniteMistake,
  UnknownClassMistake,
} from '../../../runtime/explain/explain-images.js';
import { ImageShapeMistake } from '../../../runtime/explain/explained-network.js';
import { describeExplanation, statusOf, strongestEvidence } from '../../../runtime/explain/explanation.js';
import { featureMapWeights } from '../../../runtime/explain/feature-map-weights.js';
import { weightedSum } from '../../../runtime/explain/heatmap.js';
import { averaged, curved, seededImages, smallNetwork } from './small-networks.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

describe('the weights of Eq. 7', () => {
  it('are the slope of the score when a whole map is raised evenly', () => {
    const { features, classifier } = smallNetwork(1, curved);
    const images = seededImages(2, 3);
    const targets = Int32Array.of(0, 1, 2);
    tf.tidy(() => {
      const maps = features.predict(tf.tensor4d(images.pixels, [3, 12, 10, 1])) as tf.Tensor4D;
      const weights = featureMapWeights(classifier, maps, targets).arraySync();
      const step = 0.02;
      const score = (k: number, by: number) => {
        const raised = maps.add(tf.oneHot(tf.scalar(k, 'int32'), 5).mul(by)) as tf.Tensor4D;
        return (classifier.predict(raised) as tf.Tensor2D).arraySync();
      };
      for (let k = 0; k < 5; k += 1) {
        const [up, down] = [score(k, step), score(k, -step)];
        for (const [b, target] of targets.entries()) {
          const slope = (up[b]![target]! - down[b]![target]!) / (2 * step);
          // Raising every position by t moves the score by t · Σ_ij ∂f/∂A_ij = t · WH · w_k. Central differences of tanh
          // err by step²/6 · f''' and float32 rounding by about 10⁻⁶ / step.
          expect(weights[b]![k]! * 6 * 5).toBeCloseTo(slope, 2);
        }
      }
    });
  });

  it('are the linear weights over WH under global average pooling, so that Grad-CAM is CAM', async () => {
    const { features, classifier } = smallNetwork(3, averaged);
    const images = seededImages(4, 4);
    const explanations = await explainImages({ features, classifier }, images, 1);
    const [linear] = classifier.getWeights();
    const columns = linear!.arraySync() as number[][];
    tf.tidy(() => {
      const maps = features.predict(tf.tensor4d(images.pixels, [4, 12, 10, 1])) as tf.Tensor4D;
      const cam = maps
        .mul(tf.tensor1d(columns.map((row) => row[1]!)))
        .sum(-1)
        .div(30);
      const expected = cam.dataSync();
      explanations.forEach(({ map, weights }, b) => {
        columns.forEach((row, k) => {
          expect(weights![k]).toBeCloseTo(row[1]! / 30, 6);
        });
        map.values.forEach((value, i) => {
          expect(value).toBeCloseTo(expected[b * 30 + i]!, 5);
        });
      });
    });
  });

  it('sum a score up to its bias: under average pooling the heat adds to the logit', async () => {
    const network = smallNetwork(5, averaged);
    const explanations = await explainImages(network, seededImages(6, 3), 'predicted');
    const bias = network.classifier.getWeights()[1]!.arraySync() as number[];
    for (const { map, scores, target } of explanations) {
      const heat = map.values.reduce((sum, value) => sum + value, 0);
      expect(heat + bias[target]!).toBeCloseTo(scores[target]!, 4);
    }
  });
});

describe('the heatmap of Eq. 8', () => {
  it('is linear in the weights and keeps its sign', () => {
    tf.tidy(() => {
      const maps = tf.randomNormal([2, 4, 3, 5], 0, 1, 'float32', 7) as tf.Tensor4D;
      const a = tf.randomNormal([2, 5], 0, 1, 'float32', 8) as tf.Tensor2D;
      const b = tf.randomNormal([2, 5], 0, 1, 'float32', 9) as tf.Tensor2D;
      const mixed = weightedSum(maps, a.mul(2).sub(b) as tf.Tensor2D);
      const apart = weightedSum(maps, a).mul(2).sub(weightedSum(maps, b));
      expect(mixed.sub(apart).abs().max().dataSync()[0]).toBeLessThan(1e-5);
      expect(mixed.min().dataSync()[0]).toBeLessThan(0);
    });
  });
});

describe('explaining images', () => {
  it('gives the same for one batch, many batches and one image at a time', async () => {
    const network = smallNetwork(10, curved);
    const images = seededImages(11, 7);
    const whole = await explainImages(network, images, 'predicted', { batchSize: 7 });
    const done: number[] = [];
    const parts = await explainImages(network, images, 'predicted', {
      batchSize: 3,
      onProgress: (count) => done.push(count),
    });
    expect(done).toEqual([3, 6, 7]);
    whole.forEach((explanation, i) => {
      expect(parts[i]!.predicted).toBe(explanation.predicted);
      explanation.map.values.forEach((value, j) => {
        expect(parts[i]!.map.values[j]).toBeCloseTo(value, 5);
      });
    });
  });

  it('explains any class, one for all or one for each', async () => {
    const network = smallNetwork(12, curved);
    const images = seededImages(13, 3);
    const each = await explainImages(network, images, Int32Array.of(2, 0, 1));
    expect(each.map(({ target }) => target)).toEqual([2, 0, 1]);
    const all = await explainImages(network, images, 2);
    expect(all[0]!.map.values).toEqual(each[0]!.map.values);
    expect(all[1]!.map.values).not.toEqual(each[1]!.map.values);
    for (const { scores, predicted } of all) expect(scores[predicted]).toBe(Math.max(...scores));
  });

  it('leaves no tensor behind, not even when it fails', async () => {
    const network = smallNetwork(14, curved);
    const images = seededImages(15, 9);
    await explainImages(network, images, 'predicted');
    const before = tf.memory().numTensors;
    for (let turn = 0; turn < 3; turn += 1)
      await explainImages(network, images, 'predicted', { batchSize: 4 });
    tf.tidy(() => {
      const weights = network.classifier.getWeights();
      network.classifier.setWeights([...weights.slice(0, -1), tf.tensor1d([0, Number.NaN, 0])]);
    });
    await expect(explainImages(network, images, 0)).rejects.toThrow(ScoresNotFiniteMistake);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('refuses classes the network does not have and images of another shape', async () => {
    const network = smallNetwork(16, curved);
    const images = seededImages(17, 2);
    await expect(explainImages(network, images, 3)).rejects.toThrow(UnknownClassMistake);
    await expect(explainImages(network, images, Int32Array.of(0, -1))).rejects.toThrow(UnknownClassMistake);
    await expect(explainImages(network, { ...images, width: 11 }, 0)).rejects.toThrow(ImageShapeMistake);
    const broken = images.pixels.slice();
    broken[1 * 120 + 7] = Number.NaN;
    await expect(explainImages(network, { ...images, pixels: broken }, 0)).rejects.toThrow(
      /image 1: every pixel/,
    );
    await expect(explainImages(network, { ...images, count: 3 }, 0)).rejects.toThrow(
      /every value must be there/,
    );
  });
});

describe('an explanation', () => {
  const map = (values: number[]) => ({ height: 3, width: 3, values: Float32Array.from(values) });
  const explained = (values: number[]) => ({
    predicted: 1,
    target: 0,
    scores: Float32Array.of(0, 1),
    status: statusOf(map(values)),
    map: map(values),
  });

  it('is empty exactly when the map is nowhere positive', () => {
    expect(statusOf(map([-1, 0, 0, 0, 0, 0, 0, 0, -2]))).toBe('empty');
    expect(statusOf(map([0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe('empty');
    expect(statusOf(map([-1, 0, 0, 0, 0, 1e-9, 0, 0, -2]))).toBe('ok');
  });

  it('says in which third the middle of the strongest cell lies, where the map lies on the image', () => {
    /** A tall map whose row is the strongest. */
    const tall = (rows: number, row: number) => ({
      ...explained([]),
      status: 'ok' as const,
      map: {
        height: rows,
        width: 1,
        values: Float32Array.from({ length: rows }, (_, k) => (k === row ? 1 : 0)),
      },
    });
    const placeOf = (rows: number, row: number, options = {}) =>
      /lies (.*) \(/.exec(describeExplanation(tall(rows, row), ['a', 'b'], options))![1];
    // The second of four rows is from 0.25 to 0.5 of the height: its middle is in the middle third, its upper edge is not.
    expect([0, 1, 2, 3].map((row) => placeOf(4, row))).toEqual([
      'at the top',
      'in the middle',
      'in the middle',
      'at the bottom',
    ]);
    expect(placeOf(16, 4)).toBe('at the top');
    expect(placeOf(16, 5)).toBe('in the middle');
    const image = { height: 12, width: 3 };
    const columns = { start: 1, step: 3 };
    const placement = { image, geometry: { height: 4, width: 1, rows: { start: -2, step: 3 }, columns } };
    expect([0, 1, 2, 3].map((row) => placeOf(4, row, { placement }))).toEqual([
      'at the top',
      'at the top',
      'in the middle',
      'in the middle',
    ]);
  });

  it('says where the strongest evidence lies, and of an empty map the strongest evidence against the class', () => {
    expect(describeExplanation(explained([0, 0, 0.5, 0, 0, 0, 0, 0, 0]), ['a', 'b'])).toBe(
      'The strongest evidence for class a (the model predicts b) lies at the upper right (0.500).',
    );
    expect(describeExplanation(explained([0, 0, 0, 0, 0, 0, 0, -2, 0]), ['a', 'b'])).toBe(
      'Nothing in the image speaks for class a (the model predicts b): the map is nowhere positive. ' +
        'The strongest evidence against it lies at the bottom (−2.00).',
    );
    expect(describeExplanation(explained([0, 0, 0, 0, 0, 0, 0, 0, 0]), ['a', 'b'])).toContain(
      'zero everywhere',
    );
  });

  it('names the place of the strongest evidence on the picture, of both signs or of none', () => {
    const image = { height: 9, width: 6 };
    const even = { height: 2, width: 2, rows: { start: 1, step: 2 }, columns: { start: 0, step: 1 } };
    // Three rows of three pixels each, three columns of two: centred on pixels 1, 4, 7 and 0.5, 2.5, 4.5.
    expect(strongestEvidence(map([0, 0, 0.5, 0, 0, 0, 0, -2, 0]), image, even)).toEqual({
      for: { value: 0.5, row: 1, column: 5 },
      against: { value: -2, row: 7, column: 3 },
    });
    expect(strongestEvidence(map([0, 0, 0, 0, 0, 0, 0, 0, 0]), image, even)).toEqual({});
    // A map on the network's own grid lies where the network has it.
    const own = { height: 3, width: 3, rows: { start: 2, step: 2 }, columns: { start: 1, step: 1 } };
    expect(strongestEvidence(map([0, 0, 0, 0, 0, 4, 0, 0, 0]), image, own)).toEqual({
      for: { value: 4, row: 4, column: 3 },
    });
  });

  it('of a method without a sign claims nothing against the class, and of two opposite classes names both', () => {
    const labels = ['a', 'b'];
    expect(describeExplanation(explained([0, 0, 0, 0, 0, 0, 0, 0, 0]), labels, { signed: false })).toBe(
      'Nothing in the image speaks for class a (the model predicts b): the map is nowhere positive. ' +
        'The method does not show what speaks against it.',
    );
    expect(describeExplanation(explained([0, 0, 1, 0, 0, 0, 0, -3, 0]), labels, { opposite: 1 })).toBe(
      'The strongest evidence for class a (the model predicts b) lies at the upper right (1.00). ' +
        'The strongest against it, which is evidence for class b, lies at the bottom (−3.00).',
    );
  });
});
