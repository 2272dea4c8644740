import { createHash } from 'node:crypto';
import type { Rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type CirclePoint, type KernelRing, type Point } from './kernel-ring.js';
import { addAngles } from './linear-form.js';
import { power, randomPrime } from './random-prime.js';

/** F_p with what identity testing needs of it. Settled elements lie between −p and p, both excluded. */
export interface PrimeField extends KernelRing<bigint> {
  readonly prime: bigint;
  /** √−1. */
  readonly i: bigint;
  /** The representative in 0 … p−1: unique. */
  residue(a: bigint): bigint;
}

/** The field of a prime that is 1 modulo 8. */
export function primeField(prime: bigint): PrimeField {
  const residue = (a: bigint): bigint => {
    const r = a % prime;
    return r < 0n ? r + prime : r;
  };
  /** 1/a modulo p by Euclid's algorithm. */
  const inverse = (a: bigint): bigint => {
    let [r0, r1] = [prime, residue(a)];
    let [t0, t1] = [0n, 1n];
    if (r1 === 0n) throw new KernelRejection('a division by zero in the prime field');
    while (r1 !== 0n) {
      const q = r0 / r1;
      [r0, r1] = [r1, r0 - q * r1];
      [t0, t1] = [t1, t0 - q * t1];
    }
    return residue(t0);
  };
  let nonsquare = 2n;
  while (power(nonsquare, (prime - 1n) / 2n, prime) === 1n) nonsquare += 1n;
  // A nonsquare to the power (p−1)/8 is a primitive 8th root of unity ζ: i = ζ², √½ = (ζ − ζ³)/2.
  const zeta = power(nonsquare, (prime - 1n) / 8n, prime);
  const i = (zeta * zeta) % prime;
  return {
    prime,
    i,
    residue,
    zero: 0n,
    one: 1n,
    sqrtHalf: residue((zeta - zeta * i) * inverse(2n)),
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
}

/** A point of a prime field. */
export interface FieldPoint extends Point<bigint> {
  readonly ring: PrimeField;
}

/**
 * A pseudo-random point: the prime, and every independent quantity, is drawn from SHA-512 of the seed and its name.
 *
 * An angle φ is drawn as z = e^{iφ/2}, uniform in F_p without 0: cos(φ/2) = (z + z⁻¹)/2, sin(φ/2) = (z − z⁻¹)/2i. This is
 * the rational parametrisation (1−t²)/(1+t²), 2t/(1+t²) with z = (1+it)/(1−it), t = tan(φ/4), all points of the circle
 * included. For arctan x, the angle is drawn and x = tan(arctan x) follows. tanh x, half of π·tanh x, x itself read as
 * an angle, the cotangent and π are drawn independently of one another: an identity between rational functions of
 * independent quantities stays one when real numbers are put in, whatever relations those have.
 */
export function randomPoint(seed: string): FieldPoint {
  const field = primeField(randomPrime(seed));
  const { prime, i, residue } = field;
  const half = field.fromRational({ num: 1n, den: 2n });
  const circlePointAt = (z: bigint): CirclePoint<bigint> => {
    const w = field.div(1n, z);
    // (z − z⁻¹)/2i = −i(z − z⁻¹)/2
    return { cos: ((z + w) * half) % prime, sin: residue(residue(w - z) * i * half) };
  };
  const halves = new Map<string, CirclePoint<bigint>>();
  const values = new Map<string, bigint>();
  const draw = (name: string): bigint =>
    BigInt(`0x${createHash('sha512').update(`${seed}\n${name}`).digest('hex')}`);
  const halfOf = (atom: Atom): CirclePoint<bigint> => {
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
    const angle = halfOf({ ...atom, through: 'atan' });
    const { cos, sin } = addAngles(field, angle, angle);
    return field.settle(field.div(sin, cos));
  };
  const value = (atom: Atom): bigint => {
    const key = atomKey(atom);
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = valueAnew(atom);
    values.set(key, made);
    return made;
  };
  return { ring: field, value, half: halfOf };
}
