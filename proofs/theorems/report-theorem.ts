import { theorems } from '../../symbolic/theorems/index.js';
import { reportClaim } from '../reports/report-claim.js';
import type { ReportedClaim } from '../reports/reported-claim.js';
import { type TheoremClaim, theoremLabel } from './verify-theorems.js';
import { theoremCoverage } from './witnesses.js';

/** What reports say of a theorem beyond the paper. */
export function reportTheorem(claim: TheoremClaim): ReportedClaim {
  const theorem = theorems.find(({ id }) => id === claim.id)!; // claims are about theorems of the list
  return reportClaim(theorem, claim, {
    group: 'theorems',
    label: theoremLabel(claim.id),
    covers: (witness) => theoremCoverage(witness, claim.id),
  });
}
