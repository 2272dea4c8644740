import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyFormula } from '../../proofs/formulas/decide-formula.js';
import { cases } from '../random/cases.js';

interface Term {
  readonly coefficient: string | number;
  readonly shift: string | number;
}

const rule = (frequencies: readonly (string | number)[], terms: readonly Term[], derivative = 1) =>
  verifyFormula({
    schema: 'qgradcam/formula@1',
    kind: 'shift-rule',
    name: 'random',
    frequencies,
    terms,
    derivative,
  });

/** The closed form for the frequencies 1 … R: shifts (2μ − 1)π/(2R), coefficients (−1)^{μ−1}/(4R·sin²(s_μ/2)). */
function equidistant(R: number): readonly Term[] {
  return Array.from({ length: 2 * R }, (_, k) => ({
    coefficient: `${k % 2 === 0 ? '' : '-'}1/(${4 * R}*sin(${2 * k + 1}*pi/${4 * R})^2)`,
    shift: `${2 * k + 1}*pi/${2 * R}`,
  }));
}

describe('the certificate of shift rules', () => {
  it('proves the closed form for the frequencies 1 … R, and refutes it one frequency further', () => {
    for (let R = 1; R <= 6; R += 1) {
      const omegas = Array.from({ length: R }, (_, k) => k + 1);
      expect(rule(omegas, equidistant(R)), `R = ${R}`).toMatchObject({ verdict: 'proved', cases: 2 * R + 1 });
      expect(rule([...omegas, R + 1], equidistant(R))).toMatchObject({
        verdict: 'refuted',
        counterexample: { values: { ω: `${R + 1}` } },
      });
    }
  });

  it('scales with the frequencies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        (R, p, q) => {
          const terms = equidistant(R).map(({ coefficient, shift }) => ({
            coefficient: `${p}/${q}*(${coefficient})`,
            shift: `(${shift})*${q}/${p}`,
          }));
          const omegas = Array.from({ length: R }, (_, k) => `${(k + 1) * p}/${q}`);
          expect(rule(omegas, terms).verdict).toBe('proved');
        },
      ),
      cases(30),
    );
  });

  it('refutes what is changed a little, by a function that doubles differentiate otherwise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        fc.constantFrom('1/1000', '-1/7', 'sqrt2/10', '(pi)'),
        (R, which, change) => {
          const terms = equidistant(R).map((term, k) => {
            if (k !== which % (2 * R)) return term;
            return change === '(pi)'
              ? { ...term, shift: `${term.shift} + pi/60` }
              : { ...term, coefficient: `${term.coefficient} + ${change}` };
          });
          const omegas = Array.from({ length: R }, (_, k) => k + 1);
          const verdict = rule(omegas, terms);
          if (verdict.verdict !== 'refuted') throw new Error(`${verdict.verdict}, R = ${R}, ${change}`);
          const { at, numbers } = verdict.counterexample;
          const omega = numbers.symbols.ω![0];
          const f = at.includes('cos') ? Math.cos : at.includes('sin') ? Math.sin : () => 1;
          const given = Array.from({ length: 2 * R }, (_, k) => {
            const hit = k === which % (2 * R);
            const s = ((2 * k + 1) * Math.PI) / (2 * R);
            const c = (k % 2 === 0 ? 1 : -1) / (4 * R * Math.sin(s / 2) ** 2);
            const off = { '1/1000': 0.001, '-1/7': -1 / 7, 'sqrt2/10': Math.SQRT2 / 10, '(pi)': 0 }[change]!;
            const moved = hit && change === '(pi)' ? s + Math.PI / 60 : s;
            return (hit ? c + off : c) * f(omega * moved);
          }).reduce((sum, x) => sum + x, 0);
          expect(numbers.right[0]).toBeCloseTo(given, 9);
          expect(numbers.left[0]).toBeCloseTo(at.includes('sin') ? omega : 0, 12);
          expect(Math.abs(numbers.left[0] - numbers.right[0])).toBeGreaterThan(1e-6);
        },
      ),
      cases(60),
    );
  });

  it('knows higher derivatives', () => {
    const second = [
      { coefficient: '1/2', shift: 'pi' },
      { coefficient: '-1/2', shift: 0 },
    ];
    expect(rule([1], second, 2).verdict).toBe('proved');
    expect(rule([1], second, 1).verdict).toBe('refuted');
    expect(rule([2], second, 2)).toMatchObject({
      verdict: 'refuted',
      counterexample: { at: 'f(x) = cos(2x) at x = 0', left: '−4', right: '0' },
    });
    expect(rule([1], [{ coefficient: 1, shift: 0 }], 0).verdict).toBe('proved');
  });

  it('decides irrational frequencies and shifts in radians by theorems on transcendental numbers', () => {
    const half = [
      { coefficient: '1/2', shift: 'pi/2' },
      { coefficient: '-1/2', shift: '-pi/2' },
    ];
    expect(rule(['sqrt2'], half)).toMatchObject({
      verdict: 'refuted',
      restsOn: ['the Gelfond–Schneider theorem'],
    });
    const radians = [
      { coefficient: 50, shift: 0.01 },
      { coefficient: -50, shift: -0.01 },
    ];
    expect(rule([1], radians)).toMatchObject({
      verdict: 'refuted',
      restsOn: ['the Lindemann–Weierstrass theorem'],
    });
    const cancelling = [...half, { coefficient: 3, shift: 1 }, { coefficient: -3, shift: '1' }];
    expect(rule([1], cancelling).verdict).toBe('proved');
    expect(
      rule(
        ['sqrt2'],
        [
          { coefficient: 1, shift: 'pi + 1' },
          { coefficient: -1, shift: 'pi' },
        ],
      ),
    ).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/no theorem here/),
    });
    // e^{iω·0} = 1 for every ω
    expect(rule(['sqrt2'], [{ coefficient: 1, shift: 0 }], 0).verdict).toBe('proved');
  });

  it('uses functions with complex coefficients where the rule has them', () => {
    expect(rule([1], [{ coefficient: 'i', shift: 0 }])).toMatchObject({
      verdict: 'refuted',
      counterexample: { at: 'f(x) = e^(i·0x) at x = 0', left: '0', right: 'i' },
    });
  });

  it('refuses frequencies that are not real, and leaves open what it cannot reach', () => {
    expect(() => rule(['i'], [{ coefficient: 1, shift: 0 }])).toThrow(/a frequency is a real number/);
    expect(rule([1], [{ coefficient: 'cos(1)', shift: 0 }])).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/not algebraic/),
    });
    const fine = [
      { coefficient: 1, shift: 'pi/10007' },
      { coefficient: -1, shift: 0 },
    ];
    expect(rule([1], fine)).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/roots of unity of order/),
    });
  });
});

describe('long shift rules', () => {
  it('are decided, or left open, within the effort', () => {
    expect(
      rule(
        Array.from({ length: 15 }, (_, k) => k + 1),
        equidistant(15),
      ).verdict,
    ).toBe('proved');
    const many = Array.from({ length: 64 }, (_, k) => k + 1);
    const terms = many.map((k) => ({ coefficient: `${k % 2 ? '' : '-'}sqrt(97)`, shift: `pi*${k}/1260` }));
    expect(rule(many, terms)).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/products of coefficients/),
    });
    const deep = [
      { coefficient: '1/(sqrt(2) + sqrt(3) + sqrt(5) + sqrt(7))', shift: 0 },
      { coefficient: '-1', shift: 1 },
    ];
    expect(rule([1], deep)).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/of degree 192/),
    });
  });
});
