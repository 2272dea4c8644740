import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

/** The numbers of qubits on which A and B act. */
export interface Eq12Setting {
  readonly p: number;
  readonly q: number;
}

/** A(x) and B(x), any differentiable functions. */
export function eq12Operators<O>(r: Reading<O>, { p, q }: Eq12Setting): readonly [O, O] {
  return [r.operator('A', p, { dependsOn: 'x' }), r.operator('B', q, { dependsOn: 'x' })];
}

/** ∂(A ⊗ B) = ∂A ⊗ B + A ⊗ ∂B. */
export const eq12Identity = formula<Eq12Setting>({
  says: 'for any differentiable A(x) and B(x)',
  settings: [
    { p: 1, q: 1 },
    { p: 1, q: 2 },
    { p: 2, q: 1 },
    { p: 2, q: 2 },
  ],
  at: ({ p, q }) => `${p} + ${q} qubits`,
  left: (r, s) => {
    const [a, b] = eq12Operators(r, s);
    return r.derivative(r.tensor(a, b), 'x');
  },
  right: (r, s) => {
    const [a, b] = eq12Operators(r, s);
    return r.add(r.tensor(r.derivative(a, 'x'), b), r.tensor(a, r.derivative(b, 'x')));
  },
});

/** Eq. 12 — the product rule for tensor products. */
export const eq12: Equation = {
  number: 12,
  id: 'eq12',
  title: 'The product rule for tensor products',
  statement: '∂(A ⊗ B) = (∂A) ⊗ B + A ⊗ (∂B)',
  latex:
    '\\frac{\\partial}{\\partial x_q}(A \\otimes B) = \\left(\\frac{\\partial A}{\\partial x_q}\\right)\\otimes B + A\\otimes\\left(\\frac{\\partial B}{\\partial x_q}\\right)',
  kind: 'theorem',
  assumptions: ['A and B differentiable in x_q'],
  followsFrom: ['the product rule'],
  usedBy: ['eq13'],
  parts: [eq12Identity],
};
