import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../proofs/kernel/rings/kernel-ring.js';
import { addAngles } from '../../proofs/kernel/rings/linear-form.js';
import { primeField, randomPoint } from '../../proofs/kernel/rings/prime-field.js';
import { randomPrime } from '../../proofs/kernel/rings/random-prime.js';
import { rational } from '../../symbolic/ring/rational.js';
import { cases } from '../random/cases.js';

const f = primeField(randomPrime('laws'));
const { prime, residue } = f;
const element = fc.bigInt({ min: -prime + 1n, max: prime - 1n });
const nonzero = element.filter((a) => residue(a) !== 0n);
const equal = (a: bigint, b: bigint): void => expect(residue(a)).toBe(residue(b));
const x = (index: number, through: 'raw' | 'atan' | 'tanh' | 'pi-tanh' = 'raw'): Atom => ({
  of: 'x',
  index,
  through,
});

describe('the prime of identity testing', () => {
  const powerModulo = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
    let [square, result] = [base, 1n];
    for (let e = exponent; e > 0n; e /= 2n) {
      if (e % 2n === 1n) result = (result * square) % modulus;
      square = (square * square) % modulus;
    }
    return result;
  };

  const seeds = Array.from({ length: 40 }, (_, k) => `seed ${k}`);

  it('is between 2^127 and 2^128, 1 modulo 8, and passes the tests of Fermat and of Euler to bases of our own', () => {
    for (const p of seeds.map(randomPrime)) {
      expect(p > 2n ** 127n && p < 2n ** 128n).toBe(true);
      expect(p % 8n).toBe(1n);
      for (const base of [2n, 3n, 5n, 7n, 11n, 13n, 17n]) {
        expect(powerModulo(base, p - 1n, p)).toBe(1n);
        expect([1n, p - 1n]).toContain(powerModulo(base, (p - 1n) / 2n, p));
      }
      for (let q = 3n; q < 2000n; q += 2n) expect(p % q).not.toBe(0n);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(seeds.map(randomPrime)).toEqual(seeds.map(randomPrime));
    expect(new Set(seeds.map(randomPrime)).size).toBe(seeds.length);
  });

  it('holds √½ and i', () => {
    equal(2n * f.sqrtHalf * f.sqrtHalf, 1n);
    equal(f.i * f.i, -1n);
  });
});

describe('the arithmetic of the prime field', () => {
  it('obeys the laws of a field and agrees with whole numbers modulo p', () => {
    fc.assert(
      fc.property(element, element, element, (a, b, c) => {
        const s = f.settle;
        equal(f.add(a, b), residue(a) + residue(b));
        equal(f.sub(a, b), residue(a) - residue(b));
        equal(f.mul(a, b), residue(a) * residue(b));
        equal(f.neg(a), -residue(a));
        equal(s(f.add(f.mul(a, b), f.mul(a, c))), s(f.mul(a, s(f.add(b, c)))));
        equal(s(f.mul(s(f.mul(a, b)), c)), s(f.mul(a, s(f.mul(b, c)))));
        expect(s(a) > -prime && s(a) < prime).toBe(true);
      }),
      cases(100),
    );
  });

  it('divides: (a/b)·b = a, and 1/3 + 1/6 = 1/2', () => {
    fc.assert(
      fc.property(element, nonzero, (a, b) => {
        equal(f.mul(f.div(a, b), b), a);
      }),
      cases(100),
    );
    equal(
      f.add(f.fromRational(rational(1, 3)), f.fromRational(rational(1, 6))),
      f.fromRational(rational(1, 2)),
    );
    equal(f.fromRational(rational(-3, 10)) * 10n, -3n);
    expect(() => f.div(1n, prime)).toThrow('division by zero');
  });
});

describe('a random point', () => {
  it('puts every angle on the circle', () => {
    const point = randomPoint('circle');
    for (const through of ['raw', 'atan', 'pi-tanh'] as const)
      for (let k = 0; k < 20; k += 1) {
        const { cos, sin } = point.half(x(k, through));
        expect(point.ring.residue(cos * cos + sin * sin)).toBe(1n);
      }
  });

  it('draws a number x as the tangent of arctan x', () => {
    const point = randomPoint('tangent');
    const half = point.half(x(3, 'atan'));
    const { cos, sin } = addAngles(point.ring, half, half);
    const { residue } = point.ring;
    expect(residue(point.value(x(3)) * cos)).toBe(residue(sin));
  });

  it('draws every quantity anew, the same for the same seed, others for another', () => {
    const atoms: Atom[] = [x(0), x(1), x(0, 'tanh'), { of: 'theta', index: 0, through: 'raw' }];
    atoms.push({ of: 'cotangent', index: 0, through: 'raw' }, { of: 'pi', index: 0, through: 'raw' });
    const at = (seed: string): bigint[] => atoms.map((atom) => randomPoint(seed).value(atom));
    const halves = [x(0), x(0, 'atan'), x(0, 'pi-tanh'), x(1)].map((atom) => randomPoint('a').half(atom).cos);
    expect(new Set([...at('a'), ...halves]).size).toBe(atoms.length + 4);
    expect(at('a')).toEqual(at('a'));
    expect(at('a').some((value, k) => value === at('b')[k])).toBe(false);
  });

  it('does not model an arc tangent as a number, nor the cosine of π or of tanh x', () => {
    const point = randomPoint('s');
    expect(() => point.value(x(0, 'atan'))).toThrow('not modelled');
    expect(() => point.half(x(0, 'tanh'))).toThrow('not modelled');
    expect(() => point.half({ of: 'pi', index: 0, through: 'raw' })).toThrow('not modelled');
  });
});
