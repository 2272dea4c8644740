import type { AngleExpression } from '../../../symbolic/ansatz/angle-expression.js';
import type { Comparison, Part, Sides } from '../../../symbolic/theorems/theorem.js';
import type { Variant } from '../../equations/variants/variant.js';

/** A tempting statement near a theorem: one of its parts with one thing changed, and what was changed in words. */
export interface TheoremVariant {
  readonly part: Part;
  /** Whether it is meant to be wrong; one that is true after all is listed with its proof. */
  readonly expected: 'false' | 'true';
  /** Where it says that an angle has a certain derivative by x: what engines are asked about it. */
  readonly slope?: { readonly angle: AngleExpression; readonly claimed: AngleExpression };
}

/** A statement near a formula. */
export function asked({ formula, expected }: Variant): TheoremVariant {
  return { part: formula, expected };
}

/** A wrong comparison: other sides on the same settings. */
export function otherSides<S>(
  of: Comparison<S>,
  says: string,
  sides: (setting: S) => Sides,
  expected: TheoremVariant['expected'] = 'false',
): TheoremVariant {
  return { part: { ...of, says, sides }, expected };
}

/** A statement of its own, in one setting. */
export function single(
  method: Comparison<unknown>['method'],
  says: string,
  at: string,
  sides: () => Sides,
  expected: TheoremVariant['expected'] = 'false',
): TheoremVariant {
  return { part: { says, method, settings: [at], at: String, sides }, expected };
}
