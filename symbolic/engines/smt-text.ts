import type { Rational } from '../ring/rational.js';

/** Terms of SMT-LIB over the reals, each product and sum defined once under a name. */
export class SmtText {
  readonly lines: string[] = [];
  readonly #declared = new Map<string, string>();
  readonly #defined = new Map<string, string>();

  /** The unknown that stands for this quantity; `fact` is what is assumed of it, asserted where it is new. */
  declare(of: string, fact?: (name: string) => string): string {
    const known = this.#declared.get(of);
    if (known !== undefined) return known;
    const name = `v${this.#declared.size}`;
    this.#declared.set(of, name);
    this.lines.push(`(declare-const ${name} Real)`);
    if (fact !== undefined) this.lines.push(`(assert ${fact(name)})`);
    return name;
  }

  plus(a: string, b: string): string {
    if (a === '0') return b;
    return b === '0' ? a : this.#define(`(+ ${literal(a)} ${literal(b)})`);
  }

  minus(a: string): string {
    return a === '0' ? '0' : this.#define(`(- ${literal(a)})`);
  }

  times(a: string, b: string): string {
    if (a === '0' || b === '0') return '0';
    if (a === '1') return b;
    return b === '1' ? a : this.#define(`(* ${a} ${b})`);
  }

  #define(term: string): string {
    const known = this.#defined.get(term);
    if (known !== undefined) return known;
    const name = `t${this.#defined.size}`;
    this.#defined.set(term, name);
    this.lines.push(`(define-fun ${name} () Real ${term})`);
    return name;
  }
}

/** 1 is a whole number to z3, 1.0 a real one. */
const literal = (term: string) => (term === '1' ? '1.0' : term);

/** A rational number as a term. */
export function rationalTerm({ num, den }: Rational): string {
  if (num === 0n || (num === 1n && den === 1n)) return `${num}`;
  const size = num < 0n ? -num : num;
  const value = den === 1n ? `${size}.0` : `(/ ${size}.0 ${den}.0)`;
  return num < 0n ? `(- ${value})` : value;
}
