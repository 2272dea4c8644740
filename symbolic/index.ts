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
export { Mistake, type MistakeParts } from './mistake.js';
