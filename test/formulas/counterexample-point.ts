import type { FormulaCounterexample } from '../../proofs/formulas/formula-verdict.js';
import type { IndexValue } from '../../symbolic/formulas/declarations.js';
import type { IdentityFormula } from '../../symbolic/formulas/parse-formula.js';
import { type ComplexMatrix, identity, plus, scaled } from '../oracles/complex-matrix.js';
import { evaluateNumerically, fromPaulis, type NumericPoint, pauliCoefficient } from './numeric-formula.js';

/** Both sides of an identity in doubles, at the counterexample and its component; what has no value there is 0. */
export function sidesAt(
  { declared, left, right }: IdentityFormula,
  { at, component, numbers }: FormulaCounterexample,
): readonly (readonly [number, number])[] {
  const angles = new Map([...declared.angles].map((name) => [name, numbers.angles[name] ?? 0]));
  const operators = new Map(
    [...declared.operators].map(([name, declaration]) => {
      const { qubits } = declaration;
      if (declaration.kind === 'pauli-sum') {
        const terms = declaration.sum.map(
          ({ letters, coefficient: { num, den } }) =>
            [letters.join(''), [Number(num) / Number(den), 0]] as const,
        );
        return [name, () => fromPaulis(qubits, Object.fromEntries(terms))] as const;
      }
      const matrix = (shown: string) => fromPaulis(qubits, numbers.operators[shown] ?? {});
      const usual =
        declaration.kind === 'unitary'
          ? identity(2)
          : declaration.kind === 'state'
            ? scaled(identity(2 ** qubits), [1 / 2 ** qubits, 0])
            : matrix(name);
      const constant = name in numbers.operators ? matrix(name) : usual;
      if (declaration.kind !== 'function') return [name, (): ComplexMatrix => constant] as const;
      const prefix = `∂${declaration.of} `;
      // Taylor's polynomial with the given derivatives at the point
      const taylor = (here: ReadonlyMap<string, number>) => {
        const step = here.get(declaration.of)! - angles.get(declaration.of)!;
        return [1, 2, 3, 4].reduce(
          (sum, k) => plus(sum, scaled(matrix(prefix.repeat(k) + name), [step ** k / factorial(k), 0])),
          constant,
        );
      };
      return [name, taylor] as const;
    }),
  );
  const indices = new Map<string, IndexValue>(
    at
      .split(', ')
      .filter((part) => part !== '')
      .map((part) => {
        const [name, value] = part.split(' = ') as [string, string];
        return [name, /^-?\d+$/.test(value) ? Number(value) : value];
      }),
  );
  const symbols = new Map(
    [...declared.symbols.keys()].map((name) => [name, numbers.symbols[name] ?? ([0, 0] as const)] as const),
  );
  const point: NumericPoint = { angles, symbols, operators, indices };
  return [left, right].map((side) => {
    const value = evaluateNumerically(side.expression, declared, point);
    return value.size === 1 && component !== ''
      ? [0, 0] // the number 0 in the place of an operator
      : pauliCoefficient(value, component);
  });
}

function factorial(k: number): number {
  return k <= 1 ? 1 : k * factorial(k - 1);
}
