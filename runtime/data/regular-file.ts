import type { Stats } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';

/** A file or folder that is not read; the message is the reason, in words that can stand after its name. */
export class Unreadable extends Error {}

/**
 * Throws an {@link Unreadable} unless the path, or what it links to, is a regular file: opening a pipe would wait for its writer, and
 * a device has no end.
 */
export async function checkRegularFile(path: string): Promise<void> {
  const found = await stat(path).catch(async (error: NodeJS.ErrnoException) => {
    const linked = error.code === 'ENOENT' && (await lstat(path).catch(() => undefined));
    throw linked ? new Unreadable('it is a link to nothing') : unreadable(error);
  });
  if (!found.isFile()) throw new Unreadable(`it is ${kindOf(found)}, not a regular file`);
}

/** The bytes of a regular file. Throws an {@link Unreadable} with the reason. */
export async function readRegularFile(path: string): Promise<Buffer> {
  await checkRegularFile(path);
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error);
  });
}

function unreadable({ code }: NodeJS.ErrnoException): Unreadable {
  return new Unreadable(code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`);
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}
