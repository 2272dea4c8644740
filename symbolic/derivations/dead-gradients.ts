import { angleOf } from '../equations/compose.js';
import type { Derivation, Instance } from './derivation.js';
import { leaves as circuit, names } from './encoded-circuit.js';
import { dagger, derivative, leaf, mean, product, sum, type Term, tensor, trace, zero } from './term.js';

const { Q, U, coefficient, sigmasBefore, sigma, sigmasAfter } = names;
const [left, right] = [leaf('L', ['before']), leaf('R', ['after'])];

/** a·1 + b·σ_k, all that commutes with σ_k on one qubit. */
const commuting = leaf('(a + bσ_k)', ['q'], { latex: '(a+b\\sigma_{k_q})' });
const rotation = leaf('R_k', ['q'], { latex: 'R_{k_q}', varies: true });

const instances: readonly Instance[] = [
  { ks: [2], q: 0, tuples: [[1], [3]] },
  { ks: [1, 2], q: 1, tuples: [[3, 1]] },
  { ks: [3, 1], q: 0, tuples: [[2, 2]] },
  {
    ks: [0, 2, 3],
    q: 1,
    tuples: [
      [1, 2, 3],
      [2, 1, 1],
    ],
  },
];
const varied = ({ q }: Instance) => angleOf(q);

const leaves: Derivation['leaves'] = {
  ...circuit,
  L: (r, { q }) => (q === 0 ? r.complex('L') : r.operator('L', q)),
  R: (r, { ks, q }) => (q === ks.length - 1 ? r.complex('R') : r.operator('R', ks.length - q - 1)),
  '(a + bσ_k)': (r, { ks, q }) =>
    r.add(r.tensor(r.complex('a'), r.sigma(0)), r.tensor(r.complex('b'), r.sigma(ks[q]!))),
  R_k: (r, { ks, q }) => r.rotation(ks[q]!, angleOf(q)),
};

const turnedState: Term = product(rotation, commuting, dagger(rotation));
const observed = (A: Term): Term => trace(product(Q, U, A, dagger(U)));

/** The first half of theorem 10 on any number of qubits. */
export const deadState: Derivation = {
  says: 'f′ = 0 for every n and q where the prepared state commutes with σ_k on q: it is a sum of L ⊗ (a + bσ_k) ⊗ R, here one of them, L and R with their rotations',
  start: derivative(observed(tensor(left, turnedState, right))),
  steps: [
    {
      says: 'Only slot q knows x_q',
      by: [
        'the derivative is linear',
        'constants leave the derivative',
        'product rule for ⊗',
        'constants have no derivative',
        'zero absorbs',
      ],
      line: observed(tensor(left, derivative(turnedState), right)),
      because: ['eq10', 'eq12'],
    },
    {
      says: 'The generator does not move what commutes with it',
      by: ['slot q: the state', 'zero absorbs'],
      line: zero([]),
      because: [],
    },
  ],
  definitions: {},
  lemmas: {
    'slot q: the state': {
      says: '∂(R_k(a + bσ_k)R_k†) = 0 on one qubit, for every k, a and b',
      from: derivative(turnedState),
      to: zero(['q']),
    },
  },
  leaves,
  instances,
  varied,
};

const turnedSigma: Term = product(rotation, sigma, dagger(rotation));
const meanInSlot: Term = mean(product(commuting, turnedSigma));
const carried = tensor(left, commuting, right);
/** τ(Lσ_i<)·A·τ(Rσ_i>). */
const besides = (A: Term): Term =>
  tensor(mean(product(left, sigmasBefore)), A, mean(product(right, sigmasAfter)));

/** The second half of theorem 10 on any number of qubits; τ is the trace over the dimension. */
export const deadObservable: Derivation = {
  says: 'f′ = 0 for every n, q and state where the observable, carried back to the rotation, commutes with σ_k on q: it is a sum of L ⊗ (a + bσ_k) ⊗ R, here one of them; b = 0 is the light cone',
  start: derivative(
    mean(product(carried, sum('i', tensor(coefficient, sigmasBefore, turnedSigma, sigmasAfter)))),
  ),
  steps: [
    {
      says: 'Everything is linear in the state',
      by: ['products are linear', 'the mean is linear', 'the derivative is linear'],
      line: sum(
        'i',
        derivative(
          tensor(coefficient, mean(product(carried, tensor(sigmasBefore, turnedSigma, sigmasAfter)))),
        ),
      ),
      because: ['eq10', 'eq14'],
    },
    {
      says: 'Operators multiply slot by slot, and the trace of a tensor product is the product of the traces',
      by: ['slot by slot', 'the mean of a tensor product'],
      line: sum('i', derivative(tensor(coefficient, besides(meanInSlot)))),
      because: [],
    },
    {
      says: 'Only slot q knows x_q',
      by: ['product rule for ⊗', 'constants have no derivative', 'zero absorbs'],
      line: sum('i', tensor(coefficient, besides(derivative(meanInSlot)))),
      because: [],
    },
    {
      says: 'What commutes with the generator does not see it',
      by: ['slot q: the observable', 'zero absorbs'],
      line: zero([]),
      because: [],
    },
  ],
  definitions: {},
  lemmas: {
    'slot q: the observable': {
      says: '∂τ((a + bσ_k)·R_kσ_iR_k†) = 0 on one qubit, for every k, every i, a and b',
      from: derivative(meanInSlot),
      to: zero([]),
    },
  },
  leaves,
  instances,
  varied,
};
