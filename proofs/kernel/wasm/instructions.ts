/** The types of values that are modelled, by their bytes. */
export const valueTypes: Readonly<Record<number, ValueType>> = { 127: 'i32', 124: 'f64', 123: 'v128' };
export type ValueType = 'i32' | 'f64' | 'v128';

/** What stands behind an instruction's code: a number, two of them (alignment, offset), one lane, or a constant. */
type Immediate = 'none' | 'index' | 'i32' | 'f64' | 'memory' | 'lane';

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
const twoDoubles = (name: string) => shape(name, ['f64', 'f64'], ['f64']);
const twoVectors = (name: string) => shape(name, ['v128', 'v128'], ['v128']);

/**
 * The instructions that are modelled, by their code; those of vectors by the code behind 0xfd, plus 0x10000. Control,
 * calls and locals are decoded apart.
 */
export const instructions: Readonly<Record<number, Shape>> = {
  40: shape('i32.load', ['i32'], ['i32'], 'memory', 4),
  43: shape('f64.load', ['i32'], ['f64'], 'memory', 8),
  57: shape('f64.store', ['i32', 'f64'], [], 'memory', 8),
  65: shape('i32.const', [], ['i32'], 'i32'),
  68: shape('f64.const', [], ['f64'], 'f64'),
  72: twoIntegers('i32.lt_s'),
  106: twoIntegers('i32.add'),
  107: twoIntegers('i32.sub'),
  108: twoIntegers('i32.mul'),
  113: twoIntegers('i32.and'),
  115: twoIntegers('i32.xor'),
  116: twoIntegers('i32.shl'),
  154: shape('f64.neg', ['f64'], ['f64']),
  160: twoDoubles('f64.add'),
  161: twoDoubles('f64.sub'),
  162: twoDoubles('f64.mul'),
  163: twoDoubles('f64.div'),
  183: shape('f64.convert_i32_s', ['i32'], ['f64']),
  65536: shape('v128.load', ['i32'], ['v128'], 'memory', 16),
  65546: shape('v128.load64_splat', ['i32'], ['v128'], 'memory', 8),
  65547: shape('v128.store', ['i32', 'v128'], [], 'memory', 16),
  65556: shape('f64x2.splat', ['f64'], ['v128']),
  65569: shape('f64x2.extract_lane', ['v128'], ['f64'], 'lane'),
  65570: shape('f64x2.replace_lane', ['v128', 'f64'], ['v128'], 'lane'),
  65773: shape('f64x2.neg', ['v128'], ['v128']),
  65776: twoVectors('f64x2.add'),
  65777: twoVectors('f64x2.sub'),
  65778: twoVectors('f64x2.mul'),
  65779: twoVectors('f64x2.div'),
};
