/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":4,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"none","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 1012, unitary 1386, shift 13820, fourier 1012
 * Operations per sample (and per call besides):
 *   forward: 304 additions, 564 multiplications, 12 function calls (0 additions, 32 multiplications, 32 function calls)
 *   vjp: 916 additions, 1428 multiplications, 4 divisions, 12 function calls (0 additions, 32 multiplications, 32 function calls)
 *   jacobian: 1612 additions, 2968 multiplications, 4 divisions, 12 function calls (0 additions, 32 multiplications, 32 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (9219 bytes).
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
const halfCos = new Float64Array(4);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(4);
// Derivative of each encoding angle by its input.
const slope = new Float64Array(4);
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
    const a0 = state[slot + at];
    const a1 = state[slot + (at + 4)];
    const a2 = state[slot + (at + 8)];
    const a3 = state[slot + (at + 12)];
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
    lambda[16 + at] = n0;
    lambda[16 + (at + 4)] = n1;
    lambda[16 + (at + 8)] = n2;
    lambda[16 + (at + 12)] = n3;
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

/** Pulls λ back through the rotations on qubits 0 to 1 and the entangler. */
function pull0(gate) {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  for (let at = 0; at < 4; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 4];
    const l2 = lambda[at + 8];
    const l3 = lambda[at + 12];
    const m0 = w0 * l0 + y0 * l2;
    const m2 = w0 * l2 - y0 * l0;
    const m1 = w0 * l1 + y0 * l3;
    const m3 = w0 * l3 - y0 * l1;
    const n0 = w1 * m0 + y1 * m1;
    const n1 = w1 * m1 - y1 * m0;
    const n2 = w1 * m2 + y1 * m3;
    const n3 = w1 * m3 - y1 * m2;
    lambda[16 + at] = n0;
    lambda[16 + (at + 4)] = n1;
    lambda[16 + (at + 8)] = n2;
    lambda[16 + (at + 12)] = n3;
  }
}

/** Pulls λ back through the rotations on qubits 2 to 3. */
function pull1(gate) {
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  for (let high = 0; high < 16; high += 4) {
    const l0 = lambda[16 + high];
    const l1 = lambda[16 + (high + 1)];
    const l2 = lambda[16 + (high + 2)];
    const l3 = lambda[16 + (high + 3)];
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
      apply0(block * 32, block * 8);
      apply1(block * 32 + 16, block * 8);
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
      apply0(block * 32, block * 8);
      apply1(block * 32 + 16, block * 8);
    }
    slopes(x, b * 4);
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 8);
      pull0(block * 8);
    }
    inputGradient(jac, b * 16);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 8);
      pull0(block * 8);
    }
    inputGradient(jac, b * 16 + 4);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 8);
      pull0(block * 8);
    }
    inputGradient(jac, b * 16 + 8);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull1(block * 8);
      pull0(block * 8);
    }
    inputGradient(jac, b * 16 + 12);
  }
}

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABGQVgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwADHRwAAQECAwMCAQEBAgEEBAICAQEBAQECAgIBAQEBBQQBAQEBB2QIBm1lbW9yeQIADGZvcndhcmRCZWdpbgACC2ZvcndhcmRQYWlyAAcIdmpwQmVnaW4ACQd2anBQYWlyABAGdmpwRW5kABINamFjb2JpYW5CZWdpbgATDGphY29iaWFuUGFpcgAbCtJGHJcHARh7IAD9DIPIyW0wX+Q/g8jJbTBf5D/98gH9DAAAAAAAADhDAAAAAAAAOEP98AEhASAB/QwAAAAAAAA4QwAAAAAAADhD/fEBIQIgACAC/QwAAEBU+yH5PwAAQFT7Ifk//fIBIQMgA/3xASEEIAL9DAAAYBphtNA9AABgGmG00D398gEhBSAEIAX98QEhBiAGIAT98QEhByAEIAYgB/3xAf3xASAFIAf98AH98QEhCCAC/QwAAAAuihmjOwAAAC6KGaM7/fIBIQkgBiAJ/fEBIQogCiAG/fEBIQsgBiAKIAv98QH98QEgCSAL/fAB/fEBIQwgCCAM/fABIAL9DMFJICWag3s5wUkgJZqDezn98gEhDSAN/fEBIQ4gCiAO/fABIQ8gCiAP/fEBIA798AEhECAPIA/98gEhESARIA/98gEhEv0MfNXPWjrZ5T181c9aOtnlPSAR/fIB/QzrnCuK5uVavuucK4rm5Vq+/fABIBH98gH9DH3+sVfjHcc+ff6xV+Mdxz798AEgEf3yAf0M1WHBGaABKr/VYcEZoAEqv/3wASAR/fIB/Qym+BARERGBP6b4EBEREYE//fABIRMgDyAR/QwAAAAAAADgPwAAAAAAAOA/IBD98gEgEiAT/fIB/fEB/fIBIBD98QEgEv0MSVVVVVVVxb9JVVVVVVXFv/3yAf3xAf3xASEU/QwAAAAAAADgPwAAAAAAAOA/IBH98gEhFf0MAAAAAAAA8D8AAAAAAADwPyAV/fEBIRYgFv0MAAAAAAAA8D8AAAAAAADwPyAW/fEBIBX98QEgESAR/QzUOIi+6fqovdQ4iL7p+qi9IBH98gH9DMSxtL2e7iE+xLG0vZ7uIT798AEgEf3yAf0MrVKcgE9+kr6tUpyAT36Svv3wASAR/fIB/QyQFcsZoAH6PpAVyxmgAfo+/fABIBH98gH9DHdRwRZswVa/d1HBFmzBVr/98AEgEf3yAf0MTFVVVVVVpT9MVVVVVVWlP/3wAf3yAf3yASAPIBD98gH98QH98AH98AEhF/0MAAAAAAAAAAAAAAAAAAAAACAB/QwBAAAAAAAAAAEAAAAAAAAA/U790QEhGCAUIBcgGP1SIAH9DAEAAAAAAAAAAQAAAAAAAAD9zgH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VEgFyAUIBj9UiAB/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RC14CAX8EfEEAIQADQEQAAAAAAADgPyAAQQN0KwOAAaL9FBAA/SEAIQL9IQAhASABIQMgAiEEIABBAmxBA3QgAzkDgAggAEECbEEDdCAEOQOICCAAQQFqIgBBEEgNAAsLBAAQAQu4BgE0e0QAAAAAAADgP/0UIABBBHT9AAQA/fIBIQFBACABEAAhAyECIAL9CwTABkEAIAP9CwSAB0QAAAAAAADgP/0UIABBBHT9AAQQ/fIBIQRBACAEEAAhBiEFIAX9CwTQBkEAIAb9CwSQB0QAAAAAAADgP/0UIABBBHT9AAQg/fIBIQdBACAHEAAhCSEIIAj9CwTgBkEAIAn9CwSgB0QAAAAAAADgP/0UIABBBHT9AAQw/fIBIQpBACAKEAAhDCELIAv9CwTwBkEAIAz9CwSwB0TNO39mnqDmP/0UQQD9AATABv3yASENRM07f2aeoOY//RRBAP0ABIAH/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRBEzTt/Zp6g5j/9FEEA/QAE0Ab98gEhEUTNO39mnqDmP/0UQQD9AASQB/3yASESIBEgEv3xASETIBEgEv3wASEURM07f2aeoOY//RRBAP0ABOAG/fIBIRVEzTt/Zp6g5j/9FEEA/QAEoAf98gEhFiAVIBb98QEhFyAVIBb98AEhGETNO39mnqDmP/0UQQD9AATwBv3yASEZRM07f2aeoOY//RRBAP0ABLAH/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgDyAT/fIBIR0gDyAU/fIBIR4gECAT/fIBIR8gECAU/fIBISAgFyAb/fIBISEgFyAc/fIBISIgGCAb/fIBISMgGCAc/fIBISQgHSAh/fIBISUgHSAi/fIBISYgHSAj/fIBIScgHSAk/fIBISggHiAh/fIBISkgHiAi/fIBISogHiAj/fIBISsgHiAk/fIBISwgHyAh/fIBIS0gHyAi/fIBIS4gHyAj/fIBIS8gHyAk/fIBITAgICAh/fIBITEgICAi/fIBITIgICAj/fIBITMgICAk/fIBITRBACAl/QsEgApBACAm/QsEkApBACAn/QsEoApBACAo/QsEsApBACAp/QsEwApBACAq/QsE0ApBACAr/QsE4ApBACAs/QsE8ApBACAt/QsEgAtBACAu/QsEkAtBACAv/QsEoAtBACAw/QsEsAtBACAx/QsEwAtBACAy/QsE0AtBACAz/QsE4AtBACA0/QsE8AsL4gIDBHsCfwx7IAFBA3T9CgOACCECIAFBA3T9CgOICCEDIAFBA3T9CgOQCCEEIAFBA3T9CgOYCCEFIABBEGohBkEAIQcDQCAAIAdqQQR0/QAEgAohCCAAIAdqQQR0/QAEwAohCSAAIAdqQQR0/QAEgAshCiAAIAdqQQR0/QAEwAshCyACIAj98gEgAyAK/fIB/fEBIQwgAyAI/fIBIAIgCv3yAf3wASENIAIgCf3yASADIAv98gH98QEhDiADIAn98gEgAiAL/fIB/fABIQ8gBCAM/fIBIAUgDv3yAf3xASEQIAUgDP3yASAEIA798gH98AEhESAEIA398gEgBSAP/fIB/fEBIRIgBSAN/fIBIAQgD/3yAf3wASETIAYgB2pBBHQgEP0LBIAKIAYgB2pBBHQgEf0LBMAKIAYgB2pBBHQgEv0LBIALIAYgB2pBBHQgE/0LBMALIAdBAWoiB0EESA0ACwviAgMEewJ/DHsgAUEDdP0KA6AIIQIgAUEDdP0KA6gIIQMgAUEDdP0KA7AIIQQgAUEDdP0KA7gIIQUgAEEQaiEGQQAhBwNAIAAgB2pBBHT9AASACiEIIAAgB2pBBHT9AASQCiEJIAAgB2pBBHT9AASgCiEKIAAgB2pBBHT9AASwCiELIAIgCP3yASADIAr98gH98QEhDCADIAj98gEgAiAK/fIB/fABIQ0gAiAJ/fIBIAMgC/3yAf3xASEOIAMgCf3yASACIAv98gH98AEhDyAEIAz98gEgBSAO/fIB/fEBIRAgBSAM/fIBIAQgDv3yAf3wASERIAQgDf3yASAFIA/98gH98QEhEiAFIA398gEgBCAP/fIB/fABIRMgBiAHakEEdCAQ/QsEgAogBiAHakEEdCAR/QsEkAogBiAHakEEdCAS/QsEoAogBiAHakEEdCAT/QsEsAogB0EEaiIHQRBIDQALC+QEATJ7QQD9AASAGiEBIAEgAf3yASECQQD9AASQGiEDIAMgA/3yASEEQQD9AASgGiEFIAUgBf3yASEGQQD9AASwGiEHIAcgB/3yASEIQQD9AATAGiEJIAkgCf3yASEKQQD9AATQGiELIAsgC/3yASEMQQD9AATgGiENIA0gDf3yASEOQQD9AATwGiEPIA8gD/3yASEQQQD9AASAGyERIBEgEf3yASESQQD9AASQGyETIBMgE/3yASEUQQD9AASgGyEVIBUgFf3yASEWQQD9AASwGyEXIBcgF/3yASEYQQD9AATAGyEZIBkgGf3yASEaQQD9AATQGyEbIBsgG/3yASEcQQD9AATgGyEdIB0gHf3yASEeQQD9AATwGyEfIB8gH/3yASEgIAIgEv3wASEhIAQgFP3wASEiIAYgFv3wASEjIAggGP3wASEkIAogGv3wASElIAwgHP3wASEmIA4gHv3wASEnIBAgIP3wASEoICEgJf3wASEpICIgJv3wASEqICMgJ/3wASErICQgKP3wASEsICkgK/3wASEtICogLP3wASEuIC0gLv3xASEvICkgK/3xASAqICz98QH98AEhMCAhICX98QEgIiAm/fEB/fABICMgJ/3xASAkICj98QH98AH98AEhMSACIBL98QEgBCAU/fEB/fABIAYgFv3xASAIIBj98QH98AH98AEgCiAa/fEBIAwgHP3xAf3wASAOIB798QEgECAg/fEB/fAB/fAB/fABITIgAEEEdCAy/QsEgAIgAEEEdCAx/QsEkAIgAEEEdCAw/QsEoAIgAEEEdCAv/QsEsAILOgEBf0EAEANBACEAA0AgAEEgbCAAQQhsEAQgAEEgbEEQaiAAQQhsEAUgAEEBaiIAQQRIDQALQQAQBgs4AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBMAgIABBAWoiAEEQSA0ACwsGABABEAgLRgBBACAAQQR0/QAEwAL9CwSAIEEAIABBBHT9AATQAv0LBJAgQQAgAEEEdP0ABOAC/QsEoCBBACAAQQR0/QAE8AL9CwSwIAvbBAEhe0EA/QAEgCAhAEEA/QAEkCAhAUEA/QAEoCAhAkEA/QAEsCAhAyAD/e0BIQQgAyAC/fABIQUgBCAC/fABIQYgAyAC/fEBIQcgBCAC/fEBIQggBSAB/fABIQkgBiAB/fABIQogByAB/fABIQsgCCAB/fABIQwgBSAB/fEBIQ0gBiAB/fEBIQ4gByAB/fEBIQ8gCCAB/fEBIRAgCSAA/fABIREgCiAA/fABIRIgCyAA/fABIRMgDCAA/fABIRQgDSAA/fABIRUgDiAA/fABIRYgDyAA/fABIRcgECAA/fABIRggCSAA/fEBIRkgCiAA/fEBIRogCyAA/fEBIRsgDCAA/fEBIRwgDSAA/fEBIR0gDiAA/fEBIR4gDyAA/fEBIR8gECAA/fEBISBBACARQQD9AASAGv3yAf0LBIAeQQAgEkEA/QAEkBr98gH9CwSQHkEAIBNBAP0ABKAa/fIB/QsEoB5BACAUQQD9AASwGv3yAf0LBLAeQQAgFUEA/QAEwBr98gH9CwTAHkEAIBZBAP0ABNAa/fIB/QsE0B5BACAXQQD9AATgGv3yAf0LBOAeQQAgGEEA/QAE8Br98gH9CwTwHkEAIBlBAP0ABIAb/fIB/QsEgB9BACAaQQD9AASQG/3yAf0LBJAfQQAgG0EA/QAEoBv98gH9CwSgH0EAIBxBAP0ABLAb/fIB/QsEsB9BACAdQQD9AATAG/3yAf0LBMAfQQAgHkEA/QAE0Bv98gH9CwTQH0EAIB9BAP0ABOAb/fIB/QsE4B9BACAgQQD9AATwG/3yAf0LBPAfC6oEAwZ7An8QeyABQQN0/QoDoAghAyABQQN0/QoDqAghBCABQQN0/QoDsAghBSABQQN0/QoDuAghBkQAAAAAAAAAAP0UIQdEAAAAAAAAAAD9FCEIIABBEGohCUEAIQoDQCAKQQR0/QAEgB4hCyAKQQR0/QAEkB4hDCAKQQR0/QAEoB4hDSAKQQR0/QAEsB4hDiAJIApqQQR0/QAEgAohDyAJIApqQQR0/QAEkAohECAJIApqQQR0/QAEoAohESAJIApqQQR0/QAEsAohEiAHIA0gD/3yASALIBH98gH98QEgDiAQ/fIBIAwgEv3yAf3xAf3wAf3wASEHIAggDCAP/fIBIAsgEP3yAf3xASAOIBH98gEgDSAS/fIB/fEB/fAB/fABIQggAyAL/fIBIAQgDf3yAf3wASETIAMgDf3yASAEIAv98gH98QEhFCADIAz98gEgBCAO/fIB/fABIRUgAyAO/fIBIAQgDP3yAf3xASEWIAUgE/3yASAGIBX98gH98AEhFyAFIBX98gEgBiAT/fIB/fEBIRggBSAU/fIBIAYgFv3yAf3wASEZIAUgFv3yASAGIBT98gH98QEhGiAKQQR0IBf9CwSAHCAKQQR0IBj9CwSQHCAKQQR0IBn9CwSgHCAKQQR0IBr9CwSwHCAKQQRqIgpBEEgNAAsgAkEEdCACQQR0/QAE4CAgB/3wAf0LBOAgIAJBBHQgAkEEdP0ABPAgIAj98AH9CwTwIAuqBAMGewJ/EHsgAUEDdP0KA4AIIQMgAUEDdP0KA4gIIQQgAUEDdP0KA5AIIQUgAUEDdP0KA5gIIQZEAAAAAAAAAAD9FCEHRAAAAAAAAAAA/RQhCCAAQRBqIQlBACEKA0AgCkEEdP0ABIAcIQsgCkEEdP0ABMAcIQwgCkEEdP0ABIAdIQ0gCkEEdP0ABMAdIQ4gCSAKakEEdP0ABIAKIQ8gCSAKakEEdP0ABMAKIRAgCSAKakEEdP0ABIALIREgCSAKakEEdP0ABMALIRIgByANIA/98gEgCyAR/fIB/fEBIA4gEP3yASAMIBL98gH98QH98AH98AEhByAIIAwgD/3yASALIBD98gH98QEgDiAR/fIBIA0gEv3yAf3xAf3wAf3wASEIIAMgC/3yASAEIA398gH98AEhEyADIA398gEgBCAL/fIB/fEBIRQgAyAM/fIBIAQgDv3yAf3wASEVIAMgDv3yASAEIAz98gH98QEhFiAFIBP98gEgBiAV/fIB/fABIRcgBSAV/fIBIAYgE/3yAf3xASEYIAUgFP3yASAGIBb98gH98AEhGSAFIBb98gEgBiAU/fIB/fEBIRogCkEEdCAX/QsEgB4gCkEEdCAY/QsEwB4gCkEEdCAZ/QsEgB8gCkEEdCAa/QsEwB8gCkEBaiIKQQRIDQALIAJBBHQgAkEEdP0ABMAgIAf98AH9CwTAICACQQR0IAJBBHT9AATQICAI/fAB/QsE0CAL2AEBBHsgAEEEdP0ABEAhAUEARAAAAAAAAPA//RREAAAAAAAA8D/9FCABIAH98gH98AH98wH9CwTAByAAQQR0/QAEUCECQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAIgAv3yAf3wAf3zAf0LBNAHIABBBHT9AARgIQNBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgAyAD/fIB/fAB/fMB/QsE4AcgAEEEdP0ABHAhBEEARAAAAAAAAPA//RREAAAAAAAA8D/9FCAEIAT98gH98AH98wH9CwTwBwukCQFEe0TNO39mnqDmP/0UQQD9AATABv3yASEBRM07f2aeoOY//RRBAP0ABIAH/fIBIQIgASAC/fEBIQMgASAC/fABIQQgAv3tASAB/fEBIQUgASAC/fEBIQZEzTt/Zp6g5j/9FEEA/QAE0Ab98gEhB0TNO39mnqDmP/0UQQD9AASQB/3yASEIIAcgCP3xASEJIAcgCP3wASEKIAj97QEgB/3xASELIAcgCP3xASEMRM07f2aeoOY//RRBAP0ABOAG/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEoAf98gEhDiANIA798QEhDyANIA798AEhECAO/e0BIA398QEhESANIA798QEhEkTNO39mnqDmP/0UQQD9AATwBv3yASETRM07f2aeoOY//RRBAP0ABLAH/fIBIRQgEyAU/fEBIRUgEyAU/fABIRYgFP3tASAT/fEBIRcgEyAU/fEBIRhBAP0ABIAeIRlBAP0ABJAeIRpBAP0ABKAeIRtBAP0ABLAeIRxBAP0ABMAeIR1BAP0ABNAeIR5BAP0ABOAeIR9BAP0ABPAeISBBAP0ABIAfISFBAP0ABJAfISJBAP0ABKAfISNBAP0ABLAfISRBAP0ABMAfISVBAP0ABNAfISZBAP0ABOAfISdBAP0ABPAfISggDyAV/fIBISkgDyAW/fIBISogECAV/fIBISsgECAW/fIBISwgGSAp/fIBIBogKv3yAf3wASAbICv98gEgHCAs/fIB/fAB/fABIS0gHSAp/fIBIB4gKv3yAf3wASAfICv98gEgICAs/fIB/fAB/fABIS4gISAp/fIBICIgKv3yAf3wASAjICv98gEgJCAs/fIB/fAB/fABIS8gJSAp/fIBICYgKv3yAf3wASAnICv98gEgKCAs/fIB/fAB/fABITAgLSAJ/fIBIC4gCv3yAf3wASExIC8gCf3yASAwIAr98gH98AEhMiAxIAX98gEgMiAG/fIB/fABITMgLSAD/fIBIC8gBP3yAf3wASE0IC4gA/3yASAwIAT98gH98AEhNSA0IAv98gEgNSAM/fIB/fABITYgAyAJ/fIBITcgAyAK/fIBITggBCAJ/fIBITkgBCAK/fIBITogGSA3/fIBIB0gOP3yAf3wASAhIDn98gEgJSA6/fIB/fAB/fABITsgGiA3/fIBIB4gOP3yAf3wASAiIDn98gEgJiA6/fIB/fAB/fABITwgGyA3/fIBIB8gOP3yAf3wASAjIDn98gEgJyA6/fIB/fAB/fABIT0gHCA3/fIBICAgOP3yAf3wASAkIDn98gEgKCA6/fIB/fAB/fABIT4gOyAV/fIBIDwgFv3yAf3wASE/ID0gFf3yASA+IBb98gH98AEhQCA/IBH98gEgQCAS/fIB/fABIUEgOyAP/fIBID0gEP3yAf3wASFCIDwgD/3yASA+IBD98gH98AEhQyBCIBf98gEgQyAY/fIB/fABIUQgAEEEdEEA/QAEwAcgM/3yAf0LBIADIABBBHRBAP0ABNAHIDb98gH9CwSQAyAAQQR0QQD9AATgByBB/fIB/QsEoAMgAEEEdEEA/QAE8AcgRP3yAf0LBLADC4cBAQJ/QQAQA0EAIQADQCAAQSBsIABBCGwQBCAAQSBsQRBqIABBCGwQBSAAQQFqIgBBBEgNAAtBABAGQQAQChALQQAhAANAQQMgAGshASABQSBsQRBqIAFBCGwgAUEEbBAMIAFBIGwgAUEIbCABQQRsEA0gAEEBaiIAQQRIDQALQQAQDkEAEA8LOQIBfwF8QQAhAANAIABBBHQrA8AgIABBBHQrA8ggoCEBIABBA3QgATkDwAMgAEEBaiIAQRBIDQALCwQAEBELBAAQAQs+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIAgIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwSAIAvDAgMEewF/DHsgAEEDdP0KA6AIIQEgAEEDdP0KA6gIIQIgAEEDdP0KA7AIIQMgAEEDdP0KA7gIIQRBACEFA0AgBUEEdP0ABIAeIQYgBUEEdP0ABJAeIQcgBUEEdP0ABKAeIQggBUEEdP0ABLAeIQkgASAG/fIBIAIgCP3yAf3wASEKIAEgCP3yASACIAb98gH98QEhCyABIAf98gEgAiAJ/fIB/fABIQwgASAJ/fIBIAIgB/3yAf3xASENIAMgCv3yASAEIAz98gH98AEhDiADIAz98gEgBCAK/fIB/fEBIQ8gAyAL/fIBIAQgDf3yAf3wASEQIAMgDf3yASAEIAv98gH98QEhESAFQQR0IA79CwSAHCAFQQR0IA/9CwSQHCAFQQR0IBD9CwSgHCAFQQR0IBH9CwSwHCAFQQRqIgVBEEgNAAsLwwIDBHsBfwx7IABBA3T9CgOACCEBIABBA3T9CgOICCECIABBA3T9CgOQCCEDIABBA3T9CgOYCCEEQQAhBQNAIAVBBHT9AASAHCEGIAVBBHT9AATAHCEHIAVBBHT9AASAHSEIIAVBBHT9AATAHSEJIAEgBv3yASACIAj98gH98AEhCiABIAj98gEgAiAG/fIB/fEBIQsgASAH/fIBIAIgCf3yAf3wASEMIAEgCf3yASACIAf98gH98QEhDSADIAr98gEgBCAM/fIB/fABIQ4gAyAM/fIBIAQgCv3yAf3xASEPIAMgC/3yASAEIA398gH98AEhECADIA398gEgBCAL/fIB/fEBIREgBUEEdCAO/QsEgB4gBUEEdCAP/QsEwB4gBUEEdCAQ/QsEgB8gBUEEdCAR/QsEwB8gBUEBaiIFQQRIDQALC6QJAUR7RM07f2aeoOY//RRBAP0ABMAG/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgAf98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AATQBv3yASEHRM07f2aeoOY//RRBAP0ABJAH/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAE4Ab98gEhDUTNO39mnqDmP/0UQQD9AASgB/3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABPAG/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsAf98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGEEA/QAEgB4hGUEA/QAEkB4hGkEA/QAEoB4hG0EA/QAEsB4hHEEA/QAEwB4hHUEA/QAE0B4hHkEA/QAE4B4hH0EA/QAE8B4hIEEA/QAEgB8hIUEA/QAEkB8hIkEA/QAEoB8hI0EA/QAEsB8hJEEA/QAEwB8hJUEA/QAE0B8hJkEA/QAE4B8hJ0EA/QAE8B8hKCAPIBX98gEhKSAPIBb98gEhKiAQIBX98gEhKyAQIBb98gEhLCAZICn98gEgGiAq/fIB/fABIBsgK/3yASAcICz98gH98AH98AEhLSAdICn98gEgHiAq/fIB/fABIB8gK/3yASAgICz98gH98AH98AEhLiAhICn98gEgIiAq/fIB/fABICMgK/3yASAkICz98gH98AH98AEhLyAlICn98gEgJiAq/fIB/fABICcgK/3yASAoICz98gH98AH98AEhMCAtIAn98gEgLiAK/fIB/fABITEgLyAJ/fIBIDAgCv3yAf3wASEyIDEgBf3yASAyIAb98gH98AEhMyAtIAP98gEgLyAE/fIB/fABITQgLiAD/fIBIDAgBP3yAf3wASE1IDQgC/3yASA1IAz98gH98AEhNiADIAn98gEhNyADIAr98gEhOCAEIAn98gEhOSAEIAr98gEhOiAZIDf98gEgHSA4/fIB/fABICEgOf3yASAlIDr98gH98AH98AEhOyAaIDf98gEgHiA4/fIB/fABICIgOf3yASAmIDr98gH98AH98AEhPCAbIDf98gEgHyA4/fIB/fABICMgOf3yASAnIDr98gH98AH98AEhPSAcIDf98gEgICA4/fIB/fABICQgOf3yASAoIDr98gH98AH98AEhPiA7IBX98gEgPCAW/fIB/fABIT8gPSAV/fIBID4gFv3yAf3wASFAID8gEf3yASBAIBL98gH98AEhQSA7IA/98gEgPSAQ/fIB/fABIUIgPCAP/fIBID4gEP3yAf3wASFDIEIgF/3yASBDIBj98gH98AEhRCAAQQR0QQD9AATAByAz/fIB/QsEwAQgAEEEdEEA/QAE0AcgNv3yAf0LBNAEIABBBHRBAP0ABOAHIEH98gH9CwTgBCAAQQR0QQD9AATwByBE/fIB/QsE8AQLPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAICAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEkCALPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAICAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEoCALPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSAICAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEsCAL+gEBAn9BABADQQAhAANAIABBIGwgAEEIbBAEIABBIGxBEGogAEEIbBAFIABBAWoiAEEESA0AC0EAEA4QFBALQQAhAANAQQMgAGshASABQQhsEBUgAUEIbBAWIABBAWoiAEEESA0AC0EAEBcQGBALQQAhAANAQQMgAGshASABQQhsEBUgAUEIbBAWIABBAWoiAEEESA0AC0EEEBcQGRALQQAhAANAQQMgAGshASABQQhsEBUgAUEIbBAWIABBAWoiAEEESA0AC0EIEBcQGhALQQAhAANAQQMgAGshASABQQhsEBUgAUEIbBAWIABBAWoiAEEESA0AC0EMEBcL";
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
