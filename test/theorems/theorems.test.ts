import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decidePart } from '../../proofs/theorems/decide-part.js';
import { theoremVariants } from '../../proofs/theorems/variants/variants.js';
import { verifyTheorems } from '../../proofs/theorems/verify-theorems.js';
import { theoremCoverage, theoremRefutations, theoremTestimony } from '../../proofs/theorems/witnesses.js';
import { verbs } from '../../runtime/cli/verbs.js';
import { loadWitnesses } from '../../symbolic/engines/load-witnesses.js';
import { equations } from '../../symbolic/equations/index.js';
import { theorems } from '../../symbolic/theorems/index.js';

describe('the list of theorems', () => {
  it('gives each an id of its own that begins with thm-', () => {
    const ids = theorems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^thm-[a-z-]+$/);
  });

  it('says of each what it assumes, what it follows from and where it is used', () => {
    const known = [...equations, ...theorems].map(({ id }) => id);
    for (const { id, assumptions, followsFrom, usedBy, latex } of theorems) {
      for (const words of [assumptions, followsFrom, usedBy]) expect(words.length, id).toBeGreaterThan(0);
      for (const source of [...followsFrom, ...usedBy])
        if (/^(eq\d+|thm-\S+)$/.test(source)) expect(known, id).toContain(source);
      expect(latex, id).not.toBe('');
    }
  });

  it('is used by modules that exist, and by verbs that do', () => {
    const root = new URL('../../', import.meta.url);
    for (const { id, usedBy } of theorems) {
      const places = usedBy.join(' ');
      for (const [file] of places.matchAll(/\bsymbolic\/[\w/-]+\.ts/g))
        expect(existsSync(new URL(file, root)), `${id}: ${file}`).toBe(true);
      for (const [, verb] of places.matchAll(/`qgradcam ([\w-]+)/g))
        expect(Object.keys(verbs), id).toContain(verb);
      expect(places, id).toMatch(/\.ts|`qgradcam|kernel/);
    }
  });

  it('follows from equations and from theorems before it', () => {
    theorems.forEach(({ id, followsFrom }, k) => {
      const before = theorems.slice(0, k).map((theorem) => theorem.id);
      for (const source of followsFrom) if (source.startsWith('thm-')) expect(before, id).toContain(source);
    });
  });
});

describe('the exact prover', () => {
  for (const { id, parts } of theorems)
    for (const part of parts)
      it(`proves ${id}: ${part.says}`, () => {
        expect(decidePart(part)).toEqual({ verdict: 'proved', settings: part.settings.length });
      });
});

describe('wrong statements near the theorems', () => {
  it('there are at least 12 for each, each said in other words, and for no other id', () => {
    expect(Object.keys(theoremVariants)).toEqual(theorems.map(({ id }) => id));
    for (const { id } of theorems) {
      const list = theoremVariants[id]!;
      const wrong = list.filter(({ expected }) => expected === 'false');
      expect(wrong.length, id).toBeGreaterThanOrEqual(12);
      expect(new Set(list.map(({ part }) => part.says)).size, id).toBe(list.length);
    }
  });

  for (const [id, list] of Object.entries(theoremVariants))
    for (const { part, expected } of list)
      if (expected === 'false')
        it(`${id} is refuted with a counterexample: ${part.says}`, () => {
          const decision = decidePart(part);
          if (decision.verdict !== 'refuted') throw new Error('not refuted');
          const { left, right, point, at } = decision.counterexample;
          expect(left).not.toBe(right);
          expect(point?.left).not.toBe(point?.right);
          expect(point).toBeDefined();
          expect(at).not.toBe('');
        });
      else
        it(`${id} is true after all: ${part.says}`, () => {
          expect(decidePart(part).verdict).toBe('proved');
        });
});

const witnesses = await loadWitnesses();

describe('the witnesses', () => {
  for (const witness of witnesses)
    it(`${witness.name} refutes no theorem, and proves what it is asked about`, () => {
      const words = Object.fromEntries(theorems.map(({ id }) => [id, theoremTestimony(witness, id)]));
      expect(Object.values(words)).not.toContain('refuted');
      for (const { id } of theorems)
        expect(words[id], id).toBe(theoremCoverage(witness.name, id) === undefined ? 'open' : 'proved');
      expect(words['thm-dead-gradients']).toBe('proved');
      expect(words['thm-shift-certificate']).toBe('open');
    });

  for (const witness of witnesses)
    for (const { id } of theorems)
      it(`${witness.name} refutes what is wrong near ${id}, where it claims it`, () => {
        if (theoremTestimony(witness, id) !== 'proved') return;
        const near = theoremVariants[id]!.filter(({ expected }) => expected === 'false').map((variant) => ({
          variant,
          decision: decidePart(variant.part),
        }));
        const { asked, refuted, open, passed } = theoremRefutations(witness, near);
        expect({ refuted, open, passed }).toEqual({ refuted: asked, open: 0, passed: [] });
        expect(asked).toBeGreaterThanOrEqual(12);
      });
});

describe('verifying theorems', () => {
  it('claims what is asked for, in order, all of it as it has to be', () => {
    const only = ['thm-shot-variance', 'thm-two-term-rule', 'eq15'];
    const claims = verifyTheorems({ witnesses: [], only, clock: () => 0 });
    expect(claims.map(({ id }) => id)).toEqual(['thm-two-term-rule', 'thm-shot-variance']);
    for (const { ok, verdict, method, variants } of claims) {
      expect([ok, verdict, method]).toEqual([true, 'proved', 'exact-normal-form']);
      expect(variants.refuted).toBe(variants.stated);
    }
  });
});
