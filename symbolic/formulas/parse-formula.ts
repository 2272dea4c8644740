import { isPrintable } from '../json/quoted.js';
import { parseDecimal, Q } from '../ring/rational.js';
import { type Checked, checked, isZero, source } from './checked.js';
import type { Declarations } from './declarations.js';
import { ExpressionMistake, FormulaMistake, oneLine, type Source } from './formula-mistake.js';
import { type Fields, list, record, shown, text } from './json-fields.js';
import { mostNames, nothingDeclared, parseDeclarations } from './parse-declarations.js';

/** What is taken for granted: that two sides are equal, or that a scalar is not zero. */
export interface Assumption {
  /** As its author wrote it, in one line. */
  readonly text: string;
  /** The same with its sign as it is printed: `m ≠ 0`. */
  readonly printed: string;
  readonly kind: 'equal' | 'different';
  readonly left: Checked;
  readonly right: Checked;
}

/** A verdict that there can be on a formula. */
export type FormulaVerdictWord = 'proved' | 'refuted' | 'open';

interface Described {
  readonly name: string;
  readonly about?: string;
  /** The verdict that its author expects; it changes nothing. */
  readonly expected?: FormulaVerdictWord;
  readonly declared: Declarations;
}

/** left = right, for all values of everything declared. */
export interface IdentityFormula extends Described {
  readonly kind: 'identity';
  readonly assumptions: readonly Assumption[];
  readonly left: Checked;
  readonly right: Checked;
}

/** The n-th derivative of f is Σ coefficient·f(x + shift), for every f with the given frequencies. */
export interface ShiftRuleFormula extends Described {
  readonly kind: 'shift-rule';
  readonly frequencies: readonly Checked[];
  readonly terms: readonly { readonly coefficient: Checked; readonly shift: Checked }[];
  /** n, 1 where the file says nothing. */
  readonly derivative: number;
}

/** A formula of the user's own. */
export type UserFormula = IdentityFormula | ShiftRuleFormula;

/** The schema of formula files. */
export const formulaSchema = 'qgradcam/formula@1';

const common = ['schema', 'name', 'about', 'kind', 'expected'];

const fieldsOf = {
  identity: [
    ...common,
    'angles',
    'symbols',
    'indices',
    'operators',
    'definitions',
    'assumptions',
    'left',
    'right',
  ],
  'shift-rule': [...common, 'frequencies', 'terms', 'derivative'],
};

const verdicts: readonly string[] = ['proved', 'refuted', 'open'] satisfies FormulaVerdictWord[];

const mostTerms = 64;

/**
 * Reads a formula given as JSON (see proofs/formulas/README.md) and checks that its names mean something and its parts fit.
 * A number in it stands for the decimal that `String(number)` prints: 0.1 for 1/10. Digits that a double does not keep are lost before
 * they come here; `parseFormulaText` refuses them, and an expression as text keeps them. Throws a {@link FormulaMistake} or an {@link ExpressionMistake}.
 */
export function parseFormula(json: unknown): UserFormula {
  const fields = record(json, 'The formula');
  if (fields.schema !== formulaSchema)
    throw new FormulaMistake(
      'The formula\'s "schema"',
      `expected ${JSON.stringify(formulaSchema)}, got ${shown(fields.schema)}`,
      `Write "schema": "${formulaSchema}"`,
    );
  const kind = fields.kind ?? 'identity';
  if (kind !== 'identity' && kind !== 'shift-rule')
    throw new FormulaMistake(
      'The formula\'s "kind"',
      `there is no kind ${shown(kind)}`,
      'Choose "identity" or "shift-rule"',
    );
  const stranger = Object.keys(fields).find((key) => !fieldsOf[kind].includes(key));
  if (stranger !== undefined)
    throw new FormulaMistake(
      `The formula's field ${shown(stranger)}`,
      `the fields of kind "${kind}" are ${fieldsOf[kind].join(', ')}`,
      'Remove or rename it',
    );
  const described = {
    name: title(fields.name),
    ...(fields.about === undefined ? {} : { about: text(fields.about, '"about"', 4000) }),
    ...(fields.expected === undefined ? {} : { expected: expectedVerdict(fields.expected) }),
  };
  return kind === 'identity' ? parseIdentity(fields, described) : parseShiftRule(fields, described);
}

/** The name, which is shown on terminals and in reports as it stands. */
function title(value: unknown): string {
  const name = text(value, '"name"', 200);
  if (isPrintable(name)) return name;
  throw new FormulaMistake(
    'The formula\'s "name"',
    `it is one line without control characters, got ${shown(name)}`,
    'Remove them',
  );
}

function parseIdentity(fields: Fields, described: Omit<Described, 'declared'>): IdentityFormula {
  const declared = parseDeclarations(fields);
  const left = checked(source('"left"', fields.left), declared);
  const right = checked(source('"right"', fields.right), declared);
  alike(left, right);
  const assumptions = list(fields.assumptions ?? [], '"assumptions"', 0, mostNames).map((value, k) =>
    parseAssumption(source(`assumption ${k + 1}`, value), declared),
  );
  return { ...described, kind: 'identity', declared, assumptions, left, right };
}

/** Sides are alike when they act on the same qubits; the number 0 is like everything. */
function alike(left: Checked, right: Checked): void {
  if (left.qubits === right.qubits || isZero(left.expression) || isZero(right.expression)) return;
  const named = ({ qubits }: Checked) => (qubits === 0 ? 'a scalar' : `an operator on ${qubits} qubit(s)`);
  throw new ExpressionMistake(
    right.source,
    right.expression.span,
    `the sides are alike, and on the left stands ${named(left)}, on the right ${named(right)}`,
    'Use trace, expectation, tensor or identity(n) to make them alike',
  );
}

function parseAssumption(whole: Source, declared: Declarations): Assumption {
  const sign = /!=|≠|=/.exec(whole.text);
  if (sign === null)
    throw new ExpressionMistake(
      whole,
      { start: 0, end: whole.text.length },
      'an assumption says that two sides are equal or different',
      'Write "a = b" or "a != 0"',
    );
  const after = sign.index + sign[0].length;
  const part = (from: number, to: number) =>
    // blanks in the place of the other side keep the columns of the whole text
    checked({ ...whole, text: ' '.repeat(from) + whole.text.slice(from, to) }, declared);
  const [left, right] = [part(0, sign.index), part(after, whole.text.length)];
  alike(left, right);
  const kind = sign[0] === '=' ? 'equal' : 'different';
  if (kind === 'different' && left.qubits + right.qubits > 0)
    throw new ExpressionMistake(
      whole,
      { start: sign.index, end: after },
      'only scalars are assumed to be different',
      'State it of a trace, or leave it out',
    );
  const [l, r] = [left, right].map(({ source: { text } }) => oneLine(text));
  const printed = `${l} ${kind === 'equal' ? '=' : '≠'} ${r}`;
  return { text: oneLine(whole.text), printed, kind, left, right };
}

function parseShiftRule(fields: Fields, described: Omit<Described, 'declared'>): ShiftRuleFormula {
  const declared = nothingDeclared;
  const constant = (field: string, value: unknown): Checked => {
    const result = checked(constantSource(field, value), declared);
    if (result.qubits > 0)
      throw new ExpressionMistake(
        result.source,
        result.expression.span,
        'a number is expected here',
        'Write a scalar',
      );
    return result;
  };
  const derivative = fields.derivative ?? 1;
  if (typeof derivative !== 'number' || ![0, 1, 2, 3, 4].includes(derivative))
    throw new FormulaMistake(
      `The formula's "derivative" (${shown(derivative)})`,
      'it is a whole number from 0 to 4',
      'Write 1 for the first derivative',
    );
  return {
    ...described,
    kind: 'shift-rule',
    declared,
    derivative,
    frequencies: list(fields.frequencies, '"frequencies"', 1, mostTerms).map((value, k) =>
      constant(`frequency ${k + 1}`, value),
    ),
    terms: list(fields.terms, '"terms"', 1, mostTerms).map((value, k) => {
      const term = record(value, `The formula's term ${k + 1}`);
      const stranger = Object.keys(term).find((key) => key !== 'coefficient' && key !== 'shift');
      if (stranger !== undefined)
        throw new FormulaMistake(
          `The formula's term ${k + 1}, field ${shown(stranger)}`,
          'a term has a coefficient and a shift',
          'Remove or rename it',
        );
      return {
        coefficient: constant(`coefficient of term ${k + 1}`, term.coefficient),
        shift: constant(`shift of term ${k + 1}`, term.shift),
      };
    }),
  };
}

/** The text of a field that holds an expression or a number; a number is the decimal that it prints: 0.1 is 1/10. */
function constantSource(field: string, value: unknown): Source {
  if (typeof value === 'string') return source(field, value);
  const exact = typeof value === 'number' ? parseDecimal(String(value)) : undefined;
  if (exact !== undefined) return source(field, Q.format(exact));
  throw new FormulaMistake(
    `The formula's ${field}`,
    `expected a finite number, or an expression as text, got ${shown(value)}`,
    'Write a number such as 0.5, or an expression between quotation marks such as "sqrt2/2"',
  );
}

function expectedVerdict(value: unknown): FormulaVerdictWord {
  if (typeof value === 'string' && verdicts.includes(value)) return value as FormulaVerdictWord; // one of the three
  throw new FormulaMistake(
    'The formula\'s "expected"',
    `there is no verdict ${shown(value)}`,
    `Choose one of ${verdicts.join(', ')}`,
  );
}
