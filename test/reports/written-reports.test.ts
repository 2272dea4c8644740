import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Surroundings, Verb } from '../../runtime/cli/verb.js';
import { prove } from '../../runtime/cli/verbs/prove.js';
import { verify } from '../../runtime/cli/verbs/verify.js';
import { Mistake } from '../../symbolic/mistake.js';
import { readXml, walk } from './read-xml.js';

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};

function run(verb: Verb, ...words: string[]) {
  const command = new Command();
  verb.declare(command);
  command.parse(words, { from: 'user' });
  return verb.run(command.args, command.opts(), quiet);
}

const quick = ['--only', 'eq12,eq16', '--no-witnesses'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('qgradcam verify', () => {
  it('writes the page and JUnit XML whole, and says where', async () => {
    const [html, junit] = [join(folder, 'new', 'page.html'), join(folder, 'verify.xml')];
    const { ok, text } = await run(verify, ...quick, '--html', html, '--junit', junit);
    expect(ok).toBe(true);
    expect(text).toContain(`Wrote ${html}.\nWrote ${junit}.`);
    const page = readXml(await readFile(html, 'utf8'));
    const ids = walk(page).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids).toEqual(expect.arrayContaining(['eq12', 'eq16', 'kernel-ry-2q-2b']));
    expect(ids).not.toContain('eq15');
    expect(readXml(await readFile(junit, 'utf8')).attributes).toMatchObject({ tests: '2', failures: '0' });
    expect(await readdir(folder)).toEqual(['new', 'verify.xml']);
    expect(await readdir(join(folder, 'new'))).toEqual(['page.html']);
  });

  it('writes the page into a folder where none is named .html', async () => {
    await run(verify, ...quick, '--html', folder);
    expect(await readdir(folder)).toEqual(['verification.html']);
  });

  it('overwrites nothing without --force, and refuses before the work is done', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, 'mine');
    const refused = run(verify, '--html', file);
    await expect(refused).rejects.toThrow(/nothing existing is overwritten.*--force/);
    await expect(refused).rejects.toBeInstanceOf(Mistake);
    await expect(run(verify, '--junit', file)).rejects.toThrow(/--force/);
    expect(await readFile(file, 'utf8')).toBe('mine');
    await run(verify, ...quick, '--html', file, '--force');
    expect(await readFile(file, 'utf8')).toContain('<!DOCTYPE html>');
  });

  it('refuses a place that cannot be a file, and leaves nothing behind', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(run(verify, ...quick, '--junit', folder)).rejects.toThrow(/is no file/);
    await expect(run(verify, ...quick, '--junit', join(folder, 'file', 'x.xml'))).rejects.toBeInstanceOf(
      Mistake,
    );
    expect(await readdir(folder)).toEqual(['file']);
  });
});

describe('qgradcam prove', () => {
  it('writes JUnit XML with one testcase per kernel, a failure for one that is not proved', async () => {
    const broken = join(folder, 'broken');
    const whole = fileURLToPath(new URL('../../generated/ry-2q-2b/', import.meta.url));
    await cp(whole, broken, { recursive: true });
    await rm(join(broken, 'kernel.js'));
    const junit = join(folder, 'prove.xml');
    const { ok } = await run(prove, whole, broken, '--junit', junit);
    expect(ok).toBe(false);
    const root = readXml(await readFile(junit, 'utf8'));
    expect(root.attributes).toMatchObject({ name: 'qgradcam prove', tests: '2', failures: '1' });
    const [failure] = walk(root).filter(({ name }) => name === 'failure');
    expect(failure!.text).toContain('no kernel.js that can be read');
    await expect(run(prove, whole, '--junit', junit)).rejects.toThrow(/--force/);
  });
});
