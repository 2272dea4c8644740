import { parseDecimal, Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { type Exact, exact } from '../../ir/exact.js';
import { NotEmittable } from './not-emittable.js';

/** How a constant comes to be on the stack: a double, or an operation on two such. */
export type ConstantCode =
  | { readonly op: 'double'; readonly value: number }
  | { readonly op: 'add' | 'sub' | 'mul' | 'div'; readonly left: ConstantCode; readonly right: ConstantCode };

const double = (value: number): ConstantCode => ({ op: 'double', value });

/**
 * a + b√2 as doubles and operations. A double stands for the decimal number that JavaScript prints for it, the shortest that
 * rounds to it, or for √½ or √2 by name; so the code's exact value is the constant's. Long decimals are sums of two or three.
 */
export function constantCode({ a, b }: Exact): ConstantCode {
  if (Q.isZero(b)) return rationalCode(a);
  const irrational = rootCode(b);
  if (Q.isZero(a)) return irrational;
  return exact.isNegative({ a: Q.zero, b })
    ? { op: 'sub', left: rationalCode(a), right: rootCode(Q.neg(b)) }
    : { op: 'add', left: rationalCode(a), right: irrational };
}

function rootCode(b: Rational): ConstantCode {
  const half = Q.mul(b, { num: 2n, den: 1n });
  for (const [factor, root] of [
    [half, Math.SQRT1_2],
    [b, Math.SQRT2],
  ] as const) {
    if (Q.equal(factor, Q.one)) return double(root);
    if (Q.equal(factor, Q.neg(Q.one))) return double(-root);
  }
  return { op: 'mul', left: rationalCode(b), right: double(Math.SQRT2) };
}

function rationalCode(value: Rational): ConstantCode {
  const nearest = Q.toNumber(value);
  if (spells(nearest, value)) return double(nearest);
  const [num, den] = [Number(value.num), Number(value.den)];
  if (Number.isSafeInteger(num) && Number.isSafeInteger(den))
    return { op: 'div', left: double(num), right: double(den) };
  const head = leadingDigits(value);
  if (!head) throw new NotEmittable(`no doubles spell ${Q.format(value)}`);
  return { op: 'add', left: rationalCode(head), right: rationalCode(Q.sub(value, head)) };
}

/** Every decimal of so many digits is the shortest for its double. */
const digitsOfDouble = 15;
const mostPlaces = 400;

/** The first digits of a decimal that has more than a double spells; undefined where its expansion does not end. */
function leadingDigits({ num, den }: Rational): Rational | undefined {
  let scale = 1n;
  for (let places = 0; scale % den !== 0n; places += 1, scale *= 10n)
    if (places === mostPlaces) return undefined;
  const scaled = num * (scale / den);
  const length = `${scaled < 0n ? -scaled : scaled}`.length;
  if (length <= digitsOfDouble) return undefined;
  const unit = 10n ** BigInt(length - digitsOfDouble);
  return rational((scaled / unit) * unit, scale);
}

/** Whether the shortest decimal that rounds to a double is exactly the number. */
function spells(nearest: number, value: Rational): boolean {
  const text = `${Math.abs(nearest)}`;
  const printed = parseDecimal(text);
  const isNamed = [Math.PI, Math.SQRT2, Math.SQRT1_2].includes(Math.abs(nearest));
  return !isNamed && printed !== undefined && Q.equal(nearest < 0 ? Q.neg(printed) : printed, value);
}
