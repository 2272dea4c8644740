/** Where a text stops being JSON, in characters from 0, and what was expected there. */
export interface JsonFault {
  readonly at: number;
  readonly expected: string;
}

/** How deep lists and objects may be nested; a formula needs five levels. */
const deepest = 100;

/** The first place where the text is not JSON; undefined where all of it is. */
export function findJsonFault(text: string): JsonFault | undefined {
  const scanner = new JsonScanner(text);
  return scanner.value(0) ?? scanner.end();
}

class JsonScanner {
  #at = 0;

  constructor(readonly text: string) {}

  value(depth: number): JsonFault | undefined {
    this.#blanks();
    if (depth > deepest) return this.#fault(`at most ${deepest} nested lists and objects`);
    const character = this.text[this.#at];
    if (character === '{') return this.#entries('}', depth, true);
    if (character === '[') return this.#entries(']', depth, false);
    if (character === '"') return this.#string();
    if (this.#takes(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y)) return undefined;
    return this.#fault('a value: text in quotation marks, a number, a list or an object');
  }

  end(): JsonFault | undefined {
    this.#blanks();
    return this.#at === this.text.length ? undefined : this.#fault('the end of the file');
  }

  #entries(closing: ']' | '}', depth: number, named: boolean): JsonFault | undefined {
    this.#at += 1;
    this.#blanks();
    if (this.#takes(closing === ']' ? /\]/y : /\}/y)) return undefined;
    for (;;) {
      const fault = (named ? this.#name() : undefined) ?? this.value(depth + 1);
      if (fault) return fault;
      this.#blanks();
      if (this.#takes(closing === ']' ? /\]/y : /\}/y)) return undefined;
      if (!this.#takes(/,/y)) return this.#fault(`"," or "${closing}"`);
    }
  }

  #name(): JsonFault | undefined {
    this.#blanks();
    if (this.text[this.#at] !== '"') return this.#fault('a name in quotation marks');
    const fault = this.#string();
    if (fault) return fault;
    this.#blanks();
    return this.#takes(/:/y) ? undefined : this.#fault('":"');
  }

  #string(): JsonFault | undefined {
    this.#at += 1;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in texts
    this.#takes(/(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y);
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
    return { at: this.#at, expected };
  }
}
