import { entanglingGates } from '../../../symbolic/ansatz/entangling-gates.js';
import { conjugated, sigmas } from '../../../symbolic/equations/compose.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import {
  depolarised,
  globallyDepolarised,
  globalNoise,
  globalNoiseValue,
  layered,
  type NoiseSetting,
  noiseBeforeReadOut,
  noisyGradient,
  survival,
  survivalPower,
  turnedState,
  weight,
} from '../../../symbolic/theorems/depolarising-noise.js';
import { trueAfterAll, type Variant, variant } from '../../equations/variants/variant.js';

/** (factor)·⟨σ⟩ without noise. */
const scaledValue =
  (factor: <O>(r: Reading<O>, s: NoiseSetting) => O) =>
  <O>(r: Reading<O>, s: NoiseSetting): O =>
    r.tensor(factor(r, s), r.traceOfProduct(r.operator('ρ', s.ks.length), sigmas(r, s.ks)));

/** (1 − p)ρ + p/3·(XρX + YρY + ZρZ) on the first of n qubits. */
function byThirds<O>(r: Reading<O>, rho: O, n: number): O {
  const turned = r.sum(
    [1, 2, 3].map((k) =>
      conjugated(
        r,
        sigmas(
          r,
          Array.from({ length: n }, (_, q) => (q === 0 ? k : 0)),
        ),
        rho,
      ),
    ),
  );
  return r.add(r.tensor(survival(r), rho), r.tensor(r.tensor(r.number(1, 3), r.real('p')), turned));
}

/** The first qubit depolarised before a CNOT, ⟨σ⟩ after it. */
function beforeCnot<O>(r: Reading<O>, { ks }: NoiseSetting): O {
  const noisy = depolarised(r, r.operator('ρ', 2), 2, 0);
  return r.traceOfProduct(conjugated(r, r.matrix(entanglingGates.CNOT), noisy), sigmas(r, ks));
}

const pairs = {
  ...noiseBeforeReadOut,
  settings: noiseBeforeReadOut.settings.filter(({ ks }) => ks.length === 2),
};

/** Wrong statements near depolarising noise. */
export const depolarisingVariants: readonly Variant[] = [
  variant(noiseBeforeReadOut, 'every ⟨σ⟩ becomes (1 − p)⟨σ⟩, whatever its letters', {
    right: scaledValue((r) => survival(r)),
  }),
  variant(noiseBeforeReadOut, '(1 − p)ⁿ for (1 − p)^w: every qubit counts, also where σ has I', {
    right: scaledValue((r, { ks }) => survivalPower(r, ks.length)),
  }),
  variant(noiseBeforeReadOut, '1 − w·p, as for small p', {
    right: scaledValue((r, { ks }) => r.subtract(r.number(1), r.tensor(r.number(weight(ks)), r.real('p')))),
  }),
  variant(noiseBeforeReadOut, 'p for 1 − p', {
    right: scaledValue((r, { ks }) =>
      ks.filter((k) => k !== 0).reduce((product) => r.tensor(product, r.real('p')), r.number(1)),
    ),
  }),
  variant(noiseBeforeReadOut, 'nothing changes', { right: scaledValue((r) => r.number(1)) }),
  variant(noiseBeforeReadOut, '(1 − p)^(2w): the amplitude’s factor squared', {
    right: scaledValue((r, { ks }) => survivalPower(r, 2 * weight(ks))),
  }),
  variant(noiseBeforeReadOut, 'the channel (1 − p)ρ + p/3·(XρX + YρY + ZρZ) with the same factor', {
    left: (r, { ks }) => r.traceOfProduct(byThirds(r, r.operator('ρ', ks.length), ks.length), sigmas(r, ks)),
    right: scaledValue((r, { ks }) => survivalPower(r, ks[0] === 0 ? 0 : 1)),
  }),
  variant(noiseBeforeReadOut, 'dephasing (1 − p)ρ + p·ZρZ with the same factor', {
    left: (r, { ks }) => {
      const rho = r.operator('ρ', ks.length);
      const z = sigmas(
        r,
        ks.map((_, q) => (q === 0 ? 3 : 0)),
      );
      const dephased = r.add(r.tensor(survival(r), rho), r.tensor(r.real('p'), conjugated(r, z, rho)));
      return r.traceOfProduct(dephased, sigmas(r, ks));
    },
    right: scaledValue((r, { ks }) => survivalPower(r, ks[0] === 0 ? 0 : 1)),
  }),
  variant(pairs, 'one qubit depolarised before a CNOT scales ⟨σ⟩ after it by the letter on that qubit', {
    left: beforeCnot,
    right: (r, { ks }) =>
      r.tensor(
        survivalPower(r, ks[0] === 0 ? 0 : 1),
        r.traceOfProduct(conjugated(r, r.matrix(entanglingGates.CNOT), r.operator('ρ', 2)), sigmas(r, ks)),
      ),
  }),
  variant(noisyGradient, 'the gradient is not changed: its sign and zeros are kept', {
    right: (r, { ks }) => r.derivative(r.traceOfProduct(turnedState(r, ks.length), sigmas(r, ks)), 'x'),
  }),
  variant(noisyGradient, '(1 − p)^(2w) for the gradient, one factor for each shifted value', {
    right: (r, { ks }) =>
      r.tensor(
        survivalPower(r, 2 * weight(ks)),
        r.derivative(r.traceOfProduct(turnedState(r, ks.length), sigmas(r, ks)), 'x'),
      ),
  }),
  variant(globalNoise, 'L channels shrink a derivative once', {
    right: (r, s) =>
      r.tensor(
        survival(r),
        r.derivative(
          layered(r, s, (rho) => rho),
          'x1',
        ),
      ),
  }),
  variant(globalNoise, 'only the channels before the input count', {
    right: (r, s) =>
      r.tensor(
        survivalPower(r, s.layers - 1),
        r.derivative(
          layered(r, s, (rho) => rho),
          'x1',
        ),
      ),
  }),
  variant(globalNoiseValue, '⟨W⟩ becomes (1 − p)⟨W⟩: tr W forgotten', {
    right: (r, s) => {
      const clean = conjugated(
        r,
        r.matrix(entanglingGates.CNOT),
        layered(r, s, (rho) => rho),
      );
      return r.tensor(survival(r), r.traceOfProduct(r.operator('W', 2), clean));
    },
  }),
  trueAfterAll(noiseBeforeReadOut, 'the channel (1 − p)ρ + p/3·(XρX + YρY + ZρZ) with the factor 1 − 4p/3', {
    left: (r, { ks }) => r.traceOfProduct(byThirds(r, r.operator('ρ', ks.length), ks.length), sigmas(r, ks)),
    right: scaledValue((r, { ks }) =>
      ks[0] === 0 ? r.number(1) : r.subtract(r.number(1), r.tensor(r.number(4, 3), r.real('p'))),
    ),
  }),
  trueAfterAll(globalNoise, 'all channels at the end for one after each layer', {
    left: (r, s) => {
      let state = layered(r, s, (rho) => rho);
      for (let l = 0; l < s.layers; l += 1) state = globallyDepolarised(r, state, 2);
      return r.derivative(state, 'x1');
    },
  }),
];
