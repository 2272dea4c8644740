import { cosine } from '../theorems/phases.js';
import type { Derivation } from './derivation.js';
import { definitions, instances, leaves, varied } from './encoded-circuit.js';
import {
  combination,
  encodedAt,
  expectationAt,
  intoSlots,
  linearity,
  observedSlot,
  outOfDerivatives,
  type Summand,
} from './observed-slot.js';
import { encoding, minusShift, plusShift } from './shifted-encoding.js';
import { derivative, leaf, number, tensor } from './term.js';

const factor = leaf('2(1 − cos s)', [], { latex: '2(1-\\cos s)' });
const difference: readonly Summand[] = [
  { factors: [], at: plusShift },
  { factors: [number(-2)], at: encoding },
  { factors: [], at: minusShift },
];
const splits = [
  'Eq. 9 split at q',
  ...Object.keys(plusShift.definition),
  ...Object.keys(minusShift.definition),
];
const inSlot = combination(difference, encodedAt);
const curved = tensor(factor, derivative(derivative(encodedAt(encoding))));

/** Theorem 4 on any number of qubits; s = π gives one shift by π, since f(x + π) = f(x − π). */
export const secondDerivative: Derivation = {
  says: 'f(x + s) − 2f(x) + f(x − s) = 2(1 − cos s)·f″(x) for every n and q, any Q, U and ρ₀, any matrices H_p; at s = π that is f″ = ½[f(x + π) − f(x)]',
  start: combination(difference, expectationAt),
  steps: [
    ...intoSlots(difference, splits),
    {
      says: 'All three differ in slot q alone',
      by: linearity,
      backwards: true,
      line: observedSlot(inSlot),
      because: [],
    },
    {
      says: 'The identity on one qubit',
      by: ['slot q: the second difference'],
      line: observedSlot(curved),
      because: [],
    },
    ...outOfDerivatives(factor, encoding, 2),
  ],
  definitions: { ...definitions, ...plusShift.definition, ...minusShift.definition },
  lemmas: {
    'slot q: the second difference': {
      says: 'V_qσ_iV_q† at x_q + s, less twice that at x_q, plus that at x_q − s is 2(1 − cos s)·∂²(V_qσ_iV_q†) on one qubit, for every k, every i and any matrix H_q',
      from: inSlot,
      to: curved,
    },
  },
  leaves: {
    ...leaves,
    ...plusShift.leaves,
    ...minusShift.leaves,
    [factor.name]: (r) => r.tensor(r.number(2), r.subtract(r.number(1), cosine(r, 's'))),
  },
  instances,
  varied,
};
