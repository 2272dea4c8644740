import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import type { Case, Contestant, Result } from '../contest.js';
import { timeWork } from '../time-work.js';

/** A rotation R_P(t) on a qubit, with the place of its angle; or a CNOT, or a Hadamard gate. */
type Gate =
  | {
      readonly kind: 'rotation';
      readonly axis: string;
      readonly bit: number;
      readonly of: 'x' | 'theta';
      readonly at: number;
    }
  | { readonly kind: 'hadamard'; readonly bit: number }
  | { readonly kind: 'cnot'; readonly control: number; readonly target: number };

/** Two real arrays: a state vector. */
class State {
  readonly re: Float64Array;
  readonly im: Float64Array;
  constructor(readonly size: number) {
    this.re = new Float64Array(size);
    this.im = new Float64Array(size);
  }
}

/**
 * A state vector simulator that walks a list of gates, with adjoint differentiation (Jones and Gacon 2020) of one weighted
 * observable: what one writes by hand. Works on circuits of H, R_P and CNOT with observables Z_q.
 */
class Interpreter {
  readonly #gates: readonly Gate[];
  readonly #state: State;
  readonly #lambda: State;

  constructor(private readonly ansatz: Ansatz) {
    const n = ansatz.qubits;
    const bit = (q: number) => 1 << (n - 1 - q);
    const gates: Gate[] = ansatz.encoding.flatMap(({ generator }, q): readonly Gate[] => [
      { kind: 'hadamard', bit: bit(q) },
      { kind: 'rotation', axis: generator, bit: bit(q), of: 'x', at: q },
    ]);
    let at = 0;
    for (let block = 0; block < ansatz.blocks; block += 1) {
      for (const { qubits } of ansatz.entangler)
        gates.push({ kind: 'cnot', control: bit(qubits[0]!), target: bit(qubits[1]!) });
      for (let q = 0; q < n; q += 1)
        for (const axis of ansatz.rotations) {
          gates.push({ kind: 'rotation', axis, bit: bit(q), of: 'theta', at });
          at += 1;
        }
    }
    this.#gates = gates;
    this.#state = new State(2 ** n);
    this.#lambda = new State(2 ** n);
  }

  forward({ x, theta, batch }: Case, y: Float64Array): void {
    for (let b = 0; b < batch; b += 1) {
      this.#prepare(x, b, theta);
      this.#readOut(y, b);
    }
  }

  vjp({ x, theta, cotangent, batch }: Case, y: Float64Array, dx: Float64Array, dtheta: Float64Array): void {
    const { qubits: n, observables } = this.ansatz;
    const [state, lambda] = [this.#state, this.#lambda];
    dtheta.fill(0);
    for (let b = 0; b < batch; b += 1) {
      this.#prepare(x, b, theta);
      this.#readOut(y, b);
      for (let i = 0; i < state.size; i += 1) {
        let weight = 0;
        for (let q = 0; q < n; q += 1)
          weight += ((i >> (n - 1 - q)) & 1 ? -1 : 1) * cotangent[b * observables.length + q]!;
        lambda.re[i] = weight * state.re[i]!;
        lambda.im[i] = weight * state.im[i]!;
      }
      for (let k = this.#gates.length - 1; k >= 0; k -= 1) {
        const gate = this.#gates[k]!;
        if (gate.kind === 'rotation') {
          const slope = imaginaryPart(lambda, gate, state);
          if (gate.of === 'x') dx[b * n + gate.at] = slope;
          else dtheta[gate.at] = dtheta[gate.at]! + slope;
        }
        const angle = gate.kind !== 'rotation' ? 0 : gate.of === 'x' ? x[b * n + gate.at]! : theta[gate.at]!;
        apply(gate, -angle, state);
        apply(gate, -angle, lambda);
      }
    }
  }

  #prepare(x: Float64Array, b: number, theta: Float64Array): void {
    const { re, im } = this.#state;
    re.fill(0);
    im.fill(0);
    re[0] = 1;
    for (const gate of this.#gates) {
      const angle =
        gate.kind !== 'rotation'
          ? 0
          : gate.of === 'x'
            ? x[b * this.ansatz.qubits + gate.at]!
            : theta[gate.at]!;
      apply(gate, angle, this.#state);
    }
  }

  #readOut(y: Float64Array, b: number): void {
    const n = this.ansatz.qubits;
    const { re, im, size } = this.#state;
    for (let q = 0; q < n; q += 1) {
      let sum = 0;
      for (let i = 0; i < size; i += 1)
        sum += ((i >> (n - 1 - q)) & 1 ? -1 : 1) * (re[i]! * re[i]! + im[i]! * im[i]!);
      y[b * n + q] = sum;
    }
  }
}

/** exp(−i·angle·P/2), H or CNOT, in place. */
function apply(gate: Gate, angle: number, { re, im, size }: State): void {
  if (gate.kind === 'cnot') {
    for (let i = 0; i < size; i += 1) {
      if ((i & gate.control) === 0 || (i & gate.target) !== 0) continue;
      const j = i | gate.target;
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
    return;
  }
  const { bit } = gate;
  const [c, s] = [Math.cos(angle / 2), Math.sin(angle / 2)];
  const r = Math.SQRT1_2;
  for (let i = 0; i < size; i += 1) {
    if ((i & bit) !== 0) continue;
    const j = i | bit;
    const [a, b, d, e] = [re[i]!, im[i]!, re[j]!, im[j]!];
    if (gate.kind === 'hadamard') {
      re[i] = r * (a + d);
      im[i] = r * (b + e);
      re[j] = r * (a - d);
      im[j] = r * (b - e);
    } else if (gate.axis === 'Y') {
      re[i] = c * a - s * d;
      im[i] = c * b - s * e;
      re[j] = s * a + c * d;
      im[j] = s * b + c * e;
    } else if (gate.axis === 'Z') {
      re[i] = c * a + s * b;
      im[i] = c * b - s * a;
      re[j] = c * d - s * e;
      im[j] = c * e + s * d;
    } else {
      re[i] = c * a + s * e;
      im[i] = c * b - s * d;
      re[j] = c * d + s * b;
      im[j] = c * e - s * a;
    }
  }
}

/** Im⟨λ|P|ψ⟩, the derivative by the angle of the rotation behind it. */
function imaginaryPart(
  lambda: State,
  { axis, bit }: Extract<Gate, { kind: 'rotation' }>,
  state: State,
): number {
  let sum = 0;
  for (let i = 0; i < state.size; i += 1) {
    if ((i & bit) !== 0) continue;
    const j = i | bit;
    const [a, b, d, e] = [state.re[i]!, state.im[i]!, state.re[j]!, state.im[j]!];
    const [p, q, r, s] = [lambda.re[i]!, lambda.im[i]!, lambda.re[j]!, lambda.im[j]!];
    if (axis === 'Z') sum += p * b - q * a - (r * e - s * d);
    else if (axis === 'X') sum += p * e - q * d + (r * b - s * a);
    else sum += r * a + s * b - (p * d + q * e);
  }
  return sum;
}

/** The interpreter in plain JavaScript. */
export const gateByGate: Contestant = {
  name: 'interpreter',
  form: 'JavaScript, gate by gate, adjoint differentiation, f64',
  run: async (of: Case): Promise<readonly Result[]> => {
    const interpreter = new Interpreter(of.ansatz);
    const { batch, theta } = of;
    const y = new Float64Array(batch * of.ansatz.observables.length);
    const dx = new Float64Array(batch * of.ansatz.qubits);
    const dtheta = new Float64Array(theta.length);
    return [
      { task: 'forward', ...timeWork(batch, () => interpreter.forward(of, y)), answer: { y } },
      {
        task: 'vjp',
        ...timeWork(batch, () => interpreter.vjp(of, y, dx, dtheta)),
        answer: { y, dx, dtheta },
      },
    ];
  },
};
