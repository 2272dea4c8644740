import type { Derivation } from './derivation.js';
import { dagger, leaf, product, trace, whole } from './term.js';

const [Q, A, rho] = [
  leaf('Q', whole, { hermitian: true }),
  leaf('A', whole),
  leaf('ρ₀', whole, { latex: '\\rho_0', hermitian: true }),
];
const expectation = trace(product(Q, A, rho, dagger(A)));

/** Eq. 10 is real on any number of qubits. */
export const expectationIsReal: Derivation = {
  says: 'tr(Q·A·ρ₀·A†) is its own conjugate on any number of qubits, A = U(θ)V(x)',
  start: dagger(expectation),
  steps: [
    {
      says: 'The conjugate of the trace is the trace of the adjoint; Q and ρ₀ are Hermitian',
      by: ['what the adjoint is'],
      line: trace(product(A, rho, dagger(A), Q)),
      because: ['Q† = Q', 'ρ₀† = ρ₀'],
    },
    {
      says: 'Q moves to the front',
      by: ['the last factor under the trace moves to the front'],
      times: 1,
      line: expectation,
      because: [],
    },
  ],
  definitions: {},
  lemmas: {},
  leaves: {
    Q: (r, { ks }) => r.operator('Q', ks.length, { hermitian: true }),
    A: (r, { ks }) => r.operator('A', ks.length),
    'ρ₀': (r, { ks }) => r.operator('ρ', ks.length, { hermitian: true }),
  },
  instances: [{ ks: [0], q: 0, tuples: [] }],
  varied: () => 'x',
};
