import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../../runtime/cli/verb.js';
import { verify } from '../../runtime/cli/verbs/verify.js';
import { Mistake } from '../../symbolic/mistake.js';

/** No bar, no clock: nothing but the result is looked at. */
const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};

function run(...words: string[]) {
  const command = new Command();
  verify.declare(command);
  command.parse(words, { from: 'user' });
  return verify.run([], command.opts(), quiet);
}

describe('qgradcam verify', () => {
  it('gives machines the claims they are promised', async () => {
    const { ok, json } = await run('--no-witnesses', '--only', 'eq9,eq16');
    expect(ok).toBe(true);
    expect(json).toMatchObject({
      ok: true,
      seconds: expect.any(Number),
      claims: [
        {
          id: 'eq9',
          verdict: 'definition',
          wellFormed: true,
          variants: { stated: 3, refuted: 3 },
          witnesses: {},
        },
        {
          id: 'eq16',
          verdict: 'proved',
          method: 'exact-normal-form',
          variants: { stated: expect.any(Number), refuted: expect.any(Number) },
          witnesses: {},
        },
      ],
    });
  });

  it('gives people a table', async () => {
    const { text } = await run('--only', 'eq12,eq16');
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^claim +statement +verdict +method +witnesses +refuted +time$/);
    expect(text).toMatch(/^Eq\. 16 +The bracket is a shift by π\/2 +proved .*mathjs proved +15\/15/m);
    expect(text).toContain('nerdamer proved');
    expect(text).toMatch(/Wrong statements refuted: (\d+) of \1\./);
  });

  it('refuses an equation that there is not, and an acceptance of less than everything', async () => {
    await expect(run('--only', 'eq99')).rejects.toThrow(/there is no claim "eq99"/);
    await expect(run('--only', 'eq99')).rejects.toBeInstanceOf(Mistake);
    await expect(run('--accept', '--no-witnesses')).rejects.toThrow(/Leave out --only and --no-witnesses/);
  });
});
