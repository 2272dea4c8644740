import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFormula } from '../../proofs/formulas/decide-formula.js';
import { type IdentityFormula, parseFormula } from '../../symbolic/formulas/parse-formula.js';
import { type ComplexMatrix, fill, minus, norm, plus, scaled } from '../oracles/complex-matrix.js';
import { cases } from '../random/cases.js';
import { sidesAt } from './counterexample-point.js';
import { evaluateNumerically, fromPaulis, type NumericPoint } from './numeric-formula.js';
import { operatorLaws, type Pair, scalarLaws, vocabulary } from './random-identity.js';

/** Enough for all but the longest of these. */
const effort = 200_000;

function formulaOf([left, right]: Pair): IdentityFormula {
  const indices = { k: ['I', 'X', 'Y', 'Z'] };
  const formula = parseFormula({ ...vocabulary, indices, name: 'random', left, right });
  if (formula.kind !== 'identity') throw new Error('an identity was meant');
  return formula;
}

/** A point of general position, different for each seed. */
function pointOf(seed: number): NumericPoint {
  let state = seed + 1;
  const draw = () => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647) * 2 - 1;
  };
  for (let k = 0; k < 5; k += 1) draw();
  const complex = (): readonly [number, number] => [draw(), draw()];
  const any = () => fill(2, complex);
  const hermitian = (identity: number) =>
    fromPaulis(1, { I: [identity, 0], X: [draw() / 4, 0], Y: [draw() / 4, 0], Z: [draw() / 4, 0] });
  const [a, b, c, slope, bend] = [any(), hermitian(draw()), hermitian(0.5), any(), any()];
  const w = unitary(draw(), draw(), draw(), draw());
  const constant = (m: ComplexMatrix) => () => m;
  return {
    angles: new Map([
      ['x', 2 * draw()],
      ['y', 2 * draw()],
    ]),
    symbols: new Map([
      ['a', [draw(), 0]],
      ['z', complex()],
    ]),
    operators: new Map<string, (angles: ReadonlyMap<string, number>) => ComplexMatrix>([
      ['A', constant(a)],
      ['B', constant(b)],
      ['C', constant(c)],
      ['W', constant(w)],
      [
        'V',
        (angles) => plus(scaled(slope, [Math.sin(angles.get('x')!), 0]), scaled(bend, [angles.get('x')!, 0])),
      ],
    ]),
    indices: new Map(),
  };
}

function unitary(p: number, q: number, r: number, s: number): ComplexMatrix {
  const [c, d] = [Math.cos(3 * q), Math.sin(3 * q)];
  const turn = (t: number): readonly [number, number] => [Math.cos(3 * t), Math.sin(3 * t)];
  const [u, v, w, x] = [turn(p + r + s), turn(p + r - s), turn(p - r + s), turn(p - r - s)];
  return fill(2, (row, column) => {
    const [[re, im], size] = row === 0 ? (column === 0 ? [u, c] : [v, -d]) : column === 0 ? [w, d] : [x, c];
    return [re * size, im * size];
  });
}

/** How far the sides are apart at points of general position, in units of their size. */
function distance({ left, right, declared }: IdentityFormula): number {
  return Math.max(
    ...[1, 2, 3].map((seed) => {
      const [l, r] = [left, right].map(({ expression }) =>
        evaluateNumerically(expression, declared, pointOf(seed)),
      ) as [ComplexMatrix, ComplexMatrix];
      return norm(minus(l, r)) / (Math.max(norm(l), norm(r)) + 1e-4);
    }),
  );
}

/** Rounding and central differences stay below this, and differences of these identities are above it. */
const visible = 1e-6;

/** What a context makes of both sides alike. */
const operatorContexts: readonly ((e: string) => string)[] = [
  (e) => e,
  (e) => `(${e})†`,
  (e) => `[A, ${e}]`,
  (e) => `trace(B*(${e}))`,
  (e) => `d(${e}, y)`,
  (e) => `expectation(B, (${e})*R(Z, y))`,
  (e) => `tensor(Z, ${e})`,
  (e) => `controlled(${e})`,
  (e) => `shift(${e}, y, 3*pi/7)`,
];
const scalarContexts: readonly ((e: string) => string)[] = [
  (e) => e,
  (e) => `(${e})^2`,
  (e) => `d(${e}, x)`,
  (e) => `(${e})*A`,
  (e) => `dagger(${e})`,
];

const slips: readonly ((e: string) => string)[] = [
  (e) => `-(${e})`,
  (e) => `2*(${e})`,
  (e) => `dagger(${e})`,
  (e) => `shift(${e}, y, pi)`,
  (e) => `(${e}) + (${e})*(1 - cos(x))/2`,
  (e) => `i*(${e})`,
];

const laws = [
  ...Object.entries(operatorLaws).map(([name, law]) => [name, law, operatorContexts] as const),
  ...Object.entries(scalarLaws).map(([name, law]) => [name, law, scalarContexts] as const),
];

describe('random identities', () => {
  for (const [name, law, contexts] of laws) {
    it(`are proved where they follow from ${name}`, () => {
      let [open, all] = [0, 0];
      fc.assert(
        fc.property(law, fc.constantFrom(...contexts), ([left, right], context) => {
          const formula = formulaOf([context(left), context(right)]);
          const verdict = decideFormula(formula, effort);
          all += 1;
          if (verdict.verdict === 'open') {
            open += 1;
            expect(verdict.reason).toMatch(/products of coefficients|any has no known values/);
          } else expect(verdict, JSON.stringify(verdict)).toMatchObject({ verdict: 'proved' });
        }),
        cases(15),
      );
      expect(open).toBeLessThan(all / 3);
    });
  }

  it('are refuted where a slip makes them false, by a point at which doubles agree, and proved where it does not', () => {
    const seen = { proved: 0, refuted: 0, open: 0 };
    const slipped = fc
      .constantFrom(...laws)
      .chain(([, law, contexts]) => fc.tuple(law, fc.constantFrom(...contexts), fc.constantFrom(...slips)));
    fc.assert(
      fc.property(slipped, ([[left, right], context, slip]) => {
        const formula = formulaOf([context(left), context(slip(right))]);
        const verdict = decideFormula(formula, effort);
        seen[verdict.verdict] += 1;
        if (verdict.verdict === 'open') return;
        expect(verdict.verdict).toBe(distance(formula) > visible ? 'refuted' : 'proved');
        if (verdict.verdict !== 'refuted') return;
        const { numbers } = verdict.counterexample;
        const scale = 1e-4 + Math.max(Math.hypot(...numbers.left), Math.hypot(...numbers.right));
        sidesAt(formula, verdict.counterexample).forEach((side, k) => {
          const claimed = k === 0 ? numbers.left : numbers.right;
          expect(Math.hypot(side[0] - claimed[0], side[1] - claimed[1])).toBeLessThan(visible * scale);
        });
        expect(
          Math.hypot(numbers.left[0] - numbers.right[0], numbers.left[1] - numbers.right[1]),
        ).toBeGreaterThan(0);
        expect(verdict.counterexample.left).not.toBe(verdict.counterexample.right);
      }),
      cases(200),
    );
    expect(seen.refuted).toBeGreaterThan(seen.open);
    expect(seen.refuted).toBeGreaterThan(50);
  });
});
