import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { enlarge, evenAxis, mapGeometry, reachOfColumns } from '../../../runtime/explain/map-geometry.js';
import { atImageSize, upsample } from '../../../runtime/explain/upsample.js';
import { EdgePadding } from '../../../runtime/layers/edge-padding.js';
import { cases } from '../../random/cases.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

const map = (height: number, width: number, values: number[]) => ({
  height,
  width,
  values: Float32Array.from(values),
});

describe('upsampling', () => {
  it('puts the positions of a map on half-pixel centres', () => {
    expect(evenAxis(14, 28)).toEqual({ start: 0.5, step: 2 });
    expect(evenAxis(7, 28)).toEqual({ start: 1.5, step: 4 });
    const row = upsample(map(1, 2, [0, 1]), 1, 4);
    expect([...row]).toEqual([0, 0.25, 0.75, 1]);
  });

  it('keeps a map that is already of that size', () => {
    const values = [1, 2, 3, 4, 5, 6];
    expect([...upsample(map(2, 3, values), 2, 3)]).toEqual(values);
  });

  it('keeps the centre of mass of a spot, wherever it is away from the edge', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2, max: 5 }),
        (y, x, factor) => {
          const values = new Array<number>(49).fill(0);
          values[y * 7 + x] = 1;
          const size = 7 * factor;
          const large = upsample(map(7, 7, values), size, size);
          let [mass, down, across] = [0, 0, 0];
          for (const [at, value] of large.entries()) {
            mass += value;
            down += value * (Math.floor(at / size) + 0.5);
            across += value * ((at % size) + 0.5);
          }
          expect(down / mass).toBeCloseTo((y + 0.5) * factor, 4);
          expect(across / mass).toBeCloseTo((x + 0.5) * factor, 4);
        },
      ),
      cases(100),
    );
  });

  it('is linear between positions and never leaves their range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -5, max: 5, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (values) => {
          const large = upsample(map(3, 4, values), 11, 17);
          expect(Math.max(...large)).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
          expect(Math.min(...large)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        },
      ),
      cases(100),
    );
  });
});

describe('the place of feature maps on the image', () => {
  const chain = (...layers: tf.layers.Layer[]) => tf.sequential({ layers });
  const conv = (config: object) => tf.layers.conv2d({ filters: 1, kernelSize: 3, ...config });

  it('is an even cover for padded convolutions and poolings', () => {
    const features = chain(
      conv({ padding: 'same', inputShape: [28, 28, 1], kernelSize: 5 }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.batchNormalization({}),
      tf.layers.reLU({}),
      conv({ padding: 'same' }),
    );
    expect(mapGeometry(features)).toEqual({
      height: 14,
      width: 14,
      rows: { start: 0.5, step: 2 },
      columns: { start: 0.5, step: 2 },
    });
    // 2 to each side, half a pixel more, and 1 pair more, of 2 columns; heat is enlarged over 2.
    expect(reachOfColumns(features)).toBe(7);
  });

  it('leaves the margin that convolutions without padding leave', () => {
    const features = chain(
      conv({ inputShape: [28, 20, 1] }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      conv({ dilationRate: 2 }),
    );
    // 28 → 26 → 13 → 9: the first pooled pair is centred on 1.5, the first dilated window on 1.5 + 2 · 2.
    expect(mapGeometry(features).rows).toEqual({ start: 5.5, step: 2 });
    expect(mapGeometry(features)).toMatchObject({ height: 9, width: 5 });
    expect(reachOfColumns(features)).toBe(8);
  });

  it('begins before the image where its edges were continued', () => {
    const features = chain(
      tf.layers.inputLayer({ inputShape: [28, 28, 1] }),
      new EdgePadding({ before: 2, after: 2 }),
      conv({ kernelSize: 5, strides: 2 }),
    );
    // 28 → 32 → 14, the first window on pixels −2 to 2.
    expect(mapGeometry(features).rows).toEqual({ start: 0, step: 2 });
  });

  it('agrees with where the gradient of one position lies on the image', () => {
    const features = chain(
      conv({ inputShape: [23, 23, 1], strides: 2, padding: 'same' }),
      conv({ padding: 'valid', kernelSize: [3, 5] }),
      tf.layers.averagePooling2d({ poolSize: 3, strides: 2, padding: 'valid' }),
    );
    tf.tidy(() => {
      features.setWeights(features.getWeights().map((weight) => tf.onesLike(weight)));
      const { rows, columns, height, width } = mapGeometry(features);
      // At the edge the padding cuts the field, so the positions are inner ones.
      for (const [i, j] of [
        [1, 1],
        [2, 1],
      ] as const) {
        const pick = tf
          .oneHot(tf.scalar(i * width + j, 'int32'), height * width)
          .reshape([1, height, width, 1]);
        const seen = tf.grad((x: tf.Tensor) => (features.apply(x) as tf.Tensor).mul(pick).sum())(
          tf.zeros([1, 23, 23, 1]),
        );
        const field = seen.reshape([23, 23]);
        const mass = field.sum().dataSync()[0]!;
        const centre = (axis: 0 | 1) =>
          field
            .sum(1 - axis)
            .mul(tf.range(0, 23))
            .sum()
            .dataSync()[0]! / mass;
        expect(centre(0)).toBeCloseTo(rows.start + i * rows.step, 3);
        expect(centre(1)).toBeCloseTo(columns.start + j * columns.step, 3);
      }
    });
  });

  it('falls back to an even cover for branches and layers it does not know', () => {
    const image = tf.input({ shape: [8, 8, 2] });
    const branch = conv({}).apply(image) as tf.SymbolicTensor;
    const other = conv({}).apply(image) as tf.SymbolicTensor;
    const joined = tf.model({
      inputs: image,
      outputs: tf.layers.add().apply([branch, other]) as tf.SymbolicTensor,
    });
    expect(mapGeometry(joined).rows).toEqual(evenAxis(6, 8));
    const unknown = chain(conv({ inputShape: [8, 8, 1] }), tf.layers.upSampling2d({}));
    expect(mapGeometry(unknown).rows).toEqual(evenAxis(12, 8));
  });

  it('moves with the image when it is drawn larger', () => {
    const geometry = { height: 2, width: 2, rows: { start: 0.5, step: 2 }, columns: { start: 0, step: 1 } };
    // Pixel p of the image covers pixels 3p … 3p + 2 of the drawing: its centre moves from p to 3p + 1.
    expect(enlarge(geometry, 3)).toMatchObject({
      rows: { start: 2.5, step: 6 },
      columns: { start: 1, step: 3 },
    });
  });

  it('is not applied to maps on another grid', () => {
    const geometry = { height: 2, width: 2, rows: { start: 1, step: 1 }, columns: { start: 1, step: 1 } };
    const other = map(
      4,
      4,
      Array.from({ length: 16 }, (_, i) => i),
    );
    expect([...atImageSize(other, { height: 4, width: 4 }, geometry)]).toEqual([...other.values]);
  });
});
