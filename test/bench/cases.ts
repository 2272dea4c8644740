import {
  type AnsatzDocument,
  parameterCount,
  parseAnsatz,
  type Rotation,
} from '../../symbolic/ansatz/ansatz.js';
import type { Case } from './contest.js';

/** H and R_y encode, `blocks` times a ring of CNOTs and rotations follow, all Z_q are measured. */
function ring(qubits: number, rotations: readonly Rotation[], blocks = 4): AnsatzDocument {
  return {
    qubits,
    encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
    blocks,
    entangler: 'cnot-ring',
    rotations,
    observables: Array.from({ length: qubits }, (_, q) => `Z${q}`),
  };
}

/** The circuits that can be asked for, by name: `ry-4q`, `rzryrz-6q`. */
export function caseNamed(name: string, batch: number): Case | undefined {
  const [, axes, qubits] = /^(ry|rzryrz)-(\d+)q$/.exec(name) ?? [];
  if (axes === undefined) return undefined;
  const ansatz = parseAnsatz(ring(Number(qubits), axes === 'ry' ? ['Y'] : ['Z', 'Y', 'Z']));
  const wave = (length: number, pace: number) =>
    Float64Array.from({ length }, (_, k) => 2 * Math.sin(pace * k + 0.3));
  return {
    name,
    ansatz,
    batch,
    x: wave(batch * ansatz.qubits, 1.7),
    theta: wave(parameterCount(ansatz), 2.3),
    cotangent: wave(batch * ansatz.observables.length, 0.9),
  };
}

/** What is run unless other cases are asked for. */
export const usualCases = [
  'ry-2q',
  'ry-4q',
  'rzryrz-4q',
  'ry-6q',
  'rzryrz-6q',
  'ry-8q',
  'rzryrz-8q',
  'ry-10q',
  'rzryrz-10q',
];
