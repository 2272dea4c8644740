import { describe, expect, it } from 'vitest';
import { decide } from '../../proofs/equations/decide.js';
import { erratumLabel, verifyErrata } from '../../proofs/errata/verify-errata.js';
import { equations } from '../../symbolic/equations/index.js';
import { errata } from '../../symbolic/errata/errata.js';
import { theorems } from '../../symbolic/theorems/index.js';

describe('the slips of the paper', () => {
  const claims = verifyErrata({ witnesses: [], clock: () => 0 });

  for (const { id, paperForm, parts } of errata) {
    it(`${id}: the paper’s form is refuted at a concrete place`, () => {
      expect(paperForm.length).toBeGreaterThan(0);
      for (const form of paperForm) {
        const decision = decide(form);
        if (decision.verdict !== 'refuted') throw new Error(`"${form.says}" is ${decision.verdict}`);
        expect(decision.counterexample.left).not.toBe(decision.counterexample.right);
      }
    });

    it(`${id}: the corrected form is proved`, () => {
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(decide(part).verdict, part.says).toBe('proved');
    });
  }

  it('are each one claim that is well, in order', () => {
    expect(claims.map(({ id }) => id)).toEqual(errata.map(({ id }) => id));
    expect(claims.every(({ ok, verdict }) => ok && verdict === 'proved')).toBe(true);
    expect(erratumLabel(errata[0]!.id)).toBe('Slip 1');
  });

  it('say where they stand, and rest on what is stated', () => {
    const known = [...equations, ...theorems].map(({ id }) => id);
    for (const { place, paper, statement, followsFrom } of errata) {
      expect(place).toMatch(/^(III|Eq\. \d+)/);
      expect(paper).not.toBe(statement);
      for (const id of followsFrom) expect(known).toContain(id);
    }
  });

  it('can be asked for one by one', () => {
    const [claim, ...others] = verifyErrata({
      witnesses: [],
      clock: () => 0,
      only: ['erratum-lie-subgroup'],
    });
    expect(others).toEqual([]);
    expect(claim?.variants).toMatchObject({ stated: 3, refuted: 3 });
  });
});
