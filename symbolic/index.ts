export {
  type Ansatz,
  type AnsatzDocument,
  AnsatzMistake,
  parameterCount,
  parseAnsatz,
  thetaIndex,
} from './ansatz/ansatz.js';
export { type Equation, type Formula, formula } from './equations/equation.js';
export { equations } from './equations/index.js';
export {
  type FormulaVerdictWord,
  formulaSchema,
  parseFormula,
  type UserFormula,
} from './formulas/parse-formula.js';
export { parseFormulaText } from './formulas/parse-formula-text.js';
export { type AngleFacts, angleFacts } from './gradient/angle-facts.js';
export { type DeadPairs, deadPairs } from './gradient/dead-pairs.js';
export { type DepolarisedString, depolarisedStrings } from './gradient/depolarised-strings.js';
export {
  checkGeneralShiftRule,
  type GeneralShiftRule,
  minkowskiSum,
  type ShiftRuleAnswer,
  shiftRuleFor,
} from './gradient/general-shift-rule.js';
export { gradientBound } from './gradient/gradient-bound.js';
export { multilinearTerms } from './gradient/multilinear-terms.js';
export { occurringFrequencies } from './gradient/occurring-frequencies.js';
export { observableVariance, ruleVariance } from './gradient/rule-variance.js';
export { secondDerivativeRule } from './gradient/second-derivative-rule.js';
export { Mistake, type MistakeParts } from './mistake.js';
export { Q, type Rational, rational } from './ring/rational.js';
export { theorems } from './theorems/index.js';
export type { Theorem } from './theorems/theorem.js';
