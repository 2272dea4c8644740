import { fixedGates } from '../ansatz/fixed-gates.js';
import { inputGradient } from '../derivations/input-gradient.js';
import { angleOf, bracket, compose, conjugated, minusHalfI } from './compose.js';
import { type Eq13Setting, everyChoice, everySlot } from './eq-13-encoding-derivative.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

/**
 * Eq. 15's choices: generators, the qubit q that is varied, and how ρ₀ and the fixed gates enter: one product of any matrices (by
 * linearity enough), the whole sum with any matrices H_pσ_iH_p†, or the whole sum with Hadamard gates.
 */
export interface Eq15Setting extends Eq13Setting {
  readonly rho: 'product' | 'sum' | 'hadamard';
}

/** V_p(x_p)·σ_{i_p}·V_p†(x_p), with any matrix M_{p,i} in the place of H_pσ_iH_p† where the gate is not a Hadamard gate. */
export function encodedSlot<O>(r: Reading<O>, s: Eq15Setting, p: number, i: number): O {
  const rotation = r.rotation(s.ks[p]!, angleOf(p));
  if (s.rho === 'hadamard') return conjugated(r, r.multiply(rotation, r.matrix(fixedGates.H)), r.sigma(i));
  const name = s.rho === 'product' ? `M${p + 1}` : `M${p + 1}${i}`;
  return conjugated(r, rotation, r.operator(name, 1));
}

/** tr(W·Σ_i C_i·⊗_p slot(p, i_p)) with W = U†QU any operator. */
export function sumOverSlots<O>(r: Reading<O>, s: Eq15Setting, slot: (p: number, i: number) => O): O {
  const is = s.rho === 'product' ? [0] : [0, 1, 2, 3];
  let products = [{ name: '', operator: r.number(1) }];
  for (let p = 0; p < s.ks.length; p += 1) {
    const slots = is.map((i) => slot(p, i));
    products = products.flatMap(({ name, operator }) =>
      slots.map((factor, i) => ({ name: `${name}${i}`, operator: r.tensor(operator, factor) })),
    );
  }
  const terms = products.map(({ name, operator }) =>
    s.rho === 'product' ? operator : r.tensor(r.real(`C${name}`), operator),
  );
  // W last: monomials grow at their end, where those that differ in W alone have the rest in common.
  return r.traceOfProduct(r.operator('W', s.ks.length, { hermitian: true }), r.sum(terms));
}

/** The slot of Eq. 15: the bracket [σ_k, VσV†] at q, VσV† elsewhere. */
export function bracketSlot<O>(r: Reading<O>, s: Eq15Setting, p: number, i: number): O {
  const encoded = encodedSlot(r, s, p, i);
  return p === s.q ? bracket(r, r.sigma(s.ks[p]!), encoded) : encoded;
}

const withRho = (settings: readonly Eq13Setting[], rho: Eq15Setting['rho']): readonly Eq15Setting[] =>
  settings.map((s) => ({ ...s, rho }));

/** ∂⟨Q⟩/∂x_q with ⟨Q⟩ = Σ C_i tr(U†QU ⊗ V_pσ_{i_p}V_p†). */
export const eq15Expanded = formula<Eq15Setting>({
  says: 'expanded for n = 1 and 2 (whole sum over i) with every choice of generators, n = 3 (any summand) with every generator on every qubit, and one case of n = 4; any Q, U, H_q, ρ₀',
  settings: [
    ...withRho(everyChoice(1), 'sum'),
    ...withRho(everyChoice(2), 'sum'),
    ...withRho(everySlot(3), 'product'),
    ...withRho([{ ks: [1, 2, 3, 2], q: 2 }], 'product'),
  ],
  at: ({ ks, q, rho }) =>
    `n = ${ks.length}, k = (${ks.join(', ')}), q = ${q + 1}${rho === 'product' ? ', one summand' : ''}`,
  left: (r, s) =>
    r.derivative(
      sumOverSlots(r, s, (p, i) => encodedSlot(r, s, p, i)),
      angleOf(s.q),
    ),
  right: (r, s) =>
    r.tensor(
      minusHalfI(r),
      sumOverSlots(r, s, (p, i) => bracketSlot(r, s, p, i)),
    ),
});

/** The same on five qubits: 1,024 summands, any state and observable. */
export const eq15FiveQubits = formula<Eq15Setting>({
  ...eq15Expanded,
  says: 'expanded for n = 5, all 1,024 summands, with Hadamard gates H_q; any Q, U, ρ₀',
  settings: [{ ks: [1, 2, 3, 2, 1], q: 2, rho: 'hadamard' }],
});

/** The generator of the one-qubit statement. */
export interface Eq15OneQubit {
  readonly k: number;
}

/** Q, U, V = exp(−ixσ_k/2)·H and ρ₀ = Σ C_iσ_i on one qubit, as they stand in Eqs. 10 and 15. */
export function oneQubit<O>(r: Reading<O>, { k }: Eq15OneQubit) {
  const is = [0, 1, 2, 3];
  return {
    q: r.operator('Q', 1),
    u: r.operator('U', 1),
    v: r.multiply(r.rotation(k, 'x'), r.operator('H', 1)),
    c: (i: number) => r.real(`C${i}`),
    is,
    rho: r.sum(is.map((i) => r.tensor(r.real(`C${i}`), r.sigma(i)))),
  };
}

/** The statement with nothing abbreviated: derivative of Eq. 10 on the left, Eq. 15 on the right. */
export const eq15Literal = formula<Eq15OneQubit>({
  says: 'to the letter on one qubit: the derivative of Eq. 10, any Q, U, H, ρ₀',
  settings: [0, 1, 2, 3].map((k) => ({ k })),
  at: ({ k }) => `k = ${k}`,
  left: (r, s) => {
    const { q, u, v, rho } = oneQubit(r, s);
    return r.derivative(r.traceOfProduct(q, conjugated(r, u, conjugated(r, v, rho))), 'x');
  },
  right: (r, s) => {
    const { q, u, v, c, is } = oneQubit(r, s);
    const w = compose(r, r.dagger(u), q, u);
    const terms = is.map((i) =>
      r.tensor(c(i), r.traceOfProduct(w, bracket(r, r.sigma(s.k), conjugated(r, v, r.sigma(i))))),
    );
    return r.tensor(minusHalfI(r), r.sum(terms));
  },
});

/** tr(QUAU†) = tr(U†QU·A): why any W stands for U†QU above. */
export const eq15Cyclic = formula<{ readonly n: number }>({
  says: 'the circuit moves to the observable: tr(QUAU†) = tr(U†QU·A) for any Q, U, A',
  settings: [{ n: 1 }, { n: 2 }],
  at: ({ n }) => `n = ${n}`,
  left: (r, { n }) =>
    r.traceOfProduct(r.operator('Q', n), conjugated(r, r.operator('U', n), r.operator('A', n))),
  right: (r, { n }) => {
    const u = r.operator('U', n);
    return r.traceOfProduct(compose(r, r.dagger(u), r.operator('Q', n), u), r.operator('A', n));
  },
});

/** (A ⊗ B)(C ⊗ D) = AC ⊗ BD: why the encoding acts slot by slot. */
export const eq15Slots = formula<{ readonly p: number; readonly q: number }>({
  says: 'the encoding acts slot by slot: (A ⊗ B)(C ⊗ D) = AC ⊗ BD for any operators',
  settings: [
    { p: 1, q: 1 },
    { p: 1, q: 2 },
  ],
  at: ({ p, q }) => `${p} + ${q} qubits`,
  left: (r, { p, q }) =>
    r.multiply(
      r.tensor(r.operator('A', p), r.operator('B', q)),
      r.tensor(r.operator('C', p), r.operator('D', q)),
    ),
  right: (r, { p, q }) =>
    r.tensor(
      r.multiply(r.operator('A', p), r.operator('C', p)),
      r.multiply(r.operator('B', q), r.operator('D', q)),
    ),
});

/** Eq. 15 — the input gradient as a sum of traces with a Lie bracket in one slot. */
export const eq15: Equation = {
  number: 15,
  id: 'eq15',
  title: 'The input gradient',
  statement: '∂⟨Q⟩/∂x_q = −(i/2)·Σ C_i·tr{U†QU·V_1σ_{i₁}V_1† ⊗ … ⊗ [σ_{k_q}, V_qσ_{i_q}V_q†] ⊗ …}',
  latex:
    '\\frac{\\partial\\langle Q\\rangle}{\\partial x_q}(x) = -\\frac{i}{2}\\sum_{i_1,\\dots,i_n} C_{i_1\\dots i_n}\\operatorname{tr}\\left\\{U^\\dagger(\\theta)QU(\\theta)\\left(V_1\\sigma_{i_1}V_1^\\dagger\\right)\\otimes\\cdots\\otimes\\left[\\sigma_{k_q}, V_{k_q}(x_q)\\sigma_{i_q}V_{k_q}^\\dagger(x_q)\\right]\\otimes\\cdots\\otimes\\left(V_n\\sigma_{i_n}V_n^\\dagger\\right)\\right\\}',
  kind: 'theorem',
  assumptions: ['Q, U, ρ₀ do not depend on x', 'H_q any matrices', 'C_i as in Eq. 14'],
  followsFrom: ['eq11', 'eq13', 'eq14'],
  usedBy: ['jacobian and vjp of every kernel', 'the weights of Eq. 7'],
  parts: [eq15Expanded, eq15FiveQubits, eq15Literal, eq15Cyclic, eq15Slots],
  derivation: inputGradient,
};
