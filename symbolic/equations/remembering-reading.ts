import type { Matrix } from '../algebra/matrix.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import type { OperatorTraits, Reading } from './reading.js';

/**
 * A reading that works out nothing twice: operators do not change, so that the same word of the same operators is the same one.
 *
 * The two sides of an equation, its settings, the lines of a derivation and the wrong statements near it are built of the same parts.
 */
export class RememberingReading<O extends object> implements Reading<O> {
  readonly #named = new Map<string, O>();
  readonly #matrices = new Map<Matrix<Cyclotomic>, O>();
  readonly #daggers = new Map<O, O>();
  readonly #transposes = new Map<O, O>();
  readonly #traces = new Map<O, O>();
  readonly #derivatives = new Map<string, Map<O, O>>();
  readonly #sums = new Map<O, Map<O, O>>();
  readonly #longSums = new Map<string, O>();
  /** A number for each operator that was a term of a long sum. */
  readonly #places = new Map<O, number>();
  readonly #differences = new Map<O, Map<O, O>>();
  readonly #products = new Map<O, Map<O, O>>();
  readonly #tensors = new Map<O, Map<O, O>>();
  readonly #tracesOfProducts = new Map<O, Map<O, O>>();
  readonly i: O;

  constructor(readonly of: Reading<O>) {
    this.i = of.i;
  }

  number(num: number, den = 1): O {
    return remembered(this.#named, `${num}/${den}`, () => this.of.number(num, den));
  }

  real(name: string): O {
    return remembered(this.#named, `real ${name}`, () => this.of.real(name));
  }

  variable(name: string): O {
    return remembered(this.#named, `variable ${name}`, () => this.of.variable(name));
  }

  complex(name: string): O {
    return remembered(this.#named, `complex ${name}`, () => this.of.complex(name));
  }

  sigma(k: number): O {
    return remembered(this.#named, `σ${k}`, () => this.of.sigma(k));
  }

  matrix(entries: Matrix<Cyclotomic>): O {
    return remembered(this.#matrices, entries, () => this.of.matrix(entries));
  }

  operator(name: string, qubits: number, traits: OperatorTraits = {}): O {
    const { hermitian = false, dependsOn = '' } = traits;
    const key = `operator ${name} ${qubits} ${hermitian} ${dependsOn}`;
    return remembered(this.#named, key, () => this.of.operator(name, qubits, traits));
  }

  rotation(k: number, angle: string, eighths = 0): O {
    const key = `rotation ${k} ${eighths} ${angle}`;
    return remembered(this.#named, key, () => this.of.rotation(k, angle, eighths));
  }

  add(a: O, b: O): O {
    return remembered(from(this.#sums, a), b, () => this.of.add(a, b));
  }

  sum(terms: readonly O[]): O {
    const key = terms.map((term) => remembered(this.#places, term, () => this.#places.size)).join();
    return remembered(this.#longSums, key, () => this.of.sum(terms));
  }

  subtract(a: O, b: O): O {
    return remembered(from(this.#differences, a), b, () => this.of.subtract(a, b));
  }

  multiply(a: O, b: O): O {
    return remembered(from(this.#products, a), b, () => this.of.multiply(a, b));
  }

  tensor(a: O, b: O): O {
    return remembered(from(this.#tensors, a), b, () => this.of.tensor(a, b));
  }

  dagger(a: O): O {
    return remembered(this.#daggers, a, () => this.of.dagger(a));
  }

  transpose(a: O): O {
    return remembered(this.#transposes, a, () => this.of.transpose(a));
  }

  trace(a: O): O {
    return remembered(this.#traces, a, () => this.of.trace(a));
  }

  traceOfProduct(a: O, b: O): O {
    return remembered(from(this.#tracesOfProducts, a), b, () => this.of.traceOfProduct(a, b));
  }

  derivative(a: O, angle: string): O {
    return remembered(from(this.#derivatives, angle), a, () => this.of.derivative(a, angle));
  }
}

function from<K, L, V>(tables: Map<K, Map<L, V>>, key: K): Map<L, V> {
  return remembered(tables, key, () => new Map<L, V>());
}

function remembered<K, V>(table: Map<K, V>, key: K, make: () => V): V {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = make();
  table.set(key, made);
  return made;
}
