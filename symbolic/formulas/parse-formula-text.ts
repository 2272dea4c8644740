import { readJson } from '../json/read-json.js';
import { FormulaMistake } from './formula-mistake.js';
import { parseFormula, type UserFormula } from './parse-formula.js';

/** The longest file that is read, in characters. */
export const longestFormulaFile = 1_000_000;

/**
 * Reads the text of a formula's file. Throws a Mistake that names line and column where it is no JSON, or where digits or fields
 * would be lost.
 */
export function parseFormulaText(file: string): UserFormula {
  const text = file.replace(/^\uFEFF/, ''); // some editors put a byte order mark first
  if (text.length > longestFormulaFile)
    throw new FormulaMistake(
      `A formula of ${text.length} characters`,
      `${longestFormulaFile} are the most`,
      'State less at once',
    );
  return parseFormula(readJson(text, "The formula's file"));
}
