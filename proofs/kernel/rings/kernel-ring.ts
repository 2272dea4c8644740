import type { Rational } from '../../../symbolic/ring/rational.js';
import type { MathFunction } from '../text/syntax.js';

/**
 * A ring that a kernel's text and the dense reading are both run in.
 *
 * Sums and products may be left unreduced; `settle` brings an element into the form that is stored and compared.
 */
export interface KernelRing<E> {
  readonly zero: E;
  readonly one: E;
  /** √½. */
  readonly sqrtHalf: E;
  add(a: E, b: E): E;
  sub(a: E, b: E): E;
  mul(a: E, b: E): E;
  neg(a: E): E;
  /** a/b. Throws a {@link KernelRejection} where b is zero or the ring has no such quotient. */
  div(a: E, b: E): E;
  settle(a: E): E;
  fromRational(r: Rational): E;
  /** Told of every sum over samples that is read after the loop over samples; returns what stands for it. */
  asSum(a: E): E;
}

/** The cosine and the sine of an angle. */
export interface CirclePoint<E> {
  readonly cos: E;
  readonly sin: E;
}

/**
 * A basic quantity that a point gives a value to: the real inputs x[k] and θ[k], the functions of them that kernels
 * know, the cotangent, and π.
 */
export type Atom =
  | {
      readonly of: 'x' | 'theta';
      readonly index: number;
      readonly through: 'raw' | 'atan' | 'tanh' | 'pi-tanh';
    }
  | { readonly of: 'cotangent'; readonly index: number; readonly through: 'raw' }
  | { readonly of: 'pi'; readonly index: 0; readonly through: 'raw' };

/** A point: a value for every atom, and for every atom that is an angle the circle point of its half. */
export interface Point<E> {
  readonly ring: KernelRing<E>;
  /** The atom as a number. Throws a {@link KernelRejection} where the point does not model it. */
  value(atom: Atom): E;
  /** (cos, sin) of half the atom, read as an angle. */
  half(atom: Atom): CirclePoint<E>;
  /** (cos, sin) of any combination of atoms, where the ring holds real numbers. */
  readonly circle?: (form: LinearForm) => CirclePoint<E>;
  /** The functions of Math, where a text is run to the letter: step by step, each one rounded as JavaScript rounds it. */
  readonly rounded?: Readonly<Record<MathFunction, (a: E) => E>>;
}

/** An exact combination Σ r_k·atom_k with rational r_k: what kernels take cosines and sines of. No r_k is zero. */
export type LinearForm = ReadonlyMap<string, { readonly atom: Atom; readonly factor: Rational }>;

/** A spelling of the atom that is one to one, for people, maps and seeds: `x[3]`, `atan(x[3])`, `pi`. */
export function atomKey({ of, index, through }: Atom): string {
  if (of === 'pi') return of;
  const input = `${of}[${index}]`;
  return through === 'raw' ? input : `${through}(${input})`;
}
