import nerdamer from 'nerdamer';
import 'nerdamer/Calculus.js';
import { type AngleRing, DenseReading } from '../equations/dense-reading.js';
import type { Formula } from '../equations/equation.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import { ordinaryPoint, type RationalPoint } from './decisive-points.js';
import { DegreeReading } from './degrees.js';
import type { Engine, Testimony } from './witness.js';

/** Σ_k a_k·ζ^k for k = 0 … 7 with ζ = ζ₁₆ = e^{iπ/8}; each a_k is text for nerdamer, a polynomial with rational coefficients. */
type Text = readonly string[];

/** ζ⁸ = −1, i = ζ⁴, √½ = (ζ² − ζ⁶)/2. */
const POWERS = 8;

/** text·ζ^power, a sum of such. */
function powers(...terms: readonly (readonly [power: number, text: string])[]): Text {
  const out = Array.from({ length: POWERS }, () => '0');
  for (const [power, text] of terms) out[power] = text;
  return out;
}

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

  readonly zero = powers();
  readonly one = powers([0, '1']);
  readonly i = powers([4, '1']);
  readonly sqrtHalf = powers([2, '1/2'], [6, '-1/2']);

  constructor(
    /** Numbers for everything but what depends on the `differentiated` angles and variables; indeterminates where left out. */
    private readonly point?: RationalPoint,
    private readonly differentiated: ReadonlySet<string> = new Set(),
  ) {}

  real(name: string): Text {
    return powers([0, this.point ? `${this.point.scalar(name)}` : this.#name(name)]);
  }

  variable(name: string): Text {
    if (this.point && !this.differentiated.has(name)) return this.real(name);
    const value = this.#name(name);
    this.#rules(name).set(value, '1');
    return powers([0, value]);
  }

  complex(name: string): Text {
    if (this.point) {
      const [re, im] = this.point.entry(name, false);
      return powers([0, `${re}`], [4, `${im}`]);
    }
    return this.#indeterminate(name);
  }

  #indeterminate(name: string): Text {
    const [value, conjugate] = [this.#name(name), this.#name(`${name}*`)];
    this.#conjugates.set(value, conjugate).set(conjugate, value);
    return powers([0, value]);
  }

  function(name: string, angle: string): Text {
    if (this.point) {
      // to first order it is A + ∂A·v at v = 0
      const step = this.#name(`at 0: ${angle}`);
      this.#rules(angle).set(step, '1');
      return this.add(this.complex(name), this.mul(this.complex(`∂${angle} ${name}`), powers([0, step])));
    }
    const derivative = `∂${angle} ${name}`;
    this.#indeterminate(derivative);
    for (const star of ['', '*'])
      this.#rules(angle).set(this.#name(`${name}${star}`), this.#name(`${derivative}${star}`));
    return this.#indeterminate(name);
  }

  #halfAngle(angle: string): readonly [cos: Text, sin: Text] {
    if (this.point && !this.differentiated.has(angle)) {
      const t = this.point.circle(angle);
      return [powers([0, `${1 - t * t}/${1 + t * t}`]), powers([0, `${2 * t}/${1 + t * t}`])];
    }
    return [powers([0, this.#name(`cos ${angle}`)]), powers([0, this.#name(`sin ${angle}`)])];
  }

  /** cos(x/2 + eπ/8) = c·cos(eπ/8) − s·sin(eπ/8), with cos(eπ/8) = (ζ^e + ζ^{−e})/2. */
  halfAngle(angle: string, eighths: number): { readonly cos: Text; readonly sin: Text } {
    const [cos, sin] = this.#halfAngle(angle);
    if (!this.point || this.differentiated.has(angle))
      this.#rules(angle).set(cos[0]!, `(-1/2)*${sin[0]}`).set(sin[0]!, `(1/2)*${cos[0]}`);
    if (eighths === 0) return { cos, sin };
    const cosine = (e: number) => {
      const half = powers([0, '1/2']);
      return this.mul(half, this.add(root(e), root(-e)));
    };
    const [c, s] = [cosine(eighths), cosine(eighths - 4)]; // sin t = cos(t − π/2)
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
    const out = [...this.zero];
    a.forEach((s, j) => {
      if (s === '0') return;
      b.forEach((t, k) => {
        if (t === '0') return;
        const product = times(s, t);
        const at = (j + k) % POWERS;
        out[at] = plus(out[at]!, j + k >= POWERS ? minus(product) : product);
      });
    });
    return out;
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
      } else if (!of.startsWith('sin ')) values[name] = of.startsWith('at 0: ') ? '0' : `${k}`;
    }
    return a.some(
      (t) => t !== '0' && nerdamer(t.replace(/v\d+/g, (name) => values[name]!)).toString() !== '0',
    );
  }

  /** ζ^k ↦ ζ^{−k} = −ζ^{8−k}. */
  conj(a: Text): Text {
    const swap = (t: string) => t.replace(/v\d+/g, (name) => this.#conjugates.get(name) ?? name);
    return a.map((_, k) => (k === 0 ? swap(a[0]!) : minus(swap(a[POWERS - k]!))));
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
    return powers([0, Q.format(r)]);
  }

  fromCyclotomic(c: Cyclotomic): Text {
    return powers(...c.a.map((r, k) => [2 * k, Q.format(r)] as const)); // ζ₈ = ζ₁₆²
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

/** What nerdamer has expanded in this setting: the same sums come again and again. */
const expanded = new Map<string, string>();

function expand(text: string): string {
  const known = expanded.get(text);
  if (known !== undefined) return known;
  const result = nerdamer(`expand(${text})`).toString();
  expanded.set(text, result);
  return result;
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

/** ζ₁₆^e. */
function root(e: number): Text {
  const k = ((e % 16) + 16) % 16;
  return powers([k % POWERS, k < POWERS ? '1' : '-1']);
}

function each(a: Text, image: (t: string, k: number) => string): Text {
  return a.map(image);
}

function zip(a: Text, b: Text, combine: (s: string, t: string) => string): Text {
  return each(a, (s, k) => combine(s, b[k]!));
}

/** The entries of left − right that are not 0 at once, and whether they are not 0 at some point. */
function differences<S>(formula: Formula<S>, setting: S, ring: NerdamerRing) {
  const reading = new DenseReading(ring);
  const difference = reading.subtract(formula.left(reading, setting), formula.right(reading, setting));
  const remaining = difference.flat().filter((entry) => !ring.isZero(entry));
  return { remaining: remaining.length, refuted: remaining.some((entry) => ring.isNonZeroSomewhere(entry)) };
}

/** First at a point, which refutes most of what is wrong in little time; then with indeterminates. */
function decideSetting<S>(formula: Formula<S>, setting: S): Testimony {
  try {
    const counting = new DegreeReading();
    formula.left(counting, setting);
    formula.right(counting, setting);
    const probe = new NerdamerRing(ordinaryPoint(1), counting.differentiated);
    if (differences(formula, setting, probe).refuted) return 'refuted';
    const { remaining, refuted } = differences(formula, setting, new NerdamerRing());
    return refuted ? 'refuted' : remaining > 0 ? 'open' : 'proved';
  } catch (reason) {
    if (reason instanceof Undecided) return 'open';
    throw reason;
  } finally {
    nerdamer.flush();
    expanded.clear();
  }
}

/** Decides a formula by nerdamer's `expand` of the difference, entry by entry of 2ⁿ×2ⁿ matrices. */
export const nerdamerEngine: Engine = {
  name: 'nerdamer',
  decide: <S>(formula: Formula<S>) => {
    let open = false;
    for (const setting of formula.settings) {
      const word = decideSetting(formula, setting);
      if (word === 'refuted') return 'refuted';
      open ||= word === 'open';
    }
    return open ? 'open' : 'proved';
  },
};
