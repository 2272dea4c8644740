import type { IntegerExpression } from './program.js';

/** Integer expressions with constants folded; indices stay far below 2³¹, so `^` and `&` are exact. */
export const integer = (value: number): IntegerExpression => ({ op: 'integer', value });

export const named = (name: string): IntegerExpression => ({ op: 'name', name });

/** An entry of a constant table. */
export const entry = (table: string, index: IntegerExpression): IntegerExpression => ({
  op: 'entry',
  table,
  index,
});

/** `name * factor` as it stands, 1 not absorbed: the only form in which a sample loop's variable may occur. */
export const strided = (name: string, factor: number): IntegerExpression => ({
  op: '*',
  left: named(name),
  right: integer(factor),
});

const literal = (e: IntegerExpression, value: number) => e.op === 'integer' && e.value === value;

export function plus(left: IntegerExpression, right: IntegerExpression): IntegerExpression {
  if (left.op === 'integer' && right.op === 'integer') return integer(left.value + right.value);
  if (literal(left, 0)) return right;
  if (literal(right, 0)) return left;
  if (left.op === '+' && left.right.op === 'integer' && right.op === 'integer')
    return plus(left.left, integer(left.right.value + right.value));
  return { op: '+', left, right };
}

export function minus(left: IntegerExpression, right: IntegerExpression): IntegerExpression {
  if (left.op === 'integer' && right.op === 'integer') return integer(left.value - right.value);
  return literal(right, 0) ? left : { op: '-', left, right };
}

export function times(left: IntegerExpression, factor: number): IntegerExpression {
  if (left.op === 'integer') return integer(left.value * factor);
  if (factor === 0) return integer(0);
  return factor === 1 ? left : { op: '*', left, right: integer(factor) };
}

export function and(left: IntegerExpression, right: IntegerExpression): IntegerExpression {
  if (left.op === 'integer' && right.op === 'integer') return integer(left.value & right.value);
  return literal(left, 0) || literal(right, 0) ? integer(0) : { op: '&', left, right };
}

export function xor(left: IntegerExpression, right: IntegerExpression): IntegerExpression {
  if (left.op === 'integer' && right.op === 'integer') return integer(left.value ^ right.value);
  if (literal(left, 0)) return right;
  return literal(right, 0) ? left : { op: '^', left, right };
}
