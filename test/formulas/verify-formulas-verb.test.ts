import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../runtime/cli/verb.js';
import { verify } from '../../runtime/cli/verbs/verify.js';
import { Mistake } from '../../symbolic/mistake.js';

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};

const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = (name: string) =>
  fileURLToPath(new URL(`../../proofs/formulas/examples/${name}.json`, import.meta.url));

function run(...words: string[]) {
  const command = new Command();
  verify.declare(command);
  command.parse(words, { from: 'user' });
  return verify.run(command.args, command.opts(), quiet);
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('qgradcam verify my-formula.json', () => {
  it('is well when every formula is proved', async () => {
    const { ok, json, text } = await run(example('eq-16'), example('any-shift'));
    expect(ok).toBe(true);
    expect(json).toMatchObject({
      ok: true,
      seconds: expect.any(Number),
      claims: [
        { id: 'eq-16', verdict: 'proved', method: 'exact-normal-form', cases: 16 },
        { id: 'any-shift', verdict: 'proved', where: ['2 * sin(s) ≠ 0'] },
      ],
    });
    expect(text).toContain('"The two-term rule for any shift" is proved where 2 * sin(s) ≠ 0.');
    expect(text).toContain('Proved: 2 of 2.');
  });

  it('is not when one is refuted or open, and says where and why', async () => {
    const { ok, json, text } = await run(example('eq-16'), example('equidistant-1-3'), example('bare-angle'));
    expect(ok).toBe(false);
    expect(json).toMatchObject({
      ok: false,
      claims: [
        { verdict: 'proved' },
        {
          verdict: 'refuted',
          method: 'shift-rule-certificate',
          expected: 'refuted',
          counterexample: { at: 'f(x) = sin(3x) at x = 0', left: '3', right: '1' },
        },
        { verdict: 'open', reason: expect.stringMatching(/the angle x stands outside/) },
      ],
    });
    expect(text).toMatch(/refuted at f\(x\) = sin\(3x\) at x = 0, ω = 3: left 3, right 1\./);
    expect(text).toMatch(/is open: the angle x stands outside/);
  });

  it('says where a verdict is not the expected one', async () => {
    const wrong = JSON.parse(readFileSync(example('eq-16'), 'utf8'));
    const path = file('surprise.json', JSON.stringify({ ...wrong, expected: 'refuted' }));
    expect((await run(path)).text).toContain('was expected to be refuted, and is proved');
  });

  it('writes the page and the JUnit file that are asked for', async () => {
    const [html, junit] = [join(folder, 'formulas.html'), join(folder, 'formulas.xml')];
    await run(example('forgotten-half'), '--html', html, '--junit', junit);
    expect(readFileSync(html, 'utf8')).toContain('The two-term rule without its factor ½');
    expect(readFileSync(junit, 'utf8')).toContain('failures="1"');
    expect(existsSync(html)).toBe(true);
  });

  it('names the file in every mistake, and what to do', async () => {
    const broken = file('broken.json', '{\n  "schema": "qgradcam/formula@1"\n  "name": "x"\n}');
    const typed = file(
      'typed.json',
      JSON.stringify({ schema: 'qgradcam/formula@1', name: 'x', left: 'X + 1', right: 'X' }),
    );
    const late = file(
      'late.json',
      JSON.stringify({ schema: 'qgradcam/formula@1', name: 'x', left: '1/(1 - 1)', right: '1' }),
    );
    for (const [path, expected] of [
      [broken, /broken\.json: The formula's file, line 3, column 3: expected "," or "}"/],
      [typed, /typed\.json: The formula's "left", line 1, column 1/],
      [late, /late\.json: .*it divides, and it is zero/],
      [join(folder, 'absent.json'), /there is no such file/],
      [folder, /reads formulas from \.json files/],
      ['formula.ts', /From TypeScript import verifyFormula from "qgradcam\/proofs"/],
    ] as const) {
      await expect(run(path)).rejects.toThrow(expected);
      await expect(run(path)).rejects.toBeInstanceOf(Mistake);
    }
    for (const option of [['--only', 'eq16'], ['--accept'], ['--no-witnesses']])
      await expect(run(example('eq-16'), ...option)).rejects.toThrow(/beside files with formulas/);
  });
});
