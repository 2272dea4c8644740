/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":8,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3","Z4","Z5","Z6","Z7"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 25652, unitary 444932, shift 768806, fourier 25652
 * Operations per sample (and per call besides):
 *   forward: 8968 additions, 16968 multiplications, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 *   vjp: 26516 additions, 42472 multiplications, 8 divisions, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 *   jacobian: 82744 additions, 155152 multiplications, 8 divisions, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (19814 bytes).
 */

export const ansatz = {
  "qubits": 8,
  "encoding": {
    "fixed": "H",
    "generator": "Y",
    "angle": "arctan"
  },
  "blocks": 4,
  "entangler": "cnot-ring",
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
// Where the entangler takes each amplitude from.
const source = new Int32Array([
    0, 193, 3, 194, 6, 199, 5, 196, 12, 205, 15, 206, 10, 203, 9, 200, 24, 217, 27, 218, 30, 223, 29, 220, 20,
    213, 23, 214, 18, 211, 17, 208, 48, 241, 51, 242, 54, 247, 53, 244, 60, 253, 63, 254, 58, 251, 57, 248, 40,
    233, 43, 234, 46, 239, 45, 236, 36, 229, 39, 230, 34, 227, 33, 224, 96, 161, 99, 162, 102, 167, 101, 164,
    108, 173, 111, 174, 106, 171, 105, 168, 120, 185, 123, 186, 126, 191, 125, 188, 116, 181, 119, 182, 114, 179,
    113, 176, 80, 145, 83, 146, 86, 151, 85, 148, 92, 157, 95, 158, 90, 155, 89, 152, 72, 137, 75, 138, 78, 143,
    77, 140, 68, 133, 71, 134, 66, 131, 65, 128, 192, 1, 195, 2, 198, 7, 197, 4, 204, 13, 207, 14, 202, 11, 201,
    8, 216, 25, 219, 26, 222, 31, 221, 28, 212, 21, 215, 22, 210, 19, 209, 16, 240, 49, 243, 50, 246, 55, 245,
    52, 252, 61, 255, 62, 250, 59, 249, 56, 232, 41, 235, 42, 238, 47, 237, 44, 228, 37, 231, 38, 226, 35, 225,
    32, 160, 97, 163, 98, 166, 103, 165, 100, 172, 109, 175, 110, 170, 107, 169, 104, 184, 121, 187, 122, 190,
    127, 189, 124, 180, 117, 183, 118, 178, 115, 177, 112, 144, 81, 147, 82, 150, 87, 149, 84, 156, 93, 159, 94,
    154, 91, 153, 88, 136, 73, 139, 74, 142, 79, 141, 76, 132, 69, 135, 70, 130, 67, 129, 64
  ]);
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(8);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(8);
// Derivative of each encoding angle by its input.
const slope = new Float64Array(8);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(64);
// The states of one sample, slot by slot.
const state = new Float64Array(4352);
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
function prepare(theta) {
  for (let gate = 0; gate < 32; gate += 1) {
    const c0 = Math.cos(0.5 * theta[gate]);
    const s0 = Math.sin(0.5 * theta[gate]);
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x, at) {
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

/** Applies the entangler and the rotations on qubits 0 to 1: reads the amplitudes at slot, writes those 256 further on. */
function apply0(slot, gate) {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const next = slot + 256;
  for (let at = 0; at < 64; at += 1) {
    const from = source[at];
    const a0 = state[slot + from];
    const a1 = state[slot + (from ^ 96)];
    const a2 = state[slot + (from ^ 192)];
    const a3 = state[slot + (from ^ 160)];
    const b0 = w0 * a0 - y0 * a2;
    const b2 = y0 * a0 + w0 * a2;
    const b1 = w0 * a1 - y0 * a3;
    const b3 = y0 * a1 + w0 * a3;
    const c0 = w1 * b0 - y1 * b1;
    const c1 = y1 * b0 + w1 * b1;
    const c2 = w1 * b2 - y1 * b3;
    const c3 = y1 * b2 + w1 * b3;
    state[next + at] = c0;
    state[next + (at + 64)] = c1;
    state[next + (at + 128)] = c2;
    state[next + (at + 192)] = c3;
  }
}

/** Applies the rotations on qubits 2 to 3: reads the amplitudes at slot, writes those 256 further on. */
function apply1(slot, gate) {
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const next = slot + 256;
  for (let high = 0; high < 256; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const a0 = state[slot + at];
      const a1 = state[slot + (at + 16)];
      const a2 = state[slot + (at + 32)];
      const a3 = state[slot + (at + 48)];
      const b0 = w2 * a0 - y2 * a2;
      const b2 = y2 * a0 + w2 * a2;
      const b1 = w2 * a1 - y2 * a3;
      const b3 = y2 * a1 + w2 * a3;
      const c0 = w3 * b0 - y3 * b1;
      const c1 = y3 * b0 + w3 * b1;
      const c2 = w3 * b2 - y3 * b3;
      const c3 = y3 * b2 + w3 * b3;
      state[next + at] = c0;
      state[next + (at + 16)] = c1;
      state[next + (at + 32)] = c2;
      state[next + (at + 48)] = c3;
    }
  }
}

/** Applies the rotations on qubits 4 to 5: reads the amplitudes at slot, writes those 256 further on. */
function apply2(slot, gate) {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const next = slot + 256;
  for (let high = 0; high < 256; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const a0 = state[slot + at];
      const a1 = state[slot + (at + 4)];
      const a2 = state[slot + (at + 8)];
      const a3 = state[slot + (at + 12)];
      const b0 = w4 * a0 - y4 * a2;
      const b2 = y4 * a0 + w4 * a2;
      const b1 = w4 * a1 - y4 * a3;
      const b3 = y4 * a1 + w4 * a3;
      const c0 = w5 * b0 - y5 * b1;
      const c1 = y5 * b0 + w5 * b1;
      const c2 = w5 * b2 - y5 * b3;
      const c3 = y5 * b2 + w5 * b3;
      state[next + at] = c0;
      state[next + (at + 4)] = c1;
      state[next + (at + 8)] = c2;
      state[next + (at + 12)] = c3;
    }
  }
}

/** Applies the rotations on qubits 6 to 7: reads the amplitudes at slot, writes those 256 further on. */
function apply3(slot, gate) {
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  const next = slot + 256;
  for (let high = 0; high < 256; high += 4) {
    const a0 = state[slot + high];
    const a1 = state[slot + (high + 1)];
    const a2 = state[slot + (high + 2)];
    const a3 = state[slot + (high + 3)];
    const b0 = w6 * a0 - y6 * a2;
    const b2 = y6 * a0 + w6 * a2;
    const b1 = w6 * a1 - y6 * a3;
    const b3 = y6 * a1 + w6 * a3;
    const c0 = w7 * b0 - y7 * b1;
    const c1 = y7 * b0 + w7 * b1;
    const c2 = w7 * b2 - y7 * b3;
    const c3 = y7 * b2 + w7 * b3;
    state[next + high] = c0;
    state[next + (high + 1)] = c1;
    state[next + (high + 2)] = c2;
    state[next + (high + 3)] = c3;
  }
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y, at) {
  let sum = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let high = 0; high < 16; high += 1) {
    const base = high * 16;
    const a = state[base + 4096];
    const p = a * a;
    const a1 = state[base + 4097];
    const p1 = a1 * a1;
    const a2 = state[base + 4098];
    const p2 = a2 * a2;
    const a3 = state[base + 4099];
    const p3 = a3 * a3;
    const a4 = state[base + 4100];
    const p4 = a4 * a4;
    const a5 = state[base + 4101];
    const p5 = a5 * a5;
    const a6 = state[base + 4102];
    const p6 = a6 * a6;
    const a7 = state[base + 4103];
    const p7 = a7 * a7;
    const a8 = state[base + 4104];
    const p8 = a8 * a8;
    const a9 = state[base + 4105];
    const p9 = a9 * a9;
    const a10 = state[base + 4106];
    const p10 = a10 * a10;
    const a11 = state[base + 4107];
    const p11 = a11 * a11;
    const a12 = state[base + 4108];
    const p12 = a12 * a12;
    const a13 = state[base + 4109];
    const p13 = a13 * a13;
    const a14 = state[base + 4110];
    const p14 = a14 * a14;
    const a15 = state[base + 4111];
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
function weigh(cotangent, at) {
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
function seed() {
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
    lambda[base + 256] = d43 * state[base + 4096];
    lambda[base + 257] = d44 * state[base + 4097];
    lambda[base + 258] = d45 * state[base + 4098];
    lambda[base + 259] = d46 * state[base + 4099];
    lambda[base + 260] = d47 * state[base + 4100];
    lambda[base + 261] = d48 * state[base + 4101];
    lambda[base + 262] = d49 * state[base + 4102];
    lambda[base + 263] = d50 * state[base + 4103];
    lambda[base + 264] = d51 * state[base + 4104];
    lambda[base + 265] = d52 * state[base + 4105];
    lambda[base + 266] = d53 * state[base + 4106];
    lambda[base + 267] = d54 * state[base + 4107];
    lambda[base + 268] = d55 * state[base + 4108];
    lambda[base + 269] = d56 * state[base + 4109];
    lambda[base + 270] = d57 * state[base + 4110];
    lambda[base + 271] = d58 * state[base + 4111];
  }
}

/**
 * Pulls λ back through the rotations on qubits 0 to 1 and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo0(slot, gate, into) {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  let gy0 = 0;
  let gy1 = 0;
  const next = slot + 256;
  for (let at = 0; at < 64; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 64];
    const l2 = lambda[at + 128];
    const l3 = lambda[at + 192];
    const a0 = state[next + at];
    const a1 = state[next + (at + 64)];
    const a2 = state[next + (at + 128)];
    const a3 = state[next + (at + 192)];
    gy0 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
    gy1 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
    const m0 = w0 * l0 + y0 * l2;
    const m2 = w0 * l2 - y0 * l0;
    const m1 = w0 * l1 + y0 * l3;
    const m3 = w0 * l3 - y0 * l1;
    const n0 = w1 * m0 + y1 * m1;
    const n1 = w1 * m1 - y1 * m0;
    const n2 = w1 * m2 + y1 * m3;
    const n3 = w1 * m3 - y1 * m2;
    const from = source[at];
    lambda[256 + from] = n0;
    lambda[256 + (from ^ 96)] = n1;
    lambda[256 + (from ^ 192)] = n2;
    lambda[256 + (from ^ 160)] = n3;
  }
  gradient[into] += gy0;
  gradient[into + 1] += gy1;
}

/**
 * Pulls λ back through the rotations on qubits 2 to 3.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo1(slot, gate, into) {
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  let gy2 = 0;
  let gy3 = 0;
  const next = slot + 256;
  for (let high = 0; high < 256; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 16];
      const l2 = lambda[at + 32];
      const l3 = lambda[at + 48];
      const a0 = state[next + at];
      const a1 = state[next + (at + 16)];
      const a2 = state[next + (at + 32)];
      const a3 = state[next + (at + 48)];
      gy2 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
      gy3 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
      const m0 = w2 * l0 + y2 * l2;
      const m2 = w2 * l2 - y2 * l0;
      const m1 = w2 * l1 + y2 * l3;
      const m3 = w2 * l3 - y2 * l1;
      const n0 = w3 * m0 + y3 * m1;
      const n1 = w3 * m1 - y3 * m0;
      const n2 = w3 * m2 + y3 * m3;
      const n3 = w3 * m3 - y3 * m2;
      lambda[at] = n0;
      lambda[at + 16] = n1;
      lambda[at + 32] = n2;
      lambda[at + 48] = n3;
    }
  }
  gradient[into + 2] += gy2;
  gradient[into + 3] += gy3;
}

/**
 * Pulls λ back through the rotations on qubits 4 to 5.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo2(slot, gate, into) {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  let gy4 = 0;
  let gy5 = 0;
  const next = slot + 256;
  for (let high = 0; high < 256; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 4];
      const l2 = lambda[at + 8];
      const l3 = lambda[at + 12];
      const a0 = state[next + at];
      const a1 = state[next + (at + 4)];
      const a2 = state[next + (at + 8)];
      const a3 = state[next + (at + 12)];
      gy4 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
      gy5 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
      const m0 = w4 * l0 + y4 * l2;
      const m2 = w4 * l2 - y4 * l0;
      const m1 = w4 * l1 + y4 * l3;
      const m3 = w4 * l3 - y4 * l1;
      const n0 = w5 * m0 + y5 * m1;
      const n1 = w5 * m1 - y5 * m0;
      const n2 = w5 * m2 + y5 * m3;
      const n3 = w5 * m3 - y5 * m2;
      lambda[at] = n0;
      lambda[at + 4] = n1;
      lambda[at + 8] = n2;
      lambda[at + 12] = n3;
    }
  }
  gradient[into + 4] += gy4;
  gradient[into + 5] += gy5;
}

/**
 * Pulls λ back through the rotations on qubits 6 to 7.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo3(slot, gate, into) {
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  let gy6 = 0;
  let gy7 = 0;
  const next = slot + 256;
  for (let high = 0; high < 256; high += 4) {
    const l0 = lambda[256 + high];
    const l1 = lambda[256 + (high + 1)];
    const l2 = lambda[256 + (high + 2)];
    const l3 = lambda[256 + (high + 3)];
    const a0 = state[next + high];
    const a1 = state[next + (high + 1)];
    const a2 = state[next + (high + 2)];
    const a3 = state[next + (high + 3)];
    gy6 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
    gy7 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
    const m0 = w6 * l0 + y6 * l2;
    const m2 = w6 * l2 - y6 * l0;
    const m1 = w6 * l1 + y6 * l3;
    const m3 = w6 * l3 - y6 * l1;
    const n0 = w7 * m0 + y7 * m1;
    const n1 = w7 * m1 - y7 * m0;
    const n2 = w7 * m2 + y7 * m3;
    const n3 = w7 * m3 - y7 * m2;
    lambda[high] = n0;
    lambda[high + 1] = n1;
    lambda[high + 2] = n2;
    lambda[high + 3] = n3;
  }
  gradient[into + 6] += gy6;
  gradient[into + 7] += gy7;
}

/** Writes the derivative of each angle by its input. */
function slopes(x, at) {
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
function inputGradient(out, at) {
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
function clear() {
  for (let at = 0; at < 32; at += 1) {
    gradient[at] = 0;
  }
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta) {
  for (let gate = 0; gate < 32; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate] = gy;
  }
}

/** Weights the Pauli strings of observable 0. */
function choose0() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[0] = 1;
}

/** Weights the Pauli strings of observable 1. */
function choose1() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[1] = 1;
}

/** Weights the Pauli strings of observable 2. */
function choose2() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[2] = 1;
}

/** Weights the Pauli strings of observable 3. */
function choose3() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[3] = 1;
}

/** Weights the Pauli strings of observable 4. */
function choose4() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[4] = 1;
}

/** Weights the Pauli strings of observable 5. */
function choose5() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[5] = 1;
}

/** Weights the Pauli strings of observable 6. */
function choose6() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[6] = 1;
}

/** Weights the Pauli strings of observable 7. */
function choose7() {
  for (let term = 0; term < 8; term += 1) {
    weights[term] = 0;
  }
  weights[7] = 1;
}

/** Pulls λ back through the rotations on qubits 0 to 1 and the entangler. */
function pull0(gate) {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  for (let at = 0; at < 64; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 64];
    const l2 = lambda[at + 128];
    const l3 = lambda[at + 192];
    const m0 = w0 * l0 + y0 * l2;
    const m2 = w0 * l2 - y0 * l0;
    const m1 = w0 * l1 + y0 * l3;
    const m3 = w0 * l3 - y0 * l1;
    const n0 = w1 * m0 + y1 * m1;
    const n1 = w1 * m1 - y1 * m0;
    const n2 = w1 * m2 + y1 * m3;
    const n3 = w1 * m3 - y1 * m2;
    const from = source[at];
    lambda[256 + from] = n0;
    lambda[256 + (from ^ 96)] = n1;
    lambda[256 + (from ^ 192)] = n2;
    lambda[256 + (from ^ 160)] = n3;
  }
}

/** Pulls λ back through the rotations on qubits 2 to 3. */
function pull1(gate) {
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  for (let high = 0; high < 256; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 16];
      const l2 = lambda[at + 32];
      const l3 = lambda[at + 48];
      const m0 = w2 * l0 + y2 * l2;
      const m2 = w2 * l2 - y2 * l0;
      const m1 = w2 * l1 + y2 * l3;
      const m3 = w2 * l3 - y2 * l1;
      const n0 = w3 * m0 + y3 * m1;
      const n1 = w3 * m1 - y3 * m0;
      const n2 = w3 * m2 + y3 * m3;
      const n3 = w3 * m3 - y3 * m2;
      lambda[at] = n0;
      lambda[at + 16] = n1;
      lambda[at + 32] = n2;
      lambda[at + 48] = n3;
    }
  }
}

/** Pulls λ back through the rotations on qubits 4 to 5. */
function pull2(gate) {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  for (let high = 0; high < 256; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 4];
      const l2 = lambda[at + 8];
      const l3 = lambda[at + 12];
      const m0 = w4 * l0 + y4 * l2;
      const m2 = w4 * l2 - y4 * l0;
      const m1 = w4 * l1 + y4 * l3;
      const m3 = w4 * l3 - y4 * l1;
      const n0 = w5 * m0 + y5 * m1;
      const n1 = w5 * m1 - y5 * m0;
      const n2 = w5 * m2 + y5 * m3;
      const n3 = w5 * m3 - y5 * m2;
      lambda[at] = n0;
      lambda[at + 4] = n1;
      lambda[at + 8] = n2;
      lambda[at + 12] = n3;
    }
  }
}

/** Pulls λ back through the rotations on qubits 6 to 7. */
function pull3(gate) {
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  for (let high = 0; high < 256; high += 4) {
    const l0 = lambda[256 + high];
    const l1 = lambda[256 + (high + 1)];
    const l2 = lambda[256 + (high + 2)];
    const l3 = lambda[256 + (high + 3)];
    const m0 = w6 * l0 + y6 * l2;
    const m2 = w6 * l2 - y6 * l0;
    const m1 = w6 * l1 + y6 * l3;
    const m3 = w6 * l3 - y6 * l1;
    const n0 = w7 * m0 + y7 * m1;
    const n1 = w7 * m1 - y7 * m0;
    const n2 = w7 * m2 + y7 * m3;
    const n3 = w7 * m3 - y7 * m2;
    lambda[high] = n0;
    lambda[high + 1] = n1;
    lambda[high + 2] = n2;
    lambda[high + 3] = n3;
  }
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 8], theta [32], y [batch · 8]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x, theta, y, batch) {
  if (x.length < batch * 8) throw new RangeError("forward: x needs batch * 8 entries, one number per sample and qubit");
  if (theta.length < 32) throw new RangeError("forward: theta needs 32 entries, one number per block, qubit and rotation");
  if (y.length < batch * 8) throw new RangeError("forward: y needs batch * 8 entries, one number per sample and observable");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 8);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 1024, block * 16);
      apply1(block * 1024 + 256, block * 16);
      apply2(block * 1024 + 512, block * 16);
      apply3(block * 1024 + 768, block * 16);
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
export function vjp(x, theta, cotangent, y, dx, dtheta, batch) {
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
      apply0(block * 1024, block * 16);
      apply1(block * 1024 + 256, block * 16);
      apply2(block * 1024 + 512, block * 16);
      apply3(block * 1024 + 768, block * 16);
    }
    readOut(y, b * 8);
    weigh(cotangent, b * 8);
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      undo3(block * 1024 + 768, block * 16, block * 8);
      undo2(block * 1024 + 512, block * 16, block * 8);
      undo1(block * 1024 + 256, block * 16, block * 8);
      undo0(block * 1024, block * 16, block * 8);
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
export function jacobian(x, theta, jac, batch) {
  if (x.length < batch * 8) throw new RangeError("jacobian: x needs batch * 8 entries, one number per sample and qubit");
  if (theta.length < 32) throw new RangeError("jacobian: theta needs 32 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 64) throw new RangeError("jacobian: jac needs batch * 64 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 8);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 1024, block * 16);
      apply1(block * 1024 + 256, block * 16);
      apply2(block * 1024 + 512, block * 16);
      apply3(block * 1024 + 768, block * 16);
    }
    slopes(x, b * 8);
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 8);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 16);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 24);
    choose4();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 32);
    choose5();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 40);
    choose6();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 48);
    choose7();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull3(block * 16);
      pull2(block * 16);
      pull1(block * 16);
      pull0(block * 16);
    }
    inputGradient(jac, b * 64 + 56);
  }
}

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABGQVgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwADJyYAAQECAwMDAwIBAQECAQQEBAQCAgEBAQEBAgICAgIBAQEBAQEBAQUEAQECAgdkCAZtZW1vcnkCAAxmb3J3YXJkQmVnaW4AAgtmb3J3YXJkUGFpcgAJCHZqcEJlZ2luAAsHdmpwUGFpcgAUBnZqcEVuZAAWDWphY29iaWFuQmVnaW4AFwxqYWNvYmlhblBhaXIAJQqfkQEmlwcBGHsgAP0Mg8jJbTBf5D+DyMltMF/kP/3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASEBIAH9DAAAAAAAADhDAAAAAAAAOEP98QEhAiAAIAL9DAAAQFT7Ifk/AABAVPsh+T/98gEhAyAD/fEBIQQgAv0MAABgGmG00D0AAGAaYbTQPf3yASEFIAQgBf3xASEGIAYgBP3xASEHIAQgBiAH/fEB/fEBIAUgB/3wAf3xASEIIAL9DAAAAC6KGaM7AAAALooZozv98gEhCSAGIAn98QEhCiAKIAb98QEhCyAGIAogC/3xAf3xASAJIAv98AH98QEhDCAIIAz98AEgAv0MwUkgJZqDeznBSSAlmoN7Of3yASENIA398QEhDiAKIA798AEhDyAKIA/98QEgDv3wASEQIA8gD/3yASERIBEgD/3yASES/Qx81c9aOtnlPXzVz1o62eU9IBH98gH9DOucK4rm5Vq+65wriublWr798AEgEf3yAf0Mff6xV+Mdxz59/rFX4x3HPv3wASAR/fIB/QzVYcEZoAEqv9VhwRmgASq//fABIBH98gH9DKb4EBEREYE/pvgQERERgT/98AEhEyAPIBH9DAAAAAAAAOA/AAAAAAAA4D8gEP3yASASIBP98gH98QH98gEgEP3xASAS/QxJVVVVVVXFv0lVVVVVVcW//fIB/fEB/fEBIRT9DAAAAAAAAOA/AAAAAAAA4D8gEf3yASEV/QwAAAAAAADwPwAAAAAAAPA/IBX98QEhFiAW/QwAAAAAAADwPwAAAAAAAPA/IBb98QEgFf3xASARIBH9DNQ4iL7p+qi91DiIvun6qL0gEf3yAf0MxLG0vZ7uIT7EsbS9nu4hPv3wASAR/fIB/QytUpyAT36Svq1SnIBPfpK+/fABIBH98gH9DJAVyxmgAfo+kBXLGaAB+j798AEgEf3yAf0Md1HBFmzBVr93UcEWbMFWv/3wASAR/fIB/QxMVVVVVVWlP0xVVVVVVaU//fAB/fIB/fIBIA8gEP3yAf3xAf3wAf3wASEX/QwAAAAAAAAAAAAAAAAAAAAAIAH9DAEAAAAAAAAAAQAAAAAAAAD9Tv3RASEYIBQgFyAY/VIgAf0MAQAAAAAAAAABAAAAAAAAAP3OAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9USAXIBQgGP1SIAH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VELXgIBfwR8QQAhAANARAAAAAAAAOA/IABBA3QrA4ACov0UEAD9IQAhAv0hACEBIAEhAyACIQQgAEECbEEDdCADOQOAHCAAQQJsQQN0IAQ5A4gcIABBAWoiAEEgSA0ACwsEABABC9IOBWh7AX8BewJ/BHtEAAAAAAAA4D/9FCAAQQR0/QAEAP3yASEBQQAgARAAIQMhAiAC/QsEgBlBACAD/QsEgBpEAAAAAAAA4D/9FCAAQQR0/QAEEP3yASEEQQAgBBAAIQYhBSAF/QsEkBlBACAG/QsEkBpEAAAAAAAA4D/9FCAAQQR0/QAEIP3yASEHQQAgBxAAIQkhCCAI/QsEoBlBACAJ/QsEoBpEAAAAAAAA4D/9FCAAQQR0/QAEMP3yASEKQQAgChAAIQwhCyAL/QsEsBlBACAM/QsEsBpEAAAAAAAA4D/9FCAAQQR0/QAEQP3yASENQQAgDRAAIQ8hDiAO/QsEwBlBACAP/QsEwBpEAAAAAAAA4D/9FCAAQQR0/QAEUP3yASEQQQAgEBAAIRIhESAR/QsE0BlBACAS/QsE0BpEAAAAAAAA4D/9FCAAQQR0/QAEYP3yASETQQAgExAAIRUhFCAU/QsE4BlBACAV/QsE4BpEAAAAAAAA4D/9FCAAQQR0/QAEcP3yASEWQQAgFhAAIRghFyAX/QsE8BlBACAY/QsE8BpEzTt/Zp6g5j/9FEEA/QAEgBn98gEhGUTNO39mnqDmP/0UQQD9AASAGv3yASEaIBkgGv3xASEbIBkgGv3wASEcRM07f2aeoOY//RRBAP0ABJAZ/fIBIR1EzTt/Zp6g5j/9FEEA/QAEkBr98gEhHiAdIB798QEhHyAdIB798AEhIETNO39mnqDmP/0UQQD9AASgGf3yASEhRM07f2aeoOY//RRBAP0ABKAa/fIBISIgISAi/fEBISMgISAi/fABISREzTt/Zp6g5j/9FEEA/QAEsBn98gEhJUTNO39mnqDmP/0UQQD9AASwGv3yASEmICUgJv3xASEnICUgJv3wASEoRM07f2aeoOY//RRBAP0ABMAZ/fIBISlEzTt/Zp6g5j/9FEEA/QAEwBr98gEhKiApICr98QEhKyApICr98AEhLETNO39mnqDmP/0UQQD9AATQGf3yASEtRM07f2aeoOY//RRBAP0ABNAa/fIBIS4gLSAu/fEBIS8gLSAu/fABITBEzTt/Zp6g5j/9FEEA/QAE4Bn98gEhMUTNO39mnqDmP/0UQQD9AATgGv3yASEyIDEgMv3xASEzIDEgMv3wASE0RM07f2aeoOY//RRBAP0ABPAZ/fIBITVEzTt/Zp6g5j/9FEEA/QAE8Br98gEhNiA1IDb98QEhNyA1IDb98AEhOCAbIB/98gEhOSAbICD98gEhOiAcIB/98gEhOyAcICD98gEhPCAjICf98gEhPSAjICj98gEhPiAkICf98gEhPyAkICj98gEhQCA5ID398gEhQSA5ID798gEhQiA5ID/98gEhQyA5IED98gEhRCA6ID398gEhRSA6ID798gEhRiA6ID/98gEhRyA6IED98gEhSCA7ID398gEhSSA7ID798gEhSiA7ID/98gEhSyA7IED98gEhTCA8ID398gEhTSA8ID798gEhTiA8ID/98gEhTyA8IED98gEhUEEAIEH9CwSAgAVBACBC/QsEkIAFQQAgQ/0LBKCABUEAIET9CwSwgAVBACBF/QsEwIAFQQAgRv0LBNCABUEAIEf9CwTggAVBACBI/QsE8IAFQQAgSf0LBICBBUEAIEr9CwSQgQVBACBL/QsEoIEFQQAgTP0LBLCBBUEAIE39CwTAgQVBACBO/QsE0IEFQQAgT/0LBOCBBUEAIFD9CwTwgQUgKyAv/fIBIVEgKyAw/fIBIVIgLCAv/fIBIVMgLCAw/fIBIVQgMyA3/fIBIVUgMyA4/fIBIVYgNCA3/fIBIVcgNCA4/fIBIVggUSBV/fIBIVkgUSBW/fIBIVogUSBX/fIBIVsgUSBY/fIBIVwgUiBV/fIBIV0gUiBW/fIBIV4gUiBX/fIBIV8gUiBY/fIBIWAgUyBV/fIBIWEgUyBW/fIBIWIgUyBX/fIBIWMgUyBY/fIBIWQgVCBV/fIBIWUgVCBW/fIBIWYgVCBX/fIBIWcgVCBY/fIBIWhBACBZ/QsEgIIFQQAgWv0LBJCCBUEAIFv9CwSgggVBACBc/QsEsIIFQQAgXf0LBMCCBUEAIF79CwTQggVBACBf/QsE4IIFQQAgYP0LBPCCBUEAIGH9CwSAgwVBACBi/QsEkIMFQQAgY/0LBKCDBUEAIGT9CwSwgwVBACBl/QsEwIMFQQAgZv0LBNCDBUEAIGf9CwTggwVBACBo/QsE8IMFQQAhaQNAIGlBBHT9AASAgAUhaiBpQRBsIWtBACFsA0AgbEEEdP0ABICCBSFtIGsgbGpBBHQgaiBt/fIB/QsEgCAgbEEEdP0ABJCCBSFuIGsgbGpBBHQgaiBu/fIB/QsEkCAgbEEEdP0ABKCCBSFvIGsgbGpBBHQgaiBv/fIB/QsEoCAgbEEEdP0ABLCCBSFwIGsgbGpBBHQgaiBw/fIB/QsEsCAgbEEEaiJsQRBIDQALIGlBAWoiaUEQSA0ACwv7AgMEewN/DHsgAUEDdP0KA4AcIQIgAUEDdP0KA4gcIQMgAUEDdP0KA5AcIQQgAUEDdP0KA5gcIQUgAEGAAmohBkEAIQcDQCAHQQJ0KAKAESEIIAAgCGpBBHT9AASAICEJIAAgCEHgAHNqQQR0/QAEgCAhCiAAIAhBwAFzakEEdP0ABIAgIQsgACAIQaABc2pBBHT9AASAICEMIAIgCf3yASADIAv98gH98QEhDSADIAn98gEgAiAL/fIB/fABIQ4gAiAK/fIBIAMgDP3yAf3xASEPIAMgCv3yASACIAz98gH98AEhECAEIA398gEgBSAP/fIB/fEBIREgBSAN/fIBIAQgD/3yAf3wASESIAQgDv3yASAFIBD98gH98QEhEyAFIA798gEgBCAQ/fIB/fABIRQgBiAHakEEdCAR/QsEgCAgBiAHakEEdCAS/QsEgCggBiAHakEEdCAT/QsEgDAgBiAHakEEdCAU/QsEgDggB0EBaiIHQcAASA0ACwv7AgMEewN/DHsgAUEDdP0KA6AcIQIgAUEDdP0KA6gcIQMgAUEDdP0KA7AcIQQgAUEDdP0KA7gcIQUgAEGAAmohBkEAIQcDQCAHIQgDQCAAIAhqQQR0/QAEgCAhCSAAIAhqQQR0/QAEgCIhCiAAIAhqQQR0/QAEgCQhCyAAIAhqQQR0/QAEgCYhDCACIAn98gEgAyAL/fIB/fEBIQ0gAyAJ/fIBIAIgC/3yAf3wASEOIAIgCv3yASADIAz98gH98QEhDyADIAr98gEgAiAM/fIB/fABIRAgBCAN/fIBIAUgD/3yAf3xASERIAUgDf3yASAEIA/98gH98AEhEiAEIA798gEgBSAQ/fIB/fEBIRMgBSAO/fIBIAQgEP3yAf3wASEUIAYgCGpBBHQgEf0LBIAgIAYgCGpBBHQgEv0LBIAiIAYgCGpBBHQgE/0LBIAkIAYgCGpBBHQgFP0LBIAmIAhBAWoiCCAHQRBqSA0ACyAHQcAAaiIHQYACSA0ACwv6AgMEewN/DHsgAUEDdP0KA8AcIQIgAUEDdP0KA8gcIQMgAUEDdP0KA9AcIQQgAUEDdP0KA9gcIQUgAEGAAmohBkEAIQcDQCAHIQgDQCAAIAhqQQR0/QAEgCAhCSAAIAhqQQR0/QAEwCAhCiAAIAhqQQR0/QAEgCEhCyAAIAhqQQR0/QAEwCEhDCACIAn98gEgAyAL/fIB/fEBIQ0gAyAJ/fIBIAIgC/3yAf3wASEOIAIgCv3yASADIAz98gH98QEhDyADIAr98gEgAiAM/fIB/fABIRAgBCAN/fIBIAUgD/3yAf3xASERIAUgDf3yASAEIA/98gH98AEhEiAEIA798gEgBSAQ/fIB/fEBIRMgBSAO/fIBIAQgEP3yAf3wASEUIAYgCGpBBHQgEf0LBIAgIAYgCGpBBHQgEv0LBMAgIAYgCGpBBHQgE/0LBIAhIAYgCGpBBHQgFP0LBMAhIAhBAWoiCCAHQQRqSA0ACyAHQRBqIgdBgAJIDQALC+QCAwR7An8MeyABQQN0/QoD4BwhAiABQQN0/QoD6BwhAyABQQN0/QoD8BwhBCABQQN0/QoD+BwhBSAAQYACaiEGQQAhBwNAIAAgB2pBBHT9AASAICEIIAAgB2pBBHT9AASQICEJIAAgB2pBBHT9AASgICEKIAAgB2pBBHT9AASwICELIAIgCP3yASADIAr98gH98QEhDCADIAj98gEgAiAK/fIB/fABIQ0gAiAJ/fIBIAMgC/3yAf3xASEOIAMgCf3yASACIAv98gH98AEhDyAEIAz98gEgBSAO/fIB/fEBIRAgBSAM/fIBIAQgDv3yAf3wASERIAQgDf3yASAFIA/98gH98QEhEiAFIA398gEgBCAP/fIB/fABIRMgBiAHakEEdCAQ/QsEgCAgBiAHakEEdCAR/QsEkCAgBiAHakEEdCAS/QsEoCAgBiAHakEEdCAT/QsEsCAgB0EEaiIHQYACSA0ACwuQCgMEewJ/M3tEAAAAAAAAAAD9FCEBRAAAAAAAAAAA/RQhAkQAAAAAAAAAAP0UIQNEAAAAAAAAAAD9FCEEQQAhBQNAIAVBEGwhBiAGQQR0/QAEgKAEIQcgByAH/fIBIQggBkEEdP0ABJCgBCEJIAkgCf3yASEKIAZBBHT9AASgoAQhCyALIAv98gEhDCAGQQR0/QAEsKAEIQ0gDSAN/fIBIQ4gBkEEdP0ABMCgBCEPIA8gD/3yASEQIAZBBHT9AATQoAQhESARIBH98gEhEiAGQQR0/QAE4KAEIRMgEyAT/fIBIRQgBkEEdP0ABPCgBCEVIBUgFf3yASEWIAZBBHT9AASAoQQhFyAXIBf98gEhGCAGQQR0/QAEkKEEIRkgGSAZ/fIBIRogBkEEdP0ABKChBCEbIBsgG/3yASEcIAZBBHT9AASwoQQhHSAdIB398gEhHiAGQQR0/QAEwKEEIR8gHyAf/fIBISAgBkEEdP0ABNChBCEhICEgIf3yASEiIAZBBHT9AATgoQQhIyAjICP98gEhJCAGQQR0/QAE8KEEISUgJSAl/fIBISYgCCAY/fABIScgCiAa/fABISggDCAc/fABISkgDiAe/fABISogECAg/fABISsgEiAi/fABISwgFCAk/fABIS0gFiAm/fABIS4gJyAr/fABIS8gKCAs/fABITAgKSAt/fABITEgKiAu/fABITIgLyAx/fABITMgMCAy/fABITQgMyA0/fABITUgMyA0/fEBITYgLyAx/fEBIDAgMv3xAf3wASE3ICcgK/3xASAoICz98QH98AEgKSAt/fEBICogLv3xAf3wAf3wASE4IAggGP3xASAKIBr98QH98AEgDCAc/fEBIA4gHv3xAf3wAf3wASAQICD98QEgEiAi/fEB/fABIBQgJP3xASAWICb98QH98AH98AH98AEhOSAFQQR0IDX9CwSAiAUgASA5/fABIQEgAiA4/fABIQIgAyA3/fABIQMgBCA2/fABIQQgBUEBaiIFQRBIDQALQQD9AASAiAUhB0EA/QAEkIgFIQhBAP0ABKCIBSEJQQD9AASwiAUhCkEA/QAEwIgFIQtBAP0ABNCIBSEMQQD9AATgiAUhDUEA/QAE8IgFIQ5BAP0ABICJBSEPQQD9AASQiQUhEEEA/QAEoIkFIRFBAP0ABLCJBSESQQD9AATAiQUhE0EA/QAE0IkFIRRBAP0ABOCJBSEVQQD9AATwiQUhFiAHIA/98AEhFyAIIBD98AEhGCAJIBH98AEhGSAKIBL98AEhGiALIBP98AEhGyAMIBT98AEhHCANIBX98AEhHSAOIBb98AEhHiAXIBv98AEhHyAYIBz98AEhICAZIB398AEhISAaIB798AEhIiAfICH98AEhIyAgICL98AEhJCAjICT98QEhJSAfICH98QEgICAi/fEB/fABISYgFyAb/fEBIBggHP3xAf3wASAZIB398QEgGiAe/fEB/fAB/fABIScgByAP/fEBIAggEP3xAf3wASAJIBH98QEgCiAS/fEB/fAB/fABIAsgE/3xASAMIBT98QH98AEgDSAV/fEBIA4gFv3xAf3wAf3wAf3wASEoIABBBHQgKP0LBIAEIABBBHQgJ/0LBJAEIABBBHQgJv0LBKAEIABBBHQgJf0LBLAEIABBBHQgAf0LBMAEIABBBHQgAv0LBNAEIABBBHQgA/0LBOAEIABBBHQgBP0LBPAEC18BAX9BABADQQAhAANAIABBgAhsIABBEGwQBCAAQYAIbEGAAmogAEEQbBAFIABBgAhsQYAEaiAAQRBsEAYgAEGACGxBgAZqIABBEGwQByAAQQFqIgBBBEgNAAtBABAICzkBAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0URAAAAAAAAAAA/SIA/QsEgIsFIABBAWoiAEEgSA0ACwsGABABEAoLkgEAQQAgAEEEdP0ABIAF/QsEgIoFQQAgAEEEdP0ABJAF/QsEkIoFQQAgAEEEdP0ABKAF/QsEoIoFQQAgAEEEdP0ABLAF/QsEsIoFQQAgAEEEdP0ABMAF/QsEwIoFQQAgAEEEdP0ABNAF/QsE0IoFQQAgAEEEdP0ABOAF/QsE4IoFQQAgAEEEdP0ABPAF/QsE8IoFC+AJAyV7An8fe0EA/QAEgIoFIQBBAP0ABJCKBSEBQQD9AASgigUhAkEA/QAEsIoFIQNBAP0ABMCKBSEEQQD9AATQigUhBUEA/QAE4IoFIQZBAP0ABPCKBSEHIAP97QEhCCADIAL98AEhCSAIIAL98AEhCiADIAL98QEhCyAIIAL98QEhDCAJIAH98AEhDSAKIAH98AEhDiALIAH98AEhDyAMIAH98AEhECAJIAH98QEhESAKIAH98QEhEiALIAH98QEhEyAMIAH98QEhFCANIAD98AEhFSAOIAD98AEhFiAPIAD98AEhFyAQIAD98AEhGCARIAD98AEhGSASIAD98AEhGiATIAD98AEhGyAUIAD98AEhHCANIAD98QEhHSAOIAD98QEhHiAPIAD98QEhHyAQIAD98QEhICARIAD98QEhISASIAD98QEhIiATIAD98QEhIyAUIAD98QEhJEEAIBX9CwSAiAVBACAW/QsEkIgFQQAgF/0LBKCIBUEAIBj9CwSwiAVBACAZ/QsEwIgFQQAgGv0LBNCIBUEAIBv9CwTgiAVBACAc/QsE8IgFQQAgHf0LBICJBUEAIB79CwSQiQVBACAf/QsEoIkFQQAgIP0LBLCJBUEAICH9CwTAiQVBACAi/QsE0IkFQQAgI/0LBOCJBUEAICT9CwTwiQVBACElA0AgJUEQbCEmICVBBHT9AASAiAUhJyAnIAf98AEhKCAnIAf98QEhKSAoIAb98AEhKiApIAb98AEhKyAoIAb98QEhLCApIAb98QEhLSAqIAX98AEhLiArIAX98AEhLyAsIAX98AEhMCAtIAX98AEhMSAqIAX98QEhMiArIAX98QEhMyAsIAX98QEhNCAtIAX98QEhNSAuIAT98AEhNiAvIAT98AEhNyAwIAT98AEhOCAxIAT98AEhOSAyIAT98AEhOiAzIAT98AEhOyA0IAT98AEhPCA1IAT98AEhPSAuIAT98QEhPiAvIAT98QEhPyAwIAT98QEhQCAxIAT98QEhQSAyIAT98QEhQiAzIAT98QEhQyA0IAT98QEhRCA1IAT98QEhRSAmQQR0IDYgJkEEdP0ABICgBP3yAf0LBIDgBCAmQQR0IDcgJkEEdP0ABJCgBP3yAf0LBJDgBCAmQQR0IDggJkEEdP0ABKCgBP3yAf0LBKDgBCAmQQR0IDkgJkEEdP0ABLCgBP3yAf0LBLDgBCAmQQR0IDogJkEEdP0ABMCgBP3yAf0LBMDgBCAmQQR0IDsgJkEEdP0ABNCgBP3yAf0LBNDgBCAmQQR0IDwgJkEEdP0ABOCgBP3yAf0LBODgBCAmQQR0ID0gJkEEdP0ABPCgBP3yAf0LBPDgBCAmQQR0ID4gJkEEdP0ABIChBP3yAf0LBIDhBCAmQQR0ID8gJkEEdP0ABJChBP3yAf0LBJDhBCAmQQR0IEAgJkEEdP0ABKChBP3yAf0LBKDhBCAmQQR0IEEgJkEEdP0ABLChBP3yAf0LBLDhBCAmQQR0IEIgJkEEdP0ABMChBP3yAf0LBMDhBCAmQQR0IEMgJkEEdP0ABNChBP3yAf0LBNDhBCAmQQR0IEQgJkEEdP0ABOChBP3yAf0LBODhBCAmQQR0IEUgJkEEdP0ABPChBP3yAf0LBPDhBCAlQQFqIiVBEEgNAAsLuAQDBnsCfxB7IAFBA3T9CgPgHCEDIAFBA3T9CgPoHCEEIAFBA3T9CgPwHCEFIAFBA3T9CgP4HCEGRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQggAEGAAmohCUEAIQoDQCAKQQR0/QAEgOAEIQsgCkEEdP0ABJDgBCEMIApBBHT9AASg4AQhDSAKQQR0/QAEsOAEIQ4gCSAKakEEdP0ABIAgIQ8gCSAKakEEdP0ABJAgIRAgCSAKakEEdP0ABKAgIREgCSAKakEEdP0ABLAgIRIgByANIA/98gEgCyAR/fIB/fEBIA4gEP3yASAMIBL98gH98QH98AH98AEhByAIIAwgD/3yASALIBD98gH98QEgDiAR/fIBIA0gEv3yAf3xAf3wAf3wASEIIAMgC/3yASAEIA398gH98AEhEyADIA398gEgBCAL/fIB/fEBIRQgAyAM/fIBIAQgDv3yAf3wASEVIAMgDv3yASAEIAz98gH98QEhFiAFIBP98gEgBiAV/fIB/fABIRcgBSAV/fIBIAYgE/3yAf3xASEYIAUgFP3yASAGIBb98gH98AEhGSAFIBb98gEgBiAU/fIB/fEBIRogCkEEdCAX/QsEgMAEIApBBHQgGP0LBJDABCAKQQR0IBn9CwSgwAQgCkEEdCAa/QsEsMAEIApBBGoiCkGAAkgNAAsgAkEEdCACQQR0/QAE4IsFIAf98AH9CwTgiwUgAkEEdCACQQR0/QAE8IsFIAj98AH9CwTwiwULzgQDBnsDfxB7IAFBA3T9CgPAHCEDIAFBA3T9CgPIHCEEIAFBA3T9CgPQHCEFIAFBA3T9CgPYHCEGRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQggAEGAAmohCUEAIQoDQCAKIQsDQCALQQR0/QAEgMAEIQwgC0EEdP0ABMDABCENIAtBBHT9AASAwQQhDiALQQR0/QAEwMEEIQ8gCSALakEEdP0ABIAgIRAgCSALakEEdP0ABMAgIREgCSALakEEdP0ABIAhIRIgCSALakEEdP0ABMAhIRMgByAOIBD98gEgDCAS/fIB/fEBIA8gEf3yASANIBP98gH98QH98AH98AEhByAIIA0gEP3yASAMIBH98gH98QEgDyAS/fIBIA4gE/3yAf3xAf3wAf3wASEIIAMgDP3yASAEIA798gH98AEhFCADIA798gEgBCAM/fIB/fEBIRUgAyAN/fIBIAQgD/3yAf3wASEWIAMgD/3yASAEIA398gH98QEhFyAFIBT98gEgBiAW/fIB/fABIRggBSAW/fIBIAYgFP3yAf3xASEZIAUgFf3yASAGIBf98gH98AEhGiAFIBf98gEgBiAV/fIB/fEBIRsgC0EEdCAY/QsEgMAEIAtBBHQgGf0LBMDABCALQQR0IBr9CwSAwQQgC0EEdCAb/QsEwMEEIAtBAWoiCyAKQQRqSA0ACyAKQRBqIgpBgAJIDQALIAJBBHQgAkEEdP0ABMCLBSAH/fAB/QsEwIsFIAJBBHQgAkEEdP0ABNCLBSAI/fAB/QsE0IsFC88EAwZ7A38QeyABQQN0/QoDoBwhAyABQQN0/QoDqBwhBCABQQN0/QoDsBwhBSABQQN0/QoDuBwhBkQAAAAAAAAAAP0UIQdEAAAAAAAAAAD9FCEIIABBgAJqIQlBACEKA0AgCiELA0AgC0EEdP0ABIDABCEMIAtBBHT9AASAwgQhDSALQQR0/QAEgMQEIQ4gC0EEdP0ABIDGBCEPIAkgC2pBBHT9AASAICEQIAkgC2pBBHT9AASAIiERIAkgC2pBBHT9AASAJCESIAkgC2pBBHT9AASAJiETIAcgDiAQ/fIBIAwgEv3yAf3xASAPIBH98gEgDSAT/fIB/fEB/fAB/fABIQcgCCANIBD98gEgDCAR/fIB/fEBIA8gEv3yASAOIBP98gH98QH98AH98AEhCCADIAz98gEgBCAO/fIB/fABIRQgAyAO/fIBIAQgDP3yAf3xASEVIAMgDf3yASAEIA/98gH98AEhFiADIA/98gEgBCAN/fIB/fEBIRcgBSAU/fIBIAYgFv3yAf3wASEYIAUgFv3yASAGIBT98gH98QEhGSAFIBX98gEgBiAX/fIB/fABIRogBSAX/fIBIAYgFf3yAf3xASEbIAtBBHQgGP0LBIDABCALQQR0IBn9CwSAwgQgC0EEdCAa/QsEgMQEIAtBBHQgG/0LBIDGBCALQQFqIgsgCkEQakgNAAsgCkHAAGoiCkGAAkgNAAsgAkEEdCACQQR0/QAEoIsFIAf98AH9CwSgiwUgAkEEdCACQQR0/QAEsIsFIAj98AH9CwSwiwUL0QQEBnsCfxB7AX8gAUEDdP0KA4AcIQMgAUEDdP0KA4gcIQQgAUEDdP0KA5AcIQUgAUEDdP0KA5gcIQZEAAAAAAAAAAD9FCEHRAAAAAAAAAAA/RQhCCAAQYACaiEJQQAhCgNAIApBBHT9AASAwAQhCyAKQQR0/QAEgMgEIQwgCkEEdP0ABIDQBCENIApBBHT9AASA2AQhDiAJIApqQQR0/QAEgCAhDyAJIApqQQR0/QAEgCghECAJIApqQQR0/QAEgDAhESAJIApqQQR0/QAEgDghEiAHIA0gD/3yASALIBH98gH98QEgDiAQ/fIBIAwgEv3yAf3xAf3wAf3wASEHIAggDCAP/fIBIAsgEP3yAf3xASAOIBH98gEgDSAS/fIB/fEB/fAB/fABIQggAyAL/fIBIAQgDf3yAf3wASETIAMgDf3yASAEIAv98gH98QEhFCADIAz98gEgBCAO/fIB/fABIRUgAyAO/fIBIAQgDP3yAf3xASEWIAUgE/3yASAGIBX98gH98AEhFyAFIBX98gEgBiAT/fIB/fEBIRggBSAU/fIBIAYgFv3yAf3wASEZIAUgFv3yASAGIBT98gH98QEhGiAKQQJ0KAKAESEbIBtBBHQgF/0LBIDgBCAbQeAAc0EEdCAY/QsEgOAEIBtBwAFzQQR0IBn9CwSA4AQgG0GgAXNBBHQgGv0LBIDgBCAKQQFqIgpBwABIDQALIAJBBHQgAkEEdP0ABICLBSAH/fAB/QsEgIsFIAJBBHQgAkEEdP0ABJCLBSAI/fAB/QsEkIsFC7QDAQh7IABBBHT9AASAASEBQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAEgAf3yAf3wAf3zAf0LBIAbIABBBHT9AASQASECQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAIgAv3yAf3wAf3zAf0LBJAbIABBBHT9AASgASEDQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAMgA/3yAf3wAf3zAf0LBKAbIABBBHT9AASwASEEQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAQgBP3yAf3wAf3zAf0LBLAbIABBBHT9AATAASEFQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAUgBf3yAf3wAf3zAf0LBMAbIABBBHT9AATQASEGQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAYgBv3yAf3wAf3zAf0LBNAbIABBBHT9AATgASEHQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAcgB/3yAf3wAf3zAf0LBOAbIABBBHT9AATwASEIQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAggCP3yAf3wAf3zAf0LBPAbC7MWBzB7AX8BewF/AXsBf1Z7RM07f2aeoOY//RRBAP0ABIAZ/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgBr98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AASQGf3yASEHRM07f2aeoOY//RRBAP0ABJAa/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAEoBn98gEhDUTNO39mnqDmP/0UQQD9AASgGv3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABLAZ/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsBr98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGETNO39mnqDmP/0UQQD9AATAGf3yASEZRM07f2aeoOY//RRBAP0ABMAa/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgGv3tASAZ/fEBIR0gGSAa/fEBIR5EzTt/Zp6g5j/9FEEA/QAE0Bn98gEhH0TNO39mnqDmP/0UQQD9AATQGv3yASEgIB8gIP3xASEhIB8gIP3wASEiICD97QEgH/3xASEjIB8gIP3xASEkRM07f2aeoOY//RRBAP0ABOAZ/fIBISVEzTt/Zp6g5j/9FEEA/QAE4Br98gEhJiAlICb98QEhJyAlICb98AEhKCAm/e0BICX98QEhKSAlICb98QEhKkTNO39mnqDmP/0UQQD9AATwGf3yASErRM07f2aeoOY//RRBAP0ABPAa/fIBISwgKyAs/fEBIS0gKyAs/fABIS4gLP3tASAr/fEBIS8gKyAs/fEBITBBACExA0AgMUEEdEQAAAAAAAAAAP0U/QsEgIYFIDFBAWoiMUEQSA0AC0EAITEDQCAxQQR0/QAEgIAFITIgMUEQbEGAAmohM0QAAAAAAAAAAP0UITRBACE1A0AgMyA1akEEdP0ABIDABCE2IDVBBHT9AASAggUhNyA1QQR0IDVBBHT9AASAhgUgNiAy/fIB/fAB/QsEgIYFIDMgNWpBBHT9AASQwAQhOCA1QQR0/QAEkIIFITkgNUEEdCA1QQR0/QAEkIYFIDggMv3yAf3wAf0LBJCGBSAzIDVqQQR0/QAEoMAEITogNUEEdP0ABKCCBSE7IDVBBHQgNUEEdP0ABKCGBSA6IDL98gH98AH9CwSghgUgMyA1akEEdP0ABLDABCE8IDVBBHT9AASwggUhPSA1QQR0IDVBBHT9AASwhgUgPCAy/fIB/fAB/QsEsIYFIDQgNiA3/fIBIDggOf3yAf3wASA6IDv98gEgPCA9/fIB/fAB/fAB/fABITQgNUEEaiI1QRBIDQALIDFBBHQgNP0LBICEBSAxQQFqIjFBEEgNAAtBAP0ABICEBSEyQQD9AASQhAUhNEEA/QAEoIQFITZBAP0ABLCEBSE3QQD9AATAhAUhOEEA/QAE0IQFITlBAP0ABOCEBSE6QQD9AATwhAUhO0EA/QAEgIUFITxBAP0ABJCFBSE9QQD9AASghQUhPkEA/QAEsIUFIT9BAP0ABMCFBSFAQQD9AATQhQUhQUEA/QAE4IUFIUJBAP0ABPCFBSFDIA8gFf3yASFEIA8gFv3yASFFIBAgFf3yASFGIBAgFv3yASFHIDIgRP3yASA0IEX98gH98AEgNiBG/fIBIDcgR/3yAf3wAf3wASFIIDggRP3yASA5IEX98gH98AEgOiBG/fIBIDsgR/3yAf3wAf3wASFJIDwgRP3yASA9IEX98gH98AEgPiBG/fIBID8gR/3yAf3wAf3wASFKIEAgRP3yASBBIEX98gH98AEgQiBG/fIBIEMgR/3yAf3wAf3wASFLIEggCf3yASBJIAr98gH98AEhTCBKIAn98gEgSyAK/fIB/fABIU0gTCAF/fIBIE0gBv3yAf3wASFOIEggA/3yASBKIAT98gH98AEhTyBJIAP98gEgSyAE/fIB/fABIVAgTyAL/fIBIFAgDP3yAf3wASFRIAMgCf3yASFSIAMgCv3yASFTIAQgCf3yASFUIAQgCv3yASFVIDIgUv3yASA4IFP98gH98AEgPCBU/fIBIEAgVf3yAf3wAf3wASFWIDQgUv3yASA5IFP98gH98AEgPSBU/fIBIEEgVf3yAf3wAf3wASFXIDYgUv3yASA6IFP98gH98AEgPiBU/fIBIEIgVf3yAf3wAf3wASFYIDcgUv3yASA7IFP98gH98AEgPyBU/fIBIEMgVf3yAf3wAf3wASFZIFYgFf3yASBXIBb98gH98AEhWiBYIBX98gEgWSAW/fIB/fABIVsgWiAR/fIBIFsgEv3yAf3wASFcIFYgD/3yASBYIBD98gH98AEhXSBXIA/98gEgWSAQ/fIB/fABIV4gXSAX/fIBIF4gGP3yAf3wASFfQQD9AASAhgUhYEEA/QAEkIYFIWFBAP0ABKCGBSFiQQD9AASwhgUhY0EA/QAEwIYFIWRBAP0ABNCGBSFlQQD9AATghgUhZkEA/QAE8IYFIWdBAP0ABICHBSFoQQD9AASQhwUhaUEA/QAEoIcFIWpBAP0ABLCHBSFrQQD9AATAhwUhbEEA/QAE0IcFIW1BAP0ABOCHBSFuQQD9AATwhwUhbyAnIC398gEhcCAnIC798gEhcSAoIC398gEhciAoIC798gEhcyBgIHD98gEgYSBx/fIB/fABIGIgcv3yASBjIHP98gH98AH98AEhdCBkIHD98gEgZSBx/fIB/fABIGYgcv3yASBnIHP98gH98AH98AEhdSBoIHD98gEgaSBx/fIB/fABIGogcv3yASBrIHP98gH98AH98AEhdiBsIHD98gEgbSBx/fIB/fABIG4gcv3yASBvIHP98gH98AH98AEhdyB0ICH98gEgdSAi/fIB/fABIXggdiAh/fIBIHcgIv3yAf3wASF5IHggHf3yASB5IB798gH98AEheiB0IBv98gEgdiAc/fIB/fABIXsgdSAb/fIBIHcgHP3yAf3wASF8IHsgI/3yASB8ICT98gH98AEhfSAbICH98gEhfiAbICL98gEhfyAcICH98gEhgAEgHCAi/fIBIYEBIGAgfv3yASBkIH/98gH98AEgaCCAAf3yASBsIIEB/fIB/fAB/fABIYIBIGEgfv3yASBlIH/98gH98AEgaSCAAf3yASBtIIEB/fIB/fAB/fABIYMBIGIgfv3yASBmIH/98gH98AEgaiCAAf3yASBuIIEB/fIB/fAB/fABIYQBIGMgfv3yASBnIH/98gH98AEgayCAAf3yASBvIIEB/fIB/fAB/fABIYUBIIIBIC398gEggwEgLv3yAf3wASGGASCEASAt/fIBIIUBIC798gH98AEhhwEghgEgKf3yASCHASAq/fIB/fABIYgBIIIBICf98gEghAEgKP3yAf3wASGJASCDASAn/fIBIIUBICj98gH98AEhigEgiQEgL/3yASCKASAw/fIB/fABIYsBIABBBHRBAP0ABIAbIE798gH9CwSABiAAQQR0QQD9AASQGyBR/fIB/QsEkAYgAEEEdEEA/QAEoBsgXP3yAf0LBKAGIABBBHRBAP0ABLAbIF/98gH9CwSwBiAAQQR0QQD9AATAGyB6/fIB/QsEwAYgAEEEdEEA/QAE0Bsgff3yAf0LBNAGIABBBHRBAP0ABOAbIIgB/fIB/QsE4AYgAEEEdEEA/QAE8BsgiwH98gH9CwTwBgvbAQECf0EAEANBACEAA0AgAEGACGwgAEEQbBAEIABBgAhsQYACaiAAQRBsEAUgAEGACGxBgARqIABBEGwQBiAAQYAIbEGABmogAEEQbBAHIABBAWoiAEEESA0AC0EAEAhBABAMEA1BACEAA0BBAyAAayEBIAFBgAhsQYAGaiABQRBsIAFBCGwQDiABQYAIbEGABGogAUEQbCABQQhsEA8gAUGACGxBgAJqIAFBEGwgAUEIbBAQIAFBgAhsIAFBEGwgAUEIbBARIABBAWoiAEEESA0AC0EAEBJBABATCzsCAX8BfEEAIQADQCAAQQR0KwOAiwUgAEEEdCsDiIsFoCEBIABBA3QgATkDgAcgAEEBaiIAQSBIDQALCwQAEBULBAAQAQtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBICKBSAAQQFqIgBBCEgNAAtBAEQAAAAAAADwP/0U/QsEgIoFC8wCAwR7AX8MeyAAQQN0/QoD4BwhASAAQQN0/QoD6BwhAiAAQQN0/QoD8BwhAyAAQQN0/QoD+BwhBEEAIQUDQCAFQQR0/QAEgOAEIQYgBUEEdP0ABJDgBCEHIAVBBHT9AASg4AQhCCAFQQR0/QAEsOAEIQkgASAG/fIBIAIgCP3yAf3wASEKIAEgCP3yASACIAb98gH98QEhCyABIAf98gEgAiAJ/fIB/fABIQwgASAJ/fIBIAIgB/3yAf3xASENIAMgCv3yASAEIAz98gH98AEhDiADIAz98gEgBCAK/fIB/fEBIQ8gAyAL/fIBIAQgDf3yAf3wASEQIAMgDf3yASAEIAv98gH98QEhESAFQQR0IA79CwSAwAQgBUEEdCAP/QsEkMAEIAVBBHQgEP0LBKDABCAFQQR0IBH9CwSwwAQgBUEEaiIFQYACSA0ACwviAgMEewJ/DHsgAEEDdP0KA8AcIQEgAEEDdP0KA8gcIQIgAEEDdP0KA9AcIQMgAEEDdP0KA9gcIQRBACEFA0AgBSEGA0AgBkEEdP0ABIDABCEHIAZBBHT9AATAwAQhCCAGQQR0/QAEgMEEIQkgBkEEdP0ABMDBBCEKIAEgB/3yASACIAn98gH98AEhCyABIAn98gEgAiAH/fIB/fEBIQwgASAI/fIBIAIgCv3yAf3wASENIAEgCv3yASACIAj98gH98QEhDiADIAv98gEgBCAN/fIB/fABIQ8gAyAN/fIBIAQgC/3yAf3xASEQIAMgDP3yASAEIA798gH98AEhESADIA798gEgBCAM/fIB/fEBIRIgBkEEdCAP/QsEgMAEIAZBBHQgEP0LBMDABCAGQQR0IBH9CwSAwQQgBkEEdCAS/QsEwMEEIAZBAWoiBiAFQQRqSA0ACyAFQRBqIgVBgAJIDQALC+MCAwR7An8MeyAAQQN0/QoDoBwhASAAQQN0/QoDqBwhAiAAQQN0/QoDsBwhAyAAQQN0/QoDuBwhBEEAIQUDQCAFIQYDQCAGQQR0/QAEgMAEIQcgBkEEdP0ABIDCBCEIIAZBBHT9AASAxAQhCSAGQQR0/QAEgMYEIQogASAH/fIBIAIgCf3yAf3wASELIAEgCf3yASACIAf98gH98QEhDCABIAj98gEgAiAK/fIB/fABIQ0gASAK/fIBIAIgCP3yAf3xASEOIAMgC/3yASAEIA398gH98AEhDyADIA398gEgBCAL/fIB/fEBIRAgAyAM/fIBIAQgDv3yAf3wASERIAMgDv3yASAEIAz98gH98QEhEiAGQQR0IA/9CwSAwAQgBkEEdCAQ/QsEgMIEIAZBBHQgEf0LBIDEBCAGQQR0IBL9CwSAxgQgBkEBaiIGIAVBEGpIDQALIAVBwABqIgVBgAJIDQALC+UCBAR7AX8MewF/IABBA3T9CgOAHCEBIABBA3T9CgOIHCECIABBA3T9CgOQHCEDIABBA3T9CgOYHCEEQQAhBQNAIAVBBHT9AASAwAQhBiAFQQR0/QAEgMgEIQcgBUEEdP0ABIDQBCEIIAVBBHT9AASA2AQhCSABIAb98gEgAiAI/fIB/fABIQogASAI/fIBIAIgBv3yAf3xASELIAEgB/3yASACIAn98gH98AEhDCABIAn98gEgAiAH/fIB/fEBIQ0gAyAK/fIBIAQgDP3yAf3wASEOIAMgDP3yASAEIAr98gH98QEhDyADIAv98gEgBCAN/fIB/fABIRAgAyAN/fIBIAQgC/3yAf3xASERIAVBAnQoAoARIRIgEkEEdCAO/QsEgOAEIBJB4ABzQQR0IA/9CwSA4AQgEkHAAXNBBHQgEP0LBIDgBCASQaABc0EEdCAR/QsEgOAEIAVBAWoiBUHAAEgNAAsLsxYHMHsBfwF7AX8BewF/VntEzTt/Zp6g5j/9FEEA/QAEgBn98gEhAUTNO39mnqDmP/0UQQD9AASAGv3yASECIAEgAv3xASEDIAEgAv3wASEEIAL97QEgAf3xASEFIAEgAv3xASEGRM07f2aeoOY//RRBAP0ABJAZ/fIBIQdEzTt/Zp6g5j/9FEEA/QAEkBr98gEhCCAHIAj98QEhCSAHIAj98AEhCiAI/e0BIAf98QEhCyAHIAj98QEhDETNO39mnqDmP/0UQQD9AASgGf3yASENRM07f2aeoOY//RRBAP0ABKAa/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRAgDv3tASAN/fEBIREgDSAO/fEBIRJEzTt/Zp6g5j/9FEEA/QAEsBn98gEhE0TNO39mnqDmP/0UQQD9AASwGv3yASEUIBMgFP3xASEVIBMgFP3wASEWIBT97QEgE/3xASEXIBMgFP3xASEYRM07f2aeoOY//RRBAP0ABMAZ/fIBIRlEzTt/Zp6g5j/9FEEA/QAEwBr98gEhGiAZIBr98QEhGyAZIBr98AEhHCAa/e0BIBn98QEhHSAZIBr98QEhHkTNO39mnqDmP/0UQQD9AATQGf3yASEfRM07f2aeoOY//RRBAP0ABNAa/fIBISAgHyAg/fEBISEgHyAg/fABISIgIP3tASAf/fEBISMgHyAg/fEBISREzTt/Zp6g5j/9FEEA/QAE4Bn98gEhJUTNO39mnqDmP/0UQQD9AATgGv3yASEmICUgJv3xASEnICUgJv3wASEoICb97QEgJf3xASEpICUgJv3xASEqRM07f2aeoOY//RRBAP0ABPAZ/fIBIStEzTt/Zp6g5j/9FEEA/QAE8Br98gEhLCArICz98QEhLSArICz98AEhLiAs/e0BICv98QEhLyArICz98QEhMEEAITEDQCAxQQR0RAAAAAAAAAAA/RT9CwSAhgUgMUEBaiIxQRBIDQALQQAhMQNAIDFBBHT9AASAgAUhMiAxQRBsQYACaiEzRAAAAAAAAAAA/RQhNEEAITUDQCAzIDVqQQR0/QAEgMAEITYgNUEEdP0ABICCBSE3IDVBBHQgNUEEdP0ABICGBSA2IDL98gH98AH9CwSAhgUgMyA1akEEdP0ABJDABCE4IDVBBHT9AASQggUhOSA1QQR0IDVBBHT9AASQhgUgOCAy/fIB/fAB/QsEkIYFIDMgNWpBBHT9AASgwAQhOiA1QQR0/QAEoIIFITsgNUEEdCA1QQR0/QAEoIYFIDogMv3yAf3wAf0LBKCGBSAzIDVqQQR0/QAEsMAEITwgNUEEdP0ABLCCBSE9IDVBBHQgNUEEdP0ABLCGBSA8IDL98gH98AH9CwSwhgUgNCA2IDf98gEgOCA5/fIB/fABIDogO/3yASA8ID398gH98AH98AH98AEhNCA1QQRqIjVBEEgNAAsgMUEEdCA0/QsEgIQFIDFBAWoiMUEQSA0AC0EA/QAEgIQFITJBAP0ABJCEBSE0QQD9AASghAUhNkEA/QAEsIQFITdBAP0ABMCEBSE4QQD9AATQhAUhOUEA/QAE4IQFITpBAP0ABPCEBSE7QQD9AASAhQUhPEEA/QAEkIUFIT1BAP0ABKCFBSE+QQD9AASwhQUhP0EA/QAEwIUFIUBBAP0ABNCFBSFBQQD9AATghQUhQkEA/QAE8IUFIUMgDyAV/fIBIUQgDyAW/fIBIUUgECAV/fIBIUYgECAW/fIBIUcgMiBE/fIBIDQgRf3yAf3wASA2IEb98gEgNyBH/fIB/fAB/fABIUggOCBE/fIBIDkgRf3yAf3wASA6IEb98gEgOyBH/fIB/fAB/fABIUkgPCBE/fIBID0gRf3yAf3wASA+IEb98gEgPyBH/fIB/fAB/fABIUogQCBE/fIBIEEgRf3yAf3wASBCIEb98gEgQyBH/fIB/fAB/fABIUsgSCAJ/fIBIEkgCv3yAf3wASFMIEogCf3yASBLIAr98gH98AEhTSBMIAX98gEgTSAG/fIB/fABIU4gSCAD/fIBIEogBP3yAf3wASFPIEkgA/3yASBLIAT98gH98AEhUCBPIAv98gEgUCAM/fIB/fABIVEgAyAJ/fIBIVIgAyAK/fIBIVMgBCAJ/fIBIVQgBCAK/fIBIVUgMiBS/fIBIDggU/3yAf3wASA8IFT98gEgQCBV/fIB/fAB/fABIVYgNCBS/fIBIDkgU/3yAf3wASA9IFT98gEgQSBV/fIB/fAB/fABIVcgNiBS/fIBIDogU/3yAf3wASA+IFT98gEgQiBV/fIB/fAB/fABIVggNyBS/fIBIDsgU/3yAf3wASA/IFT98gEgQyBV/fIB/fAB/fABIVkgViAV/fIBIFcgFv3yAf3wASFaIFggFf3yASBZIBb98gH98AEhWyBaIBH98gEgWyAS/fIB/fABIVwgViAP/fIBIFggEP3yAf3wASFdIFcgD/3yASBZIBD98gH98AEhXiBdIBf98gEgXiAY/fIB/fABIV9BAP0ABICGBSFgQQD9AASQhgUhYUEA/QAEoIYFIWJBAP0ABLCGBSFjQQD9AATAhgUhZEEA/QAE0IYFIWVBAP0ABOCGBSFmQQD9AATwhgUhZ0EA/QAEgIcFIWhBAP0ABJCHBSFpQQD9AASghwUhakEA/QAEsIcFIWtBAP0ABMCHBSFsQQD9AATQhwUhbUEA/QAE4IcFIW5BAP0ABPCHBSFvICcgLf3yASFwICcgLv3yASFxICggLf3yASFyICggLv3yASFzIGAgcP3yASBhIHH98gH98AEgYiBy/fIBIGMgc/3yAf3wAf3wASF0IGQgcP3yASBlIHH98gH98AEgZiBy/fIBIGcgc/3yAf3wAf3wASF1IGggcP3yASBpIHH98gH98AEgaiBy/fIBIGsgc/3yAf3wAf3wASF2IGwgcP3yASBtIHH98gH98AEgbiBy/fIBIG8gc/3yAf3wAf3wASF3IHQgIf3yASB1ICL98gH98AEheCB2ICH98gEgdyAi/fIB/fABIXkgeCAd/fIBIHkgHv3yAf3wASF6IHQgG/3yASB2IBz98gH98AEheyB1IBv98gEgdyAc/fIB/fABIXwgeyAj/fIBIHwgJP3yAf3wASF9IBsgIf3yASF+IBsgIv3yASF/IBwgIf3yASGAASAcICL98gEhgQEgYCB+/fIBIGQgf/3yAf3wASBoIIAB/fIBIGwggQH98gH98AH98AEhggEgYSB+/fIBIGUgf/3yAf3wASBpIIAB/fIBIG0ggQH98gH98AH98AEhgwEgYiB+/fIBIGYgf/3yAf3wASBqIIAB/fIBIG4ggQH98gH98AH98AEhhAEgYyB+/fIBIGcgf/3yAf3wASBrIIAB/fIBIG8ggQH98gH98AH98AEhhQEgggEgLf3yASCDASAu/fIB/fABIYYBIIQBIC398gEghQEgLv3yAf3wASGHASCGASAp/fIBIIcBICr98gH98AEhiAEgggEgJ/3yASCEASAo/fIB/fABIYkBIIMBICf98gEghQEgKP3yAf3wASGKASCJASAv/fIBIIoBIDD98gH98AEhiwEgAEEEdEEA/QAEgBsgTv3yAf0LBIAJIABBBHRBAP0ABJAbIFH98gH9CwSQCSAAQQR0QQD9AASgGyBc/fIB/QsEoAkgAEEEdEEA/QAEsBsgX/3yAf0LBLAJIABBBHRBAP0ABMAbIHr98gH9CwTACSAAQQR0QQD9AATQGyB9/fIB/QsE0AkgAEEEdEEA/QAE4BsgiAH98gH9CwTgCSAAQQR0QQD9AATwGyCLAf3yAf0LBPAJC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgIoFIABBAWoiAEEISA0AC0EARAAAAAAAAPA//RT9CwSQigULQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAigUgAEEBaiIAQQhIDQALQQBEAAAAAAAA8D/9FP0LBKCKBQtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBICKBSAAQQFqIgBBCEgNAAtBAEQAAAAAAADwP/0U/QsEsIoFC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgIoFIABBAWoiAEEISA0AC0EARAAAAAAAAPA//RT9CwTAigULQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAigUgAEEBaiIAQQhIDQALQQBEAAAAAAAA8D/9FP0LBNCKBQtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBICKBSAAQQFqIgBBCEgNAAtBAEQAAAAAAADwP/0U/QsE4IoFC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgIoFIABBAWoiAEEISA0AC0EARAAAAAAAAPA//RT9CwTwigULzwQBAn9BABADQQAhAANAIABBgAhsIABBEGwQBCAAQYAIbEGAAmogAEEQbBAFIABBgAhsQYAEaiAAQRBsEAYgAEGACGxBgAZqIABBEGwQByAAQQFqIgBBBEgNAAtBABASEBgQDUEAIQADQEEDIABrIQEgAUEQbBAZIAFBEGwQGiABQRBsEBsgAUEQbBAcIABBAWoiAEEESA0AC0EAEB0QHhANQQAhAANAQQMgAGshASABQRBsEBkgAUEQbBAaIAFBEGwQGyABQRBsEBwgAEEBaiIAQQRIDQALQQgQHRAfEA1BACEAA0BBAyAAayEBIAFBEGwQGSABQRBsEBogAUEQbBAbIAFBEGwQHCAAQQFqIgBBBEgNAAtBEBAdECAQDUEAIQADQEEDIABrIQEgAUEQbBAZIAFBEGwQGiABQRBsEBsgAUEQbBAcIABBAWoiAEEESA0AC0EYEB0QIRANQQAhAANAQQMgAGshASABQRBsEBkgAUEQbBAaIAFBEGwQGyABQRBsEBwgAEEBaiIAQQRIDQALQSAQHRAiEA1BACEAA0BBAyAAayEBIAFBEGwQGSABQRBsEBogAUEQbBAbIAFBEGwQHCAAQQFqIgBBBEgNAAtBKBAdECMQDUEAIQADQEEDIABrIQEgAUEQbBAZIAFBEGwQGiABQRBsEBsgAUEQbBAcIABBAWoiAEEESA0AC0EwEB0QJBANQQAhAANAQQMgAGshASABQRBsEBkgAUEQbBAaIAFBEGwQGyABQRBsEBwgAEEBaiIAQQRIDQALQTgQHQsLiAgBAEGAEQuACAAAAADBAAAAAwAAAMIAAAAGAAAAxwAAAAUAAADEAAAADAAAAM0AAAAPAAAAzgAAAAoAAADLAAAACQAAAMgAAAAYAAAA2QAAABsAAADaAAAAHgAAAN8AAAAdAAAA3AAAABQAAADVAAAAFwAAANYAAAASAAAA0wAAABEAAADQAAAAMAAAAPEAAAAzAAAA8gAAADYAAAD3AAAANQAAAPQAAAA8AAAA/QAAAD8AAAD+AAAAOgAAAPsAAAA5AAAA+AAAACgAAADpAAAAKwAAAOoAAAAuAAAA7wAAAC0AAADsAAAAJAAAAOUAAAAnAAAA5gAAACIAAADjAAAAIQAAAOAAAABgAAAAoQAAAGMAAACiAAAAZgAAAKcAAABlAAAApAAAAGwAAACtAAAAbwAAAK4AAABqAAAAqwAAAGkAAACoAAAAeAAAALkAAAB7AAAAugAAAH4AAAC/AAAAfQAAALwAAAB0AAAAtQAAAHcAAAC2AAAAcgAAALMAAABxAAAAsAAAAFAAAACRAAAAUwAAAJIAAABWAAAAlwAAAFUAAACUAAAAXAAAAJ0AAABfAAAAngAAAFoAAACbAAAAWQAAAJgAAABIAAAAiQAAAEsAAACKAAAATgAAAI8AAABNAAAAjAAAAEQAAACFAAAARwAAAIYAAABCAAAAgwAAAEEAAACAAAAAwAAAAAEAAADDAAAAAgAAAMYAAAAHAAAAxQAAAAQAAADMAAAADQAAAM8AAAAOAAAAygAAAAsAAADJAAAACAAAANgAAAAZAAAA2wAAABoAAADeAAAAHwAAAN0AAAAcAAAA1AAAABUAAADXAAAAFgAAANIAAAATAAAA0QAAABAAAADwAAAAMQAAAPMAAAAyAAAA9gAAADcAAAD1AAAANAAAAPwAAAA9AAAA/wAAAD4AAAD6AAAAOwAAAPkAAAA4AAAA6AAAACkAAADrAAAAKgAAAO4AAAAvAAAA7QAAACwAAADkAAAAJQAAAOcAAAAmAAAA4gAAACMAAADhAAAAIAAAAKAAAABhAAAAowAAAGIAAACmAAAAZwAAAKUAAABkAAAArAAAAG0AAACvAAAAbgAAAKoAAABrAAAAqQAAAGgAAAC4AAAAeQAAALsAAAB6AAAAvgAAAH8AAAC9AAAAfAAAALQAAAB1AAAAtwAAAHYAAACyAAAAcwAAALEAAABwAAAAkAAAAFEAAACTAAAAUgAAAJYAAABXAAAAlQAAAFQAAACcAAAAXQAAAJ8AAABeAAAAmgAAAFsAAACZAAAAWAAAAIgAAABJAAAAiwAAAEoAAACOAAAATwAAAI0AAABMAAAAhAAAAEUAAACHAAAARgAAAIIAAABDAAAAgQAAAEAAAAA=";
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
export async function accelerated() {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
