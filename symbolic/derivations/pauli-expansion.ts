import { indexTuples, sigmas } from '../equations/compose.js';
import type { Derivation } from './derivation.js';
import { leaf, mean, product, sum, tensor } from './term.js';

const [A, B] = [leaf('A', ['q']), leaf('B', ['after'])];
const sigma = leaf('σ_i', ['q'], { latex: '\\sigma_i', index: 'i' });
const string = leaf('S_j', ['after'], { index: 'j' });
const ofA = sum('i', tensor(mean(product(A, sigma)), sigma));
const ofB = sum('j', tensor(mean(product(B, string)), string));

/** Eq. 14 on any number of qubits, by induction: one qubit more, for products A ⊗ B, of which every operator is a sum. */
export const pauliExpansion: Derivation = {
  says: 'Eq. 14 for every n by induction: the expansion of A ⊗ B, A on one qubit, B on the n − 1 others; τ is the trace over the dimension',
  start: sum(
    'i',
    sum('j', tensor(mean(product(tensor(A, B), tensor(sigma, string))), tensor(sigma, string))),
  ),
  steps: [
    {
      says: 'Operators multiply slot by slot',
      by: ['slot by slot'],
      line: sum(
        'i',
        sum('j', tensor(mean(tensor(product(A, sigma), product(B, string))), tensor(sigma, string))),
      ),
      because: [],
    },
    {
      says: 'The trace of a tensor product is the product of the traces',
      by: ['the mean of a tensor product'],
      line: sum(
        'i',
        sum('j', tensor(mean(product(A, sigma)), mean(product(B, string)), tensor(sigma, string))),
      ),
      because: [],
    },
    {
      says: 'The double sum is a product of sums',
      by: ['a factor without the index leaves the sum'],
      line: tensor(ofA, ofB),
      because: [],
    },
    {
      says: 'The expansion on one qubit',
      by: ['slot q: the expansion on one qubit'],
      line: tensor(A, ofB),
      because: [],
    },
    {
      says: 'The expansion on n − 1 qubits',
      by: ['induction'],
      line: tensor(A, B),
      because: ['induction', 'every operator is a sum of products A ⊗ B'],
    },
  ],
  definitions: {
    induction: { says: 'Σ_j τ(B·S_j)·S_j = B on n − 1 qubits', from: ofB, to: B },
  },
  lemmas: {
    'slot q: the expansion on one qubit': {
      says: 'Σ_i τ(A·σ_i)·σ_i = A for any matrix A on one qubit',
      from: ofA,
      to: A,
    },
  },
  leaves: {
    A: (r) => r.operator('A', 1),
    B: (r, { ks }) => (ks.length === 1 ? r.complex('B') : r.operator('B', ks.length - 1)),
    σ_i: (r, _instance, indices) => r.sigma(indices.get('i')![0]!),
    S_j: (r, _instance, indices) => sigmas(r, indices.get('j')!),
  },
  instances: [1, 2, 3].map((n) => ({ ks: Array.from({ length: n }, () => 0), q: 0, tuples: [] })),
  varied: () => 'x',
  values: (index, { ks }) => indexTuples(index === 'i' ? 1 : ks.length - 1),
  basis: 'matrix',
};
