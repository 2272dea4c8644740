import { type SampleLayout, type Sound, SoundFileMistake, soundOf } from './sound.js';

/** Whether the bytes begin as a RIFF WAVE file does. */
export function isWav(bytes: Uint8Array): boolean {
  return tag(bytes, 0) === 'RIFF' && tag(bytes, 8) === 'WAVE';
}

/**
 * Reads a RIFF WAVE file: PCM of 8 (unsigned), 16, 24 or 32 bits, or 32-bit floating point, plain or
 * WAVE_FORMAT_EXTENSIBLE. `file` is the name used in messages. Throws a {@link SoundFileMistake} for any other coding and
 * where a chunk or a sample is cut short; samples of a size that was not known when the file was begun go on to its end.
 */
export function parseWav(bytes: Uint8Array, file: string): Sound {
  if (!isWav(bytes)) throw new SoundFileMistake(file, 'a WAV file begins with "RIFF", its size and "WAVE"');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let layout: SampleLayout | undefined;
  // Chunks: four letters, a 32-bit size, so many bytes, one more where the size is odd.
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = tag(bytes, at);
    const size = view.getUint32(at + 4, true);
    const end = name === 'data' && size === notKnown ? bytes.length : at + 8 + size;
    if (end > bytes.length)
      throw new SoundFileMistake(
        file,
        `its chunk "${printable(name)}" promises ${size} bytes, ${bytes.length - at - 8} follow`,
      );
    if (name === 'fmt ') layout = layoutOf(bytes.subarray(at + 8, end), file);
    if (name === 'data') {
      if (layout === undefined) throw new SoundFileMistake(file, 'its chunk "fmt " comes before "data"');
      return soundOf(bytes.subarray(at + 8, end), layout, file);
    }
    at = end + (size % 2);
  }
  throw new SoundFileMistake(file, 'it has a chunk "data", this one has none');
}

/** What programs that write to a pipe say of the size of samples that are still to come. */
const notKnown = 0xffffffff;

const codings: Readonly<Record<number, string>> = {
  2: 'Microsoft ADPCM',
  6: 'A-law',
  7: 'µ-law',
  17: 'IMA ADPCM',
  49: 'GSM 6.10',
  80: 'MPEG audio',
  85: 'MP3',
};

const pcm = 1;
const floatingPoint = 3;
const extensible = 0xfffe;
/** What follows the coding's number in the identifier of an extensible format: …-0000-0010-8000-00AA00389B71. */
const identifierEnd = '0000000010008000 00aa00389b71'.replace(' ', '');

/** Where samples are, by coding and bits. */
const sampleForms: Readonly<Record<string, SampleLayout['sampleAt']>> = {
  [`${pcm}:8`]: (view, at) => (view.getUint8(at) - 2 ** 7) / 2 ** 7,
  [`${pcm}:16`]: (view, at) => view.getInt16(at, true) / 2 ** 15,
  [`${pcm}:24`]: (view, at) => (view.getInt8(at + 2) * 2 ** 16 + view.getUint16(at, true)) / 2 ** 23,
  [`${pcm}:32`]: (view, at) => view.getInt32(at, true) / 2 ** 31,
  [`${floatingPoint}:32`]: (view, at) => view.getFloat32(at, true),
};

function layoutOf(chunk: Uint8Array, file: string): SampleLayout {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (chunk.length < 16)
    throw new SoundFileMistake(file, `its chunk "fmt " has at least 16 bytes, this one has ${chunk.length}`);
  let coding = view.getUint16(0, true);
  const channels = view.getUint16(2, true);
  const blockAlign = view.getUint16(12, true);
  const bits = view.getUint16(14, true);
  if (coding === extensible) {
    const known = chunk.length >= 40 && Buffer.from(chunk.subarray(26, 40)).toString('hex') === identifierEnd;
    if (!known)
      throw new SoundFileMistake(
        file,
        'its extensible format names a coding by the usual identifier, this one does not',
      );
    coding = view.getUint16(24, true);
  }
  const sampleAt = sampleForms[`${coding}:${bits}`];
  if (sampleAt === undefined)
    throw new SoundFileMistake(
      file,
      `it holds PCM of 8, 16, 24 or 32 bits or floating point of 32, this one ${codings[coding] ?? (coding === pcm ? 'PCM' : coding === floatingPoint ? 'floating point' : `coding ${coding}`)} of ${bits} bits`,
      'Convert it to 16-bit PCM, for instance with "sox"',
    );
  const bytesPerSample = bits / 8;
  if (channels === 0 || blockAlign !== channels * bytesPerSample)
    throw new SoundFileMistake(
      file,
      `${channels} channels of ${bits} bits take ${channels * bytesPerSample} bytes, its "fmt " says ${blockAlign}`,
    );
  return { rate: view.getUint32(4, true), channels, bytesPerSample, sampleAt };
}

function tag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

const printable = (name: string): string => name.replace(/[^ -~]/g, '?');
