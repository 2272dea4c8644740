import { compose, tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import type { Derivation, Indices, Instance } from './derivation.js';
import { type Slot, type Space, spaceOf, type Term } from './term.js';

/** How many qubits a slot has in an instance. */
function qubitsOf(slot: Slot, { ks, q }: Instance): number {
  return slot === 'before' ? q : slot === 'q' ? 1 : ks.length - q - 1;
}

/** Reads the terms of a derivation in an instance as operators; what stands under no sum is read once. */
export class TermReader<O> {
  readonly #known = new Map<Term, O>();

  constructor(
    readonly reading: Reading<O>,
    readonly derivation: Derivation,
    readonly instance: Instance,
  ) {}

  read(term: Term, indices: Indices = new Map()): O {
    if (indices.size > 0) return this.#work(term, indices);
    const known = this.#known.get(term) ?? this.#work(term, indices);
    this.#known.set(term, known);
    return known;
  }

  #work(term: Term, indices: Indices): O {
    const { reading: r, derivation, instance } = this;
    const read = (of: Term): O => this.read(of, indices);
    switch (term.op) {
      case 'leaf':
        return derivation.leaves[term.name]!(r, instance, indices);
      case 'number':
        return term.imaginary ? r.tensor(r.number(term.num, term.den), r.i) : r.number(term.num, term.den);
      case 'zero': {
        const identity = Array.from({ length: this.#qubits(term.space) }, () => r.sigma(0));
        return tensorAll(r, [r.number(0), ...identity]);
      }
      case 'add':
        return r.sum(term.terms.map(read));
      case 'product':
        return compose(r, read(term.factors[0]!), ...term.factors.slice(1).map(read));
      case 'tensor':
        return tensorAll(r, term.factors.map(read));
      case 'dagger':
        return r.dagger(read(term.of));
      case 'trace': {
        if (term.of.op !== 'product') return r.trace(read(term.of));
        const [first, second, ...rest] = term.of.factors.map(read) as [O, O, ...O[]]; // a product has two factors
        return r.traceOfProduct(first, compose(r, second, ...rest));
      }
      case 'mean':
        return r.tensor(r.number(1, 2 ** this.#qubits(spaceOf(term.of))), r.trace(read(term.of)));
      case 'derivative':
        return r.derivative(read(term.of), derivation.varied(instance));
      case 'sum': {
        const values = derivation.values?.(term.index, instance) ?? instance.tuples;
        return r.sum(values.map((value) => this.read(term.of, new Map([...indices, [term.index, value]]))));
      }
    }
  }

  #qubits(space: Space): number {
    return space.reduce((count, slot) => count + qubitsOf(slot, this.instance), 0);
  }
}
