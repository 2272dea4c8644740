import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { StrategyName } from '../../codegen/lower/strategies.js';
import { invocation } from './installation.js';
import { shippedKernels } from './kernel-folders.js';
import { packageMark } from './package-mark.js';
import { shellWord } from './report/shell-word.js';
import { writtenStrategy } from './written-strategy.js';

/** What the user named, as typed; what is not named is read off the kernel's folder. */
interface Asked {
  /** The configuration's file; else the folder's own ansatz.json. */
  readonly source?: string;
  readonly out?: string;
  readonly strategy?: StrategyName | undefined;
}

/** The command that writes a kernel folder again, by `generate` or by `pack`, as it is typed in the working directory. */
export async function mendCommand(folder: string, asked: Asked = {}): Promise<string> {
  if (resolve(folder, '..') === resolve(shippedKernels)) return `${invocation()} generate`;
  const place = asked.out ?? (relative(process.cwd(), folder) || '.');
  const source = asked.source ?? join(place, 'ansatz.json');
  const strategy = asked.strategy ?? (await writtenStrategy(folder));
  const name = await packageName(folder);
  return [
    `${invocation()} ${name === undefined ? 'generate' : 'pack'}`,
    `${shellWord(source)} --out ${shellWord(place)}`,
    ...(strategy === undefined ? [] : [`--strategy ${strategy}`]),
    ...(name === undefined ? [] : [`--name ${shellWord(name)}`]),
    '--force',
  ].join(' ');
}

/** The name of the package that `pack` wrote there; undefined where it wrote none. */
async function packageName(folder: string): Promise<string | undefined> {
  const json = await readFile(join(folder, packageMark.file), 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => undefined);
  return packageMark.fits(json) ? String((json as { name?: unknown }).name) : undefined; // it fits: an object
}
