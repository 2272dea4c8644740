import { type Ansatz, parameterCount } from '../../symbolic/ansatz/ansatz.js';

/**
 * A program that uses the package: values, gradients, and a step of training, on WebAssembly where the kernel has it and it
 * runs.
 */
export function exampleText(name: string, ansatz: Ansatz, hasWasm: boolean): string {
  const [n, m, p] = [ansatz.qubits, ansatz.observables.length, parameterCount(ansatz)];
  const imported = hasWasm
    ? `import * as kernel from '${name}';

// On WebAssembly where it runs, else as JavaScript: the same functions.
const { forward, jacobian, vjp } = (await kernel.accelerated()) ?? kernel;
`
    : `import { forward, jacobian, vjp } from '${name}';
`;
  return `${imported}
const batch = 2; // samples
const [n, m, p] = [${n}, ${m}, ${p}]; // inputs, outputs, parameters
const x = Float64Array.from({ length: batch * n }, (_, k) => Math.sin(k + 1)); // one row of inputs per sample
const theta = Float64Array.from({ length: p }, (_, k) => Math.cos(k)); // by block, qubit and rotation

// Eq. 2: y[b * m + l] is the expectation of Q_l for sample b.
const y = new Float64Array(batch * m);
forward(x, theta, y, batch);

// Eq. 15 with Eq. 16: jac[(b * m + l) * n + q] is its derivative by x_q.
const jac = new Float64Array(batch * m * n);
jacobian(x, theta, jac, batch);

// All derivatives of Σ cotangent · y in one pass: dx by each input, dtheta by each parameter, summed over the samples.
const cotangent = new Float64Array(batch * m).fill(1);
const [dx, dtheta] = [new Float64Array(batch * n), new Float64Array(p)];
vjp(x, theta, cotangent, y, dx, dtheta, batch);

console.log(JSON.stringify({ y: [...y], jac: [...jac], dx: [...dx], dtheta: [...dtheta] }));
`;
}
