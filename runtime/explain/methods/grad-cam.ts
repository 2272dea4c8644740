import type { AttributionInput, AttributionMethod } from '../attribution-method.js';
import { hasCircuit } from '../explained-network.js';
import { featureMapWeights } from '../feature-map-weights.js';
import { weightedSum } from '../heatmap.js';

/** Eqs. 7 and 8 without its ReLU — Σ_k w_k A^k with w_k = (1/WH) Σ_ij ∂f^ℓ/∂A^k_ij. */
function attribute({ network, maps, targets }: AttributionInput) {
  const weights = featureMapWeights(network.classifier, maps, targets);
  return { weights, heatmaps: weightedSum(maps, weights) };
}

export const qGradCam: AttributionMethod = {
  title: 'QGrad-CAM',
  source: 'Lin, Tseng, Chen, Yoo: Quantum Gradient Class Activation Map for Model Interpretability, Eqs. 7–8',
  summary:
    'Σ_k w_k A^k with w_k = (1/WH) Σ_ij ∂f/∂A^k_ij, where the gradient passes through the circuit by its certified kernel.',
  kind: 'gradient',
  signed: true,
  unfit: (network) =>
    hasCircuit(network) ? undefined : 'the model has no circuit; the same formula there is Grad-CAM',
  attribute,
};

/** The formula of QGrad-CAM where no circuit is. */
export const gradCam: AttributionMethod = {
  title: 'Grad-CAM',
  source: 'Selvaraju et al.: Grad-CAM, ICCV 2017',
  summary: 'Σ_k w_k A^k with w_k = (1/WH) Σ_ij ∂f/∂A^k_ij, for a network without a circuit.',
  kind: 'gradient',
  signed: true,
  unfit: (network) =>
    hasCircuit(network) ? 'on a model with a circuit this formula is QGrad-CAM itself' : undefined,
  attribute,
};
