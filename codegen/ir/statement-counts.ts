import type { Program, Statement } from './program.js';

/** How many statements a program has, and how many its longest function. */
export interface StatementCounts {
  readonly total: number;
  readonly longest: number;
}

/** Counts statements as they stand in the text, loops not multiplied out. */
export function countStatements({ functions }: Program): StatementCounts {
  const count = (statements: readonly Statement[]): number =>
    statements.reduce((sum, s) => sum + 1 + (s.op === 'for' ? count(s.body) : 0), 0);
  const counts = functions.map(({ body }) => count(body));
  return { total: counts.reduce((a, b) => a + b, 0), longest: Math.max(...counts) };
}
