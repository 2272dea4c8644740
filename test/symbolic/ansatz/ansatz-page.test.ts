import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../../codegen/generate.js';
import { certify } from '../../../proofs/certify.js';
import { angleMaps } from '../../../symbolic/ansatz/angle-maps.js';
import { parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../../symbolic/ansatz/entanglers.js';
import { entanglingGates } from '../../../symbolic/ansatz/entangling-gates.js';
import { fixedGates } from '../../../symbolic/ansatz/fixed-gates.js';
import { parseMatrixEntry } from '../../../symbolic/ansatz/matrix-entry.js';
import { cyclotomic } from '../../../symbolic/ring/cyclotomic.js';
import { entryNumber } from '../../oracles/fixed-gate-number.js';

const page = readFileSync(new URL('../../../symbolic/ansatz/README.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  (match) => JSON.parse(match[1]!) as unknown,
);

describe('the page about configurations', () => {
  it.each(examples.map((json, k) => [k, json] as const))(
    'has an example %i whose kernel is proved',
    (_, json) => {
      const ansatz = parseAnsatz(json);
      const certificate = certify(generateKernel(ansatz), ansatz);
      expect(certificate.reason ?? certificate.verdict).toBe('proved');
    },
  );

  it('shows every field', () => {
    const fields = new Set(examples.flatMap((json) => Object.keys(json as object)));
    for (const field of fields) expect(page).toContain(`| \`${field}\``);
    expect(fields).toContain('uploads');
  });

  it('shows entries that mean what mathjs takes them to mean', () => {
    const rows = page.split('\n').filter((line) => /^\| `(?:"|1`)/.test(line));
    const entries = rows.flatMap((row) =>
      [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((match) => JSON.parse(match[1]!) as string | number),
    );
    expect(entries).toHaveLength(7);
    for (const entry of entries) {
      const read = parseMatrixEntry(entry);
      if (typeof read === 'string') throw new Error(read);
      const [re, im] = cyclotomic.toComplex(read.value);
      expect(re).toBeCloseTo(entryNumber(entry)[0], 15);
      expect(im).toBeCloseTo(entryNumber(entry)[1], 15);
    }
  });

  it('names every entry of the tables', () => {
    for (const name of [
      ...Object.keys(angleMaps),
      ...Object.keys(fixedGates),
      ...Object.keys(entanglingGates),
    ])
      expect(page).toContain(`\`${name}\``);
    for (const name of Object.keys(entanglers)) {
      const [gate, shape] = name.split('-');
      expect(page).toContain(shape === undefined ? `\`${gate}\`` : `\`${shape}\``);
    }
  });
});
