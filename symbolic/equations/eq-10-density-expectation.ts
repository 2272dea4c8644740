import { expectationIsReal } from '../derivations/expectation-is-real.js';
import { conjugated } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

interface Eq10Setting {
  readonly n: number;
}

/** tr(QAρ₀A†) with A = U(θ)V(x). */
export function densityExpectation<O>(r: Reading<O>, { n }: Eq10Setting, hermitian = true): O {
  const evolved = conjugated(r, r.operator('A', n), r.operator('ρ', n, { hermitian: true }));
  return r.traceOfProduct(r.operator('Q', n, { hermitian }), evolved);
}

/** ⟨Q⟩(x) is its own complex conjugate. */
export const eq10Real = formula<Eq10Setting>({
  says: '⟨Q⟩(x) is real for every Hermitian Q and ρ₀ and every matrix A = U(θ)V(x)',
  settings: [{ n: 1 }, { n: 2 }],
  at: ({ n }) => `n = ${n}`,
  left: (r, s) => r.dagger(densityExpectation(r, s)),
  right: (r, s) => densityExpectation(r, s),
});

/** Eq. 10 — the output for a density matrix ρ₀. */
export const eq10: Equation = {
  number: 10,
  id: 'eq10',
  title: 'The expectation value of a density matrix is real',
  statement: '⟨Q⟩(x) = tr(Q·U(θ)V(x)·ρ₀·V†(x)U†(θ))',
  latex:
    '\\langle Q\\rangle(x) = \\operatorname{tr}\\left(Q\\,U(\\theta)V(x)\\,\\rho_0\\,V^\\dagger(x)U^\\dagger(\\theta)\\right)',
  kind: 'definition',
  assumptions: ['Q and ρ₀ Hermitian'],
  followsFrom: ['eq1', 'eq2', 'eq9'],
  usedBy: ['forward of every kernel'],
  parts: [eq10Real],
  derivation: expectationIsReal,
};
