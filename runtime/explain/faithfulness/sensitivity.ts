import { SeededRandom } from '../../data/seeded-random.js';
import { explainImages } from '../explain-images.js';
import type { EvaluatedImages } from './evaluated-images.js';

/** How far each pixel is moved at most, in the network's units. */
export const sensitivityRadius = 0.02;

/** How many noisy copies of each image are explained. */
export const sensitivityDraws = 5;

/** max over draws of ‖Φ(x + δ) − Φ(x)‖ / ‖Φ(x)‖, δ uniform in ± the radius; not a number where Φ(x) is 0 everywhere. */
export async function maxSensitivity(evaluated: EvaluatedImages): Promise<Float32Array> {
  const { network, method, images, targets, explanations, erasure, seed, batchSize } = evaluated;
  const random = new SeededRandom(seed + 3);
  const worst = new Float32Array(images.count);
  for (let draw = 0; draw < sensitivityDraws; draw += 1) {
    const pixels = images.pixels.map((value) => value + sensitivityRadius * (2 * random.uniform() - 1));
    const moved = await explainImages(network, { ...images, pixels }, targets, {
      method,
      erasure,
      seed,
      batchSize,
    });
    for (const [image, { map }] of explanations.entries()) {
      const other = moved[image]!.map.values;
      const change = norm(map.values.map((value, at) => value - other[at]!)) / norm(map.values);
      worst[image] = Math.max(worst[image]!, change);
    }
  }
  return worst;
}

function norm(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
