import type { OperatorTraits, Reading } from '../../symbolic/equations/reading.js';
import {
  type ComplexMatrix,
  dagger,
  fill,
  identity,
  kron,
  minus,
  plus,
  rotation,
  scaled,
  sigma,
  times,
  trace,
  transpose,
} from './complex-matrix.js';
import { randomHermitian, randomMatrix } from './random-circuit.js';

/** An operator as a function of the angles. */
export type NumericOperator = (angles: ReadonlyMap<string, number>) => ComplexMatrix;

/** The step of this reading's central differences. */
export const readingStep = 1e-4;

/**
 * Equations read in doubles at a random point: indeterminates get random values in the unit square, functions of an angle random
 * values of the form A + B·sin x, derivatives are central differences. It judges what the exact reading proves.
 */
export class NumericReading implements Reading<NumericOperator> {
  readonly angles = new Map<string, number>();
  readonly #values = new Map<string, NumericOperator>();
  readonly #moves = new WeakMap<ReadonlyMap<string, number>, Map<string, ReadonlyMap<string, number>>>();
  readonly i: NumericOperator = () => scaled(identity(1), [0, 1]);

  constructor(private readonly next: () => number) {}

  number(num: number, den = 1): NumericOperator {
    return () => scaled(identity(1), [num / den, 0]);
  }

  real(name: string): NumericOperator {
    return this.#once(name, () => {
      const value = scaled(identity(1), [2 * this.next() - 1, 0]);
      return () => value;
    });
  }

  /** Varied like an angle. */
  variable(name: string): NumericOperator {
    if (!this.angles.has(name)) this.angles.set(name, 2 * this.next() - 1);
    return (angles) => scaled(identity(1), [angles.get(name)!, 0]);
  }

  complex(name: string): NumericOperator {
    return this.operator(name, 0);
  }

  sigma(k: number): NumericOperator {
    return () => sigma[k]!;
  }

  matrix(entries: Parameters<Reading<NumericOperator>['matrix']>[0]): NumericOperator {
    const value = fill(entries.length, (r, c) => {
      const [a0, a1, a2, a3] = entries[r]![c]!.a.map(({ num, den }) => Number(num) / Number(den)) as [
        number,
        number,
        number,
        number,
      ];
      return [a0 + (a1 - a3) * Math.SQRT1_2, a2 + (a1 + a3) * Math.SQRT1_2];
    });
    return () => value;
  }

  operator(name: string, qubits: number, { hermitian, dependsOn }: OperatorTraits = {}): NumericOperator {
    return this.#once(name, () => {
      const value = (hermitian ? randomHermitian : randomMatrix)(2 ** qubits, this.next);
      if (dependsOn === undefined) return () => value;
      this.#angle(dependsOn);
      const slope = randomMatrix(2 ** qubits, this.next);
      return (angles) => plus(value, scaled(slope, [Math.sin(angles.get(dependsOn)!), 0]));
    });
  }

  rotation(k: number, angle: string, eighths = 0): NumericOperator {
    this.#angle(angle);
    return (angles) => rotation(k, angles.get(angle)! + (eighths * Math.PI) / 4);
  }

  add(a: NumericOperator, b: NumericOperator): NumericOperator {
    return remembered((angles) => plus(a(angles), b(angles)));
  }

  sum(terms: readonly NumericOperator[]): NumericOperator {
    return terms.reduce((sum, term) => this.add(sum, term));
  }

  subtract(a: NumericOperator, b: NumericOperator): NumericOperator {
    return remembered((angles) => minus(a(angles), b(angles)));
  }

  multiply(a: NumericOperator, b: NumericOperator): NumericOperator {
    return remembered((angles) => times(a(angles), b(angles)));
  }

  tensor(a: NumericOperator, b: NumericOperator): NumericOperator {
    return remembered((angles) => kron(a(angles), b(angles)));
  }

  dagger(a: NumericOperator): NumericOperator {
    return remembered((angles) => dagger(a(angles)));
  }

  transpose(a: NumericOperator): NumericOperator {
    return remembered((angles) => transpose(a(angles)));
  }

  trace(a: NumericOperator): NumericOperator {
    return (angles) => scaled(identity(1), trace(a(angles)));
  }

  traceOfProduct(a: NumericOperator, b: NumericOperator): NumericOperator {
    return this.trace(this.multiply(a, b));
  }

  derivative(a: NumericOperator, angle: string): NumericOperator {
    const moved = (angles: ReadonlyMap<string, number>, by: number) => a(this.#moved(angles, angle, by));
    return remembered((angles) =>
      scaled(minus(moved(angles, readingStep), moved(angles, -readingStep)), [1 / (2 * readingStep), 0]),
    );
  }

  /** The same map for the same move, so that what is remembered is found. */
  #moved(angles: ReadonlyMap<string, number>, angle: string, by: number): ReadonlyMap<string, number> {
    const moves = this.#moves.get(angles) ?? new Map<string, ReadonlyMap<string, number>>();
    this.#moves.set(angles, moves);
    const key = `${angle} ${by}`;
    const known = moves.get(key);
    if (known) return known;
    const moved = new Map([...angles, [angle, angles.get(angle)! + by]]);
    moves.set(key, moved);
    return moved;
  }

  #angle(name: string): void {
    if (!this.angles.has(name)) this.angles.set(name, Math.PI * (2 * this.next() - 1));
  }

  #once(name: string, make: () => NumericOperator): NumericOperator {
    const known = this.#values.get(name);
    if (known) return known;
    const value = make();
    this.#values.set(name, value);
    return value;
  }
}

/** Computed once for each choice of angles: parts are shared between many terms. */
function remembered(compute: NumericOperator): NumericOperator {
  const values = new WeakMap<ReadonlyMap<string, number>, ComplexMatrix>();
  return (angles) => {
    const known = values.get(angles);
    if (known) return known;
    const value = compute(angles);
    values.set(angles, value);
    return value;
  };
}
