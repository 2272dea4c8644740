export { type Certificate, certificateText, type Verdict } from './certificate.js';
export { certify, type KernelTexts } from './certify.js';
export { decideFormula, verifyFormula } from './formulas/decide-formula.js';
export type { FormulaCounterexample, FormulaVerdict } from './formulas/formula-verdict.js';
export { type KernelFiles, type Recheck, recheck } from './recheck.js';
