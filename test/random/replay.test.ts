import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project with our way of drawing random cases, a law that holds, and one that is broken where a > 1000 and b is not 7. */
const project = mkdtempSync(join(tmpdir(), 'replay-'));
mkdirSync(join(project, 'test'));
symlinkSync(realpathSync(join(root, 'node_modules')), join(project, 'node_modules'));
cpSync(join(root, 'test/random/cases.ts'), join(project, 'test/random/cases.ts'));
for (const file of [
  'vitest.config.ts',
  'test/random/seed-of-the-run.ts',
  'test/random/replayable-failures.ts',
])
  cpSync(join(root, file), join(project, file));
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
writeFileSync(
  join(project, 'test/laws.test.ts'),
  `import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { casesOfClaim } from './random/cases.js';

const tried = (line: string) => appendFileSync('tried.txt', line + '\\n');

describe("a law's (first) half", () => {
  it('holds: |a·b| ≥ 0? [yes]', () => {
    fc.assert(fc.property(fc.nat(), (a) => tried('right ' + a)), casesOfClaim());
  });
  it('is broken: a^2 + $b (not 7)', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        tried('wrong ' + a + ' ' + b);
        if (a > 1000 && b !== 7) throw new Error('a + b is wrong');
      }),
      casesOfClaim(),
    );
  });
});
`,
);

afterAll(() => rmSync(project, { recursive: true }));

/** The environment without what this run itself was told. */
const plain = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(QGRADCAM_|VITEST|CI$|NODE_OPTIONS$)/.test(name)),
);

function vitest(environment: Record<string, string>) {
  rmSync(join(project, 'tried.txt'), { force: true });
  const { stdout, stderr } = spawnSync('npx', ['vitest', 'run', '--no-color'], {
    cwd: project,
    env: { ...plain, ...environment },
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
}

const tried = () => execFileSync('cat', ['tried.txt'], { cwd: project, encoding: 'utf8' }).trim().split('\n');

describe('random cases', () => {
  it('come from one seed, which is printed with their number', () => {
    const said = /Random cases: seed (\d+), 300 for each part/.exec(vitest({}));
    expect(said).not.toBeNull();
    const first = tried();
    expect(first.filter((line) => line.startsWith('right'))).toHaveLength(300);
    vitest({ QGRADCAM_SEED: said![1]! });
    expect(tried()).toEqual(first);
    vitest({ QGRADCAM_SEED: String(Number(said![1]) + 1) });
    expect(tried()).not.toEqual(first);
    expect(inject('seed')).toEqual(expect.any(Number));
  });

  it('are 2,000 for each claim in continuous integration', () => {
    expect(vitest({ CI: 'true' })).toMatch(/Random cases: seed \d+, 2000 for each part/);
    expect(tried().filter((line) => line.startsWith('right'))).toHaveLength(2000);
  });

  it('come back to a failure by the command that it names, and try nothing else', () => {
    const output = vitest({});
    const command = /^ *(QGRADCAM_SEED=.* -t .*)$/m.exec(output)?.[1];
    const counterexample = /Counterexample: (.*)/.exec(output)?.[1];
    expect(command, output).toBeDefined();
    rmSync(join(project, 'tried.txt'));
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `${command} --no-color`], {
      cwd: project,
      env: plain,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const again = `${stdout}${stderr}`;
    expect(/Counterexample: (.*)/.exec(again)?.[1]).toBe(counterexample);
    expect(again).toContain('a + b is wrong');
    expect(tried().every((line) => line.startsWith('wrong'))).toBe(true);
    expect(tried()[0]).toBe(`wrong ${JSON.parse(counterexample!).join(' ')}`);
  });
});
