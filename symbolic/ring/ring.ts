import type { Rational } from './rational.js';

/** A commutative ring with decidable equality: what exact mathematics is written over. */
export interface Ring<E> {
  readonly zero: E;
  readonly one: E;
  add(a: E, b: E): E;
  sub(a: E, b: E): E;
  mul(a: E, b: E): E;
  neg(a: E): E;
  /** Decides a = 0 exactly. */
  isZero(a: E): boolean;
  /** The image of a rational number; rings of characteristic p throw where p divides the denominator. */
  fromRational(r: Rational): E;
  /** A rendering for people. */
  format(a: E): string;
}

/** A ring that contains ζ₈ = e^{iπ/4}, hence i = ζ₈² and √½ = (ζ₈ − ζ₈³)/2: the numbers that fixed gates are made of. */
export interface CircuitRing<E> extends Ring<E> {
  readonly i: E;
  readonly sqrtHalf: E;
}
