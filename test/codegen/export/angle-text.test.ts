import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AngleLanguage, angleText } from '../../../codegen/export/angle-text.js';
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
} from '../../../symbolic/ansatz/angle-expression.js';

const withTanh: AngleLanguage = {
  pi: 'Math.PI',
  arctan: (of) => `Math.atan(${of})`,
  tanh: (of) => `Math.tanh(${of})`,
  exp: (of) => `Math.exp(${of})`,
};
const { tanh: _, ...withoutTanh } = withTanh;
const languages: readonly AngleLanguage[] = [withTanh, withoutTanh, { ...withTanh, truncates: true }];

const expressions = fc.letrec<{ any: AngleExpression }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constant(input),
    fc.constant(pi),
    fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 3 })).map(([a, b]) => constant(a, b)),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => sum(a, b)),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => product(a, b)),
    tie('any').map((a) => reciprocal(sum(constant(1), product(a, a)))),
    tie('any').map(arctan),
    tie('any').map(tanh),
  ),
})).any;

describe('an angle map as text', () => {
  it('has the value of the expression, and so has its derivative, in each language', () => {
    fc.assert(
      fc.property(expressions, fc.double({ min: -2, max: 2, noNaN: true }), (map, x) => {
        for (const e of [map, differentiate(map)])
          for (const language of languages) {
            const value = Number(new Function('x', `return ${angleText(e, 'x', language)};`)(x));
            const expected = evaluate(e, x);
            fc.pre(Number.isFinite(expected) && Math.abs(expected) < 1e6);
            expect(Math.abs(value - expected)).toBeLessThan(1e-9 * (1 + Math.abs(expected)));
          }
      }),
      { numRuns: 500 },
    );
  });

  it('divides no whole number by another where that would leave no fraction', () => {
    const text = angleText(sum(constant(1, 2), reciprocal(input)), 'x', { ...withTanh, truncates: true });
    expect(text).toBe('1.0/2 + 1.0/x');
  });
});
