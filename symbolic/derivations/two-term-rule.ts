import { sine } from '../theorems/phases.js';
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

const twoSine = leaf('2 sin s', [], { latex: '2\\sin s' });
const difference: readonly Summand[] = [
  { factors: [], at: plusShift },
  { factors: [number(-1)], at: minusShift },
];
const splits = [...Object.keys(plusShift.definition), ...Object.keys(minusShift.definition)];
const inSlot = combination(difference, encodedAt);
const turned = tensor(twoSine, derivative(encodedAt(encoding)));

/** Theorem 1 on any number of qubits. */
export const twoTermRule: Derivation = {
  says: 'f(x + s) − f(x − s) = 2·sin s·f′(x) for every n and q, any Q, U and ρ₀, any matrices H_p',
  start: combination(difference, expectationAt),
  steps: [
    ...intoSlots(difference, splits),
    {
      says: 'Both differ in slot q alone',
      by: linearity,
      backwards: true,
      line: observedSlot(inSlot),
      because: [],
    },
    {
      says: 'The identity on one qubit',
      by: ['slot q: two shifts'],
      line: observedSlot(turned),
      because: [],
    },
    ...outOfDerivatives(twoSine, encoding, 1),
  ],
  definitions: { ...definitions, ...plusShift.definition, ...minusShift.definition },
  lemmas: {
    'slot q: two shifts': {
      says: 'V_qσ_iV_q† at x_q + s less the same at x_q − s is 2·sin s·∂(V_qσ_iV_q†) on one qubit, for every k, every i and any matrix H_q',
      from: inSlot,
      to: turned,
    },
  },
  leaves: {
    ...leaves,
    ...plusShift.leaves,
    ...minusShift.leaves,
    [twoSine.name]: (r) => r.tensor(r.number(2), sine(r, 's')),
  },
  instances,
  varied,
};
