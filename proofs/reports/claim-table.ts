import { methodWords, type ReportedClaim, variantScore } from './reported-claim.js';
import { widthOf, wrap } from './wrap.js';

/** From this width on, the statement has a column of its own. */
const wideFrom = 110;
const gap = '  ';

/** A column: its head, the widest it may be, and its lines for a claim. */
interface Column {
  readonly head: string;
  readonly most: number;
  readonly right?: boolean;
  lines(claim: ReportedClaim): readonly string[];
}

const equation: Column = { head: 'claim', most: 10, lines: ({ label }) => [label] };
const verdict: Column = { head: 'verdict', most: 11, lines: (claim) => [claim.verdict] };
const method: Column = { head: 'method', most: 17, lines: (claim) => [methodWords(claim.method)] };
const witnesses: Column = {
  head: 'witnesses',
  most: 15,
  lines: (claim) =>
    claim.witnesses.length === 0 ? ['–'] : claim.witnesses.map(({ name, word }) => `${name} ${word}`),
};
const refuted: Column = {
  head: 'refuted',
  most: 7,
  right: true,
  lines: (claim) => {
    const { stated, refuted: found } = variantScore([claim]);
    return [stated === 0 ? '–' : `${found}/${stated}`];
  },
};
const time: Column = {
  head: 'time',
  most: 8,
  right: true,
  lines: ({ seconds }) => [`${seconds.toFixed(2)} s`],
};

/** The claims as a table no wider than `columns`, of which it needs 72. Below 110 the statements stand under their claims. */
export function claimTable(claims: readonly ReportedClaim[], columns: number): string {
  const narrow = [equation, verdict, method, witnesses, refuted, time];
  if (columns < wideFrom) {
    const measured = widths(narrow, claims);
    const indent = ' '.repeat(columnWidth(equation, claims) + gap.length);
    const own = claims.map((claim) => [
      ...row(narrow, measured, claim),
      ...said(claim, Math.max(columns - indent.length, 20)).map((line) => indent + line),
    ]);
    return [heads(narrow, measured), ...own.flatMap((lines) => ['', ...lines])].join('\n');
  }
  const taken = widths(narrow, claims).reduce((sum, width) => sum + width + gap.length, 0);
  const statement: Column = {
    head: 'statement',
    most: columns - taken,
    lines: (claim) => said(claim, columns - taken),
  };
  const all = [equation, statement, verdict, method, witnesses, refuted, time];
  const measured = widths(all, claims);
  const own = claims.map((claim) => row(all, measured, claim));
  return [heads(all, measured), ...own.flatMap((lines) => ['', ...lines])].join('\n');
}

function said({ title, statement }: ReportedClaim, width: number): readonly string[] {
  return [...wrap(title, width), ...(statement === title ? [] : wrap(statement, width))];
}

function columnWidth({ head, most, lines }: Column, claims: readonly ReportedClaim[]): number {
  const widest = Math.max(widthOf(head), ...claims.flatMap((claim) => lines(claim).map(widthOf)));
  return Math.min(most, widest);
}

function widths(columns: readonly Column[], claims: readonly ReportedClaim[]): readonly number[] {
  return columns.map((column) => columnWidth(column, claims));
}

function heads(columns: readonly Column[], widths: readonly number[]): string {
  return joined(columns, widths, (column) => column.head);
}

/** A claim's lines: each cell is wrapped to its column. */
function row(columns: readonly Column[], widths: readonly number[], claim: ReportedClaim): readonly string[] {
  const cells = columns.map((column, k) => column.lines(claim).flatMap((line) => wrap(line, widths[k]!)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    joined(columns, widths, (_c, k) => cells[k]![line] ?? ''),
  );
}

function joined(
  columns: readonly Column[],
  widths: readonly number[],
  cell: (column: Column, k: number) => string,
): string {
  return columns
    .map((column, k) => {
      const text = cell(column, k);
      const room = ' '.repeat(Math.max(0, widths[k]! - widthOf(text)));
      return column.right ? room + text : text + room;
    })
    .join(gap)
    .trimEnd();
}
