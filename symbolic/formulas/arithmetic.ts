import { PauliAlgebra, type PauliOperator } from '../algebra/pauli-operator.js';
import { allStrings, type PauliString } from '../algebra/pauli-string.js';
import { Undecided } from '../equations/reading.js';
import { type FastCyclotomic, fastCyclotomic } from '../ring/fast-cyclotomic.js';
import { invertCyclotomic } from '../ring/invert-cyclotomic.js';
import { LaurentRing } from '../ring/laurent.js';
import { Laurent } from '../ring/laurent-polynomial.js';
import type { Monomial } from '../ring/monomials.js';
import { Q, type Rational, rational } from '../ring/rational.js';
import { type RootSum, rootOrder, rootsOfUnity } from '../ring/roots-of-unity.js';
import { type AngleForm, angleForms } from './angle-form.js';
import type { Effort } from './effort.js';
import { collect, oneRadian, type Polynomial, type Term } from './polynomial.js';

/** An operator over a scalar; a scalar is an operator on no qubits. Without a denominator it is over 1. */
export interface Value {
  readonly numerator: PauliOperator<Laurent>;
  readonly denominator?: Laurent;
}

/** What a phase variable of the ring stands for at its first power: e^{i·unit·angle/2}, or the root of unity e^{iπ·unit}. */
type Phase =
  | { readonly kind: 'angle'; readonly angle: string; readonly unit: Rational }
  | { readonly kind: 'root'; readonly unit: Rational };

/** How often a function may be differentiated. */
const deepestDerivative = 8;
const finestAngle = 48n;
const fastestAngle = 2000n;
const finestRadian = 1_000_000n;
const largestRootOrder = 2520;
const mostDigits = 3000;

/**
 * Exact arithmetic with operators whose entries are trigonometric polynomials of real angles, over the ring of Laurent polynomials.
 *
 * The ring's phases here are e^{ix/2q} for every q that occurs and e^{iπ/q} for shifts outside of Q(ζ₈); they are not independent,
 * so zero is decided only after {@link reduce}. Everything costs effort; {@link Undecided} is thrown when it runs out.
 */
export class FormulaArithmetic {
  readonly ring = new LaurentRing();
  readonly algebra = new PauliAlgebra<Laurent>(this.ring);
  readonly #phases = new Map<string, Phase>();
  /** The angle of each symbol that is a function, and whether its derivative has a symbol too. */
  readonly #functions = new Map<string, { readonly angle: string; readonly last: boolean }>();

  constructor(readonly effort: Effort) {}

  scalar(e: Laurent): Value {
    return { numerator: this.algebra.scalar(e) };
  }

  rational(r: Rational): Value {
    return this.scalar(this.ring.fromRational(r));
  }

  /** cos t and sin t. */
  cosine(t: AngleForm): Value {
    const up = this.#exponential(t, Q.one);
    return this.scalar(this.#halved(this.ring.add(up, this.ring.conj(up))));
  }

  sine(t: AngleForm): Value {
    const up = this.#exponential(t, Q.one);
    const twice = this.#times(this.ring.neg(this.ring.i), this.ring.sub(up, this.ring.conj(up)));
    return this.scalar(this.#halved(twice));
  }

  /** √n for a whole n ≥ 1: squares are taken out, and √p of a prime is a sum of roots of unity (Gauss). */
  squareRoot(n: number): Value {
    let [outside, root] = [1, this.ring.one];
    let left = n;
    for (let p = 2; left > 1; p += 1)
      while (left % p === 0) {
        left /= p;
        if (left % p === 0) {
          left /= p;
          outside *= p;
        } else root = this.#times(root, this.#rootOfPrime(p));
      }
    return this.scalar(this.#times(this.ring.fromRational(rational(outside)), root));
  }

  /** One symbol at each Pauli string, named `A[XZ]`. */
  symbolic(qubits: number, symbol: (string: PauliString) => Laurent): Value {
    return {
      numerator: this.algebra.operator(
        qubits,
        allStrings(qubits).map((s) => [s, symbol(s)] as const),
      ),
    };
  }

  /** A differentiable function of the angle, with symbols for its derivatives. */
  function(name: string, angle: string): Laurent {
    for (let order = 0, symbol = name; order <= deepestDerivative; order += 1, symbol = `∂${angle} ${symbol}`)
      for (const star of ['', '*']) {
        if (order < deepestDerivative) this.ring.function(symbol, angle);
        this.#functions.set(`${symbol}${star}`, { angle, last: order === deepestDerivative });
      }
    return this.ring.complex(name);
  }

  add(a: Value, b: Value): Value {
    if (a.denominator === b.denominator || this.#equal(a.denominator, b.denominator)) {
      this.#spendOn(a, b);
      return this.#over(this.algebra.add(a.numerator, b.numerator), a.denominator);
    }
    const [left, right] = [
      this.#scaled(b.denominator, a.numerator),
      this.#scaled(a.denominator, b.numerator),
    ];
    return this.#over(this.algebra.add(left, right), this.#joined(a.denominator, b.denominator));
  }

  negate(a: Value): Value {
    this.#spendOn(a);
    return this.#over(
      this.algebra.map(a.numerator, (e) => this.ring.neg(e)),
      a.denominator,
    );
  }

  subtract(a: Value, b: Value): Value {
    return this.add(a, this.negate(b));
  }

  /** A·B; a scalar on either side scales. */
  multiply(a: Value, b: Value): Value {
    const scales = a.numerator.qubits === 0 || b.numerator.qubits === 0;
    this.#spendOnProduct(a.numerator, b.numerator);
    const product = scales
      ? this.algebra.tensor(a.numerator, b.numerator)
      : this.algebra.multiply(a.numerator, b.numerator);
    return this.#over(this.#kept(product), this.#joined(a.denominator, b.denominator));
  }

  tensor(a: Value, b: Value): Value {
    this.#spendOnProduct(a.numerator, b.numerator);
    const product = this.algebra.tensor(a.numerator, b.numerator);
    return this.#over(this.#kept(product), this.#joined(a.denominator, b.denominator));
  }

  /** a/b for a scalar b; undefined where b is identically zero. */
  divide(a: Value, b: Value): Value | undefined {
    const divisor = b.numerator.terms.get('') ?? this.ring.zero;
    if (this.reduce(divisor).length === 0) return undefined;
    const inverse = this.#inverseOfMonomial(divisor);
    const numerator = this.#scaled(b.denominator, a.numerator);
    if (inverse !== undefined) return this.#over(this.#scaled(inverse, numerator), a.denominator);
    return this.#over(numerator, this.#joined(a.denominator, divisor));
  }

  dagger(a: Value): Value {
    this.#spendOn(a);
    return this.#over(this.algebra.dagger(a.numerator), a.denominator && this.ring.conj(a.denominator));
  }

  transpose(a: Value): Value {
    this.#spendOn(a);
    return this.#over(this.algebra.transpose(a.numerator), a.denominator);
  }

  trace(a: Value): Value {
    return this.#over(this.algebra.scalar(this.algebra.trace(a.numerator)), a.denominator);
  }

  /** tr(AB) without forming AB. */
  traceOfProduct(a: Value, b: Value): Value {
    for (const [s, e] of a.numerator.terms) {
      const other = b.numerator.terms.get(s);
      if (other !== undefined) this.#spendOnScalars(e, other);
    }
    const trace = this.algebra.scalar(this.algebra.traceOfProduct(a.numerator, b.numerator));
    return this.#over(this.#kept(trace), this.#joined(a.denominator, b.denominator));
  }

  /** ⟨0…0|A|0…0⟩: the sum of the coefficients at strings of I and Z. */
  vacuum(a: Value): Value {
    this.#spendOn(a);
    const diagonal = [...a.numerator.terms].filter(([s]) => /^[IZ]*$/.test(s)).map(([, e]) => e);
    return this.#over(this.algebra.scalar(this.ring.sum(diagonal)), a.denominator);
  }

  /** cos(t/2) − i·sin(t/2)·P, which is exp(−itP/2) where P·P = 1. */
  rotation(generator: Value, t: AngleForm): Value {
    const half = rational(1, 2);
    const up = this.#exponential(t, half);
    const down = this.ring.conj(up);
    const { qubits } = generator.numerator;
    const cos: Value = {
      numerator: this.algebra.scale(this.#halved(this.ring.add(up, down)), this.one(qubits)),
    };
    // −i·sin(t/2) = (e^{−it/2} − e^{it/2})/2
    return this.add(cos, this.multiply(this.scalar(this.#halved(this.ring.sub(down, up))), generator));
  }

  /** The identity on n qubits. */
  one(qubits: number): PauliOperator<Laurent> {
    return this.algebra.pauli('I'.repeat(qubits));
  }

  /** ∂A/∂x. */
  derivative(a: Value, angle: string): Value {
    const numerator = this.algebra.map(a.numerator, (e) => this.#derived(e, angle));
    if (a.denominator === undefined) return { numerator };
    const below = this.#derived(a.denominator, angle);
    if (this.ring.isZero(below)) return this.#over(numerator, a.denominator);
    // (N/D)′ = (N′D − ND′)/D²
    const upper = this.algebra.subtract(
      this.#scaled(a.denominator, numerator),
      this.#scaled(below, a.numerator),
    );
    return this.#over(upper, this.#times(a.denominator, a.denominator));
  }

  /** A with x + t in the place of x. */
  shift(a: Value, angle: string, t: AngleForm): Value {
    if (angleForms.toRational(t)?.num === 0n) return a; // of a function that may be any, too
    const shifted = this.algebra.map(a.numerator, (e) => this.#shifted(e, angle, t));
    return this.#over(this.#kept(shifted), a.denominator && this.#shifted(a.denominator, angle, t));
  }

  /** The normal form of a scalar. */
  reduce(e: Laurent): Polynomial {
    this.effort.spend(e.size);
    let roots = false;
    const terms = [...e].map(([monomial, coefficient]): Term => {
      const parts = this.#partsOf(monomial);
      roots ||= parts.turn.num !== 0n;
      const value = rootsOfUnity.fromCyclotomic(fastCyclotomic.toCyclotomic(coefficient));
      return {
        coefficient: parts.turn.num === 0n ? value : rootsOfUnity.mul(value, rootsOfUnity.root(parts.turn)),
        frequencies: parts.frequencies,
        symbols: parts.symbols,
      };
    });
    if (roots) this.#spendOnRoots(terms);
    return collect(terms);
  }

  /** The order of the roots of unity must stay in reach of exact arithmetic. */
  #spendOnRoots(terms: readonly Term[]): void {
    const all: RootSum = new Map(terms.flatMap(({ coefficient }) => [...coefficient]));
    const order = rootOrder(all);
    if (order > largestRootOrder)
      throw new Undecided(
        `its shifts need roots of unity of order ${order}, and ${largestRootOrder} is the most`,
      );
    this.effort.spend(terms.length * Math.ceil(order ** 2 / 500));
  }

  #partsOf(monomial: Monomial): {
    turn: Rational;
    frequencies: Map<string, Rational>;
    symbols: Map<string, number>;
  } {
    let turn = Q.zero;
    const frequencies = new Map<string, Rational>();
    const symbols = new Map<string, number>();
    for (const [variable, power] of monomial.factors) {
      const phase = variable.kind === 'phase' ? this.#phases.get(variable.name) : undefined;
      if (phase === undefined) symbols.set(variable.name, power);
      else if (phase.kind === 'root') turn = Q.add(turn, Q.mul(rational(power, 2), phase.unit));
      else {
        const sum = Q.add(frequencies.get(phase.angle) ?? Q.zero, Q.mul(rational(power, 2), phase.unit));
        if (Q.isZero(sum)) frequencies.delete(phase.angle);
        else frequencies.set(phase.angle, sum);
      }
    }
    return { turn, frequencies, symbols };
  }

  /** e^{i·factor·t}. */
  #exponential(t: AngleForm, factor: Rational): Laurent {
    const angles = [...t.angles, [oneRadian, t.radians] as const].map(([name, multiple]) =>
      this.#phase(name, Q.mul(factor, multiple)),
    );
    return angles.reduce((product, e) => this.#times(product, e), this.#root(Q.mul(factor, t.halfTurns)));
  }

  /** e^{i·frequency·angle}. */
  #phase(angle: string, frequency: Rational): Laurent {
    if (Q.isZero(frequency)) return this.ring.one;
    const { num, den } = Q.mul(frequency, rational(2));
    const finest = angle === oneRadian ? finestRadian : finestAngle;
    const fastest = angle === oneRadian ? finestRadian : fastestAngle;
    if (den > finest || num > fastest * den || num < -fastest * den)
      throw new Undecided(`the frequency ${Q.format(frequency)} of ${angle} is out of reach`);
    const name = `${angle}:${den}`;
    this.#phases.set(name, { kind: 'angle', angle, unit: rational(1n, den) });
    return this.ring.phase(name, Number(num));
  }

  /** e^{iπr}. */
  #root(r: Rational): Laurent {
    const quarters = Q.mul(r, rational(4));
    if (quarters.den === 1n) return this.ring.constant(fastCyclotomic.zetaPower(Number(quarters.num % 8n)));
    if (r.den > BigInt(largestRootOrder)) throw new Undecided(`the angle ${Q.format(r)}·π is too fine`);
    const name = `π:${r.den}`;
    this.#phases.set(name, { kind: 'root', unit: rational(1n, r.den) });
    const power = ((r.num % (2n * r.den)) + 2n * r.den) % (2n * r.den);
    const root = this.ring.phase(name, Number(power % r.den));
    return power >= r.den ? this.ring.neg(root) : root;
  }

  /** √2 = ζ₈ + ζ₈⁻¹; for odd p, Gauss' sum Σ (k/p)·e^{2πik/p} is √p where p ≡ 1 and i√p where p ≡ 3 modulo 4. */
  #rootOfPrime(p: number): Laurent {
    if (p === 2) return this.ring.add(this.#root(rational(1, 4)), this.#root(rational(-1, 4)));
    const squares = new Set(Array.from({ length: p - 1 }, (_, k) => ((k + 1) * (k + 1)) % p));
    const sum = this.ring.sum(
      Array.from({ length: p - 1 }, (_, k) => {
        const root = this.#root(rational(2 * (k + 1), p));
        return squares.has(k + 1) ? root : this.ring.neg(root);
      }),
    );
    return p % 4 === 1 ? sum : this.#times(this.ring.neg(this.ring.i), sum);
  }

  #derived(e: Laurent, angle: string): Laurent {
    this.effort.spend(e.size);
    for (const monomial of e.monomials)
      for (const [variable] of monomial.factors)
        if (this.#functions.get(variable.name)?.angle === angle && this.#functions.get(variable.name)?.last)
          throw new Undecided(`a function is differentiated more than ${deepestDerivative} times`);
    const parts = [...this.#phases].flatMap(([name, phase]) =>
      phase.kind === 'angle' && phase.angle === angle
        ? [this.#times(this.ring.fromRational(phase.unit), this.ring.derivative(e, name))]
        : [],
    );
    return this.ring.sum([this.ring.derivative(e, angle), ...parts]);
  }

  #shifted(e: Laurent, angle: string, t: AngleForm): Laurent {
    this.effort.spend(e.size);
    const byFrequency = new Map<
      string,
      { frequency: Rational; monomials: Monomial[]; coefficients: FastCyclotomic[] }
    >();
    for (const [monomial, coefficient] of e) {
      if (monomial.factors.some(([variable]) => this.#functions.get(variable.name)?.angle === angle))
        throw new Undecided(`a function of ${angle} that may be any has no known values at shifted angles`);
      const frequency = this.#partsOf(monomial).frequencies.get(angle) ?? Q.zero;
      const key = Q.format(frequency);
      const group = byFrequency.get(key) ?? { frequency, monomials: [], coefficients: [] };
      byFrequency.set(key, group);
      group.monomials.push(monomial);
      group.coefficients.push(coefficient);
    }
    return this.ring.sum(
      [...byFrequency.values()].map(({ frequency, monomials, coefficients }) =>
        this.#times(new Laurent(monomials, coefficients), this.#exponential(t, frequency)),
      ),
    );
  }

  #halved(e: Laurent): Laurent {
    return this.#times(this.ring.fromRational(rational(1, 2)), e);
  }

  #times(a: Laurent, b: Laurent): Laurent {
    this.#spendOnScalars(a, b);
    const product = this.ring.mul(a, b);
    this.#checkDigits(product);
    return product;
  }

  #scaled(factor: Laurent | undefined, a: PauliOperator<Laurent>): PauliOperator<Laurent> {
    if (factor === undefined) return a;
    this.#spendOnProduct(this.algebra.scalar(factor), a);
    return this.#kept(this.algebra.scale(factor, a));
  }

  #joined(a: Laurent | undefined, b: Laurent | undefined): Laurent | undefined {
    if (a === undefined || b === undefined) return a ?? b;
    return this.#times(a, b);
  }

  #over(numerator: PauliOperator<Laurent>, denominator: Laurent | undefined): Value {
    return denominator === undefined ? { numerator } : { numerator, denominator };
  }

  #equal(a: Laurent | undefined, b: Laurent | undefined): boolean {
    if (a === undefined || b === undefined || a.size !== b.size) return false;
    this.effort.spend(a.size);
    return this.ring.isZero(this.ring.sub(a, b));
  }

  /** 1/e where e is a number of Q(ζ₈) times phases, which have modulus 1. */
  #inverseOfMonomial(e: Laurent): Laurent | undefined {
    const [only] = e;
    if (e.size !== 1 || only === undefined) return undefined;
    const [monomial, coefficient] = only;
    if (monomial.factors.some(([variable]) => variable.kind === 'symbol')) return undefined;
    const inverse = fastCyclotomic.fromCyclotomic(invertCyclotomic(fastCyclotomic.toCyclotomic(coefficient)));
    const phases = new Laurent([monomial], [fastCyclotomic.one]);
    return this.#times(this.ring.constant(inverse), this.ring.conj(phases));
  }

  #spendOn(...values: readonly Value[]): void {
    for (const { numerator } of values) this.effort.spend(sizeOf(numerator));
  }

  #spendOnProduct(a: PauliOperator<Laurent>, b: PauliOperator<Laurent>): void {
    this.effort.spend(
      sizeOf(a) * sizeOf(b) * weight(digitsOf(a) + digitsOf(b)) + a.terms.size * b.terms.size,
    );
  }

  #spendOnScalars(a: Laurent, b: Laurent): void {
    this.effort.spend(a.size * b.size * weight(digitsIn(a) + digitsIn(b)));
  }

  #kept(a: PauliOperator<Laurent>): PauliOperator<Laurent> {
    for (const e of a.terms.values()) this.#checkDigits(e);
    return a;
  }

  #checkDigits(e: Laurent): void {
    if (digitsIn(e) > mostDigits)
      throw new Undecided(`its coefficients grow beyond ${mostDigits} hexadecimal digits`);
  }
}

function sizeOf(a: PauliOperator<Laurent>): number {
  let size = 0;
  for (const e of a.terms.values()) size += e.size;
  return size;
}

function digitsOf(a: PauliOperator<Laurent>): number {
  let digits = 0;
  for (const e of a.terms.values()) digits = Math.max(digits, digitsIn(e));
  return digits;
}

/** The hexadecimal digits of the longest coefficient; 0 where all are machine integers. */
function digitsIn(e: Laurent): number {
  let digits = 0;
  for (const c of e.coefficients)
    if (c.large !== undefined)
      for (const { num, den } of c.large.a)
        digits = Math.max(digits, num.toString(16).length, den.toString(16).length);
  return digits;
}

/** What a product of long numbers costs, in products of short ones. */
function weight(digits: number): number {
  return digits === 0 ? 1 : 8 + Math.ceil((digits / 8) ** 2);
}
