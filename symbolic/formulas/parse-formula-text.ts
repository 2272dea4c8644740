import { findJsonFault } from './find-json-fault.js';
import { FormulaMistake, placeOf } from './formula-mistake.js';
import { parseFormula, type UserFormula } from './parse-formula.js';

/** The longest file that is read, in characters. */
export const longestFormulaFile = 1_000_000;

/** Reads the text of a formula's file. Throws a Mistake that names line and column where it is no JSON. */
export function parseFormulaText(file: string): UserFormula {
  const text = file.replace(/^\uFEFF/, ''); // some editors put a byte order mark first
  if (text.length > longestFormulaFile)
    throw new FormulaMistake(
      `A formula of ${text.length} characters`,
      `${longestFormulaFile} are the most`,
      'State less at once',
    );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    if (!(error instanceof SyntaxError) || fault === undefined) throw error;
    const found = text[fault.at];
    throw new FormulaMistake(
      `The formula's file, ${placeOf(text, fault.at)}`,
      `expected ${fault.expected}, got ${found === undefined ? 'the end of the file' : JSON.stringify(found)}`,
      'Correct the JSON there',
    );
  }
  return parseFormula(json);
}
