import type { Formula } from '../../../symbolic/equations/equation.js';

/** A tempting statement near a theorem: its formula with one thing changed, and what was changed in words. */
export interface Variant {
  readonly formula: Formula<unknown>;
  /** Whether it is meant to be wrong; one that is true after all is listed with its proof. */
  readonly expected: 'false' | 'true';
}

type Sides<S> = Partial<Pick<Formula<S>, 'left' | 'right'>>;

/** A wrong statement: other sides on the same settings. */
export function variant<S>(of: Formula<S>, says: string, changed: Sides<S>): Variant {
  return { formula: { ...of, ...changed, says }, expected: 'false' };
}

/** A statement that looks wrong and is true. */
export function trueAfterAll<S>(of: Formula<S>, says: string, changed: Sides<S>): Variant {
  return { formula: { ...of, ...changed, says }, expected: 'true' };
}
