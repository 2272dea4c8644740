import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';

/** What is timed: values, values with all derivatives contracted with a cotangent, the Jacobian in the inputs, and both at frozen θ. */
export type Task = 'forward' | 'vjp' | 'jacobian' | 'explain';

/** A configuration, a batch and the numbers that every contestant gets. */
export interface Case {
  readonly name: string;
  readonly ansatz: Ansatz;
  readonly batch: number;
  /** [batch · n] */
  readonly x: Float64Array;
  /** [P] */
  readonly theta: Float64Array;
  /** [batch · m] */
  readonly cotangent: Float64Array;
}

/** The numbers that came out, for the accuracy column; what a contestant does not compute is left out. */
export interface Answer {
  readonly y?: Float64Array;
  readonly dx?: Float64Array;
  readonly dtheta?: Float64Array;
  readonly jac?: Float64Array;
}

/** Nanoseconds per sample. */
export interface Timing {
  readonly median: number;
  readonly minimum: number;
  /** The first call, in milliseconds, compilation included. */
  readonly firstCallMs: number;
}

/** What one contestant did in one task. */
export interface Result extends Timing {
  readonly task: Task;
  readonly answer: Answer;
}

/** Somebody who computes the circuit. */
export interface Contestant {
  readonly name: string;
  /** In which form it runs: its best that we know. */
  readonly form: string;
  /** How often it does a case, where that takes seconds: a busy machine slows whole rounds, and the best counts. */
  readonly rounds?: number;
  /** The tasks of a case, done and timed; undefined for a case that it cannot do. */
  readonly run: (of: Case) => Promise<readonly Result[] | undefined>;
}
