import { placeOf } from '../json/place-of.js';
import { quoted } from '../json/quoted.js';
import { Mistake } from '../mistake.js';

/** A stretch of text, in characters from 0; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An expression as it stands in a formula's file: which field, and the text. */
export interface Source {
  /** `"left"`, `definition "f"`, … */
  readonly field: string;
  readonly text: string;
}

/** A formula whose fields cannot be used. */
export class FormulaMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

/** An expression that cannot be read, or that puts together what does not fit; says where. */
export class ExpressionMistake extends Mistake {
  constructor(
    readonly source: Source,
    readonly span: Span,
    expected: string,
    remedy: string,
  ) {
    const near = source.text.slice(span.start, Math.max(span.end, span.start + 1)).trim();
    const shown = near === '' ? 'the end' : quoted(near.length > 40 ? `${near.slice(0, 39)}…` : near);
    super({
      asked: `The formula's ${source.field}, ${placeOf(source.text, span.start)}, at ${shown}`,
      expected,
      remedy,
    });
  }
}

/** An expression or a part of one as sentences show it: blanks of all sorts, line breaks among them, become single spaces. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
