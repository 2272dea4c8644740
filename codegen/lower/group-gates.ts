import type { Rotation } from '../../symbolic/ansatz/ansatz.js';
import { type Complex, complex } from '../ir/complex.js';
import { add, subtract, total } from '../ir/floats.js';
import type { FunctionWriter } from '../ir/function-writer.js';
import { integer, plus } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression } from '../ir/program.js';
import type { Circuit, Group } from './circuit.js';

export const letters = 'abcdefhijk';
export const adjointLetters = 'lmnopqrstu';

/** Up to so many numbers a state's passes are written out: then most indices are numbers, which need no look whether they are in range. */
const mostWrittenOut = 16;

export const isWrittenOut = (c: Circuit) => c.size * (c.real ? 1 : 2) <= mostWrittenOut;

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

/** The index of amplitude k of a group. */
export const member = (group: Group, base: IntegerExpression, k: number) =>
  plus(base, integer(k * 2 ** group.low));

/** Pairs of positions in a group that differ in the bit of its p-th qubit. */
function pairs(group: Group, p: number): readonly (readonly [number, number])[] {
  const bit = 2 ** (group.qubits.length - 1 - p);
  return Array.from({ length: 2 ** group.qubits.length }, (_, k) => k)
    .filter((k) => (k & bit) === 0)
    .map((k) => [k, k | bit] as const);
}

/** What a gate on one qubit does to two amplitudes that differ in its bit. */
export type GateOnPair = (pair: readonly [Complex, Complex]) => readonly [Complex, Complex];

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
