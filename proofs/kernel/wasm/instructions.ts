import type { Format } from './format.js';

/** The types of values that are modelled where a module computes with such numbers, by their bytes. */
export function valueTypesOf({ number }: Format): Readonly<Record<number, ValueType>> {
  return { 127: 'i32', [number === 'f64' ? 124 : 125]: number, 123: 'v128' };
}
export type ValueType = 'i32' | 'f64' | 'f32' | 'v128';

/** What stands behind an instruction's code: a number, two of them (alignment, offset), one lane, or a constant. */
type Immediate = 'none' | 'index' | 'i32' | 'number' | 'memory' | 'lane';

export interface Shape {
  readonly name: string;
  readonly immediate: Immediate;
  readonly takes: readonly ValueType[];
  readonly gives: readonly ValueType[];
  /** How many bytes an access touches. */
  readonly width?: number;
}

const shape = (
  name: string,
  takes: readonly ValueType[],
  gives: readonly ValueType[],
  immediate: Immediate = 'none',
  width?: number,
): Shape => ({ name, immediate, takes, gives, ...(width === undefined ? {} : { width }) });

const twoIntegers = (name: string) => shape(name, ['i32', 'i32'], ['i32']);
const twoVectors = (name: string) => shape(name, ['v128', 'v128'], ['v128']);

/** Those of integers and of whole vectors, whatever numbers are in them. */
const ofAllFormats: Readonly<Record<number, Shape>> = {
  40: shape('i32.load', ['i32'], ['i32'], 'memory', 4),
  65: shape('i32.const', [], ['i32'], 'i32'),
  72: twoIntegers('i32.lt_s'),
  106: twoIntegers('i32.add'),
  107: twoIntegers('i32.sub'),
  108: twoIntegers('i32.mul'),
  113: twoIntegers('i32.and'),
  115: twoIntegers('i32.xor'),
  116: twoIntegers('i32.shl'),
  65536: shape('v128.load', ['i32'], ['v128'], 'memory', 16),
  65547: shape('v128.store', ['i32', 'v128'], [], 'memory', 16),
};

/** The codes of those of numbers and of vectors of them. */
const codes = {
  f64: {
    number: {
      load: 43,
      store: 57,
      const: 68,
      neg: 154,
      add: 160,
      sub: 161,
      mul: 162,
      div: 163,
      convert: 183,
    },
    vector: {
      loadSplat: 65546,
      splat: 65556,
      extractLane: 65569,
      replaceLane: 65570,
      neg: 65773,
      add: 65776,
      sub: 65777,
      mul: 65778,
      div: 65779,
    },
  },
  f32: {
    number: {
      load: 42,
      store: 56,
      const: 67,
      neg: 140,
      add: 146,
      sub: 147,
      mul: 148,
      div: 149,
      convert: 178,
    },
    vector: {
      loadSplat: 65545,
      splat: 65555,
      extractLane: 65567,
      replaceLane: 65568,
      neg: 65761,
      add: 65764,
      sub: 65765,
      mul: 65766,
      div: 65767,
    },
  },
} as const;

/**
 * The instructions that are modelled where a module computes with such numbers, by their code; those of vectors by the code
 * behind 0xfd, plus 0x10000. Control, calls and locals are decoded apart. `number.…` is f64 or f32, `vector.…` f64x2 or f32x4.
 */
export function instructionsOf({ number, bytes }: Format): Readonly<Record<number, Shape>> {
  const { number: n, vector: v } = codes[number];
  const twoNumbers = (name: string) => shape(name, [number, number], [number]);
  return {
    ...ofAllFormats,
    [n.load]: shape('number.load', ['i32'], [number], 'memory', bytes),
    [n.store]: shape('number.store', ['i32', number], [], 'memory', bytes),
    [n.const]: shape('number.const', [], [number], 'number'),
    [n.neg]: shape('number.neg', [number], [number]),
    [n.add]: twoNumbers('number.add'),
    [n.sub]: twoNumbers('number.sub'),
    [n.mul]: twoNumbers('number.mul'),
    [n.div]: twoNumbers('number.div'),
    [n.convert]: shape('number.convert', ['i32'], [number]),
    [v.loadSplat]: shape('v128.load_splat', ['i32'], ['v128'], 'memory', bytes),
    [v.splat]: shape('vector.splat', [number], ['v128']),
    [v.extractLane]: shape('vector.extract_lane', ['v128'], [number], 'lane'),
    [v.replaceLane]: shape('vector.replace_lane', ['v128', number], ['v128'], 'lane'),
    [v.neg]: shape('vector.neg', ['v128'], ['v128']),
    [v.add]: twoVectors('vector.add'),
    [v.sub]: twoVectors('vector.sub'),
    [v.mul]: twoVectors('vector.mul'),
    [v.div]: twoVectors('vector.div'),
  };
}
