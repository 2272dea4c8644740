import type { AnsatzDocument } from '../symbolic/ansatz/ansatz.js';
import type { Counterexample } from './kernel/check-kernel.js';
import type { Rounding, SingleRounding } from './kernel/rounding/rounding-of.js';

/** How far the checker came: "open" is what it could not decide, and never means that a text is right. */
export type Verdict = 'proved' | 'refuted' | 'open';

/** A way in which a text was proved. */
export type Method =
  | {
      readonly method: 'identity-testing';
      /** What the prime and the random point were drawn from. */
      readonly seed: string;
      readonly prime: string;
      readonly points: number;
      readonly batches: readonly number[];
      /** A bound of the degree of the numerator of output minus formula. */
      readonly degree: number;
      /** log₂ of a bound of the size of its coefficients. */
      readonly height: number;
      /** log₂ of a bound of the probability that a wrong text passes. */
      readonly log2ErrorBound: number;
    }
  | { readonly method: 'exact-normal-form'; readonly ring: string; readonly batches: readonly number[] };

/** What is claimed about the WebAssembly in both texts. */
export interface WasmClaim {
  /** Of the bytes that the texts spell in base64. */
  readonly sha256: string;
  readonly bytes: number;
  readonly methods: readonly Method[];
}

/** What is claimed about the WebAssembly in single precision, where there is some: with what it means and rests on besides. */
export interface SingleWasmClaim extends WasmClaim {
  readonly statement: string;
  readonly rounding: SingleRounding;
  readonly trusted: readonly string[];
}

/** What is claimed about the texts of a kernel folder, how it was decided and what that rests on. */
export interface Certificate {
  readonly schema: 'qgradcam/certificate@1';
  readonly statement: string;
  /** What the statement means for this configuration, where it goes beyond the paper's circuit or was read in another way. */
  readonly notes?: readonly string[];
  readonly ansatz: AnsatzDocument;
  readonly texts: readonly { readonly file: 'kernel.ts' | 'kernel.js'; readonly sha256: string }[];
  /** Absent where the texts hold none, or where the verdict is not "proved". */
  readonly wasm?: WasmClaim;
  /** The same of that in single precision. */
  readonly wasmSingle?: SingleWasmClaim;
  readonly verdict: Verdict;
  /** Why the verdict is not "proved". */
  readonly reason?: string;
  readonly counterexample?: Counterexample;
  readonly methods: readonly Method[];
  /** What doubles make of it, where it is proved. */
  readonly rounding?: Rounding;
  readonly trusted: readonly string[];
  readonly checker: { readonly name: string; readonly version: number };
}

/** What a proved certificate states about the two texts. */
export const statement =
  'For every number of samples B, the functions that kernel.ts and kernel.js export, read over the real numbers with ' +
  'literals as the decimals they spell, overwrite: y[b·m+l] with ⟨Q_l⟩ (Eqs. 2 and 10) at row b of x and at theta; ' +
  'jac[(b·m+l)·n+q] with ∂⟨Q_l⟩/∂x_q (Eq. 15 with Eq. 16, times the derivative of the angle map); dx[b·n+q] with ' +
  'Σ_l cotangent[b·m+l]·∂⟨Q_l⟩/∂x_q; dtheta[j] with Σ_b Σ_l cotangent[b·m+l]·∂⟨Q_l⟩/∂θ_j. Where they export ' +
  'coefficients, explain and responseCurve: tensor[l·K+j] with the coefficient of ⟨Q_l⟩ that goes with Π_q of 1, cos a_q or ' +
  'sin a_q by the digits of j to the base 3 (a_q the angle of qubit q; qubits whose H_q|0⟩ is an eigenvector of the ' +
  'generator have no digit; K = 3 to the number of the others); from the tensor that coefficients writes at theta, y and ' +
  'jac with the same as above, and curve[((b·m+l)·n+q)·3+k] with a, b, c of ⟨Q_l⟩ = a + b·cos d + c·sin d with a_q moved ' +
  'by d. They read nothing else, write no input, and refuse shorter buffers with a RangeError before they write. Where a ' +
  'claim about WebAssembly stands beside this, the functions that accelerated() gives do the same, read over the real ' +
  'numbers with each double of the code as the shortest decimal that rounds to it, or as π, √2 or √½ where it is the ' +
  'nearest to that, and with its routine for cosines and sines as these functions.';

/** What a claim about WebAssembly in single precision states. */
export const singleStatement =
  'The functions that acceleratedSingle() gives do the same, read over the real numbers with each single of the code as the ' +
  'shortest decimal that rounds to it, or as π, √2 or √½ where it is the nearest single to that, with its routine for cosines ' +
  'and sines as these functions, and without the rounding of inputs to singles.';

/** What such a claim rests on besides. */
export const singleTrusted: readonly string[] = [
  'that the routine for cosines and sines of singles, whose bytes are held to a copy, is below 2^-23 off for angles up to 16 (measured at every single there); the text takes angles modulo 4π first',
  'the rounding of singles, which no bound is stated for: "rounding" says what was observed, and at one point outputs and formula are compared in singles, to 10^-3, and what roundings may add up to is bounded there, where all angles are 0, and far out',
];

/** What a proved certificate rests on. */
export const trusted: readonly string[] = [
  'the checker: proofs/kernel, and the tables, gate matrices and rational numbers of symbolic that it reads',
  'the arithmetic of BigInt and SHA-512',
  'the seed: SHA-256 of text and configuration. A text made to be wrong and yet equal at the point of its own hash is assumed not to exist; "prove --seed" takes a fresh point',
  'the caller: B is a whole number ≥ 0, buffers are Float64Arrays that do not overlap',
  'for WebAssembly: that engines follow its specification; the meaning of the fixed text around it, to which the file is held character by character; and that the routine for cosines and sines, whose bytes are held to a copy, is below 1 unit in the last place off (by the argument of Cody and Waite and fdlibm, and measured) for angles up to 2^20, beyond which the text takes them modulo 4π',
  'the rounding of IEEE doubles and of Math.cos, sin, atan, tanh, which the statement leaves out: at one point, text and formula are compared in doubles too; there, where all angles are 0, and far out, what the roundings of a text or of its WebAssembly may add up to is bounded and has to be small; and "rounding" says what was observed and what is bounded. Between these points a text may still be made to round badly',
];

export const checker = { name: 'qgradcam kernel checker', version: 6 };

/** The bytes of certificate.json. */
export function certificateText(certificate: Certificate): string {
  return `${JSON.stringify(certificate, null, 2)}\n`;
}
