import type { Matrix } from '../algebra/matrix.js';
import { pauliNames } from '../algebra/pauli.js';
import { PauliAlgebra, type PauliOperator } from '../algebra/pauli-operator.js';
import { allStrings } from '../algebra/pauli-string.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { LaurentRing } from '../ring/laurent.js';
import type { Laurent } from '../ring/laurent-polynomial.js';
import { rational } from '../ring/rational.js';
import type { OperatorTraits, Reading } from './reading.js';

/** An operator of the exact reading: Laurent polynomials at Pauli strings. */
export type ExactOperator = PauliOperator<Laurent>;

/** The reading that proves: Pauli sums over Laurent polynomials, where equality is equality of coefficients. */
export class ExactReading implements Reading<ExactOperator> {
  readonly ring = new LaurentRing();
  readonly algebra = new PauliAlgebra<Laurent>(this.ring);
  readonly i = this.algebra.scalar(this.ring.i);

  number(num: number, den = 1): ExactOperator {
    return this.algebra.scalar(this.ring.fromRational(rational(num, den)));
  }

  real(name: string): ExactOperator {
    return this.algebra.scalar(this.ring.real(name));
  }

  variable(name: string): ExactOperator {
    return this.algebra.scalar(this.ring.variable(name));
  }

  complex(name: string): ExactOperator {
    return this.algebra.scalar(this.ring.complex(name));
  }

  sigma(k: number): ExactOperator {
    return this.algebra.pauli(pauliNames[k]!);
  }

  matrix(entries: Matrix<Cyclotomic>): ExactOperator {
    return this.algebra.fromMatrix(entries.map((row) => row.map((c) => this.ring.fromCyclotomic(c))));
  }

  /** One indeterminate at each Pauli string: `A_XZ`. Real ones make it Hermitian. */
  operator(name: string, qubits: number, { hermitian, dependsOn }: OperatorTraits = {}): ExactOperator {
    const symbol = (string: string) => {
      const full = `${name}_${string}`;
      if (dependsOn !== undefined) return this.ring.function(full, dependsOn);
      return hermitian ? this.ring.real(full) : this.ring.complex(full);
    };
    return this.algebra.operator(
      qubits,
      allStrings(qubits).map((s) => [s, symbol(s)] as const),
    );
  }

  /** cos(t/2)·I − i·sin(t/2)·σ_k with t = x + eighths·π/4, or (cos(t/2) − i·sin(t/2))·I for k = 0. */
  rotation(k: number, angle: string, eighths = 0): ExactOperator {
    const { cos, sin } = this.ring.halfAngle(angle, eighths);
    const turned = this.ring.neg(this.ring.mul(this.ring.i, sin));
    if (k === 0) return this.algebra.operator(1, [['I', this.ring.add(cos, turned)]]);
    return this.algebra.operator(1, [
      ['I', cos],
      [pauliNames[k]!, turned],
    ]);
  }

  add(a: ExactOperator, b: ExactOperator): ExactOperator {
    return this.algebra.add(a, b);
  }

  sum(terms: readonly ExactOperator[]): ExactOperator {
    return this.algebra.sum(terms);
  }

  subtract(a: ExactOperator, b: ExactOperator): ExactOperator {
    return this.algebra.subtract(a, b);
  }

  multiply(a: ExactOperator, b: ExactOperator): ExactOperator {
    return this.algebra.multiply(a, b);
  }

  tensor(a: ExactOperator, b: ExactOperator): ExactOperator {
    return this.algebra.tensor(a, b);
  }

  dagger(a: ExactOperator): ExactOperator {
    return this.algebra.dagger(a);
  }

  transpose(a: ExactOperator): ExactOperator {
    return this.algebra.transpose(a);
  }

  trace(a: ExactOperator): ExactOperator {
    return this.algebra.scalar(this.algebra.trace(a));
  }

  traceOfProduct(a: ExactOperator, b: ExactOperator): ExactOperator {
    return this.algebra.scalar(this.algebra.traceOfProduct(a, b));
  }

  derivative(a: ExactOperator, angle: string): ExactOperator {
    return this.algebra.map(a, (e) => this.ring.derivative(e, angle));
  }
}
