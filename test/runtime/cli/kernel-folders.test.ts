import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kernelFileNames, kernelFoldersFrom } from '../../../runtime/cli/kernel-folders.js';
import { writeFolder } from '../../../runtime/model/write-folder.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kernel-folders-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('what a killed program left of a kernel is none that is found below a folder', async () => {
  const kernel = join(folder, 'kernel');
  const left: string[] = [];
  const write = () =>
    writeFolder(kernel, true, async (partial) => {
      for (const name of kernelFileNames) await writeFile(join(partial, name), name);
      left.push(partial);
    });
  await write();
  await write();
  // As SIGKILL leaves them: the half-written folders beside the whole one.
  for (const partial of left) await cp(kernel, partial, { recursive: true });
  await cp(kernel, left[0]!.replace('.partial-', '.replaced-'), { recursive: true });
  expect(await kernelFoldersFrom([folder])).toEqual([kernel]);
  await write();
  expect(await kernelFoldersFrom([folder])).toEqual([kernel]);
});
