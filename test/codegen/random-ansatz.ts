import fc from 'fast-check';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, type AnsatzDocument, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../symbolic/ansatz/entanglers.js';
import { arity, entanglingGates } from '../../symbolic/ansatz/entangling-gates.js';
import { fixedGates } from '../../symbolic/ansatz/fixed-gates.js';
import { randomMatrixGate } from '../random-matrix.js';
import { randomCourse } from '../random-uploads.js';

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[]; // own keys of a literal table

const gate = fc.record({
  fixed: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...keys(fixedGates)) },
    { weight: 1, arbitrary: randomMatrixGate },
  ),
  generator: fc.constantFrom('I' as const, 'X' as const, 'Y' as const, 'Z' as const),
  angle: fc.constantFrom(...keys(angleMaps)),
});

/** Encodings whose state is real, so that R_y circuits take the real path. */
const realGate = fc.record({
  fixed: fc.constantFrom('H' as const, 'I' as const, 'X' as const, 'Z' as const),
  generator: fc.constantFrom('Y' as const, 'I' as const),
  angle: fc.constantFrom(...keys(angleMaps)),
});

function entangler(n: number): fc.Arbitrary<AnsatzDocument['entangler']> {
  const names = keys(entanglers).filter((name) => n >= entanglers[name].least.qubits);
  const placed = fc.constantFrom(...keys(entanglingGates).filter((name) => arity(name) <= n)).chain((name) =>
    fc
      .shuffledSubarray(
        Array.from({ length: n }, (_, q) => q),
        { minLength: arity(name), maxLength: arity(name) },
      )
      .map((qubits) => ({ gate: name, qubits })),
  );
  return fc.oneof(fc.constantFrom(...names), fc.array(placed, { maxLength: 6 }));
}

const coefficient = fc.constantFrom('', '0.5 ', '0.3 ', '1.25 ', '1e-3 ', '2 ');

function observable(n: number): fc.Arbitrary<string> {
  const string = fc
    .array(fc.constantFrom('I', 'X', 'Y', 'Z'), { minLength: n, maxLength: n })
    .map((letters) => letters.map((l, q) => (l === 'I' ? '' : `${l}${q}`)).join(' '));
  const term = fc
    .tuple(fc.constantFrom('+', '-'), coefficient, string)
    .map(([s, c, t]) => `${s} ${c}${t.trim() === '' && c === '' ? '1' : t}`);
  return fc.oneof(
    fc.nat({ max: n - 1 }).map((q) => `Z${q}`),
    fc.array(term, { minLength: 1, maxLength: 4 }).map((terms) => terms.join(' ')),
  );
}

/** Configurations of all kinds on up to `most` qubits. */
export function randomAnsatz(least: number, most: number): fc.Arbitrary<Ansatz> {
  return fc
    .integer({ min: least, max: most })
    .chain((qubits) =>
      fc.record({
        qubits: fc.constant(qubits),
        encoding: fc.oneof(
          gate,
          realGate,
          fc.array(gate, { minLength: qubits, maxLength: qubits }),
          fc.array(realGate, { minLength: qubits, maxLength: qubits }),
        ),
        course: randomCourse(3),
        entangler: entangler(qubits),
        rotations: fc.oneof(
          fc.constant(['Y' as const]),
          fc.constant(['Z' as const, 'Y' as const, 'Z' as const]),
          fc.array(fc.constantFrom('X' as const, 'Y' as const, 'Z' as const), {
            minLength: 1,
            maxLength: 3,
          }),
        ),
        observables: fc.array(observable(qubits), { minLength: 1, maxLength: 4 }),
      }),
    )
    .map(({ course, ...fields }) => ({ ...fields, ...course }))
    .filter((document) => {
      // A sum whose terms cancel is refused; everything else here is a configuration.
      try {
        parseAnsatz(document);
        return true;
      } catch (error) {
        if (error instanceof Error && error.message.includes('empty or zero')) return false;
        throw error;
      }
    })
    .map((document) => parseAnsatz(document));
}
