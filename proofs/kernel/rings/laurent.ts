import { Q, type Rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type CirclePoint, type KernelRing, type Point } from './kernel-ring.js';

/** a₀ + a₁ζ + a₂ζ² + a₃ζ³ with ζ = e^{iπ/4}, ζ⁴ = −1 and integers a_j; the basis makes it unique. */
type Coefficient = readonly [number, number, number, number];

/**
 * A Laurent polynomial over Q(ζ₈) in z_k = e^{iφ_k/2} and in the cotangent: integer coefficients over one denominator.
 *
 * A monomial's key is Σ e_k·base^k, so keys add where monomials multiply. No coefficient is zero: a polynomial is zero
 * exactly when it has no terms. Integers are doubles, and exact: `size` bounds Σ|a_j| over all coefficients and
 * `reach[k]` bounds |e_k|; what would pass their limits is rejected, never rounded.
 */
export interface LaurentPolynomial {
  readonly denominator: number;
  readonly terms: ReadonlyMap<number, Coefficient>;
  readonly size: number;
  readonly reach: readonly number[];
}

const tooLarge = (): never => {
  throw new KernelRejection('so large a normal form is not modelled');
};
const checked = (integer: number): number => (integer <= Number.MAX_SAFE_INTEGER ? integer : tooLarge());

/** The ring for so many variables, and the variables. */
export interface LaurentRing extends KernelRing<LaurentPolynomial> {
  /** z_k. */
  readonly variable: (k: number) => LaurentPolynomial;
  /** z_k⁻¹. */
  readonly inverse: (k: number) => LaurentPolynomial;
  /** √−1 = ζ². */
  readonly i: LaurentPolynomial;
}

/** Laurent polynomials in `variables` variables with an exact normal form; the only quotients are those by rational numbers. */
export function laurentRing(variables: number): LaurentRing {
  const base = 2 ** Math.floor(52 / Math.max(variables, 1));
  const farthest = base / 2 - 1;
  const nowhere: readonly number[] = new Array<number>(variables).fill(0);
  const monomial = (
    coefficient: Coefficient,
    denominator = 1,
    key = 0,
    reach = nowhere,
  ): LaurentPolynomial => ({
    denominator,
    terms: new Map([[key, coefficient]]),
    size: checked(total(coefficient)),
    reach,
  });
  const zero: LaurentPolynomial = { denominator: 1, terms: new Map(), size: 0, reach: nowhere };
  const power = (k: number, sign: 1 | -1): LaurentPolynomial => {
    if (k >= variables || farthest < 1) return tooLarge();
    const reach = nowhere.map((_, j) => (j === k ? 1 : 0));
    return monomial([1, 0, 0, 0], 1, sign * base ** k, reach);
  };
  const ring: LaurentRing = {
    zero,
    one: monomial([1, 0, 0, 0]),
    i: monomial([0, 0, 1, 0]),
    /** √½ = (ζ − ζ³)/2. */
    sqrtHalf: monomial([0, 1, 0, -1], 2),
    variable: (k) => power(k, 1),
    inverse: (k) => power(k, -1),
    add: (a, b) => combine(a, b, 1),
    sub: (a, b) => combine(a, b, -1),
    mul: (a, b) => {
      if (a.terms.size === 0 || b.terms.size === 0) return zero;
      const reach = a.reach.map((r, k) => r + b.reach[k]!);
      if (reach.some((r) => r > farthest)) tooLarge();
      const size = checked(a.size * b.size);
      const terms = new Map<number, [number, number, number, number]>();
      for (const [j, x] of a.terms)
        for (const [k, y] of b.terms) {
          const sum = terms.get(j + k);
          if (sum) addProduct(sum, x, y);
          else {
            const first: [number, number, number, number] = [0, 0, 0, 0];
            addProduct(first, x, y);
            terms.set(j + k, first);
          }
        }
      for (const [key, c] of terms) if (total(c) === 0) terms.delete(key);
      return { denominator: checked(a.denominator * b.denominator), terms, size, reach };
    },
    neg: (a) => combine(zero, a, -1),
    div: (a, b) => {
      const c = b.terms.size === 1 ? b.terms.get(0) : undefined;
      if (!c || c[0] === 0 || c[1] !== 0 || c[2] !== 0 || c[3] !== 0)
        throw new KernelRejection(
          'a quotient by anything but a rational number has no exact normal form here',
        );
      const inverse = Q.div(Q.one, { num: BigInt(c[0]), den: BigInt(b.denominator) });
      return ring.mul(a, ring.fromRational(inverse));
    },
    settle,
    fromRational: ({ num, den }: Rational) => {
      if (num === 0n) return zero;
      checked(Math.abs(Number(num)));
      return monomial([Number(num), 0, 0, 0], checked(Number(den)));
    },
    asSum: (a) => a,
  };
  return ring;
}

const total = ([a, b, c, d]: Coefficient): number => Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d);

/** sum += x·y. */
function addProduct(sum: [number, number, number, number], x: Coefficient, y: Coefficient): void {
  for (let j = 0; j < 4; j += 1) {
    const u = x[j]!;
    if (u === 0) continue;
    for (let k = 0; k < 4; k += 1) {
      if (y[k] === 0) continue;
      const at = (j + k) & 3;
      if (j + k >= 4) sum[at]! -= u * y[k]!;
      else sum[at]! += u * y[k]!;
    }
  }
}

function combine(a: LaurentPolynomial, b: LaurentPolynomial, sign: 1 | -1): LaurentPolynomial {
  if (b.terms.size === 0) return a;
  const common = greatestCommonDivisor(a.denominator, b.denominator);
  const [u, v] = [b.denominator / common, (sign * a.denominator) / common];
  const denominator = checked(u * a.denominator);
  const size = checked(Math.abs(u) * a.size + Math.abs(v) * b.size);
  const terms = new Map<number, Coefficient>();
  for (const [key, c] of a.terms) terms.set(key, u === 1 ? c : [u * c[0], u * c[1], u * c[2], u * c[3]]);
  for (const [key, c] of b.terms) {
    const old = terms.get(key) ?? [0, 0, 0, 0];
    const sum: Coefficient = [old[0] + v * c[0], old[1] + v * c[1], old[2] + v * c[2], old[3] + v * c[3]];
    if (total(sum) === 0) terms.delete(key);
    else terms.set(key, sum);
  }
  return { denominator, terms, size, reach: a.reach.map((r, k) => Math.max(r, b.reach[k]!)) };
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Divides coefficients and denominator by the powers of 2 that all have, and takes their true size. */
function settle(a: LaurentPolynomial): LaurentPolynomial {
  let { denominator } = a;
  let divisor = 1;
  const divides = (d: number): boolean => {
    for (const c of a.terms.values()) for (const part of c) if (part % d !== 0) return false;
    return true;
  };
  while (denominator % 2 === 0 && a.terms.size > 0 && divides(2 * divisor)) {
    denominator /= 2;
    divisor *= 2;
  }
  let size = 0;
  const terms = divisor === 1 ? a.terms : new Map<number, Coefficient>();
  for (const [key, c] of a.terms) {
    size += total(c) / divisor;
    if (divisor > 1)
      (terms as Map<number, Coefficient>).set(key, [
        c[0] / divisor,
        c[1] / divisor,
        c[2] / divisor,
        c[3] / divisor,
      ]); // the map made here
  }
  return { denominator: a.terms.size === 0 ? 1 : denominator, terms, size, reach: a.reach };
}

/** Whether two polynomials are equal: their normal forms decide. */
export function isEqual(a: LaurentPolynomial, b: LaurentPolynomial): boolean {
  return combine(a, b, -1).terms.size === 0;
}

/** The point at which every angle read raw is its own z and every entry of the cotangent a variable, so many in all. */
export function laurentPoint(variables: number): Point<LaurentPolynomial> {
  const ring = laurentRing(variables);
  const known = new Map<string, number>();
  const indexOf = (atom: Atom): number => {
    const key = atomKey(atom);
    const index = known.get(key) ?? known.size;
    known.set(key, index);
    return index;
  };
  const half = ring.fromRational({ num: 1n, den: 2n });
  return {
    ring,
    value(atom) {
      if (atom.of !== 'cotangent')
        throw new KernelRejection(`${atomKey(atom)} as a number has no exact normal form here`);
      return ring.variable(indexOf(atom));
    },
    /** cos = (z + z⁻¹)/2, sin = (z − z⁻¹)/2i = −i(z − z⁻¹)/2. */
    half(atom): CirclePoint<LaurentPolynomial> {
      if (atom.through !== 'raw' || atom.of === 'pi' || atom.of === 'cotangent')
        throw new KernelRejection(`the cosine of ${atomKey(atom)} has no exact normal form here`);
      const k = indexOf(atom);
      const [z, w] = [ring.variable(k), ring.inverse(k)];
      return {
        cos: settle(ring.mul(half, ring.add(z, w))),
        sin: settle(ring.mul(ring.mul(half, ring.i), ring.sub(w, z))),
      };
    },
  };
}
