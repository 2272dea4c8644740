import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CyclotomicField,
  type CyclotomicNumber,
  cyclotomicField,
  orderFor,
} from '../../symbolic/ring/cyclotomic-field.js';
import { rational } from '../../symbolic/ring/rational.js';
import { ringLaws } from '../laws/ring-laws.js';
import { cases } from '../random/cases.js';

const rationals = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .map(([num, den]) => rational(num, den));

/** Sums of roots of unity with small rational coefficients. */
function numbers(field: CyclotomicField): fc.Arbitrary<CyclotomicNumber> {
  return fc
    .array(fc.tuple(rationals, fc.integer({ min: -40, max: 40 })), { maxLength: 4 })
    .map((terms) => terms.reduce((sum, [r, k]) => field.add(sum, field.scale(r, field.root(k))), field.zero));
}

for (const order of [1, 2, 4, 5, 8, 12, 15, 20, 36]) {
  const field = cyclotomicField(order);
  describe(`Q(ζ${order})`, () => {
    for (const [name, law] of Object.entries(ringLaws(field, numbers(field)))) it(name, law);

    it('a·(1/a) = 1, and conjugation is an automorphism of order two', () => {
      fc.assert(
        fc.property(numbers(field), numbers(field), (a, b) => {
          if (!field.isZero(a)) expect(field.equal(field.mul(a, field.inverse(a)), field.one)).toBe(true);
          expect(field.conj(field.conj(a))).toEqual(a);
          expect(field.conj(field.mul(a, b))).toEqual(field.mul(field.conj(a), field.conj(b)));
        }),
        cases(100),
      );
    });

    it('agrees with complex doubles in products', () => {
      fc.assert(
        fc.property(numbers(field), numbers(field), (a, b) => {
          const [[x, y], [u, v]] = [field.toComplex(a), field.toComplex(b)];
          const [re, im] = field.toComplex(field.mul(a, b));
          // coefficients stay below 36·36·order in size, sums below order² of them
          const rounding = 1e-16 * 4 * (36 * order) ** 2;
          expect(Math.abs(re - (x * u - y * v))).toBeLessThan(rounding);
          expect(Math.abs(im - (x * v + y * u))).toBeLessThan(rounding);
        }),
        cases(100),
      );
    });
  });
}

describe('a field of roots of unity', () => {
  it('has dimension φ(N), and ζ has order N', () => {
    for (let order = 1; order <= 60; order += 1) {
      const field = cyclotomicField(order);
      const prime = Array.from({ length: order }, (_, k) => k + 1).filter((k) => coprime(k, order));
      expect(field.degree).toBe(prime.length);
      const powers = Array.from({ length: order }, (_, k) => field.format(field.root(k)));
      expect(new Set(powers).size).toBe(order);
      expect(field.root(order)).toEqual(field.one);
    }
  });

  it('knows cos 36° = (1 + √5)/4, sin 30° = ½ and cos² + sin² = 1', () => {
    const field = cyclotomicField(orderFor([rational(1, 10), rational(1, 12)]));
    const c = field.scale(rational(4), field.cos(rational(1, 10)));
    const root5 = field.sub(c, field.one);
    expect(field.toRational(field.mul(root5, root5))).toEqual(rational(5));
    expect(field.toRational(field.sin(rational(1, 12)))).toEqual(rational(1, 2));
    const [cos, sin] = [field.cos(rational(7, 60)), field.sin(rational(7, 60))];
    expect(field.add(field.mul(cos, cos), field.mul(sin, sin))).toEqual(field.one);
  });

  it('lies in the fields whose order its own divides, and says where it does not', () => {
    const [small, large] = [cyclotomicField(12), cyclotomicField(60)];
    const a = small.add(small.root(1), small.fromRational(rational(-2, 3)));
    const b = small.root(5);
    expect(large.embed(small, small.mul(a, b))).toEqual(
      large.mul(large.embed(small, a), large.embed(small, b)),
    );
    expect(() => small.embed(large, large.root(1))).toThrow('Q(ζ60) does not lie in Q(ζ12)');
    expect(() => small.unit(rational(1, 5))).toThrow('e^(2πi·1/5) is no power of ζ12');
    expect(() => cyclotomicField(0)).toThrow('whole number from 1 on');
    expect(() => small.inverse(small.zero)).toThrow('0 has no inverse');
  });

  it('writes its numbers in powers of ζ', () => {
    const field = cyclotomicField(12);
    expect(field.format(field.sub(field.fromRational(rational(1, 2)), field.root(3)))).toBe('1/2 − ζ12^3');
    expect(field.format(field.zero)).toBe('0');
  });
});

function coprime(a: number, b: number): boolean {
  return b === 0 ? a === 1 : coprime(b, a % b);
}
