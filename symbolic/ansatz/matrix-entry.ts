import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';
import { parseDecimal, Q, type Rational, rational } from '../ring/rational.js';

/**
 * An entry of an explicit matrix: a number, which is the decimal that `String(number)` prints, or text such as "1/2",
 * "-i/sqrt(2)", "e^(3i pi/4)", "0.6+0.8i".
 *
 * Text is a sum of products of decimal numbers, i, sqrt(r) and e^(i·k·pi/4), with + - * / and parentheses; the sign of a product
 * may be left out before i, sqrt, e^, pi and "(", but not behind a divisor; pi may be spelt π. Every entry is an element of Q(ζ₈): decimals are the fractions that they spell.
 */
export type MatrixEntry = number | string;

/** An entry as it is read. */
export interface EntryValue {
  readonly value: Cyclotomic;
  /** Whether a number in it is spelt with a decimal point or an exponent: such entries may be roundings of what was meant. */
  readonly isDecimal: boolean;
}

/** A part of the text: constant + byPi·π. Only exponents have a second part. */
interface Piece {
  readonly constant: Cyclotomic;
  readonly byPi: Cyclotomic;
}

const constantPiece = (constant: Cyclotomic): Piece => ({ constant, byPi: c.zero });

class Unreadable extends Error {}

const longest = 80;
const deepest = 8;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/y;
const SPACE = / */y;

/** The entry as documents carry it: in ASCII, π spelt pi. */
export function inAscii(entry: MatrixEntry): MatrixEntry {
  return typeof entry === 'string' ? entry.replaceAll('π', 'pi') : entry;
}

/** Reads an entry. Returns a sentence that says what is wrong when it is none. */
export function parseMatrixEntry(entry: unknown): EntryValue | string {
  if (typeof entry === 'number' && Number.isFinite(entry)) return fromText(`${entry}`);
  if (typeof entry !== 'string') return `an entry is a number or text, not ${JSON.stringify(entry)}`;
  return fromText(entry.replaceAll('π', 'pi'));
}

function fromText(text: string): EntryValue | string {
  if (text.length > longest) return `an entry has at most ${longest} characters`;
  if (!/^[ -~]*$/.test(text)) return `"${text}" has characters other than letters, digits, signs and spaces`;
  try {
    const reader = new EntryReader(text);
    return { value: reader.whole(), isDecimal: /\d\.|\.\d|\de[+-]?\d/.test(text) };
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

class EntryReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): Cyclotomic {
    const piece = this.sum();
    if (this.at < this.text.length) this.fail(`cannot read "${this.rest()}"`);
    return this.number(piece);
  }

  private rest(): string {
    return this.text.slice(this.at);
  }

  private fail(why: string): never {
    throw new Unreadable(`${why} in "${this.text}"`);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skip(word: string): boolean {
    this.take(SPACE);
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    this.take(SPACE);
    return true;
  }

  private sum(): Piece {
    let sum = this.signed(this.skip('-'));
    for (;;) {
      const minus = this.skip('-');
      if (!minus && !this.skip('+')) return sum;
      const term = this.signed(minus);
      sum = { constant: c.add(sum.constant, term.constant), byPi: c.add(sum.byPi, term.byPi) };
    }
  }

  private signed(minus: boolean): Piece {
    const { constant, byPi } = this.product();
    return minus ? { constant: c.neg(constant), byPi: c.neg(byPi) } : { constant, byPi };
  }

  private product(): Piece {
    let product = this.run();
    for (;;) {
      if (this.skip('*')) product = this.times(product, this.run());
      else if (this.skip('/')) {
        const divisor = this.number(this.factor());
        if (this.startsFactor()) this.fail('what follows a divisor needs a sign or parentheses');
        if (c.isZero(divisor)) this.fail('a division by zero');
        product = this.times(product, constantPiece(inverse(divisor)));
      } else return product;
    }
  }

  /** A factor with those that stand directly behind it. */
  private run(): Piece {
    let piece = this.factor();
    while (this.startsFactor()) {
      if (/^[0-9.]/.test(this.rest())) this.fail('a sign is missing');
      piece = this.times(piece, this.factor());
    }
    return piece;
  }

  private startsFactor(): boolean {
    this.take(SPACE);
    return /^(?:[0-9.(]|i|sqrt|e\^|pi)/.test(this.rest());
  }

  private factor(): Piece {
    this.take(SPACE);
    const digits = this.take(NUMBER);
    if (digits !== undefined)
      return constantPiece(c.fromRational(parseDecimal(digits) ?? this.fail(`"${digits}" is not a number`)));
    if (this.skip('pi')) return { constant: c.zero, byPi: c.one };
    if (this.skip('sqrt('))
      return constantPiece(squareRoot(this.number(this.inner())) ?? this.fail(notInField));
    if (this.skip('e^(')) return constantPiece(this.power(this.inner()));
    if (this.skip('i')) return constantPiece(c.i);
    if (this.skip('(')) return this.inner();
    return this.fail(this.rest() === '' ? 'something is missing at the end' : `cannot read "${this.rest()}"`);
  }

  private inner(): Piece {
    this.depth += 1;
    if (this.depth > deepest) this.fail('too many parentheses');
    const piece = this.sum();
    if (!this.skip(')')) this.fail('a ")" is missing');
    this.depth -= 1;
    return piece;
  }

  private times(a: Piece, b: Piece): Piece {
    if (!c.isZero(a.byPi) && !c.isZero(b.byPi)) this.fail('pi stands twice');
    return {
      constant: c.mul(a.constant, b.constant),
      byPi: c.add(c.mul(a.constant, b.byPi), c.mul(a.byPi, b.constant)),
    };
  }

  private number({ constant, byPi }: Piece): Cyclotomic {
    if (!c.isZero(byPi)) this.fail('pi stands outside an exponent e^(…)');
    return constant;
  }

  /** e^{iπk/4} = ζᵏ. */
  private power({ constant, byPi }: Piece): Cyclotomic {
    const [re, one, quarters, three] = byPi.a;
    const k = Q.mul(quarters, rational(4));
    if (!c.isZero(constant) || ![re, one, three].every(Q.isZero) || k.den !== 1n)
      this.fail('an exponent is a whole multiple of i pi/4');
    let power = c.one;
    for (let j = 0n; j < ((k.num % 8n) + 8n) % 8n; j += 1n) power = c.mul(power, c.zeta);
    return power;
  }
}

const notInField = 'a square root that is no element of Q(ζ₈): sqrt(r) or sqrt(2r) has to be a fraction';

/** √r for a rational r ≥ 0 with √r or √(2r) rational: √r = √(2r)·√½. */
function squareRoot(of: Cyclotomic): Cyclotomic | undefined {
  const [r, ...others] = of.a;
  if (r.num < 0n || !others.every(Q.isZero)) return undefined;
  const plain = rationalRoot(r);
  if (plain) return c.fromRational(plain);
  const doubled = rationalRoot(Q.mul(r, rational(2)));
  return doubled && c.mul(c.fromRational(doubled), c.sqrtHalf);
}

function rationalRoot({ num, den }: Rational): Rational | undefined {
  const [a, b] = [integerRoot(num), integerRoot(den)];
  return a === undefined || b === undefined ? undefined : rational(a, b);
}

/** √n by Newton's steps from above, where it is an integer. */
function integerRoot(n: bigint): bigint | undefined {
  if (n < 2n) return n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (let next = (root + n / root) >> 1n; next < root; next = (root + n / root) >> 1n) root = next;
  return root * root === n ? root : undefined;
}

/** 1/u by the conjugates: u·u̅ is a + b√2, its product with a − b√2 a rational number. */
function inverse(u: Cyclotomic): Cyclotomic {
  const conjugate = c.conj(u);
  const norm = c.mul(u, conjugate); // a₀ + a₁(ζ − ζ³), √2 = ζ − ζ³
  const [a, b] = norm.a;
  const galois: Cyclotomic = { a: [a, Q.neg(b), Q.zero, b] };
  const whole = c.mul(norm, galois).a[0];
  return c.mul(c.mul(conjugate, galois), c.fromRational(Q.div(Q.one, whole)));
}
