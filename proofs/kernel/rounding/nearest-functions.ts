import type { Transcendental } from '../rings/doubles.js';
import { arctan, circlePoint, fromDouble, nearestDouble, tanh } from '../rings/fixed-point.js';

/**
 * cos, sin, arctan and tanh of doubles, rounded to the nearest double from 320 bits after the point. Engines of JavaScript
 * may differ in the last digit of theirs; these are the same everywhere, and so is whatever is computed from them.
 */
export function nearestFunctions(): Transcendental {
  return {
    cos: remembering((a) => circlePoint(a).cos),
    sin: remembering((a) => circlePoint(a).sin),
    atan: remembering(arctan),
    tanh: remembering(tanh),
  };
}

/** A kernel asks for the same angle again and again. */
function remembering(compute: (a: bigint) => bigint): (x: number) => number {
  const known = new Map<number, number>();
  return (x) => {
    const value = known.get(x) ?? nearestDouble(compute(fromDouble(x)));
    known.set(x, value);
    return value;
  };
}
