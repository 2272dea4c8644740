/** The functions of the formula language: how each is written, what it means, and how many arguments it takes. */
export const functions = {
  R: { usage: 'R(P, t)', says: 'exp(−i t P/2) for an operator P with P·P = 1', least: 2, most: 2 },
  controlled: { usage: 'controlled(A)', says: '|0⟩⟨0| ⊗ 1 + |1⟩⟨1| ⊗ A', least: 1, most: 1 },
  tensor: { usage: 'tensor(A, B, …)', says: 'A ⊗ B ⊗ …', least: 2, most: 8 },
  dagger: {
    usage: 'dagger(A)',
    says: 'A†, or the conjugate of a scalar; also written A†',
    least: 1,
    most: 1,
  },
  transpose: { usage: 'transpose(A)', says: 'Aᵀ in the standard basis', least: 1, most: 1 },
  bracket: { usage: 'bracket(A, B)', says: 'AB − BA; also written [A, B]', least: 2, most: 2 },
  trace: { usage: 'trace(A)', says: 'tr A', least: 1, most: 1 },
  expectation: {
    usage: 'expectation(Q, U) or expectation(Q, U, rho)',
    says: '⟨0…0|U†QU|0…0⟩, or tr(Q·U·rho·U†)',
    least: 2,
    most: 3,
  },
  identity: { usage: 'identity(n)', says: 'the identity on n qubits', least: 1, most: 1 },
  zero: { usage: 'zero(n)', says: '|0…0⟩⟨0…0| on n qubits', least: 1, most: 1 },
  cos: { usage: 'cos(t)', says: 'the cosine of an angle', least: 1, most: 1 },
  sin: { usage: 'sin(t)', says: 'the sine of an angle', least: 1, most: 1 },
  sqrt: { usage: 'sqrt(n)', says: 'the square root of a whole number from 1 to 100', least: 1, most: 1 },
  d: { usage: 'd(e, x)', says: '∂e/∂x for a declared angle x', least: 2, most: 2 },
  shift: { usage: 'shift(e, x, s)', says: 'e with x + s in the place of x', least: 3, most: 3 },
  sum: { usage: 'sum(k, e)', says: 'the sum of e over the values of a declared index k', least: 2, most: 2 },
} satisfies Record<string, { usage: string; says: string; least: number; most: number }>;

/** The name of a function of the formula language. */
export type FunctionName = keyof typeof functions;

/** Whether the text names a function. */
export function isFunctionName(text: string): text is FunctionName {
  return Object.hasOwn(functions, text);
}
