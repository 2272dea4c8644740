import { describe, expect, it } from 'vitest';
import { decide } from '../../proofs/equations/decide.js';
import { variants } from '../../proofs/equations/variants/variants.js';
import { DenseReading } from '../../symbolic/equations/dense-reading.js';
import { eq13Expanded, everyChoice } from '../../symbolic/equations/eq-13-encoding-derivative.js';
import { eq15Expanded } from '../../symbolic/equations/eq-15-input-gradient.js';
import { eq16Literal } from '../../symbolic/equations/eq-16-shift-bracket.js';
import { ExactReading } from '../../symbolic/equations/exact-reading.js';
import { equations } from '../../symbolic/equations/index.js';
import { LaurentRing } from '../../symbolic/ring/laurent.js';

describe('the list of equations', () => {
  it('is in order, with an id and a file that follow from the number', () => {
    expect(equations.map(({ number }) => number)).toEqual(
      equations.map(({ number }) => number).toSorted((a, b) => a - b),
    );
    for (const { id, number } of equations) expect(id).toBe(`eq${number}`);
  });

  it('contains all sixteen', () => {
    expect(equations.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, k) => k + 1));
  });

  it('says of each what it follows from, in ids that exist or in words', () => {
    const ids = equations.map(({ id }) => id);
    for (const { followsFrom } of equations)
      for (const source of followsFrom) if (/^eq\d+$/.test(source)) expect(ids).toContain(source);
  });
});

describe('the exact prover', () => {
  for (const { id, parts } of equations)
    for (const formula of parts)
      it(`proves ${id}: ${formula.says}`, () => {
        expect(decide(formula)).toEqual({ verdict: 'proved', settings: formula.settings.length });
      });

  it('covers every generator on every qubit in Eqs. 13 and 15 up to n = 3, and every σ_i in Eq. 16', () => {
    for (const { settings } of [eq13Expanded, eq15Expanded])
      expect(
        new Set(settings.filter(({ ks }) => ks.length <= 3).map(({ ks, q }) => `${ks.length} ${ks[q]} ${q}`))
          .size,
      ).toBe(4 * 1 + 4 * 2 + 4 * 3);
    expect(new Set(eq16Literal.settings.map(({ k, i }) => `${k} ${i}`)).size).toBe(16);
  });

  it('proves Eqs. 13 and 15 for n = 3 with every choice of all generators', () => {
    const all = everyChoice(3);
    expect(decide({ ...eq13Expanded, settings: all })).toEqual({ verdict: 'proved', settings: 192 });
    const products = all.map((s) => ({ ...s, rho: 'product' as const }));
    expect(decide({ ...eq15Expanded, settings: products })).toEqual({ verdict: 'proved', settings: 192 });
  });

  it('comes to the same verdict entry by entry, where no Pauli algebra is used', () => {
    for (const { parts } of equations)
      for (const formula of parts)
        for (const setting of small(formula.settings.slice(0, 3))) {
          const ring = new LaurentRing();
          const reading = new DenseReading(ring);
          const [left, right] = [formula.left(reading, setting), formula.right(reading, setting)];
          const difference = reading.subtract(left, right).flat();
          expect(
            difference.every((e) => ring.isZero(ring.reduce(e))),
            `${formula.says}, ${formula.at(setting)}`,
          ).toBe(true);
        }
  });
});

/** Without what only Pauli algebra can expand in reasonable time. */
function small(settings: readonly unknown[]): readonly unknown[] {
  return settings.filter(
    (s) => !(s instanceof Object && 'ks' in s && (s.ks as readonly number[]).length > 4),
  );
}

describe('wrong statements', () => {
  it('there are at least 12 for each theorem and 3 for each definition, each said in other words', () => {
    for (const { id, kind } of equations) {
      const list = variants[id] ?? [];
      const wrong = list.filter(({ expected }) => expected === 'false');
      expect(wrong.length, id).toBeGreaterThanOrEqual(kind === 'theorem' ? 12 : 3);
      expect(new Set(list.map(({ formula }) => formula.says)).size).toBe(list.length);
    }
  });

  for (const [id, list] of Object.entries(variants))
    for (const { formula, expected } of list)
      if (expected === 'false')
        it(`${id} is refuted with a counterexample: ${formula.says}`, () => {
          const decision = decide(formula);
          if (decision.verdict !== 'refuted') throw new Error('not refuted');
          const { left, right, point } = decision.counterexample;
          expect(left).not.toBe(right);
          expect(point?.left).not.toBe(point?.right);
          expect(point).toBeDefined();
        });
      else
        it(`${id} is true after all: ${formula.says}`, () => {
          expect(decide(formula).verdict).toBe('proved');
        });
});

describe('an exact reading', () => {
  it('writes four shifts by π/2 as a turn by 2π, which is −1', () => {
    const r = new ExactReading();
    for (const k of [1, 2, 3])
      expect(r.algebra.isZero(r.add(r.rotation(k, 'x', 8), r.rotation(k, 'x')))).toBe(true);
  });
});
