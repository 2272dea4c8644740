import type { Pauli } from '../algebra/pauli.js';
import { commute, multiplyStrings } from '../algebra/pauli-string.js';
import type { Ansatz } from '../ansatz/ansatz.js';
import { carriedStrings, carriedThroughFixed } from './carried-string.js';

/** For each qubit, the letters that a Pauli string of the observable, carried back through the circuit, may have there. */
export type ReachableLetters = readonly ReadonlySet<Pauli>[];

/** The letters met by each rotation of U(θ), and by each upload of the encoding. */
export interface Reach {
  /** rotation[block][qubit][r]: the letters just after that rotation, on its qubit. */
  readonly rotation: readonly (readonly (readonly ReadonlySet<Pauli>[])[])[];
  /** In the order of the ansatz's `uploads`: the letters just after the encoding. */
  readonly uploads: readonly ReachableLetters[];
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
    uploads: ansatz.uploads.map((_, k) =>
      range(ansatz.qubits).map((q) => union(({ uploads }) => uploads[k]![q]!)),
    ),
  };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, k) => k);
}

function carryBack(ansatz: Ansatz, letters: readonly Pauli[]): Reach {
  const now: Set<Pauli>[] = letters.map((letter) => new Set([letter]));
  const met = range(ansatz.blocks).map(() => range(ansatz.qubits).map((): ReadonlySet<Pauli>[] => []));
  const uploads: ReachableLetters[] = [];
  const encode = (): void => {
    uploads.unshift([...now]);
    ansatz.encoding.forEach(({ fixed, generator }, q) => {
      const images = carriedThroughFixed(fixed);
      now[q] = new Set(
        [...rotated(now[q]!, generator)].flatMap(
          (letter) => images.get(letter)!.map(({ string }) => string as Pauli), // a string on one qubit is a letter
        ),
      );
    });
  };
  for (const block of range(ansatz.blocks).toReversed()) {
    for (const q of range(ansatz.qubits))
      for (const r of range(ansatz.rotations.length).toReversed()) {
        met[block]![q]![r] = new Set(now[q]);
        now[q] = rotated(now[q]!, ansatz.rotations[r]!);
      }
    for (const { gate, qubits } of ansatz.entangler.toReversed()) {
      const images = carriedStrings(gate);
      const words = qubits.reduce<readonly string[]>(
        (all, q) => all.flatMap((word) => [...now[q]!].map((letter) => word + letter)),
        [''],
      );
      const after = words.flatMap((word) => images.get(word)!.map(({ string }) => string));
      qubits.forEach((q, k) => {
        now[q] = new Set(after.map((word) => word[k] as Pauli)); // a Pauli string holds the four letters only
      });
    }
    if (ansatz.uploads.includes(block)) encode();
  }
  if (ansatz.blocks === 0) encode();
  return { rotation: met, uploads };
}

function rotated(letters: ReadonlySet<Pauli>, generator: Pauli): Set<Pauli> {
  return new Set(
    [...letters].flatMap((letter) =>
      commute(letter, generator) ? [letter] : [letter, multiplyStrings(generator, letter).string as Pauli],
    ),
  );
}
