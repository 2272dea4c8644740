import type { Program, Statement } from '../../ir/program.js';
import { ByteWriter } from './byte-writer.js';
import { functionBody } from './function-code.js';
import { type Context, type Instance, instanceKey, instanceOf } from './instance.js';
import { type MemoryPlan, memoryPlan } from './memory-plan.js';
import { valueTypes } from './opcodes.js';
import { type Precision, single } from './precision.js';
import { sampleLoop } from './sample-loop.js';
import { sineCosineBody } from './sine-cosine.js';
import { singleSineCosineBody } from './single-sine-cosine.js';

/** A program as WebAssembly. */
export interface WasmModule {
  readonly bytes: Uint8Array;
  readonly memory: MemoryPlan;
  readonly precision: Precision;
}

const pageSize = 65536;
const sections = { type: 1, function: 3, memory: 5, export: 7, code: 10, data: 11 } as const;
const functionType = 0x60;
/** The types by number: the routine for sines and cosines, then functions of 0, 1, 2, … integers. */
const sineCosineType = 0;
const typeOf = (integers: number) => 1 + integers;
/** The routine is the first function. */
const sineCosine = 0;

/**
 * A program as a WebAssembly module. For each exported function f it exports what f does before the loop over the samples,
 * for as many samples as a vector has lanes, and after (`fBegin`, `fPair`, `fEnd`; none where there is nothing to do), and the memory that the
 * caller puts inputs into and takes outputs from. Throws a {@link NotEmittable} where a program has no such module.
 */
export function wasmModule(program: Program, precision: Precision): WasmModule {
  const memory = memoryPlan(program, precision);
  const functions = new Map(program.functions.map((f) => [f.name, f]));
  const numbers = new Map<string, number>();
  const bodies: { readonly type: number; readonly body: ByteWriter }[] = [
    { type: sineCosineType, body: precision === single ? singleSineCosineBody() : sineCosineBody() },
  ];
  const add = (instance: Instance): number => {
    // The callees first: a function stands after those it calls.
    const body = functionBody(instance, { precision, memory, sineCosine, callee });
    bodies.push({ type: typeOf(instance.numbers.length), body });
    return bodies.length - 1;
  };
  const callee = (s: Statement & { op: 'call' }, from: Instance): number => {
    const f = functions.get(s.name)!;
    const arrays = new Map(
      s.args.flatMap((arg, k) =>
        arg.op === 'array' ? [[f.parameters[k]!.name, from.arrays.get(arg.name) ?? arg.name] as const] : [],
      ),
    );
    const instance = instanceOf(f, from.context, arrays);
    const key = instanceKey(instance);
    const known = numbers.get(key) ?? add(instance);
    numbers.set(key, known);
    return known;
  };
  const exports: { readonly name: string; readonly number: number }[] = [];
  for (const f of program.functions.filter((f) => f.exported)) {
    const parts = sampleLoop(f);
    for (const [part, context] of phases) {
      const body = parts[part];
      if (body.length === 0) continue;
      const name = `${f.name}${part[0]!.toUpperCase()}${part.slice(1)}`;
      exports.push({ name, number: add({ name, context, body, numbers: [], arrays: new Map() }) });
    }
  }
  return { bytes: encode(program, memory, bodies, exports), memory, precision };
}

const phases = [
  ['begin', 'shared'],
  ['pair', 'pair'],
  ['end', 'shared'],
] as const satisfies readonly (readonly [string, Context])[];

function encode(
  program: Program,
  memory: MemoryPlan,
  bodies: readonly { readonly type: number; readonly body: ByteWriter }[],
  exports: readonly { readonly name: string; readonly number: number }[],
): Uint8Array {
  const module = new ByteWriter().byte(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
  const section = (id: number, items: readonly ByteWriter[]): void => {
    const content = new ByteWriter().unsigned(items.length);
    for (const item of items) content.append(item);
    module.byte(id).sized(content);
  };
  const { i32, v128 } = valueTypes;
  const most = Math.max(...bodies.map(({ type }) => type));
  section(sections.type, [
    new ByteWriter().byte(functionType, 1, v128, 2, v128, v128),
    ...Array.from({ length: most }, (_, integers) =>
      new ByteWriter().byte(functionType, integers, ...new Array<number>(integers).fill(i32), 0),
    ),
  ]);
  section(
    sections.function,
    bodies.map(({ type }) => new ByteWriter().unsigned(type)),
  );
  const pages = Math.max(1, Math.ceil(memory.size / pageSize));
  section(sections.memory, [new ByteWriter().byte(1).unsigned(pages).unsigned(pages)]);
  section(sections.export, [
    new ByteWriter().name('memory').byte(2).unsigned(0),
    ...exports.map(({ name, number }) => new ByteWriter().name(name).byte(0).unsigned(number)),
  ]);
  section(
    sections.code,
    bodies.map(({ body }) => new ByteWriter().sized(body)),
  );
  const tables = program.constants.flatMap((constant) => {
    if (constant.op !== 'table') return [];
    const content = new ByteWriter();
    for (const value of constant.values)
      content.byte(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255);
    const item = new ByteWriter().byte(0, 0x41).signed(memory.tables.get(constant.name)!).byte(0x0b);
    return [item.sized(content)];
  });
  if (tables.length > 0) section(sections.data, tables);
  return module.finish();
}
