import { parseDecimal, type Rational, rational } from '../ring/rational.js';
import type { Expression } from './expression.js';
import { ExpressionMistake, type Source, type Span } from './formula-mistake.js';
import { functions, isFunctionName } from './functions.js';
import { type Token, tokenize } from './tokenize.js';

/** How deep parentheses and signs may be nested. */
const deepest = 100;
const mostDigits = 40;
const mostTens = 30;

/** The largest exponent of ^. */
export const largestPower = 64;

/**
 * Reads an expression: + − * / ^ with the usual precedence, [A, B], A†, function calls, names and exact numbers; a power of a power
 * needs parentheses.
 * Throws an {@link ExpressionMistake} that says where reading stopped and why.
 */
export function parseExpression(source: Source): Expression {
  const reader = new ExpressionReader(source, tokenize(source));
  return reader.whole();
}

class ExpressionReader {
  #at = 0;
  #depth = 0;

  constructor(
    readonly source: Source,
    readonly tokens: readonly Token[],
  ) {}

  whole(): Expression {
    const expression = this.#sum();
    const rest = this.#peek();
    if (rest.kind !== 'end')
      throw this.#mistake(
        rest,
        rest.text === ')' || rest.text === ']'
          ? 'nothing was opened that this closes'
          : 'a + − * or / is missing before it',
        rest.text === ')' || rest.text === ']' ? 'Remove it' : 'Write products with *, such as 2*x',
      );
    return expression;
  }

  #sum(): Expression {
    let left = this.#product();
    while (this.#peek().text === '+' || this.#peek().text === '-') {
      const op = this.#next().text === '+' ? 'sum' : 'difference';
      const right = this.#product();
      left = { op, left, right, span: { start: left.span.start, end: right.span.end } };
    }
    return left;
  }

  #product(): Expression {
    let left = this.#signed();
    while (this.#peek().text === '*' || this.#peek().text === '/') {
      const op = this.#next().text === '*' ? 'product' : 'quotient';
      const right = this.#signed();
      left = { op, left, right, span: { start: left.span.start, end: right.span.end } };
    }
    return left;
  }

  #signed(): Expression {
    const sign = this.#peek();
    if (sign.text !== '-' && sign.text !== '+') return this.#power();
    this.#next();
    const of = this.#deeper(sign, () => this.#signed());
    return sign.text === '+' ? of : { op: 'negate', of, span: { start: sign.start, end: of.span.end } };
  }

  #power(): Expression {
    let base = this.#atom();
    for (;;) {
      const sign = this.#peek();
      if (sign.text === '†') {
        this.#next();
        base = { op: 'call', name: 'dagger', args: [base], span: { start: base.span.start, end: sign.end } };
      } else if (sign.text === '^') {
        this.#next();
        const exponent = this.#next();
        if (
          exponent.kind !== 'number' ||
          !/^\d{1,2}$/.test(exponent.text) ||
          Number(exponent.text) > largestPower
        )
          throw this.#mistake(
            exponent,
            `an exponent is a whole number from 0 to ${largestPower}`,
            'Write such a number after ^, or a product',
          );
        const again = this.#peek();
        if (again.text === '^')
          throw this.#mistake(
            again,
            'a^b^c is (a^b)^c to some and a^(b^c) to others',
            'Write (a^b)^c, or one exponent',
          );
        const span = { start: base.span.start, end: exponent.end };
        base = { op: 'power', base, exponent: Number(exponent.text), span };
      } else return base;
    }
  }

  #atom(): Expression {
    const token = this.#next();
    if (token.kind === 'number') return { op: 'number', value: this.#number(token), span: token };
    if (token.kind === 'name') return this.#named(token);
    if (token.text === '(') {
      const inner = this.#deeper(token, () => this.#sum());
      this.#close(token, ')');
      return inner;
    }
    if (token.text === '[') {
      const args = this.#arguments(token, ']');
      return this.#call('bracket', args, { start: token.start, end: this.tokens[this.#at - 1]!.end });
    }
    if (token.text === '√') {
      const of = this.#deeper(token, () => this.#atom());
      return this.#call('sqrt', [of], { start: token.start, end: of.span.end });
    }
    throw this.#mistake(
      token,
      'a number, a name or an opening parenthesis is missing here',
      token.kind === 'end' ? 'Complete the expression' : 'Write what it is applied to',
    );
  }

  #named(token: Token): Expression {
    const open = this.#peek();
    if (open.text === '(' && isFunctionName(token.text)) {
      this.#next();
      const args = this.#arguments(open, ')');
      return this.#call(token.text, args, { start: token.start, end: this.tokens[this.#at - 1]!.end });
    }
    if (open.text === '(')
      throw this.#mistake(
        token,
        'there is no function of this name',
        `Choose one of ${Object.keys(functions).join(', ')}, or write a product with *`,
      );
    if (isFunctionName(token.text))
      throw this.#mistake(token, 'a function needs its arguments', `Write ${functions[token.text].usage}`);
    return { op: 'name', name: token.text, span: token };
  }

  #arguments(open: Token, closing: ')' | ']'): readonly Expression[] {
    return this.#deeper(open, () => {
      const args: Expression[] = [];
      if (this.#peek().text !== closing) args.push(this.#sum());
      while (this.#peek().text === ',') {
        this.#next();
        args.push(this.#sum());
      }
      this.#close(open, closing);
      return args;
    });
  }

  #call(name: keyof typeof functions, args: readonly Expression[], span: Span): Expression {
    const { usage, least, most } = functions[name];
    if (args.length < least || args.length > most)
      throw this.#mistake(
        span,
        `${name} takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}, and ${args.length} came`,
        `Write ${usage}`,
      );
    return { op: 'call', name, args, span };
  }

  #number(token: Token): Rational {
    const [digits = '', tens = '0'] = token.text.split(/[eE]/);
    const value = parseDecimal(token.text);
    if (value === undefined || digits.length > mostDigits || Math.abs(Number(tens)) > mostTens)
      throw this.#mistake(
        token,
        `a number has at most ${mostDigits} digits and powers of ten up to ${mostTens}`,
        'Write a shorter number, or a symbol in its place',
      );
    return rational(value.num, value.den);
  }

  #close(open: Token, closing: ')' | ']'): void {
    const token = this.#next();
    if (token.text === closing && token.kind === 'sign') return;
    throw this.#mistake(
      token,
      `"${closing}" is missing here for the "${open.text}" in column ${open.start + 1}`,
      token.kind === 'end' ? `Close it with "${closing}"` : `Write a + − * / , or "${closing}" before it`,
    );
  }

  #deeper<T>(at: Span, read: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest)
      throw this.#mistake(
        at,
        `parentheses and signs are nested more than ${deepest} deep`,
        'Name inner parts under "definitions"',
      );
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #peek(): Token {
    return this.tokens[this.#at]!;
  }

  #next(): Token {
    const token = this.tokens[this.#at]!;
    if (token.kind !== 'end') this.#at += 1;
    return token;
  }

  #mistake(span: Span, expected: string, remedy: string): ExpressionMistake {
    return new ExpressionMistake(this.source, span, expected, remedy);
  }
}
