import { type Change, changed, codeOf, type Instruction, readUnsigned, unsigned } from './wasm-code.js';

/** The place of an instruction in its module. */
interface Place {
  readonly bytes: Uint8Array;
  readonly of: Instruction;
  /** The instructions behind it in its function, as far as a change may reach. */
  readonly next: readonly Instruction[];
  /** Whether it decides when a loop ends: such a change could make one that never does. */
  readonly inLoopEnd: boolean;
}

/** A way to make a module wrong: what stands in the place of instructions; undefined where it does not fit. */
type WasmChange = (place: Place) => readonly Change[] | undefined;

const opcodes = {
  call: 0x10,
  localGet: 0x20,
  localTee: 0x22,
  i32Load: 0x28,
  i32Const: 0x41,
  f32Const: 0x43,
  f64Const: 0x44,
  lessThan: 0x48,
  i32Add: 0x6a,
} as const;
const vectors = 0x10000;
const drop = 0x1a;
const vector = (code: number): readonly number[] => [0xfd, ...unsigned(code - vectors)];
/** The operations on numbers: of doubles and of vectors of them, of singles and of vectors of them. */
const arithmetic = {
  neg: [0x9a, 0x100ed, 0x8c, 0x100e1],
  add: [0xa0, 0x100f0, 0x92, 0x100e4],
  sub: [0xa1, 0x100f1, 0x93, 0x100e5],
  mul: [0xa2, 0x100f2, 0x94, 0x100e6],
  div: [0xa3, 0x100f3, 0x95, 0x100e7],
} as const;
type Operation = keyof typeof arithmetic;

const spelt = (code: number): readonly number[] => (code < vectors ? [code] : vector(code));
const instead = ({ body, at, end }: Instruction, by: readonly number[]): Change => ({ body, at, end, by });

/** Another operation in the place of one; those that follow what is left out or put in besides. */
function operation(from: Operation, to: readonly (Operation | 'drop')[]): WasmChange {
  return ({ of }) => {
    const kind = arithmetic[from].indexOf(of.code as never); // a number is there or not
    if (kind === -1) return undefined;
    return [
      instead(
        of,
        to.flatMap((name) => (name === 'drop' ? [drop] : spelt(arithmetic[name][kind]!))),
      ),
    ];
  };
}

/** Another number in the place of a constant that is not 0. */
function constant(change: (value: number, isSingle: boolean) => number): WasmChange {
  return ({ bytes, of }) => {
    if (of.code !== opcodes.f64Const && of.code !== opcodes.f32Const) return undefined;
    const isSingle = of.code === opcodes.f32Const;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const value = isSingle ? view.getFloat32(of.immediate, true) : view.getFloat64(of.immediate, true);
    if (value === 0) return undefined;
    const spelling = new Uint8Array(isSingle ? 4 : 8);
    const spelt = new DataView(spelling.buffer);
    if (isSingle) spelt.setFloat32(0, change(value, isSingle), true);
    else spelt.setFloat64(0, change(value, isSingle), true);
    return [instead(of, [of.code, ...spelling])];
  };
}

/** A memory instruction with another offset. */
function offset(codes: readonly number[], by: number): WasmChange {
  return ({ bytes, of }) => {
    if (!codes.includes(of.code)) return undefined;
    const alignment = readUnsigned(bytes, of.immediate);
    const { value } = readUnsigned(bytes, alignment.end);
    if (value + by < 0) return undefined;
    return [instead(of, [...spelt(of.code), ...unsigned(alignment.value), ...unsigned(value + by)])];
  };
}

/** A small integer with another value. */
function integer(by: number, isBound: boolean): WasmChange {
  return ({ bytes, of, next, inLoopEnd }) => {
    if (of.code !== opcodes.i32Const) return undefined;
    if (isBound ? next[0]?.code !== opcodes.lessThan : inLoopEnd) return undefined;
    const value = bytes[of.immediate]! + by;
    // One byte, whose bit of 64 is the sign.
    if (of.end - of.immediate !== 1 || value < 0 || value > 63) return undefined;
    return [instead(of, [opcodes.i32Const, value])];
  };
}

const loads = [0x2a, 0x2b, 0x10000, 0x10009, 0x1000a];
const vectorStore = 0x1000b;
const store = [0x38, 0x39, vectorStore];

/** Every kind of mistake that an emitter of WebAssembly could make. */
export const wasmMutations = {
  'plus becomes minus': operation('add', ['sub']),
  'minus becomes plus': operation('sub', ['add']),
  'times becomes plus': operation('mul', ['add']),
  'a quotient becomes a product': operation('div', ['mul']),
  'a dropped sign': operation('neg', []),
  'an added sign': operation('mul', ['mul', 'neg']),
  'swapped operands of minus': operation('sub', ['sub', 'neg']),
  'a dropped summand': operation('add', ['drop']),
  'a dropped factor': operation('mul', ['drop']),
  'a constant off by one ulp': constant(nextAway),
  'a constant off by a millionth': constant((value) => value * (1 + 1e-6)),
  'another sign of a constant': constant((value) => -value),
  'a load of the entry behind': offset(loads, 16),
  'a load of the entry before': offset(loads, -16),
  'a load half an entry on': offset(loads, 8),
  'a store of the entry behind': offset(store, 16),
  'another entry of a table': offset([opcodes.i32Load], 4),
  'an index too high': integer(1, false),
  'an index too low': integer(-1, false),
  'a bound too high': integer(1, true),
  'a bound too low': integer(-1, true),
  'another local': ({ bytes, of, inLoopEnd }) => {
    if (of.code !== opcodes.localGet || inLoopEnd) return undefined;
    const { value } = readUnsigned(bytes, of.immediate);
    return [instead(of, [opcodes.localGet, ...unsigned(value === 0 ? 1 : value - 1)])];
  },
  'a dropped store': ({ of }) => (store.includes(of.code) ? [instead(of, [drop, drop])] : undefined),
  'a dropped call': ({ of }) => (of.code === opcodes.call ? [instead(of, [])] : undefined),
  'a call of another function': ({ bytes, of }) => {
    if (of.code !== opcodes.call) return undefined;
    const { value } = readUnsigned(bytes, of.immediate);
    // Of an earlier one, so that none calls itself.
    return value < 2 ? undefined : [instead(of, [opcodes.call, ...unsigned(value - 1)])];
  },
  'two stores swapped': ({ bytes, of, next }) => {
    const other = next.find(({ code }) => store.includes(code));
    if (!store.includes(of.code) || other?.code !== of.code) return undefined;
    const [first, second] = [of, other].map(({ immediate, end }) => [...bytes.subarray(immediate, end)]);
    if (first!.join() === second!.join()) return undefined;
    return [instead(of, [...spelt(of.code), ...second!]), instead(other, [...spelt(of.code), ...first!])];
  },
} satisfies Record<string, WasmChange>;

/** The name of a kind of mistake. */
export type WasmMutation = keyof typeof wasmMutations;

/** All kinds of mistake. */
export const wasmMutationNames = Object.keys(wasmMutations) as readonly WasmMutation[]; // keys of a satisfies-table are its names

/** A wrong module, or one that is right after all. */
export interface WasmMutant {
  readonly kind: WasmMutation;
  /** The byte of the original where it was changed. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/**
 * Mutants of a module, at most `count`, the same for the same draws: of every kind in turn, each at a place drawn from `random`,
 * which gives a whole number from 0 below its argument.
 */
export function wasmMutants(
  bytes: Uint8Array,
  count: number,
  random: (below: number) => number,
  kinds: readonly WasmMutation[] = wasmMutationNames,
): readonly WasmMutant[] {
  const places = placesIn(bytes);
  const left = kinds.map((kind) =>
    places.flatMap((place) => {
      const changes = wasmMutations[kind](place);
      return changes === undefined ? [] : [{ kind, at: place.of.at, changes }];
    }),
  );
  const mutants: WasmMutant[] = [];
  while (mutants.length < count && left.some((sites) => sites.length > 0))
    for (const sites of left) {
      if (sites.length === 0 || mutants.length === count) continue;
      const [site] = sites.splice(random(sites.length), 1); // there is one
      mutants.push({ kind: site!.kind, at: site!.at, bytes: changed(bytes, site!.changes) });
    }
  return mutants;
}

/** Two stores are swapped where so few instructions lie between them. */
const reach = 100;

function placesIn(bytes: Uint8Array): readonly Place[] {
  const { instructions } = codeOf(bytes);
  const deciding = new Set(instructions.flatMap((_, k) => loopEnd(instructions, k)));
  return instructions.map((of, k) => ({
    bytes,
    of,
    next: instructions.slice(k + 1, k + 1 + reach).filter(({ body }) => body === of.body),
    inLoopEnd: deciding.has(of),
  }));
}

/** What decides when a loop ends, where it ends at instruction k: get, const, add, tee, the bound, less than, branch. */
function loopEnd(instructions: readonly Instruction[], k: number): readonly Instruction[] {
  const codes = [opcodes.localGet, opcodes.i32Const, opcodes.i32Add, opcodes.localTee];
  if (!codes.every((code, j) => instructions[k + j]?.code === code)) return [];
  const below = instructions.findIndex(({ code }, j) => j > k && code === opcodes.lessThan);
  return instructions.slice(k, below + 2);
}

/** The double or the single behind, away from 0. */
function nextAway(value: number, isSingle: boolean): number {
  const view = new DataView(new ArrayBuffer(8));
  if (isSingle) {
    view.setFloat32(0, value);
    view.setUint32(0, view.getUint32(0) + 1);
    return view.getFloat32(0);
  }
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}
