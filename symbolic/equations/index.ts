import { eq01 } from './eq-01-variational-unitary.js';
import { eq02 } from './eq-02-expectation.js';
import { eq03 } from './eq-03-loss.js';
import { eq04 } from './eq-04-network.js';
import { eq05 } from './eq-05-feature-map.js';
import { eq06 } from './eq-06-class-scores.js';
import { eq07 } from './eq-07-weights.js';
import { eq08 } from './eq-08-heatmap.js';
import { eq09 } from './eq-09-encoding.js';
import { eq10 } from './eq-10-density-expectation.js';
import { eq11 } from './eq-11-product-rule-trace.js';
import { eq12 } from './eq-12-tensor-product-rule.js';
import { eq13 } from './eq-13-encoding-derivative.js';
import { eq14 } from './eq-14-pauli-expansion.js';
import { eq15 } from './eq-15-input-gradient.js';
import { eq16 } from './eq-16-shift-bracket.js';
import type { Equation } from './equation.js';

/** The paper's equations in order. */
export const equations: readonly Equation[] = [
  eq01,
  eq02,
  eq03,
  eq04,
  eq05,
  eq06,
  eq07,
  eq08,
  eq09,
  eq10,
  eq11,
  eq12,
  eq13,
  eq14,
  eq15,
  eq16,
];
