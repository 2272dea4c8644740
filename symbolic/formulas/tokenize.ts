import { ExpressionMistake, type Source, type Span } from './formula-mistake.js';

/** A piece of an expression: signs stand for themselves, in their plain form. */
export interface Token extends Span {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

/** The longest expression that is read, in characters and in tokens. */
export const longestExpression = 20_000;
const mostTokens = 2000;

const PIECES =
  /\s+|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>\p{L}[\p{L}\p{N}_]*)|(?<sign>[-+*/^(),[\]†√−·×])/uy;

const PLAIN: Readonly<Record<string, string>> = { '−': '-', '·': '*', '×': '*' };

/** Cuts an expression into tokens, ending with one of kind "end". Throws an {@link ExpressionMistake} at a stray character. */
export function tokenize(source: Source): readonly Token[] {
  const { text } = source;
  if (text.length > longestExpression)
    throw new ExpressionMistake(
      source,
      { start: longestExpression, end: longestExpression + 1 },
      `an expression has at most ${longestExpression} characters, and this one has ${text.length}`,
      'Name its parts under "definitions", or state less at once',
    );
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    PIECES.lastIndex = at;
    const match = PIECES.exec(text);
    if (match === null) throw stray(source, at);
    const end = at + match[0].length;
    const { number, name, sign } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', text: number, start: at, end });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, start: at, end });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: PLAIN[sign] ?? sign, start: at, end });
    if (tokens.length > mostTokens)
      throw new ExpressionMistake(
        source,
        { start: at, end },
        `an expression has at most ${mostTokens} names, numbers and signs`,
        'Name its parts under "definitions", or state less at once',
      );
    at = end;
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function stray(source: Source, at: number): ExpressionMistake {
  const character = String.fromCodePoint(source.text.codePointAt(at)!);
  return new ExpressionMistake(
    source,
    { start: at, end: at + character.length },
    'this character means nothing here',
    character === '⊗'
      ? 'Write tensor(A, B)'
      : 'Use names, numbers, + - * / ^ and the functions that are listed in proofs/formulas/README.md',
  );
}
