import type { Place } from '../rejection.js';

/** The signs that join two expressions. */
export type BinarySign = '+' | '-' | '*' | '/' | '&' | '|' | '^' | '<<' | '>>';

/** The functions of Math that a kernel may call. */
export const mathFunctions = ['cos', 'sin', 'atan', 'tanh', 'sqrt'] as const;
export type MathFunction = (typeof mathFunctions)[number];

/** The constants of Math that a kernel may name. */
export const mathConstants = ['PI', 'SQRT1_2', 'SQRT2'] as const;
export type MathConstant = (typeof mathConstants)[number];

export type Expression = { readonly at: Place } & (
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'element'; readonly array: string; readonly index: Expression }
  | {
      readonly kind: 'binary';
      readonly sign: BinarySign;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'negation'; readonly of: Expression }
  | { readonly kind: 'math'; readonly of: MathFunction; readonly argument: Expression }
  | { readonly kind: 'constant'; readonly of: MathConstant }
);

export type Statement = { readonly at: Place } & (
  | {
      readonly kind: 'declare';
      readonly mutable: boolean;
      readonly name: string;
      readonly value: Expression;
    }
  | { readonly kind: 'assign'; readonly name: string; readonly add: boolean; readonly value: Expression }
  | {
      readonly kind: 'store';
      readonly array: string;
      readonly index: Expression;
      readonly add: boolean;
      readonly value: Expression;
    }
  | Loop
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
);

/** for (let variable = from; variable < below; variable += step) { body } */
export interface Loop {
  readonly kind: 'loop';
  readonly at: Place;
  readonly variable: string;
  readonly from: Expression;
  readonly below: Expression;
  readonly step: Expression;
  readonly body: readonly Statement[];
}

/** if (array.length < least) throw new RangeError(message); */
export interface Guard {
  readonly at: Place;
  readonly array: string;
  readonly least: Expression;
  readonly message: string;
}

export interface Parameter {
  readonly name: string;
  readonly at: Place;
  /** TypeScript's annotation where there is one. */
  readonly annotation?: 'Float64Array' | 'number';
}

export interface FunctionText {
  readonly at: Place;
  readonly name: string;
  readonly exported: boolean;
  readonly parameters: readonly Parameter[];
  readonly guards: readonly Guard[];
  readonly body: readonly Statement[];
}

/** A module-level array: scratch of a given length, or a table of integers. */
export type ModuleConstant = { readonly at: Place; readonly name: string } & (
  | { readonly kind: 'scratch'; readonly length: number }
  | { readonly kind: 'table'; readonly entries: readonly number[] }
);

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A kernel's text, read. */
export interface KernelText {
  readonly ansatz: Json;
  readonly constants: readonly ModuleConstant[];
  readonly functions: readonly FunctionText[];
  /** Whether the fixed routine for cosines and sines stands behind them; its array `circle` is then one of the constants. */
  readonly hasRoutine: boolean;
}
