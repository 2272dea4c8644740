import type { Witness } from '../../symbolic/engines/witness.js';
import { theorems } from '../../symbolic/theorems/index.js';
import { isFormula, type Theorem } from '../../symbolic/theorems/theorem.js';
import { type CheckedDerivation, checkDerivation } from '../equations/check-derivation.js';
import { Decider } from '../equations/decide.js';
import type {
  EquationClaim,
  PartVerdict,
  VariantVerdict,
  VerificationRequest,
} from '../equations/verify-equations.js';
import { decidePart } from './decide-part.js';
import { theoremVariants } from './variants/variants.js';
import { theoremRefutations, theoremTestimony } from './witnesses.js';

/** What is established about one theorem beyond the paper. */
export interface TheoremClaim
  extends Pick<
    EquationClaim,
    'id' | 'title' | 'statement' | 'parts' | 'variants' | 'witnesses' | 'refutations' | 'ok' | 'seconds'
  > {
  readonly verdict: 'proved' | 'refuted';
  /** The methods of its parts: `exact-normal-form, cyclotomic-field`. */
  readonly method: string;
  /** The arguments for any number of qubits, checked step by step. */
  readonly derivations: readonly CheckedDerivation[];
}

/** The ids that can be asked for, in order. */
export const theoremIds: readonly string[] = theorems.map(({ id }) => id);

/** `Thm. 1`: theorems are numbered as they are listed. */
export function theoremLabel(id: string): string {
  return `Thm. ${theoremIds.indexOf(id) + 1}`;
}

/** Proves the theorems beyond the paper, refutes the wrong statements near them, and asks the witnesses. */
export function verifyTheorems(request: VerificationRequest): readonly TheoremClaim[] {
  const { only, clock, progress } = request;
  return theorems
    .filter(({ id }) => only === undefined || only.includes(id))
    .map((theorem, k) => {
      const began = clock();
      const claim = establish(theorem, request.witnesses);
      progress?.(k + 1, theorem.id);
      return { ...claim, seconds: clock() - began };
    });
}

function establish(theorem: Theorem, witnesses: readonly Witness[]): Omit<TheoremClaim, 'seconds'> {
  const { id, title, statement } = theorem;
  const decider = new Decider();
  const parts = theorem.parts.map(
    (part): PartVerdict => ({
      says: part.says,
      settings: part.settings.length,
      decision: decidePart(part, decider),
    }),
  );
  const near = (theoremVariants[id] ?? []).map((variant) => ({
    variant,
    decision: decidePart(variant.part, decider),
  }));
  const list = near.map(
    ({ variant: { part, expected }, decision }): VariantVerdict => ({ says: part.says, expected, decision }),
  );
  const wrong = list.filter(({ expected }) => expected === 'false');
  const refuted = wrong.filter(({ decision }) => decision.verdict === 'refuted').length;
  const right = list.filter(({ expected }) => expected === 'true');
  const words = Object.fromEntries(
    witnesses.map((witness) => [witness.name, theoremTestimony(witness, id)] as const),
  ) as TheoremClaim['witnesses']; // fromEntries forgets the names
  const wrongNear = near.filter(({ variant }) => variant.expected === 'false');
  const refutations = Object.fromEntries(
    witnesses
      .filter(({ name }) => words[name] === 'proved')
      .map((witness) => [witness.name, theoremRefutations(witness, wrongNear)]),
  ) as TheoremClaim['refutations']; // fromEntries forgets the names
  const derivations = (theorem.derivations ?? []).map(checkDerivation);
  const holds =
    parts.every(({ decision }) => decision.verdict === 'proved') &&
    derivations.every(({ verdict }) => verdict === 'proved');
  const methods = theorem.parts.map((part) => (isFormula(part) ? 'exact-normal-form' : part.method));
  return {
    id,
    title,
    statement,
    verdict: holds ? 'proved' : 'refuted',
    method: [...new Set(methods)].join(', '),
    parts,
    derivations,
    variants: { stated: wrong.length, refuted, trueAfterAll: right.length, list },
    witnesses: words,
    refutations,
    ok:
      holds &&
      refuted === wrong.length &&
      right.every(({ decision }) => decision.verdict === 'proved') &&
      Object.values(words).every((word) => word !== 'refuted') &&
      Object.values(refutations).every(({ passed }) => passed.length === 0),
  };
}
