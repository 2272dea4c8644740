import { inlineMath } from './inline-math.js';

/**
 * Values and variables of a counterexample as HTML: `5/3ζ24^3` as (5/3)ζ₂₄³, and the number at the end of a name such as `C0`
 * or `ρ0,1` as its index; `f1_`, the component of a scalar f1 at the Pauli string on no qubits, is f₁.
 */
export function counterexampleMath(text: string): string {
  const clear = text
    .replace(/_(?![\p{L}\d{])/gu, '')
    .replace(/\d+\/\d+(?=\p{L})/gu, '($&)')
    .replace(/(?<![\p{L}_])(\p{L})(\d+(?:,\d+)*)(?![\d_])/gu, '$1_{$2}');
  return inlineMath(clear);
}
