import { mixedDerivative } from '../derivations/mixed-derivative.js';
import { secondDerivative } from '../derivations/second-derivative.js';
import { angleOf, conjugated, indexTuples, tensorAll } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { cosine } from './phases.js';
import type { Theorem } from './theorem.js';
import { shiftedSlot, type TwoTermSetting } from './two-term-rule.js';

/** A ⊗ RMR† ⊗ B at x + eighths·π/4, with any matrices A, M, B. */
export function movedSlot<O>(r: Reading<O>, { k }: TwoTermSetting, eighths: number): O {
  return tensorAll(r, [
    r.operator('A', 1),
    conjugated(r, r.rotation(k, 'x', eighths), r.operator('M', 1)),
    r.operator('B', 1),
  ]);
}

/** ∂²/∂x². */
export function twice<O>(r: Reading<O>, a: O, first = 'x', second = first): O {
  return r.derivative(r.derivative(a, first), second);
}

const generators: readonly TwoTermSetting[] = [0, 1, 2, 3].map((k) => ({ k }));
const atGenerator = ({ k }: TwoTermSetting) => `k = ${k}`;

/** f″(x) = ½[f(x + π) − f(x)]. */
export const secondByShift = formula<TwoTermSetting>({
  says: 'f″(x) = ½[f(x + π) − f(x)]: one evaluation besides f(x)',
  settings: generators,
  at: atGenerator,
  left: (r, s) => twice(r, movedSlot(r, s, 0)),
  right: (r, s) => r.tensor(r.number(1, 2), r.subtract(movedSlot(r, s, 4), movedSlot(r, s, 0))),
});

/** f(x + s) − 2f(x) + f(x − s). */
export function secondDifference<O>(r: Reading<O>, s: TwoTermSetting): O {
  const ends = r.add(shiftedSlot(r, s, 1), shiftedSlot(r, s, -1));
  return r.subtract(ends, r.tensor(r.number(2), shiftedSlot(r, s, 0)));
}

/** (2 − 2·cos s)·f″(x) = f(x + s) − 2f(x) + f(x − s). */
export const secondByAnyShift = formula<TwoTermSetting>({
  says: '2(1 − cos s)·f″(x) = f(x + s) − 2f(x) + f(x − s) for every s',
  settings: generators,
  at: atGenerator,
  left: (r, s) => {
    const factor = r.subtract(r.number(2), r.tensor(r.number(2), cosine(r, 's')));
    return r.tensor(factor, twice(r, shiftedSlot(r, s, 0)));
  },
  right: secondDifference,
});

/** The generators of two inputs. */
export interface HessianSetting {
  readonly ks: readonly number[];
}

/** Pairs of generators up to order: with any M on both qubits the other order is the same statement. */
export function unorderedPairs(): readonly (readonly number[])[] {
  return indexTuples(2).filter(([a, b]) => a! <= b!);
}

/** (R⊗R)·M·(R⊗R)† at (x₁ + a·π/4, x₂ + b·π/4) with any matrix M on both qubits, correlated or not. */
export function movedPair<O>(r: Reading<O>, { ks }: HessianSetting, a: number, b: number): O {
  const rotations = tensorAll(
    r,
    [a, b].map((eighths, p) => r.rotation(ks[p]!, angleOf(p), eighths)),
  );
  return conjugated(r, rotations, r.operator('M', 2));
}

/** ∂²f/∂x₁∂x₂ = ¼[f(+,+) − f(+,−) − f(−,+) + f(−,−)], shifts by π/2. */
export const mixedHessian = formula<HessianSetting>({
  says: '∂²f/∂x_p∂x_q = ¼[f(+,+) − f(+,−) − f(−,+) + f(−,−)] with shifts by π/2, any M on both qubits',
  settings: unorderedPairs().map((ks) => ({ ks })),
  at: ({ ks }) => `k = (${ks.join(', ')})`,
  left: (r, s) => twice(r, movedPair(r, s, 0, 0), 'x1', 'x2'),
  right: (r, s) => {
    const same = r.add(movedPair(r, s, 2, 2), movedPair(r, s, -2, -2));
    const opposite = r.add(movedPair(r, s, 2, -2), movedPair(r, s, -2, 2));
    return r.tensor(r.number(1, 4), r.subtract(same, opposite));
  },
});

/** Second derivatives and the mixed Hessian by shifts. */
export const secondDerivatives: Theorem = {
  id: 'thm-second-derivatives',
  title: 'Second derivatives by shifts',
  statement:
    '∂²f/∂x² = ½[f(x + π) − f(x)]; ∂²f/∂x_p∂x_q = ¼[f(+,+) − f(+,−) − f(−,+) + f(−,−)] with shifts by π/2',
  latex:
    "f''(x) = \\tfrac12\\left[f(x+\\pi) - f(x)\\right], \\qquad \\frac{\\partial^2 f}{\\partial x_p\\,\\partial x_q} = \\tfrac14\\left[f_{++} - f_{+-} - f_{-+} + f_{--}\\right]",
  kind: 'theorem',
  assumptions: ['f = ⟨Q⟩ with each of the inputs in one rotation by a Pauli generator'],
  followsFrom: ['eq15', 'eq16', 'thm-two-term-rule'],
  usedBy: [
    'symbolic/gradient/second-derivative-rule.ts and the costs in symbolic/gradient/angle-facts.ts: `qgradcam inspect`',
  ],
  parts: [secondByShift, secondByAnyShift, mixedHessian],
  derivations: [secondDerivative, mixedDerivative],
};
