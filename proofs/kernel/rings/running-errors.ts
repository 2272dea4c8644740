import { Q } from '../../../symbolic/ring/rational.js';
import { doublePoint } from './doubles.js';
import type { Atom, CirclePoint, KernelRing, LinearForm, Point } from './kernel-ring.js';
import { formOf, scaleForm } from './linear-form.js';
import { singlePoint } from './singles.js';

/** A number as it is rounded, and how far the exact one may be from it, to first order. */
export interface Rounded {
  readonly value: number;
  readonly error: number;
}

/** How a text rounds: the largest relative error of an operation, and of a cosine and the like, and what rounds as it does. */
interface Precision {
  readonly unit: number;
  readonly round: (exact: number) => number;
  readonly pointOf: typeof doublePoint;
}

const precisions = {
  double: { unit: 2 ** -53, round: (a) => a, pointOf: doublePoint },
  single: { unit: 2 ** -24, round: Math.fround, pointOf: singlePoint },
} satisfies Record<string, Precision>;

/**
 * Numbers with Wilkinson's running error bounds (Higham, Accuracy and Stability of Numerical Algorithms, §3.3). However lucky the roundings
 * at a point are, a difference that cancels and is then made large shows in its bound.
 */
function running({ unit, round }: Precision): KernelRing<Rounded> {
  const rounded = (exact: number, inherited: number): Rounded => {
    const value = round(exact);
    return { value, error: inherited + unit * Math.abs(value) };
  };
  return {
    zero: { value: 0, error: 0 },
    one: { value: 1, error: 0 },
    sqrtHalf: rounded(Math.SQRT1_2, 0),
    add: (a, b) => rounded(a.value + b.value, a.error + b.error),
    sub: (a, b) => rounded(a.value - b.value, a.error + b.error),
    mul: (a, b) =>
      rounded(
        a.value * b.value,
        Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + a.error * b.error,
      ),
    neg: ({ value, error }) => ({ value: -value, error }),
    div: (a, b) => {
      const quotient = a.value / b.value;
      const least = Math.abs(b.value) - b.error;
      return rounded(
        quotient,
        least > 0 ? (a.error + Math.abs(quotient) * b.error) / least : Number.POSITIVE_INFINITY,
      );
    },
    settle: (a) => a,
    fromRational: (r) => rounded(Q.toNumber(r), 0),
    asSum: (a) => a,
  };
}

/** The point at which x[k], θ[k] and the cotangent have the given values, which are exact. */
export function runningPoint(
  input: (of: 'x' | 'theta' | 'cotangent', index: number) => number,
  precision: keyof typeof precisions = 'double',
): Point<Rounded> {
  const { unit, pointOf } = precisions[precision];
  const plain = pointOf(input);
  const functions = plain.rounded!; // doubles and singles have them
  /** Within two units in the last place. */
  const near = (value: number, inherited: number): Rounded => ({
    value,
    error: inherited + 4 * unit * Math.abs(value),
  });
  /** A cosine or a sine, within 4 units of 1: the routine's are within 1.5, or 2 where it is of singles. */
  const ofCircle = (value: number, inherited: number): Rounded => ({ value, error: inherited + 4 * unit });
  const value = (atom: Atom): Rounded => {
    const found = plain.value(atom);
    return atom.through === 'raw' && atom.of !== 'pi' ? { value: found, error: 0 } : near(found, 0);
  };
  const circle = (form: LinearForm): CirclePoint<Rounded> => {
    let [size, inherited] = [0, 0];
    for (const { atom, factor } of form.values()) {
      const part = value(atom);
      size += Math.abs(Q.toNumber(factor) * part.value);
      inherited += Math.abs(Q.toNumber(factor)) * part.error;
    }
    const error = inherited + 2 * unit * form.size * size;
    const { cos, sin } = plain.circle!(form); // they have this, too
    return { cos: ofCircle(cos, error), sin: ofCircle(sin, error) };
  };
  return {
    ring: running(precisions[precision]),
    value,
    circle,
    half: (atom) => circle(scaleForm(formOf(atom), { num: 1n, den: 2n })),
    rounded: {
      cos: (a) => ofCircle(functions.cos(a.value), a.error),
      sin: (a) => ofCircle(functions.sin(a.value), a.error),
      atan: (a) => near(functions.atan(a.value), a.error),
      tanh: (a) => near(functions.tanh(a.value), a.error),
      sqrt: (a) => {
        const root = functions.sqrt(a.value);
        return near(root, root > 0 ? a.error / root : Math.sqrt(a.error));
      },
    },
  };
}
