import { describe, expect, it } from 'vitest';
import { verifyEquations } from '../../proofs/equations/verify-equations.js';
import { claimCase } from '../../proofs/reports/junit.js';
import { reportEquation } from '../../proofs/reports/report-claim.js';
import { problems } from '../../proofs/reports/reported-claim.js';
import { reportTheorem } from '../../proofs/theorems/report-theorem.js';
import { verifyTheorems } from '../../proofs/theorems/verify-theorems.js';
import { loadWitnesses } from '../../symbolic/engines/load-witnesses.js';
import type { Witness } from '../../symbolic/engines/witness.js';
import { eq16 } from '../../symbolic/equations/eq-16-shift-bracket.js';

const only = ['eq16', 'thm-angle-map-derivatives', 'thm-shot-variance'];

function reported(witnesses: readonly Witness[]) {
  const request = { witnesses, only, clock: () => 0 };
  return [
    ...verifyEquations(request).map((claim) => reportEquation(eq16, claim)),
    ...verifyTheorems(request).map(reportTheorem),
  ];
}

describe('a report', () => {
  it('says how many wrong statements each witness refutes, near equations and near theorems', async () => {
    for (const claim of reported(await loadWitnesses())) {
      expect(problems(claim)).toEqual([]);
      const wrong = claim.variants.filter(({ expected }) => expected === 'false').length;
      for (const { word, covers, passed } of claim.witnesses) {
        expect([word, passed]).toEqual(['proved', []]);
        expect(covers).toMatch(new RegExp(`; refutes ${wrong} of ${wrong} wrong statements near it$`));
      }
      expect(claimCase(claim).output.join('\n')).toContain(
        `nerdamer: proved (${claim.witnesses[1]!.covers})`,
      );
    }
  });

  it('finds out a witness that believes everything, by every wrong statement that it calls proved', () => {
    const credulous: Witness = { name: 'nerdamer', decide: () => 'proved', slope: () => 'proved' };
    for (const claim of reported([credulous])) {
      expect(claim.ok).toBe(false);
      const wrong = claim.variants.filter(({ expected }) => expected === 'false');
      expect(problems(claim)).toEqual(
        wrong.map(({ says }) => `${claim.label}: nerdamer calls "${says}" proved, which is wrong`),
      );
      expect(claimCase(claim).failure?.reasons).toEqual(problems(claim));
    }
  });
});
