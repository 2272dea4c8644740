import type { Fraction, MathNode } from 'mathjs';
import type { AngleRing } from '../equations/dense-reading.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import type { RationalPoint, Whole } from './decisive-points.js';
import { mathjs } from './load-mathjs.js';

const {
  ConstantNodeDependencies,
  create,
  derivativeDependencies,
  FunctionNodeDependencies,
  fractionDependencies,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isSymbolNode,
  OperatorNodeDependencies,
  SymbolNodeDependencies,
} = mathjs;

/** mathjs's `derivative` is asked for, unsimplified, and its fractions. */
const math = create(
  {
    ...ConstantNodeDependencies,
    ...derivativeDependencies,
    ...FunctionNodeDependencies,
    ...fractionDependencies,
    ...OperatorNodeDependencies,
    ...SymbolNodeDependencies,
  },
  { number: 'Fraction' },
);

/** A fraction, or an expression in the variables `x0`, `x1`, … that are differentiated in. */
type Real = Fraction | MathNode;

/** A complex number, or an expression for one. */
interface Parts {
  readonly re: Real;
  readonly im: Real;
}

/** A complex number and, computed where it is asked for, its conjugate, which a point may take for independent. */
class Twins implements Parts {
  #twin: Parts | undefined;

  constructor(
    readonly re: Real,
    readonly im: Real,
    private readonly conjugate: () => Parts,
  ) {}

  get twin(): Parts {
    this.#twin ??= this.conjugate();
    return this.#twin;
  }
}

const zero = math.fraction(0);
const one = math.fraction(1);
const minusOne = math.fraction(-1);

/**
 * Numbers at a rational point, with the variable that is differentiated in left as a symbol: mathjs differentiates what is in it, a
 * rotation by cos(x/2) and sin(x/2), a function of x as a + b·x at x = 0 (only its value and slope there matter to first order).
 */
export class MathjsDerivatives implements AngleRing<Twins> {
  readonly zero = real(zero);
  readonly one = real(one);
  readonly i = new Twins(zero, one, () => ({ re: zero, im: minusOne }));
  #scope: Readonly<Record<string, Fraction>> | undefined;

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
    return real(
      math.fraction(this.diagonals.has(name) ? this.at.entry(name, false)[0] : this.at.scalar(name)),
    );
  }

  variable(name: string): Twins {
    const symbol = this.#symbol(name);
    return real(symbol === undefined ? math.fraction(this.at.scalar(name)) : new math.SymbolNode(symbol));
  }

  complex(name: string): Twins {
    const parts = ([re, im]: Whole): Parts => ({ re: math.fraction(re), im: math.fraction(im) });
    const { re, im } = parts(this.at.entry(name, false));
    return new Twins(re, im, () => parts(this.at.entry(name, true)));
  }

  function(name: string, angle: string): Twins {
    const symbol = this.#symbol(angle);
    if (symbol === undefined) return this.complex(name);
    const slope = this.mul(this.complex(`∂${name}`), real(new math.SymbolNode(symbol)));
    return this.add(this.complex(name), slope);
  }

  halfAngle(angle: string, eighths: number): { readonly cos: Twins; readonly sin: Twins } {
    if (eighths !== 0) throw new Undecided('a shifted angle is no rational point');
    const symbol = this.#symbol(angle);
    if (symbol !== undefined)
      return { cos: real(halfAngle('cos', symbol)), sin: real(halfAngle('sin', symbol)) };
    const { cos, sin } = onCircle(this.at.circle(angle));
    return { cos: real(cos), sin: real(sin) };
  }

  add(a: Twins, b: Twins): Twins {
    if (a === this.zero) return b;
    if (b === this.zero) return a;
    const { re, im } = sum(a, b);
    return new Twins(re, im, () => sum(a.twin, b.twin));
  }

  sub(a: Twins, b: Twins): Twins {
    return this.add(a, this.neg(b));
  }

  neg(a: Twins): Twins {
    if (a === this.zero) return a;
    return new Twins(minus(a.re), minus(a.im), () => ({ re: minus(a.twin.re), im: minus(a.twin.im) }));
  }

  mul(a: Twins, b: Twins): Twins {
    if (a === this.zero || b === this.zero) return this.zero;
    if (a === this.one) return b;
    if (b === this.one) return a;
    const { re, im } = product(a, b);
    return new Twins(re, im, () => product(a.twin, b.twin));
  }

  conj(a: Twins): Twins {
    return new Twins(a.twin.re, a.twin.im, () => a);
  }

  derivative(a: Twins, angle: string): Twins {
    const symbol = this.#symbol(angle);
    if (symbol === undefined) throw new RangeError(`"${angle}" was not said to be differentiated in`);
    const slope = (r: Real): Real => (isNode(r) ? math.derivative(r, symbol, { simplify: false }) : zero);
    return new Twins(slope(a.re), slope(a.im), () => ({ re: slope(a.twin.re), im: slope(a.twin.im) }));
  }

  /** Whether both parts are 0 at the point. */
  isZero({ re, im }: Twins): boolean {
    return [re, im].every((part) => this.#valueOf(part).n === 0n);
  }

  fromRational(r: Rational): Twins {
    return real(fractionOf(r));
  }

  fromCyclotomic({ a }: Cyclotomic): Twins {
    if (!Q.isZero(a[1]) || !Q.isZero(a[3])) throw new Undecided('an entry outside Q(i)');
    if (Q.isZero(a[0]) && Q.isZero(a[2])) return this.zero;
    const [re, im] = [fractionOf(a[0]), fractionOf(a[2])];
    return new Twins(re, im, () => ({ re, im: minus(im) }));
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
    this.#scope ??= this.#values();
    const named = part.transform((node) => {
      if (!isFunctionNode(node)) return node;
      const symbol = halvedSymbol(node.args[0]);
      if (symbol === undefined) throw new Undecided(`${node} is not understood`);
      return new math.SymbolNode(`${node.fn.name}_${symbol}`);
    });
    return math.fraction(named.compile().evaluate({ ...this.#scope }) as Fraction);
  }

  #values(): Readonly<Record<string, Fraction>> {
    return Object.fromEntries(
      this.varied.flatMap((name, k) => {
        const { cos, sin } = onCircle(this.at.circle(name));
        const value = math.fraction(this.origins.has(name) ? 0 : this.at.scalar(name));
        return [
          [`x${k}`, value],
          [`cos_x${k}`, cos],
          [`sin_x${k}`, sin],
        ];
      }),
    );
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

/** x of x/2. */
function halvedSymbol(argument: MathNode | undefined): string | undefined {
  if (!isOperatorNode(argument) || argument.fn !== 'divide') return undefined;
  const [symbol, divisor] = argument.args;
  const isHalved = isConstantNode(divisor) && math.fraction(divisor.value as never).equals(2); // a fraction, typed for numbers
  return isSymbolNode(symbol) && isHalved ? symbol.name : undefined;
}

/** cos(x/2) = (1 − t²)/(1 + t²), sin(x/2) = 2t/(1 + t²). */
function onCircle(t: number): { readonly cos: Fraction; readonly sin: Fraction } {
  return { cos: math.fraction(1 - t * t, 1 + t * t), sin: math.fraction(2 * t, 1 + t * t) };
}

/** A real number is its own conjugate. */
function real(re: Real): Twins {
  return new Twins(re, zero, () => ({ re, im: zero }));
}

function node(r: Real): MathNode {
  return isNode(r) ? r : new math.ConstantNode(r as never); // typed for numbers, built for fractions too
}

const isFraction = (r: Real, value: bigint) => !isNode(r) && r.d === 1n && r.n * r.s === value;

function plus(a: Real, b: Real): Real {
  if (isFraction(a, 0n)) return b;
  if (isFraction(b, 0n)) return a;
  if (!isNode(a) && !isNode(b)) return a.add(b);
  return new math.OperatorNode('+', 'add', [node(a), node(b)]);
}

function times(a: Real, b: Real): Real {
  if (isFraction(a, 0n) || isFraction(b, 0n)) return zero;
  if (isFraction(a, 1n)) return b;
  if (isFraction(b, 1n)) return a;
  if (!isNode(a) && !isNode(b)) return a.mul(b);
  // one node twice in a product is differentiated in both places at once: mathjs tells factors apart by identity
  return new math.OperatorNode('*', 'multiply', [node(a), a === b ? node(b).clone() : node(b)]);
}

const minus = (a: Real): Real => (isNode(a) ? times(minusOne, a) : a.neg());

function sum(a: Parts, b: Parts): Parts {
  return { re: plus(a.re, b.re), im: plus(a.im, b.im) };
}

function product(a: Parts, b: Parts): Parts {
  return {
    re: plus(times(a.re, b.re), minus(times(a.im, b.im))),
    im: plus(times(a.re, b.im), times(a.im, b.re)),
  };
}

function fractionOf({ num, den }: Rational): Fraction {
  return math.fraction(Number(num), Number(den));
}
