import type { KernelRecord } from './kernel-record.js';
import { type ClaimGroup, claimGroups, type ReportedClaim } from './reported-claim.js';

/** Everything that a verification page shows. */
export interface Verification {
  readonly claims: readonly ReportedClaim[];
  readonly kernels: readonly KernelRecord[];
  /** What the verdicts of each method or witness rest on. */
  readonly trust: readonly { readonly of: string; readonly restsOn: string }[];
}

/** The claims by group, in the order of the groups; groups without claims are left out. */
export function grouped(claims: readonly ReportedClaim[]): readonly {
  readonly group: ClaimGroup;
  readonly title: string;
  readonly claims: readonly ReportedClaim[];
}[] {
  const groups = Object.entries(claimGroups) as [ClaimGroup, string][]; // the entries of a table by ClaimGroup
  return groups
    .map(([group, title]) => ({ group, title, claims: claims.filter((claim) => claim.group === group) }))
    .filter((found) => found.claims.length > 0);
}

/** The ids of the claims that kernels rest on: those that say so, and all that these follow from. */
export function underKernels(claims: readonly ReportedClaim[]): ReadonlySet<string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const under = new Set<string>();
  const add = (claim: ReportedClaim): void => {
    if (under.has(claim.id)) return;
    under.add(claim.id);
    const below = claim.followsFrom.flatMap((id) => byId.get(id) ?? []);
    const usedHere = claims.filter(({ usedBy }) => usedBy.includes(claim.id));
    for (const next of [...below, ...usedHere]) add(next);
  };
  for (const claim of claims) if (claim.usedBy.some((place) => /\bkernels?\b/.test(place))) add(claim);
  return under;
}
