import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../runtime/cli/verbs/figure.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = join(root, 'runtime/explain/figures.md');
const page = readFileSync(file, 'utf8');
const pictures = readdirSync(join(dirname(file), 'figures')).sort();

/** As GitHub makes them. */
const anchors = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

describe('the page of figures', () => {
  it('shows every picture that is there, each small, with its source and licence', () => {
    const shown = [...page.matchAll(/!\[[^\]]+\]\(figures\/([^)]+)\)/g)].map(([, name]) => name!);
    expect(shown.sort()).toEqual(pictures);
    for (const name of pictures) {
      expect(statSync(join(dirname(file), 'figures', name)).size).toBeLessThan(300_000);
      const rows = page.split('\n').filter((line) => line.startsWith(`| \`figures/${name}\` |`));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatch(/\| (MIT|BSD|CC0|public domain)[^|]* \|$/);
    }
  });

  it('links to headings that are there, and is linked itself', () => {
    const [readme, explanations] = ['README.md', 'runtime/explain/README.md'].map((name) =>
      readFileSync(join(root, name), 'utf8'),
    ) as [string, string]; // two names, two texts
    const known = anchors(explanations);
    const links = [...page.matchAll(/\(README\.md#([^)]+)\)/g)].map(([, anchor]) => anchor!);
    expect(links.length).toBeGreaterThan(3);
    for (const anchor of links) expect(known).toContain(anchor);
    expect(readme).toContain('(runtime/explain/figures.md)');
    expect(explanations).toContain('(figures.md)');
  });

  it('gives commands that the program understands', () => {
    const commands = [...page.matchAll(/qgradcam figure ([^#`\n]+)/g)].map(([, words]) => words!.trim());
    expect(commands.length).toBe(6);
    for (const words of commands) {
      const command = new Command('figure').exitOverride().configureOutput({ writeErr: () => {} });
      figure.declare(command);
      expect(() => command.parse(words.split(' '), { from: 'user' }), words).not.toThrow();
      expect(command.args).toHaveLength(1);
    }
  });
});
