import { pauliExpansion } from '../derivations/pauli-expansion.js';
import { indexTuples, sigmas } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

interface Eq14Setting {
  readonly n: number;
}

/** C_{i₁…iₙ} = tr(ρ·σ_{i₁} ⊗ … ⊗ σ_{iₙ})/2ⁿ. */
export function expansionCoefficient<O>(r: Reading<O>, rho: O, is: readonly number[]): O {
  return r.tensor(r.number(1, 2 ** is.length), r.traceOfProduct(rho, sigmas(r, is)));
}

const upToThree = [{ n: 1 }, { n: 2 }, { n: 3 }];
const atN = ({ n }: Eq14Setting) => `n = ${n}`;

/** ρ = Σ C_i σ_{i₁} ⊗ … ⊗ σ_{iₙ}. */
export const eq14RoundTrip = formula<Eq14Setting>({
  says: 'with C = tr(ρσ)/2ⁿ the sum gives back every 2ⁿ×2ⁿ matrix ρ, entry by entry',
  basis: 'matrix',
  settings: upToThree,
  at: atN,
  left: (r, { n }) => r.operator('ρ', n),
  right: (r, { n }) => {
    const rho = r.operator('ρ', n);
    return r.sum(indexTuples(n).map((is) => r.tensor(expansionCoefficient(r, rho, is), sigmas(r, is))));
  },
});

/** C̄_i = C_i. */
export const eq14Real = formula<{ readonly is: readonly number[] }>({
  says: 'C is real when ρ is Hermitian',
  basis: 'matrix',
  settings: [1, 2, 3].flatMap((n) => indexTuples(n).map((is) => ({ is }))),
  at: ({ is }) => `i = (${is.join(', ')})`,
  left: (r, { is }) => r.dagger(expansionCoefficient(r, r.operator('ρ', is.length, { hermitian: true }), is)),
  right: (r, { is }) => expansionCoefficient(r, r.operator('ρ', is.length, { hermitian: true }), is),
});

/** tr((Σ C_j σ_j)·σ_i)/2ⁿ = C_i. */
export const eq14Unique = formula<{ readonly is: readonly number[] }>({
  says: 'the coefficients are unique: they are recovered from the sum',
  basis: 'matrix',
  settings: [1, 2].flatMap((n) => indexTuples(n).map((is) => ({ is }))),
  at: ({ is }) => `i = (${is.join(', ')})`,
  left: (r, { is }) => {
    const sum = indexTuples(is.length).map((js) => r.tensor(r.complex(`C${js.join('')}`), sigmas(r, js)));
    return expansionCoefficient(r, r.sum(sum), is);
  },
  right: (r, { is }) => r.complex(`C${is.join('')}`),
});

/** Eq. 14 — every density matrix is a combination of tensor products of Pauli matrices. */
export const eq14: Equation = {
  number: 14,
  id: 'eq14',
  title: 'The Pauli expansion',
  statement: 'ρ₀ = Σ C_{i₁…iₙ}·σ_{i₁} ⊗ … ⊗ σ_{iₙ} with C = tr(ρ₀·σ_{i₁} ⊗ … ⊗ σ_{iₙ})/2ⁿ, real',
  latex:
    '\\rho_0 = \\sum_{i_1,\\dots,i_n} C_{i_1\\dots i_n}\\,\\sigma_{i_1}\\otimes\\cdots\\otimes\\sigma_{i_n}',
  kind: 'theorem',
  assumptions: ['ρ₀ any matrix; Hermitian where C is said to be real'],
  followsFrom: ['tr(σ_iσ_j) = 2δ_ij'],
  usedBy: ['eq15'],
  parts: [eq14RoundTrip, eq14Real, eq14Unique],
  derivation: pauliExpansion,
};
