import { Effort, usualEffort } from '../../symbolic/formulas/effort.js';
import { parseFormula, type UserFormula } from '../../symbolic/formulas/parse-formula.js';
import { decideIdentity } from './decide-identity.js';
import { decideShiftRule } from './decide-shift-rule.js';
import type { FormulaVerdict } from './formula-verdict.js';

/** Decides a formula exactly. `effort` bounds the products of coefficients that are spent; beyond it the verdict is "open". */
export function decideFormula(formula: UserFormula, effort: number = usualEffort): FormulaVerdict {
  switch (formula.kind) {
    case 'identity':
      return decideIdentity(formula, new Effort(effort));
    case 'shift-rule':
      return decideShiftRule(formula, new Effort(effort));
  }
}

/**
 * Reads a formula given as JSON and decides it; a number in it stands for the decimal that `String(number)` prints. Throws a Mistake
 * for what cannot be read.
 */
export function verifyFormula(json: unknown, effort: number = usualEffort): FormulaVerdict {
  return decideFormula(parseFormula(json), effort);
}
