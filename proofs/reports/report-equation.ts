import type { Equation } from '../../symbolic/equations/equation.js';
import type { Counterexample, Decision } from '../equations/decide.js';
import type { EquationClaim } from '../equations/verify-equations.js';
import { questions } from '../equations/witnesses.js';
import type { ReportedClaim, ReportedCounterexample } from './reported-claim.js';

/** What reports say of an equation of the paper. */
export function reportEquation(equation: Equation, claim: EquationClaim): ReportedClaim {
  const { id, number, title, statement, latex, assumptions, followsFrom, usedBy } = equation;
  const { wellFormed, verdict, ok, method, basis, parts, variants, witnesses, seconds } = claim;
  return {
    id,
    group: 'equations',
    label: `Eq. ${number}`,
    title,
    statement,
    latex,
    verdict: verdict !== 'definition' ? verdict : wellFormed === true ? 'well formed' : 'ill formed',
    ok,
    method,
    comparedAt: basis,
    assumptions,
    followsFrom,
    usedBy,
    parts: parts.map(({ says, settings, decision }) => ({ says, cases: settings, ...decided(decision) })),
    steps: [],
    witnesses: witnessNames(witnesses).map((name) => {
      const covers = questions[name][id]?.covers;
      return { name, word: witnesses[name] ?? 'open', ...(covers === undefined ? {} : { covers }) };
    }),
    variants: variants.list.map(({ says, expected, decision }) => ({
      says,
      expected,
      ...decided(decision),
    })),
    seconds,
  };
}

type WitnessName = keyof EquationClaim['witnesses'];

const witnessNames = (words: EquationClaim['witnesses']) => Object.keys(words) as readonly WitnessName[]; // its own keys

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
