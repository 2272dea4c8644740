import type { Ansatz } from '../ansatz/ansatz.js';
import type { DeadPairs } from './dead-pairs.js';

/**
 * For each output, 3^m with m the number of inputs that it depends on: so many products of 1, cos and sin of their angles it is a
 * sum of, and from so many values it is known everywhere.
 */
export function multilinearTerms(ansatz: Ansatz, pairs: DeadPairs): readonly number[] {
  return ansatz.observables.map(
    (_, l) => 3 ** (ansatz.qubits - pairs.inputs.filter(({ observable }) => observable === l).length),
  );
}
