import * as tf from '@tensorflow/tfjs';
import type { AttributionMethod } from '../attribution-method.js';
import { weightedSum } from '../heatmap.js';
import { mapGradient } from '../map-gradient.js';

/**
 * w_k = Σ_ij α^k_ij ReLU(g^k_ij) with α^k_ij = g² / (2g² + Σ_ab A^k_ab · g³), g = ∂f/∂A^k_ij.
 *
 * The α are those of Y = exp(f), whose second and third derivatives are taken to be exp(f)·g² and exp(f)·g³; exp(f) cancels
 * in α, and as a factor of w it would only scale an image's map, so it is left out.
 */
export const gradCamPlusPlus: AttributionMethod = {
  title: 'Grad-CAM++',
  source: 'Chattopadhay, Sarkar, Howlader, Balasubramanian: Grad-CAM++, WACV 2018',
  summary:
    'Σ_k w_k A^k with w_k = Σ_ij α ReLU(∂f/∂A), α from powers of the first derivative. This is right for Y = exp(f) where ' +
    'the second derivatives of f are 0, as in a network of ReLUs; through a circuit or an angle map they are not, and it is an approximation.',
  kind: 'gradient',
  signed: false,
  attribute({ network, maps, targets }) {
    const gradient = mapGradient(network.classifier, maps, targets);
    const squared = gradient.square();
    const sums = maps.sum([1, 2], true);
    const denominator = squared.mul(2).add(sums.mul(squared).mul(gradient));
    const alpha = squared.divNoNan(denominator);
    const weights = tf.relu(gradient).mul(alpha).sum([1, 2]) as tf.Tensor2D;
    return { weights, heatmaps: weightedSum(maps, weights) };
  },
};
