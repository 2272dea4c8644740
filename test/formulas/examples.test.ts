import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decideFormula } from '../../proofs/formulas/decide-formula.js';
import { functions } from '../../symbolic/formulas/functions.js';
import { parseFormula } from '../../symbolic/formulas/parse-formula.js';
import { parseFormulaText } from '../../symbolic/formulas/parse-formula-text.js';
import { sidesAt } from './counterexample-point.js';

const folder = fileURLToPath(new URL('../../proofs/formulas/', import.meta.url));
const files = readdirSync(join(folder, 'examples'));
const text = (file: string) => readFileSync(join(folder, 'examples', file), 'utf8');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

describe('the worked examples', () => {
  for (const file of files)
    it(`${file} has the verdict that it announces`, () => {
      const formula = parseFormulaText(text(file));
      expect(formula.expected).toBeDefined();
      const verdict = decideFormula(formula);
      expect(verdict.verdict, JSON.stringify(verdict)).toBe(formula.expected);
    });

  it('cover every verdict, both kinds, and what the documentation promises', () => {
    const formulas = files.map((file) => parseFormulaText(text(file)));
    expect(formulas.length).toBeGreaterThanOrEqual(8);
    for (const word of ['proved', 'refuted', 'open'])
      expect(formulas.filter(({ expected }) => expected === word).length).toBeGreaterThanOrEqual(2);
    expect(new Set(formulas.map(({ kind }) => kind)).size).toBe(2);
  });

  it('have counterexamples at which doubles find the same values', () => {
    for (const file of files) {
      const formula = parseFormulaText(text(file));
      const verdict = decideFormula(formula);
      if (verdict.verdict !== 'refuted' || formula.kind !== 'identity') continue;
      const [left, right] = sidesAt(formula, verdict.counterexample);
      const { numbers } = verdict.counterexample;
      expect(left![0], file).toBeCloseTo(numbers.left[0], 8);
      expect(right![0], file).toBeCloseTo(numbers.right[0], 8);
    }
  });

  it('show where the equidistant closed form fails for the frequencies 1 and 3', () => {
    expect(decideFormula(parseFormulaText(text('equidistant-1-3.json')))).toMatchObject({
      verdict: 'refuted',
      counterexample: { at: 'f(x) = sin(3x) at x = 0', values: { ω: '3' }, left: '3', right: '1' },
    });
  });
});

describe('the documentation of formulas', () => {
  it('lists every example with its verdict', () => {
    for (const file of files) {
      const row = readme.split('\n').find((line) => line.includes(`(examples/${file})`));
      expect(row, file).toBeDefined();
      expect(row).toContain(`| ${parseFormulaText(text(file)).expected}`);
    }
  });

  it('lists every function as it is used', () => {
    for (const { usage } of Object.values(functions))
      for (const form of usage.split(' or ')) expect(readme).toContain(`\`${form}\``);
  });

  it('shows formulas that can be read, with the verdicts that it tells', () => {
    const blocks = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1]!);
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      const formula = parseFormula(JSON.parse(block));
      expect(decideFormula(formula).verdict).toBe(formula.expected);
    }
  });
});
