import type { Rational } from '../ring/rational.js';
import type { Span } from './formula-mistake.js';
import type { FunctionName } from './functions.js';

/** An expression of the formula language, with its place in the text. */
export type Expression =
  | { readonly op: 'number'; readonly value: Rational; readonly span: Span }
  | { readonly op: 'name'; readonly name: string; readonly span: Span }
  | { readonly op: 'negate'; readonly of: Expression; readonly span: Span }
  | {
      readonly op: 'sum' | 'difference' | 'product' | 'quotient';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | { readonly op: 'power'; readonly base: Expression; readonly exponent: number; readonly span: Span }
  | {
      readonly op: 'call';
      readonly name: FunctionName;
      readonly args: readonly Expression[];
      readonly span: Span;
    };

/** The parts of an expression, from left to right. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.op) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
      return [e.of];
    case 'power':
      return [e.base];
    case 'call':
      return e.args;
    default:
      return [e.left, e.right];
  }
}
