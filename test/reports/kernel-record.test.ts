import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KernelFiles } from '../../proofs/recheck.js';
import { kernelRecord } from '../../proofs/reports/kernel-record.js';

const read = (file: string) => readFileSync(new URL(`../../generated/ry-2q-2b/${file}`, import.meta.url));
const shipped: KernelFiles = {
  id: 'ry-2q-2b',
  'kernel.ts': read('kernel.ts'),
  'kernel.js': read('kernel.js'),
  'certificate.json': read('certificate.json'),
};

const withCertificate = (change: (certificate: Record<string, unknown>) => unknown): KernelFiles => ({
  ...shipped,
  'certificate.json': Buffer.from(
    JSON.stringify(change(JSON.parse(read('certificate.json').toString('utf8')))),
  ),
});

describe('what a report says of a kernel', () => {
  it('is what its certificate says, where that is about these texts', () => {
    const { verdict, reason, texts, methods, log2ErrorBound, rounding, configuration } =
      kernelRecord(shipped);
    expect({ verdict, reason }).toEqual({ verdict: 'proved', reason: undefined });
    expect(texts.map(({ file }) => file)).toEqual(['kernel.ts', 'kernel.js']);
    for (const { sha256 } of texts) expect(read('certificate.json').toString()).toContain(sha256);
    expect(methods).toContain('exact-normal-form');
    expect(log2ErrorBound).toBeLessThan(-100);
    expect(rounding).toMatch(/^[\d.]+e-16 seen, at most [\d.]+e-1[23]$/);
    expect(configuration).toMatch(/^2 qubits, 2 blocks/);
  });

  it('says of rounding only what the certificate says in numbers', () => {
    const said = (rounding: unknown) => kernelRecord(withCertificate((c) => ({ ...c, rounding }))).rounding;
    const observed = { largest: { forward: 2e-16, vjp: 3e-16 } };
    expect(said({ observed, bound: null })).toBe('3e-16 seen, no bound');
    expect(said({ observed, bound: { largest: { forward: 1e-13 } } })).toBe('3e-16 seen, at most 1e-13');
    for (const other of [undefined, 'x', { observed: 1 }, { observed: { largest: { vjp: null } } }])
      expect(said(other)).toBeUndefined();
  });

  it.each<[string, KernelFiles, RegExp]>([
    [
      'another text',
      { ...shipped, 'kernel.js': Buffer.from('export const ansatz = {};') },
      /about another kernel\.js/,
    ],
    ['an absent text', { ...shipped, 'kernel.ts': undefined }, /kernel\.ts cannot be found/],
    [
      'an absent certificate',
      { ...shipped, 'certificate.json': undefined },
      /certificate\.json cannot be read/,
    ],
    ['no JSON', { ...shipped, 'certificate.json': Buffer.from('{') }, /cannot be read/],
    [
      'bytes that are no text',
      { ...shipped, 'certificate.json': Buffer.from([0xff, 0xfe]) },
      /cannot be read/,
    ],
    ['JSON of another kind', withCertificate(() => [1, null, 'x']), /another kernel\.ts/],
    ['texts of another kind', withCertificate((c) => ({ ...c, texts: [null, 3], methods: 'x' })), /another/],
    ['another verdict', withCertificate((c) => ({ ...c, verdict: 'open' })), /does not say "proved"/],
  ])('believes no certificate with %s', (_, files, reason) => {
    const record = kernelRecord(files);
    expect(record.verdict).not.toBe('proved');
    expect(record.reason).toMatch(reason);
  });
});
