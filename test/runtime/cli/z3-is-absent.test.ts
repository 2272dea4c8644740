import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A copy of the project with every package but z3-solver. */
const elsewhere = mkdtempSync(join(tmpdir(), 'without-z3-'));
for (const name of ['package.json', 'tsconfig.json', 'symbolic', 'codegen', 'generated', 'proofs', 'runtime'])
  cpSync(join(root, name), join(elsewhere, name), { recursive: true });
mkdirSync(join(elsewhere, 'node_modules'));
const packages = realpathSync(join(root, 'node_modules'));
for (const name of readdirSync(packages))
  if (name !== 'z3-solver') symlinkSync(join(packages, name), join(elsewhere, 'node_modules', name));

afterAll(() => rmSync(elsewhere, { recursive: true }));

function qgradcam(...words: string[]) {
  const args = ['--import', 'tsx', 'runtime/cli/main.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: elsewhere, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('where z3 is not installed', () => {
  it.each([
    ['verify', ['verify', '--only', 'eq9', '--no-witnesses']],
    ['prove', ['prove', 'generated/ry-2q-2b']],
  ])('"%s --z3" says so and decides everything else as ever', (_, words) => {
    const { status, stdout, stderr } = qgradcam(...words, '--z3');
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.not.stringContaining('defect') });
    expect(stdout).toContain('z3 is not installed: "npm install z3-solver" brings it.');
    const machine = qgradcam(...words, '--z3', '--json');
    expect(machine.status).toBe(0);
    expect(JSON.parse(machine.stdout)).toMatchObject({ ok: true, z3: 'not installed' });
  });

  it('a verdict that is not as it has to be still fails', () => {
    const text = join(elsewhere, 'generated/ry-2q-2b/kernel.js');
    rmSync(text);
    expect(qgradcam('prove', 'generated/ry-2q-2b', '--z3').status).toBe(1);
  });
});
