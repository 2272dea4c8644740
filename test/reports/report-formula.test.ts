import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decideFormula } from '../../proofs/formulas/decide-formula.js';
import { verificationPage } from '../../proofs/reports/page/verification-page.js';
import { reportFormula } from '../../proofs/reports/report-formula.js';
import { problems } from '../../proofs/reports/reported-claim.js';
import { parseFormula } from '../../symbolic/formulas/parse-formula.js';
import { readXml, walk } from './read-xml.js';

const examples = new URL('../../proofs/formulas/examples/', import.meta.url);
const claims = readdirSync(examples)
  .filter((file) => file.endsWith('.json'))
  .map((file, k) => {
    const formula = parseFormula(JSON.parse(readFileSync(new URL(file, examples), 'utf8')));
    return reportFormula(`${k + 1}`, formula, decideFormula(formula), 0);
  });

describe('the report on formulas of one’s own', () => {
  it('has the formula as it was written, and what is wrong with it where something is', () => {
    expect(claims.length).toBeGreaterThan(6);
    expect(new Set(claims.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
    for (const claim of claims) {
      expect(claim.statement).toContain('=');
      expect(problems(claim)).toHaveLength(claim.verdict === 'proved' ? 0 : 1);
      if (claim.verdict === 'refuted') expect(problems(claim)[0]).toMatch(/on the left, .* on the right/);
    }
  });

  it('is a page too', async () => {
    const page = readXml(await verificationPage({ claims, kernels: [], trust: [] }));
    const articles = walk(page).filter(({ name }) => name === 'article');
    expect(articles.map(({ attributes }) => attributes.id)).toEqual(claims.map(({ id }) => `formula-${id}`));
    for (const [k, { title, verdict }] of claims.entries()) {
      expect(articles[k]!.text).toContain(verdict);
      expect(articles[k]!.text.length).toBeGreaterThan(title.length);
    }
  });

  it('keeps formulas apart whose files have one name, and shows no kernels, which rest on none of them', async () => {
    const named = ['eq16', 'my "file"', 'my "file"', 'kernels'].map((id) => ({ ...claims[0]!, id }));
    const kernel = { id: 'a', texts: [], verdict: 'open' as const, methods: [] };
    const page = walk(readXml(await verificationPage({ claims: named, kernels: [kernel], trust: [] })));
    const ids = page.filter(({ name }) => name === 'article').map(({ attributes }) => attributes.id);
    expect(ids).toEqual(['formula-eq16', 'formula-my-file-', 'formula-my-file--2', 'formula-kernels']);
  });
});
