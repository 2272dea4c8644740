import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../codegen/export/formats.js';
import { strategies } from '../codegen/lower/strategies.js';
import { shippedKernels } from '../codegen/shipped.js';
import { normWiseBound } from '../proofs/kernel/rounding/norm-wise-bound.js';
import { verbs } from '../runtime/cli/verbs.js';
import { parseAnsatz } from '../symbolic/ansatz/ansatz.js';
import { equations } from '../symbolic/equations/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map((match) => match[1]!);

describe('the README', () => {
  it('has an example that runs as it stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readme-'));
    try {
      for (const example of blocks('js')) {
        const entry = pathToFileURL(join(root, 'runtime/index.ts')).href;
        const file = join(folder, 'example.mjs');
        writeFileSync(file, example.replace("'qgradcam'", JSON.stringify(entry)));
        const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
        const out = execFileSync(process.execPath, [tsx, file], { encoding: 'utf8', cwd: root });
        expect(out).toContain('proved');
        expect(out).toMatch(/Float64Array\(16\)/);
      }
      expect(blocks('js').length).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('shows a configuration that can be built', () => {
    expect(blocks('json').length).toBeGreaterThan(0);
    for (const json of blocks('json')) expect(() => parseAnsatz(JSON.parse(json))).not.toThrow();
  });

  it('names every verb of the command line, and no other', () => {
    const named = [...readme.matchAll(/^\| `qgradcam ([\w-]+)`/gm)].map((match) => match[1]!);
    expect(named.sort()).toEqual(Object.keys(verbs).sort());
    for (const [, verb] of readme.matchAll(/npm run qgradcam -- ([\w-]+)/g))
      expect(Object.keys(verbs)).toContain(verb);
  });

  it('names every export format, and no other', () => {
    const rows = readme.split('`qgradcam export` writes |')[1]!.split('\n\n')[0]!;
    const named = [...rows.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]!);
    expect(named).toEqual(Object.keys(exportFormats));
  });

  it('says what each strategy rests on, with the bounds of rounding that it has', () => {
    const ansatz = parseAnsatz(shippedKernels['ry-4q-4b']);
    const rows = [...readme.matchAll(/^\| TypeScript, `(\w+)` \|(.*)\|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(strategies));
    for (const [, name, cells] of rows) {
      const bound = normWiseBound(ansatz, name as keyof typeof strategies); // just compared
      const stated = /\| ([\d.e-]+), ([\d.e-]+), ([\d.e-]+) \|/.exec(cells!)!.slice(1).map(Number);
      for (const [k, of] of (['forward', 'jacobian', 'vjp'] as const).entries()) {
        expect(stated[k]).toBeGreaterThanOrEqual(bound[of]!);
        expect(stated[k]).toBeLessThan(1.1 * bound[of]!);
      }
    }
  });

  it('has a row for every equation that is stated, linked to its file', () => {
    const files = readdirSync(join(root, 'symbolic/equations'));
    for (const equation of equations) {
      const row = readme.split('\n').find((line) => line.startsWith(`| Eq. ${equation.number} `));
      expect(row, `Eq. ${equation.number}`).toBeDefined();
      const file = /\(symbolic\/equations\/([^)]+)\)/.exec(row!)?.[1];
      expect(files).toContain(file);
    }
  });

  it('names folders that exist', () => {
    for (const [, folder] of readme.matchAll(/^\| `(\w+)\/` \|/gm))
      expect(existsSync(join(root, folder!))).toBe(true);
  });
});
