import type { Pauli } from '../algebra/pauli.js';
import { paulis } from '../algebra/pauli.js';
import { type Ansatz, thetaIndex } from '../ansatz/ansatz.js';
import { type Fixed, fixedMatrix, fixedName } from '../ansatz/fixed-matrix.js';
import { cyclotomic as c } from '../ring/cyclotomic.js';
import { reachableLetters } from './reachable-letters.js';

/** An input whose gradient is identically zero in every output, and why. */
export interface DeadInput {
  readonly qubit: number;
  readonly reason: string;
}

/** A parameter that no output depends on, and why. */
export interface DeadParameter {
  /** Where it stands in θ. */
  readonly index: number;
  readonly block: number;
  readonly qubit: number;
  readonly rotation: number;
  readonly reason: string;
}

/**
 * The inputs x_q with ∂⟨Q⟩/∂x_q = 0 for every observable, every θ and every x, decided by exact algebra: the generator commutes
 * with the prepared state (Eq. 13 then changes a phase only), or with everything that U†QU can have on that qubit (the bracket of
 * Eq. 15 then vanishes). Of an input that is uploaded several times, each occurrence has to be dead: others may cancel.
 */
export function deadInputs(ansatz: Ansatz): readonly DeadInput[] {
  const { uploads } = reachableLetters(ansatz);
  return ansatz.encoding.flatMap(({ fixed, generator }, qubit) => {
    const reason =
      identityReason(generator) ??
      ofEveryUpload(
        ansatz.uploads.map((block, k) => {
          const eigenstate = block === 0 ? eigenstateReason(fixed, generator) : undefined;
          return eigenstate ?? commutingReason(uploads[k]![qubit]!, generator);
        }),
      );
    return reason === undefined ? [] : [{ qubit, reason: `Input ${qubit} has no effect: ${reason}.` }];
  });
}

/** The reasons of all occurrences as one; undefined where an occurrence has none. */
export function ofEveryUpload(reasons: readonly (string | undefined)[]): string | undefined {
  if (reasons.some((reason) => reason === undefined)) return undefined;
  const different = [...new Set(reasons)];
  return different.length === 1 ? different[0] : `at its uploads, in turn: ${different.join('; ')}`;
}

function identityReason(generator: Pauli): string | undefined {
  return generator === 'I' ? 'its generator is the identity, so the rotation is a global phase' : undefined;
}

/** σ_k·H|0⟩ ∝ H|0⟩, that is v₀w₁ = v₁w₀ for v = H|0⟩ and w = σ_kv. */
function eigenstateReason(fixed: Fixed, generator: Pauli): string | undefined {
  const [v0, v1] = fixedMatrix(fixed).map((row) => row[0]!) as [typeof c.one, typeof c.one];
  const [w0, w1] = paulis[generator].map(([a, b]) => c.add(c.mul(a!, v0), c.mul(b!, v1))) as [
    typeof c.one,
    typeof c.one,
  ];
  if (!c.equal(c.mul(v0, w1), c.mul(v1, w0))) return undefined;
  const state = fixed === 'I' ? '|0⟩' : `${fixedName(fixed)}|0⟩`;
  return `the prepared state ${state} is an eigenstate of the generator ${generator}, which then only changes its phase`;
}

function commutingReason(letters: ReadonlySet<Pauli>, generator: Pauli): string | undefined {
  const others = [...letters].filter((letter) => letter !== 'I');
  if (others.length === 0) return 'no observable reaches its qubit through the circuit (light cone)';
  if (others.some((letter) => letter !== generator)) return undefined;
  return `on its qubit the observables are carried back to ${generator} at most, which commutes with the generator ${generator}`;
}

/**
 * Parameters that no output depends on, as far as the letters on their qubits decide it: the observables, carried back to the
 * rotation, commute with its generator. Every parameter listed is dead; others may be dead for deeper reasons.
 */
export function deadParameters(ansatz: Ansatz): readonly DeadParameter[] {
  const reach = reachableLetters(ansatz);
  return reach.rotation.flatMap((block, b) =>
    block.flatMap((letters, qubit) =>
      letters.flatMap((met, rotation) => {
        const reason = commutingReason(met, ansatz.rotations[rotation]!);
        if (reason === undefined) return [];
        const index = thetaIndex(ansatz, b, qubit, rotation);
        return [
          {
            index,
            block: b,
            qubit,
            rotation,
            reason: `Parameter ${index} (block ${b}, qubit ${qubit}, R_${ansatz.rotations[rotation]}) has no effect: ${reason}.`,
          },
        ];
      }),
    ),
  );
}
