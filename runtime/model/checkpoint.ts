import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Mistake } from '../../symbolic/mistake.js';
import { type NamedArray, volume } from './named-array.js';

/** A checkpoint that cannot be written, or cannot be gone on from. */
export class CheckpointMistake extends Mistake {
  constructor(file: string, expected: string, remedy: string) {
    super({ asked: `Checkpoint "${file}"`, expected, remedy });
  }
}

/** All that the rest of a training depends on besides its data. */
export interface TrainingState {
  /** What is trained and how; another training may not go on from it. */
  readonly job: Readonly<Record<string, unknown>>;
  /** What the training found so far, as JSON. */
  readonly progress: unknown;
  readonly arrays: readonly NamedArray[];
}

const schema = 'qgradcam/checkpoint@2';

/**
 * The file begins with these bytes, and the SHA-256 of all that follows: the length of the header as a little-endian number of 32 bits,
 * the header, and the arrays.
 */
const magic = Buffer.from('QGRADCAM');
const hashLength = 32;

/** Where a checkpoint is written before it takes its name; what a kill leaves there is written over by the next. */
export function unfinishedCheckpoint(file: string): string {
  return `${file}.partial`;
}

/**
 * Writes a state whole or not at all: into a new file beside it, to the disk, and then under its name, so that a kill at any moment leaves
 * the former checkpoint or this one. Throws a {@link CheckpointMistake} when the file system refuses; the former one stays.
 */
export async function writeCheckpoint(file: string, { job, progress, arrays }: TrainingState): Promise<void> {
  const payload = Buffer.concat(
    arrays.map(({ values }) => Buffer.from(values.buffer, values.byteOffset, values.byteLength)),
  );
  const header = Buffer.from(
    JSON.stringify({
      schema,
      job,
      progress,
      arrays: arrays.map(({ name, shape }) => ({ name, shape })),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const content = Buffer.concat([length, header, payload]);
  const partial = unfinishedCheckpoint(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(partial, 'w');
    try {
      await handle.writeFile(Buffer.concat([magic, sha256(content), content])); // on a full disk, one write may be done in part
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {}); // the first error is the one to tell
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CheckpointMistake(
      file,
      `it can be written, and the file system refuses (${code === 'ENOSPC' ? 'the disk is full' : code})`,
      'Make room or choose another place with --out; what was written before is kept',
    );
  }
}

/**
 * Reads a state, that of `job` only. Throws a {@link CheckpointMistake} for a file that is absent, damaged, cut short, of another version or
 * of another training.
 */
export async function readCheckpoint(
  file: string,
  job: TrainingState['job'],
): Promise<Omit<TrainingState, 'job'>> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CheckpointMistake(
      file,
      `it can be read, and the file system says ${error.code}`,
      'Begin anew: with --force and without --resume',
    );
  });
  const broken = (what: string) =>
    new CheckpointMistake(file, `it is whole, and ${what}`, 'Begin anew: with --force and without --resume');
  const start = magic.length + hashLength;
  if (bytes.length < start + 4 || !bytes.subarray(0, magic.length).equals(magic))
    throw broken('it does not begin as one');
  const content = bytes.subarray(start);
  if (!sha256(content).equals(bytes.subarray(magic.length, start)))
    throw broken('it is not what was written, or what another version wrote');
  const length = content.readUInt32LE();
  const header = parseHeader(content.subarray(4, 4 + length));
  if (header === undefined || content.length < 4 + length) throw broken('its header is of another version');
  const payload = content.subarray(4 + length);
  const size = header.arrays.reduce((sum, { shape }) => sum + 4 * volume(shape), 0);
  if (payload.length !== size) throw broken(`its numbers take ${payload.length} bytes, not ${size}`);
  // Through JSON and back, as what was written went.
  const asked = JSON.parse(JSON.stringify(job)) as Record<string, unknown>;
  const different = differences(header.job, asked);
  if (different.length > 0) {
    const rest = different.length - mostDifferences;
    throw new CheckpointMistake(
      file,
      `it belongs to the same training, and differs in ${different.slice(0, mostDifferences).join(', ')}` +
        (rest > 0 ? ` and ${rest} more` : ''),
      'Give the options it was begun with, or begin anew: with --force and without --resume',
    );
  }
  let at = 0;
  const arrays = header.arrays.map(({ name, shape }): NamedArray => {
    const part = payload.subarray(at, at + 4 * volume(shape));
    at += part.length;
    return { name, shape, values: new Float32Array(new Uint8Array(part).buffer) }; // copied: it starts at a multiple of 4
  });
  return { progress: header.progress, arrays };
}

interface Header {
  readonly job: Record<string, unknown>;
  readonly progress: unknown;
  readonly arrays: readonly { readonly name: string; readonly shape: readonly number[] }[];
}

/** So many differences of trainings are named, with so many letters of each value. */
const mostDifferences = 8;
const mostLetters = 60;

/** Where two descriptions differ, each with both values: the innermost fields, by their paths. */
function differences(then: unknown, now: unknown, path = ''): readonly string[] {
  if (isDeepStrictEqual(then, now)) return [];
  if (isRecord(then) && isRecord(now))
    return [...new Set([...Object.keys(then), ...Object.keys(now)])].flatMap((name) =>
      differences(then[name], now[name], path === '' ? name : `${path}.${name}`),
    );
  return [`${path} (${shortened(then)}, now ${shortened(now)})`];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}

function parseHeader(bytes: Uint8Array): Header | undefined {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  const header = json as Partial<Header & { schema: string }> | null; // each field is looked at
  const whole = (side: unknown) => typeof side === 'number' && Number.isSafeInteger(side) && side >= 0;
  const fits =
    header?.schema === schema &&
    typeof header.job === 'object' &&
    header.job !== null &&
    Array.isArray(header.arrays) &&
    header.arrays.every(
      (array: Partial<Header['arrays'][number]> | null) =>
        typeof array?.name === 'string' && Array.isArray(array.shape) && array.shape.every(whole),
    );
  return fits ? (header as Header) : undefined;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
