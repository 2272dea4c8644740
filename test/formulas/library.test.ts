import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'proofs/formulas/README.md'), 'utf8');

describe('formulas through the library', () => {
  it('are decided by the TypeScript that the documentation shows', () => {
    const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!);
    expect(programs.length).toBeGreaterThan(0);
    const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
    try {
      for (const program of programs) {
        const entry = (part: string) => JSON.stringify(pathToFileURL(join(root, part, 'index.ts')).href);
        const file = join(folder, 'my-formula.mts');
        writeFileSync(
          file,
          program
            .replace("'qgradcam/proofs'", entry('proofs'))
            .replace("'qgradcam/symbolic'", entry('symbolic')),
        );
        const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
        const out = execFileSync(process.execPath, [tsx, file], { encoding: 'utf8', cwd: root });
        const promised = [...program.matchAll(/console\.log\([\s\S]*?\/\/ (.*)$/gm)].map(
          (match) => match[1]!,
        );
        expect(promised.length).toBeGreaterThan(0);
        expect(out.trim().split('\n')).toEqual(promised);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
