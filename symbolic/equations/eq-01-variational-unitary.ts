import { type EntanglingGate, entanglingGates } from '../ansatz/entangling-gates.js';
import { compose, indexTuples, tensorAll } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

/** Every rotation of Eq. 1 is unitary. */
export const eq01Rotation = formula<{ readonly k: number }>({
  says: 'R_k(θ)R_k†(θ) = I for every generator',
  settings: [0, 1, 2, 3].map((k) => ({ k })),
  at: ({ k }) => `k = ${k}`,
  left: (r, { k }) => r.multiply(r.rotation(k, 'θ'), r.dagger(r.rotation(k, 'θ'))),
  right: (r) => r.sigma(0),
});

const gateNames = Object.keys(entanglingGates) as readonly EntanglingGate[]; // keys of a satisfies-table are its names

/** Every gate that C_ℓ may contain is unitary. */
export const eq01Entangler = formula<{ readonly gate: EntanglingGate }>({
  says: 'CC† = I for every gate of the table of entangling gates',
  settings: gateNames.map((gate) => ({ gate })),
  at: ({ gate }) => gate,
  left: (r, { gate }) =>
    r.multiply(r.matrix(entanglingGates[gate]), r.dagger(r.matrix(entanglingGates[gate]))),
  right: (r, { gate }) =>
    tensorAll(
      r,
      Array.from({ length: Math.log2(entanglingGates[gate].length) }, () => r.sigma(0)),
    ),
});

interface TwoBlocks {
  readonly ks: readonly number[];
}

/** U = (R⊗R)·C·(R⊗R)·C: the block on the right acts first, and in it the entangler. */
function twoBlocks<O>(r: Reading<O>, { ks }: TwoBlocks): O {
  const rotations = (block: number) =>
    tensorAll(
      r,
      ks.map((k, q) => r.rotation(k, `θ${block}${q + 1}`)),
    );
  const entangler = r.matrix(entanglingGates.CNOT);
  return compose(r, rotations(2), entangler, rotations(1), entangler);
}

/** A whole circuit, expanded. */
export const eq01Circuit = formula<TwoBlocks>({
  says: 'UU† = I for two blocks on two qubits, expanded',
  settings: indexTuples(2).map((ks) => ({ ks })),
  at: ({ ks }) => `k = (${ks.join(', ')})`,
  left: (r, s) => r.multiply(twoBlocks(r, s), r.dagger(twoBlocks(r, s))),
  right: (r) => r.tensor(r.sigma(0), r.sigma(0)),
});

/** Eq. 1 — the variational gate U(θ): L blocks of an entangler followed by one rotation on each qubit. */
export const eq01: Equation = {
  number: 1,
  id: 'eq1',
  title: 'The variational gate is unitary',
  statement: 'U(θ) = Π_ℓ (⊗_q exp(−iθ_q^(ℓ)σ_q^(ℓ)/2))·C_ℓ',
  latex:
    'U(\\theta) = \\prod_{\\ell=1}^{L} \\left(\\bigotimes_{q=1}^n e^{-\\frac{i}{2}\\theta_q^{(\\ell)}\\sigma_q^{(\\ell)}}\\right) \\circ \\mathcal{C}_\\ell',
  kind: 'definition',
  assumptions: ['θ real', 'block ℓ = 1 acts first, and in a block C_ℓ', 'C_ℓ made of gates of the table'],
  followsFrom: [],
  usedBy: ['forward, vjp and jacobian of every kernel'],
  parts: [eq01Rotation, eq01Entangler, eq01Circuit],
};
