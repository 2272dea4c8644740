import nerdamer from 'nerdamer';
import 'nerdamer/Calculus.js';
import { Undecided } from '../equations/reading.js';

/** 3, v0*v1^2, (-1/2)*v0 + v3: a number, one product of a number and powers, or a sum of such. */
type Kind = 'number' | 'monomial' | 'sum';

const numberText = String.raw`-?\d+(?:\/\d+)?`;
const powerText = String.raw`v\d+(?:\^\d+)?`;
const termText = String.raw`-?(?:(?:\(${numberText}\)|\d+|${powerText})(?:\*${powerText})*)`;
const isNumberText = new RegExp(`^${numberText}$`);
const isTermText = new RegExp(`^${termText}$`);
const isSumText = new RegExp(
  String.raw`^(?:${numberText}|${termText})(?:[+-](?:\(${numberText}\)|${numberText}|${termText}))*$`,
);

/** A polynomial of nerdamer's in v0, v1, … with rational coefficients, expanded. */
export class Polynomial {
  #text: string | undefined;
  #kind: Kind | undefined;

  constructor(readonly expression: nerdamer.Expression) {}

  get text(): string {
    this.#text ??= this.expression.toString();
    return this.#text;
  }

  /** Throws {@link Undecided} where nerdamer has left something that is not expanded: to multiply such a thing is not sound. */
  get kind(): Kind {
    this.#kind ??= kindOf(this.text);
    return this.#kind;
  }
}

function kindOf(text: string): Kind {
  if (isNumberText.test(text)) return 'number';
  if (isTermText.test(text)) return 'monomial';
  if (isSumText.test(text)) return 'sum';
  throw new Undecided(`nerdamer leaves ${text} as it is`);
}

/** What nerdamer has read, computed and differentiated: the same polynomials come again and again. */
const known = new Map<string, Polynomial>();

/** So that memory stays bounded. */
const MOST_KNOWN = 50_000;

function remembered(key: string, compute: () => nerdamer.Expression): Polynomial {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const result = polynomial(compute());
  known.set(key, result);
  return result;
}

export const zero = new Polynomial(nerdamer('0'));
export const one = new Polynomial(nerdamer('1'));

/** 0 is always `zero` itself. */
function polynomial(expression: nerdamer.Expression): Polynomial {
  const found = new Polynomial(expression);
  return expression.isNumber() && found.text === '0' ? zero : found;
}

/** A polynomial from its expanded text. */
export function read(text: string): Polynomial {
  return remembered(text, () => nerdamer(text));
}

/** a + b; nerdamer collects the terms. */
export function plus(a: Polynomial, b: Polynomial): Polynomial {
  if (a === zero) return b;
  if (b === zero) return a;
  return remembered(`(${a.text})+(${b.text})`, () => a.expression.add(b.expression));
}

/** a − b. */
export function minus(a: Polynomial, b: Polynomial): Polynomial {
  if (b === zero) return a;
  return remembered(`(${a.text})-(${b.text})`, () => a.expression.subtract(b.expression));
}

/** a·b. */
export function times(a: Polynomial, b: Polynomial): Polynomial {
  if (a === zero || b === zero) return zero;
  if (a === one) return b;
  if (b === one) return a;
  const [first, second] = a.text < b.text ? [a, b] : [b, a];
  return remembered(`(${first.text})*(${second.text})`, () => product(first, second));
}

/**
 * Sums term by term, which nerdamer's `expand` of them does, too, in up to ten times the time: it writes out and reads again what it
 * has made. A number times a sum is subtracted from 0 after a change of sign: nerdamer multiplies out a number where it subtracts,
 * and only there.
 */
function product(a: Polynomial, b: Polynomial): nerdamer.Expression {
  if (a.kind === 'sum' && b.kind === 'number') return product(b, a);
  if (a.kind === 'number' && b.kind === 'sum')
    return zero.expression.subtract(b.expression.multiply(minus(zero, a).expression));
  if (a.kind === 'sum' || b.kind === 'sum')
    return termsOf(a)
      .flatMap((s) => termsOf(b).map((t) => times(s, t).expression))
      .reduce((sum, term) => sum.add(term));
  const factors = a.expression.multiply(b.expression);
  return factors.toString().includes(')^') ? factors.expand() : factors;
}

/** The numbers and monomials that add up to a polynomial: its text, cut before each sign that is in no brackets. */
function termsOf(a: Polynomial): readonly Polynomial[] {
  return a.kind === 'sum'
    ? a.text.split(/(?<!^|\()(?=[+-])/).map((term) => read(term.replace(/^\+/, '')))
    : [a];
}

/** ∂a/∂name, by `diff`. */
export function slope(a: Polynomial, name: string): Polynomial {
  return remembered(`diff(${a.text},${name})`, () => nerdamer.diff(a.expression, name));
}
