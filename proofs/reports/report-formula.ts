import type { Checked } from '../../symbolic/formulas/checked.js';
import { oneLine } from '../../symbolic/formulas/formula-mistake.js';
import type { UserFormula } from '../../symbolic/formulas/parse-formula.js';
import type { FormulaCounterexample, FormulaVerdict } from '../formulas/formula-verdict.js';
import type { ReportedClaim, ReportedCounterexample, ReportedPart } from './reported-claim.js';

/** What reports say of a user's own formula; it is as it has to be where it is proved. */
export function reportFormula(
  id: string,
  formula: UserFormula,
  verdict: FormulaVerdict,
  seconds: number,
): ReportedClaim {
  const says = formulaStatement(formula);
  const assumptions = formula.kind === 'identity' ? formula.assumptions.map(({ printed }) => printed) : [];
  return {
    id,
    group: 'formulas',
    label: 'Formula',
    title: formula.name,
    statement: says,
    ...(formula.about === undefined ? {} : { about: formula.about }),
    verdict: verdict.verdict,
    ok: verdict.verdict === 'proved',
    method: verdict.method,
    assumptions: [...new Set([...assumptions, ...(verdict.verdict === 'proved' ? verdict.where : [])])],
    followsFrom: verdict.verdict === 'refuted' ? verdict.restsOn : [],
    usedBy: [],
    parts: [{ says: scope(formula), ...decided(verdict) }],
    derivations: [],
    witnesses: [],
    variants: [],
    seconds,
  };
}

/** A formula as text, as its author wrote it. */
function formulaStatement(formula: UserFormula): string {
  if (formula.kind === 'identity') return `${written(formula.left)} = ${written(formula.right)}`;
  const terms = formula.terms.map(
    ({ coefficient, shift }) => `(${written(coefficient)})·f(x + (${written(shift)}))`,
  );
  const frequencies = formula.frequencies.map(written).join(', ');
  return `f${'′'.repeat(formula.derivative)}(x) = ${terms.join(' + ')} for frequencies ${frequencies}`;
}

function written({ source }: Checked): string {
  return oneLine(source.text);
}

function scope({ kind }: UserFormula): string {
  return kind === 'identity'
    ? 'for all values of everything that is declared'
    : 'for every function with these frequencies';
}

function decided(verdict: FormulaVerdict): Omit<ReportedPart, 'says'> {
  switch (verdict.verdict) {
    case 'proved':
      return { verdict: 'proved', cases: verdict.cases };
    case 'refuted':
      return { verdict: 'refuted', cases: 0, counterexample: reportCounterexample(verdict.counterexample) };
    case 'open':
      return { verdict: 'open', cases: 0, reason: verdict.reason };
  }
}

function reportCounterexample(found: FormulaCounterexample): ReportedCounterexample {
  const values = Object.entries(found.values).map(([name, value]) => `${name} = ${value}`);
  const component = found.component === '' ? [] : [`at ${found.component}`];
  const where = [found.at, ...component, ...values].filter((words) => words !== '').join(', ');
  return { where, left: found.left, right: found.right };
}
