import type * as tf from '@tensorflow/tfjs';
import type { AttributionMethod } from '../attribution-method.js';
import { mapGradient } from '../map-gradient.js';

export const hiResCam: AttributionMethod = {
  title: 'HiResCAM',
  source: 'Draelos, Carin: Use HiResCAM instead of Grad-CAM, arXiv 2011.08891, 2020',
  summary:
    'Σ_k A^k ⊙ ∂f/∂A^k: the gradient stays at its place. Where the head averages the maps first, the gradient is the same at ' +
    'all places of a map and this is Grad-CAM exactly.',
  kind: 'gradient',
  signed: true,
  attribute: ({ network, maps, targets }) => ({
    heatmaps: mapGradient(network.classifier, maps, targets).mul(maps).sum(-1) as tf.Tensor3D,
  }),
};
