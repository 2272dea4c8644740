import type { RunTarget } from '../kernel/read-kernel.js';

/** The lines of a kernel's file that spell its WebAssembly. */
const wasmLines = {
  wasm: /\nexport const wasm = "([^"]*)";\n/,
  'wasm-f32': /\nexport const wasmSingle = "([^"]*)";\n/,
} satisfies Record<WasmTarget, RegExp>;

/** WebAssembly in doubles or in singles. */
export type WasmTarget = Exclude<RunTarget, 'plain'>;

/** The bytes of WebAssembly in a kernel's file; undefined where it has none. */
export function bytesOf(text: string, target: WasmTarget = 'wasm'): Uint8Array | undefined {
  const base64 = wasmLines[target].exec(text)?.[1];
  return base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, 'base64'));
}

/** The file with other bytes. */
export function withBytes(text: string, bytes: Uint8Array, target: WasmTarget = 'wasm'): string {
  const base64 = Buffer.from(bytes).toString('base64');
  return text.replace(wasmLines[target], (line) => line.replace(/"[^"]*"/, `"${base64}"`));
}

/** An instruction of a module: where it begins, its code (of vectors plus 0x10000), where its immediate begins, and its end. */
export interface Instruction {
  /** Which function it stands in. */
  readonly body: number;
  readonly at: number;
  readonly code: number;
  readonly immediate: number;
  readonly end: number;
}

/** A part of a module that stands behind its own length. */
interface Sized {
  /** Where the length stands. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Where the code of a module lies, for whoever changes it. It is taken to be well formed. */
export interface WasmCode {
  readonly section: Sized;
  readonly bodies: readonly Sized[];
  /** Of all functions but the first, which is the routine for sines and cosines. */
  readonly instructions: readonly Instruction[];
}

const codeSection = 10;

/** Finds the code of a module. */
export function codeOf(bytes: Uint8Array): WasmCode {
  let next = 8;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[next]!;
      next += 1;
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return value;
    }
  };
  const sized = (): Sized => {
    const at = next;
    const length = number();
    return { at, start: next, end: next + length };
  };
  for (;;) {
    const id = bytes[next]!;
    next += 1;
    const section = sized();
    if (id !== codeSection) {
      next = section.end;
      continue;
    }
    const bodies: Sized[] = [];
    const instructions: Instruction[] = [];
    const count = number();
    for (let body = 0; body < count; body += 1) {
      const part = sized();
      bodies.push(part);
      for (let runs = number(); runs > 0; runs -= 1) {
        number();
        next += 1; // the type of so many locals
      }
      if (body > 0) while (next < part.end) instructions.push(instruction(body));
      next = part.end;
    }
    return { section, bodies, instructions };
  }

  function instruction(body: number): Instruction {
    const at = next;
    next += 1;
    let code = bytes[at]!;
    if (code === 0xfd) code = 0x10000 + number();
    const immediate = next;
    if (code === 0x44) next += 8;
    else if (code === 0x43) next += 4;
    else if ([0x03, 0x1001f, 0x10020, 0x10021, 0x10022].includes(code)) next += 1;
    else if ([0x0d, 0x10, 0x20, 0x21, 0x22, 0x41].includes(code)) number();
    else if ([0x28, 0x2a, 0x2b, 0x38, 0x39, 0x10000, 0x10009, 0x1000a, 0x1000b].includes(code)) {
      number();
      number();
    }
    return { body, at, code, immediate, end: next };
  }
}

/** A change of bytes inside one function's body. */
export interface Change {
  readonly body: number;
  readonly at: number;
  readonly end: number;
  readonly by: readonly number[];
}

/** The module with changes in one body, from front to back, and the lengths that go with them. */
export function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const { section, bodies } = codeOf(bytes);
  const { at, start, end } = bodies[changes[0]!.body]!;
  const body = [...bytes.subarray(start, end)];
  for (const change of [...changes].reverse())
    body.splice(change.at - start, change.end - change.at, ...change.by);
  const before = bytes.subarray(section.start, at);
  const code = [...before, ...unsigned(body.length), ...body, ...bytes.subarray(end, section.end)];
  return Uint8Array.from([
    ...bytes.subarray(0, section.at),
    ...unsigned(code.length),
    ...code,
    ...bytes.subarray(section.end),
  ]);
}

/** A whole number from 0 as the format spells it: seven bits a byte, the lowest first. */
export function unsigned(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))];
}

/** The whole number that an immediate of a few bytes spells. */
export function readUnsigned(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly end: number } {
  const byte = bytes[at]!;
  if (byte < 128) return { value: byte, end: at + 1 };
  const { value, end } = readUnsigned(bytes, at + 1);
  return { value: byte - 128 + 128 * value, end };
}
