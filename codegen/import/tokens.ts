import { observableMark } from '../export/openqasm3.js';
import { OpenQasmMistake } from './openqasm-mistake.js';

/** A word, number, string or sign of OpenQASM, or the text of an observable from its comment. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'observable' | 'end';
  /** As it stands in the text; of an observable the JSON string. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

const pattern =
  /(?<space>\s+|\/\*[\s\S]*?\*\/)|\/\/(?<comment>[^\n]*)|(?<name>[A-Za-z_]\w*)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<string>"[^"\n]*")|(?<sign>[-+*/()[\]{},;=<>@#.:])/y;

/** The tokens of an OpenQASM text, the last of kind "end". Throws an {@link OpenQasmMistake} at a sign that has no meaning. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const observable = observableMark.slice('//'.length);
  let line = 1;
  let at = 0;
  while (at < source.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match)
      throw new OpenQasmMistake(
        line,
        `"${String.fromCodePoint(source.codePointAt(at)!)}" has no meaning here`,
      );
    const [text] = match;
    const { comment, name, number, string, sign } = match.groups!;
    if (comment?.startsWith(observable))
      tokens.push({ kind: 'observable', text: comment.slice(observable.length).trim(), line });
    if (name !== undefined) tokens.push({ kind: 'name', text, line });
    if (number !== undefined) tokens.push({ kind: 'number', text, line });
    if (string !== undefined) tokens.push({ kind: 'string', text, line });
    if (sign !== undefined) tokens.push({ kind: 'sign', text, line });
    line += text.split('\n').length - 1;
    at += text.length;
  }
  return [...tokens, { kind: 'end', text: 'the end of the text', line }];
}

/** The tokens in one canonical spelling, to compare expressions by. */
export function spelling(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
