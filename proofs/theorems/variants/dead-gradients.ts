import { entanglingGates } from '../../../symbolic/ansatz/entangling-gates.js';
import { conjugated, sigmas, tensorAll } from '../../../symbolic/equations/compose.js';
import {
  anyRotation,
  carriedThroughRotation,
  commutingObservable,
  commutingState,
  deadObservable,
  deadState,
  gateStep,
  lightCone,
  observedDerivative,
  rotationStep,
  splitLetter,
  stateDerivative,
} from '../../../symbolic/theorems/dead-gradients.js';
import { cosine, sine } from '../../../symbolic/theorems/phases.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

const next = (k: number) => (k + 1) % 4;

/** Wrong statements near dead inputs and parameters. */
export const deadGradientVariants: readonly Variant[] = [
  variant(deadState, 'every input is dead on |0⟩, whatever the generator', {
    left: (r, s) => stateDerivative(r, s, r.add(r.sigma(0), r.sigma(3))),
  }),
  variant(deadState, 'every input is dead on H|0⟩', {
    left: (r, s) => stateDerivative(r, s, r.add(r.sigma(0), r.sigma(1))),
  }),
  variant(deadState, 'a state that commutes with the next Pauli matrix', {
    left: (r, s) => stateDerivative(r, s, commutingState(r, next(s.k))),
  }),
  variant(deadState, 'a state that anticommutes with the generator', {
    left: (r, s) => stateDerivative(r, s, r.sigma(s.k === 3 ? 1 : s.k + 1)),
  }),
  variant(deadState, 'any state at all', { left: (r, s) => stateDerivative(r, s, r.operator('ρ', 1)) }),
  variant(deadObservable, 'an observable that commutes with the next Pauli matrix', {
    left: (r, s) => observedDerivative(r, s, commutingObservable(r, next(s.k))),
  }),
  variant(deadObservable, 'C and σ_k ⊗ D on each other’s qubit', {
    left: (r, s) => {
      const observable = r.add(
        r.tensor(r.operator('C', 1), r.sigma(0)),
        r.tensor(r.operator('D', 1), r.sigma(s.k)),
      );
      return observedDerivative(r, s, observable);
    },
  }),
  variant(deadObservable, 'a last R_x before a Z read-out', {
    left: (r, s) => observedDerivative(r, s, r.tensor(r.sigma(s.k === 3 ? 1 : 3), r.operator('D', 1))),
  }),
  variant(lightCone, 'a gate on the qubit of the observable drops out', {
    left: (r, { n }) => {
      const gate = n === 1 ? anyRotation(r) : r.matrix(entanglingGates.CNOT);
      const idle = tensorAll(
        r,
        Array.from({ length: n }, () => r.sigma(0)),
      );
      return conjugated(r, r.dagger(r.tensor(gate, r.sigma(0))), r.tensor(r.operator('Q', 1), idle));
    },
    right: (r, { n }) => tensorAll(r, [r.operator('Q', 1), ...Array.from({ length: n }, () => r.sigma(0))]),
  }),
  variant(lightCone, 'a CNOT drops out for an observable on its control', {
    left: (r) => conjugated(r, r.matrix(entanglingGates.CNOT), r.tensor(r.operator('Q', 1), r.sigma(0))),
    right: (r) => r.tensor(r.operator('Q', 1), r.sigma(0)),
  }),
  variant(rotationStep, 'a rotation leaves every letter', { right: (r, s) => r.sigma(s.l) }),
  variant(rotationStep, 'every letter splits, also one that commutes', { right: splitLetter }),
  variant(rotationStep, 'the sign: cos θ·σ_l − sin θ·iσ_kσ_l', {
    left: (r, s) => conjugated(r, r.rotation(s.k, 'θ'), r.sigma(s.l)),
  }),
  variant(rotationStep, 'the half angle: the letter carried twice', {
    left: (r, s) => {
      const once = carriedThroughRotation(r, s);
      return conjugated(r, r.dagger(r.rotation(s.k, 'θ')), once);
    },
  }),
  variant(rotationStep, 'σ_lσ_k for σ_kσ_l', {
    right: (r, s) =>
      r.add(
        r.tensor(cosine(r, 'θ'), r.sigma(s.l)),
        r.tensor(sine(r, 'θ'), r.tensor(r.i, r.multiply(r.sigma(s.l), r.sigma(s.k)))),
      ),
  }),
  variant(gateStep, 'entangling gates leave strings as they are', { right: (r, { ks }) => sigmas(r, ks) }),
  trueAfterAll(lightCone, 'a CNOT leaves Z on its control', {
    left: (r) => conjugated(r, r.matrix(entanglingGates.CNOT), r.tensor(r.sigma(3), r.sigma(0))),
    right: (r) => r.tensor(r.sigma(3), r.sigma(0)),
  }),
  trueAfterAll(gateStep, 'forward and back are the same: every gate of the table is its own inverse', {
    left: (r, { gate, ks }) => conjugated(r, r.matrix(entanglingGates[gate]), sigmas(r, ks)),
  }),
];
