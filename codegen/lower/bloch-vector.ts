import { type Exact, exact } from '../ir/exact.js';
import type { EncodedQubit, ExactComplex } from './encoded-qubit.js';

/** A quantity for each of I, X, Y, Z. */
export type PauliVector = readonly [Exact, Exact, Exact, Exact];

/**
 * The encoded state of one qubit by its Pauli expectations r_P(a) = α_P + β_P·cos a + γ_P·sin a: the rows α, β, γ, with
 * r_I = ⟨v|v⟩. Where the angle a has no effect there is only α.
 */
export function blochVector({ fixed, turned, dead }: EncodedQubit): readonly PauliVector[] {
  if (dead) return [overlaps(fixed, fixed)];
  // ψ = cos(a/2)·f + sin(a/2)·t: ⟨P⟩ = ½(⟨f|P|f⟩ + ⟨t|P|t⟩) + ½(⟨f|P|f⟩ − ⟨t|P|t⟩)·cos a + Re⟨f|P|t⟩·sin a
  const [ff, tt] = [overlaps(fixed, fixed), overlaps(turned, turned)];
  const half = exact.of(1, 2);
  const combine = (sign: (v: Exact) => Exact) =>
    ff.map((value, k) => exact.mul(half, exact.add(value, sign(tt[k]!)))) as unknown as PauliVector; // of four
  return [combine((v) => v), combine(exact.neg), overlaps(fixed, turned)];
}

/** Re⟨u|P|v⟩ for P = I, X, Y, Z. */
function overlaps(
  [u0, u1]: readonly [ExactComplex, ExactComplex],
  [v0, v1]: readonly [ExactComplex, ExactComplex],
): PauliVector {
  const re = (u: ExactComplex, v: ExactComplex) => exact.add(exact.mul(u.re, v.re), exact.mul(u.im, v.im));
  const im = (u: ExactComplex, v: ExactComplex) =>
    exact.add(exact.mul(u.re, v.im), exact.neg(exact.mul(u.im, v.re)));
  const minus = (a: Exact, b: Exact) => exact.add(a, exact.neg(b));
  return [
    exact.add(re(u0, v0), re(u1, v1)),
    exact.add(re(u0, v1), re(u1, v0)),
    // Y = −i|0⟩⟨1| + i|1⟩⟨0|, and Re(−i·z) = Im z
    minus(im(u0, v1), im(u1, v0)),
    minus(re(u0, v0), re(u1, v1)),
  ];
}
