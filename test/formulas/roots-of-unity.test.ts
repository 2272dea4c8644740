import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclotomic } from '../../symbolic/ring/cyclotomic.js';
import { invertCyclotomic } from '../../symbolic/ring/invert-cyclotomic.js';
import { rational } from '../../symbolic/ring/rational.js';
import { cyclotomicPolynomial, type RootSum, rootsOfUnity as r } from '../../symbolic/ring/roots-of-unity.js';
import { ringLaws } from '../laws/ring-laws.js';
import { cases } from '../random/cases.js';

const rationals = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom(1, 2, 3, 7))
  .map(([num, den]) => rational(num, den));
const turns = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(1, 2, 3, 4, 5, 6, 8, 12))
  .map(([num, den]) => rational(num, den));
const numbers: fc.Arbitrary<RootSum> = fc
  .array(fc.tuple(rationals, turns), { maxLength: 4 })
  .map((terms) => terms.reduce((sum, [c, t]) => r.add(sum, r.mul(r.fromRational(c), r.root(t))), r.zero));

const close = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9 * (1 + Math.hypot(...a));

describe('numbers made of roots of unity', () => {
  for (const [name, law] of Object.entries(ringLaws(r, numbers))) it(name, law);

  it('are zero exactly when their doubles are', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const difference = r.toComplex(r.sub(a, b));
        expect(r.equal(a, b)).toBe(Math.hypot(...difference) < 1e-9);
      }),
      cases(),
    );
  });

  it('have products, conjugates and inverses as complex numbers have', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [[x, y], [u, v]] = [r.toComplex(a), r.toComplex(b)];
        expect(close(r.toComplex(r.mul(a, b)), [x * u - y * v, x * v + y * u])).toBe(true);
        expect(close(r.toComplex(r.conj(a)), [x, -y])).toBe(true);
        if (!r.isZero(a)) expect(r.equal(r.mul(a, r.inverse(a)), r.one)).toBe(true);
      }),
      cases(100),
    );
  });

  it('know sums of roots that vanish, and those that do not', () => {
    for (const n of [2, 3, 5, 6, 7, 12, 15, 30]) {
      const all = Array.from({ length: n }, (_, k) => r.root(rational(k, n)));
      expect(r.isZero(all.reduce(r.add)), `n = ${n}`).toBe(true);
      expect(r.isZero(all.slice(1).reduce(r.add)), `n = ${n}`).toBe(false);
    }
    expect(() => r.inverse(r.zero)).toThrow(RangeError);
  });

  it('are written in radicals', () => {
    const cos = (turn: ReturnType<typeof rational>) =>
      r.mul(r.fromRational(rational(1, 2)), r.add(r.root(turn), r.conj(r.root(turn))));
    expect(r.format(r.zero)).toBe('0');
    expect(r.format(cos(rational(1, 8)))).toBe('√2/2');
    expect(r.format(r.neg(cos(rational(1, 12))))).toBe('−√3/2');
    expect(r.format(cos(rational(1, 24)))).toBe('√2/4 + √6/4');
    expect(r.format(r.add(r.one, r.mul(r.i, r.fromRational(rational(-3, 4)))))).toBe('1 − 3i/4');
    expect(r.format(r.mul(r.root(rational(1, 5)), r.fromRational(rational(2))))).toBe('2e^(2iπ/5)');
  });

  it('are written such that the text has their value', () => {
    const radical = { '√2': Math.SQRT2, '√3': Math.sqrt(3), '√6': Math.sqrt(6), '': 1 };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rationals, fc.integer({ min: 0, max: 23 })), { maxLength: 4 }),
        (terms) => {
          const value = terms.reduce(
            (sum, [c, k]) => r.add(sum, r.mul(r.fromRational(c), r.root(rational(k, 24)))),
            r.zero,
          );
          let [re, im] = [0, 0];
          for (const term of r.format(value).replaceAll(' − ', ' + −').split(' + ')) {
            const match = /^(−?)(\d*)(√[236])?(i?)(?:\/(\d+))?$/.exec(term)!;
            const [, sign, digits, root = '', unit, den = '1'] = match;
            const size =
              ((digits === '' ? 1 : Number(digits)) * radical[root as keyof typeof radical]) / Number(den);
            const signed = sign === '' ? size : -size;
            if (unit === 'i') im += signed;
            else re += signed;
          }
          expect(close([re, im], r.toComplex(value))).toBe(true);
        },
      ),
      cases(),
    );
  });
});

describe('cyclotomic polynomials', () => {
  it('multiply to xⁿ − 1', () => {
    for (const n of [1, 2, 12, 30, 36, 105]) {
      const divisors = Array.from({ length: n }, (_, k) => k + 1).filter((d) => n % d === 0);
      const product = divisors.map(cyclotomicPolynomial).reduce((a, b) => {
        const out: number[] = Array.from({ length: a.length + b.length - 1 }, () => 0);
        a.forEach((x, j) => {
          b.forEach((y, k) => {
            out[j + k]! += x * y;
          });
        });
        return out;
      });
      expect(product.map((c) => c + 0)).toEqual(
        Array.from({ length: n + 1 }, (_, k) => (k === 0 ? -1 : k === n ? 1 : 0)),
      );
    }
    expect(cyclotomicPolynomial(105)).toContain(-2);
  });
});

describe('inverses in Q(ζ₈)', () => {
  it('are inverses', () => {
    const elements = fc.tuple(rationals, rationals, rationals, rationals).map((a) => ({ a }));
    fc.assert(
      fc.property(elements, (a) => {
        fc.pre(!cyclotomic.isZero(a));
        expect(cyclotomic.equal(cyclotomic.mul(a, invertCyclotomic(a)), cyclotomic.one)).toBe(true);
      }),
      cases(),
    );
    expect(() => invertCyclotomic(cyclotomic.zero)).toThrow(RangeError);
  });
});
