import { type Ansatz, parameterCount } from '../../../symbolic/ansatz/ansatz.js';
import type { ExportedName } from '../interface.js';
import type { Point } from '../rings/kernel-ring.js';
import type { Outputs } from '../run-kernel.js';
import type { Reading } from './dense-reading.js';

/** What the outputs of a call must be, from the readings of its samples. */
export function expectedOutputs<E>(
  ansatz: Ansatz,
  name: ExportedName,
  point: Point<E>,
  readings: readonly Reading<E>[],
): Outputs<E> {
  const { ring } = point;
  const m = ansatz.observables.length;
  const y = readings.flatMap(({ expectations }) => expectations);
  if (name === 'forward') return new Map([['y', y]]);
  if (name === 'jacobian') return new Map([['jac', readings.flatMap(({ byInput }) => byInput.flat())]]);
  /** Σ_l cotangent_l · rows[l][k] for sample b. */
  const contract = (b: number, rows: readonly (readonly E[])[], k: number): E => {
    let sum = ring.zero;
    rows.forEach((row, l) => {
      sum = ring.add(
        sum,
        ring.mul(point.value({ of: 'cotangent', index: b * m + l, through: 'raw' }), row[k]!),
      );
    });
    return ring.settle(sum);
  };
  const dx = readings.flatMap(({ byInput }, b) =>
    Array.from({ length: ansatz.qubits }, (_, q) => contract(b, byInput, q)),
  );
  const dtheta = Array.from({ length: parameterCount(ansatz) }, (_, j) =>
    ring.settle(readings.reduce((sum, { byTheta }, b) => ring.add(sum, contract(b, byTheta, j)), ring.zero)),
  );
  return new Map([
    ['y', y],
    ['dx', dx],
    ['dtheta', dtheta],
  ]);
}

/** The name of entry k of an output as people index it: `dx[1][3]`, `dtheta[5]`, `jac[0][2][1]`. */
export function outputName(ansatz: Ansatz, buffer: string, k: number): string {
  const [n, m] = [ansatz.qubits, ansatz.observables.length];
  switch (buffer) {
    case 'y':
      return `y[${Math.floor(k / m)}][${k % m}]`;
    case 'dx':
      return `dx[${Math.floor(k / n)}][${k % n}]`;
    case 'jac':
      return `jac[${Math.floor(k / (m * n))}][${Math.floor(k / n) % m}][${k % n}]`;
    default:
      return `${buffer}[${k}]`;
  }
}
