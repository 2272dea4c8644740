import { describe, expect, it } from 'vitest';
import { type Certificate, certificateText } from '../../proofs/certificate.js';
import { certify } from '../../proofs/certify.js';
import { randomPrime } from '../../proofs/kernel/rings/random-prime.js';
import { type KernelFiles, type Recheck, recheck } from '../../proofs/recheck.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { handWrittenDocument, handWrittenJavaScript, handWrittenTypeScript } from './hand-written-kernel.js';

const ansatz = parseAnsatz(handWrittenDocument);
const certificate = certify({ typescript: handWrittenTypeScript, javascript: handWrittenJavaScript }, ansatz);

const { observed: seen } = certificate.rounding!;
const withRounding = (lie: object) => ({ ...certificate, rounding: { ...certificate.rounding!, ...lie } });

interface Folder {
  readonly typescript?: string;
  readonly javascript?: string;
  readonly ansatz?: unknown;
  readonly certificate?: unknown;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const files = (folder: Folder): KernelFiles => ({
  id: 'hand-written',
  'kernel.ts': bytes(folder.typescript ?? handWrittenTypeScript),
  'kernel.js': bytes(folder.javascript ?? handWrittenJavaScript),
  'ansatz.json': bytes(JSON.stringify(folder.ansatz ?? handWrittenDocument)),
  'certificate.json': bytes(
    typeof folder.certificate === 'string'
      ? folder.certificate
      : certificateText((folder.certificate ?? certificate) as Certificate), // lies are of any shape
  ),
});

const look = (folder: Folder): Recheck => recheck(files(folder));

describe('a certificate', () => {
  it('is the same bytes every time', () => {
    const again = certify({ typescript: handWrittenTypeScript, javascript: handWrittenJavaScript }, ansatz);
    expect(certificateText(again)).toBe(certificateText(certificate));
  });

  it('says by which methods, with which bound and on what trust both texts are proved', () => {
    expect(certificate.verdict).toBe('proved');
    expect(certificate.methods.map((m) => m.method)).toEqual(['exact-normal-form', 'identity-testing']);
    const tested = certificate.methods.find((m) => m.method === 'identity-testing')!;
    expect(tested.log2ErrorBound).toBeLessThan(-100);
    expect(BigInt(tested.prime)).toBe(randomPrime(tested.seed));
    expect(certificate.trusted.join()).toContain('SHA-256 of text and configuration');
    expect(certificate.ansatz).toEqual(handWrittenDocument);
  });

  it('says what was seen of rounding, and why there is no bound', () => {
    expect(seen.largest.forward).toBeGreaterThan(0);
    expect(seen.largest.forward).toBeLessThan(1e-14);
    expect(certificate.rounding).toMatchObject({
      bound: null,
      unbounded: 'the header of kernel.ts names no strategy',
    });
  });

  it('is refused to a JavaScript text that is another program, and says where they differ', () => {
    const reordered = handWrittenJavaScript
      .replace('const first', 'const first')
      .replace('0.5 * zz[k]', 'zz[k] * 0.5');
    const right = certify({ typescript: handWrittenTypeScript, javascript: reordered }, ansatz);
    expect(right.verdict).toBe('open');
    expect(right.reason).toMatch(/kernel\.js is another program than kernel\.ts \(line \d+, column \d+/);
    const wrong = handWrittenJavaScript.replace('0.5 * zz[k]', '0.25 * zz[k]');
    const refuted = certify({ typescript: handWrittenTypeScript, javascript: wrong }, ansatz);
    expect(refuted.verdict).toBe('refuted');
    expect(refuted.reason).toContain('y[0][1] of forward differs from the formula');
  });
});

describe('checking a kernel folder again', () => {
  it('proves an honest folder, at the certified point and at a fresh one', () => {
    expect(look({})).toMatchObject({
      id: 'hand-written',
      target: 'ts',
      verdict: 'proved',
      method: 'exact-normal-form',
      sha256: certificate.texts[0]!.sha256,
    });
    const fresh = recheck(files({}), '--seed 7');
    expect(fresh.verdict).toBe('proved');
    expect(fresh.log2ErrorBound).toBeLessThan(-100);
    expect(fresh.rounding).toEqual(certificate.rounding);
    const seeds = [fresh, look({})].map(
      ({ methods }) => methods.find((m) => m.method === 'identity-testing')!.seed,
    );
    expect(seeds[0]).not.toBe(seeds[1]);
  });

  it('refutes a changed text and shows the output and a point', () => {
    const wrong = look({
      typescript: handWrittenTypeScript.replace('dx[at + k] = 2', 'dx[at + k] = 2.0000000000000004'),
    });
    expect(wrong.verdict).toBe('refuted');
    expect(wrong).toMatchObject({ log2ErrorBound: null, method: 'identity-testing' });
    expect(wrong.reason).toMatch(
      /dx\[0\]\[0\] of vjp differs from the formula: at x = \[\[.*theta = \[.*cotangent = /,
    );
    const [actual, expected] = /it is (\S+) instead of (\S+)$/.exec(wrong.reason!)!.slice(1);
    expect(actual).not.toBe(expected);
  });

  it('calls a text that is right but not the certified one open, and says what to do', () => {
    const other = look({ typescript: `${handWrittenTypeScript}// another comment\n` });
    expect(other.verdict).toBe('open');
    expect(other.reason).toMatch(
      /kernel\.ts is not the certified text.*outputs do equal the formula.*qgradcam generate/,
    );
    const javascript = look({ javascript: `${handWrittenJavaScript}// another comment\n` });
    expect(javascript.verdict).toBe('open');
    expect(javascript.reason).toContain('kernel.js is not the certified text');
  });

  it.each([
    ['another statement', { ...certificate, statement: 'It is fine.' }, '"statement"'],
    [
      'another bound',
      { ...certificate, methods: certificate.methods.map((m) => ({ ...m, log2ErrorBound: -999 })) },
      '"methods"',
    ],
    [
      'another seed',
      { ...certificate, methods: certificate.methods.map((m) => ({ ...m, seed: 'x' })) },
      '"methods"',
    ],
    [
      'a method that was not used',
      { ...certificate, methods: [...certificate.methods, { method: 'faith' }] },
      '"methods"',
    ],
    [
      'a smaller error seen',
      withRounding({ observed: { ...seen, largest: { ...seen.largest, vjp: 0 } } }),
      '"rounding"',
    ],
    ['errors seen elsewhere', withRounding({ observed: { ...seen, seed: 'x' } }), '"rounding"'],
    [
      'a bound of rounding that nobody has',
      withRounding({ bound: { strategy: 'adjoint', largest: {} } }),
      '"rounding"',
    ],
    ['no word of rounding', { ...certificate, rounding: undefined }, '"rounding" is absent'],
    ['less that is trusted', { ...certificate, trusted: [] }, '"trusted"'],
    ['another configuration', { ...certificate, ansatz: { ...handWrittenDocument, blocks: 2 } }, '"ansatz"'],
    ['another verdict', { ...certificate, verdict: 'open' }, 'its certificate says "open"'],
    ['another checker', { ...certificate, checker: { name: 'x', version: 9 } }, '"checker"'],
    ['a field of its own', { ...certificate, note: 'trust me' }, '"note"'],
    ['another schema', { ...certificate, schema: 'x' }, '"schema"'],
    ['no hashes', { ...certificate, texts: [] }, 'not the certified text'],
    ['no texts', { ...certificate, texts: undefined }, 'not the certified text'],
    ['nothing', {}, 'not the certified text'],
    ['a list', [], 'not the certified text'],
    ['null', 'null', 'not the certified text'],
    ['no JSON', '{', 'no readable certificate.json'],
  ])('does not believe a certificate that states %s', (_, lie, reason) => {
    const result = look({ certificate: lie });
    expect(result.verdict).toBe('open');
    expect(result.reason).toContain(reason);
  });

  it.each([
    [
      1,
      /claims what version 1 of the qgradcam kernel checker found, and this is version \d+, which finds that its outputs do equal the formula; run "qgradcam generate"/,
    ],
    [
      1000,
      /outputs do equal the formula as far as this checker sees.*written by version 1000.*update qgradcam/,
    ],
  ])('does not pass off the certificate of checker version %d as its own', (version, reason) => {
    const other = { ...certificate, checker: { ...certificate.checker, version }, trusted: ['all is well'] };
    expect(look({ certificate: other })).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(reason),
    });
  });

  it('says of a text that it cannot read, when a newer checker certified it, that it may be too old itself', () => {
    const newer = { ...certificate, checker: { ...certificate.checker, version: 1000 } };
    const typescript = handWrittenTypeScript.replace('export function', 'class C {}\nexport function');
    const result = look({ typescript, certificate: newer });
    expect(result).toMatchObject({ verdict: 'open', isFromNewerChecker: true });
    expect(result.reason).toMatch(
      /kernel\.ts: .*version 1000 of the qgradcam kernel checker.*update qgradcam/,
    );
    expect(look({ typescript }).reason).not.toContain('update');
    const wrong = handWrittenTypeScript.replace('dx[at + k] = 2', 'dx[at + k] = 3');
    expect(look({ typescript: wrong, certificate: newer }).verdict).toBe('refuted');
  });

  it('shows where a long part of a certificate is another than was found', () => {
    const methods = certificate.methods.map((m) => ({ ...m, log2ErrorBound: -999 }));
    const { reason } = look({ certificate: { ...certificate, methods } });
    expect(reason).toMatch(/its "methods" is .*"log2ErrorBound":-999.*, found was .*/);
  });

  it('does not believe a certificate, a configuration and a literal that lie together', () => {
    const document = { ...handWrittenDocument, observables: ['Z1', '0.5 Z0 Z1 - 0.3 X1'] };
    const lie = (text: string): string => text.replace('"Z0"', '"Z1"');
    const { verdict, reason } = look({
      typescript: lie(handWrittenTypeScript),
      javascript: lie(handWrittenJavaScript),
      ansatz: document,
      certificate: { ...certificate, ansatz: document },
    });
    expect(verdict).toBe('refuted');
    expect(reason).toContain('y[0][0]');
  });

  it('does not take another configuration for the one in the text', () => {
    const { verdict, reason } = look({ ansatz: { ...handWrittenDocument, observables: ['Z1', 'Z0'] } });
    expect(verdict).toBe('open');
    expect(reason).toContain('the embedded "ansatz" is not the configuration');
    expect(look({ ansatz: { qubits: 99 } }).reason).toContain('its configuration cannot be built');
  });

  it('finds the configuration in the certificate where ansatz.json is absent, and names absent files', () => {
    expect(recheck({ ...files({}), 'ansatz.json': undefined }).verdict).toBe('proved');
    for (const name of ['kernel.ts', 'kernel.js', 'certificate.json'] as const) {
      const { verdict, reason } = recheck({ ...files({}), [name]: undefined });
      expect(verdict).toBe('open');
      expect(reason).toContain(name);
    }
    const alone = recheck({ ...files({}), 'ansatz.json': undefined, 'certificate.json': undefined });
    expect(alone.reason).toContain('which configuration');
  });

  it('believes no file in which a number has digits that are lost when it is read', () => {
    const longer = (text: string) => text.replace(/("qubits":\s*2)/, '$1.00000000000000000001');
    const document = longer(JSON.stringify(handWrittenDocument));
    expect(document).not.toBe(JSON.stringify(handWrittenDocument));
    const { verdict, reason } = recheck({ ...files({}), 'ansatz.json': bytes(document) });
    expect(verdict).toBe('open');
    expect(reason).toMatch(/ansatz\.json, line 1, column \d+: .* would make 2/);
    expect(look({ certificate: longer(certificateText(certificate)) })).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('no readable certificate.json'),
    });
  });

  it('refuses bytes that are no text', () => {
    const broken = recheck({
      ...files({}),
      'kernel.js': Uint8Array.from([...bytes(handWrittenJavaScript), 0xff]),
    });
    expect(broken).toMatchObject({ verdict: 'open', reason: 'kernel.js is not UTF-8 text' });
  });
});
