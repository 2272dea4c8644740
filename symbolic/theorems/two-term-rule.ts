import { twoTermRule } from '../derivations/two-term-rule.js';
import { bracket, conjugated, tensorAll } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { sine } from './phases.js';
import type { Theorem } from './theorem.js';

/** The generator σ_k of the varied rotation. */
export interface TwoTermSetting {
  readonly k: number;
}

/** R_k(s)^turns with the shift s an indeterminate angle; turns may be negative. */
export function turnedBy<O>(r: Reading<O>, k: number, turns: number, angle = 's'): O {
  const once = turns < 0 ? r.dagger(r.rotation(k, angle)) : r.rotation(k, angle);
  return Array.from({ length: Math.abs(turns) - 1 }).reduce<O>((all) => r.multiply(all, once), once);
}

/** A ⊗ R_k(x + turns·s)·M·R_k†(x + turns·s) ⊗ B with any matrix M and any A, B on the other qubits. */
export function shiftedSlot<O>(r: Reading<O>, { k }: TwoTermSetting, turns: number): O {
  const rotation = turns === 0 ? r.rotation(k, 'x') : r.multiply(turnedBy(r, k, turns), r.rotation(k, 'x'));
  return tensorAll(r, [r.operator('A', 1), conjugated(r, rotation, r.operator('M', 1)), r.operator('B', 1)]);
}

/** f(x + s) − f(x − s). */
export function symmetricDifference<O>(r: Reading<O>, s: TwoTermSetting): O {
  return r.subtract(shiftedSlot(r, s, 1), shiftedSlot(r, s, -1));
}

/** 2·sin s·A. */
export function timesTwoSine<O>(r: Reading<O>, a: O): O {
  return r.tensor(r.tensor(r.number(2), sine(r, 's')), a);
}

const generators: readonly TwoTermSetting[] = [0, 1, 2, 3].map((k) => ({ k }));
const atGenerator = ({ k }: TwoTermSetting) => `k = ${k}`;

/** 2 sin s·∂(A ⊗ RMR† ⊗ B) = its value at x + s less that at x − s. */
export const twoTermDerivative = formula<TwoTermSetting>({
  says: '2·sin s·f′(x) = f(x + s) − f(x − s) for every s: every generator, any state and observable, any neighbours',
  settings: generators,
  at: atGenerator,
  left: (r, s) => timesTwoSine(r, r.derivative(shiftedSlot(r, s, 0), 'x')),
  right: symmetricDifference,
});

/** The same with the Lie bracket of Eq. 15 for the derivative: R(s)NR†(s) − R†(s)NR(s) = −i·sin s·[σ_k, N]. */
export const twoTermBracket = formula<TwoTermSetting>({
  says: 'in brackets: −i·sin s·[σ_k, N] = R_k(s)NR_k†(s) − R_k†(s)NR_k(s) for any matrix N',
  settings: generators,
  at: atGenerator,
  left: (r, { k }) =>
    r.tensor(r.tensor(r.tensor(r.number(-1), r.i), sine(r, 's')), bracket(r, r.sigma(k), r.operator('N', 1))),
  right: (r, { k }) =>
    r.subtract(
      conjugated(r, r.rotation(k, 's'), r.operator('N', 1)),
      conjugated(r, r.dagger(r.rotation(k, 's')), r.operator('N', 1)),
    ),
});

/** At s = π both values agree for every f, so that no coefficient makes a rule of them. */
export const twoTermExcluded = formula<TwoTermSetting>({
  says: 's = kπ is rightly excluded: f(x + π) = f(x − π) for every f',
  settings: generators,
  at: atGenerator,
  left: (r, { k }) => conjugated(r, r.rotation(k, 'x', 4), r.operator('M', 1)),
  right: (r, { k }) => conjugated(r, r.rotation(k, 'x', -4), r.operator('M', 1)),
});

/** The two-term rule for any shift: Eq. 16 is the case s = π/2. */
export const twoTermRuleTheorem: Theorem = {
  id: 'thm-two-term-rule',
  title: 'The two-term rule for any shift',
  statement: 'f′(x) = [f(x + s) − f(x − s)]/(2·sin s) for every s ≠ kπ',
  latex: "f'(x) = \\frac{f(x+s) - f(x-s)}{2\\sin s}, \\qquad s \\ne k\\pi",
  kind: 'theorem',
  assumptions: ['f(x) = ⟨Q⟩ with x in one rotation exp(−ixσ_k/2)', 's real and no multiple of π'],
  followsFrom: ['eq13', 'eq15', 'eq16'],
  usedBy: [
    'symbolic/gradient/shift-rule.ts at s = π/2',
    'symbolic/gradient/rotation-rules.ts: `qgradcam inspect`',
  ],
  parts: [twoTermDerivative, twoTermBracket, twoTermExcluded],
  derivations: [twoTermRule],
};
