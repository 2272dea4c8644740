import nerdamer from 'nerdamer';
import 'nerdamer/Calculus.js';
import { type AngleRing, DenseReading } from '../equations/dense-reading.js';
import type { Formula } from '../equations/equation.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import type { Witness } from './witness.js';

/** a₀ + a₁ζ + a₂ζ² + a₃ζ³ with ζ = e^{iπ/4}; each a_k is text for nerdamer, a polynomial with rational coefficients. */
type Text = readonly [string, string, string, string];

/**
 * Numbers as nerdamer's texts: only its `expand` and `diff` are asked, and only of sums and products of expanded polynomials.
 * Nested products are not sound there: it reads (1/2)*((-1)*(a+b)) as (1/2)*(a+b). So every operation expands at once.
 *
 * Angles enter as two indeterminates, c = cos(x/2) and s = sin(x/2), whose relation c² + s² = 1 is not told: an identity that
 * needs it stays open. Names are from a fixed alphabet, so no text of ours is taken for a function or a constant of nerdamer.
 */
class NerdamerRing implements AngleRing<Text> {
  readonly #names = new Map<string, string>();
  readonly #conjugates = new Map<string, string>();
  /** By angle: pairs of an indeterminate and the text of its derivative. */
  readonly #derivatives = new Map<string, Map<string, string>>();

  readonly zero: Text = ['0', '0', '0', '0'];
  readonly one: Text = ['1', '0', '0', '0'];
  readonly i: Text = ['0', '0', '1', '0'];
  readonly sqrtHalf: Text = ['0', '1/2', '0', '-1/2'];

  real(name: string): Text {
    return [this.#name(name), '0', '0', '0'];
  }

  variable(name: string): Text {
    const value = this.real(name);
    this.#rules(name).set(value[0], '1');
    return value;
  }

  complex(name: string): Text {
    const [value, conjugate] = [this.#name(name), this.#name(`${name}*`)];
    this.#conjugates.set(value, conjugate).set(conjugate, value);
    return [value, '0', '0', '0'];
  }

  function(name: string, angle: string): Text {
    const derivative = `∂${angle} ${name}`;
    this.complex(derivative);
    for (const star of ['', '*'])
      this.#rules(angle).set(this.#name(`${name}${star}`), this.#name(`${derivative}${star}`));
    return this.complex(name);
  }

  /** cos(x/2 + π/4·m) from cos(x/2), sin(x/2) and ζ₈: c·cos(mπ/4) − s·sin(mπ/4). */
  halfAngle(angle: string, eighths: number): { readonly cos: Text; readonly sin: Text } {
    if (eighths % 2 !== 0) throw new Undecided('a shift by an odd multiple of π/4 lies outside Q(ζ₈)');
    const [cos, sin] = [this.real(`cos ${angle}`), this.real(`sin ${angle}`)];
    this.#rules(angle).set(cos[0], `(-1/2)*${sin[0]}`).set(sin[0], `(1/2)*${cos[0]}`);
    const turn = [this.one, this.sqrtHalf, this.zero, this.neg(this.sqrtHalf), this.neg(this.one)] as const;
    const m = (((eighths / 2) % 8) + 8) % 8;
    const cosine = (k: number) => turn[k <= 4 ? k : 8 - k]!;
    const [c, s] = [cosine(m), cosine((m + 6) % 8)]; // sin t = cos(t − π/2)
    return {
      cos: this.sub(this.mul(cos, c), this.mul(sin, s)),
      sin: this.add(this.mul(cos, s), this.mul(sin, c)),
    };
  }

  add(a: Text, b: Text): Text {
    return zip(a, b, plus);
  }

  sub(a: Text, b: Text): Text {
    return this.add(a, this.neg(b));
  }

  neg(a: Text): Text {
    return each(a, minus);
  }

  mul(a: Text, b: Text): Text {
    const out = ['0', '0', '0', '0'];
    a.forEach((s, j) => {
      b.forEach((t, k) => {
        const product = times(s, t);
        const at = (j + k) % 4;
        out[at] = plus(out[at]!, j + k >= 4 ? minus(product) : product);
      });
    });
    return out as [string, string, string, string]; // four by construction
  }

  /** A polynomial is zero when `expand` has left nothing of it. */
  isZero(a: Text): boolean {
    return a.every((t) => t === '0');
  }

  /**
   * Whether a value is not 0 at a rational point of the circle and whole numbers elsewhere: this refutes, it never proves. An
   * indeterminate and its conjugate may take unrelated values: a polynomial in both that vanishes on conjugate pairs is 0.
   */
  isNonZeroSomewhere(a: Text): boolean {
    const values: Record<string, string> = {};
    let k = 2;
    for (const [of, name] of this.#names) {
      k += 1;
      if (of.startsWith('cos ')) {
        values[name] = `(${k * k - 1}/${k * k + 1})`; // (1 − t²)/(1 + t²) and 2t/(1 + t²) at t = 1/k
        values[this.#name(`sin ${of.slice('cos '.length)}`)] = `(${2 * k}/${k * k + 1})`;
      } else if (!of.startsWith('sin ')) values[name] = `${k}`;
    }
    return a.some(
      (t) => t !== '0' && nerdamer(t.replace(/v\d+/g, (name) => values[name]!)).toString() !== '0',
    );
  }

  conj([a, b, c, d]: Text): Text {
    const swap = (t: string) => t.replace(/v\d+/g, (name) => this.#conjugates.get(name) ?? name);
    return [swap(a), minus(swap(d)), minus(swap(c)), minus(swap(b))];
  }

  derivative(a: Text, angle: string): Text {
    return each(a, (t) => {
      let sum = '0';
      for (const [name, derivative] of this.#rules(angle))
        if (new RegExp(`\\b${name}\\b`).test(t))
          sum = plus(sum, times(expand(`diff(${t},${name})`), derivative));
      return sum;
    });
  }

  fromRational(r: Rational): Text {
    return [Q.format(r), '0', '0', '0'];
  }

  fromCyclotomic(c: Cyclotomic): Text {
    return c.a.map(Q.format) as unknown as Text; // four coefficients
  }

  format(a: Text): string {
    return a.join(' | ');
  }

  #name(of: string): string {
    const known = this.#names.get(of);
    if (known !== undefined) return known;
    const name = `v${this.#names.size}`;
    this.#names.set(of, name);
    return name;
  }

  #rules(angle: string): Map<string, string> {
    const known = this.#derivatives.get(angle) ?? new Map<string, string>();
    this.#derivatives.set(angle, known);
    return known;
  }
}

function expand(text: string): string {
  return nerdamer(`expand(${text})`).toString();
}

function plus(a: string, b: string): string {
  if (a === '0') return b;
  return b === '0' ? a : expand(`(${a})+(${b})`);
}

function minus(a: string): string {
  return a === '0' ? '0' : expand(`-(${a})`);
}

function times(a: string, b: string): string {
  if (a === '0' || b === '0') return '0';
  if (a === '1') return b;
  return b === '1' ? a : expand(`(${a})*(${b})`);
}

function each(a: Text, image: (t: string, k: number) => string): Text {
  return a.map(image) as unknown as Text; // map keeps the length
}

function zip(a: Text, b: Text, combine: (s: string, t: string) => string): Text {
  return each(a, (s, k) => combine(s, b[k]!));
}

/** Decides a formula by nerdamer's `expand` of the difference, entry by entry of 2ⁿ×2ⁿ matrices. */
export const nerdamerWitness: Witness = {
  name: 'nerdamer',
  how: '`expand` and `diff` of polynomials in cos(x/2), sin(x/2) and the entries, over the basis 1, ζ₈, ζ₈², ζ₈³',
  decide: <S>(formula: Formula<S>) => {
    let open = false;
    try {
      for (const setting of formula.settings) {
        const ring = new NerdamerRing();
        const reading = new DenseReading(ring);
        const difference = reading.subtract(formula.left(reading, setting), formula.right(reading, setting));
        const remaining = difference.flat().filter((entry) => !ring.isZero(entry));
        const refuted = remaining.some((entry) => ring.isNonZeroSomewhere(entry));
        nerdamer.flush();
        if (refuted) return 'refuted';
        open ||= remaining.length > 0;
      }
      return open ? 'open' : 'proved';
    } catch (reason) {
      if (reason instanceof Undecided) return 'open';
      throw reason;
    }
  },
};
