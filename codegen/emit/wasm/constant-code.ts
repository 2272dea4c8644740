import { parseDecimal, Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { type Exact, exact } from '../../ir/exact.js';
import { NotEmittable } from './not-emittable.js';
import type { Precision } from './precision.js';

/** How a constant comes to be on the stack: a number, or an operation on two such. */
export type ConstantCode =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'add' | 'sub' | 'mul' | 'div'; readonly left: ConstantCode; readonly right: ConstantCode };

const number = (value: number): ConstantCode => ({ op: 'number', value });

/**
 * a + b√2 as numbers of a precision and operations. A number stands for the shortest decimal that rounds to it (what JavaScript
 * prints for a double), or for √½ or √2 by name; so the code's exact value is the constant's. Long decimals are sums of several.
 */
export function constantCode({ a, b }: Exact, precision: Precision): ConstantCode {
  if (Q.isZero(b)) return rationalCode(a, precision);
  const irrational = rootCode(b, precision);
  if (Q.isZero(a)) return irrational;
  return exact.isNegative({ a: Q.zero, b })
    ? { op: 'sub', left: rationalCode(a, precision), right: rootCode(Q.neg(b), precision) }
    : { op: 'add', left: rationalCode(a, precision), right: irrational };
}

function rootCode(b: Rational, precision: Precision): ConstantCode {
  const half = Q.mul(b, { num: 2n, den: 1n });
  for (const [factor, root] of [
    [half, Math.SQRT1_2],
    [b, Math.SQRT2],
  ] as const) {
    if (Q.equal(factor, Q.one)) return number(root);
    if (Q.equal(factor, Q.neg(Q.one))) return number(-root);
  }
  return { op: 'mul', left: rationalCode(b, precision), right: number(Math.SQRT2) };
}

function rationalCode(value: Rational, precision: Precision): ConstantCode {
  const nearest = precision.round(Q.toNumber(value));
  if (spells(nearest, value, precision)) return number(nearest);
  const [num, den] = [Number(value.num), Number(value.den)];
  if (Math.max(Math.abs(num), den) <= precision.largestInteger)
    return { op: 'div', left: number(num), right: number(den) };
  const head = leadingDigits(value, precision);
  if (!head) throw new NotEmittable(`no numbers spell ${Q.format(value)}`);
  return {
    op: 'add',
    left: rationalCode(head, precision),
    right: rationalCode(Q.sub(value, head), precision),
  };
}

const mostPlaces = 400;

/** The first digits of a decimal that has more than a number spells; undefined where its expansion does not end. */
function leadingDigits({ num, den }: Rational, { digits }: Precision): Rational | undefined {
  let scale = 1n;
  for (let places = 0; scale % den !== 0n; places += 1, scale *= 10n)
    if (places === mostPlaces) return undefined;
  const scaled = num * (scale / den);
  const length = `${scaled < 0n ? -scaled : scaled}`.length;
  if (length <= digits) return undefined;
  const unit = 10n ** BigInt(length - digits);
  return rational((scaled / unit) * unit, scale);
}

/** Whether the shortest decimal that rounds to the nearest number is exactly the value. */
function spells(nearest: number, value: Rational, { shortest, round }: Precision): boolean {
  if (!Number.isFinite(nearest)) return false;
  const size = Math.abs(nearest);
  const printed = parseDecimal(shortest(size));
  const isNamed = [Math.PI, Math.SQRT2, Math.SQRT1_2].some((named) => round(named) === size);
  return !isNamed && printed !== undefined && Q.equal(nearest < 0 ? Q.neg(printed) : printed, value);
}
