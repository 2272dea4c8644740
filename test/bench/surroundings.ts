import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { CCompiler } from './contestants/compiled-c.js';

/** On what something was measured: no names of hosts, users or folders. */
export interface Surroundings {
  /** The day, in UTC. */
  readonly date: string;
  /** The version of this package. */
  readonly version: string;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** What else took part, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

const pythonPackages = ['pennylane', 'pennylane-lightning', 'torch', 'jax', 'tensorcircuit-ng', 'qulacs'];

const versionsText = `
import importlib.metadata, json, platform, sys
found = {"Python": platform.python_version()}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps(found))
`;

/** What this process runs on, the compiler that took part and the Python with its peers. */
export function surroundings(compiler: CCompiler | undefined, python: string | undefined): Surroundings {
  const { version } = packageAt('../../package.json');
  return {
    date: new Date().toISOString().slice(0, 10),
    version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    versions: {
      ...(compiler ? { 'C compiler': compiler.version } : {}),
      '@tensorflow/tfjs': packageAt('../../node_modules/@tensorflow/tfjs/package.json').version,
      ...(python === undefined ? {} : pythonVersions(python)),
    },
  };
}

function packageAt(path: string): { readonly version: string } {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }; // every package.json has one
}

function pythonVersions(python: string): Readonly<Record<string, string>> {
  const { status, stdout } = spawnSync(python, ['-c', versionsText, ...pythonPackages], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Record<string, string>) : {}; // the text prints just this
}
