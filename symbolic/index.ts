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
export { Mistake, type MistakeParts } from './mistake.js';
