import { Q, type Rational, rational } from '../../symbolic/ring/rational.js';
import { type Exact, exact } from '../ir/exact.js';
import type { FloatExpression, IntegerExpression } from '../ir/program.js';

/** Text with the precedence of its outermost operator, so that parentheses stand only where the meaning needs them. */
interface Piece {
  readonly text: string;
  readonly precedence: number;
}

const atom = (text: string): Piece => ({ text, precedence: 9 });
const levels = { '*': 6, '/': 6, '+': 5, '-': 5, '&': 3, '^': 2 } as const;

const wrap = (piece: Piece, least: number) => (piece.precedence < least ? `(${piece.text})` : piece.text);

function infix(op: keyof typeof levels, left: Piece, right: Piece): Piece {
  const precedence = levels[op];
  // JavaScript associates to the left, and floating-point operations must not be regrouped. Mixed bits and sums get
  // parentheses for the reader.
  const leftLeast = precedence < 4 ? 9 : precedence;
  const rightLeast = precedence < 4 ? 9 : precedence + 1;
  return { text: `${wrap(left, leftLeast)} ${op} ${wrap(right, rightLeast)}`, precedence };
}

/** An integer expression as text. */
export function integerText(e: IntegerExpression): string {
  return integerPiece(e).text;
}

function integerPiece(e: IntegerExpression): Piece {
  switch (e.op) {
    case 'integer':
      return e.value < 0 ? { text: `${e.value}`, precedence: 7 } : atom(`${e.value}`);
    case 'name':
      return atom(e.name);
    case 'entry':
      return atom(`${e.table}[${integerText(e.index)}]`);
    default:
      return infix(e.op, integerPiece(e.left), integerPiece(e.right));
  }
}

/** A real expression as text. */
export function floatText(e: FloatExpression): string {
  return floatPiece(e).text;
}

function floatPiece(e: FloatExpression): Piece {
  switch (e.op) {
    case 'constant':
      return constantPiece(e.value);
    case 'pi':
      return atom('Math.PI');
    case 'local':
      return atom(e.name);
    case 'load':
      return atom(`${e.array}[${integerText(e.index)}]`);
    case 'entry':
      return atom(`${e.table}[${integerText(e.index)}]`);
    case 'call':
      return atom(`Math.${e.call}(${floatText(e.of)})`);
    case 'neg':
      return { text: `-${wrap(floatPiece(e.of), 8)}`, precedence: 7 };
    default:
      return infix(e.op, floatPiece(e.left), floatPiece(e.right));
  }
}

/** a + b√2, spelt so that the text's exact value is the constant's exact value. */
function constantPiece({ a, b }: Exact): Piece {
  if (Q.isZero(b)) return rationalPiece(a);
  const irrational = rootPiece(b);
  if (Q.isZero(a)) return irrational;
  return exact.isNegative({ a: Q.zero, b })
    ? infix('-', rationalPiece(a), rootPiece(Q.neg(b)))
    : infix('+', rationalPiece(a), irrational);
}

/** b√2: √½ and √2 by their names, other multiples as products. */
function rootPiece(b: Rational): Piece {
  const half = Q.mul(b, rational(2));
  for (const [factor, name] of [
    [half, 'Math.SQRT1_2'],
    [b, 'Math.SQRT2'],
  ] as const) {
    if (Q.equal(factor, Q.one)) return atom(name);
    if (Q.equal(factor, Q.neg(Q.one))) return { text: `-${name}`, precedence: 7 };
  }
  return infix('*', rationalPiece(b), atom('Math.SQRT2'));
}

/** A rational number: a decimal where one spells it exactly, else a quotient of integers. */
function rationalPiece(value: Rational): Piece {
  const negative = value.num < 0n;
  const text = decimal(value);
  if (text !== undefined) return negative ? { text, precedence: 7 } : atom(text);
  return { text: `${value.num} / ${value.den}`, precedence: 6 };
}

/** The decimal that spells the number exactly; undefined where its expansion does not end. */
function decimal({ num, den }: Rational): string | undefined {
  let [rest, twos, fives] = [den, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  if (rest !== 1n) return undefined;
  const places = Math.max(twos, fives);
  const scaled = num * 2n ** BigInt(places - twos) * 5n ** BigInt(places - fives);
  const negative = scaled < 0n ? '-' : '';
  const digits = `${scaled < 0n ? -scaled : scaled}`;
  if (places === 0) {
    const zeros = /0*$/.exec(digits)![0].length;
    return digits.length > 21 && zeros > 0
      ? `${negative}${digits.slice(0, -zeros)}e${zeros}`
      : `${negative}${digits}`;
  }
  if (places > 20) return `${negative}${digits}e-${places}`;
  const padded = digits.padStart(places + 1, '0');
  return `${negative}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
