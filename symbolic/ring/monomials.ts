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

  constructor(readonly factors: readonly Factor[]) {}
}

/** Exponents lie strictly between −2¹⁵ and 2¹⁵, so that a variable and its exponent make one number. */
const EXPONENTS = 2 ** 16;

/** The monomials of one ring. */
export class Monomials {
  /** The empty product. */
  readonly unit = new Monomial([]);

  /** The monomial with these factors, in any order, each variable at most once. */
  of(factors: readonly Factor[]): Monomial {
    const sorted = factors.length < 2 ? factors : [...factors].sort(([v], [w]) => v.index - w.index);
    return sorted.reduce((monomial, factor) => this.#step(monomial, factor), this.unit);
  }

  product(m: Monomial, n: Monomial): Monomial {
    const [a, b] = [m.factors, n.factors];
    if (a.length === 0) return n;
    if (b.length === 0) return m;
    if (b.length === 1 && a[a.length - 1]![0].index < b[0]![0].index) return this.#step(m, b[0]!);
    if (a.length === 1 && b[b.length - 1]![0].index < a[0]![0].index) return this.#step(n, a[0]!);
    m.products ??= new Map();
    const known = m.products.get(n);
    if (known !== undefined) return known;
    const product = this.#merge(a, b);
    m.products.set(n, product);
    return product;
  }

  /** The monomial times a factor that comes after its own. */
  #step(monomial: Monomial, factor: Factor): Monomial {
    const [variable, exponent] = factor;
    if (Math.abs(exponent) >= EXPONENTS / 2) throw new RangeError(`The exponent ${exponent} is too large`);
    const key = variable.index * EXPONENTS + exponent;
    monomial.longer ??= new Map();
    const known = monomial.longer.get(key);
    if (known !== undefined) return known;
    const next = new Monomial([...monomial.factors, factor]);
    monomial.longer.set(key, next);
    return next;
  }

  #merge(m: readonly Factor[], n: readonly Factor[]): Monomial {
    let at: Monomial = this.unit;
    let [j, k] = [0, 0];
    while (j < m.length || k < n.length) {
      const [a, b] = [m[j], n[k]];
      if (b === undefined || (a !== undefined && a[0].index < b[0].index)) {
        at = this.#step(at, a!);
        j += 1;
      } else if (a === undefined || b[0].index < a[0].index) {
        at = this.#step(at, b);
        k += 1;
      } else {
        if (a[1] + b[1] !== 0) at = this.#step(at, [a[0], a[1] + b[1]]);
        j += 1;
        k += 1;
      }
    }
    return at;
  }
}
