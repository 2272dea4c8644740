import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import type { CirclePoint, Point } from '../rings/kernel-ring.js';
import { blockReading } from './block-reading.js';
import { denseReading } from './dense-reading.js';

/** What the equations say for one sample. */
export interface Reading<E> {
  /** ⟨Q_l⟩, Eqs. 2 and 10. */
  readonly expectations: readonly E[];
  /** [l][q] = ∂⟨Q_l⟩/∂x_q, Eq. 15 with Eq. 16, times the derivative of the angle map. */
  readonly byInput: readonly (readonly E[])[];
  /** [l][j] = ∂⟨Q_l⟩/∂θ_j, by the same rule. */
  readonly byTheta: readonly (readonly E[])[];
  /** [l][q] = ∂⟨Q_l⟩ by the angle of qubit q, Eq. 15 with Eq. 16. */
  readonly byAngle: readonly (readonly E[])[];
  /** [l][q] = ⟨Q_l⟩ with the angle of qubit q moved by π, in the last of its occurrences. */
  readonly opposite: readonly (readonly E[])[];
  /** Cosine and sine of the angle of each qubit. */
  readonly angles: readonly CirclePoint<E>[];
}

/** How the derivatives are read. */
export type ReadingName = 'shifts' | 'blocks';

/** Beyond this many qubits two runs of the circuit for every derivative take too long. */
const mostByShifts = 8;

/** The reading that a configuration is checked against: by shifts to the letter, or block by block. */
export function readingName({ qubits }: Ansatz): ReadingName {
  return qubits <= mostByShifts ? 'shifts' : 'blocks';
}

/** The circuit of sample `sample` read at a point, in the way that {@link readingName} says. */
export function readCircuit<E>(ansatz: Ansatz, point: Point<E>, sample: number): Reading<E> {
  return (readingName(ansatz) === 'shifts' ? denseReading : blockReading)(ansatz, point, sample);
}
