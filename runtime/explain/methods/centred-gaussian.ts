import * as tf from '@tensorflow/tfjs';
import type { AttributionMethod } from '../attribution-method.js';

/** σ as a share of each side. */
const spread = 1 / 4;

export const centredGaussian: AttributionMethod = {
  title: 'Centred Gaussian',
  source: 'the centre bias that Judd, Ehinger, Durand, Torralba (ICCV 2009) measure saliency against',
  summary:
    'exp(−r²/2σ²) around the middle, σ a quarter of each side: what a map is worth that always points at the middle.',
  kind: 'reference',
  signed: false,
  attribute({ images }) {
    const [batch, height, width] = images.shape;
    const [down, across] = [bell(height), bell(width)];
    const heat = Float32Array.from(
      { length: height * width },
      (_, at) => down[Math.floor(at / width)]! * across[at % width]!,
    );
    return { heatmaps: tf.tile(tf.tensor3d(heat, [1, height, width]), [batch, 1, 1]) };
  },
};

function bell(side: number): Float64Array {
  return Float64Array.from({ length: side }, (_, at) =>
    Math.exp(-(((at - (side - 1) / 2) / (spread * side)) ** 2) / 2),
  );
}
