import { multilinearForm as formByInduction } from '../derivations/multilinear-form.js';
import { responseCurveOfOneInput } from '../derivations/response-curve.js';
import { angleOf, conjugated, indexTuples, tensorAll } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { removeFrequency } from './controlled-rotation.js';
import { cosine, sine } from './phases.js';
import { movedSlot, unorderedPairs } from './second-derivatives.js';
import type { Theorem } from './theorem.js';
import type { TwoTermSetting } from './two-term-rule.js';

/** The generators of the inputs. */
export interface CurveSetting {
  readonly ks: readonly number[];
}

/** A ⊗ RMR† ⊗ B at x + d, d an indeterminate angle. */
export function slotAtDistance<O>(r: Reading<O>, { k }: TwoTermSetting): O {
  const rotation = r.multiply(r.rotation(k, 'd'), r.rotation(k, 'x'));
  return tensorAll(r, [r.operator('A', 1), conjugated(r, rotation, r.operator('M', 1)), r.operator('B', 1)]);
}

/** a + b·cos d + c·sin d. */
export function curve<O>(r: Reading<O>, a: O, b: O, c: O): O {
  return r.sum([a, r.tensor(cosine(r, 'd'), b), r.tensor(sine(r, 'd'), c)]);
}

/** a = ½[f₊ + f₋], b = f − a, c = ½[f₊ − f₋] with f± = f(x ± π/2). */
export function curveCoefficients<O>(r: Reading<O>, s: TwoTermSetting): readonly [O, O, O] {
  const [up, here, down] = [2, 0, -2].map((eighths) => movedSlot(r, s, eighths)) as [O, O, O];
  const half = r.number(1, 2);
  const a = r.tensor(half, r.add(up, down));
  return [a, r.subtract(here, a), r.tensor(half, r.subtract(up, down))];
}

/** The response curve from three values. */
export const responseFromThree = formula<TwoTermSetting>({
  says: 'f(x + d) = a + b·cos d + c·sin d with a = ½[f(x + π/2) + f(x − π/2)], b = f(x) − a, c = ½[f(x + π/2) − f(x − π/2)], any neighbours',
  settings: [0, 1, 2, 3].map((k) => ({ k })),
  at: ({ k }) => `k = ${k}`,
  left: slotAtDistance,
  right: (r, s) => curve(r, ...curveCoefficients(r, s)),
});

/** In each input f has the frequencies 0 and ±1 only. */
export const oneFrequency = formula<TwoTermSetting>({
  says: 'in each input only 1, cos and sin occur, whatever is on the other qubits: ∂(∂² + 1)f = 0; for n inputs that leaves 3ⁿ products',
  settings: [0, 1, 2, 3].map((k) => ({ k })),
  at: ({ k }) => `k = ${k}`,
  left: (r, s) => r.derivative(removeFrequency(r, movedSlot(r, s, 0), 1), 'x'),
  right: (r, s) => r.tensor(r.number(0), movedSlot(r, s, 0)),
});

/** (⊗R)·M·(⊗R)† on n qubits, qubit p at x_p + shifts_p·π/4, and at a further indeterminate d_p where asked. */
export function movedInputs<O>(
  r: Reading<O>,
  { ks }: CurveSetting,
  shifts: readonly number[],
  distant = false,
): O {
  const rotations = ks.map((k, p) => {
    const rotation = r.rotation(k, angleOf(p), shifts[p] ?? 0);
    return distant ? r.multiply(r.rotation(k, `d${p + 1}`), rotation) : rotation;
  });
  return conjugated(r, tensorAll(r, rotations), r.operator('M', ks.length));
}

/** The weight of the value at x + shift·π/4: cos d for 0, ½(1 − cos d ± sin d) for ±π/2. */
export function nodeWeight<O>(r: Reading<O>, angle: string, eighths: number): O {
  if (eighths === 0) return cosine(r, angle);
  const signed = r.tensor(r.number(Math.sign(eighths)), sine(r, angle));
  return r.tensor(r.number(1, 2), r.add(r.subtract(r.number(1), cosine(r, angle)), signed));
}

/** All lists of n shifts from {π/2, 0, −π/2}. */
export function nodes(n: number): readonly (readonly number[])[] {
  return Array.from({ length: n }).reduce<readonly (readonly number[])[]>(
    (lists) => lists.flatMap((list) => [2, 0, -2].map((eighths) => [...list, eighths])),
    [[]],
  );
}

/** Σ over the 3ⁿ nodes of (value there)·Π_p weight(d_p). */
export function interpolated<O>(
  r: Reading<O>,
  s: CurveSetting,
  weight: (angle: string, eighths: number) => O = (angle, eighths) => nodeWeight(r, angle, eighths),
): O {
  return r.sum(
    nodes(s.ks.length).map((shifts) => {
      const weights = shifts.map((eighths, p) => weight(`d${p + 1}`, eighths));
      return r.tensor(tensorAll(r, weights), movedInputs(r, s, shifts));
    }),
  );
}

/** The multilinear form, expanded. */
export const multilinearForm = formula<CurveSetting>({
  says: 'f(x + d) is multilinear in (1, cos d_q, sin d_q): 3ⁿ values determine it, expanded for n = 1 and 2 with any M on all qubits',
  settings: [...indexTuples(1), ...unorderedPairs()].map((ks) => ({ ks })),
  at: ({ ks }) => `k = (${ks.join(', ')})`,
  left: (r, s) => movedInputs(r, s, [], true),
  right: (r, s) => interpolated(r, s),
});

/** ⟨Q⟩ as a function of the inputs: what Eqs. 14 and 15 say of its form. */
export const responseCurve: Theorem = {
  id: 'thm-response-curve',
  title: 'The multilinear form and the response curve',
  statement:
    '⟨Q⟩(x) = Σ c_T·Π_q T_q with T_q ∈ {1, cos x_q, sin x_q}, at most 3ⁿ terms; in one input a + b·cos d + c·sin d from three values',
  latex:
    '\\langle Q\\rangle(x) = \\sum_{T\\in\\{1,\\cos,\\sin\\}^n} c_T \\prod_q T_q(x_q), \\qquad f(x+d) = a + b\\cos d + c\\sin d',
  kind: 'theorem',
  assumptions: ['each input in one rotation by a Pauli generator', 'any ρ₀, U and Q'],
  followsFrom: ['eq14', 'eq15'],
  usedBy: ['symbolic/gradient/multilinear-terms.ts: what `qgradcam inspect` says of each output'],
  parts: [responseFromThree, oneFrequency, multilinearForm],
  derivations: [responseCurveOfOneInput, formByInduction],
};
