import type { FloatExpression, IntegerExpression, Statement } from '../../ir/program.js';
import { angleNames } from './angle-names.js';
import { ByteWriter } from './byte-writer.js';
import { type ConstantCode, constantCode } from './constant-code.js';
import { inputOf, loadedNames } from './input-of.js';
import type { Instance } from './instance.js';
import { type MemoryPlan, type Region, throughOf } from './memory-plan.js';
import { NotEmittable } from './not-emittable.js';
import { type Opcode, opcodes, type ValueType, valueTypes } from './opcodes.js';
import type { Precision } from './precision.js';

/** What a function needs to know of the module around it. */
export interface Surroundings {
  readonly precision: Precision;
  readonly memory: MemoryPlan;
  /** The number of the routine for sines and cosines. */
  readonly sineCosine: number;
  /** The number of the function that a call goes to. */
  readonly callee: (s: Statement & { op: 'call' }, from: Instance) => number;
}

/** An index as constant + the rest. */
interface Index {
  readonly rest: IntegerExpression | undefined;
  readonly constant: number;
}

/**
 * The body of an instance: its locals and its code. Where several samples are at work every number is a vector, one for
 * each sample; what all samples share is spread over all lanes when it is loaded.
 */
export function functionBody(instance: Instance, around: Surroundings): ByteWriter {
  return new FunctionCode(instance, around).body();
}

class FunctionCode {
  private readonly code = new ByteWriter();
  private readonly types: ValueType[] = [];
  private readonly free: Record<ValueType, number[]> = { i32: [], f64: [], f32: [], v128: [] };
  private readonly scopes: { names: Map<string, number>; taken: number[] }[] = [
    { names: new Map(), taken: [] },
  ];
  private readonly angles: ReadonlySet<string>;
  private readonly loads: ReturnType<typeof loadedNames>;
  private readonly paired: boolean;
  private readonly precision: Precision;
  private readonly float: Precision['number'] | 'v128';

  constructor(
    private readonly instance: Instance,
    private readonly around: Surroundings,
  ) {
    this.angles = angleNames(instance.body);
    this.loads = loadedNames(instance.body);
    this.paired = instance.context === 'pair';
    this.precision = around.precision;
    this.float = this.paired ? 'v128' : this.precision.number;
    instance.numbers.forEach((name, k) => {
      this.scopes[0]!.names.set(name, k);
    });
  }

  body(): ByteWriter {
    this.statements(this.instance.body);
    this.op('end');
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.types)
      if (runs.at(-1)?.type === type) runs.at(-1)!.count += 1;
      else runs.push({ type, count: 1 });
    const body = new ByteWriter().unsigned(runs.length);
    for (const { type, count } of runs) body.unsigned(count).byte(valueTypes[type]);
    return body.append(this.code);
  }

  private op(name: Opcode): void {
    this.code.byte(...opcodes[name]);
  }

  /** The operation on whole numbers of this context. */
  private floatOp(name: 'add' | 'sub' | 'mul' | 'div' | 'neg'): void {
    this.op(`${this.paired ? this.precision.vector : this.precision.number}.${name}`);
  }

  private local(type: ValueType): number {
    let index = this.free[type].pop();
    if (index === undefined) {
      index = this.instance.numbers.length + this.types.length;
      this.types.push(type);
    }
    this.scopes.at(-1)!.taken.push(index);
    return index;
  }

  private named(name: string, type: ValueType): number {
    const index = this.local(type);
    this.scopes.at(-1)!.names.set(name, index);
    return index;
  }

  private find(name: string): number {
    for (let k = this.scopes.length - 1; k >= 0; k -= 1) {
      const index = this.scopes[k]!.names.get(name);
      if (index !== undefined) return index;
    }
    throw new NotEmittable(`${name} has no value in ${this.instance.name}`);
  }

  private get(index: number): void {
    this.op('local.get');
    this.code.unsigned(index);
  }

  private set(index: number): void {
    this.op('local.set');
    this.code.unsigned(index);
  }

  private statements(all: readonly Statement[]): void {
    for (const s of all) this.statement(s);
  }

  private statement(s: Statement): void {
    switch (s.op) {
      case 'define':
        this.number(s.value, this.angles.has(s.name));
        this.set(this.named(s.name, this.float));
        return;
      case 'accumulator':
        this.number(s.value, false);
        this.set(this.named(s.name, this.float));
        return;
      case 'increase':
        this.get(this.find(s.name));
        this.number(s.by, false);
        this.floatOp('add');
        this.set(this.find(s.name));
        return;
      case 'circle':
        this.circle(s);
        return;
      case 'index':
        this.integer(s.value);
        this.set(this.named(s.name, 'i32'));
        return;
      case 'store':
        this.store(s);
        return;
      case 'accumulate':
        this.accumulate(s);
        return;
      case 'for':
        this.loop(s);
        return;
      case 'call':
        for (const arg of s.args) if (arg.op === 'offset') this.integer(arg.value);
        this.op('call');
        this.code.unsigned(this.around.callee(s, this.instance));
    }
  }

  /** do { … } while (name < below), for loops that run at least once: no other is ever written. */
  private loop(s: Statement & { op: 'for' }): void {
    if (!runsOnce(s)) throw new NotEmittable('a loop that might not run');
    this.scopes.push({ names: new Map(), taken: [] });
    const at = this.named(s.name, 'i32');
    this.integer(s.from);
    this.set(at);
    this.op('loop');
    this.code.byte(0x40);
    this.statements(s.body);
    this.get(at);
    this.integer({ op: 'integer', value: s.step });
    this.op('i32.add');
    this.op('local.tee');
    this.code.unsigned(at);
    this.integer(s.below);
    this.op('i32.lt_s');
    this.op('br_if');
    this.code.unsigned(0);
    this.op('end');
    const { taken } = this.scopes.pop()!;
    for (const index of taken.reverse())
      this.free[this.types[index - this.instance.numbers.length]!].push(index);
  }

  private region(array: string, through: Parameters<typeof throughOf>): Region {
    const { memory } = this.around;
    const name = this.instance.arrays.get(array) ?? array;
    const region = memory.scratch.get(name) ?? memory.buffers.get(name)?.get(throughOf(...through));
    if (!region) throw new NotEmittable(`${array} has no place in memory`);
    return region;
  }

  /** The address of an entry, less what goes into the instruction itself; returns that. */
  private address({ layout, at }: Region, index: IntegerExpression): number {
    const { rest, constant } = split(index);
    const places = layout === 'one' ? this.precision.places : 4;
    const offset = at + constant * 2 ** places;
    if (rest === undefined || offset < 0) {
      this.integer(rest === undefined ? { op: 'integer', value: 0 } : index);
      if (rest !== undefined) this.shift(places);
      return rest === undefined ? offset : at;
    }
    this.integer(rest);
    this.shift(places);
    return offset;
  }

  private shift(places: number): void {
    this.op('i32.const');
    this.code.signed(places);
    this.op('i32.shl');
  }

  private access(name: Opcode, alignment: number, offset: number): void {
    this.op(name);
    this.code.unsigned(alignment).unsigned(offset);
  }

  /** Loads an entry as this context holds numbers. */
  private load(region: Region, index: IntegerExpression): void {
    const offset = this.address(region, index);
    const { number, loadSplat, places, lanes } = this.precision;
    if (this.paired)
      if (region.layout === 'one') this.access(loadSplat, places, offset);
      else this.access('v128.load', 4, offset);
    else {
      this.access(`${number}.load`, places, offset);
      if (region.layout !== 'sums') return;
      // All lanes together are the sum.
      for (let lane = 1; lane < lanes; lane += 1) {
        this.access(`${number}.load`, places, this.address(region, index) + lane * 2 ** places);
        this.op(`${number}.add`);
      }
    }
  }

  private store({ array, index, value }: Statement & { op: 'store' | 'accumulate' }): void {
    const region = this.region(array, [undefined, false]);
    const offset = this.address(region, index);
    if (!this.paired && region.layout !== 'one') {
      this.sharedIntoLanes(region, value);
      this.access('v128.store', 4, offset);
      return;
    }
    this.number(value, false);
    this.put(offset);
  }

  /** Stores what is on the stack as this context holds numbers. */
  private put(offset: number): void {
    const { number, places } = this.precision;
    this.access(this.paired ? 'v128.store' : `${number}.store`, this.paired ? 4 : places, offset);
  }

  /** A number for all lanes; or for the first, where the lanes are to be added. */
  private sharedIntoLanes({ layout }: Region, value: FloatExpression): void {
    const { vector } = this.precision;
    if (layout === 'lanes') {
      this.number(value, false);
      this.op(`${vector}.splat`);
      return;
    }
    this.literal(0);
    this.op(`${vector}.splat`);
    this.number(value, false);
    this.op(`${vector}.replace_lane`);
    this.code.byte(0);
  }

  private accumulate(s: Statement & { op: 'accumulate' | 'store' }): void {
    const region = this.region(s.array, [undefined, false]);
    if (!this.paired && region.layout !== 'one')
      throw new NotEmittable(`${s.array} is added to outside the loop over the samples`);
    const offset = this.address(region, s.index);
    this.load(region, s.index);
    this.number(s.value, false);
    this.floatOp('add');
    this.put(offset);
  }

  private integer(e: IntegerExpression): void {
    const { rest, constant } = split(e);
    if (rest) this.integerAsItStands(rest);
    if (rest && constant === 0) return;
    this.op('i32.const');
    this.code.signed(constant);
    if (rest) this.op('i32.add');
  }

  private integerAsItStands(e: IntegerExpression): void {
    switch (e.op) {
      case 'integer':
        this.op('i32.const');
        this.code.signed(e.value);
        return;
      case 'name':
        this.get(this.find(e.name));
        return;
      case 'entry':
        this.entry(e);
        return;
      default: {
        this.integer(e.left);
        this.integer(e.right);
        const names = {
          '+': 'i32.add',
          '-': 'i32.sub',
          '*': 'i32.mul',
          '&': 'i32.and',
          '^': 'i32.xor',
        } as const;
        this.op(names[e.op]);
      }
    }
  }

  /** An entry of a table, as an integer. */
  private entry({ table, index }: { readonly table: string; readonly index: IntegerExpression }): void {
    const { rest, constant } = split(index);
    const at = this.around.memory.tables.get(table)! + 4 * constant;
    this.integer(rest ?? { op: 'integer', value: 0 });
    if (rest) this.shift(2);
    this.access('i32.load', 2, at);
  }

  private literal(value: number): void {
    const { number, write } = this.precision;
    this.op(`${number}.const`);
    write(this.code, value);
  }

  private constant(code: ConstantCode): void {
    if (code.op === 'number') {
      this.literal(code.value);
      return;
    }
    this.constant(code.left);
    this.constant(code.right);
    this.op(`${this.precision.number}.${code.op}`);
  }

  private spread(): void {
    if (this.paired) this.op(`${this.precision.vector}.splat`);
  }

  /** A real number on the stack, as this context holds numbers. */
  private number(e: FloatExpression, isAngle: boolean): void {
    switch (e.op) {
      case 'constant':
        this.constant(constantCode(e.value, this.precision));
        this.spread();
        return;
      case 'pi':
        this.literal(Math.PI);
        this.spread();
        return;
      case 'local':
        this.get(this.find(e.name));
        return;
      case 'load':
        this.load(this.region(e.array, [undefined, isAngle]), e.index);
        return;
      case 'entry':
        this.entry(e);
        this.op(`${this.precision.number}.convert_i32_s`);
        this.spread();
        return;
      case 'neg':
        this.number(e.of, isAngle);
        this.floatOp('neg');
        return;
      case 'call':
        this.call(e);
        return;
      default: {
        this.number(e.left, isAngle);
        this.number(e.right, isAngle);
        const names = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as const;
        this.floatOp(names[e.op]);
      }
    }
  }

  private call({ call, of }: FloatExpression & { op: 'call' }): void {
    const input = inputOf(of, this.loads);
    if (!input) throw new NotEmittable(`${call} of anything but an input`);
    this.load(this.region(input.array, [call, false]), input.index);
  }

  /** Gives both coordinates of a point of the circle names. */
  private circle(s: Statement & { op: 'circle' }): void {
    this.number(s.of, true);
    const { vector } = this.precision;
    if (!this.paired) this.op(`${vector}.splat`);
    this.op('call');
    this.code.unsigned(this.around.sineCosine);
    for (const which of ['sin', 'cos'] as const) {
      if (!this.paired) {
        this.op(`${vector}.extract_lane`);
        this.code.byte(0);
      }
      this.set(this.named(s[which], this.float));
    }
  }
}

/** Whether the loop runs at least once: its bounds are numbers, or a number apart. */
function runsOnce({ from, below }: Statement & { op: 'for' }): boolean {
  if (from.op === 'integer' && below.op === 'integer') return from.value < below.value;
  return (
    below.op === '+' &&
    below.right.op === 'integer' &&
    below.right.value > 0 &&
    JSON.stringify(below.left) === JSON.stringify(from)
  );
}

/** An index as a constant and the rest, which is not negative where the index is not below the constant. */
function split(e: IntegerExpression): Index {
  if (e.op === 'integer') return { rest: undefined, constant: e.value };
  if (e.op === '+') {
    const [a, b] = [split(e.left), split(e.right)];
    const constant = a.constant + b.constant;
    if (!a.rest || !b.rest) return { rest: a.rest ?? b.rest, constant };
    return { rest: { op: '+', left: a.rest, right: b.rest }, constant };
  }
  if (e.op === '*' && e.right.op === 'integer') {
    const { rest, constant } = split(e.left);
    const factor = e.right;
    return { rest: rest && { op: '*', left: rest, right: factor }, constant: constant * factor.value };
  }
  return { rest: e, constant: 0 };
}
