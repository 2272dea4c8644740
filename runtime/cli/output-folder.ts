import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mistake } from '../../symbolic/mistake.js';
import { checkPlace } from '../model/write-folder.js';

/** A folder that --force would replace though it holds something else. */
export class ForeignFolderMistake extends Mistake {
  constructor(folder: string, { file, what }: Mark) {
    super({
      asked: `Replacing "${folder}"`,
      expected: `--force replaces only what this command wrote, and there is no "${file}" in it that is ${what}`,
      remedy: 'Choose another place, or remove it yourself',
    });
  }
}

/** The file by which a command knows a folder that it wrote. */
export interface Mark {
  readonly file: string;
  /** What the file is, after "that is". */
  readonly what: string;
  /** Whether this is its content. */
  readonly fits: (json: unknown) => boolean;
}

/** A mark that is a JSON object with a schema of ours, in whatever version. */
export function schemaMark(file: string, schema: string): Mark {
  const name = schema.split('@')[0]!;
  const fits = (json: unknown): boolean =>
    String((json as { schema?: unknown } | null)?.schema).startsWith(`${name}@`);
  return { file, what: `a ${name}`, fits };
}

/**
 * Throws a Mistake unless the folder may be written: it is not there, or `force` is given and it is empty or a folder that
 * this command wrote before; and the file system lets itself be written.
 */
export async function checkOutputFolder(folder: string, force: boolean, mark: Mark): Promise<void> {
  await checkPlace(folder, force);
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new ForeignFolderMistake(folder, mark);
  });
  if (entries.length === 0) return;
  const json = await readFile(join(folder, mark.file), 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => undefined);
  if (!mark.fits(json)) throw new ForeignFolderMistake(folder, mark);
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
