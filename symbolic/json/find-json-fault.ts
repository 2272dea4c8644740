import { parseDecimal, Q } from '../ring/rational.js';
import { quoted } from './quoted.js';

/** Where a text cannot be read as JSON, in characters from 0, what was expected there against what came, and what to do. */
export interface JsonFault {
  readonly at: number;
  readonly expected: string;
  readonly remedy: string;
}

/** How deep lists and objects may be nested; a formula needs five levels. */
const deepest = 100;

/** The longest number, in characters, that is compared with what is read. */
const longestNumber = 400;

/**
 * The first place where the text is not JSON, where a number is not read as it is written, or where an object has a name twice, of
 * which the first would be lost; undefined where there is none.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const scanner = new JsonScanner(text);
  return scanner.value(0) ?? scanner.end();
}

class JsonScanner {
  #at = 0;

  constructor(readonly text: string) {}

  value(depth: number): JsonFault | undefined {
    this.#blanks();
    if (depth > deepest)
      return {
        at: this.#at,
        expected: `there are at most ${deepest} nested lists and objects`,
        remedy: 'Nest less deeply',
      };
    const character = this.text[this.#at];
    if (character === '{') return this.#entries('}', depth, true);
    if (character === '[') return this.#entries(']', depth, false);
    if (character === '"') return this.#string();
    const start = this.#at;
    if (this.#takes(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)) return this.#number(start);
    if (this.#takes(/true|false|null/y)) return undefined;
    return this.#fault('a value: text in quotation marks, a number, a list or an object');
  }

  end(): JsonFault | undefined {
    this.#blanks();
    return this.#at === this.text.length ? undefined : this.#fault('the end of the file');
  }

  #number(start: number): JsonFault | undefined {
    const text = this.text.slice(start, this.#at);
    if (isKept(text)) return undefined;
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return {
      at: start,
      expected: `a number in JSON is kept as a double, and of ${shown} that would make ${Number(text)}`,
      remedy: 'Write fewer digits, or, where text may stand, all of them in quotation marks',
    };
  }

  #entries(closing: ']' | '}', depth: number, named: boolean): JsonFault | undefined {
    this.#at += 1;
    this.#blanks();
    if (this.#takes(closing === ']' ? /\]/y : /\}/y)) return undefined;
    const names = new Set<string>();
    for (;;) {
      const fault = (named ? this.#name(names) : undefined) ?? this.value(depth + 1);
      if (fault) return fault;
      this.#blanks();
      if (this.#takes(closing === ']' ? /\]/y : /\}/y)) return undefined;
      if (!this.#takes(/,/y)) return this.#fault(`"," or "${closing}"`);
    }
  }

  #name(before: Set<string>): JsonFault | undefined {
    this.#blanks();
    const start = this.#at;
    if (this.text[start] !== '"') return this.#fault('a name in quotation marks');
    const fault = this.#string();
    if (fault) return fault;
    const name: string = JSON.parse(this.text.slice(start, this.#at)); // a string that was just read; it may be spelt with escapes
    if (before.has(name))
      return {
        at: start,
        expected: `${quoted(name)} stands twice in the same object`,
        remedy: 'Keep one of the two',
      };
    before.add(name);
    this.#blanks();
    return this.#takes(/:/y) ? undefined : this.#fault('":"');
  }

  #string(): JsonFault | undefined {
    this.#at += 1;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in texts
    this.#takes(/(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y);
    return this.#takes(/"/y) ? undefined : this.#fault('a closing quotation mark, or \\n for a line break');
  }

  #blanks(): void {
    this.#takes(/[ \t\r\n]*/y);
  }

  #takes(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match === null) return false;
    this.#at += match[0].length;
    return true;
  }

  #fault(expected: string): JsonFault {
    const found = this.text[this.#at];
    const got = found === undefined ? 'the end of the file' : quoted(found);
    return {
      at: this.#at,
      expected: `expected ${expected}, got ${got}: it is not JSON`,
      remedy: 'Correct the JSON there',
    };
  }
}

/** Whether the double that is read has as its shortest spelling the decimal that is written: 0.1 and 10e-2 do. */
function isKept(text: string): boolean {
  if (text.length > longestNumber) return false;
  const [written, read] = [text, String(Number(text))].map(parseDecimal);
  return written !== undefined && read !== undefined && Q.equal(written, read);
}
