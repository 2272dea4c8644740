import { type Complex, complex } from '../ir/complex.js';
import { type Exact, exact } from '../ir/exact.js';
import { add, constant, load, multiply, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { integer, named, plus } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression, KernelFunction } from '../ir/program.js';
import type { Circuit, Group } from './circuit.js';
import type { EncodedQubit } from './encoded-qubit.js';
import {
  adjointLetters,
  applyGates,
  bases,
  type GateOnPair,
  letters,
  member,
  naming,
  overlap,
  positions,
} from './group-gates.js';
import { lambdaOf, restingPlace, stateOf } from './slots.js';

/**
 * Uploads after the start: the encoding gates R(a_q)·H_q of one sample, as 2×2 matrices, act on the state in passes of their
 * own, each from one slot to the next. Where an input occurs several times, its derivative is the sum over its occurrences,
 * each Im⟨λ|σ_q|ψ⟩ behind the gate.
 */
const partsOfGate = 8;

/** The length of `uploaded`: per qubit the real and the imaginary part of each entry, by rows. */
export const uploadedLength = (c: Circuit) => (c.uploads.length > 0 ? c.qubits * partsOfGate : 0);

const indexOf = (q: number, row: number, column: number, part: 0 | 1) =>
  integer(q * partsOfGate + row * 4 + column * 2 + part);

/** The part of an entry: fixed · cos(a/2) + turned · sin(a/2). */
function partOf(
  qubit: EncodedQubit,
  row: number,
  column: number,
  part: 're' | 'im',
): readonly [Exact, Exact] {
  const { fixed, turned } = qubit.gate;
  return [fixed[row]![column]![part], turned[row]![column]![part]];
}

/** Writes the entries that depend on the input; the others stand in the passes as constants. */
export function storeUploadedGates(c: Circuit, w: FunctionWriter): void {
  c.encoded.forEach((qubit, q) => {
    if (qubit.generator === 'I') return;
    const [cos, sin] = [load('halfCos', integer(q)), load('halfSin', integer(q))];
    for (const row of [0, 1])
      for (const column of [0, 1])
        for (const [k, part] of (['re', 'im'] as const).entries()) {
          const [fixed, turned] = partOf(qubit, row, column, part);
          const value = add(multiply(constant(fixed), cos), multiply(constant(turned), sin));
          if (value.op !== 'constant') w.store('uploaded', indexOf(q, row, column, k as 0 | 1), value); // k counts two
        }
  });
}

/** The gate of one qubit: its entries as locals, or constants. */
function uploadedGate(c: Circuit, w: FunctionWriter, q: number): readonly (readonly Complex[])[] {
  const qubit = c.encoded[q]!;
  const part = (row: number, column: number, k: 0 | 1): FloatExpression => {
    const [fixed, turned] = partOf(qubit, row, column, k === 0 ? 're' : 'im');
    if (exact.isZero(fixed) && exact.isZero(turned)) return zero;
    if (qubit.generator === 'I') return constant(fixed);
    return w.define(`${'vw'[k]}${row}${column}q${q}`, load('uploaded', indexOf(q, row, column, k)));
  };
  return [0, 1].map((row) =>
    [0, 1].map((column) => ({ re: part(row, column, 0), im: part(row, column, 1) })),
  );
}

/** A 2×2 matrix, or its adjoint, on a pair of amplitudes. */
function actingAs(matrix: readonly (readonly Complex[])[], adjoint: boolean): GateOnPair {
  const entry = (row: number, column: number) =>
    adjoint ? complex.conjugate(matrix[column]![row]!) : matrix[row]![column]!;
  return (pair) => {
    const image = (row: number) =>
      complex.add(complex.multiply(entry(row, 0), pair[0]), complex.multiply(entry(row, 1), pair[1]));
    return [image(0), image(1)];
  };
}

/** `upload0(slot)`, …: the encoding gates on a group of qubits, from one slot to the next. */
export function uploadPasses(c: Circuit): readonly KernelFunction[] {
  const state = stateOf(c);
  return c.groups.map((group, j) => {
    const w = new FunctionWriter(
      `upload${j}`,
      [{ name: 'slot', type: 'number' }],
      [
        `Applies the encoding (Eq. 9) on ${naming(group)}: reads the amplitudes at slot, writes those ${c.size} further on.`,
      ],
    );
    const gates = group.qubits.map((q) => actingAs(uploadedGate(c, w, q), false));
    const slot = named('slot');
    const next = w.index('next', plus(slot, integer(c.size)));
    bases(w, c, group, (base) => {
      const before = read(w, group, base, letters[0]!, (index) => state.load(plus(slot, index)));
      applyGates(w, group, gates, before, letters).forEach((value, k) => {
        state.store(w, plus(next, member(group, base, k)), value);
      });
    });
    return w.finish();
  });
}

/** `withdraw0(slot)`, …: pull λ, where it rests between blocks, back through an upload; add up the derivatives by its angles. */
export function withdrawPasses(c: Circuit): readonly KernelFunction[] {
  const [state, lambda, rest] = [stateOf(c), lambdaOf(c), integer(restingPlace(c))];
  return c.groups.map((group, j) => {
    const turning = group.qubits.filter((q) => c.encoded[q]!.generator !== 'I');
    const w = new FunctionWriter(
      `withdraw${j}`,
      turning.length > 0 ? [{ name: 'slot', type: 'number' }] : [],
      [
        `Pulls λ back through the encoding on ${naming(group)}.`,
        ...(turning.length > 0 ? ['Adds Im⟨λ|σ|ψ⟩ for the generator of each qubit.'] : []),
      ],
    );
    const gates = group.qubits.map((q) => actingAs(uploadedGate(c, w, q), true));
    const sums = turning.map((q) => ({
      q,
      sum: c.groups.length > 1 ? w.accumulator(`g${q}`, zero) : undefined,
    }));
    const next = turning.length > 0 ? w.index('next', plus(named('slot'), integer(c.size))) : rest;
    const total = (q: number, value: FloatExpression) => w.accumulate('uploadGradient', integer(q), value);
    bases(w, c, group, (base) => {
      const after = read(w, group, base, adjointLetters[0]!, (index) => lambda.load(plus(rest, index)));
      const psi =
        turning.length > 0 ? read(w, group, base, 'a', (index) => state.load(plus(next, index))) : [];
      for (const { q, sum } of sums) {
        const { generator } = c.encoded[q]!;
        if (generator === 'I') continue;
        const g = overlap(group, group.qubits.indexOf(q), generator, after, psi);
        if (sum) w.increase(sum.name, g);
        else total(q, g);
      }
      applyGates(w, group, gates, after, adjointLetters).forEach((value, k) => {
        lambda.store(w, plus(rest, member(group, base, k)), value);
      });
    });
    for (const { q, sum } of sums) if (sum) total(q, sum.value);
    return w.finish();
  });
}

function read(
  w: FunctionWriter,
  group: Group,
  base: IntegerExpression,
  stem: string,
  load: (index: IntegerExpression) => Complex,
): readonly Complex[] {
  return positions(group).map((k) => w.defineComplex(`${stem}${k}`, load(member(group, base, k))));
}

/** `clearUploads()`: sets the sums over the occurrences of each input to 0. */
export function clearUploads(c: Circuit): readonly KernelFunction[] {
  if (c.encoded.every(({ generator }) => generator === 'I')) return [];
  const w = new FunctionWriter('clearUploads', [], ['Sets the sums over the uploads to 0.']);
  c.encoded.forEach(({ generator }, q) => {
    if (generator !== 'I') w.store('uploadGradient', integer(q), zero);
  });
  return [w.finish()];
}
