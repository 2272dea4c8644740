import { type Sound, SoundFileMistake, soundOf } from './sound.js';

const magic = 'NIST_1A\n';
/** The magic word and the line with the header's length. */
const preamble = 16;

/** Whether the bytes begin as a NIST SPHERE file does. */
export function isSphere(bytes: Uint8Array): boolean {
  return ascii(bytes, 0, magic.length) === magic;
}

/**
 * Reads a NIST SPHERE file of 16-bit PCM: `NIST_1A`, the header's length, a line per field (`name -type value`), `end_head`,
 * and from the header's length on the samples, low byte first (sample_byte_format 01) or last (10). `file` is the name
 * used in messages. Throws a {@link SoundFileMistake} for compressed or other coding, and where the header and the size
 * of the file disagree.
 */
export function parseSphere(bytes: Uint8Array, file: string): Sound {
  const length = Number(ascii(bytes, magic.length, preamble).trim() || Number.NaN);
  if (!isSphere(bytes) || !Number.isInteger(length) || length < preamble)
    throw new SoundFileMistake(file, 'a SPHERE file begins with "NIST_1A" and the length of its header');
  if (bytes.length < length)
    throw new SoundFileMistake(file, `its header takes ${length} bytes, the file has ${bytes.length}`);
  const fields = fieldsOf(ascii(bytes, preamble, length), file);
  const coding = fields.get('sample_coding') ?? 'pcm';
  if (coding !== 'pcm')
    throw new SoundFileMistake(
      file,
      `its coding is "pcm", this one is "${coding}"`,
      'Decode it first, for instance with "sph2pipe -f wav" or "sox"',
    );
  const bytesPerSample = whole(fields, 'sample_n_bytes', file);
  if (bytesPerSample !== 2)
    throw new SoundFileMistake(
      file,
      `its samples take 2 bytes, these take ${bytesPerSample}`,
      'Convert it to 16 bits, for instance with "sox"',
    );
  const order = fields.get('sample_byte_format');
  if (order !== '01' && order !== '10')
    throw new SoundFileMistake(file, `its sample_byte_format is 01 or 10, this one is ${order ?? 'missing'}`);
  const channels = whole(fields, 'channel_count', file);
  const count = whole(fields, 'sample_count', file);
  const data = bytes.subarray(length);
  const promised = count * channels * bytesPerSample;
  if (data.length !== promised)
    throw new SoundFileMistake(
      file,
      `its header promises ${count} × ${channels} samples of 2 bytes, ${promised} bytes; there are ${data.length}`,
    );
  const littleEndian = order === '01';
  const sampleAt = (view: DataView, at: number): number => view.getInt16(at, littleEndian) / 2 ** 15;
  return soundOf(
    data,
    { rate: whole(fields, 'sample_rate', file), channels, bytesPerSample, sampleAt },
    file,
  );
}

const fieldForm = /^([A-Za-z0-9_]+) -(i|r|s\d+) (.*)$/;

function fieldsOf(header: string, file: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of header.split('\n')) {
    const text = line.trim();
    if (text === 'end_head') return fields;
    if (text === '' || text.startsWith(';')) continue;
    const [, name, , value] = fieldForm.exec(text) ?? [];
    if (name === undefined || fields.has(name))
      throw new SoundFileMistake(
        file,
        `a line of its header is "name -type value", each name once; one is ${JSON.stringify(text.slice(0, 60))}`,
      );
    fields.set(name, value!.trim());
  }
  throw new SoundFileMistake(file, 'its header ends with "end_head", this one does not');
}

function whole(fields: ReadonlyMap<string, string>, name: string, file: string): number {
  const text = fields.get(name);
  if (text === undefined || !/^\d{1,10}$/.test(text) || Number(text) === 0)
    throw new SoundFileMistake(
      file,
      `its ${name} is a whole number from 1, this one is ${text ?? 'missing'}`,
    );
  return Number(text);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);
}
