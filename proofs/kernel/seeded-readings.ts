import { createHash } from 'node:crypto';
import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { Q, type Rational, rational } from '../../symbolic/ring/rational.js';
import { type Reading, readCircuit } from './reading/reading.js';
import { type Degree, degreePoint } from './rings/degrees.js';
import { type Height, heightPoint } from './rings/heights.js';
import type { Point } from './rings/kernel-ring.js';
import { type FieldPoint, randomPoint } from './rings/prime-field.js';
import { type Rounded, runningPoint } from './rings/running-errors.js';

/** The readings of the first so many samples. */
export type Readings<E> = (count: number) => readonly Reading<E>[];

/** The readings of a configuration at the points that a seed gives, made once for a text and its WebAssembly. */
export class SeededReadings {
  readonly fieldPoint: FieldPoint;
  readonly doublePoint: Point<Rounded>;
  /** The same numbers, exact as singles too. */
  readonly singlePoint: Point<Rounded>;
  readonly field: Readings<bigint>;
  readonly degrees: Readings<Degree>;
  readonly heights: Readings<Height>;
  readonly doubles: Readings<Rounded>;

  constructor(
    ansatz: Ansatz,
    readonly seed: string,
  ) {
    const input = realInput(seed);
    this.fieldPoint = randomPoint(seed);
    const number = (of: string, index: number) => Q.toNumber(input(of, index));
    this.doublePoint = runningPoint(number);
    this.singlePoint = runningPoint(number, 'single');
    this.field = readingsAt(ansatz, this.fieldPoint);
    this.degrees = readingsAt(ansatz, degreePoint);
    this.heights = readingsAt(ansatz, heightPoint);
    this.doubles = readingsAt(ansatz, this.doublePoint);
  }
}

/** The readings of the first samples at a point, made when they are asked for. */
export function readingsAt<E>(ansatz: Ansatz, point: Point<E>): Readings<E> {
  const known: Reading<E>[] = [];
  return (count) => {
    while (known.length < count) known.push(readCircuit(ansatz, point, known.length));
    return known.slice(0, count);
  };
}

/** Numbers k/64 between −2 and 2, drawn from the seed: exact as doubles. */
export function realInput(seed: string): (of: string, index: number) => Rational {
  return (of, index) => {
    const hash = createHash('sha256').update(`${seed}\nreal ${of}[${index}]`).digest();
    return rational((hash.readUInt16BE(0) % 255) - 127, 64);
  };
}
