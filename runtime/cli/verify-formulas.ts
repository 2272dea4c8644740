import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decideFormula } from '../../proofs/formulas/decide-formula.js';
import type { FormulaVerdict } from '../../proofs/formulas/formula-verdict.js';
import { reportFormula } from '../../proofs/reports/report-formula.js';
import type { ReportedClaim } from '../../proofs/reports/reported-claim.js';
import type { UserFormula } from '../../symbolic/formulas/parse-formula.js';
import { longestFormulaFile, parseFormulaText } from '../../symbolic/formulas/parse-formula-text.js';
import { Mistake } from '../../symbolic/mistake.js';
import type { Surroundings } from './verb.js';

class FormulaFileMistake extends Mistake {
  constructor(file: string, expected: string, remedy: string) {
    super({ asked: `Formula file "${file}"`, expected, remedy });
  }
}

/** Any mistake in a formula, with the name of its file. */
class MistakeInFile extends Mistake {
  constructor(file: string, { name, parts }: Mistake) {
    super({ ...parts, asked: `${file}: ${parts.asked}` });
    this.name = name;
  }
}

/** What is found about the formulas in some files. */
export interface VerifiedFormulas {
  /** Whether every one is proved. */
  readonly ok: boolean;
  readonly seconds: number;
  /** For machines, in the order of the files. */
  readonly claims: readonly unknown[];
  /** For tables, pages and JUnit. */
  readonly reported: readonly ReportedClaim[];
  /** What is to be said besides the verdicts, in sentences. */
  readonly remarks: readonly string[];
}

/** Decides the formulas in the files. Every file is read before anything is decided. */
export async function verifyFormulas(
  files: readonly string[],
  { progress, clock }: Surroundings,
): Promise<VerifiedFormulas> {
  const began = clock();
  const formulas: (readonly [string, UserFormula])[] = [];
  for (const file of files) formulas.push([file, await readFormula(file)]);
  progress.start('Verifying formulas', files.length);
  const found = formulas.map(([file, formula], k) => {
    const start = clock();
    const verdict = located(file, () => decideFormula(formula));
    progress.update(k + 1, file);
    return { id: basename(file, '.json'), file, formula, verdict, seconds: rounded(clock() - start) };
  });
  progress.finish();
  return {
    ok: found.every(({ verdict }) => verdict.verdict === 'proved'),
    seconds: rounded(clock() - began),
    claims: found.map(({ id, file, formula: { name, expected }, verdict, seconds }) => ({
      id,
      file,
      name,
      ...verdict,
      ...(expected === undefined ? {} : { expected }),
      seconds,
    })),
    reported: found.map(({ id, formula, verdict, seconds }) => reportFormula(id, formula, verdict, seconds)),
    remarks: found.flatMap(({ formula, verdict }) => remarks(formula, verdict)),
  };
}

async function readFormula(file: string): Promise<UserFormula> {
  if (!file.endsWith('.json'))
    throw new FormulaFileMistake(
      file,
      'the command line reads formulas from .json files',
      'From TypeScript import verifyFormula from "qgradcam/proofs"',
    );
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile())
    throw new FormulaFileMistake(file, 'there is no such file', 'Give the path of a formula in JSON');
  if (found.size > 4 * longestFormulaFile)
    throw new FormulaFileMistake(
      file,
      `it has ${found.size} bytes, and ${4 * longestFormulaFile} are the most`,
      'State less at once',
    );
  const text = await readFile(file, 'utf8');
  return located(file, () => parseFormulaText(text));
}

/** Names the file in a mistake. */
function located<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Mistake ? new MistakeInFile(file, error) : error;
  }
}

function remarks({ name, expected }: UserFormula, verdict: FormulaVerdict): readonly string[] {
  const unexpected =
    expected === undefined || expected === verdict.verdict
      ? []
      : [`"${name}" was expected to be ${expected}, and is ${verdict.verdict}.`];
  switch (verdict.verdict) {
    case 'proved':
      return verdict.where.length === 0
        ? unexpected
        : [...unexpected, `"${name}" is proved where ${verdict.where.join(', ')}.`];
    case 'open':
      return [...unexpected, `"${name}" is open: ${verdict.reason}.`];
    case 'refuted': {
      const { at, component, values, left, right } = verdict.counterexample;
      const where = [at, ...Object.entries(values).map(([key, value]) => `${key} = ${value}`)];
      const place = where.filter((part) => part !== '').join(', ');
      const what = component === '' ? '' : ` (coefficient of ${component})`;
      const basis = verdict.restsOn.length === 0 ? '' : `, by ${verdict.restsOn.join(' and ')}`;
      return [
        ...unexpected,
        `"${name}" is refuted${place === '' ? '' : ` at ${place}`}: left${what} ${left}, right ${right}${basis}.`,
      ];
    }
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
