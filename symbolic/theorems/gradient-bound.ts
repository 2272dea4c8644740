import { gradientBoundDerivations } from '../derivations/gradient-bound.js';
import { compose, conjugated, sigmas } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';
import { sine } from './phases.js';
import { movedSlot } from './second-derivatives.js';
import type { Theorem } from './theorem.js';
import type { TwoTermSetting } from './two-term-rule.js';

const generators: readonly TwoTermSetting[] = [0, 1, 2, 3].map((k) => ({ k }));
const atGenerator = ({ k }: TwoTermSetting) => `k = ${k}`;

/** ∂f = ½[f₊ − f₋]. */
export const boundHalfDifference = formula<TwoTermSetting>({
  says: 'step 1: f′(x) = ½[f(x + π/2) − f(x − π/2)]',
  settings: generators,
  at: atGenerator,
  left: (r, s) => r.derivative(movedSlot(r, s, 0), 'x'),
  right: (r, s) => r.tensor(r.number(1, 2), r.subtract(movedSlot(r, s, 2), movedSlot(r, s, -2))),
});

/** ρ± = R(x ± π/2)·ρ·R†(x ± π/2) for any ρ on one qubit. */
export function shiftedState<O>(r: Reading<O>, { k }: TwoTermSetting, eighths: number): O {
  return conjugated(r, r.rotation(k, 'x', eighths), r.operator('ρ', 1));
}

/** B†B for any B: what is positive semidefinite. */
export function square<O>(r: Reading<O>, name: string, qubits = 1): O {
  const b = r.operator(name, qubits);
  return r.multiply(r.dagger(b), b);
}

/** Which of both inequalities: f′ ≤ ‖Q‖ or −f′ ≤ ‖Q‖. */
export interface BoundSetting extends TwoTermSetting {
  readonly sign: 1 | -1;
}

/** N = ½(B†B + C†C), which is ‖Q‖·I in the theorem, and Q = ½(C†C − B†B): so N − Q = B†B and N + Q = C†C. */
export function boundOperators<O>(r: Reading<O>): { readonly norm: O; readonly observable: O } {
  const [b, d, half] = [square(r, 'B'), square(r, 'C'), r.number(1, 2)];
  return { norm: r.tensor(half, r.add(b, d)), observable: r.tensor(half, r.subtract(d, b)) };
}

/** ½tr(N(ρ₊ + ρ₋)) − sign·f′ with f′ = ½tr(Q(ρ₊ − ρ₋)). */
export function boundGap<O>(r: Reading<O>, s: BoundSetting): O {
  const [up, down] = [shiftedState(r, s, 2), shiftedState(r, s, -2)];
  const { norm, observable } = boundOperators(r);
  const most = r.tensor(r.number(1, 2), r.traceOfProduct(norm, r.add(up, down)));
  return r.subtract(most, r.tensor(r.number(s.sign, 2), r.traceOfProduct(observable, r.subtract(up, down))));
}

/** ‖Q‖ − (±f′) is half a sum of two expectation values of squares. */
export const boundAsSquares = formula<BoundSetting>({
  says: 'step 2: with ‖Q‖ − Q = B†B and ‖Q‖ + Q = C†C, ‖Q‖ ∓ f′ = ½[⟨B†B⟩± + ⟨C†C⟩∓]',
  settings: generators.flatMap(({ k }) => ([1, -1] as const).map((sign) => ({ k, sign }))),
  at: ({ k, sign }) => `k = ${k}, ${sign === 1 ? '‖Q‖ − f′' : '‖Q‖ + f′'}`,
  left: boundGap,
  right: (r, s) =>
    r.tensor(
      r.number(1, 2),
      r.add(
        r.traceOfProduct(square(r, 'B'), shiftedState(r, s, 2 * s.sign)),
        r.traceOfProduct(square(r, 'C'), shiftedState(r, s, -2 * s.sign)),
      ),
    ),
});

/** |row⟩⟨column|. */
function unit<O>(r: Reading<O>, size: number, row: number, column: number): O {
  const zeroOrOne = (at: boolean): Cyclotomic => (at ? c.one : c.zero);
  return r.matrix(
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => zeroOrOne(i === row && j === column)),
    ),
  );
}

/** Σ over the entries e of a matrix of e·ē. */
export function sumOfSquares<O>(r: Reading<O>, a: O, qubits: number): O {
  const size = 2 ** qubits;
  const entries = Array.from({ length: size * size }, (_, k) =>
    r.traceOfProduct(unit(r, size, k % size, Math.floor(k / size)), a),
  );
  return r.sum(entries.map((e) => r.tensor(e, r.dagger(e))));
}

/** tr(B†B·AA†) = Σ|(BA)_{rc}|² ≥ 0. */
export const boundPositive = formula<{ readonly n: number }>({
  says: 'step 3: ⟨B†B⟩ in the state ρ = AA† is Σ|(BA)_{rc}|², never negative',
  basis: 'matrix',
  settings: [{ n: 1 }, { n: 2 }],
  at: ({ n }) => `n = ${n}`,
  left: (r, { n }) => {
    const a = r.operator('A', n);
    return r.traceOfProduct(square(r, 'B', n), r.multiply(a, r.dagger(a)));
  },
  right: (r, { n }) => sumOfSquares(r, r.multiply(r.operator('B', n), r.operator('A', n)), n),
});

/** tr ρ± = tr ρ. */
export const boundTrace = formula<TwoTermSetting>({
  says: 'step 4: the shifted states have the trace of ρ, so that ⟨‖Q‖·I⟩ is ‖Q‖',
  settings: generators,
  at: atGenerator,
  left: (r, s) => r.trace(shiftedState(r, s, 2)),
  right: (r) => r.trace(r.operator('ρ', 1)),
});

/** (I ∓ P)² = 2(I ∓ P). */
export const boundPauli = formula<{ readonly ks: readonly number[]; readonly sign: 1 | -1 }>({
  says: 'for a Pauli string (I ∓ P)² = 2(I ∓ P), a square: ‖P‖ = 1, and ‖Σ c_P·P‖ ≤ Σ|c_P|',
  settings: [[1], [2], [3], [1, 3], [2, 2], [3, 0, 1]].flatMap((ks) =>
    ([1, -1] as const).map((sign) => ({ ks, sign })),
  ),
  at: ({ ks, sign }) => `k = (${ks.join(', ')}), I ${sign === 1 ? '−' : '+'} P`,
  left: (r, { ks, sign }) => {
    const difference = oneMinus(r, ks, sign);
    return r.multiply(difference, difference);
  },
  right: (r, { ks, sign }) => r.tensor(r.number(2), oneMinus(r, ks, sign)),
});

function oneMinus<O>(r: Reading<O>, ks: readonly number[], sign: number): O {
  const identity = sigmas(
    r,
    ks.map(() => 0),
  );
  return r.subtract(identity, r.tensor(r.number(sign), sigmas(r, ks)));
}

/** ⟨Z⟩ after R_y(x) on |0⟩. */
export function cosineExpectation<O>(r: Reading<O>): O {
  const zero = r.tensor(r.number(1, 2), r.add(r.sigma(0), r.sigma(3)));
  return r.traceOfProduct(r.sigma(3), compose(r, r.rotation(2, 'x'), zero, r.dagger(r.rotation(2, 'x'))));
}

/** The bound is reached: f′ = −sin x. */
export const boundReached = formula<{ readonly state: string }>({
  says: 'the bound is reached: ⟨Z⟩ after R_y(x)|0⟩ has the derivative −sin x, −1 at x = π/2 where ‖Z‖ = 1',
  settings: [{ state: '|0⟩' }],
  at: ({ state }) => state,
  left: (r) => r.derivative(cosineExpectation(r), 'x'),
  right: (r) => r.tensor(r.number(-1), sine(r, 'x')),
});

/** No gradient is larger than the observable's norm. */
export const gradientBoundTheorem: Theorem = {
  id: 'thm-gradient-bound',
  title: 'The gradient is bounded by the observable',
  statement: '|∂⟨Q⟩/∂x_q| ≤ ‖Q‖ for a Pauli generator and a state ρ',
  latex: '\\left|\\frac{\\partial\\langle Q\\rangle}{\\partial x_q}\\right| \\le \\lVert Q\\rVert',
  kind: 'theorem',
  assumptions: [
    'Q Hermitian, so that ‖Q‖ ± Q are positive semidefinite, that is squares B†B',
    'ρ = AA† with tr ρ = 1',
    'x_q in one rotation by a Pauli generator; with an angle map, its slope is a further factor',
  ],
  followsFrom: ['eq15', 'eq16', 'thm-two-term-rule'],
  usedBy: [
    'symbolic/gradient/gradient-bound.ts: the fixed scale that `qgradcam generate` and `qgradcam inspect` print for each output',
  ],
  parts: [boundHalfDifference, boundAsSquares, boundPositive, boundTrace, boundPauli, boundReached],
  derivations: gradientBoundDerivations,
};
