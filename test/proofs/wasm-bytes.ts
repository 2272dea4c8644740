import { acceleratedLine } from './accelerated-line.js';

/** The bytes of WebAssembly in a kernel's file. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(acceleratedLine.exec(text)![1]!, 'base64'));
}

/** The file with other bytes. */
export function withBytes(text: string, bytes: Uint8Array): string {
  return text.replace(acceleratedLine, `\nexport const wasm = "${Buffer.from(bytes).toString('base64')}";\n`);
}

/** An instruction of a module: where it begins, its code (of vectors plus 0x10000), where its immediate begins, and its end. */
export interface Instruction {
  readonly body: number;
  readonly at: number;
  readonly code: number;
  readonly immediate: number;
  readonly end: number;
}

/** The instructions of all functions but the first, which is the routine for sines and cosines. */
export function instructionsOf(bytes: Uint8Array): readonly Instruction[] {
  let next = 8;
  const number = (): number => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = bytes[next]!;
      next += 1;
      value += (byte & 127) * 2 ** shift;
      shift += 7;
      if (byte < 128) return value;
    }
  };
  const found: Instruction[] = [];
  while (next < bytes.length) {
    const id = bytes[next]!;
    next += 1;
    const length = number();
    const end = next + length;
    if (id !== 10) {
      next = end;
      continue;
    }
    const count = number();
    for (let body = 0; body < count; body += 1) {
      const size = number();
      const below = next + size;
      if (body === 0) next = below;
      else {
        const runs = number();
        for (let k = 0; k < runs; k += 1) {
          number();
          next += 1;
        }
      }
      while (next < below) {
        const at = next;
        next += 1;
        let code = bytes[at]!;
        if (code === 0xfd) code = 0x10000 + number();
        const immediate = next;
        if (code === 0x44) next += 8;
        else if (code === 0x03 || code === 0x10021 || code === 0x10022) next += 1;
        else if ([0x0d, 0x10, 0x20, 0x21, 0x22, 0x41].includes(code)) number();
        else if ([0x28, 0x2b, 0x39, 0x10000, 0x1000a, 0x1000b].includes(code)) {
          number();
          number();
        }
        found.push({ body, at, code, immediate, end: next });
      }
    }
  }
  return found;
}

/** Where the first table of integers lies in memory, from the section of data. */
export function tableAt(bytes: Uint8Array): number {
  const instructions = instructionsOf(bytes);
  let next = instructions.at(-1)!.end;
  const number = (): number => {
    const byte = bytes[next]!;
    next += 1;
    return byte < 128 ? byte : byte - 128 + 128 * number();
  };
  next += 1; // the section's id
  number();
  number();
  next += 2; // of memory 0, i32.const
  return number();
}
