import type { Exact } from './exact.js';

/** An integer: indices, offsets, loop bounds. Nothing of it depends on floating-point data. */
export type IntegerExpression =
  | { readonly op: 'integer'; readonly value: number }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'entry'; readonly table: string; readonly index: IntegerExpression }
  | {
      readonly op: '+' | '-' | '*' | '&' | '^';
      readonly left: IntegerExpression;
      readonly right: IntegerExpression;
    };

/** The functions of one real variable that a kernel may call; cosines and sines come in pairs, see {@link Statement}. */
export type RealFunction = 'atan' | 'tanh';

/** A real number. Constants are exact; operators mean what they mean in exact arithmetic and are rounded once each. */
export type FloatExpression =
  | { readonly op: 'constant'; readonly value: Exact }
  | { readonly op: 'pi' }
  | { readonly op: 'local'; readonly name: string }
  | { readonly op: 'load'; readonly array: string; readonly index: IntegerExpression }
  | { readonly op: 'entry'; readonly table: string; readonly index: IntegerExpression }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: FloatExpression; readonly right: FloatExpression }
  | { readonly op: 'neg'; readonly of: FloatExpression }
  | { readonly op: 'call'; readonly call: RealFunction; readonly of: FloatExpression };

/** What a kernel's functions do, in order. Names are defined once in a function; no name shadows another. */
export type Statement =
  | { readonly op: 'define'; readonly name: string; readonly value: FloatExpression }
  | { readonly op: 'index'; readonly name: string; readonly value: IntegerExpression }
  | { readonly op: 'accumulator'; readonly name: string; readonly value: FloatExpression }
  | { readonly op: 'increase'; readonly name: string; readonly by: FloatExpression }
  /** Defines the cosine and the sine of an angle. */
  | { readonly op: 'circle'; readonly cos: string; readonly sin: string; readonly of: FloatExpression }
  | {
      readonly op: 'store' | 'accumulate';
      readonly array: string;
      readonly index: IntegerExpression;
      readonly value: FloatExpression;
    }
  | {
      readonly op: 'for';
      readonly name: string;
      readonly from: IntegerExpression;
      readonly below: IntegerExpression;
      readonly step: number;
      readonly body: readonly Statement[];
    }
  | { readonly op: 'call'; readonly name: string; readonly args: readonly Argument[] };

/** An array handed on by its name, or an integer. */
export type Argument =
  | { readonly op: 'array'; readonly name: string }
  | { readonly op: 'offset'; readonly value: IntegerExpression };

export interface Parameter {
  readonly name: string;
  readonly type: 'array' | 'number';
}

/** The exported functions refuse buffers shorter than `least` before anything is written. */
export interface Guard {
  readonly array: string;
  readonly least: IntegerExpression;
  readonly message: string;
}

export interface KernelFunction {
  readonly name: string;
  readonly exported: boolean;
  /** The lines of its comment. */
  readonly doc: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly guards: readonly Guard[];
  readonly body: readonly Statement[];
}

/** Scratch memory, unset before its first write in a call; or a constant table of integers. */
export type ModuleConstant =
  | { readonly op: 'scratch'; readonly name: string; readonly length: number; readonly doc: string }
  | { readonly op: 'table'; readonly name: string; readonly values: readonly number[]; readonly doc: string };

/** A kernel before it is text. A function stands after the functions it calls. */
export interface Program {
  readonly constants: readonly ModuleConstant[];
  readonly functions: readonly KernelFunction[];
}
