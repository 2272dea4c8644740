import { type AngleExpression, differentiate } from '../ansatz/angle-expression.js';
import { type AngleMapName, angleMaps } from '../ansatz/angle-maps.js';
import { rational } from '../ring/rational.js';
import { type Fraction, RationalFunctions } from '../ring/rational-functions.js';
import { comparison, type Sides, type Theorem } from './theorem.js';

/**
 * Angle expressions as elements of a differential field, in which derivatives are taken without the rules of `differentiate`:
 * tanh u = (E² − 1)/(E² + 1) with E = eᵘ and E′ = u′E, by the quotient rule; arctan u by its phase e^{2i·arctan u} = (1 + iu)/(1 − iu),
 * whose logarithmic derivative is 2i·(arctan u)′.
 */
export class AngleField {
  readonly functions = new RationalFunctions();
  readonly x = this.functions.indeterminate('x');
  /** What each indeterminate is worth, in doubles, from those declared before it: for illustration. */
  readonly #values = new Map<string, (before: Readonly<Record<string, number>>) => number>();

  constructor() {
    this.functions.declare('x', this.functions.one);
  }

  /** The expression as it stands. */
  read(e: AngleExpression): Fraction {
    const f = this.functions;
    switch (e.op) {
      case 'input':
        return this.x;
      case 'rational':
        return f.fromRational(e.value);
      case 'pi': // a constant without relations over Q
        return f.indeterminate('π');
      case 'sum':
        return f.add(this.read(e.left), this.read(e.right));
      case 'product':
        return f.mul(this.read(e.left), this.read(e.right));
      case 'reciprocal':
        return f.inverse(this.read(e.of));
      case 'arctan':
        return this.arctan(this.read(e.of));
      case 'tanh':
        return this.tanh(this.read(e.of));
    }
  }

  /** eᵘ, an indeterminate of its own for each u. */
  exponential(u: Fraction): Fraction {
    const f = this.functions;
    const name = `e^(${f.format(u)})`;
    const e = f.indeterminate(name);
    f.declare(name, f.mul(f.derivative(u), e));
    this.#values.set(name, (before) => Math.exp(f.evaluate(u, before)));
    return e;
  }

  /** 2E/(E² + 1). */
  sech(u: Fraction): Fraction {
    const f = this.functions;
    const e = this.exponential(u);
    return f.div(f.add(e, e), f.add(f.mul(e, e), f.one));
  }

  /** (E² − 1)/(E² + 1). */
  tanh(u: Fraction): Fraction {
    const f = this.functions;
    const e = this.exponential(u);
    const square = f.mul(e, e);
    return f.div(f.sub(square, f.one), f.add(square, f.one));
  }

  /** An indeterminate of its own for each u, with the derivative that its phase has. */
  arctan(u: Fraction): Fraction {
    const f = this.functions;
    const name = `arctan(${f.format(u)})`;
    const iu = f.mul(f.i, u);
    const phase = f.div(f.add(f.one, iu), f.sub(f.one, iu));
    const twoI = f.mul(f.fromRational(rational(2)), f.i);
    f.declare(name, f.div(f.derivative(phase), f.mul(twoI, phase)));
    this.#values.set(name, (before) => Math.atan(f.evaluate(u, before)));
    return f.indeterminate(name);
  }

  /** The value at the double x, for illustration and for tests. */
  evaluate(value: Fraction, x: number): number {
    const values: Record<string, number> = { x, π: Math.PI };
    for (const [name, of] of this.#values) values[name] = of(values);
    return this.functions.evaluate(value, values);
  }
}

/** An angle map and what is said to be its derivative. */
export interface ChainRuleSetting {
  readonly map: AngleMapName;
}

/** The derivative taken in the field, against an expression; for illustration both at x = ½ in decimals. */
export function derivativeSides(angle: AngleExpression, claimed: AngleExpression): Sides<Fraction> {
  const field = new AngleField();
  const [left, right] = [field.functions.derivative(field.read(angle)), field.read(claimed)];
  return {
    ring: field.functions,
    entries: [{ component: 'dθ/dx', left, right }],
    decimal: (value) => `${Number(field.evaluate(value, 1 / 2).toFixed(4))} at x = 1/2`.replace('-', '−'),
  };
}

const names = Object.keys(angleMaps) as readonly AngleMapName[]; // keys of a satisfies-table are its names

/** `differentiate` gives the derivative of every angle map. */
export const chainRules = comparison<ChainRuleSetting>({
  says: 'the chain-rule factor of every angle map in the table is its derivative, taken by phases and exponentials instead',
  method: 'rational-functions',
  settings: names.map((map) => ({ map })),
  at: ({ map }) => `θ = ${map}`,
  sides: ({ map }) => derivativeSides(angleMaps[map].angle, differentiate(angleMaps[map].angle)),
});

/** The chain-rule factors of the encoding. */
export const angleMapDerivatives: Theorem = {
  id: 'thm-angle-map-derivatives',
  title: 'The chain rules of the angle maps',
  statement: `∂⟨Q⟩/∂x_q = θ′(x_q)·∂⟨Q⟩/∂θ_q with θ′ as derived, for ${names.join(', ')}`,
  latex:
    "\\frac{\\partial\\langle Q\\rangle}{\\partial x_q} = \\theta'(x_q)\\,\\frac{\\partial\\langle Q\\rangle}{\\partial\\theta_q}",
  kind: 'theorem',
  assumptions: ['x real', '(eᵘ)′ = u′eᵘ', 'e^{2i·arctan u} = (1 + iu)/(1 − iu)'],
  followsFrom: ['the chain rule'],
  usedBy: [
    'jacobian and vjp of every kernel',
    'symbolic/gradient/angle-facts.ts: the factors that `qgradcam inspect` prints',
  ],
  functions: names.map((name) => {
    const { angle } = angleMaps[name];
    return { name, value: angle, derivative: differentiate(angle) };
  }),
  parts: [chainRules],
};
