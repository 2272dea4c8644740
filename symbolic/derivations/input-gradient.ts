import type { Derivation } from './derivation.js';
import {
  basisElement,
  definitions,
  encodedSigma,
  expectation,
  instances,
  leaves,
  lemmas,
  names,
  varied,
} from './encoded-circuit.js';
import {
  add,
  commutator,
  dagger,
  derivative,
  number,
  product,
  sum,
  type Term,
  tensor,
  trace,
} from './term.js';

const { Q, U, V, before, gate, after, generator, coefficient, sigmasBefore, sigmasAfter } = names;
const [Vd, Ud] = [dagger(V), dagger(U)];

/** Σ_i C_i·term. */
const overIndices = (term: Term): Term => sum('i', tensor(coefficient, term));
/** tr(U†·Q·U·term). */
const observed = (term: Term): Term => trace(product(Ud, Q, U, term));

const split = tensor(before, gate, after);
const splitAdjoint = tensor(dagger(before), dagger(gate), dagger(after));
const left = product(before, sigmasBefore, dagger(before));
const right = product(after, sigmasAfter, dagger(after));

/** Eq. 15 on any number of qubits. */
export const inputGradient: Derivation = {
  says: 'Eq. 15 for every n and q, any Q and U, any matrices H_p',
  start: derivative(expectation),
  steps: [
    {
      says: 'ρ₀ is expanded in Pauli matrices',
      by: ['Eq. 14'],
      line: derivative(trace(product(Q, U, V, sum('i', tensor(coefficient, basisElement)), Vd, Ud))),
      because: ['eq10', 'eq14'],
    },
    {
      says: 'Everything is linear in ρ₀',
      by: ['the derivative is linear', 'products are linear', 'the trace is linear'],
      line: overIndices(trace(derivative(product(Q, U, V, basisElement, Vd, Ud)))),
      because: [],
    },
    {
      says: 'Q and U do not depend on x_q',
      by: ['constants leave the derivative'],
      line: overIndices(trace(product(Q, U, derivative(product(V, basisElement, Vd)), Ud))),
      because: [],
    },
    {
      says: 'The circuit moves to the observable',
      by: ['the last factor under the trace moves to the front'],
      times: 1,
      line: overIndices(observed(derivative(product(V, basisElement, Vd)))),
      because: [],
    },
    {
      says: 'The encoding is split at q',
      by: ['Eq. 9 split at q', 'what the adjoint is'],
      line: overIndices(observed(derivative(product(split, basisElement, splitAdjoint)))),
      because: ['eq9'],
    },
    {
      says: 'Operators multiply slot by slot',
      by: ['slot by slot'],
      line: overIndices(observed(derivative(tensor(left, encodedSigma, right)))),
      because: [],
    },
    {
      says: 'Eq. 12 for three factors',
      by: ['product rule for ⊗'],
      line: overIndices(
        observed(
          add(
            tensor(derivative(left), encodedSigma, right),
            tensor(left, derivative(encodedSigma), right),
            tensor(left, encodedSigma, derivative(right)),
          ),
        ),
      ),
      because: ['eq12'],
    },
    {
      says: 'The other slots do not know x_q',
      by: ['constants have no derivative', 'zero absorbs'],
      line: overIndices(observed(tensor(left, derivative(encodedSigma), right))),
      because: ['eq9'],
    },
    {
      says: 'The identity on one qubit: a Lie bracket',
      by: ['slot q: ∂(V_qσV_q†)'],
      line: overIndices(
        observed(tensor(number(-1, 2, true), left, commutator(generator, encodedSigma), right)),
      ),
      because: ['eq13'],
    },
    {
      says: 'The factor −i/2 comes to the front: Eq. 15',
      by: ['products are linear', 'the trace is linear', 'a factor without the index leaves the sum'],
      line: tensor(
        number(-1, 2, true),
        overIndices(observed(tensor(left, commutator(generator, encodedSigma), right))),
      ),
      because: [],
    },
  ],
  definitions,
  lemmas: { 'slot q: ∂(V_qσV_q†)': lemmas['slot q: ∂(V_qσV_q†)'] },
  leaves,
  instances,
  varied,
};
