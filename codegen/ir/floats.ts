import { type Exact, exact, isSpellable } from './exact.js';
import type { FloatExpression, IntegerExpression, RealFunction } from './program.js';

/**
 * Real expressions with exact constant folding: 0 and ±1 are absorbed, signs move outwards, constants meet.
 *
 * Every rule is an identity of real numbers, and none moves a rounding: what is folded was exact before. Constants that meet
 * stay apart where their sum or product would be too long to spell.
 */
export const constant = (value: Exact): FloatExpression => ({ op: 'constant', value });
export const zero = constant(exact.zero);
export const one = constant(exact.one);
export const half = constant(exact.of(1, 2));
export const pi: FloatExpression = { op: 'pi' };
export const local = (name: string): FloatExpression => ({ op: 'local', name });
export const load = (array: string, index: IntegerExpression): FloatExpression => ({
  op: 'load',
  array,
  index,
});
/** A ±1 from a constant table, as a real number. */
export const sign = (table: string, index: IntegerExpression): FloatExpression => ({
  op: 'entry',
  table,
  index,
});

export const isZero = (e: FloatExpression) => e.op === 'constant' && exact.isZero(e.value);
const isOne = (e: FloatExpression) => e.op === 'constant' && exact.equal(e.value, exact.one);
const isMinusOne = (e: FloatExpression) => e.op === 'constant' && exact.equal(exact.neg(e.value), exact.one);

/** Whether the expression costs nothing to repeat: a name or a constant. */
export const isAtom = (e: FloatExpression) => e.op === 'local' || e.op === 'constant' || e.op === 'pi';

/** Two constants as one; undefined where they are none, or their combination is too long to spell. */
function fold(
  combine: (u: Exact, v: Exact) => Exact,
  left: FloatExpression,
  right: FloatExpression,
): FloatExpression | undefined {
  if (left.op !== 'constant' || right.op !== 'constant') return undefined;
  const value = combine(left.value, right.value);
  return isSpellable(value) ? constant(value) : undefined;
}

export function add(left: FloatExpression, right: FloatExpression): FloatExpression {
  if (isZero(left)) return right;
  if (isZero(right)) return left;
  const folded = fold(exact.add, left, right);
  if (folded) return folded;
  if (right.op === 'neg') return subtract(left, right.of);
  if (left.op === 'neg') return subtract(right, left.of);
  return { op: '+', left, right };
}

export function subtract(left: FloatExpression, right: FloatExpression): FloatExpression {
  if (isZero(right)) return left;
  if (isZero(left)) return negate(right);
  const folded = fold((u, v) => exact.add(u, exact.neg(v)), left, right);
  if (folded) return folded;
  if (right.op === 'neg') return add(left, right.of);
  return { op: '-', left, right };
}

export function negate(of: FloatExpression): FloatExpression {
  if (of.op === 'constant') return constant(exact.neg(of.value));
  if (of.op === 'neg') return of.of;
  if (of.op === '-') return subtract(of.right, of.left);
  if (of.op === '*' && of.left.op === 'constant') return multiply(negate(of.left), of.right);
  return { op: 'neg', of };
}

export function multiply(left: FloatExpression, right: FloatExpression): FloatExpression {
  if (isZero(left) || isZero(right)) return zero;
  if (isOne(left)) return right;
  if (isOne(right)) return left;
  if (isMinusOne(left)) return negate(right);
  if (isMinusOne(right)) return negate(left);
  const folded = fold(exact.mul, left, right);
  if (folded) return folded;
  if (right.op === 'constant' && left.op !== 'constant') return multiply(right, left);
  const inner = right.op === '*' ? fold(exact.mul, left, right.left) : undefined;
  if (inner && right.op === '*') return multiply(inner, right.right);
  if (left.op === 'constant' && right.op === 'neg') return multiply(negate(left), right.of);
  if (left.op === 'neg') return negate(multiply(left.of, right));
  if (right.op === 'neg') return negate(multiply(left, right.of));
  return { op: '*', left, right };
}

export function divide(left: FloatExpression, right: FloatExpression): FloatExpression {
  if (isZero(left)) return zero;
  if (right.op === 'constant') return multiply(constant(exact.reciprocal(right.value)), left);
  return { op: '/', left, right };
}

export const call = (name: RealFunction, of: FloatExpression): FloatExpression => ({
  op: 'call',
  call: name,
  of,
});

/** The sum as a balanced tree, which leaves the processor short chains of dependent additions. */
export function total(terms: readonly FloatExpression[]): FloatExpression {
  const kept = terms.filter((term) => !isZero(term));
  if (kept.length === 0) return zero;
  if (kept.length === 1) return kept[0]!;
  const middle = (kept.length + 1) >> 1;
  return add(total(kept.slice(0, middle)), total(kept.slice(middle)));
}
