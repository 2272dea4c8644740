import { type Rational, rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import {
  type Atom,
  atomKey,
  type CirclePoint,
  type KernelRing,
  type LinearForm,
  type Point,
} from './kernel-ring.js';
import { formOf, scaleForm } from './linear-form.js';

const bits = 320n;
const one = 1n << bits;
const tooLarge = one << 2000n;
const multiply = (a: bigint, b: bigint): bigint => (a * b) >> bits;
const divide = (a: bigint, b: bigint): bigint => {
  if (b === 0n) throw new KernelRejection('a division by zero');
  return (a << bits) / b;
};
const magnitude = (a: bigint): bigint => (a < 0n ? -a : a);

function squareRoot(a: bigint): bigint {
  const target = a << bits;
  let root = 1n << (BigInt(target.toString(2).length) / 2n + 1n);
  for (let next = (root + target / root) / 2n; next < root; next = (root + target / root) / 2n) root = next;
  return root;
}

/** Real numbers as integers times 2⁻³²⁰: precise enough to show people a difference that doubles round away. */
export const fixedPoint: KernelRing<bigint> = {
  zero: 0n,
  one,
  sqrtHalf: squareRoot(one / 2n),
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: multiply,
  neg: (a) => -a,
  div: divide,
  settle: (a) => {
    if (magnitude(a) > tooLarge) throw new KernelRejection('so large a number is not modelled');
    return a;
  },
  fromRational: ({ num, den }: Rational) => (num << bits) / den,
  asSum: (a) => a,
};

/** arctan a = Σ (−1)^k a^{2k+1}/(2k+1), after halving the angle until |a| < ⅛: arctan a = 2·arctan(a/(1+√(1+a²))). */
export function arctan(a: bigint): bigint {
  let x = a;
  let doublings = 0n;
  while (magnitude(x) > one / 8n) {
    x = divide(x, one + squareRoot(one + multiply(x, x)));
    doublings += 1n;
  }
  const square = multiply(x, x);
  let sum = 0n;
  let term = x;
  for (let k = 1n; term !== 0n && term !== -1n; k += 2n) {
    sum += k % 4n === 1n ? term / k : -term / k;
    term = multiply(term, square);
  }
  return sum << doublings;
}

/** π = 4·arctan 1. */
const pi = 4n * arctan(one);

/** cos and sin by their series at a/2⁸, then eight doublings of the angle. */
export function circlePoint(a: bigint): CirclePoint<bigint> {
  const x = a >> 8n;
  let cos = 0n;
  let sin = 0n;
  let term = one;
  for (let k = 1n; term !== 0n && term !== -1n; k += 1n) {
    const sign = (k - 1n) % 4n < 2n ? 1n : -1n;
    if (k % 2n === 1n) cos += sign * term;
    else sin += sign * term;
    term = multiply(term, x) / k;
  }
  for (let k = 0; k < 8; k += 1)
    [cos, sin] = [multiply(cos, cos) - multiply(sin, sin), 2n * multiply(cos, sin)];
  return { cos, sin };
}

/** tanh a = (e^{2a} − 1)/(e^{2a} + 1), the exponential by its series at 2a/2⁸ and eight squarings. */
export function tanh(a: bigint): bigint {
  const x = (2n * a) >> 8n;
  let exponential = 0n;
  let term = one;
  for (let k = 1n; term !== 0n && term !== -1n; k += 1n) {
    exponential += term;
    term = multiply(term, x) / k;
  }
  for (let k = 0; k < 8; k += 1) exponential = multiply(exponential, exponential);
  return divide(exponential - one, exponential + one);
}

/** The point at which x[k], θ[k] and the cotangent are the given rational numbers; angles in radians. */
export function fixedPointAt(
  input: (of: 'x' | 'theta' | 'cotangent', index: number) => Rational,
): Point<bigint> {
  const known = new Map<string, bigint>();
  const compute = (atom: Atom): bigint => {
    if (atom.of === 'pi') return pi;
    const x = fixedPoint.fromRational(input(atom.of, atom.index));
    switch (atom.through) {
      case 'raw':
        return x;
      case 'atan':
        return arctan(x);
      case 'tanh':
        return tanh(x);
      case 'pi-tanh':
        return multiply(pi, tanh(x));
    }
  };
  const value = (atom: Atom): bigint => {
    const key = atomKey(atom);
    const made = known.get(key) ?? compute(atom);
    known.set(key, made);
    return made;
  };
  const circle = (form: LinearForm): CirclePoint<bigint> => {
    let angle = 0n;
    for (const { atom, factor } of form.values()) angle += (value(atom) * factor.num) / factor.den;
    return circlePoint(angle);
  };
  return { ring: fixedPoint, value, circle, half: (atom) => circle(scaleForm(formOf(atom), rational(1, 2))) };
}

/** The number that a double is; below 2⁻³²⁰ it is cut off. */
export function fromDouble(x: number): bigint {
  let [whole, shift] = [x, 0n];
  while (!Number.isInteger(whole)) {
    whole *= 2; // exact, and a double is a whole number after at most 1074 steps
    shift += 1n;
  }
  return (BigInt(whole) << bits) >> shift;
}

/** The double nearest to a number of less than 2⁷⁰⁰. */
export function nearestDouble(a: bigint): number {
  return Number(a) * 2 ** -320; // a BigInt becomes the nearest double, and a power of 2 changes no digit
}

/** Whether two numbers differ by more than every rounding of a run can. */
export function differVisibly(a: bigint, b: bigint): boolean {
  return magnitude(a - b) > one >> 240n;
}

/** The number in decimal, with that many digits after the point, cut off. */
export function decimal(a: bigint, digits: number): string {
  const scaled = (magnitude(a) * 10n ** BigInt(digits)) >> bits;
  const text = scaled.toString().padStart(digits + 1, '0');
  return `${a < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
