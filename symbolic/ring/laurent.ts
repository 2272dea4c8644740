import type { Cyclotomic } from './cyclotomic.js';
import { type FastCyclotomic, fastCyclotomic as f } from './fast-cyclotomic.js';
import { haveSameTerms, Laurent, LaurentSum } from './laurent-polynomial.js';
import { type Factor, type Monomial, Monomials, type Variable } from './monomials.js';
import { type Rational, rational } from './rational.js';
import type { CircuitRing } from './ring.js';

/** The values that {@link LaurentRing.evaluate} puts in: radians for angles, complex numbers for symbols. */
export interface Point {
  readonly angles: Readonly<Record<string, number>>;
  readonly symbols: Readonly<Record<string, readonly [number, number]>>;
}

/** The phase that stands for e^{iπ/8}; its even powers are powers of ζ₈ (see {@link LaurentRing.reduce}). */
const OMEGA = 'ω';

/**
 * Laurent polynomials over Q(ζ₈) in z_x = e^{ix/2} and further commuting indeterminates.
 *
 * Two of them are equal as functions of all real angles and all values of the indeterminates exactly when their coefficients
 * agree: the functions e^{ikx/2}, k ∈ Z, are linearly independent. An identity between them is therefore decided by comparison.
 */
export class LaurentRing implements CircuitRing<Laurent> {
  readonly #variables: Variable[] = [];
  readonly #byName = new Map<string, Variable>();
  readonly #reals = new Set<Variable>();
  readonly #conjugates = new Map<Variable, Variable>();
  readonly #derivatives = new Map<Variable, Map<string, Variable>>();
  readonly #coordinates = new Set<Variable>();
  readonly #monomials = new Monomials();

  readonly zero = new Laurent([], []);
  readonly one: Laurent = this.constant(f.one);
  readonly i: Laurent = this.constant(f.i);
  readonly sqrtHalf: Laurent = this.constant(f.sqrtHalf);

  /** e^{ik·x/2}. */
  phase(angle: string, k = 1): Laurent {
    if (angle === OMEGA) throw new RangeError(`An angle may not be named "${OMEGA}", which is e^(iπ/8) here`);
    return this.#phase(angle, k);
  }

  #phase(angle: string, k: number): Laurent {
    return k === 0 ? this.one : this.#term([[this.#variable(angle, 'phase'), k]]);
  }

  /** e^{ikπ/8}. */
  omega(k: number): Laurent {
    return k % 2 === 0 ? this.constant(f.zetaPower(k / 2)) : this.#phase(OMEGA, k);
  }

  /** cos and sin of x/2 + eighths·π/8. */
  halfAngle(angle: string, eighths: number): { readonly cos: Laurent; readonly sin: Laurent } {
    const up = this.mul(this.phase(angle, 1), this.omega(eighths));
    const down = this.conj(up);
    const half = this.fromRational(rational(1, 2));
    return {
      cos: this.mul(half, this.add(up, down)),
      sin: this.mul(this.mul(half, this.neg(this.i)), this.sub(up, down)),
    };
  }

  /** A real indeterminate. */
  real(name: string): Laurent {
    const variable = this.#variable(name, 'symbol');
    if (this.#conjugates.has(variable)) throw new RangeError(`"${name}" is complex here, not real`);
    this.#reals.add(variable);
    return this.#power(variable);
  }

  /** A real variable to differentiate in: ∂v/∂v = 1. */
  variable(name: string): Laurent {
    const value = this.real(name);
    this.#coordinates.add(this.#variable(name, 'symbol'));
    return value;
  }

  /** A complex indeterminate; its conjugate is named `name*`. */
  complex(name: string): Laurent {
    const variable = this.#variable(name, 'symbol');
    if (this.#reals.has(variable)) throw new RangeError(`"${name}" is real here, not complex`);
    const conjugate = this.#variable(`${name}*`, 'symbol');
    this.#conjugates.set(variable, conjugate).set(conjugate, variable);
    return this.#power(variable);
  }

  /** A complex-valued differentiable function of the angle x: an indeterminate whose derivative is another, `∂x name`. */
  function(name: string, angle: string): Laurent {
    const value = this.complex(name);
    const derivative = `∂${angle} ${name}`;
    this.complex(derivative);
    for (const star of ['', '*'])
      this.#derivatives.set(
        this.#variable(`${name}${star}`, 'symbol'),
        new Map([[angle, this.#variable(`${derivative}${star}`, 'symbol')]]),
      );
    return value;
  }

  /** Whether the symbol was declared with a conjugate of its own. */
  isComplex(variable: Variable): boolean {
    return this.#conjugates.has(variable);
  }

  constant(value: FastCyclotomic): Laurent {
    return f.isZero(value) ? this.zero : new Laurent([this.#monomials.unit], [value]);
  }

  fromRational(r: Rational): Laurent {
    return this.constant(f.fromRational(r));
  }

  fromCyclotomic(c: Cyclotomic): Laurent {
    return this.constant(f.fromCyclotomic(c));
  }

  add(a: Laurent, b: Laurent): Laurent {
    if (a.size === 0) return b;
    if (b.size === 0) return a;
    const sum = new LaurentSum();
    sum.addAll(a);
    sum.addAll(b);
    return sum.finish();
  }

  sub(a: Laurent, b: Laurent): Laurent {
    return this.add(a, this.neg(b));
  }

  neg(a: Laurent): Laurent {
    const coefficients: FastCyclotomic[] = [];
    for (let k = 0; k < a.size; k += 1) coefficients.push(f.neg(a.coefficients[k]!));
    return new Laurent(a.monomials, coefficients);
  }

  /** The sum of any number of polynomials, gathered in one pass. */
  sum(terms: readonly Laurent[]): Laurent {
    if (terms.length < 2) return terms[0] ?? this.zero;
    const sum = new LaurentSum();
    for (const term of terms) sum.addAll(term);
    return sum.finish();
  }

  mul(a: Laurent, b: Laurent): Laurent {
    if (a.size === 1) return this.#timesTerm(b, a.monomials[0]!, a.coefficients[0]!);
    if (b.size === 1) return this.#timesTerm(a, b.monomials[0]!, b.coefficients[0]!);
    return this.sumOfProducts([[a, b]]);
  }

  /** Σ a·b over the pairs, gathered in one pass. */
  sumOfProducts(pairs: readonly (readonly [Laurent, Laurent])[]): Laurent {
    if (pairs.length === 1 && (pairs[0]![0].size === 1 || pairs[0]![1].size === 1))
      return this.mul(pairs[0]![0], pairs[0]![1]);
    const sum = new LaurentSum();
    for (const pair of pairs) this.#addProduct(sum, pair[0], pair[1]);
    return sum.finish();
  }

  #addProduct(sum: LaurentSum, a: Laurent, b: Laurent): void {
    for (let j = 0; j < a.size; j += 1) {
      const m = a.monomials[j]!;
      const c = a.coefficients[j]!;
      for (let k = 0; k < b.size; k += 1)
        sum.add(this.#monomials.product(m, b.monomials[k]!), f.mul(c, b.coefficients[k]!));
    }
  }

  /** A product with a single term: no two monomials of it meet. */
  #timesTerm(a: Laurent, n: Monomial, d: FastCyclotomic): Laurent {
    if (a.size === 0 || (n === this.#monomials.unit && d === f.one)) return a;
    const coefficients: FastCyclotomic[] = [];
    for (let k = 0; k < a.size; k += 1) coefficients.push(f.mul(a.coefficients[k]!, d));
    if (n === this.#monomials.unit) return new Laurent(a.monomials, coefficients);
    const monomials: Monomial[] = [];
    for (let k = 0; k < a.size; k += 1) monomials.push(this.#monomials.product(a.monomials[k]!, n));
    return new Laurent(monomials, coefficients);
  }

  isZero(a: Laurent): boolean {
    return a.size === 0;
  }

  /** Decides a = b as functions: where e^{iπ/8} occurs, only {@link reduce} makes the form unique. */
  equal(a: Laurent, b: Laurent): boolean {
    return haveSameTerms(a, b) || (this.#byName.has(OMEGA) && this.isZero(this.reduce(this.sub(a, b))));
  }

  /** Complex conjugation at real angles: z ↦ z⁻¹, ζ₈ ↦ ζ₈⁻¹, each symbol to its conjugate. */
  conj(a: Laurent): Laurent {
    const monomials: Monomial[] = [];
    const coefficients: FastCyclotomic[] = [];
    for (let k = 0; k < a.size; k += 1) {
      monomials.push(this.#conjugate(a.monomials[k]!));
      coefficients.push(f.conj(a.coefficients[k]!));
    }
    return new Laurent(monomials, coefficients);
  }

  #conjugate(m: Monomial): Monomial {
    if (m.conjugate === undefined)
      m.conjugate =
        m.before === undefined
          ? m
          : this.#monomials.product(
              this.#conjugate(m.before),
              this.#monomials.of([this.#conjugateFactor(m.last!)]),
            );
    return m.conjugate;
  }

  #conjugateFactor([v, e]: Factor): Factor {
    return v.kind === 'phase' ? [v, -e] : [this.#conjugates.get(v) ?? v, e];
  }

  /** ∂/∂x: e^{ikx/2} ↦ (ik/2)·e^{ikx/2}, x ↦ 1, functions of x by their declared derivative, products by the product rule. */
  derivative(a: Laurent, angle: string): Laurent {
    const itself = this.#byName.get(angle);
    const out = new LaurentSum();
    for (let j = 0; j < a.size; j += 1) {
      const m = a.monomials[j]!;
      const c = a.coefficients[j]!;
      for (let at = m; at.last !== undefined; at = at.before!) {
        const v = at.last[0];
        const e = at.last[1];
        const derived = this.#derivatives.get(v)?.get(angle);
        if (derived !== undefined) out.add(this.#lowered(m, v, derived), f.mul(c, f.fraction(e, 1)));
        else if (v === itself && v.kind === 'phase') out.add(m, f.mul(c, halfOfI(e)));
        else if (v === itself && this.#coordinates.has(v))
          out.add(this.#lowered(m, v), f.mul(c, f.fraction(e, 1)));
      }
    }
    return out.finish();
  }

  /** The monomial over a variable, times another where one is given. */
  #lowered(m: Monomial, v: Variable, times?: Variable): Monomial {
    const lowered = this.#monomials.product(m, this.#monomials.of([[v, -1]]));
    return times === undefined ? lowered : this.#monomials.product(lowered, this.#monomials.of([[times, 1]]));
  }

  /** x ↦ x + (π/4)·eighths, that is z ↦ e^{iπ·eighths/8}·z. */
  shift(a: Laurent, angle: string, eighths: number): Laurent {
    const out = new LaurentSum();
    for (const [m, c] of a) {
      const power = m.factors.find(([v]) => v.kind === 'phase' && v.name === angle)?.[1] ?? 0;
      out.addAll(this.mul(new Laurent([m], [c]), this.omega(power * eighths)));
    }
    return out.finish();
  }

  /** The unique form where e^{iπ/8} occurs: ω^{2k+r} = ζ₈^k·ω^r with r ∈ {0, 1}, since 1 and ω are a basis of Q(ζ₁₆) over Q(ζ₈). */
  reduce(a: Laurent): Laurent {
    const omega = this.#byName.get(OMEGA);
    if (omega === undefined) return a;
    const out = new LaurentSum();
    for (const [m, c] of a) {
      const power = m.factors.find(([v]) => v === omega)?.[1] ?? 0;
      const odd = ((power % 2) + 2) % 2;
      const rest = m.factors.filter(([v]) => v !== omega);
      const monomial = this.#monomials.of(odd === 1 ? [...rest, [omega, 1]] : rest);
      out.add(monomial, f.mul(c, f.zetaPower((power - odd) / 2)));
    }
    return out.finish();
  }

  /** What is left of it where these symbols are 0. */
  without(a: Laurent, isZero: (symbol: Variable) => boolean): Laurent {
    const out = new LaurentSum();
    for (let k = 0; k < a.size; k += 1) {
      const m = a.monomials[k]!;
      if (!m.factors.some((factor) => factor[0].kind === 'symbol' && isZero(factor[0])))
        out.add(m, a.coefficients[k]!);
    }
    return out.finish();
  }

  /** The value at a point, in doubles: for illustration and for tests, never for a verdict. Symbols left out are 0. */
  evaluate(a: Laurent, at: Point): readonly [number, number] {
    const powers = new Map<Factor, readonly [number, number]>();
    const powerOf = (factor: Factor) => {
      const known = powers.get(factor) ?? this.#powerAt(...factor, at);
      powers.set(factor, known);
      return known;
    };
    const values = [...a].map(([m, c]) =>
      m.factors.reduce((value, factor) => times(value, powerOf(factor)), f.toComplex(c)),
    );
    return values.reduce(([re, im], [x, y]) => [re + x, im + y], [0, 0]);
  }

  /** A monomial for people: `a·e^(i·x1)`. */
  formatMonomial(m: Monomial): string {
    if (m.factors.length === 0) return '1';
    return m.factors
      .map(([v, e]) => (v.kind === 'phase' ? formatPhase(v, e) : `${v.name}${power(e)}`))
      .join('·');
  }

  format(a: Laurent): string {
    if (a.size === 0) return '0';
    const terms = [...a].map(([m, c]) => [this.formatMonomial(m), c] as const);
    return terms
      .sort(([m], [n]) => (m < n ? -1 : 1))
      .map(([m, c]) => `(${f.format(c)})·${m}`)
      .join(' + ');
  }

  /** The product of these powers. */
  #term(factors: readonly Factor[]): Laurent {
    return new Laurent([this.#monomials.of(factors)], [f.one]);
  }

  #variable(name: string, kind: Variable['kind']): Variable {
    const known = this.#byName.get(name);
    if (known !== undefined) {
      if (known.kind !== kind) throw new RangeError(`"${name}" is a ${known.kind} here, not a ${kind}`);
      return known;
    }
    const variable: Variable = { index: this.#variables.length, name, kind };
    this.#variables.push(variable);
    this.#byName.set(name, variable);
    return variable;
  }

  #power(variable: Variable): Laurent {
    return this.#term([[variable, 1]]);
  }

  #powerAt(v: Variable, e: number, at: Point): readonly [number, number] {
    if (v.kind === 'phase') {
      const angle = v.name === OMEGA ? Math.PI / 4 : (at.angles[v.name] ?? 0);
      return [Math.cos((e * angle) / 2), Math.sin((e * angle) / 2)];
    }
    const [re, im] = at.symbols[nameOf(v)] ?? [0, 0];
    const base: readonly [number, number] = [re, v.name.endsWith('*') ? -im : im];
    let value: readonly [number, number] = [1, 0];
    for (let k = 0; k < e; k += 1) value = times(value, base);
    return value;
  }
}

const halvesOfI = new Map<number, FastCyclotomic>();

/** ie/2. */
function halfOfI(e: number): FastCyclotomic {
  const known = halvesOfI.get(e) ?? f.mul(f.i, f.fraction(e, 2));
  halvesOfI.set(e, known);
  return known;
}

/** The name of the symbol itself, for its conjugate too. */
function nameOf({ name }: Variable): string {
  return name.endsWith('*') ? name.slice(0, -1) : name;
}

function times(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  return [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];
}

function formatPhase(v: Variable, e: number): string {
  if (v.name === OMEGA) return `e^(${e}iπ/8)`;
  const size = Math.abs(e);
  const sign = e < 0 ? '−' : '';
  return size % 2 === 0
    ? `e^(${sign}${size === 2 ? '' : size / 2}i·${v.name})`
    : `e^(${sign}${size === 1 ? '' : size}i·${v.name}/2)`;
}

function power(e: number): string {
  return e === 1 ? '' : `^${e}`;
}
