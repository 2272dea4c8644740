/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":4,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"none","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 1012, unitary 1385, shift 13820, fourier 1012
 * Operations per sample (and per call besides):
 *   forward: 304 additions, 564 multiplications, 12 function calls (0 additions, 16 multiplications, 32 function calls)
 *   vjp: 916 additions, 1428 multiplications, 4 divisions, 12 function calls (0 additions, 16 multiplications, 32 function calls)
 *   jacobian: 1612 additions, 2968 multiplications, 4 divisions, 12 function calls (0 additions, 16 multiplications, 32 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (13829 bytes).
 */

export const ansatz = {
  "qubits": 4,
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
    "Z3"
  ]
};
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(9);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(9);
// Derivative of each encoding angle by its input.
const slope = new Float64Array(9);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(32);
// The states of one sample, slot by slot.
const state = new Float64Array(144);
// The vector λ of one sample.
const lambda = new Float64Array(32);
// The weight of each Pauli string in λ.
const weights = new Float64Array(9);
// Im⟨λ|P|ψ⟩ by block, qubit and axis, over the batch.
const gradient = new Float64Array(16);

/** Fuses the rotations of each block and qubit, once for all samples. */
function prepare(theta) {
  for (let gate = 0; gate < 16; gate += 1) {
    sineCosine(0.5 * theta[gate]);
    const c0 = circle[0];
    const s0 = circle[1];
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x, at) {
  sineCosine(0.5 * Math.atan(x[at]));
  const hc0 = circle[0];
  const hs0 = circle[1];
  halfCos[0] = hc0;
  halfSin[0] = hs0;
  sineCosine(0.5 * Math.atan(x[at + 1]));
  const hc1 = circle[0];
  const hs1 = circle[1];
  halfCos[1] = hc1;
  halfSin[1] = hs1;
  sineCosine(0.5 * Math.atan(x[at + 2]));
  const hc2 = circle[0];
  const hs2 = circle[1];
  halfCos[2] = hc2;
  halfSin[2] = hs2;
  sineCosine(0.5 * Math.atan(x[at + 3]));
  const hc3 = circle[0];
  const hs3 = circle[1];
  halfCos[3] = hc3;
  halfSin[3] = hs3;
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
  state[0] = p8;
  state[1] = p9;
  state[2] = p10;
  state[3] = p11;
  state[4] = p12;
  state[5] = p13;
  state[6] = p14;
  state[7] = p15;
  state[8] = p16;
  state[9] = p17;
  state[10] = p18;
  state[11] = p19;
  state[12] = p20;
  state[13] = p21;
  state[14] = p22;
  state[15] = p23;
}

/** Applies a block: the entangler and the rotations, from one slot of amplitudes to the next. */
function apply(block) {
  const k = block & 3;
  const slot = k * 32;
  const gate = k * 8;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const slot1 = slot + 16;
  const a0 = state[slot];
  const a1 = state[slot + 4];
  const a2 = state[slot + 8];
  const a3 = state[slot + 12];
  const b0 = w0 * a0 - y0 * a2;
  const b2 = y0 * a0 + w0 * a2;
  const b1 = w0 * a1 - y0 * a3;
  const b3 = y0 * a1 + w0 * a3;
  const c0 = w1 * b0 - y1 * b1;
  const c1 = y1 * b0 + w1 * b1;
  const c2 = w1 * b2 - y1 * b3;
  const c3 = y1 * b2 + w1 * b3;
  state[slot1] = c0;
  state[slot1 + 4] = c1;
  state[slot1 + 8] = c2;
  state[slot1 + 12] = c3;
  const a0n1 = state[slot + 1];
  const a1n1 = state[slot + 5];
  const a2n1 = state[slot + 9];
  const a3n1 = state[slot + 13];
  const b0n1 = w0 * a0n1 - y0 * a2n1;
  const b2n1 = y0 * a0n1 + w0 * a2n1;
  const b1n1 = w0 * a1n1 - y0 * a3n1;
  const b3n1 = y0 * a1n1 + w0 * a3n1;
  const c0n1 = w1 * b0n1 - y1 * b1n1;
  const c1n1 = y1 * b0n1 + w1 * b1n1;
  const c2n1 = w1 * b2n1 - y1 * b3n1;
  const c3n1 = y1 * b2n1 + w1 * b3n1;
  state[slot1 + 1] = c0n1;
  state[slot1 + 5] = c1n1;
  state[slot1 + 9] = c2n1;
  state[slot1 + 13] = c3n1;
  const a0n2 = state[slot + 2];
  const a1n2 = state[slot + 6];
  const a2n2 = state[slot + 10];
  const a3n2 = state[slot + 14];
  const b0n2 = w0 * a0n2 - y0 * a2n2;
  const b2n2 = y0 * a0n2 + w0 * a2n2;
  const b1n2 = w0 * a1n2 - y0 * a3n2;
  const b3n2 = y0 * a1n2 + w0 * a3n2;
  const c0n2 = w1 * b0n2 - y1 * b1n2;
  const c1n2 = y1 * b0n2 + w1 * b1n2;
  const c2n2 = w1 * b2n2 - y1 * b3n2;
  const c3n2 = y1 * b2n2 + w1 * b3n2;
  state[slot1 + 2] = c0n2;
  state[slot1 + 6] = c1n2;
  state[slot1 + 10] = c2n2;
  state[slot1 + 14] = c3n2;
  const a0n3 = state[slot + 3];
  const a1n3 = state[slot + 7];
  const a2n3 = state[slot + 11];
  const a3n3 = state[slot + 15];
  const b0n3 = w0 * a0n3 - y0 * a2n3;
  const b2n3 = y0 * a0n3 + w0 * a2n3;
  const b1n3 = w0 * a1n3 - y0 * a3n3;
  const b3n3 = y0 * a1n3 + w0 * a3n3;
  const c0n3 = w1 * b0n3 - y1 * b1n3;
  const c1n3 = y1 * b0n3 + w1 * b1n3;
  const c2n3 = w1 * b2n3 - y1 * b3n3;
  const c3n3 = y1 * b2n3 + w1 * b3n3;
  state[slot1 + 3] = c0n3;
  state[slot1 + 7] = c1n3;
  state[slot1 + 11] = c2n3;
  state[slot1 + 15] = c3n3;
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const slot2 = slot + 32;
  const a0n4 = state[slot1];
  const a1n4 = state[slot1 + 1];
  const a2n4 = state[slot1 + 2];
  const a3n4 = state[slot1 + 3];
  const b0n4 = w2 * a0n4 - y2 * a2n4;
  const b2n4 = y2 * a0n4 + w2 * a2n4;
  const b1n4 = w2 * a1n4 - y2 * a3n4;
  const b3n4 = y2 * a1n4 + w2 * a3n4;
  const c0n4 = w3 * b0n4 - y3 * b1n4;
  const c1n4 = y3 * b0n4 + w3 * b1n4;
  const c2n4 = w3 * b2n4 - y3 * b3n4;
  const c3n4 = y3 * b2n4 + w3 * b3n4;
  state[slot2] = c0n4;
  state[slot2 + 1] = c1n4;
  state[slot2 + 2] = c2n4;
  state[slot2 + 3] = c3n4;
  const a0n5 = state[slot1 + 4];
  const a1n5 = state[slot1 + 5];
  const a2n5 = state[slot1 + 6];
  const a3n5 = state[slot1 + 7];
  const b0n5 = w2 * a0n5 - y2 * a2n5;
  const b2n5 = y2 * a0n5 + w2 * a2n5;
  const b1n5 = w2 * a1n5 - y2 * a3n5;
  const b3n5 = y2 * a1n5 + w2 * a3n5;
  const c0n5 = w3 * b0n5 - y3 * b1n5;
  const c1n5 = y3 * b0n5 + w3 * b1n5;
  const c2n5 = w3 * b2n5 - y3 * b3n5;
  const c3n5 = y3 * b2n5 + w3 * b3n5;
  state[slot2 + 4] = c0n5;
  state[slot2 + 5] = c1n5;
  state[slot2 + 6] = c2n5;
  state[slot2 + 7] = c3n5;
  const a0n6 = state[slot1 + 8];
  const a1n6 = state[slot1 + 9];
  const a2n6 = state[slot1 + 10];
  const a3n6 = state[slot1 + 11];
  const b0n6 = w2 * a0n6 - y2 * a2n6;
  const b2n6 = y2 * a0n6 + w2 * a2n6;
  const b1n6 = w2 * a1n6 - y2 * a3n6;
  const b3n6 = y2 * a1n6 + w2 * a3n6;
  const c0n6 = w3 * b0n6 - y3 * b1n6;
  const c1n6 = y3 * b0n6 + w3 * b1n6;
  const c2n6 = w3 * b2n6 - y3 * b3n6;
  const c3n6 = y3 * b2n6 + w3 * b3n6;
  state[slot2 + 8] = c0n6;
  state[slot2 + 9] = c1n6;
  state[slot2 + 10] = c2n6;
  state[slot2 + 11] = c3n6;
  const a0n7 = state[slot1 + 12];
  const a1n7 = state[slot1 + 13];
  const a2n7 = state[slot1 + 14];
  const a3n7 = state[slot1 + 15];
  const b0n7 = w2 * a0n7 - y2 * a2n7;
  const b2n7 = y2 * a0n7 + w2 * a2n7;
  const b1n7 = w2 * a1n7 - y2 * a3n7;
  const b3n7 = y2 * a1n7 + w2 * a3n7;
  const c0n7 = w3 * b0n7 - y3 * b1n7;
  const c1n7 = y3 * b0n7 + w3 * b1n7;
  const c2n7 = w3 * b2n7 - y3 * b3n7;
  const c3n7 = y3 * b2n7 + w3 * b3n7;
  state[slot2 + 12] = c0n7;
  state[slot2 + 13] = c1n7;
  state[slot2 + 14] = c2n7;
  state[slot2 + 15] = c3n7;
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y, at) {
  const a = state[128];
  const p = a * a;
  const a1 = state[129];
  const p1 = a1 * a1;
  const a2 = state[130];
  const p2 = a2 * a2;
  const a3 = state[131];
  const p3 = a3 * a3;
  const a4 = state[132];
  const p4 = a4 * a4;
  const a5 = state[133];
  const p5 = a5 * a5;
  const a6 = state[134];
  const p6 = a6 * a6;
  const a7 = state[135];
  const p7 = a7 * a7;
  const a8 = state[136];
  const p8 = a8 * a8;
  const a9 = state[137];
  const p9 = a9 * a9;
  const a10 = state[138];
  const p10 = a10 * a10;
  const a11 = state[139];
  const p11 = a11 * a11;
  const a12 = state[140];
  const p12 = a12 * a12;
  const a13 = state[141];
  const p13 = a13 * a13;
  const a14 = state[142];
  const p14 = a14 * a14;
  const a15 = state[143];
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
  const t = d12 - d13;
  const t1 = d8 - d10 + (d9 - d11);
  const t2 = d - d4 + (d1 - d5) + (d2 - d6 + (d3 - d7));
  const t3 = p - p8 + (p1 - p9) + (p2 - p10 + (p3 - p11)) + (p4 - p12 + (p5 - p13) + (p6 - p14 + (p7 - p15)));
  y[at] = t3;
  y[at + 1] = t2;
  y[at + 2] = t1;
  y[at + 3] = t;
}

/** Folds the cotangent into one weight for each Pauli string. */
function weigh(cotangent, at) {
  weights[0] = cotangent[at];
  weights[1] = cotangent[at + 1];
  weights[2] = cotangent[at + 2];
  weights[3] = cotangent[at + 3];
}

/** Writes λ = Σ weight · P ψ over the Pauli strings P. */
function seed() {
  const w0 = weights[0];
  const w1 = weights[1];
  const w2 = weights[2];
  const w3 = weights[3];
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
  lambda[16] = d13 * state[128];
  lambda[17] = d14 * state[129];
  lambda[18] = d15 * state[130];
  lambda[19] = d16 * state[131];
  lambda[20] = d17 * state[132];
  lambda[21] = d18 * state[133];
  lambda[22] = d19 * state[134];
  lambda[23] = d20 * state[135];
  lambda[24] = d21 * state[136];
  lambda[25] = d22 * state[137];
  lambda[26] = d23 * state[138];
  lambda[27] = d24 * state[139];
  lambda[28] = d25 * state[140];
  lambda[29] = d26 * state[141];
  lambda[30] = d27 * state[142];
  lambda[31] = d28 * state[143];
}

/**
 * Pulls λ back through a block: its rotations and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo(block) {
  const k = block & 3;
  const slot = k * 32;
  const gate = k * 8;
  const into = k * 4;
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  let gy2 = 0;
  let gy3 = 0;
  const slot2 = slot + 32;
  const l0 = lambda[16];
  const l1 = lambda[17];
  const l2 = lambda[18];
  const l3 = lambda[19];
  const a0 = state[slot2];
  const a1 = state[slot2 + 1];
  const a2 = state[slot2 + 2];
  const a3 = state[slot2 + 3];
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
  lambda[0] = n0;
  lambda[1] = n1;
  lambda[2] = n2;
  lambda[3] = n3;
  const l0n1 = lambda[20];
  const l1n1 = lambda[21];
  const l2n1 = lambda[22];
  const l3n1 = lambda[23];
  const a0n1 = state[slot2 + 4];
  const a1n1 = state[slot2 + 5];
  const a2n1 = state[slot2 + 6];
  const a3n1 = state[slot2 + 7];
  gy2 += l2n1 * a0n1 - l0n1 * a2n1 + (l3n1 * a1n1 - l1n1 * a3n1);
  gy3 += l1n1 * a0n1 - l0n1 * a1n1 + (l3n1 * a2n1 - l2n1 * a3n1);
  const m0n1 = w2 * l0n1 + y2 * l2n1;
  const m2n1 = w2 * l2n1 - y2 * l0n1;
  const m1n1 = w2 * l1n1 + y2 * l3n1;
  const m3n1 = w2 * l3n1 - y2 * l1n1;
  const n0n1 = w3 * m0n1 + y3 * m1n1;
  const n1n1 = w3 * m1n1 - y3 * m0n1;
  const n2n1 = w3 * m2n1 + y3 * m3n1;
  const n3n1 = w3 * m3n1 - y3 * m2n1;
  lambda[4] = n0n1;
  lambda[5] = n1n1;
  lambda[6] = n2n1;
  lambda[7] = n3n1;
  const l0n2 = lambda[24];
  const l1n2 = lambda[25];
  const l2n2 = lambda[26];
  const l3n2 = lambda[27];
  const a0n2 = state[slot2 + 8];
  const a1n2 = state[slot2 + 9];
  const a2n2 = state[slot2 + 10];
  const a3n2 = state[slot2 + 11];
  gy2 += l2n2 * a0n2 - l0n2 * a2n2 + (l3n2 * a1n2 - l1n2 * a3n2);
  gy3 += l1n2 * a0n2 - l0n2 * a1n2 + (l3n2 * a2n2 - l2n2 * a3n2);
  const m0n2 = w2 * l0n2 + y2 * l2n2;
  const m2n2 = w2 * l2n2 - y2 * l0n2;
  const m1n2 = w2 * l1n2 + y2 * l3n2;
  const m3n2 = w2 * l3n2 - y2 * l1n2;
  const n0n2 = w3 * m0n2 + y3 * m1n2;
  const n1n2 = w3 * m1n2 - y3 * m0n2;
  const n2n2 = w3 * m2n2 + y3 * m3n2;
  const n3n2 = w3 * m3n2 - y3 * m2n2;
  lambda[8] = n0n2;
  lambda[9] = n1n2;
  lambda[10] = n2n2;
  lambda[11] = n3n2;
  const l0n3 = lambda[28];
  const l1n3 = lambda[29];
  const l2n3 = lambda[30];
  const l3n3 = lambda[31];
  const a0n3 = state[slot2 + 12];
  const a1n3 = state[slot2 + 13];
  const a2n3 = state[slot2 + 14];
  const a3n3 = state[slot2 + 15];
  gy2 += l2n3 * a0n3 - l0n3 * a2n3 + (l3n3 * a1n3 - l1n3 * a3n3);
  gy3 += l1n3 * a0n3 - l0n3 * a1n3 + (l3n3 * a2n3 - l2n3 * a3n3);
  const m0n3 = w2 * l0n3 + y2 * l2n3;
  const m2n3 = w2 * l2n3 - y2 * l0n3;
  const m1n3 = w2 * l1n3 + y2 * l3n3;
  const m3n3 = w2 * l3n3 - y2 * l1n3;
  const n0n3 = w3 * m0n3 + y3 * m1n3;
  const n1n3 = w3 * m1n3 - y3 * m0n3;
  const n2n3 = w3 * m2n3 + y3 * m3n3;
  const n3n3 = w3 * m3n3 - y3 * m2n3;
  lambda[12] = n0n3;
  lambda[13] = n1n3;
  lambda[14] = n2n3;
  lambda[15] = n3n3;
  gradient[into + 2] += gy2;
  gradient[into + 3] += gy3;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  let gy0 = 0;
  let gy1 = 0;
  const slot1 = slot + 16;
  const l0n4 = lambda[0];
  const l1n4 = lambda[4];
  const l2n4 = lambda[8];
  const l3n4 = lambda[12];
  const a0n4 = state[slot1];
  const a1n4 = state[slot1 + 4];
  const a2n4 = state[slot1 + 8];
  const a3n4 = state[slot1 + 12];
  gy0 += l2n4 * a0n4 - l0n4 * a2n4 + (l3n4 * a1n4 - l1n4 * a3n4);
  gy1 += l1n4 * a0n4 - l0n4 * a1n4 + (l3n4 * a2n4 - l2n4 * a3n4);
  const m0n4 = w0 * l0n4 + y0 * l2n4;
  const m2n4 = w0 * l2n4 - y0 * l0n4;
  const m1n4 = w0 * l1n4 + y0 * l3n4;
  const m3n4 = w0 * l3n4 - y0 * l1n4;
  const n0n4 = w1 * m0n4 + y1 * m1n4;
  const n1n4 = w1 * m1n4 - y1 * m0n4;
  const n2n4 = w1 * m2n4 + y1 * m3n4;
  const n3n4 = w1 * m3n4 - y1 * m2n4;
  lambda[16] = n0n4;
  lambda[20] = n1n4;
  lambda[24] = n2n4;
  lambda[28] = n3n4;
  const l0n5 = lambda[1];
  const l1n5 = lambda[5];
  const l2n5 = lambda[9];
  const l3n5 = lambda[13];
  const a0n5 = state[slot1 + 1];
  const a1n5 = state[slot1 + 5];
  const a2n5 = state[slot1 + 9];
  const a3n5 = state[slot1 + 13];
  gy0 += l2n5 * a0n5 - l0n5 * a2n5 + (l3n5 * a1n5 - l1n5 * a3n5);
  gy1 += l1n5 * a0n5 - l0n5 * a1n5 + (l3n5 * a2n5 - l2n5 * a3n5);
  const m0n5 = w0 * l0n5 + y0 * l2n5;
  const m2n5 = w0 * l2n5 - y0 * l0n5;
  const m1n5 = w0 * l1n5 + y0 * l3n5;
  const m3n5 = w0 * l3n5 - y0 * l1n5;
  const n0n5 = w1 * m0n5 + y1 * m1n5;
  const n1n5 = w1 * m1n5 - y1 * m0n5;
  const n2n5 = w1 * m2n5 + y1 * m3n5;
  const n3n5 = w1 * m3n5 - y1 * m2n5;
  lambda[17] = n0n5;
  lambda[21] = n1n5;
  lambda[25] = n2n5;
  lambda[29] = n3n5;
  const l0n6 = lambda[2];
  const l1n6 = lambda[6];
  const l2n6 = lambda[10];
  const l3n6 = lambda[14];
  const a0n6 = state[slot1 + 2];
  const a1n6 = state[slot1 + 6];
  const a2n6 = state[slot1 + 10];
  const a3n6 = state[slot1 + 14];
  gy0 += l2n6 * a0n6 - l0n6 * a2n6 + (l3n6 * a1n6 - l1n6 * a3n6);
  gy1 += l1n6 * a0n6 - l0n6 * a1n6 + (l3n6 * a2n6 - l2n6 * a3n6);
  const m0n6 = w0 * l0n6 + y0 * l2n6;
  const m2n6 = w0 * l2n6 - y0 * l0n6;
  const m1n6 = w0 * l1n6 + y0 * l3n6;
  const m3n6 = w0 * l3n6 - y0 * l1n6;
  const n0n6 = w1 * m0n6 + y1 * m1n6;
  const n1n6 = w1 * m1n6 - y1 * m0n6;
  const n2n6 = w1 * m2n6 + y1 * m3n6;
  const n3n6 = w1 * m3n6 - y1 * m2n6;
  lambda[18] = n0n6;
  lambda[22] = n1n6;
  lambda[26] = n2n6;
  lambda[30] = n3n6;
  const l0n7 = lambda[3];
  const l1n7 = lambda[7];
  const l2n7 = lambda[11];
  const l3n7 = lambda[15];
  const a0n7 = state[slot1 + 3];
  const a1n7 = state[slot1 + 7];
  const a2n7 = state[slot1 + 11];
  const a3n7 = state[slot1 + 15];
  gy0 += l2n7 * a0n7 - l0n7 * a2n7 + (l3n7 * a1n7 - l1n7 * a3n7);
  gy1 += l1n7 * a0n7 - l0n7 * a1n7 + (l3n7 * a2n7 - l2n7 * a3n7);
  const m0n7 = w0 * l0n7 + y0 * l2n7;
  const m2n7 = w0 * l2n7 - y0 * l0n7;
  const m1n7 = w0 * l1n7 + y0 * l3n7;
  const m3n7 = w0 * l3n7 - y0 * l1n7;
  const n0n7 = w1 * m0n7 + y1 * m1n7;
  const n1n7 = w1 * m1n7 - y1 * m0n7;
  const n2n7 = w1 * m2n7 + y1 * m3n7;
  const n3n7 = w1 * m3n7 - y1 * m2n7;
  lambda[19] = n0n7;
  lambda[23] = n1n7;
  lambda[27] = n2n7;
  lambda[31] = n3n7;
  gradient[into] += gy0;
  gradient[into + 1] += gy1;
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
  const l0 = lambda[16];
  const l1 = lambda[17];
  const l2 = lambda[18];
  const l3 = lambda[19];
  const l4 = lambda[20];
  const l5 = lambda[21];
  const l6 = lambda[22];
  const l7 = lambda[23];
  const l8 = lambda[24];
  const l9 = lambda[25];
  const l10 = lambda[26];
  const l11 = lambda[27];
  const l12 = lambda[28];
  const l13 = lambda[29];
  const l14 = lambda[30];
  const l15 = lambda[31];
  const p = va2 * va3;
  const p1 = va2 * vb3;
  const p2 = vb2 * va3;
  const p3 = vb2 * vb3;
  const k = l0 * p + l1 * p1 + (l2 * p2 + l3 * p3);
  const k1 = l4 * p + l5 * p1 + (l6 * p2 + l7 * p3);
  const k2 = l8 * p + l9 * p1 + (l10 * p2 + l11 * p3);
  const k3 = l12 * p + l13 * p1 + (l14 * p2 + l15 * p3);
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
  const k8 = l0 * p4 + l4 * p5 + (l8 * p6 + l12 * p7);
  const k9 = l1 * p4 + l5 * p5 + (l9 * p6 + l13 * p7);
  const k10 = l2 * p4 + l6 * p5 + (l10 * p6 + l14 * p7);
  const k11 = l3 * p4 + l7 * p5 + (l11 * p6 + l15 * p7);
  const k12 = k8 * va3 + k9 * vb3;
  const k13 = k10 * va3 + k11 * vb3;
  const g2 = k12 * ua2 + k13 * ub2;
  const k14 = k8 * va2 + k10 * vb2;
  const k15 = k9 * va2 + k11 * vb2;
  const g3 = k14 * ua3 + k15 * ub3;
  out[at] = slope[0] * g0;
  out[at + 1] = slope[1] * g1;
  out[at + 2] = slope[2] * g2;
  out[at + 3] = slope[3] * g3;
}

/** Sets the sums over the batch to 0. */
function clear() {
  for (let at = 0; at < 16; at += 1) {
    gradient[at] = 0;
  }
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta) {
  for (let gate = 0; gate < 16; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate] = gy;
  }
}

/** Weights the Pauli strings of observable 0. */
function choose0() {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[0] = 1;
}

/** Weights the Pauli strings of observable 1. */
function choose1() {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[1] = 1;
}

/** Weights the Pauli strings of observable 2. */
function choose2() {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[2] = 1;
}

/** Weights the Pauli strings of observable 3. */
function choose3() {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[3] = 1;
}

/** Pulls λ back through a block: its rotations and the entangler. */
function pull(block) {
  const k = block & 3;
  const gate = k * 8;
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const l0 = lambda[16];
  const l1 = lambda[17];
  const l2 = lambda[18];
  const l3 = lambda[19];
  const m0 = w2 * l0 + y2 * l2;
  const m2 = w2 * l2 - y2 * l0;
  const m1 = w2 * l1 + y2 * l3;
  const m3 = w2 * l3 - y2 * l1;
  const n0 = w3 * m0 + y3 * m1;
  const n1 = w3 * m1 - y3 * m0;
  const n2 = w3 * m2 + y3 * m3;
  const n3 = w3 * m3 - y3 * m2;
  lambda[0] = n0;
  lambda[1] = n1;
  lambda[2] = n2;
  lambda[3] = n3;
  const l0n1 = lambda[20];
  const l1n1 = lambda[21];
  const l2n1 = lambda[22];
  const l3n1 = lambda[23];
  const m0n1 = w2 * l0n1 + y2 * l2n1;
  const m2n1 = w2 * l2n1 - y2 * l0n1;
  const m1n1 = w2 * l1n1 + y2 * l3n1;
  const m3n1 = w2 * l3n1 - y2 * l1n1;
  const n0n1 = w3 * m0n1 + y3 * m1n1;
  const n1n1 = w3 * m1n1 - y3 * m0n1;
  const n2n1 = w3 * m2n1 + y3 * m3n1;
  const n3n1 = w3 * m3n1 - y3 * m2n1;
  lambda[4] = n0n1;
  lambda[5] = n1n1;
  lambda[6] = n2n1;
  lambda[7] = n3n1;
  const l0n2 = lambda[24];
  const l1n2 = lambda[25];
  const l2n2 = lambda[26];
  const l3n2 = lambda[27];
  const m0n2 = w2 * l0n2 + y2 * l2n2;
  const m2n2 = w2 * l2n2 - y2 * l0n2;
  const m1n2 = w2 * l1n2 + y2 * l3n2;
  const m3n2 = w2 * l3n2 - y2 * l1n2;
  const n0n2 = w3 * m0n2 + y3 * m1n2;
  const n1n2 = w3 * m1n2 - y3 * m0n2;
  const n2n2 = w3 * m2n2 + y3 * m3n2;
  const n3n2 = w3 * m3n2 - y3 * m2n2;
  lambda[8] = n0n2;
  lambda[9] = n1n2;
  lambda[10] = n2n2;
  lambda[11] = n3n2;
  const l0n3 = lambda[28];
  const l1n3 = lambda[29];
  const l2n3 = lambda[30];
  const l3n3 = lambda[31];
  const m0n3 = w2 * l0n3 + y2 * l2n3;
  const m2n3 = w2 * l2n3 - y2 * l0n3;
  const m1n3 = w2 * l1n3 + y2 * l3n3;
  const m3n3 = w2 * l3n3 - y2 * l1n3;
  const n0n3 = w3 * m0n3 + y3 * m1n3;
  const n1n3 = w3 * m1n3 - y3 * m0n3;
  const n2n3 = w3 * m2n3 + y3 * m3n3;
  const n3n3 = w3 * m3n3 - y3 * m2n3;
  lambda[12] = n0n3;
  lambda[13] = n1n3;
  lambda[14] = n2n3;
  lambda[15] = n3n3;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const l0n4 = lambda[0];
  const l1n4 = lambda[4];
  const l2n4 = lambda[8];
  const l3n4 = lambda[12];
  const m0n4 = w0 * l0n4 + y0 * l2n4;
  const m2n4 = w0 * l2n4 - y0 * l0n4;
  const m1n4 = w0 * l1n4 + y0 * l3n4;
  const m3n4 = w0 * l3n4 - y0 * l1n4;
  const n0n4 = w1 * m0n4 + y1 * m1n4;
  const n1n4 = w1 * m1n4 - y1 * m0n4;
  const n2n4 = w1 * m2n4 + y1 * m3n4;
  const n3n4 = w1 * m3n4 - y1 * m2n4;
  lambda[16] = n0n4;
  lambda[20] = n1n4;
  lambda[24] = n2n4;
  lambda[28] = n3n4;
  const l0n5 = lambda[1];
  const l1n5 = lambda[5];
  const l2n5 = lambda[9];
  const l3n5 = lambda[13];
  const m0n5 = w0 * l0n5 + y0 * l2n5;
  const m2n5 = w0 * l2n5 - y0 * l0n5;
  const m1n5 = w0 * l1n5 + y0 * l3n5;
  const m3n5 = w0 * l3n5 - y0 * l1n5;
  const n0n5 = w1 * m0n5 + y1 * m1n5;
  const n1n5 = w1 * m1n5 - y1 * m0n5;
  const n2n5 = w1 * m2n5 + y1 * m3n5;
  const n3n5 = w1 * m3n5 - y1 * m2n5;
  lambda[17] = n0n5;
  lambda[21] = n1n5;
  lambda[25] = n2n5;
  lambda[29] = n3n5;
  const l0n6 = lambda[2];
  const l1n6 = lambda[6];
  const l2n6 = lambda[10];
  const l3n6 = lambda[14];
  const m0n6 = w0 * l0n6 + y0 * l2n6;
  const m2n6 = w0 * l2n6 - y0 * l0n6;
  const m1n6 = w0 * l1n6 + y0 * l3n6;
  const m3n6 = w0 * l3n6 - y0 * l1n6;
  const n0n6 = w1 * m0n6 + y1 * m1n6;
  const n1n6 = w1 * m1n6 - y1 * m0n6;
  const n2n6 = w1 * m2n6 + y1 * m3n6;
  const n3n6 = w1 * m3n6 - y1 * m2n6;
  lambda[18] = n0n6;
  lambda[22] = n1n6;
  lambda[26] = n2n6;
  lambda[30] = n3n6;
  const l0n7 = lambda[3];
  const l1n7 = lambda[7];
  const l2n7 = lambda[11];
  const l3n7 = lambda[15];
  const m0n7 = w0 * l0n7 + y0 * l2n7;
  const m2n7 = w0 * l2n7 - y0 * l0n7;
  const m1n7 = w0 * l1n7 + y0 * l3n7;
  const m3n7 = w0 * l3n7 - y0 * l1n7;
  const n0n7 = w1 * m0n7 + y1 * m1n7;
  const n1n7 = w1 * m1n7 - y1 * m0n7;
  const n2n7 = w1 * m2n7 + y1 * m3n7;
  const n3n7 = w1 * m3n7 - y1 * m2n7;
  lambda[19] = n0n7;
  lambda[23] = n1n7;
  lambda[27] = n2n7;
  lambda[31] = n3n7;
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 4], theta [16], y [batch · 4]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x, theta, y, batch) {
  if (x.length < batch * 4) throw new RangeError("forward: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 16) throw new RangeError("forward: theta needs 16 entries, one number per block, qubit and rotation");
  if (y.length < batch * 4) throw new RangeError("forward: y needs batch * 4 entries, one number per sample and observable");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 4);
    for (let block = 0; block < 4; block += 1) {
      apply(block);
    }
    readOut(y, b * 4);
  }
}

/**
 * y as forward writes it; dx[b·n + q] = Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂x_q (Eqs. 15 and 16);
 * dtheta[k] = Σ_b Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂θ_k, k in the order block, qubit, rotation.
 * x, dx [batch · 4], theta, dtheta [16], cotangent, y [batch · 4]; outputs are overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function vjp(x, theta, cotangent, y, dx, dtheta, batch) {
  if (x.length < batch * 4) throw new RangeError("vjp: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 16) throw new RangeError("vjp: theta needs 16 entries, one number per block, qubit and rotation");
  if (cotangent.length < batch * 4) throw new RangeError("vjp: cotangent needs batch * 4 entries, one number per sample and observable");
  if (y.length < batch * 4) throw new RangeError("vjp: y needs batch * 4 entries, one number per sample and observable");
  if (dx.length < batch * 4) throw new RangeError("vjp: dx needs batch * 4 entries, one number per sample and qubit");
  if (dtheta.length < 16) throw new RangeError("vjp: dtheta needs 16 entries, one number per block, qubit and rotation");
  prepare(theta);
  clear();
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 4);
    for (let block = 0; block < 4; block += 1) {
      apply(block);
    }
    readOut(y, b * 4);
    weigh(cotangent, b * 4);
    seed();
    for (let back = 0; back < 4; back += 1) {
      undo(3 - back);
    }
    slopes(x, b * 4);
    inputGradient(dx, b * 4);
  }
  collect(dtheta);
}

/**
 * jac[(b·m + l)·n + q] = ∂⟨Q_l⟩/∂x_q for sample b (Eq. 15 with Eq. 16), by the raw input.
 * x [batch · 4], theta [16], jac [batch · 4 · 4]; jac is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function jacobian(x, theta, jac, batch) {
  if (x.length < batch * 4) throw new RangeError("jacobian: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 16) throw new RangeError("jacobian: theta needs 16 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 16) throw new RangeError("jacobian: jac needs batch * 16 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 4);
    for (let block = 0; block < 4; block += 1) {
      apply(block);
    }
    slopes(x, b * 4);
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 16);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 16 + 4);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 16 + 8);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 16 + 12);
  }
}

// Cosines and sines: the same text in every kernel.
// cos h and sin h of the last angle.
const circle = new Float64Array(9);
// Of what is left of h after k quarter turns: cos, -sin, -cos, sin.
const quarters = new Float64Array(9);

/**
 * Writes cos h and sin h, each within 1.5 * 2^-53 for |h| up to 2^20; beyond that they are those of Math.
 *
 * h less k quarter turns in two parts, the first exact (Cody and Waite), then the polynomials of fdlibm (Sun Microsystems, 1993).
 */
function sineCosine(h) {
  if (!(Math.abs(h) <= 1048576)) {
    circle[0] = Math.cos(h);
    circle[1] = Math.sin(h);
    return;
  }
  const k = h * 0.6366197723675814 + 6755399441055744 - 6755399441055744;
  const r = h - k * 1.5707963267341256 - k * 6.077100506506192e-11;
  const z = r * r;
  const u = z * z;
  const s = -0.16666666666666632 + z * 0.00833333333332249 +
    u * (-0.0001984126982985795 + z * 0.0000027557313707070068 + u * (-2.5050760253406863e-8 + z * 1.58969099521155e-10));
  const c = 0.0416666666666666 + z * -0.001388888888887411 +
    u * (0.00002480158728947673 + z * -2.7557314351390663e-7 + u * (2.087572321298175e-9 + z * -1.1359647557788195e-11));
  const sin = r + r * (z * s);
  const cos = 1 - (0.5 * z - u * c);
  quarters[0] = cos;
  quarters[1] = -sin;
  quarters[2] = -cos;
  quarters[3] = sin;
  circle[0] = quarters[k & 3];
  circle[1] = quarters[(k + 3) & 3];
}

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABDgNgAXsCe3tgAABgAX8AAxoZAAEBAgICAQEBAgECAgIBAQEBAQICAQEBAQUEAQEBAQdkCAZtZW1vcnkCAAxmb3J3YXJkQmVnaW4AAgtmb3J3YXJkUGFpcgAGCHZqcEJlZ2luAAgHdmpwUGFpcgAOBnZqcEVuZAAQDWphY29iaWFuQmVnaW4AEQxqYWNvYmlhblBhaXIAGAriahmXBwEYeyAA/QyDyMltMF/kP4PIyW0wX+Q//fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIQEgAf0MAAAAAAAAOEMAAAAAAAA4Q/3xASECIAAgAv0MAABAVPsh+T8AAEBU+yH5P/3yASEDIAP98QEhBCAC/QwAAGAaYbTQPQAAYBphtNA9/fIBIQUgBCAF/fEBIQYgBiAE/fEBIQcgBCAGIAf98QH98QEgBSAH/fAB/fEBIQggAv0MAAAALooZozsAAAAuihmjO/3yASEJIAYgCf3xASEKIAogBv3xASELIAYgCiAL/fEB/fEBIAkgC/3wAf3xASEMIAggDP3wASAC/QzBSSAlmoN7OcFJICWag3s5/fIBIQ0gDf3xASEOIAogDv3wASEPIAogD/3xASAO/fABIRAgDyAP/fIBIREgESAP/fIBIRL9DHzVz1o62eU9fNXPWjrZ5T0gEf3yAf0M65wriublWr7rnCuK5uVavv3wASAR/fIB/Qx9/rFX4x3HPn3+sVfjHcc+/fABIBH98gH9DNVhwRmgASq/1WHBGaABKr/98AEgEf3yAf0MpvgQERERgT+m+BARERGBP/3wASETIA8gEf0MAAAAAAAA4D8AAAAAAADgPyAQ/fIBIBIgE/3yAf3xAf3yASAQ/fEBIBL9DElVVVVVVcW/SVVVVVVVxb/98gH98QH98QEhFP0MAAAAAAAA4D8AAAAAAADgPyAR/fIBIRX9DAAAAAAAAPA/AAAAAAAA8D8gFf3xASEWIBb9DAAAAAAAAPA/AAAAAAAA8D8gFv3xASAV/fEBIBEgEf0M1DiIvun6qL3UOIi+6fqovSAR/fIB/QzEsbS9nu4hPsSxtL2e7iE+/fABIBH98gH9DK1SnIBPfpK+rVKcgE9+kr798AEgEf3yAf0MkBXLGaAB+j6QFcsZoAH6Pv3wASAR/fIB/Qx3UcEWbMFWv3dRwRZswVa//fABIBH98gH9DExVVVVVVaU/TFVVVVVVpT/98AH98gH98gEgDyAQ/fIB/fEB/fAB/fABIRf9DAAAAAAAAAAAAAAAAAAAAAAgAf0MAQAAAAAAAAABAAAAAAAAAP1O/dEBIRggFCAXIBj9UiAB/QwBAAAAAAAAAAEAAAAAAAAA/c4B/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RIBcgFCAY/VIgAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9UQtWAgF/AnxBACEAA0BEAAAAAAAA4D8gAEEDdCsDgAGi/RQQAP0hACEB/SEAIQIgAEECbEEDdCACOQOACCAAQQJsQQN0IAE5A4gIIABBAWoiAEEQSA0ACwsEABABC6gGATB7RAAAAAAAAOA//RQgAEEEdP0ABAD98gEQACEBIQJBACAC/QsEwAZBACAB/QsEgAdEAAAAAAAA4D/9FCAAQQR0/QAEEP3yARAAIQMhBEEAIAT9CwTQBkEAIAP9CwSQB0QAAAAAAADgP/0UIABBBHT9AAQg/fIBEAAhBSEGQQAgBv0LBOAGQQAgBf0LBKAHRAAAAAAAAOA//RQgAEEEdP0ABDD98gEQACEHIQhBACAI/QsE8AZBACAH/QsEsAdEzTt/Zp6g5j/9FEEA/QAEwAb98gEhCUTNO39mnqDmP/0UQQD9AASAB/3yASEKIAkgCv3xASELIAkgCv3wASEMRM07f2aeoOY//RRBAP0ABNAG/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEkAf98gEhDiANIA798QEhDyANIA798AEhEETNO39mnqDmP/0UQQD9AATgBv3yASERRM07f2aeoOY//RRBAP0ABKAH/fIBIRIgESAS/fEBIRMgESAS/fABIRREzTt/Zp6g5j/9FEEA/QAE8Ab98gEhFUTNO39mnqDmP/0UQQD9AASwB/3yASEWIBUgFv3xASEXIBUgFv3wASEYIAsgD/3yASEZIAsgEP3yASEaIAwgD/3yASEbIAwgEP3yASEcIBMgF/3yASEdIBMgGP3yASEeIBQgF/3yASEfIBQgGP3yASEgIBkgHf3yASEhIBkgHv3yASEiIBkgH/3yASEjIBkgIP3yASEkIBogHf3yASElIBogHv3yASEmIBogH/3yASEnIBogIP3yASEoIBsgHf3yASEpIBsgHv3yASEqIBsgH/3yASErIBsgIP3yASEsIBwgHf3yASEtIBwgHv3yASEuIBwgH/3yASEvIBwgIP3yASEwQQAgIf0LBIAKQQAgIv0LBJAKQQAgI/0LBKAKQQAgJP0LBLAKQQAgJf0LBMAKQQAgJv0LBNAKQQAgJ/0LBOAKQQAgKP0LBPAKQQAgKf0LBIALQQAgKv0LBJALQQAgK/0LBKALQQAgLP0LBLALQQAgLf0LBMALQQAgLv0LBNALQQAgL/0LBOALQQAgMP0LBPALC9EQBgN/BHsBfzR7AX8weyAAQQNxIQEgAUEgbCECIAFBCGwhAyADQQN0/QoDgAghBCADQQN0/QoDiAghBSADQQN0/QoDkAghBiADQQN0/QoDmAghByACQRBqIQggAkEEdP0ABIAKIQkgAkEEdP0ABMAKIQogAkEEdP0ABIALIQsgAkEEdP0ABMALIQwgBCAJ/fIBIAUgC/3yAf3xASENIAUgCf3yASAEIAv98gH98AEhDiAEIAr98gEgBSAM/fIB/fEBIQ8gBSAK/fIBIAQgDP3yAf3wASEQIAYgDf3yASAHIA/98gH98QEhESAHIA398gEgBiAP/fIB/fABIRIgBiAO/fIBIAcgEP3yAf3xASETIAcgDv3yASAGIBD98gH98AEhFCAIQQR0IBH9CwSACiAIQQR0IBL9CwTACiAIQQR0IBP9CwSACyAIQQR0IBT9CwTACyACQQR0/QAEkAohFSACQQR0/QAE0AohFiACQQR0/QAEkAshFyACQQR0/QAE0AshGCAEIBX98gEgBSAX/fIB/fEBIRkgBSAV/fIBIAQgF/3yAf3wASEaIAQgFv3yASAFIBj98gH98QEhGyAFIBb98gEgBCAY/fIB/fABIRwgBiAZ/fIBIAcgG/3yAf3xASEdIAcgGf3yASAGIBv98gH98AEhHiAGIBr98gEgByAc/fIB/fEBIR8gByAa/fIBIAYgHP3yAf3wASEgIAhBBHQgHf0LBJAKIAhBBHQgHv0LBNAKIAhBBHQgH/0LBJALIAhBBHQgIP0LBNALIAJBBHT9AASgCiEhIAJBBHT9AATgCiEiIAJBBHT9AASgCyEjIAJBBHT9AATgCyEkIAQgIf3yASAFICP98gH98QEhJSAFICH98gEgBCAj/fIB/fABISYgBCAi/fIBIAUgJP3yAf3xASEnIAUgIv3yASAEICT98gH98AEhKCAGICX98gEgByAn/fIB/fEBISkgByAl/fIBIAYgJ/3yAf3wASEqIAYgJv3yASAHICj98gH98QEhKyAHICb98gEgBiAo/fIB/fABISwgCEEEdCAp/QsEoAogCEEEdCAq/QsE4AogCEEEdCAr/QsEoAsgCEEEdCAs/QsE4AsgAkEEdP0ABLAKIS0gAkEEdP0ABPAKIS4gAkEEdP0ABLALIS8gAkEEdP0ABPALITAgBCAt/fIBIAUgL/3yAf3xASExIAUgLf3yASAEIC/98gH98AEhMiAEIC798gEgBSAw/fIB/fEBITMgBSAu/fIBIAQgMP3yAf3wASE0IAYgMf3yASAHIDP98gH98QEhNSAHIDH98gEgBiAz/fIB/fABITYgBiAy/fIBIAcgNP3yAf3xASE3IAcgMv3yASAGIDT98gH98AEhOCAIQQR0IDX9CwSwCiAIQQR0IDb9CwTwCiAIQQR0IDf9CwSwCyAIQQR0IDj9CwTwCyADQQN0/QoDoAghOSADQQN0/QoDqAghOiADQQN0/QoDsAghOyADQQN0/QoDuAghPCACQSBqIT0gCEEEdP0ABIAKIT4gCEEEdP0ABJAKIT8gCEEEdP0ABKAKIUAgCEEEdP0ABLAKIUEgOSA+/fIBIDogQP3yAf3xASFCIDogPv3yASA5IED98gH98AEhQyA5ID/98gEgOiBB/fIB/fEBIUQgOiA//fIBIDkgQf3yAf3wASFFIDsgQv3yASA8IET98gH98QEhRiA8IEL98gEgOyBE/fIB/fABIUcgOyBD/fIBIDwgRf3yAf3xASFIIDwgQ/3yASA7IEX98gH98AEhSSA9QQR0IEb9CwSACiA9QQR0IEf9CwSQCiA9QQR0IEj9CwSgCiA9QQR0IEn9CwSwCiAIQQR0/QAEwAohSiAIQQR0/QAE0AohSyAIQQR0/QAE4AohTCAIQQR0/QAE8AohTSA5IEr98gEgOiBM/fIB/fEBIU4gOiBK/fIBIDkgTP3yAf3wASFPIDkgS/3yASA6IE398gH98QEhUCA6IEv98gEgOSBN/fIB/fABIVEgOyBO/fIBIDwgUP3yAf3xASFSIDwgTv3yASA7IFD98gH98AEhUyA7IE/98gEgPCBR/fIB/fEBIVQgPCBP/fIBIDsgUf3yAf3wASFVID1BBHQgUv0LBMAKID1BBHQgU/0LBNAKID1BBHQgVP0LBOAKID1BBHQgVf0LBPAKIAhBBHT9AASACyFWIAhBBHT9AASQCyFXIAhBBHT9AASgCyFYIAhBBHT9AASwCyFZIDkgVv3yASA6IFj98gH98QEhWiA6IFb98gEgOSBY/fIB/fABIVsgOSBX/fIBIDogWf3yAf3xASFcIDogV/3yASA5IFn98gH98AEhXSA7IFr98gEgPCBc/fIB/fEBIV4gPCBa/fIBIDsgXP3yAf3wASFfIDsgW/3yASA8IF398gH98QEhYCA8IFv98gEgOyBd/fIB/fABIWEgPUEEdCBe/QsEgAsgPUEEdCBf/QsEkAsgPUEEdCBg/QsEoAsgPUEEdCBh/QsEsAsgCEEEdP0ABMALIWIgCEEEdP0ABNALIWMgCEEEdP0ABOALIWQgCEEEdP0ABPALIWUgOSBi/fIBIDogZP3yAf3xASFmIDogYv3yASA5IGT98gH98AEhZyA5IGP98gEgOiBl/fIB/fEBIWggOiBj/fIBIDkgZf3yAf3wASFpIDsgZv3yASA8IGj98gH98QEhaiA8IGb98gEgOyBo/fIB/fABIWsgOyBn/fIBIDwgaf3yAf3xASFsIDwgZ/3yASA7IGn98gH98AEhbSA9QQR0IGr9CwTACyA9QQR0IGv9CwTQCyA9QQR0IGz9CwTgCyA9QQR0IG39CwTwCwvkBAEye0EA/QAEgBohASABIAH98gEhAkEA/QAEkBohAyADIAP98gEhBEEA/QAEoBohBSAFIAX98gEhBkEA/QAEsBohByAHIAf98gEhCEEA/QAEwBohCSAJIAn98gEhCkEA/QAE0BohCyALIAv98gEhDEEA/QAE4BohDSANIA398gEhDkEA/QAE8BohDyAPIA/98gEhEEEA/QAEgBshESARIBH98gEhEkEA/QAEkBshEyATIBP98gEhFEEA/QAEoBshFSAVIBX98gEhFkEA/QAEsBshFyAXIBf98gEhGEEA/QAEwBshGSAZIBn98gEhGkEA/QAE0BshGyAbIBv98gEhHEEA/QAE4BshHSAdIB398gEhHkEA/QAE8BshHyAfIB/98gEhICACIBL98AEhISAEIBT98AEhIiAGIBb98AEhIyAIIBj98AEhJCAKIBr98AEhJSAMIBz98AEhJiAOIB798AEhJyAQICD98AEhKCAhICX98AEhKSAiICb98AEhKiAjICf98AEhKyAkICj98AEhLCApICv98AEhLSAqICz98AEhLiAtIC798QEhLyApICv98QEgKiAs/fEB/fABITAgISAl/fEBICIgJv3xAf3wASAjICf98QEgJCAo/fEB/fAB/fABITEgAiAS/fEBIAQgFP3xAf3wASAGIBb98QEgCCAY/fEB/fAB/fABIAogGv3xASAMIBz98QH98AEgDiAe/fEBIBAgIP3xAf3wAf3wAf3wASEyIABBBHQgMv0LBIACIABBBHQgMf0LBJACIABBBHQgMP0LBKACIABBBHQgL/0LBLACCyMBAX9BABADQQAhAANAIAAQBCAAQQFqIgBBBEgNAAtBABAFCzgBAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0URAAAAAAAAAAA/SIA/QsEwCAgAEEBaiIAQRBIDQALCwYAEAEQBwtGAEEAIABBBHT9AATAAv0LBIAgQQAgAEEEdP0ABNAC/QsEkCBBACAAQQR0/QAE4AL9CwSgIEEAIABBBHT9AATwAv0LBLAgC9sEASF7QQD9AASAICEAQQD9AASQICEBQQD9AASgICECQQD9AASwICEDIAP97QEhBCADIAL98AEhBSAEIAL98AEhBiADIAL98QEhByAEIAL98QEhCCAFIAH98AEhCSAGIAH98AEhCiAHIAH98AEhCyAIIAH98AEhDCAFIAH98QEhDSAGIAH98QEhDiAHIAH98QEhDyAIIAH98QEhECAJIAD98AEhESAKIAD98AEhEiALIAD98AEhEyAMIAD98AEhFCANIAD98AEhFSAOIAD98AEhFiAPIAD98AEhFyAQIAD98AEhGCAJIAD98QEhGSAKIAD98QEhGiALIAD98QEhGyAMIAD98QEhHCANIAD98QEhHSAOIAD98QEhHiAPIAD98QEhHyAQIAD98QEhIEEAIBFBAP0ABIAa/fIB/QsEgB5BACASQQD9AASQGv3yAf0LBJAeQQAgE0EA/QAEoBr98gH9CwSgHkEAIBRBAP0ABLAa/fIB/QsEsB5BACAVQQD9AATAGv3yAf0LBMAeQQAgFkEA/QAE0Br98gH9CwTQHkEAIBdBAP0ABOAa/fIB/QsE4B5BACAYQQD9AATwGv3yAf0LBPAeQQAgGUEA/QAEgBv98gH9CwSAH0EAIBpBAP0ABJAb/fIB/QsEkB9BACAbQQD9AASgG/3yAf0LBKAfQQAgHEEA/QAEsBv98gH9CwSwH0EAIB1BAP0ABMAb/fIB/QsEwB9BACAeQQD9AATQG/3yAf0LBNAfQQAgH0EA/QAE4Bv98gH9CwTgH0EAICBBAP0ABPAb/fIB/QsE8B8LqhkGBH8GewF/RnsBf0B7IABBA3EhASABQSBsIQIgAUEIbCEDIAFBBGwhBCADQQN0/QoDoAghBSADQQN0/QoDqAghBiADQQN0/QoDsAghByADQQN0/QoDuAghCEQAAAAAAAAAAP0UIQlEAAAAAAAAAAD9FCEKIAJBIGohC0EA/QAEgB4hDEEA/QAEkB4hDUEA/QAEoB4hDkEA/QAEsB4hDyALQQR0/QAEgAohECALQQR0/QAEkAohESALQQR0/QAEoAohEiALQQR0/QAEsAohEyAJIA4gEP3yASAMIBL98gH98QEgDyAR/fIBIA0gE/3yAf3xAf3wAf3wASEJIAogDSAQ/fIBIAwgEf3yAf3xASAPIBL98gEgDiAT/fIB/fEB/fAB/fABIQogBSAM/fIBIAYgDv3yAf3wASEUIAUgDv3yASAGIAz98gH98QEhFSAFIA398gEgBiAP/fIB/fABIRYgBSAP/fIBIAYgDf3yAf3xASEXIAcgFP3yASAIIBb98gH98AEhGCAHIBb98gEgCCAU/fIB/fEBIRkgByAV/fIBIAggF/3yAf3wASEaIAcgF/3yASAIIBX98gH98QEhG0EAIBj9CwSAHEEAIBn9CwSQHEEAIBr9CwSgHEEAIBv9CwSwHEEA/QAEwB4hHEEA/QAE0B4hHUEA/QAE4B4hHkEA/QAE8B4hHyALQQR0/QAEwAohICALQQR0/QAE0AohISALQQR0/QAE4AohIiALQQR0/QAE8AohIyAJIB4gIP3yASAcICL98gH98QEgHyAh/fIBIB0gI/3yAf3xAf3wAf3wASEJIAogHSAg/fIBIBwgIf3yAf3xASAfICL98gEgHiAj/fIB/fEB/fAB/fABIQogBSAc/fIBIAYgHv3yAf3wASEkIAUgHv3yASAGIBz98gH98QEhJSAFIB398gEgBiAf/fIB/fABISYgBSAf/fIBIAYgHf3yAf3xASEnIAcgJP3yASAIICb98gH98AEhKCAHICb98gEgCCAk/fIB/fEBISkgByAl/fIBIAggJ/3yAf3wASEqIAcgJ/3yASAIICX98gH98QEhK0EAICj9CwTAHEEAICn9CwTQHEEAICr9CwTgHEEAICv9CwTwHEEA/QAEgB8hLEEA/QAEkB8hLUEA/QAEoB8hLkEA/QAEsB8hLyALQQR0/QAEgAshMCALQQR0/QAEkAshMSALQQR0/QAEoAshMiALQQR0/QAEsAshMyAJIC4gMP3yASAsIDL98gH98QEgLyAx/fIBIC0gM/3yAf3xAf3wAf3wASEJIAogLSAw/fIBICwgMf3yAf3xASAvIDL98gEgLiAz/fIB/fEB/fAB/fABIQogBSAs/fIBIAYgLv3yAf3wASE0IAUgLv3yASAGICz98gH98QEhNSAFIC398gEgBiAv/fIB/fABITYgBSAv/fIBIAYgLf3yAf3xASE3IAcgNP3yASAIIDb98gH98AEhOCAHIDb98gEgCCA0/fIB/fEBITkgByA1/fIBIAggN/3yAf3wASE6IAcgN/3yASAIIDX98gH98QEhO0EAIDj9CwSAHUEAIDn9CwSQHUEAIDr9CwSgHUEAIDv9CwSwHUEA/QAEwB8hPEEA/QAE0B8hPUEA/QAE4B8hPkEA/QAE8B8hPyALQQR0/QAEwAshQCALQQR0/QAE0AshQSALQQR0/QAE4AshQiALQQR0/QAE8AshQyAJID4gQP3yASA8IEL98gH98QEgPyBB/fIBID0gQ/3yAf3xAf3wAf3wASEJIAogPSBA/fIBIDwgQf3yAf3xASA/IEL98gEgPiBD/fIB/fEB/fAB/fABIQogBSA8/fIBIAYgPv3yAf3wASFEIAUgPv3yASAGIDz98gH98QEhRSAFID398gEgBiA//fIB/fABIUYgBSA//fIBIAYgPf3yAf3xASFHIAcgRP3yASAIIEb98gH98AEhSCAHIEb98gEgCCBE/fIB/fEBIUkgByBF/fIBIAggR/3yAf3wASFKIAcgR/3yASAIIEX98gH98QEhS0EAIEj9CwTAHUEAIEn9CwTQHUEAIEr9CwTgHUEAIEv9CwTwHSAEQQR0IARBBHT9AATgICAJ/fAB/QsE4CAgBEEEdCAEQQR0/QAE8CAgCv3wAf0LBPAgIANBA3T9CgOACCFMIANBA3T9CgOICCFNIANBA3T9CgOQCCFOIANBA3T9CgOYCCFPRAAAAAAAAAAA/RQhUEQAAAAAAAAAAP0UIVEgAkEQaiFSQQD9AASAHCFTQQD9AATAHCFUQQD9AASAHSFVQQD9AATAHSFWIFJBBHT9AASACiFXIFJBBHT9AATACiFYIFJBBHT9AASACyFZIFJBBHT9AATACyFaIFAgVSBX/fIBIFMgWf3yAf3xASBWIFj98gEgVCBa/fIB/fEB/fAB/fABIVAgUSBUIFf98gEgUyBY/fIB/fEBIFYgWf3yASBVIFr98gH98QH98AH98AEhUSBMIFP98gEgTSBV/fIB/fABIVsgTCBV/fIBIE0gU/3yAf3xASFcIEwgVP3yASBNIFb98gH98AEhXSBMIFb98gEgTSBU/fIB/fEBIV4gTiBb/fIBIE8gXf3yAf3wASFfIE4gXf3yASBPIFv98gH98QEhYCBOIFz98gEgTyBe/fIB/fABIWEgTiBe/fIBIE8gXP3yAf3xASFiQQAgX/0LBIAeQQAgYP0LBMAeQQAgYf0LBIAfQQAgYv0LBMAfQQD9AASQHCFjQQD9AATQHCFkQQD9AASQHSFlQQD9AATQHSFmIFJBBHT9AASQCiFnIFJBBHT9AATQCiFoIFJBBHT9AASQCyFpIFJBBHT9AATQCyFqIFAgZSBn/fIBIGMgaf3yAf3xASBmIGj98gEgZCBq/fIB/fEB/fAB/fABIVAgUSBkIGf98gEgYyBo/fIB/fEBIGYgaf3yASBlIGr98gH98QH98AH98AEhUSBMIGP98gEgTSBl/fIB/fABIWsgTCBl/fIBIE0gY/3yAf3xASFsIEwgZP3yASBNIGb98gH98AEhbSBMIGb98gEgTSBk/fIB/fEBIW4gTiBr/fIBIE8gbf3yAf3wASFvIE4gbf3yASBPIGv98gH98QEhcCBOIGz98gEgTyBu/fIB/fABIXEgTiBu/fIBIE8gbP3yAf3xASFyQQAgb/0LBJAeQQAgcP0LBNAeQQAgcf0LBJAfQQAgcv0LBNAfQQD9AASgHCFzQQD9AATgHCF0QQD9AASgHSF1QQD9AATgHSF2IFJBBHT9AASgCiF3IFJBBHT9AATgCiF4IFJBBHT9AASgCyF5IFJBBHT9AATgCyF6IFAgdSB3/fIBIHMgef3yAf3xASB2IHj98gEgdCB6/fIB/fEB/fAB/fABIVAgUSB0IHf98gEgcyB4/fIB/fEBIHYgef3yASB1IHr98gH98QH98AH98AEhUSBMIHP98gEgTSB1/fIB/fABIXsgTCB1/fIBIE0gc/3yAf3xASF8IEwgdP3yASBNIHb98gH98AEhfSBMIHb98gEgTSB0/fIB/fEBIX4gTiB7/fIBIE8gff3yAf3wASF/IE4gff3yASBPIHv98gH98QEhgAEgTiB8/fIBIE8gfv3yAf3wASGBASBOIH798gEgTyB8/fIB/fEBIYIBQQAgf/0LBKAeQQAggAH9CwTgHkEAIIEB/QsEoB9BACCCAf0LBOAfQQD9AASwHCGDAUEA/QAE8BwhhAFBAP0ABLAdIYUBQQD9AATwHSGGASBSQQR0/QAEsAohhwEgUkEEdP0ABPAKIYgBIFJBBHT9AASwCyGJASBSQQR0/QAE8AshigEgUCCFASCHAf3yASCDASCJAf3yAf3xASCGASCIAf3yASCEASCKAf3yAf3xAf3wAf3wASFQIFEghAEghwH98gEggwEgiAH98gH98QEghgEgiQH98gEghQEgigH98gH98QH98AH98AEhUSBMIIMB/fIBIE0ghQH98gH98AEhiwEgTCCFAf3yASBNIIMB/fIB/fEBIYwBIEwghAH98gEgTSCGAf3yAf3wASGNASBMIIYB/fIBIE0ghAH98gH98QEhjgEgTiCLAf3yASBPII0B/fIB/fABIY8BIE4gjQH98gEgTyCLAf3yAf3xASGQASBOIIwB/fIBIE8gjgH98gH98AEhkQEgTiCOAf3yASBPIIwB/fIB/fEBIZIBQQAgjwH9CwSwHkEAIJAB/QsE8B5BACCRAf0LBLAfQQAgkgH9CwTwHyAEQQR0IARBBHT9AATAICBQ/fAB/QsEwCAgBEEEdCAEQQR0/QAE0CAgUf3wAf0LBNAgC9gBAQR7IABBBHT9AARAIQFBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgASAB/fIB/fAB/fMB/QsEwAcgAEEEdP0ABFAhAkEARAAAAAAAAPA//RREAAAAAAAA8D/9FCACIAL98gH98AH98wH9CwTQByAAQQR0/QAEYCEDQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAMgA/3yAf3wAf3zAf0LBOAHIABBBHT9AARwIQRBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgBCAE/fIB/fAB/fMB/QsE8AcLpAkBRHtEzTt/Zp6g5j/9FEEA/QAEwAb98gEhAUTNO39mnqDmP/0UQQD9AASAB/3yASECIAEgAv3xASEDIAEgAv3wASEEIAL97QEgAf3xASEFIAEgAv3xASEGRM07f2aeoOY//RRBAP0ABNAG/fIBIQdEzTt/Zp6g5j/9FEEA/QAEkAf98gEhCCAHIAj98QEhCSAHIAj98AEhCiAI/e0BIAf98QEhCyAHIAj98QEhDETNO39mnqDmP/0UQQD9AATgBv3yASENRM07f2aeoOY//RRBAP0ABKAH/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRAgDv3tASAN/fEBIREgDSAO/fEBIRJEzTt/Zp6g5j/9FEEA/QAE8Ab98gEhE0TNO39mnqDmP/0UQQD9AASwB/3yASEUIBMgFP3xASEVIBMgFP3wASEWIBT97QEgE/3xASEXIBMgFP3xASEYQQD9AASAHiEZQQD9AASQHiEaQQD9AASgHiEbQQD9AASwHiEcQQD9AATAHiEdQQD9AATQHiEeQQD9AATgHiEfQQD9AATwHiEgQQD9AASAHyEhQQD9AASQHyEiQQD9AASgHyEjQQD9AASwHyEkQQD9AATAHyElQQD9AATQHyEmQQD9AATgHyEnQQD9AATwHyEoIA8gFf3yASEpIA8gFv3yASEqIBAgFf3yASErIBAgFv3yASEsIBkgKf3yASAaICr98gH98AEgGyAr/fIBIBwgLP3yAf3wAf3wASEtIB0gKf3yASAeICr98gH98AEgHyAr/fIBICAgLP3yAf3wAf3wASEuICEgKf3yASAiICr98gH98AEgIyAr/fIBICQgLP3yAf3wAf3wASEvICUgKf3yASAmICr98gH98AEgJyAr/fIBICggLP3yAf3wAf3wASEwIC0gCf3yASAuIAr98gH98AEhMSAvIAn98gEgMCAK/fIB/fABITIgMSAF/fIBIDIgBv3yAf3wASEzIC0gA/3yASAvIAT98gH98AEhNCAuIAP98gEgMCAE/fIB/fABITUgNCAL/fIBIDUgDP3yAf3wASE2IAMgCf3yASE3IAMgCv3yASE4IAQgCf3yASE5IAQgCv3yASE6IBkgN/3yASAdIDj98gH98AEgISA5/fIBICUgOv3yAf3wAf3wASE7IBogN/3yASAeIDj98gH98AEgIiA5/fIBICYgOv3yAf3wAf3wASE8IBsgN/3yASAfIDj98gH98AEgIyA5/fIBICcgOv3yAf3wAf3wASE9IBwgN/3yASAgIDj98gH98AEgJCA5/fIBICggOv3yAf3wAf3wASE+IDsgFf3yASA8IBb98gH98AEhPyA9IBX98gEgPiAW/fIB/fABIUAgPyAR/fIBIEAgEv3yAf3wASFBIDsgD/3yASA9IBD98gH98AEhQiA8IA/98gEgPiAQ/fIB/fABIUMgQiAX/fIBIEMgGP3yAf3wASFEIABBBHRBAP0ABMAHIDP98gH9CwSAAyAAQQR0QQD9AATQByA2/fIB/QsEkAMgAEEEdEEA/QAE4AcgQf3yAf0LBKADIABBBHRBAP0ABPAHIET98gH9CwSwAwtLAQF/QQAQA0EAIQADQCAAEAQgAEEBaiIAQQRIDQALQQAQBUEAEAkQCkEAIQADQEEDIABrEAsgAEEBaiIAQQRIDQALQQAQDEEAEA0LOQIBfwF8QQAhAANAIABBBHQrA8AgIABBBHQrA8ggoCEBIABBA3QgATkDwAMgAEEBaiIAQRBIDQALCwQAEA8LBAAQAQs+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIAgIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwSAIAv0DgICf2h7IABBA3EhASABQQhsIQIgAkEDdP0KA6AIIQMgAkEDdP0KA6gIIQQgAkEDdP0KA7AIIQUgAkEDdP0KA7gIIQZBAP0ABIAeIQdBAP0ABJAeIQhBAP0ABKAeIQlBAP0ABLAeIQogAyAH/fIBIAQgCf3yAf3wASELIAMgCf3yASAEIAf98gH98QEhDCADIAj98gEgBCAK/fIB/fABIQ0gAyAK/fIBIAQgCP3yAf3xASEOIAUgC/3yASAGIA398gH98AEhDyAFIA398gEgBiAL/fIB/fEBIRAgBSAM/fIBIAYgDv3yAf3wASERIAUgDv3yASAGIAz98gH98QEhEkEAIA/9CwSAHEEAIBD9CwSQHEEAIBH9CwSgHEEAIBL9CwSwHEEA/QAEwB4hE0EA/QAE0B4hFEEA/QAE4B4hFUEA/QAE8B4hFiADIBP98gEgBCAV/fIB/fABIRcgAyAV/fIBIAQgE/3yAf3xASEYIAMgFP3yASAEIBb98gH98AEhGSADIBb98gEgBCAU/fIB/fEBIRogBSAX/fIBIAYgGf3yAf3wASEbIAUgGf3yASAGIBf98gH98QEhHCAFIBj98gEgBiAa/fIB/fABIR0gBSAa/fIBIAYgGP3yAf3xASEeQQAgG/0LBMAcQQAgHP0LBNAcQQAgHf0LBOAcQQAgHv0LBPAcQQD9AASAHyEfQQD9AASQHyEgQQD9AASgHyEhQQD9AASwHyEiIAMgH/3yASAEICH98gH98AEhIyADICH98gEgBCAf/fIB/fEBISQgAyAg/fIBIAQgIv3yAf3wASElIAMgIv3yASAEICD98gH98QEhJiAFICP98gEgBiAl/fIB/fABIScgBSAl/fIBIAYgI/3yAf3xASEoIAUgJP3yASAGICb98gH98AEhKSAFICb98gEgBiAk/fIB/fEBISpBACAn/QsEgB1BACAo/QsEkB1BACAp/QsEoB1BACAq/QsEsB1BAP0ABMAfIStBAP0ABNAfISxBAP0ABOAfIS1BAP0ABPAfIS4gAyAr/fIBIAQgLf3yAf3wASEvIAMgLf3yASAEICv98gH98QEhMCADICz98gEgBCAu/fIB/fABITEgAyAu/fIBIAQgLP3yAf3xASEyIAUgL/3yASAGIDH98gH98AEhMyAFIDH98gEgBiAv/fIB/fEBITQgBSAw/fIBIAYgMv3yAf3wASE1IAUgMv3yASAGIDD98gH98QEhNkEAIDP9CwTAHUEAIDT9CwTQHUEAIDX9CwTgHUEAIDb9CwTwHSACQQN0/QoDgAghNyACQQN0/QoDiAghOCACQQN0/QoDkAghOSACQQN0/QoDmAghOkEA/QAEgBwhO0EA/QAEwBwhPEEA/QAEgB0hPUEA/QAEwB0hPiA3IDv98gEgOCA9/fIB/fABIT8gNyA9/fIBIDggO/3yAf3xASFAIDcgPP3yASA4ID798gH98AEhQSA3ID798gEgOCA8/fIB/fEBIUIgOSA//fIBIDogQf3yAf3wASFDIDkgQf3yASA6ID/98gH98QEhRCA5IED98gEgOiBC/fIB/fABIUUgOSBC/fIBIDogQP3yAf3xASFGQQAgQ/0LBIAeQQAgRP0LBMAeQQAgRf0LBIAfQQAgRv0LBMAfQQD9AASQHCFHQQD9AATQHCFIQQD9AASQHSFJQQD9AATQHSFKIDcgR/3yASA4IEn98gH98AEhSyA3IEn98gEgOCBH/fIB/fEBIUwgNyBI/fIBIDggSv3yAf3wASFNIDcgSv3yASA4IEj98gH98QEhTiA5IEv98gEgOiBN/fIB/fABIU8gOSBN/fIBIDogS/3yAf3xASFQIDkgTP3yASA6IE798gH98AEhUSA5IE798gEgOiBM/fIB/fEBIVJBACBP/QsEkB5BACBQ/QsE0B5BACBR/QsEkB9BACBS/QsE0B9BAP0ABKAcIVNBAP0ABOAcIVRBAP0ABKAdIVVBAP0ABOAdIVYgNyBT/fIBIDggVf3yAf3wASFXIDcgVf3yASA4IFP98gH98QEhWCA3IFT98gEgOCBW/fIB/fABIVkgNyBW/fIBIDggVP3yAf3xASFaIDkgV/3yASA6IFn98gH98AEhWyA5IFn98gEgOiBX/fIB/fEBIVwgOSBY/fIBIDogWv3yAf3wASFdIDkgWv3yASA6IFj98gH98QEhXkEAIFv9CwSgHkEAIFz9CwTgHkEAIF39CwSgH0EAIF79CwTgH0EA/QAEsBwhX0EA/QAE8BwhYEEA/QAEsB0hYUEA/QAE8B0hYiA3IF/98gEgOCBh/fIB/fABIWMgNyBh/fIBIDggX/3yAf3xASFkIDcgYP3yASA4IGL98gH98AEhZSA3IGL98gEgOCBg/fIB/fEBIWYgOSBj/fIBIDogZf3yAf3wASFnIDkgZf3yASA6IGP98gH98QEhaCA5IGT98gEgOiBm/fIB/fABIWkgOSBm/fIBIDogZP3yAf3xASFqQQAgZ/0LBLAeQQAgaP0LBPAeQQAgaf0LBLAfQQAgav0LBPAfC6QJAUR7RM07f2aeoOY//RRBAP0ABMAG/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgAf98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AATQBv3yASEHRM07f2aeoOY//RRBAP0ABJAH/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAE4Ab98gEhDUTNO39mnqDmP/0UQQD9AASgB/3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABPAG/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsAf98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGEEA/QAEgB4hGUEA/QAEkB4hGkEA/QAEoB4hG0EA/QAEsB4hHEEA/QAEwB4hHUEA/QAE0B4hHkEA/QAE4B4hH0EA/QAE8B4hIEEA/QAEgB8hIUEA/QAEkB8hIkEA/QAEoB8hI0EA/QAEsB8hJEEA/QAEwB8hJUEA/QAE0B8hJkEA/QAE4B8hJ0EA/QAE8B8hKCAPIBX98gEhKSAPIBb98gEhKiAQIBX98gEhKyAQIBb98gEhLCAZICn98gEgGiAq/fIB/fABIBsgK/3yASAcICz98gH98AH98AEhLSAdICn98gEgHiAq/fIB/fABIB8gK/3yASAgICz98gH98AH98AEhLiAhICn98gEgIiAq/fIB/fABICMgK/3yASAkICz98gH98AH98AEhLyAlICn98gEgJiAq/fIB/fABICcgK/3yASAoICz98gH98AH98AEhMCAtIAn98gEgLiAK/fIB/fABITEgLyAJ/fIBIDAgCv3yAf3wASEyIDEgBf3yASAyIAb98gH98AEhMyAtIAP98gEgLyAE/fIB/fABITQgLiAD/fIBIDAgBP3yAf3wASE1IDQgC/3yASA1IAz98gH98AEhNiADIAn98gEhNyADIAr98gEhOCAEIAn98gEhOSAEIAr98gEhOiAZIDf98gEgHSA4/fIB/fABICEgOf3yASAlIDr98gH98AH98AEhOyAaIDf98gEgHiA4/fIB/fABICIgOf3yASAmIDr98gH98AH98AEhPCAbIDf98gEgHyA4/fIB/fABICMgOf3yASAnIDr98gH98AH98AEhPSAcIDf98gEgICA4/fIB/fABICQgOf3yASAoIDr98gH98AH98AEhPiA7IBX98gEgPCAW/fIB/fABIT8gPSAV/fIBID4gFv3yAf3wASFAID8gEf3yASBAIBL98gH98AEhQSA7IA/98gEgPSAQ/fIB/fABIUIgPCAP/fIBID4gEP3yAf3wASFDIEIgF/3yASBDIBj98gH98AEhRCAAQQR0QQD9AATAByAz/fIB/QsEwAQgAEEEdEEA/QAE0AcgNv3yAf0LBNAEIABBBHRBAP0ABOAHIEH98gH9CwTgBCAAQQR0QQD9AATwByBE/fIB/QsE8AQLPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAICAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEkCALPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAICAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEoCALPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAICAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEsCALqwEBAX9BABADQQAhAANAIAAQBCAAQQFqIgBBBEgNAAtBABAMEBIQCkEAIQADQEEDIABrEBMgAEEBaiIAQQRIDQALQQAQFBAVEApBACEAA0BBAyAAaxATIABBAWoiAEEESA0AC0EEEBQQFhAKQQAhAANAQQMgAGsQEyAAQQFqIgBBBEgNAAtBCBAUEBcQCkEAIQADQEEDIABrEBMgAEEBaiIAQQRIDQALQQwQFAs=";
// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.
const buffers = {
  "forward": [
    ["x",4,0,"input","forward: x needs batch * 4 entries, one number per sample and qubit",[["atan",0],["raw",8]]],
    ["theta",0,16,"input","forward: theta needs 16 entries, one number per block, qubit and rotation",[["wrapped",16]]],
    ["y",4,0,"output","forward: y needs batch * 4 entries, one number per sample and observable",[["raw",32]]]
  ],
  "vjp": [
    ["x",4,0,"input","vjp: x needs batch * 4 entries, one number per sample and qubit",[["atan",0],["raw",8]]],
    ["theta",0,16,"input","vjp: theta needs 16 entries, one number per block, qubit and rotation",[["wrapped",16]]],
    ["cotangent",4,0,"input","vjp: cotangent needs batch * 4 entries, one number per sample and observable",[["raw",40]]],
    ["y",4,0,"output","vjp: y needs batch * 4 entries, one number per sample and observable",[["raw",32]]],
    ["dx",4,0,"output","vjp: dx needs batch * 4 entries, one number per sample and qubit",[["raw",48]]],
    ["dtheta",0,16,"output","vjp: dtheta needs 16 entries, one number per block, qubit and rotation",[["raw",56]]]
  ],
  "jacobian": [
    ["x",4,0,"input","jacobian: x needs batch * 4 entries, one number per sample and qubit",[["atan",0],["raw",8]]],
    ["theta",0,16,"input","jacobian: theta needs 16 entries, one number per block, qubit and rotation",[["wrapped",16]]],
    ["jac",16,0,"output","jacobian: jac needs batch * 16 entries, one number per sample, observable and qubit",[["raw",72]]]
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
