import { Q, type Rational, rational } from './rational.js';
import type { CircuitRing } from './ring.js';

/**
 * An element a₀ + a₁ζ + a₂ζ² + a₃ζ³ of Q(ζ₈), ζ = ζ₈ = e^{iπ/4}, ζ⁴ = −1.
 *
 * The powers 1, ζ, ζ², ζ³ are a basis over Q, so two elements are equal exactly when their coefficients are.
 */
export interface Cyclotomic {
  readonly a: readonly [Rational, Rational, Rational, Rational];
}

function make(a0: Rational, a1: Rational, a2: Rational, a3: Rational): Cyclotomic {
  return { a: [a0, a1, a2, a3] };
}

const half = rational(1, 2);

/** The field Q(ζ₈): everything Clifford + T gates are made of. */
export const cyclotomic = {
  zero: make(Q.zero, Q.zero, Q.zero, Q.zero),
  one: make(Q.one, Q.zero, Q.zero, Q.zero),
  /** ζ₈ = e^{iπ/4}. */
  zeta: make(Q.zero, Q.one, Q.zero, Q.zero),
  i: make(Q.zero, Q.zero, Q.one, Q.zero),
  /** √½ = (ζ − ζ³)/2. */
  sqrtHalf: make(Q.zero, half, Q.zero, Q.neg(half)),
  add: ({ a }: Cyclotomic, { a: b }: Cyclotomic) =>
    make(Q.add(a[0], b[0]), Q.add(a[1], b[1]), Q.add(a[2], b[2]), Q.add(a[3], b[3])),
  sub: ({ a }: Cyclotomic, { a: b }: Cyclotomic) =>
    make(Q.sub(a[0], b[0]), Q.sub(a[1], b[1]), Q.sub(a[2], b[2]), Q.sub(a[3], b[3])),
  neg: ({ a }: Cyclotomic) => make(Q.neg(a[0]), Q.neg(a[1]), Q.neg(a[2]), Q.neg(a[3])),
  mul: (x: Cyclotomic, y: Cyclotomic): Cyclotomic => {
    const c: Rational[] = [Q.zero, Q.zero, Q.zero, Q.zero];
    x.a.forEach((u, j) => {
      if (Q.isZero(u)) return;
      y.a.forEach((v, k) => {
        if (Q.isZero(v)) return;
        const p = Q.mul(u, v);
        const at = (j + k) % 4;
        c[at] = j + k >= 4 ? Q.sub(c[at]!, p) : Q.add(c[at]!, p);
      });
    });
    return make(c[0]!, c[1]!, c[2]!, c[3]!);
  },
  /** Complex conjugation: ζ ↦ ζ⁻¹ = −ζ³. */
  conj: ({ a }: Cyclotomic) => make(a[0], Q.neg(a[3]), Q.neg(a[2]), Q.neg(a[1])),
  isZero: ({ a }: Cyclotomic) => a.every(Q.isZero),
  equal: (x: Cyclotomic, y: Cyclotomic) => x.a.every((u, k) => Q.equal(u, y.a[k]!)),
  fromRational: (r: Rational) => make(r, Q.zero, Q.zero, Q.zero),
  /** The real and the imaginary part as doubles, for numeric oracles. */
  toComplex: ({ a }: Cyclotomic): readonly [number, number] => {
    const [a0, a1, a2, a3] = a.map(Q.toNumber) as [number, number, number, number];
    return [a0 + (a1 - a3) * Math.SQRT1_2, a2 + (a1 + a3) * Math.SQRT1_2];
  },
  format: ({ a }: Cyclotomic) => {
    const names = ['', 'ζ', 'ζ²', 'ζ³'];
    const terms = a.map((r, k) => (Q.isZero(r) ? '' : `${Q.format(r)}${names[k]}`)).filter((t) => t !== '');
    return terms.length === 0 ? '0' : terms.join(' + ');
  },
} satisfies CircuitRing<Cyclotomic> & Record<string, unknown>;
