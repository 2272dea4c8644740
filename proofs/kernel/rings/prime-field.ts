import { createHash } from 'node:crypto';
import type { Rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type CirclePoint, type KernelRing, type Point } from './kernel-ring.js';
import { addAngles } from './linear-form.js';

/**
 * p = 2¹²⁷ − 2⁶⁵ + 1, the largest prime below 2¹²⁷ that is 1 modulo 2⁶⁴, so that the field holds i and √½.
 *
 * It is prime by Proth's theorem: p = k·2⁶⁵ + 1 with k = 2⁶² − 1 odd and below 2⁶⁵, and 5^((p−1)/2) = −1.
 */
export const prime = 2n ** 127n - 2n ** 65n + 1n;

/** How the prime is spelt in certificates. */
export const primeSpelling = `2^127 - 2^65 + 1 = ${prime}`;

/** 5 is no square modulo p, so 5^((p−1)/8) is a primitive 8th root of unity ζ: i = ζ², √½ = (ζ − ζ³)/2. */
const zeta = power(5n, (prime - 1n) / 8n);
const i = (zeta * zeta) % prime;
const half = (prime + 1n) / 2n;
const sqrtHalf = ((((zeta - zeta * i) % prime) + prime) * half) % prime;

/** base^exponent modulo p. */
export function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % prime;
  for (let e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

/** The representative in 0 … p−1. */
export function residue(a: bigint): bigint {
  const r = a % prime;
  return r < 0n ? r + prime : r;
}

/** 1/a modulo p by Euclid's algorithm. */
function inverse(a: bigint): bigint {
  let [r0, r1] = [prime, residue(a)];
  let [t0, t1] = [0n, 1n];
  if (r1 === 0n) throw new KernelRejection('a division by zero in the prime field');
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [t0, t1] = [t1, t0 - q * t1];
  }
  return residue(t0);
}

/** F_p. Settled elements lie between −p and p, both excluded; {@link residue} makes them unique. */
export const primeField: KernelRing<bigint> = {
  zero: 0n,
  one: 1n,
  sqrtHalf,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  neg: (a) => -a,
  div: (a, b) => (a % prime) * inverse(b),
  settle: (a) => a % prime,
  fromRational: ({ num, den }: Rational) =>
    den === 1n ? num % prime : ((num % prime) * inverse(den)) % prime,
  asSum: (a) => a,
};

/**
 * A pseudo-random point: every independent quantity is drawn from SHA-512 of the seed and its name.
 *
 * An angle φ is drawn as z = e^{iφ/2}, uniform in F_p without 0: cos(φ/2) = (z + z⁻¹)/2, sin(φ/2) = (z − z⁻¹)/2i. This is
 * the rational parametrisation (1−t²)/(1+t²), 2t/(1+t²) with z = (1+it)/(1−it), t = tan(φ/4), all points of the circle
 * included. For arctan x, the angle is drawn and x = tan(arctan x) follows. tanh x, half of π·tanh x, x itself read as
 * an angle, the cotangent and π are drawn independently of one another: an identity between rational functions of
 * independent quantities stays one when real numbers are put in, whatever relations those have.
 */
export function randomPoint(seed: string): Point<bigint> {
  const halves = new Map<string, CirclePoint<bigint>>();
  const values = new Map<string, bigint>();
  const draw = (name: string): bigint =>
    BigInt(`0x${createHash('sha512').update(`${seed}\n${name}`).digest('hex')}`);
  const half = (atom: Atom): CirclePoint<bigint> => {
    const key = atomKey(atom);
    const known = halves.get(key);
    if (known) return known;
    if (atom.of === 'pi' || atom.of === 'cotangent' || atom.through === 'tanh')
      throw new KernelRejection(`the cosine or sine of ${key} is not modelled`);
    const made = circlePointAt((draw(`angle ${key}`) % (prime - 1n)) + 1n);
    halves.set(key, made);
    return made;
  };
  const valueAnew = (atom: Atom): bigint => {
    if (atom.of === 'pi' || atom.of === 'cotangent' || atom.through === 'tanh')
      return draw(`value ${atomKey(atom)}`) % prime;
    if (atom.through === 'pi-tanh')
      return (value({ of: 'pi', index: 0, through: 'raw' }) * value({ ...atom, through: 'tanh' })) % prime;
    if (atom.through === 'atan') throw new KernelRejection('an arc tangent read as a number is not modelled');
    const angle = half({ ...atom, through: 'atan' });
    const { cos, sin } = addAngles(primeField, angle, angle);
    return primeField.settle(primeField.div(sin, cos));
  };
  const value = (atom: Atom): bigint => {
    const key = atomKey(atom);
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = valueAnew(atom);
    values.set(key, made);
    return made;
  };
  return { ring: primeField, value, half };
}

function circlePointAt(z: bigint): CirclePoint<bigint> {
  const w = inverse(z);
  // (z − z⁻¹)/2i = −i(z − z⁻¹)/2
  return { cos: ((z + w) * half) % prime, sin: residue(residue(w - z) * i * half) };
}
