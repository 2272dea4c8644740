import {
  addDependencies,
  ConstantNodeDependencies,
  create,
  derivativeDependencies,
  type Fraction,
  FunctionNodeDependencies,
  fractionDependencies,
  isFunctionNode,
  type MathNode,
  multiplyDependencies,
  OperatorNodeDependencies,
  SymbolNodeDependencies,
} from 'mathjs';
import type { AngleRing } from '../equations/dense-reading.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import type { RationalPoint } from './decisive-points.js';

/** mathjs's `derivative` is asked for, unsimplified, and its fractions. */
const math = create(
  {
    ...addDependencies,
    ...ConstantNodeDependencies,
    ...derivativeDependencies,
    ...FunctionNodeDependencies,
    ...fractionDependencies,
    ...multiplyDependencies,
    ...OperatorNodeDependencies,
    ...SymbolNodeDependencies,
  },
  { number: 'Fraction' },
);

/** A fraction, or an expression in the variables `x0`, `x1`, … that are differentiated in. */
type Real = Fraction | MathNode;

/** A complex number and its conjugate, which a point may take for independent. */
interface Twins {
  readonly re: Real;
  readonly im: Real;
  readonly twin: { readonly re: Real; readonly im: Real };
}

const zero = math.fraction(0);
const one = math.fraction(1);

/**
 * Numbers at a rational point, with the variable that is differentiated in left as a symbol: mathjs differentiates what is in it, a
 * rotation by cos(x/2) and sin(x/2), a function of x as a + b·x at x = 0 (only its value and slope there matter to first order).
 */
export class MathjsDerivatives implements AngleRing<Twins> {
  readonly zero = known(zero, zero);
  readonly one = known(one, zero);
  readonly i: Twins = { re: zero, im: one, twin: { re: zero, im: math.fraction(-1) } };

  constructor(
    private readonly at: RationalPoint,
    /** The angles and variables that are differentiated in. */
    private readonly varied: readonly string[],
    /** The names of the real entries of Hermitian operators. */
    private readonly diagonals: ReadonlySet<string>,
    /** Those of them of which there are functions, which are read at 0. */
    private readonly origins: ReadonlySet<string>,
  ) {}

  get sqrtHalf(): Twins {
    throw new Undecided('√½ is not a fraction');
  }

  real(name: string): Twins {
    const value = this.diagonals.has(name) ? this.at.entry(name, false)[0] : this.at.scalar(name);
    return known(math.fraction(value), zero);
  }

  variable(name: string): Twins {
    const symbol = this.#symbol(name);
    return known(
      symbol === undefined ? math.fraction(this.at.scalar(name)) : new math.SymbolNode(symbol),
      zero,
    );
  }

  complex(name: string): Twins {
    const [[re, im], [twinRe, twinIm]] = [this.at.entry(name, false), this.at.entry(name, true)];
    return {
      re: math.fraction(re),
      im: math.fraction(im),
      twin: { re: math.fraction(twinRe), im: math.fraction(twinIm) },
    };
  }

  function(name: string, angle: string): Twins {
    const symbol = this.#symbol(angle);
    if (symbol === undefined) return this.complex(name);
    const slope = this.mul(this.complex(`∂${name}`), known(new math.SymbolNode(symbol), zero));
    return this.add(this.complex(name), slope);
  }

  halfAngle(angle: string, eighths: number): { readonly cos: Twins; readonly sin: Twins } {
    if (eighths !== 0) throw new Undecided('a shifted angle is no rational point');
    const symbol = this.#symbol(angle);
    if (symbol !== undefined)
      return { cos: known(halfAngle('cos', symbol), zero), sin: known(halfAngle('sin', symbol), zero) };
    const t = this.at.circle(angle);
    return {
      cos: known(math.fraction(1 - t * t, 1 + t * t), zero),
      sin: known(math.fraction(2 * t, 1 + t * t), zero),
    };
  }

  add(a: Twins, b: Twins): Twins {
    return {
      re: plus(a.re, b.re),
      im: plus(a.im, b.im),
      twin: { re: plus(a.twin.re, b.twin.re), im: plus(a.twin.im, b.twin.im) },
    };
  }

  sub(a: Twins, b: Twins): Twins {
    return this.add(a, this.neg(b));
  }

  neg(a: Twins): Twins {
    return {
      re: minus(a.re),
      im: minus(a.im),
      twin: { re: minus(a.twin.re), im: minus(a.twin.im) },
    };
  }

  mul(a: Twins, b: Twins): Twins {
    return { ...product(a, b), twin: product(a.twin, b.twin) };
  }

  conj({ re, im, twin }: Twins): Twins {
    return { ...twin, twin: { re, im } };
  }

  derivative(a: Twins, angle: string): Twins {
    const symbol = this.#symbol(angle);
    if (symbol === undefined) throw new RangeError(`"${angle}" was not said to be differentiated in`);
    const of = (r: Real): Real => (isNode(r) ? math.derivative(r, symbol, { simplify: false }) : zero);
    return { re: of(a.re), im: of(a.im), twin: { re: of(a.twin.re), im: of(a.twin.im) } };
  }

  /** Whether both parts are 0 at the point. */
  isZero({ re, im }: Twins): boolean {
    return [re, im].every((part) => this.#valueOf(part).n === 0n);
  }

  fromRational(r: Rational): Twins {
    return known(fractionOf(r), zero);
  }

  fromCyclotomic({ a }: Cyclotomic): Twins {
    if (!Q.isZero(a[1]) || !Q.isZero(a[3])) throw new Undecided('an entry outside Q(i)');
    const [re, im] = [fractionOf(a[0]), fractionOf(a[2])];
    return { re, im, twin: { re, im: minus(im) } };
  }

  format({ re, im }: Twins): string {
    return `${re} + i(${im})`;
  }

  #symbol(name: string): string | undefined {
    const k = this.varied.indexOf(name);
    return k < 0 ? undefined : `x${k}`;
  }

  /** With cos(x/2), sin(x/2) and x at the point. */
  #valueOf(part: Real): Fraction {
    if (!isNode(part)) return part;
    const scope: Record<string, Fraction> = {};
    for (const name of this.varied) {
      const [symbol, t] = [this.#symbol(name)!, this.at.circle(name)]; // it is one of them
      scope[symbol] = math.fraction(this.origins.has(name) ? 0 : this.at.scalar(name));
      scope[`cos_${symbol}`] = math.fraction(1 - t * t, 1 + t * t);
      scope[`sin_${symbol}`] = math.fraction(2 * t, 1 + t * t);
    }
    const named = part.transform((node) => {
      if (!isFunctionNode(node)) return node;
      const symbol = this.varied
        .map((_, k) => `x${k}`)
        .find((x) => node.args[0]?.toString() === halfOf(x).toString());
      if (symbol === undefined) throw new Undecided(`${node} is not understood`);
      return new math.SymbolNode(`${node.fn.name}_${symbol}`);
    });
    return math.fraction(named.compile().evaluate(scope) as Fraction);
  }
}

const isNode = (r: Real): r is MathNode => 'compile' in r;

/** x/2. */
function halfOf(symbol: string) {
  return new math.OperatorNode('/', 'divide', [
    new math.SymbolNode(symbol),
    new math.ConstantNode(math.fraction(2) as never), // typed for numbers, built for fractions too
  ]);
}

function halfAngle(name: 'cos' | 'sin', symbol: string) {
  return new math.FunctionNode(name, [halfOf(symbol)]);
}

const known = (re: Real, im: Real): Twins => ({ re, im, twin: { re, im } });

function node(r: Real): MathNode {
  return isNode(r) ? r : new math.ConstantNode(r as never); // typed for numbers, built for fractions too
}

const isFraction = (r: Real, value: bigint) => !isNode(r) && r.d === 1n && r.n * r.s === value;

function plus(a: Real, b: Real): Real {
  if (isFraction(a, 0n)) return b;
  if (isFraction(b, 0n)) return a;
  if (!isNode(a) && !isNode(b)) return math.add(a, b) as Fraction;
  return new math.OperatorNode('+', 'add', [node(a), node(b)]);
}

function times(a: Real, b: Real): Real {
  if (isFraction(a, 0n) || isFraction(b, 0n)) return zero;
  if (isFraction(a, 1n)) return b;
  if (isFraction(b, 1n)) return a;
  if (!isNode(a) && !isNode(b)) return math.multiply(a, b) as Fraction;
  // one node twice in a product is differentiated in both places at once: mathjs tells factors apart by identity
  return new math.OperatorNode('*', 'multiply', [node(a), a === b ? node(b).clone() : node(b)]);
}

const minus = (a: Real): Real => times(math.fraction(-1), a);

function product(
  a: { readonly re: Real; readonly im: Real },
  b: { readonly re: Real; readonly im: Real },
): { readonly re: Real; readonly im: Real } {
  return {
    re: plus(times(a.re, b.re), minus(times(a.im, b.im))),
    im: plus(times(a.re, b.im), times(a.im, b.re)),
  };
}

function fractionOf({ num, den }: Rational): Fraction {
  return math.fraction(Number(num), Number(den));
}
