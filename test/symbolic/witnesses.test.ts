import fc from 'fast-check';
import { derivative, type MathNode, OperatorNode, SymbolNode } from 'mathjs';
import nerdamer from 'nerdamer';
import { afterEach, describe, expect, it } from 'vitest';
import { decide } from '../../proofs/equations/decide.js';
import { variants } from '../../proofs/equations/variants/variants.js';
import { questions, witnessedRefutations } from '../../proofs/equations/witnesses.js';
import { loadWitnesses } from '../../symbolic/engines/load-witnesses.js';
import { mathjsEngine } from '../../symbolic/engines/mathjs.js';
import { nerdamerEngine } from '../../symbolic/engines/nerdamer.js';
import type { Engine } from '../../symbolic/engines/witness.js';
import { eq15Expanded } from '../../symbolic/equations/eq-15-input-gradient.js';
import { eq16AnyMatrix } from '../../symbolic/equations/eq-16-shift-bracket.js';
import { formula } from '../../symbolic/equations/equation.js';
import type { Reading } from '../../symbolic/equations/reading.js';
import { cases } from '../random/cases.js';

const witnesses = await loadWitnesses();

describe('the witnesses', () => {
  for (const witness of witnesses)
    for (const [id, { formulas, covers }] of Object.entries(questions[witness.name]))
      it(`${witness.name} proves ${id} on its own: ${covers}`, () => {
        for (const asked of formulas) expect(witness.decide(asked)).toBe('proved');
      });

  it('both refute Eq. 16 with the wrong sign, without i and with a plus', () => {
    const wrong = [
      <O>(r: Reading<O>, a: O, b: O) => r.tensor(r.i, r.subtract(b, a)),
      <O>(r: Reading<O>, a: O, b: O) => r.subtract(a, b),
      <O>(r: Reading<O>, a: O, b: O) => r.tensor(r.i, r.add(a, b)),
    ];
    const shifted = <O>(r: Reading<O>, k: number, eighths: number) => {
      const v = r.rotation(k, 'x', eighths);
      return r.multiply(r.multiply(v, r.operator('M', 1)), r.dagger(v));
    };
    for (const combine of wrong)
      for (const witness of witnesses)
        expect(
          witness.decide({
            ...eq16AnyMatrix,
            right: (r, { k }) => combine(r, shifted(r, k, 2), shifted(r, k, -2)),
          }),
        ).toBe('refuted');
  });

  it('each refute every wrong statement near the equations that they claim', () => {
    for (const witness of witnesses)
      for (const id of Object.keys(questions[witness.name])) {
        const near = variants[id]!.filter(({ expected }) => expected === 'false').map(
          ({ formula: wrong }) => ({ formula: wrong, decision: decide(wrong) }),
        );
        const { asked, refuted, open, passed } = witnessedRefutations(witness, near);
        expect({ id, refuted, open, passed }).toEqual({ id, refuted: asked, open: 0, passed: [] });
        expect(asked).toBe(near.length);
      }
  });

  it('a witness that passes a wrong statement is found out', () => {
    const credulous: Engine = { name: 'mathjs', decide: () => 'proved' };
    const near = variants.eq16!.slice(0, 3).map(({ formula: wrong }) => ({
      formula: wrong,
      decision: decide(wrong),
    }));
    expect(witnessedRefutations(credulous, near)).toEqual({
      asked: 3,
      refuted: 0,
      open: 0,
      passed: near.map(({ formula: { says } }) => says),
    });
  });

  it('mathjs says "open" where too many points would be needed', () => {
    expect(mathjsEngine.decide({ ...eq15Expanded, settings: eq15Expanded.settings.slice(-1) })).toBe('open');
  });

  it('nerdamer says "open" where cos² + sin² = 1 is needed', () => {
    const unitary = formula({
      says: 'RR† = I',
      settings: [1],
      at: String,
      left: (r) => r.multiply(r.rotation(1, 'x'), r.dagger(r.rotation(1, 'x'))),
      right: (r) => r.sigma(0),
    });
    expect(nerdamerEngine.decide(unitary)).toBe('open');
    expect(mathjsEngine.decide(unitary)).toBe('proved');
  });
});

describe('what mathjs does, so that an upgrade that changes it is noticed', () => {
  it('differentiates a node that stands twice in a product in both places at once: (x·x)′ becomes 1·1 + 1·1', () => {
    const shared = new SymbolNode('x');
    const product = (a: MathNode, b: MathNode) => new OperatorNode('*', 'multiply', [a, b]);
    const slope = (node: MathNode) => derivative(node, 'x', { simplify: false }).evaluate({ x: 5 });
    expect(slope(product(shared, shared))).toBe(2);
    expect(slope(product(shared, shared.clone()))).toBe(10);
  });

  it('differentiates polynomials in cos(x/2) and sin(x/2) rightly', () => {
    const term = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -9, max: 9 }),
        (terms, at) => {
          const text = terms.map(([k, m, n]) => `(${k})*cos(x/2)^${m}*sin(x/2)^${n}`).join('+');
          const [x, c, s] = [at / 3, Math.cos(at / 6), Math.sin(at / 6)];
          const expected = terms.reduce((sum, [k, m, n]) => {
            const falling = m === 0 ? 0 : -m * c ** (m - 1) * s ** (n + 1);
            const rising = n === 0 ? 0 : n * c ** (m + 1) * s ** (n - 1);
            return sum + (k / 2) * (falling + rising);
          }, 0);
          // at most 8 products of at most 8 factors below 1 in size, times at most 15: 10³ roundings of numbers below 10²
          expect(
            Math.abs(derivative(text, 'x', { simplify: false }).evaluate({ x }) - expected),
          ).toBeLessThan(1e5 * 2 ** -53);
        },
      ),
      cases(),
    );
  });
});

describe('what nerdamer does, so that an upgrade that changes it is noticed', () => {
  afterEach(() => {
    nerdamer.flush();
  });

  it('reads a number times a product that begins with a number wrongly: the inner number’s sign is lost', () => {
    expect(nerdamer('(1/2)*((-1)*(a+b))').toString()).toBe('(1/2)*(a+b)');
    expect(nerdamer('(-3)*((-2)*(a+b))').toString()).toBe('-6*(a+b)');
  });

  it('expands products of expanded polynomials rightly', () => {
    const names = ['a', 'b', 'c'];
    const polynomial = fc.array(
      fc.tuple(
        fc.integer({ min: -5, max: 5 }).filter((k) => k !== 0),
        fc.array(fc.nat({ max: 2 }), { maxLength: 2 }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    type Polynomial = readonly (readonly [number, readonly number[]])[];
    const text = (p: Polynomial) =>
      p.map(([k, at]) => [`(${k})`, ...at.map((j) => names[j])].join('*')).join('+');
    const point = [2, 3, -7];
    const value = (p: Polynomial) =>
      p.reduce((sum, [k, at]) => sum + at.reduce((m, j) => m * point[j]!, k), 0);
    const atPoint = (t: string) =>
      Number(nerdamer(t.replace(/[abc]/g, (v) => `(${point[names.indexOf(v)]})`)).toString());
    fc.assert(
      fc.property(polynomial, polynomial, (p, q) => {
        const [x, y] = [p, q].map((f) => nerdamer(`expand(${text(f)})`).toString()) as [string, string];
        const product = nerdamer(`expand((${x})*(${y}))`).toString();
        expect(atPoint(product)).toBe(value(p) * value(q) + 0);
        expect(atPoint(nerdamer(`expand(-(${x}))`).toString())).toBe(0 - value(p));
        nerdamer.flush();
      }),
      cases(),
    );
  });
});
