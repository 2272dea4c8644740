// @ts-nocheck
/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":8,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3","Z4","Z5","Z6","Z7"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Operations per sample (and per call besides):
 *   forward: 8968 additions, 16968 multiplications, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 *   vjp: 26516 additions, 42472 multiplications, 8 divisions, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 *   jacobian: 82744 additions, 155152 multiplications, 8 divisions, 24 function calls (0 additions, 64 multiplications, 64 function calls)
 * The functions share scratch memory: they do not run concurrently in one thread’s module instance.
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
    const pv0 = va0 * vb1;
    const pv1 = vb0 * va1;
    const pv2 = vb0 * vb1;
    const pv3 = va2 * va3;
    const pv4 = va2 * vb3;
    const pv5 = vb2 * va3;
    const pv6 = vb2 * vb3;
    const pv7 = p * pv3;
    const pv8 = p * pv4;
    const pv9 = p * pv5;
    const pv10 = p * pv6;
    const pv11 = pv0 * pv3;
    const pv12 = pv0 * pv4;
    const pv13 = pv0 * pv5;
    const pv14 = pv0 * pv6;
    const pv15 = pv1 * pv3;
    const pv16 = pv1 * pv4;
    const pv17 = pv1 * pv5;
    const pv18 = pv1 * pv6;
    const pv19 = pv2 * pv3;
    const pv20 = pv2 * pv4;
    const pv21 = pv2 * pv5;
    const pv22 = pv2 * pv6;
    left[0] = pv7;
    left[1] = pv8;
    left[2] = pv9;
    left[3] = pv10;
    left[4] = pv11;
    left[5] = pv12;
    left[6] = pv13;
    left[7] = pv14;
    left[8] = pv15;
    left[9] = pv16;
    left[10] = pv17;
    left[11] = pv18;
    left[12] = pv19;
    left[13] = pv20;
    left[14] = pv21;
    left[15] = pv22;
    const q = va4 * va5;
    const qv0 = va4 * vb5;
    const qv1 = vb4 * va5;
    const qv2 = vb4 * vb5;
    const qv3 = va6 * va7;
    const qv4 = va6 * vb7;
    const qv5 = vb6 * va7;
    const qv6 = vb6 * vb7;
    const qv7 = q * qv3;
    const qv8 = q * qv4;
    const qv9 = q * qv5;
    const qv10 = q * qv6;
    const qv11 = qv0 * qv3;
    const qv12 = qv0 * qv4;
    const qv13 = qv0 * qv5;
    const qv14 = qv0 * qv6;
    const qv15 = qv1 * qv3;
    const qv16 = qv1 * qv4;
    const qv17 = qv1 * qv5;
    const qv18 = qv1 * qv6;
    const qv19 = qv2 * qv3;
    const qv20 = qv2 * qv4;
    const qv21 = qv2 * qv5;
    const qv22 = qv2 * qv6;
    right[0] = qv7;
    right[1] = qv8;
    right[2] = qv9;
    right[3] = qv10;
    right[4] = qv11;
    right[5] = qv12;
    right[6] = qv13;
    right[7] = qv14;
    right[8] = qv15;
    right[9] = qv16;
    right[10] = qv17;
    right[11] = qv18;
    right[12] = qv19;
    right[13] = qv20;
    right[14] = qv21;
    right[15] = qv22;
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
      const from = source[at];
      const a0 = state[slot + from];
      const a1 = state[slot + (from ^ 24)];
      const a2 = state[slot + (from ^ 48)];
      const a3 = state[slot + (from ^ 40)];
      const a4 = state[slot + (from ^ 96)];
      const a5 = state[slot + (from ^ 120)];
      const a6 = state[slot + (from ^ 80)];
      const a7 = state[slot + (from ^ 72)];
      const a8 = state[slot + (from ^ 192)];
      const a9 = state[slot + (from ^ 216)];
      const a10 = state[slot + (from ^ 240)];
      const a11 = state[slot + (from ^ 232)];
      const a12 = state[slot + (from ^ 160)];
      const a13 = state[slot + (from ^ 184)];
      const a14 = state[slot + (from ^ 144)];
      const a15 = state[slot + (from ^ 136)];
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
    let sumv0 = 0;
    let sumv1 = 0;
    let sumv2 = 0;
    for (let high = 0; high < 16; high += 1) {
      const base = high * 16;
      const a = state[base + 2048];
      const p = a * a;
      const av0 = state[base + 2049];
      const pv0 = av0 * av0;
      const av1 = state[base + 2050];
      const pv1 = av1 * av1;
      const av2 = state[base + 2051];
      const pv2 = av2 * av2;
      const av3 = state[base + 2052];
      const pv3 = av3 * av3;
      const av4 = state[base + 2053];
      const pv4 = av4 * av4;
      const av5 = state[base + 2054];
      const pv5 = av5 * av5;
      const av6 = state[base + 2055];
      const pv6 = av6 * av6;
      const av7 = state[base + 2056];
      const pv7 = av7 * av7;
      const av8 = state[base + 2057];
      const pv8 = av8 * av8;
      const av9 = state[base + 2058];
      const pv9 = av9 * av9;
      const av10 = state[base + 2059];
      const pv10 = av10 * av10;
      const av11 = state[base + 2060];
      const pv11 = av11 * av11;
      const av12 = state[base + 2061];
      const pv12 = av12 * av12;
      const av13 = state[base + 2062];
      const pv13 = av13 * av13;
      const av14 = state[base + 2063];
      const pv14 = av14 * av14;
      const d = p + pv7;
      const dv0 = pv0 + pv8;
      const dv1 = pv1 + pv9;
      const dv2 = pv2 + pv10;
      const dv3 = pv3 + pv11;
      const dv4 = pv4 + pv12;
      const dv5 = pv5 + pv13;
      const dv6 = pv6 + pv14;
      const dv7 = d + dv3;
      const dv8 = dv0 + dv4;
      const dv9 = dv1 + dv5;
      const dv10 = dv2 + dv6;
      const dv11 = dv7 + dv9;
      const dv12 = dv8 + dv10;
      const t = dv11 + dv12;
      const tv0 = dv11 - dv12;
      const tv1 = dv7 - dv9 + (dv8 - dv10);
      const tv2 = d - dv3 + (dv0 - dv4) + (dv1 - dv5 + (dv2 - dv6));
      const tv3 = p - pv7 + (pv0 - pv8) + (pv1 - pv9 + (pv2 - pv10)) + (pv3 - pv11 + (pv4 - pv12) + (pv5 - pv13 + (pv6 - pv14)));
      folded[high] = t;
      sum += tv3;
      sumv0 += tv2;
      sumv1 += tv1;
      sumv2 += tv0;
    }
    const pv15 = folded[0];
    const pv16 = folded[1];
    const pv17 = folded[2];
    const pv18 = folded[3];
    const pv19 = folded[4];
    const pv20 = folded[5];
    const pv21 = folded[6];
    const pv22 = folded[7];
    const pv23 = folded[8];
    const pv24 = folded[9];
    const pv25 = folded[10];
    const pv26 = folded[11];
    const pv27 = folded[12];
    const pv28 = folded[13];
    const pv29 = folded[14];
    const pv30 = folded[15];
    const dv13 = pv15 + pv23;
    const dv14 = pv16 + pv24;
    const dv15 = pv17 + pv25;
    const dv16 = pv18 + pv26;
    const dv17 = pv19 + pv27;
    const dv18 = pv20 + pv28;
    const dv19 = pv21 + pv29;
    const dv20 = pv22 + pv30;
    const dv21 = dv13 + dv17;
    const dv22 = dv14 + dv18;
    const dv23 = dv15 + dv19;
    const dv24 = dv16 + dv20;
    const dv25 = dv21 + dv23;
    const dv26 = dv22 + dv24;
    const tv4 = dv25 - dv26;
    const tv5 = dv21 - dv23 + (dv22 - dv24);
    const tv6 = dv13 - dv17 + (dv14 - dv18) + (dv15 - dv19 + (dv16 - dv20));
    const tv7 = pv15 - pv23 + (pv16 - pv24) + (pv17 - pv25 + (pv18 - pv26)) + (pv19 - pv27 + (pv20 - pv28) + (pv21 - pv29 + (pv22 - pv30)));
    y[at] = tv7;
    y[at + 1] = tv6;
    y[at + 2] = tv5;
    y[at + 3] = tv4;
    y[at + 4] = sum;
    y[at + 5] = sumv0;
    y[at + 6] = sumv1;
    y[at + 7] = sumv2;
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
    const dv0 = w3 + w2;
    const dv1 = d + w2;
    const dv2 = w3 - w2;
    const dv3 = d - w2;
    const dv4 = dv0 + w1;
    const dv5 = dv1 + w1;
    const dv6 = dv2 + w1;
    const dv7 = dv3 + w1;
    const dv8 = dv0 - w1;
    const dv9 = dv1 - w1;
    const dv10 = dv2 - w1;
    const dv11 = dv3 - w1;
    const dv12 = dv4 + w0;
    const dv13 = dv5 + w0;
    const dv14 = dv6 + w0;
    const dv15 = dv7 + w0;
    const dv16 = dv8 + w0;
    const dv17 = dv9 + w0;
    const dv18 = dv10 + w0;
    const dv19 = dv11 + w0;
    const dv20 = dv4 - w0;
    const dv21 = dv5 - w0;
    const dv22 = dv6 - w0;
    const dv23 = dv7 - w0;
    const dv24 = dv8 - w0;
    const dv25 = dv9 - w0;
    const dv26 = dv10 - w0;
    const dv27 = dv11 - w0;
    folded[0] = dv12;
    folded[1] = dv13;
    folded[2] = dv14;
    folded[3] = dv15;
    folded[4] = dv16;
    folded[5] = dv17;
    folded[6] = dv18;
    folded[7] = dv19;
    folded[8] = dv20;
    folded[9] = dv21;
    folded[10] = dv22;
    folded[11] = dv23;
    folded[12] = dv24;
    folded[13] = dv25;
    folded[14] = dv26;
    folded[15] = dv27;
    for (let high = 0; high < 16; high += 1) {
      const base = high * 16;
      const e = folded[high];
      const dv28 = e + w7;
      const dv29 = e - w7;
      const dv30 = dv28 + w6;
      const dv31 = dv29 + w6;
      const dv32 = dv28 - w6;
      const dv33 = dv29 - w6;
      const dv34 = dv30 + w5;
      const dv35 = dv31 + w5;
      const dv36 = dv32 + w5;
      const dv37 = dv33 + w5;
      const dv38 = dv30 - w5;
      const dv39 = dv31 - w5;
      const dv40 = dv32 - w5;
      const dv41 = dv33 - w5;
      const dv42 = dv34 + w4;
      const dv43 = dv35 + w4;
      const dv44 = dv36 + w4;
      const dv45 = dv37 + w4;
      const dv46 = dv38 + w4;
      const dv47 = dv39 + w4;
      const dv48 = dv40 + w4;
      const dv49 = dv41 + w4;
      const dv50 = dv34 - w4;
      const dv51 = dv35 - w4;
      const dv52 = dv36 - w4;
      const dv53 = dv37 - w4;
      const dv54 = dv38 - w4;
      const dv55 = dv39 - w4;
      const dv56 = dv40 - w4;
      const dv57 = dv41 - w4;
      lambda[base + 256] = dv42 * state[base + 2048];
      lambda[base + 257] = dv43 * state[base + 2049];
      lambda[base + 258] = dv44 * state[base + 2050];
      lambda[base + 259] = dv45 * state[base + 2051];
      lambda[base + 260] = dv46 * state[base + 2052];
      lambda[base + 261] = dv47 * state[base + 2053];
      lambda[base + 262] = dv48 * state[base + 2054];
      lambda[base + 263] = dv49 * state[base + 2055];
      lambda[base + 264] = dv50 * state[base + 2056];
      lambda[base + 265] = dv51 * state[base + 2057];
      lambda[base + 266] = dv52 * state[base + 2058];
      lambda[base + 267] = dv53 * state[base + 2059];
      lambda[base + 268] = dv54 * state[base + 2060];
      lambda[base + 269] = dv55 * state[base + 2061];
      lambda[base + 270] = dv56 * state[base + 2062];
      lambda[base + 271] = dv57 * state[base + 2063];
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
      const from = source[at];
      lambda[256 + from] = p0;
      lambda[256 + (from ^ 24)] = p1;
      lambda[256 + (from ^ 48)] = p2;
      lambda[256 + (from ^ 40)] = p3;
      lambda[256 + (from ^ 96)] = p4;
      lambda[256 + (from ^ 120)] = p5;
      lambda[256 + (from ^ 80)] = p6;
      lambda[256 + (from ^ 72)] = p7;
      lambda[256 + (from ^ 192)] = p8;
      lambda[256 + (from ^ 216)] = p9;
      lambda[256 + (from ^ 240)] = p10;
      lambda[256 + (from ^ 232)] = p11;
      lambda[256 + (from ^ 160)] = p12;
      lambda[256 + (from ^ 184)] = p13;
      lambda[256 + (from ^ 144)] = p14;
      lambda[256 + (from ^ 136)] = p15;
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
      const from = source[at];
      lambda[256 + from] = p0;
      lambda[256 + (from ^ 24)] = p1;
      lambda[256 + (from ^ 48)] = p2;
      lambda[256 + (from ^ 40)] = p3;
      lambda[256 + (from ^ 96)] = p4;
      lambda[256 + (from ^ 120)] = p5;
      lambda[256 + (from ^ 80)] = p6;
      lambda[256 + (from ^ 72)] = p7;
      lambda[256 + (from ^ 192)] = p8;
      lambda[256 + (from ^ 216)] = p9;
      lambda[256 + (from ^ 240)] = p10;
      lambda[256 + (from ^ 232)] = p11;
      lambda[256 + (from ^ 160)] = p12;
      lambda[256 + (from ^ 184)] = p13;
      lambda[256 + (from ^ 144)] = p14;
      lambda[256 + (from ^ 136)] = p15;
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
    const pv0 = va2 * vb3;
    const pv1 = vb2 * va3;
    const pv2 = vb2 * vb3;
    const k = m0 * p + m1 * pv0 + (m2 * pv1 + m3 * pv2);
    const kv0 = m4 * p + m5 * pv0 + (m6 * pv1 + m7 * pv2);
    const kv1 = m8 * p + m9 * pv0 + (m10 * pv1 + m11 * pv2);
    const kv2 = m12 * p + m13 * pv0 + (m14 * pv1 + m15 * pv2);
    const kv3 = k * va1 + kv0 * vb1;
    const kv4 = kv1 * va1 + kv2 * vb1;
    const g0 = kv3 * ua0 + kv4 * ub0;
    const kv5 = k * va0 + kv1 * vb0;
    const kv6 = kv0 * va0 + kv2 * vb0;
    const g1 = kv5 * ua1 + kv6 * ub1;
    const pv3 = va0 * va1;
    const pv4 = va0 * vb1;
    const pv5 = vb0 * va1;
    const pv6 = vb0 * vb1;
    const kv7 = m0 * pv3 + m4 * pv4 + (m8 * pv5 + m12 * pv6);
    const kv8 = m1 * pv3 + m5 * pv4 + (m9 * pv5 + m13 * pv6);
    const kv9 = m2 * pv3 + m6 * pv4 + (m10 * pv5 + m14 * pv6);
    const kv10 = m3 * pv3 + m7 * pv4 + (m11 * pv5 + m15 * pv6);
    const kv11 = kv7 * va3 + kv8 * vb3;
    const kv12 = kv9 * va3 + kv10 * vb3;
    const g2 = kv11 * ua2 + kv12 * ub2;
    const kv13 = kv7 * va2 + kv9 * vb2;
    const kv14 = kv8 * va2 + kv10 * vb2;
    const g3 = kv13 * ua3 + kv14 * ub3;
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
    const pv7 = va6 * va7;
    const pv8 = va6 * vb7;
    const pv9 = vb6 * va7;
    const pv10 = vb6 * vb7;
    const kv15 = n0 * pv7 + n1 * pv8 + (n2 * pv9 + n3 * pv10);
    const kv16 = n4 * pv7 + n5 * pv8 + (n6 * pv9 + n7 * pv10);
    const kv17 = n8 * pv7 + n9 * pv8 + (n10 * pv9 + n11 * pv10);
    const kv18 = n12 * pv7 + n13 * pv8 + (n14 * pv9 + n15 * pv10);
    const kv19 = kv15 * va5 + kv16 * vb5;
    const kv20 = kv17 * va5 + kv18 * vb5;
    const g4 = kv19 * ua4 + kv20 * ub4;
    const kv21 = kv15 * va4 + kv17 * vb4;
    const kv22 = kv16 * va4 + kv18 * vb4;
    const g5 = kv21 * ua5 + kv22 * ub5;
    const pv11 = va4 * va5;
    const pv12 = va4 * vb5;
    const pv13 = vb4 * va5;
    const pv14 = vb4 * vb5;
    const kv23 = n0 * pv11 + n4 * pv12 + (n8 * pv13 + n12 * pv14);
    const kv24 = n1 * pv11 + n5 * pv12 + (n9 * pv13 + n13 * pv14);
    const kv25 = n2 * pv11 + n6 * pv12 + (n10 * pv13 + n14 * pv14);
    const kv26 = n3 * pv11 + n7 * pv12 + (n11 * pv13 + n15 * pv14);
    const kv27 = kv23 * va7 + kv24 * vb7;
    const kv28 = kv25 * va7 + kv26 * vb7;
    const g6 = kv27 * ua6 + kv28 * ub6;
    const kv29 = kv23 * va6 + kv25 * vb6;
    const kv30 = kv24 * va6 + kv26 * vb6;
    const g7 = kv29 * ua7 + kv30 * ub7;
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
        const blockv0 = 3 - back;
        undo1(blockv0 * 512 + 256, blockv0 * 16, blockv0 * 8);
        undo0(blockv0 * 512, blockv0 * 16, blockv0 * 8);
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
        const blockv0 = 3 - back;
        pull1(blockv0 * 16);
        pull0(blockv0 * 16);
      }
      inputGradient(jac, b * 64 + 0);
      choose1();
      seed();
      for (let backv0 = 0; backv0 < 4; backv0 += 1) {
        const blockv1 = 3 - backv0;
        pull1(blockv1 * 16);
        pull0(blockv1 * 16);
      }
      inputGradient(jac, b * 64 + 8);
      choose2();
      seed();
      for (let backv1 = 0; backv1 < 4; backv1 += 1) {
        const blockv2 = 3 - backv1;
        pull1(blockv2 * 16);
        pull0(blockv2 * 16);
      }
      inputGradient(jac, b * 64 + 16);
      choose3();
      seed();
      for (let backv2 = 0; backv2 < 4; backv2 += 1) {
        const blockv3 = 3 - backv2;
        pull1(blockv3 * 16);
        pull0(blockv3 * 16);
      }
      inputGradient(jac, b * 64 + 24);
      choose4();
      seed();
      for (let backv3 = 0; backv3 < 4; backv3 += 1) {
        const blockv4 = 3 - backv3;
        pull1(blockv4 * 16);
        pull0(blockv4 * 16);
      }
      inputGradient(jac, b * 64 + 32);
      choose5();
      seed();
      for (let backv4 = 0; backv4 < 4; backv4 += 1) {
        const blockv5 = 3 - backv4;
        pull1(blockv5 * 16);
        pull0(blockv5 * 16);
      }
      inputGradient(jac, b * 64 + 40);
      choose6();
      seed();
      for (let backv5 = 0; backv5 < 4; backv5 += 1) {
        const blockv6 = 3 - backv5;
        pull1(blockv6 * 16);
        pull0(blockv6 * 16);
      }
      inputGradient(jac, b * 64 + 48);
      choose7();
      seed();
      for (let backv6 = 0; backv6 < 4; backv6 += 1) {
        const blockv7 = 3 - backv6;
        pull1(blockv7 * 16);
        pull0(blockv7 * 16);
      }
      inputGradient(jac, b * 64 + 56);
    }
}
