import type { Fraction, Matrix } from 'mathjs';
import type { Matrix as Rows } from '../algebra/matrix.js';
import { pauliNames, paulis } from '../algebra/pauli.js';
import type { OperatorTraits, Reading } from '../equations/reading.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import type { RationalPoint, Whole } from './decisive-points.js';
import { mathjs } from './load-mathjs.js';

const {
  addDependencies,
  create,
  fractionDependencies,
  isMatrix,
  kronDependencies,
  matrixDependencies,
  multiplyDependencies,
  traceDependencies,
  transposeDependencies,
  unaryMinusDependencies,
} = mathjs;

/** Only mathjs's fractions and matrices are asked: exact arithmetic, no simplification. */
const math = create({
  ...addDependencies,
  ...fractionDependencies,
  ...kronDependencies,
  ...matrixDependencies,
  ...multiplyDependencies,
  ...traceDependencies,
  ...transposeDependencies,
  ...unaryMinusDependencies,
});

/** A matrix of fractions; a scalar is a fraction. */
type Entries = Fraction | Matrix;

/** Σ_k ζ₁₆^k·M_k for k = 0 … 7 with such M_k, i = ζ₁₆⁴: the powers are linearly independent over Q. */
type Value = ReadonlyMap<number, Entries>;

/** The value of an operator and, computed where it is asked for, that of its adjoint, which a point may take for independent. */
class Evaluated {
  #adjoint: Value | undefined;

  constructor(
    readonly value: Value,
    private readonly turned: () => Value,
  ) {}

  get adjoint(): Value {
    this.#adjoint ??= this.turned();
    return this.#adjoint;
  }
}

const I = 4;

/** A formula at a rational point, by mathjs's matrices of fractions. It cannot differentiate. */
export class MathjsMatrices implements Reading<Evaluated> {
  readonly i = phase(I);
  readonly #rotations = new Map<string, Evaluated>();

  constructor(private readonly at: RationalPoint) {}

  number(num: number, den = 1): Evaluated {
    return real(math.fraction(num, den));
  }

  real(name: string): Evaluated {
    return real(math.fraction(this.at.scalar(name)));
  }

  variable(name: string): Evaluated {
    return this.real(name);
  }

  complex(name: string): Evaluated {
    return new Evaluated(gaussian([[this.at.entry(name, false)]]), () =>
      gaussian([[this.at.entry(name, true)]]),
    );
  }

  sigma(k: number): Evaluated {
    return this.matrix(paulis[pauliNames[k]!]);
  }

  matrix(entries: Rows<Cyclotomic>): Evaluated {
    const known = matrices.get(entries) ?? matrixOf(entries);
    matrices.set(entries, known);
    return known;
  }

  operator(name: string, qubits: number, { hermitian, dependsOn }: OperatorTraits = {}): Evaluated {
    if (dependsOn !== undefined) throw new Undecided('matrices of fractions do not differentiate');
    const size = 2 ** qubits;
    const matrix = (of: (r: number, c: number) => Whole) =>
      gaussian(Array.from({ length: size }, (_, r) => Array.from({ length: size }, (_, c) => of(r, c))));
    const own = (r: number, c: number) =>
      hermitian && r > c ? this.at.entry(`${name}${c},${r}`, true) : this.at.entry(`${name}${r},${c}`, false);
    const value = matrix((r, c) => (hermitian && r === c ? [own(r, c)[0], 0] : own(r, c)));
    return new Evaluated(value, () =>
      hermitian ? value : matrix((r, c) => this.at.entry(`${name}${c},${r}`, true)),
    );
  }

  /** R_k(x + eighths·π/4) = R_k(eighths·π/4)·R_k(x), with cos(eπ/8) = (ζ₁₆^e + ζ₁₆^{−e})/2 and i·sin(eπ/8) = (ζ₁₆^e − ζ₁₆^{−e})/2. */
  rotation(k: number, angle: string, eighths = 0): Evaluated {
    const key = `${k} ${eighths} ${angle}`;
    const known = this.#rotations.get(key) ?? this.#rotation(k, angle, eighths);
    this.#rotations.set(key, known);
    return known;
  }

  #rotation(k: number, angle: string, eighths: number): Evaluated {
    const t = this.at.circle(angle);
    const [cos, sin] = [math.fraction(1 - t * t, 1 + t * t), math.fraction(2 * t, 1 + t * t)];
    const plain = this.subtract(
      this.tensor(real(cos), this.sigma(0)),
      this.tensor(this.multiply(real(sin), this.i), this.sigma(k)),
    );
    if (eighths === 0) return plain;
    const [up, down, half] = [phase(eighths), phase(-eighths), this.number(1, 2)];
    const turn = this.subtract(
      this.tensor(this.multiply(half, this.add(up, down)), this.sigma(0)),
      this.tensor(this.multiply(half, this.subtract(up, down)), this.sigma(k)),
    );
    return this.multiply(turn, plain);
  }

  add(a: Evaluated, b: Evaluated): Evaluated {
    return new Evaluated(sum(a.value, b.value), () => sum(a.adjoint, b.adjoint));
  }

  sum(terms: readonly Evaluated[]): Evaluated {
    return terms.reduce((sum, term) => this.add(sum, term));
  }

  subtract(a: Evaluated, b: Evaluated): Evaluated {
    return new Evaluated(difference(a.value, b.value), () => difference(a.adjoint, b.adjoint));
  }

  multiply(a: Evaluated, b: Evaluated): Evaluated {
    return new Evaluated(combine(a.value, b.value, product), () => combine(b.adjoint, a.adjoint, product));
  }

  tensor(a: Evaluated, b: Evaluated): Evaluated {
    return new Evaluated(combine(a.value, b.value, kron), () => combine(a.adjoint, b.adjoint, kron));
  }

  dagger(a: Evaluated): Evaluated {
    return new Evaluated(a.adjoint, () => a.value);
  }

  transpose(a: Evaluated): Evaluated {
    return each(a, (m) => (isMatrix(m) ? math.transpose(m) : m));
  }

  trace(a: Evaluated): Evaluated {
    return each(a, (m) => (isMatrix(m) ? (math.trace(m) as unknown as Fraction) : m)); // of a matrix of fractions
  }

  traceOfProduct(a: Evaluated, b: Evaluated): Evaluated {
    return this.trace(this.multiply(a, b));
  }

  derivative(): Evaluated {
    throw new Undecided('matrices of fractions do not differentiate');
  }
}

/** The values of known matrices: the same at every point. */
const matrices = new WeakMap<Rows<Cyclotomic>, Evaluated>();

/** ζ₈^j = ζ₁₆^{2j}, and its conjugate is −ζ₁₆^{8 − 2j}. */
function matrixOf(entries: Rows<Cyclotomic>): Evaluated {
  const part = (j: number, sign: 1 | -1, transposed: boolean) =>
    matrixFrom(entries.length, (r, c) => {
      const { num, den } = (transposed ? entries[c]![r]! : entries[r]![c]!).a[j]!;
      return math.fraction(sign * Number(num), Number(den));
    });
  const powers = [0, 1, 2, 3];
  return new Evaluated(sparse(powers.map((j) => [2 * j, part(j, 1, false)])), () =>
    sparse(powers.map((j) => (j === 0 ? [0, part(0, 1, true)] : [8 - 2 * j, part(j, -1, true)]))),
  );
}

/** Whether it is 0. */
export function isZero({ value }: Evaluated): boolean {
  return value.size === 0;
}

/** Without the matrices that are 0, so that 0 is the empty value. */
function sparse(parts: readonly (readonly [number, Entries])[]): Value {
  return new Map(parts.filter(([, m]) => !isZeroMatrix(m)));
}

function isZeroMatrix(m: Entries): boolean {
  if (!isMatrix(m)) return m.n === 0n;
  return (m.valueOf() as unknown as Fraction[][]).every((row) => row.every((f) => f.n === 0n)); // its type leaves fractions out
}

function matrixFrom(size: number, entry: (r: number, c: number) => Fraction): Entries {
  if (size === 1) return entry(0, 0);
  return math.matrix(
    Array.from({ length: size }, (_, r) => Array.from({ length: size }, (_, c) => entry(r, c))) as never, // mathjs types leave fractions out
    'dense',
  );
}

function gaussian(entries: readonly (readonly Whole[])[]): Value {
  return sparse([
    [0, matrixFrom(entries.length, (r, c) => math.fraction(entries[r]![c]![0]))],
    [I, matrixFrom(entries.length, (r, c) => math.fraction(entries[r]![c]![1]))],
  ]);
}

function real(value: Fraction): Evaluated {
  const scalar = sparse([[0, value]]);
  return new Evaluated(scalar, () => scalar);
}

/** ζ₁₆^e and its conjugate. */
function phase(e: number): Evaluated {
  return new Evaluated(power(e), () => power(-e));
}

/** ζ₁₆⁸ = −1. */
function power(e: number): Value {
  const k = ((e % 16) + 16) % 16;
  return new Map([[k % 8, math.fraction(k < 8 ? 1 : -1)]]);
}

function product(x: Entries, y: Entries): Entries {
  if (!isMatrix(x)) return isMatrix(y) ? scaled(y, x) : x.mul(y);
  return isMatrix(y) ? math.multiply(x, y) : scaled(x, y);
}

function kron(x: Entries, y: Entries): Entries {
  return isMatrix(x) && isMatrix(y) ? (math.kron(x, y) as Matrix) : product(x, y);
}

function scaled(m: Matrix, by: Fraction): Matrix {
  return math.multiply(m, by as never) as Matrix; // typed for numbers only
}

function negative(m: Entries): Entries {
  return isMatrix(m) ? math.unaryMinus(m) : m.neg();
}

function plus(x: Entries, y: Entries): Entries {
  return isMatrix(x) && isMatrix(y) ? math.add(x, y) : (x as Fraction).add(y as Fraction); // sizes agree
}

function sum(a: Value, b: Value): Value {
  return accumulated([...a, ...b]);
}

function difference(a: Value, b: Value): Value {
  return accumulated([...a, ...[...b].map(([k, m]) => [k, negative(m)] as const)]);
}

/** Σ ζ^j·A_j·Σ ζ^k·B_k with ζ⁸ = −1. */
function combine(a: Value, b: Value, by: typeof product): Value {
  return accumulated(
    [...a].flatMap(([j, x]) =>
      [...b].map(([k, y]) => [(j + k) % 8, j + k < 8 ? by(x, y) : negative(by(x, y))] as const),
    ),
  );
}

function accumulated(terms: readonly (readonly [number, Entries])[]): Value {
  const out = new Map<number, Entries>();
  for (const [k, m] of terms) {
    const before = out.get(k);
    out.set(k, before === undefined ? m : plus(before, m));
  }
  return sparse([...out]);
}

function each(a: Evaluated, image: (m: Entries) => Entries): Evaluated {
  const mapped = (v: Value) => sparse([...v].map(([k, m]) => [k, image(m)]));
  return new Evaluated(mapped(a.value), () => mapped(a.adjoint));
}
