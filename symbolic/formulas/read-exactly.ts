import { Undecided } from '../equations/reading.js';
import { Q, type Rational } from '../ring/rational.js';
import { type AngleForm, angleForms } from './angle-form.js';
import type { FormulaArithmetic, Value } from './arithmetic.js';
import type { Checked } from './checked.js';
import {
  type Declarations,
  gates,
  type IndexValue,
  meaningOf,
  type OperatorDeclaration,
} from './declarations.js';
import { type Expression, partsOf } from './expression.js';
import { ExpressionMistake, oneLine, type Source } from './formula-mistake.js';
import { freeIndices } from './free-indices.js';
import { functions } from './functions.js';

/** The values that indices have at the moment, by name. */
export type IndexSetting = ReadonlyMap<string, IndexValue>;

/** A divisor that occurs in the formula: it has to be different from zero. */
export interface Divisor {
  readonly text: string;
  readonly value: Value;
}

interface Shift {
  readonly angle: string;
  readonly by: AngleForm;
  readonly written: string;
}

type Call = Extract<Expression, { op: 'call' }>;
type Binary = Extract<Expression, { left: Expression }>;

/** Reads checked expressions of one formula, at one setting of its free indices, as exact values. */
export class ExactFormulaReading {
  readonly #operators = new Map<string, Value>();
  readonly #definitions = new Map<string, Value>();
  /** The divisors met so far that are not plain numbers, by their text and the values of the indices. */
  readonly divisors = new Map<string, Divisor>();
  /** Those in which what is being read stands, from the outermost to the innermost. */
  readonly #shifts: Shift[] = [];

  constructor(
    readonly arithmetic: FormulaArithmetic,
    readonly declared: Declarations,
    readonly setting: IndexSetting,
  ) {}

  /** The value. Throws {@link Undecided} with the reason where exact arithmetic does not reach it. */
  read({ source, expression }: Checked): Value {
    return this.#read(expression, source, this.setting);
  }

  /** The value of a declared operator. */
  operator(name: string): Value {
    return this.#name(name, this.setting);
  }

  /** The angle that a constant expression is. */
  readAngle({ source, expression }: Checked): AngleForm {
    return this.#angle(expression, source, this.setting);
  }

  #read(e: Expression, source: Source, at: IndexSetting): Value {
    const { arithmetic } = this;
    arithmetic.effort.spend(1);
    const read = (part: Expression) => this.#read(part, source, at);
    switch (e.op) {
      case 'number':
        return arithmetic.rational(e.value);
      case 'name':
        return this.#name(e.name, at);
      case 'negate':
        return arithmetic.negate(read(e.of));
      case 'sum':
        return arithmetic.add(read(e.left), read(e.right));
      case 'difference':
        return arithmetic.subtract(read(e.left), read(e.right));
      case 'product':
        return arithmetic.multiply(read(e.left), read(e.right));
      case 'quotient':
        return this.#quotient(read(e.left), e.right, read(e.right), source, at);
      case 'power': {
        const base = read(e.base);
        const { qubits } = base.numerator;
        let power: Value = { numerator: arithmetic.one(qubits) };
        for (let k = 0; k < e.exponent; k += 1) power = arithmetic.multiply(power, base);
        return power;
      }
      case 'call':
        return this.#call(e, source, at);
    }
  }

  #quotient(dividend: Value, divisor: Expression, value: Value, source: Source, at: IndexSetting): Value {
    const quotient = this.arithmetic.divide(dividend, value);
    if (quotient === undefined) throw this.#zeroDivisor(divisor, source, at);
    if (quotient.denominator !== dividend.denominator) {
      const met = this.#shifted(oneLine(source.text.slice(divisor.span.start, divisor.span.end)), value);
      this.divisors.set([met.text, ...settingText(at)].join(' '), met);
    }
    return quotient;
  }

  /** A divisor inside of shifts as it is there: what must not be zero is `shift(cos(x), x, pi/2)`, not cos(x). */
  #shifted(text: string, value: Value): Divisor {
    return this.#shifts.reduceRight(
      (inner, { angle, by, written }) => ({
        text: `shift(${inner.text}, ${angle}, ${written})`,
        value: this.arithmetic.shift(inner.value, angle, by),
      }),
      { text, value },
    );
  }

  #zeroDivisor(divisor: Expression, source: Source, at: IndexSetting): ExpressionMistake {
    const indices = freeIndices([divisor], this.declared);
    const here = settingText(new Map([...at].filter(([name]) => indices.has(name))));
    return here.length === 0
      ? new ExpressionMistake(
          source,
          divisor.span,
          'it divides, and it is zero whatever the values are',
          'Divide by something that is not always zero',
        )
      : new ExpressionMistake(
          source,
          divisor.span,
          `it divides, and at ${here.join(', ')} it is zero`,
          'Leave out such values under "indices", or by an assumption such as "m != 0" where no sum binds the index',
        );
  }

  #name(name: string, at: IndexSetting): Value {
    const { arithmetic, declared } = this;
    const meaning = meaningOf(name, declared)!; // checked when the formula was parsed
    switch (meaning.kind) {
      case 'angle':
        throw new Undecided(
          `the angle ${name} stands outside of cos, sin, R, d and shift; only trigonometric polynomials of angles are decided`,
        );
      case 'pi':
        throw new Undecided('pi stands outside of an angle; only numbers made of roots of unity are decided');
      case 'symbol':
        return arithmetic.scalar(
          meaning.numbers === 'real' ? arithmetic.ring.real(name) : arithmetic.ring.complex(name),
        );
      case 'index': {
        const value = at.get(name)!; // every index is free, with a setting, or bound by a sum
        return typeof value === 'number'
          ? arithmetic.rational({ num: BigInt(value), den: 1n })
          : { numerator: arithmetic.algebra.pauli(value) };
      }
      case 'operator':
        return this.#operator(name, meaning.declaration);
      case 'definition': {
        // inside of shifts its divisors are others
        const shifts = divides(meaning.definition.expression, declared) ? this.#shifts : [];
        const within = shifts.map(({ angle, written }) => `${angle} + ${written}`);
        const key = [name, ...settingText(at), ...within].join(' ');
        const known = this.#definitions.get(key);
        if (known !== undefined) return known;
        const { expression, source } = meaning.definition;
        const value = this.#read(expression, source, at);
        this.#definitions.set(key, value);
        return value;
      }
      case 'imaginary unit':
        return arithmetic.scalar(arithmetic.ring.i);
      case 'square root of 2':
        return arithmetic.squareRoot(2);
      case 'pauli':
        return { numerator: arithmetic.algebra.pauli(meaning.string) };
      case 'gate':
        return this.#operator(name, { kind: 'gate', gate: meaning.gate, qubits: 0 });
    }
  }

  #operator(name: string, declaration: OperatorDeclaration): Value {
    const known = this.#operators.get(name);
    if (known !== undefined) return known;
    const value = this.#build(name, declaration);
    this.#operators.set(name, value);
    return value;
  }

  #build(name: string, declaration: OperatorDeclaration): Value {
    const { arithmetic } = this;
    const { ring, algebra } = arithmetic;
    switch (declaration.kind) {
      case 'arbitrary':
        return arithmetic.symbolic(declaration.qubits, (s) => ring.complex(`${name}[${s}]`));
      case 'hermitian':
        return arithmetic.symbolic(declaration.qubits, (s) => ring.real(`${name}[${s}]`));
      case 'state': {
        // tr ρ = 1 fixes the coefficient of the identity at 2⁻ⁿ
        const share = ring.fromRational({ num: 1n, den: 2n ** BigInt(declaration.qubits) });
        return arithmetic.symbolic(declaration.qubits, (s) =>
          /^I+$/.test(s) ? share : ring.real(`${name}[${s}]`),
        );
      }
      case 'function':
        return arithmetic.symbolic(declaration.qubits, (s) =>
          arithmetic.function(`${name}[${s}]`, declaration.of),
        );
      case 'unitary': {
        // every unitary on one qubit is e^{iφ}·R_Z(α)·R_Y(β)·R_Z(γ)
        const [z, y] = ['Z', 'Y'].map((p): Value => ({ numerator: algebra.pauli(p) })) as [Value, Value];
        const angle = (letter: string) => angleForms.angle(`${name}.${letter}`);
        const phase = arithmetic.add(
          arithmetic.cosine(angle('φ')),
          arithmetic.multiply(arithmetic.scalar(ring.i), arithmetic.sine(angle('φ'))),
        );
        return [
          arithmetic.rotation(z, angle('α')),
          arithmetic.rotation(y, angle('β')),
          arithmetic.rotation(z, angle('γ')),
        ].reduce((product, factor) => arithmetic.multiply(product, factor), phase);
      }
      case 'gate': {
        const matrix = gates[declaration.gate].map((row) => row.map((c) => ring.fromCyclotomic(c)));
        return { numerator: algebra.fromMatrix(matrix) };
      }
      case 'pauli-sum':
        return {
          numerator: algebra.operator(
            declaration.qubits,
            declaration.sum.map(({ letters, coefficient }) => [
              letters.join(''),
              ring.fromRational(coefficient),
            ]),
          ),
        };
    }
  }

  #call(e: Call, source: Source, at: IndexSetting): Value {
    const { arithmetic } = this;
    const read = (part: Expression) => this.#read(part, source, at);
    const angle = (part: Expression) => this.#angle(part, source, at);
    const [a, b, c] = e.args as [Expression, Expression, Expression]; // as many as the function takes
    switch (e.name) {
      case 'R':
        return arithmetic.rotation(this.#generator(a, read(a), source), angle(b));
      case 'controlled': {
        const below = read(a);
        const [idle, active] = this.#projectors();
        const identity: Value = { numerator: arithmetic.one(below.numerator.qubits) };
        return arithmetic.add(arithmetic.tensor(idle, identity), arithmetic.tensor(active, below));
      }
      case 'tensor':
        return e.args.map(read).reduce((product, factor) => arithmetic.tensor(product, factor));
      case 'dagger':
        return arithmetic.dagger(read(a));
      case 'transpose':
        return arithmetic.transpose(read(a));
      case 'bracket': {
        const [left, right] = [read(a), read(b)];
        return arithmetic.subtract(arithmetic.multiply(left, right), arithmetic.multiply(right, left));
      }
      case 'trace':
        return a.op === 'product' ? this.#traceOfProduct(a, read) : arithmetic.trace(read(a));
      case 'expectation': {
        const [q, u] = [read(a), read(b)];
        const adjoint = arithmetic.dagger(u);
        if (e.args.length === 2)
          return arithmetic.vacuum(arithmetic.multiply(arithmetic.multiply(adjoint, q), u));
        return arithmetic.traceOfProduct(q, arithmetic.multiply(arithmetic.multiply(u, read(c)), adjoint));
      }
      case 'identity':
        return { numerator: arithmetic.one(wholeNumber(a)) };
      case 'zero': {
        const [idle] = this.#projectors();
        let state = idle;
        for (let q = 1; q < wholeNumber(a); q += 1) state = arithmetic.tensor(state, idle);
        return state;
      }
      case 'cos':
        return arithmetic.cosine(angle(a));
      case 'sin':
        return arithmetic.sine(angle(a));
      case 'sqrt':
        return arithmetic.squareRoot(wholeNumber(a));
      case 'd':
        return arithmetic.derivative(read(a), nameOf(b));
      case 'shift': {
        const shift = {
          angle: nameOf(b),
          by: angle(c),
          written: oneLine(source.text.slice(c.span.start, c.span.end)),
        };
        this.#shifts.push(shift);
        try {
          return arithmetic.shift(read(a), shift.angle, shift.by);
        } finally {
          this.#shifts.pop();
        }
      }
      case 'sum':
        return this.declared.indices
          .get(nameOf(a))!
          .map((value) => this.#read(b, source, new Map([...at, [nameOf(a), value]])))
          .reduce((sum, term) => arithmetic.add(sum, term));
    }
  }

  /** (I + Z)/2 and (I − Z)/2. */
  #projectors(): [Value, Value] {
    const { ring, algebra } = this.arithmetic;
    const half = ring.fromRational({ num: 1n, den: 2n });
    return [half, ring.neg(half)].map(
      (z): Value => ({
        numerator: algebra.operator(1, [
          ['I', half],
          ['Z', z],
        ]),
      }),
    ) as [Value, Value];
  }

  #traceOfProduct(e: Binary, read: (part: Expression) => Value): Value {
    const [left, right] = [read(e.left), read(e.right)];
    const scales = left.numerator.qubits === 0 || right.numerator.qubits === 0;
    return scales
      ? this.arithmetic.trace(this.arithmetic.multiply(left, right))
      : this.arithmetic.traceOfProduct(left, right);
  }

  #generator(e: Expression, generator: Value, source: Source): Value {
    const { arithmetic } = this;
    const excess = arithmetic.subtract(arithmetic.multiply(generator, generator), {
      numerator: arithmetic.one(generator.numerator.qubits),
    });
    if ([...excess.numerator.terms.values()].every((entry) => arithmetic.reduce(entry).length === 0))
      return generator;
    throw new ExpressionMistake(
      source,
      e.span,
      'a rotation needs a generator P with P·P = 1',
      `Write ${functions.R.usage} with a Pauli string, or another operator whose square is the identity`,
    );
  }

  #angle(e: Expression, source: Source, at: IndexSetting): AngleForm {
    this.arithmetic.effort.spend(1);
    const read = (part: Expression) => this.#angle(part, source, at);
    const beyond = () =>
      new Undecided(
        `the angle "${oneLine(source.text.slice(e.span.start, e.span.end))}" is not a rational combination of angles, pi and 1`,
      );
    switch (e.op) {
      case 'number':
        return angleForms.radians(e.value);
      case 'name': {
        const meaning = meaningOf(e.name, this.declared)!; // checked when the formula was parsed
        if (meaning.kind === 'angle') return angleForms.angle(e.name);
        if (meaning.kind === 'pi') return angleForms.pi;
        if (meaning.kind === 'definition')
          return this.#angle(meaning.definition.expression, meaning.definition.source, at);
        const value = meaning.kind === 'index' ? at.get(e.name) : undefined;
        if (typeof value !== 'number') throw beyond();
        return angleForms.radians({ num: BigInt(value), den: 1n });
      }
      case 'negate':
        return angleForms.negate(read(e.of));
      case 'sum':
        return angleForms.add(read(e.left), read(e.right));
      case 'difference':
        return angleForms.add(read(e.left), angleForms.negate(read(e.right)));
      case 'product': {
        const [left, right] = [read(e.left), read(e.right)];
        const [l, r] = [angleForms.toRational(left), angleForms.toRational(right)];
        if (l !== undefined) return angleForms.scale(l, right);
        if (r !== undefined) return angleForms.scale(r, left);
        throw beyond();
      }
      case 'quotient': {
        const by = angleForms.toRational(read(e.right));
        if (by === undefined) throw beyond();
        if (Q.isZero(by)) throw this.#zeroDivisor(e.right, source, at);
        return angleForms.scale(Q.div(Q.one, by), read(e.left));
      }
      case 'power': {
        const base: Rational | undefined = angleForms.toRational(read(e.base));
        if (base === undefined) throw beyond();
        let power = angleForms.radians(Q.one);
        for (let k = 0; k < e.exponent; k += 1) power = angleForms.scale(base, power);
        return power;
      }
      case 'call':
        throw beyond();
    }
  }
}

function settingText(at: IndexSetting): readonly string[] {
  return [...at].map(([index, value]) => `${index} = ${value}`);
}

const dividing = new WeakMap<Expression, boolean>();

/** Whether something divides in it, through definitions too. */
function divides(e: Expression, declared: Declarations): boolean {
  const before = dividing.get(e);
  if (before !== undefined) return before;
  const definition = e.op === 'name' ? declared.definitions.get(e.name) : undefined;
  const result =
    e.op === 'quotient' ||
    (definition !== undefined && divides(definition.expression, declared)) ||
    partsOf(e).some((part) => divides(part, declared));
  dividing.set(e, result);
  return result;
}

function wholeNumber(e: Expression): number {
  return e.op === 'number' ? Number(e.value.num) : 0;
}

function nameOf(e: Expression): string {
  return e.op === 'name' ? e.name : '';
}
