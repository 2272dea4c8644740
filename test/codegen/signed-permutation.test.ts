import { describe, expect, test } from 'vitest';
import { signedPermutation } from '../../codegen/lower/signed-permutation.js';
import { entanglers } from '../../symbolic/ansatz/entanglers.js';

describe('an entangler as a signed permutation', () => {
  test('takes CNOT from its definition: the target flips where the control is 1', () => {
    const { source, hasSigns } = signedPermutation([{ gate: 'CNOT', qubits: [2, 0] }], 3);
    expect(source).toEqual([0, 5, 2, 7, 4, 1, 6, 3]);
    expect(hasSigns).toBe(false);
  });

  test('takes CZ from its definition: minus where both are 1', () => {
    const { signs, isIdentity } = signedPermutation([{ gate: 'CZ', qubits: [0, 2] }], 3);
    expect(signs).toEqual([1, 1, 1, 1, 1, -1, 1, -1]);
    expect(isIdentity).toBe(true);
  });

  test('lets the first gate of the list act first', () => {
    // X on qubit 0, then CNOT from 0 to 1: |00⟩ goes to |11⟩.
    const { source } = signedPermutation(
      [
        { gate: 'X', qubits: [0] },
        { gate: 'CNOT', qubits: [0, 1] },
      ],
      2,
    );
    expect(source[3]).toBe(0);
  });

  test('is affine over the index bits for every named entangler', () => {
    for (const [name, { gates }] of Object.entries(entanglers))
      for (const qubits of [2, 3, 5])
        expect(signedPermutation(gates(qubits), qubits).isAffine, `${name} on ${qubits}`).toBe(true);
  });
});
