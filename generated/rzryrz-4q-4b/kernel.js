/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":4,"encoding":{"fixed":"H","generator":"Y","angle":"identity"},"blocks":4,"entangler":"cnot-ring","rotations":["Z","Y","Z"],"observables":["Z0","Z1","Z2","Z3"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 2381, unitary 2744, shift 111392, fourier 2381
 * Operations per sample (and per call besides):
 *   forward: 704 additions, 1348 multiplications, 8 function calls (516 additions, 1080 multiplications, 96 function calls)
 *   vjp: 2112 additions, 3420 multiplications, 8 function calls (831 additions, 1080 multiplications, 96 function calls)
 *   jacobian: 3656 additions, 7044 multiplications, 8 function calls (516 additions, 1080 multiplications, 96 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (15796 bytes).
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
    "Z",
    "Y",
    "Z"
  ],
  "observables": [
    "Z0",
    "Z1",
    "Z2",
    "Z3"
  ]
};
// Where the entangler takes each amplitude from.
const source = new Int32Array([0, 13, 3, 14, 6, 11, 5, 8, 12, 1, 15, 2, 10, 7, 9, 4, 0]);
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(9);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(9);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(32);
// Fused R_z beside the entanglers: w, z by block and qubit.
const turnings = new Float64Array(64);
// Phases of the amplitudes at each block boundary.
const phase = new Float64Array(64);
// Its imaginary parts.
const phaseIm = new Float64Array(64);
// Phases of the amplitudes from one layer of R_z.
const spread = new Float64Array(16);
// Its imaginary parts.
const spreadIm = new Float64Array(16);
// The states of one sample, slot by slot.
const state = new Float64Array(144);
// Its imaginary parts.
const stateIm = new Float64Array(144);
// The vector λ of one sample.
const lambda = new Float64Array(32);
// Its imaginary parts.
const lambdaIm = new Float64Array(32);
// The weight of each Pauli string in λ.
const weights = new Float64Array(9);
// Im⟨λ|P|ψ⟩ by block, qubit and axis, over the batch.
const gradient = new Float64Array(16);
// Derivatives by the phases, over the batch.
const phaseGradient = new Float64Array(64);
// Working copy of derivatives by phases.
const tally = new Float64Array(16);
// Derivatives by one layer of R_z.
const turnGradient = new Float64Array(9);

/** Multiplies the R_z phases of all qubits out over the basis states. */
function spreadTurnings(from) {
  spread[0] = 1;
  spreadIm[0] = 0;
  const w3 = turnings[from + 6];
  const z3 = turnings[from + 7];
  const er = spread[0];
  const ei = spreadIm[0];
  spread[1] = er * w3 - ei * z3;
  spreadIm[1] = er * z3 + ei * w3;
  spread[0] = er * w3 + ei * z3;
  spreadIm[0] = ei * w3 - er * z3;
  const w2 = turnings[from + 4];
  const z2 = turnings[from + 5];
  for (let at = 0; at < 2; at += 1) {
    const er1 = spread[at];
    const ei1 = spreadIm[at];
    spread[at + 2] = er1 * w2 - ei1 * z2;
    spreadIm[at + 2] = er1 * z2 + ei1 * w2;
    spread[at] = er1 * w2 + ei1 * z2;
    spreadIm[at] = ei1 * w2 - er1 * z2;
  }
  const w1 = turnings[from + 2];
  const z1 = turnings[from + 3];
  for (let at = 0; at < 4; at += 1) {
    const er1 = spread[at];
    const ei1 = spreadIm[at];
    spread[at + 4] = er1 * w1 - ei1 * z1;
    spreadIm[at + 4] = er1 * z1 + ei1 * w1;
    spread[at] = er1 * w1 + ei1 * z1;
    spreadIm[at] = ei1 * w1 - er1 * z1;
  }
  const w0 = turnings[from];
  const z0 = turnings[from + 1];
  for (let at = 0; at < 8; at += 1) {
    const er1 = spread[at];
    const ei1 = spreadIm[at];
    spread[at + 8] = er1 * w0 - ei1 * z0;
    spreadIm[at + 8] = er1 * z0 + ei1 * w0;
    spread[at] = er1 * w0 + ei1 * z0;
    spreadIm[at] = ei1 * w0 - er1 * z0;
  }
}

/** Fuses the rotations of each block and qubit, once for all samples. */
function prepare(theta) {
  for (let gate = 0; gate < 16; gate += 1) {
    sineCosine(0.5 * theta[gate * 3 + 1]);
    const c1 = circle[0];
    const s1 = circle[1];
    gates[gate * 2] = c1;
    gates[gate * 2 + 1] = s1;
    sineCosine(0.5 * theta[gate * 3]);
    const c0 = circle[0];
    const s0 = circle[1];
    turnings[gate * 2] = c0;
    turnings[gate * 2 + 1] = s0;
    sineCosine(0.5 * theta[gate * 3 + 2]);
    const c2 = circle[0];
    const s2 = circle[1];
    turnings[gate * 2 + 32] = c2;
    turnings[gate * 2 + 33] = s2;
  }
  for (let block = 0; block < 4; block += 1) {
    const start = block * 16;
    spreadTurnings(block * 8);
    for (let at = 0; at < 16; at += 1) {
      phase[start + at] = spread[at];
      phaseIm[start + at] = spreadIm[at];
    }
  }
  for (let block = 0; block < 3; block += 1) {
    const next = block * 16 + 16;
    spreadTurnings(block * 8 + 32);
    for (let at = 0; at < 16; at += 1) {
      const pr = phase[next + at];
      const pi = phaseIm[next + at];
      const er = spread[source[at]];
      const ei = spreadIm[source[at]];
      phase[next + at] = pr * er - pi * ei;
      phaseIm[next + at] = pr * ei + pi * er;
    }
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
  stateIm[0] = 0;
  state[1] = p9;
  stateIm[1] = 0;
  state[2] = p10;
  stateIm[2] = 0;
  state[3] = p11;
  stateIm[3] = 0;
  state[4] = p12;
  stateIm[4] = 0;
  state[5] = p13;
  stateIm[5] = 0;
  state[6] = p14;
  stateIm[6] = 0;
  state[7] = p15;
  stateIm[7] = 0;
  state[8] = p16;
  stateIm[8] = 0;
  state[9] = p17;
  stateIm[9] = 0;
  state[10] = p18;
  stateIm[10] = 0;
  state[11] = p19;
  stateIm[11] = 0;
  state[12] = p20;
  stateIm[12] = 0;
  state[13] = p21;
  stateIm[13] = 0;
  state[14] = p22;
  stateIm[14] = 0;
  state[15] = p23;
  stateIm[15] = 0;
}

/** Applies a block: the entangler and the rotations, from one slot of amplitudes to the next. */
function apply(block) {
  const k = block & 3;
  const slot = k * 32;
  const gate = k * 8;
  const turn = k * 16;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const slot1 = slot + 16;
  for (let at = 0; at < 4; at += 1) {
    const from = source[at];
    const vr0 = state[slot + from];
    const vi0 = stateIm[slot + from];
    const ar0 = phase[turn + at] * vr0 - phaseIm[turn + at] * vi0;
    const ai0 = phase[turn + at] * vi0 + phaseIm[turn + at] * vr0;
    const vr1 = state[slot + (from ^ 6)];
    const vi1 = stateIm[slot + (from ^ 6)];
    const ar1 = phase[turn + (at + 4)] * vr1 - phaseIm[turn + (at + 4)] * vi1;
    const ai1 = phase[turn + (at + 4)] * vi1 + phaseIm[turn + (at + 4)] * vr1;
    const vr2 = state[slot + (from ^ 12)];
    const vi2 = stateIm[slot + (from ^ 12)];
    const ar2 = phase[turn + (at + 8)] * vr2 - phaseIm[turn + (at + 8)] * vi2;
    const ai2 = phase[turn + (at + 8)] * vi2 + phaseIm[turn + (at + 8)] * vr2;
    const vr3 = state[slot + (from ^ 10)];
    const vi3 = stateIm[slot + (from ^ 10)];
    const ar3 = phase[turn + (at + 12)] * vr3 - phaseIm[turn + (at + 12)] * vi3;
    const ai3 = phase[turn + (at + 12)] * vi3 + phaseIm[turn + (at + 12)] * vr3;
    const br0 = w0 * ar0 - y0 * ar2;
    const bi0 = w0 * ai0 - y0 * ai2;
    const br2 = y0 * ar0 + w0 * ar2;
    const bi2 = y0 * ai0 + w0 * ai2;
    const br1 = w0 * ar1 - y0 * ar3;
    const bi1 = w0 * ai1 - y0 * ai3;
    const br3 = y0 * ar1 + w0 * ar3;
    const bi3 = y0 * ai1 + w0 * ai3;
    const cr0 = w1 * br0 - y1 * br1;
    const ci0 = w1 * bi0 - y1 * bi1;
    const cr1 = y1 * br0 + w1 * br1;
    const ci1 = y1 * bi0 + w1 * bi1;
    const cr2 = w1 * br2 - y1 * br3;
    const ci2 = w1 * bi2 - y1 * bi3;
    const cr3 = y1 * br2 + w1 * br3;
    const ci3 = y1 * bi2 + w1 * bi3;
    state[slot1 + at] = cr0;
    stateIm[slot1 + at] = ci0;
    state[slot1 + (at + 4)] = cr1;
    stateIm[slot1 + (at + 4)] = ci1;
    state[slot1 + (at + 8)] = cr2;
    stateIm[slot1 + (at + 8)] = ci2;
    state[slot1 + (at + 12)] = cr3;
    stateIm[slot1 + (at + 12)] = ci3;
  }
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const slot2 = slot + 32;
  for (let high = 0; high < 16; high += 4) {
    const ar0 = state[slot1 + high];
    const ai0 = stateIm[slot1 + high];
    const ar1 = state[slot1 + (high + 1)];
    const ai1 = stateIm[slot1 + (high + 1)];
    const ar2 = state[slot1 + (high + 2)];
    const ai2 = stateIm[slot1 + (high + 2)];
    const ar3 = state[slot1 + (high + 3)];
    const ai3 = stateIm[slot1 + (high + 3)];
    const br0 = w2 * ar0 - y2 * ar2;
    const bi0 = w2 * ai0 - y2 * ai2;
    const br2 = y2 * ar0 + w2 * ar2;
    const bi2 = y2 * ai0 + w2 * ai2;
    const br1 = w2 * ar1 - y2 * ar3;
    const bi1 = w2 * ai1 - y2 * ai3;
    const br3 = y2 * ar1 + w2 * ar3;
    const bi3 = y2 * ai1 + w2 * ai3;
    const cr0 = w3 * br0 - y3 * br1;
    const ci0 = w3 * bi0 - y3 * bi1;
    const cr1 = y3 * br0 + w3 * br1;
    const ci1 = y3 * bi0 + w3 * bi1;
    const cr2 = w3 * br2 - y3 * br3;
    const ci2 = w3 * bi2 - y3 * bi3;
    const cr3 = y3 * br2 + w3 * br3;
    const ci3 = y3 * bi2 + w3 * bi3;
    state[slot2 + high] = cr0;
    stateIm[slot2 + high] = ci0;
    state[slot2 + (high + 1)] = cr1;
    stateIm[slot2 + (high + 1)] = ci1;
    state[slot2 + (high + 2)] = cr2;
    stateIm[slot2 + (high + 2)] = ci2;
    state[slot2 + (high + 3)] = cr3;
    stateIm[slot2 + (high + 3)] = ci3;
  }
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y, at) {
  const ar = state[128];
  const ai = stateIm[128];
  const p = ar * ar + ai * ai;
  const ar1 = state[129];
  const ai1 = stateIm[129];
  const p1 = ar1 * ar1 + ai1 * ai1;
  const ar2 = state[130];
  const ai2 = stateIm[130];
  const p2 = ar2 * ar2 + ai2 * ai2;
  const ar3 = state[131];
  const ai3 = stateIm[131];
  const p3 = ar3 * ar3 + ai3 * ai3;
  const ar4 = state[132];
  const ai4 = stateIm[132];
  const p4 = ar4 * ar4 + ai4 * ai4;
  const ar5 = state[133];
  const ai5 = stateIm[133];
  const p5 = ar5 * ar5 + ai5 * ai5;
  const ar6 = state[134];
  const ai6 = stateIm[134];
  const p6 = ar6 * ar6 + ai6 * ai6;
  const ar7 = state[135];
  const ai7 = stateIm[135];
  const p7 = ar7 * ar7 + ai7 * ai7;
  const ar8 = state[136];
  const ai8 = stateIm[136];
  const p8 = ar8 * ar8 + ai8 * ai8;
  const ar9 = state[137];
  const ai9 = stateIm[137];
  const p9 = ar9 * ar9 + ai9 * ai9;
  const ar10 = state[138];
  const ai10 = stateIm[138];
  const p10 = ar10 * ar10 + ai10 * ai10;
  const ar11 = state[139];
  const ai11 = stateIm[139];
  const p11 = ar11 * ar11 + ai11 * ai11;
  const ar12 = state[140];
  const ai12 = stateIm[140];
  const p12 = ar12 * ar12 + ai12 * ai12;
  const ar13 = state[141];
  const ai13 = stateIm[141];
  const p13 = ar13 * ar13 + ai13 * ai13;
  const ar14 = state[142];
  const ai14 = stateIm[142];
  const p14 = ar14 * ar14 + ai14 * ai14;
  const ar15 = state[143];
  const ai15 = stateIm[143];
  const p15 = ar15 * ar15 + ai15 * ai15;
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
  lambdaIm[16] = d13 * stateIm[128];
  lambda[17] = d14 * state[129];
  lambdaIm[17] = d14 * stateIm[129];
  lambda[18] = d15 * state[130];
  lambdaIm[18] = d15 * stateIm[130];
  lambda[19] = d16 * state[131];
  lambdaIm[19] = d16 * stateIm[131];
  lambda[20] = d17 * state[132];
  lambdaIm[20] = d17 * stateIm[132];
  lambda[21] = d18 * state[133];
  lambdaIm[21] = d18 * stateIm[133];
  lambda[22] = d19 * state[134];
  lambdaIm[22] = d19 * stateIm[134];
  lambda[23] = d20 * state[135];
  lambdaIm[23] = d20 * stateIm[135];
  lambda[24] = d21 * state[136];
  lambdaIm[24] = d21 * stateIm[136];
  lambda[25] = d22 * state[137];
  lambdaIm[25] = d22 * stateIm[137];
  lambda[26] = d23 * state[138];
  lambdaIm[26] = d23 * stateIm[138];
  lambda[27] = d24 * state[139];
  lambdaIm[27] = d24 * stateIm[139];
  lambda[28] = d25 * state[140];
  lambdaIm[28] = d25 * stateIm[140];
  lambda[29] = d26 * state[141];
  lambdaIm[29] = d26 * stateIm[141];
  lambda[30] = d27 * state[142];
  lambdaIm[30] = d27 * stateIm[142];
  lambda[31] = d28 * state[143];
  lambdaIm[31] = d28 * stateIm[143];
}

/**
 * Pulls λ back through a block: its rotations and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo(block) {
  const k = block & 3;
  const slot = k * 32;
  const gate = k * 8;
  const turn = k * 16;
  const into = k * 4;
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  let gy2 = 0;
  let gy3 = 0;
  const slot2 = slot + 32;
  for (let high = 0; high < 16; high += 4) {
    const lr0 = lambda[16 + high];
    const li0 = lambdaIm[16 + high];
    const lr1 = lambda[16 + (high + 1)];
    const li1 = lambdaIm[16 + (high + 1)];
    const lr2 = lambda[16 + (high + 2)];
    const li2 = lambdaIm[16 + (high + 2)];
    const lr3 = lambda[16 + (high + 3)];
    const li3 = lambdaIm[16 + (high + 3)];
    const ar0 = state[slot2 + high];
    const ai0 = stateIm[slot2 + high];
    const ar1 = state[slot2 + (high + 1)];
    const ai1 = stateIm[slot2 + (high + 1)];
    const ar2 = state[slot2 + (high + 2)];
    const ai2 = stateIm[slot2 + (high + 2)];
    const ar3 = state[slot2 + (high + 3)];
    const ai3 = stateIm[slot2 + (high + 3)];
    gy2 += lr2 * ar0 + li2 * ai0 - (lr0 * ar2 + li0 * ai2) + (lr3 * ar1 + li3 * ai1 - (lr1 * ar3 + li1 * ai3));
    gy3 += lr1 * ar0 + li1 * ai0 - (lr0 * ar1 + li0 * ai1) + (lr3 * ar2 + li3 * ai2 - (lr2 * ar3 + li2 * ai3));
    const mr0 = w2 * lr0 + y2 * lr2;
    const mi0 = w2 * li0 + y2 * li2;
    const mr2 = w2 * lr2 - y2 * lr0;
    const mi2 = w2 * li2 - y2 * li0;
    const mr1 = w2 * lr1 + y2 * lr3;
    const mi1 = w2 * li1 + y2 * li3;
    const mr3 = w2 * lr3 - y2 * lr1;
    const mi3 = w2 * li3 - y2 * li1;
    const nr0 = w3 * mr0 + y3 * mr1;
    const ni0 = w3 * mi0 + y3 * mi1;
    const nr1 = w3 * mr1 - y3 * mr0;
    const ni1 = w3 * mi1 - y3 * mi0;
    const nr2 = w3 * mr2 + y3 * mr3;
    const ni2 = w3 * mi2 + y3 * mi3;
    const nr3 = w3 * mr3 - y3 * mr2;
    const ni3 = w3 * mi3 - y3 * mi2;
    lambda[high] = nr0;
    lambdaIm[high] = ni0;
    lambda[high + 1] = nr1;
    lambdaIm[high + 1] = ni1;
    lambda[high + 2] = nr2;
    lambdaIm[high + 2] = ni2;
    lambda[high + 3] = nr3;
    lambdaIm[high + 3] = ni3;
  }
  gradient[into + 2] += gy2;
  gradient[into + 3] += gy3;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  let gy0 = 0;
  let gy1 = 0;
  const slot1 = slot + 16;
  for (let at = 0; at < 4; at += 1) {
    const lr0 = lambda[at];
    const li0 = lambdaIm[at];
    const lr1 = lambda[at + 4];
    const li1 = lambdaIm[at + 4];
    const lr2 = lambda[at + 8];
    const li2 = lambdaIm[at + 8];
    const lr3 = lambda[at + 12];
    const li3 = lambdaIm[at + 12];
    const ar0 = state[slot1 + at];
    const ai0 = stateIm[slot1 + at];
    const ar1 = state[slot1 + (at + 4)];
    const ai1 = stateIm[slot1 + (at + 4)];
    const ar2 = state[slot1 + (at + 8)];
    const ai2 = stateIm[slot1 + (at + 8)];
    const ar3 = state[slot1 + (at + 12)];
    const ai3 = stateIm[slot1 + (at + 12)];
    gy0 += lr2 * ar0 + li2 * ai0 - (lr0 * ar2 + li0 * ai2) + (lr3 * ar1 + li3 * ai1 - (lr1 * ar3 + li1 * ai3));
    gy1 += lr1 * ar0 + li1 * ai0 - (lr0 * ar1 + li0 * ai1) + (lr3 * ar2 + li3 * ai2 - (lr2 * ar3 + li2 * ai3));
    const mr0 = w0 * lr0 + y0 * lr2;
    const mi0 = w0 * li0 + y0 * li2;
    const mr2 = w0 * lr2 - y0 * lr0;
    const mi2 = w0 * li2 - y0 * li0;
    const mr1 = w0 * lr1 + y0 * lr3;
    const mi1 = w0 * li1 + y0 * li3;
    const mr3 = w0 * lr3 - y0 * lr1;
    const mi3 = w0 * li3 - y0 * li1;
    const nr0 = w1 * mr0 + y1 * mr1;
    const ni0 = w1 * mi0 + y1 * mi1;
    const nr1 = w1 * mr1 - y1 * mr0;
    const ni1 = w1 * mi1 - y1 * mi0;
    const nr2 = w1 * mr2 + y1 * mr3;
    const ni2 = w1 * mi2 + y1 * mi3;
    const nr3 = w1 * mr3 - y1 * mr2;
    const ni3 = w1 * mi3 - y1 * mi2;
    const from = source[at];
    const vr0 = phase[turn + at] * nr0 + phaseIm[turn + at] * ni0;
    const vi0 = phase[turn + at] * ni0 - phaseIm[turn + at] * nr0;
    phaseGradient[turn + at] += vr0 * stateIm[slot + from] - vi0 * state[slot + from];
    lambda[16 + from] = vr0;
    lambdaIm[16 + from] = vi0;
    const vr1 = phase[turn + (at + 4)] * nr1 + phaseIm[turn + (at + 4)] * ni1;
    const vi1 = phase[turn + (at + 4)] * ni1 - phaseIm[turn + (at + 4)] * nr1;
    phaseGradient[turn + (at + 4)] += vr1 * stateIm[slot + (from ^ 6)] - vi1 * state[slot + (from ^ 6)];
    lambda[16 + (from ^ 6)] = vr1;
    lambdaIm[16 + (from ^ 6)] = vi1;
    const vr2 = phase[turn + (at + 8)] * nr2 + phaseIm[turn + (at + 8)] * ni2;
    const vi2 = phase[turn + (at + 8)] * ni2 - phaseIm[turn + (at + 8)] * nr2;
    phaseGradient[turn + (at + 8)] += vr2 * stateIm[slot + (from ^ 12)] - vi2 * state[slot + (from ^ 12)];
    lambda[16 + (from ^ 12)] = vr2;
    lambdaIm[16 + (from ^ 12)] = vi2;
    const vr3 = phase[turn + (at + 12)] * nr3 + phaseIm[turn + (at + 12)] * ni3;
    const vi3 = phase[turn + (at + 12)] * ni3 - phaseIm[turn + (at + 12)] * nr3;
    phaseGradient[turn + (at + 12)] += vr3 * stateIm[slot + (from ^ 10)] - vi3 * state[slot + (from ^ 10)];
    lambda[16 + (from ^ 10)] = vr3;
    lambdaIm[16 + (from ^ 10)] = vi3;
  }
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
  const lr0 = lambda[16];
  const li0 = lambdaIm[16];
  const lr1 = lambda[17];
  const li1 = lambdaIm[17];
  const lr2 = lambda[18];
  const li2 = lambdaIm[18];
  const lr3 = lambda[19];
  const li3 = lambdaIm[19];
  const lr4 = lambda[20];
  const li4 = lambdaIm[20];
  const lr5 = lambda[21];
  const li5 = lambdaIm[21];
  const lr6 = lambda[22];
  const li6 = lambdaIm[22];
  const lr7 = lambda[23];
  const li7 = lambdaIm[23];
  const lr8 = lambda[24];
  const li8 = lambdaIm[24];
  const lr9 = lambda[25];
  const li9 = lambdaIm[25];
  const lr10 = lambda[26];
  const li10 = lambdaIm[26];
  const lr11 = lambda[27];
  const li11 = lambdaIm[27];
  const lr12 = lambda[28];
  const li12 = lambdaIm[28];
  const lr13 = lambda[29];
  const li13 = lambdaIm[29];
  const lr14 = lambda[30];
  const li14 = lambdaIm[30];
  const lr15 = lambda[31];
  const li15 = lambdaIm[31];
  const p = va2 * va3;
  const p1 = va2 * vb3;
  const p2 = vb2 * va3;
  const p3 = vb2 * vb3;
  const kr = lr0 * p + lr1 * p1 + (lr2 * p2 + lr3 * p3);
  const ki = li0 * p + li1 * p1 + (li2 * p2 + li3 * p3);
  const kr1 = lr4 * p + lr5 * p1 + (lr6 * p2 + lr7 * p3);
  const ki1 = li4 * p + li5 * p1 + (li6 * p2 + li7 * p3);
  const kr2 = lr8 * p + lr9 * p1 + (lr10 * p2 + lr11 * p3);
  const ki2 = li8 * p + li9 * p1 + (li10 * p2 + li11 * p3);
  const kr3 = lr12 * p + lr13 * p1 + (lr14 * p2 + lr15 * p3);
  const ki3 = li12 * p + li13 * p1 + (li14 * p2 + li15 * p3);
  const kr4 = kr * va1 + kr1 * vb1;
  const ki4 = ki * va1 + ki1 * vb1;
  const kr5 = kr2 * va1 + kr3 * vb1;
  const ki5 = ki2 * va1 + ki3 * vb1;
  const g0 = kr4 * ua0 + kr5 * ub0;
  const kr6 = kr * va0 + kr2 * vb0;
  const ki6 = ki * va0 + ki2 * vb0;
  const kr7 = kr1 * va0 + kr3 * vb0;
  const ki7 = ki1 * va0 + ki3 * vb0;
  const g1 = kr6 * ua1 + kr7 * ub1;
  const p4 = va0 * va1;
  const p5 = va0 * vb1;
  const p6 = vb0 * va1;
  const p7 = vb0 * vb1;
  const kr8 = lr0 * p4 + lr4 * p5 + (lr8 * p6 + lr12 * p7);
  const ki8 = li0 * p4 + li4 * p5 + (li8 * p6 + li12 * p7);
  const kr9 = lr1 * p4 + lr5 * p5 + (lr9 * p6 + lr13 * p7);
  const ki9 = li1 * p4 + li5 * p5 + (li9 * p6 + li13 * p7);
  const kr10 = lr2 * p4 + lr6 * p5 + (lr10 * p6 + lr14 * p7);
  const ki10 = li2 * p4 + li6 * p5 + (li10 * p6 + li14 * p7);
  const kr11 = lr3 * p4 + lr7 * p5 + (lr11 * p6 + lr15 * p7);
  const ki11 = li3 * p4 + li7 * p5 + (li11 * p6 + li15 * p7);
  const kr12 = kr8 * va3 + kr9 * vb3;
  const ki12 = ki8 * va3 + ki9 * vb3;
  const kr13 = kr10 * va3 + kr11 * vb3;
  const ki13 = ki10 * va3 + ki11 * vb3;
  const g2 = kr12 * ua2 + kr13 * ub2;
  const kr14 = kr8 * va2 + kr10 * vb2;
  const ki14 = ki8 * va2 + ki10 * vb2;
  const kr15 = kr9 * va2 + kr11 * vb2;
  const ki15 = ki9 * va2 + ki11 * vb2;
  const g3 = kr14 * ua3 + kr15 * ub3;
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
  for (let at = 0; at < 64; at += 1) {
    phaseGradient[at] = 0;
  }
}

/** Sums the tally with the sign of each qubit in turn. */
function foldPhases() {
  let g0 = 0;
  for (let at = 0; at < 8; at += 1) {
    const a = tally[at];
    const b = tally[at + 8];
    g0 += a - b;
    tally[at] = a + b;
  }
  turnGradient[0] = g0;
  let g1 = 0;
  for (let at = 0; at < 4; at += 1) {
    const a = tally[at];
    const b = tally[at + 4];
    g1 += a - b;
    tally[at] = a + b;
  }
  turnGradient[1] = g1;
  let g2 = 0;
  for (let at = 0; at < 2; at += 1) {
    const a = tally[at];
    const b = tally[at + 2];
    g2 += a - b;
    tally[at] = a + b;
  }
  turnGradient[2] = g2;
  let g3 = 0;
  const a1 = tally[0];
  const b1 = tally[1];
  g3 += a1 - b1;
  tally[0] = a1 + b1;
  turnGradient[3] = g3;
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta) {
  for (let gate = 0; gate < 16; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate * 3 + 1] = gy;
  }
  for (let block = 0; block < 4; block += 1) {
    const start = block * 16;
    for (let at = 0; at < 16; at += 1) {
      tally[at] = phaseGradient[start + at];
    }
    foldPhases();
    for (let qubit = 0; qubit < 4; qubit += 1) {
      dtheta[(block * 4 + qubit) * 3] = turnGradient[qubit];
    }
  }
  for (let block = 0; block < 3; block += 1) {
    const next = block * 16 + 16;
    for (let at = 0; at < 16; at += 1) {
      tally[source[at]] = phaseGradient[next + at];
    }
    foldPhases();
    for (let qubit = 0; qubit < 4; qubit += 1) {
      dtheta[(block * 4 + qubit) * 3 + 2] = turnGradient[qubit];
    }
  }
  for (let qubit = 0; qubit < 4; qubit += 1) {
    dtheta[(12 + qubit) * 3 + 2] = 0;
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
  const turn = k * 16;
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  for (let high = 0; high < 16; high += 4) {
    const lr0 = lambda[16 + high];
    const li0 = lambdaIm[16 + high];
    const lr1 = lambda[16 + (high + 1)];
    const li1 = lambdaIm[16 + (high + 1)];
    const lr2 = lambda[16 + (high + 2)];
    const li2 = lambdaIm[16 + (high + 2)];
    const lr3 = lambda[16 + (high + 3)];
    const li3 = lambdaIm[16 + (high + 3)];
    const mr0 = w2 * lr0 + y2 * lr2;
    const mi0 = w2 * li0 + y2 * li2;
    const mr2 = w2 * lr2 - y2 * lr0;
    const mi2 = w2 * li2 - y2 * li0;
    const mr1 = w2 * lr1 + y2 * lr3;
    const mi1 = w2 * li1 + y2 * li3;
    const mr3 = w2 * lr3 - y2 * lr1;
    const mi3 = w2 * li3 - y2 * li1;
    const nr0 = w3 * mr0 + y3 * mr1;
    const ni0 = w3 * mi0 + y3 * mi1;
    const nr1 = w3 * mr1 - y3 * mr0;
    const ni1 = w3 * mi1 - y3 * mi0;
    const nr2 = w3 * mr2 + y3 * mr3;
    const ni2 = w3 * mi2 + y3 * mi3;
    const nr3 = w3 * mr3 - y3 * mr2;
    const ni3 = w3 * mi3 - y3 * mi2;
    lambda[high] = nr0;
    lambdaIm[high] = ni0;
    lambda[high + 1] = nr1;
    lambdaIm[high + 1] = ni1;
    lambda[high + 2] = nr2;
    lambdaIm[high + 2] = ni2;
    lambda[high + 3] = nr3;
    lambdaIm[high + 3] = ni3;
  }
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  for (let at = 0; at < 4; at += 1) {
    const lr0 = lambda[at];
    const li0 = lambdaIm[at];
    const lr1 = lambda[at + 4];
    const li1 = lambdaIm[at + 4];
    const lr2 = lambda[at + 8];
    const li2 = lambdaIm[at + 8];
    const lr3 = lambda[at + 12];
    const li3 = lambdaIm[at + 12];
    const mr0 = w0 * lr0 + y0 * lr2;
    const mi0 = w0 * li0 + y0 * li2;
    const mr2 = w0 * lr2 - y0 * lr0;
    const mi2 = w0 * li2 - y0 * li0;
    const mr1 = w0 * lr1 + y0 * lr3;
    const mi1 = w0 * li1 + y0 * li3;
    const mr3 = w0 * lr3 - y0 * lr1;
    const mi3 = w0 * li3 - y0 * li1;
    const nr0 = w1 * mr0 + y1 * mr1;
    const ni0 = w1 * mi0 + y1 * mi1;
    const nr1 = w1 * mr1 - y1 * mr0;
    const ni1 = w1 * mi1 - y1 * mi0;
    const nr2 = w1 * mr2 + y1 * mr3;
    const ni2 = w1 * mi2 + y1 * mi3;
    const nr3 = w1 * mr3 - y1 * mr2;
    const ni3 = w1 * mi3 - y1 * mi2;
    const from = source[at];
    const vr0 = phase[turn + at] * nr0 + phaseIm[turn + at] * ni0;
    const vi0 = phase[turn + at] * ni0 - phaseIm[turn + at] * nr0;
    lambda[16 + from] = vr0;
    lambdaIm[16 + from] = vi0;
    const vr1 = phase[turn + (at + 4)] * nr1 + phaseIm[turn + (at + 4)] * ni1;
    const vi1 = phase[turn + (at + 4)] * ni1 - phaseIm[turn + (at + 4)] * nr1;
    lambda[16 + (from ^ 6)] = vr1;
    lambdaIm[16 + (from ^ 6)] = vi1;
    const vr2 = phase[turn + (at + 8)] * nr2 + phaseIm[turn + (at + 8)] * ni2;
    const vi2 = phase[turn + (at + 8)] * ni2 - phaseIm[turn + (at + 8)] * nr2;
    lambda[16 + (from ^ 12)] = vr2;
    lambdaIm[16 + (from ^ 12)] = vi2;
    const vr3 = phase[turn + (at + 12)] * nr3 + phaseIm[turn + (at + 12)] * ni3;
    const vi3 = phase[turn + (at + 12)] * ni3 - phaseIm[turn + (at + 12)] * nr3;
    lambda[16 + (from ^ 10)] = vr3;
    lambdaIm[16 + (from ^ 10)] = vi3;
  }
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 4], theta [48], y [batch · 4]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x, theta, y, batch) {
  if (x.length < batch * 4) throw new RangeError("forward: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 48) throw new RangeError("forward: theta needs 48 entries, one number per block, qubit and rotation");
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
 * x, dx [batch · 4], theta, dtheta [48], cotangent, y [batch · 4]; outputs are overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function vjp(x, theta, cotangent, y, dx, dtheta, batch) {
  if (x.length < batch * 4) throw new RangeError("vjp: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 48) throw new RangeError("vjp: theta needs 48 entries, one number per block, qubit and rotation");
  if (cotangent.length < batch * 4) throw new RangeError("vjp: cotangent needs batch * 4 entries, one number per sample and observable");
  if (y.length < batch * 4) throw new RangeError("vjp: y needs batch * 4 entries, one number per sample and observable");
  if (dx.length < batch * 4) throw new RangeError("vjp: dx needs batch * 4 entries, one number per sample and qubit");
  if (dtheta.length < 48) throw new RangeError("vjp: dtheta needs 48 entries, one number per block, qubit and rotation");
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
 * x [batch · 4], theta [48], jac [batch · 4 · 4]; jac is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function jacobian(x, theta, jac, batch) {
  if (x.length < batch * 4) throw new RangeError("jacobian: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 48) throw new RangeError("jacobian: theta needs 48 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 16) throw new RangeError("jacobian: jac needs batch * 16 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 4);
    for (let block = 0; block < 4; block += 1) {
      apply(block);
    }
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
export const wasm = "AGFzbQEAAAABDgNgAXsCe3tgAABgAX8AAxsaAAIBAQICAgEBAQIBAgIBAQEBAQECAgEBAQEFBAEBAQEHZAgGbWVtb3J5AgAMZm9yd2FyZEJlZ2luAAMLZm9yd2FyZFBhaXIABwh2anBCZWdpbgAJB3ZqcFBhaXIADgZ2anBFbmQAEQ1qYWNvYmlhbkJlZ2luABIMamFjb2JpYW5QYWlyABkKx3kalwcBGHsgAP0Mg8jJbTBf5D+DyMltMF/kP/3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASEBIAH9DAAAAAAAADhDAAAAAAAAOEP98QEhAiAAIAL9DAAAQFT7Ifk/AABAVPsh+T/98gEhAyAD/fEBIQQgAv0MAABgGmG00D0AAGAaYbTQPf3yASEFIAQgBf3xASEGIAYgBP3xASEHIAQgBiAH/fEB/fEBIAUgB/3wAf3xASEIIAL9DAAAAC6KGaM7AAAALooZozv98gEhCSAGIAn98QEhCiAKIAb98QEhCyAGIAogC/3xAf3xASAJIAv98AH98QEhDCAIIAz98AEgAv0MwUkgJZqDeznBSSAlmoN7Of3yASENIA398QEhDiAKIA798AEhDyAKIA/98QEgDv3wASEQIA8gD/3yASERIBEgD/3yASES/Qx81c9aOtnlPXzVz1o62eU9IBH98gH9DOucK4rm5Vq+65wriublWr798AEgEf3yAf0Mff6xV+Mdxz59/rFX4x3HPv3wASAR/fIB/QzVYcEZoAEqv9VhwRmgASq//fABIBH98gH9DKb4EBEREYE/pvgQERERgT/98AEhEyAPIBH9DAAAAAAAAOA/AAAAAAAA4D8gEP3yASASIBP98gH98QH98gEgEP3xASAS/QxJVVVVVVXFv0lVVVVVVcW//fIB/fEB/fEBIRT9DAAAAAAAAOA/AAAAAAAA4D8gEf3yASEV/QwAAAAAAADwPwAAAAAAAPA/IBX98QEhFiAW/QwAAAAAAADwPwAAAAAAAPA/IBb98QEgFf3xASARIBH9DNQ4iL7p+qi91DiIvun6qL0gEf3yAf0MxLG0vZ7uIT7EsbS9nu4hPv3wASAR/fIB/QytUpyAT36Svq1SnIBPfpK+/fABIBH98gH9DJAVyxmgAfo+kBXLGaAB+j798AEgEf3yAf0Md1HBFmzBVr93UcEWbMFWv/3wASAR/fIB/QxMVVVVVVWlP0xVVVVVVaU//fAB/fIB/fIBIA8gEP3yAf3xAf3wAf3wASEX/QwAAAAAAAAAAAAAAAAAAAAAIAH9DAEAAAAAAAAAAQAAAAAAAAD9Tv3RASEYIBQgFyAY/VIgAf0MAQAAAAAAAAABAAAAAAAAAP3OAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9USAXIBQgGP1SIAH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VELvQQDBnwBfwZ8QQBEAAAAAAAA8D85A8AZQQBEAAAAAAAAAAA5A8AaIABBA3QrA/ANIQEgAEEDdCsD+A0hAkEAKwPAGSEDQQArA8AaIQRBACADIAGiIAQgAqKhOQPIGUEAIAMgAqIgBCABoqA5A8gaQQAgAyABoiAEIAKioDkDwBlBACAEIAGiIAMgAqKhOQPAGiAAQQN0KwPgDSEFIABBA3QrA+gNIQZBACEHA0AgB0EDdCsDwBkhCCAHQQN0KwPAGiEJIAdBA3QgCCAFoiAJIAaioTkD0BkgB0EDdCAIIAaiIAkgBaKgOQPQGiAHQQN0IAggBaIgCSAGoqA5A8AZIAdBA3QgCSAFoiAIIAaioTkDwBogB0EBaiIHQQJIDQALIABBA3QrA9ANIQggAEEDdCsD2A0hCUEAIQcDQCAHQQN0KwPAGSEKIAdBA3QrA8AaIQsgB0EDdCAKIAiiIAsgCaKhOQPgGSAHQQN0IAogCaIgCyAIoqA5A+AaIAdBA3QgCiAIoiALIAmioDkDwBkgB0EDdCALIAiiIAogCaKhOQPAGiAHQQFqIgdBBEgNAAsgAEEDdCsDwA0hCiAAQQN0KwPIDSELQQAhBwNAIAdBA3QrA8AZIQwgB0EDdCsDwBohDSAHQQN0IAwgCqIgDSALoqE5A4AaIAdBA3QgDCALoiANIAqioDkDgBsgB0EDdCAMIAqiIA0gC6KgOQPAGSAHQQN0IA0gCqIgDCALoqE5A8AaIAdBAWoiB0EISA0ACwveAwMBfwZ8An9BACEAA0BEAAAAAAAA4D8gAEEDbEEDdCsDSKL9FBAA/SEAIQH9IQAhAiAAQQJsQQN0IAI5A8ALIABBAmxBA3QgATkDyAtEAAAAAAAA4D8gAEEDbEEDdCsDQKL9FBAA/SEAIQP9IQAhBCAAQQJsQQN0IAQ5A8ANIABBAmxBA3QgAzkDyA1EAAAAAAAA4D8gAEEDbEEDdCsDUKL9FBAA/SEAIQX9IQAhBiAAQQJsQQN0IAY5A8APIABBAmxBA3QgBTkDyA8gAEEBaiIAQRBIDQALQQAhAANAIABBEGwhByAAQQhsEAFBACEIA0AgByAIakEDdCAIQQN0KwPAGTkDwBEgByAIakEDdCAIQQN0KwPAGjkDwBUgCEEBaiIIQRBIDQALIABBAWoiAEEESA0AC0EAIQADQCAAQRBsQRBqIQcgAEEIbEEgahABQQAhCANAIAcgCGpBA3QrA8ARIQEgByAIakEDdCsDwBUhAiAIQQJ0KAKACkEDdCsDwBkhAyAIQQJ0KAKACkEDdCsDwBohBCAHIAhqQQN0IAEgA6IgAiAEoqE5A8ARIAcgCGpBA3QgASAEoiACIAOioDkDwBUgCEEBaiIIQRBIDQALIABBAWoiAEEDSA0ACwsEABACC8gIATB7RAAAAAAAAOA//RQgAEEEdP0ABAD98gEQACEBIQJBACAC/QsEwApBACAB/QsEgAtEAAAAAAAA4D/9FCAAQQR0/QAEEP3yARAAIQMhBEEAIAT9CwTQCkEAIAP9CwSQC0QAAAAAAADgP/0UIABBBHT9AAQg/fIBEAAhBSEGQQAgBv0LBOAKQQAgBf0LBKALRAAAAAAAAOA//RQgAEEEdP0ABDD98gEQACEHIQhBACAI/QsE8ApBACAH/QsEsAtEzTt/Zp6g5j/9FEEA/QAEwAr98gEhCUTNO39mnqDmP/0UQQD9AASAC/3yASEKIAkgCv3xASELIAkgCv3wASEMRM07f2aeoOY//RRBAP0ABNAK/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEkAv98gEhDiANIA798QEhDyANIA798AEhEETNO39mnqDmP/0UQQD9AATgCv3yASERRM07f2aeoOY//RRBAP0ABKAL/fIBIRIgESAS/fEBIRMgESAS/fABIRREzTt/Zp6g5j/9FEEA/QAE8Ar98gEhFUTNO39mnqDmP/0UQQD9AASwC/3yASEWIBUgFv3xASEXIBUgFv3wASEYIAsgD/3yASEZIAsgEP3yASEaIAwgD/3yASEbIAwgEP3yASEcIBMgF/3yASEdIBMgGP3yASEeIBQgF/3yASEfIBQgGP3yASEgIBkgHf3yASEhIBkgHv3yASEiIBkgH/3yASEjIBkgIP3yASEkIBogHf3yASElIBogHv3yASEmIBogH/3yASEnIBogIP3yASEoIBsgHf3yASEpIBsgHv3yASEqIBsgH/3yASErIBsgIP3yASEsIBwgHf3yASEtIBwgHv3yASEuIBwgH/3yASEvIBwgIP3yASEwQQAgIf0LBMAbQQBEAAAAAAAAAAD9FP0LBMAtQQAgIv0LBNAbQQBEAAAAAAAAAAD9FP0LBNAtQQAgI/0LBOAbQQBEAAAAAAAAAAD9FP0LBOAtQQAgJP0LBPAbQQBEAAAAAAAAAAD9FP0LBPAtQQAgJf0LBIAcQQBEAAAAAAAAAAD9FP0LBIAuQQAgJv0LBJAcQQBEAAAAAAAAAAD9FP0LBJAuQQAgJ/0LBKAcQQBEAAAAAAAAAAD9FP0LBKAuQQAgKP0LBLAcQQBEAAAAAAAAAAD9FP0LBLAuQQAgKf0LBMAcQQBEAAAAAAAAAAD9FP0LBMAuQQAgKv0LBNAcQQBEAAAAAAAAAAD9FP0LBNAuQQAgK/0LBOAcQQBEAAAAAAAAAAD9FP0LBOAuQQAgLP0LBPAcQQBEAAAAAAAAAAD9FP0LBPAuQQAgLf0LBIAdQQBEAAAAAAAAAAD9FP0LBIAvQQAgLv0LBJAdQQBEAAAAAAAAAAD9FP0LBJAvQQAgL/0LBKAdQQBEAAAAAAAAAAD9FP0LBKAvQQAgMP0LBLAdQQBEAAAAAAAAAAD9FP0LBLAvC98MBAR/BHsDfyB7IABBA3EhASABQSBsIQIgAUEIbCEDIAFBEGwhBCADQQN0/QoDwAshBSADQQN0/QoDyAshBiADQQN0/QoD0AshByADQQN0/QoD2AshCCACQRBqIQlBACEKA0AgCkECdCgCgAohCyACIAtqQQR0/QAEwBshDCACIAtqQQR0/QAEwC0hDSAEIApqQQN0/QoDwBEgDP3yASAEIApqQQN0/QoDwBUgDf3yAf3xASEOIAQgCmpBA3T9CgPAESAN/fIBIAQgCmpBA3T9CgPAFSAM/fIB/fABIQ8gAiALQQZzakEEdP0ABMAbIRAgAiALQQZzakEEdP0ABMAtIREgBCAKakEDdP0KA+ARIBD98gEgBCAKakEDdP0KA+AVIBH98gH98QEhEiAEIApqQQN0/QoD4BEgEf3yASAEIApqQQN0/QoD4BUgEP3yAf3wASETIAIgC0EMc2pBBHT9AATAGyEUIAIgC0EMc2pBBHT9AATALSEVIAQgCmpBA3T9CgOAEiAU/fIBIAQgCmpBA3T9CgOAFiAV/fIB/fEBIRYgBCAKakEDdP0KA4ASIBX98gEgBCAKakEDdP0KA4AWIBT98gH98AEhFyACIAtBCnNqQQR0/QAEwBshGCACIAtBCnNqQQR0/QAEwC0hGSAEIApqQQN0/QoDoBIgGP3yASAEIApqQQN0/QoDoBYgGf3yAf3xASEaIAQgCmpBA3T9CgOgEiAZ/fIBIAQgCmpBA3T9CgOgFiAY/fIB/fABIRsgBSAO/fIBIAYgFv3yAf3xASEcIAUgD/3yASAGIBf98gH98QEhHSAGIA798gEgBSAW/fIB/fABIR4gBiAP/fIBIAUgF/3yAf3wASEfIAUgEv3yASAGIBr98gH98QEhICAFIBP98gEgBiAb/fIB/fEBISEgBiAS/fIBIAUgGv3yAf3wASEiIAYgE/3yASAFIBv98gH98AEhIyAHIBz98gEgCCAg/fIB/fEBISQgByAd/fIBIAggIf3yAf3xASElIAggHP3yASAHICD98gH98AEhJiAIIB398gEgByAh/fIB/fABIScgByAe/fIBIAggIv3yAf3xASEoIAcgH/3yASAIICP98gH98QEhKSAIIB798gEgByAi/fIB/fABISogCCAf/fIBIAcgI/3yAf3wASErIAkgCmpBBHQgJP0LBMAbIAkgCmpBBHQgJf0LBMAtIAkgCmpBBHQgJv0LBIAcIAkgCmpBBHQgJ/0LBIAuIAkgCmpBBHQgKP0LBMAcIAkgCmpBBHQgKf0LBMAuIAkgCmpBBHQgKv0LBIAdIAkgCmpBBHQgK/0LBIAvIApBAWoiCkEESA0ACyADQQN0/QoD4AshDCADQQN0/QoD6AshDSADQQN0/QoD8AshDiADQQN0/QoD+AshDyACQSBqIQpBACELA0AgCSALakEEdP0ABMAbIRAgCSALakEEdP0ABMAtIREgCSALakEEdP0ABNAbIRIgCSALakEEdP0ABNAtIRMgCSALakEEdP0ABOAbIRQgCSALakEEdP0ABOAtIRUgCSALakEEdP0ABPAbIRYgCSALakEEdP0ABPAtIRcgDCAQ/fIBIA0gFP3yAf3xASEYIAwgEf3yASANIBX98gH98QEhGSANIBD98gEgDCAU/fIB/fABIRogDSAR/fIBIAwgFf3yAf3wASEbIAwgEv3yASANIBb98gH98QEhHCAMIBP98gEgDSAX/fIB/fEBIR0gDSAS/fIBIAwgFv3yAf3wASEeIA0gE/3yASAMIBf98gH98AEhHyAOIBj98gEgDyAc/fIB/fEBISAgDiAZ/fIBIA8gHf3yAf3xASEhIA8gGP3yASAOIBz98gH98AEhIiAPIBn98gEgDiAd/fIB/fABISMgDiAa/fIBIA8gHv3yAf3xASEkIA4gG/3yASAPIB/98gH98QEhJSAPIBr98gEgDiAe/fIB/fABISYgDyAb/fIBIA4gH/3yAf3wASEnIAogC2pBBHQgIP0LBMAbIAogC2pBBHQgIf0LBMAtIAogC2pBBHQgIv0LBNAbIAogC2pBBHQgI/0LBNAtIAogC2pBBHQgJP0LBOAbIAogC2pBBHQgJf0LBOAtIAogC2pBBHQgJv0LBPAbIAogC2pBBHQgJ/0LBPAtIAtBBGoiC0EQSA0ACwuUBwFCe0EA/QAEwCshAUEA/QAEwD0hAiABIAH98gEgAiAC/fIB/fABIQNBAP0ABNArIQRBAP0ABNA9IQUgBCAE/fIBIAUgBf3yAf3wASEGQQD9AATgKyEHQQD9AATgPSEIIAcgB/3yASAIIAj98gH98AEhCUEA/QAE8CshCkEA/QAE8D0hCyAKIAr98gEgCyAL/fIB/fABIQxBAP0ABIAsIQ1BAP0ABIA+IQ4gDSAN/fIBIA4gDv3yAf3wASEPQQD9AASQLCEQQQD9AASQPiERIBAgEP3yASARIBH98gH98AEhEkEA/QAEoCwhE0EA/QAEoD4hFCATIBP98gEgFCAU/fIB/fABIRVBAP0ABLAsIRZBAP0ABLA+IRcgFiAW/fIBIBcgF/3yAf3wASEYQQD9AATALCEZQQD9AATAPiEaIBkgGf3yASAaIBr98gH98AEhG0EA/QAE0CwhHEEA/QAE0D4hHSAcIBz98gEgHSAd/fIB/fABIR5BAP0ABOAsIR9BAP0ABOA+ISAgHyAf/fIBICAgIP3yAf3wASEhQQD9AATwLCEiQQD9AATwPiEjICIgIv3yASAjICP98gH98AEhJEEA/QAEgC0hJUEA/QAEgD8hJiAlICX98gEgJiAm/fIB/fABISdBAP0ABJAtIShBAP0ABJA/ISkgKCAo/fIBICkgKf3yAf3wASEqQQD9AASgLSErQQD9AASgPyEsICsgK/3yASAsICz98gH98AEhLUEA/QAEsC0hLkEA/QAEsD8hLyAuIC798gEgLyAv/fIB/fABITAgAyAb/fABITEgBiAe/fABITIgCSAh/fABITMgDCAk/fABITQgDyAn/fABITUgEiAq/fABITYgFSAt/fABITcgGCAw/fABITggMSA1/fABITkgMiA2/fABITogMyA3/fABITsgNCA4/fABITwgOSA7/fABIT0gOiA8/fABIT4gPSA+/fEBIT8gOSA7/fEBIDogPP3xAf3wASFAIDEgNf3xASAyIDb98QH98AEgMyA3/fEBIDQgOP3xAf3wAf3wASFBIAMgG/3xASAGIB798QH98AEgCSAh/fEBIAwgJP3xAf3wAf3wASAPICf98QEgEiAq/fEB/fABIBUgLf3xASAYIDD98QH98AH98AH98AEhQiAAQQR0IEL9CwTAAyAAQQR0IEH9CwTQAyAAQQR0IED9CwTgAyAAQQR0ID/9CwTwAwsjAQF/QQAQBEEAIQADQCAAEAUgAEEBaiIAQQRIDQALQQAQBgttAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBIBIIABBAWoiAEEQSA0AC0EAIQADQCAAQQR0RAAAAAAAAAAA/RREAAAAAAAAAAD9IgD9CwSASiAAQQFqIgBBwABIDQALCwYAEAIQCAtGAEEAIABBBHT9AASABP0LBMBHQQAgAEEEdP0ABJAE/QsE0EdBACAAQQR0/QAEoAT9CwTgR0EAIABBBHT9AASwBP0LBPBHC4sHASF7QQD9AATARyEAQQD9AATQRyEBQQD9AATgRyECQQD9AATwRyEDIAP97QEhBCADIAL98AEhBSAEIAL98AEhBiADIAL98QEhByAEIAL98QEhCCAFIAH98AEhCSAGIAH98AEhCiAHIAH98AEhCyAIIAH98AEhDCAFIAH98QEhDSAGIAH98QEhDiAHIAH98QEhDyAIIAH98QEhECAJIAD98AEhESAKIAD98AEhEiALIAD98AEhEyAMIAD98AEhFCANIAD98AEhFSAOIAD98AEhFiAPIAD98AEhFyAQIAD98AEhGCAJIAD98QEhGSAKIAD98QEhGiALIAD98QEhGyAMIAD98QEhHCANIAD98QEhHSAOIAD98QEhHiAPIAD98QEhHyAQIAD98QEhIEEAIBFBAP0ABMAr/fIB/QsEwEFBACARQQD9AATAPf3yAf0LBMBFQQAgEkEA/QAE0Cv98gH9CwTQQUEAIBJBAP0ABNA9/fIB/QsE0EVBACATQQD9AATgK/3yAf0LBOBBQQAgE0EA/QAE4D398gH9CwTgRUEAIBRBAP0ABPAr/fIB/QsE8EFBACAUQQD9AATwPf3yAf0LBPBFQQAgFUEA/QAEgCz98gH9CwSAQkEAIBVBAP0ABIA+/fIB/QsEgEZBACAWQQD9AASQLP3yAf0LBJBCQQAgFkEA/QAEkD798gH9CwSQRkEAIBdBAP0ABKAs/fIB/QsEoEJBACAXQQD9AASgPv3yAf0LBKBGQQAgGEEA/QAEsCz98gH9CwSwQkEAIBhBAP0ABLA+/fIB/QsEsEZBACAZQQD9AATALP3yAf0LBMBCQQAgGUEA/QAEwD798gH9CwTARkEAIBpBAP0ABNAs/fIB/QsE0EJBACAaQQD9AATQPv3yAf0LBNBGQQAgG0EA/QAE4Cz98gH9CwTgQkEAIBtBAP0ABOA+/fIB/QsE4EZBACAcQQD9AATwLP3yAf0LBPBCQQAgHEEA/QAE8D798gH9CwTwRkEAIB1BAP0ABIAt/fIB/QsEgENBACAdQQD9AASAP/3yAf0LBIBHQQAgHkEA/QAEkC398gH9CwSQQ0EAIB5BAP0ABJA//fIB/QsEkEdBACAfQQD9AASgLf3yAf0LBKBDQQAgH0EA/QAEoD/98gH9CwSgR0EAICBBAP0ABLAt/fIB/QsEsENBACAgQQD9AASwP/3yAf0LBLBHC4gUCAV/BnsCfyB7AX8GewF/CHsgAEEDcSEBIAFBIGwhAiABQQhsIQMgAUEQbCEEIAFBBGwhBSADQQN0/QoD4AshBiADQQN0/QoD6AshByADQQN0/QoD8AshCCADQQN0/QoD+AshCUQAAAAAAAAAAP0UIQpEAAAAAAAAAAD9FCELIAJBIGohDEEAIQ0DQCANQQR0/QAEwEEhDiANQQR0/QAEwEUhDyANQQR0/QAE0EEhECANQQR0/QAE0EUhESANQQR0/QAE4EEhEiANQQR0/QAE4EUhEyANQQR0/QAE8EEhFCANQQR0/QAE8EUhFSAMIA1qQQR0/QAEwBshFiAMIA1qQQR0/QAEwC0hFyAMIA1qQQR0/QAE0BshGCAMIA1qQQR0/QAE0C0hGSAMIA1qQQR0/QAE4BshGiAMIA1qQQR0/QAE4C0hGyAMIA1qQQR0/QAE8BshHCAMIA1qQQR0/QAE8C0hHSAKIBIgFv3yASATIBf98gH98AEgDiAa/fIBIA8gG/3yAf3wAf3xASAUIBj98gEgFSAZ/fIB/fABIBAgHP3yASARIB398gH98AH98QH98AH98AEhCiALIBAgFv3yASARIBf98gH98AEgDiAY/fIBIA8gGf3yAf3wAf3xASAUIBr98gEgFSAb/fIB/fABIBIgHP3yASATIB398gH98AH98QH98AH98AEhCyAGIA798gEgByAS/fIB/fABIR4gBiAP/fIBIAcgE/3yAf3wASEfIAYgEv3yASAHIA798gH98QEhICAGIBP98gEgByAP/fIB/fEBISEgBiAQ/fIBIAcgFP3yAf3wASEiIAYgEf3yASAHIBX98gH98AEhIyAGIBT98gEgByAQ/fIB/fEBISQgBiAV/fIBIAcgEf3yAf3xASElIAggHv3yASAJICL98gH98AEhJiAIIB/98gEgCSAj/fIB/fABIScgCCAi/fIBIAkgHv3yAf3xASEoIAggI/3yASAJIB/98gH98QEhKSAIICD98gEgCSAk/fIB/fABISogCCAh/fIBIAkgJf3yAf3wASErIAggJP3yASAJICD98gH98QEhLCAIICX98gEgCSAh/fIB/fEBIS0gDUEEdCAm/QsEwD8gDUEEdCAn/QsEwEMgDUEEdCAo/QsE0D8gDUEEdCAp/QsE0EMgDUEEdCAq/QsE4D8gDUEEdCAr/QsE4EMgDUEEdCAs/QsE8D8gDUEEdCAt/QsE8EMgDUEEaiINQRBIDQALIAVBBHQgBUEEdP0ABKBIIAr98AH9CwSgSCAFQQR0IAVBBHT9AASwSCAL/fAB/QsEsEggA0EDdP0KA8ALIQ4gA0EDdP0KA8gLIQ8gA0EDdP0KA9ALIRAgA0EDdP0KA9gLIRFEAAAAAAAAAAD9FCESRAAAAAAAAAAA/RQhEyACQRBqIQ1BACEuA0AgLkEEdP0ABMA/IRQgLkEEdP0ABMBDIRUgLkEEdP0ABIBAIRYgLkEEdP0ABIBEIRcgLkEEdP0ABMBAIRggLkEEdP0ABMBEIRkgLkEEdP0ABIBBIRogLkEEdP0ABIBFIRsgDSAuakEEdP0ABMAbIRwgDSAuakEEdP0ABMAtIR0gDSAuakEEdP0ABIAcIR4gDSAuakEEdP0ABIAuIR8gDSAuakEEdP0ABMAcISAgDSAuakEEdP0ABMAuISEgDSAuakEEdP0ABIAdISIgDSAuakEEdP0ABIAvISMgEiAYIBz98gEgGSAd/fIB/fABIBQgIP3yASAVICH98gH98AH98QEgGiAe/fIBIBsgH/3yAf3wASAWICL98gEgFyAj/fIB/fAB/fEB/fAB/fABIRIgEyAWIBz98gEgFyAd/fIB/fABIBQgHv3yASAVIB/98gH98AH98QEgGiAg/fIBIBsgIf3yAf3wASAYICL98gEgGSAj/fIB/fAB/fEB/fAB/fABIRMgDiAU/fIBIA8gGP3yAf3wASEkIA4gFf3yASAPIBn98gH98AEhJSAOIBj98gEgDyAU/fIB/fEBISYgDiAZ/fIBIA8gFf3yAf3xASEnIA4gFv3yASAPIBr98gH98AEhKCAOIBf98gEgDyAb/fIB/fABISkgDiAa/fIBIA8gFv3yAf3xASEqIA4gG/3yASAPIBf98gH98QEhKyAQICT98gEgESAo/fIB/fABISwgECAl/fIBIBEgKf3yAf3wASEtIBAgKP3yASARICT98gH98QEhLyAQICn98gEgESAl/fIB/fEBITAgECAm/fIBIBEgKv3yAf3wASExIBAgJ/3yASARICv98gH98AEhMiAQICr98gEgESAm/fIB/fEBITMgECAr/fIBIBEgJ/3yAf3xASE0IC5BAnQoAoAKITUgBCAuakEDdP0KA8ARICz98gEgBCAuakEDdP0KA8AVIC398gH98AEhNiAEIC5qQQN0/QoDwBEgLf3yASAEIC5qQQN0/QoDwBUgLP3yAf3xASE3IAQgLmpBBHQgBCAuakEEdP0ABIBKIDYgAiA1akEEdP0ABMAt/fIBIDcgAiA1akEEdP0ABMAb/fIB/fEB/fAB/QsEgEogNUEEdCA2/QsEwEEgNUEEdCA3/QsEwEUgBCAuakEDdP0KA+ARIC/98gEgBCAuakEDdP0KA+AVIDD98gH98AEhOCAEIC5qQQN0/QoD4BEgMP3yASAEIC5qQQN0/QoD4BUgL/3yAf3xASE5IAQgLmpBBHQgBCAuakEEdP0ABMBKIDggAiA1QQZzakEEdP0ABMAt/fIBIDkgAiA1QQZzakEEdP0ABMAb/fIB/fEB/fAB/QsEwEogNUEGc0EEdCA4/QsEwEEgNUEGc0EEdCA5/QsEwEUgBCAuakEDdP0KA4ASIDH98gEgBCAuakEDdP0KA4AWIDL98gH98AEhOiAEIC5qQQN0/QoDgBIgMv3yASAEIC5qQQN0/QoDgBYgMf3yAf3xASE7IAQgLmpBBHQgBCAuakEEdP0ABIBLIDogAiA1QQxzakEEdP0ABMAt/fIBIDsgAiA1QQxzakEEdP0ABMAb/fIB/fEB/fAB/QsEgEsgNUEMc0EEdCA6/QsEwEEgNUEMc0EEdCA7/QsEwEUgBCAuakEDdP0KA6ASIDP98gEgBCAuakEDdP0KA6AWIDT98gH98AEhPCAEIC5qQQN0/QoDoBIgNP3yASAEIC5qQQN0/QoDoBYgM/3yAf3xASE9IAQgLmpBBHQgBCAuakEEdP0ABMBLIDwgAiA1QQpzakEEdP0ABMAt/fIBID0gAiA1QQpzakEEdP0ABMAb/fIB/fEB/fAB/QsEwEsgNUEKc0EEdCA8/QsEwEEgNUEKc0EEdCA9/QsEwEUgLkEBaiIuQQRIDQALIAVBBHQgBUEEdP0ABIBIIBL98AH9CwSASCAFQQR0IAVBBHT9AASQSCAT/fAB/QsEkEgL3A0BZHtEzTt/Zp6g5j/9FEEA/QAEwAr98gEhAUTNO39mnqDmP/0UQQD9AASAC/3yASECIAEgAv3xASEDIAEgAv3wASEEIAL97QEgAf3xASEFIAEgAv3xASEGRM07f2aeoOY//RRBAP0ABNAK/fIBIQdEzTt/Zp6g5j/9FEEA/QAEkAv98gEhCCAHIAj98QEhCSAHIAj98AEhCiAI/e0BIAf98QEhCyAHIAj98QEhDETNO39mnqDmP/0UQQD9AATgCv3yASENRM07f2aeoOY//RRBAP0ABKAL/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRAgDv3tASAN/fEBIREgDSAO/fEBIRJEzTt/Zp6g5j/9FEEA/QAE8Ar98gEhE0TNO39mnqDmP/0UQQD9AASwC/3yASEUIBMgFP3xASEVIBMgFP3wASEWIBT97QEgE/3xASEXIBMgFP3xASEYQQD9AATAQSEZQQD9AATARSEaQQD9AATQQSEbQQD9AATQRSEcQQD9AATgQSEdQQD9AATgRSEeQQD9AATwQSEfQQD9AATwRSEgQQD9AASAQiEhQQD9AASARiEiQQD9AASQQiEjQQD9AASQRiEkQQD9AASgQiElQQD9AASgRiEmQQD9AASwQiEnQQD9AASwRiEoQQD9AATAQiEpQQD9AATARiEqQQD9AATQQiErQQD9AATQRiEsQQD9AATgQiEtQQD9AATgRiEuQQD9AATwQiEvQQD9AATwRiEwQQD9AASAQyExQQD9AASARyEyQQD9AASQQyEzQQD9AASQRyE0QQD9AASgQyE1QQD9AASgRyE2QQD9AASwQyE3QQD9AASwRyE4IA8gFf3yASE5IA8gFv3yASE6IBAgFf3yASE7IBAgFv3yASE8IBkgOf3yASAbIDr98gH98AEgHSA7/fIBIB8gPP3yAf3wAf3wASE9IBogOf3yASAcIDr98gH98AEgHiA7/fIBICAgPP3yAf3wAf3wASE+ICEgOf3yASAjIDr98gH98AEgJSA7/fIBICcgPP3yAf3wAf3wASE/ICIgOf3yASAkIDr98gH98AEgJiA7/fIBICggPP3yAf3wAf3wASFAICkgOf3yASArIDr98gH98AEgLSA7/fIBIC8gPP3yAf3wAf3wASFBICogOf3yASAsIDr98gH98AEgLiA7/fIBIDAgPP3yAf3wAf3wASFCIDEgOf3yASAzIDr98gH98AEgNSA7/fIBIDcgPP3yAf3wAf3wASFDIDIgOf3yASA0IDr98gH98AEgNiA7/fIBIDggPP3yAf3wAf3wASFEID0gCf3yASA/IAr98gH98AEhRSA+IAn98gEgQCAK/fIB/fABIUYgQSAJ/fIBIEMgCv3yAf3wASFHIEIgCf3yASBEIAr98gH98AEhSCBFIAX98gEgRyAG/fIB/fABIUkgPSAD/fIBIEEgBP3yAf3wASFKID4gA/3yASBCIAT98gH98AEhSyA/IAP98gEgQyAE/fIB/fABIUwgQCAD/fIBIEQgBP3yAf3wASFNIEogC/3yASBMIAz98gH98AEhTiADIAn98gEhTyADIAr98gEhUCAEIAn98gEhUSAEIAr98gEhUiAZIE/98gEgISBQ/fIB/fABICkgUf3yASAxIFL98gH98AH98AEhUyAaIE/98gEgIiBQ/fIB/fABICogUf3yASAyIFL98gH98AH98AEhVCAbIE/98gEgIyBQ/fIB/fABICsgUf3yASAzIFL98gH98AH98AEhVSAcIE/98gEgJCBQ/fIB/fABICwgUf3yASA0IFL98gH98AH98AEhViAdIE/98gEgJSBQ/fIB/fABIC0gUf3yASA1IFL98gH98AH98AEhVyAeIE/98gEgJiBQ/fIB/fABIC4gUf3yASA2IFL98gH98AH98AEhWCAfIE/98gEgJyBQ/fIB/fABIC8gUf3yASA3IFL98gH98AH98AEhWSAgIE/98gEgKCBQ/fIB/fABIDAgUf3yASA4IFL98gH98AH98AEhWiBTIBX98gEgVSAW/fIB/fABIVsgVCAV/fIBIFYgFv3yAf3wASFcIFcgFf3yASBZIBb98gH98AEhXSBYIBX98gEgWiAW/fIB/fABIV4gWyAR/fIBIF0gEv3yAf3wASFfIFMgD/3yASBXIBD98gH98AEhYCBUIA/98gEgWCAQ/fIB/fABIWEgVSAP/fIBIFkgEP3yAf3wASFiIFYgD/3yASBaIBD98gH98AEhYyBgIBf98gEgYiAY/fIB/fABIWQgAEEEdCBJ/QsEwAQgAEEEdCBO/QsE0AQgAEEEdCBf/QsE4AQgAEEEdCBk/QsE8AQLRwEBf0EAEARBACEAA0AgABAFIABBAWoiAEEESA0AC0EAEAZBABAKEAtBACEAA0BBAyAAaxAMIABBAWoiAEEESA0AC0EAEA0LvAIDAXwBfwV8RAAAAAAAAAAAIQBBACEBA0AgAUEDdCsDgFIhAiABQQN0KwPAUiEDIAAgAiADoaAhACABQQN0IAIgA6A5A4BSIAFBAWoiAUEISA0AC0EAIAA5A4BTRAAAAAAAAAAAIQJBACEBA0AgAUEDdCsDgFIhAyABQQN0KwOgUiEEIAIgAyAEoaAhAiABQQN0IAMgBKA5A4BSIAFBAWoiAUEESA0AC0EAIAI5A4hTRAAAAAAAAAAAIQNBACEBA0AgAUEDdCsDgFIhBCABQQN0KwOQUiEFIAMgBCAFoaAhAyABQQN0IAQgBaA5A4BSIAFBAWoiAUECSA0AC0EAIAM5A5BTRAAAAAAAAAAAIQRBACsDgFIhBUEAKwOIUiEGIAQgBSAGoaAhBEEAIAUgBqA5A4BSQQAgBDkDmFML7gIDAX8BfAJ/QQAhAANAIABBBHQrA4BIIABBBHQrA4hIoCEBIABBA2xBA3QgATkDiAUgAEEBaiIAQRBIDQALQQAhAANAIABBEGwhAkEAIQMDQCADQQN0IAIgA2pBBHQrA4BKIAIgA2pBBHQrA4hKoDkDgFIgA0EBaiIDQRBIDQALEA9BACEDA0AgAEEEbCADakEDbEEDdCADQQN0KwOAUzkDgAUgA0EBaiIDQQRIDQALIABBAWoiAEEESA0AC0EAIQADQCAAQRBsQRBqIQJBACEDA0AgA0ECdCgCgApBA3QgAiADakEEdCsDgEogAiADakEEdCsDiEqgOQOAUiADQQFqIgNBEEgNAAsQD0EAIQMDQCAAQQRsIANqQQNsQQN0IANBA3QrA4BTOQOQBSADQQFqIgNBBEgNAAsgAEEBaiIAQQNIDQALQQAhAANAIABBA2xBA3REAAAAAAAAAAA5A7AHIABBAWoiAEEESA0ACwsEABAQCwQAEAILPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwTARyAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEwEcL7gsGA38EewF/HHsBfwh7IABBA3EhASABQQhsIQIgAUEQbCEDIAJBA3T9CgPgCyEEIAJBA3T9CgPoCyEFIAJBA3T9CgPwCyEGIAJBA3T9CgP4CyEHQQAhCANAIAhBBHT9AATAQSEJIAhBBHT9AATARSEKIAhBBHT9AATQQSELIAhBBHT9AATQRSEMIAhBBHT9AATgQSENIAhBBHT9AATgRSEOIAhBBHT9AATwQSEPIAhBBHT9AATwRSEQIAQgCf3yASAFIA398gH98AEhESAEIAr98gEgBSAO/fIB/fABIRIgBCAN/fIBIAUgCf3yAf3xASETIAQgDv3yASAFIAr98gH98QEhFCAEIAv98gEgBSAP/fIB/fABIRUgBCAM/fIBIAUgEP3yAf3wASEWIAQgD/3yASAFIAv98gH98QEhFyAEIBD98gEgBSAM/fIB/fEBIRggBiAR/fIBIAcgFf3yAf3wASEZIAYgEv3yASAHIBb98gH98AEhGiAGIBX98gEgByAR/fIB/fEBIRsgBiAW/fIBIAcgEv3yAf3xASEcIAYgE/3yASAHIBf98gH98AEhHSAGIBT98gEgByAY/fIB/fABIR4gBiAX/fIBIAcgE/3yAf3xASEfIAYgGP3yASAHIBT98gH98QEhICAIQQR0IBn9CwTAPyAIQQR0IBr9CwTAQyAIQQR0IBv9CwTQPyAIQQR0IBz9CwTQQyAIQQR0IB39CwTgPyAIQQR0IB79CwTgQyAIQQR0IB/9CwTwPyAIQQR0ICD9CwTwQyAIQQRqIghBEEgNAAsgAkEDdP0KA8ALIQkgAkEDdP0KA8gLIQogAkEDdP0KA9ALIQsgAkEDdP0KA9gLIQxBACEIA0AgCEEEdP0ABMA/IQ0gCEEEdP0ABMBDIQ4gCEEEdP0ABIBAIQ8gCEEEdP0ABIBEIRAgCEEEdP0ABMBAIREgCEEEdP0ABMBEIRIgCEEEdP0ABIBBIRMgCEEEdP0ABIBFIRQgCSAN/fIBIAogEf3yAf3wASEVIAkgDv3yASAKIBL98gH98AEhFiAJIBH98gEgCiAN/fIB/fEBIRcgCSAS/fIBIAogDv3yAf3xASEYIAkgD/3yASAKIBP98gH98AEhGSAJIBD98gEgCiAU/fIB/fABIRogCSAT/fIBIAogD/3yAf3xASEbIAkgFP3yASAKIBD98gH98QEhHCALIBX98gEgDCAZ/fIB/fABIR0gCyAW/fIBIAwgGv3yAf3wASEeIAsgGf3yASAMIBX98gH98QEhHyALIBr98gEgDCAW/fIB/fEBISAgCyAX/fIBIAwgG/3yAf3wASEhIAsgGP3yASAMIBz98gH98AEhIiALIBv98gEgDCAX/fIB/fEBISMgCyAc/fIBIAwgGP3yAf3xASEkIAhBAnQoAoAKISUgAyAIakEDdP0KA8ARIB398gEgAyAIakEDdP0KA8AVIB798gH98AEhJiADIAhqQQN0/QoDwBEgHv3yASADIAhqQQN0/QoDwBUgHf3yAf3xASEnICVBBHQgJv0LBMBBICVBBHQgJ/0LBMBFIAMgCGpBA3T9CgPgESAf/fIBIAMgCGpBA3T9CgPgFSAg/fIB/fABISggAyAIakEDdP0KA+ARICD98gEgAyAIakEDdP0KA+AVIB/98gH98QEhKSAlQQZzQQR0ICj9CwTAQSAlQQZzQQR0ICn9CwTARSADIAhqQQN0/QoDgBIgIf3yASADIAhqQQN0/QoDgBYgIv3yAf3wASEqIAMgCGpBA3T9CgOAEiAi/fIBIAMgCGpBA3T9CgOAFiAh/fIB/fEBISsgJUEMc0EEdCAq/QsEwEEgJUEMc0EEdCAr/QsEwEUgAyAIakEDdP0KA6ASICP98gEgAyAIakEDdP0KA6AWICT98gH98AEhLCADIAhqQQN0/QoDoBIgJP3yASADIAhqQQN0/QoDoBYgI/3yAf3xASEtICVBCnNBBHQgLP0LBMBBICVBCnNBBHQgLf0LBMBFIAhBAWoiCEEESA0ACwvcDQFke0TNO39mnqDmP/0UQQD9AATACv3yASEBRM07f2aeoOY//RRBAP0ABIAL/fIBIQIgASAC/fEBIQMgASAC/fABIQQgAv3tASAB/fEBIQUgASAC/fEBIQZEzTt/Zp6g5j/9FEEA/QAE0Ar98gEhB0TNO39mnqDmP/0UQQD9AASQC/3yASEIIAcgCP3xASEJIAcgCP3wASEKIAj97QEgB/3xASELIAcgCP3xASEMRM07f2aeoOY//RRBAP0ABOAK/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEoAv98gEhDiANIA798QEhDyANIA798AEhECAO/e0BIA398QEhESANIA798QEhEkTNO39mnqDmP/0UQQD9AATwCv3yASETRM07f2aeoOY//RRBAP0ABLAL/fIBIRQgEyAU/fEBIRUgEyAU/fABIRYgFP3tASAT/fEBIRcgEyAU/fEBIRhBAP0ABMBBIRlBAP0ABMBFIRpBAP0ABNBBIRtBAP0ABNBFIRxBAP0ABOBBIR1BAP0ABOBFIR5BAP0ABPBBIR9BAP0ABPBFISBBAP0ABIBCISFBAP0ABIBGISJBAP0ABJBCISNBAP0ABJBGISRBAP0ABKBCISVBAP0ABKBGISZBAP0ABLBCISdBAP0ABLBGIShBAP0ABMBCISlBAP0ABMBGISpBAP0ABNBCIStBAP0ABNBGISxBAP0ABOBCIS1BAP0ABOBGIS5BAP0ABPBCIS9BAP0ABPBGITBBAP0ABIBDITFBAP0ABIBHITJBAP0ABJBDITNBAP0ABJBHITRBAP0ABKBDITVBAP0ABKBHITZBAP0ABLBDITdBAP0ABLBHITggDyAV/fIBITkgDyAW/fIBITogECAV/fIBITsgECAW/fIBITwgGSA5/fIBIBsgOv3yAf3wASAdIDv98gEgHyA8/fIB/fAB/fABIT0gGiA5/fIBIBwgOv3yAf3wASAeIDv98gEgICA8/fIB/fAB/fABIT4gISA5/fIBICMgOv3yAf3wASAlIDv98gEgJyA8/fIB/fAB/fABIT8gIiA5/fIBICQgOv3yAf3wASAmIDv98gEgKCA8/fIB/fAB/fABIUAgKSA5/fIBICsgOv3yAf3wASAtIDv98gEgLyA8/fIB/fAB/fABIUEgKiA5/fIBICwgOv3yAf3wASAuIDv98gEgMCA8/fIB/fAB/fABIUIgMSA5/fIBIDMgOv3yAf3wASA1IDv98gEgNyA8/fIB/fAB/fABIUMgMiA5/fIBIDQgOv3yAf3wASA2IDv98gEgOCA8/fIB/fAB/fABIUQgPSAJ/fIBID8gCv3yAf3wASFFID4gCf3yASBAIAr98gH98AEhRiBBIAn98gEgQyAK/fIB/fABIUcgQiAJ/fIBIEQgCv3yAf3wASFIIEUgBf3yASBHIAb98gH98AEhSSA9IAP98gEgQSAE/fIB/fABIUogPiAD/fIBIEIgBP3yAf3wASFLID8gA/3yASBDIAT98gH98AEhTCBAIAP98gEgRCAE/fIB/fABIU0gSiAL/fIBIEwgDP3yAf3wASFOIAMgCf3yASFPIAMgCv3yASFQIAQgCf3yASFRIAQgCv3yASFSIBkgT/3yASAhIFD98gH98AEgKSBR/fIBIDEgUv3yAf3wAf3wASFTIBogT/3yASAiIFD98gH98AEgKiBR/fIBIDIgUv3yAf3wAf3wASFUIBsgT/3yASAjIFD98gH98AEgKyBR/fIBIDMgUv3yAf3wAf3wASFVIBwgT/3yASAkIFD98gH98AEgLCBR/fIBIDQgUv3yAf3wAf3wASFWIB0gT/3yASAlIFD98gH98AEgLSBR/fIBIDUgUv3yAf3wAf3wASFXIB4gT/3yASAmIFD98gH98AEgLiBR/fIBIDYgUv3yAf3wAf3wASFYIB8gT/3yASAnIFD98gH98AEgLyBR/fIBIDcgUv3yAf3wAf3wASFZICAgT/3yASAoIFD98gH98AEgMCBR/fIBIDggUv3yAf3wAf3wASFaIFMgFf3yASBVIBb98gH98AEhWyBUIBX98gEgViAW/fIB/fABIVwgVyAV/fIBIFkgFv3yAf3wASFdIFggFf3yASBaIBb98gH98AEhXiBbIBH98gEgXSAS/fIB/fABIV8gUyAP/fIBIFcgEP3yAf3wASFgIFQgD/3yASBYIBD98gH98AEhYSBVIA/98gEgWSAQ/fIB/fABIWIgViAP/fIBIFogEP3yAf3wASFjIGAgF/3yASBiIBj98gH98AEhZCAAQQR0IEn9CwSACCAAQQR0IE79CwSQCCAAQQR0IF/9CwSgCCAAQQR0IGT9CwSwCAs+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBMBHIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwTQRws+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBMBHIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwTgRws+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBMBHIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwTwRwunAQEBf0EAEARBACEAA0AgABAFIABBAWoiAEEESA0ACxATEAtBACEAA0BBAyAAaxAUIABBAWoiAEEESA0AC0EAEBUQFhALQQAhAANAQQMgAGsQFCAAQQFqIgBBBEgNAAtBBBAVEBcQC0EAIQADQEEDIABrEBQgAEEBaiIAQQRIDQALQQgQFRAYEAtBACEAA0BBAyAAaxAUIABBAWoiAEEESA0AC0EMEBULC0cBAEGACgtAAAAAAA0AAAADAAAADgAAAAYAAAALAAAABQAAAAgAAAAMAAAAAQAAAA8AAAACAAAACgAAAAcAAAAJAAAABAAAAA==";
// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.
const buffers = {
  "forward": [
    ["x",4,0,"input","forward: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,48,"input","forward: theta needs 48 entries, one number per block, qubit and rotation",[["wrapped",8]]],
    ["y",4,0,"output","forward: y needs batch * 4 entries, one number per sample and observable",[["raw",56]]]
  ],
  "vjp": [
    ["x",4,0,"input","vjp: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,48,"input","vjp: theta needs 48 entries, one number per block, qubit and rotation",[["wrapped",8]]],
    ["cotangent",4,0,"input","vjp: cotangent needs batch * 4 entries, one number per sample and observable",[["raw",64]]],
    ["y",4,0,"output","vjp: y needs batch * 4 entries, one number per sample and observable",[["raw",56]]],
    ["dx",4,0,"output","vjp: dx needs batch * 4 entries, one number per sample and qubit",[["raw",72]]],
    ["dtheta",0,48,"output","vjp: dtheta needs 48 entries, one number per block, qubit and rotation",[["raw",80]]]
  ],
  "jacobian": [
    ["x",4,0,"input","jacobian: x needs batch * 4 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,48,"input","jacobian: theta needs 48 entries, one number per block, qubit and rotation",[["wrapped",8]]],
    ["jac",16,0,"output","jacobian: jac needs batch * 16 entries, one number per sample, observable and qubit",[["raw",128]]]
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
