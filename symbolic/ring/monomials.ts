/**
 * What polynomials are written in: z_x = e^{ix/2} for a real angle x ("phase"), or an indeterminate ("symbol").
 *
 * A symbol knows its complex conjugate (itself when it stands for a real number) and, when it stands for a function, the symbol
 * of its derivative in each angle it depends on.
 */
export interface Variable {
  readonly index: number;
  readonly name: string;
  readonly kind: 'phase' | 'symbol';
}

/** A variable and its exponent, which is not 0. */
export type Factor = readonly [Variable, number];

/**
 * A product of powers, factors in order of variable; interned, so that equal monomials are the same object.
 *
 * The monomials of a ring are the nodes of a tree: a step down is one factor more, of a later variable.
 */
export class Monomial {
  longer: Map<number, Monomial> | undefined;
  /** Products with it that were asked for. */
  products: Map<Monomial, Monomial> | undefined;
  conjugate: Monomial | undefined;
  /** The number of the sum that met it last, and its place there. */
  sum = 0;
  place = 0;
  #factors: readonly Factor[] | undefined;

  constructor(
    /** All factors but the last; undefined for the empty product. */
    readonly before: Monomial | undefined,
    readonly last: Factor | undefined,
  ) {}

  get factors(): readonly Factor[] {
    this.#factors ??= this.before === undefined ? [] : [...this.before.factors, this.last!];
    return this.#factors;
  }
}

/** Exponents lie strictly between −2¹⁵ and 2¹⁵, so that a variable and its exponent make one number. */
const EXPONENTS = 2 ** 16;

/** The monomials of one ring. */
export class Monomials {
  /** The empty product. */
  readonly unit = new Monomial(undefined, undefined);

  /** The monomial with these factors, in any order, each variable at most once. */
  of(factors: readonly Factor[]): Monomial {
    const sorted = factors.length < 2 ? factors : [...factors].sort(([v], [w]) => v.index - w.index);
    return sorted.reduce((monomial, factor) => this.#step(monomial, factor), this.unit);
  }

  product(m: Monomial, n: Monomial): Monomial {
    if (m === this.unit) return n;
    if (n === this.unit) return m;
    const ahead = m.last![0].index - n.last![0].index;
    if (ahead < 0 && n.before === this.unit) return this.#step(m, n.last!);
    if (ahead > 0 && m.before === this.unit) return this.#step(n, m.last!);
    m.products ??= new Map();
    const known = m.products.get(n);
    if (known !== undefined) return known;
    const product =
      ahead < 0
        ? this.#step(this.product(m, n.before!), n.last!)
        : ahead > 0
          ? this.#step(this.product(m.before!, n), m.last!)
          : this.#power(this.product(m.before!, n.before!), m.last![0], m.last![1] + n.last![1]);
    m.products.set(n, product);
    return product;
  }

  /** The monomial times a power of a variable that comes after its own. */
  #power(monomial: Monomial, variable: Variable, exponent: number): Monomial {
    return exponent === 0 ? monomial : this.#step(monomial, [variable, exponent]);
  }

  /** The monomial times a factor that comes after its own. */
  #step(monomial: Monomial, factor: Factor): Monomial {
    const exponent = factor[1];
    if (Math.abs(exponent) >= EXPONENTS / 2) throw new RangeError(`The exponent ${exponent} is too large`);
    const key = factor[0].index * EXPONENTS + exponent;
    monomial.longer ??= new Map();
    const known = monomial.longer.get(key);
    if (known !== undefined) return known;
    const next = new Monomial(monomial, factor);
    monomial.longer.set(key, next);
    return next;
  }
}
