import { compose, tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import type { Derivation, Instance, ReadLeaf } from './derivation.js';
import { leaves as circuit } from './encoded-circuit.js';
import { add, dagger, derivative, leaf, number, product, type Term, tensor, trace, whole } from './term.js';

const Q = leaf('Q', whole, { hermitian: true });
const rho = leaf('ρ₀', whole, { latex: '\\rho_0', hermitian: true });
const [A, B] = [leaf('A', whole, { varies: true }), leaf('B', whole, { varies: true })];
const R = leaf('R', whole, { varies: true });
const up = leaf('R₊', whole, { latex: 'R_+', varies: true });
const down = leaf('R₋', whole, { latex: 'R_-', varies: true });

const of = (rotation: Term): readonly Term[] => [A, rotation, B, rho, dagger(B), dagger(rotation), dagger(A)];
const expectation = (factors: readonly Term[]): Term => trace(product(Q, ...factors));
/** The expectation with the derivative on factor k alone. */
const along = (k: number): Term => {
  const factors = of(R);
  return expectation(factors.with(k, derivative(factors[k]!)));
};
const shifted = tensor(number(1, 2), add(expectation(of(up)), tensor(number(-1), expectation(of(down)))));

/** The same x for every occurrence. */
const x = 'x';

/** R_k(x + eighths·π/4) on one qubit. */
function turn<O>(r: Reading<O>, { ks }: Instance, qubit: number, eighths = 0): O {
  return tensorAll(
    r,
    ks.map((k, p) => (p === qubit ? r.rotation(k, x, eighths) : r.sigma(0))),
  );
}

const onQubit =
  (eighths: number): ReadLeaf =>
  (r, instance) =>
    turn(r, instance, instance.q, eighths);

/** Theorem 5 for any number of occurrences on any number of qubits, one occurrence at a time. */
export const occurrenceSum: Derivation = {
  says: 'one occurrence R contributes ½[f(R at x + π/2) − f(R at x − π/2)] for every n; A and B hold the others and any gates; the four other terms are the derivative with R held, an expectation with one occurrence less: induction',
  start: derivative(expectation(of(R))),
  steps: [
    {
      says: 'The product rule under the trace; Q and ρ₀ do not depend on x',
      by: [
        'the derivative is linear',
        'product rule',
        'constants have no derivative',
        'zero absorbs',
        'the trace is linear',
      ],
      line: add(...[0, 1, 2, 4, 5, 6].map(along)),
      because: ['eq11'],
    },
    {
      says: 'The two terms of R are theorem 1 at s = π/2 for the state Bρ₀B† and the observable A†QA',
      by: ['Thm. 1'],
      line: add(along(0), shifted, along(2), along(4), along(6)),
      because: ['eq11', 'thm-two-term-rule'],
    },
  ],
  definitions: {
    'Thm. 1': {
      says: 'theorem 1 at s = π/2 with the derivative as in Eq. 11, for any state and observable',
      from: add(along(1), along(5)),
      to: shifted,
    },
  },
  lemmas: {},
  leaves: {
    Q: circuit.Q!,
    'ρ₀': circuit['ρ₀']!,
    A: (r, instance) =>
      compose(r, turn(r, instance, instance.ks.length - 1), circuit.U!(r, instance, new Map())),
    B: (r, instance) => compose(r, circuit.U!(r, instance, new Map()), turn(r, instance, 0)),
    R: onQubit(0),
    'R₊': onQubit(2),
    'R₋': onQubit(-2),
  },
  instances: [
    { ks: [2], q: 0, tuples: [[3]] },
    { ks: [1, 2], q: 0, tuples: [[3, 1]] },
    { ks: [3, 2], q: 1, tuples: [[1, 2]] },
  ],
  varied: () => x,
};
