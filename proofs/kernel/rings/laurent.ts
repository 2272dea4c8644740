import { Q, type Rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type CirclePoint, type KernelRing, type Point } from './kernel-ring.js';

/** a₀ + a₁ζ + a₂ζ² + a₃ζ³ with ζ = e^{iπ/4}, ζ⁴ = −1; the basis makes it unique. */
type Coefficient = readonly [bigint, bigint, bigint, bigint];

/**
 * A Laurent polynomial over Q(ζ₈) in z_k = e^{iφ_k/2} and in the cotangent, all coefficients over one denominator.
 *
 * A monomial's key is Σ e_k·2^{12k} with exponents |e_k| < 2¹¹, so keys add where monomials multiply. No coefficient is
 * zero: a polynomial is zero exactly when it has no terms.
 */
export interface LaurentPolynomial {
  readonly denominator: bigint;
  readonly terms: ReadonlyMap<bigint, Coefficient>;
}

const bitsPerExponent = 12n;

/** Exponents stay below this where the degree does: keys never overflow. */
export const largestExactDegree = 2 ** 11 - 1;

const make = (terms: ReadonlyMap<bigint, Coefficient>, denominator = 1n): LaurentPolynomial => ({
  denominator,
  terms,
});
const monomial = (key: bigint, coefficient: Coefficient, denominator = 1n): LaurentPolynomial =>
  make(new Map([[key, coefficient]]), denominator);
const zero = make(new Map());
const one = monomial(0n, [1n, 0n, 0n, 0n]);
/** √½ = (ζ − ζ³)/2. */
const sqrtHalf = monomial(0n, [0n, 1n, 0n, -1n], 2n);

function combine(a: LaurentPolynomial, b: LaurentPolynomial, sign: 1n | -1n): LaurentPolynomial {
  const same = a.denominator === b.denominator;
  const denominator = same ? a.denominator : a.denominator * b.denominator;
  const [u, v] = same ? [1n, sign] : [b.denominator, sign * a.denominator];
  const terms = new Map<bigint, Coefficient>();
  for (const [key, c] of a.terms) terms.set(key, [u * c[0], u * c[1], u * c[2], u * c[3]]);
  for (const [key, c] of b.terms) addTerm(terms, key, [v * c[0], v * c[1], v * c[2], v * c[3]]);
  return make(terms, denominator);
}

function addTerm(terms: Map<bigint, Coefficient>, key: bigint, c: Coefficient): void {
  const old = terms.get(key);
  if (!old) {
    terms.set(key, c);
    return;
  }
  const sum: Coefficient = [old[0] + c[0], old[1] + c[1], old[2] + c[2], old[3] + c[3]];
  if (sum.every((part) => part === 0n)) terms.delete(key);
  else terms.set(key, sum);
}

function product(x: Coefficient, y: Coefficient): Coefficient {
  const c: [bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n];
  for (let j = 0; j < 4; j += 1) {
    if (x[j] === 0n) continue;
    for (let k = 0; k < 4; k += 1) {
      if (y[k] === 0n) continue;
      const at = (j + k) % 4;
      c[at] = j + k >= 4 ? c[at]! - x[j]! * y[k]! : c[at]! + x[j]! * y[k]!;
    }
  }
  return c;
}

/** Halves a polynomial's coefficients and its denominator as long as all are even. */
function settle(a: LaurentPolynomial): LaurentPolynomial {
  let { denominator } = a;
  let shift = 0n;
  let parities = 0n;
  for (const c of a.terms.values()) for (const part of c) parities |= part < 0n ? -part : part;
  while (denominator % 2n === 0n && parities !== 0n && parities % 2n === 0n) {
    denominator /= 2n;
    parities /= 2n;
    shift += 1n;
  }
  if (a.terms.size === 0) return zero;
  if (shift === 0n) return a;
  const terms = new Map<bigint, Coefficient>();
  for (const [key, c] of a.terms)
    terms.set(key, [c[0] >> shift, c[1] >> shift, c[2] >> shift, c[3] >> shift]);
  return make(terms, denominator);
}

/** Laurent polynomials with an exact normal form; the only quotients are those by rational numbers. */
export const laurent: KernelRing<LaurentPolynomial> = {
  zero,
  one,
  sqrtHalf,
  add: (a, b) => combine(a, b, 1n),
  sub: (a, b) => combine(a, b, -1n),
  mul: (a, b) => {
    const terms = new Map<bigint, Coefficient>();
    for (const [j, x] of a.terms) for (const [k, y] of b.terms) addTerm(terms, j + k, product(x, y));
    return make(terms, a.denominator * b.denominator);
  },
  neg: (a) => combine(zero, a, -1n),
  div: (a, b) => {
    const c = b.terms.size === 1 ? b.terms.get(0n) : undefined;
    if (!c || c[0] === 0n || c[1] !== 0n || c[2] !== 0n || c[3] !== 0n)
      throw new KernelRejection('a quotient by anything but a rational number has no exact normal form here');
    return laurent.mul(a, laurent.fromRational(Q.div(Q.one, { num: c[0], den: b.denominator })));
  },
  settle,
  fromRational: ({ num, den }: Rational) => (num === 0n ? zero : monomial(0n, [num, 0n, 0n, 0n], den)),
  asSum: (a) => a,
};

/** Whether two polynomials are equal: their normal forms decide. */
export function isEqual(a: LaurentPolynomial, b: LaurentPolynomial): boolean {
  return combine(a, b, -1n).terms.size === 0;
}

/** The point at which every angle read raw is its own z and every entry of the cotangent a variable of its own. */
export function laurentPoint(): Point<LaurentPolynomial> {
  const variables = new Map<string, bigint>();
  const variable = (atom: Atom): bigint => {
    const key = atomKey(atom);
    const known = variables.get(key);
    if (known !== undefined) return known;
    const made = 1n << (bitsPerExponent * BigInt(variables.size));
    variables.set(key, made);
    return made;
  };
  return {
    ring: laurent,
    value(atom) {
      if (atom.of !== 'cotangent')
        throw new KernelRejection(`${atomKey(atom)} as a number has no exact normal form here`);
      return monomial(variable(atom), [1n, 0n, 0n, 0n]);
    },
    /** cos = (z + z⁻¹)/2, sin = (z − z⁻¹)/2i = (−i·z + i·z⁻¹)/2. */
    half(atom): CirclePoint<LaurentPolynomial> {
      if (atom.through !== 'raw' || atom.of === 'pi' || atom.of === 'cotangent')
        throw new KernelRejection(`the cosine of ${atomKey(atom)} has no exact normal form here`);
      const z = variable(atom);
      const at = (up: Coefficient, down: Coefficient): LaurentPolynomial =>
        make(
          new Map([
            [z, up],
            [-z, down],
          ]),
          2n,
        );
      return {
        cos: at([1n, 0n, 0n, 0n], [1n, 0n, 0n, 0n]),
        sin: at([0n, 0n, -1n, 0n], [0n, 0n, 1n, 0n]),
      };
    },
  };
}
