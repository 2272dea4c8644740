import type { KernelFunction, Statement } from '../../ir/program.js';

/** Where a function runs: once for all samples, or for each pair of samples. */
export type Context = 'shared' | 'pair';

/** A function as it is called from somewhere: with these arrays, in this context. */
export interface Instance {
  readonly name: string;
  readonly context: Context;
  readonly body: readonly Statement[];
  /** Its integer parameters. */
  readonly numbers: readonly string[];
  /** The arrays that its parameters stand for. */
  readonly arrays: ReadonlyMap<string, string>;
}

export function instanceOf(
  f: KernelFunction,
  context: Context,
  arrays: ReadonlyMap<string, string>,
): Instance {
  const numbers = f.parameters.filter(({ type }) => type === 'number').map(({ name }) => name);
  return { name: f.name, context, body: f.body, numbers, arrays };
}

/** What tells instances apart. */
export function instanceKey({ name, context, arrays }: Instance): string {
  return JSON.stringify([name, context, [...arrays]]);
}
