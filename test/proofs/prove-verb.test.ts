import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { certificateText } from '../../proofs/certificate.js';
import { certify } from '../../proofs/certify.js';
import type { Surroundings } from '../../runtime/cli/verb.js';
import { prove } from '../../runtime/cli/verbs/prove.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { handWrittenDocument, handWrittenJavaScript, handWrittenTypeScript } from './hand-written-kernel.js';

const surroundings: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};

const z3IsInstalled = (() => {
  try {
    return createRequire(import.meta.url).resolve('z3-solver') !== '';
  } catch {
    return false;
  }
})();

const folders: string[] = [];

function kernelFolder(typescript = handWrittenTypeScript): string {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  folders.push(folder);
  const texts = { typescript: handWrittenTypeScript, javascript: handWrittenJavaScript };
  writeFileSync(join(folder, 'kernel.ts'), typescript);
  writeFileSync(join(folder, 'kernel.js'), handWrittenJavaScript);
  writeFileSync(join(folder, 'ansatz.json'), JSON.stringify(handWrittenDocument));
  writeFileSync(
    join(folder, 'certificate.json'),
    certificateText(certify(texts, parseAnsatz(handWrittenDocument))),
  );
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the verb "prove"', () => {
  it('gives one entry per kernel and is content when all are proved', async () => {
    const folder = kernelFolder();
    const { ok, json, text } = await prove.run([folder, kernelFolder()], {}, surroundings);
    expect(ok).toBe(true);
    expect(json).toMatchObject({ ok: true, seconds: 0, kernels: [{}, {}] });
    const [first] = (json as { kernels: Record<string, unknown>[] }).kernels;
    expect(first).toMatchObject({ id: basename(folder), target: 'ts', verdict: 'proved' });
    expect(first!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(first!.log2ErrorBound).toBeLessThan(-100);
    expect(first!.method).toBe('exact-normal-form');
    expect(text).toMatch(/proved +exact-normal-form +2\^-\d.* +[\d.]+e-\d+ seen, no bound/);
    expect(text).toContain('2 of 2 proved');
  });

  it('is not content when one is wrong, and says which output at which point', async () => {
    const wrong = kernelFolder(handWrittenTypeScript.replace('low - s * high', 'low + s * high'));
    const { ok, json, text } = await prove.run([kernelFolder(), wrong], {}, surroundings);
    expect(ok).toBe(false);
    expect(json).toMatchObject({ ok: false, kernels: [{ verdict: 'proved' }, { verdict: 'refuted' }] });
    expect(text).toMatch(/y\[0\]\[\d\] of forward differs from the formula: at x = /);
    expect(text).toContain('1 of 2 proved');
  });

  it.skipIf(!z3IsInstalled)('asks z3 about small kernels where it is told to', async () => {
    const wrong = kernelFolder(handWrittenTypeScript.replace('low - s * high', 'low + s * high'));
    const [right, report] = [kernelFolder(), join(wrong, 'kernels.xml')];
    const { ok, json, text } = await prove.run([right, wrong], { z3: true, junit: report }, surroundings);
    expect(ok).toBe(false);
    expect(json).toMatchObject({
      kernels: [
        { verdict: 'proved', z3: { word: 'proved', asked: 12, proved: 12 } },
        { verdict: 'refuted', z3: { word: 'refuted', counterexample: { output: 'y[0][0]' } } },
      ],
    });
    expect(text).toContain(`z3 on ${basename(right)}: proved, 12 of 12 outputs of one sample`);
    expect(text).toContain(
      `z3 on ${basename(wrong)}: refuted, y[0][0] of forward differs from the formula: at x = `,
    );
    const xml = readFileSync(report, 'utf8');
    expect(xml).toContain('z3: proved');
    expect(xml).toContain('z3: y[0][0] of forward differs from the formula');
  });

  it('is not content with a folder in the place of a text', async () => {
    const folder = kernelFolder();
    rmSync(join(folder, 'kernel.js'));
    mkdirSync(join(folder, 'kernel.js'));
    const { ok, text } = await prove.run([folder], {}, surroundings);
    expect(ok).toBe(false);
    expect(text).toContain('there is no kernel.js that can be read');
  });

  it('checks at a fresh point for --seed, and refuses what is no seed or no kernel folder', async () => {
    const folder = kernelFolder();
    const seedOf = async (options: Record<string, unknown>): Promise<unknown> => {
      const { json } = await prove.run([folder], options, surroundings);
      const [{ methods }] = (json as { kernels: [{ methods: { seed?: string }[] }] }).kernels;
      return methods.find(({ seed }) => seed !== undefined)?.seed;
    };
    expect(await seedOf({ seed: '7' })).not.toBe(await seedOf({}));
    expect(await seedOf({ seed: '7' })).not.toBe(await seedOf({ seed: '8' }));
    await expect(prove.run([folder], { seed: 'x' }, surroundings)).rejects.toThrow(
      'a seed is a whole number',
    );
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    folders.push(empty);
    await expect(prove.run([empty], {}, surroundings)).rejects.toThrow('a kernel consists of kernel.ts');
    await expect(prove.run([join(folder, 'absent')], {}, surroundings)).rejects.toThrow(
      'there is no folder of that name',
    );
  });
});
