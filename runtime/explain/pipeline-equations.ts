/** An equation of the paper that leads from an image to a heatmap. */
export interface PipelineEquation {
  readonly number: number;
  readonly title: string;
  readonly latex: string;
}

/** Eqs. 5 to 8: what the network and the heatmap are. They are definitions. */
export const pipelineEquations: readonly PipelineEquation[] = [
  {
    number: 5,
    title: 'A feature map is a convolution of the image',
    latex:
      'A_{ij}^k = \\sum_{s_1, s_2, c} \\mathcal{W}_{s_1, s_2, c, k} \\cdot x_{i+s_1-1,\\, j+s_2-1,\\, c} + b_k',
  },
  {
    number: 6,
    title: 'A score for each class',
    latex: 'f(A_{ij}^k) = \\left(f^1(A_{ij}^k), \\dots, f^m(A_{ij}^k)\\right) \\in \\mathbb{R}^m',
  },
  {
    number: 7,
    title: 'The importance of a feature map',
    latex: 'w_k^\\ell = \\frac{1}{WH} \\sum_{i,j}^{W,H} \\frac{\\partial f^\\ell}{\\partial A_{ij}^k}',
  },
  {
    number: 8,
    title: 'The heatmap',
    latex: '(\\text{heatmap})_{ij} = \\mathrm{ReLU}\\left(\\sum_k^K A_{ij}^k \\cdot w_k^\\ell\\right)',
  },
];
