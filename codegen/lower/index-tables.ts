import { multiply, sign } from '../ir/floats.js';
import type { FunctionWriter } from '../ir/function-writer.js';
import { and, entry, integer, plus, times, xor } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression } from '../ir/program.js';
import type { Circuit } from './circuit.js';
import type { SignedPermutation } from './signed-permutation.js';

/** A table of integers of a kernel. */
export interface IndexTable {
  readonly name: string;
  readonly values: readonly number[];
  readonly doc: string;
}

/**
 * An index of an amplitude. Where tables over all indices would be too long, it is split into upper and lower bits:
 * index = upper·2^b + lower; the entangler, an affine map of the bits with a quadratic form of signs, is then
 *
 *   source(index) = sourceUpper(upper) ^ sourceLower(lower),
 *   sign(index) = signsUpper(upper) · signsLower(lower) · parity(lower & couplings(upper)).
 */
export interface SplitIndex {
  readonly index: IntegerExpression;
  readonly parts?: { readonly upper: IntegerExpression; readonly lower: IntegerExpression };
}

/** Loops over the indices below `below`, a power of 2 that splitting keeps whole. */
export function eachIndex(
  c: Circuit,
  w: FunctionWriter,
  stem: string,
  below: number,
  body: (at: SplitIndex) => void,
): void {
  const bits = c.lowerBits;
  if (bits === undefined) {
    w.loop(stem, integer(0), integer(below), 1, (index) => body({ index }));
    return;
  }
  w.loop('upper', integer(0), integer(below / 2 ** bits), 1, (upper) => {
    const row = w.index('row', times(upper, 2 ** bits));
    w.loop('lower', integer(0), integer(2 ** bits), 1, (lower) => {
      body({ index: w.index(stem, plus(row, lower)), parts: { upper, lower } });
    });
  });
}

/** The index with bits added, which lie above its lower ones where it is split. */
export function withBits(c: Circuit, { index, parts }: SplitIndex, added: number): SplitIndex {
  const moved = plus(index, integer(added));
  if (!parts) return { index: moved };
  return { index: moved, parts: { ...parts, upper: plus(parts.upper, integer(added / 2 ** c.lowerBits!)) } };
}

/** Where the entangler takes the amplitude from. */
export function sourceAt({ permutation }: Circuit, { index, parts }: SplitIndex): IntegerExpression {
  if (permutation.isIdentity) return index;
  if (!parts) return entry('source', index);
  return xor(entry('sourceUpper', parts.upper), entry('sourceLower', parts.lower));
}

/** The entangler's sign. */
export function signAt(c: Circuit, { index, parts }: SplitIndex): FloatExpression {
  if (!parts) return sign('signs', index);
  const apart = multiply(sign('signsUpper', parts.upper), sign('signsLower', parts.lower));
  const couples = couplings(c.permutation, c.lowerBits!).some((mask) => mask !== 0);
  return couples ? multiply(apart, sign('parity', and(parts.lower, entry('couplings', parts.upper)))) : apart;
}

/** (−1) to the number of ones that index and mask share; `mask` gives the table and the place of a mask of ours. */
export function parityAt(
  { index, parts }: SplitIndex,
  mask: (half: 'whole' | 'upper' | 'lower') => IntegerExpression,
): FloatExpression {
  if (!parts) return sign('parity', and(index, mask('whole')));
  return multiply(
    sign('parity', and(parts.upper, mask('upper'))),
    sign('parity', and(parts.lower, mask('lower'))),
  );
}

/** 1 for an even number of ones, −1 for an odd one. */
export function parity(bits: number): 1 | -1 {
  let value: 1 | -1 = 1;
  for (let rest = bits; rest !== 0; rest &= rest - 1) value = value === 1 ? -1 : 1;
  return value;
}

/** The table of {@link parity}, over all indices or over either part of them. */
export function parityTable(c: Circuit): IndexTable {
  const bits = c.lowerBits;
  const length = bits === undefined ? c.size : Math.max(2 ** bits, c.size / 2 ** bits);
  return {
    name: 'parity',
    values: Array.from({ length }, (_, i) => parity(i)),
    doc: '1 for an even number of ones in the index, −1 for an odd one.',
  };
}

/** The entangler's tables. */
export function entanglerTables({ permutation, size, lowerBits: bits }: Circuit): readonly IndexTable[] {
  const { source, signs } = permutation;
  if (bits === undefined)
    return [
      { name: 'source', values: source, doc: 'Where the entangler takes each amplitude from.' },
      { name: 'signs', values: signs, doc: "The entangler's signs." },
    ];
  if (!permutation.isAffine)
    throw new Error('An entangler that is no affine map of the bits cannot be split');
  const width = 2 ** bits;
  const upper = Array.from({ length: size / width }, (_, k) => k * width);
  const lower = Array.from({ length: width }, (_, k) => k);
  return [
    {
      name: 'sourceUpper',
      values: upper.map((i) => source[i]!),
      doc: 'Where the entangler takes amplitudes from, by the upper bits of their index.',
    },
    {
      name: 'sourceLower',
      values: lower.map((i) => source[i]! ^ source[0]!),
      doc: 'What the lower bits change in that.',
    },
    {
      name: 'signsUpper',
      values: upper.map((i) => signs[i]!),
      doc: "The entangler's signs by the upper bits.",
    },
    { name: 'signsLower', values: lower.map((i) => signs[i]! * signs[0]!), doc: 'By the lower bits.' },
    {
      name: 'couplings',
      values: couplings(permutation, bits),
      doc: 'The lower bits whose parity is a sign that depends on both.',
    },
  ];
}

/** For each upper part the lower bits j with sign(upper + j)·sign(upper)·sign(j)·sign(0) = −1. */
function couplings({ signs }: SignedPermutation, bits: number): readonly number[] {
  const width = 2 ** bits;
  return Array.from({ length: signs.length / width }, (_, k) => {
    const base = k * width;
    return Array.from({ length: bits }, (_, b) => 1 << b)
      .filter((bit) => signs[base + bit]! * signs[base]! * signs[bit]! * signs[0]! === -1)
      .reduce((mask, bit) => mask | bit, 0);
  });
}
