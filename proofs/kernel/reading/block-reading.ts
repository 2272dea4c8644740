import { mapMatrix, matrixOf } from '../../../symbolic/algebra/matrix.js';
import { type Ansatz, parameterCount } from '../../../symbolic/ansatz/ansatz.js';
import type { KernelRing, Point } from '../rings/kernel-ring.js';
import { type Complex, chainFactor, circuitSteps, encodingAngles, type Step } from './circuit-steps.js';
import type { Reading } from './reading.js';
import {
  apply,
  expectation,
  groundState,
  imaginaryOverlap,
  type State,
  timesPauliSum,
} from './state-vector.js';

/**
 * The circuit of sample `sample`, read block by block.
 *
 * The circuit is a product U = U_L…U_1 of stretches of gates. With ψ_ℓ = U_ℓ ψ_{ℓ−1} and, for each observable,
 * λ_{ℓ−1} = U_ℓ†λ_ℓ from λ_L = Qψ_L, a derivative by an angle inside stretch ℓ needs ψ_{ℓ−1} and λ_ℓ alone: for any gates
 * W behind the rotation, ∂⟨Q⟩/∂φ = tr(Q·W(∂R)ρR†W†) + tr(Q·WRρ(∂R†)W†) (Eq. 11) with ∂R = −(i/2)P·R (Eq. 13), which
 * is Im⟨W†QWψ|P|ψ⟩ behind the rotation. Nothing else than these two vectors passes from stretch to stretch, so the
 * readings of the stretches compose to that of the circuit. It is Eq. 15 with Eq. 16 by the proofs of those equations.
 */
export function blockReading<E>(ansatz: Ansatz, point: Point<E>, sample: number): Reading<E> {
  const { ring } = point;
  const { qubits: n, observables } = ansatz;
  const steps = circuitSteps(ansatz, point, sample);
  const stretches = inStretches(steps, 4 * n);
  const run = (state: State<E>, { qubits, matrix }: Step<E>): State<E> =>
    apply(ring, n, state, qubits, matrix);
  const starts: State<E>[] = [];
  let state = groundState(ring, n);
  for (const stretch of stretches) {
    starts.push(state);
    state = stretch.reduce(run, state);
  }
  const expectations = observables.map((q) => expectation(ring, n, state, q));
  const byInput = observables.map(() => new Array<E>(n).fill(ring.zero));
  const byTheta = observables.map(() => new Array<E>(parameterCount(ansatz)).fill(ring.zero));
  const byAngle = observables.map(() => new Array<E>(n).fill(ring.zero));
  const lambdas = observables.map((q) => timesPauliSum(ring, n, state, q));
  for (const [s, stretch] of [...stretches.entries()].toReversed()) {
    const behind: State<E>[] = [];
    stretch.reduce((before, step) => {
      behind.push(run(before, step));
      return behind.at(-1)!;
    }, starts[s]!);
    for (const [k, { qubits, matrix, shifted }] of [...stretch.entries()].toReversed()) {
      const back = adjoint(ring, matrix);
      const chain = shifted && chainFactor(ansatz, point, sample, shifted.parameter);
      lambdas.forEach((lambda, l) => {
        if (shifted && chain !== undefined) {
          const { of, index } = shifted.parameter;
          const row = (of === 'x' ? byInput : byTheta)[l]!;
          const slope = imaginaryOverlap(ring, n, lambda, shifted.generator, qubits[0]!, behind[k]!);
          row[index] = ring.settle(ring.add(row[index]!, ring.mul(chain, slope)));
          if (of === 'x') byAngle[l]![index] = ring.settle(ring.add(byAngle[l]![index]!, slope));
        }
        lambdas[l] = apply(ring, n, lambda, qubits, back);
      });
      behind.length = k;
    }
  }
  const opposite = oppositeValues(ansatz, point, steps);
  return { expectations, byInput, byTheta, byAngle, opposite, angles: encodingAngles(ansatz, point, sample) };
}

/** [l][q] = ⟨Q_l⟩ with the angle of qubit q moved by π: the circuit run again for each input. */
function oppositeValues<E>(
  { qubits: n, observables }: Ansatz,
  { ring }: Point<E>,
  steps: readonly Step<E>[],
): readonly (readonly E[])[] {
  const columns = Array.from({ length: n }, (_, q) => {
    const moved = steps.findLastIndex(
      ({ shifted }) => shifted?.parameter.of === 'x' && shifted.parameter.index === q,
    );
    const end = steps.reduce(
      (state, { qubits, matrix, shifted }, k) =>
        apply(ring, n, state, qubits, (k === moved ? shifted?.opposite : undefined) ?? matrix),
      groundState(ring, n),
    );
    return observables.map((sum) => expectation(ring, n, end, sum));
  });
  return observables.map((_, l) => columns.map((column) => column[l]!));
}

/** Stretches of at most so many gates; no more states than those of one and the starts of all are held. */
function inStretches<T>(steps: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(steps.length / most) }, (_, k) =>
    steps.slice(k * most, (k + 1) * most),
  );
}

function adjoint<E>(ring: KernelRing<E>, matrix: Step<E>['matrix']): Step<E>['matrix'] {
  const size = matrix.length;
  return mapMatrix(
    matrixOf(size, size, (r, c) => matrix[c]![r]!),
    ({ re, im }): Complex<E> => ({
      ...(re === undefined ? {} : { re }),
      ...(im === undefined ? {} : { im: ring.neg(im) }),
    }),
  );
}
