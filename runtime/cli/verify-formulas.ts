import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decideFormula } from '../../proofs/formulas/decide-formula.js';
import type { FormulaVerdict } from '../../proofs/formulas/formula-verdict.js';
import type { UserFormula } from '../../symbolic/formulas/parse-formula.js';
import { longestFormulaFile, parseFormulaText } from '../../symbolic/formulas/parse-formula-text.js';
import { Mistake } from '../../symbolic/mistake.js';
import type { Outcome, Surroundings } from './verb.js';

class FormulaFileMistake extends Mistake {
  constructor(file: string, expected: string, remedy: string) {
    super({ asked: `Formula file "${file}"`, expected, remedy });
  }
}

/** Any mistake in a formula, with the name of its file. */
class MistakeInFile extends Mistake {
  constructor(file: string, { parts }: Mistake) {
    super({ ...parts, asked: `${file}: ${parts.asked}` });
  }
}

/** A verdict on one file. */
interface Claim {
  readonly id: string;
  readonly file: string;
  readonly formula: UserFormula;
  readonly verdict: FormulaVerdict;
  readonly seconds: number;
}

/** Decides the formulas in the files; all is well when every one is proved. */
export async function verifyFormulas(
  files: readonly string[],
  { progress, clock }: Surroundings,
): Promise<Outcome> {
  const began = clock();
  const formulas: (readonly [string, UserFormula])[] = [];
  for (const file of files) formulas.push([file, await readFormula(file)]);
  progress.start('Verifying formulas', files.length);
  const claims = formulas.map(([file, formula], k): Claim => {
    const start = clock();
    const verdict = located(file, () => decideFormula(formula));
    progress.update(k + 1, file);
    return { id: basename(file, '.json'), file, formula, verdict, seconds: rounded(clock() - start) };
  });
  progress.finish();
  const ok = claims.every(({ verdict }) => verdict.verdict === 'proved');
  const seconds = rounded(clock() - began);
  return { ok, json: { ok, seconds, claims: claims.map(forMachines) }, text: report(claims, seconds) };
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

function forMachines({ id, file, formula, verdict, seconds }: Claim) {
  const { name, expected } = formula;
  return { id, file, name, ...verdict, ...(expected === undefined ? {} : { expected }), seconds };
}

function report(claims: readonly Claim[], seconds: number): string {
  const rows = claims.map(({ formula, verdict, seconds: each }) => [
    formula.name,
    verdict.verdict,
    verdict.method,
    `${each.toFixed(2)} s`,
  ]);
  const count = (word: string) => claims.filter(({ verdict }) => verdict.verdict === word).length;
  return [
    aligned([['formula', 'verdict', 'method', 'time'], ...rows]),
    '',
    ...claims.flatMap(remarks),
    `${count('proved')} proved, ${count('refuted')} refuted, ${count('open')} open. ${seconds} s in all.`,
  ].join('\n');
}

/** What is to be said about a formula besides its verdict. */
function remarks({ formula, verdict }: Claim): readonly string[] {
  const name = `"${formula.name}"`;
  const unexpected =
    formula.expected === undefined || formula.expected === verdict.verdict
      ? []
      : [`${name} was expected to be ${formula.expected}, and is ${verdict.verdict}.`];
  switch (verdict.verdict) {
    case 'proved':
      return verdict.where.length === 0
        ? unexpected
        : [...unexpected, `${name} is proved where ${verdict.where.join(', ')}.`];
    case 'open':
      return [...unexpected, `${name} is open: ${verdict.reason}.`];
    case 'refuted': {
      const { at, component, values, left, right } = verdict.counterexample;
      const where = [at, ...Object.entries(values).map(([key, value]) => `${key} = ${value}`)];
      const place = where.filter((part) => part !== '').join(', ');
      const what = component === '' ? '' : ` (coefficient of ${component})`;
      const basis = verdict.restsOn.length === 0 ? '' : `, by ${verdict.restsOn.join(' and ')}`;
      return [
        ...unexpected,
        `${name} is refuted${place === '' ? '' : ` at ${place}`}: left${what} ${left}, right ${right}${basis}.`,
      ];
    }
  }
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => [...row[k]!].length)));
  return rows
    .map((row) =>
      row
        .map((cell, k) => cell + ' '.repeat(widths[k]! - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
