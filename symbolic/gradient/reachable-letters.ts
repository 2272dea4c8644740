import { type Matrix, mapMatrix, matrixOf, multiply } from '../algebra/matrix.js';
import { type Pauli, pauliNames } from '../algebra/pauli.js';
import { cyclotomicCoefficients, PauliAlgebra } from '../algebra/pauli-operator.js';
import { commute, multiplyStrings } from '../algebra/pauli-string.js';
import type { Ansatz } from '../ansatz/ansatz.js';
import { type EntanglingGate, entanglingGates } from '../ansatz/entangling-gates.js';
import { type Cyclotomic, cyclotomic } from '../ring/cyclotomic.js';

/** For each qubit, the letters that a Pauli string of the observable, carried back through the circuit, may have there. */
export type ReachableLetters = readonly ReadonlySet<Pauli>[];

/** The letters met by each rotation of U(θ), and by the encoding. */
export interface Reach {
  /** rotation[block][qubit][r]: the letters just after that rotation, on its qubit. */
  readonly rotation: readonly (readonly (readonly ReadonlySet<Pauli>[])[])[];
  readonly encoding: ReachableLetters;
}

/**
 * Carries the observables back through U(θ), as U†QU is formed, keeping for each qubit the letters that can occur for any θ.
 *
 * Each set contains every letter that does occur (correlations between qubits are dropped), so what does not occur here occurs
 * nowhere. Rotations: R†LR = L when L and the generator P commute, else a combination of L and PL. Gates: by their exact matrices.
 */
export function reachableLetters(ansatz: Ansatz): Reach {
  const each = ansatz.observables.flatMap((observable) =>
    observable.map(({ letters }) => carryBack(ansatz, letters)),
  );
  const union = (of: (reach: Reach) => ReadonlySet<Pauli>) =>
    new Set(each.flatMap((reach) => [...of(reach)]));
  return {
    rotation: range(ansatz.blocks).map((block) =>
      range(ansatz.qubits).map((q) =>
        ansatz.rotations.map((_, r) => union(({ rotation }) => rotation[block]![q]![r]!)),
      ),
    ),
    encoding: range(ansatz.qubits).map((q) => union(({ encoding }) => encoding[q]!)),
  };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, k) => k);
}

function carryBack(ansatz: Ansatz, letters: readonly Pauli[]): Reach {
  const now: Set<Pauli>[] = letters.map((letter) => new Set([letter]));
  const met = range(ansatz.blocks).map(() => range(ansatz.qubits).map((): ReadonlySet<Pauli>[] => []));
  for (const block of range(ansatz.blocks).toReversed()) {
    for (const q of range(ansatz.qubits))
      for (const r of range(ansatz.rotations.length).toReversed()) {
        met[block]![q]![r] = new Set(now[q]);
        now[q] = rotated(now[q]!, ansatz.rotations[r]!);
      }
    for (const { gate, qubits } of ansatz.entangler.toReversed()) {
      const images = conjugates(gate);
      const words = qubits.reduce<readonly string[]>(
        (all, q) => all.flatMap((word) => [...now[q]!].map((letter) => word + letter)),
        [''],
      );
      const after = words.flatMap((word) => images.get(word)!);
      qubits.forEach((q, k) => {
        now[q] = new Set(after.map((word) => word[k] as Pauli)); // a Pauli string holds the four letters only
      });
    }
  }
  return { rotation: met, encoding: now };
}

function rotated(letters: ReadonlySet<Pauli>, generator: Pauli): Set<Pauli> {
  return new Set(
    [...letters].flatMap((letter) =>
      commute(letter, generator) ? [letter] : [letter, multiplyStrings(generator, letter).string as Pauli],
    ),
  );
}

const algebra = new PauliAlgebra(cyclotomicCoefficients);
const known = new Map<EntanglingGate, ReadonlyMap<string, readonly string[]>>();

/** For each Pauli string P on the gate's qubits, the strings that occur in G†PG. */
function conjugates(gate: EntanglingGate): ReadonlyMap<string, readonly string[]> {
  const before = known.get(gate);
  if (before) return before;
  const g: Matrix<Cyclotomic> = entanglingGates[gate];
  const dagger = mapMatrix(
    matrixOf(g.length, g.length, (r, c) => g[c]![r]!),
    cyclotomic.conj,
  );
  const strings = g.length === 2 ? [...pauliNames] : pauliNames.flatMap((a) => pauliNames.map((b) => a + b));
  const images = new Map(
    strings.map((string) => {
      const image = multiply(cyclotomic, multiply(cyclotomic, dagger, algebra.stringMatrix(string)), g);
      return [string, [...algebra.fromMatrix(image).terms.keys()]] as const;
    }),
  );
  known.set(gate, images);
  return images;
}
