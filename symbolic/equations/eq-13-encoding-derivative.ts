import { encodingDerivative } from '../derivations/encoding-derivative.js';
import { angleOf, indexTuples, minusHalfI, tensorAll } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

/** One generator per qubit, and the qubit (from 0) whose input is varied. */
export interface Eq13Setting {
  readonly ks: readonly number[];
  readonly q: number;
}

/** V_{k_p}(x_p) = exp(−ix_pσ_{k_p}/2)·H_p with any 2×2 matrix H_p. */
export function slotGate<O>(r: Reading<O>, { ks }: Eq13Setting, p: number): O {
  return r.multiply(r.rotation(ks[p]!, angleOf(p)), r.operator(`H${p + 1}`, 1));
}

/** V_1 ⊗ … ⊗ V_n, with `special` in slot q. */
export function slots<O>(r: Reading<O>, s: Eq13Setting, special: (gate: O, p: number) => O): O {
  return tensorAll(
    r,
    s.ks.map((_, p) => special(slotGate(r, s, p), p)),
  );
}

/** Every choice of generators and of q. */
export const everyChoice = (n: number): readonly Eq13Setting[] =>
  indexTuples(n).flatMap((ks) => Array.from({ length: n }, (_, q) => ({ ks, q })));

/** Every generator on every qubit q once, the others as they come. */
export const everySlot = (n: number): readonly Eq13Setting[] =>
  Array.from({ length: n }, (_, q) => q).flatMap((q) =>
    [0, 1, 2, 3].map((k) => ({
      ks: Array.from({ length: n }, (_, p) => (p === q ? k : (k + p + 1) % 4)),
      q,
    })),
  );

/** The tensor product, differentiated as it stands. */
export const eq13Expanded = formula<Eq13Setting>({
  says: 'expanded for n = 1 and 2 with every choice of generators, n = 3 with every generator on every qubit, and one case of n = 4; any matrices H_q',
  settings: [...everyChoice(1), ...everyChoice(2), ...everySlot(3), { ks: [1, 2, 3, 2], q: 2 }],
  at: ({ ks, q }) => `n = ${ks.length}, k = (${ks.join(', ')}), q = ${q + 1}`,
  left: (r, s) =>
    r.derivative(
      slots(r, s, (gate) => gate),
      angleOf(s.q),
    ),
  right: (r, s) =>
    r.tensor(
      minusHalfI(r),
      slots(r, s, (gate, p) => (p === s.q ? r.multiply(r.sigma(s.ks[p]!), gate) : gate)),
    ),
});

/** The slots before and after q hold any operators that do not depend on x_q: that is all the others' part in it, for any n. */
export const eq13Spectators = formula<{ readonly k: number }>({
  says: 'for any n: with any operators A, B that do not depend on x_q before and after slot q',
  settings: [0, 1, 2, 3].map((k) => ({ k })),
  at: ({ k }) => `k = ${k}`,
  left: (r, { k }) => {
    const gate = r.multiply(r.rotation(k, 'xq'), r.operator('H', 1));
    return r.derivative(tensorAll(r, [r.operator('A', 1), gate, r.operator('B', 1)]), 'xq');
  },
  right: (r, { k }) => {
    const gate = r.multiply(r.rotation(k, 'xq'), r.operator('H', 1));
    const slot = r.multiply(r.sigma(k), gate);
    return r.tensor(minusHalfI(r), tensorAll(r, [r.operator('A', 1), slot, r.operator('B', 1)]));
  },
});

/** Eq. 13 — the derivative of the encoding puts −iσ/2 into one slot. */
export const eq13: Equation = {
  number: 13,
  id: 'eq13',
  title: 'The derivative of the encoding',
  statement: '∂V/∂x_q = −(i/2)·V_1 ⊗ … ⊗ σ_{k_q}V_{k_q}(x_q) ⊗ … ⊗ V_n',
  latex:
    '\\frac{\\partial}{\\partial x_q} V(x) = -\\frac{i}{2}\\, V_{k_1}(x_1)\\otimes\\cdots\\left(\\sigma_{k_q}V_{k_q}(x_q)\\right)\\cdots\\otimes V_{k_n}(x_n)',
  kind: 'theorem',
  assumptions: ['H_q any 2×2 matrices that do not depend on x'],
  followsFrom: ['eq9', 'eq12'],
  usedBy: ['eq15'],
  parts: [eq13Expanded, eq13Spectators],
  derivation: encodingDerivative,
};
