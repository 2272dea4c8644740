import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputFileMistake, writeOutputFile } from '../../../runtime/cli/output-file.js';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'qgradcam-output-'));
});
afterEach(() => rm(place, { recursive: true }));

describe('a file that cannot be written', () => {
  const tooLong = 'a'.repeat(300);

  it('is refused with the reason, and no folder is left that was made for it', async () => {
    const refused = writeOutputFile(join(place, 'new', 'newer', tooLong), 'text', false);
    await expect(refused).rejects.toThrow(OutputFileMistake);
    await expect(refused).rejects.toThrow(/the name is too long/);
    expect(await readdir(place)).toEqual([]);
  });

  it('leaves the folders that were there', async () => {
    await mkdir(join(place, 'there'));
    await expect(writeOutputFile(join(place, 'there', tooLong), 'text', false)).rejects.toThrow();
    await expect(writeOutputFile(join(place, 'there', 'new', tooLong), 'text', false)).rejects.toThrow();
    expect(await readdir(place)).toEqual(['there']);
    expect(await readdir(join(place, 'there'))).toEqual([]);
  });
});
