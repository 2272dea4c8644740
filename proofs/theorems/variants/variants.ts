import { angleMapVariants } from './angle-map-derivatives.js';
import { controlledVariants } from './controlled-rotation.js';
import { deadGradientVariants } from './dead-gradients.js';
import { depolarisingVariants } from './depolarising-noise.js';
import { gradientBoundVariants } from './gradient-bound.js';
import { responseCurveVariants } from './response-curve.js';
import { reuploadVariants } from './reuploaded-inputs.js';
import { secondDerivativeVariants } from './second-derivatives.js';
import { shiftCertificateVariants } from './shift-certificate.js';
import { shotVarianceVariants } from './shot-variance.js';
import { twoTermVariants } from './two-term-rule.js';
import { asked, type TheoremVariant } from './variant.js';

/** Wrong statements by the id of the theorem they are near. */
export const theoremVariants: Readonly<Record<string, readonly TheoremVariant[]>> = {
  'thm-two-term-rule': twoTermVariants.map(asked),
  'thm-shift-certificate': shiftCertificateVariants,
  'thm-controlled-rotation': controlledVariants.map(asked),
  'thm-second-derivatives': secondDerivativeVariants.map(asked),
  'thm-reuploaded-inputs': reuploadVariants,
  'thm-angle-map-derivatives': angleMapVariants,
  'thm-response-curve': responseCurveVariants.map(asked),
  'thm-gradient-bound': gradientBoundVariants.map(asked),
  'thm-shot-variance': shotVarianceVariants.map(asked),
  'thm-dead-gradients': deadGradientVariants.map(asked),
  'thm-depolarising-noise': depolarisingVariants.map(asked),
};
