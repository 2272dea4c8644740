import { type Ansatz, parameterCount } from '../../../symbolic/ansatz/ansatz.js';
import { rational } from '../../../symbolic/ring/rational.js';
import type { ExportedName } from '../interface.js';
import type { KernelRing, Point } from '../rings/kernel-ring.js';
import type { Outputs } from '../run-kernel.js';
import { liveInputs } from './live-inputs.js';
import type { Reading } from './reading.js';

/** The series Σ_j tensor[l·K + j] · Π_q (1, cos a_q, sin a_q)[j_q] at a sample, for each observable. */
const seriesName = 'series';

/**
 * What is held against {@link expectedOutputs}: the outputs of a call themselves; of `coefficients` the series that they
 * stand for, at each sample. As products of 1, cosine and sine of independent angles are linearly independent, only one
 * tensor that depends on θ alone makes it right at every x.
 */
export function comparedOutputs<E>(
  ansatz: Ansatz,
  name: ExportedName,
  outputs: Outputs<E>,
  readings: readonly Reading<E>[],
  ring: KernelRing<E>,
): Outputs<E> {
  if (name !== 'coefficients') return outputs;
  const live = liveInputs(ansatz);
  const series = readings.flatMap(({ angles }) => {
    // The last digit runs fastest, so the last qubit is contracted first.
    const contract = (terms: readonly E[], q: number): E => {
      if (q === live.length) return terms[0]!;
      const size = terms.length / 3;
      const [none, cos, sin] = [0, 1, 2].map((b) =>
        contract(terms.slice(b * size, (b + 1) * size), q + 1),
      ) as [E, E, E]; // three digits
      const angle = angles[live[q]!]!;
      return ring.settle(ring.add(none, ring.add(ring.mul(angle.cos, cos), ring.mul(angle.sin, sin))));
    };
    const tensor = outputs.get('tensor')!;
    const size = 3 ** live.length;
    return ansatz.observables.map((_, l) => contract(tensor.slice(l * size, (l + 1) * size), 0));
  });
  return new Map([[seriesName, series]]);
}

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
  if (name === 'coefficients') return new Map([[seriesName, y]]);
  if (name === 'responseCurve')
    return new Map([['curve', readings.flatMap((reading) => responseCurve(reading, ring))]]);
  const jac = readings.flatMap(({ byInput }) => byInput.flat());
  if (name === 'jacobian') return new Map([['jac', jac]]);
  if (name === 'explain')
    return new Map([
      ['y', y],
      ['jac', jac],
    ]);
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

/** (a, b, c) of f(d) = a + b·cos d + c·sin d: a = ½(f(0) + f(π)), b = ½(f(0) − f(π)), c = f′(0). */
function responseCurve<E>(
  { expectations, opposite, byAngle }: Reading<E>,
  ring: KernelRing<E>,
): readonly E[] {
  const half = ring.fromRational(rational(1, 2));
  return expectations.flatMap((value, l) =>
    opposite[l]!.flatMap((other, q) => [
      ring.settle(ring.mul(half, ring.add(value, other))),
      ring.settle(ring.mul(half, ring.sub(value, other))),
      byAngle[l]![q]!,
    ]),
  );
}

/** The name of entry k of an output as people index it: `dx[1][3]`, `dtheta[5]`, `jac[0][2][1]`. */
export function outputName(ansatz: Ansatz, buffer: string, k: number): string {
  const [n, m] = [ansatz.qubits, ansatz.observables.length];
  switch (buffer) {
    case 'y':
    case seriesName:
      return `${buffer}[${Math.floor(k / m)}][${k % m}]`;
    case 'dx':
      return `dx[${Math.floor(k / n)}][${k % n}]`;
    case 'jac':
      return `jac[${Math.floor(k / (m * n))}][${Math.floor(k / n) % m}][${k % n}]`;
    case 'curve': {
      const row = Math.floor(k / 3);
      return `curve[${Math.floor(row / (m * n))}][${Math.floor(row / n) % m}][${row % n}][${k % 3}]`;
    }
    default:
      return `${buffer}[${k}]`;
  }
}
