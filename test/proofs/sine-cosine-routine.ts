import { sineCosineBytes } from '../../proofs/kernel/wasm/sine-cosine-bytes.js';

/**
 * The checker's copy of the routine for sines and cosines in a module of its own, so that it can be run: `run` takes pairs of
 * doubles from the memory's first half and leaves cosines and sines, side by side, in its second half.
 */
export function sineCosineRoutine(most: number): (angles: Float64Array) => {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
} {
  const pages = Math.ceil((most * 8 * 3) / 65536) + 1;
  const leb = (value: number): number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)];
  const section = (id: number, content: readonly number[]) => [id, ...leb(content.length), ...content];
  const sized = (content: readonly number[]) => [...leb(content.length), ...content];
  const [cos, sin] = [most * 8, most * 16];
  // do { (cos, sin) of the pair at i; i += 16 } while (i < below)
  const loop = [
    ...[1, 2, 0x7b, 0x03, 0x40, 0x20, 0, 0xfd, 0x00, 4, 0, 0x10, 0, 0x21, 2, 0x21, 3],
    ...[0x20, 0, 0x20, 3, 0xfd, 0x0b, 4, ...leb(cos), 0x20, 0, 0x20, 2, 0xfd, 0x0b, 4, ...leb(sin)],
    ...[0x20, 0, 0x41, 16, 0x6a, 0x22, 0, 0x20, 1, 0x48, 0x0d, 0, 0x0b, 0x0b],
  ];
  const bytes = Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [2, 0x60, 1, 0x7b, 2, 0x7b, 0x7b, 0x60, 2, 0x7f, 0x7f, 0]),
    ...section(3, [2, 0, 1]),
    ...section(5, [1, 0, ...leb(pages)]),
    ...section(7, [2, 1, 0x6d, 2, 0, 1, 0x66, 0, 1]),
    ...section(10, [2, ...sized([...sineCosineBytes]), ...sized(loop)]),
  ]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const { buffer } = exports.m as WebAssembly.Memory; // as the module above exports them
  const run = exports.f as (from: number, below: number) => void;
  return (angles) => {
    new Float64Array(buffer, 0, angles.length).set(angles);
    run(0, angles.length * 8);
    return {
      cos: new Float64Array(buffer, cos, angles.length),
      sin: new Float64Array(buffer, sin, angles.length),
    };
  };
}
