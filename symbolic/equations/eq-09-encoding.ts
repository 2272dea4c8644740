import { compose } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

/** Any unitary 2×2 matrix: e^{−iα/2}·R_z(β)·R_y(γ)·R_z(δ). */
function anyUnitary<O>(r: Reading<O>): O {
  return compose(r, r.rotation(0, 'α'), r.rotation(3, 'β'), r.rotation(2, 'γ'), r.rotation(3, 'δ'));
}

/** On one qubit V = exp(−ixσ_k/2)·H is unitary when H is. */
export const eq09Slot = formula<{ readonly k: number }>({
  says: 'VV† = I on one qubit, for every generator and every unitary H = e^{−iα/2}R_z(β)R_y(γ)R_z(δ)',
  settings: [0, 1, 2, 3].map((k) => ({ k })),
  at: ({ k }) => `k = ${k}`,
  left: (r, { k }) => {
    const v = r.multiply(r.rotation(k, 'x'), anyUnitary(r));
    return r.multiply(v, r.dagger(v));
  },
  right: (r) => r.sigma(0),
});

interface Slots {
  readonly p: number;
  readonly q: number;
}

/** Slot by slot: what holds in each slot holds for the tensor product, for any number of qubits by induction. */
export const eq09Tensor = formula<Slots>({
  says: '(A ⊗ B)(A ⊗ B)† = AA† ⊗ BB† for any A and B',
  settings: [
    { p: 1, q: 1 },
    { p: 1, q: 2 },
  ],
  at: ({ p, q }) => `${p} + ${q} qubits`,
  left: (r, { p, q }) => {
    const ab = r.tensor(r.operator('A', p), r.operator('B', q));
    return r.multiply(ab, r.dagger(ab));
  },
  right: (r, { p, q }) => {
    const [a, b] = [r.operator('A', p), r.operator('B', q)];
    return r.tensor(r.multiply(a, r.dagger(a)), r.multiply(b, r.dagger(b)));
  },
});

/** Eq. 9 — the encoding V(x): on each qubit a fixed gate, then a rotation by the input. */
export const eq09: Equation = {
  number: 9,
  id: 'eq9',
  title: 'The encoding is unitary',
  statement: 'V(x) = ⊗_q exp(−ix_qσ_{k_q}/2)·H_q',
  latex: 'V(x) = \\bigotimes_{q=1}^n e^{-\\frac{i}{2}x_q\\sigma_{k_q}} \\circ H_q',
  kind: 'definition',
  assumptions: ['x real', 'H_q unitary, not depending on x', 'k_q ∈ {0, 1, 2, 3}'],
  followsFrom: [],
  usedBy: ['forward, vjp and jacobian of every kernel'],
  parts: [eq09Slot, eq09Tensor],
};
