// @ts-nocheck
/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":2,"encoding":{"fixed":"H","generator":"Y","angle":"identity"},"blocks":2,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 125, unitary 137, shift 521, fourier 125
 * Operations per sample (and per call besides):
 *   forward: 26 additions, 46 multiplications, 4 function calls (0 additions, 4 multiplications, 8 function calls)
 *   vjp: 76 additions, 114 multiplications, 4 function calls (0 additions, 4 multiplications, 8 function calls)
 *   jacobian: 88 additions, 146 multiplications, 4 function calls (0 additions, 4 multiplications, 8 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (4080 bytes).
 */

export const ansatz = {
  "qubits": 2,
  "encoding": {
    "fixed": "H",
    "generator": "Y",
    "angle": "identity"
  },
  "blocks": 2,
  "entangler": "cnot-ring",
  "rotations": [
    "Y"
  ],
  "observables": [
    "Z0",
    "Z1"
  ]
};
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(9);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(9);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(9);
// The states of one sample, slot by slot.
const state = new Float64Array(12);
// The vector λ of one sample.
const lambda = new Float64Array(9);
// The weight of each Pauli string in λ.
const weights = new Float64Array(9);
// Im⟨λ|P|ψ⟩ by block, qubit and axis, over the batch.
const gradient = new Float64Array(9);

/** Fuses the rotations of each block and qubit, once for all samples. */
function prepare(theta: Float64Array): void {
  for (let gate = 0; gate < 4; gate += 1) {
    sineCosine(0.5 * theta[gate]);
    const c0 = circle[0];
    const s0 = circle[1];
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x: Float64Array, at: number): void {
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
  const c0 = Math.SQRT1_2 * halfCos[0];
  const s0 = Math.SQRT1_2 * halfSin[0];
  const va0 = c0 - s0;
  const vb0 = c0 + s0;
  const c1 = Math.SQRT1_2 * halfCos[1];
  const s1 = Math.SQRT1_2 * halfSin[1];
  const va1 = c1 - s1;
  const vb1 = c1 + s1;
  const p = va0 * va1;
  const p1 = va0 * vb1;
  const p2 = vb0 * va1;
  const p3 = vb0 * vb1;
  state[0] = p;
  state[1] = p1;
  state[2] = p2;
  state[3] = p3;
}

/** Applies a block: the entangler and the rotations, from one slot of amplitudes to the next. */
function apply(block: number): void {
  const k = block & 1;
  const slot = k * 4;
  const gate = k * 4;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const slot1 = slot + 4;
  const a0 = state[slot];
  const a1 = state[slot + 2];
  const a2 = state[slot + 3];
  const a3 = state[slot + 1];
  const b0 = w0 * a0 - y0 * a2;
  const b2 = y0 * a0 + w0 * a2;
  const b1 = w0 * a1 - y0 * a3;
  const b3 = y0 * a1 + w0 * a3;
  const c0 = w1 * b0 - y1 * b1;
  const c1 = y1 * b0 + w1 * b1;
  const c2 = w1 * b2 - y1 * b3;
  const c3 = y1 * b2 + w1 * b3;
  state[slot1] = c0;
  state[slot1 + 1] = c1;
  state[slot1 + 2] = c2;
  state[slot1 + 3] = c3;
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y: Float64Array, at: number): void {
  const a = state[8];
  const p = a * a;
  const a1 = state[9];
  const p1 = a1 * a1;
  const a2 = state[10];
  const p2 = a2 * a2;
  const a3 = state[11];
  const p3 = a3 * a3;
  const d = p + p2;
  const d1 = p1 + p3;
  const t = d - d1;
  const t1 = p - p2 + (p1 - p3);
  y[at] = t1;
  y[at + 1] = t;
}

/** Folds the cotangent into one weight for each Pauli string. */
function weigh(cotangent: Float64Array, at: number): void {
  weights[0] = cotangent[at];
  weights[1] = cotangent[at + 1];
}

/** Writes λ = Σ weight · P ψ over the Pauli strings P. */
function seed(): void {
  const w0 = weights[0];
  const w1 = weights[1];
  const d = -w1;
  const d1 = w1 + w0;
  const d2 = d + w0;
  const d3 = w1 - w0;
  const d4 = d - w0;
  lambda[0] = d1 * state[8];
  lambda[1] = d2 * state[9];
  lambda[2] = d3 * state[10];
  lambda[3] = d4 * state[11];
}

/**
 * Pulls λ back through a block: its rotations and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo(block: number): void {
  const k = block & 1;
  const slot = k * 4;
  const gate = k * 4;
  const into = k * 2;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const slot1 = slot + 4;
  const l0 = lambda[0];
  const l1 = lambda[1];
  const l2 = lambda[2];
  const l3 = lambda[3];
  const a0 = state[slot1];
  const a1 = state[slot1 + 1];
  const a2 = state[slot1 + 2];
  const a3 = state[slot1 + 3];
  gradient[into] += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
  gradient[into + 1] += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
  const m0 = w0 * l0 + y0 * l2;
  const m2 = w0 * l2 - y0 * l0;
  const m1 = w0 * l1 + y0 * l3;
  const m3 = w0 * l3 - y0 * l1;
  const n0 = w1 * m0 + y1 * m1;
  const n1 = w1 * m1 - y1 * m0;
  const n2 = w1 * m2 + y1 * m3;
  const n3 = w1 * m3 - y1 * m2;
  lambda[0] = n0;
  lambda[2] = n1;
  lambda[3] = n2;
  lambda[1] = n3;
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
  const l0 = lambda[0];
  const l1 = lambda[1];
  const l2 = lambda[2];
  const l3 = lambda[3];
  const k = l0 * va1 + l1 * vb1;
  const k1 = l2 * va1 + l3 * vb1;
  const g0 = k * ua0 + k1 * ub0;
  const k2 = l0 * va0 + l2 * vb0;
  const k3 = l1 * va0 + l3 * vb0;
  const g1 = k2 * ua1 + k3 * ub1;
  out[at] = g0;
  out[at + 1] = g1;
}

/** Sets the sums over the batch to 0. */
function clear(): void {
  for (let at = 0; at < 4; at += 1) {
    gradient[at] = 0;
  }
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta: Float64Array): void {
  for (let gate = 0; gate < 4; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate] = gy;
  }
}

/** Weights the Pauli strings of observable 0. */
function choose0(): void {
  for (let term = 0; term < 2; term += 1) {
    weights[term] = 0;
  }
  weights[0] = 1;
}

/** Weights the Pauli strings of observable 1. */
function choose1(): void {
  for (let term = 0; term < 2; term += 1) {
    weights[term] = 0;
  }
  weights[1] = 1;
}

/** Pulls λ back through a block: its rotations and the entangler. */
function pull(block: number): void {
  const k = block & 1;
  const gate = k * 4;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const l0 = lambda[0];
  const l1 = lambda[1];
  const l2 = lambda[2];
  const l3 = lambda[3];
  const m0 = w0 * l0 + y0 * l2;
  const m2 = w0 * l2 - y0 * l0;
  const m1 = w0 * l1 + y0 * l3;
  const m3 = w0 * l3 - y0 * l1;
  const n0 = w1 * m0 + y1 * m1;
  const n1 = w1 * m1 - y1 * m0;
  const n2 = w1 * m2 + y1 * m3;
  const n3 = w1 * m3 - y1 * m2;
  lambda[0] = n0;
  lambda[2] = n1;
  lambda[3] = n2;
  lambda[1] = n3;
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 2], theta [4], y [batch · 2]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void {
  if (x.length < batch * 2) throw new RangeError("forward: x needs batch * 2 entries, one number per sample and qubit");
  if (theta.length < 4) throw new RangeError("forward: theta needs 4 entries, one number per block, qubit and rotation");
  if (y.length < batch * 2) throw new RangeError("forward: y needs batch * 2 entries, one number per sample and observable");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 2);
    for (let block = 0; block < 2; block += 1) {
      apply(block);
    }
    readOut(y, b * 2);
  }
}

/**
 * y as forward writes it; dx[b·n + q] = Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂x_q (Eqs. 15 and 16);
 * dtheta[k] = Σ_b Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂θ_k, k in the order block, qubit, rotation.
 * x, dx [batch · 2], theta, dtheta [4], cotangent, y [batch · 2]; outputs are overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function vjp(x: Float64Array, theta: Float64Array, cotangent: Float64Array, y: Float64Array, dx: Float64Array, dtheta: Float64Array, batch: number): void {
  if (x.length < batch * 2) throw new RangeError("vjp: x needs batch * 2 entries, one number per sample and qubit");
  if (theta.length < 4) throw new RangeError("vjp: theta needs 4 entries, one number per block, qubit and rotation");
  if (cotangent.length < batch * 2) throw new RangeError("vjp: cotangent needs batch * 2 entries, one number per sample and observable");
  if (y.length < batch * 2) throw new RangeError("vjp: y needs batch * 2 entries, one number per sample and observable");
  if (dx.length < batch * 2) throw new RangeError("vjp: dx needs batch * 2 entries, one number per sample and qubit");
  if (dtheta.length < 4) throw new RangeError("vjp: dtheta needs 4 entries, one number per block, qubit and rotation");
  prepare(theta);
  clear();
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 2);
    for (let block = 0; block < 2; block += 1) {
      apply(block);
    }
    readOut(y, b * 2);
    weigh(cotangent, b * 2);
    seed();
    for (let back = 0; back < 2; back += 1) {
      undo(1 - back);
    }
    inputGradient(dx, b * 2);
  }
  collect(dtheta);
}

/**
 * jac[(b·m + l)·n + q] = ∂⟨Q_l⟩/∂x_q for sample b (Eq. 15 with Eq. 16), by the raw input.
 * x [batch · 2], theta [4], jac [batch · 2 · 2]; jac is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void {
  if (x.length < batch * 2) throw new RangeError("jacobian: x needs batch * 2 entries, one number per sample and qubit");
  if (theta.length < 4) throw new RangeError("jacobian: theta needs 4 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 4) throw new RangeError("jacobian: jac needs batch * 4 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 2);
    for (let block = 0; block < 2; block += 1) {
      apply(block);
    }
    choose0();
    seed();
    for (let back = 0; back < 2; back += 1) {
      pull(1 - back);
    }
    inputGradient(jac, b * 4);
    choose1();
    seed();
    for (let back = 0; back < 2; back += 1) {
      pull(1 - back);
    }
    inputGradient(jac, b * 4 + 2);
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
function sineCosine(h: number): void {
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
export const wasm = "AGFzbQEAAAABDgNgAXsCe3tgAABgAX8AAxcWAAEBAgICAQEBAgECAgEBAQEBAgIBAQUEAQEBAQdkCAZtZW1vcnkCAAxmb3J3YXJkQmVnaW4AAgtmb3J3YXJkUGFpcgAGCHZqcEJlZ2luAAgHdmpwUGFpcgANBnZqcEVuZAAPDWphY29iaWFuQmVnaW4AEAxqYWNvYmlhblBhaXIAFQrQHhaXBwEYeyAA/QyDyMltMF/kP4PIyW0wX+Q//fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIQEgAf0MAAAAAAAAOEMAAAAAAAA4Q/3xASECIAAgAv0MAABAVPsh+T8AAEBU+yH5P/3yASEDIAP98QEhBCAC/QwAAGAaYbTQPQAAYBphtNA9/fIBIQUgBCAF/fEBIQYgBiAE/fEBIQcgBCAGIAf98QH98QEgBSAH/fAB/fEBIQggAv0MAAAALooZozsAAAAuihmjO/3yASEJIAYgCf3xASEKIAogBv3xASELIAYgCiAL/fEB/fEBIAkgC/3wAf3xASEMIAggDP3wASAC/QzBSSAlmoN7OcFJICWag3s5/fIBIQ0gDf3xASEOIAogDv3wASEPIAogD/3xASAO/fABIRAgDyAP/fIBIREgESAP/fIBIRL9DHzVz1o62eU9fNXPWjrZ5T0gEf3yAf0M65wriublWr7rnCuK5uVavv3wASAR/fIB/Qx9/rFX4x3HPn3+sVfjHcc+/fABIBH98gH9DNVhwRmgASq/1WHBGaABKr/98AEgEf3yAf0MpvgQERERgT+m+BARERGBP/3wASETIA8gEf0MAAAAAAAA4D8AAAAAAADgPyAQ/fIBIBIgE/3yAf3xAf3yASAQ/fEBIBL9DElVVVVVVcW/SVVVVVVVxb/98gH98QH98QEhFP0MAAAAAAAA4D8AAAAAAADgPyAR/fIBIRX9DAAAAAAAAPA/AAAAAAAA8D8gFf3xASEWIBb9DAAAAAAAAPA/AAAAAAAA8D8gFv3xASAV/fEBIBEgEf0M1DiIvun6qL3UOIi+6fqovSAR/fIB/QzEsbS9nu4hPsSxtL2e7iE+/fABIBH98gH9DK1SnIBPfpK+rVKcgE9+kr798AEgEf3yAf0MkBXLGaAB+j6QFcsZoAH6Pv3wASAR/fIB/Qx3UcEWbMFWv3dRwRZswVa//fABIBH98gH9DExVVVVVVaU/TFVVVVVVpT/98AH98gH98gEgDyAQ/fIB/fEB/fAB/fABIRf9DAAAAAAAAAAAAAAAAAAAAAAgAf0MAQAAAAAAAAABAAAAAAAAAP1O/dEBIRggFCAXIBj9UiAB/QwBAAAAAAAAAAEAAAAAAAAA/c4B/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RIBcgFCAY/VIgAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9UQtVAgF/AnxBACEAA0BEAAAAAAAA4D8gAEEDdCsDIKL9FBAA/SEAIQH9IQAhAiAAQQJsQQN0IAI5A8ACIABBAmxBA3QgATkDyAIgAEEBaiIAQQRIDQALCwQAEAELqgIBEHtEAAAAAAAA4D/9FCAAQQR0/QAEAP3yARAAIQEhAkEAIAL9CwSAAkEAIAH9CwSgAkQAAAAAAADgP/0UIABBBHT9AAQQ/fIBEAAhAyEEQQAgBP0LBJACQQAgA/0LBLACRM07f2aeoOY//RRBAP0ABIAC/fIBIQVEzTt/Zp6g5j/9FEEA/QAEoAL98gEhBiAFIAb98QEhByAFIAb98AEhCETNO39mnqDmP/0UQQD9AASQAv3yASEJRM07f2aeoOY//RRBAP0ABLAC/fIBIQogCSAK/fEBIQsgCSAK/fABIQwgByAL/fIBIQ0gByAM/fIBIQ4gCCAL/fIBIQ8gCCAM/fIBIRBBACAN/QsEgANBACAO/QsEkANBACAP/QsEoANBACAQ/QsEsAMLzgIEA38EewF/DHsgAEEBcSEBIAFBBGwhAiABQQRsIQMgA0EDdP0KA8ACIQQgA0EDdP0KA8gCIQUgA0EDdP0KA9ACIQYgA0EDdP0KA9gCIQcgAkEEaiEIIAJBBHT9AASAAyEJIAJBBHT9AASgAyEKIAJBBHT9AASwAyELIAJBBHT9AASQAyEMIAQgCf3yASAFIAv98gH98QEhDSAFIAn98gEgBCAL/fIB/fABIQ4gBCAK/fIBIAUgDP3yAf3xASEPIAUgCv3yASAEIAz98gH98AEhECAGIA398gEgByAP/fIB/fEBIREgByAN/fIBIAYgD/3yAf3wASESIAYgDv3yASAHIBD98gH98QEhEyAHIA798gEgBiAQ/fIB/fABIRQgCEEEdCAR/QsEgAMgCEEEdCAS/QsEkAMgCEEEdCAT/QsEoAMgCEEEdCAU/QsEsAMLkAEBDHtBAP0ABIAEIQEgASAB/fIBIQJBAP0ABJAEIQMgAyAD/fIBIQRBAP0ABKAEIQUgBSAF/fIBIQZBAP0ABLAEIQcgByAH/fIBIQggAiAG/fABIQkgBCAI/fABIQogCSAK/fEBIQsgAiAG/fEBIAQgCP3xAf3wASEMIABBBHQgDP0LBEAgAEEEdCAL/QsEUAsjAQF/QQAQA0EAIQADQCAAEAQgAEEBaiIAQQJIDQALQQAQBQs4AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBKAFIABBAWoiAEEESA0ACwsGABABEAcLIgBBACAAQQR0/QAEYP0LBIAFQQAgAEEEdP0ABHD9CwSQBQuNAQEHe0EA/QAEgAUhAEEA/QAEkAUhASAB/e0BIQIgASAA/fABIQMgAiAA/fABIQQgASAA/fEBIQUgAiAA/fEBIQZBACADQQD9AASABP3yAf0LBMAEQQAgBEEA/QAEkAT98gH9CwTQBEEAIAVBAP0ABKAE/fIB/QsE4ARBACAGQQD9AASwBP3yAf0LBPAEC+UDBAR/BHsBfxB7IABBAXEhASABQQRsIQIgAUEEbCEDIAFBAmwhBCADQQN0/QoDwAIhBSADQQN0/QoDyAIhBiADQQN0/QoD0AIhByADQQN0/QoD2AIhCCACQQRqIQlBAP0ABMAEIQpBAP0ABNAEIQtBAP0ABOAEIQxBAP0ABPAEIQ0gCUEEdP0ABIADIQ4gCUEEdP0ABJADIQ8gCUEEdP0ABKADIRAgCUEEdP0ABLADIREgBEEEdCAEQQR0/QAEoAUgDCAO/fIBIAogEP3yAf3xASANIA/98gEgCyAR/fIB/fEB/fAB/fAB/QsEoAUgBEEEdCAEQQR0/QAEsAUgCyAO/fIBIAogD/3yAf3xASANIBD98gEgDCAR/fIB/fEB/fAB/fAB/QsEsAUgBSAK/fIBIAYgDP3yAf3wASESIAUgDP3yASAGIAr98gH98QEhEyAFIAv98gEgBiAN/fIB/fABIRQgBSAN/fIBIAYgC/3yAf3xASEVIAcgEv3yASAIIBT98gH98AEhFiAHIBT98gEgCCAS/fIB/fEBIRcgByAT/fIBIAggFf3yAf3wASEYIAcgFf3yASAIIBP98gH98QEhGUEAIBb9CwTABEEAIBf9CwTgBEEAIBj9CwTwBEEAIBn9CwTQBAvcAgEWe0TNO39mnqDmP/0UQQD9AASAAv3yASEBRM07f2aeoOY//RRBAP0ABKAC/fIBIQIgASAC/fEBIQMgASAC/fABIQQgAv3tASAB/fEBIQUgASAC/fEBIQZEzTt/Zp6g5j/9FEEA/QAEkAL98gEhB0TNO39mnqDmP/0UQQD9AASwAv3yASEIIAcgCP3xASEJIAcgCP3wASEKIAj97QEgB/3xASELIAcgCP3xASEMQQD9AATABCENQQD9AATQBCEOQQD9AATgBCEPQQD9AATwBCEQIA0gCf3yASAOIAr98gH98AEhESAPIAn98gEgECAK/fIB/fABIRIgESAF/fIBIBIgBv3yAf3wASETIA0gA/3yASAPIAT98gH98AEhFCAOIAP98gEgECAE/fIB/fABIRUgFCAL/fIBIBUgDP3yAf3wASEWIABBBHQgE/0LBIABIABBBHQgFv0LBJABC0cBAX9BABADQQAhAANAIAAQBCAAQQFqIgBBAkgNAAtBABAFQQAQCRAKQQAhAANAQQEgAGsQCyAAQQFqIgBBAkgNAAtBABAMCzkCAX8BfEEAIQADQCAAQQR0KwOgBSAAQQR0KwOoBaAhASAAQQN0IAE5A6ABIABBAWoiAEEESA0ACwsEABAOCwQAEAELPgEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSABSAAQQFqIgBBAkgNAAtBAEQAAAAAAADwP/0U/QsEgAULpAICAn8QeyAAQQFxIQEgAUEEbCECIAJBA3T9CgPAAiEDIAJBA3T9CgPIAiEEIAJBA3T9CgPQAiEFIAJBA3T9CgPYAiEGQQD9AATABCEHQQD9AATQBCEIQQD9AATgBCEJQQD9AATwBCEKIAMgB/3yASAEIAn98gH98AEhCyADIAn98gEgBCAH/fIB/fEBIQwgAyAI/fIBIAQgCv3yAf3wASENIAMgCv3yASAEIAj98gH98QEhDiAFIAv98gEgBiAN/fIB/fABIQ8gBSAN/fIBIAYgC/3yAf3xASEQIAUgDP3yASAGIA798gH98AEhESAFIA798gEgBiAM/fIB/fEBIRJBACAP/QsEwARBACAQ/QsE4ARBACAR/QsE8ARBACAS/QsE0AQL3AIBFntEzTt/Zp6g5j/9FEEA/QAEgAL98gEhAUTNO39mnqDmP/0UQQD9AASgAv3yASECIAEgAv3xASEDIAEgAv3wASEEIAL97QEgAf3xASEFIAEgAv3xASEGRM07f2aeoOY//RRBAP0ABJAC/fIBIQdEzTt/Zp6g5j/9FEEA/QAEsAL98gEhCCAHIAj98QEhCSAHIAj98AEhCiAI/e0BIAf98QEhCyAHIAj98QEhDEEA/QAEwAQhDUEA/QAE0AQhDkEA/QAE4AQhD0EA/QAE8AQhECANIAn98gEgDiAK/fIB/fABIREgDyAJ/fIBIBAgCv3yAf3wASESIBEgBf3yASASIAb98gH98AEhEyANIAP98gEgDyAE/fIB/fABIRQgDiAD/fIBIBAgBP3yAf3wASEVIBQgC/3yASAVIAz98gH98AEhFiAAQQR0IBP9CwTAASAAQQR0IBb9CwTQAQs+AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIAFIABBAWoiAEECSA0AC0EARAAAAAAAAPA//RT9CwSQBQtjAQF/QQAQA0EAIQADQCAAEAQgAEEBaiIAQQJIDQALEBEQCkEAIQADQEEBIABrEBIgAEEBaiIAQQJIDQALQQAQExAUEApBACEAA0BBASAAaxASIABBAWoiAEECSA0AC0ECEBML";
// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.
const buffers = {
  "forward": [
    ["x",2,0,"input","forward: x needs batch * 2 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,4,"input","forward: theta needs 4 entries, one number per block, qubit and rotation",[["wrapped",4]]],
    ["y",2,0,"output","forward: y needs batch * 2 entries, one number per sample and observable",[["raw",8]]]
  ],
  "vjp": [
    ["x",2,0,"input","vjp: x needs batch * 2 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,4,"input","vjp: theta needs 4 entries, one number per block, qubit and rotation",[["wrapped",4]]],
    ["cotangent",2,0,"input","vjp: cotangent needs batch * 2 entries, one number per sample and observable",[["raw",12]]],
    ["y",2,0,"output","vjp: y needs batch * 2 entries, one number per sample and observable",[["raw",8]]],
    ["dx",2,0,"output","vjp: dx needs batch * 2 entries, one number per sample and qubit",[["raw",16]]],
    ["dtheta",0,4,"output","vjp: dtheta needs 4 entries, one number per block, qubit and rotation",[["raw",20]]]
  ],
  "jacobian": [
    ["x",2,0,"input","jacobian: x needs batch * 2 entries, one number per sample and qubit",[["wrapped",0]]],
    ["theta",0,4,"input","jacobian: theta needs 4 entries, one number per block, qubit and rotation",[["wrapped",4]]],
    ["jac",4,0,"output","jacobian: jac needs batch * 4 entries, one number per sample, observable and qubit",[["raw",24]]]
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
export async function accelerated(): Promise<{ readonly forward: typeof forward; readonly vjp: typeof vjp; readonly jacobian: typeof jacobian } | undefined> {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
