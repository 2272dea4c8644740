// @ts-nocheck
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
 * Why: asked for; estimated ns per sample of vjp on batches of 64: adjoint 804, unitary 1284, shift 11151, fourier 804
 * Operations per sample (and per call besides):
 *   forward: 320 additions, 320 multiplications, 8 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   vjp: 896 additions, 1420 multiplications, 8 function calls (0 additions, 32 multiplications, 32 function calls)
 *   jacobian: 640 additions, 664 multiplications, 8 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   coefficients: 0 additions, 0 multiplications, 0 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   explain: 640 additions, 664 multiplications, 8 function calls (0 additions, 0 multiplications, 0 function calls)
 *   responseCurve: 672 additions, 696 multiplications, 8 function calls (0 additions, 0 multiplications, 0 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (14390 bytes).
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
const halfCos = new Float64Array(4);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(4);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(32);
// The states of one sample, slot by slot.
const state = new Float64Array(80);
// The vector λ of one sample.
const lambda = new Float64Array(16);
// The weight of each Pauli string in λ.
const weights = new Float64Array(4);
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
const cosine = new Float64Array(4);
// Sine of each encoding angle that has an effect.
const sine = new Float64Array(4);
// Products of 1, cosine and sine of the first qubits.
const monomials = new Float64Array(9);
// The tensor, contracted with the last qubits.
const partial = new Float64Array(9);
// The part of an expectation that goes with the cosine of each angle.
const cosinePart = new Float64Array(4);
// The part that goes with the sine of each angle.
const sinePart = new Float64Array(4);
// The expectation.
const result = new Float64Array(1);

/** Fuses the rotations of each block and qubit, once for all samples. */
function prepare(theta: Float64Array): void {
  for (let gate = 0; gate < 16; gate += 1) {
    const c0 = Math.cos(0.5 * theta[gate]);
    const s0 = Math.sin(0.5 * theta[gate]);
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x: Float64Array, at: number): void {
  const h0 = 0.5 * x[at];
  halfCos[0] = Math.cos(h0);
  halfSin[0] = Math.sin(h0);
  const h1 = 0.5 * x[at + 1];
  halfCos[1] = Math.cos(h1);
  halfSin[1] = Math.sin(h1);
  const h2 = 0.5 * x[at + 2];
  halfCos[2] = Math.cos(h2);
  halfSin[2] = Math.sin(h2);
  const h3 = 0.5 * x[at + 3];
  halfCos[3] = Math.cos(h3);
  halfSin[3] = Math.sin(h3);
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

/** Applies the entangler and the rotations on qubits 0 to 3: reads the amplitudes at slot, writes those 16 further on. */
function apply0(slot: number, gate: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const next = slot + 16;
  const a0 = state[slot];
  const a1 = state[slot + 13];
  const a2 = state[slot + 3];
  const a3 = state[slot + 14];
  const a4 = state[slot + 6];
  const a5 = state[slot + 11];
  const a6 = state[slot + 5];
  const a7 = state[slot + 8];
  const a8 = state[slot + 12];
  const a9 = state[slot + 1];
  const a10 = state[slot + 15];
  const a11 = state[slot + 2];
  const a12 = state[slot + 10];
  const a13 = state[slot + 7];
  const a14 = state[slot + 9];
  const a15 = state[slot + 4];
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
  state[next] = e0;
  state[next + 1] = e1;
  state[next + 2] = e2;
  state[next + 3] = e3;
  state[next + 4] = e4;
  state[next + 5] = e5;
  state[next + 6] = e6;
  state[next + 7] = e7;
  state[next + 8] = e8;
  state[next + 9] = e9;
  state[next + 10] = e10;
  state[next + 11] = e11;
  state[next + 12] = e12;
  state[next + 13] = e13;
  state[next + 14] = e14;
  state[next + 15] = e15;
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y: Float64Array, at: number): void {
  const a = state[64];
  const p = a * a;
  const a1 = state[65];
  const p1 = a1 * a1;
  const a2 = state[66];
  const p2 = a2 * a2;
  const a3 = state[67];
  const p3 = a3 * a3;
  const a4 = state[68];
  const p4 = a4 * a4;
  const a5 = state[69];
  const p5 = a5 * a5;
  const a6 = state[70];
  const p6 = a6 * a6;
  const a7 = state[71];
  const p7 = a7 * a7;
  const a8 = state[72];
  const p8 = a8 * a8;
  const a9 = state[73];
  const p9 = a9 * a9;
  const a10 = state[74];
  const p10 = a10 * a10;
  const a11 = state[75];
  const p11 = a11 * a11;
  const a12 = state[76];
  const p12 = a12 * a12;
  const a13 = state[77];
  const p13 = a13 * a13;
  const a14 = state[78];
  const p14 = a14 * a14;
  const a15 = state[79];
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
function weigh(cotangent: Float64Array, at: number): void {
  weights[0] = cotangent[at];
  weights[1] = cotangent[at + 1];
  weights[2] = cotangent[at + 2];
  weights[3] = cotangent[at + 3];
}

/** Writes λ = Σ weight · P ψ over the Pauli strings P. */
function seed(): void {
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
  lambda[0] = d13 * state[64];
  lambda[1] = d14 * state[65];
  lambda[2] = d15 * state[66];
  lambda[3] = d16 * state[67];
  lambda[4] = d17 * state[68];
  lambda[5] = d18 * state[69];
  lambda[6] = d19 * state[70];
  lambda[7] = d20 * state[71];
  lambda[8] = d21 * state[72];
  lambda[9] = d22 * state[73];
  lambda[10] = d23 * state[74];
  lambda[11] = d24 * state[75];
  lambda[12] = d25 * state[76];
  lambda[13] = d26 * state[77];
  lambda[14] = d27 * state[78];
  lambda[15] = d28 * state[79];
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
  const next = slot + 16;
  const l0 = lambda[0];
  const l1 = lambda[1];
  const l2 = lambda[2];
  const l3 = lambda[3];
  const l4 = lambda[4];
  const l5 = lambda[5];
  const l6 = lambda[6];
  const l7 = lambda[7];
  const l8 = lambda[8];
  const l9 = lambda[9];
  const l10 = lambda[10];
  const l11 = lambda[11];
  const l12 = lambda[12];
  const l13 = lambda[13];
  const l14 = lambda[14];
  const l15 = lambda[15];
  const a0 = state[next];
  const a1 = state[next + 1];
  const a2 = state[next + 2];
  const a3 = state[next + 3];
  const a4 = state[next + 4];
  const a5 = state[next + 5];
  const a6 = state[next + 6];
  const a7 = state[next + 7];
  const a8 = state[next + 8];
  const a9 = state[next + 9];
  const a10 = state[next + 10];
  const a11 = state[next + 11];
  const a12 = state[next + 12];
  const a13 = state[next + 13];
  const a14 = state[next + 14];
  const a15 = state[next + 15];
  gradient[into] += l8 * a0 - l0 * a8 + (l9 * a1 - l1 * a9) + (l10 * a2 - l2 * a10 + (l11 * a3 - l3 * a11)) + (l12 * a4 - l4 * a12 + (l13 * a5 - l5 * a13) + (l14 * a6 - l6 * a14 + (l15 * a7 - l7 * a15)));
  gradient[into + 1] += l4 * a0 - l0 * a4 + (l5 * a1 - l1 * a5) + (l6 * a2 - l2 * a6 + (l7 * a3 - l3 * a7)) + (l12 * a8 - l8 * a12 + (l13 * a9 - l9 * a13) + (l14 * a10 - l10 * a14 + (l15 * a11 - l11 * a15)));
  gradient[into + 2] += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3) + (l6 * a4 - l4 * a6 + (l7 * a5 - l5 * a7)) + (l10 * a8 - l8 * a10 + (l11 * a9 - l9 * a11) + (l14 * a12 - l12 * a14 + (l15 * a13 - l13 * a15)));
  gradient[into + 3] += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3) + (l5 * a4 - l4 * a5 + (l7 * a6 - l6 * a7)) + (l9 * a8 - l8 * a9 + (l11 * a10 - l10 * a11) + (l13 * a12 - l12 * a13 + (l15 * a14 - l14 * a15)));
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
  lambda[0] = p0;
  lambda[13] = p1;
  lambda[3] = p2;
  lambda[14] = p3;
  lambda[6] = p4;
  lambda[11] = p5;
  lambda[5] = p6;
  lambda[8] = p7;
  lambda[12] = p8;
  lambda[1] = p9;
  lambda[15] = p10;
  lambda[2] = p11;
  lambda[10] = p12;
  lambda[7] = p13;
  lambda[9] = p14;
  lambda[4] = p15;
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
  const l0 = lambda[0];
  const l1 = lambda[1];
  const l2 = lambda[2];
  const l3 = lambda[3];
  const l4 = lambda[4];
  const l5 = lambda[5];
  const l6 = lambda[6];
  const l7 = lambda[7];
  const l8 = lambda[8];
  const l9 = lambda[9];
  const l10 = lambda[10];
  const l11 = lambda[11];
  const l12 = lambda[12];
  const l13 = lambda[13];
  const l14 = lambda[14];
  const l15 = lambda[15];
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
function clear(): void {
  for (let at = 0; at < 16; at += 1) {
    gradient[at] = 0;
  }
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta: Float64Array): void {
  for (let gate = 0; gate < 16; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate] = gy;
  }
}

/** Writes the cosine and the sine of every angle of θ. */
function turnAngles(theta: Float64Array): void {
  for (let k = 0; k < 16; k += 1) {
    cosTheta[k] = Math.cos(theta[k]);
    sinTheta[k] = Math.sin(theta[k]);
  }
}

/** Conjugates the strings by the rotations on the qubit whose letters are that stride apart. */
function turnLetters(low: number, high: number, stride: number, gate: number): void {
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
function exchangeCnot(low: number, middle: number, high: number, first: number, second: number): void {
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
function pullBack(): void {
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
function observe0(): void {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[192] = 1;
}

/** Writes the coefficients of observable 1. */
function observe1(): void {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[48] = 1;
}

/** Writes the coefficients of observable 2. */
function observe2(): void {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[12] = 1;
}

/** Writes the coefficients of observable 3. */
function observe3(): void {
  for (let k = 0; k < 256; k += 1) {
    pauli[k] = 0;
  }
  pauli[3] = 1;
}

/** Contracts the letters of qubit 0 with its encoded state. */
function fold0(): void {
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
function fold1(): void {
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
function fold2(): void {
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
function fold3(tensor: Float64Array, at: number): void {
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
function expand(tensor: Float64Array): void {
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
function turnInputs(x: Float64Array, at: number): void {
  const a0 = x[at];
  cosine[0] = Math.cos(a0);
  sine[0] = Math.sin(a0);
  const a1 = x[at + 1];
  cosine[1] = Math.cos(a1);
  sine[1] = Math.sin(a1);
  const a2 = x[at + 2];
  cosine[2] = Math.cos(a2);
  sine[2] = Math.sin(a2);
  const a3 = x[at + 3];
  cosine[3] = Math.cos(a3);
  sine[3] = Math.sin(a3);
}

/** Multiplies (1, cos, sin) of the first qubits out, once for all observables. */
function spreadInputs(): void {
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
function sweep(tensor: Float64Array, from: number): void {
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
function evaluate(tensor: Float64Array, from: number): void {
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
function writeGradient(out: Float64Array, at: number): void {
  out[at] = cosine[0] * sinePart[0] - sine[0] * cosinePart[0];
  out[at + 1] = cosine[1] * sinePart[1] - sine[1] * cosinePart[1];
  out[at + 2] = cosine[2] * sinePart[2] - sine[2] * cosinePart[2];
  out[at + 3] = cosine[3] * sinePart[3] - sine[3] * cosinePart[3];
}

/** Writes the response curve in every angle. */
function writeCurve(curve: Float64Array, at: number): void {
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
export function forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void {
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
export function vjp(x: Float64Array, theta: Float64Array, cotangent: Float64Array, y: Float64Array, dx: Float64Array, dtheta: Float64Array, batch: number): void {
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
      apply0(block * 16, block * 8);
    }
    readOut(y, b * 4);
    weigh(cotangent, b * 4);
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      undo0(block * 16, block * 8, block * 4);
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
export function jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void {
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
export function coefficients(theta: Float64Array, tensor: Float64Array): void {
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
export function explain(tensor: Float64Array, x: Float64Array, y: Float64Array, jac: Float64Array, batch: number): void {
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
export function responseCurve(tensor: Float64Array, x: Float64Array, curve: Float64Array, batch: number): void {
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

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABKAdgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwBgBH9/f38AYAV/f39/fwADLCsAAQEFBgEBAQECAQEBAQECAgEBAQECAwICAQQCAQEBAQECAgECAQECAQIBBQQBAQEBB5oBCwZtZW1vcnkCAAxmb3J3YXJkQmVnaW4ADgtmb3J3YXJkUGFpcgARCHZqcEJlZ2luABQHdmpwUGFpcgAcBnZqcEVuZAAeDWphY29iaWFuQmVnaW4AHwxqYWNvYmlhblBhaXIAIxFjb2VmZmljaWVudHNCZWdpbgAmC2V4cGxhaW5QYWlyACgRcmVzcG9uc2VDdXJ2ZVBhaXIAKgqwbiuXBwEYeyAA/QyDyMltMF/kP4PIyW0wX+Q//fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIQEgAf0MAAAAAAAAOEMAAAAAAAA4Q/3xASECIAAgAv0MAABAVPsh+T8AAEBU+yH5P/3yASEDIAP98QEhBCAC/QwAAGAaYbTQPQAAYBphtNA9/fIBIQUgBCAF/fEBIQYgBiAE/fEBIQcgBCAGIAf98QH98QEgBSAH/fAB/fEBIQggAv0MAAAALooZozsAAAAuihmjO/3yASEJIAYgCf3xASEKIAogBv3xASELIAYgCiAL/fEB/fEBIAkgC/3wAf3xASEMIAggDP3wASAC/QzBSSAlmoN7OcFJICWag3s5/fIBIQ0gDf3xASEOIAogDv3wASEPIAogD/3xASAO/fABIRAgDyAP/fIBIREgESAP/fIBIRL9DHzVz1o62eU9fNXPWjrZ5T0gEf3yAf0M65wriublWr7rnCuK5uVavv3wASAR/fIB/Qx9/rFX4x3HPn3+sVfjHcc+/fABIBH98gH9DNVhwRmgASq/1WHBGaABKr/98AEgEf3yAf0MpvgQERERgT+m+BARERGBP/3wASETIA8gEf0MAAAAAAAA4D8AAAAAAADgPyAQ/fIBIBIgE/3yAf3xAf3yASAQ/fEBIBL9DElVVVVVVcW/SVVVVVVVxb/98gH98QH98QEhFP0MAAAAAAAA4D8AAAAAAADgPyAR/fIBIRX9DAAAAAAAAPA/AAAAAAAA8D8gFf3xASEWIBb9DAAAAAAAAPA/AAAAAAAA8D8gFv3xASAV/fEBIBEgEf0M1DiIvun6qL3UOIi+6fqovSAR/fIB/QzEsbS9nu4hPsSxtL2e7iE+/fABIBH98gH9DK1SnIBPfpK+rVKcgE9+kr798AEgEf3yAf0MkBXLGaAB+j6QFcsZoAH6Pv3wASAR/fIB/Qx3UcEWbMFWv3dRwRZswVa//fABIBH98gH9DExVVVVVVaU/TFVVVVVVpT/98AH98gH98gEgDyAQ/fIB/fEB/fAB/fABIRf9DAAAAAAAAAAAAAAAAAAAAAAgAf0MAQAAAAAAAAABAAAAAAAAAP1O/dEBIRggFCAXIBj9UiAB/QwBAAAAAAAAAAEAAAAAAAAA/c4B/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RIBcgFCAY/VIgAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9UQtFAgF/AnxBACEAA0AgAEEDdCAAQQN0KwNA/RQQAP0hACEC/SEAIQEgATkD4DEgAEEDdCACOQPgMiAAQQFqIgBBEEgNAAsLOQEBf0EAIQADQCAAQQN0RAAAAAAAAAAAOQPgMyAAQQFqIgBBgAJIDQALQQBEAAAAAAAA8D85A+A/C5kBAwJ8BH8EfCADQQN0KwPgMSEEIANBA3QrA+AyIQVBACEGA0AgBiAAcSAGIAFxQQRsaiEHIAcgAmohCCAHIAJBA2xqIQkgCEEDdCsD4DMhCiAJQQN0KwPgMyELIAQgC6IgBSAKoqAhDCAEIAqiIAUgC6KhIQ0gCEEDdCANOQPgMyAJQQN0IAw5A+AzIAZBAWoiBkHAAEgNAAsLiAQCAn8MfEEAIQUDQCAFIABxIAUgAXFBBGxqIAUgAnFBEGxqIQYgBiAEQQJsakEDdCsD4DMhByAGIARBA2xqQQN0KwPgMyEIIAYgA2pBA3QrA+AzIQkgBiADaiAEakEDdCsD4DMhCiAGIANqIARBAmxqQQN0KwPgMyELIAYgA2ogBEEDbGpBA3QrA+AzIQwgBiADQQJsakEDdCsD4DMhDSAGIANBAmxqIARqQQN0KwPgMyEOIAYgA0ECbGogBEECbGpBA3QrA+AzIQ8gBiADQQJsaiAEQQNsakEDdCsD4DMhECAGIANBA2xqIARBAmxqQQN0KwPgMyERIAYgA0EDbGogBEEDbGpBA3QrA+AzIRIgBiADQQNsaiAEQQJsakEDdCAHOQPgMyAGIANBA2xqIARBA2xqQQN0IAg5A+AzIAYgA2ogBGpBA3QgCTkD4DMgBiADakEDdCAKOQPgMyAGIANBAmxqIARBA2xqQQN0IAs5A+AzIAYgA0ECbGogBEECbGpBA3QgDJo5A+AzIAYgA0ECbGogBGpBA3QgDTkD4DMgBiADQQJsakEDdCAOOQPgMyAGIANqIARBA2xqQQN0IA+aOQPgMyAGIANqIARBAmxqQQN0IBA5A+AzIAYgBEECbGpBA3QgETkD4DMgBiAEQQNsakEDdCASOQPgMyAFQQFqIgVBEEgNAAsLjgEBAn9BACEAA0BBAyAAayEBQT9BAEHAACABQQRsEANBD0EwQRAgAUEEbEEBahADQQNBPEEEIAFBBGxBAmoQA0EAQT9BASABQQRsQQNqEANBAEEPQQBBAUHAABAEQQBBAEEPQQRBARAEQQNBAEEMQRBBBBAEQQ9BAEEAQcAAQRAQBCAAQQFqIgBBBEgNAAsLYQIBfwR8QQAhAANAIABBA3QrA+AzIQEgAEEDdCsD4DchAiAAQQN0KwPgPyEDIAOaIQQgAEEDdCABOQPgMyAAQQN0IAI5A+A3IABBA3QgBDkD4DsgAEEBaiIAQcAASA0ACwuUAQIEfwR8QQAhAANAIABBwABsIQEgAEEwbCECQQAhAwNAIAEgA2pBA3QrA+AzIQQgASADakEDdCsD4DQhBSABIANqQQN0KwPgNiEGIAaaIQcgAiADakEDdCAEOQPgMyACIANqQQN0IAU5A+A0IAIgA2pBA3QgBzkD4DUgA0EBaiIDQRBIDQALIABBAWoiAEEDSA0ACwuTAQIEfwR8QQAhAANAIABBEGwhASAAQQxsIQJBACEDA0AgASADakEDdCsD4DMhBCABIANqQQN0KwOANCEFIAEgA2pBA3QrA8A0IQYgBpohByACIANqQQN0IAQ5A+AzIAIgA2pBA3QgBTkDgDQgAiADakEDdCAHOQOgNCADQQFqIgNBBEgNAAsgAEEBaiIAQQlIDQALC3cCA38EfEEAIQEDQCABQQRsIQIgAUEDbCEDIAJBA3QrA+AzIQQgAkEDdCsD6DMhBSACQQN0KwP4MyEGIAaaIQcgACADakEDdCAEOQPgQyAAIANqQQN0IAU5A+hDIAAgA2pBA3QgBzkD8EMgAUEBaiIBQRtIDQALCzkBAX9BACEAA0AgAEEDdEQAAAAAAAAAADkD4DMgAEEBaiIAQYACSA0AC0EARAAAAAAAAPA/OQPgNgs5AQF/QQAhAANAIABBA3REAAAAAAAAAAA5A+AzIABBAWoiAEGAAkgNAAtBAEQAAAAAAADwPzkDwDQLOQEBf0EAIQADQCAAQQN0RAAAAAAAAAAAOQPgMyAAQQFqIgBBgAJIDQALQQBEAAAAAAAA8D85A/gzCz0AEAIQBRAGEAcQCEEAEAkQChAFEAYQBxAIQdEAEAkQCxAFEAYQBxAIQaIBEAkQDBAFEAYQBxAIQfMBEAkLBgAQARANC5gBAQx7IABBBHT9AAQAIQFBACABEAAhAyECIAL9CwSAWEEAIAP9CwTAWCAAQQR0/QAEECEEQQAgBBAAIQYhBSAF/QsEkFhBACAG/QsE0FggAEEEdP0ABCAhB0EAIAcQACEJIQggCP0LBKBYQQAgCf0LBOBYIABBBHT9AAQwIQpBACAKEAAhDCELIAv9CwSwWEEAIAz9CwTwWAuXBAMEewJ/EXtBAP0ABKBYIQFBAP0ABOBYIQJBAP0ABLBYIQNBAP0ABPBYIQRBACEFA0AgBUEJbCEGIAAgBmpBA3T9CgPgQyEHIAAgBmpBA3T9CgPoQyEIIAAgBmpBA3T9CgPwQyEJIAcgAyAI/fIBIAQgCf3yAf3wAf3wASEKIAAgBmpBA3T9CgP4QyELIAAgBmpBA3T9CgOARCEMIAAgBmpBA3T9CgOIRCENIAsgAyAM/fIBIAQgDf3yAf3wAf3wASEOIAAgBmpBA3T9CgOQRCEPIAAgBmpBA3T9CgOYRCEQIAAgBmpBA3T9CgOgRCERIA8gAyAQ/fIBIAQgEf3yAf3wAf3wASESIAogASAO/fIBIAIgEv3yAf3wAf3wASETIAVBBHQgE/0LBJBaIAVBAWoiBUEJSA0AC0EA/QAEgFghB0EA/QAEwFghCEEA/QAEkFghCUEA/QAE0FghCkEA/QAEkFohC0EA/QAEoFohDEEA/QAEsFohDSALIAkgDP3yASAKIA398gH98AH98AEhDkEA/QAEwFohD0EA/QAE0FohEEEA/QAE4FohESAPIAkgEP3yASAKIBH98gH98AH98AEhEkEA/QAE8FohE0EA/QAEgFshFEEA/QAEkFshFSATIAkgFP3yASAKIBX98gH98AH98AEhFiAOIAcgEv3yASAIIBb98gH98AH98AEhF0EAIBf9CwSgXAs0AQF/QQAQD0EAIQADQCAAQdEAbBAQIABBBHRBAP0ABKBc/QsEwAEgAEEBaiIAQQRIDQALC10CAX8EfEEAIQADQEQAAAAAAADgPyAAQQN0KwNAov0UEAD9IQAhAv0hACEBIAEhAyACIQQgAEECbEEDdCADOQOgISAAQQJsQQN0IAQ5A6ghIABBAWoiAEEQSA0ACws4AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBOAvIABBAWoiAEEQSA0ACwsGABASEBMLuAYBNHtEAAAAAAAA4D/9FCAAQQR0/QAEAP3yASEBQQAgARAAIQMhAiAC/QsEoCBBACAD/QsE4CBEAAAAAAAA4D/9FCAAQQR0/QAEEP3yASEEQQAgBBAAIQYhBSAF/QsEsCBBACAG/QsE8CBEAAAAAAAA4D/9FCAAQQR0/QAEIP3yASEHQQAgBxAAIQkhCCAI/QsEwCBBACAJ/QsEgCFEAAAAAAAA4D/9FCAAQQR0/QAEMP3yASEKQQAgChAAIQwhCyAL/QsE0CBBACAM/QsEkCFEzTt/Zp6g5j/9FEEA/QAEoCD98gEhDUTNO39mnqDmP/0UQQD9AATgIP3yASEOIA0gDv3xASEPIA0gDv3wASEQRM07f2aeoOY//RRBAP0ABLAg/fIBIRFEzTt/Zp6g5j/9FEEA/QAE8CD98gEhEiARIBL98QEhEyARIBL98AEhFETNO39mnqDmP/0UQQD9AATAIP3yASEVRM07f2aeoOY//RRBAP0ABIAh/fIBIRYgFSAW/fEBIRcgFSAW/fABIRhEzTt/Zp6g5j/9FEEA/QAE0CD98gEhGUTNO39mnqDmP/0UQQD9AASQIf3yASEaIBkgGv3xASEbIBkgGv3wASEcIA8gE/3yASEdIA8gFP3yASEeIBAgE/3yASEfIBAgFP3yASEgIBcgG/3yASEhIBcgHP3yASEiIBggG/3yASEjIBggHP3yASEkIB0gIf3yASElIB0gIv3yASEmIB0gI/3yASEnIB0gJP3yASEoIB4gIf3yASEpIB4gIv3yASEqIB4gI/3yASErIB4gJP3yASEsIB8gIf3yASEtIB8gIv3yASEuIB8gI/3yASEvIB8gJP3yASEwICAgIf3yASExICAgIv3yASEyICAgI/3yASEzICAgJP3yASE0QQAgJf0LBKAjQQAgJv0LBLAjQQAgJ/0LBMAjQQAgKP0LBNAjQQAgKf0LBOAjQQAgKv0LBPAjQQAgK/0LBIAkQQAgLP0LBJAkQQAgLf0LBKAkQQAgLv0LBLAkQQAgL/0LBMAkQQAgMP0LBNAkQQAgMf0LBOAkQQAgMv0LBPAkQQAgM/0LBIAlQQAgNP0LBJAlC68NAwh7AX9QeyABQQN0/QoDoCEhAiABQQN0/QoDqCEhAyABQQN0/QoDsCEhBCABQQN0/QoDuCEhBSABQQN0/QoDwCEhBiABQQN0/QoDyCEhByABQQN0/QoD0CEhCCABQQN0/QoD2CEhCSAAQRBqIQogAEEEdP0ABKAjIQsgAEEEdP0ABPAkIQwgAEEEdP0ABNAjIQ0gAEEEdP0ABIAlIQ4gAEEEdP0ABIAkIQ8gAEEEdP0ABNAkIRAgAEEEdP0ABPAjIREgAEEEdP0ABKAkIRIgAEEEdP0ABOAkIRMgAEEEdP0ABLAjIRQgAEEEdP0ABJAlIRUgAEEEdP0ABMAjIRYgAEEEdP0ABMAkIRcgAEEEdP0ABJAkIRggAEEEdP0ABLAkIRkgAEEEdP0ABOAjIRogAiAL/fIBIAMgE/3yAf3xASEbIAMgC/3yASACIBP98gH98AEhHCACIAz98gEgAyAU/fIB/fEBIR0gAyAM/fIBIAIgFP3yAf3wASEeIAIgDf3yASADIBX98gH98QEhHyADIA398gEgAiAV/fIB/fABISAgAiAO/fIBIAMgFv3yAf3xASEhIAMgDv3yASACIBb98gH98AEhIiACIA/98gEgAyAX/fIB/fEBISMgAyAP/fIBIAIgF/3yAf3wASEkIAIgEP3yASADIBj98gH98QEhJSADIBD98gEgAiAY/fIB/fABISYgAiAR/fIBIAMgGf3yAf3xASEnIAMgEf3yASACIBn98gH98AEhKCACIBL98gEgAyAa/fIB/fEBISkgAyAS/fIBIAIgGv3yAf3wASEqIAQgG/3yASAFICP98gH98QEhKyAFIBv98gEgBCAj/fIB/fABISwgBCAd/fIBIAUgJf3yAf3xASEtIAUgHf3yASAEICX98gH98AEhLiAEIB/98gEgBSAn/fIB/fEBIS8gBSAf/fIBIAQgJ/3yAf3wASEwIAQgIf3yASAFICn98gH98QEhMSAFICH98gEgBCAp/fIB/fABITIgBCAc/fIBIAUgJP3yAf3xASEzIAUgHP3yASAEICT98gH98AEhNCAEIB798gEgBSAm/fIB/fEBITUgBSAe/fIBIAQgJv3yAf3wASE2IAQgIP3yASAFICj98gH98QEhNyAFICD98gEgBCAo/fIB/fABITggBCAi/fIBIAUgKv3yAf3xASE5IAUgIv3yASAEICr98gH98AEhOiAGICv98gEgByAv/fIB/fEBITsgByAr/fIBIAYgL/3yAf3wASE8IAYgLf3yASAHIDH98gH98QEhPSAHIC398gEgBiAx/fIB/fABIT4gBiAs/fIBIAcgMP3yAf3xASE/IAcgLP3yASAGIDD98gH98AEhQCAGIC798gEgByAy/fIB/fEBIUEgByAu/fIBIAYgMv3yAf3wASFCIAYgM/3yASAHIDf98gH98QEhQyAHIDP98gEgBiA3/fIB/fABIUQgBiA1/fIBIAcgOf3yAf3xASFFIAcgNf3yASAGIDn98gH98AEhRiAGIDT98gEgByA4/fIB/fEBIUcgByA0/fIBIAYgOP3yAf3wASFIIAYgNv3yASAHIDr98gH98QEhSSAHIDb98gEgBiA6/fIB/fABIUogCCA7/fIBIAkgPf3yAf3xASFLIAkgO/3yASAIID398gH98AEhTCAIIDz98gEgCSA+/fIB/fEBIU0gCSA8/fIBIAggPv3yAf3wASFOIAggP/3yASAJIEH98gH98QEhTyAJID/98gEgCCBB/fIB/fABIVAgCCBA/fIBIAkgQv3yAf3xASFRIAkgQP3yASAIIEL98gH98AEhUiAIIEP98gEgCSBF/fIB/fEBIVMgCSBD/fIBIAggRf3yAf3wASFUIAggRP3yASAJIEb98gH98QEhVSAJIET98gEgCCBG/fIB/fABIVYgCCBH/fIBIAkgSf3yAf3xASFXIAkgR/3yASAIIEn98gH98AEhWCAIIEj98gEgCSBK/fIB/fEBIVkgCSBI/fIBIAggSv3yAf3wASFaIApBBHQgS/0LBKAjIApBBHQgTP0LBLAjIApBBHQgTf0LBMAjIApBBHQgTv0LBNAjIApBBHQgT/0LBOAjIApBBHQgUP0LBPAjIApBBHQgUf0LBIAkIApBBHQgUv0LBJAkIApBBHQgU/0LBKAkIApBBHQgVP0LBLAkIApBBHQgVf0LBMAkIApBBHQgVv0LBNAkIApBBHQgV/0LBOAkIApBBHQgWP0LBPAkIApBBHQgWf0LBIAlIApBBHQgWv0LBJAlC+QEATJ7QQD9AASgKyEBIAEgAf3yASECQQD9AASwKyEDIAMgA/3yASEEQQD9AATAKyEFIAUgBf3yASEGQQD9AATQKyEHIAcgB/3yASEIQQD9AATgKyEJIAkgCf3yASEKQQD9AATwKyELIAsgC/3yASEMQQD9AASALCENIA0gDf3yASEOQQD9AASQLCEPIA8gD/3yASEQQQD9AASgLCERIBEgEf3yASESQQD9AASwLCETIBMgE/3yASEUQQD9AATALCEVIBUgFf3yASEWQQD9AATQLCEXIBcgF/3yASEYQQD9AATgLCEZIBkgGf3yASEaQQD9AATwLCEbIBsgG/3yASEcQQD9AASALSEdIB0gHf3yASEeQQD9AASQLSEfIB8gH/3yASEgIAIgEv3wASEhIAQgFP3wASEiIAYgFv3wASEjIAggGP3wASEkIAogGv3wASElIAwgHP3wASEmIA4gHv3wASEnIBAgIP3wASEoICEgJf3wASEpICIgJv3wASEqICMgJ/3wASErICQgKP3wASEsICkgK/3wASEtICogLP3wASEuIC0gLv3xASEvICkgK/3xASAqICz98QH98AEhMCAhICX98QEgIiAm/fEB/fABICMgJ/3xASAkICj98QH98AH98AEhMSACIBL98QEgBCAU/fEB/fABIAYgFv3xASAIIBj98QH98AH98AEgCiAa/fEBIAwgHP3xAf3wASAOIB798QEgECAg/fEB/fAB/fAB/fABITIgAEEEdCAy/QsEwAEgAEEEdCAx/QsE0AEgAEEEdCAw/QsE4AEgAEEEdCAv/QsE8AELRgBBACAAQQR0/QAEgAL9CwSgL0EAIABBBHT9AASQAv0LBLAvQQAgAEEEdP0ABKAC/QsEwC9BACAAQQR0/QAEsAL9CwTQLwvbBAEhe0EA/QAEoC8hAEEA/QAEsC8hAUEA/QAEwC8hAkEA/QAE0C8hAyAD/e0BIQQgAyAC/fABIQUgBCAC/fABIQYgAyAC/fEBIQcgBCAC/fEBIQggBSAB/fABIQkgBiAB/fABIQogByAB/fABIQsgCCAB/fABIQwgBSAB/fEBIQ0gBiAB/fEBIQ4gByAB/fEBIQ8gCCAB/fEBIRAgCSAA/fABIREgCiAA/fABIRIgCyAA/fABIRMgDCAA/fABIRQgDSAA/fABIRUgDiAA/fABIRYgDyAA/fABIRcgECAA/fABIRggCSAA/fEBIRkgCiAA/fEBIRogCyAA/fEBIRsgDCAA/fEBIRwgDSAA/fEBIR0gDiAA/fEBIR4gDyAA/fEBIR8gECAA/fEBISBBACARQQD9AASgK/3yAf0LBKAtQQAgEkEA/QAEsCv98gH9CwSwLUEAIBNBAP0ABMAr/fIB/QsEwC1BACAUQQD9AATQK/3yAf0LBNAtQQAgFUEA/QAE4Cv98gH9CwTgLUEAIBZBAP0ABPAr/fIB/QsE8C1BACAXQQD9AASALP3yAf0LBIAuQQAgGEEA/QAEkCz98gH9CwSQLkEAIBlBAP0ABKAs/fIB/QsEoC5BACAaQQD9AASwLP3yAf0LBLAuQQAgG0EA/QAEwCz98gH9CwTALkEAIBxBAP0ABNAs/fIB/QsE0C5BACAdQQD9AATgLP3yAf0LBOAuQQAgHkEA/QAE8Cz98gH9CwTwLkEAIB9BAP0ABIAt/fIB/QsEgC9BACAgQQD9AASQLf3yAf0LBJAvC98TAwh7AX9geyABQQN0/QoDoCEhAyABQQN0/QoDqCEhBCABQQN0/QoDsCEhBSABQQN0/QoDuCEhBiABQQN0/QoDwCEhByABQQN0/QoDyCEhCCABQQN0/QoD0CEhCSABQQN0/QoD2CEhCiAAQRBqIQtBAP0ABKAtIQxBAP0ABLAtIQ1BAP0ABMAtIQ5BAP0ABNAtIQ9BAP0ABOAtIRBBAP0ABPAtIRFBAP0ABIAuIRJBAP0ABJAuIRNBAP0ABKAuIRRBAP0ABLAuIRVBAP0ABMAuIRZBAP0ABNAuIRdBAP0ABOAuIRhBAP0ABPAuIRlBAP0ABIAvIRpBAP0ABJAvIRsgC0EEdP0ABKAjIRwgC0EEdP0ABLAjIR0gC0EEdP0ABMAjIR4gC0EEdP0ABNAjIR8gC0EEdP0ABOAjISAgC0EEdP0ABPAjISEgC0EEdP0ABIAkISIgC0EEdP0ABJAkISMgC0EEdP0ABKAkISQgC0EEdP0ABLAkISUgC0EEdP0ABMAkISYgC0EEdP0ABNAkIScgC0EEdP0ABOAkISggC0EEdP0ABPAkISkgC0EEdP0ABIAlISogC0EEdP0ABJAlISsgAkEEdCACQQR0/QAE4C8gFCAc/fIBIAwgJP3yAf3xASAVIB398gEgDSAl/fIB/fEB/fABIBYgHv3yASAOICb98gH98QEgFyAf/fIBIA8gJ/3yAf3xAf3wAf3wASAYICD98gEgECAo/fIB/fEBIBkgIf3yASARICn98gH98QH98AEgGiAi/fIBIBIgKv3yAf3xASAbICP98gEgEyAr/fIB/fEB/fAB/fAB/fAB/fAB/QsE4C8gAkEEdCACQQR0/QAE8C8gECAc/fIBIAwgIP3yAf3xASARIB398gEgDSAh/fIB/fEB/fABIBIgHv3yASAOICL98gH98QEgEyAf/fIBIA8gI/3yAf3xAf3wAf3wASAYICT98gEgFCAo/fIB/fEBIBkgJf3yASAVICn98gH98QH98AEgGiAm/fIBIBYgKv3yAf3xASAbICf98gEgFyAr/fIB/fEB/fAB/fAB/fAB/fAB/QsE8C8gAkEEdCACQQR0/QAEgDAgDiAc/fIBIAwgHv3yAf3xASAPIB398gEgDSAf/fIB/fEB/fABIBIgIP3yASAQICL98gH98QEgEyAh/fIBIBEgI/3yAf3xAf3wAf3wASAWICT98gEgFCAm/fIB/fEBIBcgJf3yASAVICf98gH98QH98AEgGiAo/fIBIBggKv3yAf3xASAbICn98gEgGSAr/fIB/fEB/fAB/fAB/fAB/fAB/QsEgDAgAkEEdCACQQR0/QAEkDAgDSAc/fIBIAwgHf3yAf3xASAPIB798gEgDiAf/fIB/fEB/fABIBEgIP3yASAQICH98gH98QEgEyAi/fIBIBIgI/3yAf3xAf3wAf3wASAVICT98gEgFCAl/fIB/fEBIBcgJv3yASAWICf98gH98QH98AEgGSAo/fIBIBggKf3yAf3xASAbICr98gEgGiAr/fIB/fEB/fAB/fAB/fAB/fAB/QsEkDAgAyAM/fIBIAQgFP3yAf3wASEsIAMgFP3yASAEIAz98gH98QEhLSADIA398gEgBCAV/fIB/fABIS4gAyAV/fIBIAQgDf3yAf3xASEvIAMgDv3yASAEIBb98gH98AEhMCADIBb98gEgBCAO/fIB/fEBITEgAyAP/fIBIAQgF/3yAf3wASEyIAMgF/3yASAEIA/98gH98QEhMyADIBD98gEgBCAY/fIB/fABITQgAyAY/fIBIAQgEP3yAf3xASE1IAMgEf3yASAEIBn98gH98AEhNiADIBn98gEgBCAR/fIB/fEBITcgAyAS/fIBIAQgGv3yAf3wASE4IAMgGv3yASAEIBL98gH98QEhOSADIBP98gEgBCAb/fIB/fABITogAyAb/fIBIAQgE/3yAf3xASE7IAUgLP3yASAGIDT98gH98AEhPCAFIDT98gEgBiAs/fIB/fEBIT0gBSAu/fIBIAYgNv3yAf3wASE+IAUgNv3yASAGIC798gH98QEhPyAFIDD98gEgBiA4/fIB/fABIUAgBSA4/fIBIAYgMP3yAf3xASFBIAUgMv3yASAGIDr98gH98AEhQiAFIDr98gEgBiAy/fIB/fEBIUMgBSAt/fIBIAYgNf3yAf3wASFEIAUgNf3yASAGIC398gH98QEhRSAFIC/98gEgBiA3/fIB/fABIUYgBSA3/fIBIAYgL/3yAf3xASFHIAUgMf3yASAGIDn98gH98AEhSCAFIDn98gEgBiAx/fIB/fEBIUkgBSAz/fIBIAYgO/3yAf3wASFKIAUgO/3yASAGIDP98gH98QEhSyAHIDz98gEgCCBA/fIB/fABIUwgByBA/fIBIAggPP3yAf3xASFNIAcgPv3yASAIIEL98gH98AEhTiAHIEL98gEgCCA+/fIB/fEBIU8gByA9/fIBIAggQf3yAf3wASFQIAcgQf3yASAIID398gH98QEhUSAHID/98gEgCCBD/fIB/fABIVIgByBD/fIBIAggP/3yAf3xASFTIAcgRP3yASAIIEj98gH98AEhVCAHIEj98gEgCCBE/fIB/fEBIVUgByBG/fIBIAggSv3yAf3wASFWIAcgSv3yASAIIEb98gH98QEhVyAHIEX98gEgCCBJ/fIB/fABIVggByBJ/fIBIAggRf3yAf3xASFZIAcgR/3yASAIIEv98gH98AEhWiAHIEv98gEgCCBH/fIB/fEBIVsgCSBM/fIBIAogTv3yAf3wASFcIAkgTv3yASAKIEz98gH98QEhXSAJIE398gEgCiBP/fIB/fABIV4gCSBP/fIBIAogTf3yAf3xASFfIAkgUP3yASAKIFL98gH98AEhYCAJIFL98gEgCiBQ/fIB/fEBIWEgCSBR/fIBIAogU/3yAf3wASFiIAkgU/3yASAKIFH98gH98QEhYyAJIFT98gEgCiBW/fIB/fABIWQgCSBW/fIBIAogVP3yAf3xASFlIAkgVf3yASAKIFf98gH98AEhZiAJIFf98gEgCiBV/fIB/fEBIWcgCSBY/fIBIAogWv3yAf3wASFoIAkgWv3yASAKIFj98gH98QEhaSAJIFn98gEgCiBb/fIB/fABIWogCSBb/fIBIAogWf3yAf3xASFrQQAgXP0LBKAtQQAgXf0LBPAuQQAgXv0LBNAtQQAgX/0LBIAvQQAgYP0LBIAuQQAgYf0LBNAuQQAgYv0LBPAtQQAgY/0LBKAuQQAgZP0LBOAuQQAgZf0LBLAtQQAgZv0LBJAvQQAgZ/0LBMAtQQAgaP0LBMAuQQAgaf0LBJAuQQAgav0LBLAuQQAga/0LBOAtC/wIAUR7RM07f2aeoOY//RRBAP0ABKAg/fIBIQFEzTt/Zp6g5j/9FEEA/QAE4CD98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AASwIP3yASEHRM07f2aeoOY//RRBAP0ABPAg/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAEwCD98gEhDUTNO39mnqDmP/0UQQD9AASAIf3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABNAg/fIBIRNEzTt/Zp6g5j/9FEEA/QAEkCH98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGEEA/QAEoC0hGUEA/QAEsC0hGkEA/QAEwC0hG0EA/QAE0C0hHEEA/QAE4C0hHUEA/QAE8C0hHkEA/QAEgC4hH0EA/QAEkC4hIEEA/QAEoC4hIUEA/QAEsC4hIkEA/QAEwC4hI0EA/QAE0C4hJEEA/QAE4C4hJUEA/QAE8C4hJkEA/QAEgC8hJ0EA/QAEkC8hKCAPIBX98gEhKSAPIBb98gEhKiAQIBX98gEhKyAQIBb98gEhLCAZICn98gEgGiAq/fIB/fABIBsgK/3yASAcICz98gH98AH98AEhLSAdICn98gEgHiAq/fIB/fABIB8gK/3yASAgICz98gH98AH98AEhLiAhICn98gEgIiAq/fIB/fABICMgK/3yASAkICz98gH98AH98AEhLyAlICn98gEgJiAq/fIB/fABICcgK/3yASAoICz98gH98AH98AEhMCAtIAn98gEgLiAK/fIB/fABITEgLyAJ/fIBIDAgCv3yAf3wASEyIDEgBf3yASAyIAb98gH98AEhMyAtIAP98gEgLyAE/fIB/fABITQgLiAD/fIBIDAgBP3yAf3wASE1IDQgC/3yASA1IAz98gH98AEhNiADIAn98gEhNyADIAr98gEhOCAEIAn98gEhOSAEIAr98gEhOiAZIDf98gEgHSA4/fIB/fABICEgOf3yASAlIDr98gH98AH98AEhOyAaIDf98gEgHiA4/fIB/fABICIgOf3yASAmIDr98gH98AH98AEhPCAbIDf98gEgHyA4/fIB/fABICMgOf3yASAnIDr98gH98AH98AEhPSAcIDf98gEgICA4/fIB/fABICQgOf3yASAoIDr98gH98AH98AEhPiA7IBX98gEgPCAW/fIB/fABIT8gPSAV/fIBID4gFv3yAf3wASFAID8gEf3yASBAIBL98gH98AEhQSA7IA/98gEgPSAQ/fIB/fABIUIgPCAP/fIBID4gEP3yAf3wASFDIEIgF/3yASBDIBj98gH98AEhRCAAQQR0IDP9CwTAAiAAQQR0IDb9CwTQAiAAQQR0IEH9CwTgAiAAQQR0IET9CwTwAgtgAQJ/QQAQFUEAIQADQCAAQRBsIABBCGwQFiAAQQFqIgBBBEgNAAtBABAXQQAQGBAZQQAhAANAQQMgAGshASABQRBsIAFBCGwgAUEEbBAaIABBAWoiAEEESA0AC0EAEBsLOQIBfwF8QQAhAANAIABBBHQrA+AvIABBBHQrA+gvoCEBIABBA3QgATkDgAMgAEEBaiIAQRBIDQALCwQAEB0LBgAQARANC6QBAwV7AX8Be0EARAAAAAAAAPA//RT9CwSAWUEA/QAEkFghAEEA/QAE0FghAUEA/QAEgFkhAkEAIAAgAv3yAf0LBJBZQQAgASAC/fIB/QsEoFlBAP0ABIBYIQNBAP0ABMBYIQRBACEFA0AgBUEEdP0ABIBZIQYgBUEEdCADIAb98gH9CwSwWSAFQQR0IAQgBv3yAf0LBOBZIAVBAWoiBUEDSA0ACwvnBgMIewJ/FXtBAP0ABKBYIQFBAP0ABOBYIQJBAP0ABLBYIQNBAP0ABPBYIQREAAAAAAAAAAD9FCEFRAAAAAAAAAAA/RQhBkQAAAAAAAAAAP0UIQdEAAAAAAAAAAD9FCEIQQAhCQNAIAlBCWwhCiAJQQR0/QAEgFkhCyAAIApqQQN0/QoD4EMhDCAAIApqQQN0/QoD6EMhDSAAIApqQQN0/QoD8EMhDiANIQ8gDiEQIAwgAyAN/fIBIAQgDv3yAf3wAf3wASERIAAgCmpBA3T9CgP4QyESIAAgCmpBA3T9CgOARCETIAAgCmpBA3T9CgOIRCEUIA8gASAT/fIB/fABIQ8gECABIBT98gH98AEhECASIAMgE/3yASAEIBT98gH98AH98AEhFSAAIApqQQN0/QoDkEQhFiAAIApqQQN0/QoDmEQhFyAAIApqQQN0/QoDoEQhGCAPIAIgF/3yAf3wASEPIBAgAiAY/fIB/fABIRAgFiADIBf98gEgBCAY/fIB/fAB/fABIRkgFSEaIBkhGyARIAEgFf3yASACIBn98gH98AH98AEhHCAFIAsgGv3yAf3wASEFIAYgCyAb/fIB/fABIQYgByALIA/98gH98AEhByAIIAsgEP3yAf3wASEIIAlBBHQgHP0LBJBaIAlBAWoiCUEJSA0AC0EAIAX9CwTAW0EAIAb9CwSAXEEAIAf9CwTQW0EAIAj9CwSQXEEA/QAEgFghC0EA/QAEwFghDEEA/QAEkFghDUEA/QAE0FghDkEA/QAEkFohD0EA/QAEoFohEEEA/QAEsFohESAQIRIgESETIA8gDSAQ/fIBIA4gEf3yAf3wAf3wASEUQQD9AATAWiEVQQD9AATQWiEWQQD9AATgWiEXIBIgCyAW/fIB/fABIRIgEyALIBf98gH98AEhEyAVIA0gFv3yASAOIBf98gH98AH98AEhGEEA/QAE8FohGUEA/QAEgFshGkEA/QAEkFshGyASIAwgGv3yAf3wASESIBMgDCAb/fIB/fABIRMgGSANIBr98gEgDiAb/fIB/fAB/fABIRwgGCEdIBwhHiAUIAsgGP3yASAMIBz98gH98AH98AEhH0EAIB39CwSgW0EAIB79CwTgW0EAIBL9CwSwW0EAIBP9CwTwW0EAIB/9CwSgXAu+AQAgAEEEdEEA/QAEgFhBAP0ABOBb/fIBQQD9AATAWEEA/QAEoFv98gH98QH9CwSABCAAQQR0QQD9AASQWEEA/QAE8Fv98gFBAP0ABNBYQQD9AASwW/3yAf3xAf0LBJAEIABBBHRBAP0ABKBYQQD9AASAXP3yAUEA/QAE4FhBAP0ABMBb/fIB/fEB/QsEoAQgAEEEdEEA/QAEsFhBAP0ABJBc/fIBQQD9AATwWEEA/QAE0Fv98gH98QH9CwSwBAssAQF/QQAQDxAgQQAhAANAIABB0QBsECEgAEEEbBAiIABBAWoiAEEESA0ACwt3AgN/BHxBACEBA0AgAUEEbCECIAFBA2whAyACQQN0KwPgMyEEIAJBA3QrA+gzIQUgAkEDdCsD+DMhBiAGmiEHIAAgA2pBA3QgBDkDgAYgACADakEDdCAFOQOIBiAAIANqQQN0IAc5A5AGIAFBAWoiAUEbSA0ACws9ABACEAUQBhAHEAhBABAkEAoQBRAGEAcQCEHRABAkEAsQBRAGEAcQCEGiARAkEAwQBRAGEAcQCEHzARAkCwYAEAEQJQvnBgMIewJ/FXtBAP0ABKBYIQFBAP0ABOBYIQJBAP0ABLBYIQNBAP0ABPBYIQREAAAAAAAAAAD9FCEFRAAAAAAAAAAA/RQhBkQAAAAAAAAAAP0UIQdEAAAAAAAAAAD9FCEIQQAhCQNAIAlBCWwhCiAJQQR0/QAEgFkhCyAAIApqQQN0/QoDgAYhDCAAIApqQQN0/QoDiAYhDSAAIApqQQN0/QoDkAYhDiANIQ8gDiEQIAwgAyAN/fIBIAQgDv3yAf3wAf3wASERIAAgCmpBA3T9CgOYBiESIAAgCmpBA3T9CgOgBiETIAAgCmpBA3T9CgOoBiEUIA8gASAT/fIB/fABIQ8gECABIBT98gH98AEhECASIAMgE/3yASAEIBT98gH98AH98AEhFSAAIApqQQN0/QoDsAYhFiAAIApqQQN0/QoDuAYhFyAAIApqQQN0/QoDwAYhGCAPIAIgF/3yAf3wASEPIBAgAiAY/fIB/fABIRAgFiADIBf98gEgBCAY/fIB/fAB/fABIRkgFSEaIBkhGyARIAEgFf3yASACIBn98gH98AH98AEhHCAFIAsgGv3yAf3wASEFIAYgCyAb/fIB/fABIQYgByALIA/98gH98AEhByAIIAsgEP3yAf3wASEIIAlBBHQgHP0LBJBaIAlBAWoiCUEJSA0AC0EAIAX9CwTAW0EAIAb9CwSAXEEAIAf9CwTQW0EAIAj9CwSQXEEA/QAEgFghC0EA/QAEwFghDEEA/QAEkFghDUEA/QAE0FghDkEA/QAEkFohD0EA/QAEoFohEEEA/QAEsFohESAQIRIgESETIA8gDSAQ/fIBIA4gEf3yAf3wAf3wASEUQQD9AATAWiEVQQD9AATQWiEWQQD9AATgWiEXIBIgCyAW/fIB/fABIRIgEyALIBf98gH98AEhEyAVIA0gFv3yASAOIBf98gH98AH98AEhGEEA/QAE8FohGUEA/QAEgFshGkEA/QAEkFshGyASIAwgGv3yAf3wASESIBMgDCAb/fIB/fABIRMgGSANIBr98gEgDiAb/fIB/fAB/fABIRwgGCEdIBwhHiAUIAsgGP3yASAMIBz98gH98AH98AEhH0EAIB39CwSgW0EAIB79CwTgW0EAIBL9CwSwW0EAIBP9CwTwW0EAIB/9CwSgXAs9AQF/QQAQDxAgQQAhAANAIABB0QBsECcgAEEEdEEA/QAEoFz9CwTAASAAQQRsECIgAEEBaiIAQQRIDQALC9kDAQV7QQD9AASgXCEBQQD9AASAWEEA/QAEoFv98gFBAP0ABMBYQQD9AATgW/3yAf3wASECIABBBHQgASAC/fEB/QsEoBogAEEEdCAC/QsEsBogAEEEdEEA/QAEgFhBAP0ABOBb/fIBQQD9AATAWEEA/QAEoFv98gH98QH9CwTAGkEA/QAEkFhBAP0ABLBb/fIBQQD9AATQWEEA/QAE8Fv98gH98AEhAyAAQQR0IAEgA/3xAf0LBNAaIABBBHQgA/0LBOAaIABBBHRBAP0ABJBYQQD9AATwW/3yAUEA/QAE0FhBAP0ABLBb/fIB/fEB/QsE8BpBAP0ABKBYQQD9AATAW/3yAUEA/QAE4FhBAP0ABIBc/fIB/fABIQQgAEEEdCABIAT98QH9CwSAGyAAQQR0IAT9CwSQGyAAQQR0QQD9AASgWEEA/QAEgFz98gFBAP0ABOBYQQD9AATAW/3yAf3xAf0LBKAbQQD9AASwWEEA/QAE0Fv98gFBAP0ABPBYQQD9AASQXP3yAf3wASEFIABBBHQgASAF/fEB/QsEsBsgAEEEdCAF/QsEwBsgAEEEdEEA/QAEsFhBAP0ABJBc/fIBQQD9AATwWEEA/QAE0Fv98gH98QH9CwTQGwssAQF/QQAQDxAgQQAhAANAIABB0QBsECcgAEEMbBApIABBAWoiAEEESA0ACws=";
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
export async function accelerated(): Promise<{ readonly forward: typeof forward; readonly vjp: typeof vjp; readonly jacobian: typeof jacobian; readonly coefficients: typeof coefficients; readonly explain: typeof explain; readonly responseCurve: typeof responseCurve } | undefined> {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
