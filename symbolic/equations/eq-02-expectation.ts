import { compose, tensorAll } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

interface Eq02Setting {
  readonly n: number;
}

/** ⟨0…0|B|0…0⟩ = tr(B·|0…0⟩⟨0…0|) with |0⟩⟨0| = (I + Z)/2. */
function zeroState<O>(r: Reading<O>, n: number): O {
  const zero = r.tensor(r.number(1, 2), r.add(r.sigma(0), r.sigma(3)));
  return tensorAll(
    r,
    Array.from({ length: n }, () => zero),
  );
}

/** ⟨ψ₀|A†QA|ψ₀⟩ with A = U(θ)V(x). */
function expectation<O>(r: Reading<O>, n: number): O {
  const a = r.operator('A', n);
  return r.traceOfProduct(
    compose(r, r.dagger(a), r.operator('Q', n, { hermitian: true }), a),
    zeroState(r, n),
  );
}

/** ⟨Q⟩ is its own complex conjugate. */
export const eq02Real = formula<Eq02Setting>({
  says: '⟨Q⟩ is real for every Hermitian Q and every matrix A = U(θ)V(x)',
  settings: [{ n: 1 }, { n: 2 }],
  at: ({ n }) => `n = ${n}`,
  left: (r, { n }) => r.dagger(expectation(r, n)),
  right: (r, { n }) => expectation(r, n),
});

/** Eq. 2 — the output ⟨Q_i⟩ of the circuit on the encoded state. */
export const eq02: Equation = {
  number: 2,
  id: 'eq2',
  title: 'An expectation value is real',
  statement: '⟨Q⟩ = ⟨ψ₀|V†(x)U†(θ)·Q·U(θ)V(x)|ψ₀⟩',
  latex:
    '\\langle Q_i\\rangle := \\langle\\psi_0| V^\\dagger(x) U^\\dagger(\\theta) Q_i U(\\theta) V(x) |\\psi_0\\rangle',
  kind: 'definition',
  assumptions: ['Q Hermitian', '|ψ₀⟩ = |0…0⟩'],
  followsFrom: ['eq1'],
  usedBy: ['forward of every kernel'],
  parts: [eq02Real],
};
