import { afterAll, describe, expect, it } from 'vitest';
import { askZ3, z3Questions } from '../../proofs/equations/ask-z3.js';
import { startZ3 } from '../../symbolic/engines/z3.js';
import { eq12Identity } from '../../symbolic/equations/eq-12-tensor-product-rule.js';
import { eq16AnyMatrix } from '../../symbolic/equations/eq-16-shift-bracket.js';
import { formula } from '../../symbolic/equations/equation.js';

const z3 = await startZ3();

afterAll(() => z3?.close());

describe.skipIf(z3 === undefined)('z3, where it is installed', () => {
  it('proves Eqs. 1, 2, 9, 10, 14 and 16, and refutes every wrong statement near them', async () => {
    const testimonies = await askZ3();
    expect(testimonies?.map(({ id }) => id)).toEqual(Object.keys(z3Questions));
    for (const { id, word, refutations, ok } of testimonies ?? []) {
      expect({ id, word, ok, open: refutations.open, passed: refutations.passed }).toEqual({
        id,
        word: 'proved',
        ok: true,
        open: 0,
        passed: [],
      });
      expect(refutations.refuted).toBe(refutations.asked);
      expect(refutations.asked).toBeGreaterThan(2);
    }
  });

  it('can be asked about some equations', async () => {
    expect((await askZ3(['eq2', 'eq11']))?.map(({ id }) => id)).toEqual(['eq2']);
  });

  it('says "open" where a derivative is asked for', async () => {
    expect(await z3?.decide(eq12Identity)).toBe('open');
  });

  it('knows cos π/8, which shifts by π/4 need', async () => {
    const twice = formula({
      says: 'R(x + π/4)·R(x + π/4)† = I, and two shifts by π/4 are one by π/2',
      settings: [1, 2, 3],
      at: String,
      left: (r, k) =>
        r.multiply(r.rotation(k, 'x', 1), r.multiply(r.dagger(r.rotation(k, 'x')), r.rotation(k, 'x', 1))),
      right: (r, k) => r.rotation(k, 'x', 2),
    });
    expect(await z3?.decide(twice)).toBe('proved');
    const swapped = { ...eq16AnyMatrix, right: eq16AnyMatrix.left, left: eq16AnyMatrix.right };
    expect(await z3?.decide({ ...swapped, settings: swapped.settings.slice(1) })).toBe('proved');
    expect(await z3?.decide({ ...twice, right: (r, k) => r.rotation(k, 'x', 1) })).toBe('refuted');
  });
});
