// @ts-nocheck
/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":8,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"none","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3","Z4","Z5","Z6","Z7"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 20532, unitary 416260, shift 602918, fourier 20532
 * Operations per sample (and per call besides):
 *   forward: 8968 additions, 16968 multiplications, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 *   vjp: 26516 additions, 42472 multiplications, 8 divisions, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 *   jacobian: 82744 additions, 155152 multiplications, 8 divisions, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (26076 bytes).
 */

export const ansatz = {
  "qubits": 8,
  "encoding": {
    "fixed": "H",
    "generator": "Y",
    "angle": "arctan"
  },
  "blocks": 4,
  "entangler": "none",
  "rotations": [
    "Y"
  ],
  "observables": [
    "Z0",
    "Z1",
    "Z2",
    "Z3",
    "Z4",
    "Z5",
    "Z6",
    "Z7"
  ]
};
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(8);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(8);
// Derivative of each encoding angle by its input.
const slope = new Float64Array(8);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(64);
// The states of one sample, slot by slot.
const state = new Float64Array(2304);
// The vector λ of one sample.
const lambda = new Float64Array(512);
// The encoded state of the first qubits.
const left = new Float64Array(16);
// The encoded state of the last qubits.
const right = new Float64Array(16);
// λ contracted with the last qubits.
const rows = new Float64Array(16);
// λ contracted with the first qubits.
const columns = new Float64Array(16);
// Partial sums of the read-out.
const folded = new Float64Array(16);
// The weight of each Pauli string in λ.
const weights = new Float64Array(8);
// Im⟨λ|P|ψ⟩ by block, qubit and axis, over the batch.
const gradient = new Float64Array(32);

/** Fuses the rotations of each block and qubit, once for all samples. */
function prepare(theta: Float64Array): void {
  for (let gate = 0; gate < 32; gate += 1) {
    const c0 = Math.cos(0.5 * theta[gate]);
    const s0 = Math.sin(0.5 * theta[gate]);
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x: Float64Array, at: number): void {
  const h0 = 0.5 * Math.atan(x[at]);
  halfCos[0] = Math.cos(h0);
  halfSin[0] = Math.sin(h0);
  const h1 = 0.5 * Math.atan(x[at + 1]);
  halfCos[1] = Math.cos(h1);
  halfSin[1] = Math.sin(h1);
  const h2 = 0.5 * Math.atan(x[at + 2]);
  halfCos[2] = Math.cos(h2);
  halfSin[2] = Math.sin(h2);
  const h3 = 0.5 * Math.atan(x[at + 3]);
  halfCos[3] = Math.cos(h3);
  halfSin[3] = Math.sin(h3);
  const h4 = 0.5 * Math.atan(x[at + 4]);
  halfCos[4] = Math.cos(h4);
  halfSin[4] = Math.sin(h4);
  const h5 = 0.5 * Math.atan(x[at + 5]);
  halfCos[5] = Math.cos(h5);
  halfSin[5] = Math.sin(h5);
  const h6 = 0.5 * Math.atan(x[at + 6]);
  halfCos[6] = Math.cos(h6);
  halfSin[6] = Math.sin(h6);
  const h7 = 0.5 * Math.atan(x[at + 7]);
  halfCos[7] = Math.cos(h7);
  halfSin[7] = Math.sin(h7);
  const c0 = Math.SQRT1_2 * halfCos[0];
  const s0 = Math.SQRT1_2 * halfSin[0];
  const va0 = c0 - s0;
  const vb0 = c0 + s0;
  const c1 = Math.SQRT1_2 * halfCos[1];
  const s1 = Math.SQRT1_2 * halfSin[1];
  const va1 = c1 - s1;
  const vb1 = c1 + s1;
  const c2 = Math.SQRT1_2 * halfCos[2];
  const s2 = Math.SQRT1_2 * halfSin[2];
  const va2 = c2 - s2;
  const vb2 = c2 + s2;
  const c3 = Math.SQRT1_2 * halfCos[3];
  const s3 = Math.SQRT1_2 * halfSin[3];
  const va3 = c3 - s3;
  const vb3 = c3 + s3;
  const c4 = Math.SQRT1_2 * halfCos[4];
  const s4 = Math.SQRT1_2 * halfSin[4];
  const va4 = c4 - s4;
  const vb4 = c4 + s4;
  const c5 = Math.SQRT1_2 * halfCos[5];
  const s5 = Math.SQRT1_2 * halfSin[5];
  const va5 = c5 - s5;
  const vb5 = c5 + s5;
  const c6 = Math.SQRT1_2 * halfCos[6];
  const s6 = Math.SQRT1_2 * halfSin[6];
  const va6 = c6 - s6;
  const vb6 = c6 + s6;
  const c7 = Math.SQRT1_2 * halfCos[7];
  const s7 = Math.SQRT1_2 * halfSin[7];
  const va7 = c7 - s7;
  const vb7 = c7 + s7;
  const p = va0 * va1;
  const p1 = va0 * vb1;
  const p2 = vb0 * va1;
  const p3 = vb0 * vb1;
  const p4 = va2 * va3;
  const p5 = va2 * vb3;
  const p6 = vb2 * va3;
  const p7 = vb2 * vb3;
  const p8 = p * p4;
  const p9 = p * p5;
  const p10 = p * p6;
  const p11 = p * p7;
  const p12 = p1 * p4;
  const p13 = p1 * p5;
  const p14 = p1 * p6;
  const p15 = p1 * p7;
  const p16 = p2 * p4;
  const p17 = p2 * p5;
  const p18 = p2 * p6;
  const p19 = p2 * p7;
  const p20 = p3 * p4;
  const p21 = p3 * p5;
  const p22 = p3 * p6;
  const p23 = p3 * p7;
  left[0] = p8;
  left[1] = p9;
  left[2] = p10;
  left[3] = p11;
  left[4] = p12;
  left[5] = p13;
  left[6] = p14;
  left[7] = p15;
  left[8] = p16;
  left[9] = p17;
  left[10] = p18;
  left[11] = p19;
  left[12] = p20;
  left[13] = p21;
  left[14] = p22;
  left[15] = p23;
  const q = va4 * va5;
  const q1 = va4 * vb5;
  const q2 = vb4 * va5;
  const q3 = vb4 * vb5;
  const q4 = va6 * va7;
  const q5 = va6 * vb7;
  const q6 = vb6 * va7;
  const q7 = vb6 * vb7;
  const q8 = q * q4;
  const q9 = q * q5;
  const q10 = q * q6;
  const q11 = q * q7;
  const q12 = q1 * q4;
  const q13 = q1 * q5;
  const q14 = q1 * q6;
  const q15 = q1 * q7;
  const q16 = q2 * q4;
  const q17 = q2 * q5;
  const q18 = q2 * q6;
  const q19 = q2 * q7;
  const q20 = q3 * q4;
  const q21 = q3 * q5;
  const q22 = q3 * q6;
  const q23 = q3 * q7;
  right[0] = q8;
  right[1] = q9;
  right[2] = q10;
  right[3] = q11;
  right[4] = q12;
  right[5] = q13;
  right[6] = q14;
  right[7] = q15;
  right[8] = q16;
  right[9] = q17;
  right[10] = q18;
  right[11] = q19;
  right[12] = q20;
  right[13] = q21;
  right[14] = q22;
  right[15] = q23;
  for (let row = 0; row < 16; row += 1) {
    const l = left[row];
    const start = row * 16;
    for (let column = 0; column < 16; column += 4) {
      const r0 = right[column];
      state[start + column] = l * r0;
      const r1 = right[column + 1];
      state[start + column + 1] = l * r1;
      const r2 = right[column + 2];
      state[start + column + 2] = l * r2;
      const r3 = right[column + 3];
      state[start + column + 3] = l * r3;
    }
  }
}

/** Applies the entangler and the rotations on qubits 0 to 3: reads the amplitudes at slot, writes those 256 further on. */
function apply0(slot: number, gate: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const next = slot + 256;
  for (let at = 0; at < 16; at += 1) {
    const a0 = state[slot + at];
    const a1 = state[slot + (at + 16)];
    const a2 = state[slot + (at + 32)];
    const a3 = state[slot + (at + 48)];
    const a4 = state[slot + (at + 64)];
    const a5 = state[slot + (at + 80)];
    const a6 = state[slot + (at + 96)];
    const a7 = state[slot + (at + 112)];
    const a8 = state[slot + (at + 128)];
    const a9 = state[slot + (at + 144)];
    const a10 = state[slot + (at + 160)];
    const a11 = state[slot + (at + 176)];
    const a12 = state[slot + (at + 192)];
    const a13 = state[slot + (at + 208)];
    const a14 = state[slot + (at + 224)];
    const a15 = state[slot + (at + 240)];
    const b0 = w0 * a0 - y0 * a8;
    const b8 = y0 * a0 + w0 * a8;
    const b1 = w0 * a1 - y0 * a9;
    const b9 = y0 * a1 + w0 * a9;
    const b2 = w0 * a2 - y0 * a10;
    const b10 = y0 * a2 + w0 * a10;
    const b3 = w0 * a3 - y0 * a11;
    const b11 = y0 * a3 + w0 * a11;
    const b4 = w0 * a4 - y0 * a12;
    const b12 = y0 * a4 + w0 * a12;
    const b5 = w0 * a5 - y0 * a13;
    const b13 = y0 * a5 + w0 * a13;
    const b6 = w0 * a6 - y0 * a14;
    const b14 = y0 * a6 + w0 * a14;
    const b7 = w0 * a7 - y0 * a15;
    const b15 = y0 * a7 + w0 * a15;
    const c0 = w1 * b0 - y1 * b4;
    const c4 = y1 * b0 + w1 * b4;
    const c1 = w1 * b1 - y1 * b5;
    const c5 = y1 * b1 + w1 * b5;
    const c2 = w1 * b2 - y1 * b6;
    const c6 = y1 * b2 + w1 * b6;
    const c3 = w1 * b3 - y1 * b7;
    const c7 = y1 * b3 + w1 * b7;
    const c8 = w1 * b8 - y1 * b12;
    const c12 = y1 * b8 + w1 * b12;
    const c9 = w1 * b9 - y1 * b13;
    const c13 = y1 * b9 + w1 * b13;
    const c10 = w1 * b10 - y1 * b14;
    const c14 = y1 * b10 + w1 * b14;
    const c11 = w1 * b11 - y1 * b15;
    const c15 = y1 * b11 + w1 * b15;
    const d0 = w2 * c0 - y2 * c2;
    const d2 = y2 * c0 + w2 * c2;
    const d1 = w2 * c1 - y2 * c3;
    const d3 = y2 * c1 + w2 * c3;
    const d4 = w2 * c4 - y2 * c6;
    const d6 = y2 * c4 + w2 * c6;
    const d5 = w2 * c5 - y2 * c7;
    const d7 = y2 * c5 + w2 * c7;
    const d8 = w2 * c8 - y2 * c10;
    const d10 = y2 * c8 + w2 * c10;
    const d9 = w2 * c9 - y2 * c11;
    const d11 = y2 * c9 + w2 * c11;
    const d12 = w2 * c12 - y2 * c14;
    const d14 = y2 * c12 + w2 * c14;
    const d13 = w2 * c13 - y2 * c15;
    const d15 = y2 * c13 + w2 * c15;
    const e0 = w3 * d0 - y3 * d1;
    const e1 = y3 * d0 + w3 * d1;
    const e2 = w3 * d2 - y3 * d3;
    const e3 = y3 * d2 + w3 * d3;
    const e4 = w3 * d4 - y3 * d5;
    const e5 = y3 * d4 + w3 * d5;
    const e6 = w3 * d6 - y3 * d7;
    const e7 = y3 * d6 + w3 * d7;
    const e8 = w3 * d8 - y3 * d9;
    const e9 = y3 * d8 + w3 * d9;
    const e10 = w3 * d10 - y3 * d11;
    const e11 = y3 * d10 + w3 * d11;
    const e12 = w3 * d12 - y3 * d13;
    const e13 = y3 * d12 + w3 * d13;
    const e14 = w3 * d14 - y3 * d15;
    const e15 = y3 * d14 + w3 * d15;
    state[next + at] = e0;
    state[next + (at + 16)] = e1;
    state[next + (at + 32)] = e2;
    state[next + (at + 48)] = e3;
    state[next + (at + 64)] = e4;
    state[next + (at + 80)] = e5;
    state[next + (at + 96)] = e6;
    state[next + (at + 112)] = e7;
    state[next + (at + 128)] = e8;
    state[next + (at + 144)] = e9;
    state[next + (at + 160)] = e10;
    state[next + (at + 176)] = e11;
    state[next + (at + 192)] = e12;
    state[next + (at + 208)] = e13;
    state[next + (at + 224)] = e14;
    state[next + (at + 240)] = e15;
  }
}

/** Applies the rotations on qubits 4 to 7: reads the amplitudes at slot, writes those 256 further on. */
function apply1(slot: number, gate: number): void {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  const next = slot + 256;
  for (let high = 0; high < 256; high += 16) {
    const a0 = state[slot + high];
    const a1 = state[slot + (high + 1)];
    const a2 = state[slot + (high + 2)];
    const a3 = state[slot + (high + 3)];
    const a4 = state[slot + (high + 4)];
    const a5 = state[slot + (high + 5)];
    const a6 = state[slot + (high + 6)];
    const a7 = state[slot + (high + 7)];
    const a8 = state[slot + (high + 8)];
    const a9 = state[slot + (high + 9)];
    const a10 = state[slot + (high + 10)];
    const a11 = state[slot + (high + 11)];
    const a12 = state[slot + (high + 12)];
    const a13 = state[slot + (high + 13)];
    const a14 = state[slot + (high + 14)];
    const a15 = state[slot + (high + 15)];
    const b0 = w4 * a0 - y4 * a8;
    const b8 = y4 * a0 + w4 * a8;
    const b1 = w4 * a1 - y4 * a9;
    const b9 = y4 * a1 + w4 * a9;
    const b2 = w4 * a2 - y4 * a10;
    const b10 = y4 * a2 + w4 * a10;
    const b3 = w4 * a3 - y4 * a11;
    const b11 = y4 * a3 + w4 * a11;
    const b4 = w4 * a4 - y4 * a12;
    const b12 = y4 * a4 + w4 * a12;
    const b5 = w4 * a5 - y4 * a13;
    const b13 = y4 * a5 + w4 * a13;
    const b6 = w4 * a6 - y4 * a14;
    const b14 = y4 * a6 + w4 * a14;
    const b7 = w4 * a7 - y4 * a15;
    const b15 = y4 * a7 + w4 * a15;
    const c0 = w5 * b0 - y5 * b4;
    const c4 = y5 * b0 + w5 * b4;
    const c1 = w5 * b1 - y5 * b5;
    const c5 = y5 * b1 + w5 * b5;
    const c2 = w5 * b2 - y5 * b6;
    const c6 = y5 * b2 + w5 * b6;
    const c3 = w5 * b3 - y5 * b7;
    const c7 = y5 * b3 + w5 * b7;
    const c8 = w5 * b8 - y5 * b12;
    const c12 = y5 * b8 + w5 * b12;
    const c9 = w5 * b9 - y5 * b13;
    const c13 = y5 * b9 + w5 * b13;
    const c10 = w5 * b10 - y5 * b14;
    const c14 = y5 * b10 + w5 * b14;
    const c11 = w5 * b11 - y5 * b15;
    const c15 = y5 * b11 + w5 * b15;
    const d0 = w6 * c0 - y6 * c2;
    const d2 = y6 * c0 + w6 * c2;
    const d1 = w6 * c1 - y6 * c3;
    const d3 = y6 * c1 + w6 * c3;
    const d4 = w6 * c4 - y6 * c6;
    const d6 = y6 * c4 + w6 * c6;
    const d5 = w6 * c5 - y6 * c7;
    const d7 = y6 * c5 + w6 * c7;
    const d8 = w6 * c8 - y6 * c10;
    const d10 = y6 * c8 + w6 * c10;
    const d9 = w6 * c9 - y6 * c11;
    const d11 = y6 * c9 + w6 * c11;
    const d12 = w6 * c12 - y6 * c14;
    const d14 = y6 * c12 + w6 * c14;
    const d13 = w6 * c13 - y6 * c15;
    const d15 = y6 * c13 + w6 * c15;
    const e0 = w7 * d0 - y7 * d1;
    const e1 = y7 * d0 + w7 * d1;
    const e2 = w7 * d2 - y7 * d3;
    const e3 = y7 * d2 + w7 * d3;
    const e4 = w7 * d4 - y7 * d5;
    const e5 = y7 * d4 + w7 * d5;
    const e6 = w7 * d6 - y7 * d7;
    const e7 = y7 * d6 + w7 * d7;
    const e8 = w7 * d8 - y7 * d9;
    const e9 = y7 * d8 + w7 * d9;
    const e10 = w7 * d10 - y7 * d11;
    const e11 = y7 * d10 + w7 * d11;
    const e12 = w7 * d12 - y7 * d13;
    const e13 = y7 * d12 + w7 * d13;
    const e14 = w7 * d14 - y7 * d15;
    const e15 = y7 * d14 + w7 * d15;
    state[next + high] = e0;
    state[next + (high + 1)] = e1;
    state[next + (high + 2)] = e2;
    state[next + (high + 3)] = e3;
    state[next + (high + 4)] = e4;
    state[next + (high + 5)] = e5;
    state[next + (high + 6)] = e6;
    state[next + (high + 7)] = e7;
    state[next + (high + 8)] = e8;
    state[next + (high + 9)] = e9;
    state[next + (high + 10)] = e10;
    state[next + (high + 11)] = e11;
    state[next + (high + 12)] = e12;
    state[next + (high + 13)] = e13;
    state[next + (high + 14)] = e14;
    state[next + (high + 15)] = e15;
  }
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y: Float64Array, at: number): void {
  let sum = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let high = 0; high < 16; high += 1) {
    const base = high * 16;
    const a = state[base + 2048];
    const p = a * a;
    const a1 = state[base + 2049];
    const p1 = a1 * a1;
    const a2 = state[base + 2050];
    const p2 = a2 * a2;
    const a3 = state[base + 2051];
    const p3 = a3 * a3;
    const a4 = state[base + 2052];
    const p4 = a4 * a4;
    const a5 = state[base + 2053];
    const p5 = a5 * a5;
    const a6 = state[base + 2054];
    const p6 = a6 * a6;
    const a7 = state[base + 2055];
    const p7 = a7 * a7;
    const a8 = state[base + 2056];
    const p8 = a8 * a8;
    const a9 = state[base + 2057];
    const p9 = a9 * a9;
    const a10 = state[base + 2058];
    const p10 = a10 * a10;
    const a11 = state[base + 2059];
    const p11 = a11 * a11;
    const a12 = state[base + 2060];
    const p12 = a12 * a12;
    const a13 = state[base + 2061];
    const p13 = a13 * a13;
    const a14 = state[base + 2062];
    const p14 = a14 * a14;
    const a15 = state[base + 2063];
    const p15 = a15 * a15;
    const d = p + p8;
    const d1 = p1 + p9;
    const d2 = p2 + p10;
    const d3 = p3 + p11;
    const d4 = p4 + p12;
    const d5 = p5 + p13;
    const d6 = p6 + p14;
    const d7 = p7 + p15;
    const d8 = d + d4;
    const d9 = d1 + d5;
    const d10 = d2 + d6;
    const d11 = d3 + d7;
    const d12 = d8 + d10;
    const d13 = d9 + d11;
    const t = d12 + d13;
    const t1 = d12 - d13;
    const t2 = d8 - d10 + (d9 - d11);
    const t3 = d - d4 + (d1 - d5) + (d2 - d6 + (d3 - d7));
    const t4 = p - p8 + (p1 - p9) + (p2 - p10 + (p3 - p11)) + (p4 - p12 + (p5 - p13) + (p6 - p14 + (p7 - p15)));
    folded[high] = t;
    sum += t4;
    sum1 += t3;
    sum2 += t2;
    sum3 += t1;
  }
  const p16 = folded[0];
  const p17 = folded[1];
  const p18 = folded[2];
  const p19 = folded[3];
  const p20 = folded[4];
  const p21 = folded[5];
  const p22 = folded[6];
  const p23 = folded[7];
  const p24 = folded[8];
  const p25 = folded[9];
  const p26 = folded[10];
  const p27 = folded[11];
  const p28 = folded[12];
  const p29 = folded[13];
  const p30 = folded[14];
  const p31 = folded[15];
  const d14 = p16 + p24;
  const d15 = p17 + p25;
  const d16 = p18 + p26;
  const d17 = p19 + p27;
  const d18 = p20 + p28;
  const d19 = p21 + p29;
  const d20 = p22 + p30;
  const d21 = p23 + p31;
  const d22 = d14 + d18;
  const d23 = d15 + d19;
  const d24 = d16 + d20;
  const d25 = d17 + d21;
  const d26 = d22 + d24;
  const d27 = d23 + d25;
  const t5 = d26 - d27;
  const t6 = d22 - d24 + (d23 - d25);
  const t7 = d14 - d18 + (d15 - d19) + (d16 - d20 + (d17 - d21));
  const t8 = p16 - p24 + (p17 - p25) + (p18 - p26 + (p19 - p27)) + (p20 - p28 + (p21 - p29) + (p22 - p30 + (p23 - p31)));
  y[at] = t8;
  y[at + 1] = t7;
  y[at + 2] = t6;
  y[at + 3] = t5;
  y[at + 4] = sum;
  y[at + 5] = sum1;
  y[at + 6] = sum2;
  y[at + 7] = sum3;
}

/** Folds the cotangent into one weight for each Pauli string. */
function weigh(cotangent: Float64Array, at: number): void {
  weights[0] = cotangent[at];
  weights[1] = cotangent[at + 1];
  weights[2] = cotangent[at + 2];
  weights[3] = cotangent[at + 3];
  weights[4] = cotangent[at + 4];
  weights[5] = cotangent[at + 5];
  weights[6] = cotangent[at + 6];
  weights[7] = cotangent[at + 7];
}

/** Writes λ = Σ weight · P ψ over the Pauli strings P. */
function seed(): void {
  const w0 = weights[0];
  const w1 = weights[1];
  const w2 = weights[2];
  const w3 = weights[3];
  const w4 = weights[4];
  const w5 = weights[5];
  const w6 = weights[6];
  const w7 = weights[7];
  const d = -w3;
  const d1 = w3 + w2;
  const d2 = d + w2;
  const d3 = w3 - w2;
  const d4 = d - w2;
  const d5 = d1 + w1;
  const d6 = d2 + w1;
  const d7 = d3 + w1;
  const d8 = d4 + w1;
  const d9 = d1 - w1;
  const d10 = d2 - w1;
  const d11 = d3 - w1;
  const d12 = d4 - w1;
  const d13 = d5 + w0;
  const d14 = d6 + w0;
  const d15 = d7 + w0;
  const d16 = d8 + w0;
  const d17 = d9 + w0;
  const d18 = d10 + w0;
  const d19 = d11 + w0;
  const d20 = d12 + w0;
  const d21 = d5 - w0;
  const d22 = d6 - w0;
  const d23 = d7 - w0;
  const d24 = d8 - w0;
  const d25 = d9 - w0;
  const d26 = d10 - w0;
  const d27 = d11 - w0;
  const d28 = d12 - w0;
  folded[0] = d13;
  folded[1] = d14;
  folded[2] = d15;
  folded[3] = d16;
  folded[4] = d17;
  folded[5] = d18;
  folded[6] = d19;
  folded[7] = d20;
  folded[8] = d21;
  folded[9] = d22;
  folded[10] = d23;
  folded[11] = d24;
  folded[12] = d25;
  folded[13] = d26;
  folded[14] = d27;
  folded[15] = d28;
  for (let high = 0; high < 16; high += 1) {
    const base = high * 16;
    const e = folded[high];
    const d29 = e + w7;
    const d30 = e - w7;
    const d31 = d29 + w6;
    const d32 = d30 + w6;
    const d33 = d29 - w6;
    const d34 = d30 - w6;
    const d35 = d31 + w5;
    const d36 = d32 + w5;
    const d37 = d33 + w5;
    const d38 = d34 + w5;
    const d39 = d31 - w5;
    const d40 = d32 - w5;
    const d41 = d33 - w5;
    const d42 = d34 - w5;
    const d43 = d35 + w4;
    const d44 = d36 + w4;
    const d45 = d37 + w4;
    const d46 = d38 + w4;
    const d47 = d39 + w4;
    const d48 = d40 + w4;
    const d49 = d41 + w4;
    const d50 = d42 + w4;
    const d51 = d35 - w4;
    const d52 = d36 - w4;
    const d53 = d37 - w4;
    const d54 = d38 - w4;
    const d55 = d39 - w4;
    const d56 = d40 - w4;
    const d57 = d41 - w4;
    const d58 = d42 - w4;
    lambda[base + 256] = d43 * state[base + 2048];
    lambda[base + 257] = d44 * state[base + 2049];
    lambda[base + 258] = d45 * state[base + 2050];
    lambda[base + 259] = d46 * state[base + 2051];
    lambda[base + 260] = d47 * state[base + 2052];
    lambda[base + 261] = d48 * state[base + 2053];
    lambda[base + 262] = d49 * state[base + 2054];
    lambda[base + 263] = d50 * state[base + 2055];
    lambda[base + 264] = d51 * state[base + 2056];
    lambda[base + 265] = d52 * state[base + 2057];
    lambda[base + 266] = d53 * state[base + 2058];
    lambda[base + 267] = d54 * state[base + 2059];
    lambda[base + 268] = d55 * state[base + 2060];
    lambda[base + 269] = d56 * state[base + 2061];
    lambda[base + 270] = d57 * state[base + 2062];
    lambda[base + 271] = d58 * state[base + 2063];
  }
}

/**
 * Pulls λ back through the rotations on qubits 0 to 3 and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo0(slot: number, gate: number, into: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  let gy0 = 0;
  let gy1 = 0;
  let gy2 = 0;
  let gy3 = 0;
  const next = slot + 256;
  for (let at = 0; at < 16; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 16];
    const l2 = lambda[at + 32];
    const l3 = lambda[at + 48];
    const l4 = lambda[at + 64];
    const l5 = lambda[at + 80];
    const l6 = lambda[at + 96];
    const l7 = lambda[at + 112];
    const l8 = lambda[at + 128];
    const l9 = lambda[at + 144];
    const l10 = lambda[at + 160];
    const l11 = lambda[at + 176];
    const l12 = lambda[at + 192];
    const l13 = lambda[at + 208];
    const l14 = lambda[at + 224];
    const l15 = lambda[at + 240];
    const a0 = state[next + at];
    const a1 = state[next + (at + 16)];
    const a2 = state[next + (at + 32)];
    const a3 = state[next + (at + 48)];
    const a4 = state[next + (at + 64)];
    const a5 = state[next + (at + 80)];
    const a6 = state[next + (at + 96)];
    const a7 = state[next + (at + 112)];
    const a8 = state[next + (at + 128)];
    const a9 = state[next + (at + 144)];
    const a10 = state[next + (at + 160)];
    const a11 = state[next + (at + 176)];
    const a12 = state[next + (at + 192)];
    const a13 = state[next + (at + 208)];
    const a14 = state[next + (at + 224)];
    const a15 = state[next + (at + 240)];
    gy0 += l8 * a0 - l0 * a8 + (l9 * a1 - l1 * a9) + (l10 * a2 - l2 * a10 + (l11 * a3 - l3 * a11)) + (l12 * a4 - l4 * a12 + (l13 * a5 - l5 * a13) + (l14 * a6 - l6 * a14 + (l15 * a7 - l7 * a15)));
    gy1 += l4 * a0 - l0 * a4 + (l5 * a1 - l1 * a5) + (l6 * a2 - l2 * a6 + (l7 * a3 - l3 * a7)) + (l12 * a8 - l8 * a12 + (l13 * a9 - l9 * a13) + (l14 * a10 - l10 * a14 + (l15 * a11 - l11 * a15)));
    gy2 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3) + (l6 * a4 - l4 * a6 + (l7 * a5 - l5 * a7)) + (l10 * a8 - l8 * a10 + (l11 * a9 - l9 * a11) + (l14 * a12 - l12 * a14 + (l15 * a13 - l13 * a15)));
    gy3 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3) + (l5 * a4 - l4 * a5 + (l7 * a6 - l6 * a7)) + (l9 * a8 - l8 * a9 + (l11 * a10 - l10 * a11) + (l13 * a12 - l12 * a13 + (l15 * a14 - l14 * a15)));
    const m0 = w0 * l0 + y0 * l8;
    const m8 = w0 * l8 - y0 * l0;
    const m1 = w0 * l1 + y0 * l9;
    const m9 = w0 * l9 - y0 * l1;
    const m2 = w0 * l2 + y0 * l10;
    const m10 = w0 * l10 - y0 * l2;
    const m3 = w0 * l3 + y0 * l11;
    const m11 = w0 * l11 - y0 * l3;
    const m4 = w0 * l4 + y0 * l12;
    const m12 = w0 * l12 - y0 * l4;
    const m5 = w0 * l5 + y0 * l13;
    const m13 = w0 * l13 - y0 * l5;
    const m6 = w0 * l6 + y0 * l14;
    const m14 = w0 * l14 - y0 * l6;
    const m7 = w0 * l7 + y0 * l15;
    const m15 = w0 * l15 - y0 * l7;
    const n0 = w1 * m0 + y1 * m4;
    const n4 = w1 * m4 - y1 * m0;
    const n1 = w1 * m1 + y1 * m5;
    const n5 = w1 * m5 - y1 * m1;
    const n2 = w1 * m2 + y1 * m6;
    const n6 = w1 * m6 - y1 * m2;
    const n3 = w1 * m3 + y1 * m7;
    const n7 = w1 * m7 - y1 * m3;
    const n8 = w1 * m8 + y1 * m12;
    const n12 = w1 * m12 - y1 * m8;
    const n9 = w1 * m9 + y1 * m13;
    const n13 = w1 * m13 - y1 * m9;
    const n10 = w1 * m10 + y1 * m14;
    const n14 = w1 * m14 - y1 * m10;
    const n11 = w1 * m11 + y1 * m15;
    const n15 = w1 * m15 - y1 * m11;
    const o0 = w2 * n0 + y2 * n2;
    const o2 = w2 * n2 - y2 * n0;
    const o1 = w2 * n1 + y2 * n3;
    const o3 = w2 * n3 - y2 * n1;
    const o4 = w2 * n4 + y2 * n6;
    const o6 = w2 * n6 - y2 * n4;
    const o5 = w2 * n5 + y2 * n7;
    const o7 = w2 * n7 - y2 * n5;
    const o8 = w2 * n8 + y2 * n10;
    const o10 = w2 * n10 - y2 * n8;
    const o9 = w2 * n9 + y2 * n11;
    const o11 = w2 * n11 - y2 * n9;
    const o12 = w2 * n12 + y2 * n14;
    const o14 = w2 * n14 - y2 * n12;
    const o13 = w2 * n13 + y2 * n15;
    const o15 = w2 * n15 - y2 * n13;
    const p0 = w3 * o0 + y3 * o1;
    const p1 = w3 * o1 - y3 * o0;
    const p2 = w3 * o2 + y3 * o3;
    const p3 = w3 * o3 - y3 * o2;
    const p4 = w3 * o4 + y3 * o5;
    const p5 = w3 * o5 - y3 * o4;
    const p6 = w3 * o6 + y3 * o7;
    const p7 = w3 * o7 - y3 * o6;
    const p8 = w3 * o8 + y3 * o9;
    const p9 = w3 * o9 - y3 * o8;
    const p10 = w3 * o10 + y3 * o11;
    const p11 = w3 * o11 - y3 * o10;
    const p12 = w3 * o12 + y3 * o13;
    const p13 = w3 * o13 - y3 * o12;
    const p14 = w3 * o14 + y3 * o15;
    const p15 = w3 * o15 - y3 * o14;
    lambda[256 + at] = p0;
    lambda[256 + (at + 16)] = p1;
    lambda[256 + (at + 32)] = p2;
    lambda[256 + (at + 48)] = p3;
    lambda[256 + (at + 64)] = p4;
    lambda[256 + (at + 80)] = p5;
    lambda[256 + (at + 96)] = p6;
    lambda[256 + (at + 112)] = p7;
    lambda[256 + (at + 128)] = p8;
    lambda[256 + (at + 144)] = p9;
    lambda[256 + (at + 160)] = p10;
    lambda[256 + (at + 176)] = p11;
    lambda[256 + (at + 192)] = p12;
    lambda[256 + (at + 208)] = p13;
    lambda[256 + (at + 224)] = p14;
    lambda[256 + (at + 240)] = p15;
  }
  gradient[into] += gy0;
  gradient[into + 1] += gy1;
  gradient[into + 2] += gy2;
  gradient[into + 3] += gy3;
}

/**
 * Pulls λ back through the rotations on qubits 4 to 7.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo1(slot: number, gate: number, into: number): void {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  let gy4 = 0;
  let gy5 = 0;
  let gy6 = 0;
  let gy7 = 0;
  const next = slot + 256;
  for (let high = 0; high < 256; high += 16) {
    const l0 = lambda[256 + high];
    const l1 = lambda[256 + (high + 1)];
    const l2 = lambda[256 + (high + 2)];
    const l3 = lambda[256 + (high + 3)];
    const l4 = lambda[256 + (high + 4)];
    const l5 = lambda[256 + (high + 5)];
    const l6 = lambda[256 + (high + 6)];
    const l7 = lambda[256 + (high + 7)];
    const l8 = lambda[256 + (high + 8)];
    const l9 = lambda[256 + (high + 9)];
    const l10 = lambda[256 + (high + 10)];
    const l11 = lambda[256 + (high + 11)];
    const l12 = lambda[256 + (high + 12)];
    const l13 = lambda[256 + (high + 13)];
    const l14 = lambda[256 + (high + 14)];
    const l15 = lambda[256 + (high + 15)];
    const a0 = state[next + high];
    const a1 = state[next + (high + 1)];
    const a2 = state[next + (high + 2)];
    const a3 = state[next + (high + 3)];
    const a4 = state[next + (high + 4)];
    const a5 = state[next + (high + 5)];
    const a6 = state[next + (high + 6)];
    const a7 = state[next + (high + 7)];
    const a8 = state[next + (high + 8)];
    const a9 = state[next + (high + 9)];
    const a10 = state[next + (high + 10)];
    const a11 = state[next + (high + 11)];
    const a12 = state[next + (high + 12)];
    const a13 = state[next + (high + 13)];
    const a14 = state[next + (high + 14)];
    const a15 = state[next + (high + 15)];
    gy4 += l8 * a0 - l0 * a8 + (l9 * a1 - l1 * a9) + (l10 * a2 - l2 * a10 + (l11 * a3 - l3 * a11)) + (l12 * a4 - l4 * a12 + (l13 * a5 - l5 * a13) + (l14 * a6 - l6 * a14 + (l15 * a7 - l7 * a15)));
    gy5 += l4 * a0 - l0 * a4 + (l5 * a1 - l1 * a5) + (l6 * a2 - l2 * a6 + (l7 * a3 - l3 * a7)) + (l12 * a8 - l8 * a12 + (l13 * a9 - l9 * a13) + (l14 * a10 - l10 * a14 + (l15 * a11 - l11 * a15)));
    gy6 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3) + (l6 * a4 - l4 * a6 + (l7 * a5 - l5 * a7)) + (l10 * a8 - l8 * a10 + (l11 * a9 - l9 * a11) + (l14 * a12 - l12 * a14 + (l15 * a13 - l13 * a15)));
    gy7 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3) + (l5 * a4 - l4 * a5 + (l7 * a6 - l6 * a7)) + (l9 * a8 - l8 * a9 + (l11 * a10 - l10 * a11) + (l13 * a12 - l12 * a13 + (l15 * a14 - l14 * a15)));
    const m0 = w4 * l0 + y4 * l8;
    const m8 = w4 * l8 - y4 * l0;
    const m1 = w4 * l1 + y4 * l9;
    const m9 = w4 * l9 - y4 * l1;
    const m2 = w4 * l2 + y4 * l10;
    const m10 = w4 * l10 - y4 * l2;
    const m3 = w4 * l3 + y4 * l11;
    const m11 = w4 * l11 - y4 * l3;
    const m4 = w4 * l4 + y4 * l12;
    const m12 = w4 * l12 - y4 * l4;
    const m5 = w4 * l5 + y4 * l13;
    const m13 = w4 * l13 - y4 * l5;
    const m6 = w4 * l6 + y4 * l14;
    const m14 = w4 * l14 - y4 * l6;
    const m7 = w4 * l7 + y4 * l15;
    const m15 = w4 * l15 - y4 * l7;
    const n0 = w5 * m0 + y5 * m4;
    const n4 = w5 * m4 - y5 * m0;
    const n1 = w5 * m1 + y5 * m5;
    const n5 = w5 * m5 - y5 * m1;
    const n2 = w5 * m2 + y5 * m6;
    const n6 = w5 * m6 - y5 * m2;
    const n3 = w5 * m3 + y5 * m7;
    const n7 = w5 * m7 - y5 * m3;
    const n8 = w5 * m8 + y5 * m12;
    const n12 = w5 * m12 - y5 * m8;
    const n9 = w5 * m9 + y5 * m13;
    const n13 = w5 * m13 - y5 * m9;
    const n10 = w5 * m10 + y5 * m14;
    const n14 = w5 * m14 - y5 * m10;
    const n11 = w5 * m11 + y5 * m15;
    const n15 = w5 * m15 - y5 * m11;
    const o0 = w6 * n0 + y6 * n2;
    const o2 = w6 * n2 - y6 * n0;
    const o1 = w6 * n1 + y6 * n3;
    const o3 = w6 * n3 - y6 * n1;
    const o4 = w6 * n4 + y6 * n6;
    const o6 = w6 * n6 - y6 * n4;
    const o5 = w6 * n5 + y6 * n7;
    const o7 = w6 * n7 - y6 * n5;
    const o8 = w6 * n8 + y6 * n10;
    const o10 = w6 * n10 - y6 * n8;
    const o9 = w6 * n9 + y6 * n11;
    const o11 = w6 * n11 - y6 * n9;
    const o12 = w6 * n12 + y6 * n14;
    const o14 = w6 * n14 - y6 * n12;
    const o13 = w6 * n13 + y6 * n15;
    const o15 = w6 * n15 - y6 * n13;
    const p0 = w7 * o0 + y7 * o1;
    const p1 = w7 * o1 - y7 * o0;
    const p2 = w7 * o2 + y7 * o3;
    const p3 = w7 * o3 - y7 * o2;
    const p4 = w7 * o4 + y7 * o5;
    const p5 = w7 * o5 - y7 * o4;
    const p6 = w7 * o6 + y7 * o7;
    const p7 = w7 * o7 - y7 * o6;
    const p8 = w7 * o8 + y7 * o9;
    const p9 = w7 * o9 - y7 * o8;
    const p10 = w7 * o10 + y7 * o11;
    const p11 = w7 * o11 - y7 * o10;
    const p12 = w7 * o12 + y7 * o13;
    const p13 = w7 * o13 - y7 * o12;
    const p14 = w7 * o14 + y7 * o15;
    const p15 = w7 * o15 - y7 * o14;
    lambda[high] = p0;
    lambda[high + 1] = p1;
    lambda[high + 2] = p2;
    lambda[high + 3] = p3;
    lambda[high + 4] = p4;
    lambda[high + 5] = p5;
    lambda[high + 6] = p6;
    lambda[high + 7] = p7;
    lambda[high + 8] = p8;
    lambda[high + 9] = p9;
    lambda[high + 10] = p10;
    lambda[high + 11] = p11;
    lambda[high + 12] = p12;
    lambda[high + 13] = p13;
    lambda[high + 14] = p14;
    lambda[high + 15] = p15;
  }
  gradient[into + 4] += gy4;
  gradient[into + 5] += gy5;
  gradient[into + 6] += gy6;
  gradient[into + 7] += gy7;
}

/** Writes the derivative of each angle by its input. */
function slopes(x: Float64Array, at: number): void {
  const x0 = x[at];
  slope[0] = 1 / (1 + x0 * x0);
  const x1 = x[at + 1];
  slope[1] = 1 / (1 + x1 * x1);
  const x2 = x[at + 2];
  slope[2] = 1 / (1 + x2 * x2);
  const x3 = x[at + 3];
  slope[3] = 1 / (1 + x3 * x3);
  const x4 = x[at + 4];
  slope[4] = 1 / (1 + x4 * x4);
  const x5 = x[at + 5];
  slope[5] = 1 / (1 + x5 * x5);
  const x6 = x[at + 6];
  slope[6] = 1 / (1 + x6 * x6);
  const x7 = x[at + 7];
  slope[7] = 1 / (1 + x7 * x7);
}

/** Writes the derivatives by the inputs: λ contracted with the derivatives of the encoded state. */
function inputGradient(out: Float64Array, at: number): void {
  const c0 = Math.SQRT1_2 * halfCos[0];
  const s0 = Math.SQRT1_2 * halfSin[0];
  const va0 = c0 - s0;
  const vb0 = c0 + s0;
  const ua0 = -s0 - c0;
  const ub0 = c0 - s0;
  const c1 = Math.SQRT1_2 * halfCos[1];
  const s1 = Math.SQRT1_2 * halfSin[1];
  const va1 = c1 - s1;
  const vb1 = c1 + s1;
  const ua1 = -s1 - c1;
  const ub1 = c1 - s1;
  const c2 = Math.SQRT1_2 * halfCos[2];
  const s2 = Math.SQRT1_2 * halfSin[2];
  const va2 = c2 - s2;
  const vb2 = c2 + s2;
  const ua2 = -s2 - c2;
  const ub2 = c2 - s2;
  const c3 = Math.SQRT1_2 * halfCos[3];
  const s3 = Math.SQRT1_2 * halfSin[3];
  const va3 = c3 - s3;
  const vb3 = c3 + s3;
  const ua3 = -s3 - c3;
  const ub3 = c3 - s3;
  const c4 = Math.SQRT1_2 * halfCos[4];
  const s4 = Math.SQRT1_2 * halfSin[4];
  const va4 = c4 - s4;
  const vb4 = c4 + s4;
  const ua4 = -s4 - c4;
  const ub4 = c4 - s4;
  const c5 = Math.SQRT1_2 * halfCos[5];
  const s5 = Math.SQRT1_2 * halfSin[5];
  const va5 = c5 - s5;
  const vb5 = c5 + s5;
  const ua5 = -s5 - c5;
  const ub5 = c5 - s5;
  const c6 = Math.SQRT1_2 * halfCos[6];
  const s6 = Math.SQRT1_2 * halfSin[6];
  const va6 = c6 - s6;
  const vb6 = c6 + s6;
  const ua6 = -s6 - c6;
  const ub6 = c6 - s6;
  const c7 = Math.SQRT1_2 * halfCos[7];
  const s7 = Math.SQRT1_2 * halfSin[7];
  const va7 = c7 - s7;
  const vb7 = c7 + s7;
  const ua7 = -s7 - c7;
  const ub7 = c7 - s7;
  for (let column = 0; column < 16; column += 1) {
    columns[column] = 0;
  }
  for (let row = 0; row < 16; row += 1) {
    const a = left[row];
    const start = row * 16 + 256;
    let re = 0;
    for (let inner = 0; inner < 16; inner += 4) {
      const l0 = lambda[start + inner];
      const r0 = right[inner];
      columns[inner] += l0 * a;
      const l1 = lambda[start + inner + 1];
      const r1 = right[inner + 1];
      columns[inner + 1] += l1 * a;
      const l2 = lambda[start + inner + 2];
      const r2 = right[inner + 2];
      columns[inner + 2] += l2 * a;
      const l3 = lambda[start + inner + 3];
      const r3 = right[inner + 3];
      columns[inner + 3] += l3 * a;
      re += l0 * r0 + l1 * r1 + (l2 * r2 + l3 * r3);
    }
    rows[row] = re;
  }
  const m0 = rows[0];
  const m1 = rows[1];
  const m2 = rows[2];
  const m3 = rows[3];
  const m4 = rows[4];
  const m5 = rows[5];
  const m6 = rows[6];
  const m7 = rows[7];
  const m8 = rows[8];
  const m9 = rows[9];
  const m10 = rows[10];
  const m11 = rows[11];
  const m12 = rows[12];
  const m13 = rows[13];
  const m14 = rows[14];
  const m15 = rows[15];
  const p = va2 * va3;
  const p1 = va2 * vb3;
  const p2 = vb2 * va3;
  const p3 = vb2 * vb3;
  const k = m0 * p + m1 * p1 + (m2 * p2 + m3 * p3);
  const k1 = m4 * p + m5 * p1 + (m6 * p2 + m7 * p3);
  const k2 = m8 * p + m9 * p1 + (m10 * p2 + m11 * p3);
  const k3 = m12 * p + m13 * p1 + (m14 * p2 + m15 * p3);
  const k4 = k * va1 + k1 * vb1;
  const k5 = k2 * va1 + k3 * vb1;
  const g0 = k4 * ua0 + k5 * ub0;
  const k6 = k * va0 + k2 * vb0;
  const k7 = k1 * va0 + k3 * vb0;
  const g1 = k6 * ua1 + k7 * ub1;
  const p4 = va0 * va1;
  const p5 = va0 * vb1;
  const p6 = vb0 * va1;
  const p7 = vb0 * vb1;
  const k8 = m0 * p4 + m4 * p5 + (m8 * p6 + m12 * p7);
  const k9 = m1 * p4 + m5 * p5 + (m9 * p6 + m13 * p7);
  const k10 = m2 * p4 + m6 * p5 + (m10 * p6 + m14 * p7);
  const k11 = m3 * p4 + m7 * p5 + (m11 * p6 + m15 * p7);
  const k12 = k8 * va3 + k9 * vb3;
  const k13 = k10 * va3 + k11 * vb3;
  const g2 = k12 * ua2 + k13 * ub2;
  const k14 = k8 * va2 + k10 * vb2;
  const k15 = k9 * va2 + k11 * vb2;
  const g3 = k14 * ua3 + k15 * ub3;
  const n0 = columns[0];
  const n1 = columns[1];
  const n2 = columns[2];
  const n3 = columns[3];
  const n4 = columns[4];
  const n5 = columns[5];
  const n6 = columns[6];
  const n7 = columns[7];
  const n8 = columns[8];
  const n9 = columns[9];
  const n10 = columns[10];
  const n11 = columns[11];
  const n12 = columns[12];
  const n13 = columns[13];
  const n14 = columns[14];
  const n15 = columns[15];
  const p8 = va6 * va7;
  const p9 = va6 * vb7;
  const p10 = vb6 * va7;
  const p11 = vb6 * vb7;
  const k16 = n0 * p8 + n1 * p9 + (n2 * p10 + n3 * p11);
  const k17 = n4 * p8 + n5 * p9 + (n6 * p10 + n7 * p11);
  const k18 = n8 * p8 + n9 * p9 + (n10 * p10 + n11 * p11);
  const k19 = n12 * p8 + n13 * p9 + (n14 * p10 + n15 * p11);
  const k20 = k16 * va5 + k17 * vb5;
  const k21 = k18 * va5 + k19 * vb5;
  const g4 = k20 * ua4 + k21 * ub4;
  const k22 = k16 * va4 + k18 * vb4;
  const k23 = k17 * va4 + k19 * vb4;
  const g5 = k22 * ua5 + k23 * ub5;
  const p12 = va4 * va5;
  const p13 = va4 * vb5;
  const p14 = vb4 * va5;
  const p15 = vb4 * vb5;
  const k24 = n0 * p12 + n4 * p13 + (n8 * p14 + n12 * p15);
  const k25 = n1 * p12 + n5 * p13 + (n9 * p14 + n13 * p15);
  const k26 = n2 * p12 + n6 * p13 + (n10 * p14 + n14 * p15);
  const k27 = n3 * p12 + n7 * p13 + (n11 * p14 + n15 * p15);
  const k28 = k24 * va7 + k25 * vb7;
  const k29 = k26 * va7 + k27 * vb7;
  const g6 = k28 * ua6 + k29 * ub6;
  const k30 = k24 * va6 + k26 * vb6;
  const k31 = k25 * va6 + k27 * vb6;
  const g7 = k30 * ua7 + k31 * ub7;
  out[at] = slope[0] * g0;
  out[at + 1] = slope[1] * g1;
  out[at + 2] = slope[2] * g2;
  out[at + 3] = slope[3] * g3;
  out[at + 4] = slope[4] * g4;
  out[at + 5] = slope[5] * g5;
  out[at + 6] = slope[6] * g6;
  out[at + 7] = slope[7] * g7;
}

/** Sets the sums over the batch to 0. */
function clear(): void {
  for (let at = 0; at < 32; at += 1) {
    gradient[at] = 0;
  }
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta: Float64Array): void {
  for (let gate = 0; gate < 32; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate] = gy;
  }
}

/** Weights the Pauli strings of observable 0. */
function choose0(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[0] = 1;
}

/** Weights the Pauli strings of observable 1. */
function choose1(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[1] = 1;
}

/** Weights the Pauli strings of observable 2. */
function choose2(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[2] = 1;
}

/** Weights the Pauli strings of observable 3. */
function choose3(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[3] = 1;
}

/** Weights the Pauli strings of observable 4. */
function choose4(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[4] = 1;
}

/** Weights the Pauli strings of observable 5. */
function choose5(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[5] = 1;
}

/** Weights the Pauli strings of observable 6. */
function choose6(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[6] = 1;
}

/** Weights the Pauli strings of observable 7. */
function choose7(): void {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[7] = 1;
}

/** Pulls λ back through the rotations on qubits 0 to 3 and the entangler. */
function pull0(gate: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  for (let at = 0; at < 16; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 16];
    const l2 = lambda[at + 32];
    const l3 = lambda[at + 48];
    const l4 = lambda[at + 64];
    const l5 = lambda[at + 80];
    const l6 = lambda[at + 96];
    const l7 = lambda[at + 112];
    const l8 = lambda[at + 128];
    const l9 = lambda[at + 144];
    const l10 = lambda[at + 160];
    const l11 = lambda[at + 176];
    const l12 = lambda[at + 192];
    const l13 = lambda[at + 208];
    const l14 = lambda[at + 224];
    const l15 = lambda[at + 240];
    const m0 = w0 * l0 + y0 * l8;
    const m8 = w0 * l8 - y0 * l0;
    const m1 = w0 * l1 + y0 * l9;
    const m9 = w0 * l9 - y0 * l1;
    const m2 = w0 * l2 + y0 * l10;
    const m10 = w0 * l10 - y0 * l2;
    const m3 = w0 * l3 + y0 * l11;
    const m11 = w0 * l11 - y0 * l3;
    const m4 = w0 * l4 + y0 * l12;
    const m12 = w0 * l12 - y0 * l4;
    const m5 = w0 * l5 + y0 * l13;
    const m13 = w0 * l13 - y0 * l5;
    const m6 = w0 * l6 + y0 * l14;
    const m14 = w0 * l14 - y0 * l6;
    const m7 = w0 * l7 + y0 * l15;
    const m15 = w0 * l15 - y0 * l7;
    const n0 = w1 * m0 + y1 * m4;
    const n4 = w1 * m4 - y1 * m0;
    const n1 = w1 * m1 + y1 * m5;
    const n5 = w1 * m5 - y1 * m1;
    const n2 = w1 * m2 + y1 * m6;
    const n6 = w1 * m6 - y1 * m2;
    const n3 = w1 * m3 + y1 * m7;
    const n7 = w1 * m7 - y1 * m3;
    const n8 = w1 * m8 + y1 * m12;
    const n12 = w1 * m12 - y1 * m8;
    const n9 = w1 * m9 + y1 * m13;
    const n13 = w1 * m13 - y1 * m9;
    const n10 = w1 * m10 + y1 * m14;
    const n14 = w1 * m14 - y1 * m10;
    const n11 = w1 * m11 + y1 * m15;
    const n15 = w1 * m15 - y1 * m11;
    const o0 = w2 * n0 + y2 * n2;
    const o2 = w2 * n2 - y2 * n0;
    const o1 = w2 * n1 + y2 * n3;
    const o3 = w2 * n3 - y2 * n1;
    const o4 = w2 * n4 + y2 * n6;
    const o6 = w2 * n6 - y2 * n4;
    const o5 = w2 * n5 + y2 * n7;
    const o7 = w2 * n7 - y2 * n5;
    const o8 = w2 * n8 + y2 * n10;
    const o10 = w2 * n10 - y2 * n8;
    const o9 = w2 * n9 + y2 * n11;
    const o11 = w2 * n11 - y2 * n9;
    const o12 = w2 * n12 + y2 * n14;
    const o14 = w2 * n14 - y2 * n12;
    const o13 = w2 * n13 + y2 * n15;
    const o15 = w2 * n15 - y2 * n13;
    const p0 = w3 * o0 + y3 * o1;
    const p1 = w3 * o1 - y3 * o0;
    const p2 = w3 * o2 + y3 * o3;
    const p3 = w3 * o3 - y3 * o2;
    const p4 = w3 * o4 + y3 * o5;
    const p5 = w3 * o5 - y3 * o4;
    const p6 = w3 * o6 + y3 * o7;
    const p7 = w3 * o7 - y3 * o6;
    const p8 = w3 * o8 + y3 * o9;
    const p9 = w3 * o9 - y3 * o8;
    const p10 = w3 * o10 + y3 * o11;
    const p11 = w3 * o11 - y3 * o10;
    const p12 = w3 * o12 + y3 * o13;
    const p13 = w3 * o13 - y3 * o12;
    const p14 = w3 * o14 + y3 * o15;
    const p15 = w3 * o15 - y3 * o14;
    lambda[256 + at] = p0;
    lambda[256 + (at + 16)] = p1;
    lambda[256 + (at + 32)] = p2;
    lambda[256 + (at + 48)] = p3;
    lambda[256 + (at + 64)] = p4;
    lambda[256 + (at + 80)] = p5;
    lambda[256 + (at + 96)] = p6;
    lambda[256 + (at + 112)] = p7;
    lambda[256 + (at + 128)] = p8;
    lambda[256 + (at + 144)] = p9;
    lambda[256 + (at + 160)] = p10;
    lambda[256 + (at + 176)] = p11;
    lambda[256 + (at + 192)] = p12;
    lambda[256 + (at + 208)] = p13;
    lambda[256 + (at + 224)] = p14;
    lambda[256 + (at + 240)] = p15;
  }
}

/** Pulls λ back through the rotations on qubits 4 to 7. */
function pull1(gate: number): void {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  for (let high = 0; high < 256; high += 16) {
    const l0 = lambda[256 + high];
    const l1 = lambda[256 + (high + 1)];
    const l2 = lambda[256 + (high + 2)];
    const l3 = lambda[256 + (high + 3)];
    const l4 = lambda[256 + (high + 4)];
    const l5 = lambda[256 + (high + 5)];
    const l6 = lambda[256 + (high + 6)];
    const l7 = lambda[256 + (high + 7)];
    const l8 = lambda[256 + (high + 8)];
    const l9 = lambda[256 + (high + 9)];
    const l10 = lambda[256 + (high + 10)];
    const l11 = lambda[256 + (high + 11)];
    const l12 = lambda[256 + (high + 12)];
    const l13 = lambda[256 + (high + 13)];
    const l14 = lambda[256 + (high + 14)];
    const l15 = lambda[256 + (high + 15)];
    const m0 = w4 * l0 + y4 * l8;
    const m8 = w4 * l8 - y4 * l0;
    const m1 = w4 * l1 + y4 * l9;
    const m9 = w4 * l9 - y4 * l1;
    const m2 = w4 * l2 + y4 * l10;
    const m10 = w4 * l10 - y4 * l2;
    const m3 = w4 * l3 + y4 * l11;
    const m11 = w4 * l11 - y4 * l3;
    const m4 = w4 * l4 + y4 * l12;
    const m12 = w4 * l12 - y4 * l4;
    const m5 = w4 * l5 + y4 * l13;
    const m13 = w4 * l13 - y4 * l5;
    const m6 = w4 * l6 + y4 * l14;
    const m14 = w4 * l14 - y4 * l6;
    const m7 = w4 * l7 + y4 * l15;
    const m15 = w4 * l15 - y4 * l7;
    const n0 = w5 * m0 + y5 * m4;
    const n4 = w5 * m4 - y5 * m0;
    const n1 = w5 * m1 + y5 * m5;
    const n5 = w5 * m5 - y5 * m1;
    const n2 = w5 * m2 + y5 * m6;
    const n6 = w5 * m6 - y5 * m2;
    const n3 = w5 * m3 + y5 * m7;
    const n7 = w5 * m7 - y5 * m3;
    const n8 = w5 * m8 + y5 * m12;
    const n12 = w5 * m12 - y5 * m8;
    const n9 = w5 * m9 + y5 * m13;
    const n13 = w5 * m13 - y5 * m9;
    const n10 = w5 * m10 + y5 * m14;
    const n14 = w5 * m14 - y5 * m10;
    const n11 = w5 * m11 + y5 * m15;
    const n15 = w5 * m15 - y5 * m11;
    const o0 = w6 * n0 + y6 * n2;
    const o2 = w6 * n2 - y6 * n0;
    const o1 = w6 * n1 + y6 * n3;
    const o3 = w6 * n3 - y6 * n1;
    const o4 = w6 * n4 + y6 * n6;
    const o6 = w6 * n6 - y6 * n4;
    const o5 = w6 * n5 + y6 * n7;
    const o7 = w6 * n7 - y6 * n5;
    const o8 = w6 * n8 + y6 * n10;
    const o10 = w6 * n10 - y6 * n8;
    const o9 = w6 * n9 + y6 * n11;
    const o11 = w6 * n11 - y6 * n9;
    const o12 = w6 * n12 + y6 * n14;
    const o14 = w6 * n14 - y6 * n12;
    const o13 = w6 * n13 + y6 * n15;
    const o15 = w6 * n15 - y6 * n13;
    const p0 = w7 * o0 + y7 * o1;
    const p1 = w7 * o1 - y7 * o0;
    const p2 = w7 * o2 + y7 * o3;
    const p3 = w7 * o3 - y7 * o2;
    const p4 = w7 * o4 + y7 * o5;
    const p5 = w7 * o5 - y7 * o4;
    const p6 = w7 * o6 + y7 * o7;
    const p7 = w7 * o7 - y7 * o6;
    const p8 = w7 * o8 + y7 * o9;
    const p9 = w7 * o9 - y7 * o8;
    const p10 = w7 * o10 + y7 * o11;
    const p11 = w7 * o11 - y7 * o10;
    const p12 = w7 * o12 + y7 * o13;
    const p13 = w7 * o13 - y7 * o12;
    const p14 = w7 * o14 + y7 * o15;
    const p15 = w7 * o15 - y7 * o14;
    lambda[high] = p0;
    lambda[high + 1] = p1;
    lambda[high + 2] = p2;
    lambda[high + 3] = p3;
    lambda[high + 4] = p4;
    lambda[high + 5] = p5;
    lambda[high + 6] = p6;
    lambda[high + 7] = p7;
    lambda[high + 8] = p8;
    lambda[high + 9] = p9;
    lambda[high + 10] = p10;
    lambda[high + 11] = p11;
    lambda[high + 12] = p12;
    lambda[high + 13] = p13;
    lambda[high + 14] = p14;
    lambda[high + 15] = p15;
  }
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 8], theta [32], y [batch · 8]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void {
  if (x.length < batch * 8) throw new RangeError("forward: x needs batch * 8 entries, one number per sample and qubit");
  if (theta.length < 32) throw new RangeError("forward: theta needs 32 entries, one number per block, qubit and rotation");
  if (y.length < batch * 8) throw new RangeError("forward: y needs batch * 8 entries, one number per sample and observable");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 8);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 512, block * 16);
      apply1(block * 512 + 256, block * 16);
    }
    readOut(y, b * 8);
  }
}

/**
 * y as forward writes it; dx[b·n + q] = Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂x_q (Eqs. 15 and 16);
 * dtheta[k] = Σ_b Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂θ_k, k in the order block, qubit, rotation.
 * x, dx [batch · 8], theta, dtheta [32], cotangent, y [batch · 8]; outputs are overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function vjp(x: Float64Array, theta: Float64Array, cotangent: Float64Array, y: Float64Array, dx: Float64Array, dtheta: Float64Array, batch: number): void {
  if (x.length < batch * 8) throw new RangeError("vjp: x needs batch * 8 entries, one number per sample and qubit");
  if (theta.length < 32) throw new RangeError("vjp: theta needs 32 entries, one number per block, qubit and rotation");
  if (cotangent.length < batch * 8) throw new RangeError("vjp: cotangent needs batch * 8 entries, one number per sample and observable");
  if (y.length < batch * 8) throw new RangeError("vjp: y needs batch * 8 entries, one number per sample and observable");
  if (dx.length < batch * 8) throw new RangeError("vjp: dx needs batch * 8 entries, one number per sample and qubit");
  if (dtheta.length < 32) throw new RangeError("vjp: dtheta needs 32 entries, one number per block, qubit and rotation");
  prepare(theta);
  clear();
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 8);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 512, block * 16);
      apply1(block * 512 + 256, block * 16);
    }
    readOut(y, b * 8);
    weigh(cotangent, b * 8);
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      undo1(block * 512 + 256, block * 16, block * 8);
      undo0(block * 512, block * 16, block * 8);
    }
    slopes(x, b * 8);
    inputGradient(dx, b * 8);
  }
  collect(dtheta);
}

/**
 * jac[(b·m + l)·n + q] = ∂⟨Q_l⟩/∂x_q for sample b (Eq. 15 with Eq. 16), by the raw input.
 * x [batch · 8], theta [32], jac [batch · 8 · 8]; jac is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void {
  if (x.length < batch * 8) throw new RangeError("jacobian: x needs batch * 8 entries, one number per sample and qubit");
  if (theta.length < 32) throw new RangeError("jacobian: theta needs 32 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 64) throw new RangeError("jacobian: jac needs batch * 64 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 8);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 512, block * 16);
      apply1(block * 512 + 256, block * 16);
    }
    slopes(x, b * 8);
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 8);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 16);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 24);
    choose4();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 32);
    choose5();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 40);
    choose6();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 48);
    choose7();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 56);
  }
}

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABGQVgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwADISAAAQECAwMCAQEBAgEEBAICAQEBAQECAgIBAQEBAQEBAQUEAQEBAQdkCAZtZW1vcnkCAAxmb3J3YXJkQmVnaW4AAgtmb3J3YXJkUGFpcgAHCHZqcEJlZ2luAAkHdmpwUGFpcgAQBnZqcEVuZAASDWphY29iaWFuQmVnaW4AEwxqYWNvYmlhblBhaXIAHwqmygEglwcBGHsgAP0Mg8jJbTBf5D+DyMltMF/kP/3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASEBIAH9DAAAAAAAADhDAAAAAAAAOEP98QEhAiAAIAL9DAAAQFT7Ifk/AABAVPsh+T/98gEhAyAD/fEBIQQgAv0MAABgGmG00D0AAGAaYbTQPf3yASEFIAQgBf3xASEGIAYgBP3xASEHIAQgBiAH/fEB/fEBIAUgB/3wAf3xASEIIAL9DAAAAC6KGaM7AAAALooZozv98gEhCSAGIAn98QEhCiAKIAb98QEhCyAGIAogC/3xAf3xASAJIAv98AH98QEhDCAIIAz98AEgAv0MwUkgJZqDeznBSSAlmoN7Of3yASENIA398QEhDiAKIA798AEhDyAKIA/98QEgDv3wASEQIA8gD/3yASERIBEgD/3yASES/Qx81c9aOtnlPXzVz1o62eU9IBH98gH9DOucK4rm5Vq+65wriublWr798AEgEf3yAf0Mff6xV+Mdxz59/rFX4x3HPv3wASAR/fIB/QzVYcEZoAEqv9VhwRmgASq//fABIBH98gH9DKb4EBEREYE/pvgQERERgT/98AEhEyAPIBH9DAAAAAAAAOA/AAAAAAAA4D8gEP3yASASIBP98gH98QH98gEgEP3xASAS/QxJVVVVVVXFv0lVVVVVVcW//fIB/fEB/fEBIRT9DAAAAAAAAOA/AAAAAAAA4D8gEf3yASEV/QwAAAAAAADwPwAAAAAAAPA/IBX98QEhFiAW/QwAAAAAAADwPwAAAAAAAPA/IBb98QEgFf3xASARIBH9DNQ4iL7p+qi91DiIvun6qL0gEf3yAf0MxLG0vZ7uIT7EsbS9nu4hPv3wASAR/fIB/QytUpyAT36Svq1SnIBPfpK+/fABIBH98gH9DJAVyxmgAfo+kBXLGaAB+j798AEgEf3yAf0Md1HBFmzBVr93UcEWbMFWv/3wASAR/fIB/QxMVVVVVVWlP0xVVVVVVaU//fAB/fIB/fIBIA8gEP3yAf3xAf3wAf3wASEX/QwAAAAAAAAAAAAAAAAAAAAAIAH9DAEAAAAAAAAAAQAAAAAAAAD9Tv3RASEYIBQgFyAY/VIgAf0MAQAAAAAAAAABAAAAAAAAAP3OAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9USAXIBQgGP1SIAH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VELXgIBfwR8QQAhAANARAAAAAAAAOA/IABBA3QrA4ACov0UEAD9IQAhAv0hACEBIAEhAyACIQQgAEECbEEDdCADOQOAFCAAQQJsQQN0IAQ5A4gUIABBAWoiAEEgSA0ACwsEABABC9IOBWh7AX8BewJ/BHtEAAAAAAAA4D/9FCAAQQR0/QAEAP3yASEBQQAgARAAIQMhAiAC/QsEgBFBACAD/QsEgBJEAAAAAAAA4D/9FCAAQQR0/QAEEP3yASEEQQAgBBAAIQYhBSAF/QsEkBFBACAG/QsEkBJEAAAAAAAA4D/9FCAAQQR0/QAEIP3yASEHQQAgBxAAIQkhCCAI/QsEoBFBACAJ/QsEoBJEAAAAAAAA4D/9FCAAQQR0/QAEMP3yASEKQQAgChAAIQwhCyAL/QsEsBFBACAM/QsEsBJEAAAAAAAA4D/9FCAAQQR0/QAEQP3yASENQQAgDRAAIQ8hDiAO/QsEwBFBACAP/QsEwBJEAAAAAAAA4D/9FCAAQQR0/QAEUP3yASEQQQAgEBAAIRIhESAR/QsE0BFBACAS/QsE0BJEAAAAAAAA4D/9FCAAQQR0/QAEYP3yASETQQAgExAAIRUhFCAU/QsE4BFBACAV/QsE4BJEAAAAAAAA4D/9FCAAQQR0/QAEcP3yASEWQQAgFhAAIRghFyAX/QsE8BFBACAY/QsE8BJEzTt/Zp6g5j/9FEEA/QAEgBH98gEhGUTNO39mnqDmP/0UQQD9AASAEv3yASEaIBkgGv3xASEbIBkgGv3wASEcRM07f2aeoOY//RRBAP0ABJAR/fIBIR1EzTt/Zp6g5j/9FEEA/QAEkBL98gEhHiAdIB798QEhHyAdIB798AEhIETNO39mnqDmP/0UQQD9AASgEf3yASEhRM07f2aeoOY//RRBAP0ABKAS/fIBISIgISAi/fEBISMgISAi/fABISREzTt/Zp6g5j/9FEEA/QAEsBH98gEhJUTNO39mnqDmP/0UQQD9AASwEv3yASEmICUgJv3xASEnICUgJv3wASEoRM07f2aeoOY//RRBAP0ABMAR/fIBISlEzTt/Zp6g5j/9FEEA/QAEwBL98gEhKiApICr98QEhKyApICr98AEhLETNO39mnqDmP/0UQQD9AATQEf3yASEtRM07f2aeoOY//RRBAP0ABNAS/fIBIS4gLSAu/fEBIS8gLSAu/fABITBEzTt/Zp6g5j/9FEEA/QAE4BH98gEhMUTNO39mnqDmP/0UQQD9AATgEv3yASEyIDEgMv3xASEzIDEgMv3wASE0RM07f2aeoOY//RRBAP0ABPAR/fIBITVEzTt/Zp6g5j/9FEEA/QAE8BL98gEhNiA1IDb98QEhNyA1IDb98AEhOCAbIB/98gEhOSAbICD98gEhOiAcIB/98gEhOyAcICD98gEhPCAjICf98gEhPSAjICj98gEhPiAkICf98gEhPyAkICj98gEhQCA5ID398gEhQSA5ID798gEhQiA5ID/98gEhQyA5IED98gEhRCA6ID398gEhRSA6ID798gEhRiA6ID/98gEhRyA6IED98gEhSCA7ID398gEhSSA7ID798gEhSiA7ID/98gEhSyA7IED98gEhTCA8ID398gEhTSA8ID798gEhTiA8ID/98gEhTyA8IED98gEhUEEAIEH9CwSA+AJBACBC/QsEkPgCQQAgQ/0LBKD4AkEAIET9CwSw+AJBACBF/QsEwPgCQQAgRv0LBND4AkEAIEf9CwTg+AJBACBI/QsE8PgCQQAgSf0LBID5AkEAIEr9CwSQ+QJBACBL/QsEoPkCQQAgTP0LBLD5AkEAIE39CwTA+QJBACBO/QsE0PkCQQAgT/0LBOD5AkEAIFD9CwTw+QIgKyAv/fIBIVEgKyAw/fIBIVIgLCAv/fIBIVMgLCAw/fIBIVQgMyA3/fIBIVUgMyA4/fIBIVYgNCA3/fIBIVcgNCA4/fIBIVggUSBV/fIBIVkgUSBW/fIBIVogUSBX/fIBIVsgUSBY/fIBIVwgUiBV/fIBIV0gUiBW/fIBIV4gUiBX/fIBIV8gUiBY/fIBIWAgUyBV/fIBIWEgUyBW/fIBIWIgUyBX/fIBIWMgUyBY/fIBIWQgVCBV/fIBIWUgVCBW/fIBIWYgVCBX/fIBIWcgVCBY/fIBIWhBACBZ/QsEgPoCQQAgWv0LBJD6AkEAIFv9CwSg+gJBACBc/QsEsPoCQQAgXf0LBMD6AkEAIF79CwTQ+gJBACBf/QsE4PoCQQAgYP0LBPD6AkEAIGH9CwSA+wJBACBi/QsEkPsCQQAgY/0LBKD7AkEAIGT9CwSw+wJBACBl/QsEwPsCQQAgZv0LBND7AkEAIGf9CwTg+wJBACBo/QsE8PsCQQAhaQNAIGlBBHT9AASA+AIhaiBpQRBsIWtBACFsA0AgbEEEdP0ABID6AiFtIGsgbGpBBHQgaiBt/fIB/QsEgBggbEEEdP0ABJD6AiFuIGsgbGpBBHQgaiBu/fIB/QsEkBggbEEEdP0ABKD6AiFvIGsgbGpBBHQgaiBv/fIB/QsEoBggbEEEdP0ABLD6AiFwIGsgbGpBBHQgaiBw/fIB/QsEsBggbEEEaiJsQRBIDQALIGlBAWoiaUEQSA0ACwujDgMIewJ/UHsgAUEDdP0KA4AUIQIgAUEDdP0KA4gUIQMgAUEDdP0KA5AUIQQgAUEDdP0KA5gUIQUgAUEDdP0KA6AUIQYgAUEDdP0KA6gUIQcgAUEDdP0KA7AUIQggAUEDdP0KA7gUIQkgAEGAAmohCkEAIQsDQCAAIAtqQQR0/QAEgBghDCAAIAtqQQR0/QAEgBohDSAAIAtqQQR0/QAEgBwhDiAAIAtqQQR0/QAEgB4hDyAAIAtqQQR0/QAEgCAhECAAIAtqQQR0/QAEgCIhESAAIAtqQQR0/QAEgCQhEiAAIAtqQQR0/QAEgCYhEyAAIAtqQQR0/QAEgCghFCAAIAtqQQR0/QAEgCohFSAAIAtqQQR0/QAEgCwhFiAAIAtqQQR0/QAEgC4hFyAAIAtqQQR0/QAEgDAhGCAAIAtqQQR0/QAEgDIhGSAAIAtqQQR0/QAEgDQhGiAAIAtqQQR0/QAEgDYhGyACIAz98gEgAyAU/fIB/fEBIRwgAyAM/fIBIAIgFP3yAf3wASEdIAIgDf3yASADIBX98gH98QEhHiADIA398gEgAiAV/fIB/fABIR8gAiAO/fIBIAMgFv3yAf3xASEgIAMgDv3yASACIBb98gH98AEhISACIA/98gEgAyAX/fIB/fEBISIgAyAP/fIBIAIgF/3yAf3wASEjIAIgEP3yASADIBj98gH98QEhJCADIBD98gEgAiAY/fIB/fABISUgAiAR/fIBIAMgGf3yAf3xASEmIAMgEf3yASACIBn98gH98AEhJyACIBL98gEgAyAa/fIB/fEBISggAyAS/fIBIAIgGv3yAf3wASEpIAIgE/3yASADIBv98gH98QEhKiADIBP98gEgAiAb/fIB/fABISsgBCAc/fIBIAUgJP3yAf3xASEsIAUgHP3yASAEICT98gH98AEhLSAEIB798gEgBSAm/fIB/fEBIS4gBSAe/fIBIAQgJv3yAf3wASEvIAQgIP3yASAFICj98gH98QEhMCAFICD98gEgBCAo/fIB/fABITEgBCAi/fIBIAUgKv3yAf3xASEyIAUgIv3yASAEICr98gH98AEhMyAEIB398gEgBSAl/fIB/fEBITQgBSAd/fIBIAQgJf3yAf3wASE1IAQgH/3yASAFICf98gH98QEhNiAFIB/98gEgBCAn/fIB/fABITcgBCAh/fIBIAUgKf3yAf3xASE4IAUgIf3yASAEICn98gH98AEhOSAEICP98gEgBSAr/fIB/fEBITogBSAj/fIBIAQgK/3yAf3wASE7IAYgLP3yASAHIDD98gH98QEhPCAHICz98gEgBiAw/fIB/fABIT0gBiAu/fIBIAcgMv3yAf3xASE+IAcgLv3yASAGIDL98gH98AEhPyAGIC398gEgByAx/fIB/fEBIUAgByAt/fIBIAYgMf3yAf3wASFBIAYgL/3yASAHIDP98gH98QEhQiAHIC/98gEgBiAz/fIB/fABIUMgBiA0/fIBIAcgOP3yAf3xASFEIAcgNP3yASAGIDj98gH98AEhRSAGIDb98gEgByA6/fIB/fEBIUYgByA2/fIBIAYgOv3yAf3wASFHIAYgNf3yASAHIDn98gH98QEhSCAHIDX98gEgBiA5/fIB/fABIUkgBiA3/fIBIAcgO/3yAf3xASFKIAcgN/3yASAGIDv98gH98AEhSyAIIDz98gEgCSA+/fIB/fEBIUwgCSA8/fIBIAggPv3yAf3wASFNIAggPf3yASAJID/98gH98QEhTiAJID398gEgCCA//fIB/fABIU8gCCBA/fIBIAkgQv3yAf3xASFQIAkgQP3yASAIIEL98gH98AEhUSAIIEH98gEgCSBD/fIB/fEBIVIgCSBB/fIBIAggQ/3yAf3wASFTIAggRP3yASAJIEb98gH98QEhVCAJIET98gEgCCBG/fIB/fABIVUgCCBF/fIBIAkgR/3yAf3xASFWIAkgRf3yASAIIEf98gH98AEhVyAIIEj98gEgCSBK/fIB/fEBIVggCSBI/fIBIAggSv3yAf3wASFZIAggSf3yASAJIEv98gH98QEhWiAJIEn98gEgCCBL/fIB/fABIVsgCiALakEEdCBM/QsEgBggCiALakEEdCBN/QsEgBogCiALakEEdCBO/QsEgBwgCiALakEEdCBP/QsEgB4gCiALakEEdCBQ/QsEgCAgCiALakEEdCBR/QsEgCIgCiALakEEdCBS/QsEgCQgCiALakEEdCBT/QsEgCYgCiALakEEdCBU/QsEgCggCiALakEEdCBV/QsEgCogCiALakEEdCBW/QsEgCwgCiALakEEdCBX/QsEgC4gCiALakEEdCBY/QsEgDAgCiALakEEdCBZ/QsEgDIgCiALakEEdCBa/QsEgDQgCiALakEEdCBb/QsEgDYgC0EBaiILQRBIDQALC6QOAwh7An9QeyABQQN0/QoDwBQhAiABQQN0/QoDyBQhAyABQQN0/QoD0BQhBCABQQN0/QoD2BQhBSABQQN0/QoD4BQhBiABQQN0/QoD6BQhByABQQN0/QoD8BQhCCABQQN0/QoD+BQhCSAAQYACaiEKQQAhCwNAIAAgC2pBBHT9AASAGCEMIAAgC2pBBHT9AASQGCENIAAgC2pBBHT9AASgGCEOIAAgC2pBBHT9AASwGCEPIAAgC2pBBHT9AATAGCEQIAAgC2pBBHT9AATQGCERIAAgC2pBBHT9AATgGCESIAAgC2pBBHT9AATwGCETIAAgC2pBBHT9AASAGSEUIAAgC2pBBHT9AASQGSEVIAAgC2pBBHT9AASgGSEWIAAgC2pBBHT9AASwGSEXIAAgC2pBBHT9AATAGSEYIAAgC2pBBHT9AATQGSEZIAAgC2pBBHT9AATgGSEaIAAgC2pBBHT9AATwGSEbIAIgDP3yASADIBT98gH98QEhHCADIAz98gEgAiAU/fIB/fABIR0gAiAN/fIBIAMgFf3yAf3xASEeIAMgDf3yASACIBX98gH98AEhHyACIA798gEgAyAW/fIB/fEBISAgAyAO/fIBIAIgFv3yAf3wASEhIAIgD/3yASADIBf98gH98QEhIiADIA/98gEgAiAX/fIB/fABISMgAiAQ/fIBIAMgGP3yAf3xASEkIAMgEP3yASACIBj98gH98AEhJSACIBH98gEgAyAZ/fIB/fEBISYgAyAR/fIBIAIgGf3yAf3wASEnIAIgEv3yASADIBr98gH98QEhKCADIBL98gEgAiAa/fIB/fABISkgAiAT/fIBIAMgG/3yAf3xASEqIAMgE/3yASACIBv98gH98AEhKyAEIBz98gEgBSAk/fIB/fEBISwgBSAc/fIBIAQgJP3yAf3wASEtIAQgHv3yASAFICb98gH98QEhLiAFIB798gEgBCAm/fIB/fABIS8gBCAg/fIBIAUgKP3yAf3xASEwIAUgIP3yASAEICj98gH98AEhMSAEICL98gEgBSAq/fIB/fEBITIgBSAi/fIBIAQgKv3yAf3wASEzIAQgHf3yASAFICX98gH98QEhNCAFIB398gEgBCAl/fIB/fABITUgBCAf/fIBIAUgJ/3yAf3xASE2IAUgH/3yASAEICf98gH98AEhNyAEICH98gEgBSAp/fIB/fEBITggBSAh/fIBIAQgKf3yAf3wASE5IAQgI/3yASAFICv98gH98QEhOiAFICP98gEgBCAr/fIB/fABITsgBiAs/fIBIAcgMP3yAf3xASE8IAcgLP3yASAGIDD98gH98AEhPSAGIC798gEgByAy/fIB/fEBIT4gByAu/fIBIAYgMv3yAf3wASE/IAYgLf3yASAHIDH98gH98QEhQCAHIC398gEgBiAx/fIB/fABIUEgBiAv/fIBIAcgM/3yAf3xASFCIAcgL/3yASAGIDP98gH98AEhQyAGIDT98gEgByA4/fIB/fEBIUQgByA0/fIBIAYgOP3yAf3wASFFIAYgNv3yASAHIDr98gH98QEhRiAHIDb98gEgBiA6/fIB/fABIUcgBiA1/fIBIAcgOf3yAf3xASFIIAcgNf3yASAGIDn98gH98AEhSSAGIDf98gEgByA7/fIB/fEBIUogByA3/fIBIAYgO/3yAf3wASFLIAggPP3yASAJID798gH98QEhTCAJIDz98gEgCCA+/fIB/fABIU0gCCA9/fIBIAkgP/3yAf3xASFOIAkgPf3yASAIID/98gH98AEhTyAIIED98gEgCSBC/fIB/fEBIVAgCSBA/fIBIAggQv3yAf3wASFRIAggQf3yASAJIEP98gH98QEhUiAJIEH98gEgCCBD/fIB/fABIVMgCCBE/fIBIAkgRv3yAf3xASFUIAkgRP3yASAIIEb98gH98AEhVSAIIEX98gEgCSBH/fIB/fEBIVYgCSBF/fIBIAggR/3yAf3wASFXIAggSP3yASAJIEr98gH98QEhWCAJIEj98gEgCCBK/fIB/fABIVkgCCBJ/fIBIAkgS/3yAf3xASFaIAkgSf3yASAIIEv98gH98AEhWyAKIAtqQQR0IEz9CwSAGCAKIAtqQQR0IE39CwSQGCAKIAtqQQR0IE79CwSgGCAKIAtqQQR0IE/9CwSwGCAKIAtqQQR0IFD9CwTAGCAKIAtqQQR0IFH9CwTQGCAKIAtqQQR0IFL9CwTgGCAKIAtqQQR0IFP9CwTwGCAKIAtqQQR0IFT9CwSAGSAKIAtqQQR0IFX9CwSQGSAKIAtqQQR0IFb9CwSgGSAKIAtqQQR0IFf9CwSwGSAKIAtqQQR0IFj9CwTAGSAKIAtqQQR0IFn9CwTQGSAKIAtqQQR0IFr9CwTgGSAKIAtqQQR0IFv9CwTwGSALQRBqIgtBgAJIDQALC5AKAwR7An8ze0QAAAAAAAAAAP0UIQFEAAAAAAAAAAD9FCECRAAAAAAAAAAA/RQhA0QAAAAAAAAAAP0UIQRBACEFA0AgBUEQbCEGIAZBBHT9AASAmAIhByAHIAf98gEhCCAGQQR0/QAEkJgCIQkgCSAJ/fIBIQogBkEEdP0ABKCYAiELIAsgC/3yASEMIAZBBHT9AASwmAIhDSANIA398gEhDiAGQQR0/QAEwJgCIQ8gDyAP/fIBIRAgBkEEdP0ABNCYAiERIBEgEf3yASESIAZBBHT9AATgmAIhEyATIBP98gEhFCAGQQR0/QAE8JgCIRUgFSAV/fIBIRYgBkEEdP0ABICZAiEXIBcgF/3yASEYIAZBBHT9AASQmQIhGSAZIBn98gEhGiAGQQR0/QAEoJkCIRsgGyAb/fIBIRwgBkEEdP0ABLCZAiEdIB0gHf3yASEeIAZBBHT9AATAmQIhHyAfIB/98gEhICAGQQR0/QAE0JkCISEgISAh/fIBISIgBkEEdP0ABOCZAiEjICMgI/3yASEkIAZBBHT9AATwmQIhJSAlICX98gEhJiAIIBj98AEhJyAKIBr98AEhKCAMIBz98AEhKSAOIB798AEhKiAQICD98AEhKyASICL98AEhLCAUICT98AEhLSAWICb98AEhLiAnICv98AEhLyAoICz98AEhMCApIC398AEhMSAqIC798AEhMiAvIDH98AEhMyAwIDL98AEhNCAzIDT98AEhNSAzIDT98QEhNiAvIDH98QEgMCAy/fEB/fABITcgJyAr/fEBICggLP3xAf3wASApIC398QEgKiAu/fEB/fAB/fABITggCCAY/fEBIAogGv3xAf3wASAMIBz98QEgDiAe/fEB/fAB/fABIBAgIP3xASASICL98QH98AEgFCAk/fEBIBYgJv3xAf3wAf3wAf3wASE5IAVBBHQgNf0LBICAAyABIDn98AEhASACIDj98AEhAiADIDf98AEhAyAEIDb98AEhBCAFQQFqIgVBEEgNAAtBAP0ABICAAyEHQQD9AASQgAMhCEEA/QAEoIADIQlBAP0ABLCAAyEKQQD9AATAgAMhC0EA/QAE0IADIQxBAP0ABOCAAyENQQD9AATwgAMhDkEA/QAEgIEDIQ9BAP0ABJCBAyEQQQD9AASggQMhEUEA/QAEsIEDIRJBAP0ABMCBAyETQQD9AATQgQMhFEEA/QAE4IEDIRVBAP0ABPCBAyEWIAcgD/3wASEXIAggEP3wASEYIAkgEf3wASEZIAogEv3wASEaIAsgE/3wASEbIAwgFP3wASEcIA0gFf3wASEdIA4gFv3wASEeIBcgG/3wASEfIBggHP3wASEgIBkgHf3wASEhIBogHv3wASEiIB8gIf3wASEjICAgIv3wASEkICMgJP3xASElIB8gIf3xASAgICL98QH98AEhJiAXIBv98QEgGCAc/fEB/fABIBkgHf3xASAaIB798QH98AH98AEhJyAHIA/98QEgCCAQ/fEB/fABIAkgEf3xASAKIBL98QH98AH98AEgCyAT/fEBIAwgFP3xAf3wASANIBX98QEgDiAW/fEB/fAB/fAB/fABISggAEEEdCAo/QsEgAQgAEEEdCAn/QsEkAQgAEEEdCAm/QsEoAQgAEEEdCAl/QsEsAQgAEEEdCAB/QsEwAQgAEEEdCAC/QsE0AQgAEEEdCAD/QsE4AQgAEEEdCAE/QsE8AQLPQEBf0EAEANBACEAA0AgAEGABGwgAEEQbBAEIABBgARsQYACaiAAQRBsEAUgAEEBaiIAQQRIDQALQQAQBgs5AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBICDAyAAQQFqIgBBIEgNAAsLBgAQARAIC5IBAEEAIABBBHT9AASABf0LBICCA0EAIABBBHT9AASQBf0LBJCCA0EAIABBBHT9AASgBf0LBKCCA0EAIABBBHT9AASwBf0LBLCCA0EAIABBBHT9AATABf0LBMCCA0EAIABBBHT9AATQBf0LBNCCA0EAIABBBHT9AATgBf0LBOCCA0EAIABBBHT9AATwBf0LBPCCAwvgCQMlewJ/H3tBAP0ABICCAyEAQQD9AASQggMhAUEA/QAEoIIDIQJBAP0ABLCCAyEDQQD9AATAggMhBEEA/QAE0IIDIQVBAP0ABOCCAyEGQQD9AATwggMhByAD/e0BIQggAyAC/fABIQkgCCAC/fABIQogAyAC/fEBIQsgCCAC/fEBIQwgCSAB/fABIQ0gCiAB/fABIQ4gCyAB/fABIQ8gDCAB/fABIRAgCSAB/fEBIREgCiAB/fEBIRIgCyAB/fEBIRMgDCAB/fEBIRQgDSAA/fABIRUgDiAA/fABIRYgDyAA/fABIRcgECAA/fABIRggESAA/fABIRkgEiAA/fABIRogEyAA/fABIRsgFCAA/fABIRwgDSAA/fEBIR0gDiAA/fEBIR4gDyAA/fEBIR8gECAA/fEBISAgESAA/fEBISEgEiAA/fEBISIgEyAA/fEBISMgFCAA/fEBISRBACAV/QsEgIADQQAgFv0LBJCAA0EAIBf9CwSggANBACAY/QsEsIADQQAgGf0LBMCAA0EAIBr9CwTQgANBACAb/QsE4IADQQAgHP0LBPCAA0EAIB39CwSAgQNBACAe/QsEkIEDQQAgH/0LBKCBA0EAICD9CwSwgQNBACAh/QsEwIEDQQAgIv0LBNCBA0EAICP9CwTggQNBACAk/QsE8IEDQQAhJQNAICVBEGwhJiAlQQR0/QAEgIADIScgJyAH/fABISggJyAH/fEBISkgKCAG/fABISogKSAG/fABISsgKCAG/fEBISwgKSAG/fEBIS0gKiAF/fABIS4gKyAF/fABIS8gLCAF/fABITAgLSAF/fABITEgKiAF/fEBITIgKyAF/fEBITMgLCAF/fEBITQgLSAF/fEBITUgLiAE/fABITYgLyAE/fABITcgMCAE/fABITggMSAE/fABITkgMiAE/fABITogMyAE/fABITsgNCAE/fABITwgNSAE/fABIT0gLiAE/fEBIT4gLyAE/fEBIT8gMCAE/fEBIUAgMSAE/fEBIUEgMiAE/fEBIUIgMyAE/fEBIUMgNCAE/fEBIUQgNSAE/fEBIUUgJkEEdCA2ICZBBHT9AASAmAL98gH9CwSA2AIgJkEEdCA3ICZBBHT9AASQmAL98gH9CwSQ2AIgJkEEdCA4ICZBBHT9AASgmAL98gH9CwSg2AIgJkEEdCA5ICZBBHT9AASwmAL98gH9CwSw2AIgJkEEdCA6ICZBBHT9AATAmAL98gH9CwTA2AIgJkEEdCA7ICZBBHT9AATQmAL98gH9CwTQ2AIgJkEEdCA8ICZBBHT9AATgmAL98gH9CwTg2AIgJkEEdCA9ICZBBHT9AATwmAL98gH9CwTw2AIgJkEEdCA+ICZBBHT9AASAmQL98gH9CwSA2QIgJkEEdCA/ICZBBHT9AASQmQL98gH9CwSQ2QIgJkEEdCBAICZBBHT9AASgmQL98gH9CwSg2QIgJkEEdCBBICZBBHT9AASwmQL98gH9CwSw2QIgJkEEdCBCICZBBHT9AATAmQL98gH9CwTA2QIgJkEEdCBDICZBBHT9AATQmQL98gH9CwTQ2QIgJkEEdCBEICZBBHT9AATgmQL98gH9CwTg2QIgJkEEdCBFICZBBHT9AATwmQL98gH9CwTw2QIgJUEBaiIlQRBIDQALC4QWAwx7An9geyABQQN0/QoDwBQhAyABQQN0/QoDyBQhBCABQQN0/QoD0BQhBSABQQN0/QoD2BQhBiABQQN0/QoD4BQhByABQQN0/QoD6BQhCCABQQN0/QoD8BQhCSABQQN0/QoD+BQhCkQAAAAAAAAAAP0UIQtEAAAAAAAAAAD9FCEMRAAAAAAAAAAA/RQhDUQAAAAAAAAAAP0UIQ4gAEGAAmohD0EAIRADQCAQQQR0/QAEgNgCIREgEEEEdP0ABJDYAiESIBBBBHT9AASg2AIhEyAQQQR0/QAEsNgCIRQgEEEEdP0ABMDYAiEVIBBBBHT9AATQ2AIhFiAQQQR0/QAE4NgCIRcgEEEEdP0ABPDYAiEYIBBBBHT9AASA2QIhGSAQQQR0/QAEkNkCIRogEEEEdP0ABKDZAiEbIBBBBHT9AASw2QIhHCAQQQR0/QAEwNkCIR0gEEEEdP0ABNDZAiEeIBBBBHT9AATg2QIhHyAQQQR0/QAE8NkCISAgDyAQakEEdP0ABIAYISEgDyAQakEEdP0ABJAYISIgDyAQakEEdP0ABKAYISMgDyAQakEEdP0ABLAYISQgDyAQakEEdP0ABMAYISUgDyAQakEEdP0ABNAYISYgDyAQakEEdP0ABOAYIScgDyAQakEEdP0ABPAYISggDyAQakEEdP0ABIAZISkgDyAQakEEdP0ABJAZISogDyAQakEEdP0ABKAZISsgDyAQakEEdP0ABLAZISwgDyAQakEEdP0ABMAZIS0gDyAQakEEdP0ABNAZIS4gDyAQakEEdP0ABOAZIS8gDyAQakEEdP0ABPAZITAgCyAZICH98gEgESAp/fIB/fEBIBogIv3yASASICr98gH98QH98AEgGyAj/fIBIBMgK/3yAf3xASAcICT98gEgFCAs/fIB/fEB/fAB/fABIB0gJf3yASAVIC398gH98QEgHiAm/fIBIBYgLv3yAf3xAf3wASAfICf98gEgFyAv/fIB/fEBICAgKP3yASAYIDD98gH98QH98AH98AH98AH98AEhCyAMIBUgIf3yASARICX98gH98QEgFiAi/fIBIBIgJv3yAf3xAf3wASAXICP98gEgEyAn/fIB/fEBIBggJP3yASAUICj98gH98QH98AH98AEgHSAp/fIBIBkgLf3yAf3xASAeICr98gEgGiAu/fIB/fEB/fABIB8gK/3yASAbIC/98gH98QEgICAs/fIBIBwgMP3yAf3xAf3wAf3wAf3wAf3wASEMIA0gEyAh/fIBIBEgI/3yAf3xASAUICL98gEgEiAk/fIB/fEB/fABIBcgJf3yASAVICf98gH98QEgGCAm/fIBIBYgKP3yAf3xAf3wAf3wASAbICn98gEgGSAr/fIB/fEBIBwgKv3yASAaICz98gH98QH98AEgHyAt/fIBIB0gL/3yAf3xASAgIC798gEgHiAw/fIB/fEB/fAB/fAB/fAB/fABIQ0gDiASICH98gEgESAi/fIB/fEBIBQgI/3yASATICT98gH98QH98AEgFiAl/fIBIBUgJv3yAf3xASAYICf98gEgFyAo/fIB/fEB/fAB/fABIBogKf3yASAZICr98gH98QEgHCAr/fIBIBsgLP3yAf3xAf3wASAeIC398gEgHSAu/fIB/fEBICAgL/3yASAfIDD98gH98QH98AH98AH98AH98AEhDiADIBH98gEgBCAZ/fIB/fABITEgAyAZ/fIBIAQgEf3yAf3xASEyIAMgEv3yASAEIBr98gH98AEhMyADIBr98gEgBCAS/fIB/fEBITQgAyAT/fIBIAQgG/3yAf3wASE1IAMgG/3yASAEIBP98gH98QEhNiADIBT98gEgBCAc/fIB/fABITcgAyAc/fIBIAQgFP3yAf3xASE4IAMgFf3yASAEIB398gH98AEhOSADIB398gEgBCAV/fIB/fEBITogAyAW/fIBIAQgHv3yAf3wASE7IAMgHv3yASAEIBb98gH98QEhPCADIBf98gEgBCAf/fIB/fABIT0gAyAf/fIBIAQgF/3yAf3xASE+IAMgGP3yASAEICD98gH98AEhPyADICD98gEgBCAY/fIB/fEBIUAgBSAx/fIBIAYgOf3yAf3wASFBIAUgOf3yASAGIDH98gH98QEhQiAFIDP98gEgBiA7/fIB/fABIUMgBSA7/fIBIAYgM/3yAf3xASFEIAUgNf3yASAGID398gH98AEhRSAFID398gEgBiA1/fIB/fEBIUYgBSA3/fIBIAYgP/3yAf3wASFHIAUgP/3yASAGIDf98gH98QEhSCAFIDL98gEgBiA6/fIB/fABIUkgBSA6/fIBIAYgMv3yAf3xASFKIAUgNP3yASAGIDz98gH98AEhSyAFIDz98gEgBiA0/fIB/fEBIUwgBSA2/fIBIAYgPv3yAf3wASFNIAUgPv3yASAGIDb98gH98QEhTiAFIDj98gEgBiBA/fIB/fABIU8gBSBA/fIBIAYgOP3yAf3xASFQIAcgQf3yASAIIEX98gH98AEhUSAHIEX98gEgCCBB/fIB/fEBIVIgByBD/fIBIAggR/3yAf3wASFTIAcgR/3yASAIIEP98gH98QEhVCAHIEL98gEgCCBG/fIB/fABIVUgByBG/fIBIAggQv3yAf3xASFWIAcgRP3yASAIIEj98gH98AEhVyAHIEj98gEgCCBE/fIB/fEBIVggByBJ/fIBIAggTf3yAf3wASFZIAcgTf3yASAIIEn98gH98QEhWiAHIEv98gEgCCBP/fIB/fABIVsgByBP/fIBIAggS/3yAf3xASFcIAcgSv3yASAIIE798gH98AEhXSAHIE798gEgCCBK/fIB/fEBIV4gByBM/fIBIAggUP3yAf3wASFfIAcgUP3yASAIIEz98gH98QEhYCAJIFH98gEgCiBT/fIB/fABIWEgCSBT/fIBIAogUf3yAf3xASFiIAkgUv3yASAKIFT98gH98AEhYyAJIFT98gEgCiBS/fIB/fEBIWQgCSBV/fIBIAogV/3yAf3wASFlIAkgV/3yASAKIFX98gH98QEhZiAJIFb98gEgCiBY/fIB/fABIWcgCSBY/fIBIAogVv3yAf3xASFoIAkgWf3yASAKIFv98gH98AEhaSAJIFv98gEgCiBZ/fIB/fEBIWogCSBa/fIBIAogXP3yAf3wASFrIAkgXP3yASAKIFr98gH98QEhbCAJIF398gEgCiBf/fIB/fABIW0gCSBf/fIBIAogXf3yAf3xASFuIAkgXv3yASAKIGD98gH98AEhbyAJIGD98gEgCiBe/fIB/fEBIXAgEEEEdCBh/QsEgLgCIBBBBHQgYv0LBJC4AiAQQQR0IGP9CwSguAIgEEEEdCBk/QsEsLgCIBBBBHQgZf0LBMC4AiAQQQR0IGb9CwTQuAIgEEEEdCBn/QsE4LgCIBBBBHQgaP0LBPC4AiAQQQR0IGn9CwSAuQIgEEEEdCBq/QsEkLkCIBBBBHQga/0LBKC5AiAQQQR0IGz9CwSwuQIgEEEEdCBt/QsEwLkCIBBBBHQgbv0LBNC5AiAQQQR0IG/9CwTguQIgEEEEdCBw/QsE8LkCIBBBEGoiEEGAAkgNAAsgAkEEdCACQQR0/QAEwIMDIAv98AH9CwTAgwMgAkEEdCACQQR0/QAE0IMDIAz98AH9CwTQgwMgAkEEdCACQQR0/QAE4IMDIA398AH9CwTggwMgAkEEdCACQQR0/QAE8IMDIA798AH9CwTwgwMLgxYDDHsCf2B7IAFBA3T9CgOAFCEDIAFBA3T9CgOIFCEEIAFBA3T9CgOQFCEFIAFBA3T9CgOYFCEGIAFBA3T9CgOgFCEHIAFBA3T9CgOoFCEIIAFBA3T9CgOwFCEJIAFBA3T9CgO4FCEKRAAAAAAAAAAA/RQhC0QAAAAAAAAAAP0UIQxEAAAAAAAAAAD9FCENRAAAAAAAAAAA/RQhDiAAQYACaiEPQQAhEANAIBBBBHT9AASAuAIhESAQQQR0/QAEgLoCIRIgEEEEdP0ABIC8AiETIBBBBHT9AASAvgIhFCAQQQR0/QAEgMACIRUgEEEEdP0ABIDCAiEWIBBBBHT9AASAxAIhFyAQQQR0/QAEgMYCIRggEEEEdP0ABIDIAiEZIBBBBHT9AASAygIhGiAQQQR0/QAEgMwCIRsgEEEEdP0ABIDOAiEcIBBBBHT9AASA0AIhHSAQQQR0/QAEgNICIR4gEEEEdP0ABIDUAiEfIBBBBHT9AASA1gIhICAPIBBqQQR0/QAEgBghISAPIBBqQQR0/QAEgBohIiAPIBBqQQR0/QAEgBwhIyAPIBBqQQR0/QAEgB4hJCAPIBBqQQR0/QAEgCAhJSAPIBBqQQR0/QAEgCIhJiAPIBBqQQR0/QAEgCQhJyAPIBBqQQR0/QAEgCYhKCAPIBBqQQR0/QAEgCghKSAPIBBqQQR0/QAEgCohKiAPIBBqQQR0/QAEgCwhKyAPIBBqQQR0/QAEgC4hLCAPIBBqQQR0/QAEgDAhLSAPIBBqQQR0/QAEgDIhLiAPIBBqQQR0/QAEgDQhLyAPIBBqQQR0/QAEgDYhMCALIBkgIf3yASARICn98gH98QEgGiAi/fIBIBIgKv3yAf3xAf3wASAbICP98gEgEyAr/fIB/fEBIBwgJP3yASAUICz98gH98QH98AH98AEgHSAl/fIBIBUgLf3yAf3xASAeICb98gEgFiAu/fIB/fEB/fABIB8gJ/3yASAXIC/98gH98QEgICAo/fIBIBggMP3yAf3xAf3wAf3wAf3wAf3wASELIAwgFSAh/fIBIBEgJf3yAf3xASAWICL98gEgEiAm/fIB/fEB/fABIBcgI/3yASATICf98gH98QEgGCAk/fIBIBQgKP3yAf3xAf3wAf3wASAdICn98gEgGSAt/fIB/fEBIB4gKv3yASAaIC798gH98QH98AEgHyAr/fIBIBsgL/3yAf3xASAgICz98gEgHCAw/fIB/fEB/fAB/fAB/fAB/fABIQwgDSATICH98gEgESAj/fIB/fEBIBQgIv3yASASICT98gH98QH98AEgFyAl/fIBIBUgJ/3yAf3xASAYICb98gEgFiAo/fIB/fEB/fAB/fABIBsgKf3yASAZICv98gH98QEgHCAq/fIBIBogLP3yAf3xAf3wASAfIC398gEgHSAv/fIB/fEBICAgLv3yASAeIDD98gH98QH98AH98AH98AH98AEhDSAOIBIgIf3yASARICL98gH98QEgFCAj/fIBIBMgJP3yAf3xAf3wASAWICX98gEgFSAm/fIB/fEBIBggJ/3yASAXICj98gH98QH98AH98AEgGiAp/fIBIBkgKv3yAf3xASAcICv98gEgGyAs/fIB/fEB/fABIB4gLf3yASAdIC798gH98QEgICAv/fIBIB8gMP3yAf3xAf3wAf3wAf3wAf3wASEOIAMgEf3yASAEIBn98gH98AEhMSADIBn98gEgBCAR/fIB/fEBITIgAyAS/fIBIAQgGv3yAf3wASEzIAMgGv3yASAEIBL98gH98QEhNCADIBP98gEgBCAb/fIB/fABITUgAyAb/fIBIAQgE/3yAf3xASE2IAMgFP3yASAEIBz98gH98AEhNyADIBz98gEgBCAU/fIB/fEBITggAyAV/fIBIAQgHf3yAf3wASE5IAMgHf3yASAEIBX98gH98QEhOiADIBb98gEgBCAe/fIB/fABITsgAyAe/fIBIAQgFv3yAf3xASE8IAMgF/3yASAEIB/98gH98AEhPSADIB/98gEgBCAX/fIB/fEBIT4gAyAY/fIBIAQgIP3yAf3wASE/IAMgIP3yASAEIBj98gH98QEhQCAFIDH98gEgBiA5/fIB/fABIUEgBSA5/fIBIAYgMf3yAf3xASFCIAUgM/3yASAGIDv98gH98AEhQyAFIDv98gEgBiAz/fIB/fEBIUQgBSA1/fIBIAYgPf3yAf3wASFFIAUgPf3yASAGIDX98gH98QEhRiAFIDf98gEgBiA//fIB/fABIUcgBSA//fIBIAYgN/3yAf3xASFIIAUgMv3yASAGIDr98gH98AEhSSAFIDr98gEgBiAy/fIB/fEBIUogBSA0/fIBIAYgPP3yAf3wASFLIAUgPP3yASAGIDT98gH98QEhTCAFIDb98gEgBiA+/fIB/fABIU0gBSA+/fIBIAYgNv3yAf3xASFOIAUgOP3yASAGIED98gH98AEhTyAFIED98gEgBiA4/fIB/fEBIVAgByBB/fIBIAggRf3yAf3wASFRIAcgRf3yASAIIEH98gH98QEhUiAHIEP98gEgCCBH/fIB/fABIVMgByBH/fIBIAggQ/3yAf3xASFUIAcgQv3yASAIIEb98gH98AEhVSAHIEb98gEgCCBC/fIB/fEBIVYgByBE/fIBIAggSP3yAf3wASFXIAcgSP3yASAIIET98gH98QEhWCAHIEn98gEgCCBN/fIB/fABIVkgByBN/fIBIAggSf3yAf3xASFaIAcgS/3yASAIIE/98gH98AEhWyAHIE/98gEgCCBL/fIB/fEBIVwgByBK/fIBIAggTv3yAf3wASFdIAcgTv3yASAIIEr98gH98QEhXiAHIEz98gEgCCBQ/fIB/fABIV8gByBQ/fIBIAggTP3yAf3xASFgIAkgUf3yASAKIFP98gH98AEhYSAJIFP98gEgCiBR/fIB/fEBIWIgCSBS/fIBIAogVP3yAf3wASFjIAkgVP3yASAKIFL98gH98QEhZCAJIFX98gEgCiBX/fIB/fABIWUgCSBX/fIBIAogVf3yAf3xASFmIAkgVv3yASAKIFj98gH98AEhZyAJIFj98gEgCiBW/fIB/fEBIWggCSBZ/fIBIAogW/3yAf3wASFpIAkgW/3yASAKIFn98gH98QEhaiAJIFr98gEgCiBc/fIB/fABIWsgCSBc/fIBIAogWv3yAf3xASFsIAkgXf3yASAKIF/98gH98AEhbSAJIF/98gEgCiBd/fIB/fEBIW4gCSBe/fIBIAogYP3yAf3wASFvIAkgYP3yASAKIF798gH98QEhcCAQQQR0IGH9CwSA2AIgEEEEdCBi/QsEgNoCIBBBBHQgY/0LBIDcAiAQQQR0IGT9CwSA3gIgEEEEdCBl/QsEgOACIBBBBHQgZv0LBIDiAiAQQQR0IGf9CwSA5AIgEEEEdCBo/QsEgOYCIBBBBHQgaf0LBIDoAiAQQQR0IGr9CwSA6gIgEEEEdCBr/QsEgOwCIBBBBHQgbP0LBIDuAiAQQQR0IG39CwSA8AIgEEEEdCBu/QsEgPICIBBBBHQgb/0LBID0AiAQQQR0IHD9CwSA9gIgEEEBaiIQQRBIDQALIAJBBHQgAkEEdP0ABICDAyAL/fAB/QsEgIMDIAJBBHQgAkEEdP0ABJCDAyAM/fAB/QsEkIMDIAJBBHQgAkEEdP0ABKCDAyAN/fAB/QsEoIMDIAJBBHQgAkEEdP0ABLCDAyAO/fAB/QsEsIMDC7QDAQh7IABBBHT9AASAASEBQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAEgAf3yAf3wAf3zAf0LBIATIABBBHT9AASQASECQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAIgAv3yAf3wAf3zAf0LBJATIABBBHT9AASgASEDQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAMgA/3yAf3wAf3zAf0LBKATIABBBHT9AASwASEEQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAQgBP3yAf3wAf3zAf0LBLATIABBBHT9AATAASEFQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAUgBf3yAf3wAf3zAf0LBMATIABBBHT9AATQASEGQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAYgBv3yAf3wAf3zAf0LBNATIABBBHT9AATgASEHQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAcgB/3yAf3wAf3zAf0LBOATIABBBHT9AATwASEIQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAggCP3yAf3wAf3zAf0LBPATC7MWBzB7AX8BewF/AXsBf1Z7RM07f2aeoOY//RRBAP0ABIAR/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgBL98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AASQEf3yASEHRM07f2aeoOY//RRBAP0ABJAS/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAEoBH98gEhDUTNO39mnqDmP/0UQQD9AASgEv3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABLAR/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsBL98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGETNO39mnqDmP/0UQQD9AATAEf3yASEZRM07f2aeoOY//RRBAP0ABMAS/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgGv3tASAZ/fEBIR0gGSAa/fEBIR5EzTt/Zp6g5j/9FEEA/QAE0BH98gEhH0TNO39mnqDmP/0UQQD9AATQEv3yASEgIB8gIP3xASEhIB8gIP3wASEiICD97QEgH/3xASEjIB8gIP3xASEkRM07f2aeoOY//RRBAP0ABOAR/fIBISVEzTt/Zp6g5j/9FEEA/QAE4BL98gEhJiAlICb98QEhJyAlICb98AEhKCAm/e0BICX98QEhKSAlICb98QEhKkTNO39mnqDmP/0UQQD9AATwEf3yASErRM07f2aeoOY//RRBAP0ABPAS/fIBISwgKyAs/fEBIS0gKyAs/fABIS4gLP3tASAr/fEBIS8gKyAs/fEBITBBACExA0AgMUEEdEQAAAAAAAAAAP0U/QsEgP4CIDFBAWoiMUEQSA0AC0EAITEDQCAxQQR0/QAEgPgCITIgMUEQbEGAAmohM0QAAAAAAAAAAP0UITRBACE1A0AgMyA1akEEdP0ABIC4AiE2IDVBBHT9AASA+gIhNyA1QQR0IDVBBHT9AASA/gIgNiAy/fIB/fAB/QsEgP4CIDMgNWpBBHT9AASQuAIhOCA1QQR0/QAEkPoCITkgNUEEdCA1QQR0/QAEkP4CIDggMv3yAf3wAf0LBJD+AiAzIDVqQQR0/QAEoLgCITogNUEEdP0ABKD6AiE7IDVBBHQgNUEEdP0ABKD+AiA6IDL98gH98AH9CwSg/gIgMyA1akEEdP0ABLC4AiE8IDVBBHT9AASw+gIhPSA1QQR0IDVBBHT9AASw/gIgPCAy/fIB/fAB/QsEsP4CIDQgNiA3/fIBIDggOf3yAf3wASA6IDv98gEgPCA9/fIB/fAB/fAB/fABITQgNUEEaiI1QRBIDQALIDFBBHQgNP0LBID8AiAxQQFqIjFBEEgNAAtBAP0ABID8AiEyQQD9AASQ/AIhNEEA/QAEoPwCITZBAP0ABLD8AiE3QQD9AATA/AIhOEEA/QAE0PwCITlBAP0ABOD8AiE6QQD9AATw/AIhO0EA/QAEgP0CITxBAP0ABJD9AiE9QQD9AASg/QIhPkEA/QAEsP0CIT9BAP0ABMD9AiFAQQD9AATQ/QIhQUEA/QAE4P0CIUJBAP0ABPD9AiFDIA8gFf3yASFEIA8gFv3yASFFIBAgFf3yASFGIBAgFv3yASFHIDIgRP3yASA0IEX98gH98AEgNiBG/fIBIDcgR/3yAf3wAf3wASFIIDggRP3yASA5IEX98gH98AEgOiBG/fIBIDsgR/3yAf3wAf3wASFJIDwgRP3yASA9IEX98gH98AEgPiBG/fIBID8gR/3yAf3wAf3wASFKIEAgRP3yASBBIEX98gH98AEgQiBG/fIBIEMgR/3yAf3wAf3wASFLIEggCf3yASBJIAr98gH98AEhTCBKIAn98gEgSyAK/fIB/fABIU0gTCAF/fIBIE0gBv3yAf3wASFOIEggA/3yASBKIAT98gH98AEhTyBJIAP98gEgSyAE/fIB/fABIVAgTyAL/fIBIFAgDP3yAf3wASFRIAMgCf3yASFSIAMgCv3yASFTIAQgCf3yASFUIAQgCv3yASFVIDIgUv3yASA4IFP98gH98AEgPCBU/fIBIEAgVf3yAf3wAf3wASFWIDQgUv3yASA5IFP98gH98AEgPSBU/fIBIEEgVf3yAf3wAf3wASFXIDYgUv3yASA6IFP98gH98AEgPiBU/fIBIEIgVf3yAf3wAf3wASFYIDcgUv3yASA7IFP98gH98AEgPyBU/fIBIEMgVf3yAf3wAf3wASFZIFYgFf3yASBXIBb98gH98AEhWiBYIBX98gEgWSAW/fIB/fABIVsgWiAR/fIBIFsgEv3yAf3wASFcIFYgD/3yASBYIBD98gH98AEhXSBXIA/98gEgWSAQ/fIB/fABIV4gXSAX/fIBIF4gGP3yAf3wASFfQQD9AASA/gIhYEEA/QAEkP4CIWFBAP0ABKD+AiFiQQD9AASw/gIhY0EA/QAEwP4CIWRBAP0ABND+AiFlQQD9AATg/gIhZkEA/QAE8P4CIWdBAP0ABID/AiFoQQD9AASQ/wIhaUEA/QAEoP8CIWpBAP0ABLD/AiFrQQD9AATA/wIhbEEA/QAE0P8CIW1BAP0ABOD/AiFuQQD9AATw/wIhbyAnIC398gEhcCAnIC798gEhcSAoIC398gEhciAoIC798gEhcyBgIHD98gEgYSBx/fIB/fABIGIgcv3yASBjIHP98gH98AH98AEhdCBkIHD98gEgZSBx/fIB/fABIGYgcv3yASBnIHP98gH98AH98AEhdSBoIHD98gEgaSBx/fIB/fABIGogcv3yASBrIHP98gH98AH98AEhdiBsIHD98gEgbSBx/fIB/fABIG4gcv3yASBvIHP98gH98AH98AEhdyB0ICH98gEgdSAi/fIB/fABIXggdiAh/fIBIHcgIv3yAf3wASF5IHggHf3yASB5IB798gH98AEheiB0IBv98gEgdiAc/fIB/fABIXsgdSAb/fIBIHcgHP3yAf3wASF8IHsgI/3yASB8ICT98gH98AEhfSAbICH98gEhfiAbICL98gEhfyAcICH98gEhgAEgHCAi/fIBIYEBIGAgfv3yASBkIH/98gH98AEgaCCAAf3yASBsIIEB/fIB/fAB/fABIYIBIGEgfv3yASBlIH/98gH98AEgaSCAAf3yASBtIIEB/fIB/fAB/fABIYMBIGIgfv3yASBmIH/98gH98AEgaiCAAf3yASBuIIEB/fIB/fAB/fABIYQBIGMgfv3yASBnIH/98gH98AEgayCAAf3yASBvIIEB/fIB/fAB/fABIYUBIIIBIC398gEggwEgLv3yAf3wASGGASCEASAt/fIBIIUBIC798gH98AEhhwEghgEgKf3yASCHASAq/fIB/fABIYgBIIIBICf98gEghAEgKP3yAf3wASGJASCDASAn/fIBIIUBICj98gH98AEhigEgiQEgL/3yASCKASAw/fIB/fABIYsBIABBBHRBAP0ABIATIE798gH9CwSABiAAQQR0QQD9AASQEyBR/fIB/QsEkAYgAEEEdEEA/QAEoBMgXP3yAf0LBKAGIABBBHRBAP0ABLATIF/98gH9CwSwBiAAQQR0QQD9AATAEyB6/fIB/QsEwAYgAEEEdEEA/QAE0BMgff3yAf0LBNAGIABBBHRBAP0ABOATIIgB/fIB/QsE4AYgAEEEdEEA/QAE8BMgiwH98gH9CwTwBguNAQECf0EAEANBACEAA0AgAEGABGwgAEEQbBAEIABBgARsQYACaiAAQRBsEAUgAEEBaiIAQQRIDQALQQAQBkEAEAoQC0EAIQADQEEDIABrIQEgAUGABGxBgAJqIAFBEGwgAUEIbBAMIAFBgARsIAFBEGwgAUEIbBANIABBAWoiAEEESA0AC0EAEA5BABAPCzsCAX8BfEEAIQADQCAAQQR0KwOAgwMgAEEEdCsDiIMDoCEBIABBA3QgATkDgAcgAEEBaiIAQSBIDQALCwQAEBELBAAQAQtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBICCAyAAQQFqIgBBCEgNAAtBAEQAAAAAAADwP/0U/QsEgIIDC9wNAwh7AX9QeyAAQQN0/QoDwBQhASAAQQN0/QoDyBQhAiAAQQN0/QoD0BQhAyAAQQN0/QoD2BQhBCAAQQN0/QoD4BQhBSAAQQN0/QoD6BQhBiAAQQN0/QoD8BQhByAAQQN0/QoD+BQhCEEAIQkDQCAJQQR0/QAEgNgCIQogCUEEdP0ABJDYAiELIAlBBHT9AASg2AIhDCAJQQR0/QAEsNgCIQ0gCUEEdP0ABMDYAiEOIAlBBHT9AATQ2AIhDyAJQQR0/QAE4NgCIRAgCUEEdP0ABPDYAiERIAlBBHT9AASA2QIhEiAJQQR0/QAEkNkCIRMgCUEEdP0ABKDZAiEUIAlBBHT9AASw2QIhFSAJQQR0/QAEwNkCIRYgCUEEdP0ABNDZAiEXIAlBBHT9AATg2QIhGCAJQQR0/QAE8NkCIRkgASAK/fIBIAIgEv3yAf3wASEaIAEgEv3yASACIAr98gH98QEhGyABIAv98gEgAiAT/fIB/fABIRwgASAT/fIBIAIgC/3yAf3xASEdIAEgDP3yASACIBT98gH98AEhHiABIBT98gEgAiAM/fIB/fEBIR8gASAN/fIBIAIgFf3yAf3wASEgIAEgFf3yASACIA398gH98QEhISABIA798gEgAiAW/fIB/fABISIgASAW/fIBIAIgDv3yAf3xASEjIAEgD/3yASACIBf98gH98AEhJCABIBf98gEgAiAP/fIB/fEBISUgASAQ/fIBIAIgGP3yAf3wASEmIAEgGP3yASACIBD98gH98QEhJyABIBH98gEgAiAZ/fIB/fABISggASAZ/fIBIAIgEf3yAf3xASEpIAMgGv3yASAEICL98gH98AEhKiADICL98gEgBCAa/fIB/fEBISsgAyAc/fIBIAQgJP3yAf3wASEsIAMgJP3yASAEIBz98gH98QEhLSADIB798gEgBCAm/fIB/fABIS4gAyAm/fIBIAQgHv3yAf3xASEvIAMgIP3yASAEICj98gH98AEhMCADICj98gEgBCAg/fIB/fEBITEgAyAb/fIBIAQgI/3yAf3wASEyIAMgI/3yASAEIBv98gH98QEhMyADIB398gEgBCAl/fIB/fABITQgAyAl/fIBIAQgHf3yAf3xASE1IAMgH/3yASAEICf98gH98AEhNiADICf98gEgBCAf/fIB/fEBITcgAyAh/fIBIAQgKf3yAf3wASE4IAMgKf3yASAEICH98gH98QEhOSAFICr98gEgBiAu/fIB/fABITogBSAu/fIBIAYgKv3yAf3xASE7IAUgLP3yASAGIDD98gH98AEhPCAFIDD98gEgBiAs/fIB/fEBIT0gBSAr/fIBIAYgL/3yAf3wASE+IAUgL/3yASAGICv98gH98QEhPyAFIC398gEgBiAx/fIB/fABIUAgBSAx/fIBIAYgLf3yAf3xASFBIAUgMv3yASAGIDb98gH98AEhQiAFIDb98gEgBiAy/fIB/fEBIUMgBSA0/fIBIAYgOP3yAf3wASFEIAUgOP3yASAGIDT98gH98QEhRSAFIDP98gEgBiA3/fIB/fABIUYgBSA3/fIBIAYgM/3yAf3xASFHIAUgNf3yASAGIDn98gH98AEhSCAFIDn98gEgBiA1/fIB/fEBIUkgByA6/fIBIAggPP3yAf3wASFKIAcgPP3yASAIIDr98gH98QEhSyAHIDv98gEgCCA9/fIB/fABIUwgByA9/fIBIAggO/3yAf3xASFNIAcgPv3yASAIIED98gH98AEhTiAHIED98gEgCCA+/fIB/fEBIU8gByA//fIBIAggQf3yAf3wASFQIAcgQf3yASAIID/98gH98QEhUSAHIEL98gEgCCBE/fIB/fABIVIgByBE/fIBIAggQv3yAf3xASFTIAcgQ/3yASAIIEX98gH98AEhVCAHIEX98gEgCCBD/fIB/fEBIVUgByBG/fIBIAggSP3yAf3wASFWIAcgSP3yASAIIEb98gH98QEhVyAHIEf98gEgCCBJ/fIB/fABIVggByBJ/fIBIAggR/3yAf3xASFZIAlBBHQgSv0LBIC4AiAJQQR0IEv9CwSQuAIgCUEEdCBM/QsEoLgCIAlBBHQgTf0LBLC4AiAJQQR0IE79CwTAuAIgCUEEdCBP/QsE0LgCIAlBBHQgUP0LBOC4AiAJQQR0IFH9CwTwuAIgCUEEdCBS/QsEgLkCIAlBBHQgU/0LBJC5AiAJQQR0IFT9CwSguQIgCUEEdCBV/QsEsLkCIAlBBHQgVv0LBMC5AiAJQQR0IFf9CwTQuQIgCUEEdCBY/QsE4LkCIAlBBHQgWf0LBPC5AiAJQRBqIglBgAJIDQALC9sNAwh7AX9QeyAAQQN0/QoDgBQhASAAQQN0/QoDiBQhAiAAQQN0/QoDkBQhAyAAQQN0/QoDmBQhBCAAQQN0/QoDoBQhBSAAQQN0/QoDqBQhBiAAQQN0/QoDsBQhByAAQQN0/QoDuBQhCEEAIQkDQCAJQQR0/QAEgLgCIQogCUEEdP0ABIC6AiELIAlBBHT9AASAvAIhDCAJQQR0/QAEgL4CIQ0gCUEEdP0ABIDAAiEOIAlBBHT9AASAwgIhDyAJQQR0/QAEgMQCIRAgCUEEdP0ABIDGAiERIAlBBHT9AASAyAIhEiAJQQR0/QAEgMoCIRMgCUEEdP0ABIDMAiEUIAlBBHT9AASAzgIhFSAJQQR0/QAEgNACIRYgCUEEdP0ABIDSAiEXIAlBBHT9AASA1AIhGCAJQQR0/QAEgNYCIRkgASAK/fIBIAIgEv3yAf3wASEaIAEgEv3yASACIAr98gH98QEhGyABIAv98gEgAiAT/fIB/fABIRwgASAT/fIBIAIgC/3yAf3xASEdIAEgDP3yASACIBT98gH98AEhHiABIBT98gEgAiAM/fIB/fEBIR8gASAN/fIBIAIgFf3yAf3wASEgIAEgFf3yASACIA398gH98QEhISABIA798gEgAiAW/fIB/fABISIgASAW/fIBIAIgDv3yAf3xASEjIAEgD/3yASACIBf98gH98AEhJCABIBf98gEgAiAP/fIB/fEBISUgASAQ/fIBIAIgGP3yAf3wASEmIAEgGP3yASACIBD98gH98QEhJyABIBH98gEgAiAZ/fIB/fABISggASAZ/fIBIAIgEf3yAf3xASEpIAMgGv3yASAEICL98gH98AEhKiADICL98gEgBCAa/fIB/fEBISsgAyAc/fIBIAQgJP3yAf3wASEsIAMgJP3yASAEIBz98gH98QEhLSADIB798gEgBCAm/fIB/fABIS4gAyAm/fIBIAQgHv3yAf3xASEvIAMgIP3yASAEICj98gH98AEhMCADICj98gEgBCAg/fIB/fEBITEgAyAb/fIBIAQgI/3yAf3wASEyIAMgI/3yASAEIBv98gH98QEhMyADIB398gEgBCAl/fIB/fABITQgAyAl/fIBIAQgHf3yAf3xASE1IAMgH/3yASAEICf98gH98AEhNiADICf98gEgBCAf/fIB/fEBITcgAyAh/fIBIAQgKf3yAf3wASE4IAMgKf3yASAEICH98gH98QEhOSAFICr98gEgBiAu/fIB/fABITogBSAu/fIBIAYgKv3yAf3xASE7IAUgLP3yASAGIDD98gH98AEhPCAFIDD98gEgBiAs/fIB/fEBIT0gBSAr/fIBIAYgL/3yAf3wASE+IAUgL/3yASAGICv98gH98QEhPyAFIC398gEgBiAx/fIB/fABIUAgBSAx/fIBIAYgLf3yAf3xASFBIAUgMv3yASAGIDb98gH98AEhQiAFIDb98gEgBiAy/fIB/fEBIUMgBSA0/fIBIAYgOP3yAf3wASFEIAUgOP3yASAGIDT98gH98QEhRSAFIDP98gEgBiA3/fIB/fABIUYgBSA3/fIBIAYgM/3yAf3xASFHIAUgNf3yASAGIDn98gH98AEhSCAFIDn98gEgBiA1/fIB/fEBIUkgByA6/fIBIAggPP3yAf3wASFKIAcgPP3yASAIIDr98gH98QEhSyAHIDv98gEgCCA9/fIB/fABIUwgByA9/fIBIAggO/3yAf3xASFNIAcgPv3yASAIIED98gH98AEhTiAHIED98gEgCCA+/fIB/fEBIU8gByA//fIBIAggQf3yAf3wASFQIAcgQf3yASAIID/98gH98QEhUSAHIEL98gEgCCBE/fIB/fABIVIgByBE/fIBIAggQv3yAf3xASFTIAcgQ/3yASAIIEX98gH98AEhVCAHIEX98gEgCCBD/fIB/fEBIVUgByBG/fIBIAggSP3yAf3wASFWIAcgSP3yASAIIEb98gH98QEhVyAHIEf98gEgCCBJ/fIB/fABIVggByBJ/fIBIAggR/3yAf3xASFZIAlBBHQgSv0LBIDYAiAJQQR0IEv9CwSA2gIgCUEEdCBM/QsEgNwCIAlBBHQgTf0LBIDeAiAJQQR0IE79CwSA4AIgCUEEdCBP/QsEgOICIAlBBHQgUP0LBIDkAiAJQQR0IFH9CwSA5gIgCUEEdCBS/QsEgOgCIAlBBHQgU/0LBIDqAiAJQQR0IFT9CwSA7AIgCUEEdCBV/QsEgO4CIAlBBHQgVv0LBIDwAiAJQQR0IFf9CwSA8gIgCUEEdCBY/QsEgPQCIAlBBHQgWf0LBID2AiAJQQFqIglBEEgNAAsLsxYHMHsBfwF7AX8BewF/VntEzTt/Zp6g5j/9FEEA/QAEgBH98gEhAUTNO39mnqDmP/0UQQD9AASAEv3yASECIAEgAv3xASEDIAEgAv3wASEEIAL97QEgAf3xASEFIAEgAv3xASEGRM07f2aeoOY//RRBAP0ABJAR/fIBIQdEzTt/Zp6g5j/9FEEA/QAEkBL98gEhCCAHIAj98QEhCSAHIAj98AEhCiAI/e0BIAf98QEhCyAHIAj98QEhDETNO39mnqDmP/0UQQD9AASgEf3yASENRM07f2aeoOY//RRBAP0ABKAS/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRAgDv3tASAN/fEBIREgDSAO/fEBIRJEzTt/Zp6g5j/9FEEA/QAEsBH98gEhE0TNO39mnqDmP/0UQQD9AASwEv3yASEUIBMgFP3xASEVIBMgFP3wASEWIBT97QEgE/3xASEXIBMgFP3xASEYRM07f2aeoOY//RRBAP0ABMAR/fIBIRlEzTt/Zp6g5j/9FEEA/QAEwBL98gEhGiAZIBr98QEhGyAZIBr98AEhHCAa/e0BIBn98QEhHSAZIBr98QEhHkTNO39mnqDmP/0UQQD9AATQEf3yASEfRM07f2aeoOY//RRBAP0ABNAS/fIBISAgHyAg/fEBISEgHyAg/fABISIgIP3tASAf/fEBISMgHyAg/fEBISREzTt/Zp6g5j/9FEEA/QAE4BH98gEhJUTNO39mnqDmP/0UQQD9AATgEv3yASEmICUgJv3xASEnICUgJv3wASEoICb97QEgJf3xASEpICUgJv3xASEqRM07f2aeoOY//RRBAP0ABPAR/fIBIStEzTt/Zp6g5j/9FEEA/QAE8BL98gEhLCArICz98QEhLSArICz98AEhLiAs/e0BICv98QEhLyArICz98QEhMEEAITEDQCAxQQR0RAAAAAAAAAAA/RT9CwSA/gIgMUEBaiIxQRBIDQALQQAhMQNAIDFBBHT9AASA+AIhMiAxQRBsQYACaiEzRAAAAAAAAAAA/RQhNEEAITUDQCAzIDVqQQR0/QAEgLgCITYgNUEEdP0ABID6AiE3IDVBBHQgNUEEdP0ABID+AiA2IDL98gH98AH9CwSA/gIgMyA1akEEdP0ABJC4AiE4IDVBBHT9AASQ+gIhOSA1QQR0IDVBBHT9AASQ/gIgOCAy/fIB/fAB/QsEkP4CIDMgNWpBBHT9AASguAIhOiA1QQR0/QAEoPoCITsgNUEEdCA1QQR0/QAEoP4CIDogMv3yAf3wAf0LBKD+AiAzIDVqQQR0/QAEsLgCITwgNUEEdP0ABLD6AiE9IDVBBHQgNUEEdP0ABLD+AiA8IDL98gH98AH9CwSw/gIgNCA2IDf98gEgOCA5/fIB/fABIDogO/3yASA8ID398gH98AH98AH98AEhNCA1QQRqIjVBEEgNAAsgMUEEdCA0/QsEgPwCIDFBAWoiMUEQSA0AC0EA/QAEgPwCITJBAP0ABJD8AiE0QQD9AASg/AIhNkEA/QAEsPwCITdBAP0ABMD8AiE4QQD9AATQ/AIhOUEA/QAE4PwCITpBAP0ABPD8AiE7QQD9AASA/QIhPEEA/QAEkP0CIT1BAP0ABKD9AiE+QQD9AASw/QIhP0EA/QAEwP0CIUBBAP0ABND9AiFBQQD9AATg/QIhQkEA/QAE8P0CIUMgDyAV/fIBIUQgDyAW/fIBIUUgECAV/fIBIUYgECAW/fIBIUcgMiBE/fIBIDQgRf3yAf3wASA2IEb98gEgNyBH/fIB/fAB/fABIUggOCBE/fIBIDkgRf3yAf3wASA6IEb98gEgOyBH/fIB/fAB/fABIUkgPCBE/fIBID0gRf3yAf3wASA+IEb98gEgPyBH/fIB/fAB/fABIUogQCBE/fIBIEEgRf3yAf3wASBCIEb98gEgQyBH/fIB/fAB/fABIUsgSCAJ/fIBIEkgCv3yAf3wASFMIEogCf3yASBLIAr98gH98AEhTSBMIAX98gEgTSAG/fIB/fABIU4gSCAD/fIBIEogBP3yAf3wASFPIEkgA/3yASBLIAT98gH98AEhUCBPIAv98gEgUCAM/fIB/fABIVEgAyAJ/fIBIVIgAyAK/fIBIVMgBCAJ/fIBIVQgBCAK/fIBIVUgMiBS/fIBIDggU/3yAf3wASA8IFT98gEgQCBV/fIB/fAB/fABIVYgNCBS/fIBIDkgU/3yAf3wASA9IFT98gEgQSBV/fIB/fAB/fABIVcgNiBS/fIBIDogU/3yAf3wASA+IFT98gEgQiBV/fIB/fAB/fABIVggNyBS/fIBIDsgU/3yAf3wASA/IFT98gEgQyBV/fIB/fAB/fABIVkgViAV/fIBIFcgFv3yAf3wASFaIFggFf3yASBZIBb98gH98AEhWyBaIBH98gEgWyAS/fIB/fABIVwgViAP/fIBIFggEP3yAf3wASFdIFcgD/3yASBZIBD98gH98AEhXiBdIBf98gEgXiAY/fIB/fABIV9BAP0ABID+AiFgQQD9AASQ/gIhYUEA/QAEoP4CIWJBAP0ABLD+AiFjQQD9AATA/gIhZEEA/QAE0P4CIWVBAP0ABOD+AiFmQQD9AATw/gIhZ0EA/QAEgP8CIWhBAP0ABJD/AiFpQQD9AASg/wIhakEA/QAEsP8CIWtBAP0ABMD/AiFsQQD9AATQ/wIhbUEA/QAE4P8CIW5BAP0ABPD/AiFvICcgLf3yASFwICcgLv3yASFxICggLf3yASFyICggLv3yASFzIGAgcP3yASBhIHH98gH98AEgYiBy/fIBIGMgc/3yAf3wAf3wASF0IGQgcP3yASBlIHH98gH98AEgZiBy/fIBIGcgc/3yAf3wAf3wASF1IGggcP3yASBpIHH98gH98AEgaiBy/fIBIGsgc/3yAf3wAf3wASF2IGwgcP3yASBtIHH98gH98AEgbiBy/fIBIG8gc/3yAf3wAf3wASF3IHQgIf3yASB1ICL98gH98AEheCB2ICH98gEgdyAi/fIB/fABIXkgeCAd/fIBIHkgHv3yAf3wASF6IHQgG/3yASB2IBz98gH98AEheyB1IBv98gEgdyAc/fIB/fABIXwgeyAj/fIBIHwgJP3yAf3wASF9IBsgIf3yASF+IBsgIv3yASF/IBwgIf3yASGAASAcICL98gEhgQEgYCB+/fIBIGQgf/3yAf3wASBoIIAB/fIBIGwggQH98gH98AH98AEhggEgYSB+/fIBIGUgf/3yAf3wASBpIIAB/fIBIG0ggQH98gH98AH98AEhgwEgYiB+/fIBIGYgf/3yAf3wASBqIIAB/fIBIG4ggQH98gH98AH98AEhhAEgYyB+/fIBIGcgf/3yAf3wASBrIIAB/fIBIG8ggQH98gH98AH98AEhhQEgggEgLf3yASCDASAu/fIB/fABIYYBIIQBIC398gEghQEgLv3yAf3wASGHASCGASAp/fIBIIcBICr98gH98AEhiAEgggEgJ/3yASCEASAo/fIB/fABIYkBIIMBICf98gEghQEgKP3yAf3wASGKASCJASAv/fIBIIoBIDD98gH98AEhiwEgAEEEdEEA/QAEgBMgTv3yAf0LBIAJIABBBHRBAP0ABJATIFH98gH9CwSQCSAAQQR0QQD9AASgEyBc/fIB/QsEoAkgAEEEdEEA/QAEsBMgX/3yAf0LBLAJIABBBHRBAP0ABMATIHr98gH9CwTACSAAQQR0QQD9AATQEyB9/fIB/QsE0AkgAEEEdEEA/QAE4BMgiAH98gH9CwTgCSAAQQR0QQD9AATwEyCLAf3yAf0LBPAJC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgIIDIABBAWoiAEEISA0AC0EARAAAAAAAAPA//RT9CwSQggMLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAggMgAEEBaiIAQQhIDQALQQBEAAAAAAAA8D/9FP0LBKCCAwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBICCAyAAQQFqIgBBCEgNAAtBAEQAAAAAAADwP/0U/QsEsIIDC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgIIDIABBAWoiAEEISA0AC0EARAAAAAAAAPA//RT9CwTAggMLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAggMgAEEBaiIAQQhIDQALQQBEAAAAAAAA8D/9FP0LBNCCAwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBICCAyAAQQFqIgBBCEgNAAtBAEQAAAAAAADwP/0U/QsE4IIDC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgIIDIABBAWoiAEEISA0AC0EARAAAAAAAAPA//RT9CwTwggMLvQMBAn9BABADQQAhAANAIABBgARsIABBEGwQBCAAQYAEbEGAAmogAEEQbBAFIABBAWoiAEEESA0AC0EAEA4QFBALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0EAEBcQGBALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0EIEBcQGRALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0EQEBcQGhALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0EYEBcQGxALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0EgEBcQHBALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0EoEBcQHRALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0EwEBcQHhALQQAhAANAQQMgAGshASABQRBsEBUgAUEQbBAWIABBAWoiAEEESA0AC0E4EBcL";
// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.
const buffers = {
  "forward": [
    ["x",8,0,"input","forward: x needs batch * 8 entries, one number per sample and qubit",[["atan",0],["raw",16]]],
    ["theta",0,32,"input","forward: theta needs 32 entries, one number per block, qubit and rotation",[["wrapped",32]]],
    ["y",8,0,"output","forward: y needs batch * 8 entries, one number per sample and observable",[["raw",64]]]
  ],
  "vjp": [
    ["x",8,0,"input","vjp: x needs batch * 8 entries, one number per sample and qubit",[["atan",0],["raw",16]]],
    ["theta",0,32,"input","vjp: theta needs 32 entries, one number per block, qubit and rotation",[["wrapped",32]]],
    ["cotangent",8,0,"input","vjp: cotangent needs batch * 8 entries, one number per sample and observable",[["raw",80]]],
    ["y",8,0,"output","vjp: y needs batch * 8 entries, one number per sample and observable",[["raw",64]]],
    ["dx",8,0,"output","vjp: dx needs batch * 8 entries, one number per sample and qubit",[["raw",96]]],
    ["dtheta",0,32,"output","vjp: dtheta needs 32 entries, one number per block, qubit and rotation",[["raw",112]]]
  ],
  "jacobian": [
    ["x",8,0,"input","jacobian: x needs batch * 8 entries, one number per sample and qubit",[["atan",0],["raw",16]]],
    ["theta",0,32,"input","jacobian: theta needs 32 entries, one number per block, qubit and rotation",[["wrapped",32]]],
    ["jac",64,0,"output","jacobian: jac needs batch * 64 entries, one number per sample, observable and qubit",[["raw",144]]]
  ]
};

/** An angle; one beyond 2^20 modulo 4π, by sine and cosine of its half. */
function wrapped(angle) {
  return Math.abs(angle) <= 1048576 ? angle : 2 * Math.atan2(Math.sin(angle / 2), Math.cos(angle / 2));
}

/** Puts numbers, or functions of them, into the memory. */
function put(memory, at, source, count, through) {
  if (through === "raw") for (let k = 0; k < count; k += 1) memory[at + k] = source[k];
  else if (through === "wrapped") for (let k = 0; k < count; k += 1) memory[at + k] = wrapped(source[k]);
  else if (through === "atan") for (let k = 0; k < count; k += 1) memory[at + k] = Math.atan(source[k]);
  else for (let k = 0; k < count; k += 1) memory[at + k] = Math.tanh(source[k]);
}

/** Puts those of two samples side by side. */
function putPair(memory, at, source, from, count, through) {
  const lane = from + count;
  if (through === "raw")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = source[from + k];
      memory[at + 2 * k + 1] = source[lane + k];
    }
  else if (through === "wrapped")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = wrapped(source[from + k]);
      memory[at + 2 * k + 1] = wrapped(source[lane + k]);
    }
  else if (through === "atan")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = Math.atan(source[from + k]);
      memory[at + 2 * k + 1] = Math.atan(source[lane + k]);
    }
  else
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = Math.tanh(source[from + k]);
      memory[at + 2 * k + 1] = Math.tanh(source[lane + k]);
    }
}

/** Takes the numbers of two samples apart again. */
function takePair(memory, at, target, from, count) {
  const lane = from + count;
  for (let k = 0; k < count; k += 1) {
    target[from + k] = memory[at + 2 * k];
    target[lane + k] = memory[at + 2 * k + 1];
  }
}

/** Runs one function of the module: once what all samples share, then two samples at a time; zeros stand beside an odd one. */
function accelerate(name, code, memory) {
  const [begin, pair, end] = ["Begin", "Pair", "End"].map((part) => code[name + part]);
  const regions = buffers[name].flatMap(([, row, shared, use, , places], k) =>
    places.filter(([through]) => use === "input" || through === "raw").map(([through, at]) => ({ k, row, shared, use, through, at }))
  );
  const rows = regions.filter(({ row }) => row > 0);
  const [inputs, outputs] = ["input", "output"].map((wanted) => rows.filter(({ use }) => use === wanted));
  const [given, wanted] = ["input", "output"].map((wanted) => regions.filter(({ row, use }) => row === 0 && use === wanted));
  return (...args) => {
    const batch = pair ? args[buffers[name].length] : 0;
    buffers[name].forEach(([, row, shared, , message], k) => {
      if (args[k].length < (row > 0 ? batch * row : shared)) throw new RangeError(message);
    });
    for (const { k, shared, through, at } of given) put(memory, at, args[k], shared, through);
    if (begin) begin();
    for (let b = 0; b + 1 < batch; b += 2) {
      for (let j = 0; j < inputs.length; j += 1) {
        const { k, row, through, at } = inputs[j];
        putPair(memory, at, args[k], b * row, row, through);
      }
      pair();
      for (let j = 0; j < outputs.length; j += 1) {
        const { k, row, at } = outputs[j];
        takePair(memory, at, args[k], b * row, row);
      }
    }
    if (batch % 2 === 1) {
      const last = (k, row) => args[k].subarray((batch - 1) * row, batch * row);
      for (const { k, row, through, at } of inputs) {
        const both = new Float64Array(2 * row);
        both.set(last(k, row));
        putPair(memory, at, both, 0, row, through);
      }
      pair();
      for (const { k, row, at } of outputs) {
        const both = new Float64Array(2 * row);
        takePair(memory, at, both, 0, row);
        last(k, row).set(both.subarray(0, row));
      }
    }
    if (end) end();
    for (const { k, shared, at } of wanted) for (let j = 0; j < shared; j += 1) args[k][j] = memory[at + j];
  };
}

/** The functions above on WebAssembly, in an instance of their own; undefined where its vectors do not run. */
export async function accelerated(): Promise<{ readonly forward: typeof forward; readonly vjp: typeof vjp; readonly jacobian: typeof jacobian } | undefined> {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
