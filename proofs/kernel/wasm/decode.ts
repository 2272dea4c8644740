import { KernelRejection } from '../rejection.js';
import type { Format } from './format.js';
import { instructionsOf, type Shape, type ValueType, valueTypesOf } from './instructions.js';
import { Reader } from './reader.js';
import { isSineCosine } from './sine-cosine-bytes.js';

/** One step of a function. `slot` of a local counts numbers: a vector takes as many as it has lanes. */
export type Step =
  | {
      readonly op: 'get' | 'set' | 'tee';
      readonly slot: number;
      readonly width: number;
      readonly settles: boolean;
    }
  | { readonly op: 'call'; readonly callee: number }
  /** do body while what it leaves on the stack is not 0. */
  | { readonly op: 'loop'; readonly body: readonly Step[] }
  | { readonly op: 'plain'; readonly name: string; readonly immediate: number; readonly width: number };

export interface WasmFunction {
  readonly takes: readonly ValueType[];
  /** How many numbers its locals hold, parameters included. */
  readonly slots: number;
  /** The fixed routine for sines and cosines has no steps of its own. */
  readonly steps: readonly Step[] | 'sine-cosine';
}

/** A module as far as it is modelled. */
export interface WasmCode {
  readonly format: Format;
  readonly functions: readonly WasmFunction[];
  /** The exported functions, all without parameters and results, by name. */
  readonly exports: ReadonlyMap<string, number>;
  /** Bytes of memory. */
  readonly memory: number;
  /** Constant tables: integers of 32 bits from an address on. */
  readonly tables: readonly { readonly at: number; readonly values: Int32Array }[];
}

interface FunctionType {
  readonly takes: readonly ValueType[];
  readonly gives: readonly ValueType[];
}

const pageSize = 65536;
const mostPages = 1024;
const mostBytes = 16 * 1024 * 1024;
const deepest = 64;
const mostSlots = 1 << 16;

/** What of a module is modelled where it computes with numbers of a format. */
interface Whitelist {
  readonly format: Format;
  readonly instructions: Readonly<Record<number, Shape>>;
  readonly valueTypes: Readonly<Record<number, ValueType>>;
}

/**
 * Decodes a module that computes with numbers of one format, by whitelist: types, functions, one memory of its own, exports, code, and data for tables, in this
 * order, each at most once. Imports, start functions, tables of functions, globals, names and every other section and
 * instruction are rejected; so is code whose types do not fit, and a function that calls itself or a later one.
 *
 * Throws a {@link KernelRejection}.
 */
export function decodeWasm(bytes: Uint8Array, format: Format): WasmCode {
  const whitelist = { format, instructions: instructionsOf(format), valueTypes: valueTypesOf(format) };
  if (bytes.length > mostBytes) throw new KernelRejection(`${bytes.length} bytes of code are not modelled`);
  const reader = new Reader(bytes);
  for (const byte of [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
    if (reader.byte() !== byte) reader.reject('this is no module of version 1');
  const sections = new Map<number, Reader>();
  let last = 0;
  while (!reader.isAtEnd) {
    const id = reader.byte();
    if (![1, 3, 5, 7, 10, 11].includes(id)) reader.reject(`a section ${id} is not modelled`);
    if (id <= last) reader.reject(`section ${id} stands behind section ${last}`);
    last = id;
    sections.set(id, reader.sized());
  }
  const read = <T>(id: number, item: (section: Reader, k: number) => T): readonly T[] => {
    const section = sections.get(id);
    if (!section) return [];
    const items = section.vector((k) => item(section, k));
    if (!section.isAtEnd) section.reject(`section ${id} holds more than it says`);
    return items;
  };
  const types = read(1, (section) => functionType(section, whitelist));
  const signatures = read(
    3,
    (section) => types[section.unsigned()] ?? section.reject('there is no such type'),
  );
  const [memory = 0, ...others] = read(5, memorySize);
  if (others.length > 0) throw new KernelRejection('WebAssembly: a second memory is not modelled');
  const exports = new Map<string, number>();
  const names = new Set<string>();
  read(7, (section) => {
    const name = section.name();
    if (names.has(name)) section.reject(`"${name}" is exported twice`);
    names.add(name);
    const kind = section.byte();
    const index = section.unsigned();
    if (kind === 2 && name === 'memory' && index === 0) return;
    const signature = signatures[index];
    if (kind !== 0 || !signature) return section.reject(`the export "${name}" is not modelled`);
    if (signature.takes.length + signature.gives.length > 0)
      section.reject(`"${name}" is exported with parameters or results`);
    exports.set(name, index);
  });
  if (memory === 0 || !names.has('memory')) throw new KernelRejection('WebAssembly: no memory is exported');
  const functions = read(10, (section, k) => {
    const signature = signatures[k];
    if (!signature) return section.reject('there is more code than functions');
    return functionCode(section.sized(), signature, signatures, k, whitelist);
  });
  if (functions.length !== signatures.length)
    throw new KernelRejection('WebAssembly: a function without code is not modelled');
  const tables = read(11, (section) => table(section, memory));
  return { format, functions, exports, memory, tables };
}

function valueType(reader: Reader, { valueTypes }: Whitelist): ValueType {
  const byte = reader.byte();
  return valueTypes[byte] ?? reader.reject(`the type ${byte} is not modelled`);
}

function functionType(reader: Reader, whitelist: Whitelist): FunctionType {
  if (reader.byte() !== 0x60) reader.reject('a type that is no function is not modelled');
  const values = () => reader.vector(() => valueType(reader, whitelist));
  return { takes: values(), gives: values() };
}

/** The size in bytes of a memory that may not grow. */
function memorySize(reader: Reader): number {
  if (reader.byte() !== 1) reader.reject('a memory without a largest size, or a shared one, is not modelled');
  const [least, most] = [reader.unsigned(), reader.unsigned()];
  if (least !== most || least === 0 || least > mostPages)
    reader.reject(`a memory of ${least} to ${most} pages is not modelled`);
  return least * pageSize;
}

function table(reader: Reader, memory: number): WasmCode['tables'][number] {
  if (reader.byte() !== 0 || reader.byte() !== 0x41) reader.reject('such data are not modelled');
  const at = reader.signed();
  if (reader.byte() !== 0x0b) reader.reject('such data are not modelled');
  const bytes = reader.sized().rest();
  if (at < 0 || at % 8 !== 0 || bytes.length % 4 !== 0 || at + bytes.length > memory)
    reader.reject(`${bytes.length} bytes of data at ${at} are not modelled`);
  const view = new DataView(bytes.buffer);
  const values = Int32Array.from({ length: bytes.length / 4 }, (_, k) => view.getInt32(4 * k, true));
  return { at, values };
}

function functionCode(
  reader: Reader,
  { takes, gives }: FunctionType,
  signatures: readonly FunctionType[],
  own: number,
  whitelist: Whitelist,
): WasmFunction {
  if (takes.join() === 'v128' && gives.join() === 'v128,v128') {
    if (!isSineCosine(reader.rest(), whitelist.format))
      reader.reject('such a function of a vector is not modelled');
    return { takes, slots: 0, steps: 'sine-cosine' };
  }
  if (gives.length > 0 || takes.some((type) => type !== 'i32'))
    reader.reject('a function of anything but integers, or with results, is not modelled');
  const types = [...takes];
  reader.vector(() => {
    const count = reader.unsigned();
    const type = valueType(reader, whitelist);
    if (types.length + count > mostSlots) reader.reject('so many locals are not modelled');
    for (let k = 0; k < count; k += 1) types.push(type);
  });
  let slots = 0;
  const locals = types.map((type) => {
    const slot = slots;
    const width = type === 'v128' ? whitelist.format.lanes : 1;
    slots += width;
    return { type, slot, width };
  });
  const steps = new Body(reader, locals, signatures, own, whitelist).block(0, false);
  if (!reader.isAtEnd) reader.reject('code behind the end of a function');
  return { takes, slots, steps };
}

/** Decodes the instructions of a function and checks their types as it goes. */
class Body {
  private readonly stack: ValueType[] = [];

  constructor(
    private readonly reader: Reader,
    private readonly locals: readonly {
      readonly type: ValueType;
      readonly slot: number;
      readonly width: number;
    }[],
    private readonly signatures: readonly FunctionType[],
    private readonly own: number,
    private readonly whitelist: Whitelist,
  ) {}

  /** The instructions up to `end`; a loop ends with a branch back to its start that depends on an integer. */
  block(depth: number, isLoop: boolean): readonly Step[] {
    const { reader } = this;
    if (depth > deepest) reader.reject('so deep a nesting is not modelled');
    const floor = this.stack.length;
    const steps: Step[] = [];
    for (;;) {
      const code = reader.byte();
      switch (code) {
        case 0x0b:
          if (isLoop) reader.reject('a loop that does not end with a branch is not modelled');
          this.isEmptyTo(floor);
          return steps;
        case 0x0d:
          if (!isLoop || reader.unsigned() !== 0) reader.reject('such a branch is not modelled');
          this.pop('i32', floor);
          this.isEmptyTo(floor);
          if (reader.byte() !== 0x0b) reader.reject('code behind a branch is not modelled');
          return steps;
        case 0x03:
          if (reader.byte() !== 0x40) reader.reject('a loop with a result is not modelled');
          steps.push({ op: 'loop', body: this.block(depth + 1, true) });
          break;
        case 0x10:
          steps.push(this.call(floor));
          break;
        case 0x20:
        case 0x21:
        case 0x22:
          steps.push(this.local(code, floor));
          break;
        default:
          steps.push(this.plain(code, floor));
      }
    }
  }

  private pop(type: ValueType, floor: number): void {
    if (this.stack.length <= floor || this.stack.pop() !== type) this.reader.reject(`${type} was expected`);
  }

  private isEmptyTo(floor: number): void {
    if (this.stack.length !== floor) this.reader.reject('values are left over');
  }

  private call(floor: number): Step {
    const callee = this.reader.unsigned();
    const signature = this.signatures[callee];
    if (!signature || callee >= this.own)
      return this.reader.reject('a call of itself or a later function is not modelled');
    for (const type of [...signature.takes].reverse()) this.pop(type, floor);
    this.stack.push(...signature.gives);
    return { op: 'call', callee };
  }

  private local(code: 0x20 | 0x21 | 0x22, floor: number): Step {
    const local = this.locals[this.reader.unsigned()];
    if (!local) return this.reader.reject('there is no such local');
    const { type, slot, width } = local;
    if (code !== 0x20) this.pop(type, floor);
    if (code !== 0x21) this.stack.push(type);
    const op = ({ 32: 'get', 33: 'set', 34: 'tee' } as const)[code];
    return { op, slot, width, settles: type !== 'i32' };
  }

  private plain(first: number, floor: number): Step {
    const { reader } = this;
    const code = first === 0xfd ? 0x10000 + reader.unsigned() : first;
    const shape = this.whitelist.instructions[code];
    if (!shape) return reader.reject(`the instruction ${code.toString(16)} is not modelled`);
    for (const type of [...shape.takes].reverse()) this.pop(type, floor);
    this.stack.push(...shape.gives);
    return { op: 'plain', name: shape.name, immediate: this.immediate(shape), width: shape.width ?? 0 };
  }

  private immediate({ immediate, width }: Shape): number {
    const { reader } = this;
    const { format } = this.whitelist;
    switch (immediate) {
      case 'memory':
        if (2 ** reader.unsigned() > width!) reader.reject('such an alignment is not modelled');
        return reader.unsigned();
      case 'i32':
        return reader.signed();
      case 'number':
        return format.number === 'f64' ? reader.double() : reader.single();
      case 'lane': {
        const lane = reader.byte();
        return lane < format.lanes ? lane : reader.reject(`there is no lane ${lane}`);
      }
      default:
        return 0;
    }
  }
}
