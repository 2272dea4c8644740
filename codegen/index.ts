export { generateKernel } from './generate.js';
export { shippedKernels } from './shipped.js';
