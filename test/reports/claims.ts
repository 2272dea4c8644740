import { verifyEquations } from '../../proofs/equations/verify-equations.js';
import { reportEquation } from '../../proofs/reports/report-claim.js';
import type { ReportedClaim } from '../../proofs/reports/reported-claim.js';
import { equations } from '../../symbolic/equations/index.js';

/** The equations as reports say them, without witnesses. */
export function reportedEquations(): readonly ReportedClaim[] {
  return verifyEquations({ witnesses: [], clock: () => 0 }).map((claim) =>
    reportEquation(equations.find(({ id }) => id === claim.id)!, claim),
  );
}

/** Text that breaks markup wherever it is not escaped, and holds what XML cannot say. */
export const hostile = `<script>alert("1")</script> ]]> & ' " \u0000\u001b\ufffe\ud800 e^(<b>) σ_{</style>}`;

/** A claim with hostile text wherever there is text, and everything not as it has to be. */
export const hostileClaim: ReportedClaim = {
  id: 'thm-hostile',
  group: 'theorems',
  label: `Theorem ${hostile}`,
  title: hostile,
  statement: hostile,
  latex: 'a < b \\text{ \\& c}',
  verdict: 'refuted',
  ok: false,
  method: hostile,
  comparedAt: hostile,
  assumptions: [hostile],
  followsFrom: [hostile, 'eq16'],
  usedBy: [`every kernel ${hostile}`],
  parts: [
    {
      says: hostile,
      cases: 2,
      verdict: 'refuted',
      counterexample: {
        where: hostile,
        coefficientOf: hostile,
        left: hostile,
        right: '1',
        point: { values: hostile, left: hostile, right: hostile },
      },
    },
  ],
  derivations: [
    {
      says: hostile,
      verdict: 'refuted',
      start: { latex: 'V_1 \\otimes V_2' },
      steps: [
        { says: hostile, because: [hostile, 'eq13'], latex: 'x^2', follows: true },
        { says: 'a step that fails', because: [], latex: 'x^3', follows: false },
      ],
      lemmas: [
        { says: hostile, verdict: 'refuted', counterexample: { where: hostile, left: '1', right: '2' } },
      ],
      instances: 12,
      failures: [`it does not follow that ${hostile}`],
    },
  ],
  witnesses: [
    { name: hostile, word: 'refuted', covers: hostile, passed: [hostile] },
    { name: 'mathjs', word: 'open', passed: [] },
  ],
  variants: [
    { says: hostile, expected: 'false', verdict: 'proved' },
    { says: 'one that is true', expected: 'true', verdict: 'proved' },
    {
      says: 'one without a monomial',
      expected: 'false',
      verdict: 'refuted',
      counterexample: { where: '', left: '7', right: '8' },
    },
  ],
  seconds: 1.25,
};
