import { describe, expect, it } from 'vitest';
import { claimTable } from '../../proofs/reports/claim-table.js';
import { widthOf, wrap } from '../../proofs/reports/wrap.js';
import { hostileClaim, reportedEquations } from './claims.js';

const claims = reportedEquations().map((claim) => ({
  ...claim,
  witnesses: [
    { name: 'mathjs', word: 'proved' as const, passed: [] },
    { name: 'nerdamer', word: 'open' as const, passed: [] },
  ],
}));

describe('the table of claims', () => {
  it.each([72, 80, 100, 110, 120, 200])('stays within %i columns, and says every word', (columns) => {
    const table = claimTable(claims, columns);
    for (const line of table.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    for (const line of table.split('\n')) expect(line).toBe(line.trimEnd());
    const words = new Set(table.split(/\s+/));
    for (const { title, statement } of claims)
      for (const word of [...title.split(' '), ...statement.split(' ')]) expect(words).toContain(word);
  });

  it('gives the statement a column where there is room, else lines of its own', () => {
    const [wide, narrow] = [claimTable(claims, 120), claimTable(claims, 80)].map((text) => text.split('\n'));
    expect(wide![0]).toMatch(/^claim +statement +verdict +method +witnesses +refuted +time$/);
    expect(wide!.find((line) => line.startsWith('Eq. 16'))).toMatch(
      /^Eq\. 16 +The bracket is a shift by π\/2 +proved +exact normal form +mathjs proved +15\/15 +0\.00 s$/,
    );
    expect(narrow![0]).toMatch(/^claim +verdict +method +witnesses +refuted +time$/);
    const at = narrow!.findIndex((line) => line.startsWith('Eq. 16'));
    expect(narrow![at]).toMatch(/^Eq\. 16 +proved +exact normal form +mathjs proved +15\/15/);
    expect(narrow!.slice(at, at + 4).join('\n')).toContain('The bracket is a shift by π/2');
  });

  it('aligns columns', () => {
    const lines = claimTable(claims, 120)
      .split('\n')
      .filter((line) => line.startsWith('Eq.'));
    expect(lines).toHaveLength(claims.length);
    expect(new Set(lines.map((line) => widthOf(line.slice(0, line.indexOf('exact normal')))))).toHaveProperty(
      'size',
      1,
    );
  });

  it('counts only wrong statements among those to be refuted', () => {
    expect(claimTable([hostileClaim], 80)).toContain('1/2');
  });
});

describe('wrapping', () => {
  it('breaks at spaces, and inside a word only where it alone is too wide', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
    expect(wrap('', 4)).toEqual(['']);
  });
});
