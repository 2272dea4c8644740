import type { Formula } from '../../symbolic/equations/equation.js';
import { errata } from '../../symbolic/errata/errata.js';
import type { Erratum } from '../../symbolic/errata/erratum.js';
import { decide } from '../equations/decide.js';
import type { EquationClaim, VerificationRequest } from '../equations/verify-equations.js';

/** What is established about one slip of the paper: "proved" says that the paper's form fails and the corrected one holds. */
export interface ErratumClaim
  extends Pick<
    EquationClaim,
    'id' | 'title' | 'statement' | 'parts' | 'variants' | 'witnesses' | 'refutations' | 'ok' | 'seconds'
  > {
  readonly verdict: 'proved' | 'refuted';
  readonly method: 'exact-normal-form';
  readonly place: string;
  readonly paper: string;
}

/** The ids that can be asked for, in order. */
export const erratumIds: readonly string[] = errata.map(({ id }) => id);

/** `Slip 1`: slips are numbered as they are listed. */
export function erratumLabel(id: string): string {
  return `Slip ${erratumIds.indexOf(id) + 1}`;
}

/** Refutes the paper's form of each slip and proves the corrected one. */
export function verifyErrata({ only, clock, progress }: VerificationRequest): readonly ErratumClaim[] {
  return errata
    .filter(({ id }) => only === undefined || only.includes(id))
    .map((erratum, k) => {
      const began = clock();
      const claim = establish(erratum);
      progress?.(k + 1, erratum.id);
      return { ...claim, seconds: clock() - began };
    });
}

function establish(erratum: Erratum): Omit<ErratumClaim, 'seconds'> {
  const { id, title, statement, place, paper } = erratum;
  const decided = (formula: Formula<unknown>) => ({ says: formula.says, decision: decide(formula) });
  const parts = erratum.parts.map((part) => ({ ...decided(part), settings: part.settings.length }));
  const list = erratum.paperForm.map((form) => ({ ...decided(form), expected: 'false' as const }));
  const refuted = list.filter(({ decision }) => decision.verdict === 'refuted').length;
  const ok = parts.every(({ decision }) => decision.verdict === 'proved') && refuted === list.length;
  return {
    id,
    title,
    statement,
    place,
    paper,
    verdict: ok ? 'proved' : 'refuted',
    method: 'exact-normal-form',
    parts,
    variants: { stated: list.length, refuted, trueAfterAll: 0, list },
    witnesses: {},
    refutations: {},
    ok,
  };
}
