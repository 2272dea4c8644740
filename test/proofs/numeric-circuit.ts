import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { fixedNumbers } from '../oracles/fixed-gate-number.js';

/**
 * Eqs. 1, 2 and 9 in doubles by whole 2ⁿ×2ⁿ matrices and Kronecker products, written down from textbooks: an oracle that
 * shares nothing with the checker but the configuration.
 */
type C = readonly [re: number, im: number];
type M = readonly (readonly C[])[];

const r2 = Math.SQRT1_2;
const real = (rows: number[][]): M => rows.map((row) => row.map((v): C => [v, 0]));
const diagonal = (a: C, b: C): M => [
  [a, [0, 0]],
  [[0, 0], b],
];
const gates: Record<string, M> = {
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
  H: real([
    [r2, r2],
    [r2, -r2],
  ]),
  S: diagonal([1, 0], [0, 1]),
  Sdg: diagonal([1, 0], [0, -1]),
  T: diagonal([1, 0], [r2, r2]),
  Tdg: diagonal([1, 0], [r2, -r2]),
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

const times = ([a, b]: C, [c, d]: C): C => [a * c - b * d, a * d + b * c];
const product = (a: M, b: M): M =>
  a.map((row) =>
    b[0]!.map((_, c) => {
      let sum: C = [0, 0];
      row.forEach((v, k) => {
        const t = times(v, b[k]![c]!);
        sum = [sum[0] + t[0], sum[1] + t[1]];
      });
      return sum;
    }),
  );
const kronecker = (a: M, b: M): M =>
  a.flatMap((rowA) => b.map((rowB) => rowA.flatMap((u) => rowB.map((v) => times(u, v)))));
const tensor = (factors: readonly M[]): M => factors.reduce(kronecker);
const combine = (a: M, u: C, b: M, v: C): M =>
  a.map((row, r) =>
    row.map((entry, c) => {
      const [s, t] = [times(u, entry), times(v, b[r]![c]!)];
      return [s[0] + t[0], s[1] + t[1]];
    }),
  );

const on = (n: number, placed: Record<number, string>): M =>
  tensor(Array.from({ length: n }, (_, q) => gates[placed[q] ?? 'I']!));
const only = (n: number, q: number, gate: M): M =>
  tensor(Array.from({ length: n }, (_, p) => (p === q ? gate : gates.I!)));

const rotation = (n: number, q: number, pauli: string, angle: number): M =>
  combine(on(n, {}), [Math.cos(angle / 2), 0], on(n, { [q]: pauli }), [0, -Math.sin(angle / 2)]);

/** CNOT = ½(1+Z)⊗1 + ½(1−Z)⊗X, CZ likewise, SWAP = ½(1 + XX + YY + ZZ). */
function entangling(n: number, gate: string, qubits: readonly number[]): M {
  const [a, b] = qubits as [number, number];
  const half: C = [0.5, 0];
  const sum = (terms: readonly (readonly [M, C])[]): M =>
    terms.reduce((m, [t, u]) => combine(m, [1, 0], t, u), combine(on(n, {}), [0, 0], on(n, {}), [0, 0]));
  if (gate === 'SWAP')
    return sum([
      [on(n, {}), half],
      ...['X', 'Y', 'Z'].map((p) => [on(n, { [a]: p, [b]: p }), half] as const),
    ]);
  if (gate === 'CNOT' || gate === 'CZ') {
    const p = gate === 'CNOT' ? 'X' : 'Z';
    return sum([
      [on(n, {}), half],
      [on(n, { [a]: 'Z' }), half],
      [on(n, { [b]: p }), half],
      [on(n, { [a]: 'Z', [b]: p }), [-0.5, 0]],
    ]);
  }
  return on(n, { [a]: gate });
}

const angleMap: Record<string, (x: number) => number> = {
  identity: (x) => x,
  arctan: Math.atan,
  'minus-two-arctan': (x) => -2 * Math.atan(x),
  'pi-tanh': (x) => Math.PI * Math.tanh(x),
};

/** ⟨Q_l⟩ for all l. */
export function numericExpectations(
  ansatz: Ansatz,
  x: readonly number[],
  theta: readonly number[],
): number[] {
  const n = ansatz.qubits;
  const steps: M[] = [];
  const encode = (): void =>
    ansatz.encoding.forEach(({ fixed, generator, angle }, q) => {
      steps.push(only(n, q, fixedNumbers(fixed, gates)), rotation(n, q, generator, angleMap[angle]!(x[q]!)));
    });
  if (ansatz.blocks === 0) encode();
  let next = 0;
  for (let block = 0; block < ansatz.blocks; block += 1) {
    if (ansatz.uploads.includes(block)) encode();
    for (const { gate, qubits } of ansatz.entangler) steps.push(entangling(n, gate, qubits));
    for (let q = 0; q < n; q += 1)
      for (const pauli of ansatz.rotations) {
        steps.push(rotation(n, q, pauli, theta[next]!));
        next += 1;
      }
  }
  let state: M = Array.from({ length: 2 ** n }, (_, j) => [[j === 0 ? 1 : 0, 0] as C]);
  for (const step of steps) state = product(step, state);
  return ansatz.observables.map((sum) =>
    sum.reduce((total, { coefficient, letters }) => {
      const image = product(tensor(letters.map((letter) => gates[letter]!)), state);
      const value = state.reduce(
        (s, [[a, b] = [0, 0]], j) => s + a * image[j]![0]![0] + b * image[j]![0]![1],
        0,
      );
      return total + (Number(coefficient.num) / Number(coefficient.den)) * value;
    }, 0),
  );
}
