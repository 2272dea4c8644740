import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Unreadable } from './regular-file.js';

/** What a folder holds under a name. */
export interface FolderEntry {
  readonly name: string;
  /** A folder or a link to one; anything else may be a file. */
  readonly folder: boolean;
}

/** A link to a folder that it lies in. */
export class LinkBack extends Unreadable {}

/**
 * Lists a folder and those below it, links to folders followed, each folder once: a link back would never come to an end, and two
 * names of one folder would have its files twice.
 */
export class FolderReader {
  readonly #root: string;
  /** Where a folder was first met, by its real path. */
  readonly #met = new Map<string, string>();
  /** By their real paths. */
  readonly #leftOut = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Has a folder below the root pass for empty, by whatever name it is met. */
  async leaveOut(path: string): Promise<void> {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined) this.#leftOut.add(real);
  }

  /**
   * The entries of the folder `below` the root ('' is the root), hidden ones left out, in order of their names, links to folders after
   * all others so that a folder is met under its own name. Throws an {@link Unreadable} with the reason.
   */
  async entries(below: string): Promise<readonly FolderEntry[]> {
    const path = join(this.#root, below);
    try {
      const real = await realpath(path);
      if (below !== '' && this.#leftOut.has(real)) return [];
      await this.#meet(real, path, below);
      const found = await readdir(path, { withFileTypes: true });
      const shown = found
        .filter(({ name }) => !name.startsWith('.') && name !== '__MACOSX')
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const linked = new Set<Dirent>();
      for (const entry of shown) if (await isLinkToFolder(path, entry)) linked.add(entry);
      return [
        ...shown
          .filter((entry) => !linked.has(entry))
          .map((entry) => ({ name: entry.name, folder: entry.isDirectory() })),
        ...[...linked].map(({ name }) => ({ name, folder: true })),
      ];
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw new Unreadable(`the folder cannot be read (${(error as NodeJS.ErrnoException).code})`); // only the file system throws here
    }
  }

  async #meet(real: string, path: string, below: string): Promise<void> {
    const before = this.#met.get(real);
    const parent = below === '' ? undefined : await realpath(dirname(path));
    if (before === '' || isWithin(parent, real) || (before !== undefined && below.startsWith(`${before}/`)))
      throw new LinkBack('it is a link back to a folder that it lies in');
    if (before !== undefined) throw new Unreadable(`it is the same folder as "${before}"`);
    this.#met.set(real, below);
  }
}

function isWithin(path: string | undefined, folder: string): boolean {
  return (
    path !== undefined && (path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
  );
}

async function isLinkToFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(join(path, entry.name)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
