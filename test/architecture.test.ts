import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which folders a folder may import from, besides itself. `runtime/cli` is the only place that sees every folder. */
const mayImport: Record<string, readonly string[]> = {
  symbolic: [],
  codegen: ['symbolic'],
  generated: [],
  proofs: ['symbolic', 'generated'],
  runtime: ['generated'],
  'runtime/cli': ['symbolic', 'codegen', 'generated', 'proofs', 'runtime'],
};

/** The shape of an error message is the one thing that all folders share. */
const forAll = 'symbolic/mistake.ts';

const sources = Object.keys(mayImport)
  .filter((folder) => folder !== 'runtime/cli')
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => posix.join(folder, file.split(sep).join('/'))),
  );

const text = (file: string) => readFileSync(join(root, file), 'utf8');

const folderOf = (file: string) => (file.startsWith('runtime/cli/') ? 'runtime/cli' : file.split('/')[0]!);

function importsOf(file: string): readonly string[] {
  const specifiers = [...text(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1]!);
  return specifiers.map((specifier) =>
    relative(root, join(root, dirname(file), specifier))
      .split(sep)
      .join('/')
      .replace(/\.js$/, '.ts'),
  );
}

describe('the house', () => {
  it('imports point one way: symbolic → codegen → generated → runtime → cli', () => {
    const wrong = sources.flatMap((file) => {
      const from = folderOf(file);
      return importsOf(file)
        .filter((to) => to !== forAll && folderOf(to) !== from && !mayImport[from]!.includes(folderOf(to)))
        .map((to) => `${file} imports ${to}`);
    });
    expect(sources.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('file names are kebab-case', () => {
    expect(sources.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
  });

  it('only the command line reads the clock, the environment or a global random source', () => {
    const reads = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bprocess\.env\b|\bMath\.random\b/;
    const readers = sources.filter((file) => folderOf(file) !== 'runtime/cli' && reads.test(text(file)));
    expect(readers).toEqual([]);
  });

  it('generated kernels import nothing', () => {
    const kernels = sources.filter((file) => file.startsWith('generated/'));
    expect(kernels.length).toBeGreaterThan(2);
    expect(kernels.filter((file) => /^\s*import\b|\bimport\(/m.test(text(file)))).toEqual([]);
  });
});
