import type * as tf from '@tensorflow/tfjs';
import type { AttributionMethod } from '../attribution-method.js';
import { mapGradient } from '../map-gradient.js';

export const layerCam: AttributionMethod = {
  title: 'Layer-CAM',
  source: 'Jiang, Zhang, Hou, Cheng, Wei: LayerCAM, IEEE Transactions on Image Processing 30, 2021',
  summary:
    'Σ_k ReLU(∂f/∂A^k) ⊙ A^k: only places where more activity would raise the score; nothing speaks against it.',
  kind: 'gradient',
  signed: false,
  attribute: ({ network, maps, targets }) => ({
    heatmaps: mapGradient(network.classifier, maps, targets).relu().mul(maps).sum(-1).relu() as tf.Tensor3D,
  }),
};
