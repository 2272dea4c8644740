import type { Formula } from '../equations/equation.js';

/** What a witness says of a formula; "open" when it cannot decide. */
export type Testimony = 'proved' | 'refuted' | 'open';

/** An engine that is not ours and re-establishes a formula on its own arithmetic. */
export interface Witness {
  readonly name: 'mathjs' | 'nerdamer';
  /** The operations it is trusted for. */
  readonly how: string;
  decide<S>(formula: Formula<S>): Testimony;
}
