import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KernelFiles } from '../../proofs/recheck.js';

/** The folder of the kernels that come with the installation. */
export const shippedKernels = fileURLToPath(new URL('../../generated/', import.meta.url));

/** The files that make a kernel folder. */
export const kernelFileNames = ['kernel.ts', 'kernel.js', 'ansatz.json', 'certificate.json'] as const;

/** The folders of the shipped kernels in order; none where the installation has none. */
export async function shippedKernelFolders(): Promise<readonly string[]> {
  const entries = await readdir(shippedKernels, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(shippedKernels, name))
    .sort();
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
  return { id: basename(folder), ...Object.fromEntries(contents) };
}
