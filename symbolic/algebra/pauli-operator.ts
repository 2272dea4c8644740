import { type Cyclotomic, cyclotomic } from '../ring/cyclotomic.js';
import type { Ring } from '../ring/ring.js';
import { identity, kronecker, type Matrix, mapMatrix, matrixOf } from './matrix.js';
import { type Pauli, paulis } from './pauli.js';
import { allStrings, multiplyStrings, type PauliString } from './pauli-string.js';

/** An operator on n qubits as a sum of Pauli strings with coefficients in a ring; a scalar is an operator on 0 qubits. */
export interface PauliOperator<E> {
  readonly qubits: number;
  /** Coefficients by string; none is zero, so the form is unique. */
  readonly terms: ReadonlyMap<PauliString, E>;
}

/** A ring whose elements can be added up in one pass and hold i. */
export interface PauliCoefficients<E> extends Ring<E> {
  readonly i: E;
  conj(a: E): E;
  sum(terms: readonly E[]): E;
  /** Σ a·b over the pairs. */
  sumOfProducts(pairs: readonly (readonly [E, E])[]): E;
  fromCyclotomic(c: Cyclotomic): E;
}

/** The algebra of operators on qubits over a ring: ⊗ joins tensor slots, · needs the same slots on both sides. */
export class PauliAlgebra<E> {
  readonly #powersOfI: readonly E[];

  constructor(readonly ring: PauliCoefficients<E>) {
    this.#powersOfI = [ring.one, ring.i, ring.neg(ring.one), ring.neg(ring.i)];
  }

  /** The operator with the given coefficients; zero coefficients may be among them. */
  operator(qubits: number, terms: Iterable<readonly [PauliString, E]>): PauliOperator<E> {
    return this.#nonZero(qubits, new Map(terms));
  }

  /** The operator with these coefficients but for the zeros, which are deleted. */
  #nonZero(qubits: number, terms: Map<PauliString, E>): PauliOperator<E> {
    terms.forEach((e, s) => {
      if (this.ring.isZero(e)) terms.delete(s);
    });
    return { qubits, terms };
  }

  scalar(value: E): PauliOperator<E> {
    return this.operator(0, [['', value]]);
  }

  pauli(string: PauliString): PauliOperator<E> {
    return this.operator(string.length, [[string, this.ring.one]]);
  }

  add(a: PauliOperator<E>, b: PauliOperator<E>): PauliOperator<E> {
    sameSlots('A + B', a, b);
    const terms = new Map(a.terms);
    b.terms.forEach((e, s) => {
      const other = terms.get(s);
      terms.set(s, other === undefined ? e : this.ring.add(other, e));
    });
    return this.#nonZero(a.qubits, terms);
  }

  /** The sum of a list that is not empty. */
  sum(all: readonly PauliOperator<E>[]): PauliOperator<E> {
    const first = all[0]!; // not empty
    const parts = new Map<PauliString, E[]>();
    for (const a of all) {
      sameSlots('A + B', first, a);
      a.terms.forEach((e, s) => {
        push(parts, s, e);
      });
    }
    const sums = new Map<PauliString, E>();
    parts.forEach((es, s) => {
      sums.set(s, this.ring.sum(es));
    });
    return this.#nonZero(first.qubits, sums);
  }

  subtract(a: PauliOperator<E>, b: PauliOperator<E>): PauliOperator<E> {
    return this.add(
      a,
      this.map(b, (e) => this.ring.neg(e)),
    );
  }

  multiply(a: PauliOperator<E>, b: PauliOperator<E>): PauliOperator<E> {
    sameSlots('A·B', a, b);
    const parts = new Map<PauliString, (readonly [E, E])[]>();
    a.terms.forEach((e, s) => {
      const turned = new Map([[0, e]]); // e·i^phase
      b.terms.forEach((d, t) => {
        const { string, phase } = multiplyStrings(s, t);
        let factor = turned.get(phase);
        if (factor === undefined) {
          factor = this.ring.mul(this.#powersOfI[phase]!, e);
          turned.set(phase, factor);
        }
        push(parts, string, [factor, d]);
      });
    });
    const sums = new Map<PauliString, E>();
    parts.forEach((pairs, s) => {
      sums.set(s, this.ring.sumOfProducts(pairs));
    });
    return this.#nonZero(a.qubits, sums);
  }

  /** A ⊗ B: the slots of A, then those of B. A scalar on either side scales. */
  tensor(a: PauliOperator<E>, b: PauliOperator<E>): PauliOperator<E> {
    const products = new Map<PauliString, E>();
    a.terms.forEach((e, s) => {
      b.terms.forEach((d, t) => {
        products.set(s + t, this.ring.mul(e, d));
      });
    });
    return this.#nonZero(a.qubits + b.qubits, products);
  }

  scale(factor: E, a: PauliOperator<E>): PauliOperator<E> {
    return this.map(a, (e) => this.ring.mul(factor, e));
  }

  /** The Lie bracket [A, B] = AB − BA. */
  bracket(a: PauliOperator<E>, b: PauliOperator<E>): PauliOperator<E> {
    return this.subtract(this.multiply(a, b), this.multiply(b, a));
  }

  /** tr A = 2ⁿ times the coefficient of I ⊗ … ⊗ I. */
  trace(a: PauliOperator<E>): E {
    return this.#times(2 ** a.qubits, a.terms.get('I'.repeat(a.qubits)) ?? this.ring.zero);
  }

  /** tr(AB) = 2ⁿ Σ_P A_P B_P: the strings are orthogonal under the trace. */
  traceOfProduct(a: PauliOperator<E>, b: PauliOperator<E>): E {
    sameSlots('tr(A·B)', a, b);
    const products: (readonly [E, E])[] = [];
    a.terms.forEach((e, s) => {
      const d = b.terms.get(s);
      if (d !== undefined) products.push([this.#times(2 ** a.qubits, e), d]);
    });
    return this.ring.sumOfProducts(products);
  }

  /** The adjoint: Pauli strings are Hermitian, coefficients are conjugated. */
  dagger(a: PauliOperator<E>): PauliOperator<E> {
    return this.map(a, (e) => this.ring.conj(e));
  }

  /** The transpose in the standard basis: Yᵀ = −Y, the other letters are symmetric. */
  transpose(a: PauliOperator<E>): PauliOperator<E> {
    return this.operator(
      a.qubits,
      [...a.terms].map(([s, e]) => [s, [...s].filter((p) => p === 'Y').length % 2 ? this.ring.neg(e) : e]),
    );
  }

  map(a: PauliOperator<E>, image: (e: E) => E): PauliOperator<E> {
    const images = new Map<PauliString, E>();
    a.terms.forEach((e, s) => {
      images.set(s, image(e));
    });
    return this.#nonZero(a.qubits, images);
  }

  isZero(a: PauliOperator<E>): boolean {
    return a.terms.size === 0;
  }

  /** The 2ⁿ×2ⁿ matrix in the standard basis, qubit 0 the most significant bit. */
  toMatrix(a: PauliOperator<E>): Matrix<E> {
    const size = 2 ** a.qubits;
    let sum: Matrix<E> = matrixOf(size, size, () => this.ring.zero);
    for (const [s, e] of a.terms) {
      const string = this.stringMatrix(s);
      sum = matrixOf(size, size, (r, c) => this.ring.add(sum[r]![c]!, this.ring.mul(e, string[r]![c]!)));
    }
    return sum;
  }

  /** The operator whose matrix is given, by its expansion coefficients tr(A·P)/2ⁿ (Eq. 14). */
  fromMatrix(a: Matrix<E>): PauliOperator<E> {
    const qubits = Math.log2(a.length);
    if (!Number.isInteger(qubits))
      throw new RangeError(`A matrix with ${a.length} rows acts on no whole number of qubits`);
    return this.operator(
      qubits,
      allStrings(qubits).map((s) => {
        const string = this.stringMatrix(s);
        const products = a.flatMap((row, r) => row.map((e, c) => this.ring.mul(e, string[c]![r]!)));
        return [s, this.#times(1 / a.length, this.ring.sum(products))] as const;
      }),
    );
  }

  /** σ ⊗ … ⊗ σ as a matrix. */
  stringMatrix(s: PauliString): Matrix<E> {
    let matrix = identity(this.ring, 1);
    for (const letter of s)
      matrix = kronecker(
        this.ring,
        matrix,
        mapMatrix(paulis[letter as Pauli], (c) => this.ring.fromCyclotomic(c)),
      );
    return matrix;
  }

  /** A power of two times e. */
  #times(factor: number, e: E): E {
    const rational = factor >= 1 ? { num: BigInt(factor), den: 1n } : { num: 1n, den: BigInt(1 / factor) };
    return this.ring.mul(this.ring.fromRational(rational), e);
  }
}

/** Q(ζ₈) as coefficients. */
export const cyclotomicCoefficients: PauliCoefficients<Cyclotomic> = {
  ...cyclotomic,
  sum: (terms) => terms.reduce(cyclotomic.add, cyclotomic.zero),
  sumOfProducts: (pairs) =>
    pairs.reduce((sum, [a, b]) => cyclotomic.add(sum, cyclotomic.mul(a, b)), cyclotomic.zero),
  fromCyclotomic: (c) => c,
};

function sameSlots<E>(what: string, a: PauliOperator<E>, b: PauliOperator<E>): void {
  if (a.qubits !== b.qubits)
    throw new RangeError(`${what} needs operators on the same qubits; A has ${a.qubits}, B has ${b.qubits}`);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
