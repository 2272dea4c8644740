import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type CirclePoint, type KernelRing, type Point } from './kernel-ring.js';

/** Bounds of the total degrees of a numerator and a denominator, and of the degree in sums over samples: 0 or 1. */
export interface Degree {
  readonly above: number;
  readonly below: number;
  readonly sums: 0 | 1;
}

const polynomials: readonly [Degree[], Degree[]] = [[], []];

/** The bound of a polynomial; equal bounds are the same object. */
function polynomial(degree: number, sums: 0 | 1 = 0): Degree {
  const known = polynomials[sums];
  for (let k = known.length; k <= degree; k += 1) known.push({ above: k, below: 0, sums });
  return known[degree]!;
}

function quotient(above: number, below: number, sums: number): Degree {
  if (above > 1e6 || below > 1e6) throw new KernelRejection('so high a degree is not modelled');
  if (sums !== 0 && sums !== 1)
    throw new KernelRejection('what is not linear in the sums over samples is not modelled');
  return below === 0 ? polynomial(above, sums) : { above, below, sums };
}

const sum = (a: Degree, b: Degree): Degree => {
  if (a.below === 0 && b.below === 0 && a.sums === b.sums) return a.above >= b.above ? a : b;
  return quotient(
    Math.max(a.above + b.below, b.above + a.below),
    a.below + b.below,
    Math.max(a.sums, b.sums),
  );
};

/**
 * The ring of degree bounds: what is computed for an element bounds the degree of the rational function it stands for.
 *
 * The degree counts the coordinates cos, sin of half angles and every other independent quantity as 1 each. In
 * z = e^{iφ/2} such a polynomial is a Laurent polynomial whose exponents have absolute values that add up to at most its
 * degree D.
 *
 * What follows the loop over samples has to be affine in the sums that the loop leaves: then outputs that are right for
 * no sample and for one are right for any number.
 */
export const degrees: KernelRing<Degree> = {
  zero: polynomial(0),
  one: polynomial(0),
  sqrtHalf: polynomial(0),
  add: sum,
  sub: sum,
  mul: (a, b) => quotient(a.above + b.above, a.below + b.below, a.sums + b.sums),
  neg: (a) => a,
  div: (a, b) => quotient(a.above + b.below, a.below + b.above, a.sums + 2 * b.sums),
  settle: (a) => a,
  fromRational: () => polynomial(0),
  asSum: ({ above, below }) => quotient(above, below, 1),
};

const circlePoint: CirclePoint<Degree> = { cos: polynomial(1), sin: polynomial(1) };

/** Every independent quantity has degree 1; x = sin(arctan x)/cos(arctan x) is a quotient of degree 2 in the half angle. */
export const degreePoint: Point<Degree> = {
  ring: degrees,
  value(atom: Atom): Degree {
    if (atom.of === 'pi' || atom.of === 'cotangent' || atom.through === 'tanh') return polynomial(1);
    if (atom.through === 'pi-tanh') return polynomial(2);
    if (atom.through === 'atan') throw new KernelRejection('an arc tangent read as a number is not modelled');
    return quotient(2, 2, 0);
  },
  half(atom: Atom): CirclePoint<Degree> {
    if (atom.of === 'pi' || atom.of === 'cotangent' || atom.through === 'tanh')
      throw new KernelRejection(`the cosine or sine of ${atomKey(atom)} is not modelled`);
    return circlePoint;
  },
};

/** A bound of the degrees of the numerator and the denominator of a − b. */
export function degreeOfDifference(a: Degree, b: Degree): number {
  return Math.max(a.above + b.below, b.above + a.below, a.below + b.below);
}
