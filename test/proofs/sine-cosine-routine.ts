/**
 * A routine for sines and cosines in a module of its own, so that it can be run: `run` takes vectors of numbers from the memory's
 * first third and leaves cosines and sines in the others. The angles fill whole vectors.
 */
export function sineCosineRoutine<A extends Float64Array | Float32Array>(
  routine: Uint8Array,
  numbers: { new (buffer: ArrayBuffer, at: number, length: number): A; readonly BYTES_PER_ELEMENT: number },
  most: number,
): (angles: A) => { readonly cos: A; readonly sin: A } {
  const size = numbers.BYTES_PER_ELEMENT;
  const pages = Math.ceil((most * size * 3) / 65536) + 1;
  const leb = (value: number): number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)];
  const section = (id: number, content: readonly number[]) => [id, ...leb(content.length), ...content];
  const sized = (content: readonly number[]) => [...leb(content.length), ...content];
  const [cos, sin] = [most * size, most * size * 2];
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
    ...section(10, [2, ...sized([...routine]), ...sized(loop)]),
  ]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const { buffer } = exports.m as { buffer: ArrayBuffer }; // as the module above exports them
  const run = exports.f as (from: number, below: number) => void;
  return (angles) => {
    new numbers(buffer, 0, angles.length).set(angles);
    run(0, angles.length * size);
    return { cos: new numbers(buffer, cos, angles.length), sin: new numbers(buffer, sin, angles.length) };
  };
}
