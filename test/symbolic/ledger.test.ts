import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptCommand, renderLedger } from '../../proofs/equations/ledger.js';
import { verifyEquations } from '../../proofs/equations/verify-equations.js';
import { erratumIds, erratumLabel, verifyErrata } from '../../proofs/errata/verify-errata.js';
import { theoremLabel, verifyTheorems } from '../../proofs/theorems/verify-theorems.js';
import { loadWitnesses } from '../../symbolic/engines/load-witnesses.js';

const engines = await loadWitnesses();

describe('the ledger', () => {
  const request = { witnesses: engines, clock: () => 0 };
  const claims = [...verifyEquations(request), ...verifyErrata(request), ...verifyTheorems(request)];

  it(`is what "${acceptCommand}" would write now`, () => {
    const kept = readFileSync(new URL('../../proofs/LEDGER.md', import.meta.url), 'utf8');
    expect(renderLedger(claims) === kept, `proofs/LEDGER.md is stale: run "${acceptCommand}"`).toBe(true);
  });

  it('rests on claims that are all as they have to be', () => {
    expect(claims.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual([]);
    for (const { variants } of claims) expect(variants.refuted).toBe(variants.stated);
  });

  it('has a row and a section for every equation, slip and theorem', () => {
    const text = renderLedger(claims);
    for (const claim of claims) {
      const { id } = claim;
      const other = erratumIds.includes(id) ? erratumLabel(id) : theoremLabel(id);
      const label = 'number' in claim ? `Eq. ${claim.number}` : other;
      expect(text).toMatch(new RegExp(`^\\| ${label.replace('.', '\\.')} +\\|`, 'm'));
      expect(text).toContain(`## ${label}: ${claim.title}`);
    }
    expect(text).toContain('## Thm. 11: ');
  });

  it('says so when a verdict changes', () => {
    const [first, ...rest] = claims;
    const changed = renderLedger([
      { ...first!, witnesses: { ...first!.witnesses, mathjs: 'open' } },
      ...rest,
    ]);
    expect(changed).not.toBe(renderLedger(claims));
  });
});

describe('verifying some equations without witnesses', () => {
  it('claims those only, in the paper’s order, and asks nobody', () => {
    const claims = verifyEquations({ witnesses: [], only: ['eq16', 'eq12'], clock: () => 0 });
    expect(claims.map(({ id }) => id)).toEqual(['eq12', 'eq16']);
    expect(claims.every(({ witnesses }) => Object.keys(witnesses).length === 0)).toBe(true);
  });
});
