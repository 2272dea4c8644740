import { bracket, conjugated } from './compose.js';
import { type Equation, formula } from './equation.js';
import type { Reading } from './reading.js';

/** The generator k; and either σ_i under an arbitrary gate H, or ('M') an arbitrary M in the place of Hσ_iH†. */
export interface Eq16Setting {
  readonly k: number;
  readonly i: number | 'M';
}

/** V_k(x + eighths·π/4) = exp(−i(x + eighths·π/4)σ_k/2)·H. */
export function encodingGate<O>(r: Reading<O>, { k, i }: Eq16Setting, eighths = 0): O {
  const rotation = r.rotation(k, 'x', eighths);
  return i === 'M' ? rotation : r.multiply(rotation, r.operator('H', 1));
}

/** σ_i, or M. */
export function encodedOperator<O>(r: Reading<O>, { i }: Eq16Setting): O {
  return i === 'M' ? r.operator('M', 1) : r.sigma(i);
}

/** V_k(x + eighths·π/4)·σ_i·V_k†(x + eighths·π/4). */
export function encodedAt<O>(r: Reading<O>, s: Eq16Setting, eighths = 0): O {
  return conjugated(r, encodingGate(r, s, eighths), encodedOperator(r, s));
}

const generators = [0, 1, 2, 3];

/** [σ_k, V_kMV_k†] = i(V_kMV_k†(x + π/2) − V_kMV_k†(x − π/2)) with any 2×2 matrix M in the place of Hσ_iH†. */
export const eq16AnyMatrix = formula<Eq16Setting>({
  says: 'for every generator σ_k and any 2×2 matrix M in the place of Hσ_iH†',
  settings: generators.map((k) => ({ k, i: 'M' })),
  at: ({ k }) => `k = ${k}`,
  left: (r, s) => bracket(r, r.sigma(s.k), encodedAt(r, s)),
  right: (r, s) => r.tensor(r.i, r.subtract(encodedAt(r, s, 2), encodedAt(r, s, -2))),
});

/** The same to the letter, with V_k = exp(−ixσ_k/2)·H. */
export const eq16Literal = formula<Eq16Setting>({
  ...eq16AnyMatrix,
  says: 'to the letter: for every σ_k, every σ_i and every 2×2 matrix H',
  settings: generators.flatMap((k) => generators.map((i) => ({ k, i }))),
  at: ({ k, i }) => `k = ${k}, i = ${i}`,
});

/** Eq. 16 — the Lie bracket with the generator is a difference of two shifted evaluations: the parameter-shift rule. */
export const eq16: Equation = {
  number: 16,
  id: 'eq16',
  title: 'The bracket is a shift by π/2',
  statement: '[σ_k, V_k(x)σ_iV_k†(x)] = i·(V_kσ_iV_k†(x + π/2) − V_kσ_iV_k†(x − π/2))',
  latex:
    '[\\sigma_{k}, V_{k}(x)\\,\\sigma_{i}\\,V_{k}^\\dagger(x)] = i\\left(V_{k}(x+\\tfrac{\\pi}{2})\\,\\sigma_{i}\\,V_{k}^\\dagger(x+\\tfrac{\\pi}{2}) - V_{k}(x-\\tfrac{\\pi}{2})\\,\\sigma_{i}\\,V_{k}^\\dagger(x-\\tfrac{\\pi}{2})\\right)',
  kind: 'theorem',
  assumptions: ['x real', 'k ∈ {0, 1, 2, 3}', 'H any 2×2 matrix; unitarity is not needed'],
  followsFrom: ['eq9'],
  usedBy: ['the Jacobian of every kernel', 'symbolic/gradient/shift-rule.ts'],
  parts: [eq16AnyMatrix, eq16Literal],
};
