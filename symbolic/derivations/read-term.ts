import { compose, tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import type { Derivation, Indices, Instance } from './derivation.js';
import { type Slot, type Space, spaceOf, type Term } from './term.js';

/** How many qubits a slot has in an instance. */
function qubitsOf(slot: Slot, { ks, q }: Instance): number {
  return slot === 'before' ? q : slot === 'q' ? 1 : ks.length - q - 1;
}

/** The operator that a term of a derivation is in an instance. */
export function readTerm<O>(
  r: Reading<O>,
  derivation: Derivation,
  instance: Instance,
  term: Term,
  indices: Indices = new Map(),
): O {
  const read = (of: Term): O => readTerm(r, derivation, instance, of, indices);
  const qubits = (space: Space) => space.reduce((count, slot) => count + qubitsOf(slot, instance), 0);
  switch (term.op) {
    case 'leaf':
      return derivation.leaves[term.name]!(r, instance, indices);
    case 'number':
      return term.imaginary ? r.tensor(r.number(term.num, term.den), r.i) : r.number(term.num, term.den);
    case 'zero': {
      const identity = Array.from({ length: qubits(term.space) }, () => r.sigma(0));
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
      return r.tensor(r.number(1, 2 ** qubits(spaceOf(term.of))), r.trace(read(term.of)));
    case 'derivative':
      return r.derivative(read(term.of), derivation.varied(instance));
    case 'sum': {
      const values = derivation.values?.(term.index, instance) ?? instance.tuples;
      return r.sum(
        values.map((value) =>
          readTerm(r, derivation, instance, term.of, new Map([...indices, [term.index, value]])),
        ),
      );
    }
  }
}
