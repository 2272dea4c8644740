import { Q } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type KernelRing, type Point } from './kernel-ring.js';

/** Double-precision numbers: no proof rests on them alone; they catch what is far off, and show people a difference. */
export const doubles: KernelRing<number> = {
  zero: 0,
  one: 1,
  sqrtHalf: Math.SQRT1_2,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  neg: (a) => -a,
  div: (a, b) => a / b,
  settle: (a) => a,
  fromRational: Q.toNumber,
  asSum: (a) => a,
};

/** The point at which x[k], θ[k] and the cotangent have the given values; angles in radians. */
export function doublePoint(
  input: (of: 'x' | 'theta' | 'cotangent', index: number) => number,
): Point<number> {
  const value = (atom: Atom): number => {
    if (atom.of === 'pi') return Math.PI;
    const x = input(atom.of, atom.index);
    switch (atom.through) {
      case 'raw':
        return x;
      case 'atan':
        return Math.atan(x);
      case 'tanh':
        return Math.tanh(x);
      case 'pi-tanh':
        return Math.PI * Math.tanh(x);
    }
  };
  return {
    ring: doubles,
    value(atom) {
      if (atom.of !== 'pi' && atom.through === 'atan')
        throw new KernelRejection('an arc tangent read as a number is not modelled');
      return value(atom);
    },
    half(atom) {
      if (atom.of === 'pi' || atom.of === 'cotangent' || atom.through === 'tanh')
        throw new KernelRejection(`the cosine or sine of ${atomKey(atom)} is not modelled`);
      return { cos: Math.cos(value(atom) / 2), sin: Math.sin(value(atom) / 2) };
    },
  };
}
