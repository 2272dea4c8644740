import { type FastCyclotomic, fastCyclotomic as f } from './fast-cyclotomic.js';
import type { Monomial } from './monomials.js';

/** A Laurent polynomial: the monomials that occur and their coefficients, none of them zero, so that the form is unique up to order. */
export class Laurent implements Iterable<readonly [Monomial, FastCyclotomic]> {
  /** How many terms there are. */
  readonly size: number;

  constructor(
    /** No monomial occurs twice. */
    readonly monomials: readonly Monomial[],
    readonly coefficients: readonly FastCyclotomic[],
  ) {
    this.size = monomials.length;
  }

  /** The coefficient of a monomial, 0 where it does not occur. */
  coefficient(of: Monomial): FastCyclotomic {
    return this.coefficients[this.monomials.indexOf(of)] ?? f.zero;
  }

  *[Symbol.iterator](): Generator<readonly [Monomial, FastCyclotomic]> {
    for (let k = 0; k < this.monomials.length; k += 1) yield [this.monomials[k]!, this.coefficients[k]!];
  }
}

/** How many sums were begun. */
let sums = 0;

/**
 * A polynomial that is added up term by term. Each monomial notes its place in the sum that met it last, so that no table is
 * needed: one sum is finished before the next begins.
 */
export class LaurentSum {
  readonly #monomials: Monomial[] = [];
  readonly #coefficients: FastCyclotomic[] = [];
  readonly #number: number;

  constructor() {
    sums += 1;
    this.#number = sums;
  }

  add(m: Monomial, c: FastCyclotomic): void {
    if (this.#number !== sums) throw new RangeError('Another sum was begun before this one was finished');
    if (m.sum === this.#number) this.#coefficients[m.place] = f.add(c, this.#coefficients[m.place]!);
    else {
      m.sum = this.#number;
      m.place = this.#monomials.length;
      this.#monomials.push(m);
      this.#coefficients.push(c);
    }
  }

  addAll(a: Laurent): void {
    for (let k = 0; k < a.size; k += 1) this.add(a.monomials[k]!, a.coefficients[k]!);
  }

  /** The sum, without the terms that cancelled. The adding is over. */
  finish(): Laurent {
    const { length } = this.#monomials;
    let kept = 0;
    for (let k = 0; k < length; k += 1) {
      if (f.isZero(this.#coefficients[k]!)) continue;
      this.#monomials[kept] = this.#monomials[k]!;
      this.#coefficients[kept] = this.#coefficients[k]!;
      kept += 1;
    }
    if (kept < length) {
      this.#monomials.length = kept;
      this.#coefficients.length = kept;
    }
    return new Laurent(this.#monomials, this.#coefficients);
  }
}

/** Whether the same monomials have the same coefficients. */
export function haveSameTerms(a: Laurent, b: Laurent): boolean {
  if (a.size !== b.size) return false;
  sums += 1; // no sum is under way that these marks could disturb
  for (let k = 0; k < a.size; k += 1) {
    const m = a.monomials[k]!;
    m.sum = sums;
    m.place = k;
  }
  return b.monomials.every((m, k) => m.sum === sums && f.equal(a.coefficients[m.place]!, b.coefficients[k]!));
}
