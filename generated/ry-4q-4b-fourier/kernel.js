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
 *   vjp: 912 additions, 1420 multiplications, 8 function calls (0 additions, 32 multiplications, 32 function calls)
 *   jacobian: 640 additions, 664 multiplications, 8 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   coefficients: 0 additions, 0 multiplications, 0 function calls (8192 additions, 16384 multiplications, 32 function calls)
 *   explain: 640 additions, 664 multiplications, 8 function calls (0 additions, 0 multiplications, 0 function calls)
 *   responseCurve: 672 additions, 696 multiplications, 8 function calls (0 additions, 0 multiplications, 0 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (12125 bytes).
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
// Where the entangler takes each amplitude from.
const source = new Int32Array([0, 13, 3, 14, 6, 11, 5, 8, 12, 1, 15, 2, 10, 7, 9, 4]);
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(4);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(4);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(32);
// The states of one sample, slot by slot.
const state = new Float64Array(144);
// The vector λ of one sample.
const lambda = new Float64Array(32);
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
function prepare(theta) {
  for (let gate = 0; gate < 16; gate += 1) {
    const c0 = Math.cos(0.5 * theta[gate]);
    const s0 = Math.sin(0.5 * theta[gate]);
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x, at) {
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

/** Applies the entangler and the rotations on qubits 0 to 1: reads the amplitudes at slot, writes those 16 further on. */
function apply0(slot, gate) {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const next = slot + 16;
  for (let at = 0; at < 4; at += 1) {
    const from = source[at];
    const a0 = state[slot + from];
    const a1 = state[slot + (from ^ 6)];
    const a2 = state[slot + (from ^ 12)];
    const a3 = state[slot + (from ^ 10)];
    const b0 = w0 * a0 - y0 * a2;
    const b2 = y0 * a0 + w0 * a2;
    const b1 = w0 * a1 - y0 * a3;
    const b3 = y0 * a1 + w0 * a3;
    const c0 = w1 * b0 - y1 * b1;
    const c1 = y1 * b0 + w1 * b1;
    const c2 = w1 * b2 - y1 * b3;
    const c3 = y1 * b2 + w1 * b3;
    state[next + at] = c0;
    state[next + (at + 4)] = c1;
    state[next + (at + 8)] = c2;
    state[next + (at + 12)] = c3;
  }
}

/** Applies the rotations on qubits 2 to 3: reads the amplitudes at slot, writes those 16 further on. */
function apply1(slot, gate) {
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const next = slot + 16;
  for (let high = 0; high < 16; high += 4) {
    const a0 = state[slot + high];
    const a1 = state[slot + (high + 1)];
    const a2 = state[slot + (high + 2)];
    const a3 = state[slot + (high + 3)];
    const b0 = w2 * a0 - y2 * a2;
    const b2 = y2 * a0 + w2 * a2;
    const b1 = w2 * a1 - y2 * a3;
    const b3 = y2 * a1 + w2 * a3;
    const c0 = w3 * b0 - y3 * b1;
    const c1 = y3 * b0 + w3 * b1;
    const c2 = w3 * b2 - y3 * b3;
    const c3 = y3 * b2 + w3 * b3;
    state[next + high] = c0;
    state[next + (high + 1)] = c1;
    state[next + (high + 2)] = c2;
    state[next + (high + 3)] = c3;
  }
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
  const next = slot + 16;
  for (let at = 0; at < 4; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 4];
    const l2 = lambda[at + 8];
    const l3 = lambda[at + 12];
    const a0 = state[next + at];
    const a1 = state[next + (at + 4)];
    const a2 = state[next + (at + 8)];
    const a3 = state[next + (at + 12)];
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
    lambda[16 + from] = n0;
    lambda[16 + (from ^ 6)] = n1;
    lambda[16 + (from ^ 12)] = n2;
    lambda[16 + (from ^ 10)] = n3;
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
  const next = slot + 16;
  for (let high = 0; high < 16; high += 4) {
    const l0 = lambda[16 + high];
    const l1 = lambda[16 + (high + 1)];
    const l2 = lambda[16 + (high + 2)];
    const l3 = lambda[16 + (high + 3)];
    const a0 = state[next + high];
    const a1 = state[next + (high + 1)];
    const a2 = state[next + (high + 2)];
    const a3 = state[next + (high + 3)];
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
    lambda[high] = n0;
    lambda[high + 1] = n1;
    lambda[high + 2] = n2;
    lambda[high + 3] = n3;
  }
  gradient[into + 2] += gy2;
  gradient[into + 3] += gy3;
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
    cosTheta[k] = Math.cos(theta[k]);
    sinTheta[k] = Math.sin(theta[k]);
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
      apply0(block * 32, block * 8);
      apply1(block * 32 + 16, block * 8);
    }
    readOut(y, b * 4);
    weigh(cotangent, b * 4);
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      undo1(block * 32 + 16, block * 8, block * 4);
      undo0(block * 32, block * 8, block * 4);
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

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABKAdgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwBgBH9/f38AYAV/f39/fwADLi0AAQEFBgEBAQECAQEBAQECAgEBAQECAwMCAgEEBAIBAQEBAQICAQIBAQIBAgEFBAEBAQEHmgELBm1lbW9yeQIADGZvcndhcmRCZWdpbgAOC2ZvcndhcmRQYWlyABEIdmpwQmVnaW4AFAd2anBQYWlyAB4GdmpwRW5kACANamFjb2JpYW5CZWdpbgAhDGphY29iaWFuUGFpcgAlEWNvZWZmaWNpZW50c0JlZ2luACgLZXhwbGFpblBhaXIAKhFyZXNwb25zZUN1cnZlUGFpcgAsCoxcLZcHARh7IAD9DIPIyW0wX+Q/g8jJbTBf5D/98gH9DAAAAAAAADhDAAAAAAAAOEP98AEhASAB/QwAAAAAAAA4QwAAAAAAADhD/fEBIQIgACAC/QwAAEBU+yH5PwAAQFT7Ifk//fIBIQMgA/3xASEEIAL9DAAAYBphtNA9AABgGmG00D398gEhBSAEIAX98QEhBiAGIAT98QEhByAEIAYgB/3xAf3xASAFIAf98AH98QEhCCAC/QwAAAAuihmjOwAAAC6KGaM7/fIBIQkgBiAJ/fEBIQogCiAG/fEBIQsgBiAKIAv98QH98QEgCSAL/fAB/fEBIQwgCCAM/fABIAL9DMFJICWag3s5wUkgJZqDezn98gEhDSAN/fEBIQ4gCiAO/fABIQ8gCiAP/fEBIA798AEhECAPIA/98gEhESARIA/98gEhEv0MfNXPWjrZ5T181c9aOtnlPSAR/fIB/QzrnCuK5uVavuucK4rm5Vq+/fABIBH98gH9DH3+sVfjHcc+ff6xV+Mdxz798AEgEf3yAf0M1WHBGaABKr/VYcEZoAEqv/3wASAR/fIB/Qym+BARERGBP6b4EBEREYE//fABIRMgDyAR/QwAAAAAAADgPwAAAAAAAOA/IBD98gEgEiAT/fIB/fEB/fIBIBD98QEgEv0MSVVVVVVVxb9JVVVVVVXFv/3yAf3xAf3xASEU/QwAAAAAAADgPwAAAAAAAOA/IBH98gEhFf0MAAAAAAAA8D8AAAAAAADwPyAV/fEBIRYgFv0MAAAAAAAA8D8AAAAAAADwPyAW/fEBIBX98QEgESAR/QzUOIi+6fqovdQ4iL7p+qi9IBH98gH9DMSxtL2e7iE+xLG0vZ7uIT798AEgEf3yAf0MrVKcgE9+kr6tUpyAT36Svv3wASAR/fIB/QyQFcsZoAH6PpAVyxmgAfo+/fABIBH98gH9DHdRwRZswVa/d1HBFmzBVr/98AEgEf3yAf0MTFVVVVVVpT9MVVVVVVWlP/3wAf3yAf3yASAPIBD98gH98QH98AH98AEhF/0MAAAAAAAAAAAAAAAAAAAAACAB/QwBAAAAAAAAAAEAAAAAAAAA/U790QEhGCAUIBcgGP1SIAH9DAEAAAAAAAAAAQAAAAAAAAD9zgH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VEgFyAUIBj9UiAB/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RC0UCAX8CfEEAIQADQCAAQQN0IABBA3QrA0D9FBAA/SEAIQL9IQAhASABOQOgPCAAQQN0IAI5A6A9IABBAWoiAEEQSA0ACws5AQF/QQAhAANAIABBA3REAAAAAAAAAAA5A6A+IABBAWoiAEGAAkgNAAtBAEQAAAAAAADwPzkDoEoLmQEDAnwEfwR8IANBA3QrA6A8IQQgA0EDdCsDoD0hBUEAIQYDQCAGIABxIAYgAXFBBGxqIQcgByACaiEIIAcgAkEDbGohCSAIQQN0KwOgPiEKIAlBA3QrA6A+IQsgBCALoiAFIAqioCEMIAQgCqIgBSALoqEhDSAIQQN0IA05A6A+IAlBA3QgDDkDoD4gBkEBaiIGQcAASA0ACwuIBAICfwx8QQAhBQNAIAUgAHEgBSABcUEEbGogBSACcUEQbGohBiAGIARBAmxqQQN0KwOgPiEHIAYgBEEDbGpBA3QrA6A+IQggBiADakEDdCsDoD4hCSAGIANqIARqQQN0KwOgPiEKIAYgA2ogBEECbGpBA3QrA6A+IQsgBiADaiAEQQNsakEDdCsDoD4hDCAGIANBAmxqQQN0KwOgPiENIAYgA0ECbGogBGpBA3QrA6A+IQ4gBiADQQJsaiAEQQJsakEDdCsDoD4hDyAGIANBAmxqIARBA2xqQQN0KwOgPiEQIAYgA0EDbGogBEECbGpBA3QrA6A+IREgBiADQQNsaiAEQQNsakEDdCsDoD4hEiAGIANBA2xqIARBAmxqQQN0IAc5A6A+IAYgA0EDbGogBEEDbGpBA3QgCDkDoD4gBiADaiAEakEDdCAJOQOgPiAGIANqQQN0IAo5A6A+IAYgA0ECbGogBEEDbGpBA3QgCzkDoD4gBiADQQJsaiAEQQJsakEDdCAMmjkDoD4gBiADQQJsaiAEakEDdCANOQOgPiAGIANBAmxqQQN0IA45A6A+IAYgA2ogBEEDbGpBA3QgD5o5A6A+IAYgA2ogBEECbGpBA3QgEDkDoD4gBiAEQQJsakEDdCAROQOgPiAGIARBA2xqQQN0IBI5A6A+IAVBAWoiBUEQSA0ACwuOAQECf0EAIQADQEEDIABrIQFBP0EAQcAAIAFBBGwQA0EPQTBBECABQQRsQQFqEANBA0E8QQQgAUEEbEECahADQQBBP0EBIAFBBGxBA2oQA0EAQQ9BAEEBQcAAEARBAEEAQQ9BBEEBEARBA0EAQQxBEEEEEARBD0EAQQBBwABBEBAEIABBAWoiAEEESA0ACwthAgF/BHxBACEAA0AgAEEDdCsDoD4hASAAQQN0KwOgQiECIABBA3QrA6BKIQMgA5ohBCAAQQN0IAE5A6A+IABBA3QgAjkDoEIgAEEDdCAEOQOgRiAAQQFqIgBBwABIDQALC5QBAgR/BHxBACEAA0AgAEHAAGwhASAAQTBsIQJBACEDA0AgASADakEDdCsDoD4hBCABIANqQQN0KwOgPyEFIAEgA2pBA3QrA6BBIQYgBpohByACIANqQQN0IAQ5A6A+IAIgA2pBA3QgBTkDoD8gAiADakEDdCAHOQOgQCADQQFqIgNBEEgNAAsgAEEBaiIAQQNIDQALC5MBAgR/BHxBACEAA0AgAEEQbCEBIABBDGwhAkEAIQMDQCABIANqQQN0KwOgPiEEIAEgA2pBA3QrA8A+IQUgASADakEDdCsDgD8hBiAGmiEHIAIgA2pBA3QgBDkDoD4gAiADakEDdCAFOQPAPiACIANqQQN0IAc5A+A+IANBAWoiA0EESA0ACyAAQQFqIgBBCUgNAAsLdwIDfwR8QQAhAQNAIAFBBGwhAiABQQNsIQMgAkEDdCsDoD4hBCACQQN0KwOoPiEFIAJBA3QrA7g+IQYgBpohByAAIANqQQN0IAQ5A6BOIAAgA2pBA3QgBTkDqE4gACADakEDdCAHOQOwTiABQQFqIgFBG0gNAAsLOQEBf0EAIQADQCAAQQN0RAAAAAAAAAAAOQOgPiAAQQFqIgBBgAJIDQALQQBEAAAAAAAA8D85A6BBCzkBAX9BACEAA0AgAEEDdEQAAAAAAAAAADkDoD4gAEEBaiIAQYACSA0AC0EARAAAAAAAAPA/OQOAPws5AQF/QQAhAANAIABBA3REAAAAAAAAAAA5A6A+IABBAWoiAEGAAkgNAAtBAEQAAAAAAADwPzkDuD4LPQAQAhAFEAYQBxAIQQAQCRAKEAUQBhAHEAhB0QAQCRALEAUQBhAHEAhBogEQCRAMEAUQBhAHEAhB8wEQCQsGABABEA0LmAEBDHsgAEEEdP0ABAAhAUEAIAEQACEDIQIgAv0LBMBiQQAgA/0LBIBjIABBBHT9AAQQIQRBACAEEAAhBiEFIAX9CwTQYkEAIAb9CwSQYyAAQQR0/QAEICEHQQAgBxAAIQkhCCAI/QsE4GJBACAJ/QsEoGMgAEEEdP0ABDAhCkEAIAoQACEMIQsgC/0LBPBiQQAgDP0LBLBjC5cEAwR7An8Re0EA/QAE4GIhAUEA/QAEoGMhAkEA/QAE8GIhA0EA/QAEsGMhBEEAIQUDQCAFQQlsIQYgACAGakEDdP0KA6BOIQcgACAGakEDdP0KA6hOIQggACAGakEDdP0KA7BOIQkgByADIAj98gEgBCAJ/fIB/fAB/fABIQogACAGakEDdP0KA7hOIQsgACAGakEDdP0KA8BOIQwgACAGakEDdP0KA8hOIQ0gCyADIAz98gEgBCAN/fIB/fAB/fABIQ4gACAGakEDdP0KA9BOIQ8gACAGakEDdP0KA9hOIRAgACAGakEDdP0KA+BOIREgDyADIBD98gEgBCAR/fIB/fAB/fABIRIgCiABIA798gEgAiAS/fIB/fAB/fABIRMgBUEEdCAT/QsE0GQgBUEBaiIFQQlIDQALQQD9AATAYiEHQQD9AASAYyEIQQD9AATQYiEJQQD9AASQYyEKQQD9AATQZCELQQD9AATgZCEMQQD9AATwZCENIAsgCSAM/fIBIAogDf3yAf3wAf3wASEOQQD9AASAZSEPQQD9AASQZSEQQQD9AASgZSERIA8gCSAQ/fIBIAogEf3yAf3wAf3wASESQQD9AASwZSETQQD9AATAZSEUQQD9AATQZSEVIBMgCSAU/fIBIAogFf3yAf3wAf3wASEWIA4gByAS/fIBIAggFv3yAf3wAf3wASEXQQAgF/0LBOBmCzQBAX9BABAPQQAhAANAIABB0QBsEBAgAEEEdEEA/QAE4Gb9CwTAASAAQQFqIgBBBEgNAAsLXQIBfwR8QQAhAANARAAAAAAAAOA/IABBA3QrA0Ci/RQQAP0hACEC/SEAIQEgASEDIAIhBCAAQQJsQQN0IAM5A+AhIABBAmxBA3QgBDkD6CEgAEEBaiIAQRBIDQALCzgBAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0URAAAAAAAAAAA/SIA/QsEoDogAEEBaiIAQRBIDQALCwYAEBIQEwu4BgE0e0QAAAAAAADgP/0UIABBBHT9AAQA/fIBIQFBACABEAAhAyECIAL9CwTgIEEAIAP9CwSgIUQAAAAAAADgP/0UIABBBHT9AAQQ/fIBIQRBACAEEAAhBiEFIAX9CwTwIEEAIAb9CwSwIUQAAAAAAADgP/0UIABBBHT9AAQg/fIBIQdBACAHEAAhCSEIIAj9CwSAIUEAIAn9CwTAIUQAAAAAAADgP/0UIABBBHT9AAQw/fIBIQpBACAKEAAhDCELIAv9CwSQIUEAIAz9CwTQIUTNO39mnqDmP/0UQQD9AATgIP3yASENRM07f2aeoOY//RRBAP0ABKAh/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRBEzTt/Zp6g5j/9FEEA/QAE8CD98gEhEUTNO39mnqDmP/0UQQD9AASwIf3yASESIBEgEv3xASETIBEgEv3wASEURM07f2aeoOY//RRBAP0ABIAh/fIBIRVEzTt/Zp6g5j/9FEEA/QAEwCH98gEhFiAVIBb98QEhFyAVIBb98AEhGETNO39mnqDmP/0UQQD9AASQIf3yASEZRM07f2aeoOY//RRBAP0ABNAh/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgDyAT/fIBIR0gDyAU/fIBIR4gECAT/fIBIR8gECAU/fIBISAgFyAb/fIBISEgFyAc/fIBISIgGCAb/fIBISMgGCAc/fIBISQgHSAh/fIBISUgHSAi/fIBISYgHSAj/fIBIScgHSAk/fIBISggHiAh/fIBISkgHiAi/fIBISogHiAj/fIBISsgHiAk/fIBISwgHyAh/fIBIS0gHyAi/fIBIS4gHyAj/fIBIS8gHyAk/fIBITAgICAh/fIBITEgICAi/fIBITIgICAj/fIBITMgICAk/fIBITRBACAl/QsE4CNBACAm/QsE8CNBACAn/QsEgCRBACAo/QsEkCRBACAp/QsEoCRBACAq/QsEsCRBACAr/QsEwCRBACAs/QsE0CRBACAt/QsE4CRBACAu/QsE8CRBACAv/QsEgCVBACAw/QsEkCVBACAx/QsEoCVBACAy/QsEsCVBACAz/QsEwCVBACA0/QsE0CUL9gIDBHsDfwx7IAFBA3T9CgPgISECIAFBA3T9CgPoISEDIAFBA3T9CgPwISEEIAFBA3T9CgP4ISEFIABBEGohBkEAIQcDQCAHQQJ0KAKgICEIIAAgCGpBBHT9AATgIyEJIAAgCEEGc2pBBHT9AATgIyEKIAAgCEEMc2pBBHT9AATgIyELIAAgCEEKc2pBBHT9AATgIyEMIAIgCf3yASADIAv98gH98QEhDSADIAn98gEgAiAL/fIB/fABIQ4gAiAK/fIBIAMgDP3yAf3xASEPIAMgCv3yASACIAz98gH98AEhECAEIA398gEgBSAP/fIB/fEBIREgBSAN/fIBIAQgD/3yAf3wASESIAQgDv3yASAFIBD98gH98QEhEyAFIA798gEgBCAQ/fIB/fABIRQgBiAHakEEdCAR/QsE4CMgBiAHakEEdCAS/QsEoCQgBiAHakEEdCAT/QsE4CQgBiAHakEEdCAU/QsEoCUgB0EBaiIHQQRIDQALC+ICAwR7An8MeyABQQN0/QoDgCIhAiABQQN0/QoDiCIhAyABQQN0/QoDkCIhBCABQQN0/QoDmCIhBSAAQRBqIQZBACEHA0AgACAHakEEdP0ABOAjIQggACAHakEEdP0ABPAjIQkgACAHakEEdP0ABIAkIQogACAHakEEdP0ABJAkIQsgAiAI/fIBIAMgCv3yAf3xASEMIAMgCP3yASACIAr98gH98AEhDSACIAn98gEgAyAL/fIB/fEBIQ4gAyAJ/fIBIAIgC/3yAf3wASEPIAQgDP3yASAFIA798gH98QEhECAFIAz98gEgBCAO/fIB/fABIREgBCAN/fIBIAUgD/3yAf3xASESIAUgDf3yASAEIA/98gH98AEhEyAGIAdqQQR0IBD9CwTgIyAGIAdqQQR0IBH9CwTwIyAGIAdqQQR0IBL9CwSAJCAGIAdqQQR0IBP9CwSQJCAHQQRqIgdBEEgNAAsL5AQBMntBAP0ABOAzIQEgASAB/fIBIQJBAP0ABPAzIQMgAyAD/fIBIQRBAP0ABIA0IQUgBSAF/fIBIQZBAP0ABJA0IQcgByAH/fIBIQhBAP0ABKA0IQkgCSAJ/fIBIQpBAP0ABLA0IQsgCyAL/fIBIQxBAP0ABMA0IQ0gDSAN/fIBIQ5BAP0ABNA0IQ8gDyAP/fIBIRBBAP0ABOA0IREgESAR/fIBIRJBAP0ABPA0IRMgEyAT/fIBIRRBAP0ABIA1IRUgFSAV/fIBIRZBAP0ABJA1IRcgFyAX/fIBIRhBAP0ABKA1IRkgGSAZ/fIBIRpBAP0ABLA1IRsgGyAb/fIBIRxBAP0ABMA1IR0gHSAd/fIBIR5BAP0ABNA1IR8gHyAf/fIBISAgAiAS/fABISEgBCAU/fABISIgBiAW/fABISMgCCAY/fABISQgCiAa/fABISUgDCAc/fABISYgDiAe/fABIScgECAg/fABISggISAl/fABISkgIiAm/fABISogIyAn/fABISsgJCAo/fABISwgKSAr/fABIS0gKiAs/fABIS4gLSAu/fEBIS8gKSAr/fEBICogLP3xAf3wASEwICEgJf3xASAiICb98QH98AEgIyAn/fEBICQgKP3xAf3wAf3wASExIAIgEv3xASAEIBT98QH98AEgBiAW/fEBIAggGP3xAf3wAf3wASAKIBr98QEgDCAc/fEB/fABIA4gHv3xASAQICD98QH98AH98AH98AEhMiAAQQR0IDL9CwTAASAAQQR0IDH9CwTQASAAQQR0IDD9CwTgASAAQQR0IC/9CwTwAQtGAEEAIABBBHT9AASAAv0LBOA5QQAgAEEEdP0ABJAC/QsE8DlBACAAQQR0/QAEoAL9CwSAOkEAIABBBHT9AASwAv0LBJA6C9sEASF7QQD9AATgOSEAQQD9AATwOSEBQQD9AASAOiECQQD9AASQOiEDIAP97QEhBCADIAL98AEhBSAEIAL98AEhBiADIAL98QEhByAEIAL98QEhCCAFIAH98AEhCSAGIAH98AEhCiAHIAH98AEhCyAIIAH98AEhDCAFIAH98QEhDSAGIAH98QEhDiAHIAH98QEhDyAIIAH98QEhECAJIAD98AEhESAKIAD98AEhEiALIAD98AEhEyAMIAD98AEhFCANIAD98AEhFSAOIAD98AEhFiAPIAD98AEhFyAQIAD98AEhGCAJIAD98QEhGSAKIAD98QEhGiALIAD98QEhGyAMIAD98QEhHCANIAD98QEhHSAOIAD98QEhHiAPIAD98QEhHyAQIAD98QEhIEEAIBFBAP0ABOAz/fIB/QsE4DdBACASQQD9AATwM/3yAf0LBPA3QQAgE0EA/QAEgDT98gH9CwSAOEEAIBRBAP0ABJA0/fIB/QsEkDhBACAVQQD9AASgNP3yAf0LBKA4QQAgFkEA/QAEsDT98gH9CwSwOEEAIBdBAP0ABMA0/fIB/QsEwDhBACAYQQD9AATQNP3yAf0LBNA4QQAgGUEA/QAE4DT98gH9CwTgOEEAIBpBAP0ABPA0/fIB/QsE8DhBACAbQQD9AASANf3yAf0LBIA5QQAgHEEA/QAEkDX98gH9CwSQOUEAIB1BAP0ABKA1/fIB/QsEoDlBACAeQQD9AASwNf3yAf0LBLA5QQAgH0EA/QAEwDX98gH9CwTAOUEAICBBAP0ABNA1/fIB/QsE0DkLqgQDBnsCfxB7IAFBA3T9CgOAIiEDIAFBA3T9CgOIIiEEIAFBA3T9CgOQIiEFIAFBA3T9CgOYIiEGRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQggAEEQaiEJQQAhCgNAIApBBHT9AATgNyELIApBBHT9AATwNyEMIApBBHT9AASAOCENIApBBHT9AASQOCEOIAkgCmpBBHT9AATgIyEPIAkgCmpBBHT9AATwIyEQIAkgCmpBBHT9AASAJCERIAkgCmpBBHT9AASQJCESIAcgDSAP/fIBIAsgEf3yAf3xASAOIBD98gEgDCAS/fIB/fEB/fAB/fABIQcgCCAMIA/98gEgCyAQ/fIB/fEBIA4gEf3yASANIBL98gH98QH98AH98AEhCCADIAv98gEgBCAN/fIB/fABIRMgAyAN/fIBIAQgC/3yAf3xASEUIAMgDP3yASAEIA798gH98AEhFSADIA798gEgBCAM/fIB/fEBIRYgBSAT/fIBIAYgFf3yAf3wASEXIAUgFf3yASAGIBP98gH98QEhGCAFIBT98gEgBiAW/fIB/fABIRkgBSAW/fIBIAYgFP3yAf3xASEaIApBBHQgF/0LBOA1IApBBHQgGP0LBPA1IApBBHQgGf0LBIA2IApBBHQgGv0LBJA2IApBBGoiCkEQSA0ACyACQQR0IAJBBHT9AATAOiAH/fAB/QsEwDogAkEEdCACQQR0/QAE0DogCP3wAf0LBNA6C8AEBAZ7An8QewF/IAFBA3T9CgPgISEDIAFBA3T9CgPoISEEIAFBA3T9CgPwISEFIAFBA3T9CgP4ISEGRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQggAEEQaiEJQQAhCgNAIApBBHT9AATgNSELIApBBHT9AASgNiEMIApBBHT9AATgNiENIApBBHT9AASgNyEOIAkgCmpBBHT9AATgIyEPIAkgCmpBBHT9AASgJCEQIAkgCmpBBHT9AATgJCERIAkgCmpBBHT9AASgJSESIAcgDSAP/fIBIAsgEf3yAf3xASAOIBD98gEgDCAS/fIB/fEB/fAB/fABIQcgCCAMIA/98gEgCyAQ/fIB/fEBIA4gEf3yASANIBL98gH98QH98AH98AEhCCADIAv98gEgBCAN/fIB/fABIRMgAyAN/fIBIAQgC/3yAf3xASEUIAMgDP3yASAEIA798gH98AEhFSADIA798gEgBCAM/fIB/fEBIRYgBSAT/fIBIAYgFf3yAf3wASEXIAUgFf3yASAGIBP98gH98QEhGCAFIBT98gEgBiAW/fIB/fABIRkgBSAW/fIBIAYgFP3yAf3xASEaIApBAnQoAqAgIRsgG0EEdCAX/QsE4DcgG0EGc0EEdCAY/QsE4DcgG0EMc0EEdCAZ/QsE4DcgG0EKc0EEdCAa/QsE4DcgCkEBaiIKQQRIDQALIAJBBHQgAkEEdP0ABKA6IAf98AH9CwSgOiACQQR0IAJBBHT9AASwOiAI/fAB/QsEsDoL/AgBRHtEzTt/Zp6g5j/9FEEA/QAE4CD98gEhAUTNO39mnqDmP/0UQQD9AASgIf3yASECIAEgAv3xASEDIAEgAv3wASEEIAL97QEgAf3xASEFIAEgAv3xASEGRM07f2aeoOY//RRBAP0ABPAg/fIBIQdEzTt/Zp6g5j/9FEEA/QAEsCH98gEhCCAHIAj98QEhCSAHIAj98AEhCiAI/e0BIAf98QEhCyAHIAj98QEhDETNO39mnqDmP/0UQQD9AASAIf3yASENRM07f2aeoOY//RRBAP0ABMAh/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRAgDv3tASAN/fEBIREgDSAO/fEBIRJEzTt/Zp6g5j/9FEEA/QAEkCH98gEhE0TNO39mnqDmP/0UQQD9AATQIf3yASEUIBMgFP3xASEVIBMgFP3wASEWIBT97QEgE/3xASEXIBMgFP3xASEYQQD9AATgNyEZQQD9AATwNyEaQQD9AASAOCEbQQD9AASQOCEcQQD9AASgOCEdQQD9AASwOCEeQQD9AATAOCEfQQD9AATQOCEgQQD9AATgOCEhQQD9AATwOCEiQQD9AASAOSEjQQD9AASQOSEkQQD9AASgOSElQQD9AASwOSEmQQD9AATAOSEnQQD9AATQOSEoIA8gFf3yASEpIA8gFv3yASEqIBAgFf3yASErIBAgFv3yASEsIBkgKf3yASAaICr98gH98AEgGyAr/fIBIBwgLP3yAf3wAf3wASEtIB0gKf3yASAeICr98gH98AEgHyAr/fIBICAgLP3yAf3wAf3wASEuICEgKf3yASAiICr98gH98AEgIyAr/fIBICQgLP3yAf3wAf3wASEvICUgKf3yASAmICr98gH98AEgJyAr/fIBICggLP3yAf3wAf3wASEwIC0gCf3yASAuIAr98gH98AEhMSAvIAn98gEgMCAK/fIB/fABITIgMSAF/fIBIDIgBv3yAf3wASEzIC0gA/3yASAvIAT98gH98AEhNCAuIAP98gEgMCAE/fIB/fABITUgNCAL/fIBIDUgDP3yAf3wASE2IAMgCf3yASE3IAMgCv3yASE4IAQgCf3yASE5IAQgCv3yASE6IBkgN/3yASAdIDj98gH98AEgISA5/fIBICUgOv3yAf3wAf3wASE7IBogN/3yASAeIDj98gH98AEgIiA5/fIBICYgOv3yAf3wAf3wASE8IBsgN/3yASAfIDj98gH98AEgIyA5/fIBICcgOv3yAf3wAf3wASE9IBwgN/3yASAgIDj98gH98AEgJCA5/fIBICggOv3yAf3wAf3wASE+IDsgFf3yASA8IBb98gH98AEhPyA9IBX98gEgPiAW/fIB/fABIUAgPyAR/fIBIEAgEv3yAf3wASFBIDsgD/3yASA9IBD98gH98AEhQiA8IA/98gEgPiAQ/fIB/fABIUMgQiAX/fIBIEMgGP3yAf3wASFEIABBBHQgM/0LBMACIABBBHQgNv0LBNACIABBBHQgQf0LBOACIABBBHQgRP0LBPACC4MBAQJ/QQAQFUEAIQADQCAAQSBsIABBCGwQFiAAQSBsQRBqIABBCGwQFyAAQQFqIgBBBEgNAAtBABAYQQAQGRAaQQAhAANAQQMgAGshASABQSBsQRBqIAFBCGwgAUEEbBAbIAFBIGwgAUEIbCABQQRsEBwgAEEBaiIAQQRIDQALQQAQHQs5AgF/AXxBACEAA0AgAEEEdCsDoDogAEEEdCsDqDqgIQEgAEEDdCABOQOAAyAAQQFqIgBBEEgNAAsLBAAQHwsGABABEA0LpAEDBXsBfwF7QQBEAAAAAAAA8D/9FP0LBMBjQQD9AATQYiEAQQD9AASQYyEBQQD9AATAYyECQQAgACAC/fIB/QsE0GNBACABIAL98gH9CwTgY0EA/QAEwGIhA0EA/QAEgGMhBEEAIQUDQCAFQQR0/QAEwGMhBiAFQQR0IAMgBv3yAf0LBPBjIAVBBHQgBCAG/fIB/QsEoGQgBUEBaiIFQQNIDQALC+cGAwh7An8Ve0EA/QAE4GIhAUEA/QAEoGMhAkEA/QAE8GIhA0EA/QAEsGMhBEQAAAAAAAAAAP0UIQVEAAAAAAAAAAD9FCEGRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQhBACEJA0AgCUEJbCEKIAlBBHT9AATAYyELIAAgCmpBA3T9CgOgTiEMIAAgCmpBA3T9CgOoTiENIAAgCmpBA3T9CgOwTiEOIA0hDyAOIRAgDCADIA398gEgBCAO/fIB/fAB/fABIREgACAKakEDdP0KA7hOIRIgACAKakEDdP0KA8BOIRMgACAKakEDdP0KA8hOIRQgDyABIBP98gH98AEhDyAQIAEgFP3yAf3wASEQIBIgAyAT/fIBIAQgFP3yAf3wAf3wASEVIAAgCmpBA3T9CgPQTiEWIAAgCmpBA3T9CgPYTiEXIAAgCmpBA3T9CgPgTiEYIA8gAiAX/fIB/fABIQ8gECACIBj98gH98AEhECAWIAMgF/3yASAEIBj98gH98AH98AEhGSAVIRogGSEbIBEgASAV/fIBIAIgGf3yAf3wAf3wASEcIAUgCyAa/fIB/fABIQUgBiALIBv98gH98AEhBiAHIAsgD/3yAf3wASEHIAggCyAQ/fIB/fABIQggCUEEdCAc/QsE0GQgCUEBaiIJQQlIDQALQQAgBf0LBIBmQQAgBv0LBMBmQQAgB/0LBJBmQQAgCP0LBNBmQQD9AATAYiELQQD9AASAYyEMQQD9AATQYiENQQD9AASQYyEOQQD9AATQZCEPQQD9AATgZCEQQQD9AATwZCERIBAhEiARIRMgDyANIBD98gEgDiAR/fIB/fAB/fABIRRBAP0ABIBlIRVBAP0ABJBlIRZBAP0ABKBlIRcgEiALIBb98gH98AEhEiATIAsgF/3yAf3wASETIBUgDSAW/fIBIA4gF/3yAf3wAf3wASEYQQD9AASwZSEZQQD9AATAZSEaQQD9AATQZSEbIBIgDCAa/fIB/fABIRIgEyAMIBv98gH98AEhEyAZIA0gGv3yASAOIBv98gH98AH98AEhHCAYIR0gHCEeIBQgCyAY/fIBIAwgHP3yAf3wAf3wASEfQQAgHf0LBOBlQQAgHv0LBKBmQQAgEv0LBPBlQQAgE/0LBLBmQQAgH/0LBOBmC74BACAAQQR0QQD9AATAYkEA/QAEoGb98gFBAP0ABIBjQQD9AATgZf3yAf3xAf0LBIAEIABBBHRBAP0ABNBiQQD9AASwZv3yAUEA/QAEkGNBAP0ABPBl/fIB/fEB/QsEkAQgAEEEdEEA/QAE4GJBAP0ABMBm/fIBQQD9AASgY0EA/QAEgGb98gH98QH9CwSgBCAAQQR0QQD9AATwYkEA/QAE0Gb98gFBAP0ABLBjQQD9AASQZv3yAf3xAf0LBLAECywBAX9BABAPECJBACEAA0AgAEHRAGwQIyAAQQRsECQgAEEBaiIAQQRIDQALC3cCA38EfEEAIQEDQCABQQRsIQIgAUEDbCEDIAJBA3QrA6A+IQQgAkEDdCsDqD4hBSACQQN0KwO4PiEGIAaaIQcgACADakEDdCAEOQOABiAAIANqQQN0IAU5A4gGIAAgA2pBA3QgBzkDkAYgAUEBaiIBQRtIDQALCz0AEAIQBRAGEAcQCEEAECYQChAFEAYQBxAIQdEAECYQCxAFEAYQBxAIQaIBECYQDBAFEAYQBxAIQfMBECYLBgAQARAnC+cGAwh7An8Ve0EA/QAE4GIhAUEA/QAEoGMhAkEA/QAE8GIhA0EA/QAEsGMhBEQAAAAAAAAAAP0UIQVEAAAAAAAAAAD9FCEGRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQhBACEJA0AgCUEJbCEKIAlBBHT9AATAYyELIAAgCmpBA3T9CgOABiEMIAAgCmpBA3T9CgOIBiENIAAgCmpBA3T9CgOQBiEOIA0hDyAOIRAgDCADIA398gEgBCAO/fIB/fAB/fABIREgACAKakEDdP0KA5gGIRIgACAKakEDdP0KA6AGIRMgACAKakEDdP0KA6gGIRQgDyABIBP98gH98AEhDyAQIAEgFP3yAf3wASEQIBIgAyAT/fIBIAQgFP3yAf3wAf3wASEVIAAgCmpBA3T9CgOwBiEWIAAgCmpBA3T9CgO4BiEXIAAgCmpBA3T9CgPABiEYIA8gAiAX/fIB/fABIQ8gECACIBj98gH98AEhECAWIAMgF/3yASAEIBj98gH98AH98AEhGSAVIRogGSEbIBEgASAV/fIBIAIgGf3yAf3wAf3wASEcIAUgCyAa/fIB/fABIQUgBiALIBv98gH98AEhBiAHIAsgD/3yAf3wASEHIAggCyAQ/fIB/fABIQggCUEEdCAc/QsE0GQgCUEBaiIJQQlIDQALQQAgBf0LBIBmQQAgBv0LBMBmQQAgB/0LBJBmQQAgCP0LBNBmQQD9AATAYiELQQD9AASAYyEMQQD9AATQYiENQQD9AASQYyEOQQD9AATQZCEPQQD9AATgZCEQQQD9AATwZCERIBAhEiARIRMgDyANIBD98gEgDiAR/fIB/fAB/fABIRRBAP0ABIBlIRVBAP0ABJBlIRZBAP0ABKBlIRcgEiALIBb98gH98AEhEiATIAsgF/3yAf3wASETIBUgDSAW/fIBIA4gF/3yAf3wAf3wASEYQQD9AASwZSEZQQD9AATAZSEaQQD9AATQZSEbIBIgDCAa/fIB/fABIRIgEyAMIBv98gH98AEhEyAZIA0gGv3yASAOIBv98gH98AH98AEhHCAYIR0gHCEeIBQgCyAY/fIBIAwgHP3yAf3wAf3wASEfQQAgHf0LBOBlQQAgHv0LBKBmQQAgEv0LBPBlQQAgE/0LBLBmQQAgH/0LBOBmCz0BAX9BABAPECJBACEAA0AgAEHRAGwQKSAAQQR0QQD9AATgZv0LBMABIABBBGwQJCAAQQFqIgBBBEgNAAsL2QMBBXtBAP0ABOBmIQFBAP0ABMBiQQD9AATgZf3yAUEA/QAEgGNBAP0ABKBm/fIB/fABIQIgAEEEdCABIAL98QH9CwSgGiAAQQR0IAL9CwSwGiAAQQR0QQD9AATAYkEA/QAEoGb98gFBAP0ABIBjQQD9AATgZf3yAf3xAf0LBMAaQQD9AATQYkEA/QAE8GX98gFBAP0ABJBjQQD9AASwZv3yAf3wASEDIABBBHQgASAD/fEB/QsE0BogAEEEdCAD/QsE4BogAEEEdEEA/QAE0GJBAP0ABLBm/fIBQQD9AASQY0EA/QAE8GX98gH98QH9CwTwGkEA/QAE4GJBAP0ABIBm/fIBQQD9AASgY0EA/QAEwGb98gH98AEhBCAAQQR0IAEgBP3xAf0LBIAbIABBBHQgBP0LBJAbIABBBHRBAP0ABOBiQQD9AATAZv3yAUEA/QAEoGNBAP0ABIBm/fIB/fEB/QsEoBtBAP0ABPBiQQD9AASQZv3yAUEA/QAEsGNBAP0ABNBm/fIB/fABIQUgAEEEdCABIAX98QH9CwSwGyAAQQR0IAX9CwTAGyAAQQR0QQD9AATwYkEA/QAE0Gb98gFBAP0ABLBjQQD9AASQZv3yAf3xAf0LBNAbCywBAX9BABAPECJBACEAA0AgAEHRAGwQKSAAQQxsECsgAEEBaiIAQQRIDQALCwtHAQBBoCALQAAAAAANAAAAAwAAAA4AAAAGAAAACwAAAAUAAAAIAAAADAAAAAEAAAAPAAAAAgAAAAoAAAAHAAAACQAAAAQAAAA=";
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
