/** How files begin that are often taken for recordings that can be read, and what they are. */
const kinds: readonly (readonly [beginning: string, kind: string])[] = [
  ['fLaC', 'FLAC'],
  ['ID3', 'MP3'],
  ['\xff\xfb', 'MP3'],
  ['\xff\xf3', 'MP3'],
  ['\xff\xf2', 'MP3'],
  ['OggS', 'Ogg'],
  ['FORM', 'AIFF'],
  ['.snd', 'a NeXT/Sun recording'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['\x89PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
];

/** What bytes seem to be by how they begin, to stand after "this is". */
export function describeBeginning(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  const kind = kinds.find(([beginning]) => text.startsWith(beginning))?.[1];
  if (kind !== undefined) return kind;
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'a WebP picture';
  const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `a file that begins with the bytes ${first.join(' ')}`;
}
