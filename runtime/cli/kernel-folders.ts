import { readdir, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KernelFiles } from '../../proofs/recheck.js';
import { Mistake } from '../../symbolic/mistake.js';
import { isUnfinishedFolder } from '../model/write-folder.js';
import { isWithinInstallation } from './installation.js';

/** The folder of the kernels that come with the installation. */
export const shippedKernels = fileURLToPath(new URL('../../generated/', import.meta.url));

/** The files that make a kernel folder. */
export const kernelFileNames = ['kernel.ts', 'kernel.js', 'ansatz.json', 'certificate.json'] as const;

/** A place where there is no kernel to check. */
export class NoKernelMistake extends Mistake {
  constructor(folder: string, expected: string) {
    super({
      asked: `Kernels in "${folder}"`,
      expected,
      remedy: 'Give folders that "qgradcam generate" or "qgradcam pack" wrote, or a folder above them',
    });
  }
}

/** The folders of the shipped kernels in order; none where the installation has none. */
export async function shippedKernelFolders(): Promise<readonly string[]> {
  const entries = await readdir(shippedKernels, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !isUnfinishedFolder(entry.name))
    .map(({ name }) => join(shippedKernels, name))
    .sort();
}

/** The same, but throws a {@link NoKernelMistake} where there are none, so that a check of nothing never passes. */
export async function someShippedKernelFolders(): Promise<readonly string[]> {
  const folders = await shippedKernelFolders();
  if (folders.length === 0)
    throw new NoKernelMistake(shippedKernels, 'an installation has kernels, this one has none');
  return folders;
}

/**
 * The kernel folders that a user means: each place is one, or stands for all below it; the working directory where no place is
 * given, and there in the program's own repository the shipped kernels. Throws a {@link NoKernelMistake} for a place without
 * any.
 */
export async function kernelFoldersFrom(places: readonly string[]): Promise<readonly string[]> {
  if (places.length === 0 && isWithinInstallation(process.cwd())) return someShippedKernelFolders();
  const found: string[] = [];
  for (const place of places.length === 0 ? ['.'] : places) {
    const path = resolve(place);
    const names = await readdir(path).catch(() => {
      throw new NoKernelMistake(place, 'there is no folder of that name that can be read');
    });
    const isOne = kernelFileNames.some((name) => names.includes(name));
    const folders = isOne ? [path] : await kernelFoldersBelow(path);
    if (folders.length === 0)
      throw new NoKernelMistake(
        place,
        `a kernel consists of ${kernelFileNames.join(', ')}, and no folder there or below holds them`,
      );
    found.push(...folders);
  }
  return [...new Set(found)];
}

/**
 * In order; not among installed packages, hidden folders, what a killed program left half-written
 * or behind links. A folder counts when it holds a configuration or a
 * certificate with anything else of a kernel, so that one with a file lost is found, too.
 */
async function kernelFoldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new NoKernelMistake(folder, `the folder cannot be read (${error.code})`);
  });
  const own = kernelFileNames.filter((file) => entries.some(({ name }) => name === file));
  const counts = own.length > 1 && own.some((file) => file.endsWith('.json'));
  const below = entries
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.') && !isUnfinishedFolder(name))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
  const deeper = await Promise.all(below.map(kernelFoldersBelow));
  return [...(counts ? [folder] : []), ...deeper.flat()];
}

/** A kernel's name in reports: its path from the working directory, or the folder's own name for what lies elsewhere or is shipped. */
export function kernelId(folder: string): string {
  const path = relative(process.cwd(), folder);
  const isElsewhere = path === '' || isAbsolute(path) || path.split(sep)[0] === '..';
  return isElsewhere || resolve(folder, '..') === resolve(shippedKernels) ? basename(folder) : path;
}

/** The kernel files that a folder holds and that can be read; undefined where it cannot be read itself. */
export async function readKernelFolder(folder: string): Promise<KernelFiles | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return undefined;
  const contents = await Promise.all(
    kernelFileNames.map(async (name) => [
      name,
      names.includes(name) ? await readFile(join(folder, name)).catch(() => undefined) : undefined,
    ]),
  );
  return { id: kernelId(folder), ...Object.fromEntries(contents) };
}
