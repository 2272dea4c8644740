import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cyclotomic, cyclotomic } from '../../symbolic/ring/cyclotomic.js';
import { type FastCyclotomic, fastCyclotomic } from '../../symbolic/ring/fast-cyclotomic.js';
import { LaurentRing } from '../../symbolic/ring/laurent.js';
import type { Laurent } from '../../symbolic/ring/laurent-polynomial.js';
import { rational } from '../../symbolic/ring/rational.js';
import { cases } from '../random/cases.js';
import { ringLaws } from './ring-laws.js';

const integers = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -(2 ** 30), max: 2 ** 30 }));
const rationals = fc
  .tuple(integers, fc.oneof(fc.constant(1), fc.constant(2), fc.integer({ min: 1, max: 2 ** 27 })))
  .map(([num, den]) => rational(num, den));
const cyclotomics: fc.Arbitrary<Cyclotomic> = fc
  .tuple(rationals, rationals, rationals, rationals)
  .map((a) => ({ a }));
const fasts: fc.Arbitrary<FastCyclotomic> = cyclotomics.map(fastCyclotomic.fromCyclotomic);

const ring = new LaurentRing();
ring.complex('h');
ring.function('v', 'x');
const generators: readonly Laurent[] = [
  ring.phase('x'),
  ring.phase('x', -1),
  ring.phase('y', 2),
  ring.real('a'),
  ring.complex('h'),
  ring.conj(ring.complex('h')),
  ring.function('v', 'x'),
];
const monomials = fc
  .tuple(fasts, fc.array(fc.nat({ max: generators.length - 1 }), { maxLength: 4 }))
  .map(([c, picks]) => picks.reduce((p, k) => ring.mul(p, generators[k]!), ring.constant(c)));
const laurents = fc.array(monomials, { maxLength: 4 }).map((terms) => ring.sum(terms));

describe('Q(ζ₈) in machine integers', () => {
  for (const [name, law] of Object.entries(ringLaws(fastCyclotomic, fasts))) it(name, law);

  it('agrees with the big-integer field in every operation', () => {
    fc.assert(
      fc.property(cyclotomics, cyclotomics, (a, b) => {
        const [x, y] = [fastCyclotomic.fromCyclotomic(a), fastCyclotomic.fromCyclotomic(b)];
        for (const operation of ['add', 'sub', 'mul'] as const)
          expect(fastCyclotomic.toCyclotomic(fastCyclotomic[operation](x, y))).toEqual(
            cyclotomic[operation](a, b),
          );
        expect(fastCyclotomic.toCyclotomic(fastCyclotomic.conj(x))).toEqual(cyclotomic.conj(a));
      }),
      cases(),
    );
  });

  it('has one form for each element, so that equality is equality of forms', () => {
    fc.assert(
      fc.property(fasts, fasts, (x, y) => {
        expect(fastCyclotomic.isZero(fastCyclotomic.sub(x, x))).toBe(true);
        const there = fastCyclotomic.sub(fastCyclotomic.add(x, y), y);
        expect(fastCyclotomic.format(there)).toBe(fastCyclotomic.format(x));
        expect(there.large === undefined).toBe(x.large === undefined);
      }),
      cases(),
    );
  });

  it('knows that ζ⁸ = 1 and √½·√½ = ½', () => {
    const { zetaPower, mul, sqrtHalf } = fastCyclotomic;
    expect(zetaPower(8)).toEqual(fastCyclotomic.one);
    expect(mul(zetaPower(-3), zetaPower(3))).toEqual(fastCyclotomic.one);
    expect(fastCyclotomic.format(mul(sqrtHalf, sqrtHalf))).toBe('1/2');
  });
});

describe('Laurent polynomials', () => {
  for (const [name, law] of Object.entries(ringLaws(ring, laurents))) it(name, law);

  const same = (a: Laurent, b: Laurent) => ring.isZero(ring.sub(a, b));
  const every = (property: (a: Laurent, b: Laurent) => boolean) =>
    fc.assert(fc.property(laurents, laurents, property), cases());

  it('the derivative is linear and obeys the product rule', () => {
    every((a, b) => {
      const d = (p: Laurent) => ring.derivative(p, 'x');
      return (
        same(d(ring.add(a, b)), ring.add(d(a), d(b))) &&
        same(d(ring.mul(a, b)), ring.add(ring.mul(d(a), b), ring.mul(a, d(b))))
      );
    });
  });

  it('conjugation is a ring homomorphism, its own inverse, and commutes with the derivative', () => {
    every(
      (a, b) =>
        same(ring.conj(ring.mul(a, b)), ring.mul(ring.conj(a), ring.conj(b))) &&
        same(ring.conj(ring.conj(a)), a) &&
        same(ring.conj(ring.derivative(a, 'x')), ring.derivative(ring.conj(a), 'x')),
    );
  });

  it('a shift is a ring homomorphism, and shifts add up', () => {
    every(
      (a, b) =>
        same(
          ring.reduce(ring.shift(ring.mul(a, b), 'x', 3)),
          ring.reduce(ring.mul(ring.shift(a, 'x', 3), ring.shift(b, 'x', 3))),
        ) &&
        same(ring.reduce(ring.shift(ring.shift(a, 'x', 1), 'x', -5)), ring.reduce(ring.shift(a, 'x', -4))) &&
        same(ring.reduce(ring.shift(a, 'x', 16)), a),
    );
  });

  it('evaluation is a ring homomorphism into the complex numbers', () => {
    const point = {
      angles: { x: 0.7, y: -1.9 },
      symbols: { a: [1.5, 0], h: [0.3, -0.8], v: [-0.6, 0.2] },
    } as const;
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 6 }), { maxLength: 5 }),
        fc.array(fc.nat({ max: 6 }), { maxLength: 5 }),
        (p, q) => {
          const [a, b] = [p, q].map((picks) => ring.sum(picks.map((k) => generators[k]!))) as [
            Laurent,
            Laurent,
          ];
          const [x, y] = [ring.evaluate(a, point), ring.evaluate(b, point)];
          const [re, im] = ring.evaluate(ring.mul(a, b), point);
          // sums of at most 25 products of numbers below 2 in size: 25·16 roundings of numbers below 100
          expect(Math.abs(re - (x[0] * y[0] - x[1] * y[1]))).toBeLessThan(400 * 100 * 2 ** -53);
          expect(Math.abs(im - (x[0] * y[1] + x[1] * y[0]))).toBeLessThan(400 * 100 * 2 ** -53);
        },
      ),
      cases(),
    );
  });

  it('knows cos² + sin² = 1 and cos(x/2 + π/8), the latter beyond Q(ζ₈)', () => {
    const { cos, sin } = ring.halfAngle('x', 0);
    expect(same(ring.add(ring.mul(cos, cos), ring.mul(sin, sin)), ring.one)).toBe(true);
    const shifted = ring.halfAngle('x', 1).cos;
    expect(ring.evaluate(shifted, { angles: { x: 0.4 }, symbols: {} })[0]).toBeCloseTo(
      Math.cos(0.2 + Math.PI / 8),
      14,
    );
    expect(same(ring.reduce(ring.shift(cos, 'x', 1)), ring.reduce(shifted))).toBe(true);
  });

  it('refuses a name with two meanings', () => {
    const other = new LaurentRing();
    other.phase('x');
    other.real('a');
    other.complex('h');
    expect(() => other.real('x')).toThrow('"x" is a phase here, not a symbol');
    expect(() => other.complex('a')).toThrow('"a" is real here, not complex');
    expect(() => other.real('h')).toThrow('"h" is complex here, not real');
    expect(() => other.phase('ω')).toThrow(RangeError);
  });
});
