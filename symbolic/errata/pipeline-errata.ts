import { eq05Covariant, eq05Window, featureMap, filter } from '../equations/eq-05-feature-map.js';
import { eq07Weight, pooledScore, pooledSlope, weight } from '../equations/eq-07-weights.js';
import { formula } from '../equations/equation.js';
import type { Erratum } from './erratum.js';

/** Slips about the network and the heatmap, Section III-C. */
export const pipelineErrata: readonly Erratum[] = [
  {
    id: 'erratum-convolution',
    place: 'Eq. 5',
    title: 'The convolution is a cross-correlation',
    paper: 'Σ W_{s₁,s₂,c,k}·x_{i+s₁−1, j+s₂−1, c} + b_k is the convolution of image and filter',
    statement: 'it is their cross-correlation; a convolution has the filter turned, W_{S+1−s₁, S+1−s₂, c, k}',
    latex:
      'A_{ij}^k = \\sum_{s_1, s_2, c} \\mathcal{W}_{s_1, s_2, c, k}\\, x_{i+s_1-1,\\, j+s_2-1,\\, c} + b_k \\ne \\sum_{s_1, s_2, c} \\mathcal{W}_{S+1-s_1,\\, S+1-s_2,\\, c, k}\\, x_{i+s_1-1,\\, j+s_2-1,\\, c} + b_k',
    assumptions: ['S > 1; where filters are learnt, both give the same networks'],
    followsFrom: ['eq5'],
    usedBy: ['TensorFlow.js computes the cross-correlation'],
    paperForm: [
      formula({
        ...eq05Covariant,
        says: 'turning the filter does not matter',
        left: (r, s) => featureMap(r, s),
        right: (r, s) => featureMap(r, s, (s1, s2, c) => filter(r)(s.size + 1 - s1, s.size + 1 - s2, c)),
      }),
    ],
    parts: [eq05Covariant],
  },
  {
    id: 'erratum-image-size',
    place: 'Eq. 5',
    title: 'The size of the image is not said',
    paper: 'x = {x_{i,j,c}}_{c=1}^C, and the output has W×H pixels',
    statement: 'the image has (W + S − 1)×(H + S − 1) pixels, or W×H with a border of zeros',
    latex: 'x \\in \\mathbb{R}^{(W+S-1)\\times(H+S-1)\\times C}',
    assumptions: [],
    followsFrom: ['eq5'],
    usedBy: ['padding of the convolutions'],
    paperForm: [
      formula({
        says: 'W×H pixels are enough: A_{WH} does not depend on x_{W+1,H}',
        settings: [{ size: 2, channels: 1, i: 2, j: 2 }],
        at: ({ size, i, j }) => `S = ${size}, W = ${i}, H = ${j}`,
        left: (r, s) => r.derivative(featureMap(r, s), `x${s.i + 1},${s.j},1`),
        right: (r) => r.number(0),
      }),
    ],
    parts: [eq05Window],
  },
  {
    id: 'erratum-importance',
    place: 'Eq. 7 by Eqs. 15 and 16, end of Section IV',
    title: 'The gradient of the circuit is not yet the weight',
    paper: 'Eqs. 15 and 16 give the explicit formula of the importance weighting, Eq. 7',
    statement:
      'w_k = Σ_q ∂⟨Q⟩/∂x_q·(1/WH)·Σ_ij ∂x_q/∂A^k_ij; with x_k the average of map k, w_k = (1/WH)·∂⟨Q⟩/∂x_k',
    latex:
      'w_k = \\sum_q \\frac{\\partial\\langle Q\\rangle}{\\partial x_q}\\,\\frac{1}{WH}\\sum_{i,j}\\frac{\\partial x_q}{\\partial A^k_{ij}}',
    assumptions: [
      'the head stands between the maps, in which Eq. 7 differentiates, and the inputs of the circuit',
    ],
    followsFrom: ['eq7', 'eq15', 'eq16'],
    usedBy: ['runtime/explain/feature-map-weights.ts'],
    paperForm: [
      formula({
        ...eq07Weight,
        says: 'w_k is the gradient in the k-th input itself',
        left: (r, s) => weight(r, s, s.k, pooledScore(r, s)),
        right: (r, s) => pooledSlope(r, s, s.k),
      }),
    ],
    parts: [eq07Weight],
  },
];
