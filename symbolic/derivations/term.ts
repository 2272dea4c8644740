/**
 * The tensor slots of n qubits seen from qubit q: all that are before it, q itself, all that are after it. How many qubits `before`
 * and `after` have is left open, and may be none: what is derived with them holds for every n and q.
 */
export type Slot = 'before' | 'q' | 'after';

/** The slots on which a term acts, in order; a scalar acts on none. */
export type Space = readonly Slot[];

export const whole: Space = ['before', 'q', 'after'];

/** A name in a derivation, and what is known of it. */
export interface Leaf {
  readonly op: 'leaf';
  readonly name: string;
  readonly latex: string;
  readonly space: Space;
  /** Whether it may depend on the varied input; false is a promise that every instance is held to. */
  readonly varies: boolean;
  readonly hermitian: boolean;
  /** The index of a sum on which it depends. */
  readonly index?: string;
}

/** An expression over leaves. Products and tensor products are flat lists: both are associative. */
export type Term =
  | Leaf
  | { readonly op: 'number'; readonly num: number; readonly den: number; readonly imaginary: boolean }
  | { readonly op: 'zero'; readonly space: Space }
  | { readonly op: 'add'; readonly terms: readonly Term[] }
  | { readonly op: 'product'; readonly factors: readonly Term[] }
  /** Scalars among the factors scale; the others take slots from left to right. */
  | { readonly op: 'tensor'; readonly factors: readonly Term[] }
  | { readonly op: 'dagger'; readonly of: Term }
  | { readonly op: 'trace'; readonly of: Term }
  /** tr(A)/2^m on m qubits. */
  | { readonly op: 'mean'; readonly of: Term }
  | { readonly op: 'derivative'; readonly of: Term }
  | { readonly op: 'sum'; readonly index: string; readonly of: Term };

export type Traits = Partial<Pick<Leaf, 'latex' | 'varies' | 'hermitian'>> & { readonly index?: string };

/** A leaf: constant in the varied input and not Hermitian unless said otherwise. */
export function leaf(name: string, space: Space, traits: Traits = {}): Leaf {
  return { op: 'leaf', name, latex: name, space, varies: false, hermitian: false, ...traits };
}

/** num/den, or i·num/den. */
export function number(num: number, den = 1, imaginary = false): Term {
  return { op: 'number', num, den, imaginary };
}

export const zero = (space: Space): Term => ({ op: 'zero', space });

export function add(...terms: readonly Term[]): Term {
  return { op: 'add', terms: terms.flatMap((t) => (t.op === 'add' ? t.terms : [t])) };
}

export function product(...factors: readonly Term[]): Term {
  return { op: 'product', factors: factors.flatMap((t) => (t.op === 'product' ? t.factors : [t])) };
}

/** Scalars are put in front: they commute with ⊗. */
export function tensor(...factors: readonly Term[]): Term {
  const flat = factors.flatMap((t) => (t.op === 'tensor' ? t.factors : [t]));
  const isScalar = (t: Term) => spaceOf(t).length === 0;
  const ordered = [...flat.filter(isScalar), ...flat.filter((t) => !isScalar(t))];
  return ordered.length === 1 ? ordered[0]! : { op: 'tensor', factors: ordered };
}

export const dagger = (of: Term): Term => ({ op: 'dagger', of });
export const trace = (of: Term): Term => ({ op: 'trace', of });
export const mean = (of: Term): Term => ({ op: 'mean', of });
export const derivative = (of: Term): Term => ({ op: 'derivative', of });
export const sum = (index: string, of: Term): Term => ({ op: 'sum', index, of });

/** AB − BA. */
export function commutator(a: Term, b: Term): Term {
  return add(product(a, b), tensor(number(-1), product(b, a)));
}

/** The slots of a term; throws a RangeError where the parts do not fit together. */
export function spaceOf(term: Term): Space {
  switch (term.op) {
    case 'leaf':
    case 'zero':
      return term.space;
    case 'number':
      return [];
    case 'add':
      return same('A + B', term.terms.map(spaceOf));
    case 'product':
      return same('A·B', term.factors.map(spaceOf));
    case 'tensor':
      return inOrder(term.factors.flatMap(spaceOf));
    case 'trace':
    case 'mean':
      spaceOf(term.of);
      return [];
    case 'dagger':
    case 'derivative':
    case 'sum':
      return spaceOf(term.of);
  }
}

function same(what: string, spaces: readonly Space[]): Space {
  const [first, ...others] = spaces as [Space, ...Space[]]; // sums and products have terms
  if (others.some((space) => space.join() !== first.join()))
    throw new RangeError(`${what} needs the same slots on both sides: ${spaces.join(' | ')}`);
  return first;
}

function inOrder(slots: Space): Space {
  const places = slots.map((slot) => whole.indexOf(slot));
  if (places.some((place, k) => k > 0 && place <= places[k - 1]!))
    throw new RangeError(`Slots ${slots.join(' ⊗ ')} are not in order`);
  return slots;
}

/** The parts of a term. */
export function partsOf(term: Term): readonly Term[] {
  switch (term.op) {
    case 'leaf':
    case 'number':
    case 'zero':
      return [];
    case 'add':
      return term.terms;
    case 'product':
    case 'tensor':
      return term.factors;
    case 'dagger':
    case 'trace':
    case 'mean':
    case 'derivative':
    case 'sum':
      return [term.of];
  }
}

/** The same term with other parts. */
export function withParts(term: Term, parts: readonly Term[]): Term {
  switch (term.op) {
    case 'leaf':
    case 'number':
    case 'zero':
      return term;
    case 'add':
      return add(...parts);
    case 'product':
      return product(...parts);
    case 'tensor':
      return tensor(...parts);
    case 'dagger':
    case 'trace':
    case 'mean':
    case 'derivative':
    case 'sum':
      return { ...term, of: parts[0]! };
  }
}

/** The leaves that occur. */
export function leavesOf(term: Term): readonly Leaf[] {
  return term.op === 'leaf' ? [term] : partsOf(term).flatMap(leavesOf);
}

/** Whether the index of a sum occurs free. */
export function involves(term: Term, index: string): boolean {
  if (term.op === 'leaf') return term.index === index;
  if (term.op === 'sum' && term.index === index) return false;
  return partsOf(term).some((part) => involves(part, index));
}

/** Two terms are the same line of a derivation when their texts are. */
export function sameTerm(a: Term, b: Term): boolean {
  return key(a) === key(b);
}

function key(term: Term): string {
  switch (term.op) {
    case 'leaf':
      return term.name;
    case 'number':
      return `${term.num}/${term.den}${term.imaginary ? 'i' : ''}`;
    case 'zero':
      return `0 ${term.space.join()}`;
    case 'sum':
      return `sum ${term.index}(${key(term.of)})`;
    default:
      return `${term.op}(${partsOf(term).map(key).join(';')})`;
  }
}
