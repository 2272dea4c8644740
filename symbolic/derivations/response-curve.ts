import { cosine, sine } from '../theorems/phases.js';
import type { Derivation, ReadLeaf } from './derivation.js';
import { definitions, instances, leaves, varied } from './encoded-circuit.js';
import {
  combination,
  encodedAt,
  expectationAt,
  intoSlots,
  linearity,
  observedSlot,
  outOfSlots,
  type Summand,
} from './observed-slot.js';
import { atDistance, encoding, minusQuarter, plusQuarter } from './shifted-encoding.js';
import { leaf } from './term.js';

const up = leaf('½(1 − cos d + sin d)', [], { latex: '\\tfrac12(1-\\cos d+\\sin d)' });
const here = leaf('cos d', [], { latex: '\\cos d' });
const down = leaf('½(1 − cos d − sin d)', [], { latex: '\\tfrac12(1-\\cos d-\\sin d)' });

/** ½(1 − cos d ± sin d). */
const nodeWeight =
  (sign: 1 | -1): ReadLeaf =>
  (r) => {
    const turned = r.tensor(r.number(sign), sine(r, 'd'));
    return r.tensor(r.number(1, 2), r.add(r.subtract(r.number(1), cosine(r, 'd')), turned));
  };

const value: readonly Summand[] = [{ factors: [], at: atDistance }];
const nodes: readonly Summand[] = [
  { factors: [up], at: plusQuarter },
  { factors: [here], at: encoding },
  { factors: [down], at: minusQuarter },
];
const splits = [
  'Eq. 9 split at q',
  ...Object.keys(plusQuarter.definition),
  ...Object.keys(minusQuarter.definition),
];

/** The second half of theorem 7 on any number of qubits. */
export const responseCurveOfOneInput: Derivation = {
  says: 'f(x + d) = a + b·cos d + c·sin d from three values, for every n and q: collected, a = ½[f₊ + f₋], b = f − a, c = ½[f₊ − f₋] with f± = f(x ± π/2)',
  start: combination(value, expectationAt),
  steps: [
    ...intoSlots(value, Object.keys(atDistance.definition)),
    {
      says: 'The identity on one qubit',
      by: ['slot q: three values'],
      line: observedSlot(combination(nodes, encodedAt)),
      because: [],
    },
    {
      says: 'Everything is linear in slot q',
      by: linearity,
      line: combination(nodes, (at) => observedSlot(encodedAt(at))),
      because: [],
    },
    outOfSlots(nodes, splits),
  ],
  definitions: {
    ...definitions,
    ...atDistance.definition,
    ...plusQuarter.definition,
    ...minusQuarter.definition,
  },
  lemmas: {
    'slot q: three values': {
      says: 'V_qσ_iV_q† at x_q + d is ½(1 − cos d + sin d) times that at x_q + π/2, plus cos d times that at x_q, plus ½(1 − cos d − sin d) times that at x_q − π/2, on one qubit, for every k, every i and any matrix H_q',
      from: encodedAt(atDistance),
      to: combination(nodes, encodedAt),
    },
  },
  leaves: {
    ...leaves,
    ...atDistance.leaves,
    ...plusQuarter.leaves,
    ...minusQuarter.leaves,
    [up.name]: nodeWeight(1),
    [here.name]: (r) => cosine(r, 'd'),
    [down.name]: nodeWeight(-1),
  },
  instances,
  varied,
};
