import { identity, kronecker, type Matrix, mapMatrix, matrixOf, multiply } from '../algebra/matrix.js';
import { type Pauli, pauliNames, paulis } from '../algebra/pauli.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { rational } from '../ring/rational.js';
import type { CircuitRing } from '../ring/ring.js';
import type { OperatorTraits, Reading } from './reading.js';

/** A ring of functions of real angles with indeterminates: what the entries of a {@link DenseReading} are. */
export interface AngleRing<E> extends CircuitRing<E> {
  real(name: string): E;
  variable(name: string): E;
  complex(name: string): E;
  /** A complex-valued differentiable function of the angle. */
  function(name: string, angle: string): E;
  /** cos(x/2 + eighths·π/8) and sin(x/2 + eighths·π/8). */
  halfAngle(angle: string, eighths: number): { readonly cos: E; readonly sin: E };
  conj(a: E): E;
  derivative(a: E, angle: string): E;
  fromCyclotomic(c: Cyclotomic): E;
}

/** The reading by 2ⁿ×2ⁿ matrices over any such ring: no Pauli algebra, every product is a sum over indices. */
export class DenseReading<E> implements Reading<Matrix<E>> {
  readonly i: Matrix<E>;

  constructor(readonly ring: AngleRing<E>) {
    this.i = [[ring.i]];
  }

  number(num: number, den = 1): Matrix<E> {
    return [[this.ring.fromRational(rational(num, den))]];
  }

  real(name: string): Matrix<E> {
    return [[this.ring.real(name)]];
  }

  variable(name: string): Matrix<E> {
    return [[this.ring.variable(name)]];
  }

  complex(name: string): Matrix<E> {
    return [[this.ring.complex(name)]];
  }

  sigma(k: number): Matrix<E> {
    return this.matrix(paulis[pauliNames[k]!]);
  }

  matrix(entries: Matrix<Cyclotomic>): Matrix<E> {
    return mapMatrix(entries, (c) => this.ring.fromCyclotomic(c));
  }

  /** One indeterminate per entry, `A0,1` at row 0, column 1. */
  operator(name: string, qubits: number, { hermitian, dependsOn }: OperatorTraits = {}): Matrix<E> {
    return matrixOf(2 ** qubits, 2 ** qubits, (r, c) => {
      if (dependsOn !== undefined) return this.ring.function(`${name}${r},${c}`, dependsOn);
      if (!hermitian || r < c) return this.ring.complex(`${name}${r},${c}`);
      return r === c
        ? this.ring.real(`${name}${r},${c}`)
        : this.ring.conj(this.ring.complex(`${name}${c},${r}`));
    });
  }

  /** cos(t/2)·I − i·sin(t/2)·σ_k with t = x + eighths·π/4; for k = 0, (cos(t/2) − i·sin(t/2))·I. */
  rotation(k: number, angle: string, eighths = 0): Matrix<E> {
    const { cos, sin } = this.ring.halfAngle(angle, eighths);
    const generator = this.matrix(paulis[pauliNames[k] as Pauli]); // k is 0…3
    const factor = this.ring.neg(this.ring.mul(this.ring.i, sin));
    return matrixOf(2, 2, (r, c) => {
      const turned = this.ring.mul(factor, generator[r]![c]!);
      return r === c ? this.ring.add(cos, turned) : turned;
    });
  }

  add(a: Matrix<E>, b: Matrix<E>): Matrix<E> {
    return this.#entrywise(a, b, (x, y) => this.ring.add(x, y));
  }

  sum(terms: readonly Matrix<E>[]): Matrix<E> {
    return terms.reduce((sum, term) => this.add(sum, term));
  }

  subtract(a: Matrix<E>, b: Matrix<E>): Matrix<E> {
    return this.#entrywise(a, b, (x, y) => this.ring.sub(x, y));
  }

  multiply(a: Matrix<E>, b: Matrix<E>): Matrix<E> {
    return multiply(this.ring, a, b);
  }

  tensor(a: Matrix<E>, b: Matrix<E>): Matrix<E> {
    return kronecker(this.ring, a, b);
  }

  dagger(a: Matrix<E>): Matrix<E> {
    return mapMatrix(this.transpose(a), (e) => this.ring.conj(e));
  }

  transpose(a: Matrix<E>): Matrix<E> {
    return matrixOf(a.length, a.length, (r, c) => a[c]![r]!);
  }

  trace(a: Matrix<E>): Matrix<E> {
    return this.traceOfProduct(a, identity(this.ring, a.length));
  }

  traceOfProduct(a: Matrix<E>, b: Matrix<E>): Matrix<E> {
    let sum = this.ring.zero;
    a.forEach((row, r) => {
      row.forEach((e, c) => {
        sum = this.ring.add(sum, this.ring.mul(e, b[c]![r]!));
      });
    });
    return [[sum]];
  }

  derivative(a: Matrix<E>, angle: string): Matrix<E> {
    return mapMatrix(a, (e) => this.ring.derivative(e, angle));
  }

  #entrywise(a: Matrix<E>, b: Matrix<E>, combine: (x: E, y: E) => E): Matrix<E> {
    if (a.length !== b.length) throw new RangeError(`Sizes differ: ${a.length} and ${b.length}`);
    return matrixOf(a.length, a.length, (r, c) => combine(a[r]![c]!, b[r]![c]!));
  }
}
