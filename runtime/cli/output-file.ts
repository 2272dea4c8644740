import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Mistake } from '../../symbolic/mistake.js';
import { objectionOf } from '../model/write-objection.js';

/** A file that cannot be written where it was asked for. */
export class OutputFileMistake extends Mistake {
  constructor(file: string, expected: string, remedy: string) {
    super({ asked: `Writing "${file}"`, expected, remedy });
  }
}

/** Throws an {@link OutputFileMistake} unless the file may be written: it is not there, or it is a file and `force` is given. */
export async function checkOutputFile(file: string, force: boolean): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw refusal(file, String(error.code));
  });
  if (found === undefined) return;
  if (!found.isFile())
    throw new OutputFileMistake(file, 'it is there and is no file', 'Choose another place');
  if (!force)
    throw new OutputFileMistake(
      file,
      'it exists already, and nothing existing is overwritten',
      'Choose another place or add --force',
    );
}

/** Throws an {@link OutputFileMistake} where the name of a file to write says another format than the one there is. */
export function checkEnding(file: string, ending: '.png'): void {
  const own = extname(file);
  if (own === '' || own.toLowerCase() === ending) return;
  throw new OutputFileMistake(
    file,
    `what is written is ${ending}, and its name says ${own}`,
    'Change its name',
  );
}

/** Writes a file whole or not at all: its bytes go into a new file beside it, which then takes its name. */
export async function writeOutputFile(
  file: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<void> {
  const path = resolve(file);
  await checkOutputFile(path, force);
  const partial = join(dirname(path), `.${basename(path)}.partial-${randomBytes(6).toString('hex')}`);
  let made: string | undefined;
  try {
    made = await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, content, { flag: 'wx' });
    await checkOutputFile(path, force);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {}); // a name that cannot be written cannot be removed
    if (made !== undefined) await removeEmpty(dirname(path), made);
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof Mistake || code === undefined) throw error;
    throw refusal(file, code);
  }
}

function refusal(file: string, code: string): OutputFileMistake {
  const { expected, remedy } = objectionOf(code);
  return new OutputFileMistake(file, expected, remedy);
}

/** Removes a folder and those above it up to `last`, unless there is something in them. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  for (let at = folder; at.length >= last.length; at = dirname(at)) {
    const isRemoved = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!isRemoved) return;
  }
}

/** The file that a place for a page means: itself where it ends in .html, else `name` in that folder. */
export function pageFile(place: string, name: string): string {
  return /\.x?html?$/i.test(place) ? place : join(place, name);
}
