import type { Verdict } from '../certificate.js';
import { sha256 } from '../certify.js';
import type { ByFunction } from '../kernel/rounding/observed-rounding.js';
import { roundingWords } from '../kernel/rounding/rounding-of.js';
import type { KernelFiles } from '../recheck.js';

/** What a report says of a kernel: its certificate, believed only as far as it is about the texts that are there. */
export interface KernelRecord {
  readonly id: string;
  /** The hashes of the texts as they are found. */
  readonly texts: readonly { readonly file: string; readonly sha256: string }[];
  /** The certificate's verdict, or "open" where it does not name exactly these texts. */
  readonly verdict: Verdict;
  /** Why the certificate is not believed. */
  readonly reason?: string;
  /** The ways in which the certificate says it was decided. */
  readonly methods: readonly string[];
  /** log₂ of a bound of the probability that a wrong text passes. */
  readonly log2ErrorBound?: number;
  /** What the certificate says of rounding, in words. */
  readonly rounding?: string;
  /** The WebAssembly in the texts, where the certificate claims something about it. */
  readonly wasm?: { readonly bytes: number; readonly sha256: string };
  /** The same of that in single precision. */
  readonly wasmSingle?: { readonly bytes: number; readonly sha256: string };
  /** `4 qubits, 4 blocks, cnot-ring, rotations Z Y Z`. */
  readonly configuration?: string;
}

const texts = ['kernel.ts', 'kernel.js'] as const;

/** Reads a kernel's certificate and compares hashes; checking the texts themselves again is the matter of recheck. */
export function kernelRecord(files: KernelFiles): KernelRecord {
  const found = texts.flatMap((file) => {
    const bytes = files[file];
    return bytes === undefined ? [] : [{ file, sha256: sha256(bytes) }];
  });
  const certificate = parsed(files['certificate.json']);
  const methods = listOf(certificate?.methods).map(fieldsOf);
  const bound = methods.map(({ log2ErrorBound }) => log2ErrorBound).find((b) => typeof b === 'number');
  const configuration = configurationWords(fieldsOf(certificate?.ansatz));
  const rounding = roundingIn(fieldsOf(certificate?.rounding));
  const wasm = wasmClaim(fieldsOf(certificate?.wasm));
  const wasmSingle = wasmClaim(fieldsOf(certificate?.wasmSingle));
  const reason = objection(found, certificate);
  return {
    id: files.id,
    texts: found,
    verdict: reason === undefined ? 'proved' : certificate?.verdict === 'refuted' ? 'refuted' : 'open',
    ...(reason === undefined ? {} : { reason }),
    methods: methods.flatMap(({ method }) => (typeof method === 'string' ? [method] : [])),
    ...(bound === undefined ? {} : { log2ErrorBound: bound }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(wasm === undefined ? {} : { wasm }),
    ...(wasmSingle === undefined ? {} : { wasmSingle }),
    ...(configuration === undefined ? {} : { configuration }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function objection(found: KernelRecord['texts'], certificate: Fields | undefined): string | undefined {
  const absent = texts.filter((file) => !found.some((text) => text.file === file));
  if (absent.length > 0) return `${absent.join(' and ')} cannot be found`;
  if (certificate === undefined) return 'certificate.json cannot be read';
  const named = listOf(certificate.texts).map(fieldsOf);
  const other = found.find((text) => named.find(({ file }) => file === text.file)?.sha256 !== text.sha256);
  if (other !== undefined) return `the certificate is about another ${other.file}`;
  if (certificate.verdict === 'proved') return undefined;
  return typeof certificate.reason === 'string'
    ? certificate.reason
    : 'the certificate does not say "proved"';
}

function roundingIn({ observed, bound }: Fields): string | undefined {
  const numbers = (of: unknown) => {
    const { largest } = fieldsOf(of);
    const values = Object.values(fieldsOf(largest));
    const all = values.filter((value) => typeof value === 'number');
    return values.length > 0 && all.length === values.length
      ? { largest: fieldsOf(largest) as ByFunction }
      : undefined; // numbers all
  };
  const [seen, most] = [numbers(observed), numbers(bound)];
  return seen === undefined ? undefined : roundingWords(seen, most);
}

function wasmClaim({ bytes, sha256: hash }: Fields): KernelRecord['wasm'] {
  return typeof bytes === 'number' && typeof hash === 'string' ? { bytes, sha256: hash } : undefined;
}

function configurationWords({ qubits, blocks, entangler, rotations }: Fields): string | undefined {
  if (typeof qubits !== 'number' || typeof blocks !== 'number') return undefined;
  return [
    `${qubits} qubits`,
    `${blocks} blocks`,
    ...(typeof entangler === 'string' ? [entangler] : []),
    ...(Array.isArray(rotations) ? [`rotations ${rotations.join(' ')}`] : []),
  ].join(', ');
}

function parsed(bytes: Uint8Array | undefined): Fields | undefined {
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? fieldsOf(value) : undefined;
  } catch {
    return undefined; // neither UTF-8 nor JSON: no certificate
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}; // fields are checked one by one
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
