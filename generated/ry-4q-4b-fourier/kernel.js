/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR --strategy fourier
 *
 * Configuration: {"qubits":4,"encoding":{"fixed":"H","generator":"Y","angle":"identity"},"blocks":4,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * coefficients are those of Eq. 14 over 1, cos and sin of the angles; explain is Eq. 10 with Eq. 15 from them.
 * Strategy: fourier, Eq. 14 as a tensor over 1, cos and sin of every angle, made once for each θ; dθ by the adjoint passes
 * Why: asked for; estimated ns per sample of vjp on batches of 64: adjoint 967, unitary 1341, shift 13775, fourier 967
 * Operations per sample (and per call besides):
 *   forward: 320 additions, 320 multiplications, 8 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   vjp: 912 additions, 1420 multiplications, 8 function calls (0 additions, 16 multiplications, 32 function calls)
 *   jacobian: 640 additions, 664 multiplications, 8 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   coefficients: 0 additions, 0 multiplications, 0 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   explain: 640 additions, 664 multiplications, 8 function calls (0 additions, 0 multiplications, 0 function calls)
 *   responseCurve: 672 additions, 696 multiplications, 8 function calls (0 additions, 0 multiplications, 0 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (15458 bytes).
 */

export const ansatz = {
  "qubits": 4,
  "encoding": {
    "fixed": "H",
    "generator": "Y",
    "angle": "identity"
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
    "Z3"
  ]
};
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(9);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(9);
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
// Cosine of every angle of θ.
const cosTheta = new Float64Array(16);
// Sine of every angle of θ.
const sinTheta = new Float64Array(16);
// Coefficients of an observable over the Pauli strings.
const pauli = new Float64Array(256);
// Fourier coefficients of all observables.
const terms = new Float64Array(324);
// Cosine of each encoding angle that has an effect.
const cosine = new Float64Array(9);
// Sine of each encoding angle that has an effect.
const sine = new Float64Array(9);
// Products of 1, cosine and sine of the first qubits.
const monomials = new Float64Array(9);
// The tensor, contracted with the last qubits.
const partial = new Float64Array(9);
// The part of an expectation that goes with the cosine of each angle.
const cosinePart = new Float64Array(9);
// The part that goes with the sine of each angle.
const sinePart = new Float64Array(9);
// The expectation.
const result = new Float64Array(9);

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
  sineCosine(0.5 * x[at]);
  const hc0 = circle[0];
  const hs0 = circle[1];
  halfCos[0] = hc0;
  halfSin[0] = hs0;
  sineCosine(0.5 * x[at + 1]);
  const hc1 = circle[0];
  const hs1 = circle[1];
  halfCos[1] = hc1;
  halfSin[1] = hs1;
  sineCosine(0.5 * x[at + 2]);
  const hc2 = circle[0];
  const hs2 = circle[1];
  halfCos[2] = hc2;
  halfSin[2] = hs2;
  sineCosine(0.5 * x[at + 3]);
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
  const a1 = state[slot + 6];
  const a2 = state[slot + 12];
  const a3 = state[slot + 10];
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
  const a0n1 = state[slot + 13];
  const a1n1 = state[slot + 11];
  const a2n1 = state[slot + 1];
  const a3n1 = state[slot + 7];
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
  const a0n2 = state[slot + 3];
  const a1n2 = state[slot + 5];
  const a2n2 = state[slot + 15];
  const a3n2 = state[slot + 9];
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
  const a0n3 = state[slot + 14];
  const a1n3 = state[slot + 8];
  const a2n3 = state[slot + 2];
  const a3n3 = state[slot + 4];
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
  lambda[22] = n1n4;
  lambda[28] = n2n4;
  lambda[26] = n3n4;
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
  lambda[29] = n0n5;
  lambda[27] = n1n5;
  lambda[17] = n2n5;
  lambda[23] = n3n5;
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
  lambda[19] = n0n6;
  lambda[21] = n1n6;
  lambda[31] = n2n6;
  lambda[25] = n3n6;
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
  lambda[30] = n0n7;
  lambda[24] = n1n7;
  lambda[18] = n2n7;
  lambda[20] = n3n7;
  gradient[into] += gy0;
  gradient[into + 1] += gy1;
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
  out[at] = g0;
  out[at + 1] = g1;
  out[at + 2] = g2;
  out[at + 3] = g3;
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

/** Writes the cosine and the sine of every angle of θ. */
function turnAngles(theta) {
  for (let k = 0; k < 16; k += 1) {
    sineCosine(theta[k]);
    const c = circle[0];
    const s = circle[1];
    cosTheta[k] = c;
    sinTheta[k] = s;
  }
}

/** Conjugates the strings by the rotations on the qubit whose letters are that stride apart. */
function turnLetters(low, high, stride, gate) {
  const c0 = cosTheta[gate];
  const s0 = sinTheta[gate];
  for (let k = 0; k < 64; k += 1) {
    const base = (k & low) + (k & high) * 4;
    const atX = base + stride;
    const atZ = base + stride * 3;
    const x = pauli[atX];
    const z = pauli[atZ];
    const z0 = c0 * z + s0 * x;
    const x0 = c0 * x - s0 * z;
    pauli[atX] = x0;
    pauli[atZ] = z0;
  }
}

/** Conjugates the strings by CNOT on the qubits of the given strides. */
function exchangeCnot(low, middle, high, first, second) {
  for (let k = 0; k < 16; k += 1) {
    const base = (k & low) + (k & middle) * 4 + (k & high) * 16;
    const p2 = pauli[base + second * 2];
    const p3 = pauli[base + second * 3];
    const p4 = pauli[base + first];
    const p5 = pauli[base + first + second];
    const p6 = pauli[base + first + second * 2];
    const p7 = pauli[base + first + second * 3];
    const p8 = pauli[base + first * 2];
    const p9 = pauli[base + first * 2 + second];
    const p10 = pauli[base + first * 2 + second * 2];
    const p11 = pauli[base + first * 2 + second * 3];
    const p14 = pauli[base + first * 3 + second * 2];
    const p15 = pauli[base + first * 3 + second * 3];
    pauli[base + first * 3 + second * 2] = p2;
    pauli[base + first * 3 + second * 3] = p3;
    pauli[base + first + second] = p4;
    pauli[base + first] = p5;
    pauli[base + first * 2 + second * 3] = p6;
    pauli[base + first * 2 + second * 2] = -p7;
    pauli[base + first * 2 + second] = p8;
    pauli[base + first * 2] = p9;
    pauli[base + first + second * 3] = -p10;
    pauli[base + first + second * 2] = p11;
    pauli[base + second * 2] = p14;
    pauli[base + second * 3] = p15;
  }
}

/** Conjugates the strings by U(θ): O = U†QU. */
function pullBack() {
  for (let back = 0; back < 4; back += 1) {
    const block = 3 - back;
    turnLetters(63, 0, 64, block * 4);
    turnLetters(15, 48, 16, block * 4 + 1);
    turnLetters(3, 60, 4, block * 4 + 2);
    turnLetters(0, 63, 1, block * 4 + 3);
    exchangeCnot(0, 15, 0, 1, 64);
    exchangeCnot(0, 0, 15, 4, 1);
    exchangeCnot(3, 0, 12, 16, 4);
    exchangeCnot(15, 0, 0, 64, 16);
  }
}

/** Writes the coefficients of observable 0. */
function observe0() {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[192] = 1;
}

/** Writes the coefficients of observable 1. */
function observe1() {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[48] = 1;
}

/** Writes the coefficients of observable 2. */
function observe2() {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[12] = 1;
}

/** Writes the coefficients of observable 3. */
function observe3() {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[3] = 1;
}

/** Contracts the letters of qubit 0 with its encoded state. */
function fold0() {
  for (let rest = 0; rest < 64; rest += 1) {
    const i = pauli[rest];
    const x = pauli[rest + 64];
    const z = pauli[rest + 192];
    const t = -z;
    pauli[rest] = i;
    pauli[rest + 64] = x;
    pauli[rest + 128] = t;
  }
}

/** Contracts the letters of qubit 1 with its encoded state. */
function fold1() {
  for (let lead = 0; lead < 3; lead += 1) {
    const from = lead * 64;
    const into = lead * 48;
    for (let rest = 0; rest < 16; rest += 1) {
      const i = pauli[from + rest];
      const x = pauli[from + rest + 16];
      const z = pauli[from + rest + 48];
      const t = -z;
      pauli[into + rest] = i;
      pauli[into + rest + 16] = x;
      pauli[into + rest + 32] = t;
    }
  }
}

/** Contracts the letters of qubit 2 with its encoded state. */
function fold2() {
  for (let lead = 0; lead < 9; lead += 1) {
    const from = lead * 16;
    const into = lead * 12;
    for (let rest = 0; rest < 4; rest += 1) {
      const i = pauli[from + rest];
      const x = pauli[from + rest + 4];
      const z = pauli[from + rest + 12];
      const t = -z;
      pauli[into + rest] = i;
      pauli[into + rest + 4] = x;
      pauli[into + rest + 8] = t;
    }
  }
}

/** Contracts the letters of qubit 3 with its encoded state. */
function fold3(tensor, at) {
  for (let lead = 0; lead < 27; lead += 1) {
    const from = lead * 4;
    const into = lead * 3;
    const i = pauli[from];
    const x = pauli[from + 1];
    const z = pauli[from + 3];
    const t = -z;
    tensor[at + into] = i;
    tensor[at + (into + 1)] = x;
    tensor[at + (into + 2)] = t;
  }
}

/** Writes the Fourier coefficients of all observables (Eq. 14). */
function expand(tensor) {
  observe0();
  pullBack();
  fold0();
  fold1();
  fold2();
  fold3(tensor, 0);
  observe1();
  pullBack();
  fold0();
  fold1();
  fold2();
  fold3(tensor, 81);
  observe2();
  pullBack();
  fold0();
  fold1();
  fold2();
  fold3(tensor, 162);
  observe3();
  pullBack();
  fold0();
  fold1();
  fold2();
  fold3(tensor, 243);
}

/** Writes the cosine and the sine of each encoding angle of one sample. */
function turnInputs(x, at) {
  sineCosine(x[at]);
  const c0 = circle[0];
  const s0 = circle[1];
  cosine[0] = c0;
  sine[0] = s0;
  sineCosine(x[at + 1]);
  const c1 = circle[0];
  const s1 = circle[1];
  cosine[1] = c1;
  sine[1] = s1;
  sineCosine(x[at + 2]);
  const c2 = circle[0];
  const s2 = circle[1];
  cosine[2] = c2;
  sine[2] = s2;
  sineCosine(x[at + 3]);
  const c3 = circle[0];
  const s3 = circle[1];
  cosine[3] = c3;
  sine[3] = s3;
}

/** Multiplies (1, cos, sin) of the first qubits out, once for all observables. */
function spreadInputs() {
  monomials[0] = 1;
  const c1 = cosine[1];
  const s1 = sine[1];
  const e = monomials[0];
  monomials[1] = c1 * e;
  monomials[2] = s1 * e;
  const c0 = cosine[0];
  const s0 = sine[0];
  for (let at = 0; at < 3; at += 1) {
    const e1 = monomials[at];
    monomials[at + 3] = c0 * e1;
    monomials[at + 6] = s0 * e1;
  }
}

/** Contracts the tensor at from: the expectation, and its cosine and sine part in every angle. */
function sweep(tensor, from) {
  const c2 = cosine[2];
  const s2 = sine[2];
  const c3 = cosine[3];
  const s3 = sine[3];
  let f2 = 0;
  let g2 = 0;
  let f3 = 0;
  let g3 = 0;
  for (let lead = 0; lead < 9; lead += 1) {
    const base = lead * 9;
    const w = monomials[lead];
    const t = tensor[from + base];
    const t1 = tensor[from + (base + 1)];
    const t2 = tensor[from + (base + 2)];
    let f3n1 = t1;
    let g3n1 = t2;
    const v = t + (c3 * t1 + s3 * t2);
    const t3 = tensor[from + (base + 3)];
    const t4 = tensor[from + (base + 4)];
    const t5 = tensor[from + (base + 5)];
    f3n1 += c2 * t4;
    g3n1 += c2 * t5;
    const v1 = t3 + (c3 * t4 + s3 * t5);
    const t6 = tensor[from + (base + 6)];
    const t7 = tensor[from + (base + 7)];
    const t8 = tensor[from + (base + 8)];
    f3n1 += s2 * t7;
    g3n1 += s2 * t8;
    const v2 = t6 + (c3 * t7 + s3 * t8);
    let f2n1 = v1;
    let g2n1 = v2;
    const v3 = v + (c2 * v1 + s2 * v2);
    f2 += w * f2n1;
    g2 += w * g2n1;
    f3 += w * f3n1;
    g3 += w * g3n1;
    partial[lead] = v3;
  }
  cosinePart[2] = f2;
  sinePart[2] = g2;
  cosinePart[3] = f3;
  sinePart[3] = g3;
  const c0 = cosine[0];
  const s0 = sine[0];
  const c1 = cosine[1];
  const s1 = sine[1];
  const t9 = partial[0];
  const t10 = partial[1];
  const t11 = partial[2];
  let f1 = t10;
  let g1 = t11;
  const v4 = t9 + (c1 * t10 + s1 * t11);
  const t12 = partial[3];
  const t13 = partial[4];
  const t14 = partial[5];
  f1 += c0 * t13;
  g1 += c0 * t14;
  const v5 = t12 + (c1 * t13 + s1 * t14);
  const t15 = partial[6];
  const t16 = partial[7];
  const t17 = partial[8];
  f1 += s0 * t16;
  g1 += s0 * t17;
  const v6 = t15 + (c1 * t16 + s1 * t17);
  let f0 = v5;
  let g0 = v6;
  const v7 = v4 + (c0 * v5 + s0 * v6);
  cosinePart[0] = f0;
  sinePart[0] = g0;
  cosinePart[1] = f1;
  sinePart[1] = g1;
  result[0] = v7;
}

/** Contracts the tensor at from to the expectation. */
function evaluate(tensor, from) {
  const c2 = cosine[2];
  const s2 = sine[2];
  const c3 = cosine[3];
  const s3 = sine[3];
  for (let lead = 0; lead < 9; lead += 1) {
    const base = lead * 9;
    const t = tensor[from + base];
    const t1 = tensor[from + (base + 1)];
    const t2 = tensor[from + (base + 2)];
    const v = t + (c3 * t1 + s3 * t2);
    const t3 = tensor[from + (base + 3)];
    const t4 = tensor[from + (base + 4)];
    const t5 = tensor[from + (base + 5)];
    const v1 = t3 + (c3 * t4 + s3 * t5);
    const t6 = tensor[from + (base + 6)];
    const t7 = tensor[from + (base + 7)];
    const t8 = tensor[from + (base + 8)];
    const v2 = t6 + (c3 * t7 + s3 * t8);
    const v3 = v + (c2 * v1 + s2 * v2);
    partial[lead] = v3;
  }
  const c0 = cosine[0];
  const s0 = sine[0];
  const c1 = cosine[1];
  const s1 = sine[1];
  const t9 = partial[0];
  const t10 = partial[1];
  const t11 = partial[2];
  const v4 = t9 + (c1 * t10 + s1 * t11);
  const t12 = partial[3];
  const t13 = partial[4];
  const t14 = partial[5];
  const v5 = t12 + (c1 * t13 + s1 * t14);
  const t15 = partial[6];
  const t16 = partial[7];
  const t17 = partial[8];
  const v6 = t15 + (c1 * t16 + s1 * t17);
  const v7 = v4 + (c0 * v5 + s0 * v6);
  result[0] = v7;
}

/** Writes the derivatives by the inputs (Eq. 15) from the cosine and sine parts. */
function writeGradient(out, at) {
  out[at] = cosine[0] * sinePart[0] - sine[0] * cosinePart[0];
  out[at + 1] = cosine[1] * sinePart[1] - sine[1] * cosinePart[1];
  out[at + 2] = cosine[2] * sinePart[2] - sine[2] * cosinePart[2];
  out[at + 3] = cosine[3] * sinePart[3] - sine[3] * cosinePart[3];
}

/** Writes the response curve in every angle. */
function writeCurve(curve, at) {
  const value = result[0];
  const b0 = cosine[0] * cosinePart[0] + sine[0] * sinePart[0];
  curve[at] = value - b0;
  curve[at + 1] = b0;
  curve[at + 2] = cosine[0] * sinePart[0] - sine[0] * cosinePart[0];
  const b1 = cosine[1] * cosinePart[1] + sine[1] * sinePart[1];
  curve[at + 3] = value - b1;
  curve[at + 4] = b1;
  curve[at + 5] = cosine[1] * sinePart[1] - sine[1] * cosinePart[1];
  const b2 = cosine[2] * cosinePart[2] + sine[2] * sinePart[2];
  curve[at + 6] = value - b2;
  curve[at + 7] = b2;
  curve[at + 8] = cosine[2] * sinePart[2] - sine[2] * cosinePart[2];
  const b3 = cosine[3] * cosinePart[3] + sine[3] * sinePart[3];
  curve[at + 9] = value - b3;
  curve[at + 10] = b3;
  curve[at + 11] = cosine[3] * sinePart[3] - sine[3] * cosinePart[3];
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
  turnAngles(theta);
  expand(terms);
  for (let b = 0; b < batch; b += 1) {
    turnInputs(x, b * 4);
    for (let l = 0; l < 4; l += 1) {
      evaluate(terms, l * 81);
      y[b * 4 + l] = result[0];
    }
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
  turnAngles(theta);
  expand(terms);
  for (let b = 0; b < batch; b += 1) {
    turnInputs(x, b * 4);
    spreadInputs();
    for (let l = 0; l < 4; l += 1) {
      sweep(terms, l * 81);
      writeGradient(jac, b * 16 + l * 4);
    }
  }
}

/**
 * The θ-step: the Fourier coefficients of every ⟨Q_l⟩ (Eq. 14), for explain and responseCurve.
 * theta [16], tensor [324]; tensor is overwritten.
 * tensor[l·81 + j] goes with the product over the qubits of 1, cos or sin of the angle, by the digits of j to
 * the base 3, qubit 0 first; qubits whose angle has no effect have no digit.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function coefficients(theta, tensor) {
  if (theta.length < 16) throw new RangeError("coefficients: theta needs 16 entries, one number per block, qubit and rotation");
  if (tensor.length < 324) throw new RangeError("coefficients: tensor needs 324 entries, one number per observable and product of 1, cos and sin");
  turnAngles(theta);
  expand(tensor);
}

/**
 * The x-step: y as forward and jac as jacobian write them, at the θ whose coefficients tensor holds.
 * tensor [324], x [batch · 4], y [batch · 4], jac [batch · 4 · 4]; y and jac are overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function explain(tensor, x, y, jac, batch) {
  if (tensor.length < 324) throw new RangeError("explain: tensor needs 324 entries, one number per observable and product of 1, cos and sin");
  if (x.length < batch * 4) throw new RangeError("explain: x needs batch * 4 entries, one number per sample and qubit");
  if (y.length < batch * 4) throw new RangeError("explain: y needs batch * 4 entries, one number per sample and observable");
  if (jac.length < batch * 16) throw new RangeError("explain: jac needs batch * 16 entries, one number per sample, observable and qubit");
  for (let b = 0; b < batch; b += 1) {
    turnInputs(x, b * 4);
    spreadInputs();
    for (let l = 0; l < 4; l += 1) {
      sweep(tensor, l * 81);
      y[b * 4 + l] = result[0];
      writeGradient(jac, b * 16 + l * 4);
    }
  }
}

/**
 * curve[((b·m + l)·n + q)·3 + 0…2] = (a, b, c): ⟨Q_l⟩ for sample b with the angle of qubit q moved by d is
 * a + b·cos d + c·sin d.
 * tensor [324], x [batch · 4], curve [batch · 4 · 4 · 3]; curve is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function responseCurve(tensor, x, curve, batch) {
  if (tensor.length < 324) throw new RangeError("responseCurve: tensor needs 324 entries, one number per observable and product of 1, cos and sin");
  if (x.length < batch * 4) throw new RangeError("responseCurve: x needs batch * 4 entries, one number per sample and qubit");
  if (curve.length < batch * 48) throw new RangeError("responseCurve: curve needs batch * 48 entries, three numbers per sample, observable and qubit");
  for (let b = 0; b < batch; b += 1) {
    turnInputs(x, b * 4);
    spreadInputs();
    for (let l = 0; l < 4; l += 1) {
      sweep(tensor, l * 81);
      writeCurve(curve, b * 48 + l * 12);
    }
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
export const wasm = "AGFzbQEAAAABKAdgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwBgBH9/f38AYAV/f39/fwADLCsAAQEFBgEBAQECAQEBAQECAgEBAQECAgICAQICAQEBAQECAgECAQECAQIBBQQBAQEBB5oBCwZtZW1vcnkCAAxmb3J3YXJkQmVnaW4ADgtmb3J3YXJkUGFpcgARCHZqcEJlZ2luABQHdmpwUGFpcgAcBnZqcEVuZAAeDWphY29iaWFuQmVnaW4AHwxqYWNvYmlhblBhaXIAIxFjb2VmZmljaWVudHNCZWdpbgAmC2V4cGxhaW5QYWlyACgRcmVzcG9uc2VDdXJ2ZVBhaXIAKgrcdiuXBwEYeyAA/QyDyMltMF/kP4PIyW0wX+Q//fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIQEgAf0MAAAAAAAAOEMAAAAAAAA4Q/3xASECIAAgAv0MAABAVPsh+T8AAEBU+yH5P/3yASEDIAP98QEhBCAC/QwAAGAaYbTQPQAAYBphtNA9/fIBIQUgBCAF/fEBIQYgBiAE/fEBIQcgBCAGIAf98QH98QEgBSAH/fAB/fEBIQggAv0MAAAALooZozsAAAAuihmjO/3yASEJIAYgCf3xASEKIAogBv3xASELIAYgCiAL/fEB/fEBIAkgC/3wAf3xASEMIAggDP3wASAC/QzBSSAlmoN7OcFJICWag3s5/fIBIQ0gDf3xASEOIAogDv3wASEPIAogD/3xASAO/fABIRAgDyAP/fIBIREgESAP/fIBIRL9DHzVz1o62eU9fNXPWjrZ5T0gEf3yAf0M65wriublWr7rnCuK5uVavv3wASAR/fIB/Qx9/rFX4x3HPn3+sVfjHcc+/fABIBH98gH9DNVhwRmgASq/1WHBGaABKr/98AEgEf3yAf0MpvgQERERgT+m+BARERGBP/3wASETIA8gEf0MAAAAAAAA4D8AAAAAAADgPyAQ/fIBIBIgE/3yAf3xAf3yASAQ/fEBIBL9DElVVVVVVcW/SVVVVVVVxb/98gH98QH98QEhFP0MAAAAAAAA4D8AAAAAAADgPyAR/fIBIRX9DAAAAAAAAPA/AAAAAAAA8D8gFf3xASEWIBb9DAAAAAAAAPA/AAAAAAAA8D8gFv3xASAV/fEBIBEgEf0M1DiIvun6qL3UOIi+6fqovSAR/fIB/QzEsbS9nu4hPsSxtL2e7iE+/fABIBH98gH9DK1SnIBPfpK+rVKcgE9+kr798AEgEf3yAf0MkBXLGaAB+j6QFcsZoAH6Pv3wASAR/fIB/Qx3UcEWbMFWv3dRwRZswVa//fABIBH98gH9DExVVVVVVaU/TFVVVVVVpT/98AH98gH98gEgDyAQ/fIB/fEB/fAB/fABIRf9DAAAAAAAAAAAAAAAAAAAAAAgAf0MAQAAAAAAAAABAAAAAAAAAP1O/dEBIRggFCAXIBj9UiAB/QwBAAAAAAAAAAEAAAAAAAAA/c4B/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RIBcgFCAY/VIgAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9UQtFAgF/AnxBACEAA0AgAEEDdCsDQP0UEAD9IQAhAf0hACECIABBA3QgAjkD4DsgAEEDdCABOQPgPCAAQQFqIgBBEEgNAAsLOQEBf0EAIQADQCAAQQN0RAAAAAAAAAAAOQPgPSAAQQFqIgBBgAJIDQALQQBEAAAAAAAA8D85A+BJC5kBAwJ8BH8EfCADQQN0KwPgOyEEIANBA3QrA+A8IQVBACEGA0AgBiAAcSAGIAFxQQRsaiEHIAcgAmohCCAHIAJBA2xqIQkgCEEDdCsD4D0hCiAJQQN0KwPgPSELIAQgC6IgBSAKoqAhDCAEIAqiIAUgC6KhIQ0gCEEDdCANOQPgPSAJQQN0IAw5A+A9IAZBAWoiBkHAAEgNAAsLiAQCAn8MfEEAIQUDQCAFIABxIAUgAXFBBGxqIAUgAnFBEGxqIQYgBiAEQQJsakEDdCsD4D0hByAGIARBA2xqQQN0KwPgPSEIIAYgA2pBA3QrA+A9IQkgBiADaiAEakEDdCsD4D0hCiAGIANqIARBAmxqQQN0KwPgPSELIAYgA2ogBEEDbGpBA3QrA+A9IQwgBiADQQJsakEDdCsD4D0hDSAGIANBAmxqIARqQQN0KwPgPSEOIAYgA0ECbGogBEECbGpBA3QrA+A9IQ8gBiADQQJsaiAEQQNsakEDdCsD4D0hECAGIANBA2xqIARBAmxqQQN0KwPgPSERIAYgA0EDbGogBEEDbGpBA3QrA+A9IRIgBiADQQNsaiAEQQJsakEDdCAHOQPgPSAGIANBA2xqIARBA2xqQQN0IAg5A+A9IAYgA2ogBGpBA3QgCTkD4D0gBiADakEDdCAKOQPgPSAGIANBAmxqIARBA2xqQQN0IAs5A+A9IAYgA0ECbGogBEECbGpBA3QgDJo5A+A9IAYgA0ECbGogBGpBA3QgDTkD4D0gBiADQQJsakEDdCAOOQPgPSAGIANqIARBA2xqQQN0IA+aOQPgPSAGIANqIARBAmxqQQN0IBA5A+A9IAYgBEECbGpBA3QgETkD4D0gBiAEQQNsakEDdCASOQPgPSAFQQFqIgVBEEgNAAsLjgEBAn9BACEAA0BBAyAAayEBQT9BAEHAACABQQRsEANBD0EwQRAgAUEEbEEBahADQQNBPEEEIAFBBGxBAmoQA0EAQT9BASABQQRsQQNqEANBAEEPQQBBAUHAABAEQQBBAEEPQQRBARAEQQNBAEEMQRBBBBAEQQ9BAEEAQcAAQRAQBCAAQQFqIgBBBEgNAAsLYQIBfwR8QQAhAANAIABBA3QrA+A9IQEgAEEDdCsD4EEhAiAAQQN0KwPgSSEDIAOaIQQgAEEDdCABOQPgPSAAQQN0IAI5A+BBIABBA3QgBDkD4EUgAEEBaiIAQcAASA0ACwuUAQIEfwR8QQAhAANAIABBwABsIQEgAEEwbCECQQAhAwNAIAEgA2pBA3QrA+A9IQQgASADakEDdCsD4D4hBSABIANqQQN0KwPgQCEGIAaaIQcgAiADakEDdCAEOQPgPSACIANqQQN0IAU5A+A+IAIgA2pBA3QgBzkD4D8gA0EBaiIDQRBIDQALIABBAWoiAEEDSA0ACwuTAQIEfwR8QQAhAANAIABBEGwhASAAQQxsIQJBACEDA0AgASADakEDdCsD4D0hBCABIANqQQN0KwOAPiEFIAEgA2pBA3QrA8A+IQYgBpohByACIANqQQN0IAQ5A+A9IAIgA2pBA3QgBTkDgD4gAiADakEDdCAHOQOgPiADQQFqIgNBBEgNAAsgAEEBaiIAQQlIDQALC3cCA38EfEEAIQEDQCABQQRsIQIgAUEDbCEDIAJBA3QrA+A9IQQgAkEDdCsD6D0hBSACQQN0KwP4PSEGIAaaIQcgACADakEDdCAEOQPgTSAAIANqQQN0IAU5A+hNIAAgA2pBA3QgBzkD8E0gAUEBaiIBQRtIDQALCzkBAX9BACEAA0AgAEEDdEQAAAAAAAAAADkD4D0gAEEBaiIAQYACSA0AC0EARAAAAAAAAPA/OQPgQAs5AQF/QQAhAANAIABBA3REAAAAAAAAAAA5A+A9IABBAWoiAEGAAkgNAAtBAEQAAAAAAADwPzkDwD4LOQEBf0EAIQADQCAAQQN0RAAAAAAAAAAAOQPgPSAAQQFqIgBBgAJIDQALQQBEAAAAAAAA8D85A/g9Cz0AEAIQBRAGEAcQCEEAEAkQChAFEAYQBxAIQdEAEAkQCxAFEAYQBxAIQaIBEAkQDBAFEAYQBxAIQfMBEAkLBgAQARANC4gBAQh7IABBBHT9AAQAEAAhASECQQAgAv0LBIBiQQAgAf0LBMBiIABBBHT9AAQQEAAhAyEEQQAgBP0LBJBiQQAgA/0LBNBiIABBBHT9AAQgEAAhBSEGQQAgBv0LBKBiQQAgBf0LBOBiIABBBHT9AAQwEAAhByEIQQAgCP0LBLBiQQAgB/0LBPBiC5cEAwR7An8Re0EA/QAEoGIhAUEA/QAE4GIhAkEA/QAEsGIhA0EA/QAE8GIhBEEAIQUDQCAFQQlsIQYgACAGakEDdP0KA+BNIQcgACAGakEDdP0KA+hNIQggACAGakEDdP0KA/BNIQkgByADIAj98gEgBCAJ/fIB/fAB/fABIQogACAGakEDdP0KA/hNIQsgACAGakEDdP0KA4BOIQwgACAGakEDdP0KA4hOIQ0gCyADIAz98gEgBCAN/fIB/fAB/fABIQ4gACAGakEDdP0KA5BOIQ8gACAGakEDdP0KA5hOIRAgACAGakEDdP0KA6BOIREgDyADIBD98gEgBCAR/fIB/fAB/fABIRIgCiABIA798gEgAiAS/fIB/fAB/fABIRMgBUEEdCAT/QsEkGQgBUEBaiIFQQlIDQALQQD9AASAYiEHQQD9AATAYiEIQQD9AASQYiEJQQD9AATQYiEKQQD9AASQZCELQQD9AASgZCEMQQD9AASwZCENIAsgCSAM/fIBIAogDf3yAf3wAf3wASEOQQD9AATAZCEPQQD9AATQZCEQQQD9AATgZCERIA8gCSAQ/fIBIAogEf3yAf3wAf3wASESQQD9AATwZCETQQD9AASAZSEUQQD9AASQZSEVIBMgCSAU/fIBIAogFf3yAf3wAf3wASEWIA4gByAS/fIBIAggFv3yAf3wAf3wASEXQQAgF/0LBKBmCzQBAX9BABAPQQAhAANAIABB0QBsEBAgAEEEdEEA/QAEoGb9CwTAASAAQQFqIgBBBEgNAAsLVQIBfwJ8QQAhAANARAAAAAAAAOA/IABBA3QrA0Ci/RQQAP0hACEB/SEAIQIgAEECbEEDdCACOQOgISAAQQJsQQN0IAE5A6ghIABBAWoiAEEQSA0ACws4AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBOA5IABBAWoiAEEQSA0ACwsGABASEBMLqAYBMHtEAAAAAAAA4D/9FCAAQQR0/QAEAP3yARAAIQEhAkEAIAL9CwSgIEEAIAH9CwTgIEQAAAAAAADgP/0UIABBBHT9AAQQ/fIBEAAhAyEEQQAgBP0LBLAgQQAgA/0LBPAgRAAAAAAAAOA//RQgAEEEdP0ABCD98gEQACEFIQZBACAG/QsEwCBBACAF/QsEgCFEAAAAAAAA4D/9FCAAQQR0/QAEMP3yARAAIQchCEEAIAj9CwTQIEEAIAf9CwSQIUTNO39mnqDmP/0UQQD9AASgIP3yASEJRM07f2aeoOY//RRBAP0ABOAg/fIBIQogCSAK/fEBIQsgCSAK/fABIQxEzTt/Zp6g5j/9FEEA/QAEsCD98gEhDUTNO39mnqDmP/0UQQD9AATwIP3yASEOIA0gDv3xASEPIA0gDv3wASEQRM07f2aeoOY//RRBAP0ABMAg/fIBIRFEzTt/Zp6g5j/9FEEA/QAEgCH98gEhEiARIBL98QEhEyARIBL98AEhFETNO39mnqDmP/0UQQD9AATQIP3yASEVRM07f2aeoOY//RRBAP0ABJAh/fIBIRYgFSAW/fEBIRcgFSAW/fABIRggCyAP/fIBIRkgCyAQ/fIBIRogDCAP/fIBIRsgDCAQ/fIBIRwgEyAX/fIBIR0gEyAY/fIBIR4gFCAX/fIBIR8gFCAY/fIBISAgGSAd/fIBISEgGSAe/fIBISIgGSAf/fIBISMgGSAg/fIBISQgGiAd/fIBISUgGiAe/fIBISYgGiAf/fIBIScgGiAg/fIBISggGyAd/fIBISkgGyAe/fIBISogGyAf/fIBISsgGyAg/fIBISwgHCAd/fIBIS0gHCAe/fIBIS4gHCAf/fIBIS8gHCAg/fIBITBBACAh/QsEoCNBACAi/QsEsCNBACAj/QsEwCNBACAk/QsE0CNBACAl/QsE4CNBACAm/QsE8CNBACAn/QsEgCRBACAo/QsEkCRBACAp/QsEoCRBACAq/QsEsCRBACAr/QsEwCRBACAs/QsE0CRBACAt/QsE4CRBACAu/QsE8CRBACAv/QsEgCVBACAw/QsEkCUL0RAGA38EewF/NHsBfzB7IABBA3EhASABQSBsIQIgAUEIbCEDIANBA3T9CgOgISEEIANBA3T9CgOoISEFIANBA3T9CgOwISEGIANBA3T9CgO4ISEHIAJBEGohCCACQQR0/QAEoCMhCSACQQR0/QAEgCQhCiACQQR0/QAE4CQhCyACQQR0/QAEwCQhDCAEIAn98gEgBSAL/fIB/fEBIQ0gBSAJ/fIBIAQgC/3yAf3wASEOIAQgCv3yASAFIAz98gH98QEhDyAFIAr98gEgBCAM/fIB/fABIRAgBiAN/fIBIAcgD/3yAf3xASERIAcgDf3yASAGIA/98gH98AEhEiAGIA798gEgByAQ/fIB/fEBIRMgByAO/fIBIAYgEP3yAf3wASEUIAhBBHQgEf0LBKAjIAhBBHQgEv0LBOAjIAhBBHQgE/0LBKAkIAhBBHQgFP0LBOAkIAJBBHT9AATwJCEVIAJBBHT9AATQJCEWIAJBBHT9AASwIyEXIAJBBHT9AASQJCEYIAQgFf3yASAFIBf98gH98QEhGSAFIBX98gEgBCAX/fIB/fABIRogBCAW/fIBIAUgGP3yAf3xASEbIAUgFv3yASAEIBj98gH98AEhHCAGIBn98gEgByAb/fIB/fEBIR0gByAZ/fIBIAYgG/3yAf3wASEeIAYgGv3yASAHIBz98gH98QEhHyAHIBr98gEgBiAc/fIB/fABISAgCEEEdCAd/QsEsCMgCEEEdCAe/QsE8CMgCEEEdCAf/QsEsCQgCEEEdCAg/QsE8CQgAkEEdP0ABNAjISEgAkEEdP0ABPAjISIgAkEEdP0ABJAlISMgAkEEdP0ABLAkISQgBCAh/fIBIAUgI/3yAf3xASElIAUgIf3yASAEICP98gH98AEhJiAEICL98gEgBSAk/fIB/fEBIScgBSAi/fIBIAQgJP3yAf3wASEoIAYgJf3yASAHICf98gH98QEhKSAHICX98gEgBiAn/fIB/fABISogBiAm/fIBIAcgKP3yAf3xASErIAcgJv3yASAGICj98gH98AEhLCAIQQR0ICn9CwTAIyAIQQR0ICr9CwSAJCAIQQR0ICv9CwTAJCAIQQR0ICz9CwSAJSACQQR0/QAEgCUhLSACQQR0/QAEoCQhLiACQQR0/QAEwCMhLyACQQR0/QAE4CMhMCAEIC398gEgBSAv/fIB/fEBITEgBSAt/fIBIAQgL/3yAf3wASEyIAQgLv3yASAFIDD98gH98QEhMyAFIC798gEgBCAw/fIB/fABITQgBiAx/fIBIAcgM/3yAf3xASE1IAcgMf3yASAGIDP98gH98AEhNiAGIDL98gEgByA0/fIB/fEBITcgByAy/fIBIAYgNP3yAf3wASE4IAhBBHQgNf0LBNAjIAhBBHQgNv0LBJAkIAhBBHQgN/0LBNAkIAhBBHQgOP0LBJAlIANBA3T9CgPAISE5IANBA3T9CgPIISE6IANBA3T9CgPQISE7IANBA3T9CgPYISE8IAJBIGohPSAIQQR0/QAEoCMhPiAIQQR0/QAEsCMhPyAIQQR0/QAEwCMhQCAIQQR0/QAE0CMhQSA5ID798gEgOiBA/fIB/fEBIUIgOiA+/fIBIDkgQP3yAf3wASFDIDkgP/3yASA6IEH98gH98QEhRCA6ID/98gEgOSBB/fIB/fABIUUgOyBC/fIBIDwgRP3yAf3xASFGIDwgQv3yASA7IET98gH98AEhRyA7IEP98gEgPCBF/fIB/fEBIUggPCBD/fIBIDsgRf3yAf3wASFJID1BBHQgRv0LBKAjID1BBHQgR/0LBLAjID1BBHQgSP0LBMAjID1BBHQgSf0LBNAjIAhBBHT9AATgIyFKIAhBBHT9AATwIyFLIAhBBHT9AASAJCFMIAhBBHT9AASQJCFNIDkgSv3yASA6IEz98gH98QEhTiA6IEr98gEgOSBM/fIB/fABIU8gOSBL/fIBIDogTf3yAf3xASFQIDogS/3yASA5IE398gH98AEhUSA7IE798gEgPCBQ/fIB/fEBIVIgPCBO/fIBIDsgUP3yAf3wASFTIDsgT/3yASA8IFH98gH98QEhVCA8IE/98gEgOyBR/fIB/fABIVUgPUEEdCBS/QsE4CMgPUEEdCBT/QsE8CMgPUEEdCBU/QsEgCQgPUEEdCBV/QsEkCQgCEEEdP0ABKAkIVYgCEEEdP0ABLAkIVcgCEEEdP0ABMAkIVggCEEEdP0ABNAkIVkgOSBW/fIBIDogWP3yAf3xASFaIDogVv3yASA5IFj98gH98AEhWyA5IFf98gEgOiBZ/fIB/fEBIVwgOiBX/fIBIDkgWf3yAf3wASFdIDsgWv3yASA8IFz98gH98QEhXiA8IFr98gEgOyBc/fIB/fABIV8gOyBb/fIBIDwgXf3yAf3xASFgIDwgW/3yASA7IF398gH98AEhYSA9QQR0IF79CwSgJCA9QQR0IF/9CwSwJCA9QQR0IGD9CwTAJCA9QQR0IGH9CwTQJCAIQQR0/QAE4CQhYiAIQQR0/QAE8CQhYyAIQQR0/QAEgCUhZCAIQQR0/QAEkCUhZSA5IGL98gEgOiBk/fIB/fEBIWYgOiBi/fIBIDkgZP3yAf3wASFnIDkgY/3yASA6IGX98gH98QEhaCA6IGP98gEgOSBl/fIB/fABIWkgOyBm/fIBIDwgaP3yAf3xASFqIDwgZv3yASA7IGj98gH98AEhayA7IGf98gEgPCBp/fIB/fEBIWwgPCBn/fIBIDsgaf3yAf3wASFtID1BBHQgav0LBOAkID1BBHQga/0LBPAkID1BBHQgbP0LBIAlID1BBHQgbf0LBJAlC+QEATJ7QQD9AASgMyEBIAEgAf3yASECQQD9AASwMyEDIAMgA/3yASEEQQD9AATAMyEFIAUgBf3yASEGQQD9AATQMyEHIAcgB/3yASEIQQD9AATgMyEJIAkgCf3yASEKQQD9AATwMyELIAsgC/3yASEMQQD9AASANCENIA0gDf3yASEOQQD9AASQNCEPIA8gD/3yASEQQQD9AASgNCERIBEgEf3yASESQQD9AASwNCETIBMgE/3yASEUQQD9AATANCEVIBUgFf3yASEWQQD9AATQNCEXIBcgF/3yASEYQQD9AATgNCEZIBkgGf3yASEaQQD9AATwNCEbIBsgG/3yASEcQQD9AASANSEdIB0gHf3yASEeQQD9AASQNSEfIB8gH/3yASEgIAIgEv3wASEhIAQgFP3wASEiIAYgFv3wASEjIAggGP3wASEkIAogGv3wASElIAwgHP3wASEmIA4gHv3wASEnIBAgIP3wASEoICEgJf3wASEpICIgJv3wASEqICMgJ/3wASErICQgKP3wASEsICkgK/3wASEtICogLP3wASEuIC0gLv3xASEvICkgK/3xASAqICz98QH98AEhMCAhICX98QEgIiAm/fEB/fABICMgJ/3xASAkICj98QH98AH98AEhMSACIBL98QEgBCAU/fEB/fABIAYgFv3xASAIIBj98QH98AH98AEgCiAa/fEBIAwgHP3xAf3wASAOIB798QEgECAg/fEB/fAB/fAB/fABITIgAEEEdCAy/QsEwAEgAEEEdCAx/QsE0AEgAEEEdCAw/QsE4AEgAEEEdCAv/QsE8AELRgBBACAAQQR0/QAEgAL9CwSgOUEAIABBBHT9AASQAv0LBLA5QQAgAEEEdP0ABKAC/QsEwDlBACAAQQR0/QAEsAL9CwTQOQvbBAEhe0EA/QAEoDkhAEEA/QAEsDkhAUEA/QAEwDkhAkEA/QAE0DkhAyAD/e0BIQQgAyAC/fABIQUgBCAC/fABIQYgAyAC/fEBIQcgBCAC/fEBIQggBSAB/fABIQkgBiAB/fABIQogByAB/fABIQsgCCAB/fABIQwgBSAB/fEBIQ0gBiAB/fEBIQ4gByAB/fEBIQ8gCCAB/fEBIRAgCSAA/fABIREgCiAA/fABIRIgCyAA/fABIRMgDCAA/fABIRQgDSAA/fABIRUgDiAA/fABIRYgDyAA/fABIRcgECAA/fABIRggCSAA/fEBIRkgCiAA/fEBIRogCyAA/fEBIRsgDCAA/fEBIRwgDSAA/fEBIR0gDiAA/fEBIR4gDyAA/fEBIR8gECAA/fEBISBBACARQQD9AASgM/3yAf0LBKA3QQAgEkEA/QAEsDP98gH9CwSwN0EAIBNBAP0ABMAz/fIB/QsEwDdBACAUQQD9AATQM/3yAf0LBNA3QQAgFUEA/QAE4DP98gH9CwTgN0EAIBZBAP0ABPAz/fIB/QsE8DdBACAXQQD9AASANP3yAf0LBIA4QQAgGEEA/QAEkDT98gH9CwSQOEEAIBlBAP0ABKA0/fIB/QsEoDhBACAaQQD9AASwNP3yAf0LBLA4QQAgG0EA/QAEwDT98gH9CwTAOEEAIBxBAP0ABNA0/fIB/QsE0DhBACAdQQD9AATgNP3yAf0LBOA4QQAgHkEA/QAE8DT98gH9CwTwOEEAIB9BAP0ABIA1/fIB/QsEgDlBACAgQQD9AASQNf3yAf0LBJA5C6oZBgR/BnsBf0Z7AX9AeyAAQQNxIQEgAUEgbCECIAFBCGwhAyABQQRsIQQgA0EDdP0KA8AhIQUgA0EDdP0KA8ghIQYgA0EDdP0KA9AhIQcgA0EDdP0KA9ghIQhEAAAAAAAAAAD9FCEJRAAAAAAAAAAA/RQhCiACQSBqIQtBAP0ABKA3IQxBAP0ABLA3IQ1BAP0ABMA3IQ5BAP0ABNA3IQ8gC0EEdP0ABKAjIRAgC0EEdP0ABLAjIREgC0EEdP0ABMAjIRIgC0EEdP0ABNAjIRMgCSAOIBD98gEgDCAS/fIB/fEBIA8gEf3yASANIBP98gH98QH98AH98AEhCSAKIA0gEP3yASAMIBH98gH98QEgDyAS/fIBIA4gE/3yAf3xAf3wAf3wASEKIAUgDP3yASAGIA798gH98AEhFCAFIA798gEgBiAM/fIB/fEBIRUgBSAN/fIBIAYgD/3yAf3wASEWIAUgD/3yASAGIA398gH98QEhFyAHIBT98gEgCCAW/fIB/fABIRggByAW/fIBIAggFP3yAf3xASEZIAcgFf3yASAIIBf98gH98AEhGiAHIBf98gEgCCAV/fIB/fEBIRtBACAY/QsEoDVBACAZ/QsEsDVBACAa/QsEwDVBACAb/QsE0DVBAP0ABOA3IRxBAP0ABPA3IR1BAP0ABIA4IR5BAP0ABJA4IR8gC0EEdP0ABOAjISAgC0EEdP0ABPAjISEgC0EEdP0ABIAkISIgC0EEdP0ABJAkISMgCSAeICD98gEgHCAi/fIB/fEBIB8gIf3yASAdICP98gH98QH98AH98AEhCSAKIB0gIP3yASAcICH98gH98QEgHyAi/fIBIB4gI/3yAf3xAf3wAf3wASEKIAUgHP3yASAGIB798gH98AEhJCAFIB798gEgBiAc/fIB/fEBISUgBSAd/fIBIAYgH/3yAf3wASEmIAUgH/3yASAGIB398gH98QEhJyAHICT98gEgCCAm/fIB/fABISggByAm/fIBIAggJP3yAf3xASEpIAcgJf3yASAIICf98gH98AEhKiAHICf98gEgCCAl/fIB/fEBIStBACAo/QsE4DVBACAp/QsE8DVBACAq/QsEgDZBACAr/QsEkDZBAP0ABKA4ISxBAP0ABLA4IS1BAP0ABMA4IS5BAP0ABNA4IS8gC0EEdP0ABKAkITAgC0EEdP0ABLAkITEgC0EEdP0ABMAkITIgC0EEdP0ABNAkITMgCSAuIDD98gEgLCAy/fIB/fEBIC8gMf3yASAtIDP98gH98QH98AH98AEhCSAKIC0gMP3yASAsIDH98gH98QEgLyAy/fIBIC4gM/3yAf3xAf3wAf3wASEKIAUgLP3yASAGIC798gH98AEhNCAFIC798gEgBiAs/fIB/fEBITUgBSAt/fIBIAYgL/3yAf3wASE2IAUgL/3yASAGIC398gH98QEhNyAHIDT98gEgCCA2/fIB/fABITggByA2/fIBIAggNP3yAf3xASE5IAcgNf3yASAIIDf98gH98AEhOiAHIDf98gEgCCA1/fIB/fEBITtBACA4/QsEoDZBACA5/QsEsDZBACA6/QsEwDZBACA7/QsE0DZBAP0ABOA4ITxBAP0ABPA4IT1BAP0ABIA5IT5BAP0ABJA5IT8gC0EEdP0ABOAkIUAgC0EEdP0ABPAkIUEgC0EEdP0ABIAlIUIgC0EEdP0ABJAlIUMgCSA+IED98gEgPCBC/fIB/fEBID8gQf3yASA9IEP98gH98QH98AH98AEhCSAKID0gQP3yASA8IEH98gH98QEgPyBC/fIBID4gQ/3yAf3xAf3wAf3wASEKIAUgPP3yASAGID798gH98AEhRCAFID798gEgBiA8/fIB/fEBIUUgBSA9/fIBIAYgP/3yAf3wASFGIAUgP/3yASAGID398gH98QEhRyAHIET98gEgCCBG/fIB/fABIUggByBG/fIBIAggRP3yAf3xASFJIAcgRf3yASAIIEf98gH98AEhSiAHIEf98gEgCCBF/fIB/fEBIUtBACBI/QsE4DZBACBJ/QsE8DZBACBK/QsEgDdBACBL/QsEkDcgBEEEdCAEQQR0/QAEgDogCf3wAf0LBIA6IARBBHQgBEEEdP0ABJA6IAr98AH9CwSQOiADQQN0/QoDoCEhTCADQQN0/QoDqCEhTSADQQN0/QoDsCEhTiADQQN0/QoDuCEhT0QAAAAAAAAAAP0UIVBEAAAAAAAAAAD9FCFRIAJBEGohUkEA/QAEoDUhU0EA/QAE4DUhVEEA/QAEoDYhVUEA/QAE4DYhViBSQQR0/QAEoCMhVyBSQQR0/QAE4CMhWCBSQQR0/QAEoCQhWSBSQQR0/QAE4CQhWiBQIFUgV/3yASBTIFn98gH98QEgViBY/fIBIFQgWv3yAf3xAf3wAf3wASFQIFEgVCBX/fIBIFMgWP3yAf3xASBWIFn98gEgVSBa/fIB/fEB/fAB/fABIVEgTCBT/fIBIE0gVf3yAf3wASFbIEwgVf3yASBNIFP98gH98QEhXCBMIFT98gEgTSBW/fIB/fABIV0gTCBW/fIBIE0gVP3yAf3xASFeIE4gW/3yASBPIF398gH98AEhXyBOIF398gEgTyBb/fIB/fEBIWAgTiBc/fIBIE8gXv3yAf3wASFhIE4gXv3yASBPIFz98gH98QEhYkEAIF/9CwSgN0EAIGD9CwSAOEEAIGH9CwTgOEEAIGL9CwTAOEEA/QAEsDUhY0EA/QAE8DUhZEEA/QAEsDYhZUEA/QAE8DYhZiBSQQR0/QAEsCMhZyBSQQR0/QAE8CMhaCBSQQR0/QAEsCQhaSBSQQR0/QAE8CQhaiBQIGUgZ/3yASBjIGn98gH98QEgZiBo/fIBIGQgav3yAf3xAf3wAf3wASFQIFEgZCBn/fIBIGMgaP3yAf3xASBmIGn98gEgZSBq/fIB/fEB/fAB/fABIVEgTCBj/fIBIE0gZf3yAf3wASFrIEwgZf3yASBNIGP98gH98QEhbCBMIGT98gEgTSBm/fIB/fABIW0gTCBm/fIBIE0gZP3yAf3xASFuIE4ga/3yASBPIG398gH98AEhbyBOIG398gEgTyBr/fIB/fEBIXAgTiBs/fIBIE8gbv3yAf3wASFxIE4gbv3yASBPIGz98gH98QEhckEAIG/9CwTwOEEAIHD9CwTQOEEAIHH9CwSwN0EAIHL9CwSQOEEA/QAEwDUhc0EA/QAEgDYhdEEA/QAEwDYhdUEA/QAEgDchdiBSQQR0/QAEwCMhdyBSQQR0/QAEgCQheCBSQQR0/QAEwCQheSBSQQR0/QAEgCUheiBQIHUgd/3yASBzIHn98gH98QEgdiB4/fIBIHQgev3yAf3xAf3wAf3wASFQIFEgdCB3/fIBIHMgeP3yAf3xASB2IHn98gEgdSB6/fIB/fEB/fAB/fABIVEgTCBz/fIBIE0gdf3yAf3wASF7IEwgdf3yASBNIHP98gH98QEhfCBMIHT98gEgTSB2/fIB/fABIX0gTCB2/fIBIE0gdP3yAf3xASF+IE4ge/3yASBPIH398gH98AEhfyBOIH398gEgTyB7/fIB/fEBIYABIE4gfP3yASBPIH798gH98AEhgQEgTiB+/fIBIE8gfP3yAf3xASGCAUEAIH/9CwTQN0EAIIAB/QsE8DdBACCBAf0LBJA5QQAgggH9CwSwOEEA/QAE0DUhgwFBAP0ABJA2IYQBQQD9AATQNiGFAUEA/QAEkDchhgEgUkEEdP0ABNAjIYcBIFJBBHT9AASQJCGIASBSQQR0/QAE0CQhiQEgUkEEdP0ABJAlIYoBIFAghQEghwH98gEggwEgiQH98gH98QEghgEgiAH98gEghAEgigH98gH98QH98AH98AEhUCBRIIQBIIcB/fIBIIMBIIgB/fIB/fEBIIYBIIkB/fIBIIUBIIoB/fIB/fEB/fAB/fABIVEgTCCDAf3yASBNIIUB/fIB/fABIYsBIEwghQH98gEgTSCDAf3yAf3xASGMASBMIIQB/fIBIE0ghgH98gH98AEhjQEgTCCGAf3yASBNIIQB/fIB/fEBIY4BIE4giwH98gEgTyCNAf3yAf3wASGPASBOII0B/fIBIE8giwH98gH98QEhkAEgTiCMAf3yASBPII4B/fIB/fABIZEBIE4gjgH98gEgTyCMAf3yAf3xASGSAUEAII8B/QsEgDlBACCQAf0LBKA4QQAgkQH9CwTAN0EAIJIB/QsE4DcgBEEEdCAEQQR0/QAE4DkgUP3wAf0LBOA5IARBBHQgBEEEdP0ABPA5IFH98AH9CwTwOQv8CAFEe0TNO39mnqDmP/0UQQD9AASgIP3yASEBRM07f2aeoOY//RRBAP0ABOAg/fIBIQIgASAC/fEBIQMgASAC/fABIQQgAv3tASAB/fEBIQUgASAC/fEBIQZEzTt/Zp6g5j/9FEEA/QAEsCD98gEhB0TNO39mnqDmP/0UQQD9AATwIP3yASEIIAcgCP3xASEJIAcgCP3wASEKIAj97QEgB/3xASELIAcgCP3xASEMRM07f2aeoOY//RRBAP0ABMAg/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEgCH98gEhDiANIA798QEhDyANIA798AEhECAO/e0BIA398QEhESANIA798QEhEkTNO39mnqDmP/0UQQD9AATQIP3yASETRM07f2aeoOY//RRBAP0ABJAh/fIBIRQgEyAU/fEBIRUgEyAU/fABIRYgFP3tASAT/fEBIRcgEyAU/fEBIRhBAP0ABKA3IRlBAP0ABLA3IRpBAP0ABMA3IRtBAP0ABNA3IRxBAP0ABOA3IR1BAP0ABPA3IR5BAP0ABIA4IR9BAP0ABJA4ISBBAP0ABKA4ISFBAP0ABLA4ISJBAP0ABMA4ISNBAP0ABNA4ISRBAP0ABOA4ISVBAP0ABPA4ISZBAP0ABIA5ISdBAP0ABJA5ISggDyAV/fIBISkgDyAW/fIBISogECAV/fIBISsgECAW/fIBISwgGSAp/fIBIBogKv3yAf3wASAbICv98gEgHCAs/fIB/fAB/fABIS0gHSAp/fIBIB4gKv3yAf3wASAfICv98gEgICAs/fIB/fAB/fABIS4gISAp/fIBICIgKv3yAf3wASAjICv98gEgJCAs/fIB/fAB/fABIS8gJSAp/fIBICYgKv3yAf3wASAnICv98gEgKCAs/fIB/fAB/fABITAgLSAJ/fIBIC4gCv3yAf3wASExIC8gCf3yASAwIAr98gH98AEhMiAxIAX98gEgMiAG/fIB/fABITMgLSAD/fIBIC8gBP3yAf3wASE0IC4gA/3yASAwIAT98gH98AEhNSA0IAv98gEgNSAM/fIB/fABITYgAyAJ/fIBITcgAyAK/fIBITggBCAJ/fIBITkgBCAK/fIBITogGSA3/fIBIB0gOP3yAf3wASAhIDn98gEgJSA6/fIB/fAB/fABITsgGiA3/fIBIB4gOP3yAf3wASAiIDn98gEgJiA6/fIB/fAB/fABITwgGyA3/fIBIB8gOP3yAf3wASAjIDn98gEgJyA6/fIB/fAB/fABIT0gHCA3/fIBICAgOP3yAf3wASAkIDn98gEgKCA6/fIB/fAB/fABIT4gOyAV/fIBIDwgFv3yAf3wASE/ID0gFf3yASA+IBb98gH98AEhQCA/IBH98gEgQCAS/fIB/fABIUEgOyAP/fIBID0gEP3yAf3wASFCIDwgD/3yASA+IBD98gH98AEhQyBCIBf98gEgQyAY/fIB/fABIUQgAEEEdCAz/QsEwAIgAEEEdCA2/QsE0AIgAEEEdCBB/QsE4AIgAEEEdCBE/QsE8AILRwEBf0EAEBVBACEAA0AgABAWIABBAWoiAEEESA0AC0EAEBdBABAYEBlBACEAA0BBAyAAaxAaIABBAWoiAEEESA0AC0EAEBsLOQIBfwF8QQAhAANAIABBBHQrA+A5IABBBHQrA+g5oCEBIABBA3QgATkDgAMgAEEBaiIAQRBIDQALCwQAEB0LBgAQARANC6QBAwV7AX8Be0EARAAAAAAAAPA//RT9CwSAY0EA/QAEkGIhAEEA/QAE0GIhAUEA/QAEgGMhAkEAIAAgAv3yAf0LBJBjQQAgASAC/fIB/QsEoGNBAP0ABIBiIQNBAP0ABMBiIQRBACEFA0AgBUEEdP0ABIBjIQYgBUEEdCADIAb98gH9CwSwYyAFQQR0IAQgBv3yAf0LBOBjIAVBAWoiBUEDSA0ACwvnBgMIewJ/FXtBAP0ABKBiIQFBAP0ABOBiIQJBAP0ABLBiIQNBAP0ABPBiIQREAAAAAAAAAAD9FCEFRAAAAAAAAAAA/RQhBkQAAAAAAAAAAP0UIQdEAAAAAAAAAAD9FCEIQQAhCQNAIAlBCWwhCiAJQQR0/QAEgGMhCyAAIApqQQN0/QoD4E0hDCAAIApqQQN0/QoD6E0hDSAAIApqQQN0/QoD8E0hDiANIQ8gDiEQIAwgAyAN/fIBIAQgDv3yAf3wAf3wASERIAAgCmpBA3T9CgP4TSESIAAgCmpBA3T9CgOATiETIAAgCmpBA3T9CgOITiEUIA8gASAT/fIB/fABIQ8gECABIBT98gH98AEhECASIAMgE/3yASAEIBT98gH98AH98AEhFSAAIApqQQN0/QoDkE4hFiAAIApqQQN0/QoDmE4hFyAAIApqQQN0/QoDoE4hGCAPIAIgF/3yAf3wASEPIBAgAiAY/fIB/fABIRAgFiADIBf98gEgBCAY/fIB/fAB/fABIRkgFSEaIBkhGyARIAEgFf3yASACIBn98gH98AH98AEhHCAFIAsgGv3yAf3wASEFIAYgCyAb/fIB/fABIQYgByALIA/98gH98AEhByAIIAsgEP3yAf3wASEIIAlBBHQgHP0LBJBkIAlBAWoiCUEJSA0AC0EAIAX9CwTAZUEAIAb9CwSAZkEAIAf9CwTQZUEAIAj9CwSQZkEA/QAEgGIhC0EA/QAEwGIhDEEA/QAEkGIhDUEA/QAE0GIhDkEA/QAEkGQhD0EA/QAEoGQhEEEA/QAEsGQhESAQIRIgESETIA8gDSAQ/fIBIA4gEf3yAf3wAf3wASEUQQD9AATAZCEVQQD9AATQZCEWQQD9AATgZCEXIBIgCyAW/fIB/fABIRIgEyALIBf98gH98AEhEyAVIA0gFv3yASAOIBf98gH98AH98AEhGEEA/QAE8GQhGUEA/QAEgGUhGkEA/QAEkGUhGyASIAwgGv3yAf3wASESIBMgDCAb/fIB/fABIRMgGSANIBr98gEgDiAb/fIB/fAB/fABIRwgGCEdIBwhHiAUIAsgGP3yASAMIBz98gH98AH98AEhH0EAIB39CwSgZUEAIB79CwTgZUEAIBL9CwSwZUEAIBP9CwTwZUEAIB/9CwSgZgu+AQAgAEEEdEEA/QAEgGJBAP0ABOBl/fIBQQD9AATAYkEA/QAEoGX98gH98QH9CwSABCAAQQR0QQD9AASQYkEA/QAE8GX98gFBAP0ABNBiQQD9AASwZf3yAf3xAf0LBJAEIABBBHRBAP0ABKBiQQD9AASAZv3yAUEA/QAE4GJBAP0ABMBl/fIB/fEB/QsEoAQgAEEEdEEA/QAEsGJBAP0ABJBm/fIBQQD9AATwYkEA/QAE0GX98gH98QH9CwSwBAssAQF/QQAQDxAgQQAhAANAIABB0QBsECEgAEEEbBAiIABBAWoiAEEESA0ACwt3AgN/BHxBACEBA0AgAUEEbCECIAFBA2whAyACQQN0KwPgPSEEIAJBA3QrA+g9IQUgAkEDdCsD+D0hBiAGmiEHIAAgA2pBA3QgBDkDgAYgACADakEDdCAFOQOIBiAAIANqQQN0IAc5A5AGIAFBAWoiAUEbSA0ACws9ABACEAUQBhAHEAhBABAkEAoQBRAGEAcQCEHRABAkEAsQBRAGEAcQCEGiARAkEAwQBRAGEAcQCEHzARAkCwYAEAEQJQvnBgMIewJ/FXtBAP0ABKBiIQFBAP0ABOBiIQJBAP0ABLBiIQNBAP0ABPBiIQREAAAAAAAAAAD9FCEFRAAAAAAAAAAA/RQhBkQAAAAAAAAAAP0UIQdEAAAAAAAAAAD9FCEIQQAhCQNAIAlBCWwhCiAJQQR0/QAEgGMhCyAAIApqQQN0/QoDgAYhDCAAIApqQQN0/QoDiAYhDSAAIApqQQN0/QoDkAYhDiANIQ8gDiEQIAwgAyAN/fIBIAQgDv3yAf3wAf3wASERIAAgCmpBA3T9CgOYBiESIAAgCmpBA3T9CgOgBiETIAAgCmpBA3T9CgOoBiEUIA8gASAT/fIB/fABIQ8gECABIBT98gH98AEhECASIAMgE/3yASAEIBT98gH98AH98AEhFSAAIApqQQN0/QoDsAYhFiAAIApqQQN0/QoDuAYhFyAAIApqQQN0/QoDwAYhGCAPIAIgF/3yAf3wASEPIBAgAiAY/fIB/fABIRAgFiADIBf98gEgBCAY/fIB/fAB/fABIRkgFSEaIBkhGyARIAEgFf3yASACIBn98gH98AH98AEhHCAFIAsgGv3yAf3wASEFIAYgCyAb/fIB/fABIQYgByALIA/98gH98AEhByAIIAsgEP3yAf3wASEIIAlBBHQgHP0LBJBkIAlBAWoiCUEJSA0AC0EAIAX9CwTAZUEAIAb9CwSAZkEAIAf9CwTQZUEAIAj9CwSQZkEA/QAEgGIhC0EA/QAEwGIhDEEA/QAEkGIhDUEA/QAE0GIhDkEA/QAEkGQhD0EA/QAEoGQhEEEA/QAEsGQhESAQIRIgESETIA8gDSAQ/fIBIA4gEf3yAf3wAf3wASEUQQD9AATAZCEVQQD9AATQZCEWQQD9AATgZCEXIBIgCyAW/fIB/fABIRIgEyALIBf98gH98AEhEyAVIA0gFv3yASAOIBf98gH98AH98AEhGEEA/QAE8GQhGUEA/QAEgGUhGkEA/QAEkGUhGyASIAwgGv3yAf3wASESIBMgDCAb/fIB/fABIRMgGSANIBr98gEgDiAb/fIB/fAB/fABIRwgGCEdIBwhHiAUIAsgGP3yASAMIBz98gH98AH98AEhH0EAIB39CwSgZUEAIB79CwTgZUEAIBL9CwSwZUEAIBP9CwTwZUEAIB/9CwSgZgs9AQF/QQAQDxAgQQAhAANAIABB0QBsECcgAEEEdEEA/QAEoGb9CwTAASAAQQRsECIgAEEBaiIAQQRIDQALC9kDAQV7QQD9AASgZiEBQQD9AASAYkEA/QAEoGX98gFBAP0ABMBiQQD9AATgZf3yAf3wASECIABBBHQgASAC/fEB/QsEoBogAEEEdCAC/QsEsBogAEEEdEEA/QAEgGJBAP0ABOBl/fIBQQD9AATAYkEA/QAEoGX98gH98QH9CwTAGkEA/QAEkGJBAP0ABLBl/fIBQQD9AATQYkEA/QAE8GX98gH98AEhAyAAQQR0IAEgA/3xAf0LBNAaIABBBHQgA/0LBOAaIABBBHRBAP0ABJBiQQD9AATwZf3yAUEA/QAE0GJBAP0ABLBl/fIB/fEB/QsE8BpBAP0ABKBiQQD9AATAZf3yAUEA/QAE4GJBAP0ABIBm/fIB/fABIQQgAEEEdCABIAT98QH9CwSAGyAAQQR0IAT9CwSQGyAAQQR0QQD9AASgYkEA/QAEgGb98gFBAP0ABOBiQQD9AATAZf3yAf3xAf0LBKAbQQD9AASwYkEA/QAE0GX98gFBAP0ABPBiQQD9AASQZv3yAf3wASEFIABBBHQgASAF/fEB/QsEsBsgAEEEdCAF/QsEwBsgAEEEdEEA/QAEsGJBAP0ABJBm/fIBQQD9AATwYkEA/QAE0GX98gH98QH9CwTQGwssAQF/QQAQDxAgQQAhAANAIABB0QBsECcgAEEMbBApIABBAWoiAEEESA0ACws=";
// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.
const buffers = {
  "forward": [
    ["x",4,0,"input","forward: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,16,"input","forward: theta needs 16 entries, one number per block, qubit and rotation",[["wrapped",8]]],
    ["y",4,0,"output","forward: y needs batch * 4 entries, one number per sample and observable",[["raw",24]]]
  ],
  "vjp": [
    ["x",4,0,"input","vjp: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,16,"input","vjp: theta needs 16 entries, one number per block, qubit and rotation",[["wrapped",8]]],
    ["cotangent",4,0,"input","vjp: cotangent needs batch * 4 entries, one number per sample and observable",[["raw",32]]],
    ["y",4,0,"output","vjp: y needs batch * 4 entries, one number per sample and observable",[["raw",24]]],
    ["dx",4,0,"output","vjp: dx needs batch * 4 entries, one number per sample and qubit",[["raw",40]]],
    ["dtheta",0,16,"output","vjp: dtheta needs 16 entries, one number per block, qubit and rotation",[["raw",48]]]
  ],
  "jacobian": [
    ["x",4,0,"input","jacobian: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,16,"input","jacobian: theta needs 16 entries, one number per block, qubit and rotation",[["wrapped",8]]],
    ["jac",16,0,"output","jacobian: jac needs batch * 16 entries, one number per sample, observable and qubit",[["raw",64]]]
  ],
  "coefficients": [
    ["theta",0,16,"input","coefficients: theta needs 16 entries, one number per block, qubit and rotation",[["wrapped",8]]],
    ["tensor",0,324,"output","coefficients: tensor needs 324 entries, one number per observable and product of 1, cos and sin",[["raw",96]]]
  ],
  "explain": [
    ["tensor",0,324,"input","explain: tensor needs 324 entries, one number per observable and product of 1, cos and sin",[["raw",96]]],
    ["x",4,0,"input","explain: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["y",4,0,"output","explain: y needs batch * 4 entries, one number per sample and observable",[["raw",24]]],
    ["jac",16,0,"output","explain: jac needs batch * 16 entries, one number per sample, observable and qubit",[["raw",64]]]
  ],
  "responseCurve": [
    ["tensor",0,324,"input","responseCurve: tensor needs 324 entries, one number per observable and product of 1, cos and sin",[["raw",96]]],
    ["x",4,0,"input","responseCurve: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["curve",48,0,"output","responseCurve: curve needs batch * 48 entries, three numbers per sample, observable and qubit",[["raw",420]]]
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
