import type { MathNode } from 'mathjs';
import nerdamer from 'nerdamer';
import 'nerdamer/Calculus.js';
import type { AngleExpression } from '../ansatz/angle-expression.js';
import { Undecided } from '../equations/reading.js';
import { type Rational, rational } from '../ring/rational.js';
import type { Fraction } from '../ring/rational-functions.js';
import { AngleField } from '../theorems/angle-map-derivatives.js';
import { mathjs } from './load-mathjs.js';
import type { EngineName, Testimony } from './witness.js';

const {
  create,
  derivativeDependencies,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  parseDependencies,
} = mathjs;

const math = create({ ...derivativeDependencies, ...parseDependencies });

/** What each engine says the derivative of a text in x is, as text. */
const derivatives: Readonly<Record<EngineName, (text: string) => string>> = {
  mathjs: (text) => math.derivative(text, 'x', { simplify: false }).toString(),
  nerdamer: (text) => {
    const derivative = nerdamer(`diff(${text},x)`).toString();
    nerdamer.flush();
    return derivative;
  },
};

/**
 * Asks an engine for the derivative of an angle and compares its answer with a claim, as rational functions of x and e^u.
 * Numbers and π go in as named constants: nerdamer's `diff` forgets a number before an inverse function (2·arctan x ↦ 1/(1 + x²)).
 */
export function slopeTestimony(
  engine: EngineName,
  angle: AngleExpression,
  claimed: AngleExpression,
): Testimony {
  const field = new AngleField();
  const constants = new Map<string, Rational>();
  const text = write(angle, constants);
  try {
    const answer = read(field, constants, math.parse(derivatives[engine](text)));
    const difference = field.functions.sub(answer, field.read(claimed));
    return field.functions.isZero(difference) ? 'proved' : 'refuted';
  } catch (reason) {
    if (reason instanceof Undecided) return 'open';
    throw reason;
  }
}

/** The text of an expression in names from a fixed alphabet: x, p for π, n0, n1, … for its numbers. */
function write(e: AngleExpression, constants: Map<string, Rational>): string {
  switch (e.op) {
    case 'input':
      return 'x';
    case 'rational': {
      const name = `n${constants.size}`;
      constants.set(name, e.value);
      return name;
    }
    case 'pi':
      return 'p';
    case 'sum':
      return `(${write(e.left, constants)})+(${write(e.right, constants)})`;
    case 'product':
      return `(${write(e.left, constants)})*(${write(e.right, constants)})`;
    case 'reciprocal':
      return `1/(${write(e.of, constants)})`;
    case 'arctan':
      return `atan(${write(e.of, constants)})`;
    case 'tanh':
      return `tanh(${write(e.of, constants)})`;
  }
}

/** Reads an engine's answer exactly; throws {@link Undecided} at a word that is not known here. */
function read(field: AngleField, constants: ReadonlyMap<string, Rational>, node: MathNode): Fraction {
  const f = field.functions;
  const of = (n: MathNode) => read(field, constants, n);
  if (isParenthesisNode(node)) return of(node.content);
  if (isConstantNode(node) && Number.isSafeInteger(node.value))
    return f.fromRational(rational(node.value as number));
  if (isSymbolNode(node)) {
    if (node.name === 'x') return field.x;
    if (node.name === 'p') return field.read({ op: 'pi' });
    const value = constants.get(node.name);
    if (value !== undefined) return f.fromRational(value);
  }
  if (isFunctionNode(node) && node.args.length === 1) {
    const u = of(node.args[0]!);
    if (node.fn.name === 'tanh') return field.tanh(u);
    if (node.fn.name === 'sech') return field.sech(u);
    if (node.fn.name === 'atan') return field.arctan(u);
  }
  if (isOperatorNode(node)) return combine(field, node.fn, node.args.map(of));
  throw new Undecided(`"${node.toString()}" is not read here`);
}

function combine(field: AngleField, operator: string, args: readonly Fraction[]): Fraction {
  const f = field.functions;
  const [a, b] = args as [Fraction, Fraction];
  if (operator === 'unaryMinus') return f.neg(a);
  if (operator === 'add') return f.add(a, b);
  if (operator === 'subtract') return f.sub(a, b);
  if (operator === 'multiply') return f.mul(a, b);
  if (operator === 'divide') return f.div(a, b);
  if (operator === 'pow') return power(field, a, b);
  throw new Undecided(`the operator ${operator} is not read here`);
}

/** aⁿ for the whole numbers n between −9 and 9 that derivatives of the expressions have. */
function power(field: AngleField, a: Fraction, exponent: Fraction): Fraction {
  const f = field.functions;
  for (let n = -9; n <= 9; n += 1)
    if (f.isZero(f.sub(exponent, f.fromRational(rational(n))))) {
      const base = n < 0 ? f.inverse(a) : a;
      return Array.from({ length: Math.abs(n) }).reduce<Fraction>((product) => f.mul(product, base), f.one);
    }
  throw new Undecided('an exponent that is no small whole number');
}
