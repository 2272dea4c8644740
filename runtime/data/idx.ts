import { gunzipSync } from 'node:zlib';
import { Mistake } from '../../symbolic/mistake.js';

/** A file that is not the IDX file it should be. */
export class IdxMistake extends Mistake {
  constructor(file: string, expected: string) {
    super({
      asked: `IDX file "${file}"`,
      expected,
      remedy: 'Download the original file again, whole, gzipped or not',
    });
  }
}

/** The content of an IDX file of bytes: its dimensions and its entries in row-major order. */
export interface Idx {
  readonly dimensions: readonly number[];
  readonly entries: Uint8Array;
}

const unsignedByte = 0x08;

/**
 * Reads an IDX file of unsigned bytes with `rank` dimensions, gzipped or plain: two zero bytes, the type 0x08, the rank, one
 * big-endian 32-bit size per dimension, the entries. `file` is the name used in messages. Throws an {@link IdxMistake}
 * where anything differs, a byte too few or too many included.
 */
export function parseIdx(bytes: Uint8Array, rank: number, file: string): Idx {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? inflate(bytes, file) : bytes;
  const header = 4 + 4 * rank;
  if (plain.length < header)
    throw new IdxMistake(file, `its header takes ${header} bytes, the file has ${plain.length}`);
  const magic = [...plain.subarray(0, 4)];
  const expected = [0, 0, unsignedByte, rank];
  if (magic.some((byte, k) => byte !== expected[k]))
    throw new IdxMistake(
      file,
      `it starts with the bytes ${expected.join(' ')}, this one with ${magic.join(' ')}`,
    );
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const dimensions = Array.from({ length: rank }, (_, k) => view.getUint32(4 + 4 * k));
  const size = dimensions.reduce((product, length) => product * length, 1);
  const entries = plain.subarray(header);
  if (entries.length !== size)
    throw new IdxMistake(
      file,
      `its header promises ${dimensions.join(' × ')} = ${size} bytes, there are ${entries.length}`,
    );
  return { dimensions, entries };
}

function inflate(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new IdxMistake(file, 'it is gzipped and the compressed stream is damaged or cut short');
  }
}
