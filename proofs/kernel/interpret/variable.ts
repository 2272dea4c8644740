import { KernelRejection } from '../rejection.js';
import type { LinearForm, Point } from '../rings/kernel-ring.js';
import { asRing } from './arithmetic.js';
import type { Assign } from './scope.js';
import { asInteger, type Value } from './values.js';

/** A place that a program reads and gives values to. */
export interface Variable<E> {
  readonly read: Value<E>;
  readonly assign: Assign<E>;
}

/** A place for values of the same kind; `widen` is called for a value of another. */
export function variableLike<E>(point: Point<E>, like: Value<E>, widen: () => never): Variable<E> {
  switch (like.kind) {
    case 'exact':
    case 'ring': {
      const slot: { value: E } = { value: point.ring.zero };
      const { settle } = point.ring;
      return {
        read: { kind: 'ring', get: () => slot.value },
        assign: {
          set: (value, at) => {
            const { get } = asRing(point, value, at);
            return () => {
              slot.value = settle(get());
            };
          },
        },
      };
    }
    case 'integer': {
      const slot = { value: 0 };
      const { stride } = like;
      return {
        read: { kind: 'integer', stride, get: () => slot.value },
        assign: {
          set: (value, at) => {
            const integer = asInteger(value);
            if (!integer) return widen();
            if (integer.stride !== stride)
              throw new KernelRejection(
                'an index that depends differently on the sample is not modelled',
                at,
              );
            const { get } = integer;
            return () => {
              slot.value = get();
            };
          },
        },
      };
    }
    case 'form': {
      const slot: { value: LinearForm } = { value: new Map() };
      const { shape } = like;
      return {
        read: { kind: 'form', shape, get: () => slot.value },
        assign: {
          set: (value) => {
            if (value.kind !== 'form' || value.shape !== shape) return widen();
            const { get } = value;
            return () => {
              slot.value = get();
            };
          },
        },
      };
    }
  }
}
