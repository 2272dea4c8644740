import { rationalTerm, SmtText } from '../../../symbolic/engines/smt-text.js';
import { parseDecimal, Q, type Rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import { type Atom, atomKey, type KernelRing, type Point } from './kernel-ring.js';

/**
 * (whole + root·√½)·Π w^e over angles with w > 0 as {@link Parametrisation} says, and exponents e ≥ 0 by angle. `whole` and `root`
 * are terms of SMT-LIB, as they were written: only z3 knows whether they are equal to others.
 */
export interface SmtElement {
  readonly whole: string;
  readonly root: string;
  readonly powers: ReadonlyMap<string, number>;
}

/**
 * How an angle φ depends on its unknown t. `half`: t = tan(φ/2) and w = cos(φ/2), so that w² = 1/(1 + t²). `quarter`: t = tan(φ/4)
 * and w = 1/(1 + t²), of twice the degree. The angles for which there is no t follow from all others: both sides are continuous.
 */
type Parametrisation = 'half' | 'quarter';

/** Says that a sum over the half of this angle, e.g. 1 + cos(φ/2), is no polynomial in t times powers of w; over its quarter it is. */
export class MixedPowers extends Error {
  constructor(readonly angle: string) {
    super(`sums of even and odd powers of the cosine of ${angle}/2`);
  }
}

/** A point of unknowns, and the question whether two elements differ anywhere. */
export interface SmtPoint extends Point<SmtElement> {
  /**
   * Assertions in SMT-LIB that something satisfies exactly if the elements differ anywhere, and the same with every unknown fixed,
   * no two alike: where elements differ they mostly differ there, and that takes no search.
   */
  difference(a: SmtElement, b: SmtElement): { readonly anywhere: string; readonly there: string };
  /** x[k], θ[k] in radians, and the cotangent where the unknowns have these values: close to it, in decimals; 0 where they are free. */
  inputAt(values: ReadonlyMap<string, number>): (of: string, index: number) => Rational;
}

/**
 * The point whose angles are unknown tangents and whose cotangent is unknown reals: sums become polynomials in them over a common
 * power of each w. Throws {@link MixedPowers} where that needs an angle to be in `quarters`.
 */
export function smtPoint(quarters: ReadonlySet<string> = new Set()): SmtPoint {
  const text = new SmtText();
  const unknowns = new Set<string>();
  const unknown = (of: string): string => {
    const name = text.declare(of);
    unknowns.add(name);
    return name;
  };
  const parametrisation = (angle: string): Parametrisation => (quarters.has(angle) ? 'quarter' : 'half');
  const nowhere: ReadonlyMap<string, number> = new Map();
  const number = (whole: string): SmtElement => ({ whole, root: '0', powers: nowhere });
  const isZero = ({ whole, root }: SmtElement) => whole === '0' && root === '0';
  /** The element over w to the power `wanted` ≥ e, by 1 = w²(1 + t²) or 1 = w(1 + t²). */
  const raise = ({ whole, root, powers }: SmtElement, angle: string, wanted: number): SmtElement => {
    const step = parametrisation(angle) === 'half' ? 2 : 1;
    const missing = wanted - (powers.get(angle) ?? 0);
    if (missing % step !== 0) throw new MixedPowers(angle);
    const t = unknown(angle);
    const factor = text.plus('1', text.times(t, t));
    let raised = [whole, root] as const;
    for (let k = 0; k < missing; k += step)
      raised = [text.times(raised[0], factor), text.times(raised[1], factor)];
    return { whole: raised[0], root: raised[1], powers: new Map(powers).set(angle, wanted) };
  };
  const ring: KernelRing<SmtElement> = {
    zero: number('0'),
    one: number('1'),
    sqrtHalf: { whole: '0', root: '1', powers: nowhere },
    add: (a, b) => {
      if (isZero(a)) return b;
      if (isZero(b)) return a;
      let [left, right] = [a, b];
      for (const angle of new Set([...a.powers.keys(), ...b.powers.keys()])) {
        const wanted = Math.max(a.powers.get(angle) ?? 0, b.powers.get(angle) ?? 0);
        [left, right] = [raise(left, angle, wanted), raise(right, angle, wanted)];
      }
      return {
        whole: text.plus(left.whole, right.whole),
        root: text.plus(left.root, right.root),
        powers: left.powers,
      };
    },
    neg: ({ whole, root, powers }) => ({ whole: text.minus(whole), root: text.minus(root), powers }),
    sub: (a, b) => ring.add(a, ring.neg(b)),
    /** (a + b√½)(c + d√½) = ac + bd/2 + (ad + bc)√½. */
    mul: (a, b) => {
      const powers = new Map(a.powers);
      for (const [angle, e] of b.powers) powers.set(angle, e + (powers.get(angle) ?? 0));
      const roots = text.times('0.5', text.times(a.root, b.root));
      return {
        whole: text.plus(text.times(a.whole, b.whole), roots),
        root: text.plus(text.times(a.whole, b.root), text.times(a.root, b.whole)),
        powers,
      };
    },
    div: () => {
      throw new KernelRejection('a quotient is not asked about');
    },
    settle: (a) => a,
    fromRational: (r) => number(rationalTerm(r)),
    asSum: (a) => a,
  };
  return {
    ring,
    value(atom) {
      if (atom.of !== 'cotangent')
        throw new KernelRejection(`${atomKey(atom)} as a number is not asked about`);
      return number(unknown(atomKey(atom)));
    },
    /** cos = w, sin = tw with tan(φ/2); cos = (1 − t²)w, sin = 2tw with tan(φ/4). */
    half(atom: Atom) {
      if (atom.through !== 'raw' || atom.of === 'pi' || atom.of === 'cotangent')
        throw new KernelRejection(`the cosine of ${atomKey(atom)} is not asked about`);
      const angle = atomKey(atom);
      const t = unknown(angle);
      const over = (whole: string): SmtElement => ({ whole, root: '0', powers: new Map([[angle, 1]]) });
      return parametrisation(angle) === 'half'
        ? { cos: over('1'), sin: over(t) }
        : { cos: over(text.plus('1', text.minus(text.times(t, t)))), sin: over(text.times('2.0', t)) };
    },
    difference(a, b) {
      const { whole, root } = ring.sub(a, b);
      const half = text.declare('√½', (r) => `(and (> ${r} 0) (= (* ${r} ${r}) 0.5))`);
      const sum = text.plus(whole, text.times(root, half));
      const anywhere = [...text.lines, `(assert ${sum === '0' ? 'false' : `(not (= ${sum} 0.0))`})`].join(
        '\n',
      );
      const fixed = [...unknowns].map((name, k) => `(assert (= ${name} (/ ${k + 2}.0 7.0)))`);
      return { anywhere, there: [anywhere, ...fixed].join('\n') };
    },
    inputAt: (values) => (of, index) => {
      const name = `${of}[${index}]`;
      const value = values.get(unknown(name)) ?? 0;
      const turns = parametrisation(name) === 'half' ? 2 : 4;
      return parseDecimal(String(of === 'cotangent' ? value : turns * Math.atan(value))) ?? Q.zero;
    },
  };
}
