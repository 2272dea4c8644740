import { Q } from '../ring/rational.js';
import { checkQubits } from './check-qubits.js';
import type { Declarations } from './declarations.js';
import { type Expression, partsOf } from './expression.js';
import { ExpressionMistake, FormulaMistake, type Source } from './formula-mistake.js';
import { shown } from './json-fields.js';
import { parseExpression } from './parse-expression.js';

/** An expression that was read and checked, with the text it was read from. */
export interface Checked {
  readonly source: Source;
  readonly expression: Expression;
  /** The qubits it acts on; 0 for a scalar. */
  readonly qubits: number;
}

/** The deepest that an expression may be once its definitions are put in. */
const mostSteps = 400;

/** The text of a field that holds an expression. */
export function source(field: string, value: unknown): Source {
  if (typeof value === 'string') return { field, text: value };
  throw new FormulaMistake(
    `The formula's ${field}`,
    `expected an expression as text, got ${shown(value)}`,
    'Write it between quotation marks, such as "2*cos(x)"',
  );
}

/** Reads an expression and checks that its names mean something and its parts fit. Throws an {@link ExpressionMistake}. */
export function checked(from: Source, declared: Declarations): Checked {
  const expression = parseExpression(from);
  if (heightOf(expression, declared) > mostSteps)
    throw new ExpressionMistake(
      from,
      expression.span,
      `with its definitions put in it is more than ${mostSteps} steps deep`,
      'Group long sums and products with parentheses, or state less at once',
    );
  return { source: from, expression, qubits: checkQubits(from, expression, declared) };
}

const heights = new WeakMap<Expression, number>();

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

/** Whether it is the number 0. */
export function isZero(e: Expression): boolean {
  return e.op === 'number' && Q.isZero(e.value);
}
