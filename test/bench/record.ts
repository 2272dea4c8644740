import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from './contest-rows.js';
import type { FirstCall } from './first-calls.js';
import type { Growth } from './growth.js';
import { pageOf } from './page.js';
import type { Surroundings } from './surroundings.js';

/** Everything that one run of the benchmark measured. */
export interface BenchRecord extends Surroundings {
  readonly batch: number;
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  readonly firstCalls: readonly FirstCall[];
}

const results = new URL('results/', import.meta.url);
const page = new URL('README.md', import.meta.url);

/** The latest record in test/bench/results, with the name of its file. */
export function latestRecord(): { readonly file: string; readonly record: BenchRecord } | undefined {
  const file = readdirSync(results)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  if (file === undefined) return undefined;
  const record = JSON.parse(readFileSync(new URL(file, results), 'utf8')) as BenchRecord; // written below
  return { file, record };
}

/** Puts a record beside the others, under its date. */
export function keepRecord(record: BenchRecord): void {
  mkdirSync(results, { recursive: true });
  writeRecord(record, fileURLToPath(new URL(`${record.date}.json`, results)));
}

export function writeRecord(record: Partial<BenchRecord>, file: string): void {
  // A row a line.
  const lines = JSON.stringify(record, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  )
    .replaceAll('},{', '},\n{')
    .replaceAll('[{', '[\n{');
  writeFileSync(file, `${lines}\n`);
}

/** Writes the page of the latest record. */
export function writePage(): void {
  const latest = latestRecord();
  if (latest) writeFileSync(page, pageOf(latest.record, latest.file));
}
