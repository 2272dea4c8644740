import type { Rational } from '../../../symbolic/ring/rational.js';
import type { LinearForm } from '../rings/kernel-ring.js';
import type { Angles, Cells, Table, Values } from './memory.js';

/**
 * What an expression stands for. `exact`: a constant of the text; it is `whole` when doubles hold it, and every step that
 * led to it, exactly as an integer, so that it may count and select. `integer`: computed concretely; `stride` times the
 * number of the sample, plus what does not depend on it. `form`: an exact combination of angles, π or tanh. `ring`: a
 * ring element.
 */
export type Value<E> =
  | { readonly kind: 'exact'; readonly value: Rational; readonly whole: boolean }
  | { readonly kind: 'integer'; readonly stride: number; readonly get: () => number }
  | { readonly kind: 'form'; readonly shape: FormShape; readonly get: () => LinearForm }
  | { readonly kind: 'ring'; readonly get: () => E; readonly sign?: Sign };
export type FormShape = 'pi' | 'tanh' | 'angle';
/** What is known of a ring element at every real point: that it is above a positive constant, or at least not negative. */
export type Sign = 'positive' | 'nonnegative';

/** An array as the compiler knows it; `get` yields the one that a call passed. */
export type ArrayValue<E> =
  | { readonly kind: 'angles'; readonly row: number; readonly get: () => Angles }
  | { readonly kind: 'values'; readonly row: number; readonly get: () => Values<E> }
  | { readonly kind: 'cells'; readonly row: number; readonly get: () => Cells<E> }
  | { readonly kind: 'table'; readonly row: 0; readonly get: () => Table };

/** Whether it is an array. */
export function isArrayValue<E>(value: Value<E> | ArrayValue<E>): value is ArrayValue<E> {
  return (
    value.kind === 'angles' || value.kind === 'values' || value.kind === 'cells' || value.kind === 'table'
  );
}

/** What distinguishes the kinds of arguments for which a helper function is compiled apart. */
export function kindKey<E>(value: Value<E> | ArrayValue<E>): string {
  if (isArrayValue(value)) return `${value.kind}/${value.row}`;
  if (value.kind === 'integer') return `integer/${value.stride}`;
  return value.kind === 'form' ? `form/${value.shape}` : 'ring';
}

/** A variable that begins with a whole constant holds integers until more is assigned to it. */
export function widenExact<E>(value: Value<E>): Value<E> {
  return (value.kind === 'exact' ? asInteger(value) : undefined) ?? value;
}

/** The value as an integer, if it is one. */
export function asInteger<E>(value: Value<E>): (Value<E> & { kind: 'integer' }) | undefined {
  if (value.kind === 'integer') return value;
  if (value.kind !== 'exact' || !value.whole) return undefined;
  const constant = Number(value.value.num);
  return { kind: 'integer', stride: 0, get: () => constant };
}
