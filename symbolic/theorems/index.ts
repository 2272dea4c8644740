import { angleMapDerivatives } from './angle-map-derivatives.js';
import { controlledRotationTheorem } from './controlled-rotation.js';
import { deadGradients } from './dead-gradients.js';
import { depolarisingNoise } from './depolarising-noise.js';
import { gradientBoundTheorem } from './gradient-bound.js';
import { responseCurve } from './response-curve.js';
import { reuploadedInputs } from './reuploaded-inputs.js';
import { secondDerivatives } from './second-derivatives.js';
import { shiftCertificate } from './shift-certificate.js';
import { shotVariance } from './shot-variance.js';
import type { Theorem } from './theorem.js';
import { twoTermRuleTheorem } from './two-term-rule.js';

/** The theorems beyond the paper, each after those that it follows from. */
export const theorems: readonly Theorem[] = [
  twoTermRuleTheorem,
  shiftCertificate,
  controlledRotationTheorem,
  secondDerivatives,
  reuploadedInputs,
  angleMapDerivatives,
  responseCurve,
  gradientBoundTheorem,
  shotVariance,
  deadGradients,
  depolarisingNoise,
];
