import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goals } from './goals.js';
import { pageOf } from './page.js';
import { type BenchRecord, latestRecord } from './record.js';

const page = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const { file, record } = latestRecord()!; // one is committed

/** A record of one run in which everybody took so many nanoseconds for each `vjp`. */
function recordWith(minima: Readonly<Record<string, number>>): BenchRecord {
  const rows = Object.entries(minima).map(([contestant, minimum]) => ({
    case: 'ry-4q',
    contestant,
    form: '',
    task: 'vjp' as const,
    minimum,
    median: minimum,
    firstCallMs: 1,
  }));
  return { ...record, rows, firstCalls: [] };
}

describe('the page of benchmarks', () => {
  it('is what its program writes from the latest record', () => {
    expect(page).toBe(pageOf(record, file));
  });

  it('has a number of every contestant in every case', () => {
    for (const { case: name, contestant } of record.rows) {
      const section = page.split(`\n### ${name}\n`)[1]!.split('\n### ')[0]!;
      expect(section).toContain(`| ${contestant} |`);
    }
  });

  it('names no folder of the machine', () => {
    for (const text of [page, JSON.stringify(record)]) {
      expect(text).not.toMatch(/\/(home|tmp|root|usr|work|Users)\b/);
    }
  });

  it('holds ratios of one run against the goals', () => {
    const verdicts = (minima: Readonly<Record<string, number>>) =>
      goals(recordWith(minima))
        .slice(0, 3)
        .map(({ isMet }) => isMet);
    const quick = { 'qgradcam-wasm': 400, 'C avx2': 200, 'qgradcam-plain': 500, 'C scalar': 400 };
    expect(verdicts(quick)).toEqual([true, true, true]);
    expect(verdicts({ ...quick, 'qgradcam-wasm': 501 })).toEqual([false, false, true]);
    expect(verdicts({ ...quick, 'C scalar': 300 })).toEqual([true, true, false]);
    expect(verdicts({ 'qgradcam-wasm': 400 })).toEqual([true, undefined, undefined]);
  });
});
