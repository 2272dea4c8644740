import { type FastCyclotomic, fastCyclotomic } from './fast-cyclotomic.js';
import { LaurentRing } from './laurent.js';
import type { Laurent } from './laurent-polynomial.js';
import type { Monomial } from './monomials.js';
import { type Rational, rational } from './rational.js';
import type { Ring } from './ring.js';

/** num/den, polynomials in the named indeterminates; den ≠ 0. The form is not unique, equality is decided by cross products. */
export interface Fraction {
  readonly num: Laurent;
  readonly den: Laurent;
}

/**
 * Rational functions over Q(ζ₈) in indeterminates with declared derivatives: a differential field.
 *
 * What is equal here is equal as functions wherever both are defined, for any functions with these derivatives in the place of the
 * indeterminates.
 */
export class RationalFunctions implements Ring<Fraction> {
  readonly #polynomials = new LaurentRing();
  readonly #derivatives = new Map<string, Fraction>();
  readonly zero: Fraction = { num: this.#polynomials.zero, den: this.#polynomials.one };
  readonly one: Fraction = { num: this.#polynomials.one, den: this.#polynomials.one };
  readonly i: Fraction = { num: this.#polynomials.i, den: this.#polynomials.one };

  /** An indeterminate. Its derivative is declared once, by {@link declare}; it is 0 until then. */
  indeterminate(name: string): Fraction {
    return { num: this.#polynomials.real(name), den: this.#polynomials.one };
  }

  /** Declares the derivative of an indeterminate. */
  declare(name: string, derivative: Fraction): void {
    this.#derivatives.set(name, derivative);
  }

  add(a: Fraction, b: Fraction): Fraction {
    const p = this.#polynomials;
    if (this.#same(a.den, b.den)) return { num: p.add(a.num, b.num), den: a.den };
    return { num: p.add(p.mul(a.num, b.den), p.mul(b.num, a.den)), den: p.mul(a.den, b.den) };
  }

  sub(a: Fraction, b: Fraction): Fraction {
    return this.add(a, this.neg(b));
  }

  neg(a: Fraction): Fraction {
    return { num: this.#polynomials.neg(a.num), den: a.den };
  }

  mul(a: Fraction, b: Fraction): Fraction {
    return { num: this.#polynomials.mul(a.num, b.num), den: this.#polynomials.mul(a.den, b.den) };
  }

  /** Throws a RangeError for 0. */
  inverse(a: Fraction): Fraction {
    if (this.isZero(a)) throw new RangeError('0 has no inverse');
    return { num: a.den, den: a.num };
  }

  div(a: Fraction, b: Fraction): Fraction {
    return this.mul(a, this.inverse(b));
  }

  isZero(a: Fraction): boolean {
    return this.#polynomials.isZero(a.num);
  }

  fromRational(r: Rational): Fraction {
    return { num: this.#polynomials.fromRational(r), den: this.#polynomials.one };
  }

  /** (n/d)′ = (n′d − nd′)/d², with each indeterminate's declared derivative. */
  derivative({ num, den }: Fraction): Fraction {
    const [n, d] = [this.#derivativeOf(num), this.#derivativeOf(den)];
    const [top, bottom]: readonly [Fraction, Fraction] = [
      { num, den: this.#polynomials.one },
      { num: den, den: this.#polynomials.one },
    ];
    return this.div(this.sub(this.mul(n, bottom), this.mul(top, d)), this.mul(bottom, bottom));
  }

  /** The value at real values of the indeterminates, in doubles: for illustration and for tests. */
  evaluate({ num, den }: Fraction, values: Readonly<Record<string, number>>): number {
    const symbols = Object.fromEntries(Object.entries(values).map(([name, v]) => [name, [v, 0] as const]));
    const [[a, b], [c, d]] = [num, den].map((p) =>
      this.#polynomials.evaluate(p, { angles: {}, symbols }),
    ) as [readonly [number, number], readonly [number, number]];
    return (a * c + b * d) / (c * c + d * d);
  }

  format({ num, den }: Fraction): string {
    const top = this.#formatPolynomial(num);
    if (this.#same(den, this.#polynomials.one)) return top;
    return `(${top})/(${this.#formatPolynomial(den)})`;
  }

  /** Σ over the factors v^e of each monomial of c·e·v^{e−1}·v′. */
  #derivativeOf(polynomial: Laurent): Fraction {
    let sum = this.zero;
    for (const [monomial, c] of polynomial)
      monomial.factors.forEach(([v, e], at) => {
        const derivative = this.#derivatives.get(v.name);
        if (derivative === undefined) return;
        const rest = this.#monomial(monomial, c, at, rational(e));
        sum = this.add(sum, this.mul(rest, derivative));
      });
    return sum;
  }

  /** c·factor·(the monomial with one power less of the factor at the given place). */
  #monomial(monomial: Monomial, c: FastCyclotomic, at: number, factor: Rational): Fraction {
    const p = this.#polynomials;
    let product = p.mul(p.constant(c), p.fromRational(factor));
    monomial.factors.forEach(([v, e], k) => {
      const power = k === at ? e - 1 : e;
      for (let j = 0; j < power; j += 1) product = p.mul(product, p.real(v.name));
    });
    return { num: product, den: p.one };
  }

  #same(a: Laurent, b: Laurent): boolean {
    return a === b || this.#polynomials.isZero(this.#polynomials.sub(a, b));
  }

  #formatPolynomial(polynomial: Laurent): string {
    const terms = [...polynomial].map(([m, c]) => {
      const factor = fastCyclotomic.format(c);
      const product = this.#polynomials.formatMonomial(m);
      if (product === '1') return factor;
      if (factor === '1') return product;
      if (factor === '−1') return `−${product}`;
      return factor.includes(' ') ? `(${factor})·${product}` : `${factor}·${product}`;
    });
    return terms.length === 0 ? '0' : terms.sort().join(' + ').replaceAll('+ −', '− ');
  }
}
