// @ts-nocheck
/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":4,"encoding":{"fixed":"H","generator":"Y","angle":"identity"},"blocks":4,"entangler":"cnot-ring","rotations":["Z","Y","Z"],"observables":["Z0","Z1","Z2","Z3"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 2058, unitary 2632, shift 97952, fourier 2058
 * Operations per sample (and per call besides):
 *   forward: 704 additions, 1348 multiplications, 8 function calls (516 additions, 1128 multiplications, 96 function calls)
 *   vjp: 2096 additions, 3420 multiplications, 8 function calls (831 additions, 1128 multiplications, 96 function calls)
 *   jacobian: 3656 additions, 7044 multiplications, 8 function calls (516 additions, 1128 multiplications, 96 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
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
const source = new Int32Array([0, 13, 3, 14, 6, 11, 5, 8, 12, 1, 15, 2, 10, 7, 9, 4]);
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(4);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(4);
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
const state = new Float64Array(80);
// Its imaginary parts.
const stateIm = new Float64Array(80);
// The vector λ of one sample.
const lambda = new Float64Array(16);
// Its imaginary parts.
const lambdaIm = new Float64Array(16);
// The weight of each Pauli string in λ.
const weights = new Float64Array(4);
// Im⟨λ|P|ψ⟩ by block, qubit and axis, over the batch.
const gradient = new Float64Array(16);
// Derivatives by the phases, over the batch.
const phaseGradient = new Float64Array(64);
// Working copy of derivatives by phases.
const tally = new Float64Array(16);
// Derivatives by one layer of R_z.
const turnGradient = new Float64Array(4);

/** Multiplies the R_z phases of all qubits out over the basis states. */
function spreadTurnings(from: number): void {
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
function prepare(theta: Float64Array): void {
  for (let gate = 0; gate < 16; gate += 1) {
    const c1 = Math.cos(0.5 * theta[gate * 3 + 1]);
    const s1 = Math.sin(0.5 * theta[gate * 3 + 1]);
    gates[gate * 2] = c1;
    gates[gate * 2 + 1] = s1;
    const c0 = Math.cos(0.5 * theta[gate * 3]);
    const s0 = Math.sin(0.5 * theta[gate * 3]);
    turnings[gate * 2] = c0;
    turnings[gate * 2 + 1] = s0;
    const c2 = Math.cos(0.5 * theta[gate * 3 + 2]);
    const s2 = Math.sin(0.5 * theta[gate * 3 + 2]);
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

/** Applies the entangler and the rotations on qubits 0 to 3: reads the amplitudes at slot, writes those 16 further on. */
function apply0(slot: number, gate: number, turn: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const next = slot + 16;
  const vr0 = state[slot];
  const vi0 = stateIm[slot];
  const ar0 = phase[turn] * vr0 - phaseIm[turn] * vi0;
  const ai0 = phase[turn] * vi0 + phaseIm[turn] * vr0;
  const vr1 = state[slot + 13];
  const vi1 = stateIm[slot + 13];
  const ar1 = phase[turn + 1] * vr1 - phaseIm[turn + 1] * vi1;
  const ai1 = phase[turn + 1] * vi1 + phaseIm[turn + 1] * vr1;
  const vr2 = state[slot + 3];
  const vi2 = stateIm[slot + 3];
  const ar2 = phase[turn + 2] * vr2 - phaseIm[turn + 2] * vi2;
  const ai2 = phase[turn + 2] * vi2 + phaseIm[turn + 2] * vr2;
  const vr3 = state[slot + 14];
  const vi3 = stateIm[slot + 14];
  const ar3 = phase[turn + 3] * vr3 - phaseIm[turn + 3] * vi3;
  const ai3 = phase[turn + 3] * vi3 + phaseIm[turn + 3] * vr3;
  const vr4 = state[slot + 6];
  const vi4 = stateIm[slot + 6];
  const ar4 = phase[turn + 4] * vr4 - phaseIm[turn + 4] * vi4;
  const ai4 = phase[turn + 4] * vi4 + phaseIm[turn + 4] * vr4;
  const vr5 = state[slot + 11];
  const vi5 = stateIm[slot + 11];
  const ar5 = phase[turn + 5] * vr5 - phaseIm[turn + 5] * vi5;
  const ai5 = phase[turn + 5] * vi5 + phaseIm[turn + 5] * vr5;
  const vr6 = state[slot + 5];
  const vi6 = stateIm[slot + 5];
  const ar6 = phase[turn + 6] * vr6 - phaseIm[turn + 6] * vi6;
  const ai6 = phase[turn + 6] * vi6 + phaseIm[turn + 6] * vr6;
  const vr7 = state[slot + 8];
  const vi7 = stateIm[slot + 8];
  const ar7 = phase[turn + 7] * vr7 - phaseIm[turn + 7] * vi7;
  const ai7 = phase[turn + 7] * vi7 + phaseIm[turn + 7] * vr7;
  const vr8 = state[slot + 12];
  const vi8 = stateIm[slot + 12];
  const ar8 = phase[turn + 8] * vr8 - phaseIm[turn + 8] * vi8;
  const ai8 = phase[turn + 8] * vi8 + phaseIm[turn + 8] * vr8;
  const vr9 = state[slot + 1];
  const vi9 = stateIm[slot + 1];
  const ar9 = phase[turn + 9] * vr9 - phaseIm[turn + 9] * vi9;
  const ai9 = phase[turn + 9] * vi9 + phaseIm[turn + 9] * vr9;
  const vr10 = state[slot + 15];
  const vi10 = stateIm[slot + 15];
  const ar10 = phase[turn + 10] * vr10 - phaseIm[turn + 10] * vi10;
  const ai10 = phase[turn + 10] * vi10 + phaseIm[turn + 10] * vr10;
  const vr11 = state[slot + 2];
  const vi11 = stateIm[slot + 2];
  const ar11 = phase[turn + 11] * vr11 - phaseIm[turn + 11] * vi11;
  const ai11 = phase[turn + 11] * vi11 + phaseIm[turn + 11] * vr11;
  const vr12 = state[slot + 10];
  const vi12 = stateIm[slot + 10];
  const ar12 = phase[turn + 12] * vr12 - phaseIm[turn + 12] * vi12;
  const ai12 = phase[turn + 12] * vi12 + phaseIm[turn + 12] * vr12;
  const vr13 = state[slot + 7];
  const vi13 = stateIm[slot + 7];
  const ar13 = phase[turn + 13] * vr13 - phaseIm[turn + 13] * vi13;
  const ai13 = phase[turn + 13] * vi13 + phaseIm[turn + 13] * vr13;
  const vr14 = state[slot + 9];
  const vi14 = stateIm[slot + 9];
  const ar14 = phase[turn + 14] * vr14 - phaseIm[turn + 14] * vi14;
  const ai14 = phase[turn + 14] * vi14 + phaseIm[turn + 14] * vr14;
  const vr15 = state[slot + 4];
  const vi15 = stateIm[slot + 4];
  const ar15 = phase[turn + 15] * vr15 - phaseIm[turn + 15] * vi15;
  const ai15 = phase[turn + 15] * vi15 + phaseIm[turn + 15] * vr15;
  const br0 = w0 * ar0 - y0 * ar8;
  const bi0 = w0 * ai0 - y0 * ai8;
  const br8 = y0 * ar0 + w0 * ar8;
  const bi8 = y0 * ai0 + w0 * ai8;
  const br1 = w0 * ar1 - y0 * ar9;
  const bi1 = w0 * ai1 - y0 * ai9;
  const br9 = y0 * ar1 + w0 * ar9;
  const bi9 = y0 * ai1 + w0 * ai9;
  const br2 = w0 * ar2 - y0 * ar10;
  const bi2 = w0 * ai2 - y0 * ai10;
  const br10 = y0 * ar2 + w0 * ar10;
  const bi10 = y0 * ai2 + w0 * ai10;
  const br3 = w0 * ar3 - y0 * ar11;
  const bi3 = w0 * ai3 - y0 * ai11;
  const br11 = y0 * ar3 + w0 * ar11;
  const bi11 = y0 * ai3 + w0 * ai11;
  const br4 = w0 * ar4 - y0 * ar12;
  const bi4 = w0 * ai4 - y0 * ai12;
  const br12 = y0 * ar4 + w0 * ar12;
  const bi12 = y0 * ai4 + w0 * ai12;
  const br5 = w0 * ar5 - y0 * ar13;
  const bi5 = w0 * ai5 - y0 * ai13;
  const br13 = y0 * ar5 + w0 * ar13;
  const bi13 = y0 * ai5 + w0 * ai13;
  const br6 = w0 * ar6 - y0 * ar14;
  const bi6 = w0 * ai6 - y0 * ai14;
  const br14 = y0 * ar6 + w0 * ar14;
  const bi14 = y0 * ai6 + w0 * ai14;
  const br7 = w0 * ar7 - y0 * ar15;
  const bi7 = w0 * ai7 - y0 * ai15;
  const br15 = y0 * ar7 + w0 * ar15;
  const bi15 = y0 * ai7 + w0 * ai15;
  const cr0 = w1 * br0 - y1 * br4;
  const ci0 = w1 * bi0 - y1 * bi4;
  const cr4 = y1 * br0 + w1 * br4;
  const ci4 = y1 * bi0 + w1 * bi4;
  const cr1 = w1 * br1 - y1 * br5;
  const ci1 = w1 * bi1 - y1 * bi5;
  const cr5 = y1 * br1 + w1 * br5;
  const ci5 = y1 * bi1 + w1 * bi5;
  const cr2 = w1 * br2 - y1 * br6;
  const ci2 = w1 * bi2 - y1 * bi6;
  const cr6 = y1 * br2 + w1 * br6;
  const ci6 = y1 * bi2 + w1 * bi6;
  const cr3 = w1 * br3 - y1 * br7;
  const ci3 = w1 * bi3 - y1 * bi7;
  const cr7 = y1 * br3 + w1 * br7;
  const ci7 = y1 * bi3 + w1 * bi7;
  const cr8 = w1 * br8 - y1 * br12;
  const ci8 = w1 * bi8 - y1 * bi12;
  const cr12 = y1 * br8 + w1 * br12;
  const ci12 = y1 * bi8 + w1 * bi12;
  const cr9 = w1 * br9 - y1 * br13;
  const ci9 = w1 * bi9 - y1 * bi13;
  const cr13 = y1 * br9 + w1 * br13;
  const ci13 = y1 * bi9 + w1 * bi13;
  const cr10 = w1 * br10 - y1 * br14;
  const ci10 = w1 * bi10 - y1 * bi14;
  const cr14 = y1 * br10 + w1 * br14;
  const ci14 = y1 * bi10 + w1 * bi14;
  const cr11 = w1 * br11 - y1 * br15;
  const ci11 = w1 * bi11 - y1 * bi15;
  const cr15 = y1 * br11 + w1 * br15;
  const ci15 = y1 * bi11 + w1 * bi15;
  const dr0 = w2 * cr0 - y2 * cr2;
  const di0 = w2 * ci0 - y2 * ci2;
  const dr2 = y2 * cr0 + w2 * cr2;
  const di2 = y2 * ci0 + w2 * ci2;
  const dr1 = w2 * cr1 - y2 * cr3;
  const di1 = w2 * ci1 - y2 * ci3;
  const dr3 = y2 * cr1 + w2 * cr3;
  const di3 = y2 * ci1 + w2 * ci3;
  const dr4 = w2 * cr4 - y2 * cr6;
  const di4 = w2 * ci4 - y2 * ci6;
  const dr6 = y2 * cr4 + w2 * cr6;
  const di6 = y2 * ci4 + w2 * ci6;
  const dr5 = w2 * cr5 - y2 * cr7;
  const di5 = w2 * ci5 - y2 * ci7;
  const dr7 = y2 * cr5 + w2 * cr7;
  const di7 = y2 * ci5 + w2 * ci7;
  const dr8 = w2 * cr8 - y2 * cr10;
  const di8 = w2 * ci8 - y2 * ci10;
  const dr10 = y2 * cr8 + w2 * cr10;
  const di10 = y2 * ci8 + w2 * ci10;
  const dr9 = w2 * cr9 - y2 * cr11;
  const di9 = w2 * ci9 - y2 * ci11;
  const dr11 = y2 * cr9 + w2 * cr11;
  const di11 = y2 * ci9 + w2 * ci11;
  const dr12 = w2 * cr12 - y2 * cr14;
  const di12 = w2 * ci12 - y2 * ci14;
  const dr14 = y2 * cr12 + w2 * cr14;
  const di14 = y2 * ci12 + w2 * ci14;
  const dr13 = w2 * cr13 - y2 * cr15;
  const di13 = w2 * ci13 - y2 * ci15;
  const dr15 = y2 * cr13 + w2 * cr15;
  const di15 = y2 * ci13 + w2 * ci15;
  const er0 = w3 * dr0 - y3 * dr1;
  const ei0 = w3 * di0 - y3 * di1;
  const er1 = y3 * dr0 + w3 * dr1;
  const ei1 = y3 * di0 + w3 * di1;
  const er2 = w3 * dr2 - y3 * dr3;
  const ei2 = w3 * di2 - y3 * di3;
  const er3 = y3 * dr2 + w3 * dr3;
  const ei3 = y3 * di2 + w3 * di3;
  const er4 = w3 * dr4 - y3 * dr5;
  const ei4 = w3 * di4 - y3 * di5;
  const er5 = y3 * dr4 + w3 * dr5;
  const ei5 = y3 * di4 + w3 * di5;
  const er6 = w3 * dr6 - y3 * dr7;
  const ei6 = w3 * di6 - y3 * di7;
  const er7 = y3 * dr6 + w3 * dr7;
  const ei7 = y3 * di6 + w3 * di7;
  const er8 = w3 * dr8 - y3 * dr9;
  const ei8 = w3 * di8 - y3 * di9;
  const er9 = y3 * dr8 + w3 * dr9;
  const ei9 = y3 * di8 + w3 * di9;
  const er10 = w3 * dr10 - y3 * dr11;
  const ei10 = w3 * di10 - y3 * di11;
  const er11 = y3 * dr10 + w3 * dr11;
  const ei11 = y3 * di10 + w3 * di11;
  const er12 = w3 * dr12 - y3 * dr13;
  const ei12 = w3 * di12 - y3 * di13;
  const er13 = y3 * dr12 + w3 * dr13;
  const ei13 = y3 * di12 + w3 * di13;
  const er14 = w3 * dr14 - y3 * dr15;
  const ei14 = w3 * di14 - y3 * di15;
  const er15 = y3 * dr14 + w3 * dr15;
  const ei15 = y3 * di14 + w3 * di15;
  state[next] = er0;
  stateIm[next] = ei0;
  state[next + 1] = er1;
  stateIm[next + 1] = ei1;
  state[next + 2] = er2;
  stateIm[next + 2] = ei2;
  state[next + 3] = er3;
  stateIm[next + 3] = ei3;
  state[next + 4] = er4;
  stateIm[next + 4] = ei4;
  state[next + 5] = er5;
  stateIm[next + 5] = ei5;
  state[next + 6] = er6;
  stateIm[next + 6] = ei6;
  state[next + 7] = er7;
  stateIm[next + 7] = ei7;
  state[next + 8] = er8;
  stateIm[next + 8] = ei8;
  state[next + 9] = er9;
  stateIm[next + 9] = ei9;
  state[next + 10] = er10;
  stateIm[next + 10] = ei10;
  state[next + 11] = er11;
  stateIm[next + 11] = ei11;
  state[next + 12] = er12;
  stateIm[next + 12] = ei12;
  state[next + 13] = er13;
  stateIm[next + 13] = ei13;
  state[next + 14] = er14;
  stateIm[next + 14] = ei14;
  state[next + 15] = er15;
  stateIm[next + 15] = ei15;
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y: Float64Array, at: number): void {
  const ar = state[64];
  const ai = stateIm[64];
  const p = ar * ar + ai * ai;
  const ar1 = state[65];
  const ai1 = stateIm[65];
  const p1 = ar1 * ar1 + ai1 * ai1;
  const ar2 = state[66];
  const ai2 = stateIm[66];
  const p2 = ar2 * ar2 + ai2 * ai2;
  const ar3 = state[67];
  const ai3 = stateIm[67];
  const p3 = ar3 * ar3 + ai3 * ai3;
  const ar4 = state[68];
  const ai4 = stateIm[68];
  const p4 = ar4 * ar4 + ai4 * ai4;
  const ar5 = state[69];
  const ai5 = stateIm[69];
  const p5 = ar5 * ar5 + ai5 * ai5;
  const ar6 = state[70];
  const ai6 = stateIm[70];
  const p6 = ar6 * ar6 + ai6 * ai6;
  const ar7 = state[71];
  const ai7 = stateIm[71];
  const p7 = ar7 * ar7 + ai7 * ai7;
  const ar8 = state[72];
  const ai8 = stateIm[72];
  const p8 = ar8 * ar8 + ai8 * ai8;
  const ar9 = state[73];
  const ai9 = stateIm[73];
  const p9 = ar9 * ar9 + ai9 * ai9;
  const ar10 = state[74];
  const ai10 = stateIm[74];
  const p10 = ar10 * ar10 + ai10 * ai10;
  const ar11 = state[75];
  const ai11 = stateIm[75];
  const p11 = ar11 * ar11 + ai11 * ai11;
  const ar12 = state[76];
  const ai12 = stateIm[76];
  const p12 = ar12 * ar12 + ai12 * ai12;
  const ar13 = state[77];
  const ai13 = stateIm[77];
  const p13 = ar13 * ar13 + ai13 * ai13;
  const ar14 = state[78];
  const ai14 = stateIm[78];
  const p14 = ar14 * ar14 + ai14 * ai14;
  const ar15 = state[79];
  const ai15 = stateIm[79];
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
  lambdaIm[0] = d13 * stateIm[64];
  lambda[1] = d14 * state[65];
  lambdaIm[1] = d14 * stateIm[65];
  lambda[2] = d15 * state[66];
  lambdaIm[2] = d15 * stateIm[66];
  lambda[3] = d16 * state[67];
  lambdaIm[3] = d16 * stateIm[67];
  lambda[4] = d17 * state[68];
  lambdaIm[4] = d17 * stateIm[68];
  lambda[5] = d18 * state[69];
  lambdaIm[5] = d18 * stateIm[69];
  lambda[6] = d19 * state[70];
  lambdaIm[6] = d19 * stateIm[70];
  lambda[7] = d20 * state[71];
  lambdaIm[7] = d20 * stateIm[71];
  lambda[8] = d21 * state[72];
  lambdaIm[8] = d21 * stateIm[72];
  lambda[9] = d22 * state[73];
  lambdaIm[9] = d22 * stateIm[73];
  lambda[10] = d23 * state[74];
  lambdaIm[10] = d23 * stateIm[74];
  lambda[11] = d24 * state[75];
  lambdaIm[11] = d24 * stateIm[75];
  lambda[12] = d25 * state[76];
  lambdaIm[12] = d25 * stateIm[76];
  lambda[13] = d26 * state[77];
  lambdaIm[13] = d26 * stateIm[77];
  lambda[14] = d27 * state[78];
  lambdaIm[14] = d27 * stateIm[78];
  lambda[15] = d28 * state[79];
  lambdaIm[15] = d28 * stateIm[79];
}

/**
 * Pulls λ back through the rotations on qubits 0 to 3 and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo0(slot: number, gate: number, turn: number, into: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const next = slot + 16;
  const lr0 = lambda[0];
  const li0 = lambdaIm[0];
  const lr1 = lambda[1];
  const li1 = lambdaIm[1];
  const lr2 = lambda[2];
  const li2 = lambdaIm[2];
  const lr3 = lambda[3];
  const li3 = lambdaIm[3];
  const lr4 = lambda[4];
  const li4 = lambdaIm[4];
  const lr5 = lambda[5];
  const li5 = lambdaIm[5];
  const lr6 = lambda[6];
  const li6 = lambdaIm[6];
  const lr7 = lambda[7];
  const li7 = lambdaIm[7];
  const lr8 = lambda[8];
  const li8 = lambdaIm[8];
  const lr9 = lambda[9];
  const li9 = lambdaIm[9];
  const lr10 = lambda[10];
  const li10 = lambdaIm[10];
  const lr11 = lambda[11];
  const li11 = lambdaIm[11];
  const lr12 = lambda[12];
  const li12 = lambdaIm[12];
  const lr13 = lambda[13];
  const li13 = lambdaIm[13];
  const lr14 = lambda[14];
  const li14 = lambdaIm[14];
  const lr15 = lambda[15];
  const li15 = lambdaIm[15];
  const ar0 = state[next];
  const ai0 = stateIm[next];
  const ar1 = state[next + 1];
  const ai1 = stateIm[next + 1];
  const ar2 = state[next + 2];
  const ai2 = stateIm[next + 2];
  const ar3 = state[next + 3];
  const ai3 = stateIm[next + 3];
  const ar4 = state[next + 4];
  const ai4 = stateIm[next + 4];
  const ar5 = state[next + 5];
  const ai5 = stateIm[next + 5];
  const ar6 = state[next + 6];
  const ai6 = stateIm[next + 6];
  const ar7 = state[next + 7];
  const ai7 = stateIm[next + 7];
  const ar8 = state[next + 8];
  const ai8 = stateIm[next + 8];
  const ar9 = state[next + 9];
  const ai9 = stateIm[next + 9];
  const ar10 = state[next + 10];
  const ai10 = stateIm[next + 10];
  const ar11 = state[next + 11];
  const ai11 = stateIm[next + 11];
  const ar12 = state[next + 12];
  const ai12 = stateIm[next + 12];
  const ar13 = state[next + 13];
  const ai13 = stateIm[next + 13];
  const ar14 = state[next + 14];
  const ai14 = stateIm[next + 14];
  const ar15 = state[next + 15];
  const ai15 = stateIm[next + 15];
  gradient[into] += lr8 * ar0 + li8 * ai0 - (lr0 * ar8 + li0 * ai8) + (lr9 * ar1 + li9 * ai1 - (lr1 * ar9 + li1 * ai9)) + (lr10 * ar2 + li10 * ai2 - (lr2 * ar10 + li2 * ai10) + (lr11 * ar3 + li11 * ai3 - (lr3 * ar11 + li3 * ai11))) + (lr12 * ar4 + li12 * ai4 - (lr4 * ar12 + li4 * ai12) + (lr13 * ar5 + li13 * ai5 - (lr5 * ar13 + li5 * ai13)) + (lr14 * ar6 + li14 * ai6 - (lr6 * ar14 + li6 * ai14) + (lr15 * ar7 + li15 * ai7 - (lr7 * ar15 + li7 * ai15))));
  gradient[into + 1] += lr4 * ar0 + li4 * ai0 - (lr0 * ar4 + li0 * ai4) + (lr5 * ar1 + li5 * ai1 - (lr1 * ar5 + li1 * ai5)) + (lr6 * ar2 + li6 * ai2 - (lr2 * ar6 + li2 * ai6) + (lr7 * ar3 + li7 * ai3 - (lr3 * ar7 + li3 * ai7))) + (lr12 * ar8 + li12 * ai8 - (lr8 * ar12 + li8 * ai12) + (lr13 * ar9 + li13 * ai9 - (lr9 * ar13 + li9 * ai13)) + (lr14 * ar10 + li14 * ai10 - (lr10 * ar14 + li10 * ai14) + (lr15 * ar11 + li15 * ai11 - (lr11 * ar15 + li11 * ai15))));
  gradient[into + 2] += lr2 * ar0 + li2 * ai0 - (lr0 * ar2 + li0 * ai2) + (lr3 * ar1 + li3 * ai1 - (lr1 * ar3 + li1 * ai3)) + (lr6 * ar4 + li6 * ai4 - (lr4 * ar6 + li4 * ai6) + (lr7 * ar5 + li7 * ai5 - (lr5 * ar7 + li5 * ai7))) + (lr10 * ar8 + li10 * ai8 - (lr8 * ar10 + li8 * ai10) + (lr11 * ar9 + li11 * ai9 - (lr9 * ar11 + li9 * ai11)) + (lr14 * ar12 + li14 * ai12 - (lr12 * ar14 + li12 * ai14) + (lr15 * ar13 + li15 * ai13 - (lr13 * ar15 + li13 * ai15))));
  gradient[into + 3] += lr1 * ar0 + li1 * ai0 - (lr0 * ar1 + li0 * ai1) + (lr3 * ar2 + li3 * ai2 - (lr2 * ar3 + li2 * ai3)) + (lr5 * ar4 + li5 * ai4 - (lr4 * ar5 + li4 * ai5) + (lr7 * ar6 + li7 * ai6 - (lr6 * ar7 + li6 * ai7))) + (lr9 * ar8 + li9 * ai8 - (lr8 * ar9 + li8 * ai9) + (lr11 * ar10 + li11 * ai10 - (lr10 * ar11 + li10 * ai11)) + (lr13 * ar12 + li13 * ai12 - (lr12 * ar13 + li12 * ai13) + (lr15 * ar14 + li15 * ai14 - (lr14 * ar15 + li14 * ai15))));
  const mr0 = w0 * lr0 + y0 * lr8;
  const mi0 = w0 * li0 + y0 * li8;
  const mr8 = w0 * lr8 - y0 * lr0;
  const mi8 = w0 * li8 - y0 * li0;
  const mr1 = w0 * lr1 + y0 * lr9;
  const mi1 = w0 * li1 + y0 * li9;
  const mr9 = w0 * lr9 - y0 * lr1;
  const mi9 = w0 * li9 - y0 * li1;
  const mr2 = w0 * lr2 + y0 * lr10;
  const mi2 = w0 * li2 + y0 * li10;
  const mr10 = w0 * lr10 - y0 * lr2;
  const mi10 = w0 * li10 - y0 * li2;
  const mr3 = w0 * lr3 + y0 * lr11;
  const mi3 = w0 * li3 + y0 * li11;
  const mr11 = w0 * lr11 - y0 * lr3;
  const mi11 = w0 * li11 - y0 * li3;
  const mr4 = w0 * lr4 + y0 * lr12;
  const mi4 = w0 * li4 + y0 * li12;
  const mr12 = w0 * lr12 - y0 * lr4;
  const mi12 = w0 * li12 - y0 * li4;
  const mr5 = w0 * lr5 + y0 * lr13;
  const mi5 = w0 * li5 + y0 * li13;
  const mr13 = w0 * lr13 - y0 * lr5;
  const mi13 = w0 * li13 - y0 * li5;
  const mr6 = w0 * lr6 + y0 * lr14;
  const mi6 = w0 * li6 + y0 * li14;
  const mr14 = w0 * lr14 - y0 * lr6;
  const mi14 = w0 * li14 - y0 * li6;
  const mr7 = w0 * lr7 + y0 * lr15;
  const mi7 = w0 * li7 + y0 * li15;
  const mr15 = w0 * lr15 - y0 * lr7;
  const mi15 = w0 * li15 - y0 * li7;
  const nr0 = w1 * mr0 + y1 * mr4;
  const ni0 = w1 * mi0 + y1 * mi4;
  const nr4 = w1 * mr4 - y1 * mr0;
  const ni4 = w1 * mi4 - y1 * mi0;
  const nr1 = w1 * mr1 + y1 * mr5;
  const ni1 = w1 * mi1 + y1 * mi5;
  const nr5 = w1 * mr5 - y1 * mr1;
  const ni5 = w1 * mi5 - y1 * mi1;
  const nr2 = w1 * mr2 + y1 * mr6;
  const ni2 = w1 * mi2 + y1 * mi6;
  const nr6 = w1 * mr6 - y1 * mr2;
  const ni6 = w1 * mi6 - y1 * mi2;
  const nr3 = w1 * mr3 + y1 * mr7;
  const ni3 = w1 * mi3 + y1 * mi7;
  const nr7 = w1 * mr7 - y1 * mr3;
  const ni7 = w1 * mi7 - y1 * mi3;
  const nr8 = w1 * mr8 + y1 * mr12;
  const ni8 = w1 * mi8 + y1 * mi12;
  const nr12 = w1 * mr12 - y1 * mr8;
  const ni12 = w1 * mi12 - y1 * mi8;
  const nr9 = w1 * mr9 + y1 * mr13;
  const ni9 = w1 * mi9 + y1 * mi13;
  const nr13 = w1 * mr13 - y1 * mr9;
  const ni13 = w1 * mi13 - y1 * mi9;
  const nr10 = w1 * mr10 + y1 * mr14;
  const ni10 = w1 * mi10 + y1 * mi14;
  const nr14 = w1 * mr14 - y1 * mr10;
  const ni14 = w1 * mi14 - y1 * mi10;
  const nr11 = w1 * mr11 + y1 * mr15;
  const ni11 = w1 * mi11 + y1 * mi15;
  const nr15 = w1 * mr15 - y1 * mr11;
  const ni15 = w1 * mi15 - y1 * mi11;
  const or0 = w2 * nr0 + y2 * nr2;
  const oi0 = w2 * ni0 + y2 * ni2;
  const or2 = w2 * nr2 - y2 * nr0;
  const oi2 = w2 * ni2 - y2 * ni0;
  const or1 = w2 * nr1 + y2 * nr3;
  const oi1 = w2 * ni1 + y2 * ni3;
  const or3 = w2 * nr3 - y2 * nr1;
  const oi3 = w2 * ni3 - y2 * ni1;
  const or4 = w2 * nr4 + y2 * nr6;
  const oi4 = w2 * ni4 + y2 * ni6;
  const or6 = w2 * nr6 - y2 * nr4;
  const oi6 = w2 * ni6 - y2 * ni4;
  const or5 = w2 * nr5 + y2 * nr7;
  const oi5 = w2 * ni5 + y2 * ni7;
  const or7 = w2 * nr7 - y2 * nr5;
  const oi7 = w2 * ni7 - y2 * ni5;
  const or8 = w2 * nr8 + y2 * nr10;
  const oi8 = w2 * ni8 + y2 * ni10;
  const or10 = w2 * nr10 - y2 * nr8;
  const oi10 = w2 * ni10 - y2 * ni8;
  const or9 = w2 * nr9 + y2 * nr11;
  const oi9 = w2 * ni9 + y2 * ni11;
  const or11 = w2 * nr11 - y2 * nr9;
  const oi11 = w2 * ni11 - y2 * ni9;
  const or12 = w2 * nr12 + y2 * nr14;
  const oi12 = w2 * ni12 + y2 * ni14;
  const or14 = w2 * nr14 - y2 * nr12;
  const oi14 = w2 * ni14 - y2 * ni12;
  const or13 = w2 * nr13 + y2 * nr15;
  const oi13 = w2 * ni13 + y2 * ni15;
  const or15 = w2 * nr15 - y2 * nr13;
  const oi15 = w2 * ni15 - y2 * ni13;
  const pr0 = w3 * or0 + y3 * or1;
  const pi0 = w3 * oi0 + y3 * oi1;
  const pr1 = w3 * or1 - y3 * or0;
  const pi1 = w3 * oi1 - y3 * oi0;
  const pr2 = w3 * or2 + y3 * or3;
  const pi2 = w3 * oi2 + y3 * oi3;
  const pr3 = w3 * or3 - y3 * or2;
  const pi3 = w3 * oi3 - y3 * oi2;
  const pr4 = w3 * or4 + y3 * or5;
  const pi4 = w3 * oi4 + y3 * oi5;
  const pr5 = w3 * or5 - y3 * or4;
  const pi5 = w3 * oi5 - y3 * oi4;
  const pr6 = w3 * or6 + y3 * or7;
  const pi6 = w3 * oi6 + y3 * oi7;
  const pr7 = w3 * or7 - y3 * or6;
  const pi7 = w3 * oi7 - y3 * oi6;
  const pr8 = w3 * or8 + y3 * or9;
  const pi8 = w3 * oi8 + y3 * oi9;
  const pr9 = w3 * or9 - y3 * or8;
  const pi9 = w3 * oi9 - y3 * oi8;
  const pr10 = w3 * or10 + y3 * or11;
  const pi10 = w3 * oi10 + y3 * oi11;
  const pr11 = w3 * or11 - y3 * or10;
  const pi11 = w3 * oi11 - y3 * oi10;
  const pr12 = w3 * or12 + y3 * or13;
  const pi12 = w3 * oi12 + y3 * oi13;
  const pr13 = w3 * or13 - y3 * or12;
  const pi13 = w3 * oi13 - y3 * oi12;
  const pr14 = w3 * or14 + y3 * or15;
  const pi14 = w3 * oi14 + y3 * oi15;
  const pr15 = w3 * or15 - y3 * or14;
  const pi15 = w3 * oi15 - y3 * oi14;
  const vr0 = phase[turn] * pr0 + phaseIm[turn] * pi0;
  const vi0 = phase[turn] * pi0 - phaseIm[turn] * pr0;
  phaseGradient[turn] += vr0 * stateIm[slot] - vi0 * state[slot];
  lambda[0] = vr0;
  lambdaIm[0] = vi0;
  const vr1 = phase[turn + 1] * pr1 + phaseIm[turn + 1] * pi1;
  const vi1 = phase[turn + 1] * pi1 - phaseIm[turn + 1] * pr1;
  phaseGradient[turn + 1] += vr1 * stateIm[slot + 13] - vi1 * state[slot + 13];
  lambda[13] = vr1;
  lambdaIm[13] = vi1;
  const vr2 = phase[turn + 2] * pr2 + phaseIm[turn + 2] * pi2;
  const vi2 = phase[turn + 2] * pi2 - phaseIm[turn + 2] * pr2;
  phaseGradient[turn + 2] += vr2 * stateIm[slot + 3] - vi2 * state[slot + 3];
  lambda[3] = vr2;
  lambdaIm[3] = vi2;
  const vr3 = phase[turn + 3] * pr3 + phaseIm[turn + 3] * pi3;
  const vi3 = phase[turn + 3] * pi3 - phaseIm[turn + 3] * pr3;
  phaseGradient[turn + 3] += vr3 * stateIm[slot + 14] - vi3 * state[slot + 14];
  lambda[14] = vr3;
  lambdaIm[14] = vi3;
  const vr4 = phase[turn + 4] * pr4 + phaseIm[turn + 4] * pi4;
  const vi4 = phase[turn + 4] * pi4 - phaseIm[turn + 4] * pr4;
  phaseGradient[turn + 4] += vr4 * stateIm[slot + 6] - vi4 * state[slot + 6];
  lambda[6] = vr4;
  lambdaIm[6] = vi4;
  const vr5 = phase[turn + 5] * pr5 + phaseIm[turn + 5] * pi5;
  const vi5 = phase[turn + 5] * pi5 - phaseIm[turn + 5] * pr5;
  phaseGradient[turn + 5] += vr5 * stateIm[slot + 11] - vi5 * state[slot + 11];
  lambda[11] = vr5;
  lambdaIm[11] = vi5;
  const vr6 = phase[turn + 6] * pr6 + phaseIm[turn + 6] * pi6;
  const vi6 = phase[turn + 6] * pi6 - phaseIm[turn + 6] * pr6;
  phaseGradient[turn + 6] += vr6 * stateIm[slot + 5] - vi6 * state[slot + 5];
  lambda[5] = vr6;
  lambdaIm[5] = vi6;
  const vr7 = phase[turn + 7] * pr7 + phaseIm[turn + 7] * pi7;
  const vi7 = phase[turn + 7] * pi7 - phaseIm[turn + 7] * pr7;
  phaseGradient[turn + 7] += vr7 * stateIm[slot + 8] - vi7 * state[slot + 8];
  lambda[8] = vr7;
  lambdaIm[8] = vi7;
  const vr8 = phase[turn + 8] * pr8 + phaseIm[turn + 8] * pi8;
  const vi8 = phase[turn + 8] * pi8 - phaseIm[turn + 8] * pr8;
  phaseGradient[turn + 8] += vr8 * stateIm[slot + 12] - vi8 * state[slot + 12];
  lambda[12] = vr8;
  lambdaIm[12] = vi8;
  const vr9 = phase[turn + 9] * pr9 + phaseIm[turn + 9] * pi9;
  const vi9 = phase[turn + 9] * pi9 - phaseIm[turn + 9] * pr9;
  phaseGradient[turn + 9] += vr9 * stateIm[slot + 1] - vi9 * state[slot + 1];
  lambda[1] = vr9;
  lambdaIm[1] = vi9;
  const vr10 = phase[turn + 10] * pr10 + phaseIm[turn + 10] * pi10;
  const vi10 = phase[turn + 10] * pi10 - phaseIm[turn + 10] * pr10;
  phaseGradient[turn + 10] += vr10 * stateIm[slot + 15] - vi10 * state[slot + 15];
  lambda[15] = vr10;
  lambdaIm[15] = vi10;
  const vr11 = phase[turn + 11] * pr11 + phaseIm[turn + 11] * pi11;
  const vi11 = phase[turn + 11] * pi11 - phaseIm[turn + 11] * pr11;
  phaseGradient[turn + 11] += vr11 * stateIm[slot + 2] - vi11 * state[slot + 2];
  lambda[2] = vr11;
  lambdaIm[2] = vi11;
  const vr12 = phase[turn + 12] * pr12 + phaseIm[turn + 12] * pi12;
  const vi12 = phase[turn + 12] * pi12 - phaseIm[turn + 12] * pr12;
  phaseGradient[turn + 12] += vr12 * stateIm[slot + 10] - vi12 * state[slot + 10];
  lambda[10] = vr12;
  lambdaIm[10] = vi12;
  const vr13 = phase[turn + 13] * pr13 + phaseIm[turn + 13] * pi13;
  const vi13 = phase[turn + 13] * pi13 - phaseIm[turn + 13] * pr13;
  phaseGradient[turn + 13] += vr13 * stateIm[slot + 7] - vi13 * state[slot + 7];
  lambda[7] = vr13;
  lambdaIm[7] = vi13;
  const vr14 = phase[turn + 14] * pr14 + phaseIm[turn + 14] * pi14;
  const vi14 = phase[turn + 14] * pi14 - phaseIm[turn + 14] * pr14;
  phaseGradient[turn + 14] += vr14 * stateIm[slot + 9] - vi14 * state[slot + 9];
  lambda[9] = vr14;
  lambdaIm[9] = vi14;
  const vr15 = phase[turn + 15] * pr15 + phaseIm[turn + 15] * pi15;
  const vi15 = phase[turn + 15] * pi15 - phaseIm[turn + 15] * pr15;
  phaseGradient[turn + 15] += vr15 * stateIm[slot + 4] - vi15 * state[slot + 4];
  lambda[4] = vr15;
  lambdaIm[4] = vi15;
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
  const lr0 = lambda[0];
  const li0 = lambdaIm[0];
  const lr1 = lambda[1];
  const li1 = lambdaIm[1];
  const lr2 = lambda[2];
  const li2 = lambdaIm[2];
  const lr3 = lambda[3];
  const li3 = lambdaIm[3];
  const lr4 = lambda[4];
  const li4 = lambdaIm[4];
  const lr5 = lambda[5];
  const li5 = lambdaIm[5];
  const lr6 = lambda[6];
  const li6 = lambdaIm[6];
  const lr7 = lambda[7];
  const li7 = lambdaIm[7];
  const lr8 = lambda[8];
  const li8 = lambdaIm[8];
  const lr9 = lambda[9];
  const li9 = lambdaIm[9];
  const lr10 = lambda[10];
  const li10 = lambdaIm[10];
  const lr11 = lambda[11];
  const li11 = lambdaIm[11];
  const lr12 = lambda[12];
  const li12 = lambdaIm[12];
  const lr13 = lambda[13];
  const li13 = lambdaIm[13];
  const lr14 = lambda[14];
  const li14 = lambdaIm[14];
  const lr15 = lambda[15];
  const li15 = lambdaIm[15];
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
function clear(): void {
  for (let at = 0; at < 16; at += 1) {
    gradient[at] = 0;
  }
  for (let at = 0; at < 64; at += 1) {
    phaseGradient[at] = 0;
  }
}

/** Sums the tally with the sign of each qubit in turn. */
function foldPhases(): void {
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
function collect(dtheta: Float64Array): void {
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
function choose0(): void {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[0] = 1;
}

/** Weights the Pauli strings of observable 1. */
function choose1(): void {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[1] = 1;
}

/** Weights the Pauli strings of observable 2. */
function choose2(): void {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[2] = 1;
}

/** Weights the Pauli strings of observable 3. */
function choose3(): void {
  for (let term = 0; term < 4; term += 1) {
    weights[term] = 0;
  }
  weights[3] = 1;
}

/** Pulls λ back through the rotations on qubits 0 to 3 and the entangler. */
function pull0(gate: number, turn: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const lr0 = lambda[0];
  const li0 = lambdaIm[0];
  const lr1 = lambda[1];
  const li1 = lambdaIm[1];
  const lr2 = lambda[2];
  const li2 = lambdaIm[2];
  const lr3 = lambda[3];
  const li3 = lambdaIm[3];
  const lr4 = lambda[4];
  const li4 = lambdaIm[4];
  const lr5 = lambda[5];
  const li5 = lambdaIm[5];
  const lr6 = lambda[6];
  const li6 = lambdaIm[6];
  const lr7 = lambda[7];
  const li7 = lambdaIm[7];
  const lr8 = lambda[8];
  const li8 = lambdaIm[8];
  const lr9 = lambda[9];
  const li9 = lambdaIm[9];
  const lr10 = lambda[10];
  const li10 = lambdaIm[10];
  const lr11 = lambda[11];
  const li11 = lambdaIm[11];
  const lr12 = lambda[12];
  const li12 = lambdaIm[12];
  const lr13 = lambda[13];
  const li13 = lambdaIm[13];
  const lr14 = lambda[14];
  const li14 = lambdaIm[14];
  const lr15 = lambda[15];
  const li15 = lambdaIm[15];
  const mr0 = w0 * lr0 + y0 * lr8;
  const mi0 = w0 * li0 + y0 * li8;
  const mr8 = w0 * lr8 - y0 * lr0;
  const mi8 = w0 * li8 - y0 * li0;
  const mr1 = w0 * lr1 + y0 * lr9;
  const mi1 = w0 * li1 + y0 * li9;
  const mr9 = w0 * lr9 - y0 * lr1;
  const mi9 = w0 * li9 - y0 * li1;
  const mr2 = w0 * lr2 + y0 * lr10;
  const mi2 = w0 * li2 + y0 * li10;
  const mr10 = w0 * lr10 - y0 * lr2;
  const mi10 = w0 * li10 - y0 * li2;
  const mr3 = w0 * lr3 + y0 * lr11;
  const mi3 = w0 * li3 + y0 * li11;
  const mr11 = w0 * lr11 - y0 * lr3;
  const mi11 = w0 * li11 - y0 * li3;
  const mr4 = w0 * lr4 + y0 * lr12;
  const mi4 = w0 * li4 + y0 * li12;
  const mr12 = w0 * lr12 - y0 * lr4;
  const mi12 = w0 * li12 - y0 * li4;
  const mr5 = w0 * lr5 + y0 * lr13;
  const mi5 = w0 * li5 + y0 * li13;
  const mr13 = w0 * lr13 - y0 * lr5;
  const mi13 = w0 * li13 - y0 * li5;
  const mr6 = w0 * lr6 + y0 * lr14;
  const mi6 = w0 * li6 + y0 * li14;
  const mr14 = w0 * lr14 - y0 * lr6;
  const mi14 = w0 * li14 - y0 * li6;
  const mr7 = w0 * lr7 + y0 * lr15;
  const mi7 = w0 * li7 + y0 * li15;
  const mr15 = w0 * lr15 - y0 * lr7;
  const mi15 = w0 * li15 - y0 * li7;
  const nr0 = w1 * mr0 + y1 * mr4;
  const ni0 = w1 * mi0 + y1 * mi4;
  const nr4 = w1 * mr4 - y1 * mr0;
  const ni4 = w1 * mi4 - y1 * mi0;
  const nr1 = w1 * mr1 + y1 * mr5;
  const ni1 = w1 * mi1 + y1 * mi5;
  const nr5 = w1 * mr5 - y1 * mr1;
  const ni5 = w1 * mi5 - y1 * mi1;
  const nr2 = w1 * mr2 + y1 * mr6;
  const ni2 = w1 * mi2 + y1 * mi6;
  const nr6 = w1 * mr6 - y1 * mr2;
  const ni6 = w1 * mi6 - y1 * mi2;
  const nr3 = w1 * mr3 + y1 * mr7;
  const ni3 = w1 * mi3 + y1 * mi7;
  const nr7 = w1 * mr7 - y1 * mr3;
  const ni7 = w1 * mi7 - y1 * mi3;
  const nr8 = w1 * mr8 + y1 * mr12;
  const ni8 = w1 * mi8 + y1 * mi12;
  const nr12 = w1 * mr12 - y1 * mr8;
  const ni12 = w1 * mi12 - y1 * mi8;
  const nr9 = w1 * mr9 + y1 * mr13;
  const ni9 = w1 * mi9 + y1 * mi13;
  const nr13 = w1 * mr13 - y1 * mr9;
  const ni13 = w1 * mi13 - y1 * mi9;
  const nr10 = w1 * mr10 + y1 * mr14;
  const ni10 = w1 * mi10 + y1 * mi14;
  const nr14 = w1 * mr14 - y1 * mr10;
  const ni14 = w1 * mi14 - y1 * mi10;
  const nr11 = w1 * mr11 + y1 * mr15;
  const ni11 = w1 * mi11 + y1 * mi15;
  const nr15 = w1 * mr15 - y1 * mr11;
  const ni15 = w1 * mi15 - y1 * mi11;
  const or0 = w2 * nr0 + y2 * nr2;
  const oi0 = w2 * ni0 + y2 * ni2;
  const or2 = w2 * nr2 - y2 * nr0;
  const oi2 = w2 * ni2 - y2 * ni0;
  const or1 = w2 * nr1 + y2 * nr3;
  const oi1 = w2 * ni1 + y2 * ni3;
  const or3 = w2 * nr3 - y2 * nr1;
  const oi3 = w2 * ni3 - y2 * ni1;
  const or4 = w2 * nr4 + y2 * nr6;
  const oi4 = w2 * ni4 + y2 * ni6;
  const or6 = w2 * nr6 - y2 * nr4;
  const oi6 = w2 * ni6 - y2 * ni4;
  const or5 = w2 * nr5 + y2 * nr7;
  const oi5 = w2 * ni5 + y2 * ni7;
  const or7 = w2 * nr7 - y2 * nr5;
  const oi7 = w2 * ni7 - y2 * ni5;
  const or8 = w2 * nr8 + y2 * nr10;
  const oi8 = w2 * ni8 + y2 * ni10;
  const or10 = w2 * nr10 - y2 * nr8;
  const oi10 = w2 * ni10 - y2 * ni8;
  const or9 = w2 * nr9 + y2 * nr11;
  const oi9 = w2 * ni9 + y2 * ni11;
  const or11 = w2 * nr11 - y2 * nr9;
  const oi11 = w2 * ni11 - y2 * ni9;
  const or12 = w2 * nr12 + y2 * nr14;
  const oi12 = w2 * ni12 + y2 * ni14;
  const or14 = w2 * nr14 - y2 * nr12;
  const oi14 = w2 * ni14 - y2 * ni12;
  const or13 = w2 * nr13 + y2 * nr15;
  const oi13 = w2 * ni13 + y2 * ni15;
  const or15 = w2 * nr15 - y2 * nr13;
  const oi15 = w2 * ni15 - y2 * ni13;
  const pr0 = w3 * or0 + y3 * or1;
  const pi0 = w3 * oi0 + y3 * oi1;
  const pr1 = w3 * or1 - y3 * or0;
  const pi1 = w3 * oi1 - y3 * oi0;
  const pr2 = w3 * or2 + y3 * or3;
  const pi2 = w3 * oi2 + y3 * oi3;
  const pr3 = w3 * or3 - y3 * or2;
  const pi3 = w3 * oi3 - y3 * oi2;
  const pr4 = w3 * or4 + y3 * or5;
  const pi4 = w3 * oi4 + y3 * oi5;
  const pr5 = w3 * or5 - y3 * or4;
  const pi5 = w3 * oi5 - y3 * oi4;
  const pr6 = w3 * or6 + y3 * or7;
  const pi6 = w3 * oi6 + y3 * oi7;
  const pr7 = w3 * or7 - y3 * or6;
  const pi7 = w3 * oi7 - y3 * oi6;
  const pr8 = w3 * or8 + y3 * or9;
  const pi8 = w3 * oi8 + y3 * oi9;
  const pr9 = w3 * or9 - y3 * or8;
  const pi9 = w3 * oi9 - y3 * oi8;
  const pr10 = w3 * or10 + y3 * or11;
  const pi10 = w3 * oi10 + y3 * oi11;
  const pr11 = w3 * or11 - y3 * or10;
  const pi11 = w3 * oi11 - y3 * oi10;
  const pr12 = w3 * or12 + y3 * or13;
  const pi12 = w3 * oi12 + y3 * oi13;
  const pr13 = w3 * or13 - y3 * or12;
  const pi13 = w3 * oi13 - y3 * oi12;
  const pr14 = w3 * or14 + y3 * or15;
  const pi14 = w3 * oi14 + y3 * oi15;
  const pr15 = w3 * or15 - y3 * or14;
  const pi15 = w3 * oi15 - y3 * oi14;
  const vr0 = phase[turn] * pr0 + phaseIm[turn] * pi0;
  const vi0 = phase[turn] * pi0 - phaseIm[turn] * pr0;
  lambda[0] = vr0;
  lambdaIm[0] = vi0;
  const vr1 = phase[turn + 1] * pr1 + phaseIm[turn + 1] * pi1;
  const vi1 = phase[turn + 1] * pi1 - phaseIm[turn + 1] * pr1;
  lambda[13] = vr1;
  lambdaIm[13] = vi1;
  const vr2 = phase[turn + 2] * pr2 + phaseIm[turn + 2] * pi2;
  const vi2 = phase[turn + 2] * pi2 - phaseIm[turn + 2] * pr2;
  lambda[3] = vr2;
  lambdaIm[3] = vi2;
  const vr3 = phase[turn + 3] * pr3 + phaseIm[turn + 3] * pi3;
  const vi3 = phase[turn + 3] * pi3 - phaseIm[turn + 3] * pr3;
  lambda[14] = vr3;
  lambdaIm[14] = vi3;
  const vr4 = phase[turn + 4] * pr4 + phaseIm[turn + 4] * pi4;
  const vi4 = phase[turn + 4] * pi4 - phaseIm[turn + 4] * pr4;
  lambda[6] = vr4;
  lambdaIm[6] = vi4;
  const vr5 = phase[turn + 5] * pr5 + phaseIm[turn + 5] * pi5;
  const vi5 = phase[turn + 5] * pi5 - phaseIm[turn + 5] * pr5;
  lambda[11] = vr5;
  lambdaIm[11] = vi5;
  const vr6 = phase[turn + 6] * pr6 + phaseIm[turn + 6] * pi6;
  const vi6 = phase[turn + 6] * pi6 - phaseIm[turn + 6] * pr6;
  lambda[5] = vr6;
  lambdaIm[5] = vi6;
  const vr7 = phase[turn + 7] * pr7 + phaseIm[turn + 7] * pi7;
  const vi7 = phase[turn + 7] * pi7 - phaseIm[turn + 7] * pr7;
  lambda[8] = vr7;
  lambdaIm[8] = vi7;
  const vr8 = phase[turn + 8] * pr8 + phaseIm[turn + 8] * pi8;
  const vi8 = phase[turn + 8] * pi8 - phaseIm[turn + 8] * pr8;
  lambda[12] = vr8;
  lambdaIm[12] = vi8;
  const vr9 = phase[turn + 9] * pr9 + phaseIm[turn + 9] * pi9;
  const vi9 = phase[turn + 9] * pi9 - phaseIm[turn + 9] * pr9;
  lambda[1] = vr9;
  lambdaIm[1] = vi9;
  const vr10 = phase[turn + 10] * pr10 + phaseIm[turn + 10] * pi10;
  const vi10 = phase[turn + 10] * pi10 - phaseIm[turn + 10] * pr10;
  lambda[15] = vr10;
  lambdaIm[15] = vi10;
  const vr11 = phase[turn + 11] * pr11 + phaseIm[turn + 11] * pi11;
  const vi11 = phase[turn + 11] * pi11 - phaseIm[turn + 11] * pr11;
  lambda[2] = vr11;
  lambdaIm[2] = vi11;
  const vr12 = phase[turn + 12] * pr12 + phaseIm[turn + 12] * pi12;
  const vi12 = phase[turn + 12] * pi12 - phaseIm[turn + 12] * pr12;
  lambda[10] = vr12;
  lambdaIm[10] = vi12;
  const vr13 = phase[turn + 13] * pr13 + phaseIm[turn + 13] * pi13;
  const vi13 = phase[turn + 13] * pi13 - phaseIm[turn + 13] * pr13;
  lambda[7] = vr13;
  lambdaIm[7] = vi13;
  const vr14 = phase[turn + 14] * pr14 + phaseIm[turn + 14] * pi14;
  const vi14 = phase[turn + 14] * pi14 - phaseIm[turn + 14] * pr14;
  lambda[9] = vr14;
  lambdaIm[9] = vi14;
  const vr15 = phase[turn + 15] * pr15 + phaseIm[turn + 15] * pi15;
  const vi15 = phase[turn + 15] * pi15 - phaseIm[turn + 15] * pr15;
  lambda[4] = vr15;
  lambdaIm[4] = vi15;
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 4], theta [48], y [batch · 4]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void {
  if (x.length < batch * 4) throw new RangeError("forward: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 48) throw new RangeError("forward: theta needs 48 entries, one number per block, qubit and rotation");
  if (y.length < batch * 4) throw new RangeError("forward: y needs batch * 4 entries, one number per sample and observable");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 4);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 16, block * 8, block * 16);
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
export function vjp(x: Float64Array, theta: Float64Array, cotangent: Float64Array, y: Float64Array, dx: Float64Array, dtheta: Float64Array, batch: number): void {
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
      apply0(block * 16, block * 8, block * 16);
    }
    readOut(y, b * 4);
    weigh(cotangent, b * 4);
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      undo0(block * 16, block * 8, block * 16, block * 4);
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
export function jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void {
  if (x.length < batch * 4) throw new RangeError("jacobian: x needs batch * 4 entries, one number per sample and qubit");
  if (theta.length < 48) throw new RangeError("jacobian: theta needs 48 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 16) throw new RangeError("jacobian: jac needs batch * 16 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 4);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 16, block * 8, block * 16);
    }
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull0(block * 8, block * 16);
    }
    inputGradient(jac, b * 16);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull0(block * 8, block * 16);
    }
    inputGradient(jac, b * 16 + 4);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull0(block * 8, block * 16);
    }
    inputGradient(jac, b * 16 + 8);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull0(block * 8, block * 16);
    }
    inputGradient(jac, b * 16 + 12);
  }
}
