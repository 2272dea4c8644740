import type { Derivation } from './derivation.js';
import { definitions, expectation, instances, leaves, names, varied } from './encoded-circuit.js';
import { add, dagger, derivative, product, trace } from './term.js';

const { Q, U, V, rho } = names;
const [Vd, Ud] = [dagger(V), dagger(U)];

/** Eq. 11 on any number of qubits. */
export const productRuleUnderTheTrace: Derivation = {
  says: 'Eq. 11 for every n, with any differentiable V and any Q, U, ρ₀ that do not depend on x_q',
  start: derivative(expectation),
  steps: [
    {
      says: 'The derivative goes under the trace',
      by: ['the derivative is linear'],
      line: trace(derivative(product(Q, U, V, rho, Vd, Ud))),
      because: ['eq10'],
    },
    {
      says: 'Q and U do not depend on x_q',
      by: ['constants leave the derivative'],
      line: trace(product(Q, U, derivative(product(V, rho, Vd)), Ud)),
      because: [],
    },
    {
      says: 'The product rule',
      by: ['product rule', 'constants have no derivative', 'zero absorbs'],
      line: trace(product(Q, U, add(product(derivative(V), rho, Vd), product(V, rho, derivative(Vd))), Ud)),
      because: [],
    },
    {
      says: 'The trace of the sum is the sum of the traces: Eq. 11',
      by: ['products are linear', 'the trace is linear'],
      line: add(
        trace(product(Q, U, derivative(V), rho, Vd, Ud)),
        trace(product(Q, U, V, rho, derivative(Vd), Ud)),
      ),
      because: [],
    },
  ],
  definitions,
  lemmas: {},
  leaves,
  instances,
  varied,
};
