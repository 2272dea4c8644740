import { errata } from '../../symbolic/errata/errata.js';
import { reportClaim } from '../reports/report-claim.js';
import type { ReportedClaim } from '../reports/reported-claim.js';
import { type ErratumClaim, erratumLabel } from './verify-errata.js';

/** What reports say of a slip of the paper. */
export function reportErratum(claim: ErratumClaim): ReportedClaim {
  const erratum = errata.find(({ id }) => id === claim.id)!; // claims are about slips of the list
  const reported = reportClaim(erratum, claim, {
    group: 'errata',
    label: erratumLabel(claim.id),
    covers: () => undefined,
  });
  return { ...reported, about: `${claim.place}. The paper has: ${claim.paper}` };
}
