import { parseObservable } from '../ansatz/observables.js';
import { parseDecimal, Q, type Rational } from '../ring/rational.js';
import { checkQubits } from './check-qubits.js';
import {
  type Declarations,
  type Definition,
  type GateName,
  gates,
  type IndexValue,
  isReserved,
  mostQubits,
  type OperatorDeclaration,
  qubitsOfIndex,
} from './declarations.js';
import { type Expression, partsOf } from './expression.js';
import { ExpressionMistake, FormulaMistake, type Source } from './formula-mistake.js';
import { parseExpression } from './parse-expression.js';

/** An expression that was read and checked, with the text it was read from. */
export interface Checked {
  readonly source: Source;
  readonly expression: Expression;
  /** The qubits it acts on; 0 for a scalar. */
  readonly qubits: number;
}

/** What is taken for granted: that two sides are equal, or that a scalar is not zero. */
export interface Assumption {
  readonly text: string;
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

const mostNames = 32;
const mostIndexValues = 256;
const mostTerms = 64;
const mostDeclaredQubits = 4;
/** The deepest that an expression may be once its definitions are put in. */
const mostSteps = 2000;

const NAME = /^\p{L}[\p{L}\p{N}_]*$/u;

/**
 * Reads a formula given as JSON (see proofs/formulas/README.md) and checks that its names mean something and its parts fit.
 * Throws a {@link FormulaMistake} or an {@link ExpressionMistake}.
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
    name: text(fields.name, '"name"', 200),
    ...(fields.about === undefined ? {} : { about: text(fields.about, '"about"', 4000) }),
    ...(fields.expected === undefined ? {} : { expected: expectedVerdict(fields.expected) }),
  };
  return kind === 'identity' ? parseIdentity(fields, described) : parseShiftRule(fields, described);
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

/** Whether it is the number 0. */
export function isZero(e: Expression): boolean {
  return e.op === 'number' && Q.isZero(e.value);
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
  return { text: whole.text, kind, left, right };
}

function parseShiftRule(fields: Fields, described: Omit<Described, 'declared'>): ShiftRuleFormula {
  const declared = nothingDeclared;
  const constant = (field: string, value: unknown): Checked => {
    const result = checked(source(field, typeof value === 'number' ? decimalText(value) : value), declared);
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

const nothingDeclared: Declarations = {
  angles: new Set(),
  symbols: new Map(),
  indices: new Map(),
  operators: new Map(),
  definitions: new Map(),
};

function parseDeclarations(fields: Fields): Declarations {
  const taken = new Set<string>();
  const claim = (name: string, field: string): string => {
    const fault = !NAME.test(name)
      ? 'a name is a letter followed by letters, digits and underscores'
      : isReserved(name)
        ? 'this name has a fixed meaning in every formula'
        : taken.has(name)
          ? 'this name is declared twice'
          : undefined;
    if (fault !== undefined || name.length > 40)
      throw new FormulaMistake(
        `The formula's ${field}, name ${shown(name)}`,
        fault ?? 'a name has at most 40 characters',
        'Choose another name',
      );
    taken.add(name);
    return name;
  };
  const angles = new Set(
    list(fields.angles ?? [], '"angles"', 0, mostNames).map((value) =>
      claim(text(value, 'angle', 200), '"angles"'),
    ),
  );
  const symbols = new Map(
    symbolEntries(fields.symbols).map(([name, numbers]) => [claim(name, '"symbols"'), numbers] as const),
  );
  const indices = new Map(
    entries(fields.indices, '"indices"').map(
      ([name, values]) => [claim(name, '"indices"'), indexValues(name, values)] as const,
    ),
  );
  const operators = new Map(
    entries(fields.operators, '"operators"').map(
      ([name, value]) => [claim(name, '"operators"'), parseOperator(name, value, angles)] as const,
    ),
  );
  const definitions = new Map<string, Definition>();
  const declared = { angles, symbols, indices, operators, definitions };
  for (const [name, value] of entries(fields.definitions, '"definitions"')) {
    const definition = checked(source(`definition ${shown(name)}`, value), declared);
    definitions.set(claim(name, '"definitions"'), definition);
  }
  return declared;
}

function symbolEntries(value: unknown): readonly (readonly [string, 'real' | 'complex'])[] {
  if (Array.isArray(value))
    return list(value, '"symbols"', 0, mostNames).map((name) => [text(name, 'symbol', 200), 'real'] as const);
  return entries(value, '"symbols"').map(([name, numbers]) => {
    if (numbers === 'real' || numbers === 'complex') return [name, numbers] as const;
    throw new FormulaMistake(
      `The formula's symbol ${shown(name)}`,
      `a symbol is real or complex, and ${shown(numbers)} came`,
      'Write "real" or "complex"',
    );
  });
}

function indexValues(name: string, value: unknown): readonly IndexValue[] {
  const values = list(value, `index ${shown(name)}`, 1, mostIndexValues).map((v): IndexValue => {
    const fits =
      typeof v === 'number'
        ? Number.isInteger(v) && Math.abs(v) <= 1000
        : typeof v === 'string' && v.length <= mostQubits && /^[IXYZ]+$/.test(v);
    if (fits) return v as IndexValue; // one of the two forms that were just told apart
    throw new FormulaMistake(
      `The formula's index ${shown(name)}, value ${shown(v)}`,
      'the values are whole numbers up to 1000 in size, or Pauli strings such as "X" or "ZZ"',
      'Write such values',
    );
  });
  if (values.every((v) => qubitsOfIndex(v) === qubitsOfIndex(values[0]!))) return values;
  throw new FormulaMistake(
    `The formula's index ${shown(name)}`,
    'its values are all numbers, or all Pauli strings of the same length',
    'Use two indices',
  );
}

function parseOperator(name: string, value: unknown, angles: ReadonlySet<string>): OperatorDeclaration {
  const what = `The formula's operator ${shown(name)}`;
  const fields = record(value, what);
  const known: Record<string, readonly string[]> = {
    arbitrary: ['kind', 'qubits'],
    hermitian: ['kind', 'qubits'],
    state: ['kind', 'qubits'],
    unitary: ['kind', 'qubits'],
    function: ['kind', 'qubits', 'of'],
    gate: ['kind', 'gate'],
    'pauli-sum': ['kind', 'qubits', 'sum'],
  };
  const kind = fields.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(known, kind))
    throw new FormulaMistake(
      what,
      `there is no kind ${shown(kind)}`,
      `Choose one of ${Object.keys(known).join(', ')}`,
    );
  const stranger = Object.keys(fields).find((key) => !known[kind]!.includes(key));
  if (stranger !== undefined)
    throw new FormulaMistake(
      `${what}, field ${shown(stranger)}`,
      `the fields of kind "${kind}" are ${known[kind]!.join(', ')}`,
      'Remove or rename it',
    );
  if (kind === 'gate') {
    const { gate } = fields;
    if (typeof gate !== 'string' || !Object.hasOwn(gates, gate))
      throw new FormulaMistake(
        what,
        `there is no gate ${shown(gate)}`,
        `Choose one of ${Object.keys(gates).join(', ')}`,
      );
    return { kind, gate: gate as GateName, qubits: Math.log2(gates[gate as GateName].length) };
  }
  const most = kind === 'unitary' ? 1 : kind === 'pauli-sum' ? mostQubits : mostDeclaredQubits;
  const qubits = fields.qubits ?? 1;
  if (typeof qubits !== 'number' || !Number.isInteger(qubits) || qubits < 1 || qubits > most)
    throw new FormulaMistake(
      `${what} with "qubits" ${shown(qubits)}`,
      most === 1
        ? 'any unitary is understood on one qubit only'
        : `"qubits" is a whole number from 1 to ${most}`,
      most === 1 ? 'Say "arbitrary", or write it as a circuit' : 'Write such a number',
    );
  if (kind === 'pauli-sum') {
    const written = text(fields.sum, `operator ${shown(name)}, "sum"`, 2000);
    const sum = parseObservable(written, qubits);
    if (typeof sum === 'string')
      throw new FormulaMistake(
        `${what}, "sum" ${shown(written)}`,
        sum,
        'Write a real Pauli sum such as "0.5 Z0 Z1 - X2"',
      );
    return { kind, qubits, sum };
  }
  if (kind === 'function') {
    const { of } = fields;
    if (typeof of !== 'string' || !angles.has(of))
      throw new FormulaMistake(
        `${what}, "of" ${shown(of)}`,
        'a function depends on a declared angle',
        'Name one of "angles"',
      );
    return { kind, qubits, of };
  }
  return kind === 'unitary'
    ? { kind, qubits: 1 }
    : { kind: kind as 'arbitrary' | 'hermitian' | 'state', qubits };
}

const heights = new WeakMap<Expression, number>();

function checked(from: Source, declared: Declarations): Checked {
  const expression = parseExpression(from);
  const qubits = checkQubits(from, expression, declared);
  if (heightOf(expression, declared) > mostSteps)
    throw new ExpressionMistake(
      from,
      expression.span,
      `with its definitions put in it is more than ${mostSteps} steps deep`,
      'State less at once',
    );
  return { source: from, expression, qubits };
}

/** The longest way down, through definitions too. */
function heightOf(e: Expression, declared: Declarations): number {
  const before = heights.get(e);
  if (before !== undefined) return before;
  const definition = e.op === 'name' ? declared.definitions.get(e.name) : undefined;
  const below = [...partsOf(e), ...(definition ? [definition.expression] : [])];
  const height = 1 + below.reduce((most, part) => Math.max(most, heightOf(part, declared)), 0);
  heights.set(e, height);
  return height;
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FormulaMistake(
      what,
      `expected a JSON object, got ${shown(value)}`,
      'See the examples in proofs/formulas/README.md',
    );
  return value as Fields; // a non-null, non-array object has string keys
}

function entries(value: unknown, field: string): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  const all = Object.entries(record(value, `The formula's ${field}`));
  if (all.length > mostNames)
    throw new FormulaMistake(
      `The formula's ${field}`,
      `it has at most ${mostNames} entries, and ${all.length} came`,
      'State less at once',
    );
  return all;
}

function list(value: unknown, field: string, least: number, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length >= least && value.length <= most) return value;
  throw new FormulaMistake(
    `The formula's ${field} (${Array.isArray(value) ? `${value.length} entries` : shown(value)})`,
    `it is a list of ${least} to ${most} entries`,
    'Write such a list',
  );
}

function text(value: unknown, field: string, most: number): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= most) return value;
  throw new FormulaMistake(
    `The formula's ${field}`,
    `expected text of 1 to ${most} characters, got ${shown(value)}`,
    'Write such a text',
  );
}

function source(field: string, value: unknown): Source {
  if (typeof value === 'string') return { field, text: value };
  throw new FormulaMistake(
    `The formula's ${field}`,
    `expected an expression as text, got ${shown(value)}`,
    'Write it between quotation marks, such as "2*cos(x)"',
  );
}

/** A JSON number as the decimal that it is written as: 0.1 is 1/10. */
function decimalText(value: number): unknown {
  const exact: Rational | undefined = parseDecimal(String(value));
  return exact === undefined ? value : Q.format(exact);
}

function expectedVerdict(value: unknown): FormulaVerdictWord {
  if (typeof value === 'string' && verdicts.includes(value)) return value as FormulaVerdictWord; // one of the three
  throw new FormulaMistake(
    'The formula\'s "expected"',
    `there is no verdict ${shown(value)}`,
    `Choose one of ${verdicts.join(', ')}`,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json =
    typeof value === 'object' && value !== null
      ? Array.isArray(value)
        ? 'a list'
        : 'an object'
      : JSON.stringify(value);
  if (json === undefined) return String(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
