import { marks } from '../export/openqasm3.js';
import { OpenQasmMistake } from './openqasm-mistake.js';

/** The kinds of marked comments. */
export type MarkName = keyof typeof marks;

/** A word, number, string or sign of OpenQASM, or what a comment holds that export marks. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | MarkName | 'end';
  /** As it stands in the text; of a marked comment what follows the mark. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

const pattern =
  /(?<space>\s+|\/\*[\s\S]*?\*\/)|\/\/(?<comment>[^\n]*)|(?<name>[A-Za-z_]\w*)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<string>"[^"\n]*")|(?<sign>[-+*/()[\]{},;=<>@#.:])/y;

/** The tokens of an OpenQASM text, the last of kind "end". Throws an {@link OpenQasmMistake} at a sign that has no meaning. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
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
    for (const kind of Object.keys(marks) as MarkName[]) // the table's own keys
      if (comment !== undefined && text.startsWith(marks[kind]))
        tokens.push({ kind, text: text.slice(marks[kind].length).trim(), line });
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
