import type {
  FloatExpression,
  IntegerExpression,
  KernelFunction,
  ModuleConstant,
  Program,
  RealFunction,
  Statement,
} from '../../ir/program.js';
import { angleNames } from './angle-names.js';
import { inputOf, loadedNames } from './input-of.js';
import { NotEmittable } from './not-emittable.js';
import type { Precision } from './precision.js';
import { sampleLoop } from './sample-loop.js';

/** What the caller's side computes of an input before the kernel sees it. */
export type Through = 'raw' | 'wrapped' | 'atan' | 'tanh';

/**
 * How an array lies in memory. `one`: numbers. `lanes`: for each entry a vector, one number for each of the samples at work.
 * `sums`: the same, for sums over the batch: each lane adds up its own samples, and all together are the sum.
 */
export type Layout = 'one' | 'lanes' | 'sums';

/** An array in memory; `at` in bytes, a multiple of 16. */
export interface Region {
  readonly layout: Layout;
  readonly at: number;
}

/** A buffer of an exported function: `row` entries per sample, or `shared` entries in all. */
export interface Buffer {
  readonly name: string;
  readonly row: number;
  readonly shared: number;
  readonly isOutput: boolean;
  /** What is said of one that is too short; absent where none can be. */
  readonly message: string | undefined;
}

/** Where everything lies. */
export interface MemoryPlan {
  readonly scratch: ReadonlyMap<string, Region>;
  /** Constant tables of integers of 32 bits. */
  readonly tables: ReadonlyMap<string, number>;
  /** Buffers by name, an input once for each way in which it is read. */
  readonly buffers: ReadonlyMap<string, ReadonlyMap<Through, Region>>;
  /** The buffers of the exported functions. */
  readonly exported: ReadonlyMap<string, readonly Buffer[]>;
  /** In bytes. */
  readonly size: number;
}

/** Looks at all that the exported functions do and lays the memory out. Throws {@link NotEmittable}. */
export function memoryPlan(program: Program, { places }: Precision): MemoryPlan {
  const usage = usageOf(program);
  let next = 0;
  const take = (bytes: number): number => {
    const at = next;
    next += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const region = (layout: Layout, length: number): Region => ({
    layout,
    at: take(length * (layout === 'one' ? 2 ** places : 16)),
  });
  const buffers = new Map<string, Map<Through, Region>>();
  const exported = new Map<string, readonly Buffer[]>();
  const lengths = new Map<string, string>();
  for (const f of program.functions.filter((f) => f.exported)) {
    const own = buffersOf(f, usage);
    exported.set(f.name, own);
    for (const { name, row, shared } of own) {
      const length = `${row} ${shared}`;
      if ((lengths.get(name) ?? length) !== length) throw new NotEmittable(`${name} is not always as long`);
      lengths.set(name, length);
      const known = buffers.get(name) ?? new Map<Through, Region>();
      buffers.set(name, known);
      for (const through of usage.throughs.get(name) ?? [])
        if (!known.has(through)) known.set(through, region(row > 0 ? 'lanes' : 'one', row + shared));
    }
  }
  const scratch = new Map<string, Region>();
  const tables = new Map<string, number>();
  for (const constant of program.constants)
    if (constant.op === 'scratch')
      scratch.set(constant.name, region(layoutOf(constant, usage), constant.length));
    else tables.set(constant.name, take(4 * constant.values.length));
  return { scratch, tables, buffers, exported, size: next };
}

function layoutOf({ name }: ModuleConstant, { inSample }: Usage): Layout {
  const uses = inSample.get(name);
  if (uses?.has('store')) return 'lanes';
  return uses?.has('accumulate') ? 'sums' : 'one';
}

function buffersOf(f: KernelFunction, usage: Usage): readonly Buffer[] {
  return f.parameters
    .filter(({ type }) => type === 'array')
    .map(({ name }) => {
      const guard = f.guards.find(({ array }) => array === name);
      const { row, shared } = lengthOf(guard?.least);
      const isOutput = usage.outputs.get(f.name)!.has(name);
      if (row === 0 && usage.inSample.get(name)?.size)
        throw new NotEmittable(`${name}, which all samples share, is written to in the loop over them`);
      return { name, row, shared, isOutput, message: guard?.message };
    });
}

/** batch · row, or a number. */
function lengthOf(least: IntegerExpression | undefined): { row: number; shared: number } {
  if (least === undefined) return { row: 0, shared: 0 };
  if (least.op === 'integer') return { row: 0, shared: least.value };
  if (least.op === '*' && least.left.op === 'name' && least.right.op === 'integer')
    return { row: least.right.value, shared: 0 };
  throw new NotEmittable('a buffer of such a length has no place');
}

/** What becomes of arrays, by their names as module and caller know them. */
interface Usage {
  readonly inSample: Map<string, Set<'store' | 'accumulate'>>;
  /** By exported function. */
  readonly outputs: Map<string, Set<string>>;
  readonly throughs: Map<string, Set<Through>>;
}

/** How a load is read on its way into a function of Math, or as it is. */
export function throughOf(call: RealFunction | undefined, isAngle: boolean): Through {
  return call ?? (isAngle ? 'wrapped' : 'raw');
}

function usageOf(program: Program): Usage {
  const usage: Usage = { inSample: new Map(), outputs: new Map(), throughs: new Map() };
  const functions = new Map(program.functions.map((f) => [f.name, f]));
  const seen = new Set<string>();
  const add = <T>(sets: Map<string, Set<T>>, name: string, item: T): void => {
    sets.set(name, (sets.get(name) ?? new Set<T>()).add(item));
  };
  const walk = (
    root: string,
    body: readonly Statement[],
    arrays: ReadonlyMap<string, string>,
    inSample: boolean,
  ): void => {
    const angles = angleNames(body);
    const loads = loadedNames(body);
    const called = (name: string) => arrays.get(name) ?? name;
    const float = (e: FloatExpression, isAngle: boolean): void => {
      switch (e.op) {
        case 'load':
          add(usage.throughs, called(e.array), throughOf(undefined, isAngle));
          return;
        case 'neg':
          float(e.of, isAngle);
          return;
        case 'call': {
          const input = inputOf(e.of, loads);
          if (input) add(usage.throughs, called(input.array), throughOf(e.call, false));
          return;
        }
        case '+':
        case '-':
        case '*':
        case '/':
          float(e.left, isAngle);
          float(e.right, isAngle);
          return;
        default:
          return;
      }
    };
    const statement = (s: Statement): void => {
      switch (s.op) {
        case 'define':
          float(s.value, angles.has(s.name));
          return;
        case 'accumulator':
          float(s.value, false);
          return;
        case 'increase':
          float(s.by, false);
          return;
        case 'circle':
          float(s.of, true);
          return;
        case 'index':
          return;
        case 'store':
        case 'accumulate': {
          float(s.value, false);
          const array = called(s.array);
          add(usage.outputs, root, array);
          add(usage.throughs, array, 'raw');
          if (inSample) add(usage.inSample, array, s.op);
          return;
        }
        case 'for':
          s.body.forEach(statement);
          return;
        case 'call': {
          const f = functions.get(s.name)!;
          const bound = new Map(
            s.args.flatMap((arg, k) =>
              arg.op === 'array' ? [[f.parameters[k]!.name, called(arg.name)] as const] : [],
            ),
          );
          const key = JSON.stringify([root, s.name, [...bound], inSample]);
          if (seen.has(key)) return;
          seen.add(key);
          walk(root, f.body, bound, inSample);
        }
      }
    };
    body.forEach(statement);
  };
  for (const f of program.functions.filter((f) => f.exported)) {
    usage.outputs.set(f.name, new Set());
    const { begin, pair, end } = sampleLoop(f);
    walk(f.name, begin, new Map(), false);
    walk(f.name, pair, new Map(), true);
    walk(f.name, end, new Map(), false);
  }
  return usage;
}
