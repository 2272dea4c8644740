import { evaluate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { fixedNumbers } from './fixed-gate-number.js';

/**
 * The circuit of Eqs. 1, 2, 9 and 10 as dense complex matrices over doubles, written from the definitions alone.
 * Nothing is fused, skipped or permuted; derivatives are ½[f(t + π/2) − f(t − π/2)] in each angle t.
 */
type Complex = readonly [number, number];
type Dense = readonly (readonly Complex[])[];

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];
const plus = ([a, b]: Complex, [c, d]: Complex): Complex => [a + c, b + d];
const r = Math.SQRT1_2;

const real = (rows: readonly (readonly number[])[]): Dense => rows.map((row) => row.map((v) => [v, 0]));

const pauli: Record<string, Dense> = {
  I: real([
    [1, 0],
    [0, 1],
  ]),
  X: real([
    [0, 1],
    [1, 0],
  ]),
  Y: [
    [
      [0, 0],
      [0, -1],
    ],
    [
      [0, 1],
      [0, 0],
    ],
  ],
  Z: real([
    [1, 0],
    [0, -1],
  ]),
};

const diagonal = (phase: Complex): Dense => [
  [
    [1, 0],
    [0, 0],
  ],
  [[0, 0], phase],
];

const fixed: Record<string, Dense> = {
  ...pauli,
  H: real([
    [r, r],
    [r, -r],
  ]),
  S: diagonal([0, 1]),
  Sdg: diagonal([0, -1]),
  T: diagonal([r, r]),
  Tdg: diagonal([r, -r]),
  SX: [
    [
      [0.5, 0.5],
      [0.5, -0.5],
    ],
    [
      [0.5, -0.5],
      [0.5, 0.5],
    ],
  ],
};

const controlled = (target: Dense): Dense => [
  ...real([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
  ]),
  ...target.map((row): readonly Complex[] => [[0, 0], [0, 0], ...row]),
];

const entangling: Record<string, Dense> = {
  X: pauli.X!,
  Z: pauli.Z!,
  CNOT: controlled(pauli.X!),
  CZ: controlled(pauli.Z!),
  SWAP: real([
    [1, 0, 0, 0],
    [0, 0, 1, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ]),
};

/** exp(−i t P / 2) = cos(t/2) I − i sin(t/2) P. */
function rotation(axis: string, t: number): Dense {
  const [c, s] = [Math.cos(t / 2), Math.sin(t / 2)];
  return pauli[axis]!.map((row, i) => row.map((v, j) => plus([i === j ? c : 0, 0], times([0, -s], v))));
}

/** The gate on the given qubits (the first the most significant of its index) applied to a state. */
function apply(gate: Dense, on: readonly number[], state: readonly Complex[], n: number): readonly Complex[] {
  const bit = (q: number) => 2 ** (n - 1 - q);
  const local = (i: number) => on.reduce((value, q) => 2 * value + (i & bit(q) ? 1 : 0), 0);
  const cleared = (i: number) => on.reduce((value, q) => value & ~bit(q), i);
  return state.map((_, i) => {
    let sum: Complex = [0, 0];
    gate[local(i)]!.forEach((entry, column) => {
      const j = on.reduce(
        (value, q, k) => value | ((column >> (on.length - 1 - k)) & 1 ? bit(q) : 0),
        cleared(i),
      );
      sum = plus(sum, times(entry, state[j]!));
    });
    return sum;
  });
}

/** One angle of one upload, moved. */
interface Shift {
  readonly q: number;
  readonly occurrence: number;
  readonly by: number;
}

/** The final state for encoding angles (not inputs) and θ. */
function finalState(
  ansatz: Ansatz,
  angles: readonly number[],
  theta: readonly number[],
  shift?: Shift,
): readonly Complex[] {
  const n = ansatz.qubits;
  let state: readonly Complex[] = Array.from({ length: 2 ** n }, (_, i) => [i === 0 ? 1 : 0, 0]);
  const encode = (at: number) =>
    ansatz.encoding.forEach((gate, q) => {
      const [occurrence, by] = shift?.q === q ? [shift.occurrence, shift.by] : [-1, 0];
      state = apply(fixedNumbers(gate.fixed, fixed), [q], state, n);
      state = apply(rotation(gate.generator, angles[q]! + (occurrence === at ? by : 0)), [q], state, n);
    });
  if (ansatz.blocks === 0) encode(0);
  let k = 0;
  for (let block = 0; block < ansatz.blocks; block += 1) {
    const occurrence = ansatz.uploads.indexOf(block);
    if (occurrence >= 0) encode(occurrence);
    for (const gate of ansatz.entangler) state = apply(entangling[gate.gate]!, gate.qubits, state, n);
    for (let q = 0; q < n; q += 1)
      for (const axis of ansatz.rotations) {
        state = apply(rotation(axis, theta[k]!), [q], state, n);
        k += 1;
      }
  }
  return state;
}

/** ⟨Q_l⟩ for all observables in a state. */
function expectations(ansatz: Ansatz, state: readonly Complex[]): readonly number[] {
  return ansatz.observables.map((sum) =>
    sum.reduce((total, { coefficient, letters }) => {
      const image = letters.reduce((v, letter, q) => apply(pauli[letter]!, [q], v, ansatz.qubits), state);
      const value = state.reduce((s, [a, b], i) => s + a * image[i]![0] + b * image[i]![1], 0);
      return total + (Number(coefficient.num) / Number(coefficient.den)) * value;
    }, 0),
  );
}

const angle = (ansatz: Ansatz, q: number, x: number) =>
  evaluate(angleMaps[ansatz.encoding[q]!.angle].angle, x);

/** y = (⟨Q_1⟩, …, ⟨Q_m⟩) for one sample. */
export function denseExpectations(
  ansatz: Ansatz,
  x: readonly number[],
  theta: readonly number[],
): readonly number[] {
  const angles = x.map((value, q) => angle(ansatz, q, value));
  return expectations(ansatz, finalState(ansatz, angles, theta));
}

/** da/dx of each angle map, by hand. */
const slopes: Record<string, (x: number) => number> = {
  identity: () => 1,
  arctan: (x) => 1 / (1 + x * x),
  'minus-two-arctan': (x) => -2 / (1 + x * x),
  'pi-tanh': (x) => Math.PI / Math.cosh(x) ** 2,
};

const quarter = Math.PI / 2;

function shifted(values: readonly number[], k: number, by: number): readonly number[] {
  return values.map((v, j) => (j === k ? v + by : v));
}

/** ∂⟨Q_l⟩/∂x_q as rows l, columns q, for one sample. */
export function denseJacobian(
  ansatz: Ansatz,
  x: readonly number[],
  theta: readonly number[],
): readonly (readonly number[])[] {
  const angles = x.map((value, q) => angle(ansatz, q, value));
  const columns = x.map((value, q) => {
    // The identity as a generator turns no state; its shift rule would be that of frequency 0.
    if (ansatz.encoding[q]!.generator === 'I') return ansatz.observables.map(() => 0);
    const slope = slopes[ansatz.encoding[q]!.angle]!(value);
    const each = ansatz.uploads.map((_, occurrence) => {
      const at = (by: number) =>
        expectations(ansatz, finalState(ansatz, angles, theta, { q, occurrence, by }));
      const [above, below] = [at(quarter), at(-quarter)];
      return above.map((v, l) => ((v - below[l]!) / 2) * slope);
    });
    return ansatz.observables.map((_, l) => each.reduce((sum, column) => sum + column[l]!, 0));
  });
  return ansatz.observables.map((_, l) => columns.map((column) => column[l]!));
}

/** ∂⟨Q_l⟩/∂θ_k as rows l, columns k, for one sample. */
export function denseThetaJacobian(
  ansatz: Ansatz,
  x: readonly number[],
  theta: readonly number[],
): readonly (readonly number[])[] {
  const angles = x.map((value, q) => angle(ansatz, q, value));
  const columns = theta.map((_, k) => {
    const at = (by: number) => expectations(ansatz, finalState(ansatz, angles, shifted(theta, k, by)));
    const [above, below] = [at(quarter), at(-quarter)];
    return above.map((v, l) => (v - below[l]!) / 2);
  });
  return ansatz.observables.map((_, l) => columns.map((column) => column[l]!));
}
