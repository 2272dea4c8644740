import { parseDecimal, Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection, type Place } from '../rejection.js';
import type { LinearForm, Point } from '../rings/kernel-ring.js';
import {
  addForms,
  circlePointOf,
  formOf,
  piTimesTanh,
  scaleForm,
  single,
  valueOfForm,
} from '../rings/linear-form.js';
import type { BinarySign, MathFunction } from '../text/syntax.js';
import { asInteger, type Sign, type Value } from './values.js';

const mostDigits = 40;
const largestExact = 1n << 4096n;
const largestSquare = 1n << 106n;

/** The exact decimal number that a literal spells. */
export function literal(text: string, at: Place): Value<never> {
  const value = text.length <= mostDigits ? parseDecimal(text) : undefined;
  const exponent = Number(/[eE](.*)/.exec(text)?.[1] ?? 0);
  if (!value || Math.abs(exponent) > 30 || value.num > BigInt(Number.MAX_SAFE_INTEGER) * value.den)
    throw new KernelRejection(`the number ${text} is not modelled`, at);
  return { kind: 'exact', value, whole: isWhole(value) };
}

/** left sign right: exact where it can be, else in the ring; where the point rounds, only what doubles hold exactly. */
export function binary<E>(
  point: Point<E>,
  sign: BinarySign,
  left: Value<E>,
  right: Value<E>,
  at: Place,
): Value<E> {
  switch (sign) {
    case '+':
    case '-':
    case '*':
    case '/':
      return (
        ofExact(point, sign, left, right, at) ??
        (sign === '/' ? undefined : ofIntegers(sign, left, right, at)) ??
        (point.rounded ? undefined : ofForms(sign, left, right)) ??
        ofRing(point, sign, left, right, at)
      );
    default:
      return ofBits(sign, left, right, at);
  }
}

function ofRing<E>(
  point: Point<E>,
  sign: '+' | '-' | '*' | '/',
  left: Value<E>,
  right: Value<E>,
  at: Place,
): Value<E> {
  const { ring } = point;
  const a = asRing(point, left, at).get;
  const b = asRing(point, right, at).get;
  switch (sign) {
    case '+':
      return { kind: 'ring', get: () => ring.add(a(), b()), ...signOfSum(signOf(left), signOf(right)) };
    case '-':
      return { kind: 'ring', get: () => ring.sub(a(), b()) };
    case '*':
      return { kind: 'ring', get: () => ring.mul(a(), b()), ...signOfProduct(signOf(left), signOf(right)) };
    case '/':
      checkDivisor(right, at);
      return {
        kind: 'ring',
        get: () => ring.div(a(), ring.settle(b())),
        ...signOfProduct(signOf(left), signOf(right)),
      };
  }
}

function signOf<E>(value: Value<E>): Sign | undefined {
  if (value.kind === 'ring') return value.sign;
  if (value.kind !== 'exact' || value.value.num < 0n) return undefined;
  return value.value.num > 0n ? 'positive' : 'nonnegative';
}

function signOfSum(a: Sign | undefined, b: Sign | undefined): { sign?: Sign } {
  if (!a || !b) return {};
  return { sign: a === 'positive' || b === 'positive' ? 'positive' : 'nonnegative' };
}

function signOfProduct(a: Sign | undefined, b: Sign | undefined): { sign?: Sign } {
  if (!a || !b) return {};
  return { sign: a === 'positive' && b === 'positive' ? 'positive' : 'nonnegative' };
}

/** At a pole a text is not the function that it is elsewhere, so only what is never near zero may divide: 1 + u·u. */
function checkDivisor<E>(divisor: Value<E>, at: Place): void {
  if (divisor.kind === 'exact' ? !Q.isZero(divisor.value) : signOf(divisor) === 'positive') return;
  throw new KernelRejection(
    divisor.kind === 'exact' ? 'a division by zero' : 'a divisor that might be zero is not modelled',
    at,
  );
}

/** −value. */
export function negation<E>(point: Point<E>, value: Value<E>, at: Place): Value<E> {
  switch (value.kind) {
    case 'exact':
      return { kind: 'exact', value: Q.neg(value.value), whole: value.whole };
    case 'integer': {
      const { get } = value;
      return { kind: 'integer', stride: -value.stride, get: () => 0 - get() };
    }
    case 'form': {
      const { get } = value;
      return { kind: 'form', shape: value.shape, get: () => scaleForm(get(), rational(-1)) };
    }
    case 'ring': {
      const { ring } = point;
      const { get } = asRing(point, value, at);
      return { kind: 'ring', get: () => ring.neg(get()) };
    }
  }
}

/** Math.of(argument). */
export function math<E>(point: Point<E>, of: MathFunction, argument: Value<E>, at: Place): Value<E> {
  if (of === 'sqrt' && argument.kind === 'exact' && argument.whole) {
    const root = rationalRoot(argument.value);
    if (root) return { kind: 'exact', value: root, whole: true };
  }
  if (point.rounded) {
    const compute = point.rounded[of];
    const { get } = asRing(point, argument, at);
    return { kind: 'ring', get: () => compute(get()) };
  }
  switch (of) {
    case 'cos':
    case 'sin': {
      if (argument.kind !== 'form')
        throw new KernelRejection(
          `Math.${of} of anything but an exact multiple of an angle is not modelled`,
          at,
        );
      const { get } = argument;
      return { kind: 'ring', get: () => circlePointOf(get(), point)[of] };
    }
    case 'atan':
    case 'tanh': {
      if (argument.kind !== 'form')
        throw new KernelRejection(`Math.${of} of anything but an input is not modelled`, at);
      const { get } = argument;
      return {
        kind: 'form',
        shape: of === 'tanh' ? 'tanh' : 'angle',
        get: () => {
          const inner = single(get());
          if (
            !inner ||
            (inner.atom.of !== 'x' && inner.atom.of !== 'theta') ||
            inner.atom.through !== 'raw' ||
            !Q.equal(inner.factor, Q.one)
          )
            throw new KernelRejection(`Math.${of} of anything but an input is not modelled`, at);
          return formOf({ ...inner.atom, through: of });
        },
      };
    }
    case 'sqrt': {
      const root = argument.kind === 'exact' ? rationalRoot(argument.value) : undefined;
      if (root) return { kind: 'exact', value: root, whole: false };
      const rootOfDouble =
        argument.kind === 'exact' ? rationalRoot(Q.mul(argument.value, rational(2))) : undefined;
      if (!rootOfDouble) throw new KernelRejection('such a square root is not modelled', at);
      const value = point.ring.settle(
        point.ring.mul(point.ring.fromRational(rootOfDouble), point.ring.sqrtHalf), // √r = √(2r)·√½
      );
      return { kind: 'ring', get: () => value, sign: 'positive' };
    }
  }
}

/** The value as a ring element. */
export function asRing<E>(point: Point<E>, value: Value<E>, at: Place): Value<E> & { kind: 'ring' } {
  switch (value.kind) {
    case 'ring':
      return value;
    case 'exact': {
      const constant = point.ring.fromRational(value.value);
      return { kind: 'ring', get: () => constant };
    }
    case 'integer': {
      if (value.stride !== 0)
        throw new KernelRejection('the number of the sample may only select its row', at);
      const { get } = value;
      return { kind: 'ring', get: () => point.ring.fromRational(rational(get())) };
    }
    case 'form': {
      const { get } = value;
      return { kind: 'ring', get: () => valueOfForm(get(), point) };
    }
  }
}

/** Constants of the text are combined exactly, where the point rounds only those that doubles combine exactly too. */
function ofExact<E>(
  point: Point<E>,
  sign: '+' | '-' | '*' | '/',
  left: Value<E>,
  right: Value<E>,
  at: Place,
): Value<E> | undefined {
  if (left.kind !== 'exact' || right.kind !== 'exact') return undefined;
  const value = exactly(sign, left.value, right.value, at);
  if (value.den > largestExact || value.num > largestExact || value.num < -largestExact)
    throw new KernelRejection('so long a constant is not modelled', at);
  const whole = left.whole && right.whole && isWhole(value);
  return point.rounded && !whole ? undefined : { kind: 'exact', value, whole };
}

function exactly(sign: '+' | '-' | '*' | '/', a: Rational, b: Rational, at: Place): Rational {
  switch (sign) {
    case '+':
      return Q.add(a, b);
    case '-':
      return Q.sub(a, b);
    case '*':
      return Q.mul(a, b);
    case '/':
      if (Q.isZero(b)) throw new KernelRejection('a division by zero', at);
      return Q.div(a, b);
  }
}

/** Whether it is an integer that doubles hold exactly, as they do their sums, products and quotients that are such too. */
function isWhole({ num, den }: Rational): boolean {
  return den === 1n && Number.isSafeInteger(Number(num));
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new KernelRejection(`the integer ${value} is not modelled`);
  return value;
}

function ofIntegers<E>(
  sign: '+' | '-' | '*',
  left: Value<E>,
  right: Value<E>,
  at: Place,
): Value<E> | undefined {
  const [a, b] = [asInteger(left), asInteger(right)];
  if (!a || !b) return undefined;
  const [x, y] = [a.get, b.get];
  switch (sign) {
    case '+':
      return { kind: 'integer', stride: a.stride + b.stride, get: () => safe(x() + y()) };
    case '-':
      return { kind: 'integer', stride: a.stride - b.stride, get: () => safe(x() - y()) };
    case '*': {
      const stride =
        a.stride === 0 && b.stride === 0
          ? 0
          : right.kind === 'exact'
            ? a.stride * y()
            : left.kind === 'exact'
              ? x() * b.stride
              : undefined;
      if (stride === undefined)
        throw new KernelRejection(
          'the number of the sample times anything but a constant is not modelled',
          at,
        );
      return { kind: 'integer', stride, get: () => safe(x() * y()) };
    }
  }
}

function ofBits<E>(
  sign: Exclude<BinarySign, '+' | '-' | '*' | '/'>,
  left: Value<E>,
  right: Value<E>,
  at: Place,
): Value<E> {
  const [a, b] = [asInteger(left), asInteger(right)];
  if (!a || !b || a.stride !== 0 || b.stride !== 0)
    throw new KernelRejection(`"${sign}" of anything but integers is not modelled`, at);
  const bits = (get: () => number) => () => {
    const value = get();
    if ((value | 0) !== value) throw new KernelRejection(`"${sign}" of ${value} is not modelled`, at);
    return value;
  };
  const [x, y] = [bits(a.get), bits(b.get)];
  const places = () => {
    const value = y();
    if (value < 0 || value > 31) throw new KernelRejection(`a shift by ${value} is not modelled`, at);
    return value;
  };
  switch (sign) {
    case '&':
      return { kind: 'integer', stride: 0, get: () => x() & y() };
    case '|':
      return { kind: 'integer', stride: 0, get: () => x() | y() };
    case '^':
      return { kind: 'integer', stride: 0, get: () => x() ^ y() };
    case '<<':
      return { kind: 'integer', stride: 0, get: () => x() << places() };
    case '>>':
      return { kind: 'integer', stride: 0, get: () => x() >> places() };
  }
}

/** Sums, rational multiples and π·tanh stay exact forms; undefined for everything else. */
function ofForms<E>(sign: '+' | '-' | '*' | '/', left: Value<E>, right: Value<E>): Value<E> | undefined {
  if (left.kind === 'form' && right.kind === 'form') {
    const [x, y] = [left.get, right.get];
    if (sign === '+') return { kind: 'form', shape: 'angle', get: () => addForms(x(), y()) };
    if (sign === '-')
      return { kind: 'form', shape: 'angle', get: () => addForms(x(), scaleForm(y(), rational(-1))) };
    const shapes = `${left.shape} ${sign} ${right.shape}`;
    if (shapes !== 'pi * tanh' && shapes !== 'tanh * pi') return undefined;
    return { kind: 'form', shape: 'angle', get: () => productOfForms(x(), y()) };
  }
  if (left.kind === 'form' && right.kind === 'exact' && (sign === '*' || sign === '/')) {
    if (Q.isZero(right.value)) return undefined;
    const [x, by] = [left.get, sign === '*' ? right.value : Q.div(Q.one, right.value)];
    return { kind: 'form', shape: left.shape, get: () => scaleForm(x(), by) };
  }
  if (left.kind === 'exact' && right.kind === 'form' && sign === '*') {
    if (Q.isZero(left.value)) return undefined;
    const [by, y] = [left.value, right.get];
    return { kind: 'form', shape: right.shape, get: () => scaleForm(y(), by) };
  }
  return undefined;
}

function productOfForms(a: LinearForm, b: LinearForm): LinearForm {
  const product = piTimesTanh(a, b);
  if (!product) throw new KernelRejection('such a product of angles is not modelled');
  return product;
}

function rationalRoot({ num, den }: Rational): Rational | undefined {
  const [a, b] = [integerRoot(num), integerRoot(den)];
  return a === undefined || b === undefined ? undefined : rational(a, b);
}

function integerRoot(square: bigint): bigint | undefined {
  if (square < 0n || square > largestSquare) return undefined;
  const root = BigInt(Math.round(Math.sqrt(Number(square))));
  return root * root === square ? root : undefined;
}
