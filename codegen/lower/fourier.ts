import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { unitarityDefect } from '../../symbolic/ansatz/fixed-matrix.js';
import { Q } from '../../symbolic/ring/rational.js';
import { load } from '../ir/floats.js';
import type { FunctionWriter } from '../ir/function-writer.js';
import { integer, plus, strided, times } from '../ir/integers.js';
import type { IntegerExpression, KernelFunction, ModuleConstant, Program } from '../ir/program.js';
import { usedConstants } from '../ir/used-constants.js';
import { adjointMemory, vjp, vjpHelpers } from './adjoint.js';
import { type Circuit, circuit, liveQubits } from './circuit.js';
import { contraction, monomialsLength, partialLength, writeCurve, writeGradient } from './contraction.js';
import { slopes } from './encoding.js';
import { everyKernelsFunction, exportedFunction } from './exported-function.js';
import { heisenberg, termsPerObservable } from './heisenberg.js';
import { conjugatedStrings } from './pauli-conjugation.js';
import type { Refusal } from './refusal.js';
import { uploadsRefusal } from './uploads-refusal.js';

/**
 * The Fourier strategy: ⟨Q_l⟩(x) is a sum of products of 1, cos a_q and sin a_q, one of the three for each qubit
 * (Eqs. 14 and 15), whose at most 3ⁿ coefficients depend on θ alone. They are made once for each θ; values, gradients
 * and response curves for any x come from contracting them. vjp takes ∂/∂θ from the adjoint passes.
 */
export function fourier(ansatz: Ansatz): Program {
  const c = circuit(ansatz);
  const functions = [
    ...vjpHelpers(c),
    ...heisenberg(c),
    ...contraction(c),
    writeGradient(c),
    writeCurve(c),
    forward(c),
    vjp(c),
    jacobian(c),
    coefficients(c),
    explain(c),
    responseCurve(c),
  ];
  return { constants: usedConstants([...adjointMemory(c), ...memory(c)], functions), functions };
}

/** The most terms of all observables together, and the most qubits: 4ⁿ coefficients of Pauli strings stay below 10 MB. */
const mostTerms = 2 ** 16;
const mostQubits = 10;

/** What the strategy cannot serve. */
export function fourierRefusal(ansatz: Ansatz): Refusal | undefined {
  const uploaded = uploadsRefusal(ansatz);
  if (uploaded) return uploaded;
  const rounded = ansatz.encoding.findIndex(({ fixed }) => !Q.isZero(unitarityDefect(fixed)));
  if (rounded >= 0)
    return {
      expected: `encoded states have the norm 1, and the rounded matrix of qubit ${rounded} gives another`,
      remedy: 'Write its entries exactly or choose the strategy "adjoint"',
    };
  const c = circuit(ansatz);
  const terms = termsPerObservable(c) * c.outputs;
  const stranger = ansatz.entangler.find(({ gate }) => conjugatedStrings(gate) === undefined);
  if (stranger)
    return {
      expected: `entangling gates take Pauli strings to Pauli strings, and ${stranger.gate} does not`,
      remedy: 'Choose another entangler or the strategy "adjoint"',
    };
  if (c.qubits > mostQubits)
    return {
      expected: `it goes through 4ⁿ Pauli strings, for n up to ${mostQubits}, not ${c.qubits}`,
      remedy: 'Use fewer qubits or the strategy "adjoint"',
    };
  if (terms > mostTerms)
    return {
      expected: `it keeps 3ⁿ terms for each of m observables, ${mostTerms} in all at most, not 3^${liveQubits(c).length}·${c.outputs} = ${terms}`,
      remedy: 'Use fewer qubits or observables, or the strategy "adjoint"',
    };
  return undefined;
}

function memory(c: Circuit): readonly ModuleConstant[] {
  const scratch = (name: string, length: number, doc: string): ModuleConstant => ({
    op: 'scratch',
    name,
    length,
    doc,
  });
  const live = liveQubits(c).length;
  return [
    scratch('cosTheta', c.parameters, 'Cosine of every angle of θ.'),
    scratch('sinTheta', c.parameters, 'Sine of every angle of θ.'),
    scratch('pauli', 4 ** c.qubits, 'Coefficients of an observable over the Pauli strings.'),
    scratch('terms', c.outputs * termsPerObservable(c), 'Fourier coefficients of all observables.'),
    scratch('cosine', live, 'Cosine of each encoding angle that has an effect.'),
    scratch('sine', live, 'Sine of each encoding angle that has an effect.'),
    scratch('monomials', monomialsLength(c), 'Products of 1, cosine and sine of the first qubits.'),
    scratch('partial', partialLength(c), 'The tensor, contracted with the last qubits.'),
    scratch('cosinePart', live, 'The part of an expectation that goes with the cosine of each angle.'),
    scratch('sinePart', live, 'The part that goes with the sine of each angle.'),
    scratch('result', 1, 'The expectation.'),
  ];
}

/** What depends on θ alone, into an array of coefficients. */
function expandInto(c: Circuit, w: FunctionWriter, tensor: string): void {
  if (c.blocks > 0) w.call('turnAngles', 'theta');
  w.call('expand', tensor);
}

/** What depends on the sample alone. */
function turnSample(c: Circuit, w: FunctionWriter, b: string, gradients: boolean): void {
  if (liveQubits(c).length > 0) {
    w.call('turnInputs', 'x', strided(b, c.qubits));
    if (gradients) w.call('spreadInputs');
  }
}

function forward(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'forward');
  expandInto(c, w, 'terms');
  w.samples((b) => {
    turnSample(c, w, b, false);
    w.loop('l', integer(0), integer(c.outputs), 1, (l) => {
      w.call('evaluate', 'terms', times(l, termsPerObservable(c)));
      writeValue(c, w, b, l);
    });
  });
  return w.finish();
}

function writeValue(c: Circuit, w: FunctionWriter, b: string, l: IntegerExpression): void {
  w.store('y', plus(strided(b, c.outputs), l), load('result', integer(0)));
}

function jacobian(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'jacobian');
  expandInto(c, w, 'terms');
  eachSweep(c, w, 'terms', (b, l) => {
    w.call('writeGradient', 'jac', plus(strided(b, c.outputs * c.qubits), times(l, c.qubits)));
  });
  return w.finish();
}

/** Sweeps over the tensor of every observable, for every sample. */
function eachSweep(
  c: Circuit,
  w: FunctionWriter,
  tensor: string,
  body: (b: string, l: IntegerExpression) => void,
  withSlopes = true,
): void {
  w.samples((b) => {
    turnSample(c, w, b, true);
    if (withSlopes && slopes(c)) w.call('slopes', 'x', strided(b, c.qubits));
    w.loop('l', integer(0), integer(c.outputs), 1, (l) => {
      w.call('sweep', tensor, times(l, termsPerObservable(c)));
      body(b, l);
    });
  });
}

function coefficients(c: Circuit): KernelFunction {
  const w = exportedFunction(
    c,
    'coefficients',
    ['theta', 'tensor'],
    [
      'The θ-step: the Fourier coefficients of every ⟨Q_l⟩ (Eq. 14), for explain and responseCurve.',
      `theta [${c.parameters}], tensor [${tensorLength(c)}]; tensor is overwritten.`,
      `tensor[l·${termsPerObservable(c)} + j] goes with the product over the qubits of 1, cos or sin of the angle, by the digits of j to`,
      'the base 3, qubit 0 first; qubits whose angle has no effect have no digit.',
    ],
    tensorLength(c),
  );
  expandInto(c, w, 'tensor');
  return w.finish();
}

const tensorLength = (c: Circuit) => c.outputs * termsPerObservable(c);

function explain(c: Circuit): KernelFunction {
  const w = exportedFunction(
    c,
    'explain',
    ['tensor', 'x', 'y', 'jac'],
    [
      'The x-step: y as forward and jac as jacobian write them, at the θ whose coefficients tensor holds.',
      `tensor [${tensorLength(c)}], x [batch · ${c.qubits}], y [batch · ${c.outputs}], jac [batch · ${c.outputs} · ${c.qubits}]; y and jac are overwritten.`,
    ],
    tensorLength(c),
  );
  eachSweep(c, w, 'tensor', (b, l) => {
    writeValue(c, w, b, l);
    w.call('writeGradient', 'jac', plus(strided(b, c.outputs * c.qubits), times(l, c.qubits)));
  });
  return w.finish();
}

function responseCurve(c: Circuit): KernelFunction {
  const perSample = c.outputs * c.qubits * 3;
  const w = exportedFunction(
    c,
    'responseCurve',
    ['tensor', 'x', 'curve'],
    [
      'curve[((b·m + l)·n + q)·3 + 0…2] = (a, b, c): ⟨Q_l⟩ for sample b with the angle of qubit q moved by d is',
      'a + b·cos d + c·sin d.',
      `tensor [${tensorLength(c)}], x [batch · ${c.qubits}], curve [batch · ${c.outputs} · ${c.qubits} · 3]; curve is overwritten.`,
    ],
    tensorLength(c),
  );
  const write = (b: string, l: IntegerExpression) =>
    w.call('writeCurve', 'curve', plus(strided(b, perSample), times(l, c.qubits * 3)));
  eachSweep(c, w, 'tensor', write, false);
  return w.finish();
}
