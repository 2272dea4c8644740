import { type AngleRing, DenseReading } from '../equations/dense-reading.js';
import type { Formula } from '../equations/equation.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import { rationalTerm, SmtText } from './smt-text.js';

/** A complex number as two terms of SMT-LIB over the reals. */
interface Smt {
  readonly re: string;
  readonly im: string;
}

/**
 * Complex numbers as terms of SMT-LIB. Angles are pairs c, s with c² + s² = 1, √½ and cos(π/8) are reals with their equations,
 * complex indeterminates are pairs of reals. It does not differentiate.
 */
class SmtRing implements AngleRing<Smt> {
  readonly text = new SmtText();

  readonly zero = { re: '0', im: '0' };
  readonly one = { re: '1', im: '0' };
  readonly i = { re: '0', im: '1' };

  get sqrtHalf(): Smt {
    return { re: this.#sqrtHalf(), im: '0' };
  }

  real(name: string): Smt {
    return { re: this.text.declare(name), im: '0' };
  }

  variable(name: string): Smt {
    return this.real(name);
  }

  complex(name: string): Smt {
    return { re: this.text.declare(`re ${name}`), im: this.text.declare(`im ${name}`) };
  }

  function(): Smt {
    throw new Undecided('terms over the reals do not differentiate');
  }

  derivative(): Smt {
    throw new Undecided('terms over the reals do not differentiate');
  }

  /** cos(x/2 + eπ/8) = c·cos(eπ/8) − s·sin(eπ/8). */
  halfAngle(angle: string, eighths: number): { readonly cos: Smt; readonly sin: Smt } {
    const c = this.text.declare(`cos ${angle}`);
    const s = this.text.declare(`sin ${angle}`, (sin) => `(= (+ (* ${c} ${c}) (* ${sin} ${sin})) 1)`);
    const [p, q] = [this.#cosine(eighths), this.#cosine(eighths - 4)];
    const real = (re: string): Smt => ({ re, im: '0' });
    return {
      cos: real(this.text.plus(this.text.times(c, p), this.text.minus(this.text.times(s, q)))),
      sin: real(this.text.plus(this.text.times(s, p), this.text.times(c, q))),
    };
  }

  add(a: Smt, b: Smt): Smt {
    return { re: this.text.plus(a.re, b.re), im: this.text.plus(a.im, b.im) };
  }

  sub(a: Smt, b: Smt): Smt {
    return this.add(a, this.neg(b));
  }

  neg(a: Smt): Smt {
    return { re: this.text.minus(a.re), im: this.text.minus(a.im) };
  }

  mul(a: Smt, b: Smt): Smt {
    return {
      re: this.text.plus(this.text.times(a.re, b.re), this.text.minus(this.text.times(a.im, b.im))),
      im: this.text.plus(this.text.times(a.re, b.im), this.text.times(a.im, b.re)),
    };
  }

  conj(a: Smt): Smt {
    return { re: a.re, im: this.text.minus(a.im) };
  }

  /** Whether it is written as 0; only z3 knows whether it is 0. */
  isZero(a: Smt): boolean {
    return a.re === '0' && a.im === '0';
  }

  fromRational(r: Rational): Smt {
    return { re: rationalTerm(r), im: '0' };
  }

  /** a₀ + a₁ζ + a₂i + a₃ζ³ with ζ = √½(1 + i), ζ³ = √½(−1 + i). */
  fromCyclotomic({ a }: Cyclotomic): Smt {
    const scaled = (r: Rational) => (Q.isZero(r) ? '0' : this.text.times(rationalTerm(r), this.#sqrtHalf()));
    return {
      re: this.text.plus(rationalTerm(a[0]), scaled(Q.sub(a[1], a[3]))),
      im: this.text.plus(rationalTerm(a[2]), scaled(Q.add(a[1], a[3]))),
    };
  }

  format({ re, im }: Smt): string {
    return `${re} + i·${im}`;
  }

  #sqrtHalf(): string {
    return this.text.declare('√½', (r) => `(and (> ${r} 0) (= (* ${r} ${r}) (/ 1 2)))`);
  }

  /** cos(eπ/8): with κ = cos(π/8) > 0 it is κ² = (1 + √½)/2, and cos(3π/8) = 2√½κ − κ. */
  #cosine(e: number): string {
    const m = ((e % 16) + 16) % 16;
    const k = m <= 8 ? m : 16 - m;
    if (k > 4) return this.text.minus(this.#cosine(8 - k));
    if (k === 0) return '1';
    if (k === 4) return '0';
    if (k === 2) return this.#sqrtHalf();
    const root = this.#sqrtHalf();
    const kappa = this.text.declare('cos(π/8)', (k) => `(and (> ${k} 0) (= (* 2 ${k} ${k}) (+ 1 ${root})))`);
    if (k === 1) return kappa;
    return this.text.plus(this.text.times('2.0', this.text.times(root, kappa)), this.text.minus(kappa));
  }
}

/** The question whether left and right differ anywhere, in SMT-LIB. */
export function questionOf<S>(formula: Formula<S>, setting: S): string {
  const ring = new SmtRing();
  const reading = new DenseReading(ring);
  const difference = reading.subtract(formula.left(reading, setting), formula.right(reading, setting));
  const parts = difference.flat().flatMap(({ re, im }) => [re, im]);
  const unequal = parts.filter((part) => part !== '0').map((part) => `(not (= ${part} 0))`);
  const asked = unequal.length === 0 ? 'false' : `(or ${unequal.join(' ')} false)`;
  return [...ring.text.lines, `(assert ${asked})`].join('\n');
}
