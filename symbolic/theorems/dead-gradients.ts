import { type Pauli, pauliNames } from '../algebra/pauli.js';
import { commute } from '../algebra/pauli-string.js';
import { arity, type EntanglingGate, entanglingGates } from '../ansatz/entangling-gates.js';
import { deadObservable as byObservable, deadState as byState } from '../derivations/dead-gradients.js';
import { compose, conjugated, indexTuples, sigmas, tensorAll } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { carriedStrings } from '../gradient/carried-string.js';
import { cosine, sine } from './phases.js';
import type { Theorem } from './theorem.js';

/** The generator σ_k of the encoding or of the rotation. */
export interface DeadSetting {
  readonly k: number;
}

const generators: readonly DeadSetting[] = [0, 1, 2, 3].map((k) => ({ k }));
const atGenerator = ({ k }: DeadSetting) => `k = ${k}`;

/** ∂(A ⊗ RSR† ⊗ B) for a state S on the qubit of x. */
export function stateDerivative<O>(r: Reading<O>, { k }: DeadSetting, state: O): O {
  const slot = conjugated(r, r.rotation(k, 'x'), state);
  return r.derivative(tensorAll(r, [r.operator('A', 1), slot, r.operator('B', 1)]), 'x');
}

/** The zero operator on n qubits. */
export function zero<O>(r: Reading<O>, n: number): O {
  return r.tensor(
    r.number(0),
    sigmas(
      r,
      Array.from({ length: n }, () => 0),
    ),
  );
}

/** a·I + b·σ_k: every state of one qubit that commutes with σ_k. */
export function commutingState<O>(r: Reading<O>, k: number): O {
  return r.add(r.tensor(r.complex('a'), r.sigma(0)), r.tensor(r.complex('b'), r.sigma(k)));
}

/** The generator commutes with the prepared state. */
export const deadState = formula<DeadSetting>({
  says: 'a prepared state a·I + b·σ_k, which commutes with the generator, is not moved: the gradient is 0 for every observable',
  settings: generators,
  at: atGenerator,
  left: (r, s) => stateDerivative(r, s, commutingState(r, s.k)),
  right: (r) => zero(r, 3),
});

/** tr(W·∂(R ⊗ I·M·R† ⊗ I)) with any M on two qubits. */
export function observedDerivative<O>(r: Reading<O>, { k }: DeadSetting, observable: O): O {
  const rotation = r.tensor(r.rotation(k, 'x'), r.sigma(0));
  return r.derivative(r.traceOfProduct(observable, conjugated(r, rotation, r.operator('M', 2))), 'x');
}

/** I ⊗ C + σ_k ⊗ D: every observable that commutes with σ_k on the first qubit. */
export function commutingObservable<O>(r: Reading<O>, k: number): O {
  return r.add(r.tensor(r.sigma(0), r.operator('C', 1)), r.tensor(r.sigma(k), r.operator('D', 1)));
}

/** The observable, carried back, commutes with the generator: light cones and last rotations. */
export const deadObservable = formula<DeadSetting>({
  says: 'an observable I ⊗ C + σ_k ⊗ D, carried back to the rotation, has the gradient 0 for every state: C alone is the light cone, σ_k ⊗ D a last R_z before a Z read-out',
  settings: generators,
  at: atGenerator,
  left: (r, s) => observedDerivative(r, s, commutingObservable(r, s.k)),
  right: (r) => r.number(0),
});

/** R_z(α)R_y(β)R_z(γ), any unitary up to its phase. */
export function anyRotation<O>(r: Reading<O>): O {
  return compose(r, r.rotation(3, 'α'), r.rotation(2, 'β'), r.rotation(3, 'γ'));
}

/** Gates outside the light cone drop out. */
export const lightCone = formula<{ readonly n: number }>({
  says: 'gates on other qubits drop out: (G ⊗ I)†(I ⊗ Q)(G ⊗ I) = I ⊗ Q for G = R_z(α)R_y(β)R_z(γ), and for a CNOT',
  settings: [{ n: 1 }, { n: 2 }],
  at: ({ n }) => (n === 1 ? 'G on one qubit' : 'G = CNOT on two'),
  left: (r, { n }) => {
    const gate = n === 1 ? anyRotation(r) : r.matrix(entanglingGates.CNOT);
    const idle = tensorAll(
      r,
      Array.from({ length: n }, () => r.sigma(0)),
    );
    return conjugated(r, r.dagger(r.tensor(gate, r.sigma(0))), r.tensor(idle, r.operator('Q', 1)));
  },
  right: (r, { n }) => tensorAll(r, [...Array.from({ length: n }, () => r.sigma(0)), r.operator('Q', 1)]),
});

/** The generator σ_k of a rotation and the letter σ_l that is carried back through it. */
export interface CarrySetting {
  readonly k: number;
  readonly l: number;
}

/** R_k†(θ)·σ_l·R_k(θ). */
export function carriedThroughRotation<O>(r: Reading<O>, { k, l }: CarrySetting): O {
  return conjugated(r, r.dagger(r.rotation(k, 'θ')), r.sigma(l));
}

/** cos θ·σ_l + sin θ·iσ_kσ_l. */
export function splitLetter<O>(r: Reading<O>, { k, l }: CarrySetting): O {
  const turned = r.tensor(r.i, r.multiply(r.sigma(k), r.sigma(l)));
  return r.add(r.tensor(cosine(r, 'θ'), r.sigma(l)), r.tensor(sine(r, 'θ'), turned));
}

/** What one rotation makes of one letter. */
export const rotationStep = formula<CarrySetting>({
  says: 'R_k†(θ)σ_lR_k(θ) = σ_l where both commute, cos θ·σ_l + sin θ·iσ_kσ_l where not',
  settings: indexTuples(2).map(([k, l]) => ({ k: k!, l: l! })),
  at: ({ k, l }) => `k = ${k}, l = ${l}`,
  left: carriedThroughRotation,
  right: (r, s) => (commute(pauliNames[s.k]!, pauliNames[s.l]!) ? r.sigma(s.l) : splitLetter(r, s)),
});

/** A gate and a Pauli string on its qubits. */
export interface GateSetting {
  readonly gate: EntanglingGate;
  readonly ks: readonly number[];
}

const gateNames = Object.keys(entanglingGates) as readonly EntanglingGate[]; // keys of a satisfies-table are its names

/** What the gates make of strings. */
export const gateStep = formula<GateSetting>({
  says: 'G†PG is the sum of strings that the circuit is followed back by, for every entangling gate and every string on its qubits',
  basis: 'matrix',
  settings: gateNames.flatMap((gate) => indexTuples(arity(gate)).map((ks) => ({ gate, ks }))),
  at: ({ gate, ks }) => `${gate}, k = (${ks.join(', ')})`,
  left: (r, { gate, ks }) => conjugated(r, r.dagger(r.matrix(entanglingGates[gate])), sigmas(r, ks)),
  right: (r, { gate, ks }) => {
    const images = carriedStrings(gate).get(ks.map((k) => pauliNames[k]!).join(''))!;
    return r.sum(
      images.map(({ string, coefficient }) =>
        r.tensor(
          r.matrix([[coefficient]]),
          sigmas(
            r,
            [...string].map((letter) => pauliNames.indexOf(letter as Pauli)), // strings hold the four letters
          ),
        ),
      ),
    );
  },
});

/** Which inputs and parameters an output does not depend on. */
export const deadGradients: Theorem = {
  id: 'thm-dead-gradients',
  title: 'Dead inputs and parameters',
  statement:
    '∂⟨Q⟩ = 0 where the generator commutes with the prepared state, or with the observable carried back to it; single strings are decided both ways',
  latex:
    '[\\sigma_k, \\rho] = 0 \\ \\text{ or }\\ [\\sigma_k, U^\\dagger Q U] = 0 \\ \\Longrightarrow\\ \\frac{\\partial\\langle Q\\rangle}{\\partial x_q} = 0',
  kind: 'theorem',
  assumptions: [
    'each θ in one rotation',
    'the converse, that every other angle matters: Q one Pauli string, gates that take strings to strings; ways through the circuit differ in cos θ against sin θ somewhere and are independent functions',
  ],
  followsFrom: ['eq13', 'eq15', 'linear independence of products of 1, cos θ_j, sin θ_j'],
  usedBy: [
    'symbolic/gradient/dead-pairs.ts: what `qgradcam generate` and `qgradcam inspect` say of each output',
  ],
  parts: [deadState, deadObservable, lightCone, rotationStep, gateStep],
  derivations: [byState, byObservable],
};
