import { type Ansatz, parameterCount, type Rotation } from '../../symbolic/ansatz/ansatz.js';
import { unitarityDefect } from '../../symbolic/ansatz/fixed-matrix.js';
import { Q } from '../../symbolic/ring/rational.js';
import { exact } from '../ir/exact.js';
import { type EncodedQubit, type ExactComplex, encodedQubit } from './encoded-qubit.js';
import { type Measured, measuredTerms } from './measured-terms.js';
import { type SignedPermutation, signedPermutation } from './signed-permutation.js';

/** The parts of a quaternion w + xi + yj + zk, which stands for the gate w − i(xX + yY + zZ). */
export type Part = 'w' | 'x' | 'y' | 'z';

/** Qubits whose gates one pass over the state applies: adjacent bits of the index, `low` the lowest of them. */
export interface Group {
  readonly qubits: readonly number[];
  readonly low: number;
}

/**
 * What kernels need to know of a configuration, derived once.
 *
 * The rotations of a block on one qubit are split: R_z's at the front and at the back are diagonal, so they join the
 * entanglers' permutations as phases of amplitudes; the rest, the core, is fused into one gate w − i(xX + yY + zZ).
 */
export interface Circuit {
  readonly ansatz: Ansatz;
  readonly qubits: number;
  /** 2ⁿ. */
  readonly size: number;
  readonly blocks: number;
  readonly parameters: number;
  readonly outputs: number;
  readonly encoded: readonly EncodedQubit[];
  /** Whether the encoding acts at the start; if not, the first state is |0…0⟩. */
  readonly startsEncoded: boolean;
  /** The blocks after the first before which the encoding acts, in order. */
  readonly uploads: readonly number[];
  /** Whether all amplitudes are real: encoded states and later uploads are, and all rotations are R_y. */
  readonly real: boolean;
  readonly permutation: SignedPermutation;
  /** How many lower bits indices are split into, where tables over all of them would be too long. */
  readonly lowerBits: number | undefined;
  /** Indices into ansatz.rotations. */
  readonly lead: readonly number[];
  readonly core: readonly number[];
  readonly trail: readonly number[];
  /** Which parts of the core's quaternion are not identically zero. */
  readonly parts: readonly Part[];
  /** The axes whose generators' gradients θ's derivatives through the core need. */
  readonly axes: readonly Rotation[];
  readonly groups: readonly Group[];
  /** Whether block boundaries carry phases that depend on θ. */
  readonly phased: boolean;
  /** Whether the last block's trailing R_z's are seen by some observable. */
  readonly finalPhase: boolean;
  readonly measured: Measured;
}

/** The most qubits a pass handles: 2² complex amplitudes, their gates and λ beside them stay in 16 registers. */
const mostInPass = 2;
/** Up to this many qubits tables go over all indices. */
const mostInOneTable = 12;

export function circuit(ansatz: Ansatz): Circuit {
  const { qubits, blocks, rotations } = ansatz;
  const encoded = ansatz.encoding.map(encodedQubit);
  const startsEncoded = ansatz.uploads[0] === 0;
  const uploads = ansatz.uploads.filter((block) => block > 0);
  const isReal = encoded.every(
    ({ fixed, turned, gate }) =>
      (!startsEncoded || hasRealParts([...fixed, ...turned])) &&
      (uploads.length === 0 || hasRealParts([...gate.fixed, ...gate.turned].flat())),
  );
  const real = isReal && (blocks === 0 || rotations.every((axis) => axis === 'Y'));
  const all = rotations.map((_, k) => k);
  const first = rotations.findIndex((axis) => axis !== 'Z');
  const last = rotations.findLastIndex((axis) => axis !== 'Z');
  // An upload stands between a block's last R_z and the next entangler: there they stay in the core.
  const coreEnd = uploads.length > 0 ? rotations.length : last + 1;
  const core = first < 0 ? [] : all.slice(first, coreEnd);
  const lead = first < 0 ? all : all.slice(0, first);
  const trail = first < 0 ? [] : all.slice(coreEnd);
  const coreAxes = [...new Set(core.map((k) => rotations[k]!))];
  const general = coreAxes.length > 1;
  const normalised = ansatz.encoding.every(({ fixed }) => Q.isZero(unitarityDefect(fixed)));
  const measured = measuredTerms(ansatz.observables, qubits, real, normalised);
  return {
    ansatz,
    qubits,
    size: 2 ** qubits,
    blocks,
    parameters: parameterCount(ansatz),
    outputs: ansatz.observables.length,
    encoded,
    startsEncoded,
    uploads,
    real,
    permutation: signedPermutation(ansatz.entangler, qubits),
    lowerBits: qubits > mostInOneTable ? qubits >> 1 : undefined,
    lead,
    core,
    trail,
    parts: general ? ['w', 'x', 'y', 'z'] : coreAxes.length === 0 ? [] : ['w', part(coreAxes[0]!)],
    axes: general ? ['X', 'Y', 'Z'] : coreAxes,
    groups: groups(qubits),
    phased: blocks > 0 && lead.length + trail.length > 0,
    finalPhase: blocks > 0 && trail.length > 0 && measured.offDiagonal.length > 0,
    measured,
  };
}

function hasRealParts(values: readonly ExactComplex[]): boolean {
  return values.every(({ im }) => exact.isZero(im));
}

/** Whether the outputs may depend on x_q by this qubit's encoding: at the start, or by a later upload. */
export function turnsWithInput({ startsEncoded, uploads }: Circuit, qubit: EncodedQubit): boolean {
  return (startsEncoded && !qubit.dead) || (uploads.length > 0 && qubit.generator !== 'I');
}

/** The quaternion part that belongs to an axis. */
export function part(axis: Rotation): Part {
  return ({ X: 'x', Y: 'y', Z: 'z' } as const)[axis];
}

/** The qubits whose angle has an effect, in order. */
export function liveQubits({ encoded }: Circuit): readonly number[] {
  return encoded.flatMap(({ dead }, q) => (dead ? [] : [q]));
}

/** Whether one pass without a loop serves a block. */
export function unrolled({ groups }: Circuit): boolean {
  return groups.length === 1;
}

function groups(qubits: number): readonly Group[] {
  const count = Math.ceil(qubits / mostInPass);
  const starts = Array.from({ length: count + 1 }, (_, k) => Math.round((k * qubits) / count));
  return Array.from({ length: count }, (_, k) => {
    const [from, below] = [starts[k]!, starts[k + 1]!];
    return {
      qubits: Array.from({ length: below - from }, (_, q) => from + q),
      low: qubits - below,
    };
  });
}
