import { KernelRejection, type Place } from '../rejection.js';

/** A token of a kernel's text. Numbers keep their spelling; a string's `text` is what stands between its quotes. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'end';
  readonly text: string;
  readonly at: Place;
}

const longestText = 16 * 1024 * 1024;
const NAME = /[A-Za-z][A-Za-z0-9_]*/y;
const NUMBER = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD_CHARACTER = /[A-Za-z0-9_$.\\]|\P{ASCII}/u;
// Longest first, with JavaScript's own longer signs, so that `--` or `**` is never read as two signs.
const SIGN =
  /\*\*=|>>>=|>>>|<<=|>>=|===|!==|\.\.\.|&&=|\|\|=|\?\?=|\+\+|--|\*\*|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|[-+*/&|^<>=(){}[\];:,.]/y;
const KNOWN_SIGNS = new Set('+ - * / & | ^ << >> < = += ( ) { } [ ] ; : , .'.split(' '));
// Line ends other than \n would end a `//` comment for JavaScript; invisible and direction marks hide what is read.
const UNREADABLE = /(?![\n\t])[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * Splits a kernel's text into tokens: names, decimal numbers, plain strings and the signs of the kernel language.
 * Comments are skipped. Throws a {@link KernelRejection} for every other character.
 */
export function tokenize(text: string): readonly Token[] {
  if (text.length > longestText)
    throw new KernelRejection(`a text of ${text.length} characters is not modelled`);
  const unreadable = UNREADABLE.exec(text);
  if (unreadable)
    throw new KernelRejection(
      `the character U+${unreadable[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} is not modelled`,
      placeOf(text, unreadable.index),
    );
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  let i = 0;
  const here = (): Place => ({ line, column: i - lineStart + 1 });
  const newLines = (from: number, to: number): void => {
    for (let k = text.indexOf('\n', from); k !== -1 && k < to; k = text.indexOf('\n', k + 1)) {
      line += 1;
      lineStart = k + 1;
    }
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = i;
    return pattern.exec(text)?.[0];
  };
  while (i < text.length) {
    const c = text[i]!;
    if (c === '\n') {
      newLines(i, i + 1);
      i += 1;
    } else if (c === ' ' || c === '\t') {
      i += 1;
    } else if (text.startsWith('//', i)) {
      const end = text.indexOf('\n', i);
      i = end === -1 ? text.length : end;
    } else if (text.startsWith('/*', i)) {
      const end = text.indexOf('*/', i + 2);
      if (end === -1) throw new KernelRejection('a comment that does not end', here());
      newLines(i, end);
      i = end + 2;
    } else if (c === '"' || c === "'") {
      const end = text.indexOf(c, i + 1);
      const content = end === -1 ? '\n' : text.slice(i + 1, end);
      if (content.includes('\n')) throw new KernelRejection('a string that does not end on its line', here());
      if (content.includes('\\')) throw new KernelRejection('an escape in a string is not modelled', here());
      tokens.push({ kind: 'string', text: content, at: here() });
      i = end + 1;
    } else {
      const name = match(NAME);
      const number = name === undefined ? match(NUMBER) : undefined;
      const word = name ?? number;
      if (word !== undefined) {
        const next = text[i + word.length] ?? ' ';
        const joins = WORD_CHARACTER.test(next) && !(name !== undefined && next === '.');
        if (joins)
          throw new KernelRejection(
            `"${word}${next}" is not a ${name === undefined ? 'number' : 'name'} that is modelled`,
            here(),
          );
        tokens.push({ kind: name === undefined ? 'number' : 'name', text: word, at: here() });
        i += word.length;
      } else {
        const sign = match(SIGN) ?? String.fromCodePoint(text.codePointAt(i)!);
        if (!KNOWN_SIGNS.has(sign))
          throw new KernelRejection(`${JSON.stringify(sign)} is not modelled`, here());
        tokens.push({ kind: 'sign', text: sign, at: here() });
        i += sign.length;
      }
    }
  }
  tokens.push({ kind: 'end', text: 'the end of the text', at: here() });
  return tokens;
}

function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
