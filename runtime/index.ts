/** The library: certified kernels, the VQC layer, hybrid models and their explanations. */
export { Mistake, type MistakeParts } from '../symbolic/mistake.js';
export { chooseBackend } from './backend/choose-backend.js';
export { dataSets } from './data/data-sets.js';
export type { ImageData, ImageSet } from './data/image-set.js';
export { attributionMethods } from './explain/attribution-methods.js';
export { explainImages } from './explain/explain-images.js';
export type { ExplainedNetwork } from './explain/explained-network.js';
export type { Explanation } from './explain/explanation.js';
export type { Heatmap } from './explain/heatmap.js';
export type { Kernel, KernelFunctions } from './kernel/kernel.js';
export { KernelMistake, loadKernel, shippedKernel, shippedKernelIds } from './kernel/load-kernel.js';
export { heads } from './layers/heads.js';
export { readOuts } from './layers/read-outs.js';
export { VqcLayer } from './layers/vqc-layer.js';
export { HybridModel } from './model/hybrid-model.js';
export type { ModelSpec } from './model/model-spec.js';
export { testModel } from './model/test-model.js';
export { trainModel } from './model/train-model.js';
