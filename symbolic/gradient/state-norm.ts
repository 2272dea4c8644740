import type { Ansatz } from '../ansatz/ansatz.js';
import { unitarityDefect } from '../ansatz/fixed-matrix.js';
import { Q, type Rational, rational } from '../ring/rational.js';

/**
 * Whether a matrix that is unitary but for the rounding of its decimals acts on states that depend on inputs or parameters:
 * then even the norm of the state depends on them a little, and the identity in an observable is not constant.
 */
export function isRoundedLater({ uploads, encoding }: Ansatz): boolean {
  return (
    uploads.some((block) => block > 0) && encoding.some(({ fixed }) => !Q.isZero(unitarityDefect(fixed)))
  );
}

/**
 * A bound of ⟨ψ|ψ⟩ over the whole circuit: exactly 1 where every H_q is unitary. ‖M‖² = ‖M†M‖ ≤ 1 + 4δ, with δ the largest
 * |re| or |im| of an entry of M†M − 1: a row has two entries, each of size 2δ at most.
 */
export function stateNormBound({ uploads, encoding }: Ansatz): Rational {
  const once = encoding.reduce(
    (product, { fixed }) => Q.mul(product, Q.add(Q.one, Q.mul(rational(4), unitarityDefect(fixed)))),
    Q.one,
  );
  return uploads.reduce((product) => Q.mul(product, once), Q.one);
}
