import type { Derivation } from './derivation.js';
import { definitions, instances, leaves, lemmas, names, varied } from './encoded-circuit.js';
import { add, derivative, number, product, tensor } from './term.js';

const { V, before, gate, after, generator } = names;

/** Eq. 13 on any number of qubits. */
export const encodingDerivative: Derivation = {
  says: 'Eq. 13 for every n and q, any matrices H_p',
  start: derivative(V),
  steps: [
    {
      says: 'The tensor product is split at q',
      by: ['Eq. 9 split at q'],
      line: derivative(tensor(before, gate, after)),
      because: ['eq9'],
    },
    {
      says: 'Eq. 12 for three factors',
      by: ['product rule for ⊗'],
      line: add(
        tensor(derivative(before), gate, after),
        tensor(before, derivative(gate), after),
        tensor(before, gate, derivative(after)),
      ),
      because: ['eq12'],
    },
    {
      says: 'The other slots do not know x_q',
      by: ['constants have no derivative', 'zero absorbs'],
      line: tensor(before, derivative(gate), after),
      because: ['eq9'],
    },
    {
      says: 'The identity on one qubit: Eq. 13',
      by: ['slot q: ∂V_q'],
      line: tensor(number(-1, 2, true), before, product(generator, gate), after),
      because: [],
    },
  ],
  definitions,
  lemmas: { 'slot q: ∂V_q': lemmas['slot q: ∂V_q'] },
  leaves,
  instances,
  varied,
};
