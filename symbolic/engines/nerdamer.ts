import nerdamer from 'nerdamer';
import { type AngleRing, DenseReading } from '../equations/dense-reading.js';
import type { Formula } from '../equations/equation.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import { ordinaryPoint, type RationalPoint } from './decisive-points.js';
import { DegreeReading } from './degrees.js';
import { minus, one, type Polynomial, plus, read, slope, times, zero } from './nerdamer-polynomials.js';
import type { Engine, Testimony } from './witness.js';

/** Σ_k a_k·ζ^k for k = 0 … 7 with ζ = ζ₁₆ = e^{iπ/8} and polynomials a_k. */
type Sum = readonly Polynomial[];

/** ζ⁸ = −1, i = ζ⁴, √½ = (ζ² − ζ⁶)/2. */
const POWERS = 8;

/** polynomial·ζ^power, a sum of such. */
function powers(...terms: readonly (readonly [power: number, of: Polynomial | string])[]): Sum {
  const out = Array.from({ length: POWERS }, () => zero);
  for (const [power, of] of terms) out[power] = typeof of === 'string' ? read(of) : of;
  return out;
}

/**
 * Numbers as polynomials of nerdamer's: what it adds, multiplies and differentiates.
 *
 * Angles enter as two indeterminates, c = cos(x/2) and s = sin(x/2), whose relation c² + s² = 1 is not told: an identity that
 * needs it stays open. Names are from a fixed alphabet, so no text of ours is taken for a function or a constant of nerdamer.
 */
class NerdamerRing implements AngleRing<Sum> {
  readonly #names = new Map<string, string>();
  readonly #conjugates = new Map<string, string>();
  /** By angle: pairs of an indeterminate and its derivative. */
  readonly #derivatives = new Map<string, Map<string, Polynomial>>();

  readonly zero = powers();
  readonly one = powers([0, one]);
  readonly i = powers([4, one]);
  readonly sqrtHalf = powers([2, '1/2'], [6, '-1/2']);

  constructor(
    /** Numbers for everything but what depends on the `differentiated` angles and variables; indeterminates where left out. */
    private readonly point?: RationalPoint,
    private readonly differentiated: ReadonlySet<string> = new Set(),
  ) {}

  real(name: string): Sum {
    return powers([0, this.point ? `${this.point.scalar(name)}` : this.#name(name)]);
  }

  variable(name: string): Sum {
    if (this.point && !this.differentiated.has(name)) return this.real(name);
    const value = this.#name(name);
    this.#rules(name).set(value, one);
    return powers([0, value]);
  }

  complex(name: string): Sum {
    if (this.point) {
      const [re, im] = this.point.entry(name, false);
      return powers([0, `${re}`], [4, `${im}`]);
    }
    return this.#indeterminate(name);
  }

  #indeterminate(name: string): Sum {
    const [value, conjugate] = [this.#name(name), this.#name(`${name}*`)];
    this.#conjugates.set(value, conjugate).set(conjugate, value);
    return powers([0, value]);
  }

  function(name: string, angle: string): Sum {
    if (this.point) {
      // to first order it is A + ∂A·v at v = 0
      const step = this.#name(`at 0: ${angle}`);
      this.#rules(angle).set(step, one);
      return this.add(this.complex(name), this.mul(this.complex(`∂${angle} ${name}`), powers([0, step])));
    }
    const derivative = `∂${angle} ${name}`;
    this.#indeterminate(derivative);
    for (const star of ['', '*'])
      this.#rules(angle).set(this.#name(`${name}${star}`), read(this.#name(`${derivative}${star}`)));
    return this.#indeterminate(name);
  }

  /** cos(x/2 + eπ/8) = c·cos(eπ/8) − s·sin(eπ/8), with cos(eπ/8) = (ζ^e + ζ^{−e})/2. */
  halfAngle(angle: string, eighths: number): { readonly cos: Sum; readonly sin: Sum } {
    const [cos, sin] = this.#halfAngle(angle);
    if (eighths === 0) return { cos, sin };
    const [c, s] = [cosine(eighths), cosine(eighths - 4)]; // sin t = cos(t − π/2)
    return {
      cos: this.sub(this.mul(cos, c), this.mul(sin, s)),
      sin: this.add(this.mul(cos, s), this.mul(sin, c)),
    };
  }

  #halfAngle(angle: string): readonly [cos: Sum, sin: Sum] {
    if (this.point && !this.differentiated.has(angle)) {
      const t = this.point.circle(angle);
      return [powers([0, `${1 - t * t}/${1 + t * t}`]), powers([0, `${2 * t}/${1 + t * t}`])];
    }
    const [cos, sin] = [this.#name(`cos ${angle}`), this.#name(`sin ${angle}`)];
    this.#rules(angle)
      .set(cos, read(`(-1/2)*${sin}`))
      .set(sin, read(`(1/2)*${cos}`));
    return [powers([0, cos]), powers([0, sin])];
  }

  add(a: Sum, b: Sum): Sum {
    return a.map((s, k) => plus(s, b[k]!));
  }

  sub(a: Sum, b: Sum): Sum {
    return a.map((s, k) => minus(s, b[k]!));
  }

  neg(a: Sum): Sum {
    return this.sub(this.zero, a);
  }

  /** ζ^j·ζ^k = −ζ^{j + k − 8} from j + k = 8 on. */
  mul(a: Sum, b: Sum): Sum {
    const out = [...this.zero];
    a.forEach((s, j) => {
      if (s === zero) return;
      b.forEach((t, k) => {
        if (t === zero) return;
        const at = (j + k) % POWERS;
        out[at] = (j + k < POWERS ? plus : minus)(out[at]!, times(s, t));
      });
    });
    return out;
  }

  /** A polynomial is zero when nothing of it is left. */
  isZero(a: Sum): boolean {
    return a.every((t) => t === zero);
  }

  /**
   * Whether a value is not 0 at a rational point of the circle and whole numbers elsewhere: this refutes, it never proves. An
   * indeterminate and its conjugate may take unrelated values: a polynomial in both that vanishes on conjugate pairs is 0.
   */
  isNonZeroSomewhere(a: Sum): boolean {
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
      (t) => t !== zero && nerdamer(t.text.replace(/v\d+/g, (name) => values[name]!)).toString() !== '0',
    );
  }

  /** ζ^k ↦ ζ^{−k} = −ζ^{8−k}. */
  conj(a: Sum): Sum {
    const swap = (t: Polynomial) => {
      const swapped = t.text.replace(/v\d+/g, (name) => this.#conjugates.get(name) ?? name);
      return swapped === t.text ? t : read(swapped);
    };
    return a.map((_, k) => (k === 0 ? swap(a[0]!) : minus(zero, swap(a[POWERS - k]!))));
  }

  derivative(a: Sum, angle: string): Sum {
    const rules = this.#rules(angle);
    return a.map((t) => {
      const names = new Set(t.text.match(/v\d+/g));
      return [...names].reduce((sum, name) => {
        const inner = rules.get(name);
        return inner === undefined ? sum : plus(sum, times(slope(t, name), inner));
      }, zero);
    });
  }

  fromRational(r: Rational): Sum {
    return powers([0, Q.format(r)]);
  }

  fromCyclotomic(c: Cyclotomic): Sum {
    return powers(...c.a.map((r, k) => [2 * k, Q.format(r)] as const)); // ζ₈ = ζ₁₆²
  }

  format(a: Sum): string {
    return a.map(({ text }) => text).join(' | ');
  }

  #name(of: string): string {
    const known = this.#names.get(of);
    if (known !== undefined) return known;
    const name = `v${this.#names.size}`;
    this.#names.set(of, name);
    return name;
  }

  #rules(angle: string): Map<string, Polynomial> {
    const known = this.#derivatives.get(angle) ?? new Map<string, Polynomial>();
    this.#derivatives.set(angle, known);
    return known;
  }
}

/** cos(eπ/8) = (ζ^e + ζ^{−e})/2, where ζ⁸ = −1 and ζ^{−e} = −ζ^{8−e}. */
function cosine(e: number): Sum {
  const k = ((e % 16) + 16) % 16;
  if (k > 8) return cosine(16 - k);
  if (k % 8 === 0) return powers([0, k === 0 ? '1' : '-1']);
  if (k === 4) return powers();
  return powers([k, '1/2'], [8 - k, '-1/2']);
}

/** The entries of left − right that are not 0 at once, and whether they are not 0 at some point. */
function differences<S>(formula: Formula<S>, setting: S, ring: NerdamerRing) {
  const reading = new DenseReading(ring);
  const difference = reading.subtract(formula.left(reading, setting), formula.right(reading, setting));
  const remaining = difference.flat().filter((entry) => !ring.isZero(entry));
  return { remaining: remaining.length, refuted: remaining.some((entry) => ring.isNonZeroSomewhere(entry)) };
}

/** Whether the sides differ at a point, which refutes most of what is wrong in little time. */
function differsAtPoint<S>(formula: Formula<S>, setting: S): boolean {
  const counting = new DegreeReading();
  formula.left(counting, setting);
  formula.right(counting, setting);
  return differences(formula, setting, new NerdamerRing(ordinaryPoint(1), counting.differentiated)).refuted;
}

/** With indeterminates; of what is likely to be wrong, first at a point. */
function decideSetting<S>(formula: Formula<S>, setting: S, isLikelyWrong: boolean): Testimony {
  try {
    if (isLikelyWrong && differsAtPoint(formula, setting)) return 'refuted';
    const { remaining, refuted } = differences(formula, setting, new NerdamerRing());
    return refuted ? 'refuted' : remaining > 0 ? 'open' : 'proved';
  } catch (reason) {
    if (reason instanceof Undecided) return 'open';
    throw reason;
  } finally {
    nerdamer.flush();
  }
}

/** Decides a formula by the difference of its sides, multiplied out, entry by entry of 2ⁿ×2ⁿ matrices. */
export const nerdamerEngine: Engine = {
  name: 'nerdamer',
  decide: <S>(formula: Formula<S>, expected?: Testimony) => {
    let open = false;
    for (const setting of formula.settings) {
      const word = decideSetting(formula, setting, expected === 'refuted');
      if (word === 'refuted') return 'refuted';
      open ||= word === 'open';
    }
    return open ? 'open' : 'proved';
  },
};
