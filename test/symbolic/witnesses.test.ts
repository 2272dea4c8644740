import fc from 'fast-check';
import { type MathNode, version } from 'mathjs';
import nerdamer from 'nerdamer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../proofs/equations/decide.js';
import { variants } from '../../proofs/equations/variants/variants.js';
import { questions, witnessedRefutations } from '../../proofs/equations/witnesses.js';
import { mathjs } from '../../symbolic/engines/load-mathjs.js';
import { loadWitnesses } from '../../symbolic/engines/load-witnesses.js';
import { mathjsEngine } from '../../symbolic/engines/mathjs.js';
import { nerdamerEngine } from '../../symbolic/engines/nerdamer.js';
import type { Engine } from '../../symbolic/engines/witness.js';
import { eq15Expanded } from '../../symbolic/equations/eq-15-input-gradient.js';
import { eq16AnyMatrix } from '../../symbolic/equations/eq-16-shift-bracket.js';
import { formula } from '../../symbolic/equations/equation.js';
import type { Reading } from '../../symbolic/equations/reading.js';
import { cases } from '../random/cases.js';

const { derivative, OperatorNode, SymbolNode } = mathjs;

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

describe('shifted rotations', () => {
  const eighths = Array.from({ length: 17 }, (_, k) => k - 8);

  it('add up their shifts, to both engines: R(x + a)·R(y + b) = R(x + a + b)·R(y)', () => {
    const sum = formula({
      says: 'R(x + a)R(y + b) = R(x + a + b)R(y)',
      settings: eighths.flatMap((a) => [1, 5].map((b) => ({ k: 1 + (Math.abs(a + b) % 3), a, b }))),
      at: ({ k, a, b }) => `k = ${k}, a = ${a}π/4, b = ${b}π/4`,
      left: (r, { k, a, b }) => r.multiply(r.rotation(k, 'x', a), r.rotation(k, 'y', b)),
      right: (r, { k, a, b }) => r.multiply(r.rotation(k, 'x', a + b), r.rotation(k, 'y')),
    });
    for (const witness of witnesses) expect(witness.decide(sum)).toBe('proved');
  });

  it('are to both engines what they are at the quarter turns', () => {
    const quarter = formula({
      says: 'R(x + π) = −iσR(x), R(x + 2π) = −R(x)',
      settings: [1, 2, 3],
      at: (k) => `k = ${k}`,
      left: (r, k) => r.tensor(r.rotation(k, 'x', 4), r.rotation(k, 'x', 8)),
      right: (r, k) =>
        r.tensor(r.tensor(r.i, r.multiply(r.sigma(k), r.rotation(k, 'x'))), r.rotation(k, 'x')),
    });
    for (const witness of witnesses) expect(witness.decide(quarter)).toBe('proved');
  });
});

describe('what mathjs does, so that an upgrade that changes it is noticed', () => {
  it('is the same in one file as in its modules', () => {
    expect(mathjs.version).toBe(version);
  });

  it('differentiates a node that stands twice in a product in both places at once: (x·x)′ becomes 1·1 + 1·1', () => {
    const shared = new SymbolNode('x');
    const product = (a: MathNode, b: MathNode) => new OperatorNode('*', 'multiply', [a, b]);
    const slope = (node: MathNode) => derivative(node, 'x', { simplify: false }).evaluate({ x: 5 });
    expect(slope(product(shared, shared))).toBe(2);
    expect(slope(product(shared, shared.clone()))).toBe(10);
  });

  it('does not merge a·b with b·a: rationalize and simplify leave what is 0 standing', () => {
    expect(mathjs.rationalize('a*b - b*a').toString()).toBe('a * b - b * a');
    expect(mathjs.rationalize('(a + b)*(c + d) - (c + d)*(b + a)').toString()).toBe(
      'a * c + a * d + b * c + b * d - d * a - d * b - c * a - c * b',
    );
    expect(mathjs.simplify('(a + b)*(c + d) - (c + d)*(b + a)').toString()).toBe(
      '(a + b) * (c + d) - (c + d) * (b + a)',
    );
  });

  it('has complex numbers in floating point only, whatever they are made of', () => {
    expect(mathjs.evaluate('fraction(1, 3) + i').re).toBe(1 / 3);
    expect(mathjs.evaluate('fraction(1, 3) * i').im).toBe(1 / 3);
    expect(() => mathjs.evaluate('complex(fraction(1, 3), 0)')).toThrow(/Fraction/);
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

  it('simplifies x − a² to a² − x', () => {
    expect(nerdamer('simplify(x-a^2)').toString()).toBe('-(-a^2+x)');
    const at = { x: '5', a: '1' };
    expect(nerdamer('x-a^2', at).toString()).toBe('4');
    expect(nerdamer(nerdamer('simplify(x-a^2)').toString(), at).toString()).toBe('-4');
  });

  it('replaces π/4 by a fraction near it where it evaluates', () => {
    expect(nerdamer('pi/4').toString()).toBe('(1/4)*pi');
    expect(nerdamer('pi/4').evaluate().toString()).toBe('101534659/129277943');
    expect(nerdamer('x*pi/4').evaluate().toString()).toBe('(101534659/129277943)*x');
  });

  it('takes real and imaginary parts of sums only: of (1 + i)x, (x + i)³ and e^(ix) they are wrong', () => {
    const parts = (text: string) =>
      ['realpart', 'imagpart'].map((part) => nerdamer(`${part}(${text})`).toString());
    expect(parts('a+i*b')).toEqual(['a', 'b']);
    expect(parts('(1+i)*x')).toEqual(['0', 'x']);
    expect(parts('(x+i)^3')).toEqual(['x', '1']);
    expect(parts('1/(x+i)')).toEqual(['x', '1']);
    expect(parts('e^(i*x)')).toEqual(['e^(i*x)', '0']);
  });

  it('runs what stands among the names of the arguments of a function that it builds', () => {
    const seen: string[] = [];
    vi.stubGlobal('told', (words: string) => seen.push(words));
    const built = nerdamer('x^2').buildFunction(['x', 'y = told("from a name")']);
    expect(built(3)).toBe(9);
    expect(seen).toEqual(['from a name']);
    vi.unstubAllGlobals();
  });

  it('keeps every expression that it reads until it is flushed', () => {
    nerdamer.flush();
    for (let k = 0; k < 100; k += 1) nerdamer(`x+${k}`);
    expect(nerdamer.expressions()).toHaveLength(100);
    nerdamer.flush();
    expect(nerdamer.expressions()).toHaveLength(0);
  });
});
