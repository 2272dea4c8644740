export { generateKernel } from './generate.js';
export { type StrategyName, strategies } from './lower/strategies.js';
export { StrategyMistake } from './lower/strategy-mistake.js';
export { shippedKernels, shippedStrategies } from './shipped.js';
