import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CheckpointMistake,
  readCheckpoint,
  unfinishedCheckpoint,
  writeCheckpoint,
} from '../../../runtime/model/checkpoint.js';
import { cases } from '../../random/cases.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qgradcam-checkpoint-'));
  file = join(folder, 'deep', 'my.checkpoint');
});
afterEach(() => rm(folder, { recursive: true }));

const job = { seed: 3, model: { layers: [1, 2] }, kernel: null };
const state = {
  job,
  progress: { epochs: [{ epoch: 1, loss: 0.25 }], random: 4_294_967_295 },
  arrays: [
    { name: 'a', shape: [2, 3], values: Float32Array.of(1, -0, Math.PI, 1e-45, -3e38, 0.1) },
    { name: 'nothing', shape: [0], values: new Float32Array() },
    { name: 'scalar', shape: [], values: Float32Array.of(7) },
  ],
};

describe('a checkpoint', () => {
  it('is read as it was written, bit for bit', async () => {
    await writeCheckpoint(file, state);
    const { progress, arrays } = await readCheckpoint(file, job);
    expect(progress).toEqual(state.progress);
    expect(arrays.map(({ name, shape }) => ({ name, shape }))).toEqual(
      state.arrays.map(({ name, shape }) => ({ name, shape })),
    );
    for (const [k, { values }] of arrays.entries())
      expect(new Uint8Array(values.buffer)).toEqual(new Uint8Array(state.arrays[k]!.values.buffer));
  });

  it('takes the place of the one before', async () => {
    await writeCheckpoint(file, state);
    await writeCheckpoint(file, { ...state, progress: 2 });
    expect((await readCheckpoint(file, job)).progress).toBe(2);
  });

  it('of another training is refused, by what differs', async () => {
    await writeCheckpoint(file, state);
    const other = readCheckpoint(file, { ...job, seed: 4, batch: 32 });
    await expect(other).rejects.toThrow(CheckpointMistake);
    await expect(other).rejects.toThrow(/seed \(3, now 4\), batch \(absent, now 32\)/);
    const data = { files: ['a', 'b'], digest: 'x'.repeat(500), part: { of: 1, by: 2 } };
    await writeCheckpoint(file, { ...state, job: { ...job, data } });
    const changed = { ...job, data: { ...data, digest: 'y'.repeat(500), part: { of: 1, by: 3 } } };
    const said = String(await readCheckpoint(file, changed).catch(String));
    expect(said).toMatch(/differs in data\.digest \("x{59}…, now "y{59}…\), data\.part\.by \(2, now 3\)\./);
  });

  it('that is absent is missed', async () => {
    await expect(readCheckpoint(file, job)).rejects.toThrow(/Begin anew/);
  });

  it('is refused, whatever happened to its bytes', async () => {
    await writeCheckpoint(file, state);
    const good = await readFile(file);
    const change = fc.oneof(
      fc.nat(good.length - 1).map((length) => good.subarray(0, length)),
      fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const bytes = Buffer.from(good);
        bytes[at]! ^= by;
        return bytes;
      }),
      fc.uint8Array({ maxLength: 64 }),
      fc.uint8Array({ minLength: 1, maxLength: 8 }).map((more) => Buffer.concat([good, more])),
    );
    await fc.assert(
      fc.asyncProperty(change, async (bytes) => {
        await writeFile(file, bytes);
        await expect(readCheckpoint(file, job)).rejects.toThrow(CheckpointMistake);
      }),
      cases(200),
    );
  });

  it('of which a part finds room is not taken for whole, and leaves the one before', async () => {
    await writeCheckpoint(file, state);
    const before = await readFile(file);
    // The limit on a file's size lets a write be done in part, as a disk does that gets full, and refuses the next.
    const script = `
      import { writeCheckpoint } from ${JSON.stringify(new URL('../../../runtime/model/checkpoint.ts', import.meta.url).href)};
      const values = new Float32Array(100_000);
      const arrays = [{ name: 'a', shape: [values.length], values }];
      await writeCheckpoint(${JSON.stringify(file)}, { job: {}, progress: 2, arrays }).catch(({ name, message }) => console.log(name, message));`;
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 100 && exec node --import tsx --input-type=module -e "$0"', script],
      {
        cwd: fileURLToPath(new URL('../../..', import.meta.url)),
        encoding: 'utf8',
      },
    );
    expect(stdout).toMatch(/^CheckpointMistake .*it can be written, and the file system refuses.*is kept/);
    expect(await readFile(file)).toEqual(before);
  });

  it('that does not fit on the disk leaves the one before', async () => {
    await writeCheckpoint(file, state);
    await symlink('/dev/full', unfinishedCheckpoint(file));
    const writing = writeCheckpoint(file, { ...state, progress: 2 });
    await expect(writing).rejects.toThrow(CheckpointMistake);
    await expect(writing).rejects.toThrow(/the disk is full/);
    expect((await readCheckpoint(file, job)).progress).toEqual(state.progress);
  });
});
