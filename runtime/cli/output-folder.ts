import { access, readdir } from 'node:fs/promises';
import { Mistake } from '../../symbolic/mistake.js';
import { checkFolderFree } from '../model/write-folder.js';

/** A folder that --force would replace though it holds something else. */
export class ForeignFolderMistake extends Mistake {
  constructor(folder: string, marker: string) {
    super({
      asked: `Replacing "${folder}"`,
      expected: `--force replaces only what this command wrote, and there is no "${marker}" in it`,
      remedy: 'Choose another place, or remove it yourself',
    });
  }
}

/**
 * Throws a Mistake unless the folder may be written: it is not there, or `force` is given and it is empty or holds the
 * file that this command always writes.
 */
export async function checkOutputFolder(folder: string, force: boolean, marker: string): Promise<void> {
  await checkFolderFree(folder, force);
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new ForeignFolderMistake(folder, marker);
  });
  if (entries.length > 0 && !entries.includes(marker)) throw new ForeignFolderMistake(folder, marker);
}

/** The name, or with the first number from 2 on that is free. */
export async function freshFolder(name: string): Promise<string> {
  const taken = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  let candidate = name;
  for (let number = 2; await taken(candidate); number += 1) candidate = `${name}-${number}`;
  return candidate;
}
