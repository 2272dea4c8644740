import {
  addDependencies,
  create,
  type Fraction,
  fractionDependencies,
  kronDependencies,
  type Matrix,
  matrixDependencies,
  multiplyDependencies,
  subtractDependencies,
  traceDependencies,
  transposeDependencies,
} from 'mathjs';
import type { Matrix as Entries } from '../algebra/matrix.js';
import { pauliNames, paulis } from '../algebra/pauli.js';
import type { Formula } from '../equations/equation.js';
import { type Reading, Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q } from '../ring/rational.js';
import { angleKey, DegreeReading, type Degrees, operatorKey } from './degrees.js';
import type { Witness } from './witness.js';

/** Only mathjs's fractions and matrices are asked: exact arithmetic, no simplification. */
const math = create({
  ...addDependencies,
  ...fractionDependencies,
  ...kronDependencies,
  ...matrixDependencies,
  ...multiplyDependencies,
  ...subtractDependencies,
  ...traceDependencies,
  ...transposeDependencies,
});

/** √½^roots·(re + i·im), matrices of fractions; `adjoint` is the value of the adjoint, which is independent of it. */
interface Value {
  readonly re: Matrix;
  readonly im: Matrix;
}
interface Evaluated {
  readonly value: Value;
  readonly adjoint: Value;
  readonly roots: 0 | 1;
}

/** A point of the grid: cos and sin of half of each angle, and for each operator the entry that is 1. */
interface GridPoint {
  readonly halfAngles: ReadonlyMap<string, readonly [Fraction, Fraction]>;
  readonly units: ReadonlyMap<string, number>;
}

class MathjsReading implements Reading<Evaluated> {
  readonly i = scalar(0, 1);

  constructor(private readonly at: GridPoint) {}

  number(num: number, den = 1): Evaluated {
    return scalar(num, 0, den);
  }

  real(name: string): Evaluated {
    return this.operator(name, 0);
  }

  variable(name: string): Evaluated {
    return this.operator(name, 0);
  }

  complex(name: string): Evaluated {
    return this.operator(name, 0);
  }

  sigma(k: number): Evaluated {
    return this.matrix(paulis[pauliNames[k]!]);
  }

  matrix(entries: Entries<Cyclotomic>): Evaluated {
    if (entries.some((row) => row.some(({ a }) => !Q.isZero(a[1]) || !Q.isZero(a[3]))))
      throw new Undecided('an entry outside Q(i)');
    const part = (of: 0 | 2, sign: 1 | -1, transposed: boolean) =>
      matrixFrom(entries.length, (r, c) => {
        const value = (transposed ? entries[c]![r]! : entries[r]![c]!).a[of];
        return math.fraction(sign * Number(value.num), Number(value.den));
      });
    return {
      value: { re: part(0, 1, false), im: part(2, 1, false) },
      adjoint: { re: part(0, 1, true), im: part(2, -1, true) },
      roots: 0,
    };
  }

  /** A matrix with a single 1: for a form that is linear in the operator, these are all that has to be tried. */
  operator(name: string, qubits: number): Evaluated {
    const size = 2 ** qubits;
    const unit = (adjoint: boolean): Value => {
      const at = this.at.units.get(operatorKey(name, adjoint)) ?? -1;
      return {
        re: matrixFrom(size, (r, c) => math.fraction(r * size + c === at ? 1 : 0)),
        im: zeros(size),
      };
    };
    return { value: unit(false), adjoint: unit(true), roots: 0 };
  }

  rotation(k: number, angle: string, eighths = 0): Evaluated {
    const [c, s] = this.at.halfAngles.get(angle)!;
    const plain = this.add(
      this.tensor(fractionScalar(c), this.sigma(0)),
      this.tensor(this.multiply(fractionScalar(math.multiply(s, -1) as Fraction), this.i), this.sigma(k)),
    );
    if (eighths === 0) return plain;
    // R_k(x ± π/2) = √½·(I ∓ iσ_k)·R_k(x)
    const quarter = this.add(
      this.sigma(0),
      this.tensor(this.multiply(this.number(-Math.sign(eighths)), this.i), this.sigma(k)),
    );
    if (Math.abs(eighths) !== 2) throw new Undecided('a shift other than ±π/2 is not a rational point');
    return { ...this.multiply(quarter, plain), roots: 1 };
  }

  add(a: Evaluated, b: Evaluated): Evaluated {
    if (a.roots !== b.roots) throw new Undecided('a sum with and without √½');
    return {
      value: { re: sum(a.value.re, b.value.re), im: sum(a.value.im, b.value.im) },
      adjoint: { re: sum(a.adjoint.re, b.adjoint.re), im: sum(a.adjoint.im, b.adjoint.im) },
      roots: a.roots,
    };
  }

  subtract(a: Evaluated, b: Evaluated): Evaluated {
    return this.add(a, this.tensor(this.number(-1), b));
  }

  multiply(a: Evaluated, b: Evaluated): Evaluated {
    return halved(a, b, {
      value: combine(a.value, b.value, product),
      adjoint: combine(b.adjoint, a.adjoint, product),
    });
  }

  tensor(a: Evaluated, b: Evaluated): Evaluated {
    return halved(a, b, {
      value: combine(a.value, b.value, kron),
      adjoint: combine(a.adjoint, b.adjoint, kron),
    });
  }

  dagger(a: Evaluated): Evaluated {
    return { value: a.adjoint, adjoint: a.value, roots: a.roots };
  }

  transpose(a: Evaluated): Evaluated {
    const turned = ({ re, im }: Value): Value => ({ re: math.transpose(re), im: math.transpose(im) });
    return { value: turned(a.value), adjoint: turned(a.adjoint), roots: a.roots };
  }

  trace(a: Evaluated): Evaluated {
    const traced = ({ re, im }: Value): Value => ({ re: one(math.trace(re)), im: one(math.trace(im)) });
    return { value: traced(a.value), adjoint: traced(a.adjoint), roots: a.roots };
  }

  traceOfProduct(a: Evaluated, b: Evaluated): Evaluated {
    return this.trace(this.multiply(a, b));
  }

  derivative(): Evaluated {
    throw new Undecided('evaluation at points cannot differentiate');
  }
}

function matrixFrom(size: number, entry: (r: number, c: number) => Fraction): Matrix {
  return math.matrix(
    Array.from({ length: size }, (_, r) => Array.from({ length: size }, (_, c) => entry(r, c))) as never, // mathjs types leave fractions out
    'dense',
  );
}

const zeros = (size: number) => matrixFrom(size, () => math.fraction(0));
const one = (value: unknown) => matrixFrom(1, () => value as Fraction); // the trace of a matrix of fractions is one
const sum = (a: Matrix, b: Matrix) => math.add(a, b) as Matrix;
const difference = (a: Matrix, b: Matrix) => math.subtract(a, b) as Matrix;
const product = (a: Matrix, b: Matrix) => math.multiply(a, b);
const kron = (a: Matrix, b: Matrix) => math.kron(a, b) as Matrix;

/** (a + ib)(c + id) for products and Kronecker products alike. */
function combine(a: Value, b: Value, by: (x: Matrix, y: Matrix) => Matrix): Value {
  return {
    re: difference(by(a.re, b.re), by(a.im, b.im)),
    im: sum(by(a.re, b.im), by(a.im, b.re)),
  };
}

/** √½·√½ = ½. */
function halved(a: Evaluated, b: Evaluated, of: Pick<Evaluated, 'value' | 'adjoint'>): Evaluated {
  if (a.roots === 0 || b.roots === 0) return { ...of, roots: a.roots === b.roots ? 0 : 1 };
  const half = ({ re, im }: Value): Value => ({
    re: math.multiply(re, math.fraction(1, 2)) as Matrix,
    im: math.multiply(im, math.fraction(1, 2)) as Matrix,
  });
  return { value: half(of.value), adjoint: half(of.adjoint), roots: 0 };
}

function scalar(re: number, im: number, den = 1): Evaluated {
  const value = {
    re: matrixFrom(1, () => math.fraction(re, den)),
    im: matrixFrom(1, () => math.fraction(im, den)),
  };
  const adjoint = { re: value.re, im: matrixFrom(1, () => math.fraction(-im, den)) };
  return { value, adjoint, roots: 0 };
}

function fractionScalar(value: Fraction): Evaluated {
  const real = { re: matrixFrom(1, () => value), im: zeros(1) };
  return { value: real, adjoint: real, roots: 0 };
}

/** ((1 − t²)/(1 + t²), 2t/(1 + t²)) for t = 0, 1, 2, …: distinct points of the circle. */
function circlePoint(t: number): readonly [Fraction, Fraction] {
  return [math.fraction(1 - t * t, 1 + t * t), math.fraction(2 * t, 1 + t * t)];
}

/** Every combination of one choice per key. */
function grid<T>(choices: ReadonlyMap<string, readonly T[]>): readonly ReadonlyMap<string, T>[] {
  let points: ReadonlyMap<string, T>[] = [new Map()];
  for (const [key, values] of choices)
    points = points.flatMap((point) => values.map((value) => new Map([...point, [key, value]])));
  return points;
}

/**
 * A grid on which a formula of these degrees vanishes only if it vanishes everywhere. A function of degree at most d in
 * cos(x/2), sin(x/2) is a trigonometric polynomial in x/2 with at most 2d zeros on the circle, so 2d + 1 points decide it; a form
 * linear in an operator is decided by the matrix units. Throws {@link Undecided} for other degrees.
 */
function decisiveGrid(degrees: Degrees, qubits: ReadonlyMap<string, number>): readonly GridPoint[] {
  const angles = new Map<string, readonly (readonly [Fraction, Fraction])[]>();
  const operators = new Map<string, readonly number[]>();
  for (const [key, { least, most }] of degrees)
    if (key.startsWith(angleKey('')))
      angles.set(
        key.slice(angleKey('').length),
        Array.from({ length: 2 * most + 1 }, (_, t) => circlePoint(t)),
      );
    else if (least === 1 && most === 1) {
      const name = key.slice('operator '.length).replace('†', '');
      operators.set(
        key,
        Array.from({ length: 4 ** qubits.get(name)! }, (_, k) => k),
      );
    } else throw new Undecided(`${key} occurs in degrees ${least} to ${most}`);
  return grid(angles).flatMap((halfAngles) => grid(operators).map((units) => ({ halfAngles, units })));
}

/** The most grid points, over all settings, that are worth the time. */
const MOST_POINTS = 400;

/** Decides a formula by evaluation in fractions on a grid that its degrees show to be large enough. */
export const mathjsWitness: Witness = {
  name: 'mathjs',
  how: 'Fraction matrices at rational points of the circle, as many as the degree asks for',
  decide: <S>(formula: Formula<S>) => {
    try {
      const jobs = formula.settings.map((setting) => {
        const counting = new DegreeReading();
        const degrees = counting.subtract(formula.left(counting, setting), formula.right(counting, setting));
        return { setting, points: decisiveGrid(degrees, counting.qubits) };
      });
      if (jobs.reduce((sum, { points }) => sum + points.length, 0) > MOST_POINTS) return 'open';
      for (const { setting, points } of jobs)
        for (const point of points) {
          const reading = new MathjsReading(point);
          const { value } = reading.subtract(formula.left(reading, setting), formula.right(reading, setting));
          if (![value.re, value.im].every(isZeroMatrix)) return 'refuted';
        }
      return 'proved';
    } catch (reason) {
      if (reason instanceof Undecided) return 'open';
      throw reason;
    }
  },
};

function isZeroMatrix(m: Matrix): boolean {
  return (m.toArray() as unknown as Fraction[][]).every((row) => row.every((f) => f.n === 0n)); // toArray's type leaves fractions out
}
