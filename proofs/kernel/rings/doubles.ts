import { Q, rational } from '../../../symbolic/ring/rational.js';
import type { Atom, CirclePoint, KernelRing, LinearForm, Point } from './kernel-ring.js';
import { formOf, scaleForm } from './linear-form.js';

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

/** The functions of Math whose last digit is not prescribed. */
export type Transcendental = Pick<Math, 'cos' | 'sin' | 'atan' | 'tanh'>;

/** The point at which x[k], θ[k] and the cotangent have the given values; angles in radians. */
export function doublePoint(
  input: (of: 'x' | 'theta' | 'cotangent', index: number) => number,
  { cos, sin, atan, tanh }: Transcendental = Math,
): Point<number> {
  const value = (atom: Atom): number => {
    if (atom.of === 'pi') return Math.PI;
    const x = input(atom.of, atom.index);
    switch (atom.through) {
      case 'raw':
        return x;
      case 'atan':
        return atan(x);
      case 'tanh':
        return tanh(x);
      case 'pi-tanh':
        return Math.PI * tanh(x);
    }
  };
  const circle = (form: LinearForm): CirclePoint<number> => {
    let angle = 0;
    for (const { atom, factor } of form.values()) angle += Q.toNumber(factor) * value(atom);
    return { cos: cos(angle), sin: sin(angle) };
  };
  return {
    ring: doubles,
    value,
    circle,
    half: (atom) => circle(scaleForm(formOf(atom), rational(1, 2))),
    rounded: { cos, sin, atan, tanh, sqrt: Math.sqrt },
  };
}
