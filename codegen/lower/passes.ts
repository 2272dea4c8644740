import type { Rotation } from '../../symbolic/ansatz/ansatz.js';
import { type Complex, complex } from '../ir/complex.js';
import { add, load, subtract, total, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { and, entry, integer, minus, named, plus, times, xor } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression, KernelFunction, Parameter } from '../ir/program.js';
import { Amplitudes } from './amplitudes.js';
import { type Circuit, type Group, unrolled } from './circuit.js';
import { eachIndex, type SplitIndex, signAt, sourceAt, withBits } from './index-tables.js';
import { act, inverse, type Quaternion } from './quaternion.js';

/**
 * The passes over a block, all in one function. A pass reads 2^g amplitudes into locals, does the gates of a group of g qubits on them and
 * writes them on, so a block costs one sweep over memory per group and its code does not grow with the blocks.
 *
 * Pass j of block ℓ reads slot ℓ·G + j of `state` and writes the next slot; nothing is ever un-applied. The first pass of
 * a block reads through the entangler's permutation. λ lives in `lambda`: in its first half inside a block, in its second
 * half between blocks, because the permutation moves amplitudes (one half is enough where a pass holds all of them).
 *
 * An upload before a block takes one slot per group, too: k uploads before block ℓ move its slots by k·G.
 */
export const letters = 'abcdefhijk';
export const adjointLetters = 'lmnopqrstu';

/** Where λ stands between two blocks. */
export function restingPlace(c: Circuit): number {
  return unrolled(c) ? 0 : c.size;
}

export const stateOf = (c: Circuit) => new Amplitudes('state', c.real);
export const lambdaOf = (c: Circuit) => new Amplitudes('lambda', c.real);
const phaseOf = new Amplitudes('phase', false);

/** How many doubles of `gates` one block takes. */
export function gatesPerBlock(c: Circuit): number {
  return c.qubits * c.parts.length;
}

/** How many doubles of `gradient` one block takes. */
export function gradientsPerBlock(c: Circuit): number {
  return c.qubits * c.axes.length;
}

/** Blocks without an upload between them, after so many uploads. */
interface Stretch {
  readonly from: number;
  readonly below: number;
  readonly uploads: number;
}

function stretches({ uploads, blocks }: Circuit): readonly Stretch[] {
  const starts = [0, ...uploads];
  return starts.map((from, k) => ({ from, below: starts[k + 1] ?? blocks, uploads: k }));
}

/** The first slot of the upload that stands before a block, after so many others. */
function uploadSlot(c: Circuit, block: number, uploads: number): number {
  return (block + uploads) * c.groups.length * c.size;
}

/** Calls the forward passes of all blocks and of the uploads between them. */
export function callForward(c: Circuit, w: FunctionWriter): void {
  for (const { from, below, uploads } of stretches(c)) {
    if (uploads > 0)
      c.groups.forEach((_, j) => {
        w.call(`upload${j}`, integer(uploadSlot(c, from, uploads - 1) + j * c.size));
      });
    w.loop('block', integer(from), integer(below), 1, (block) => {
      w.call('apply', ...blockArguments(c, block, uploads, 'apply'));
    });
  }
}

/**
 * Calls the backward passes of all blocks and uploads, the last first. Without the derivatives by θ they may end at the
 * first upload, where the encoding does not act at the start.
 */
export function callBackward(c: Circuit, w: FunctionWriter, pass: 'undo' | 'pull'): void {
  for (const { from, below, uploads } of stretches(c).toReversed()) {
    if (pass === 'pull' && uploads === 0 && !c.startsEncoded) return;
    w.loop('back', integer(0), integer(below - from), 1, (back) => {
      w.call(pass, ...blockArguments(c, minus(integer(below - 1), back), uploads, pass));
    });
    if (uploads === 0) return;
    for (let j = c.groups.length - 1; j >= 0; j -= 1)
      w.call(
        `withdraw${j}`,
        ...(c.groups[j]!.qubits.some((q) => c.encoded[q]!.generator !== 'I')
          ? [integer(uploadSlot(c, from, uploads - 1) + j * c.size)]
          : []),
      );
  }
}

/** What the passes of a block do: go forward, pull λ back with θ's gradients, or pull it back alone. */
type Pass = 'apply' | 'undo' | 'pull';

/** Whether the passes read states, by the number of the step: blocks and the uploads before them are counted together. */
const readsState = (c: Circuit, pass: Pass) =>
  pass === 'apply' || (pass === 'undo' && (c.axes.length > 0 || c.phased));

/** The numbers that the passes of a block are told, but for those that cannot be anything but 0. */
function passNumbers(c: Circuit, pass: Pass): readonly ('step' | 'block')[] {
  const usesBlock = c.parts.length > 0 || c.phased || (pass === 'undo' && c.axes.length > 0);
  const isStep = c.uploads.length > 0 && readsState(c, pass);
  const isBlock = c.blocks > 1 && (usesBlock || (c.uploads.length === 0 && readsState(c, pass)));
  return [...(isStep ? ['step' as const] : []), ...(isBlock ? ['block' as const] : [])];
}

function blockArguments(
  c: Circuit,
  block: IntegerExpression,
  uploads: number,
  pass: Pass,
): readonly IntegerExpression[] {
  const values = { step: plus(block, integer(uploads)), block };
  return passNumbers(c, pass).map((name) => values[name]);
}

/** Where in the arrays the passes of a block work. */
interface Places {
  /** Of the amplitudes that pass j reads; the last pass writes slot(number of groups). */
  readonly slot: (j: number) => IntegerExpression;
  readonly gate: IntegerExpression;
  readonly turn: IntegerExpression;
  readonly into: IntegerExpression;
}

/**
 * Begins the function with the passes of a block. Its numbers are cut down to the bits they can have: then V8 knows how far
 * indices reach, and does without a look for overflows at each.
 */
function beginPasses(c: Circuit, pass: Pass, doc: readonly string[]): { w: FunctionWriter; places: Places } {
  const numbers = passNumbers(c, pass);
  const w = new FunctionWriter(
    pass,
    numbers.map((name): Parameter => ({ name, type: 'number' })),
    doc,
  );
  const cut = (name: 'step' | 'block', count: number): IntegerExpression =>
    numbers.includes(name)
      ? w.index(name === 'step' ? 's' : 'k', and(named(name), integer(2 ** Math.ceil(Math.log2(count)) - 1)))
      : integer(0);
  const block = cut('block', c.blocks);
  const step = c.uploads.length > 0 ? cut('step', c.blocks + c.uploads.length) : block;
  const first = readsState(c, pass) ? w.index('slot', times(step, c.groups.length * c.size)) : integer(0);
  const slots = new Map<number, IntegerExpression>([[0, first]]);
  return {
    w,
    places: {
      slot: (j) => {
        const slot = slots.get(j) ?? w.index(`slot${j}`, plus(first, integer(j * c.size)));
        slots.set(j, slot);
        return slot;
      },
      gate: c.parts.length > 0 ? w.index('gate', times(block, gatesPerBlock(c))) : integer(0),
      turn: c.phased ? w.index('turn', times(block, c.size)) : integer(0),
      into:
        pass === 'undo' && c.axes.length > 0
          ? w.index('into', times(block, gradientsPerBlock(c)))
          : integer(0),
    },
  };
}

/** Up to so many numbers a state's passes are written out: then most indices are numbers, which need no look whether they are in range. */
const mostWrittenOut = 16;

const isWrittenOut = (c: Circuit) => c.size * (c.real ? 1 : 2) <= mostWrittenOut;

/** Goes over the indices whose bits in the group are 0, by loops or one after the other. */
export function bases(
  w: FunctionWriter,
  c: Circuit,
  group: Group,
  body: (base: IntegerExpression) => void,
): void {
  const low = 2 ** group.low;
  const step = low * 2 ** group.qubits.length;
  if (isWrittenOut(c))
    for (let high = 0; high < c.size; high += step)
      for (let at = high; at < high + low; at += 1) body(integer(at));
  else
    w.loop('high', integer(0), integer(c.size), step, (high) => {
      if (low === 1) body(high);
      else w.loop('at', high, plus(high, integer(low)), 1, body);
    });
}

/** The same for the first group, whose bits lie above all others, ready for the entangler's tables. */
function firstBases(w: FunctionWriter, c: Circuit, group: Group, body: (base: SplitIndex) => void): void {
  const low = 2 ** group.low;
  if (low === 1 || isWrittenOut(c)) for (let at = 0; at < low; at += 1) body({ index: integer(at) });
  else eachIndex(c, w, 'at', low, body);
}

const splitBases = (w: FunctionWriter, c: Circuit, group: Group, body: (base: SplitIndex) => void): void =>
  bases(w, c, group, (index) => body({ index }));

/** The index of amplitude k of a group. */
export const member = (group: Group, base: IntegerExpression, k: number) =>
  plus(base, integer(k * 2 ** group.low));

/** Where the entangler takes amplitude k of a group from. */
function sources(w: FunctionWriter, c: Circuit, group: Group, base: SplitIndex) {
  const { source, isIdentity, isAffine } = c.permutation;
  const { index } = base;
  if (isIdentity) return (k: number) => member(group, index, k);
  if (index.op === 'integer') return (k: number) => integer(source[index.value + k * 2 ** group.low]!);
  if (!isAffine) return (k: number) => entry('source', member(group, index, k));
  const from = w.index('from', sourceAt(c, base));
  return (k: number) => xor(from, integer(source[k * 2 ** group.low]! ^ source[0]!));
}

/** The factor of amplitude i at the start of a block: phases of the R_z's around the entangler, with its signs. */
function boundary(
  c: Circuit,
  value: Complex,
  at: SplitIndex,
  turn: IntegerExpression,
  conjugate: boolean,
): Complex {
  const { index } = at;
  if (c.phased) {
    const phase = phaseOf.load(plus(turn, index));
    return complex.multiply(conjugate ? complex.conjugate(phase) : phase, value);
  }
  if (!c.permutation.hasSigns) return value;
  if (index.op === 'integer')
    return c.permutation.signs[index.value] === 1 ? value : complex.subtract(complex.zero, value);
  return complex.scale(signAt(c, at), value);
}

function gate(w: FunctionWriter, c: Circuit, first: IntegerExpression, qubit: number): Quaternion {
  const value = (part: 'w' | 'x' | 'y' | 'z') => {
    const at = c.parts.indexOf(part);
    if (at < 0) return zero;
    const index = plus(first, integer(qubit * c.parts.length + at));
    return w.define(`${part}${qubit}`, load('gates', index));
  };
  return { w: value('w'), x: value('x'), y: value('y'), z: value('z') };
}

/** Pairs of positions in a group that differ in the bit of its p-th qubit. */
function pairs(group: Group, p: number): readonly (readonly [number, number])[] {
  const bit = 2 ** (group.qubits.length - 1 - p);
  return Array.from({ length: 2 ** group.qubits.length }, (_, k) => k)
    .filter((k) => (k & bit) === 0)
    .map((k) => [k, k | bit] as const);
}

/** What a gate on one qubit does to two amplitudes that differ in its bit. */
export type GateOnPair = (pair: readonly [Complex, Complex]) => readonly [Complex, Complex];

const rotating =
  (quaternion: Quaternion): GateOnPair =>
  (pair) =>
    act(quaternion, pair);

/** The gates of a group, one qubit after the other. */
export function applyGates(
  w: FunctionWriter,
  group: Group,
  gates: readonly GateOnPair[],
  before: readonly Complex[],
  stems: string,
): readonly Complex[] {
  let values = before;
  gates.forEach((gate, p) => {
    const next = [...values];
    for (const [k0, k1] of pairs(group, p)) {
      const [b0, b1] = gate([values[k0]!, values[k1]!]);
      next[k0] = w.defineComplex(`${stems[p + 1]}${k0}`, b0);
      next[k1] = w.defineComplex(`${stems[p + 1]}${k1}`, b1);
    }
    values = next;
  });
  return values;
}

/** `apply`: the forward passes of a block. */
export function forwardPasses(c: Circuit): KernelFunction {
  const state = stateOf(c);
  const { w, places } = beginPasses(c, 'apply', [
    'Applies a block: the entangler and the rotations, from one slot of amplitudes to the next.',
  ]);
  c.groups.forEach((group, j) => {
    const gates = c.parts.length === 0 ? [] : group.qubits.map((q) => rotating(gate(w, c, places.gate, q)));
    const [slot, next] = [places.slot(j), places.slot(j + 1)];
    const each = j === 0 ? firstBases : splitBases;
    each(w, c, group, (at) => {
      const base = at.index;
      const from = j === 0 ? sources(w, c, group, at) : (k: number) => member(group, base, k);
      const before = positions(group).map((k) => {
        const value = state.load(plus(slot, from(k)));
        if (j > 0) return w.defineComplex(`${letters[0]}${k}`, value);
        const read = c.phased ? w.defineComplex(`v${k}`, value) : value;
        const entered = boundary(c, read, withBits(c, at, k * 2 ** group.low), places.turn, false);
        return w.defineComplex(`${letters[0]}${k}`, entered);
      });
      applyGates(w, group, gates, before, letters).forEach((value, k) => {
        state.store(w, plus(next, member(group, base, k)), value);
      });
    });
  });
  return w.finish();
}

/**
 * The backward passes of a block. With θ (`undo`) they add g_P = Im⟨λ|P_q|ψ⟩ for each qubit and axis to `gradient`; without
 * (`pull`) they only pull λ back. They read the slots that the forward passes wrote, and the first that they read.
 */
export function backwardPasses(c: Circuit, pass: 'undo' | 'pull'): KernelFunction {
  const state = stateOf(c);
  const lambda = lambdaOf(c);
  const rest = restingPlace(c);
  const core = pass === 'undo' && c.axes.length > 0;
  const { w, places } = beginPasses(c, pass, [
    'Pulls λ back through a block: its rotations and the entangler.',
    ...(core ? [`Adds g_P = Im⟨λ|P|ψ⟩ for P = ${c.axes.join(', ')} on each qubit.`] : []),
  ]);
  const looped = !unrolled(c);
  for (let j = c.groups.length - 1; j >= 0; j -= 1) {
    const group = c.groups[j]!;
    const phaseGradient = pass === 'undo' && c.phased && j === 0;
    const gates =
      c.parts.length === 0 ? [] : group.qubits.map((q) => rotating(inverse(gate(w, c, places.gate, q))));
    const sums = core
      ? group.qubits.flatMap((q) =>
          c.axes.map((axis, a) => ({
            q,
            axis,
            at: plus(places.into, integer(q * c.axes.length + a)),
            total: looped ? w.accumulator(`g${axis.toLowerCase()}${q}`, zero) : undefined,
          })),
        )
      : [];
    const readFrom = looped && j === c.groups.length - 1 ? rest : 0;
    const next = core ? places.slot(j + 1) : integer(0);
    const each = j === 0 ? firstBases : splitBases;
    each(w, c, group, (at) => {
      const base = at.index;
      const index = (k: number) => member(group, base, k);
      const after = positions(group).map((k) =>
        w.defineComplex(`${adjointLetters[0]}${k}`, lambda.load(plus(integer(readFrom), index(k)))),
      );
      if (core) {
        const psi = positions(group).map((k) => w.defineComplex(`a${k}`, state.load(plus(next, index(k)))));
        for (const { q, axis, at: place, total: sum } of sums) {
          const g = overlap(group, group.qubits.indexOf(q), axis, after, psi);
          if (sum) w.increase(sum.name, g);
          else w.accumulate('gradient', place, g);
        }
      }
      const before = applyGates(w, group, gates, after, adjointLetters);
      if (j > 0) {
        before.forEach((value, k) => {
          lambda.store(w, index(k), value);
        });
        return;
      }
      const from = sources(w, c, group, at);
      before.forEach((value, k) => {
        const back = boundary(c, value, withBits(c, at, k * 2 ** group.low), places.turn, true);
        const named_ = c.phased ? w.defineComplex(`v${k}`, back) : back;
        if (phaseGradient) {
          const psi = state.load(plus(places.slot(0), from(k)));
          w.accumulate('phaseGradient', plus(places.turn, index(k)), complex.imaginaryOverlap(named_, psi));
        }
        lambda.store(w, plus(integer(looped ? rest : 0), from(k)), named_);
      });
    });
    for (const { at: place, total: sum } of sums) if (sum) w.accumulate('gradient', place, sum.value);
  }
  return w.finish();
}

/** Im⟨λ|P|ψ⟩ over the pairs of one qubit of a group. */
export function overlap(
  group: Group,
  p: number,
  axis: Rotation,
  lambda: readonly Complex[],
  psi: readonly Complex[],
): FloatExpression {
  const values = pairs(group, p).map(([k0, k1]) => [lambda[k0]!, lambda[k1]!, psi[k0]!, psi[k1]!] as const);
  switch (axis) {
    case 'X':
      return total(
        values.map(([l0, l1, a0, a1]) =>
          add(complex.imaginaryOverlap(l0, a1), complex.imaginaryOverlap(l1, a0)),
        ),
      );
    case 'Y':
      return total(
        values.map(([l0, l1, a0, a1]) => subtract(complex.realOverlap(l1, a0), complex.realOverlap(l0, a1))),
      );
    case 'Z':
      return total(
        values.map(([l0, l1, a0, a1]) =>
          subtract(complex.imaginaryOverlap(l0, a0), complex.imaginaryOverlap(l1, a1)),
        ),
      );
  }
}

export const positions = (group: Group) => Array.from({ length: 2 ** group.qubits.length }, (_, k) => k);

export function naming({ qubits }: Group): string {
  return qubits.length === 1 ? `qubit ${qubits[0]}` : `qubits ${qubits[0]} to ${qubits.at(-1)}`;
}

/** Applies the last block's R_z's, where an observable can see them: slot → next slot, phases at `turn`. */
export function finalPasses(c: Circuit): readonly KernelFunction[] {
  if (!c.finalPhase) return [];
  const state = stateOf(c);
  const lambda = lambdaOf(c);
  const slot = c.blocks * c.groups.length * c.size;
  const turn = c.blocks * c.size;
  const rest = restingPlace(c);
  const forward = new FunctionWriter('applyLast', [], ['Applies the last R_z of each qubit.']);
  forward.loop('at', integer(0), integer(c.size), 1, (at) => {
    const v = forward.defineComplex('v', state.load(plus(at, integer(slot))));
    const p = forward.defineComplex('p', phaseOf.load(plus(at, integer(turn))));
    state.store(forward, plus(at, integer(slot + c.size)), complex.multiply(p, v));
  });
  const backward = (name: string, withTheta: boolean) => {
    const w = new FunctionWriter(name, [], ['Pulls λ back through the last R_z of each qubit.']);
    w.loop('at', integer(0), integer(c.size), 1, (at) => {
      const l = w.defineComplex('l', lambda.load(plus(at, integer(rest))));
      const p = w.defineComplex('p', phaseOf.load(plus(at, integer(turn))));
      const m = w.defineComplex('m', complex.multiply(complex.conjugate(p), l));
      if (withTheta) {
        const v = w.defineComplex('v', state.load(plus(at, integer(slot))));
        w.accumulate('phaseGradient', plus(at, integer(turn)), complex.imaginaryOverlap(m, v));
      }
      lambda.store(w, plus(at, integer(rest)), m);
    });
    return w.finish();
  };
  return [forward.finish(), backward('undoLast', true), backward('pullLast', false)];
}

/** The slot that holds the state the observables are measured in. */
export function lastSlot(c: Circuit): number {
  return ((c.blocks + c.uploads.length) * c.groups.length + (c.finalPhase ? 1 : 0)) * c.size;
}
