/** Half the distance from 1 to the next double: the relative error of one operation. */
const u = 2 ** -53;

/**
 * A bound on the rounding error of one evaluation of tr(QUVρV†U†) on n qubits.
 *
 * A computed product of complex N×N matrices differs from the exact one by at most γ·‖A‖‖B‖ in the Frobenius norm with
 * γ = 2√2·(N + 2)·u (Higham, Accuracy and Stability, §3.6 and §3.5). Five products of factors with ‖U‖ = ‖V‖ = √N, ‖Q‖, ‖ρ‖ ≤ 1
 * give 5γN²; the factors U, V, ρ, Q are themselves off by a few u relative each, another 6·8u·N².
 */
export function traceRounding(n: number): number {
  const size = 2 ** n;
  return (5 * 2 * Math.SQRT2 * (size + 2) + 48) * u * size ** 2;
}

/** The step of central differences. */
export const step = 2e-4;

/**
 * How far a central difference of ⟨Q⟩ in one input may be from the derivative.
 *
 * Truncation: h²/6·max|f‴|, and |f‴| ≤ ‖Q‖ ≤ 1 because ⟨Q⟩ = a + b·cos x + c·sin x with √(b² + c²) ≤ ‖Q‖ for a Pauli generator.
 * Rounding: two evaluations, each off by at most `traceRounding`, over 2h; and x ± h is off by u·(π + h), which |f′| ≤ 1 passes on.
 */
export function differenceTolerance(n: number): number {
  return step ** 2 / 6 + (traceRounding(n) + u * (Math.PI + step)) / step;
}

/** The same for V itself: |V‴| ≤ ⅛·‖V‖ with ‖V‖ = √N, and V is a tensor product of n matrices that are off by a few u. */
export function encodingTolerance(n: number): number {
  const size = Math.sqrt(2 ** n);
  return (step ** 2 / 48) * size + (16 * n * u * size + u * (Math.PI + step) * size) / step;
}
