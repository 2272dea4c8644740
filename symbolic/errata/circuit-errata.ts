import { compose, conjugated, tensorAll } from '../equations/compose.js';
import { eq01Circuit } from '../equations/eq-01-variational-unitary.js';
import { densityExpectation, eq10Real } from '../equations/eq-10-density-expectation.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import type { Erratum } from './erratum.js';

const generators = [0, 1, 2, 3].map((k) => ({ k }));
const axes = generators.slice(1);
const atGenerator = ({ k }: { readonly k: number }) => `k = ${k}`;

/** Blocks of rotations after a controlled NOT, the first in the list outermost. */
function orderedBlocks<O>(r: Reading<O>, ks: readonly number[], order: readonly number[]): O {
  const both = (j: number, k: number) => r.tensor(r.sigma(j), r.sigma(k));
  const sum = r.subtract(r.add(r.add(both(0, 0), both(3, 0)), both(0, 1)), both(3, 1));
  const entangler = r.tensor(r.number(1, 2), sum);
  const [first, ...rest] = order.flatMap((block) => [
    tensorAll(
      r,
      ks.map((k, q) => r.rotation(k, `θ${block}${q + 1}`)),
    ),
    entangler,
  ]);
  return compose(r, first!, ...rest);
}

/** Eq. 1: which block acts first. */
export const orderOfBlocks: Erratum = {
  id: 'erratum-order-of-blocks',
  place: 'Eq. 1',
  title: 'Which block acts first is left open',
  paper: 'U(θ) = Π_ℓ B_ℓ, as if the order of the factors did not matter',
  statement: 'U(θ) = B_L⋯B_2·B_1: block ℓ = 1 acts first and stands on the right, as Fig. 2 draws it',
  latex: 'U(\\theta) = B_L \\cdots B_2\\, B_1',
  assumptions: ['two blocks on two qubits with controlled NOTs'],
  followsFrom: ['eq1'],
  usedBy: ['the order of θ in kernels'],
  paperForm: [
    formula({
      ...eq01Circuit,
      says: 'two blocks in either order are the same circuit',
      left: (r, { ks }) => orderedBlocks(r, ks, [2, 1]),
      right: (r, { ks }) => orderedBlocks(r, ks, [1, 2]),
    }),
  ],
  parts: [
    formula({
      ...eq01Circuit,
      says: 'with block 1 on the right, the adjoint has it on the left: (B_2·B_1)·(B_1†·B_2†) = I',
      left: (r, { ks }) => {
        const [outer, inner] = [orderedBlocks(r, ks, [2]), orderedBlocks(r, ks, [1])];
        return compose(r, outer, inner, r.dagger(inner), r.dagger(outer));
      },
    }),
  ],
};

/** Eqs. 2 and 10: which observables have real values. */
export const realExpectation: Erratum = {
  id: 'erratum-real-expectation',
  place: 'III-A, the measurement, and Eq. 10',
  title: 'Real values need Hermitian observables',
  paper: '⟨·|Q|·⟩ : H → ℝ, and an observable Q ∈ L(H)',
  statement: '⟨Q⟩ ∈ ℝ for Q = Q†, as Eq. 2 assumes',
  latex: '\\langle Q\\rangle \\in \\mathbb{R} \\quad\\text{for}\\quad Q = Q^\\dagger',
  assumptions: ['ρ₀ = ρ₀†'],
  followsFrom: ['eq2', 'eq10'],
  usedBy: ['observables are Pauli sums with real coefficients'],
  paperForm: [
    formula({
      ...eq10Real,
      says: '⟨Q⟩ is real for every Q ∈ L(H)',
      settings: [{ n: 1 }],
      left: (r, s) => r.dagger(densityExpectation(r, s, false)),
      right: (r, s) => densityExpectation(r, s, false),
    }),
  ],
  parts: [eq10Real],
};

/** Section III-B: the inverse of a gate. */
export const inverseIsAdjoint: Erratum = {
  id: 'erratum-adjoint',
  place: 'III-B, after Eq. 4',
  title: 'The inverse is the adjoint',
  paper: '|ψ₀⟩ = U*|ψ⟩, with † for the adjoint everywhere else',
  statement: '|ψ₀⟩ = U†|ψ⟩',
  latex: '|\\psi_0\\rangle = U^\\dagger|\\psi\\rangle',
  assumptions: ['* is read as complex conjugation'],
  followsFrom: ['eq1'],
  usedBy: ['the backward pass of kernels'],
  paperForm: [
    formula({
      says: 'the complex conjugate of a rotation is its inverse',
      settings: axes,
      at: atGenerator,
      left: (r, { k }) => r.multiply(r.transpose(r.dagger(r.rotation(k, 'θ'))), r.rotation(k, 'θ')),
      right: (r) => r.sigma(0),
    }),
  ],
  parts: [
    formula({
      says: 'U†·U = I for every rotation',
      settings: generators,
      at: atGenerator,
      left: (r, { k }) => r.multiply(r.dagger(r.rotation(k, 'θ')), r.rotation(k, 'θ')),
      right: (r) => r.sigma(0),
    }),
  ],
};

/** |0⟩⟨0| turned. */
function turnedZero<O>(r: Reading<O>, turn: O): O {
  return conjugated(r, turn, r.tensor(r.number(1, 2), r.add(r.sigma(0), r.sigma(3))));
}

const afterRx = { settings: [null], at: () => 'R_x on |0⟩' } as const;

/** Section III-B: what can be traced back. */
export const revertible: Erratum = {
  id: 'erratum-revertible',
  place: 'III-B, after Eq. 4',
  title: 'What a circuit puts out cannot be traced back either',
  paper: 'a network’s prediction is hard to trace back, whereas VQCs, made of unitaries, are easily reverted',
  statement: 'gates are invertible; x ↦ (⟨Q_1⟩, …, ⟨Q_m⟩) need not be, since a measurement forgets',
  latex: '\\langle Z\\rangle(x) = \\cos x = \\langle Z\\rangle(-x)',
  assumptions: ['the example R_x(x) on |0⟩, read out by Z'],
  followsFrom: ['eq2', 'eq9'],
  usedBy: ['nothing in the product inverts a circuit'],
  paperForm: [
    formula<null>({
      ...afterRx,
      says: 'inputs with the same ⟨Z⟩ are encoded in the same state: x and −x',
      left: (r) => turnedZero(r, r.rotation(1, 'x')),
      right: (r) => turnedZero(r, r.dagger(r.rotation(1, 'x'))),
    }),
  ],
  parts: [
    formula<null>({
      ...afterRx,
      says: '⟨Z⟩(x) = ⟨Z⟩(−x) for all x',
      left: (r) => r.traceOfProduct(r.sigma(3), turnedZero(r, r.rotation(1, 'x'))),
      right: (r) => r.traceOfProduct(r.sigma(3), turnedZero(r, r.dagger(r.rotation(1, 'x')))),
    }),
  ],
};
