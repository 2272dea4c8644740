import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronecker, type Matrix, multiply } from '../../symbolic/algebra/matrix.js';
import {
  cyclotomicCoefficients,
  PauliAlgebra,
  type PauliOperator,
} from '../../symbolic/algebra/pauli-operator.js';
import { allStrings, commute, multiplyStrings } from '../../symbolic/algebra/pauli-string.js';
import { type Cyclotomic, cyclotomic as c } from '../../symbolic/ring/cyclotomic.js';
import { rational } from '../../symbolic/ring/rational.js';
import { cases } from '../random/cases.js';

const algebra = new PauliAlgebra(cyclotomicCoefficients);
type Operator = PauliOperator<Cyclotomic>;

const coefficients: fc.Arbitrary<Cyclotomic> = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 })
  .map((a) => ({ a: a.map((k) => rational(k, 2)) as unknown as Cyclotomic['a'] }));

const operators = (qubits: number): fc.Arbitrary<Operator> =>
  fc
    .array(fc.tuple(fc.nat({ max: 4 ** qubits - 1 }), coefficients), { maxLength: 4 })
    .map((terms) => algebra.operator(qubits, new Map(terms.map(([k, e]) => [allStrings(qubits)[k]!, e]))));

const pairs = fc.integer({ min: 1, max: 3 }).chain((n) => fc.tuple(operators(n), operators(n)));

const every = (property: (a: Operator, b: Operator) => void) =>
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      property(a, b);
    }),
    cases(100),
  );

/** Both as matrices, entry by entry. */
function expectMatrix(found: Operator, expected: Matrix<Cyclotomic>): void {
  const matrix = algebra.toMatrix(found);
  expect(matrix.length).toBe(expected.length);
  expect(matrix.every((row, r) => row.every((e, k) => c.equal(e, expected[r]![k]!)))).toBe(true);
}

const traceOf = (m: Matrix<Cyclotomic>) => m.reduce((sum, row, k) => c.add(sum, row[k]!), c.zero);

describe('Pauli operators against dense matrices', () => {
  it('products are products', () => {
    every((a, b) =>
      expectMatrix(algebra.multiply(a, b), multiply(c, algebra.toMatrix(a), algebra.toMatrix(b))),
    );
  });

  it('tensor products are Kronecker products, the left factor more significant', () => {
    fc.assert(
      fc.property(operators(1), operators(2), (a, b) =>
        expectMatrix(algebra.tensor(a, b), kronecker(c, algebra.toMatrix(a), algebra.toMatrix(b))),
      ),
      cases(100),
    );
  });

  it('traces are traces, of operators and of products', () => {
    every((a, b) => {
      expect(c.equal(algebra.trace(a), traceOf(algebra.toMatrix(a)))).toBe(true);
      const product = multiply(c, algebra.toMatrix(a), algebra.toMatrix(b));
      expect(c.equal(algebra.traceOfProduct(a, b), traceOf(product))).toBe(true);
    });
  });

  it('adjoints and transposes are adjoints and transposes', () => {
    every((a) => {
      const m = algebra.toMatrix(a);
      expectMatrix(
        algebra.dagger(a),
        m.map((row, r) => row.map((_, k) => c.conj(m[k]![r]!))),
      );
      expectMatrix(
        algebra.transpose(a),
        m.map((row, r) => row.map((_, k) => m[k]![r]!)),
      );
    });
  });

  it('matrix and back is the identity', () => {
    every((a) =>
      expect(algebra.isZero(algebra.subtract(algebra.fromMatrix(algebra.toMatrix(a)), a))).toBe(true),
    );
  });
});

describe('the Lie bracket', () => {
  const triples = fc
    .integer({ min: 1, max: 2 })
    .chain((n) => fc.tuple(operators(n), operators(n), operators(n)));

  it('is antisymmetric and traceless', () => {
    every((a, b) => {
      expect(algebra.isZero(algebra.add(algebra.bracket(a, b), algebra.bracket(b, a)))).toBe(true);
      expect(c.isZero(algebra.trace(algebra.bracket(a, b)))).toBe(true);
    });
  });

  it('obeys the Jacobi identity', () => {
    fc.assert(
      fc.property(triples, ([x, y, z]) => {
        const cyclic = [
          [x, y, z],
          [y, z, x],
          [z, x, y],
        ].map(([p, q, r]) => algebra.bracket(p!, algebra.bracket(q!, r!)));
        expect(algebra.isZero(cyclic.reduce((sum, term) => algebra.add(sum, term)))).toBe(true);
      }),
      cases(100),
    );
  });

  it('vanishes for Pauli strings exactly when they commute', () => {
    for (const a of allStrings(2))
      for (const b of allStrings(2))
        expect(algebra.isZero(algebra.bracket(algebra.pauli(a), algebra.pauli(b)))).toBe(commute(a, b));
  });
});

describe('Pauli strings', () => {
  it('multiply to i times the third: XY = iZ', () => {
    expect(multiplyStrings('X', 'Y')).toEqual({ string: 'Z', phase: 1 });
    expect(multiplyStrings('YX', 'XZ')).toEqual({ string: 'ZY', phase: (3 + 3) % 4 });
  });

  it('act on the same number of qubits, or say so', () => {
    expect(() => multiplyStrings('X', 'XX')).toThrow(/different numbers of qubits/);
    expect(() => algebra.add(algebra.pauli('X'), algebra.pauli('XX'))).toThrow(/A has 1, B has 2/);
  });
});
