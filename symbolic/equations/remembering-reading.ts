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
    const key = `${num}/${den}`;
    return this.#named.get(key) ?? keep(this.#named, key, this.of.number(num, den));
  }

  real(name: string): O {
    const key = `real ${name}`;
    return this.#named.get(key) ?? keep(this.#named, key, this.of.real(name));
  }

  variable(name: string): O {
    const key = `variable ${name}`;
    return this.#named.get(key) ?? keep(this.#named, key, this.of.variable(name));
  }

  complex(name: string): O {
    const key = `complex ${name}`;
    return this.#named.get(key) ?? keep(this.#named, key, this.of.complex(name));
  }

  sigma(k: number): O {
    const key = `σ${k}`;
    return this.#named.get(key) ?? keep(this.#named, key, this.of.sigma(k));
  }

  matrix(entries: Matrix<Cyclotomic>): O {
    return this.#matrices.get(entries) ?? keep(this.#matrices, entries, this.of.matrix(entries));
  }

  operator(name: string, qubits: number, traits: OperatorTraits = {}): O {
    const { hermitian = false, dependsOn = '' } = traits;
    const key = `operator ${name} ${qubits} ${hermitian} ${dependsOn}`;
    return this.#named.get(key) ?? keep(this.#named, key, this.of.operator(name, qubits, traits));
  }

  rotation(k: number, angle: string, eighths = 0): O {
    const key = `rotation ${k} ${eighths} ${angle}`;
    return this.#named.get(key) ?? keep(this.#named, key, this.of.rotation(k, angle, eighths));
  }

  add(a: O, b: O): O {
    const known = from(this.#sums, a);
    return known.get(b) ?? keep(known, b, this.of.add(a, b));
  }

  sum(terms: readonly O[]): O {
    const key = terms
      .map((term) => this.#places.get(term) ?? keep(this.#places, term, this.#places.size))
      .join();
    return this.#longSums.get(key) ?? keep(this.#longSums, key, this.of.sum(terms));
  }

  subtract(a: O, b: O): O {
    const known = from(this.#differences, a);
    return known.get(b) ?? keep(known, b, this.of.subtract(a, b));
  }

  multiply(a: O, b: O): O {
    const known = from(this.#products, a);
    return known.get(b) ?? keep(known, b, this.of.multiply(a, b));
  }

  tensor(a: O, b: O): O {
    const known = from(this.#tensors, a);
    return known.get(b) ?? keep(known, b, this.of.tensor(a, b));
  }

  dagger(a: O): O {
    return this.#daggers.get(a) ?? keep(this.#daggers, a, this.of.dagger(a));
  }

  transpose(a: O): O {
    return this.#transposes.get(a) ?? keep(this.#transposes, a, this.of.transpose(a));
  }

  trace(a: O): O {
    return this.#traces.get(a) ?? keep(this.#traces, a, this.of.trace(a));
  }

  traceOfProduct(a: O, b: O): O {
    const known = from(this.#tracesOfProducts, a);
    return known.get(b) ?? keep(known, b, this.of.traceOfProduct(a, b));
  }

  derivative(a: O, angle: string): O {
    const known = from(this.#derivatives, angle);
    return known.get(a) ?? keep(known, a, this.of.derivative(a, angle));
  }
}

function from<K, L, V>(tables: Map<K, Map<L, V>>, key: K): Map<L, V> {
  return tables.get(key) ?? keep(tables, key, new Map<L, V>());
}

function keep<K, V>(table: Map<K, V>, key: K, made: V): V {
  table.set(key, made);
  return made;
}
