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

/** A product of powers, factors in order of variable; interned, so that equal monomials are the same object. */
export interface Monomial {
  readonly factors: readonly Factor[];
}

/** A monomial as a node of the tree of all: a step down is one factor more, of a later variable. */
interface MonomialNode extends Monomial {
  longer?: Map<number, MonomialNode>;
  /** Products with it that were asked for. */
  products?: Map<Monomial, Monomial>;
}

/** Exponents lie strictly between −2¹⁵ and 2¹⁵, so that a variable and its exponent make one number. */
const EXPONENTS = 2 ** 16;

/** The monomials of one ring. */
export class Monomials {
  readonly #unit: MonomialNode = { factors: [] };

  /** The empty product. */
  get unit(): Monomial {
    return this.#unit;
  }

  /** The monomial with these factors, in any order, each variable at most once. */
  of(factors: readonly Factor[]): Monomial {
    const sorted = factors.length < 2 ? factors : [...factors].sort(([v], [w]) => v.index - w.index);
    return this.#inOrder(sorted);
  }

  product(m: Monomial, n: Monomial): Monomial {
    if (m.factors.length === 0) return n;
    if (n.factors.length === 0) return m;
    const node: MonomialNode = m; // every monomial was made here
    node.products ??= new Map();
    const known = node.products.get(n);
    if (known !== undefined) return known;
    const product = this.#merge(m.factors, n.factors);
    node.products.set(n, product);
    return product;
  }

  /** The monomial with these factors, which are in order. */
  #inOrder(factors: readonly Factor[]): MonomialNode {
    let at = this.#unit;
    for (let k = 0; k < factors.length; k += 1) {
      const [variable, exponent] = factors[k]!;
      if (Math.abs(exponent) >= EXPONENTS / 2) throw new RangeError(`The exponent ${exponent} is too large`);
      const step = variable.index * EXPONENTS + exponent;
      let next = at.longer?.get(step);
      if (next === undefined) {
        next = { factors: k + 1 === factors.length ? factors : factors.slice(0, k + 1) };
        at.longer ??= new Map();
        at.longer.set(step, next);
      }
      at = next;
    }
    return at;
  }

  #merge(m: readonly Factor[], n: readonly Factor[]): Monomial {
    const merged: Factor[] = [];
    let [j, k] = [0, 0];
    while (j < m.length || k < n.length) {
      const [a, b] = [m[j], n[k]];
      if (b === undefined || (a !== undefined && a[0].index < b[0].index)) {
        merged.push(a!);
        j += 1;
      } else if (a === undefined || b[0].index < a[0].index) {
        merged.push(b);
        k += 1;
      } else {
        if (a[1] + b[1] !== 0) merged.push([a[0], a[1] + b[1]]);
        j += 1;
        k += 1;
      }
    }
    return this.#inOrder(merged);
  }
}
