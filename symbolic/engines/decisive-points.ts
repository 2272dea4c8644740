import { Undecided } from '../equations/reading.js';
import type { Degree, DegreeReading, Degrees } from './degrees.js';

/** A whole complex number. */
export type Whole = readonly [re: number, im: number];

/** Values for everything that a formula leaves open, all of them rational. */
export interface RationalPoint {
  /** t for cos(x/2) = (1 − t²)/(1 + t²) and sin(x/2) = 2t/(1 + t²). */
  circle(angle: string): number;
  scalar(name: string): number;
  /** A complex number, the entry `A0,1` of an operator, or (`adjoint`) the conjugate of it, which a decisive point takes for independent. */
  entry(name: string, adjoint: boolean): Whole;
}

/** The most points that are worth the time. */
const MOST_POINTS = 1600;

/**
 * Points at which a formula of these degrees vanishes only if it vanishes everywhere.
 *
 * A function of degree at most d in cos(x/2), sin(x/2) is a trigonometric polynomial in x/2 with at most 2d zeros on the circle, so
 * 2d + 1 points decide it; a polynomial of degree d in a number, d + 1, and one of total degree D in several numbers is decided by
 * those points of the grid 0, 1, … whose coordinates add up to D at most (Newton's interpolation on a lower set). A form that is linear in an operator, or in the pair of a
 * function and its derivative, is decided by the matrix units; where A and A† both occur, as in any identity between polynomials,
 * they may be taken for independent. Throws {@link Undecided} for other degrees, and where the points are too many.
 */
export function decisivePoints(degrees: Degrees, counting: DegreeReading): readonly RationalPoint[] {
  const angles = new Map<string, readonly number[]>();
  const scalars = new Map<string, Degree>();
  let together = 0;
  const operators = new Map<string, readonly string[]>();
  for (const [key, { of, degree }] of degrees) {
    const { least, most } = degree;
    if (of.kind === 'angle') angles.set(of.name, upTo(2 * most + 1));
    else if (of.kind === 'scalar') scalars.set(of.name, degree);
    else if (of.kind === 'scalars') together = most;
    else if (least === 1 && most === 1) operators.set(key, unitsOf(of.name, of.adjoint, counting));
    else throw new Undecided(`${key} occurs in degrees ${least} to ${most}`);
  }
  const valuations = lowerSet([...scalars], together);
  const choices = [...angles.values(), valuations, ...operators.values()];
  if (choices.reduce((count, { length }) => count * length, 1) > MOST_POINTS)
    throw new Undecided('too many points would be needed');
  return grid(angles).flatMap((circle) =>
    valuations.flatMap((values) =>
      grid(operators).map((units) => {
        const lit = new Set(units.values());
        return {
          circle: (angle: string) => circle.get(angle) ?? 0,
          scalar: (name: string) => values.get(name) ?? 1,
          entry: (name: string, adjoint: boolean): Whole => [lit.has(starred(name, adjoint)) ? 1 : 0, 0],
        };
      }),
    ),
  );
}

/** An ordinary point, where A† is the adjoint of A: what differs there differs. The same seed gives the same point. */
export function ordinaryPoint(seed: number): RationalPoint {
  const whole = (name: string, size: number) => {
    let hash = seed + 0x9e37;
    for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return (hash >>> 5) % size;
  };
  return {
    circle: (angle) => 2 + whole(angle, 5),
    scalar: (name) => 1 + whole(name, 7),
    entry: (name, adjoint) => {
      const im = whole(`im ${name}`, 5) - 2;
      return [1 + whole(name, 4), adjoint ? -im : im];
    },
  };
}

const starred = (name: string, adjoint: boolean) => (adjoint ? `${name}*` : name);

/** The names of the entries that are 1 in turn: those of A, or of A†, or (Hermitian) on and above the diagonal and their conjugates. */
function unitsOf(name: string, adjoint: boolean, counting: DegreeReading): readonly string[] {
  const { qubits, isNumber, hermitian, dependsOn } = counting.operators.get(name)!; // it was met
  if (isNumber) return [starred(name, adjoint)];
  const size = 2 ** qubits;
  const places = upTo(size).flatMap((r) => upTo(size).map((c) => [r, c] as const));
  if (hermitian) return places.map(([r, c]) => (r <= c ? `${name}${r},${c}` : `${name}${c},${r}*`));
  const entries = places.map(([r, c]) => `${name}${r},${c}`);
  const slopes = dependsOn === undefined ? [] : entries.map((entry) => `∂${entry}`);
  return [...entries, ...slopes].map((entry) => starred(entry, adjoint));
}

const upTo = (count: number) => Array.from({ length: count }, (_, k) => k);

/**
 * The values of numbers that decide a polynomial of these degrees and this total degree: x^least·(a polynomial of degree
 * most − least) needs no value 0, and its total degree is less by all that is least.
 */
function lowerSet(
  degrees: readonly (readonly [name: string, Degree])[],
  together: number,
): readonly ReadonlyMap<string, number>[] {
  const room = degrees.reduce((left, [, { least }]) => left - least, together);
  let points: readonly { readonly left: number; readonly values: ReadonlyMap<string, number> }[] = [
    { left: room, values: new Map() },
  ];
  for (const [name, { least, most }] of degrees)
    points = points.flatMap(({ left, values }) =>
      upTo(Math.min(most - least, left) + 1).map((step) => ({
        left: left - step,
        values: new Map([...values, [name, step + (least > 0 ? 1 : 0)]]),
      })),
    );
  return points.map(({ values }) => values);
}

/** Every combination of one choice per key. */
function grid<T>(choices: ReadonlyMap<string, readonly T[]>): readonly ReadonlyMap<string, T>[] {
  let points: ReadonlyMap<string, T>[] = [new Map()];
  for (const [key, values] of choices)
    points = points.flatMap((point) => values.map((value) => new Map([...point, [key, value]])));
  return points;
}
