import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Mistake } from '../../symbolic/mistake.js';

/** A folder that is already there. */
export class FolderExistsMistake extends Mistake {
  constructor(folder: string) {
    super({
      asked: `Writing "${folder}"`,
      expected: 'it exists already, and nothing existing is overwritten',
      remedy: 'Choose another place or add --force',
    });
  }
}

/** Throws a {@link FolderExistsMistake} when there is something at that place, so that a long task need not be lost. */
export async function checkFolderFree(folder: string, force: boolean): Promise<void> {
  if (!force && (await exists(folder))) throw new FolderExistsMistake(folder);
}

/**
 * Writes a folder whole or not at all: `fill` writes into a new folder beside it, which then takes its name. With `force` it
 * takes the place of what is there. Throws a {@link FolderExistsMistake} otherwise.
 */
export async function writeFolder(
  folder: string,
  force: boolean,
  fill: (partial: string) => Promise<void>,
): Promise<void> {
  const path = resolve(folder);
  await checkFolderFree(path, force);
  await mkdir(dirname(path), { recursive: true });
  const partial = await mkdtemp(`${path}.partial-`);
  try {
    await fill(partial);
    if (!(await exists(path))) return await rename(partial, path);
    await checkFolderFree(path, force);
    const replaced = await mkdtemp(`${path}.replaced-`);
    await rename(path, `${replaced}/old`);
    await rename(partial, path);
    await rm(replaced, { recursive: true });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
