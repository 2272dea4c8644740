import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../../runtime/cli/main.ts', import.meta.url));

/** Runs the program in a process of its own; at its end it tells, as the last line of errors, how the native library is set. */
function qgradcam(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const spy = 'process.on("exit", () => console.error(process.env.TF_CPP_MIN_LOG_LEVEL))';
  const imports = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(spy)}`];
  const { TF_CPP_MIN_LOG_LEVEL: _, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...imports, main, ...words], {
    encoding: 'utf8',
    env: { ...others, ...environment },
  });
  return { status, stdout, stderr: stderr.trimEnd().split('\n') };
}

describe('the program', () => {
  it('prints one line of JSON on standard output, and keeps the native library quiet', () => {
    const { status, stdout, stderr } = qgradcam(['info', '--backend', 'cpu', '--json']);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, backend: { name: 'cpu' } });
    expect(stderr).toEqual(['2']);
  });

  it('leaves the native library as talkative as the user wants it', () => {
    expect(qgradcam(['info', '--backend', 'cpu'], { TF_CPP_MIN_LOG_LEVEL: '0' }).stderr).toEqual(['0']);
  });

  it('says so when its result cannot be written, with exit code 1', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Writing the result to standard output: .*ENOSPC.*\n$/);
  });

  it('tells what was asked wrongly on standard error, and as JSON where that is wanted, with exit code 2', () => {
    const { status, stdout, stderr } = qgradcam(['info', '--backend', 'abacus', '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { asked: 'Back end "abacus"' } });
    expect(stderr[0]).toContain('there is no such back end');
    expect(qgradcam(['inform'])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    [
      ['evaluate', 'a model', '--nope', '--json'],
      "qgradcam evaluate 'a model' --nope --json",
      "unknown option '--nope'",
    ],
    [['inform', '--json'], 'qgradcam inform --json', "unknown command 'inform'"],
    [['figure', 'm', '--json'], 'qgradcam figure m --json', "required option '--out <file>' not specified"],
  ])('answers words that are no command, %j, in JSON where that is wanted', (words, asked, expected) => {
    const { status, stdout, stderr } = qgradcam(words);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      error: { kind: 'UsageMistake', asked, expected, remedy: expect.stringContaining('--help') },
    });
    expect(stderr[0]).toContain(expected);
  });
});
