import type { Equation } from '../../symbolic/equations/equation.js';
import type { Theorem } from '../../symbolic/theorems/theorem.js';
import type { Counterexample, Decision } from '../equations/decide.js';
import type { EquationClaim } from '../equations/verify-equations.js';
import { questions } from '../equations/witnesses.js';
import type { ReportedClaim, ReportedCounterexample, ReportedDerivation } from './reported-claim.js';

/** A derivation with its lemmas as they were decided. */
interface CheckedDerivation extends Omit<ReportedDerivation, 'lemmas'> {
  readonly lemmas: readonly { readonly says: string; readonly decision: Decision }[];
}

/** What was found about something stated, whether equation or theorem. */
export interface Found
  extends Pick<
    EquationClaim,
    'verdict' | 'wellFormed' | 'ok' | 'parts' | 'variants' | 'witnesses' | 'refutations' | 'seconds'
  > {
  readonly method: string;
  readonly basis?: string;
  readonly derivations?: readonly CheckedDerivation[];
}

/** Where a claim belongs, and what is known of it besides its statement and verdict. */
export interface Place {
  readonly group: ReportedClaim['group'];
  readonly label: string;
  /** How much of it a witness was asked about; undefined where it was not asked. */
  readonly covers: (witness: WitnessName) => string | undefined;
}

type WitnessName = keyof EquationClaim['witnesses'];

/** What reports say of an equation of the paper. */
export function reportEquation(equation: Equation, claim: EquationClaim): ReportedClaim {
  const { id, number } = equation;
  const covers = (witness: WitnessName) => questions[witness][id]?.covers;
  const derivations = claim.derivation === undefined ? [] : [claim.derivation];
  return reportClaim(
    equation,
    { ...claim, derivations },
    { group: 'equations', label: `Eq. ${number}`, covers },
  );
}

/** What reports say of anything stated, from what was found about it. */
export function reportClaim(
  stated: Omit<Theorem, 'parts' | 'kind'>,
  found: Found,
  { group, label, covers }: Place,
): ReportedClaim {
  const { id, title, statement, latex, functions, assumptions, followsFrom, usedBy } = stated;
  const {
    wellFormed,
    verdict,
    ok,
    method,
    basis,
    parts,
    derivations,
    variants,
    witnesses,
    refutations,
    seconds,
  } = found;
  return {
    id,
    group,
    label,
    title,
    statement,
    latex,
    ...(functions === undefined ? {} : { functions }),
    verdict: verdict !== 'definition' ? verdict : wellFormed === true ? 'well formed' : 'ill formed',
    ok,
    method,
    ...(basis === undefined ? {} : { comparedAt: basis }),
    assumptions,
    followsFrom,
    usedBy,
    parts: parts.map(({ says, settings, decision }) => ({ says, cases: settings, ...decided(decision) })),
    derivations: (derivations ?? []).map(reportDerivation),
    witnesses: witnessNames(witnesses).map((name) => {
      const extent = covers(name);
      const near = refutations[name];
      const score =
        near && near.asked > 0 ? `; refutes ${near.refuted} of ${near.asked} wrong statements near it` : '';
      return {
        name,
        word: witnesses[name] ?? 'open',
        ...(extent === undefined ? {} : { covers: `${extent}${score}` }),
        passed: near?.passed ?? [],
      };
    }),
    variants: variants.list.map(({ says, expected, decision }) => ({
      says,
      expected,
      ...decided(decision),
    })),
    seconds,
  };
}

const witnessNames = (words: EquationClaim['witnesses']) => Object.keys(words) as readonly WitnessName[]; // its own keys

function reportDerivation(checked: CheckedDerivation): ReportedDerivation {
  const { says, verdict, start, steps, lemmas, instances, failures } = checked;
  return {
    says,
    verdict,
    start,
    steps,
    lemmas: lemmas.map(({ says: lemma, decision }) => ({ says: lemma, ...decided(decision) })),
    instances,
    failures,
  };
}

/** A decision as reports say it. */
export function decided(decision: Decision): {
  readonly verdict: Decision['verdict'];
  readonly counterexample?: ReportedCounterexample;
} {
  return decision.verdict === 'refuted'
    ? { verdict: 'refuted', counterexample: reportCounterexample(decision.counterexample) }
    : { verdict: decision.verdict };
}

/** A counterexample as reports say it. */
export function reportCounterexample(found: Counterexample): ReportedCounterexample {
  const { at, component, monomial, left, right, point } = found;
  const place = component === '' || component.startsWith('entry') ? component : `at ${component}`;
  return {
    where: [at, place].filter((words) => words !== '').join(', '),
    ...(monomial === '' ? {} : { coefficientOf: monomial }),
    left,
    right,
    ...(point === undefined ? {} : { point }),
  };
}
