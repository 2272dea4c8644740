import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyFormula } from '../../proofs/formulas/decide-formula.js';
import { Mistake } from '../../symbolic/mistake.js';
import { cases } from '../random/cases.js';

type Point = Readonly<Record<string, number>>;

/** An expression as text, and by its values. */
interface Sample {
  readonly text: string;
  readonly at: (point: Point) => number;
}

const indices = { m: [0, 1, 2], n: [1, 0] };
const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
};
const combined = (sign: keyof typeof operations, l: Sample, r: Sample): Sample => ({
  text: `(${l.text} ${sign} ${r.text})`,
  at: (point) => operations[sign](l.at(point), r.at(point)),
});
const named = (name: string): Sample => ({ text: name, at: (point) => point[name]! });
const whole = (value: number): Sample => ({ text: `${value}`, at: () => value });
const atom = fc.constantFrom(...['a', 'b', 'm', 'n'].map(named), whole(0), whole(1), whole(2));
const signs = fc.constantFrom(...(Object.keys(operations) as (keyof typeof operations)[])); // the table's own keys
const pair = (of: fc.Arbitrary<Sample>) => fc.tuple(signs, of, of).map((parts) => combined(...parts));
const small = fc.oneof(atom, pair(atom));
const sample = pair(small);

/** Left and right: independent, or the same in another order. */
const sides = fc.oneof(
  fc.tuple(sample, small),
  fc
    .tuple(fc.constantFrom('+' as const, '*' as const), small, small)
    .map(([sign, l, r]) => [combined(sign, l, r), combined(sign, r, l)] as const),
  fc.tuple(small, small).map(([l, r]) => [combined('/', combined('*', l, r), r), l] as const),
);

interface Assumed {
  readonly text: string;
  readonly holds: (point: Point) => boolean;
}

const assumed = fc.tuple(small, fc.constantFrom('=', '!='), small).map(
  ([l, sign, r]): Assumed => ({
    text: `${l.text} ${sign} ${r.text}`,
    holds: (point) => {
      const difference = l.at(point) - r.at(point);
      // where it divides by zero it says nothing
      return Number.isFinite(difference) && Math.abs(difference) < 1e-12 === (sign === '=');
    },
  }),
);

/** Half integers, where sums and products are exact in doubles, and a pair of no special numbers. */
const points: readonly Point[] = indices.m.flatMap((m) =>
  indices.n.flatMap((n) =>
    [
      [0.5, -1.5],
      [0, 2.5],
      [1, 2],
      [-2, 0],
      [0.37, 1.91],
    ].map(([a, b]) => ({ a: a!, b: b!, m, n })),
  ),
);

it('formulas under assumptions on indices are proved only where doubles agree, and refuted where they differ', () => {
  const seen: Record<string, number> = {};
  const near = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * (1 + Math.abs(x));
  fc.assert(
    fc.property(sides, fc.array(assumed, { maxLength: 2 }), ([left, right], assumptions) => {
      const decided = () => {
        try {
          return verifyFormula({
            schema: 'qgradcam/formula@1',
            name: 'random',
            symbols: ['a', 'b'],
            indices,
            assumptions: assumptions.map(({ text }) => text),
            left: left.text,
            right: right.text,
          });
        } catch (error) {
          if (error instanceof Mistake) return undefined; // it divides by zero
          throw error;
        }
      };
      const found = decided();
      const word = found?.verdict ?? 'mistake';
      seen[word] = (seen[word] ?? 0) + 1;
      const allowed = (point: Point) => assumptions.every(({ holds }) => holds(point));
      if (found?.verdict === 'proved')
        for (const point of points.filter(allowed)) {
          const [l, r] = [left.at(point), right.at(point)];
          if (Number.isFinite(l) && Number.isFinite(r)) expect(near(l, r), JSON.stringify(point)).toBe(true);
        }
      if (found?.verdict === 'refuted') {
        const { at, numbers } = found.counterexample;
        const settings = at.split(', ').map((part) => part.split(' = '));
        const point: Point = {
          ...{ a: 0, b: 0, m: 1, n: 1 },
          ...Object.fromEntries(Object.entries(numbers.symbols).map(([name, [re]]) => [name, re])),
          ...Object.fromEntries(settings.map(([name, value]) => [name, Number(value)])),
        };
        expect(allowed(point), JSON.stringify(point)).toBe(true);
        expect(near(left.at(point), numbers.left[0])).toBe(true);
        expect(near(right.at(point), numbers.right[0])).toBe(true);
        expect(near(numbers.left[0], numbers.right[0])).toBe(false);
      }
    }),
    cases(2000),
  );
  expect(Object.keys(seen).sort()).toEqual(['mistake', 'open', 'proved', 'refuted']);
});
