import { productRuleUnderTheTrace } from '../derivations/product-rule-under-the-trace.js';
import { compose } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

/** The number of qubits; V is any differentiable function of x. */
export interface Eq11Setting {
  readonly n: number;
}

/** Q, U, V, ρ₀ as indeterminate operators. */
export function eq11Operators<O>(r: Reading<O>, { n }: Eq11Setting) {
  return {
    q: r.operator('Q', n),
    u: r.operator('U', n),
    v: r.operator('V', n, { dependsOn: 'x' }),
    rho: r.operator('ρ', n),
  };
}

/** ∂tr(QUVρ₀V†U†) = tr(QU(∂V)ρ₀V†U†) + tr(QUVρ₀(∂V†)U†). */
export const eq11Identity = formula<Eq11Setting>({
  says: 'expanded on one qubit, for any Q, U, ρ₀ and any differentiable V(x)',
  settings: [{ n: 1 }],
  at: ({ n }) => `n = ${n}`,
  left: (r, s) => {
    const { q, u, v, rho } = eq11Operators(r, s);
    return r.derivative(r.traceOfProduct(q, compose(r, u, v, rho, r.dagger(v), r.dagger(u))), 'x');
  },
  right: (r, s) => {
    const { q, u, v, rho } = eq11Operators(r, s);
    const [vd, ud] = [r.dagger(v), r.dagger(u)];
    return r.add(
      r.traceOfProduct(q, compose(r, u, r.derivative(v, 'x'), rho, vd, ud)),
      r.traceOfProduct(q, compose(r, u, v, rho, r.derivative(vd, 'x'), ud)),
    );
  },
});

/** The same with W for U†QU, as the trace allows: what a witness is asked that pays for each operator. */
export const eq11Absorbed = formula<Eq11Setting>({
  ...eq11Identity,
  says: 'with any W in the place of U†QU',
  left: (r, s) => {
    const { q, v, rho } = eq11Operators(r, s);
    return r.derivative(r.traceOfProduct(q, compose(r, v, rho, r.dagger(v))), 'x');
  },
  right: (r, s) => {
    const { q, v, rho } = eq11Operators(r, s);
    const vd = r.dagger(v);
    return r.add(
      r.traceOfProduct(q, compose(r, r.derivative(v, 'x'), rho, vd)),
      r.traceOfProduct(q, compose(r, v, rho, r.derivative(vd, 'x'))),
    );
  },
});

/** Eq. 11 — the product rule under the trace. */
export const eq11: Equation = {
  number: 11,
  id: 'eq11',
  title: 'The product rule under the trace',
  statement: '∂⟨Q⟩/∂x_q = tr(QU(∂V)ρ₀V†U†) + tr(QUVρ₀(∂V†)U†)',
  latex:
    '\\frac{\\partial\\langle Q\\rangle}{\\partial x_q} = \\operatorname{tr}\\left(QU\\frac{\\partial V}{\\partial x_q}\\rho_0V^\\dagger U^\\dagger\\right) + \\operatorname{tr}\\left(QUV\\rho_0\\frac{\\partial V^\\dagger}{\\partial x_q}U^\\dagger\\right)',
  kind: 'theorem',
  assumptions: ['V differentiable in x_q', 'Q, U and ρ₀ do not depend on x_q'],
  followsFrom: ['eq10', 'the product rule', 'linearity of the trace'],
  usedBy: ['eq15'],
  parts: [eq11Identity],
  derivation: productRuleUnderTheTrace,
};
