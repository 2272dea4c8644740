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
 * accelerated() gives the same functions on WebAssembly (26501 bytes).
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
function apply0(slot, gate, turn) {
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
function readOut(y, at) {
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
function undo0(slot, gate, turn, into) {
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

/** Pulls λ back through the rotations on qubits 0 to 3 and the entangler. */
function pull0(gate, turn) {
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
export function forward(x, theta, y, batch) {
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
export function jacobian(x, theta, jac, batch) {
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

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABIAZgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwBgBH9/f38AAxsaAAIBAQIEAgEBAQIBBQIBAQEBAQEDAgEBAQEFBAEBAQEHZAgGbWVtb3J5AgAMZm9yd2FyZEJlZ2luAAMLZm9yd2FyZFBhaXIABwh2anBCZWdpbgAJB3ZqcFBhaXIADgZ2anBFbmQAEQ1qYWNvYmlhbkJlZ2luABIMamFjb2JpYW5QYWlyABkKhc0BGpcHARh7IAD9DIPIyW0wX+Q/g8jJbTBf5D/98gH9DAAAAAAAADhDAAAAAAAAOEP98AEhASAB/QwAAAAAAAA4QwAAAAAAADhD/fEBIQIgACAC/QwAAEBU+yH5PwAAQFT7Ifk//fIBIQMgA/3xASEEIAL9DAAAYBphtNA9AABgGmG00D398gEhBSAEIAX98QEhBiAGIAT98QEhByAEIAYgB/3xAf3xASAFIAf98AH98QEhCCAC/QwAAAAuihmjOwAAAC6KGaM7/fIBIQkgBiAJ/fEBIQogCiAG/fEBIQsgBiAKIAv98QH98QEgCSAL/fAB/fEBIQwgCCAM/fABIAL9DMFJICWag3s5wUkgJZqDezn98gEhDSAN/fEBIQ4gCiAO/fABIQ8gCiAP/fEBIA798AEhECAPIA/98gEhESARIA/98gEhEv0MfNXPWjrZ5T181c9aOtnlPSAR/fIB/QzrnCuK5uVavuucK4rm5Vq+/fABIBH98gH9DH3+sVfjHcc+ff6xV+Mdxz798AEgEf3yAf0M1WHBGaABKr/VYcEZoAEqv/3wASAR/fIB/Qym+BARERGBP6b4EBEREYE//fABIRMgDyAR/QwAAAAAAADgPwAAAAAAAOA/IBD98gEgEiAT/fIB/fEB/fIBIBD98QEgEv0MSVVVVVVVxb9JVVVVVVXFv/3yAf3xAf3xASEU/QwAAAAAAADgPwAAAAAAAOA/IBH98gEhFf0MAAAAAAAA8D8AAAAAAADwPyAV/fEBIRYgFv0MAAAAAAAA8D8AAAAAAADwPyAW/fEBIBX98QEgESAR/QzUOIi+6fqovdQ4iL7p+qi9IBH98gH9DMSxtL2e7iE+xLG0vZ7uIT798AEgEf3yAf0MrVKcgE9+kr6tUpyAT36Svv3wASAR/fIB/QyQFcsZoAH6PpAVyxmgAfo+/fABIBH98gH9DHdRwRZswVa/d1HBFmzBVr/98AEgEf3yAf0MTFVVVVVVpT9MVVVVVVWlP/3wAf3yAf3yASAPIBD98gH98QH98AH98AEhF/0MAAAAAAAAAAAAAAAAAAAAACAB/QwBAAAAAAAAAAEAAAAAAAAA/U790QEhGCAUIBcgGP1SIAH9DAEAAAAAAAAAAQAAAAAAAAD9zgH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VEgFyAUIBj9UiAB/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RC70EAwZ8AX8GfEEARAAAAAAAAPA/OQPAGUEARAAAAAAAAAAAOQPAGiAAQQN0KwPwDSEBIABBA3QrA/gNIQJBACsDwBkhA0EAKwPAGiEEQQAgAyABoiAEIAKioTkDyBlBACADIAKiIAQgAaKgOQPIGkEAIAMgAaIgBCACoqA5A8AZQQAgBCABoiADIAKioTkDwBogAEEDdCsD4A0hBSAAQQN0KwPoDSEGQQAhBwNAIAdBA3QrA8AZIQggB0EDdCsDwBohCSAHQQN0IAggBaIgCSAGoqE5A9AZIAdBA3QgCCAGoiAJIAWioDkD0BogB0EDdCAIIAWiIAkgBqKgOQPAGSAHQQN0IAkgBaIgCCAGoqE5A8AaIAdBAWoiB0ECSA0ACyAAQQN0KwPQDSEIIABBA3QrA9gNIQlBACEHA0AgB0EDdCsDwBkhCiAHQQN0KwPAGiELIAdBA3QgCiAIoiALIAmioTkD4BkgB0EDdCAKIAmiIAsgCKKgOQPgGiAHQQN0IAogCKIgCyAJoqA5A8AZIAdBA3QgCyAIoiAKIAmioTkDwBogB0EBaiIHQQRIDQALIABBA3QrA8ANIQogAEEDdCsDyA0hC0EAIQcDQCAHQQN0KwPAGSEMIAdBA3QrA8AaIQ0gB0EDdCAMIAqiIA0gC6KhOQOAGiAHQQN0IAwgC6IgDSAKoqA5A4AbIAdBA3QgDCAKoiANIAuioDkDwBkgB0EDdCANIAqiIAwgC6KhOQPAGiAHQQFqIgdBCEgNAAsL9gMDAX8MfAJ/QQAhAANARAAAAAAAAOA/IABBA2xBA3QrA0ii/RQQAP0hACEC/SEAIQEgASEDIAIhBCAAQQJsQQN0IAM5A8ALIABBAmxBA3QgBDkDyAtEAAAAAAAA4D8gAEEDbEEDdCsDQKL9FBAA/SEAIQb9IQAhBSAFIQcgBiEIIABBAmxBA3QgBzkDwA0gAEECbEEDdCAIOQPIDUQAAAAAAADgPyAAQQNsQQN0KwNQov0UEAD9IQAhCv0hACEJIAkhCyAKIQwgAEECbEEDdCALOQPADyAAQQJsQQN0IAw5A8gPIABBAWoiAEEQSA0AC0EAIQADQCAAQRBsIQ0gAEEIbBABQQAhDgNAIA0gDmpBA3QgDkEDdCsDwBk5A8ARIA0gDmpBA3QgDkEDdCsDwBo5A8AVIA5BAWoiDkEQSA0ACyAAQQFqIgBBBEgNAAtBACEAA0AgAEEQbEEQaiENIABBCGxBIGoQAUEAIQ4DQCANIA5qQQN0KwPAESEBIA0gDmpBA3QrA8AVIQIgDkECdCgCgApBA3QrA8AZIQMgDkECdCgCgApBA3QrA8AaIQQgDSAOakEDdCABIAOiIAIgBKKhOQPAESANIA5qQQN0IAEgBKIgAiADoqA5A8AVIA5BAWoiDkEQSA0ACyAAQQFqIgBBA0gNAAsLBAAQAgvYCAE0e0QAAAAAAADgP/0UIABBBHT9AAQA/fIBIQFBACABEAAhAyECIAL9CwTACkEAIAP9CwSAC0QAAAAAAADgP/0UIABBBHT9AAQQ/fIBIQRBACAEEAAhBiEFIAX9CwTQCkEAIAb9CwSQC0QAAAAAAADgP/0UIABBBHT9AAQg/fIBIQdBACAHEAAhCSEIIAj9CwTgCkEAIAn9CwSgC0QAAAAAAADgP/0UIABBBHT9AAQw/fIBIQpBACAKEAAhDCELIAv9CwTwCkEAIAz9CwSwC0TNO39mnqDmP/0UQQD9AATACv3yASENRM07f2aeoOY//RRBAP0ABIAL/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRBEzTt/Zp6g5j/9FEEA/QAE0Ar98gEhEUTNO39mnqDmP/0UQQD9AASQC/3yASESIBEgEv3xASETIBEgEv3wASEURM07f2aeoOY//RRBAP0ABOAK/fIBIRVEzTt/Zp6g5j/9FEEA/QAEoAv98gEhFiAVIBb98QEhFyAVIBb98AEhGETNO39mnqDmP/0UQQD9AATwCv3yASEZRM07f2aeoOY//RRBAP0ABLAL/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgDyAT/fIBIR0gDyAU/fIBIR4gECAT/fIBIR8gECAU/fIBISAgFyAb/fIBISEgFyAc/fIBISIgGCAb/fIBISMgGCAc/fIBISQgHSAh/fIBISUgHSAi/fIBISYgHSAj/fIBIScgHSAk/fIBISggHiAh/fIBISkgHiAi/fIBISogHiAj/fIBISsgHiAk/fIBISwgHyAh/fIBIS0gHyAi/fIBIS4gHyAj/fIBIS8gHyAk/fIBITAgICAh/fIBITEgICAi/fIBITIgICAj/fIBITMgICAk/fIBITRBACAl/QsEwBtBAEQAAAAAAAAAAP0U/QsEwCVBACAm/QsE0BtBAEQAAAAAAAAAAP0U/QsE0CVBACAn/QsE4BtBAEQAAAAAAAAAAP0U/QsE4CVBACAo/QsE8BtBAEQAAAAAAAAAAP0U/QsE8CVBACAp/QsEgBxBAEQAAAAAAAAAAP0U/QsEgCZBACAq/QsEkBxBAEQAAAAAAAAAAP0U/QsEkCZBACAr/QsEoBxBAEQAAAAAAAAAAP0U/QsEoCZBACAs/QsEsBxBAEQAAAAAAAAAAP0U/QsEsCZBACAt/QsEwBxBAEQAAAAAAAAAAP0U/QsEwCZBACAu/QsE0BxBAEQAAAAAAAAAAP0U/QsE0CZBACAv/QsE4BxBAEQAAAAAAAAAAP0U/QsE4CZBACAw/QsE8BxBAEQAAAAAAAAAAP0U/QsE8CZBACAx/QsEgB1BAEQAAAAAAAAAAP0U/QsEgCdBACAy/QsEkB1BAEQAAAAAAAAAAP0U/QsEkCdBACAz/QsEoB1BAEQAAAAAAAAAAP0U/QsEoCdBACA0/QsEsB1BAEQAAAAAAAAAAP0U/QsEsCcLlCQDCHsBf8ABeyABQQN0/QoDwAshAyABQQN0/QoDyAshBCABQQN0/QoD0AshBSABQQN0/QoD2AshBiABQQN0/QoD4AshByABQQN0/QoD6AshCCABQQN0/QoD8AshCSABQQN0/QoD+AshCiAAQRBqIQsgAEEEdP0ABMAbIQwgAEEEdP0ABMAlIQ0gAkEDdP0KA8ARIAz98gEgAkEDdP0KA8AVIA398gH98QEhDiACQQN0/QoDwBEgDf3yASACQQN0/QoDwBUgDP3yAf3wASEPIABBBHT9AASQHSEQIABBBHT9AASQJyERIAJBA3T9CgPIESAQ/fIBIAJBA3T9CgPIFSAR/fIB/fEBIRIgAkEDdP0KA8gRIBH98gEgAkEDdP0KA8gVIBD98gH98AEhEyAAQQR0/QAE8BshFCAAQQR0/QAE8CUhFSACQQN0/QoD0BEgFP3yASACQQN0/QoD0BUgFf3yAf3xASEWIAJBA3T9CgPQESAV/fIBIAJBA3T9CgPQFSAU/fIB/fABIRcgAEEEdP0ABKAdIRggAEEEdP0ABKAnIRkgAkEDdP0KA9gRIBj98gEgAkEDdP0KA9gVIBn98gH98QEhGiACQQN0/QoD2BEgGf3yASACQQN0/QoD2BUgGP3yAf3wASEbIABBBHT9AASgHCEcIABBBHT9AASgJiEdIAJBA3T9CgPgESAc/fIBIAJBA3T9CgPgFSAd/fIB/fEBIR4gAkEDdP0KA+ARIB398gEgAkEDdP0KA+AVIBz98gH98AEhHyAAQQR0/QAE8BwhICAAQQR0/QAE8CYhISACQQN0/QoD6BEgIP3yASACQQN0/QoD6BUgIf3yAf3xASEiIAJBA3T9CgPoESAh/fIBIAJBA3T9CgPoFSAg/fIB/fABISMgAEEEdP0ABJAcISQgAEEEdP0ABJAmISUgAkEDdP0KA/ARICT98gEgAkEDdP0KA/AVICX98gH98QEhJiACQQN0/QoD8BEgJf3yASACQQN0/QoD8BUgJP3yAf3wASEnIABBBHT9AATAHCEoIABBBHT9AATAJiEpIAJBA3T9CgP4ESAo/fIBIAJBA3T9CgP4FSAp/fIB/fEBISogAkEDdP0KA/gRICn98gEgAkEDdP0KA/gVICj98gH98AEhKyAAQQR0/QAEgB0hLCAAQQR0/QAEgCchLSACQQN0/QoDgBIgLP3yASACQQN0/QoDgBYgLf3yAf3xASEuIAJBA3T9CgOAEiAt/fIBIAJBA3T9CgOAFiAs/fIB/fABIS8gAEEEdP0ABNAbITAgAEEEdP0ABNAlITEgAkEDdP0KA4gSIDD98gEgAkEDdP0KA4gWIDH98gH98QEhMiACQQN0/QoDiBIgMf3yASACQQN0/QoDiBYgMP3yAf3wASEzIABBBHT9AASwHSE0IABBBHT9AASwJyE1IAJBA3T9CgOQEiA0/fIBIAJBA3T9CgOQFiA1/fIB/fEBITYgAkEDdP0KA5ASIDX98gEgAkEDdP0KA5AWIDT98gH98AEhNyAAQQR0/QAE4BshOCAAQQR0/QAE4CUhOSACQQN0/QoDmBIgOP3yASACQQN0/QoDmBYgOf3yAf3xASE6IAJBA3T9CgOYEiA5/fIBIAJBA3T9CgOYFiA4/fIB/fABITsgAEEEdP0ABOAcITwgAEEEdP0ABOAmIT0gAkEDdP0KA6ASIDz98gEgAkEDdP0KA6AWID398gH98QEhPiACQQN0/QoDoBIgPf3yASACQQN0/QoDoBYgPP3yAf3wASE/IABBBHT9AASwHCFAIABBBHT9AASwJiFBIAJBA3T9CgOoEiBA/fIBIAJBA3T9CgOoFiBB/fIB/fEBIUIgAkEDdP0KA6gSIEH98gEgAkEDdP0KA6gWIED98gH98AEhQyAAQQR0/QAE0BwhRCAAQQR0/QAE0CYhRSACQQN0/QoDsBIgRP3yASACQQN0/QoDsBYgRf3yAf3xASFGIAJBA3T9CgOwEiBF/fIBIAJBA3T9CgOwFiBE/fIB/fABIUcgAEEEdP0ABIAcIUggAEEEdP0ABIAmIUkgAkEDdP0KA7gSIEj98gEgAkEDdP0KA7gWIEn98gH98QEhSiACQQN0/QoDuBIgSf3yASACQQN0/QoDuBYgSP3yAf3wASFLIAMgDv3yASAEIC798gH98QEhTCADIA/98gEgBCAv/fIB/fEBIU0gBCAO/fIBIAMgLv3yAf3wASFOIAQgD/3yASADIC/98gH98AEhTyADIBL98gEgBCAy/fIB/fEBIVAgAyAT/fIBIAQgM/3yAf3xASFRIAQgEv3yASADIDL98gH98AEhUiAEIBP98gEgAyAz/fIB/fABIVMgAyAW/fIBIAQgNv3yAf3xASFUIAMgF/3yASAEIDf98gH98QEhVSAEIBb98gEgAyA2/fIB/fABIVYgBCAX/fIBIAMgN/3yAf3wASFXIAMgGv3yASAEIDr98gH98QEhWCADIBv98gEgBCA7/fIB/fEBIVkgBCAa/fIBIAMgOv3yAf3wASFaIAQgG/3yASADIDv98gH98AEhWyADIB798gEgBCA+/fIB/fEBIVwgAyAf/fIBIAQgP/3yAf3xASFdIAQgHv3yASADID798gH98AEhXiAEIB/98gEgAyA//fIB/fABIV8gAyAi/fIBIAQgQv3yAf3xASFgIAMgI/3yASAEIEP98gH98QEhYSAEICL98gEgAyBC/fIB/fABIWIgBCAj/fIBIAMgQ/3yAf3wASFjIAMgJv3yASAEIEb98gH98QEhZCADICf98gEgBCBH/fIB/fEBIWUgBCAm/fIBIAMgRv3yAf3wASFmIAQgJ/3yASADIEf98gH98AEhZyADICr98gEgBCBK/fIB/fEBIWggAyAr/fIBIAQgS/3yAf3xASFpIAQgKv3yASADIEr98gH98AEhaiAEICv98gEgAyBL/fIB/fABIWsgBSBM/fIBIAYgXP3yAf3xASFsIAUgTf3yASAGIF398gH98QEhbSAGIEz98gEgBSBc/fIB/fABIW4gBiBN/fIBIAUgXf3yAf3wASFvIAUgUP3yASAGIGD98gH98QEhcCAFIFH98gEgBiBh/fIB/fEBIXEgBiBQ/fIBIAUgYP3yAf3wASFyIAYgUf3yASAFIGH98gH98AEhcyAFIFT98gEgBiBk/fIB/fEBIXQgBSBV/fIBIAYgZf3yAf3xASF1IAYgVP3yASAFIGT98gH98AEhdiAGIFX98gEgBSBl/fIB/fABIXcgBSBY/fIBIAYgaP3yAf3xASF4IAUgWf3yASAGIGn98gH98QEheSAGIFj98gEgBSBo/fIB/fABIXogBiBZ/fIBIAUgaf3yAf3wASF7IAUgTv3yASAGIF798gH98QEhfCAFIE/98gEgBiBf/fIB/fEBIX0gBiBO/fIBIAUgXv3yAf3wASF+IAYgT/3yASAFIF/98gH98AEhfyAFIFL98gEgBiBi/fIB/fEBIYABIAUgU/3yASAGIGP98gH98QEhgQEgBiBS/fIBIAUgYv3yAf3wASGCASAGIFP98gEgBSBj/fIB/fABIYMBIAUgVv3yASAGIGb98gH98QEhhAEgBSBX/fIBIAYgZ/3yAf3xASGFASAGIFb98gEgBSBm/fIB/fABIYYBIAYgV/3yASAFIGf98gH98AEhhwEgBSBa/fIBIAYgav3yAf3xASGIASAFIFv98gEgBiBr/fIB/fEBIYkBIAYgWv3yASAFIGr98gH98AEhigEgBiBb/fIBIAUga/3yAf3wASGLASAHIGz98gEgCCB0/fIB/fEBIYwBIAcgbf3yASAIIHX98gH98QEhjQEgCCBs/fIBIAcgdP3yAf3wASGOASAIIG398gEgByB1/fIB/fABIY8BIAcgcP3yASAIIHj98gH98QEhkAEgByBx/fIBIAggef3yAf3xASGRASAIIHD98gEgByB4/fIB/fABIZIBIAggcf3yASAHIHn98gH98AEhkwEgByBu/fIBIAggdv3yAf3xASGUASAHIG/98gEgCCB3/fIB/fEBIZUBIAggbv3yASAHIHb98gH98AEhlgEgCCBv/fIBIAcgd/3yAf3wASGXASAHIHL98gEgCCB6/fIB/fEBIZgBIAcgc/3yASAIIHv98gH98QEhmQEgCCBy/fIBIAcgev3yAf3wASGaASAIIHP98gEgByB7/fIB/fABIZsBIAcgfP3yASAIIIQB/fIB/fEBIZwBIAcgff3yASAIIIUB/fIB/fEBIZ0BIAggfP3yASAHIIQB/fIB/fABIZ4BIAggff3yASAHIIUB/fIB/fABIZ8BIAcggAH98gEgCCCIAf3yAf3xASGgASAHIIEB/fIBIAggiQH98gH98QEhoQEgCCCAAf3yASAHIIgB/fIB/fABIaIBIAgggQH98gEgByCJAf3yAf3wASGjASAHIH798gEgCCCGAf3yAf3xASGkASAHIH/98gEgCCCHAf3yAf3xASGlASAIIH798gEgByCGAf3yAf3wASGmASAIIH/98gEgByCHAf3yAf3wASGnASAHIIIB/fIBIAggigH98gH98QEhqAEgByCDAf3yASAIIIsB/fIB/fEBIakBIAggggH98gEgByCKAf3yAf3wASGqASAIIIMB/fIBIAcgiwH98gH98AEhqwEgCSCMAf3yASAKIJAB/fIB/fEBIawBIAkgjQH98gEgCiCRAf3yAf3xASGtASAKIIwB/fIBIAkgkAH98gH98AEhrgEgCiCNAf3yASAJIJEB/fIB/fABIa8BIAkgjgH98gEgCiCSAf3yAf3xASGwASAJII8B/fIBIAogkwH98gH98QEhsQEgCiCOAf3yASAJIJIB/fIB/fABIbIBIAogjwH98gEgCSCTAf3yAf3wASGzASAJIJQB/fIBIAogmAH98gH98QEhtAEgCSCVAf3yASAKIJkB/fIB/fEBIbUBIAoglAH98gEgCSCYAf3yAf3wASG2ASAKIJUB/fIBIAkgmQH98gH98AEhtwEgCSCWAf3yASAKIJoB/fIB/fEBIbgBIAkglwH98gEgCiCbAf3yAf3xASG5ASAKIJYB/fIBIAkgmgH98gH98AEhugEgCiCXAf3yASAJIJsB/fIB/fABIbsBIAkgnAH98gEgCiCgAf3yAf3xASG8ASAJIJ0B/fIBIAogoQH98gH98QEhvQEgCiCcAf3yASAJIKAB/fIB/fABIb4BIAognQH98gEgCSChAf3yAf3wASG/ASAJIJ4B/fIBIAogogH98gH98QEhwAEgCSCfAf3yASAKIKMB/fIB/fEBIcEBIAogngH98gEgCSCiAf3yAf3wASHCASAKIJ8B/fIBIAkgowH98gH98AEhwwEgCSCkAf3yASAKIKgB/fIB/fEBIcQBIAkgpQH98gEgCiCpAf3yAf3xASHFASAKIKQB/fIBIAkgqAH98gH98AEhxgEgCiClAf3yASAJIKkB/fIB/fABIccBIAkgpgH98gEgCiCqAf3yAf3xASHIASAJIKcB/fIBIAogqwH98gH98QEhyQEgCiCmAf3yASAJIKoB/fIB/fABIcoBIAogpwH98gEgCSCrAf3yAf3wASHLASALQQR0IKwB/QsEwBsgC0EEdCCtAf0LBMAlIAtBBHQgrgH9CwTQGyALQQR0IK8B/QsE0CUgC0EEdCCwAf0LBOAbIAtBBHQgsQH9CwTgJSALQQR0ILIB/QsE8BsgC0EEdCCzAf0LBPAlIAtBBHQgtAH9CwSAHCALQQR0ILUB/QsEgCYgC0EEdCC2Af0LBJAcIAtBBHQgtwH9CwSQJiALQQR0ILgB/QsEoBwgC0EEdCC5Af0LBKAmIAtBBHQgugH9CwSwHCALQQR0ILsB/QsEsCYgC0EEdCC8Af0LBMAcIAtBBHQgvQH9CwTAJiALQQR0IL4B/QsE0BwgC0EEdCC/Af0LBNAmIAtBBHQgwAH9CwTgHCALQQR0IMEB/QsE4CYgC0EEdCDCAf0LBPAcIAtBBHQgwwH9CwTwJiALQQR0IMQB/QsEgB0gC0EEdCDFAf0LBIAnIAtBBHQgxgH9CwSQHSALQQR0IMcB/QsEkCcgC0EEdCDIAf0LBKAdIAtBBHQgyQH9CwSgJyALQQR0IMoB/QsEsB0gC0EEdCDLAf0LBLAnC5QHAUJ7QQD9AATAIyEBQQD9AATALSECIAEgAf3yASACIAL98gH98AEhA0EA/QAE0CMhBEEA/QAE0C0hBSAEIAT98gEgBSAF/fIB/fABIQZBAP0ABOAjIQdBAP0ABOAtIQggByAH/fIBIAggCP3yAf3wASEJQQD9AATwIyEKQQD9AATwLSELIAogCv3yASALIAv98gH98AEhDEEA/QAEgCQhDUEA/QAEgC4hDiANIA398gEgDiAO/fIB/fABIQ9BAP0ABJAkIRBBAP0ABJAuIREgECAQ/fIBIBEgEf3yAf3wASESQQD9AASgJCETQQD9AASgLiEUIBMgE/3yASAUIBT98gH98AEhFUEA/QAEsCQhFkEA/QAEsC4hFyAWIBb98gEgFyAX/fIB/fABIRhBAP0ABMAkIRlBAP0ABMAuIRogGSAZ/fIBIBogGv3yAf3wASEbQQD9AATQJCEcQQD9AATQLiEdIBwgHP3yASAdIB398gH98AEhHkEA/QAE4CQhH0EA/QAE4C4hICAfIB/98gEgICAg/fIB/fABISFBAP0ABPAkISJBAP0ABPAuISMgIiAi/fIBICMgI/3yAf3wASEkQQD9AASAJSElQQD9AASALyEmICUgJf3yASAmICb98gH98AEhJ0EA/QAEkCUhKEEA/QAEkC8hKSAoICj98gEgKSAp/fIB/fABISpBAP0ABKAlIStBAP0ABKAvISwgKyAr/fIBICwgLP3yAf3wASEtQQD9AASwJSEuQQD9AASwLyEvIC4gLv3yASAvIC/98gH98AEhMCADIBv98AEhMSAGIB798AEhMiAJICH98AEhMyAMICT98AEhNCAPICf98AEhNSASICr98AEhNiAVIC398AEhNyAYIDD98AEhOCAxIDX98AEhOSAyIDb98AEhOiAzIDf98AEhOyA0IDj98AEhPCA5IDv98AEhPSA6IDz98AEhPiA9ID798QEhPyA5IDv98QEgOiA8/fEB/fABIUAgMSA1/fEBIDIgNv3xAf3wASAzIDf98QEgNCA4/fEB/fAB/fABIUEgAyAb/fEBIAYgHv3xAf3wASAJICH98QEgDCAk/fEB/fAB/fABIA8gJ/3xASASICr98QH98AEgFSAt/fEBIBggMP3xAf3wAf3wAf3wASFCIABBBHQgQv0LBMADIABBBHQgQf0LBNADIABBBHQgQP0LBOADIABBBHQgP/0LBPADCzABAX9BABAEQQAhAANAIABBEGwgAEEIbCAAQRBsEAUgAEEBaiIAQQRIDQALQQAQBgttAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBIA0IABBAWoiAEEQSA0AC0EAIQADQCAAQQR0RAAAAAAAAAAA/RREAAAAAAAAAAD9IgD9CwSANiAAQQFqIgBBwABIDQALCwYAEAIQCAtGAEEAIABBBHT9AASABP0LBMAzQQAgAEEEdP0ABJAE/QsE0DNBACAAQQR0/QAEoAT9CwTgM0EAIABBBHT9AASwBP0LBPAzC4sHASF7QQD9AATAMyEAQQD9AATQMyEBQQD9AATgMyECQQD9AATwMyEDIAP97QEhBCADIAL98AEhBSAEIAL98AEhBiADIAL98QEhByAEIAL98QEhCCAFIAH98AEhCSAGIAH98AEhCiAHIAH98AEhCyAIIAH98AEhDCAFIAH98QEhDSAGIAH98QEhDiAHIAH98QEhDyAIIAH98QEhECAJIAD98AEhESAKIAD98AEhEiALIAD98AEhEyAMIAD98AEhFCANIAD98AEhFSAOIAD98AEhFiAPIAD98AEhFyAQIAD98AEhGCAJIAD98QEhGSAKIAD98QEhGiALIAD98QEhGyAMIAD98QEhHCANIAD98QEhHSAOIAD98QEhHiAPIAD98QEhHyAQIAD98QEhIEEAIBFBAP0ABMAj/fIB/QsEwC9BACARQQD9AATALf3yAf0LBMAxQQAgEkEA/QAE0CP98gH9CwTQL0EAIBJBAP0ABNAt/fIB/QsE0DFBACATQQD9AATgI/3yAf0LBOAvQQAgE0EA/QAE4C398gH9CwTgMUEAIBRBAP0ABPAj/fIB/QsE8C9BACAUQQD9AATwLf3yAf0LBPAxQQAgFUEA/QAEgCT98gH9CwSAMEEAIBVBAP0ABIAu/fIB/QsEgDJBACAWQQD9AASQJP3yAf0LBJAwQQAgFkEA/QAEkC798gH9CwSQMkEAIBdBAP0ABKAk/fIB/QsEoDBBACAXQQD9AASgLv3yAf0LBKAyQQAgGEEA/QAEsCT98gH9CwSwMEEAIBhBAP0ABLAu/fIB/QsEsDJBACAZQQD9AATAJP3yAf0LBMAwQQAgGUEA/QAEwC798gH9CwTAMkEAIBpBAP0ABNAk/fIB/QsE0DBBACAaQQD9AATQLv3yAf0LBNAyQQAgG0EA/QAE4CT98gH9CwTgMEEAIBtBAP0ABOAu/fIB/QsE4DJBACAcQQD9AATwJP3yAf0LBPAwQQAgHEEA/QAE8C798gH9CwTwMkEAIB1BAP0ABIAl/fIB/QsEgDFBACAdQQD9AASAL/3yAf0LBIAzQQAgHkEA/QAEkCX98gH9CwSQMUEAIB5BAP0ABJAv/fIB/QsEkDNBACAfQQD9AASgJf3yAf0LBKAxQQAgH0EA/QAEoC/98gH9CwSgM0EAICBBAP0ABLAl/fIB/QsEsDFBACAgQQD9AASwL/3yAf0LBLAzC6c4Awh7AX/gAXsgAUEDdP0KA8ALIQQgAUEDdP0KA8gLIQUgAUEDdP0KA9ALIQYgAUEDdP0KA9gLIQcgAUEDdP0KA+ALIQggAUEDdP0KA+gLIQkgAUEDdP0KA/ALIQogAUEDdP0KA/gLIQsgAEEQaiEMQQD9AATALyENQQD9AATAMSEOQQD9AATQLyEPQQD9AATQMSEQQQD9AATgLyERQQD9AATgMSESQQD9AATwLyETQQD9AATwMSEUQQD9AASAMCEVQQD9AASAMiEWQQD9AASQMCEXQQD9AASQMiEYQQD9AASgMCEZQQD9AASgMiEaQQD9AASwMCEbQQD9AASwMiEcQQD9AATAMCEdQQD9AATAMiEeQQD9AATQMCEfQQD9AATQMiEgQQD9AATgMCEhQQD9AATgMiEiQQD9AATwMCEjQQD9AATwMiEkQQD9AASAMSElQQD9AASAMyEmQQD9AASQMSEnQQD9AASQMyEoQQD9AASgMSEpQQD9AASgMyEqQQD9AASwMSErQQD9AASwMyEsIAxBBHT9AATAGyEtIAxBBHT9AATAJSEuIAxBBHT9AATQGyEvIAxBBHT9AATQJSEwIAxBBHT9AATgGyExIAxBBHT9AATgJSEyIAxBBHT9AATwGyEzIAxBBHT9AATwJSE0IAxBBHT9AASAHCE1IAxBBHT9AASAJiE2IAxBBHT9AASQHCE3IAxBBHT9AASQJiE4IAxBBHT9AASgHCE5IAxBBHT9AASgJiE6IAxBBHT9AASwHCE7IAxBBHT9AASwJiE8IAxBBHT9AATAHCE9IAxBBHT9AATAJiE+IAxBBHT9AATQHCE/IAxBBHT9AATQJiFAIAxBBHT9AATgHCFBIAxBBHT9AATgJiFCIAxBBHT9AATwHCFDIAxBBHT9AATwJiFEIAxBBHT9AASAHSFFIAxBBHT9AASAJyFGIAxBBHT9AASQHSFHIAxBBHT9AASQJyFIIAxBBHT9AASgHSFJIAxBBHT9AASgJyFKIAxBBHT9AASwHSFLIAxBBHT9AASwJyFMIANBBHQgA0EEdP0ABIA0IB0gLf3yASAeIC798gH98AEgDSA9/fIBIA4gPv3yAf3wAf3xASAfIC/98gEgICAw/fIB/fABIA8gP/3yASAQIED98gH98AH98QH98AEgISAx/fIBICIgMv3yAf3wASARIEH98gEgEiBC/fIB/fAB/fEBICMgM/3yASAkIDT98gH98AEgEyBD/fIBIBQgRP3yAf3wAf3xAf3wAf3wASAlIDX98gEgJiA2/fIB/fABIBUgRf3yASAWIEb98gH98AH98QEgJyA3/fIBICggOP3yAf3wASAXIEf98gEgGCBI/fIB/fAB/fEB/fABICkgOf3yASAqIDr98gH98AEgGSBJ/fIBIBogSv3yAf3wAf3xASArIDv98gEgLCA8/fIB/fABIBsgS/3yASAcIEz98gH98AH98QH98AH98AH98AH98AH9CwSANCADQQR0IANBBHT9AASQNCAVIC398gEgFiAu/fIB/fABIA0gNf3yASAOIDb98gH98AH98QEgFyAv/fIBIBggMP3yAf3wASAPIDf98gEgECA4/fIB/fAB/fEB/fABIBkgMf3yASAaIDL98gH98AEgESA5/fIBIBIgOv3yAf3wAf3xASAbIDP98gEgHCA0/fIB/fABIBMgO/3yASAUIDz98gH98AH98QH98AH98AEgJSA9/fIBICYgPv3yAf3wASAdIEX98gEgHiBG/fIB/fAB/fEBICcgP/3yASAoIED98gH98AEgHyBH/fIBICAgSP3yAf3wAf3xAf3wASApIEH98gEgKiBC/fIB/fABICEgSf3yASAiIEr98gH98AH98QEgKyBD/fIBICwgRP3yAf3wASAjIEv98gEgJCBM/fIB/fAB/fEB/fAB/fAB/fAB/fAB/QsEkDQgA0EEdCADQQR0/QAEoDQgESAt/fIBIBIgLv3yAf3wASANIDH98gEgDiAy/fIB/fAB/fEBIBMgL/3yASAUIDD98gH98AEgDyAz/fIBIBAgNP3yAf3wAf3xAf3wASAZIDX98gEgGiA2/fIB/fABIBUgOf3yASAWIDr98gH98AH98QEgGyA3/fIBIBwgOP3yAf3wASAXIDv98gEgGCA8/fIB/fAB/fEB/fAB/fABICEgPf3yASAiID798gH98AEgHSBB/fIBIB4gQv3yAf3wAf3xASAjID/98gEgJCBA/fIB/fABIB8gQ/3yASAgIET98gH98AH98QH98AEgKSBF/fIBICogRv3yAf3wASAlIEn98gEgJiBK/fIB/fAB/fEBICsgR/3yASAsIEj98gH98AEgJyBL/fIBICggTP3yAf3wAf3xAf3wAf3wAf3wAf3wAf0LBKA0IANBBHQgA0EEdP0ABLA0IA8gLf3yASAQIC798gH98AEgDSAv/fIBIA4gMP3yAf3wAf3xASATIDH98gEgFCAy/fIB/fABIBEgM/3yASASIDT98gH98AH98QH98AEgFyA1/fIBIBggNv3yAf3wASAVIDf98gEgFiA4/fIB/fAB/fEBIBsgOf3yASAcIDr98gH98AEgGSA7/fIBIBogPP3yAf3wAf3xAf3wAf3wASAfID398gEgICA+/fIB/fABIB0gP/3yASAeIED98gH98AH98QEgIyBB/fIBICQgQv3yAf3wASAhIEP98gEgIiBE/fIB/fAB/fEB/fABICcgRf3yASAoIEb98gH98AEgJSBH/fIBICYgSP3yAf3wAf3xASArIEn98gEgLCBK/fIB/fABICkgS/3yASAqIEz98gH98AH98QH98AH98AH98AH98AH9CwSwNCAEIA398gEgBSAd/fIB/fABIU0gBCAO/fIBIAUgHv3yAf3wASFOIAQgHf3yASAFIA398gH98QEhTyAEIB798gEgBSAO/fIB/fEBIVAgBCAP/fIBIAUgH/3yAf3wASFRIAQgEP3yASAFICD98gH98AEhUiAEIB/98gEgBSAP/fIB/fEBIVMgBCAg/fIBIAUgEP3yAf3xASFUIAQgEf3yASAFICH98gH98AEhVSAEIBL98gEgBSAi/fIB/fABIVYgBCAh/fIBIAUgEf3yAf3xASFXIAQgIv3yASAFIBL98gH98QEhWCAEIBP98gEgBSAj/fIB/fABIVkgBCAU/fIBIAUgJP3yAf3wASFaIAQgI/3yASAFIBP98gH98QEhWyAEICT98gEgBSAU/fIB/fEBIVwgBCAV/fIBIAUgJf3yAf3wASFdIAQgFv3yASAFICb98gH98AEhXiAEICX98gEgBSAV/fIB/fEBIV8gBCAm/fIBIAUgFv3yAf3xASFgIAQgF/3yASAFICf98gH98AEhYSAEIBj98gEgBSAo/fIB/fABIWIgBCAn/fIBIAUgF/3yAf3xASFjIAQgKP3yASAFIBj98gH98QEhZCAEIBn98gEgBSAp/fIB/fABIWUgBCAa/fIBIAUgKv3yAf3wASFmIAQgKf3yASAFIBn98gH98QEhZyAEICr98gEgBSAa/fIB/fEBIWggBCAb/fIBIAUgK/3yAf3wASFpIAQgHP3yASAFICz98gH98AEhaiAEICv98gEgBSAb/fIB/fEBIWsgBCAs/fIBIAUgHP3yAf3xASFsIAYgTf3yASAHIF398gH98AEhbSAGIE798gEgByBe/fIB/fABIW4gBiBd/fIBIAcgTf3yAf3xASFvIAYgXv3yASAHIE798gH98QEhcCAGIFH98gEgByBh/fIB/fABIXEgBiBS/fIBIAcgYv3yAf3wASFyIAYgYf3yASAHIFH98gH98QEhcyAGIGL98gEgByBS/fIB/fEBIXQgBiBV/fIBIAcgZf3yAf3wASF1IAYgVv3yASAHIGb98gH98AEhdiAGIGX98gEgByBV/fIB/fEBIXcgBiBm/fIBIAcgVv3yAf3xASF4IAYgWf3yASAHIGn98gH98AEheSAGIFr98gEgByBq/fIB/fABIXogBiBp/fIBIAcgWf3yAf3xASF7IAYgav3yASAHIFr98gH98QEhfCAGIE/98gEgByBf/fIB/fABIX0gBiBQ/fIBIAcgYP3yAf3wASF+IAYgX/3yASAHIE/98gH98QEhfyAGIGD98gEgByBQ/fIB/fEBIYABIAYgU/3yASAHIGP98gH98AEhgQEgBiBU/fIBIAcgZP3yAf3wASGCASAGIGP98gEgByBT/fIB/fEBIYMBIAYgZP3yASAHIFT98gH98QEhhAEgBiBX/fIBIAcgZ/3yAf3wASGFASAGIFj98gEgByBo/fIB/fABIYYBIAYgZ/3yASAHIFf98gH98QEhhwEgBiBo/fIBIAcgWP3yAf3xASGIASAGIFv98gEgByBr/fIB/fABIYkBIAYgXP3yASAHIGz98gH98AEhigEgBiBr/fIBIAcgW/3yAf3xASGLASAGIGz98gEgByBc/fIB/fEBIYwBIAggbf3yASAJIHX98gH98AEhjQEgCCBu/fIBIAkgdv3yAf3wASGOASAIIHX98gEgCSBt/fIB/fEBIY8BIAggdv3yASAJIG798gH98QEhkAEgCCBx/fIBIAkgef3yAf3wASGRASAIIHL98gEgCSB6/fIB/fABIZIBIAggef3yASAJIHH98gH98QEhkwEgCCB6/fIBIAkgcv3yAf3xASGUASAIIG/98gEgCSB3/fIB/fABIZUBIAggcP3yASAJIHj98gH98AEhlgEgCCB3/fIBIAkgb/3yAf3xASGXASAIIHj98gEgCSBw/fIB/fEBIZgBIAggc/3yASAJIHv98gH98AEhmQEgCCB0/fIBIAkgfP3yAf3wASGaASAIIHv98gEgCSBz/fIB/fEBIZsBIAggfP3yASAJIHT98gH98QEhnAEgCCB9/fIBIAkghQH98gH98AEhnQEgCCB+/fIBIAkghgH98gH98AEhngEgCCCFAf3yASAJIH398gH98QEhnwEgCCCGAf3yASAJIH798gH98QEhoAEgCCCBAf3yASAJIIkB/fIB/fABIaEBIAggggH98gEgCSCKAf3yAf3wASGiASAIIIkB/fIBIAkggQH98gH98QEhowEgCCCKAf3yASAJIIIB/fIB/fEBIaQBIAggf/3yASAJIIcB/fIB/fABIaUBIAgggAH98gEgCSCIAf3yAf3wASGmASAIIIcB/fIBIAkgf/3yAf3xASGnASAIIIgB/fIBIAkggAH98gH98QEhqAEgCCCDAf3yASAJIIsB/fIB/fABIakBIAgghAH98gEgCSCMAf3yAf3wASGqASAIIIsB/fIBIAkggwH98gH98QEhqwEgCCCMAf3yASAJIIQB/fIB/fEBIawBIAogjQH98gEgCyCRAf3yAf3wASGtASAKII4B/fIBIAsgkgH98gH98AEhrgEgCiCRAf3yASALII0B/fIB/fEBIa8BIAogkgH98gEgCyCOAf3yAf3xASGwASAKII8B/fIBIAsgkwH98gH98AEhsQEgCiCQAf3yASALIJQB/fIB/fABIbIBIAogkwH98gEgCyCPAf3yAf3xASGzASAKIJQB/fIBIAsgkAH98gH98QEhtAEgCiCVAf3yASALIJkB/fIB/fABIbUBIAoglgH98gEgCyCaAf3yAf3wASG2ASAKIJkB/fIBIAsglQH98gH98QEhtwEgCiCaAf3yASALIJYB/fIB/fEBIbgBIAoglwH98gEgCyCbAf3yAf3wASG5ASAKIJgB/fIBIAsgnAH98gH98AEhugEgCiCbAf3yASALIJcB/fIB/fEBIbsBIAognAH98gEgCyCYAf3yAf3xASG8ASAKIJ0B/fIBIAsgoQH98gH98AEhvQEgCiCeAf3yASALIKIB/fIB/fABIb4BIAogoQH98gEgCyCdAf3yAf3xASG/ASAKIKIB/fIBIAsgngH98gH98QEhwAEgCiCfAf3yASALIKMB/fIB/fABIcEBIAogoAH98gEgCyCkAf3yAf3wASHCASAKIKMB/fIBIAsgnwH98gH98QEhwwEgCiCkAf3yASALIKAB/fIB/fEBIcQBIAogpQH98gEgCyCpAf3yAf3wASHFASAKIKYB/fIBIAsgqgH98gH98AEhxgEgCiCpAf3yASALIKUB/fIB/fEBIccBIAogqgH98gEgCyCmAf3yAf3xASHIASAKIKcB/fIBIAsgqwH98gH98AEhyQEgCiCoAf3yASALIKwB/fIB/fABIcoBIAogqwH98gEgCyCnAf3yAf3xASHLASAKIKwB/fIBIAsgqAH98gH98QEhzAEgAkEDdP0KA8ARIK0B/fIBIAJBA3T9CgPAFSCuAf3yAf3wASHNASACQQN0/QoDwBEgrgH98gEgAkEDdP0KA8AVIK0B/fIB/fEBIc4BIAJBBHQgAkEEdP0ABIA2IM0BIABBBHT9AATAJf3yASDOASAAQQR0/QAEwBv98gH98QH98AH9CwSANkEAIM0B/QsEwC9BACDOAf0LBMAxIAJBA3T9CgPIESCvAf3yASACQQN0/QoDyBUgsAH98gH98AEhzwEgAkEDdP0KA8gRILAB/fIBIAJBA3T9CgPIFSCvAf3yAf3xASHQASACQQR0IAJBBHT9AASQNiDPASAAQQR0/QAEkCf98gEg0AEgAEEEdP0ABJAd/fIB/fEB/fAB/QsEkDZBACDPAf0LBJAxQQAg0AH9CwSQMyACQQN0/QoD0BEgsQH98gEgAkEDdP0KA9AVILIB/fIB/fABIdEBIAJBA3T9CgPQESCyAf3yASACQQN0/QoD0BUgsQH98gH98QEh0gEgAkEEdCACQQR0/QAEoDYg0QEgAEEEdP0ABPAl/fIBINIBIABBBHT9AATwG/3yAf3xAf3wAf0LBKA2QQAg0QH9CwTwL0EAINIB/QsE8DEgAkEDdP0KA9gRILMB/fIBIAJBA3T9CgPYFSC0Af3yAf3wASHTASACQQN0/QoD2BEgtAH98gEgAkEDdP0KA9gVILMB/fIB/fEBIdQBIAJBBHQgAkEEdP0ABLA2INMBIABBBHT9AASgJ/3yASDUASAAQQR0/QAEoB398gH98QH98AH9CwSwNkEAINMB/QsEoDFBACDUAf0LBKAzIAJBA3T9CgPgESC1Af3yASACQQN0/QoD4BUgtgH98gH98AEh1QEgAkEDdP0KA+ARILYB/fIBIAJBA3T9CgPgFSC1Af3yAf3xASHWASACQQR0IAJBBHT9AATANiDVASAAQQR0/QAEoCb98gEg1gEgAEEEdP0ABKAc/fIB/fEB/fAB/QsEwDZBACDVAf0LBKAwQQAg1gH9CwSgMiACQQN0/QoD6BEgtwH98gEgAkEDdP0KA+gVILgB/fIB/fABIdcBIAJBA3T9CgPoESC4Af3yASACQQN0/QoD6BUgtwH98gH98QEh2AEgAkEEdCACQQR0/QAE0DYg1wEgAEEEdP0ABPAm/fIBINgBIABBBHT9AATwHP3yAf3xAf3wAf0LBNA2QQAg1wH9CwTwMEEAINgB/QsE8DIgAkEDdP0KA/ARILkB/fIBIAJBA3T9CgPwFSC6Af3yAf3wASHZASACQQN0/QoD8BEgugH98gEgAkEDdP0KA/AVILkB/fIB/fEBIdoBIAJBBHQgAkEEdP0ABOA2INkBIABBBHT9AASQJv3yASDaASAAQQR0/QAEkBz98gH98QH98AH9CwTgNkEAINkB/QsEkDBBACDaAf0LBJAyIAJBA3T9CgP4ESC7Af3yASACQQN0/QoD+BUgvAH98gH98AEh2wEgAkEDdP0KA/gRILwB/fIBIAJBA3T9CgP4FSC7Af3yAf3xASHcASACQQR0IAJBBHT9AATwNiDbASAAQQR0/QAEwCb98gEg3AEgAEEEdP0ABMAc/fIB/fEB/fAB/QsE8DZBACDbAf0LBMAwQQAg3AH9CwTAMiACQQN0/QoDgBIgvQH98gEgAkEDdP0KA4AWIL4B/fIB/fABId0BIAJBA3T9CgOAEiC+Af3yASACQQN0/QoDgBYgvQH98gH98QEh3gEgAkEEdCACQQR0/QAEgDcg3QEgAEEEdP0ABIAn/fIBIN4BIABBBHT9AASAHf3yAf3xAf3wAf0LBIA3QQAg3QH9CwSAMUEAIN4B/QsEgDMgAkEDdP0KA4gSIL8B/fIBIAJBA3T9CgOIFiDAAf3yAf3wASHfASACQQN0/QoDiBIgwAH98gEgAkEDdP0KA4gWIL8B/fIB/fEBIeABIAJBBHQgAkEEdP0ABJA3IN8BIABBBHT9AATQJf3yASDgASAAQQR0/QAE0Bv98gH98QH98AH9CwSQN0EAIN8B/QsE0C9BACDgAf0LBNAxIAJBA3T9CgOQEiDBAf3yASACQQN0/QoDkBYgwgH98gH98AEh4QEgAkEDdP0KA5ASIMIB/fIBIAJBA3T9CgOQFiDBAf3yAf3xASHiASACQQR0IAJBBHT9AASgNyDhASAAQQR0/QAEsCf98gEg4gEgAEEEdP0ABLAd/fIB/fEB/fAB/QsEoDdBACDhAf0LBLAxQQAg4gH9CwSwMyACQQN0/QoDmBIgwwH98gEgAkEDdP0KA5gWIMQB/fIB/fABIeMBIAJBA3T9CgOYEiDEAf3yASACQQN0/QoDmBYgwwH98gH98QEh5AEgAkEEdCACQQR0/QAEsDcg4wEgAEEEdP0ABOAl/fIBIOQBIABBBHT9AATgG/3yAf3xAf3wAf0LBLA3QQAg4wH9CwTgL0EAIOQB/QsE4DEgAkEDdP0KA6ASIMUB/fIBIAJBA3T9CgOgFiDGAf3yAf3wASHlASACQQN0/QoDoBIgxgH98gEgAkEDdP0KA6AWIMUB/fIB/fEBIeYBIAJBBHQgAkEEdP0ABMA3IOUBIABBBHT9AATgJv3yASDmASAAQQR0/QAE4Bz98gH98QH98AH9CwTAN0EAIOUB/QsE4DBBACDmAf0LBOAyIAJBA3T9CgOoEiDHAf3yASACQQN0/QoDqBYgyAH98gH98AEh5wEgAkEDdP0KA6gSIMgB/fIBIAJBA3T9CgOoFiDHAf3yAf3xASHoASACQQR0IAJBBHT9AATQNyDnASAAQQR0/QAEsCb98gEg6AEgAEEEdP0ABLAc/fIB/fEB/fAB/QsE0DdBACDnAf0LBLAwQQAg6AH9CwSwMiACQQN0/QoDsBIgyQH98gEgAkEDdP0KA7AWIMoB/fIB/fABIekBIAJBA3T9CgOwEiDKAf3yASACQQN0/QoDsBYgyQH98gH98QEh6gEgAkEEdCACQQR0/QAE4Dcg6QEgAEEEdP0ABNAm/fIBIOoBIABBBHT9AATQHP3yAf3xAf3wAf0LBOA3QQAg6QH9CwTQMEEAIOoB/QsE0DIgAkEDdP0KA7gSIMsB/fIBIAJBA3T9CgO4FiDMAf3yAf3wASHrASACQQN0/QoDuBIgzAH98gEgAkEDdP0KA7gWIMsB/fIB/fEBIewBIAJBBHQgAkEEdP0ABPA3IOsBIABBBHT9AASAJv3yASDsASAAQQR0/QAEgBz98gH98QH98AH9CwTwN0EAIOsB/QsEgDBBACDsAf0LBIAyC9wNAWR7RM07f2aeoOY//RRBAP0ABMAK/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgAv98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AATQCv3yASEHRM07f2aeoOY//RRBAP0ABJAL/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAE4Ar98gEhDUTNO39mnqDmP/0UQQD9AASgC/3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABPAK/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsAv98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGEEA/QAEwC8hGUEA/QAEwDEhGkEA/QAE0C8hG0EA/QAE0DEhHEEA/QAE4C8hHUEA/QAE4DEhHkEA/QAE8C8hH0EA/QAE8DEhIEEA/QAEgDAhIUEA/QAEgDIhIkEA/QAEkDAhI0EA/QAEkDIhJEEA/QAEoDAhJUEA/QAEoDIhJkEA/QAEsDAhJ0EA/QAEsDIhKEEA/QAEwDAhKUEA/QAEwDIhKkEA/QAE0DAhK0EA/QAE0DIhLEEA/QAE4DAhLUEA/QAE4DIhLkEA/QAE8DAhL0EA/QAE8DIhMEEA/QAEgDEhMUEA/QAEgDMhMkEA/QAEkDEhM0EA/QAEkDMhNEEA/QAEoDEhNUEA/QAEoDMhNkEA/QAEsDEhN0EA/QAEsDMhOCAPIBX98gEhOSAPIBb98gEhOiAQIBX98gEhOyAQIBb98gEhPCAZIDn98gEgGyA6/fIB/fABIB0gO/3yASAfIDz98gH98AH98AEhPSAaIDn98gEgHCA6/fIB/fABIB4gO/3yASAgIDz98gH98AH98AEhPiAhIDn98gEgIyA6/fIB/fABICUgO/3yASAnIDz98gH98AH98AEhPyAiIDn98gEgJCA6/fIB/fABICYgO/3yASAoIDz98gH98AH98AEhQCApIDn98gEgKyA6/fIB/fABIC0gO/3yASAvIDz98gH98AH98AEhQSAqIDn98gEgLCA6/fIB/fABIC4gO/3yASAwIDz98gH98AH98AEhQiAxIDn98gEgMyA6/fIB/fABIDUgO/3yASA3IDz98gH98AH98AEhQyAyIDn98gEgNCA6/fIB/fABIDYgO/3yASA4IDz98gH98AH98AEhRCA9IAn98gEgPyAK/fIB/fABIUUgPiAJ/fIBIEAgCv3yAf3wASFGIEEgCf3yASBDIAr98gH98AEhRyBCIAn98gEgRCAK/fIB/fABIUggRSAF/fIBIEcgBv3yAf3wASFJID0gA/3yASBBIAT98gH98AEhSiA+IAP98gEgQiAE/fIB/fABIUsgPyAD/fIBIEMgBP3yAf3wASFMIEAgA/3yASBEIAT98gH98AEhTSBKIAv98gEgTCAM/fIB/fABIU4gAyAJ/fIBIU8gAyAK/fIBIVAgBCAJ/fIBIVEgBCAK/fIBIVIgGSBP/fIBICEgUP3yAf3wASApIFH98gEgMSBS/fIB/fAB/fABIVMgGiBP/fIBICIgUP3yAf3wASAqIFH98gEgMiBS/fIB/fAB/fABIVQgGyBP/fIBICMgUP3yAf3wASArIFH98gEgMyBS/fIB/fAB/fABIVUgHCBP/fIBICQgUP3yAf3wASAsIFH98gEgNCBS/fIB/fAB/fABIVYgHSBP/fIBICUgUP3yAf3wASAtIFH98gEgNSBS/fIB/fAB/fABIVcgHiBP/fIBICYgUP3yAf3wASAuIFH98gEgNiBS/fIB/fAB/fABIVggHyBP/fIBICcgUP3yAf3wASAvIFH98gEgNyBS/fIB/fAB/fABIVkgICBP/fIBICggUP3yAf3wASAwIFH98gEgOCBS/fIB/fAB/fABIVogUyAV/fIBIFUgFv3yAf3wASFbIFQgFf3yASBWIBb98gH98AEhXCBXIBX98gEgWSAW/fIB/fABIV0gWCAV/fIBIFogFv3yAf3wASFeIFsgEf3yASBdIBL98gH98AEhXyBTIA/98gEgVyAQ/fIB/fABIWAgVCAP/fIBIFggEP3yAf3wASFhIFUgD/3yASBZIBD98gH98AEhYiBWIA/98gEgWiAQ/fIB/fABIWMgYCAX/fIBIGIgGP3yAf3wASFkIABBBHQgSf0LBMAEIABBBHQgTv0LBNAEIABBBHQgX/0LBOAEIABBBHQgZP0LBPAEC2oBAn9BABAEQQAhAANAIABBEGwgAEEIbCAAQRBsEAUgAEEBaiIAQQRIDQALQQAQBkEAEAoQC0EAIQADQEEDIABrIQEgAUEQbCABQQhsIAFBEGwgAUEEbBAMIABBAWoiAEEESA0AC0EAEA0LvAIDAXwBfwV8RAAAAAAAAAAAIQBBACEBA0AgAUEDdCsDgD4hAiABQQN0KwPAPiEDIAAgAiADoaAhACABQQN0IAIgA6A5A4A+IAFBAWoiAUEISA0AC0EAIAA5A4A/RAAAAAAAAAAAIQJBACEBA0AgAUEDdCsDgD4hAyABQQN0KwOgPiEEIAIgAyAEoaAhAiABQQN0IAMgBKA5A4A+IAFBAWoiAUEESA0AC0EAIAI5A4g/RAAAAAAAAAAAIQNBACEBA0AgAUEDdCsDgD4hBCABQQN0KwOQPiEFIAMgBCAFoaAhAyABQQN0IAQgBaA5A4A+IAFBAWoiAUECSA0AC0EAIAM5A5A/RAAAAAAAAAAAIQRBACsDgD4hBUEAKwOIPiEGIAQgBSAGoaAhBEEAIAUgBqA5A4A+QQAgBDkDmD8L7gIDAX8BfAJ/QQAhAANAIABBBHQrA4A0IABBBHQrA4g0oCEBIABBA2xBA3QgATkDiAUgAEEBaiIAQRBIDQALQQAhAANAIABBEGwhAkEAIQMDQCADQQN0IAIgA2pBBHQrA4A2IAIgA2pBBHQrA4g2oDkDgD4gA0EBaiIDQRBIDQALEA9BACEDA0AgAEEEbCADakEDbEEDdCADQQN0KwOAPzkDgAUgA0EBaiIDQQRIDQALIABBAWoiAEEESA0AC0EAIQADQCAAQRBsQRBqIQJBACEDA0AgA0ECdCgCgApBA3QgAiADakEEdCsDgDYgAiADakEEdCsDiDagOQOAPiADQQFqIgNBEEgNAAsQD0EAIQMDQCAAQQRsIANqQQNsQQN0IANBA3QrA4A/OQOQBSADQQFqIgNBBEgNAAsgAEEBaiIAQQNIDQALQQAhAANAIABBA2xBA3REAAAAAAAAAAA5A7AHIABBAWoiAEEESA0ACwsEABAQCwQAEAILPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwTAMyAAQQFqIgBBBEgNAAtBAEQAAAAAAADwP/0U/QsEwDMLwyIByAF7IABBA3T9CgPACyECIABBA3T9CgPICyEDIABBA3T9CgPQCyEEIABBA3T9CgPYCyEFIABBA3T9CgPgCyEGIABBA3T9CgPoCyEHIABBA3T9CgPwCyEIIABBA3T9CgP4CyEJQQD9AATALyEKQQD9AATAMSELQQD9AATQLyEMQQD9AATQMSENQQD9AATgLyEOQQD9AATgMSEPQQD9AATwLyEQQQD9AATwMSERQQD9AASAMCESQQD9AASAMiETQQD9AASQMCEUQQD9AASQMiEVQQD9AASgMCEWQQD9AASgMiEXQQD9AASwMCEYQQD9AASwMiEZQQD9AATAMCEaQQD9AATAMiEbQQD9AATQMCEcQQD9AATQMiEdQQD9AATgMCEeQQD9AATgMiEfQQD9AATwMCEgQQD9AATwMiEhQQD9AASAMSEiQQD9AASAMyEjQQD9AASQMSEkQQD9AASQMyElQQD9AASgMSEmQQD9AASgMyEnQQD9AASwMSEoQQD9AASwMyEpIAIgCv3yASADIBr98gH98AEhKiACIAv98gEgAyAb/fIB/fABISsgAiAa/fIBIAMgCv3yAf3xASEsIAIgG/3yASADIAv98gH98QEhLSACIAz98gEgAyAc/fIB/fABIS4gAiAN/fIBIAMgHf3yAf3wASEvIAIgHP3yASADIAz98gH98QEhMCACIB398gEgAyAN/fIB/fEBITEgAiAO/fIBIAMgHv3yAf3wASEyIAIgD/3yASADIB/98gH98AEhMyACIB798gEgAyAO/fIB/fEBITQgAiAf/fIBIAMgD/3yAf3xASE1IAIgEP3yASADICD98gH98AEhNiACIBH98gEgAyAh/fIB/fABITcgAiAg/fIBIAMgEP3yAf3xASE4IAIgIf3yASADIBH98gH98QEhOSACIBL98gEgAyAi/fIB/fABITogAiAT/fIBIAMgI/3yAf3wASE7IAIgIv3yASADIBL98gH98QEhPCACICP98gEgAyAT/fIB/fEBIT0gAiAU/fIBIAMgJP3yAf3wASE+IAIgFf3yASADICX98gH98AEhPyACICT98gEgAyAU/fIB/fEBIUAgAiAl/fIBIAMgFf3yAf3xASFBIAIgFv3yASADICb98gH98AEhQiACIBf98gEgAyAn/fIB/fABIUMgAiAm/fIBIAMgFv3yAf3xASFEIAIgJ/3yASADIBf98gH98QEhRSACIBj98gEgAyAo/fIB/fABIUYgAiAZ/fIBIAMgKf3yAf3wASFHIAIgKP3yASADIBj98gH98QEhSCACICn98gEgAyAZ/fIB/fEBIUkgBCAq/fIBIAUgOv3yAf3wASFKIAQgK/3yASAFIDv98gH98AEhSyAEIDr98gEgBSAq/fIB/fEBIUwgBCA7/fIBIAUgK/3yAf3xASFNIAQgLv3yASAFID798gH98AEhTiAEIC/98gEgBSA//fIB/fABIU8gBCA+/fIBIAUgLv3yAf3xASFQIAQgP/3yASAFIC/98gH98QEhUSAEIDL98gEgBSBC/fIB/fABIVIgBCAz/fIBIAUgQ/3yAf3wASFTIAQgQv3yASAFIDL98gH98QEhVCAEIEP98gEgBSAz/fIB/fEBIVUgBCA2/fIBIAUgRv3yAf3wASFWIAQgN/3yASAFIEf98gH98AEhVyAEIEb98gEgBSA2/fIB/fEBIVggBCBH/fIBIAUgN/3yAf3xASFZIAQgLP3yASAFIDz98gH98AEhWiAEIC398gEgBSA9/fIB/fABIVsgBCA8/fIBIAUgLP3yAf3xASFcIAQgPf3yASAFIC398gH98QEhXSAEIDD98gEgBSBA/fIB/fABIV4gBCAx/fIBIAUgQf3yAf3wASFfIAQgQP3yASAFIDD98gH98QEhYCAEIEH98gEgBSAx/fIB/fEBIWEgBCA0/fIBIAUgRP3yAf3wASFiIAQgNf3yASAFIEX98gH98AEhYyAEIET98gEgBSA0/fIB/fEBIWQgBCBF/fIBIAUgNf3yAf3xASFlIAQgOP3yASAFIEj98gH98AEhZiAEIDn98gEgBSBJ/fIB/fABIWcgBCBI/fIBIAUgOP3yAf3xASFoIAQgSf3yASAFIDn98gH98QEhaSAGIEr98gEgByBS/fIB/fABIWogBiBL/fIBIAcgU/3yAf3wASFrIAYgUv3yASAHIEr98gH98QEhbCAGIFP98gEgByBL/fIB/fEBIW0gBiBO/fIBIAcgVv3yAf3wASFuIAYgT/3yASAHIFf98gH98AEhbyAGIFb98gEgByBO/fIB/fEBIXAgBiBX/fIBIAcgT/3yAf3xASFxIAYgTP3yASAHIFT98gH98AEhciAGIE398gEgByBV/fIB/fABIXMgBiBU/fIBIAcgTP3yAf3xASF0IAYgVf3yASAHIE398gH98QEhdSAGIFD98gEgByBY/fIB/fABIXYgBiBR/fIBIAcgWf3yAf3wASF3IAYgWP3yASAHIFD98gH98QEheCAGIFn98gEgByBR/fIB/fEBIXkgBiBa/fIBIAcgYv3yAf3wASF6IAYgW/3yASAHIGP98gH98AEheyAGIGL98gEgByBa/fIB/fEBIXwgBiBj/fIBIAcgW/3yAf3xASF9IAYgXv3yASAHIGb98gH98AEhfiAGIF/98gEgByBn/fIB/fABIX8gBiBm/fIBIAcgXv3yAf3xASGAASAGIGf98gEgByBf/fIB/fEBIYEBIAYgXP3yASAHIGT98gH98AEhggEgBiBd/fIBIAcgZf3yAf3wASGDASAGIGT98gEgByBc/fIB/fEBIYQBIAYgZf3yASAHIF398gH98QEhhQEgBiBg/fIBIAcgaP3yAf3wASGGASAGIGH98gEgByBp/fIB/fABIYcBIAYgaP3yASAHIGD98gH98QEhiAEgBiBp/fIBIAcgYf3yAf3xASGJASAIIGr98gEgCSBu/fIB/fABIYoBIAgga/3yASAJIG/98gH98AEhiwEgCCBu/fIBIAkgav3yAf3xASGMASAIIG/98gEgCSBr/fIB/fEBIY0BIAggbP3yASAJIHD98gH98AEhjgEgCCBt/fIBIAkgcf3yAf3wASGPASAIIHD98gEgCSBs/fIB/fEBIZABIAggcf3yASAJIG398gH98QEhkQEgCCBy/fIBIAkgdv3yAf3wASGSASAIIHP98gEgCSB3/fIB/fABIZMBIAggdv3yASAJIHL98gH98QEhlAEgCCB3/fIBIAkgc/3yAf3xASGVASAIIHT98gEgCSB4/fIB/fABIZYBIAggdf3yASAJIHn98gH98AEhlwEgCCB4/fIBIAkgdP3yAf3xASGYASAIIHn98gEgCSB1/fIB/fEBIZkBIAggev3yASAJIH798gH98AEhmgEgCCB7/fIBIAkgf/3yAf3wASGbASAIIH798gEgCSB6/fIB/fEBIZwBIAggf/3yASAJIHv98gH98QEhnQEgCCB8/fIBIAkggAH98gH98AEhngEgCCB9/fIBIAkggQH98gH98AEhnwEgCCCAAf3yASAJIHz98gH98QEhoAEgCCCBAf3yASAJIH398gH98QEhoQEgCCCCAf3yASAJIIYB/fIB/fABIaIBIAgggwH98gEgCSCHAf3yAf3wASGjASAIIIYB/fIBIAkgggH98gH98QEhpAEgCCCHAf3yASAJIIMB/fIB/fEBIaUBIAgghAH98gEgCSCIAf3yAf3wASGmASAIIIUB/fIBIAkgiQH98gH98AEhpwEgCCCIAf3yASAJIIQB/fIB/fEBIagBIAggiQH98gEgCSCFAf3yAf3xASGpASABQQN0/QoDwBEgigH98gEgAUEDdP0KA8AVIIsB/fIB/fABIaoBIAFBA3T9CgPAESCLAf3yASABQQN0/QoDwBUgigH98gH98QEhqwFBACCqAf0LBMAvQQAgqwH9CwTAMSABQQN0/QoDyBEgjAH98gEgAUEDdP0KA8gVII0B/fIB/fABIawBIAFBA3T9CgPIESCNAf3yASABQQN0/QoDyBUgjAH98gH98QEhrQFBACCsAf0LBJAxQQAgrQH9CwSQMyABQQN0/QoD0BEgjgH98gEgAUEDdP0KA9AVII8B/fIB/fABIa4BIAFBA3T9CgPQESCPAf3yASABQQN0/QoD0BUgjgH98gH98QEhrwFBACCuAf0LBPAvQQAgrwH9CwTwMSABQQN0/QoD2BEgkAH98gEgAUEDdP0KA9gVIJEB/fIB/fABIbABIAFBA3T9CgPYESCRAf3yASABQQN0/QoD2BUgkAH98gH98QEhsQFBACCwAf0LBKAxQQAgsQH9CwSgMyABQQN0/QoD4BEgkgH98gEgAUEDdP0KA+AVIJMB/fIB/fABIbIBIAFBA3T9CgPgESCTAf3yASABQQN0/QoD4BUgkgH98gH98QEhswFBACCyAf0LBKAwQQAgswH9CwSgMiABQQN0/QoD6BEglAH98gEgAUEDdP0KA+gVIJUB/fIB/fABIbQBIAFBA3T9CgPoESCVAf3yASABQQN0/QoD6BUglAH98gH98QEhtQFBACC0Af0LBPAwQQAgtQH9CwTwMiABQQN0/QoD8BEglgH98gEgAUEDdP0KA/AVIJcB/fIB/fABIbYBIAFBA3T9CgPwESCXAf3yASABQQN0/QoD8BUglgH98gH98QEhtwFBACC2Af0LBJAwQQAgtwH9CwSQMiABQQN0/QoD+BEgmAH98gEgAUEDdP0KA/gVIJkB/fIB/fABIbgBIAFBA3T9CgP4ESCZAf3yASABQQN0/QoD+BUgmAH98gH98QEhuQFBACC4Af0LBMAwQQAguQH9CwTAMiABQQN0/QoDgBIgmgH98gEgAUEDdP0KA4AWIJsB/fIB/fABIboBIAFBA3T9CgOAEiCbAf3yASABQQN0/QoDgBYgmgH98gH98QEhuwFBACC6Af0LBIAxQQAguwH9CwSAMyABQQN0/QoDiBIgnAH98gEgAUEDdP0KA4gWIJ0B/fIB/fABIbwBIAFBA3T9CgOIEiCdAf3yASABQQN0/QoDiBYgnAH98gH98QEhvQFBACC8Af0LBNAvQQAgvQH9CwTQMSABQQN0/QoDkBIgngH98gEgAUEDdP0KA5AWIJ8B/fIB/fABIb4BIAFBA3T9CgOQEiCfAf3yASABQQN0/QoDkBYgngH98gH98QEhvwFBACC+Af0LBLAxQQAgvwH9CwSwMyABQQN0/QoDmBIgoAH98gEgAUEDdP0KA5gWIKEB/fIB/fABIcABIAFBA3T9CgOYEiChAf3yASABQQN0/QoDmBYgoAH98gH98QEhwQFBACDAAf0LBOAvQQAgwQH9CwTgMSABQQN0/QoDoBIgogH98gEgAUEDdP0KA6AWIKMB/fIB/fABIcIBIAFBA3T9CgOgEiCjAf3yASABQQN0/QoDoBYgogH98gH98QEhwwFBACDCAf0LBOAwQQAgwwH9CwTgMiABQQN0/QoDqBIgpAH98gEgAUEDdP0KA6gWIKUB/fIB/fABIcQBIAFBA3T9CgOoEiClAf3yASABQQN0/QoDqBYgpAH98gH98QEhxQFBACDEAf0LBLAwQQAgxQH9CwSwMiABQQN0/QoDsBIgpgH98gEgAUEDdP0KA7AWIKcB/fIB/fABIcYBIAFBA3T9CgOwEiCnAf3yASABQQN0/QoDsBYgpgH98gH98QEhxwFBACDGAf0LBNAwQQAgxwH9CwTQMiABQQN0/QoDuBIgqAH98gEgAUEDdP0KA7gWIKkB/fIB/fABIcgBIAFBA3T9CgO4EiCpAf3yASABQQN0/QoDuBYgqAH98gH98QEhyQFBACDIAf0LBIAwQQAgyQH9CwSAMgvcDQFke0TNO39mnqDmP/0UQQD9AATACv3yASEBRM07f2aeoOY//RRBAP0ABIAL/fIBIQIgASAC/fEBIQMgASAC/fABIQQgAv3tASAB/fEBIQUgASAC/fEBIQZEzTt/Zp6g5j/9FEEA/QAE0Ar98gEhB0TNO39mnqDmP/0UQQD9AASQC/3yASEIIAcgCP3xASEJIAcgCP3wASEKIAj97QEgB/3xASELIAcgCP3xASEMRM07f2aeoOY//RRBAP0ABOAK/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEoAv98gEhDiANIA798QEhDyANIA798AEhECAO/e0BIA398QEhESANIA798QEhEkTNO39mnqDmP/0UQQD9AATwCv3yASETRM07f2aeoOY//RRBAP0ABLAL/fIBIRQgEyAU/fEBIRUgEyAU/fABIRYgFP3tASAT/fEBIRcgEyAU/fEBIRhBAP0ABMAvIRlBAP0ABMAxIRpBAP0ABNAvIRtBAP0ABNAxIRxBAP0ABOAvIR1BAP0ABOAxIR5BAP0ABPAvIR9BAP0ABPAxISBBAP0ABIAwISFBAP0ABIAyISJBAP0ABJAwISNBAP0ABJAyISRBAP0ABKAwISVBAP0ABKAyISZBAP0ABLAwISdBAP0ABLAyIShBAP0ABMAwISlBAP0ABMAyISpBAP0ABNAwIStBAP0ABNAyISxBAP0ABOAwIS1BAP0ABOAyIS5BAP0ABPAwIS9BAP0ABPAyITBBAP0ABIAxITFBAP0ABIAzITJBAP0ABJAxITNBAP0ABJAzITRBAP0ABKAxITVBAP0ABKAzITZBAP0ABLAxITdBAP0ABLAzITggDyAV/fIBITkgDyAW/fIBITogECAV/fIBITsgECAW/fIBITwgGSA5/fIBIBsgOv3yAf3wASAdIDv98gEgHyA8/fIB/fAB/fABIT0gGiA5/fIBIBwgOv3yAf3wASAeIDv98gEgICA8/fIB/fAB/fABIT4gISA5/fIBICMgOv3yAf3wASAlIDv98gEgJyA8/fIB/fAB/fABIT8gIiA5/fIBICQgOv3yAf3wASAmIDv98gEgKCA8/fIB/fAB/fABIUAgKSA5/fIBICsgOv3yAf3wASAtIDv98gEgLyA8/fIB/fAB/fABIUEgKiA5/fIBICwgOv3yAf3wASAuIDv98gEgMCA8/fIB/fAB/fABIUIgMSA5/fIBIDMgOv3yAf3wASA1IDv98gEgNyA8/fIB/fAB/fABIUMgMiA5/fIBIDQgOv3yAf3wASA2IDv98gEgOCA8/fIB/fAB/fABIUQgPSAJ/fIBID8gCv3yAf3wASFFID4gCf3yASBAIAr98gH98AEhRiBBIAn98gEgQyAK/fIB/fABIUcgQiAJ/fIBIEQgCv3yAf3wASFIIEUgBf3yASBHIAb98gH98AEhSSA9IAP98gEgQSAE/fIB/fABIUogPiAD/fIBIEIgBP3yAf3wASFLID8gA/3yASBDIAT98gH98AEhTCBAIAP98gEgRCAE/fIB/fABIU0gSiAL/fIBIEwgDP3yAf3wASFOIAMgCf3yASFPIAMgCv3yASFQIAQgCf3yASFRIAQgCv3yASFSIBkgT/3yASAhIFD98gH98AEgKSBR/fIBIDEgUv3yAf3wAf3wASFTIBogT/3yASAiIFD98gH98AEgKiBR/fIBIDIgUv3yAf3wAf3wASFUIBsgT/3yASAjIFD98gH98AEgKyBR/fIBIDMgUv3yAf3wAf3wASFVIBwgT/3yASAkIFD98gH98AEgLCBR/fIBIDQgUv3yAf3wAf3wASFWIB0gT/3yASAlIFD98gH98AEgLSBR/fIBIDUgUv3yAf3wAf3wASFXIB4gT/3yASAmIFD98gH98AEgLiBR/fIBIDYgUv3yAf3wAf3wASFYIB8gT/3yASAnIFD98gH98AEgLyBR/fIBIDcgUv3yAf3wAf3wASFZICAgT/3yASAoIFD98gH98AEgMCBR/fIBIDggUv3yAf3wAf3wASFaIFMgFf3yASBVIBb98gH98AEhWyBUIBX98gEgViAW/fIB/fABIVwgVyAV/fIBIFkgFv3yAf3wASFdIFggFf3yASBaIBb98gH98AEhXiBbIBH98gEgXSAS/fIB/fABIV8gUyAP/fIBIFcgEP3yAf3wASFgIFQgD/3yASBYIBD98gH98AEhYSBVIA/98gEgWSAQ/fIB/fABIWIgViAP/fIBIFogEP3yAf3wASFjIGAgF/3yASBiIBj98gH98AEhZCAAQQR0IEn9CwSACCAAQQR0IE79CwSQCCAAQQR0IF/9CwSgCCAAQQR0IGT9CwSwCAs+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBMAzIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwTQMws+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBMAzIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwTgMws+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBMAzIABBAWoiAEEESA0AC0EARAAAAAAAAPA//RT9CwTwMwvkAQECf0EAEARBACEAA0AgAEEQbCAAQQhsIABBEGwQBSAAQQFqIgBBBEgNAAsQExALQQAhAANAQQMgAGshASABQQhsIAFBEGwQFCAAQQFqIgBBBEgNAAtBABAVEBYQC0EAIQADQEEDIABrIQEgAUEIbCABQRBsEBQgAEEBaiIAQQRIDQALQQQQFRAXEAtBACEAA0BBAyAAayEBIAFBCGwgAUEQbBAUIABBAWoiAEEESA0AC0EIEBUQGBALQQAhAANAQQMgAGshASABQQhsIAFBEGwQFCAAQQFqIgBBBEgNAAtBDBAVCwtHAQBBgAoLQAAAAAANAAAAAwAAAA4AAAAGAAAACwAAAAUAAAAIAAAADAAAAAEAAAAPAAAAAgAAAAoAAAAHAAAACQAAAAQAAAA=";
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
