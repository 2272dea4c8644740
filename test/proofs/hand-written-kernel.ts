/** A kernel written by hand in the kernel language, so that the checker is tested without the generator. */
export const handWrittenDocument = {
  qubits: 2,
  encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
  blocks: 1,
  entangler: 'cnot-ring',
  rotations: ['Y'],
  observables: ['Z0', '0.5 Z0 Z1 - 0.3 X1'],
} as const;

const guard = (name: string, least: string): string =>
  `  if (${name}.length < ${least}) throw new RangeError("${name} is too short");`;

/** Derivatives by tangents: (cos, sin) of one half angle replaced by ½(−sin, cos). */
export const handWrittenTypeScript = `// @ts-nocheck
/* Written by hand. */
export const ansatz = ${JSON.stringify(handWrittenDocument)};
const trig = new Float64Array(8);
const moved = new Float64Array(8);
const work = new Float64Array(4);
const state = new Float64Array(4);
const tangent = new Float64Array(4);
const pair = new Float64Array(2);
const source = new Int32Array([0, 2, 3, 1]);
const z0 = new Int32Array([1, 1, -1, -1]);
const zz = new Int32Array([1, -1, -1, 1]);
function angles(x: Float64Array, at: number, theta: Float64Array): void {
  for (let k = 0; k < 2; k += 1) {
    trig[2 * k] = Math.cos(0.5 * x[at + k]);
    trig[2 * k + 1] = Math.sin(x[at + k] / 2);
    trig[4 + 2 * k] = Math.cos(theta[k] * 0.5);
    trig[5 + 2 * k] = Math.sin(0.5 * theta[k]);
  }
}
function rotate(a: Float64Array, stride: number, c: number, s: number): void {
  for (let i = 0; i < 4; i += 2 * stride) {
    for (let j = i; j < i + stride; j += 1) {
      const low = a[j];
      const high = a[j + stride];
      a[j] = c * low - s * high;
      a[j + stride] = s * low + c * high;
    }
  }
}
function run(t: Float64Array, out: Float64Array): void {
  const p0 = Math.SQRT1_2 * (t[0] - t[1]);
  const p1 = Math.SQRT1_2 * (t[1] + t[0]);
  const q0 = Math.SQRT1_2 * (t[2] - t[3]);
  const q1 = Math.SQRT1_2 * (t[3] + t[2]);
  work[0] = p0 * q0;
  work[1] = p0 * q1;
  work[2] = p1 * q0;
  work[3] = p1 * q1;
  for (let k = 0; k < 4; k += 1) {
    out[k] = work[source[k]];
  }
  rotate(out, 2, t[4], t[5]);
  rotate(out, 1, t[6], t[7]);
}
function expectations(a: Float64Array, b: Float64Array): void {
  let first = 0;
  let second = 0;
  for (let k = 0; k < 4; k += 1) {
    first += z0[k] * a[k] * b[k];
    second += 0.5 * zz[k] * a[k] * b[k] - 0.3 * a[k] * b[k ^ 1];
  }
  pair[0] = first;
  pair[1] = second;
}
function move(k: number): void {
  for (let j = 0; j < 8; j += 1) {
    moved[j] = trig[j];
  }
  moved[2 * k] = -0.5 * trig[2 * k + 1];
  moved[2 * k + 1] = 0.5 * trig[2 * k];
  run(moved, tangent);
  expectations(state, tangent);
}
export function forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void {
${[guard('x', 'batch * 2'), guard('theta', '2'), guard('y', 'batch * 2')].join('\n')}
  for (let b = 0; b < batch; b += 1) {
    angles(x, b * 2, theta);
    run(trig, state);
    expectations(state, state);
    y[b * 2] = pair[0];
    y[b * 2 + 1] = pair[1];
  }
}
export function vjp(x: Float64Array, theta: Float64Array, cotangent: Float64Array, y: Float64Array, dx: Float64Array, dtheta: Float64Array, batch: number): void {
${[guard('x', 'batch * 2'), guard('theta', '2'), guard('cotangent', 'batch * 2'), guard('y', 'batch * 2'), guard('dx', 'batch * 2'), guard('dtheta', '2')].join('\n')}
  for (let k = 0; k < 2; k += 1) {
    dtheta[k] = 0;
  }
  for (let b = 0; b < batch; b += 1) {
    const at = b * 2;
    angles(x, at, theta);
    run(trig, state);
    expectations(state, state);
    y[at] = pair[0];
    y[at + 1] = pair[1];
    for (let k = 0; k < 2; k += 1) {
      move(k);
      dx[at + k] = 2 * (cotangent[at] * pair[0] + cotangent[at + 1] * pair[1]);
      move(k + 2);
      dtheta[k] += 2 * (cotangent[at] * pair[0] + cotangent[at + 1] * pair[1]);
    }
  }
}
export function jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void {
${[guard('x', 'batch * 2'), guard('theta', '2'), guard('jac', 'batch * 4')].join('\n')}
  for (let b = 0; b < batch; b += 1) {
    angles(x, b * 2, theta);
    run(trig, state);
    for (let q = 0; q < 2; q += 1) {
      move(q);
      jac[b * 4 + q] = 2 * pair[0];
      jac[b * 4 + 2 + q] = 2 * pair[1];
    }
  }
}
`;

/** The same program as JavaScript. */
export const handWrittenJavaScript = handWrittenTypeScript.replace(/: (Float64Array|number|void)/g, '');
