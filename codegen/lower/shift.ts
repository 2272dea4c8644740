import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { rational } from '../../symbolic/ring/rational.js';
import type { Exact } from '../ir/exact.js';
import { add, constant, half, load, multiply, one, sign, subtract, total, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { integer, named, plus, strided, times } from '../ir/integers.js';
import type {
  FloatExpression,
  IntegerExpression,
  KernelFunction,
  ModuleConstant,
  Parameter,
  Program,
} from '../ir/program.js';
import { usedConstants } from '../ir/used-constants.js';
import { adjointMemory } from './adjoint.js';
import { type Circuit, circuit, liveQubits, part } from './circuit.js';
import { slopedQubits, slopes, writeEncodedState, writeHalfAngles } from './encoding.js';
import { everyKernelsFunction } from './exported-function.js';
import { callForward } from './pass-calls.js';
import { forwardPasses } from './passes.js';
import { product, type Quaternion, rotation } from './quaternion.js';
import { readOut } from './read-out.js';

/**
 * The shift strategy: Eq. 16 to the letter, as a quantum computer would do it. Every derivative by an angle is
 * ½[⟨Q⟩(a + π/2) − ⟨Q⟩(a − π/2)], from two evaluations of the whole circuit: 2n of them for the inputs, 2P for θ.
 */
export function shift(ansatz: Ansatz): Program {
  const c = withoutPhases(circuit(ansatz));
  const slope = slopes(c);
  const live = liveQubits(c).length > 0;
  const functions = [
    ...(c.blocks > 0 ? [turnTheta(c), fuse(c), ...c.core.map((j) => fuseShifted(c, j)), fuseAll(c)] : []),
    ...(live ? [turnHalves(c), resetInput(), shiftInput(), resetInputs(c)] : []),
    encodeState(c),
    ...(c.blocks > 0 ? [forwardPasses(c)] : []),
    runBlocks(c),
    readOut(c),
    ...(slope ? [slope] : []),
    weighDifference(c),
    forward(c),
    vjp(c),
    jacobian(c),
  ];
  return { constants: usedConstants([...memory(c), ...adjointMemory(c)], functions), functions };
}

/** All rotations of a block and qubit in one fused gate: those about Z are no phases beside the entangler here. */
function withoutPhases(c: Circuit): Circuit {
  const { rotations } = c.ansatz;
  const axes = [...new Set(rotations)];
  return {
    ...c,
    lead: [],
    core: rotations.map((_, j) => j),
    trail: [],
    parts: axes.length > 1 ? ['w', 'x', 'y', 'z'] : ['w', part(axes[0]!)],
    axes: axes.length > 1 ? ['X', 'Y', 'Z'] : axes,
    phased: false,
    finalPhase: false,
  };
}

const number = (name: string): Parameter => ({ name, type: 'number' });
const array = (name: string): Parameter => ({ name, type: 'array' });
const gatesOf = (c: Circuit) => c.blocks * c.qubits;

function memory(c: Circuit): readonly ModuleConstant[] {
  const scratch = (name: string, length: number, doc: string): ModuleConstant => ({
    op: 'scratch',
    name,
    length,
    doc,
  });
  return [
    { op: 'table', name: 'sides', values: [1, -1], doc: 'The signs of the two shifts.' },
    scratch('cosTheta', c.parameters, 'Cosine of half of every angle of θ.'),
    scratch('sinTheta', c.parameters, 'Sine of half of every angle of θ.'),
    scratch('inputCos', c.qubits, 'Cosine of half of every encoding angle, not shifted.'),
    scratch('inputSin', c.qubits, 'Sine of half of every encoding angle, not shifted.'),
    scratch('ahead', c.outputs, 'Expectations at +π/2.'),
    scratch('behind', c.outputs, 'Expectations at −π/2.'),
    scratch('difference', 1, 'Half their difference, weighted with the cotangent.'),
  ];
}

/** √½ = ½√2. */
const sqrtHalf: Exact = { a: rational(0), b: rational(1, 2) };

/** cos and sin of h ± π/4: √½(cos h ∓ sin h), √½(sin h ± cos h). */
function shifted(cos: FloatExpression, sin: FloatExpression, side: FloatExpression) {
  const root = constant(sqrtHalf);
  return {
    cos: multiply(root, subtract(cos, multiply(side, sin))),
    sin: multiply(root, add(sin, multiply(side, cos))),
  };
}

/** `turnTheta(theta)`: cosine and sine of half of every angle. */
function turnTheta(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'turnTheta',
    [array('theta')],
    ['Writes cosine and sine of half of every angle of θ.'],
  );
  w.loop('k', integer(0), integer(c.parameters), 1, (k) => {
    const { cos, sin } = w.circle({ cos: 'c', sin: 's' }, multiply(half, load('theta', k)));
    w.store('cosTheta', k, cos);
    w.store('sinTheta', k, sin);
  });
  return w.finish();
}

/** Fuses the rotations of one block and qubit, one of them shifted where that is asked for. */
function writeFused(c: Circuit, w: FunctionWriter, moved?: number): void {
  const { rotations } = c.ansatz;
  const fused = rotations.reduce<Quaternion | undefined>((earlier, axis, j) => {
    const at = plus(times(named('gate'), rotations.length), integer(j));
    let cos = w.define(`c${j}`, load('cosTheta', at));
    let sin = w.define(`s${j}`, load('sinTheta', at));
    if (j === moved) {
      const turned = shifted(cos, sin, w.define('turned', sign('sides', named('side'))));
      cos = w.define('cos', turned.cos);
      sin = w.define('sin', turned.sin);
    }
    const later = rotation(axis, cos, sin);
    if (!earlier) return later;
    const both = product(later, earlier);
    return {
      w: w.define('w', both.w),
      x: w.define('x', both.x),
      y: w.define('y', both.y),
      z: w.define('z', both.z),
    };
  }, undefined)!;
  c.parts.forEach((name, k) => {
    w.store('gates', plus(times(named('gate'), c.parts.length), integer(k)), fused[name]);
  });
}

function fuse(c: Circuit): KernelFunction {
  const w = new FunctionWriter('fuse', [number('gate')], ['Fuses the rotations of one block and qubit.']);
  writeFused(c, w);
  return w.finish();
}

/** `fuseShifted0(gate, side)`, …: the same with one of them shifted by ±π/2. */
function fuseShifted(c: Circuit, j: number): KernelFunction {
  const w = new FunctionWriter(
    `fuseShifted${j}`,
    [number('gate'), number('side')],
    [`Fuses them with the angle of rotation ${j} shifted by π/2, forwards or backwards.`],
  );
  writeFused(c, w, j);
  return w.finish();
}

function fuseAll(c: Circuit): KernelFunction {
  const w = new FunctionWriter('fuseAll', [], ['Fuses the rotations of all blocks and qubits.']);
  w.loop('gate', integer(0), integer(gatesOf(c)), 1, (gate) => {
    w.call('fuse', gate);
  });
  return w.finish();
}

function turnHalves(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'turnHalves',
    [array('x'), number('at')],
    ['Writes cosine and sine of half of every encoding angle of one sample.'],
  );
  writeHalfAngles(c, w, 'inputCos', 'inputSin');
  return w.finish();
}

function resetInput(): KernelFunction {
  const w = new FunctionWriter(
    'resetInput',
    [number('qubit')],
    ['Takes the encoding angle of a qubit as it is.'],
  );
  const q = named('qubit');
  w.store('halfCos', q, load('inputCos', q));
  w.store('halfSin', q, load('inputSin', q));
  return w.finish();
}

function shiftInput(): KernelFunction {
  const w = new FunctionWriter(
    'shiftInput',
    [number('qubit'), number('side')],
    ['Shifts the encoding angle of a qubit by π/2, forwards or backwards.'],
  );
  const q = named('qubit');
  const [cos, sin] = [w.define('c', load('inputCos', q)), w.define('s', load('inputSin', q))];
  const turned = shifted(cos, sin, w.define('turned', sign('sides', named('side'))));
  w.store('halfCos', q, turned.cos);
  w.store('halfSin', q, turned.sin);
  return w.finish();
}

function resetInputs(c: Circuit): KernelFunction {
  const w = new FunctionWriter('resetInputs', [], ['Takes all encoding angles as they are.']);
  for (const q of liveQubits(c)) w.call('resetInput', integer(q));
  return w.finish();
}

function encodeState(c: Circuit): KernelFunction {
  const w = new FunctionWriter('encodeState', [], ['Writes the encoded state (Eq. 9) into the first slot.']);
  writeEncodedState(c, w);
  return w.finish();
}

function runBlocks(c: Circuit): KernelFunction {
  const w = new FunctionWriter('runBlocks', [], ['Applies all blocks to the encoded state.']);
  callForward(c, w);
  return w.finish();
}

/** `weighDifference(cotangent, at)`: Σ_l cotangent_l · ½(ahead_l − behind_l). */
function weighDifference(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'weighDifference',
    [array('cotangent'), number('at')],
    ['Contracts the derivatives of all observables with the cotangent.'],
  );
  const terms = Array.from({ length: c.outputs }, (_, l) =>
    multiply(load('cotangent', plus(named('at'), integer(l))), derivative(integer(l))),
  );
  w.store('difference', integer(0), total(terms));
  return w.finish();
}

/** Eq. 16: ½(ahead − behind). */
function derivative(l: IntegerExpression): FloatExpression {
  return multiply(half, subtract(load('ahead', l), load('behind', l)));
}

/** The two evaluations of Eq. 16, after `move` has shifted one angle to the given side. */
function evaluateBoth(w: FunctionWriter, move: (side: number) => void): void {
  ['ahead', 'behind'].forEach((values, side) => {
    move(side);
    w.call('runBlocks');
    w.call('readOut', values, integer(0));
  });
}

/** The derivatives by each input: `write` is told the qubit and its chain-rule factor. */
function eachInput(
  c: Circuit,
  w: FunctionWriter,
  write: (q: number, slope: FloatExpression | undefined) => void,
): void {
  const sloped = new Set(slopedQubits(c));
  for (let q = 0; q < c.qubits; q += 1) {
    if (c.encoded[q]!.dead) {
      write(q, undefined);
      continue;
    }
    evaluateBoth(w, (side) => {
      w.call('shiftInput', integer(q), integer(side));
      w.call('encodeState');
    });
    w.call('resetInput', integer(q));
    write(q, sloped.has(q) ? load('slope', integer(q)) : one);
  }
}

function takeSample(c: Circuit, w: FunctionWriter, b: string): void {
  if (liveQubits(c).length > 0) {
    w.call('turnHalves', 'x', strided(b, c.qubits));
    w.call('resetInputs');
  }
  w.call('encodeState');
}

function prepare(c: Circuit, w: FunctionWriter): void {
  if (c.blocks === 0) return;
  w.call('turnTheta', 'theta');
  w.call('fuseAll');
}

function forward(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'forward');
  prepare(c, w);
  w.samples((b) => {
    takeSample(c, w, b);
    w.call('runBlocks');
    w.call('readOut', 'y', strided(b, c.outputs));
  });
  return w.finish();
}

function vjp(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'vjp');
  if (c.blocks > 0) w.call('turnTheta', 'theta');
  w.loop('k', integer(0), integer(c.parameters), 1, (k) => {
    w.store('dtheta', k, zero);
  });
  w.samples((b) => {
    const weigh = () => w.call('weighDifference', 'cotangent', strided(b, c.outputs));
    // Shifted gates are left over from the sample before.
    if (c.blocks > 0) w.call('fuseAll');
    takeSample(c, w, b);
    w.call('runBlocks');
    w.call('readOut', 'y', strided(b, c.outputs));
    if (slopes(c)) w.call('slopes', 'x', strided(b, c.qubits));
    eachInput(c, w, (q, slope) => {
      if (slope) weigh();
      const value = slope ? multiply(slope, load('difference', integer(0))) : zero;
      w.store('dx', plus(strided(b, c.qubits), integer(q)), value);
    });
    if (c.blocks === 0) return;
    w.call('encodeState');
    w.loop('gate', integer(0), integer(gatesOf(c)), 1, (gate) => {
      for (const j of c.core) {
        evaluateBoth(w, (side) => w.call(`fuseShifted${j}`, gate, integer(side)));
        weigh();
        const at = plus(times(gate, c.core.length), integer(j));
        w.accumulate('dtheta', at, load('difference', integer(0)));
      }
      w.call('fuse', gate);
    });
  });
  return w.finish();
}

function jacobian(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'jacobian');
  prepare(c, w);
  w.samples((b) => {
    takeSample(c, w, b);
    if (slopes(c)) w.call('slopes', 'x', strided(b, c.qubits));
    eachInput(c, w, (q, slope) => {
      w.loop('l', integer(0), integer(c.outputs), 1, (l) => {
        const at = plus(strided(b, c.outputs * c.qubits), plus(times(l, c.qubits), integer(q)));
        w.store('jac', at, slope ? multiply(slope, derivative(l)) : zero);
      });
    });
  });
  return w.finish();
}
