import { complex } from '../ir/complex.js';
import { exact } from '../ir/exact.js';
import { add, constant, load, multiply, sign, total, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { entry, integer, named, plus, times, xor } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression, KernelFunction } from '../ir/program.js';
import type { Circuit } from './circuit.js';
import { eachIndex, type IndexTable, parityAt } from './index-tables.js';
import type { MeasuredTerm } from './measured-terms.js';
import { lambdaOf, lastSlot, restingPlace, stateOf } from './slots.js';
import { signedSpread, signedSums } from './walsh.js';

/**
 * The observables of Eq. 10, as expectations of their distinct Pauli strings. Strings of Z only are read off the
 * probabilities together, by a tree of signed sums; other strings one by one, by their masks.
 */
export interface ReadOut {
  /** Strings that the tree serves. */
  readonly tree: readonly MeasuredTerm[];
  /** Strings that loops over masks serve, those with an even number of Y first. */
  readonly masked: readonly MeasuredTerm[];
  /** How many of the masked strings have an even number of Y. */
  readonly even: number;
}

/** Beyond this many strings of Z the tree's code grows too long. */
const mostInTree = 32;
/** The tree takes this many bits of the index at a time. */
const bitsAtATime = 4;

export function readOutOf({ measured: { diagonal, offDiagonal } }: Circuit): ReadOut {
  const tree = diagonal.length <= mostInTree ? diagonal : [];
  const masked = diagonal.length <= mostInTree ? offDiagonal : [...diagonal, ...offDiagonal];
  return { tree, masked, even: masked.filter((t) => t.yCount % 2 === 0).length };
}

/** The tables of masks the loops need: x, z and the sign of i^{yCount} up to a last factor i. */
export function maskTables(c: Circuit): readonly IndexTable[] {
  const { masked } = readOutOf(c);
  const bits = c.lowerBits;
  const flips = 'The bits each Pauli string flips.';
  const marks = 'The bits whose parity is its sign.';
  return [
    { name: 'flips', values: masked.map((t) => t.x), doc: flips },
    ...(bits === undefined
      ? [{ name: 'marks', values: masked.map((t) => t.z), doc: marks }]
      : [
          { name: 'marksUpper', values: masked.map((t) => t.z >> bits), doc: `${marks} Upper ones.` },
          { name: 'marksLower', values: masked.map((t) => t.z & (2 ** bits - 1)), doc: 'Lower ones.' },
        ]),
    {
      name: 'turns',
      values: masked.map((t) => yParity(t, bits)),
      doc: 'The sign left of i to the number of its Y.',
    },
  ];
}

/**
 * The sign left of i^{yCount}: (Pψ)_i = i^{yCount}·(−1)^{|(i ^ x) & z|} ψ_{i^x}. A split index takes the parity of i & z
 * instead, which differs by that of x & z, the number of Y.
 */
function yParity({ yCount }: MeasuredTerm, bits: number | undefined): 1 | -1 {
  const turned = yCount % 4 < 2 ? 1 : -1;
  return bits !== undefined && yCount % 2 === 1 ? (turned === 1 ? -1 : 1) : turned;
}

/** How many doubles `folded` needs. */
export function foldedLength(c: Circuit): number {
  const length = (bits: number, masks: readonly number[]): number => {
    if (bits <= bitsAtATime) return 0;
    return [...byLowBits(masks).values()].reduce((sum, highs) => {
      const rest = highs.filter((mask) => mask !== 0);
      const here = rest.length === 0 ? 0 : 2 ** (bits - bitsAtATime);
      return sum + here + length(bits - bitsAtATime, rest);
    }, 0);
  };
  return length(
    c.qubits,
    readOutOf(c).tree.map((t) => t.z),
  );
}

/** Masks by their low bits: low part → the high parts that go with it. */
function byLowBits(masks: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const mask of masks) {
    const low = mask & (2 ** bitsAtATime - 1);
    groups.set(low, [...(groups.get(low) ?? []), mask >> bitsAtATime]);
  }
  return groups;
}

/** Hands out stretches of `folded`. */
class Stretches {
  private next = 0;
  take(length: number): number {
    const start = this.next;
    this.next += length;
    return start;
  }
}

/** Signed sums over 2^bits values for each mask, in loops that take a few bits at a time. */
function foldedSums(
  w: FunctionWriter,
  value: (index: IntegerExpression) => FloatExpression,
  bits: number,
  masks: readonly number[],
  stretches: Stretches,
): ReadonlyMap<number, FloatExpression> {
  const size = 2 ** Math.min(bits, bitsAtATime);
  const read = (base: IntegerExpression) =>
    Array.from({ length: size }, (_, i) => w.define('p', value(plus(base, integer(i)))));
  if (masks.length === 0) return new Map();
  if (bits <= bitsAtATime) return signedSums(w, read(integer(0)), masks);
  const groups = byLowBits(masks);
  const highSize = 2 ** (bits - bitsAtATime);
  const sums = new Map<number, FloatExpression>();
  const targets = [...groups].map(([low, highs]) => ({
    low,
    rest: highs.filter((mask) => mask !== 0),
    sum: highs.includes(0) ? w.accumulator('sum', zero) : undefined,
    start: highs.some((mask) => mask !== 0) ? stretches.take(highSize) : 0,
  }));
  w.loop('high', integer(0), integer(highSize), 1, (high) => {
    const base = w.index('base', times(high, size));
    const found = signedSums(w, read(base), [...groups.keys()]);
    for (const { low, rest, sum, start } of targets) {
      if (sum) w.increase(sum.name, found.get(low)!);
      if (rest.length > 0) w.store('folded', plus(high, integer(start)), found.get(low)!);
    }
  });
  for (const { low, rest, sum, start } of targets) {
    if (sum) sums.set(low, sum.value);
    const higher = foldedSums(
      w,
      (index) => load('folded', plus(index, integer(start))),
      bits - bitsAtATime,
      rest,
      stretches,
    );
    for (const [mask, found] of higher) sums.set((mask << bitsAtATime) | low, found);
  }
  return sums;
}

/** The transpose of {@link foldedSums}: hands Σ_mask (−1)^{|i & mask|} weights(mask) to `sink` for every index. */
function foldedSpread(
  w: FunctionWriter,
  bits: number,
  weights: ReadonlyMap<number, FloatExpression>,
  stretches: Stretches,
  sink: (index: IntegerExpression, weight: FloatExpression) => void,
): void {
  const size = 2 ** Math.min(bits, bitsAtATime);
  const spread = (base: IntegerExpression, low: ReadonlyMap<number, FloatExpression>) => {
    signedSpread(w, size, low).forEach((weight, i) => {
      sink(plus(base, integer(i)), weight);
    });
  };
  if (bits <= bitsAtATime) {
    spread(integer(0), weights);
    return;
  }
  const highSize = 2 ** (bits - bitsAtATime);
  const parts = [...byLowBits([...weights.keys()])].map(([low, highs]) => {
    const rest = highs.filter((mask) => mask !== 0);
    const here = highs.includes(0) ? weights.get(low)! : zero;
    if (rest.length === 0) return { low, here, start: undefined };
    const start = stretches.take(highSize);
    const higher = new Map(rest.map((mask) => [mask, weights.get((mask << bitsAtATime) | low)!]));
    foldedSpread(w, bits - bitsAtATime, higher, stretches, (index, weight) => {
      w.store('folded', plus(index, integer(start)), weight);
    });
    return { low, here, start };
  });
  w.loop('high', integer(0), integer(highSize), 1, (high) => {
    const base = w.index('base', times(high, size));
    spread(
      base,
      new Map(
        parts.map(({ low, here, start }) => [
          low,
          start === undefined ? here : w.define('e', add(here, load('folded', plus(high, integer(start))))),
        ]),
      ),
    );
  });
}

/** One masked string P in a loop: (Pψ)_i = factor · ψ_other, times i where the number of its Y is odd. */
interface MaskedString {
  readonly term: IntegerExpression;
  readonly odd: boolean;
  /** Loops over all indices i, with the other index and the parity's sign. */
  readonly each: (
    body: (index: IntegerExpression, other: IntegerExpression, parity: FloatExpression) => void,
  ) => void;
}

/** Loops over the masked strings, those with an even number of Y first. */
function maskedStrings(c: Circuit, w: FunctionWriter, body: (string: MaskedString) => void): void {
  const { masked, even } = readOutOf(c);
  const some = (from: number, below: number, odd: boolean) => {
    w.loop('term', integer(from), integer(below), 1, (term) => {
      const flip = w.index('flip', entry('flips', term));
      const split = c.lowerBits !== undefined;
      const marks = (split ? ['marksUpper', 'marksLower'] : ['marks']).map((table) =>
        w.index('mark', entry(table, term)),
      );
      body({
        term,
        odd,
        each: (inner) => {
          eachIndex(c, w, 'index', c.size, (at) => {
            const other = w.index('other', xor(at.index, flip));
            const marked = at.parts ? at : { index: other };
            inner(
              at.index,
              other,
              parityAt(marked, (half) => marks[half === 'lower' ? 1 : 0]!),
            );
          });
        },
      });
    });
  };
  some(0, even, false);
  some(even, masked.length, true);
}

/** `readOut(y, at)`: the expectations ⟨Q_l⟩ (Eq. 10) of the last state. */
export function readOut(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'readOut',
    [
      { name: 'y', type: 'array' },
      { name: 'at', type: 'number' },
    ],
    ['Writes the expectations of the observables (Eqs. 2 and 10) in the last state.'],
  );
  const { tree } = readOutOf(c);
  const state = stateOf(c);
  const psi = (stem: string, index: IntegerExpression) =>
    w.defineComplex(stem, state.load(plus(index, integer(lastSlot(c)))));
  const probability = (index: IntegerExpression) => {
    const a = psi('a', index);
    return complex.realOverlap(a, a);
  };
  const masks = tree.map((t) => t.z);
  const sums = foldedSums(w, probability, c.qubits, masks, new Stretches());
  maskedStrings(c, w, ({ term, odd, each }) => {
    const sum = w.accumulator('sum', zero);
    each((index, other, parity) => {
      const [u, v] = [psi('a', index), psi('b', other)];
      // Re(ū·i·v) = −Im(ū·v) = Im(v̄·u)
      const value = odd ? complex.imaginaryOverlap(v, u) : complex.realOverlap(u, v);
      w.increase(sum.name, multiply(parity, value));
    });
    w.store('values', term, multiply(sign('turns', term), sum.value));
  });
  const value = (term: number): FloatExpression =>
    term < tree.length ? sums.get(tree[term]!.z)! : load('values', integer(term - tree.length));
  c.measured.sums.forEach((sum, l) => {
    const terms = sum.terms.map(({ term, coefficient }) =>
      multiply(constant(exact.fromRational(coefficient)), value(term)),
    );
    const all = [constant(exact.fromRational(sum.constant)), ...terms];
    w.store('y', plus(named('at'), integer(l)), total(all));
  });
  return w.finish();
}

/** `weigh(cotangent, at)`: the weight of each string, Σ_l cotangent_l · its coefficient in Q_l. */
export function weigh(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'weigh',
    [
      { name: 'cotangent', type: 'array' },
      { name: 'at', type: 'number' },
    ],
    ['Folds the cotangent into one weight for each Pauli string.'],
  );
  const { tree, masked } = readOutOf(c);
  for (let t = 0; t < tree.length + masked.length; t += 1) {
    const shares = c.measured.sums.flatMap(({ terms }, l) =>
      terms
        .filter(({ term }) => term === t)
        .map(({ coefficient }) =>
          multiply(
            constant(exact.fromRational(coefficient)),
            load('cotangent', plus(named('at'), integer(l))),
          ),
        ),
    );
    w.store('weights', integer(t), total(shares));
  }
  return w.finish();
}

/** `choose0()`, …: the weights of one observable alone. */
export function choose(c: Circuit): readonly KernelFunction[] {
  const { tree, masked } = readOutOf(c);
  const count = tree.length + masked.length;
  return c.measured.sums.map(({ terms }, l) => {
    const w = new FunctionWriter(`choose${l}`, [], [`Weights the Pauli strings of observable ${l}.`]);
    if (terms.length < count)
      w.loop('term', integer(0), integer(count), 1, (term) => {
        w.store('weights', term, zero);
      });
    for (const { term, coefficient } of terms)
      w.store('weights', integer(term), constant(exact.fromRational(coefficient)));
    return w.finish();
  });
}

/** `seed()`: λ = Σ weight · P ψ over the strings, where λ rests between blocks. */
export function seed(c: Circuit): KernelFunction {
  const w = new FunctionWriter('seed', [], ['Writes λ = Σ weight · P ψ over the Pauli strings P.']);
  const { tree } = readOutOf(c);
  const [state, lambda] = [stateOf(c), lambdaOf(c)];
  const [slot, rest] = [lastSlot(c), restingPlace(c)];
  if (tree.length === 0)
    w.loop('at', integer(0), integer(c.size), 1, (at) => {
      lambda.store(w, plus(at, integer(rest)), complex.zero);
    });
  else
    foldedSpread(
      w,
      c.qubits,
      new Map(tree.map(({ z }, t) => [z, w.define(`w${t}`, load('weights', integer(t)))])),
      new Stretches(),
      (index, weight) => {
        const psi = state.load(plus(index, integer(slot)));
        lambda.store(w, plus(index, integer(rest)), complex.scale(weight, psi));
      },
    );
  maskedStrings(c, w, ({ term, odd, each }) => {
    const weight = load('weights', plus(term, integer(tree.length)));
    const factor = w.define('factor', multiply(sign('turns', term), weight));
    each((index, other, parity) => {
      const s = w.define('s', multiply(factor, parity));
      const psi = w.defineComplex('b', state.load(plus(other, integer(slot))));
      const image = complex.scale(s, odd ? complex.turn(psi) : psi);
      lambda.accumulate(w, plus(index, integer(rest)), image);
    });
  });
  return w.finish();
}
