import fc from 'fast-check';
import nerdamer from 'nerdamer';
import { afterEach, describe, expect, it } from 'vitest';
import { decide } from '../../proofs/equations/decide.js';
import { variants } from '../../proofs/equations/variants/variants.js';
import { questions, witnesses } from '../../proofs/equations/witnesses.js';
import { mathjsWitness } from '../../symbolic/engines/mathjs.js';
import { nerdamerWitness } from '../../symbolic/engines/nerdamer.js';
import { eq15Expanded } from '../../symbolic/equations/eq-15-input-gradient.js';
import { eq16AnyMatrix } from '../../symbolic/equations/eq-16-shift-bracket.js';
import { formula } from '../../symbolic/equations/equation.js';
import type { Reading } from '../../symbolic/equations/reading.js';
import { cases } from '../laws/cases.js';

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

  it('nerdamer never proves a wrong statement near Eqs. 12 and 16', () => {
    for (const id of ['eq12', 'eq16'])
      for (const { formula: near, expected } of variants[id]!) {
        const few = { ...near, settings: near.settings.slice(-3) };
        if (expected === 'true' || decide(few).verdict === 'proved') continue;
        expect(nerdamerWitness.decide(few), near.says).not.toBe('proved');
      }
  });

  it('mathjs says "open" where a derivative is asked for', () => {
    expect(mathjsWitness.decide(eq15Expanded)).toBe('open');
  });

  it('nerdamer says "open" where cos² + sin² = 1 is needed', () => {
    const unitary = formula({
      says: 'RR† = I',
      settings: [1],
      at: String,
      left: (r) => r.multiply(r.rotation(1, 'x'), r.dagger(r.rotation(1, 'x'))),
      right: (r) => r.sigma(0),
    });
    expect(nerdamerWitness.decide(unitary)).toBe('open');
    expect(mathjsWitness.decide(unitary)).toBe('proved');
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
