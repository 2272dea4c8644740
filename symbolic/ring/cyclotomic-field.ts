import { Q, type Rational, rational } from './rational.js';
import type { Ring } from './ring.js';

/** An element Σ numerators[k]·ζ^k / den of Q(ζ_N), k < φ(N), in lowest terms with den > 0: the form is unique. */
export interface CyclotomicNumber {
  readonly numerators: readonly bigint[];
  readonly den: bigint;
}

/**
 * The field Q(ζ_N), ζ_N = e^{2πi/N}, for any order N ≥ 1: values of cos and sin at rational multiples of π.
 *
 * The cyclotomic polynomial Φ_N is irreducible over Q, so 1, ζ, …, ζ^{φ(N)−1} are a basis and equality is equality of coefficients.
 */
export class CyclotomicField implements Ring<CyclotomicNumber> {
  /** φ(N), the dimension over Q. */
  readonly degree: number;
  readonly zero: CyclotomicNumber;
  readonly one: CyclotomicNumber;
  /** ζ^k in the basis, for k = 0 … N − 1. */
  readonly #powers: readonly (readonly bigint[])[];

  /** Throws a RangeError unless the order is a whole number ≥ 1. */
  constructor(readonly order: number) {
    if (!Number.isInteger(order) || order < 1)
      throw new RangeError(`The order of a root of unity is a whole number from 1 on, not ${order}`);
    const phi = cyclotomicPolynomial(order);
    this.degree = phi.length - 1;
    this.#powers = powersModulo(phi, order);
    this.zero = { numerators: Array.from({ length: this.degree }, () => 0n), den: 1n };
    this.one = this.root(0);
  }

  /** ζ^k for any whole k. */
  root(k: number): CyclotomicNumber {
    return { numerators: this.#powers[((k % this.order) + this.order) % this.order]!, den: 1n };
  }

  /** e^{2πi·turns}; throws a RangeError unless N·turns is whole. */
  unit(turns: Rational): CyclotomicNumber {
    const k = Q.mul(turns, rational(this.order));
    if (k.den !== 1n) throw new RangeError(`e^(2πi·${Q.format(turns)}) is no power of ζ${this.order}`);
    return this.root(Number(k.num % BigInt(this.order)));
  }

  /** i; throws a RangeError unless 4 divides N. */
  get i(): CyclotomicNumber {
    return this.unit(rational(1, 4));
  }

  /** cos(2π·turns). */
  cos(turns: Rational): CyclotomicNumber {
    return this.scale(rational(1, 2), this.add(this.unit(turns), this.unit(Q.neg(turns))));
  }

  /** sin(2π·turns); throws a RangeError unless 4 divides N. */
  sin(turns: Rational): CyclotomicNumber {
    const twice = this.mul(this.i, this.sub(this.unit(Q.neg(turns)), this.unit(turns)));
    return this.scale(rational(1, 2), twice);
  }

  add(a: CyclotomicNumber, b: CyclotomicNumber): CyclotomicNumber {
    if (a.den === 1n && b.den === 1n)
      return { numerators: a.numerators.map((x, k) => x + b.numerators[k]!), den: 1n };
    return lowest(
      a.numerators.map((x, k) => x * b.den + b.numerators[k]! * a.den),
      a.den * b.den,
    );
  }

  sub(a: CyclotomicNumber, b: CyclotomicNumber): CyclotomicNumber {
    return this.add(a, this.neg(b));
  }

  neg(a: CyclotomicNumber): CyclotomicNumber {
    return { numerators: a.numerators.map((x) => -x), den: a.den };
  }

  mul(a: CyclotomicNumber, b: CyclotomicNumber): CyclotomicNumber {
    const products = Array.from({ length: 2 * this.degree }, () => 0n);
    a.numerators.forEach((x, j) => {
      if (x === 0n) return;
      b.numerators.forEach((y, k) => {
        if (y !== 0n) products[j + k]! += x * y;
      });
    });
    return lowest(this.#gather(products.map((c, k) => [k, c] as const)), a.den * b.den);
  }

  scale(factor: Rational, a: CyclotomicNumber): CyclotomicNumber {
    return lowest(
      a.numerators.map((x) => x * factor.num),
      a.den * factor.den,
    );
  }

  /** 1/a: the product of the other conjugates over the norm, which is rational. Throws a RangeError for a = 0. */
  inverse(a: CyclotomicNumber): CyclotomicNumber {
    if (this.isZero(a)) throw new RangeError('0 has no inverse');
    let others = this.one;
    for (let k = 2; k < this.order; k += 1)
      if (gcd(k, this.order) === 1) others = this.mul(others, this.conjugate(a, k));
    const norm = this.toRational(this.mul(a, others))!;
    return this.scale(Q.div(Q.one, norm), others);
  }

  div(a: CyclotomicNumber, b: CyclotomicNumber): CyclotomicNumber {
    return this.mul(a, this.inverse(b));
  }

  /** The image under ζ ↦ ζ^k, an automorphism of the field for k prime to N. */
  conjugate(a: CyclotomicNumber, k: number): CyclotomicNumber {
    return lowest(this.#gather(a.numerators.map((c, j) => [j * k, c] as const)), a.den);
  }

  /** Complex conjugation: ζ ↦ ζ⁻¹. */
  conj(a: CyclotomicNumber): CyclotomicNumber {
    return this.conjugate(a, this.order - 1);
  }

  isZero(a: CyclotomicNumber): boolean {
    return a.numerators.every((x) => x === 0n);
  }

  equal(a: CyclotomicNumber, b: CyclotomicNumber): boolean {
    return a.den === b.den && a.numerators.every((x, k) => x === b.numerators[k]);
  }

  fromRational(r: Rational): CyclotomicNumber {
    return this.scale(r, this.one);
  }

  /** The rational number that a is, or undefined when it is none. */
  toRational(a: CyclotomicNumber): Rational | undefined {
    return a.numerators.slice(1).every((x) => x === 0n) ? rational(a.numerators[0]!, a.den) : undefined;
  }

  /** The same number, from a field whose order divides this one's. Throws a RangeError where it does not. */
  embed(from: CyclotomicField, a: CyclotomicNumber): CyclotomicNumber {
    if (this.order % from.order !== 0)
      throw new RangeError(`Q(ζ${from.order}) does not lie in Q(ζ${this.order})`);
    const step = this.order / from.order;
    return lowest(this.#gather(a.numerators.map((c, k) => [k * step, c] as const)), a.den);
  }

  /** The real and the imaginary part as doubles, for illustration and numeric oracles. */
  toComplex(a: CyclotomicNumber): readonly [number, number] {
    let [re, im] = [0, 0];
    a.numerators.forEach((x, k) => {
      const value = Number(x) / Number(a.den);
      const angle = (2 * Math.PI * k) / this.order;
      re += value * Math.cos(angle);
      im += value * Math.sin(angle);
    });
    return [re, im];
  }

  /** In powers of ζ: `1/2 − ζ12^3`. */
  format(a: CyclotomicNumber): string {
    const terms = a.numerators.flatMap((x, k) => {
      if (x === 0n) return [];
      const size = Q.format(rational(x < 0n ? -x : x, a.den));
      const power = k === 0 ? '' : `ζ${this.order}${k === 1 ? '' : `^${k}`}`;
      return [`${x < 0n ? '−' : ''}${power !== '' && size === '1' ? '' : size}${power}`];
    });
    return terms.length === 0 ? '0' : terms.join(' + ').replaceAll('+ −', '− ');
  }

  /** Σ c·ζ^k in the basis. */
  #gather(terms: readonly (readonly [number, bigint])[]): bigint[] {
    const out = Array.from({ length: this.degree }, () => 0n);
    for (const [k, c] of terms) {
      if (c === 0n) continue;
      this.#powers[k % this.order]!.forEach((p, j) => {
        if (p !== 0n) out[j]! += c * p;
      });
    }
    return out;
  }
}

const fields = new Map<number, CyclotomicField>();

/** The field of the given order, built once. */
export function cyclotomicField(order: number): CyclotomicField {
  const known = fields.get(order);
  if (known !== undefined) return known;
  const field = new CyclotomicField(order);
  fields.set(order, field);
  return field;
}

/** The least order N, a multiple of 4 (so that i is there), for which e^{2πi·turns} lies in Q(ζ_N) for all the given turns. */
export function orderFor(turns: readonly Rational[]): number {
  return turns.reduce((order, { den }) => (order * Number(den)) / gcd(order, Number(den)), 4);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function lowest(numerators: readonly bigint[], den: bigint): CyclotomicNumber {
  let g = den;
  for (const x of numerators) {
    let [u, v] = [g, x < 0n ? -x : x];
    while (v !== 0n) [u, v] = [v, u % v];
    g = u;
    if (g === 1n) return { numerators, den };
  }
  return { numerators: numerators.map((x) => x / g), den: den / g };
}

/** Φ_N, lowest coefficient first: xᴺ − 1 divided by Φ_d for every proper divisor d of N. */
function cyclotomicPolynomial(order: number): readonly bigint[] {
  let quotient: bigint[] = [-1n, ...Array.from({ length: order - 1 }, () => 0n), 1n];
  for (let d = 1; d < order; d += 1)
    if (order % d === 0) quotient = divideByMonic(quotient, cyclotomicPolynomial(d));
  return quotient;
}

function divideByMonic(dividend: readonly bigint[], divisor: readonly bigint[]): bigint[] {
  const rest = [...dividend];
  const quotient: bigint[] = [];
  for (let at = dividend.length - divisor.length; at >= 0; at -= 1) {
    const factor = rest[at + divisor.length - 1]!;
    quotient[at] = factor;
    divisor.forEach((c, k) => {
      rest[at + k]! -= factor * c;
    });
  }
  return quotient;
}

/** x^k modulo a monic polynomial, for k = 0 … count − 1. */
function powersModulo(monic: readonly bigint[], count: number): readonly (readonly bigint[])[] {
  const degree = monic.length - 1;
  let now: readonly bigint[] = Array.from({ length: degree }, (_, k) => (k === 0 ? 1n : 0n));
  return Array.from({ length: count }, () => {
    const power = now;
    const top = power[degree - 1]!;
    now = Array.from({ length: degree }, (_, k) => (k === 0 ? 0n : power[k - 1]!) - top * monic[k]!);
    return power;
  });
}
