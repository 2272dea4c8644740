import type { Declarations, IndexValue } from '../../symbolic/formulas/declarations.js';
import type { Expression } from '../../symbolic/formulas/expression.js';
import {
  at,
  bracket,
  type ComplexMatrix,
  dagger,
  fill,
  identity,
  kron,
  minus,
  plus,
  scaled,
  sigma,
  times,
  trace,
  transpose,
} from '../oracles/complex-matrix.js';

type Complex = readonly [number, number];

/** Values of everything free in a formula, in doubles. Operators are functions of the angles. */
export interface NumericPoint {
  readonly angles: ReadonlyMap<string, number>;
  readonly symbols: ReadonlyMap<string, Complex>;
  readonly operators: ReadonlyMap<string, (angles: ReadonlyMap<string, number>) => ComplexMatrix>;
  readonly indices: ReadonlyMap<string, IndexValue>;
}

const number = (re: number, im = 0): ComplexMatrix => fill(1, () => [re, im]);

/** A matrix by its Pauli coefficients. */
export function fromPaulis(qubits: number, coefficients: Readonly<Record<string, Complex>>): ComplexMatrix {
  return Object.entries(coefficients).reduce(
    (sum, [letters, c]) => plus(sum, scaled(pauliString(letters), c)),
    scaled(identity(2 ** qubits), [0, 0]),
  );
}

/** The coefficient of a Pauli string in a matrix: tr(P·A)/2ⁿ. */
export function pauliCoefficient(a: ComplexMatrix, letters: string): Complex {
  if (letters === '') return at(a, 0, 0);
  const [re, im] = trace(times(pauliString(letters), a));
  return [re / a.size, im / a.size];
}

function pauliString(letters: string): ComplexMatrix {
  return [...letters].reduce((product, letter) => kron(product, sigma['IXYZ'.indexOf(letter)]!), identity(1));
}

const h = Math.SQRT1_2;
const named: Readonly<Record<string, ComplexMatrix>> = {
  H: fill(2, (r, c) => [r + c === 2 ? -h : h, 0]),
  S: fill(2, (r, c) => (r !== c ? [0, 0] : r === 0 ? [1, 0] : [0, 1])),
  T: fill(2, (r, c) => (r !== c ? [0, 0] : r === 0 ? [1, 0] : [h, h])),
  CNOT: fill(4, (r, c) => [[0, 1, 3, 2][r] === c ? 1 : 0, 0]),
};

/**
 * The value of an expression in doubles, by matrices and numbers only: a shift is evaluation at a shifted angle, a derivative a central
 * difference of fourth order. Shares nothing with the exact reading but the syntax tree.
 */
export function evaluateNumerically(e: Expression, declared: Declarations, p: NumericPoint): ComplexMatrix {
  const value = (part: Expression, here = p) => evaluateNumerically(part, declared, here);
  switch (e.op) {
    case 'number':
      return number(Number(e.value.num) / Number(e.value.den));
    case 'name':
      return nameValue(e.name, declared, p);
    case 'negate':
      return scaled(value(e.of), [-1, 0]);
    case 'sum':
      return plus(value(e.left), value(e.right));
    case 'difference':
      return minus(value(e.left), value(e.right));
    case 'product':
      return product(value(e.left), value(e.right));
    case 'quotient': {
      const [re, im] = at(value(e.right), 0, 0);
      const size = re * re + im * im;
      return scaled(value(e.left), [re / size, -im / size]);
    }
    case 'power': {
      const base = value(e.base);
      let result = identity(base.size);
      for (let k = 0; k < e.exponent; k += 1) result = times(result, base);
      return result;
    }
    case 'call':
      break;
  }
  const [a, b, c] = e.args as [Expression, Expression, Expression];
  const real = (part: Expression, here = p) => at(value(part, here), 0, 0)[0];
  switch (e.name) {
    case 'R': {
      const [generator, t] = [value(a), real(b)];
      return plus(
        scaled(identity(generator.size), [Math.cos(t / 2), 0]),
        scaled(generator, [0, -Math.sin(t / 2)]),
      );
    }
    case 'controlled': {
      const below = value(a);
      const n = below.size;
      return fill(2 * n, (r, k) => (r < n || k < n ? [r === k ? 1 : 0, 0] : at(below, r - n, k - n)));
    }
    case 'tensor':
      return e.args.map((part) => value(part)).reduce(kron);
    case 'dagger':
      return dagger(value(a));
    case 'transpose':
      return transpose(value(a));
    case 'bracket':
      return bracket(value(a), value(b));
    case 'trace':
      return number(...trace(value(a)));
    case 'expectation': {
      const [q, u] = [value(a), value(b)];
      if (c === undefined) return number(...at(times(times(dagger(u), q), u), 0, 0));
      return number(...trace(times(q, times(times(u, value(c)), dagger(u)))));
    }
    case 'identity':
      return identity(2 ** at(value(a), 0, 0)[0]);
    case 'zero':
      return fill(2 ** at(value(a), 0, 0)[0], (r, k) => [r === 0 && k === 0 ? 1 : 0, 0]);
    case 'cos':
      return number(Math.cos(real(a)));
    case 'sin':
      return number(Math.sin(real(a)));
    case 'sqrt':
      return number(Math.sqrt(real(a)));
    case 'd': {
      const step = 1e-2;
      const f = (k: number) => value(a, moved(p, nameOf(b), k * step));
      // f′ ≈ Σ weights·f, exact for polynomials of degree 8
      return [4 / 5, -1 / 5, 4 / 105, -1 / 280].reduce(
        (sum, w, k) => plus(sum, scaled(minus(f(k + 1), f(-k - 1)), [w / step, 0])),
        scaled(f(0), [0, 0]),
      );
    }
    case 'shift':
      return value(a, moved(p, nameOf(b), real(c)));
    case 'sum':
      return declared.indices
        .get(nameOf(a))!
        .map((v) => value(b, { ...p, indices: new Map([...p.indices, [nameOf(a), v]]) }))
        .reduce(plus);
  }
}

function moved(p: NumericPoint, angle: string, by: number): NumericPoint {
  return { ...p, angles: new Map([...p.angles, [angle, p.angles.get(angle)! + by]]) };
}

function nameOf(e: Expression): string {
  return e.op === 'name' ? e.name : '';
}

function nameValue(name: string, declared: Declarations, p: NumericPoint): ComplexMatrix {
  if (declared.angles.has(name)) return number(p.angles.get(name)!);
  const symbol = p.symbols.get(name);
  if (symbol !== undefined) return number(...symbol);
  const operator = p.operators.get(name);
  if (operator !== undefined) return operator(p.angles);
  const index = p.indices.get(name);
  if (index !== undefined) return typeof index === 'number' ? number(index) : pauliString(index);
  const definition = declared.definitions.get(name);
  if (definition !== undefined) return evaluateNumerically(definition.expression, declared, p);
  if (name === 'i') return number(0, 1);
  if (name === 'pi' || name === 'π') return number(Math.PI);
  if (name === 'sqrt2') return number(Math.SQRT2);
  return named[name] ?? pauliString(name);
}

function product(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  if (a.size === 1) return scaled(b, at(a, 0, 0));
  return b.size === 1 ? scaled(a, at(b, 0, 0)) : times(a, b);
}
