import type { AttributionMethod } from './attribution-method.js';
import { type ExplainedNetwork, hasCircuit } from './explained-network.js';
import { ablationCam } from './methods/ablation-cam.js';
import { centredGaussian } from './methods/centred-gaussian.js';
import { gradCam, qGradCam } from './methods/grad-cam.js';
import { gradCamPlusPlus } from './methods/grad-cam-plus-plus.js';
import { hiResCam } from './methods/hires-cam.js';
import { layerCam } from './methods/layer-cam.js';
import { occlusion } from './methods/occlusion.js';
import { randomOrder } from './methods/random-order.js';
import { scoreCam } from './methods/score-cam.js';

/** The attribution methods by name. */
export const attributionMethods = {
  'qgrad-cam': qGradCam,
  'grad-cam': gradCam,
  'grad-cam++': gradCamPlusPlus,
  'hires-cam': hiResCam,
  'layer-cam': layerCam,
  'score-cam': scoreCam,
  'ablation-cam': ablationCam,
  occlusion,
  random: randomOrder,
  gaussian: centredGaussian,
} satisfies Record<string, AttributionMethod>;

/** The name of an attribution method. */
export type AttributionMethodName = keyof typeof attributionMethods;

/** All names, in the order of the table. */
export const attributionMethodNames = Object.keys(attributionMethods) as AttributionMethodName[];

/** The paper's formula under the name it has for this network. */
export function ownMethod(network: ExplainedNetwork): 'qgrad-cam' | 'grad-cam' {
  return hasCircuit(network) ? 'qgrad-cam' : 'grad-cam';
}
