import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FolderNotWritableMistake, writeFolder } from '../../../runtime/model/write-folder.js';

let all: string;
let place: string;
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'write-folder-'));
});
beforeEach(async () => {
  place = await mkdtemp(join(all, 'case-'));
});
afterAll(() => rm(all, { recursive: true }));

const filledWith = (text: string) => (partial: string) => writeFile(join(partial, 'file'), text);

describe('a folder that is written', () => {
  it('is there whole, open to others as any new folder is', async () => {
    const folder = join(place, 'deep', 'new');
    await writeFolder(folder, false, filledWith('text'));
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('text');
    await mkdir(join(place, 'usual'));
    expect((await stat(folder)).mode).toBe((await stat(join(place, 'usual'))).mode);
    expect(await readdir(join(place, 'deep'))).toEqual(['new']);
  });

  it('takes the place of another only with force, whole', async () => {
    const folder = join(place, 'folder');
    await writeFolder(folder, false, async (partial) => {
      await writeFile(join(partial, 'old'), '');
    });
    await expect(writeFolder(folder, false, filledWith('text'))).rejects.toThrow(/exists already/);
    await writeFolder(folder, true, filledWith('text'));
    expect(await readdir(folder)).toEqual(['file']);
    expect(await readdir(place)).toEqual(['folder']);
  });

  it('leaves all as it was when filling it fails', async () => {
    const folder = join(place, 'folder');
    await writeFolder(folder, false, filledWith('old'));
    const failing = writeFolder(folder, true, async (partial) => {
      await filledWith('new')(partial);
      throw new TypeError('no');
    });
    await expect(failing).rejects.toThrow(TypeError);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
    expect(await readdir(place)).toEqual(['folder']);
  });

  it('does not follow a link to nothing', async () => {
    await symlink(join(place, 'nowhere'), join(place, 'link'));
    await expect(writeFolder(join(place, 'link'), false, filledWith(''))).rejects.toThrow(/exists already/);
  });
});

describe('where the file system objects', () => {
  it('the reason is told', async () => {
    await writeFile(join(place, 'file'), '');
    const refused = writeFolder(join(place, 'file', 'below'), false, filledWith(''));
    await expect(refused).rejects.toThrow(FolderNotWritableMistake);
    await expect(refused).rejects.toThrow(/part of the path is a file/);
    const full = writeFolder(join(place, 'full'), false, () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
    });
    await expect(full).rejects.toThrow(/the disk is full.*Make room/);
    for (const code of ['EFBIG', 'EDOM']) {
      const failing = writeFolder(join(place, 'full'), false, () => {
        throw Object.assign(new Error(code), { code, syscall: 'write' });
      });
      await expect(failing).rejects.toThrow(FolderNotWritableMistake);
    }
    expect(await readdir(place)).toEqual(['file']);
  });

  it.skipIf(process.getuid?.() === 0)('a folder without permission is refused', async () => {
    await chmod(place, 0o500);
    await expect(writeFolder(join(place, 'new'), false, filledWith(''))).rejects.toThrow(/no permission/);
    await chmod(place, 0o700);
  });

  it('an error that is the program’s own stays what it is', async () => {
    const failing = writeFolder(join(place, 'new'), false, async () => {
      await readFile(join(place, 'absent'));
    });
    await expect(failing).rejects.not.toThrow(FolderNotWritableMistake);
  });
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while writing leaves what was there, and nothing else',
  async (signal) => {
    const folder = join(place, 'folder');
    await writeFolder(folder, false, filledWith('old'));
    const code = `
    import { writeFile } from 'node:fs/promises';
    import { whileWriting } from '${new URL('../../../runtime/cli/while-writing.ts', import.meta.url)}';
    import { writeFolder } from '${new URL('../../../runtime/model/write-folder.ts', import.meta.url)}';
    await whileWriting(() => writeFolder(process.argv[1], true, async (partial) => {
      await writeFile(partial + '/file', 'new');
      console.log('half-written');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }));
  `;
    const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(writer.stdout, 'data');
    expect(await readdir(place)).toHaveLength(2);
    const ended = once(writer, 'exit');
    writer.kill(signal);
    expect((await ended)[0]).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(await readdir(place)).toEqual(['folder']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
  },
);
