/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":4,"encoding":{"fixed":"H","generator":"Y","angle":"identity"},"blocks":4,"entangler":"cnot-ring","rotations":["Z","Y","Z"],"observables":["Z0","Z1","Z2","Z3"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Operations per sample (and per call besides):
 *   forward: 704 additions, 1348 multiplications, 8 function calls (516 additions, 1128 multiplications, 96 function calls)
 *   vjp: 2096 additions, 3420 multiplications, 8 function calls (831 additions, 1128 multiplications, 96 function calls)
 *   jacobian: 3656 additions, 7044 multiplications, 8 function calls (516 additions, 1128 multiplications, 96 function calls)
 * The functions share scratch memory: they do not run concurrently in one thread’s module instance.
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
// Phases of the amplitudes at each block boundary.
const phaseIm = new Float64Array(64);
// Phases of the amplitudes from one layer of R_z.
const spread = new Float64Array(16);
// Phases of the amplitudes from one layer of R_z.
const spreadIm = new Float64Array(16);
// The states of one sample, slot by slot.
const state = new Float64Array(80);
// The states of one sample, slot by slot.
const stateIm = new Float64Array(80);
// The vector λ of one sample.
const lambda = new Float64Array(16);
// The vector λ of one sample.
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
    for (let at2 = 0; at2 < 2; at2 += 1) {
      const erv0 = spread[at2];
      const eiv0 = spreadIm[at2];
      spread[at2 + 2] = erv0 * w2 - eiv0 * z2;
      spreadIm[at2 + 2] = erv0 * z2 + eiv0 * w2;
      spread[at2] = erv0 * w2 + eiv0 * z2;
      spreadIm[at2] = eiv0 * w2 - erv0 * z2;
    }
    const w1 = turnings[from + 2];
    const z1 = turnings[from + 3];
    for (let at1 = 0; at1 < 4; at1 += 1) {
      const erv1 = spread[at1];
      const eiv1 = spreadIm[at1];
      spread[at1 + 4] = erv1 * w1 - eiv1 * z1;
      spreadIm[at1 + 4] = erv1 * z1 + eiv1 * w1;
      spread[at1] = erv1 * w1 + eiv1 * z1;
      spreadIm[at1] = eiv1 * w1 - erv1 * z1;
    }
    const w0 = turnings[from];
    const z0 = turnings[from + 1];
    for (let at0 = 0; at0 < 8; at0 += 1) {
      const erv2 = spread[at0];
      const eiv2 = spreadIm[at0];
      spread[at0 + 8] = erv2 * w0 - eiv2 * z0;
      spreadIm[at0 + 8] = erv2 * z0 + eiv2 * w0;
      spread[at0] = erv2 * w0 + eiv2 * z0;
      spreadIm[at0] = eiv2 * w0 - erv2 * z0;
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
    for (let passed = 0; passed < 3; passed += 1) {
      const nextStart = passed * 16 + 16;
      spreadTurnings(passed * 8 + 32);
      for (let amplitude = 0; amplitude < 16; amplitude += 1) {
        const pr = phase[nextStart + amplitude];
        const pi = phaseIm[nextStart + amplitude];
        const er = spread[source[amplitude]];
        const ei = spreadIm[source[amplitude]];
        phase[nextStart + amplitude] = pr * er - pi * ei;
        phaseIm[nextStart + amplitude] = pr * ei + pi * er;
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
    state[0] = pv7;
    stateIm[0] = 0;
    state[1] = pv8;
    stateIm[1] = 0;
    state[2] = pv9;
    stateIm[2] = 0;
    state[3] = pv10;
    stateIm[3] = 0;
    state[4] = pv11;
    stateIm[4] = 0;
    state[5] = pv12;
    stateIm[5] = 0;
    state[6] = pv13;
    stateIm[6] = 0;
    state[7] = pv14;
    stateIm[7] = 0;
    state[8] = pv15;
    stateIm[8] = 0;
    state[9] = pv16;
    stateIm[9] = 0;
    state[10] = pv17;
    stateIm[10] = 0;
    state[11] = pv18;
    stateIm[11] = 0;
    state[12] = pv19;
    stateIm[12] = 0;
    state[13] = pv20;
    stateIm[13] = 0;
    state[14] = pv21;
    stateIm[14] = 0;
    state[15] = pv22;
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
    const arv0 = state[65];
    const aiv0 = stateIm[65];
    const pv0 = arv0 * arv0 + aiv0 * aiv0;
    const arv1 = state[66];
    const aiv1 = stateIm[66];
    const pv1 = arv1 * arv1 + aiv1 * aiv1;
    const arv2 = state[67];
    const aiv2 = stateIm[67];
    const pv2 = arv2 * arv2 + aiv2 * aiv2;
    const arv3 = state[68];
    const aiv3 = stateIm[68];
    const pv3 = arv3 * arv3 + aiv3 * aiv3;
    const arv4 = state[69];
    const aiv4 = stateIm[69];
    const pv4 = arv4 * arv4 + aiv4 * aiv4;
    const arv5 = state[70];
    const aiv5 = stateIm[70];
    const pv5 = arv5 * arv5 + aiv5 * aiv5;
    const arv6 = state[71];
    const aiv6 = stateIm[71];
    const pv6 = arv6 * arv6 + aiv6 * aiv6;
    const arv7 = state[72];
    const aiv7 = stateIm[72];
    const pv7 = arv7 * arv7 + aiv7 * aiv7;
    const arv8 = state[73];
    const aiv8 = stateIm[73];
    const pv8 = arv8 * arv8 + aiv8 * aiv8;
    const arv9 = state[74];
    const aiv9 = stateIm[74];
    const pv9 = arv9 * arv9 + aiv9 * aiv9;
    const arv10 = state[75];
    const aiv10 = stateIm[75];
    const pv10 = arv10 * arv10 + aiv10 * aiv10;
    const arv11 = state[76];
    const aiv11 = stateIm[76];
    const pv11 = arv11 * arv11 + aiv11 * aiv11;
    const arv12 = state[77];
    const aiv12 = stateIm[77];
    const pv12 = arv12 * arv12 + aiv12 * aiv12;
    const arv13 = state[78];
    const aiv13 = stateIm[78];
    const pv13 = arv13 * arv13 + aiv13 * aiv13;
    const arv14 = state[79];
    const aiv14 = stateIm[79];
    const pv14 = arv14 * arv14 + aiv14 * aiv14;
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
    const t = dv11 - dv12;
    const tv0 = dv7 - dv9 + (dv8 - dv10);
    const tv1 = d - dv3 + (dv0 - dv4) + (dv1 - dv5 + (dv2 - dv6));
    const tv2 = p - pv7 + (pv0 - pv8) + (pv1 - pv9 + (pv2 - pv10)) + (pv3 - pv11 + (pv4 - pv12) + (pv5 - pv13 + (pv6 - pv14)));
    y[at] = tv2;
    y[at + 1] = tv1;
    y[at + 2] = tv0;
    y[at + 3] = t;
}


/** Folds the cotangent into one weight for each Pauli string. */
function weigh(cotangent, at) {
    weights[0] = cotangent[at];
    weights[1] = cotangent[at + 1];
    weights[2] = cotangent[at + 2];
    weights[3] = cotangent[at + 3];
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


/** Writes λ = Σ weight · P ψ over the Pauli strings P. */
function seed() {
    const w0 = weights[0];
    const w1 = weights[1];
    const w2 = weights[2];
    const w3 = weights[3];
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
    lambda[0] = dv12 * state[64];
    lambdaIm[0] = dv12 * stateIm[64];
    lambda[1] = dv13 * state[65];
    lambdaIm[1] = dv13 * stateIm[65];
    lambda[2] = dv14 * state[66];
    lambdaIm[2] = dv14 * stateIm[66];
    lambda[3] = dv15 * state[67];
    lambdaIm[3] = dv15 * stateIm[67];
    lambda[4] = dv16 * state[68];
    lambdaIm[4] = dv16 * stateIm[68];
    lambda[5] = dv17 * state[69];
    lambdaIm[5] = dv17 * stateIm[69];
    lambda[6] = dv18 * state[70];
    lambdaIm[6] = dv18 * stateIm[70];
    lambda[7] = dv19 * state[71];
    lambdaIm[7] = dv19 * stateIm[71];
    lambda[8] = dv20 * state[72];
    lambdaIm[8] = dv20 * stateIm[72];
    lambda[9] = dv21 * state[73];
    lambdaIm[9] = dv21 * stateIm[73];
    lambda[10] = dv22 * state[74];
    lambdaIm[10] = dv22 * stateIm[74];
    lambda[11] = dv23 * state[75];
    lambdaIm[11] = dv23 * stateIm[75];
    lambda[12] = dv24 * state[76];
    lambdaIm[12] = dv24 * stateIm[76];
    lambda[13] = dv25 * state[77];
    lambdaIm[13] = dv25 * stateIm[77];
    lambda[14] = dv26 * state[78];
    lambdaIm[14] = dv26 * stateIm[78];
    lambda[15] = dv27 * state[79];
    lambdaIm[15] = dv27 * stateIm[79];
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
    const pv0 = va2 * vb3;
    const pv1 = vb2 * va3;
    const pv2 = vb2 * vb3;
    const kr = lr0 * p + lr1 * pv0 + (lr2 * pv1 + lr3 * pv2);
    const ki = li0 * p + li1 * pv0 + (li2 * pv1 + li3 * pv2);
    const krv0 = lr4 * p + lr5 * pv0 + (lr6 * pv1 + lr7 * pv2);
    const kiv0 = li4 * p + li5 * pv0 + (li6 * pv1 + li7 * pv2);
    const krv1 = lr8 * p + lr9 * pv0 + (lr10 * pv1 + lr11 * pv2);
    const kiv1 = li8 * p + li9 * pv0 + (li10 * pv1 + li11 * pv2);
    const krv2 = lr12 * p + lr13 * pv0 + (lr14 * pv1 + lr15 * pv2);
    const kiv2 = li12 * p + li13 * pv0 + (li14 * pv1 + li15 * pv2);
    const krv3 = kr * va1 + krv0 * vb1;
    const kiv3 = ki * va1 + kiv0 * vb1;
    const krv4 = krv1 * va1 + krv2 * vb1;
    const kiv4 = kiv1 * va1 + kiv2 * vb1;
    const g0 = krv3 * ua0 + krv4 * ub0;
    const krv5 = kr * va0 + krv1 * vb0;
    const kiv5 = ki * va0 + kiv1 * vb0;
    const krv6 = krv0 * va0 + krv2 * vb0;
    const kiv6 = kiv0 * va0 + kiv2 * vb0;
    const g1 = krv5 * ua1 + krv6 * ub1;
    const pv3 = va0 * va1;
    const pv4 = va0 * vb1;
    const pv5 = vb0 * va1;
    const pv6 = vb0 * vb1;
    const krv7 = lr0 * pv3 + lr4 * pv4 + (lr8 * pv5 + lr12 * pv6);
    const kiv7 = li0 * pv3 + li4 * pv4 + (li8 * pv5 + li12 * pv6);
    const krv8 = lr1 * pv3 + lr5 * pv4 + (lr9 * pv5 + lr13 * pv6);
    const kiv8 = li1 * pv3 + li5 * pv4 + (li9 * pv5 + li13 * pv6);
    const krv9 = lr2 * pv3 + lr6 * pv4 + (lr10 * pv5 + lr14 * pv6);
    const kiv9 = li2 * pv3 + li6 * pv4 + (li10 * pv5 + li14 * pv6);
    const krv10 = lr3 * pv3 + lr7 * pv4 + (lr11 * pv5 + lr15 * pv6);
    const kiv10 = li3 * pv3 + li7 * pv4 + (li11 * pv5 + li15 * pv6);
    const krv11 = krv7 * va3 + krv8 * vb3;
    const kiv11 = kiv7 * va3 + kiv8 * vb3;
    const krv12 = krv9 * va3 + krv10 * vb3;
    const kiv12 = kiv9 * va3 + kiv10 * vb3;
    const g2 = krv11 * ua2 + krv12 * ub2;
    const krv13 = krv7 * va2 + krv9 * vb2;
    const kiv13 = kiv7 * va2 + kiv9 * vb2;
    const krv14 = krv8 * va2 + krv10 * vb2;
    const kiv14 = kiv8 * va2 + kiv10 * vb2;
    const g3 = krv13 * ua3 + krv14 * ub3;
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
    for (let index = 0; index < 64; index += 1) {
      phaseGradient[index] = 0;
    }
}


/** Sums the tally with the sign of each qubit in turn. */
function foldPhases() {
    let g0 = 0;
    for (let at0 = 0; at0 < 8; at0 += 1) {
      const a = tally[at0];
      const b = tally[at0 + 8];
      g0 += a - b;
      tally[at0] = a + b;
    }
    turnGradient[0] = g0;
    let g1 = 0;
    for (let at1 = 0; at1 < 4; at1 += 1) {
      const av0 = tally[at1];
      const bv0 = tally[at1 + 4];
      g1 += av0 - bv0;
      tally[at1] = av0 + bv0;
    }
    turnGradient[1] = g1;
    let g2 = 0;
    for (let at2 = 0; at2 < 2; at2 += 1) {
      const av1 = tally[at2];
      const bv1 = tally[at2 + 2];
      g2 += av1 - bv1;
      tally[at2] = av1 + bv1;
    }
    turnGradient[2] = g2;
    let g3 = 0;
    const av2 = tally[0];
    const bv2 = tally[1];
    g3 += av2 - bv2;
    tally[0] = av2 + bv2;
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
    for (let passed = 0; passed < 3; passed += 1) {
      const nextStart = passed * 16 + 16;
      for (let amplitude = 0; amplitude < 16; amplitude += 1) {
        tally[source[amplitude]] = phaseGradient[nextStart + amplitude];
      }
      foldPhases();
      for (let wire = 0; wire < 4; wire += 1) {
        dtheta[(passed * 4 + wire) * 3 + 2] = turnGradient[wire];
      }
    }
    for (let unseen = 0; unseen < 4; unseen += 1) {
      dtheta[(12 + unseen) * 3 + 2] = 0;
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
        const blockv0 = 3 - back;
        undo0(blockv0 * 16, blockv0 * 8, blockv0 * 16, blockv0 * 4);
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
        const blockv0 = 3 - back;
        pull0(blockv0 * 8, blockv0 * 16);
      }
      inputGradient(jac, b * 16 + 0);
      choose1();
      seed();
      for (let backv0 = 0; backv0 < 4; backv0 += 1) {
        const blockv1 = 3 - backv0;
        pull0(blockv1 * 8, blockv1 * 16);
      }
      inputGradient(jac, b * 16 + 4);
      choose2();
      seed();
      for (let backv1 = 0; backv1 < 4; backv1 += 1) {
        const blockv2 = 3 - backv1;
        pull0(blockv2 * 8, blockv2 * 16);
      }
      inputGradient(jac, b * 16 + 8);
      choose3();
      seed();
      for (let backv2 = 0; backv2 < 4; backv2 += 1) {
        const blockv3 = 3 - backv2;
        pull0(blockv3 * 8, blockv3 * 16);
      }
      inputGradient(jac, b * 16 + 12);
    }
}
