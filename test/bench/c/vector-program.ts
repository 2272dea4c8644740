import { integerText } from '../../../codegen/emit/expression-text.js';
import { type Context, type Instance, instanceKey, instanceOf } from '../../../codegen/emit/wasm/instance.js';
import { type Layout, type MemoryPlan, memoryPlan } from '../../../codegen/emit/wasm/memory-plan.js';
import { double } from '../../../codegen/emit/wasm/precision.js';
import { sampleLoop } from '../../../codegen/emit/wasm/sample-loop.js';
import type { Program, Statement } from '../../../codegen/ir/program.js';
import { constantText } from './scalar-program.js';
import { type CNumbers, statementLines } from './statement-lines.js';

const phases = [
  ['begin', 'shared'],
  ['pair', 'pair'],
  ['end', 'shared'],
] as const satisfies readonly (readonly [string, Context])[];

/**
 * A program as C that does four samples at a time, each number a vector of four (vectors.h): what the WebAssembly does with
 * two. Throws where a program has no WebAssembly.
 */
export function vectorProgram(program: Program): string {
  return new VectorProgram(program).text();
}

class VectorProgram {
  private readonly memory: MemoryPlan;
  private readonly functions: Program['functions'];
  private readonly printed: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly program: Program) {
    this.memory = memoryPlan(program, double);
    this.functions = program.functions;
  }

  text(): string {
    const { buffers, exported, scratch } = this.memory;
    const arrays = new Map([...exported.values()].flat().map((buffer) => [buffer.name, buffer]));
    const exports = this.functions.filter((f) => f.exported).flatMap((f) => this.exported(f));
    return [
      ...[...arrays.values()]
        .filter(({ name }) => buffers.has(name))
        .map(({ name, row, shared }) => `static ${typeOf(this.layoutOf(name))} ${name}[${row + shared}];`),
      ...this.program.constants.map((constant) =>
        constantText(constant, typeOf(scratch.get(constant.name)?.layout)),
      ),
      ...this.printed,
      ...exports,
    ].join('\n');
  }

  /** `vjp_samples(x, theta, …, batch)` around the parts of `vjp`: the caller's rows in, four at a time, and out again. */
  private exported(f: Program['functions'][number]): readonly string[] {
    const parts = sampleLoop(f);
    const calls = new Map(
      phases.map(([part, context]) => {
        if (parts[part].length === 0) return [part, ''];
        const own = { name: `${f.name}_${part}`, context, body: parts[part], numbers: [], arrays: new Map() };
        return [part, `${own.name}_${this.add(own)}();`];
      }),
    );
    const buffers = this.memory.exported.get(f.name)!;
    const known = buffers.filter(({ name }) => this.memory.buffers.has(name));
    const copies = (rows: boolean, output: boolean) =>
      known
        .filter(({ row, isOutput }) => row > 0 === rows && isOutput === output)
        .map(({ name, row, shared }) => {
          if (!rows && output) return `for (int k = 0; k < ${shared}; k += 1) ${name}_given[k] = ${name}[k];`;
          if (!rows) return `for (int k = 0; k < ${shared}; k += 1) ${name}[k] = ${name}_given[k];`;
          return `${output ? 'vector_scatter' : 'vector_gather'}(${name}, ${name}_given + b * ${row}, ${row}, lanes);`;
        });
    const list = buffers.map(({ name }) => `double *restrict ${name}_given`);
    return [
      `static void ${f.name}(${[...list, 'int batch'].join(', ')}) {`,
      ...copies(false, false),
      calls.get('begin')!,
      `for (int b = 0; b < batch; b += 4) {`,
      'const int lanes = batch - b < 4 ? batch - b : 4;',
      ...copies(true, false),
      calls.get('pair')!,
      ...copies(true, true),
      '}',
      calls.get('end')!,
      ...copies(false, true),
      '}',
    ];
  }

  /** Prints an instance, its callees first; gives its number. */
  private add(instance: Instance): number {
    const body = statementLines(instance.body, this.numbersOf(instance));
    const list = instance.numbers.map((name) => `int ${name}`).join(', ') || 'void';
    const number = this.printed.length;
    this.printed.push([`static void ${instance.name}_${number}(${list}) {`, ...body, '}'].join('\n'));
    return number;
  }

  private called(s: Statement & { op: 'call' }, from: Instance): string {
    const f = this.functions.find(({ name }) => name === s.name)!;
    const arrays = new Map(
      s.args.flatMap((arg, k) =>
        arg.op === 'array' ? [[f.parameters[k]!.name, from.arrays.get(arg.name) ?? arg.name] as const] : [],
      ),
    );
    const instance = instanceOf(f, from.context, arrays);
    const key = instanceKey(instance);
    const number = this.numbers.get(key) ?? this.add(instance);
    this.numbers.set(key, number);
    const offsets = s.args.flatMap((arg) => (arg.op === 'offset' ? [integerText(arg.value)] : []));
    return `${f.name}_${number}(${offsets.join(', ')});`;
  }

  private numbersOf(instance: Instance): CNumbers {
    const isPair = instance.context === 'pair';
    const place = (array: string, index: string) => {
      const name = instance.arrays.get(array) ?? array;
      return { layout: this.layoutOf(name), entry: `${name}[${index}]` };
    };
    return {
      type: isPair ? 'vector' : 'double',
      load: (array, index) => {
        const { layout, entry } = place(array, integerText(index));
        if (layout === 'one') return isPair ? `vector_spread(${entry})` : entry;
        if (isPair) return entry;
        return layout === 'sums' ? `vector_sum(${entry})` : `${entry}[0]`;
      },
      store: ({ op, array, index }, value) => {
        const { layout, entry } = place(array, integerText(index));
        if (op === 'accumulate') return `${entry} += ${value};`;
        if (isPair || layout === 'one') return `${entry} = ${value};`;
        return `${entry} = ${layout === 'sums' ? 'vector_first' : 'vector_spread'}(${value});`;
      },
      spread: (double) => (isPair ? `vector_spread(${double})` : double),
      call: (s) => this.called(s, instance),
    };
  }

  private layoutOf(name: string): Layout {
    const { scratch, buffers } = this.memory;
    const [first] = buffers.get(name)?.values() ?? [];
    return scratch.get(name)?.layout ?? first?.layout ?? 'one';
  }
}

const typeOf = (layout: Layout | undefined) =>
  layout === undefined || layout === 'one' ? 'double' : 'vector';
