import { codeOf } from '../../proofs/mutants/wasm-code.js';

/** Where the first table of integers lies in memory, from the section of data. */
export function tableAt(bytes: Uint8Array): number {
  let next = codeOf(bytes).section.end;
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
