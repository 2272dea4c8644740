import { KernelRejection, type Place } from '../rejection.js';
import type { Point } from '../rings/kernel-ring.js';
import { formOf, piAtom } from '../rings/linear-form.js';
import { isSameExpression } from '../text/same-program.js';
import type { Expression } from '../text/syntax.js';
import { binary, literal, math, negation } from './arithmetic.js';
import { type Clock, checkIndex } from './memory.js';
import type { Scope } from './scope.js';
import { type ArrayValue, asInteger, type Value } from './values.js';

/** Compiles expressions to closures, with the names of a scope. */
export class ExpressionCompiler<E> {
  readonly #point: Point<E>;
  readonly #clock: Clock;
  readonly #scope: Scope<E>;

  constructor({ point, clock }: { readonly point: Point<E>; readonly clock: Clock }, scope: Scope<E>) {
    this.#point = point;
    this.#clock = clock;
    this.#scope = scope;
  }

  array(name: string, at: Place): ArrayValue<E> {
    const bound = this.#scope.lookUp(name);
    if (bound?.as !== 'array') throw new KernelRejection(`"${name}" is not an array`, at);
    return bound.array;
  }

  /** An index into the array: it depends on the sample exactly as the array's rows do. */
  index(array: ArrayValue<E>, e: Expression): () => number {
    const integer = asInteger(this.value(e));
    if (!integer) throw new KernelRejection('an index that is not an integer is not modelled', e.at);
    if (integer.stride !== array.row)
      throw new KernelRejection(
        `an index that moves by ${integer.stride} from sample to sample, in an array that moves by ${array.row}`,
        e.at,
      );
    return integer.get;
  }

  uniformInteger(e: Expression): () => number {
    const integer = asInteger(this.value(e));
    if (integer?.stride !== 0)
      throw new KernelRejection('a loop whose course depends on more than integers is not modelled', e.at);
    return integer.get;
  }

  value(e: Expression): Value<E> {
    switch (e.kind) {
      case 'number':
        return literal(e.text, e.at);
      case 'name': {
        const bound = this.#scope.lookUp(e.name);
        if (bound?.as !== 'value')
          throw new KernelRejection(`"${e.name}" is not modelled as a number here`, e.at);
        return bound.value;
      }
      case 'element':
        return this.#element(e);
      case 'binary': {
        const value = binary(this.#point, e.sign, this.value(e.left), this.value(e.right), e.at);
        const isSquare = e.sign === '*' && value.kind === 'ring' && isSameExpression(e.left, e.right);
        return isSquare ? { ...value, sign: value.sign ?? 'nonnegative' } : value;
      }
      case 'negation':
        return negation(this.#point, this.value(e.of), e.at);
      case 'math':
        return math(this.#point, e.of, this.value(e.argument), e.at);
      case 'constant': {
        const { ring } = this.#point;
        if (e.of === 'PI') {
          const form = formOf(piAtom);
          return { kind: 'form', shape: 'pi', get: () => form };
        }
        const value =
          e.of === 'SQRT1_2' ? ring.sqrtHalf : ring.settle(ring.add(ring.sqrtHalf, ring.sqrtHalf));
        return { kind: 'ring', get: () => value, sign: 'positive' };
      }
    }
  }

  #element(e: Expression & { kind: 'element' }): Value<E> {
    const array = this.array(e.array, e.at);
    const index = this.index(array, e.index);
    const clock = this.#clock;
    switch (array.kind) {
      case 'cells': {
        const cells = array.get;
        return { kind: 'ring', get: () => cells().read(index()) };
      }
      case 'angles': {
        const angles = array.get;
        return {
          kind: 'form',
          shape: 'angle',
          get: () => {
            const [from, at] = [angles(), index()];
            checkIndex(from, at, clock);
            return from.at(at);
          },
        };
      }
      case 'values': {
        const values = array.get;
        return {
          kind: 'ring',
          get: () => {
            const [from, at] = [values(), index()];
            checkIndex(from, at, clock);
            return from.at(at);
          },
        };
      }
      case 'table': {
        const table = array.get;
        return {
          kind: 'integer',
          stride: 0,
          get: () => {
            const [from, at] = [table(), index()];
            checkIndex(from, at, clock);
            return from.entries[at]!;
          },
        };
      }
    }
  }
}
