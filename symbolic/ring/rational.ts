/** An exact rational number in lowest terms; the denominator is positive. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** num/den in lowest terms. Throws a RangeError when den = 0. */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  let p = BigInt(num);
  let q = BigInt(den);
  if (q === 0n) throw new RangeError(`The rational ${p}/0 is not a number`);
  if (q < 0n) [p, q] = [-p, -q];
  const g = gcd(p, q);
  return g > 1n ? { num: p / g, den: q / g } : { num: p, den: q };
}

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

/** Reads decimal text ("0.3", "-1e-3", "2") exactly: 0.3 is 3/10, not the double near it. Undefined when it is no number. */
export function parseDecimal(text: string): Rational | undefined {
  const match = DECIMAL.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole.length + fraction.length === 0) return undefined;
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const scale = Number(exponent) - fraction.length;
  if (Math.abs(scale) > 400) return undefined;
  return scale >= 0 ? rational(digits * 10n ** BigInt(scale)) : rational(digits, 10n ** BigInt(-scale));
}

export const Q = {
  zero: rational(0),
  one: rational(1),
  add: (a: Rational, b: Rational) => rational(a.num * b.den + b.num * a.den, a.den * b.den),
  sub: (a: Rational, b: Rational) => rational(a.num * b.den - b.num * a.den, a.den * b.den),
  mul: (a: Rational, b: Rational) => rational(a.num * b.num, a.den * b.den),
  div: (a: Rational, b: Rational) => rational(a.num * b.den, a.den * b.num),
  neg: (a: Rational): Rational => ({ num: -a.num, den: a.den }),
  isZero: (a: Rational) => a.num === 0n,
  equal: (a: Rational, b: Rational) => a.num === b.num && a.den === b.den,
  fromRational: (a: Rational) => a,
  toNumber: (a: Rational) => Number(a.num) / Number(a.den),
  format: (a: Rational) => (a.den === 1n ? `${a.num}` : `${a.num}/${a.den}`),
};
