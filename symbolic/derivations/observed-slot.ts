import type { Step } from './derivation.js';
import { basisElement, names } from './encoded-circuit.js';
import type { Encoding } from './shifted-encoding.js';
import { add, dagger, derivative, product, sum, type Term, tensor, trace } from './term.js';

const { Q, U, rho, before, after, coefficient, sigmasBefore, sigma, sigmasAfter } = names;

/** tr(Q·U·V·ρ₀·V†·U†): Eq. 10 with the input somewhere. */
export function expectationAt({ V }: Encoding): Term {
  return trace(product(Q, U, V, rho, dagger(V), dagger(U)));
}

/** V_q·σ_i·V_q†. */
export function encodedAt({ gate }: Encoding): Term {
  return product(gate, sigma, dagger(gate));
}

/** Σ_i C_i·tr(Q·U·A·U†). */
const observed = (A: Term): Term => sum('i', tensor(coefficient, trace(product(Q, U, A, dagger(U)))));

const left = product(before, sigmasBefore, dagger(before));
const right = product(after, sigmasAfter, dagger(after));
const slots = (A: Term): Term => tensor(left, A, right);

/** Σ_i C_i·tr(Q·U·(V_<σV_<† ⊗ A ⊗ V_>σV_>†)·U†). */
export function observedSlot(A: Term): Term {
  return observed(slots(A));
}

/** One summand of a combination of values of f: factor·f. */
export interface Summand {
  /** Scalars that do not depend on x_q. */
  readonly factors: readonly Term[];
  readonly at: Encoding;
}

/** Σ factor·of(at). */
export function combination(summands: readonly Summand[], of: (at: Encoding) => Term): Term {
  const terms = summands.map(({ factors, at }) => tensor(...factors, of(at)));
  return terms.length === 1 ? terms[0]! : add(...terms);
}

/** From values of f to their slots: Eq. 14, Eq. 9 split at q, then slot by slot; `splits` names the definitions of the encodings. */
export function intoSlots(summands: readonly Summand[], splits: readonly string[]): readonly Step[] {
  return [
    {
      says: 'ρ₀ is expanded in Pauli matrices, and everything is linear in it',
      by: ['Eq. 14', 'products are linear', 'the trace is linear'],
      line: combination(summands, ({ V }) => observed(product(V, basisElement, dagger(V)))),
      because: ['eq10', 'eq14'],
    },
    {
      says: 'The encoding is split at q, and operators multiply slot by slot',
      by: [...splits, 'what the adjoint is', 'slot by slot'],
      line: combination(summands, (at) => observedSlot(encodedAt(at))),
      because: ['eq9'],
    },
  ];
}

/** The same two steps the other way round. */
export function outOfSlots(summands: readonly Summand[], splits: readonly string[]): Step {
  return {
    says: 'The same steps back',
    by: [
      'Eq. 14',
      'products are linear',
      'the trace is linear',
      ...splits,
      'what the adjoint is',
      'slot by slot',
    ],
    backwards: true,
    line: combination(summands, expectationAt),
    because: ['eq9', 'eq10', 'eq14'],
  };
}

/** What makes the trace of a combination in slot q the combination of the traces. */
export const linearity = [
  'tensor products are linear',
  'products are linear',
  'the trace is linear',
  'sums are linear',
  'a factor without the index leaves the sum',
] as const;

/** factor·∂…∂(slot q) becomes factor·∂…∂f: nothing else depends on x_q. */
export function outOfDerivatives(factor: Term, at: Encoding, order: number): readonly Step[] {
  const times = (term: Term) =>
    Array.from({ length: order }).reduce<Term>((derived) => derivative(derived), term);
  const E = encodedAt(at);
  return [
    {
      says: 'The factor comes to the front',
      by: ['products are linear', 'the trace is linear', 'a factor without the index leaves the sum'],
      line: tensor(factor, observedSlot(times(E))),
      because: [],
    },
    {
      says: 'The other slots do not know x_q: Eq. 12, read backwards',
      by: ['product rule for ⊗', 'constants have no derivative', 'zero absorbs'],
      backwards: true,
      line: tensor(factor, observed(times(slots(E)))),
      because: ['eq12'],
    },
    {
      says: 'The first steps of Eq. 15, read backwards',
      by: [
        'Eq. 14',
        'the derivative is linear',
        'constants leave the derivative',
        'products are linear',
        'the trace is linear',
        'Eq. 9 split at q',
        'what the adjoint is',
        'slot by slot',
      ],
      backwards: true,
      line: tensor(factor, times(expectationAt(at))),
      because: ['eq10', 'eq14', 'eq9'],
    },
  ];
}
