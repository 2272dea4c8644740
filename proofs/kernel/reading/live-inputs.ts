import { paulis } from '../../../symbolic/algebra/pauli.js';
import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { fixedMatrix } from '../../../symbolic/ansatz/fixed-matrix.js';
import { type Cyclotomic, cyclotomic as c } from '../../../symbolic/ring/cyclotomic.js';

/**
 * The inputs, in order, whose rotation changes more than a phase: H_q|0⟩ is no eigenvector of the generator, that is
 * v₀w₁ ≠ v₁w₀ for v = H_q|0⟩ and w = σv. They alone have a digit in the number of a Fourier coefficient.
 */
export function liveInputs(ansatz: Ansatz): readonly number[] {
  return ansatz.encoding.flatMap(({ fixed, generator }, q) => {
    const v: readonly Cyclotomic[] = fixedMatrix(fixed).map((row) => row[0]!);
    const w = paulis[generator].map((row) => c.add(c.mul(row[0]!, v[0]!), c.mul(row[1]!, v[1]!)));
    return c.equal(c.mul(v[0]!, w[1]!), c.mul(v[1]!, w[0]!)) ? [] : [q];
  });
}
