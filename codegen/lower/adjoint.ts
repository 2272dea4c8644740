import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { integer, plus, strided } from '../ir/integers.js';
import type { KernelFunction, ModuleConstant, Program } from '../ir/program.js';
import { usedConstants } from '../ir/used-constants.js';
import { type Circuit, circuit } from './circuit.js';
import {
  columnsOf,
  encode,
  halves,
  inputGradient,
  leftOf,
  rightOf,
  rowsOf,
  slopes,
  takesInput,
} from './encoding.js';
import { everyKernelsFunction } from './exported-function.js';
import { entanglerTables, parityTable } from './index-tables.js';
import { boundaries, clear, collect, prepare, turningsTotal } from './parameters.js';
import { callBackward, callForward } from './pass-calls.js';
import { backwardPasses, finalPasses, forwardPasses } from './passes.js';
import { choose, foldedLength, maskTables, readOut, readOutOf, seed, weigh } from './read-out.js';
import { gatesPerBlock, gradientsPerBlock, lambdaOf, lastSlot, restingPlace, stateOf } from './slots.js';
import { clearUploads, uploadedLength, uploadPasses, withdrawPasses } from './uploads.js';

/**
 * The adjoint strategy: one forward pass that keeps every state it goes through, then one backward pass of
 * λ = Σ_l cotangent_l Q_l ψ through the inverse gates. At each gate with generator P, ∂/∂θ = Im⟨λ|P|ψ⟩.
 */
export function adjoint(ansatz: Ansatz): Program {
  return adjointOf(circuit(ansatz));
}

/** The same, from what is known of the configuration. */
export function adjointOf(c: Circuit): Program {
  const functions = [
    ...vjpHelpers(c),
    ...choose(c),
    ...(c.blocks > 0 && c.uploads.length === 0 ? [backwardPasses(c, 'pull')] : []),
    forward(c),
    vjp(c),
    jacobian(c),
  ];
  return { constants: usedConstants(adjointMemory(c), functions), functions };
}

/** The functions that {@link vjp} calls. */
export function vjpHelpers(c: Circuit): readonly KernelFunction[] {
  const slope = slopes(c);
  return [
    ...prepare(c),
    encode(c),
    ...(c.uploads.length > 0 ? [...uploadPasses(c), ...withdrawPasses(c)] : []),
    ...(c.blocks > 0 ? [forwardPasses(c)] : []),
    ...finalPasses(c),
    readOut(c),
    weigh(c),
    seed(c),
    ...(c.blocks > 0 ? [backwardPasses(c, 'undo')] : []),
    // what withdraws uploads calls both
    ...(c.blocks > 0 && c.uploads.length > 0 ? [backwardPasses(c, 'pull')] : []),
    ...(slope ? [slope] : []),
    inputGradient(c),
    ...(c.uploads.length > 0 ? [...clearUploads(c), ...journeys(c)] : []),
    ...[clear(c)].filter((f) => f !== undefined),
    ...collect(c),
  ];
}

/** Everything the functions of this strategy may keep. */
export function adjointMemory(c: Circuit): readonly ModuleConstant[] {
  const scratch = (name: string, length: number, doc: string): ModuleConstant => ({
    op: 'scratch',
    name,
    length,
    doc,
  });
  const { left, right } = halves(c);
  const { tree, masked } = readOutOf(c);
  const each = (names: readonly string[], length: number, doc: string) =>
    names.map((name, k) => scratch(name, length, k === 0 ? doc : 'Its imaginary parts.'));
  const tables = [...entanglerTables(c), ...maskTables(c), parityTable(c)];
  return [
    ...tables.map((table): ModuleConstant => ({ op: 'table', ...table })),
    scratch('halfCos', c.qubits, 'Cosine of half the encoding angle of each qubit.'),
    scratch('halfSin', c.qubits, 'Sine of half the encoding angle of each qubit.'),
    scratch('slope', c.qubits, 'Derivative of each encoding angle by its input.'),
    scratch(
      'gates',
      c.blocks * gatesPerBlock(c),
      `Fused rotations: ${c.parts.join(', ')} by block and qubit.`,
    ),
    scratch('turnings', turningsTotal(c), 'Fused R_z beside the entanglers: w, z by block and qubit.'),
    ...each(['phase', 'phaseIm'], boundaries(c) * c.size, 'Phases of the amplitudes at each block boundary.'),
    ...each(['spread', 'spreadIm'], c.size, 'Phases of the amplitudes from one layer of R_z.'),
    scratch(
      'uploaded',
      uploadedLength(c),
      'Encoding gates of one sample: real and imaginary parts by qubit, row, column.',
    ),
    scratch('uploadGradient', c.qubits, 'Derivatives by the encoding angles, over the later uploads.'),
    ...each(stateOf(c).arrays, lastSlot(c) + c.size, 'The states of one sample, slot by slot.'),
    ...each(lambdaOf(c).arrays, restingPlace(c) + c.size, 'The vector λ of one sample.'),
    ...each(leftOf(c).arrays, 2 ** left, 'The encoded state of the first qubits.'),
    ...each(rightOf(c).arrays, 2 ** right, 'The encoded state of the last qubits.'),
    ...each(rowsOf(c).arrays, 2 ** left, 'λ contracted with the last qubits.'),
    ...each(columnsOf(c).arrays, 2 ** right, 'λ contracted with the first qubits.'),
    scratch('folded', foldedLength(c), 'Partial sums of the read-out.'),
    scratch('values', masked.length, 'Expectations of single Pauli strings.'),
    scratch('weights', tree.length + masked.length, 'The weight of each Pauli string in λ.'),
    scratch(
      'gradient',
      c.blocks * gradientsPerBlock(c),
      'Im⟨λ|P|ψ⟩ by block, qubit and axis, over the batch.',
    ),
    scratch('phaseGradient', boundaries(c) * c.size, 'Derivatives by the phases, over the batch.'),
    scratch('tally', c.size, 'Working copy of derivatives by phases.'),
    scratch('turnGradient', c.qubits, 'Derivatives by one layer of R_z.'),
  ];
}

/** What depends on θ alone. */
export function begin(c: Circuit, w: FunctionWriter): void {
  if (c.blocks > 0) w.call('prepare', 'theta');
}

/** The state that the observables are measured in, for one sample. */
function state(c: Circuit, w: FunctionWriter, b: string): void {
  if (takesInput(c)) w.call('encode', 'x', strided(b, c.qubits));
  else w.call('encode');
  if (c.uploads.length > 0) w.call('advance');
  else callForward(c, w);
  if (c.finalPhase) w.call('applyLast');
}

/** Calls the backward passes, with the derivatives by the later uploads. */
function back(c: Circuit, w: FunctionWriter, pass: 'undo' | 'pull'): void {
  if (c.uploads.length === 0) {
    callBackward(c, w, pass);
    return;
  }
  if (clearUploads(c).length > 0) w.call('clearUploads');
  w.call(`${pass}All`);
}

/** `advance()`, `undoAll()`, `pullAll()`: the passes of blocks and uploads, where there are too many to repeat. */
function journeys(c: Circuit): readonly KernelFunction[] {
  const advance = new FunctionWriter('advance', [], ['Applies all blocks and the uploads between them.']);
  callForward(c, advance);
  const backward = (['undo', 'pull'] as const).map((pass) => {
    const w = new FunctionWriter(`${pass}All`, [], ['Pulls λ back through all blocks and uploads.']);
    callBackward(c, w, pass);
    return w.finish();
  });
  return [advance.finish(), ...backward];
}

function forward(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'forward');
  begin(c, w);
  w.samples((b) => {
    state(c, w, b);
    w.call('readOut', 'y', strided(b, c.outputs));
  });
  return w.finish();
}

/** `vjp`: y, dx and dθ by the adjoint passes. */
export function vjp(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'vjp');
  begin(c, w);
  if (c.blocks > 0) w.call('clear');
  w.samples((b) => {
    state(c, w, b);
    w.call('readOut', 'y', strided(b, c.outputs));
    w.call('weigh', 'cotangent', strided(b, c.outputs));
    w.call('seed');
    if (c.finalPhase) w.call('undoLast');
    back(c, w, 'undo');
    if (slopes(c)) w.call('slopes', 'x', strided(b, c.qubits));
    w.call('inputGradient', 'dx', strided(b, c.qubits));
  });
  if (c.blocks > 0) w.call('collect', ...(c.axes.length > 1 ? ['theta'] : []), 'dtheta');
  return w.finish();
}

function jacobian(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'jacobian');
  begin(c, w);
  w.samples((b) => {
    state(c, w, b);
    if (slopes(c)) w.call('slopes', 'x', strided(b, c.qubits));
    for (let l = 0; l < c.outputs; l += 1) {
      w.call(`choose${l}`);
      w.call('seed');
      if (c.finalPhase) w.call('pullLast');
      back(c, w, 'pull');
      w.call('inputGradient', 'jac', plus(strided(b, c.outputs * c.qubits), integer(l * c.qubits)));
    }
  });
  return w.finish();
}
