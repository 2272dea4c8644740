/**
 * A .npy file (format 1.0) of little-endian float32 in C order: `numpy.load` opens it.
 *
 * `shape` must multiply to the number of values; a RangeError says when it does not.
 */
export function npy(values: Float32Array, shape: readonly number[]): Uint8Array {
  if (shape.reduce((product, side) => product * side, 1) !== values.length)
    throw new RangeError(`shape ${shape.join('×')} does not hold ${values.length} values`);
  const sides = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${sides}), }`;
  // Magic, version and length take 10 bytes; the data begins at a multiple of 64.
  const padded = `${header.padEnd(Math.ceil((10 + header.length + 1) / 64) * 64 - 11)}\n`;
  const file = new Uint8Array(10 + padded.length + 4 * values.length);
  const view = new DataView(file.buffer);
  file.set([0x93, ...Buffer.from('NUMPY'), 1, 0]);
  view.setUint16(8, padded.length, true);
  file.set(Buffer.from(padded, 'latin1'), 10);
  for (const [i, value] of values.entries()) view.setFloat32(10 + padded.length + 4 * i, value, true);
  return file;
}
