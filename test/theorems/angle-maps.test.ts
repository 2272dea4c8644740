import fc from 'fast-check';
import nerdamer from 'nerdamer';
import 'nerdamer/Calculus.js';
import { describe, expect, it } from 'vitest';
import {
  type AngleExpression,
  arctan,
  constant,
  differentiate,
  evaluate,
  input,
  pi,
  product,
  reciprocal,
  sum,
  tanh,
} from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { angleTex } from '../../symbolic/engines/angle-tex.js';
import { slopeTestimony } from '../../symbolic/engines/slopes.js';
import { rational } from '../../symbolic/ring/rational.js';
import { RationalFunctions } from '../../symbolic/ring/rational-functions.js';
import { AngleField } from '../../symbolic/theorems/angle-map-derivatives.js';
import { ringLaws } from '../laws/ring-laws.js';
import { cases, casesOfClaim } from '../random/cases.js';
import { readAngleTex } from './read-angle-tex.js';

/** Random expressions whose reciprocals have no zero below: 1/(1 + u²). */
const { expression: expressions } = fc.letrec<{ expression: AngleExpression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'angle' },
    fc.constantFrom(input, pi, constant(2), constant(-1, 3)),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => sum(a, b)),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => product(a, b)),
    tie('expression').map((u) => reciprocal(sum(constant(1), product(u, u)))),
    tie('expression').map(arctan),
    tie('expression').map(tanh),
  ),
}));

describe('derivatives of angles', () => {
  it('by the rules of differentiate and by phases and exponentials are the same, for random expressions', () => {
    fc.assert(
      fc.property(expressions, (e) => {
        const field = new AngleField();
        const [one, other] = [field.functions.derivative(field.read(e)), field.read(differentiate(e))];
        expect(field.functions.isZero(field.functions.sub(one, other))).toBe(true);
      }),
      casesOfClaim(),
    );
  });

  it('have in the field the values that they have as doubles', () => {
    fc.assert(
      fc.property(expressions, fc.double({ min: -1, max: 1, noNaN: true }), (e, x) => {
        const field = new AngleField();
        const [found, wanted] = [field.evaluate(field.read(e), x), evaluate(e, x)];
        fc.pre(Number.isFinite(found) && Math.abs(wanted) < 1e3);
        expect(Math.abs(found - wanted)).toBeLessThan(1e-6 * (1 + Math.abs(wanted)));
      }),
      cases(100),
    );
  });

  it('are central differences, for every map of the table', () => {
    const h = 1e-5;
    for (const [name, { angle }] of Object.entries(angleMaps))
      fc.assert(
        fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (x) => {
          const difference = (evaluate(angle, x + h) - evaluate(angle, x - h)) / (2 * h);
          // truncation: h²/6·max|θ‴|, at most 2π for π·tanh; rounding: values below 4 off by 4u, over h
          const tolerance = (h ** 2 / 6) * 2 * Math.PI + (16 * 2 ** -53) / h;
          expect(Math.abs(evaluate(differentiate(angle), x) - difference), name).toBeLessThan(tolerance);
        }),
        casesOfClaim(),
      );
  });

  it('are what both engines say, and what they refute is wrong', () => {
    for (const engine of ['mathjs', 'nerdamer'] as const) {
      for (const { angle } of Object.values(angleMaps)) {
        expect(slopeTestimony(engine, angle, differentiate(angle))).toBe('proved');
        expect(slopeTestimony(engine, angle, sum(differentiate(angle), constant(1)))).toBe('refuted');
      }
      const inner = tanh(product(constant(2), arctan(input)));
      expect(slopeTestimony(engine, inner, differentiate(inner))).toBe('proved');
    }
  });
});

describe('angles in LaTeX by mathjs', () => {
  it('are the same functions when they are read back, for random expressions and their derivatives', () => {
    fc.assert(
      fc.property(expressions, fc.double({ min: -1, max: 1, noNaN: true }), (angle, x) => {
        for (const e of [angle, differentiate(angle)]) {
          const [back, wanted] = [evaluate(readAngleTex(angleTex(e)), x), evaluate(e, x)];
          // both compute the same up to the order of roundings, each below 2⁻⁵³ of numbers below 10⁵
          expect(Math.abs(back - wanted), angleTex(e)).toBeLessThan(1e-9 * (1 + Math.abs(wanted)));
        }
      }),
      cases(),
    );
  });

  it('are short for the maps of the table', () => {
    const written = Object.values(angleMaps).map(({ angle }) =>
      [angle, differentiate(angle)].map((e) => angleTex(e).replaceAll(' ', '')),
    );
    expect(written).toEqual([
      ['x', '1'],
      ['\\arctan\\left(x\\right)', '\\frac{1}{1+{x}^{2}}'],
      ['-2\\cdot\\arctan\\left(x\\right)', '\\frac{-2}{1+{x}^{2}}'],
      ['\\pi\\cdot\\tanh\\left(x\\right)', '\\pi\\cdot\\left(1-{\\tanh\\left(x\\right)}^{2}\\right)'],
    ]);
  });
});

describe('what nerdamer does, so that an upgrade that changes it is noticed', () => {
  it('forgets a number before an inverse function when it differentiates', () => {
    expect(nerdamer('diff(2*atan(x),x)').toString()).toBe('(1+x^2)^(-1)');
    expect(nerdamer('diff(-2*atan(x),x)').toString()).toBe('(1+x^2)^(-1)');
    expect(nerdamer('diff(2*asin(x),x)').toString()).toBe('sqrt(-x^2+1)^(-1)');
    expect(nerdamer('diff(a*atan(x),x)').toString()).toBe('(1+x^2)^(-1)*a');
    expect(nerdamer('diff(2*sin(x),x)').toString()).toBe('2*cos(x)');
    nerdamer.flush();
  });
});

describe('rational functions', () => {
  const ring = new RationalFunctions();
  const [x, y] = [ring.indeterminate('x'), ring.indeterminate('y')];
  ring.declare('x', ring.one);
  ring.declare('y', ring.mul(x, y));
  const polynomials = fc
    .array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat({ max: 2 }), fc.nat({ max: 2 })), {
      maxLength: 3,
    })
    .map((terms) =>
      terms.reduce((total, [c, a, b]) => {
        let term = ring.fromRational(rational(c));
        for (let k = 0; k < a; k += 1) term = ring.mul(term, x);
        for (let k = 0; k < b; k += 1) term = ring.mul(term, y);
        return ring.add(total, term);
      }, ring.zero),
    );
  const fractions = fc
    .tuple(polynomials, polynomials)
    .map(([num, den]) => (ring.isZero(den) ? num : ring.div(num, den)));

  for (const [name, law] of Object.entries(ringLaws(ring, fractions))) it(name, law);

  it('have a derivative that is linear and obeys the product rule', () => {
    const same = (a: typeof x, b: typeof x) => ring.isZero(ring.sub(a, b));
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const d = (f: typeof x) => ring.derivative(f);
        expect(same(d(ring.add(a, b)), ring.add(d(a), d(b)))).toBe(true);
        expect(same(d(ring.mul(a, b)), ring.add(ring.mul(d(a), b), ring.mul(a, d(b))))).toBe(true);
      }),
      cases(100),
    );
  });

  it('are written as fractions, and 0 has no inverse', () => {
    const text = ring.format(ring.div(ring.one, ring.add(ring.one, ring.mul(x, x))));
    expect(text).toBe('(1)/(1 + x^2)');
    expect(() => ring.inverse(ring.sub(x, x))).toThrow('0 has no inverse');
  });
});
