import * as fc from 'fast-check';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../symbolic/ansatz/entanglers.js';
import { fixedGates } from '../../symbolic/ansatz/fixed-gates.js';
import { randomMatrixGate } from '../random-matrix.js';
import { randomCourse } from '../random-uploads.js';

const names = (table: object): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(table));

const gate = (qubits: number): fc.Arbitrary<object> => {
  const one = fc.record({
    gate: fc.constantFrom('X', 'Z'),
    qubits: fc.integer({ min: 0, max: qubits - 1 }).map((q) => [q]),
  });
  if (qubits === 1) return one;
  const two = fc.record({
    gate: fc.constantFrom('CNOT', 'CZ', 'SWAP'),
    qubits: fc.shuffledSubarray(
      Array.from({ length: qubits }, (_, q) => q),
      { minLength: 2, maxLength: 2 },
    ),
  });
  return fc.oneof(one, two);
};

const everyday = ['', '0.5 ', '0.3 ', '1.25 '];
/** Coefficients of every size that a configuration may have. */
export const extreme = ['', '-0.3 ', '4e8 ', '1e-9 ', '9.12345678901234567891 '];

/** Configurations of 1 to `mostQubits` qubits and at most two blocks, from every table. */
export const randomAnsatz = (
  mostQubits: number,
  coefficients: readonly string[] = everyday,
): fc.Arbitrary<Ansatz> =>
  fc.integer({ min: 1, max: mostQubits }).chain((qubits) => {
    const encoding = fc.record({
      fixed: fc.oneof(
        { weight: 2, arbitrary: names(fixedGates) },
        { weight: 1, arbitrary: randomMatrixGate },
      ),
      generator: fc.constantFrom('I', 'X', 'Y', 'Z'),
      angle: names(angleMaps),
    });
    const observable = fc
      .array(
        fc.tuple(
          fc.constantFrom(...coefficients),
          fc.array(fc.constantFrom('I', 'X', 'Y', 'Z'), { minLength: qubits, maxLength: qubits }),
        ),
        { minLength: 1, maxLength: 2 },
      )
      .map((terms) =>
        terms
          .map(([c, letters]) => `${c}${letters.map((p, q) => `${p}${q}`).join(' ')}`)
          .join(' + ')
          .replaceAll('+ -', '- '),
      );
    return fc
      .record({
        qubits: fc.constant(qubits),
        encoding: fc.array(encoding, { minLength: qubits, maxLength: qubits }),
        course: randomCourse(2),
        entangler: fc.oneof(
          qubits > 1 ? names(entanglers) : fc.constant('none'),
          fc.array(gate(qubits), { maxLength: 3 }),
        ),
        rotations: fc.array(fc.constantFrom('X', 'Y', 'Z'), { minLength: 1, maxLength: 3 }),
        observables: fc.array(observable, { minLength: 1, maxLength: 2 }),
      })
      .map(({ course, ...fields }) => parseAnsatz({ ...fields, ...course }));
  });

/** The first x, θ of a stream of numbers, as many as the configuration has. */
export const inputsOf = (ansatz: Ansatz, stream: readonly number[]): { x: number[]; theta: number[] } => ({
  x: stream.slice(0, ansatz.qubits),
  theta: stream.slice(ansatz.qubits, ansatz.qubits + parameterCount(ansatz)),
});
