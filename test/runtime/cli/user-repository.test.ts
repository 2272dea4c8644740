import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXml, walk } from '../../reports/read-xml.js';
import { readYaml } from './read-yaml.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** A repository of a user's, where `npx qgradcam` runs this checkout. */
const repository = mkdtempSync(join(tmpdir(), 'user-repository-'));
afterAll(() => rmSync(repository, { recursive: true, force: true }));

const at = (...path: readonly string[]) => join(repository, ...path);
const shell = (command: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: repository, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const succeed = (command: string): string => {
  const { status, stdout, stderr } = shell(command);
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  return stdout;
};

interface Step {
  readonly run?: string;
}

/** The commands of the workflow in the README, but for the installation. */
function workflowCommands(): readonly string[] {
  const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readme)!;
  const { jobs } = readYaml(yaml!) as unknown as { jobs: { kernels: { steps: Step[] } } }; // the next lines would throw
  return jobs.kernels.steps.flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run]));
}

const ansatz = {
  qubits: 2,
  encoding: { fixed: 'H', generator: 'Y' },
  blocks: 1,
  entangler: 'cnot-ring',
  rotations: ['Y'],
  observables: ['Z0'],
};

beforeAll(() => {
  mkdirSync(at('node_modules/.bin'), { recursive: true });
  const command = ['node', join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'runtime/cli/main.ts')];
  writeFileSync(
    at('node_modules/.bin/qgradcam'),
    `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`,
  );
  chmodSync(at('node_modules/.bin/qgradcam'), 0o755);
  writeFileSync(at('package.json'), '{"private":true}');
  writeFileSync(at('first.json'), JSON.stringify(ansatz));
  writeFileSync(at('second.json'), JSON.stringify({ ...ansatz, rotations: ['Z', 'X'] }));
  succeed('npx qgradcam generate first.json --out kernels/first');
  succeed("npx qgradcam pack second.json --out 'deep/er/my second' --name @me/second --strategy shift");
  succeed('npx qgradcam generate first.json --out kernels/third --strategy fourier');
});

describe("a user's repository with kernels in it", () => {
  it('passes the workflow of the README, which leaves a report of every kernel', () => {
    expect(workflowCommands()).toEqual([
      'npx qgradcam generate --check',
      'npx qgradcam prove --junit kernels.xml',
    ]);
    for (const command of workflowCommands()) succeed(command);
    const cases = walk(readXml(readFileSync(at('kernels.xml'), 'utf8'))).filter(
      ({ name }) => name === 'testcase',
    );
    expect(cases.map(({ attributes }) => attributes.name)).toEqual([
      'deep/er/my second',
      'kernels/first',
      'kernels/third',
    ]);
    rmSync(at('kernels.xml'));
  });

  it.each([
    [
      'kernels/first/kernel.js',
      'npx qgradcam generate kernels/first/ansatz.json --out kernels/first --force',
    ],
    [
      'deep/er/my second/kernel.ts',
      "npx qgradcam pack 'deep/er/my second/ansatz.json' --out 'deep/er/my second' --strategy shift --name @me/second --force",
    ],
  ])('names the stale file %s and the command that mends it, and the command does', (file, mend) => {
    appendFileSync(at(file), '// edited\n');
    const check = shell('npx qgradcam generate --check');
    expect(check.status).toBe(1);
    expect(check.stdout).toContain(`${file} is not what the generator prints; mend it with: ${mend}\n`);
    const other = file.replace(/[jt]s$/, (end) => (end === 'ts' ? 'js' : 'ts'));
    const untouched = readFileSync(at(other));
    succeed(mend);
    succeed('npx qgradcam generate --check');
    expect(readFileSync(at(other))).toEqual(untouched); // the same strategy, too
  });

  it('gets the same command from a proof that fails, in the report of continuous integration, too', () => {
    const file = 'kernels/first/kernel.js';
    const mend = 'npx qgradcam generate kernels/first/ansatz.json --out kernels/first --force';
    const text = readFileSync(at(file));
    appendFileSync(at(file), '// edited\n');
    const proof = shell('npx qgradcam prove --junit kernels.xml');
    expect(proof.status).toBe(1);
    expect(proof.stdout).toContain(`Mend it with: ${mend}\n`);
    const [failure] = walk(readXml(readFileSync(at('kernels.xml'), 'utf8'))).filter(
      ({ name }) => name === 'failure',
    );
    expect(failure!.text).toContain(`Mend it with: ${mend}`);
    rmSync(at('kernels.xml'));
    writeFileSync(at(file), text);
  });

  it('is told what is stale where a configuration was changed, and by a proof that it is not that of the text', () => {
    const configuration = readFileSync(at('kernels/third/ansatz.json'), 'utf8');
    writeFileSync(at('kernels/third/ansatz.json'), configuration.replace('"Z0"', '"X0"'));
    const mend =
      'npx qgradcam generate kernels/third/ansatz.json --out kernels/third --strategy fourier --force';
    const check = shell('npx qgradcam generate --check kernels/third');
    expect(check.status).toBe(1);
    expect(check.stdout.trim().split('\n')).toEqual([
      `kernels/third/kernel.ts is not what the generator prints; mend it with: ${mend}`,
      `kernels/third/kernel.js is not what the generator prints; mend it with: ${mend}`,
      `kernels/third/certificate.json is not the certificate of these texts; mend it with: ${mend}`,
    ]);
    const proof = shell('npx qgradcam prove kernels/third');
    expect(proof.status).toBe(1);
    expect(proof.stdout).toContain('kernel.ts: rejected: the embedded "ansatz" is not the configuration');
    expect(proof.stdout).toContain(`Mend it with: ${mend}\n`);
    succeed(mend);
    succeed('npx qgradcam generate --check kernels/third && npx qgradcam prove kernels/third');
  });

  it('checks the folders that are named, and one that lost a file', () => {
    const javascript = readFileSync(at('kernels/first/kernel.js'));
    rmSync(at('kernels/first/kernel.js'));
    succeed('npx qgradcam generate --check deep');
    const { status, stdout } = shell('npx qgradcam generate --check kernels deep --json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      checked: ['kernels/first', 'kernels/third', 'deep/er/my second'],
      stale: [{ file: 'kernels/first/kernel.js', reason: 'is missing' }],
    });
    writeFileSync(at('kernels/first/kernel.js'), javascript);
  });

  it('is told with exit code 2 when there is nothing to check', () => {
    mkdirSync(at('empty'));
    for (const verb of ['generate --check', 'prove']) {
      const { status, stderr } = shell(`cd empty && npx qgradcam ${verb}`);
      expect(status).toBe(2);
      expect(stderr).toMatch(/Kernels in "\."(.|\n)*no folder there or below holds them.*Give folders/);
    }
  });

  it('is told of a configuration that is damaged', () => {
    const configuration = readFileSync(at('kernels/first/ansatz.json'));
    writeFileSync(at('kernels/first/ansatz.json'), '{');
    const { status, stdout } = shell('npx qgradcam generate --check');
    expect(status).toBe(1);
    expect(stdout).toMatch(/first\/ansatz\.json cannot be read \(.*line 1, column 2: .*it is not JSON/);
    expect(shell('npx qgradcam prove').stdout).toContain('--force (restore its ansatz.json first)');
    writeFileSync(at('kernels/first/ansatz.json'), configuration);
    expect(existsSync(at('kernels.xml'))).toBe(false);
  });
});

describe('the reader of workflows', () => {
  it.each([
    ['a:\n\tb: c', 'a tab'],
    ['a: b\na: c', 'one key'],
    ['a:\n    b: c\n  d: e', 'belongs to nothing'],
    ['a:\nb: c', 'a value is missing'],
    ['a: b: c', 'to be quoted'],
    ['a: @b', 'to be quoted'],
    ['a', 'one key'],
  ])('refuses %j', (yaml, message) => {
    expect(() => readYaml(yaml)).toThrow(message);
  });
});
