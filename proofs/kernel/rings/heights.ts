import { Q, type Rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type CirclePoint, type KernelRing, type Point } from './kernel-ring.js';

/**
 * What an element N/(δ·D) is at most: N and D are polynomials over Z[ζ₈] in the z = e^{iφ/2} and the other independent
 * quantities, δ = 2^twos·rest is an integer.
 *
 * The norm of a polynomial is the sum of |a_j| over all its coefficients a₀ + a₁ζ + a₂ζ² + a₃ζ³: that of a product is at
 * most the product, that of a sum at most the sum of the norms.
 */
export interface Height {
  /** log₂ of a bound of the norm of N. */
  readonly above: number;
  /** log₂ of a bound of the norm of D. */
  readonly below: number;
  readonly twos: number;
  readonly rest: bigint;
  /** The element itself, where it is a rational number. */
  readonly constant?: Rational;
}

const most = 2 ** 20;

function height(above: number, below: number, twos: number, rest: bigint): Height {
  if (above > most || below > most || twos > most || (rest !== 1n && rest >> BigInt(most) !== 0n))
    throw new KernelRejection('such long coefficients are not modelled');
  return { above, below, twos, rest };
}

/** log₂(2^a + 2^b). */
function logOfSum(a: number, b: number): number {
  return a > b ? a + Math.log2(1 + 2 ** (b - a)) : b + Math.log2(1 + 2 ** (a - b));
}

function logOf(a: bigint): number {
  const size = a < 0n ? -a : a;
  const length = size.toString(16).length;
  return length <= 12 ? Math.log2(Math.max(Number(size), 1)) : 4 * length;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a === b) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** N/(δD) ± N′/(δ′D′) = (N·(l/δ)·D′ ± N′·(l/δ′)·D)/(l·DD′) with l the least common multiple of δ and δ′. */
function sum(a: Height, b: Height): Height {
  const twos = Math.max(a.twos, b.twos);
  let [left, right] = [a.above + twos - a.twos + b.below, b.above + twos - b.twos + a.below];
  if (a.rest === b.rest) return height(logOfSum(left, right), a.below + b.below, twos, a.rest);
  const rest = leastCommonMultiple(a.rest, b.rest);
  left += logOf(rest / a.rest);
  right += logOf(rest / b.rest);
  return height(logOfSum(left, right), a.below + b.below, twos, rest);
}

function product(a: Height, b: Height): Height {
  return height(a.above + b.above, a.below + b.below, a.twos + b.twos, a.rest * b.rest);
}

function fromRational(constant: Rational): Height {
  let [twos, rest] = [0, constant.den];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  return { ...height(logOf(constant.num), 0, twos, rest), constant };
}

/** The ring of height bounds: what is computed for an element bounds the coefficients of the rational function it stands for. */
export const heights: KernelRing<Height> = {
  zero: fromRational(Q.zero),
  one: fromRational(Q.one),
  /** √½ = (ζ − ζ³)/2. */
  sqrtHalf: height(1, 0, 1, 1n),
  add: sum,
  sub: sum,
  mul: product,
  neg: (a) => (a.constant ? fromRational(Q.neg(a.constant)) : a),
  div: (a, b) =>
    b.constant && !Q.isZero(b.constant)
      ? product(a, fromRational(Q.div(Q.one, b.constant)))
      : height(a.above + b.twos + logOf(b.rest) + b.below, a.below + b.above, a.twos, a.rest),
  settle: (a) => a,
  fromRational,
  asSum: (a) => a,
};

/** cos(φ/2) = (z + z⁻¹)/2, sin(φ/2) = −i(z − z⁻¹)/2. */
const circlePoint: CirclePoint<Height> = { cos: height(1, 0, 1, 1n), sin: height(1, 0, 1, 1n) };
/** x = sin(arctan x)/cos(arctan x) = −i(z² − z⁻²)/(z² + z⁻²). */
const tangent = height(1, 1, 0, 1n);

/** Every independent quantity is a variable. */
export const heightPoint: Point<Height> = {
  ring: heights,
  value(atom: Atom): Height {
    if (atom.of === 'pi' || atom.of === 'cotangent' || atom.through === 'tanh') return height(0, 0, 0, 1n);
    if (atom.through === 'pi-tanh') return height(0, 0, 0, 1n);
    if (atom.through === 'atan') throw new KernelRejection('an arc tangent read as a number is not modelled');
    return tangent;
  },
  half(atom: Atom): CirclePoint<Height> {
    if (atom.of === 'pi' || atom.of === 'cotangent' || atom.through === 'tanh')
      throw new KernelRejection(`the cosine or sine of ${atomKey(atom)} is not modelled`);
    return circlePoint;
  },
};

/** log₂ of a bound of the norms of the numerator and the denominator of a − b. */
export function heightOfDifference(a: Height, b: Height): number {
  const { above, below } = sum(a, b);
  return Math.ceil(Math.max(above, below));
}
