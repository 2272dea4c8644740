import { conjugated } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { cyclotomic as c } from '../ring/cyclotomic.js';
import { rational } from '../ring/rational.js';
import type { Theorem } from './theorem.js';

/** The generator σ_k of the controlled rotation. */
export interface ControlledSetting {
  readonly k: number;
}

/** |0⟩⟨0| ⊗ I + |1⟩⟨1| ⊗ R_k(x + eighths·π/4): the first qubit controls. */
export function controlledRotation<O>(r: Reading<O>, k: number, eighths = 0): O {
  const half = r.number(1, 2);
  const zero = r.tensor(half, r.add(r.sigma(0), r.sigma(3)));
  const one = r.tensor(half, r.subtract(r.sigma(0), r.sigma(3)));
  return r.add(r.tensor(zero, r.sigma(0)), r.tensor(one, r.rotation(k, 'x', eighths)));
}

/** CR·M·CR† with any matrix M on both qubits: every f is tr(W·this) for some W. */
export function controlled<O>(r: Reading<O>, { k }: ControlledSetting, eighths: number): O {
  return conjugated(r, controlledRotation(r, k, eighths), r.operator('M', 2));
}

/** (a + b·√2)/den, exactly. */
export function withRootTwo<O>(r: Reading<O>, a: number, b: number, den: number): O {
  const root = c.mul(c.fromRational(rational(2 * b)), c.sqrtHalf); // √2 = 2·√½
  return r.tensor(r.number(1, den), r.matrix([[c.add(c.fromRational(rational(a)), root)]]));
}

/** c₊·[f(x + near) − f(x − near)] − c₋·[f(x + far) − f(x − far)], shifts in units of π/4. */
export function fourTerms<O>(
  r: Reading<O>,
  s: ControlledSetting,
  [plus, minus]: readonly [O, O],
  [near, far]: readonly [number, number] = [2, 6],
): O {
  const difference = (eighths: number) => r.subtract(controlled(r, s, eighths), controlled(r, s, -eighths));
  return r.subtract(r.tensor(plus, difference(near)), r.tensor(minus, difference(far)));
}

/** c₊ = (2 + √2)/8 and c₋ = (2 − √2)/8, that is (√2 ± 1)/(4√2). */
export function fourTermCoefficients<O>(r: Reading<O>): readonly [O, O] {
  return [withRootTwo(r, 2, 1, 8), withRootTwo(r, 2, -1, 8)];
}

/** ∂²A + ω²·A with ω² = num/den: it removes the frequencies ±ω. */
export function removeFrequency<O>(r: Reading<O>, a: O, num: number, den = 1, angle = 'x'): O {
  return r.add(r.derivative(r.derivative(a, angle), angle), r.tensor(r.number(num, den), a));
}

const axes: readonly ControlledSetting[] = [1, 2, 3].map((k) => ({ k }));
const atAxis = ({ k }: ControlledSetting) => `k = ${k}`;

/** The four-term rule. */
export const fourTermRule = formula<ControlledSetting>({
  says: 'f′(x) = c₊[f(x + π/2) − f(x − π/2)] − c₋[f(x + 3π/2) − f(x − 3π/2)], any state and observable on both qubits',
  settings: axes,
  at: atAxis,
  left: (r, s) => r.derivative(controlled(r, s, 0), 'x'),
  right: (r, s) => fourTerms(r, s, fourTermCoefficients(r)),
});

/** ∂(∂² + ¼)(∂² + 1)f = 0 says that no other frequencies occur. */
export const controlledSpectrum = formula<ControlledSetting>({
  says: 'the frequencies are 0, ±½, ±1: ∂(∂² + ¼)(∂² + 1)f = 0',
  settings: axes,
  at: atAxis,
  left: (r, s) => {
    const without = removeFrequency(r, removeFrequency(r, controlled(r, s, 0), 1, 4), 1);
    return r.derivative(without, 'x');
  },
  right: (r, s) => r.tensor(r.number(0), controlled(r, s, 0)),
});

/** The four-term rule for controlled rotations, whose generator has the eigenvalues 0, 0, ±½. */
export const controlledRotationTheorem: Theorem = {
  id: 'thm-controlled-rotation',
  title: 'The four-term rule for controlled rotations',
  statement:
    'f′(x) = c₊[f(x + π/2) − f(x − π/2)] − c₋[f(x + 3π/2) − f(x − 3π/2)], c± = (√2 ± 1)/(4√2), for a rotation with a control',
  latex:
    "f'(x) = c_+\\left[f(x+\\tfrac{\\pi}{2}) - f(x-\\tfrac{\\pi}{2})\\right] - c_-\\left[f(x+\\tfrac{3\\pi}{2}) - f(x-\\tfrac{3\\pi}{2})\\right], \\quad c_\\pm = \\frac{\\sqrt2\\pm1}{4\\sqrt2}",
  kind: 'theorem',
  assumptions: ['x in one controlled exp(−ixσ_k/2), k ∈ {1, 2, 3}', 'frequencies 0, ±½, ±1'],
  followsFrom: ['thm-shift-certificate'],
  usedBy: [
    'symbolic/gradient/general-shift-rule.ts: what `qgradcam shift-rule --frequencies 1/2,1` generates is this rule',
  ],
  parts: [fourTermRule, controlledSpectrum],
};
