import { angleOf, compose, sigmas, tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import { cyclotomic } from '../ring/cyclotomic.js';
import type { Derivation, Instance, ReadLeaf } from './derivation.js';
import { add, dagger, derivative, leaf, number, product, type Term, tensor, trace, whole } from './term.js';

const Q = leaf('Q', whole, { hermitian: true });
const normed = leaf('‖Q‖1', whole, { latex: '\\lVert Q\\rVert 1', hermitian: true });
const norm = leaf('‖Q‖', [], { latex: '\\lVert Q\\rVert' });
const [B, C] = [leaf('B', whole), leaf('C', whole)];
const rho = leaf('ρ₀', whole, { latex: '\\rho_0', hermitian: true });
const G = leaf('G', whole, { varies: true });
const up = leaf('G₊', whole, { latex: 'G_+', varies: true });
const down = leaf('G₋', whole, { latex: 'G_-', varies: true });

const minus = (term: Term): Term => tensor(number(-1), term);
const square = (of: Term): Term => product(dagger(of), of);
/** tr(A·G·ρ₀·G†). */
const mean = (A: Term, circuit: Term): Term => trace(product(A, circuit, rho, dagger(circuit)));
const unitary = (circuit: Term) => ({
  says: 'G is unitary and tr ρ₀ = 1',
  from: trace(product(circuit, rho, dagger(circuit))),
  to: number(1),
});
const scales = (circuit: Term) => ({
  says: '‖Q‖·1 is a number times the identity',
  from: product(normed, circuit),
  to: tensor(norm, circuit),
});

/** A Pauli string without I, so that ‖Q‖ = 1 and ‖Q‖ ∓ Q = 2·projector. */
const string = (instance: Instance): readonly number[] => instance.tuples[0]!;
const identity = <O>(r: Reading<O>, { ks }: Instance): O =>
  sigmas(
    r,
    ks.map(() => 0),
  );

/** √½·(1 ∓ Q). */
const root =
  (sign: number): ReadLeaf =>
  (r, instance) => {
    const part = r.tensor(r.number(sign), sigmas(r, string(instance)));
    return r.tensor(r.matrix([[cyclotomic.sqrtHalf]]), r.add(identity(r, instance), part));
  };

/** U·V with x_q moved, in units of π/4: encodings, then R_x(θ) on q. */
const circuit =
  (eighths: number): ReadLeaf =>
  (r, { ks, q }) => {
    const encoding = ks.map((k, p) => r.rotation(k, angleOf(p), p === q ? eighths : 0));
    const after = ks.map((_, p) => (p === q ? r.rotation(1, 'θ') : r.sigma(0)));
    return compose(r, tensorAll(r, after), tensorAll(r, encoding));
  };

const leaves: Readonly<Record<string, ReadLeaf>> = {
  Q: (r, instance) => sigmas(r, string(instance)),
  '‖Q‖1': identity,
  '‖Q‖': (r) => r.number(1),
  B: root(-1),
  C: root(1),
  // 2⁻ⁿ(1 + z·σ₃ ⊗ … ⊗ σ₁): trace 1
  'ρ₀': (r, instance) => {
    const turned = r.tensor(
      r.real('z'),
      sigmas(
        r,
        instance.ks.map((_, p) => (p % 2 === 0 ? 3 : 1)),
      ),
    );
    return r.tensor(r.number(1, 2 ** instance.ks.length), r.add(identity(r, instance), turned));
  },
  G: circuit(0),
  'G₊': circuit(2),
  'G₋': circuit(-2),
};

const instances: readonly Instance[] = [
  { ks: [2], q: 0, tuples: [[3]] },
  { ks: [2], q: 0, tuples: [[1]] },
  { ks: [1, 2], q: 0, tuples: [[3, 3]] },
  { ks: [2, 3], q: 1, tuples: [[0, 1]] },
  { ks: [2, 0, 1], q: 2, tuples: [[3, 0, 2]] },
];
const varied = ({ q }: Instance) => angleOf(q);

/** ‖Q‖ ∓ f′ is half a sum of means of squares. */
function gap(sign: 1 | -1): Derivation {
  const [first, second] = sign === 1 ? [up, down] : [down, up];
  const slope = tensor(number(-2 * sign), derivative(mean(Q, G)));
  return {
    says: `2‖Q‖ ${sign === 1 ? '−' : '+'} 2f′(x) is a sum of means of squares, for every n and q: ‖Q‖ − Q = B†B and ‖Q‖ + Q = C†C exist because ‖Q‖ ± Q are positive semidefinite`,
    start: add(mean(square(B), first), mean(square(C), second)),
    steps: [
      {
        says: 'What both squares are',
        by: ['B†B', 'C†C'],
        line: add(mean(add(normed, minus(Q)), first), mean(add(normed, Q), second)),
        because: ['‖Q‖ ± Q are positive semidefinite'],
      },
      {
        says: 'Everything is linear, and ‖Q‖ a number',
        by: [
          'products are linear',
          'the trace is linear',
          `‖Q‖ scales ${first.name}`,
          `‖Q‖ scales ${second.name}`,
        ],
        line: add(
          tensor(norm, trace(product(first, rho, dagger(first)))),
          minus(mean(Q, first)),
          tensor(norm, trace(product(second, rho, dagger(second)))),
          mean(Q, second),
        ),
        because: [],
      },
      {
        says: 'States have the trace 1',
        by: [
          `tr ρ, ${first.name}`,
          `tr ρ, ${second.name}`,
          'a factor 1 is left out',
          'equal terms are gathered',
        ],
        line: add(tensor(number(2), norm), minus(mean(Q, first)), mean(Q, second)),
        because: ['eq1', 'eq9 with unitary H_p', 'tr ρ₀ = 1'],
      },
      {
        says: 'Both values are the slope, by theorem 1 at s = π/2, read backwards',
        by: ['Thm. 1', 'tensor products are linear', 'numbers multiply', 'a factor 1 is left out'],
        backwards: true,
        line: add(tensor(number(2), norm), slope),
        because: ['thm-two-term-rule'],
      },
    ],
    definitions: {
      'B†B': { says: 'B†B = ‖Q‖ − Q', from: square(B), to: add(normed, minus(Q)) },
      'C†C': { says: 'C†C = ‖Q‖ + Q', from: square(C), to: add(normed, Q) },
      [`‖Q‖ scales ${up.name}`]: scales(up),
      [`‖Q‖ scales ${down.name}`]: scales(down),
      [`tr ρ, ${up.name}`]: unitary(up),
      [`tr ρ, ${down.name}`]: unitary(down),
      'Thm. 1': {
        says: 'theorem 1 at s = π/2',
        from: derivative(mean(Q, G)),
        to: tensor(number(sign, 2), add(mean(Q, first), minus(mean(Q, second)))),
      },
    },
    lemmas: {},
    leaves,
    instances,
    varied,
  };
}

const [S, X] = [leaf('S', whole), product(leaf('B', whole), leaf('S', whole))];

/** The mean of a square is a sum of squares. */
const squaresArePositive: Derivation = {
  says: 'the mean of B†B in the state ρ = SS† is tr(X†X) with X = B·S, for every n; that is Σ|X_rc|², by what the trace and the adjoint are, and never negative',
  start: trace(product(dagger(B), B, S, dagger(S))),
  steps: [
    {
      says: 'S† moves to the front',
      by: ['the last factor under the trace moves to the front'],
      times: 1,
      line: trace(product(dagger(S), dagger(B), B, S)),
      because: [],
    },
    {
      says: 'Both halves are adjoints of each other',
      by: ['what the adjoint is'],
      backwards: true,
      line: trace(product(dagger(X), X)),
      because: [],
    },
  ],
  definitions: {},
  lemmas: {},
  leaves: {
    B: (r, { ks }) => r.operator('B', ks.length),
    S: (r, { ks }) => r.operator('S', ks.length),
  },
  instances: [{ ks: [0], q: 0, tuples: [] }],
  varied,
};

/** Theorem 8 on any number of qubits: both inequalities and why squares are positive. */
export const gradientBoundDerivations: readonly Derivation[] = [gap(1), gap(-1), squaresArePositive];
