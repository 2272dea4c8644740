import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOutputFolder, schemaMark } from '../../../runtime/cli/output-folder.js';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'output-folder-'));
});
afterAll(() => rm(place, { recursive: true }));

const mark = schemaMark('manifest.json', 'qgradcam/report@2');

async function folderWith(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(place, name);
  await mkdir(folder);
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

describe('--force', () => {
  it('replaces an empty folder and one that the command wrote, in whatever version', async () => {
    await checkOutputFolder(await folderWith('empty', {}), true, mark);
    const own = { 'manifest.json': '{"schema":"qgradcam/report@1"}', 'report.html': '' };
    await checkOutputFolder(await folderWith('own', own), true, mark);
  });

  it.each([
    ['a folder without the file', { 'letter.txt': 'dear' }],
    ['a page with a manifest of another kind', { 'manifest.json': '{"name":"My page"}' }],
    ['a manifest that is null', { 'manifest.json': 'null' }],
    ['a manifest that is no JSON', { 'manifest.json': '{' }],
    ['what another verb wrote', { 'manifest.json': '{"schema":"qgradcam/model@1"}' }],
  ])('does not replace %s', async (name, files) => {
    const folder = await folderWith(name, files);
    await expect(checkOutputFolder(folder, true, mark)).rejects.toThrow(/only what this command wrote/);
  });
});

it('nothing that exists is written over without --force, be it empty', async () => {
  const folder = await folderWith('mine', {});
  await expect(checkOutputFolder(folder, false, mark)).rejects.toThrow(/exists already/);
});

it('a place where nothing can be written is refused before the work, and nothing is left there', async () => {
  const file = join(place, 'file');
  await writeFile(file, '');
  const before = await readdir(place);
  await expect(checkOutputFolder(join(file, 'below'), false, mark)).rejects.toThrow(
    /part of the path is a file/,
  );
  await checkOutputFolder(join(place, 'new', 'deep', 'folder'), false, mark);
  expect(await readdir(place)).toEqual(before);
});
