import type { AngleExpression } from '../ansatz/angle-expression.js';
import type { Formula } from '../equations/equation.js';

/** What a witness says of a formula; "open" when it cannot decide. */
export type Testimony = 'proved' | 'refuted' | 'open';

/** The operations that each engine is trusted for. */
export const engineOperations = {
  mathjs:
    'matrices of fractions at rational points of the circle, as many as the degree asks for; its `derivative` of entries where one is taken',
  nerdamer:
    'sums, products term by term, `expand` of powers and `diff` of polynomials in cos(x/2), sin(x/2) and the entries, over the powers of ζ₁₆',
} as const;

/** The name of an engine. */
export type EngineName = keyof typeof engineOperations;

/** An engine that is not ours and re-establishes a formula on its own arithmetic. */
export interface Engine {
  readonly name: EngineName;
  /** Whatever is expected, the word is the same: it is where an engine begins. */
  decide<S>(formula: Formula<S>, expected?: 'proved' | 'refuted'): Testimony;
}

/** An engine that also compares its own derivative of an angle by x with a claim. */
export interface Witness extends Engine {
  slope(angle: AngleExpression, claimed: AngleExpression): Testimony;
}
