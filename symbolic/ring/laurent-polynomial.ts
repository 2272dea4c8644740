import { type FastCyclotomic, fastCyclotomic as f } from './fast-cyclotomic.js';
import type { Monomial } from './monomials.js';

/** A Laurent polynomial: the monomials that occur and their coefficients, none of them zero, so that the form is unique up to order. */
export class Laurent implements Iterable<readonly [Monomial, FastCyclotomic]> {
  constructor(
    /** No monomial occurs twice. */
    readonly monomials: readonly Monomial[],
    readonly coefficients: readonly FastCyclotomic[],
  ) {}

  /** How many terms there are. */
  get size(): number {
    return this.monomials.length;
  }

  /** The coefficient of a monomial, 0 where it does not occur. */
  coefficient(of: Monomial): FastCyclotomic {
    return this.coefficients[this.monomials.indexOf(of)] ?? f.zero;
  }

  *[Symbol.iterator](): Generator<readonly [Monomial, FastCyclotomic]> {
    for (let k = 0; k < this.monomials.length; k += 1) yield [this.monomials[k]!, this.coefficients[k]!];
  }
}

/** Below so many terms a search through the list is faster than a table. */
const FEW = 8;

/** A polynomial that is added up term by term. */
export class LaurentSum {
  readonly #monomials: Monomial[] = [];
  readonly #coefficients: FastCyclotomic[] = [];
  #places: Map<Monomial, number> | undefined;

  add(m: Monomial, c: FastCyclotomic): void {
    const place = this.#placeOf(m);
    if (place !== undefined) this.#coefficients[place] = f.add(this.#coefficients[place]!, c);
    else {
      this.#places?.set(m, this.#monomials.length);
      this.#monomials.push(m);
      this.#coefficients.push(c);
    }
  }

  addAll(a: Laurent): void {
    for (let k = 0; k < a.size; k += 1) this.add(a.monomials[k]!, a.coefficients[k]!);
  }

  /** The sum, without the terms that cancelled. The adding is over. */
  finish(): Laurent {
    let kept = 0;
    for (let k = 0; k < this.#monomials.length; k += 1) {
      if (f.isZero(this.#coefficients[k]!)) continue;
      this.#monomials[kept] = this.#monomials[k]!;
      this.#coefficients[kept] = this.#coefficients[k]!;
      kept += 1;
    }
    this.#monomials.length = kept;
    this.#coefficients.length = kept;
    return new Laurent(this.#monomials, this.#coefficients);
  }

  #placeOf(m: Monomial): number | undefined {
    if (this.#places !== undefined) return this.#places.get(m);
    if (this.#monomials.length < FEW) {
      const place = this.#monomials.indexOf(m);
      return place < 0 ? undefined : place;
    }
    this.#places = new Map(this.#monomials.map((known, place) => [known, place]));
    return this.#places.get(m);
  }
}
