import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreeOfDifference, degrees } from '../../proofs/kernel/rings/degrees.js';
import { log2ErrorBound } from '../../proofs/kernel/rings/error-bound.js';
import { decimal, differVisibly, fixedPoint, fixedPointAt } from '../../proofs/kernel/rings/fixed-point.js';
import { type Height, heightOfDifference, heightPoint, heights } from '../../proofs/kernel/rings/heights.js';
import type { KernelRing } from '../../proofs/kernel/rings/kernel-ring.js';
import { isEqual, type LaurentPolynomial, laurentRing } from '../../proofs/kernel/rings/laurent.js';
import { rational } from '../../symbolic/ring/rational.js';
import { cases } from '../random/cases.js';

const polynomials = laurentRing(3);

/** Small polynomials in three variables over Q(ζ₈). */
const polynomial: fc.Arbitrary<LaurentPolynomial> = fc
  .array(
    fc.record({
      variables: fc.array(fc.integer({ min: -3, max: 2 }), { maxLength: 2 }),
      factor: fc.constantFrom('one', 'i', 'sqrtHalf'),
      num: fc.integer({ min: -5, max: 5 }),
      den: fc.constantFrom(1, 2, 4, 3),
    }),
    { maxLength: 4 },
  )
  .map((terms) =>
    terms.reduce((sum, { variables, factor, num, den }) => {
      const start = polynomials.mul(
        polynomials[factor as 'one' | 'i' | 'sqrtHalf'], // one of the constants above
        polynomials.fromRational(rational(num, den)),
      );
      const term = variables.reduce(
        (p, k) => polynomials.mul(p, k < 0 ? polynomials.inverse(-1 - k) : polynomials.variable(k)),
        start,
      );
      return polynomials.settle(polynomials.add(sum, term));
    }, polynomials.zero),
  );

describe('Laurent polynomials', () => {
  it('obey the laws of a commutative ring', () => {
    const { add, sub, mul, neg, settle, zero, one } = polynomials;
    const equal = (a: LaurentPolynomial, b: LaurentPolynomial): void => expect(isEqual(a, b)).toBe(true);
    fc.assert(
      fc.property(polynomial, polynomial, polynomial, (a, b, c) => {
        equal(add(a, b), add(b, a));
        equal(add(add(a, b), c), add(a, add(b, c)));
        equal(mul(a, b), mul(b, a));
        equal(mul(settle(mul(a, b)), c), mul(a, settle(mul(b, c))));
        equal(mul(a, add(b, c)), add(mul(a, b), mul(a, c)));
        equal(sub(a, a), zero);
        equal(add(a, neg(a)), zero);
        equal(mul(a, one), a);
        equal(settle(a), a);
        expect(isEqual(a, add(a, one))).toBe(false);
      }),
      cases(100),
    );
  });

  it('know i² = −1, 2·(√½)² = 1 and z·z⁻¹ = 1, and divide by rational numbers alone', () => {
    const { i, sqrtHalf, one, neg, mul, add, div, variable, inverse, fromRational } = polynomials;
    expect(isEqual(mul(i, i), neg(one))).toBe(true);
    expect(isEqual(add(mul(sqrtHalf, sqrtHalf), mul(sqrtHalf, sqrtHalf)), one)).toBe(true);
    expect(isEqual(mul(variable(1), inverse(1)), one)).toBe(true);
    expect(isEqual(variable(0), variable(1))).toBe(false);
    expect(
      isEqual(mul(div(variable(0), fromRational(rational(3, 7))), fromRational(rational(3, 7))), variable(0)),
    ).toBe(true);
    expect(() => div(one, variable(0))).toThrow('no exact normal form');
    expect(() => div(one, polynomials.zero)).toThrow('no exact normal form');
  });

  it('reject what would be rounded or would overflow a key', () => {
    const large = polynomials.fromRational(rational(2 ** 30));
    expect(() => polynomials.mul(large, large)).toThrow('not modelled');
    const many = laurentRing(20);
    expect(() => {
      let p = many.variable(0);
      for (let k = 0; k < 20; k += 1) p = many.mul(p, p);
    }).toThrow('not modelled');
    expect(() => laurentRing(60).variable(0)).toThrow('not modelled');
    expect(() => polynomials.variable(3)).toThrow('not modelled');
  });
});

describe('degree bounds', () => {
  it('add for products, take the larger for sums and keep denominators', () => {
    const d = (above: number, below = 0) => ({ above, below, sums: 0 as const });
    const { add, mul, div } = degrees;
    expect(mul(d(2), d(3))).toEqual(d(5));
    expect(add(d(2), d(3))).toEqual(d(3));
    expect(add(d(1, 4), d(3))).toEqual(d(7, 4));
    expect(div(d(2), d(1, 4))).toEqual(d(6, 1));
    expect(degreeOfDifference(d(1, 4), d(3, 1))).toBe(7);
  });

  it('give, with heights, an error bound no smaller than 2D/2^127 + (4h/127)/2^118', () => {
    for (const degree of [1, 2, 13, 145, 5000])
      for (const height of [1, 200, 2000]) {
        const exact = Math.log2((2 * degree) / 2 ** 127 + (4 * height) / 127 / 2 ** 118);
        expect(log2ErrorBound(degree, height)).toBeGreaterThanOrEqual(exact);
        expect(log2ErrorBound(degree, height)).toBeLessThan(exact + 0.02);
      }
  });
});

describe('height bounds', () => {
  /** A random expression in rings of both kinds, made of the same steps. */
  type Step = readonly ['add' | 'sub' | 'mul', number, number];
  const steps = fc.array(
    fc.tuple(fc.constantFrom('add', 'sub', 'mul'), fc.nat(), fc.nat()) as fc.Arbitrary<Step>, // as constantFrom draws
    { minLength: 1, maxLength: 7 },
  );
  const evaluate = <E>(ring: KernelRing<E>, start: readonly E[], program: readonly Step[]): E => {
    const all = [...start];
    for (const [op, a, b] of program)
      all.push(ring.settle(ring[op](all[a % all.length]!, all[b % all.length]!)));
    return all.at(-1)!;
  };
  const start = <E>(ring: KernelRing<E>, half: { readonly cos: E; readonly sin: E }): E[] => [
    half.cos,
    half.sin,
    ring.sqrtHalf,
    ring.fromRational(rational(-3, 10)),
    ring.fromRational(rational(5, 6)),
  ];

  it('bound the coefficients of normal forms, over the denominator that they keep', () => {
    const { variable, inverse, mul, add, sub, i, fromRational } = polynomials;
    const half = fromRational(rational(1, 2));
    const [z, w] = [variable(0), inverse(0)];
    const circle = { cos: mul(half, add(z, w)), sin: mul(mul(half, i), sub(w, z)) };
    const circleHeight = heightPoint.half({ of: 'x', index: 0, through: 'raw' });
    fc.assert(
      fc.property(steps, (program) => {
        let exact: LaurentPolynomial;
        try {
          exact = evaluate(polynomials, start(polynomials, circle), program);
        } catch {
          return; // too long for normal forms
        }
        const bound: Height = evaluate(heights, start(heights, circleHeight), program);
        const scale = 2n ** BigInt(bound.twos) * bound.rest;
        expect(scale % BigInt(exact.denominator)).toBe(0n);
        const size = [...exact.terms.values()].flat().reduce((sum, part) => sum + Math.abs(part), 0);
        const norm = (size * Number(scale)) / exact.denominator;
        expect(Math.log2(Math.max(norm, 1))).toBeLessThanOrEqual(bound.above + 1e-9);
        expect(bound.below).toBe(0);
      }),
      cases(500),
    );
  });

  it('keep the denominators of quotients, and count a quotient by a number as a product', () => {
    const at = (through: 'raw' | 'tanh') => heightPoint.value({ of: 'x', index: 0, through });
    const slope = heights.div(heights.one, heights.add(heights.one, heights.mul(at('raw'), at('raw'))));
    // 1/(1 + x²) = (z² + z⁻²)²/((z² + z⁻²)² − (z² − z⁻²)²): a numerator of norm 4, a denominator of at most 8
    expect(slope).toMatchObject({ above: 2, below: 3 });
    const third = heights.fromRational(rational(3));
    expect(heights.div(at('tanh'), third)).toMatchObject({ above: 0, below: 0, twos: 0, rest: 3n });
    expect(heightOfDifference(slope, slope)).toBe(6);
  });

  it('refuse to grow without bound', () => {
    let a = heights.fromRational(rational(3, 7));
    expect(() => {
      for (let k = 0; k < 30; k += 1) a = heights.mul(a, a);
    }).toThrow('not modelled');
  });
});

describe('fixed-point numbers', () => {
  const numeric = (a: bigint): number => Number(a >> 260n) / 2 ** 60;

  it('agree with doubles on every function that kernels know', () => {
    fc.assert(
      fc.property(fc.integer({ min: -640, max: 640 }), (k) => {
        const x = k / 64;
        const point = fixedPointAt(() => rational(k, 64));
        const at = (through: 'raw' | 'atan' | 'tanh' | 'pi-tanh'): bigint =>
          point.value({ of: 'x', index: 0, through });
        expect(numeric(at('raw'))).toBe(x);
        expect(numeric(at('atan'))).toBeCloseTo(Math.atan(x), 14);
        expect(numeric(at('tanh'))).toBeCloseTo(Math.tanh(x), 14);
        expect(numeric(at('pi-tanh'))).toBeCloseTo(Math.PI * Math.tanh(x), 13);
        const { cos, sin } = point.half({ of: 'x', index: 0, through: 'raw' });
        expect(numeric(cos)).toBeCloseTo(Math.cos(x / 2), 14);
        expect(numeric(sin)).toBeCloseTo(Math.sin(x / 2), 14);
      }),
      cases(100),
    );
  });

  it('are precise far beyond what counts as a visible difference', () => {
    const point = fixedPointAt(() => rational(7, 5));
    const { mul, add, sub, one, sqrtHalf } = fixedPoint;
    const { cos, sin } = point.half({ of: 'theta', index: 0, through: 'raw' });
    expect(differVisibly(add(mul(cos, cos), mul(sin, sin)), one)).toBe(false);
    expect(differVisibly(add(mul(sqrtHalf, sqrtHalf), mul(sqrtHalf, sqrtHalf)), one)).toBe(false);
    const angle = point.half({ of: 'x', index: 0, through: 'atan' });
    const tangent = fixedPoint.div(
      mul(add(angle.sin, angle.sin), angle.cos),
      sub(mul(angle.cos, angle.cos), mul(angle.sin, angle.sin)),
    );
    expect(differVisibly(tangent, fixedPoint.fromRational(rational(7, 5)))).toBe(false);
    expect(differVisibly(one, add(one, 1n << 100n))).toBe(true);
  });

  it('know 60 digits of π and print them', () => {
    const pi = fixedPointAt(() => rational(0)).value({ of: 'pi', index: 0, through: 'raw' });
    expect(decimal(pi, 60)).toBe('3.141592653589793238462643383279502884197169399375105820974944');
    expect(decimal(-fixedPoint.fromRational(rational(1, 16)), 5)).toBe('-0.06250');
  });

  it('refuse to grow without bound', () => {
    const ring: KernelRing<bigint> = fixedPoint;
    let a = ring.fromRational(rational(1000));
    expect(() => {
      for (let k = 0; k < 20; k += 1) a = ring.settle(ring.mul(a, a));
    }).toThrow('not modelled');
  });
});
