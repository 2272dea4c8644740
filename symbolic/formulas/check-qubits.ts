import { type Declarations, gates, meaningOf, mostQubits, qubitsOfIndex } from './declarations.js';
import type { Expression } from './expression.js';
import { ExpressionMistake, type Source } from './formula-mistake.js';
import { functions } from './functions.js';

/**
 * On how many qubits the expression acts, 0 for a scalar.
 * Throws an {@link ExpressionMistake} where a name means nothing or parts do not fit together.
 */
export function checkQubits(source: Source, expression: Expression, declared: Declarations): number {
  return new QubitCheck(source, declared).of(expression);
}

type Call = Extract<Expression, { op: 'call' }>;

class QubitCheck {
  constructor(
    readonly source: Source,
    readonly declared: Declarations,
  ) {}

  of(e: Expression): number {
    switch (e.op) {
      case 'number':
        return 0;
      case 'name':
        return this.#name(e.name, e);
      case 'negate':
        return this.of(e.of);
      case 'power':
        return this.of(e.base);
      case 'sum':
      case 'difference':
        return this.#same(e, this.of(e.left), this.of(e.right), e.op);
      case 'product': {
        const [left, right] = [this.of(e.left), this.of(e.right)];
        return left === 0 || right === 0 ? left + right : this.#same(e, left, right, 'product');
      }
      case 'quotient':
        if (this.of(e.right) !== 0)
          throw this.#mistake(
            e.right,
            'only a scalar divides, and this is an operator',
            'Multiply with the inverse',
          );
        return this.of(e.left);
      case 'call':
        return this.#call(e);
    }
  }

  #name(name: string, at: Expression): number {
    const meaning = meaningOf(name, this.declared);
    if (meaning === undefined)
      throw this.#mistake(at, 'the name is not declared', `Declare it, or use one of ${this.#names()}`);
    switch (meaning.kind) {
      case 'index':
        return qubitsOfIndex(meaning.values[0]!);
      case 'operator':
        return meaning.declaration.qubits;
      case 'definition':
        return meaning.definition.qubits;
      case 'pauli':
        return meaning.string.length;
      case 'gate':
        return Math.log2(gates[meaning.gate].length);
      default:
        return 0;
    }
  }

  #names(): string {
    const { angles, symbols, indices, operators, definitions } = this.declared;
    const all = [angles, symbols, indices, operators, definitions].flatMap((names) => [...names.keys()]);
    return [...all.slice(0, 20), 'I, X, Y, Z, i, pi'].join(', ');
  }

  #call(e: Call): number {
    const [a, b, c] = e.args;
    switch (e.name) {
      case 'R':
        this.#scalar(b!);
        return this.#operator(a!);
      case 'controlled':
        return this.#within(e, 1 + this.#operator(a!));
      case 'tensor':
        return this.#within(
          e,
          e.args.reduce((n, arg) => n + this.#operator(arg), 0),
        );
      case 'dagger':
        return this.of(a!);
      case 'transpose':
        return this.#operator(a!);
      case 'bracket':
        return this.#same(e, this.#operator(a!), this.#operator(b!), 'bracket');
      case 'trace':
        this.#operator(a!);
        return 0;
      case 'expectation': {
        const qubits = this.#same(e, this.#operator(a!), this.#operator(b!), 'expectation');
        if (c !== undefined) this.#same(e, qubits, this.#operator(c), 'expectation');
        return 0;
      }
      case 'identity':
      case 'zero':
        return this.#count(a!);
      case 'cos':
      case 'sin':
        return this.#scalar(a!);
      case 'sqrt':
        if (a!.op !== 'number' || a!.value.den !== 1n || a!.value.num < 1n || a!.value.num > 100n)
          throw this.#mistake(
            a!,
            'the square root is taken of a whole number from 1 to 100',
            `Write ${functions.sqrt.usage}`,
          );
        return 0;
      case 'd':
        this.#angle(b!, 'd');
        return this.of(a!);
      case 'shift':
        this.#angle(b!, 'shift');
        this.#scalar(c!);
        return this.of(a!);
      case 'sum':
        if (a!.op !== 'name' || meaningOf(a!.name, this.declared)?.kind !== 'index')
          throw this.#mistake(
            a!,
            'a sum runs over a declared index',
            `Write ${functions.sum.usage}, with k under "indices"`,
          );
        return this.of(b!);
    }
  }

  #angle(e: Expression, name: 'd' | 'shift'): void {
    if (e.op === 'name' && this.declared.angles.has(e.name)) return;
    throw this.#mistake(
      e,
      `${name} needs a declared angle here`,
      `Write ${functions[name].usage}, with x under "angles"`,
    );
  }

  #count(e: Expression): number {
    const size = e.op === 'number' && e.value.den === 1n ? Number(e.value.num) : 0;
    if (size < 1 || size > mostQubits)
      throw this.#mistake(
        e,
        `the number of qubits is a whole number from 1 to ${mostQubits}`,
        'Write such a number',
      );
    return size;
  }

  #scalar(e: Expression): 0 {
    if (this.of(e) === 0) return 0;
    throw this.#mistake(
      e,
      'an angle is expected here, and this is an operator',
      'Write a combination of angles and pi',
    );
  }

  #operator(e: Expression): number {
    const qubits = this.of(e);
    if (qubits > 0) return qubits;
    throw this.#mistake(
      e,
      'an operator is expected here, and this is a scalar',
      'Multiply it with identity(n), or with an operator',
    );
  }

  #within(e: Expression, qubits: number): number {
    if (qubits <= mostQubits) return qubits;
    throw this.#mistake(
      e,
      `it acts on ${qubits} qubits, and ${mostQubits} are the most`,
      'State it for fewer qubits',
    );
  }

  #same(e: Expression, left: number, right: number, what: string): number {
    if (left === right) return left;
    const named = (n: number) => (n === 0 ? 'a scalar' : `an operator on ${n} qubit${n === 1 ? '' : 's'}`);
    throw this.#mistake(
      e,
      `the parts of ${what === 'expectation' ? 'an' : 'a'} ${what} are alike, and here are ${named(left)} and ${named(right)}`,
      left === 0 || right === 0
        ? 'Multiply the scalar with identity(n)'
        : 'Use tensor(A, B) to bring operators to the same qubits',
    );
  }

  #mistake(e: Expression, expected: string, remedy: string): ExpressionMistake {
    return new ExpressionMistake(this.source, e.span, expected, remedy);
  }
}
