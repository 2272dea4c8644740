import { type Complex, complex } from '../ir/complex.js';
import { load, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { and, entry, integer, named, plus, times, xor } from '../ir/integers.js';
import type { IntegerExpression, KernelFunction, Parameter } from '../ir/program.js';
import { type Circuit, type Group, unrolled } from './circuit.js';
import {
  adjointLetters,
  applyGates,
  bases,
  type GateOnPair,
  isWrittenOut,
  letters,
  member,
  overlap,
  positions,
} from './group-gates.js';
import { eachIndex, type SplitIndex, signAt, sourceAt, withBits } from './index-tables.js';
import { type Pass, passNumbers, readsState } from './pass-calls.js';
import { act, inverse, type Quaternion } from './quaternion.js';
import { gatesPerBlock, gradientsPerBlock, lambdaOf, phaseOf, restingPlace, stateOf } from './slots.js';

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

/** The same for the first group, whose bits lie above all others, ready for the entangler's tables. */
function firstBases(w: FunctionWriter, c: Circuit, group: Group, body: (base: SplitIndex) => void): void {
  const low = 2 ** group.low;
  if (low === 1 || isWrittenOut(c)) for (let at = 0; at < low; at += 1) body({ index: integer(at) });
  else eachIndex(c, w, 'at', low, body);
}

const splitBases = (w: FunctionWriter, c: Circuit, group: Group, body: (base: SplitIndex) => void): void =>
  bases(w, c, group, (index) => body({ index }));

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

const rotating =
  (quaternion: Quaternion): GateOnPair =>
  (pair) =>
    act(quaternion, pair);

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
