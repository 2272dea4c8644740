import type { Place } from '../rejection.js';
import type { ArrayValue, Value } from './values.js';

/** What a name stands for. */
export type Bound<E> =
  | {
      readonly as: 'value';
      readonly value: Value<E>;
      readonly assign?: Assign<E>;
      readonly inSample: boolean;
    }
  | { readonly as: 'array'; readonly array: ArrayValue<E> }
  | { readonly as: 'batch' };
/** How a variable is given a value; the result does it when the program runs. */
export interface Assign<E> {
  readonly set: (value: Value<E>, at: Place) => () => void;
}

/** The names in sight: those of the innermost block first, those of the module last. */
export class Scope<E> {
  readonly #blocks: Map<string, Bound<E>>[];
  readonly #moduleArrays: ReadonlyMap<string, ArrayValue<E>>;

  constructor(moduleArrays: ReadonlyMap<string, ArrayValue<E>>, parameters: ReadonlyMap<string, Bound<E>>) {
    this.#moduleArrays = moduleArrays;
    this.#blocks = [new Map(parameters)];
  }

  lookUp(name: string): Bound<E> | undefined {
    for (let k = this.#blocks.length - 1; k >= 0; k -= 1) {
      const bound = this.#blocks[k]!.get(name);
      if (bound) return bound;
    }
    const array = this.#moduleArrays.get(name);
    return array && { as: 'array', array };
  }

  /** Gives a name its meaning until the innermost block ends. */
  declare(name: string, bound: Bound<E>): void {
    this.#blocks.at(-1)!.set(name, bound);
  }

  /** A block with these names in it, which end with it. */
  within<T>(names: readonly (readonly [string, Bound<E>])[], body: () => T): T {
    this.#blocks.push(new Map(names));
    const result = body();
    this.#blocks.pop();
    return result;
  }
}
