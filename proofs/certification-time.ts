import type { Ansatz } from '../symbolic/ansatz/ansatz.js';

/** Measured on one x86-64 core: seconds per amplitude, gate and vector that is carried through the circuit. */
const perStep = 8.4e-6;
/** A complex circuit takes so much longer than a real one. */
const complexFactor = 2.5;

/**
 * About how many seconds certifying the kernel of a configuration takes: the formula is read, the text and its WebAssembly are run on
 * 2ⁿ amplitudes, gate by gate, forward and backward for each observable, in exact arithmetic. Up to 8 qubits: a few.
 */
export function certificationSeconds(ansatz: Ansatz): number {
  const { qubits, blocks, uploads, entangler, rotations, observables } = ansatz;
  const gates = 2 * qubits * uploads.length + blocks * (entangler.length + qubits * rotations.length);
  const factor = rotations.every((axis) => axis === 'Y') ? 1 : complexFactor;
  return perStep * factor * 2 ** qubits * gates * (2 + observables.length);
}
