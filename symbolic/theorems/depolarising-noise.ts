import { entanglingGates } from '../ansatz/entangling-gates.js';
import { compose, conjugated, indexTuples, sigmas, tensorAll } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import type { Theorem } from './theorem.js';

/** I ⊗ … ⊗ σ_k ⊗ … ⊗ I with σ_k on the given qubit. */
function on<O>(r: Reading<O>, n: number, qubit: number, k: number): O {
  return sigmas(
    r,
    Array.from({ length: n }, (_, q) => (q === qubit ? k : 0)),
  );
}

/** 1 − p. */
export function survival<O>(r: Reading<O>): O {
  return r.subtract(r.number(1), r.real('p'));
}

/** (1 − p)^power. */
export function survivalPower<O>(r: Reading<O>, power: number): O {
  return tensorAll(
    r,
    Array.from({ length: power }, () => survival(r)),
  );
}

/** (1 − p)ρ + (p/4)·Σ_k σ_kρσ_k on one of n qubits: with probability p the qubit is replaced by the maximally mixed state. */
export function depolarised<O>(r: Reading<O>, rho: O, n: number, qubit: number): O {
  const turned = r.sum([0, 1, 2, 3].map((k) => conjugated(r, on(r, n, qubit, k), rho)));
  return r.add(r.tensor(survival(r), rho), r.tensor(r.tensor(r.number(1, 4), r.real('p')), turned));
}

/** (1 − p)ρ + p·tr(ρ)·I/2ⁿ. */
export function globallyDepolarised<O>(r: Reading<O>, rho: O, n: number): O {
  const mixed = r.tensor(r.number(1, 2 ** n), on(r, n, 0, 0));
  return r.add(r.tensor(survival(r), rho), r.tensor(r.tensor(r.real('p'), r.trace(rho)), mixed));
}

/** The letters of the Pauli string that is read out. */
export interface NoiseSetting {
  readonly ks: readonly number[];
}

/** How many letters are not I. */
export function weight(ks: readonly number[]): number {
  return ks.filter((k) => k !== 0).length;
}

const strings: readonly NoiseSetting[] = [...indexTuples(1), ...indexTuples(2)].map((ks) => ({ ks }));
const atString = ({ ks }: NoiseSetting) => `σ = (${ks.join(', ')})`;

/** Every qubit depolarised once, then ⟨σ⟩. */
export function noisyReadOut<O>(r: Reading<O>, { ks }: NoiseSetting, rho: O): O {
  const noisy = ks.reduce((state, _, q) => depolarised(r, state, ks.length, q), rho);
  return r.traceOfProduct(noisy, sigmas(r, ks));
}

/** ⟨σ⟩ shrinks by 1 − p for every letter that is not I. */
export const noiseBeforeReadOut = formula<NoiseSetting>({
  says: 'each qubit depolarised with probability p just before the read-out: ⟨σ⟩ becomes (1 − p)^w·⟨σ⟩, w the number of letters of σ that are not I',
  settings: strings,
  at: atString,
  left: (r, s) => noisyReadOut(r, s, r.operator('ρ', s.ks.length)),
  right: (r, { ks }) =>
    r.tensor(survivalPower(r, weight(ks)), r.traceOfProduct(r.operator('ρ', ks.length), sigmas(r, ks))),
});

/** R_y(x) on the first qubit, any M. */
export function turnedState<O>(r: Reading<O>, n: number): O {
  const rotation = tensorAll(r, [r.rotation(2, 'x'), ...Array.from({ length: n - 1 }, () => r.sigma(0))]);
  return conjugated(r, rotation, r.operator('M', n));
}

/** The derivative shrinks by the same factor. */
export const noisyGradient = formula<NoiseSetting>({
  says: 'so does its gradient, and with it the weights of Eq. 7',
  settings: strings,
  at: atString,
  left: (r, s) => r.derivative(noisyReadOut(r, s, turnedState(r, s.ks.length)), 'x'),
  right: (r, { ks }) =>
    r.tensor(
      survivalPower(r, weight(ks)),
      r.derivative(r.traceOfProduct(turnedState(r, ks.length), sigmas(r, ks)), 'x'),
    ),
});

/** How many times the whole register is depolarised. */
export interface GlobalSetting {
  readonly layers: number;
}

/** |00⟩⟨00|. */
function zeroState<O>(r: Reading<O>): O {
  const zero = r.tensor(r.number(1, 2), r.add(r.sigma(0), r.sigma(3)));
  return r.tensor(zero, zero);
}

/** Layers of R_y(x_l) ⊗ R_z(y_l), then a CNOT, then the channel: one layer on any M, more on |00⟩. */
export function layered<O>(r: Reading<O>, { layers }: GlobalSetting, channel: (rho: O) => O): O {
  let state = layers === 1 ? r.operator('M', 2) : zeroState(r);
  for (let l = 1; l <= layers; l += 1) {
    const rotations = r.tensor(r.rotation(2, `x${l}`), r.rotation(3, `y${l}`));
    state = channel(conjugated(r, compose(r, r.matrix(entanglingGates.CNOT), rotations), state));
  }
  return state;
}

/** Global depolarising after every layer: the derivative shrinks by (1 − p)^L. */
export const globalNoise = formula<GlobalSetting>({
  says: 'the whole register depolarised L times, anywhere in the circuit: every derivative becomes (1 − p)^L times itself',
  settings: [{ layers: 1 }, { layers: 2 }],
  at: ({ layers }) =>
    `L = ${layers}, R_y ⊗ R_z and CNOT before each channel, ${layers === 1 ? 'any M' : 'from |00⟩'}`,
  left: (r, s) =>
    r.derivative(
      layered(r, s, (rho) => globallyDepolarised(r, rho, 2)),
      'x1',
    ),
  right: (r, s) =>
    r.tensor(
      survivalPower(r, s.layers),
      r.derivative(
        layered(r, s, (rho) => rho),
        'x1',
      ),
    ),
});

/** ⟨W⟩ itself is drawn towards tr W/2ⁿ. */
export const globalNoiseValue = formula<GlobalSetting>({
  says: '⟨W⟩ becomes (1 − p)⟨W⟩ + p·tr(W)/2ⁿ when the register is depolarised once, anywhere',
  settings: [{ layers: 1 }],
  at: () => 'n = 2, before a further CNOT; any W with tr ρ₀ = tr M',
  left: (r, s) => {
    const after = conjugated(
      r,
      r.matrix(entanglingGates.CNOT),
      layered(r, s, (rho) => globallyDepolarised(r, rho, 2)),
    );
    return r.traceOfProduct(r.operator('W', 2), after);
  },
  right: (r, s) => {
    const clean = conjugated(
      r,
      r.matrix(entanglingGates.CNOT),
      layered(r, s, (rho) => rho),
    );
    const w = r.operator('W', 2);
    const mixed = r.tensor(
      r.tensor(r.number(1, 4), r.real('p')),
      r.tensor(r.trace(r.operator('M', 2)), r.trace(w)),
    );
    return r.add(r.tensor(survival(r), r.traceOfProduct(w, clean)), mixed);
  },
});

/** What depolarising noise does to weights. */
export const depolarisingNoise: Theorem = {
  id: 'thm-depolarising-noise',
  title: 'Depolarising noise scales the weights',
  statement:
    '⟨σ⟩ and its gradient become (1 − p)^w times themselves when each qubit is depolarised before the read-out; (1 − p)^L for L global channels anywhere',
  latex:
    '\\frac{\\partial\\langle\\sigma\\rangle}{\\partial x_q} \\mapsto (1-p)^{w(\\sigma)}\\,\\frac{\\partial\\langle\\sigma\\rangle}{\\partial x_q}',
  kind: 'theorem',
  assumptions: [
    'depolarising with probability p: ρ ↦ (1 − p)ρ + p·(I/2 in the place of the qubit)',
    'single-qubit channels between the last gate and the read-out; global ones anywhere',
  ],
  followsFrom: ['eq10', 'eq14'],
  usedBy: ['symbolic/gradient/depolarised-strings.ts: `qgradcam inspect --depolarising`'],
  parts: [noiseBeforeReadOut, noisyGradient, globalNoise, globalNoiseValue],
};
