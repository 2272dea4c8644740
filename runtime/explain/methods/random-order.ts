import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../../data/seeded-random.js';
import type { AttributionMethod } from '../attribution-method.js';

/** Far apart, so that neighbouring images share no seed with neighbouring runs. */
const seedStep = 7919;

export const randomOrder: AttributionMethod = {
  title: 'Random order',
  source: 'the reference of insertion and deletion in Petsiuk, Das, Saenko: RISE, BMVC 2018',
  summary: 'A random number from 0 to 1 for each pixel, apart from the network and the image.',
  kind: 'reference',
  signed: false,
  attribute({ images, first, seed }) {
    const [batch, height, width] = images.shape;
    const heat = new Float32Array(batch * height * width);
    for (let b = 0; b < batch; b += 1) {
      const random = new SeededRandom(seed * seedStep + first + b);
      for (let at = 0; at < height * width; at += 1) heat[b * height * width + at] = random.uniform();
    }
    return { heatmaps: tf.tensor3d(heat, [batch, height, width]) };
  },
};
