import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { lstat, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Mistake } from '../../symbolic/mistake.js';
import { type WriteObjection, writeObjection } from './write-objection.js';

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

/** A place where the file system lets nothing be written. */
export class FolderNotWritableMistake extends Mistake {
  constructor(folder: string, objection: WriteObjection) {
    super({ asked: `Writing "${folder}"`, ...objection });
  }
}

/** Being written at this moment; what remains of them when the program is interrupted is of no use. */
const unfinished = new Set<string>();

const beside = /\.(partial|replaced)-[0-9a-f]{12}$/;

/** Whether a folder has the name of one that is being written, or was when its program was killed. */
export const isUnfinishedFolder = (name: string): boolean => beside.test(name);

/** Removes what is half-written. For whoever ends the process before {@link writeFolder} is done. */
export function removeUnfinishedFolders(): void {
  for (const folder of unfinished) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Throws a Mistake when there is something at that place, or when nothing can be written there, so that a long task need not
 * be lost. Leaves the place as it is.
 */
export async function checkPlace(folder: string, force: boolean): Promise<void> {
  const path = resolve(folder);
  await checkFolderFree(path, force);
  let above = dirname(path);
  while (!(await exists(above))) above = dirname(above);
  const trial = join(above, `.qgradcam-${randomBytes(6).toString('hex')}`);
  await whereWritable(folder, () => mkdir(trial));
  await rmdir(trial);
}

/**
 * Writes a folder whole or not at all: `fill` writes into a new folder beside it, which then takes its name. With `force` it
 * takes the place of what is there. Throws a {@link FolderExistsMistake} otherwise, and a {@link FolderNotWritableMistake}
 * where the disk is full or does not let itself be written.
 */
export async function writeFolder(
  folder: string,
  force: boolean,
  fill: (partial: string) => Promise<void>,
): Promise<void> {
  const path = resolve(folder);
  await checkFolderFree(path, force);
  const number = randomBytes(6).toString('hex');
  const partial = `${path}.partial-${number}`;
  const replaced = `${path}.replaced-${number}`;
  await whereWritable(folder, () => mkdir(partial, { recursive: true }));
  unfinished.add(partial);
  try {
    await whereWritable(folder, () => fill(partial));
    await checkFolderFree(path, force);
    if (!(await exists(path))) return await whereWritable(folder, () => rename(partial, path));
    unfinished.add(replaced);
    await whereWritable(folder, async () => swap(path, replaced, partial));
    await rm(replaced, { recursive: true });
  } finally {
    await rm(partial, { recursive: true, force: true });
    unfinished.delete(partial);
    unfinished.delete(replaced);
  }
}

/** In one breath, so that no interruption leaves the place empty; what was there before stays where the new cannot come. */
function swap(path: string, replaced: string, partial: string): void {
  renameSync(path, replaced);
  try {
    renameSync(partial, path);
  } catch (error) {
    renameSync(replaced, path);
    throw error;
  }
}

async function checkFolderFree(path: string, force: boolean): Promise<void> {
  if (!force && (await exists(path))) throw new FolderExistsMistake(path);
}

/** Does it; an objection of the file system to the place becomes a {@link FolderNotWritableMistake}. */
async function whereWritable<T>(folder: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    const objection = writeObjection(error);
    throw objection === undefined ? error : new FolderNotWritableMistake(folder, objection);
  }
}

/** Whether there is anything of that name, be it a link to nothing. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
