/** The configuration that a kernel carries, as far as the runtime reads it. The rest of the document is kept as it is. */
export interface KernelAnsatz {
  readonly qubits: number;
  readonly blocks: number;
  /** A name, or gates one by one. */
  readonly entangler: string | readonly unknown[];
  readonly rotations: readonly string[];
  readonly observables: readonly string[];
}

/**
 * The functions of a kernel. All arrays are batch-major, the caller's, and may be longer than needed; outputs are overwritten.
 * n qubits, m observables, P parameters.
 */
export interface KernelFunctions {
  /** x [B·n], θ [P] → y [B·m] = ⟨Q_ℓ⟩ (Eqs. 2 and 10). */
  readonly forward: (x: Float64Array, theta: Float64Array, y: Float64Array, batch: number) => void;
  /** Cotangent [B·m] → y [B·m], dx [B·n] and dθ [P], dθ summed over the batch. */
  readonly vjp: (
    x: Float64Array,
    theta: Float64Array,
    cotangent: Float64Array,
    y: Float64Array,
    dx: Float64Array,
    dtheta: Float64Array,
    batch: number,
  ) => void;
  /** jac [(b·m + ℓ)·n + q] = ∂⟨Q_ℓ⟩/∂x_q (Eq. 15 with Eq. 16). */
  readonly jacobian: (x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number) => void;
}

/**
 * What a kernel offers where its strategy is `fourier`: θ is frozen once, then each x costs little. A tensor of
 * coefficients has at most m·3ⁿ entries, and is the caller's.
 */
export interface FourierFunctions {
  /** The θ-step: θ [P] → tensor, the coefficients of ⟨Q_ℓ⟩ (Eq. 14) over the products of 1, cosine and sine of the angles. */
  readonly coefficients: (theta: Float64Array, tensor: Float64Array) => void;
  /** The x-step: x [B·n] → y as `forward` and jac as `jacobian` give them, at the θ of the tensor. */
  readonly explain: (
    tensor: Float64Array,
    x: Float64Array,
    y: Float64Array,
    jac: Float64Array,
    batch: number,
  ) => void;
  /** curve [((b·m + ℓ)·n + q)·3 …] = a, b, c: ⟨Q_ℓ⟩ = a + b·cos d + c·sin d with the angle of qubit q moved by d. */
  readonly responseCurve: (tensor: Float64Array, x: Float64Array, curve: Float64Array, batch: number) => void;
}

/**
 * What of a kernel runs: its plain functions; the same on WebAssembly, which rounds some sums in another order; or on WebAssembly in single
 * precision, good to about six digits, where the kernel has it and only where it is asked for.
 */
export const kernelTargets = ['wasm', 'plain', 'wasm-f32'] as const;
export type KernelTarget = (typeof kernelTargets)[number];

/** What a certificate says about a loaded kernel. */
export interface CertificateReference {
  readonly verdict: string;
  /** sha256 of certificate.json. */
  readonly sha256: string;
}

/** A loaded kernel: code whose text has been checked against its certificate. */
export interface Kernel extends KernelFunctions {
  /** The name of its folder. */
  readonly id: string;
  /** sha256 of kernel.js, the text that runs. */
  readonly sha256: string;
  /** That text. */
  readonly source: string;
  /** Which of its functions these are. */
  readonly target: KernelTarget;
  /** Absent only where an uncertified kernel was allowed. */
  readonly certificate?: CertificateReference;
  readonly ansatz: KernelAnsatz;
  /** Absent where the kernel's strategy is another. */
  readonly fourier?: FourierFunctions;
  /** n: how many inputs. */
  readonly inputs: number;
  /** m: how many outputs. */
  readonly outputs: number;
  /** P: how many entries θ has. */
  readonly parameters: number;
}
