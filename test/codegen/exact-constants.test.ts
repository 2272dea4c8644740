import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floatText } from '../../codegen/emit/expression-text.js';
import { type Exact, exact } from '../../codegen/ir/exact.js';
import * as f from '../../codegen/ir/floats.js';
import type { FloatExpression } from '../../codegen/ir/program.js';
import { parseDecimal, Q, rational } from '../../symbolic/ring/rational.js';
import { cases } from '../random/cases.js';

const root = (num: number, den = 1): Exact => ({ a: Q.zero, b: rational(num, den) });
const fraction = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 400 }))
  .map(([num, den]) => rational(num, den));
const element: fc.Arbitrary<Exact> = fc.record({ a: fraction, b: fc.oneof(fc.constant(Q.zero), fraction) });

/** What a constant's text says, read as sums of products and quotients of exact decimals and roots of 2. */
function spelled(text: string): Exact {
  const atom = (word: string): Exact => {
    const name = word.replace('-', '');
    const value =
      name === 'Math.SQRT2'
        ? root(1)
        : name === 'Math.SQRT1_2'
          ? root(1, 2)
          : exact.fromRational(parseDecimal(name)!);
    return word.startsWith('-') ? exact.neg(value) : value;
  };
  const term = (part: string): Exact => {
    const [first, ...rest] = part.split(' ');
    let value = atom(first!);
    for (let k = 0; k < rest.length; k += 2) {
      const next = atom(rest[k + 1]!);
      value = exact.mul(value, rest[k] === '*' ? next : exact.reciprocal(next));
    }
    return value;
  };
  const [left, op, right] = text.split(/ ([+-]) /) as [string, string?, string?];
  if (op === undefined) return term(left);
  return exact.add(term(left), op === '+' ? term(right!) : exact.neg(term(right!)));
}

describe('a constant', () => {
  test('is spelt so that the text means exactly its value', () => {
    fc.assert(
      fc.property(element, (value) => {
        expect(spelled(floatText(f.constant(value)))).toEqual(value);
      }),
      cases(500),
    );
  });

  test.each([
    ['0.3', exact.of(3, 10)],
    ['1 / 3', exact.of(1, 3)],
    ['-0.125', exact.of(-1, 8)],
    ['0.0000001', exact.of(1, 10_000_000)],
    ['12', exact.of(12)],
    ['Math.SQRT1_2', root(1, 2)],
    ['-Math.SQRT2', root(-1)],
    ['0.25 * Math.SQRT2', root(1, 4)],
    ['0.5 - Math.SQRT1_2', { a: rational(1, 2), b: rational(-1, 2) }],
  ])('reads %s', (text, value) => {
    expect(floatText(f.constant(value))).toBe(text);
  });

  test('knows its sign', () => {
    fc.assert(
      fc.property(element, (value) => {
        const near = Q.toNumber(value.a) + Q.toNumber(value.b) * Math.SQRT2;
        fc.pre(Math.abs(near) > 1e-6);
        expect(exact.isNegative(value)).toBe(near < 0);
      }),
      cases(500),
    );
  });
});

describe('folding', () => {
  const a = f.local('a');
  const b = f.local('b');
  const third = f.constant(exact.of(1, 3));
  test.each<[string, FloatExpression, string]>([
    ['0 and 1 vanish', f.add(f.multiply(f.one, a), f.multiply(f.zero, b)), 'a'],
    ['a structural zero takes its product along', f.subtract(f.zero, f.multiply(b, f.zero)), '0'],
    ['−1 becomes a sign', f.add(a, f.multiply(f.constant(exact.of(-1)), b)), 'a - b'],
    ['signs move outwards', f.multiply(f.negate(a), f.negate(b)), 'a * b'],
    ['a difference is negated by turning it', f.negate(f.subtract(a, b)), 'b - a'],
    ['constants meet exactly', f.multiply(third, f.multiply(f.constant(exact.of(3)), a)), 'a'],
    ['√½ · √½ is ½', f.multiply(f.constant(root(1, 2)), f.multiply(f.constant(root(1, 2)), a)), '0.5 * a'],
    ['sums are not regrouped', f.add(a, f.add(b, a)), 'a + (b + a)'],
  ])('%s', (_, expression, text) => {
    expect(floatText(expression)).toBe(text);
  });
});
