import { type Ansatz, parameterCount } from '../../../symbolic/ansatz/ansatz.js';
import { rational } from '../../../symbolic/ring/rational.js';
import type { Point } from '../rings/kernel-ring.js';
import { chainFactor, circuitSteps, encodingAngles, type Step } from './circuit-steps.js';
import type { Reading } from './reading.js';
import { apply, expectation, groundState, type State } from './state-vector.js';

/**
 * The circuit of sample `sample`, read naively at a point: gate after gate on the state vector, and every derivative as
 * ½[f(φ + π/2) − f(φ − π/2)] by two runs of the rest of the circuit. Of an input that is uploaded several times, the
 * derivative is the sum of those in each occurrence.
 */
export function denseReading<E>(ansatz: Ansatz, point: Point<E>, sample: number): Reading<E> {
  const { ring } = point;
  const { qubits: n, observables } = ansatz;
  const steps = circuitSteps(ansatz, point, sample);
  const before: State<E>[] = [];
  let state = groundState(ring, n);
  for (const step of steps) {
    before.push(state);
    state = apply(ring, n, state, step.qubits, step.matrix);
  }
  const expectations = observables.map((q) => expectation(ring, n, state, q));
  const byInput = observables.map(() => new Array<E>(n).fill(ring.zero));
  const byTheta = observables.map(() => new Array<E>(parameterCount(ansatz)).fill(ring.zero));
  const half = ring.fromRational(rational(1, 2));
  const byAngle = observables.map(() => new Array<E>(n).fill(ring.zero));
  const opposite = observables.map(() => new Array<E>(n).fill(ring.zero));
  steps.forEach(({ qubits, shifted }, k) => {
    if (!shifted) return;
    const valuesAt = (matrix: Step<E>['matrix']): readonly E[] => {
      let end = apply(ring, n, before[k]!, qubits, matrix);
      for (const step of steps.slice(k + 1)) end = apply(ring, n, end, step.qubits, step.matrix);
      return observables.map((q) => expectation(ring, n, end, q));
    };
    const [plus, minus] = [valuesAt(shifted.plus), valuesAt(shifted.minus)];
    const { of, index } = shifted.parameter;
    const chain = chainFactor(ansatz, point, sample, shifted.parameter);
    observables.forEach((_, l) => {
      const derivative = ring.settle(ring.mul(half, ring.sub(plus[l]!, minus[l]!)));
      const row = (of === 'x' ? byInput : byTheta)[l]!;
      row[index] = ring.settle(ring.add(row[index]!, ring.mul(chain, derivative)));
      if (of === 'x') byAngle[l]![index] = ring.settle(ring.add(byAngle[l]![index]!, derivative));
    });
    if (!shifted.opposite) return;
    valuesAt(shifted.opposite).forEach((value, l) => {
      opposite[l]![index] = value;
    });
  });
  const angles = encodingAngles(ansatz, point, sample);
  return { expectations, byInput, byTheta, byAngle, opposite, angles };
}
