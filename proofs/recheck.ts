import { type Ansatz, parseAnsatz } from '../symbolic/ansatz/ansatz.js';
import { JsonMistake, readJson } from '../symbolic/json/read-json.js';
import { Mistake } from '../symbolic/mistake.js';
import {
  type Certificate,
  certificateText,
  checker,
  type Method,
  type SingleWasmClaim,
  type Verdict,
  type WasmClaim,
} from './certificate.js';
import { certify, type KernelTexts, sha256 } from './certify.js';
import type { Counterexample } from './kernel/check-kernel.js';
import { canonical } from './kernel/interface.js';
import { randomPrime } from './kernel/rings/random-prime.js';
import type { Rounding } from './kernel/rounding/rounding-of.js';
import type { Json } from './kernel/text/syntax.js';

/** The files of a kernel folder as they are found; undefined where one is absent. */
export interface KernelFiles {
  readonly id: string;
  readonly 'kernel.ts'?: Uint8Array | undefined;
  readonly 'kernel.js'?: Uint8Array | undefined;
  readonly 'ansatz.json'?: Uint8Array | undefined;
  readonly 'certificate.json'?: Uint8Array | undefined;
}

/** What is true about a kernel folder. */
export interface Recheck {
  readonly id: string;
  readonly target: 'ts';
  /** Of kernel.ts; empty where it is absent. */
  readonly sha256: string;
  readonly verdict: Verdict;
  /** The strongest way in which it was decided; "evaluation" is one at a point of real numbers, which can only refute. */
  readonly method: Method['method'] | 'evaluation' | 'none';
  readonly log2ErrorBound: number | null;
  /** Why the verdict is not "proved". */
  readonly reason?: string;
  readonly counterexample?: Counterexample;
  readonly methods: readonly Method[];
  /** What doubles make of it, where it equals the formula. */
  readonly rounding?: Rounding;
  /** The WebAssembly in the texts, decided in the same ways; absent where there is none, or nothing is proved. */
  readonly wasm?: WasmClaim;
  readonly wasmSingle?: SingleWasmClaim;
  /** Present where a newer checker than this one wrote the certificate: then "open" may only mean that this one is too old. */
  readonly isFromNewerChecker?: true;
}

const again = 'run "qgradcam generate" to write and certify it again';

/**
 * Checks a kernel folder from its texts alone and holds its certificate against what is found. "proved" means: the texts
 * are the certified ones, they equal the formula, and the certificate says nothing else than what was found.
 */
export function recheck(files: KernelFiles, salt = ''): Recheck {
  const typescript = files['kernel.ts'];
  const head = { id: files.id, target: 'ts', sha256: typescript ? sha256(typescript) : '' } as const;
  const stored = certificateIn(files['certificate.json']);
  const newer = isNewer(stored) ? ({ isFromNewerChecker: true } as const) : {};
  const open = (reason: string): Recheck => ({
    ...head,
    verdict: 'open',
    method: 'none',
    log2ErrorBound: null,
    reason: newer.isFromNewerChecker ? `${reason}; ${newerChecker(stored)}` : reason,
    methods: [],
    ...newer,
  });
  const kernel = readKernelFiles(files);
  if (typeof kernel === 'string') return open(kernel);
  const found = certify(kernel, kernel.ansatz, salt);
  const { verdict, reason, counterexample, methods, rounding, wasm, wasmSingle } = found;
  const tested = methods.find((m) => m.method === 'identity-testing');
  const result: Recheck = {
    ...head,
    verdict,
    method: methods[0]?.method ?? methodOf(counterexample),
    log2ErrorBound: tested?.log2ErrorBound ?? null,
    ...(reason === undefined ? {} : { reason }),
    ...(counterexample === undefined ? {} : { counterexample }),
    methods,
    ...(rounding === undefined ? {} : { rounding }),
    ...(wasm === undefined ? {} : { wasm }),
    ...(wasmSingle === undefined ? {} : { wasmSingle }),
    ...newer,
  };
  // A counterexample stands whoever finds it; what this checker cannot read, a newer one perhaps can.
  if (verdict === 'open' && newer.isFromNewerChecker)
    return { ...result, reason: `${reason}; ${newerChecker(stored)}` };
  if (verdict !== 'proved') return result;
  const objection = objectionTo(stored, salt === '' ? found : certifiedSeeds(found, stored));
  return objection === undefined ? result : { ...result, verdict: 'open', reason: objection };
}

/** The texts and the configuration of a kernel folder, or why they cannot be read. */
export function readKernelFiles(files: KernelFiles): (KernelTexts & { readonly ansatz: Ansatz }) | string {
  const { 'kernel.ts': typescript, 'kernel.js': javascript } = files;
  if (!typescript || !javascript)
    return `there is no ${typescript ? 'kernel.js' : 'kernel.ts'} that can be read; ${again}`;
  const texts = { typescript: decode(typescript), javascript: decode(javascript) };
  if (texts.typescript === undefined) return 'kernel.ts is not UTF-8 text';
  if (texts.javascript === undefined) return 'kernel.js is not UTF-8 text';
  const ansatz = readAnsatz(files);
  if (typeof ansatz === 'string') return ansatz;
  return { typescript: texts.typescript, javascript: texts.javascript, ansatz };
}

function methodOf(counterexample: Counterexample | undefined): Recheck['method'] {
  if (!counterexample) return 'none';
  return counterexample.residues ? 'identity-testing' : 'evaluation';
}

/** The version of our checker that wrote the certificate; undefined where it does not name our checker. */
function versionOf(stored: Json | undefined): number | undefined {
  const by = field(stored, 'checker');
  const version = field(by, 'version');
  return field(by, 'name') === checker.name && typeof version === 'number' ? version : undefined;
}

function isNewer(stored: Json | undefined): boolean {
  const version = versionOf(stored);
  return version !== undefined && version > checker.version;
}

const newerChecker = (stored: Json | undefined): string =>
  `its certificate was written by version ${versionOf(stored)} of the ${checker.name}, this is version ${checker.version}; update qgradcam and check again`;

/** Why the stored certificate may not be believed though the texts equal the formula. */
function objectionTo(stored: Json | undefined, found: Certificate): string | undefined {
  const equal = 'its outputs do equal the formula';
  if (stored === undefined) return `there is no readable certificate.json; ${equal}; ${again}`;
  if (isNewer(stored)) return `${equal} as far as this checker sees, but ${newerChecker(stored)}`;
  const version = versionOf(stored);
  if (version !== undefined && version !== checker.version)
    return `its certificate claims what version ${version} of the ${checker.name} found, and this is version ${checker.version}, which finds that ${equal}; ${again}`;
  const expected = JSON.parse(certificateText(found)) as Json; // the text of a certificate is JSON
  const stated = field(stored, 'texts');
  for (const { file, sha256: actual } of found.texts) {
    const entry = Array.isArray(stated)
      ? stated.find((text: Json) => field(text, 'file') === file)
      : undefined;
    const hash = field(entry, 'sha256');
    if (hash !== actual)
      return `${file} is not the certified text (its sha256 is ${actual}, the certificate names ${JSON.stringify(hash) ?? 'none'}); ${equal}; ${again}`;
  }
  const verdict = field(stored, 'verdict');
  if (verdict !== 'proved')
    return `its certificate says ${JSON.stringify(verdict) ?? 'nothing'}${reasonOf(field(stored, 'reason'))}; ${equal}; ${again}`;
  const names = new Set([...Object.keys(expected as object), ...Object.keys(Object(stored))]); // both are objects
  for (const name of names) {
    const [is, should] = [field(stored, name), field(expected, name)];
    if (is === undefined || should === undefined || canonical(is) !== canonical(should))
      return `certificate.json does not say what was found: its "${name}" is ${besides(is, should)}, found was ${besides(should, is)}; ${equal}; ${again}`;
  }
  return undefined;
}

const reasonOf = (reason: Json | undefined) => (typeof reason === 'string' ? ` (${reason})` : '');

/** At a fresh point the seed, and with it the prime, is another than the certified one; everything else has to be as the certificate says. */
function certifiedSeeds(found: Certificate, stored: Json | undefined): Certificate {
  const as = (methods: readonly Method[], list: Json | undefined): readonly Method[] =>
    methods.map((method, k) => {
      const seed = Array.isArray(list) ? field(list[k], 'seed') : undefined;
      return method.method === 'identity-testing' && typeof seed === 'string'
        ? { ...method, seed, prime: `${randomPrime(seed)}` }
        : method;
    });
  const { wasm, wasmSingle } = found;
  const methodsIn = (claim: WasmClaim, name: string) =>
    as(claim.methods, field(field(stored, name), 'methods'));
  return {
    ...found,
    ...(wasm ? { wasm: { ...wasm, methods: methodsIn(wasm, 'wasm') } } : {}),
    ...(wasmSingle ? { wasmSingle: { ...wasmSingle, methods: methodsIn(wasmSingle, 'wasmSingle') } } : {}),
    methods: as(found.methods, field(stored, 'methods')),
  };
}

function readAnsatz({
  'ansatz.json': document,
  'certificate.json': certificate,
}: KernelFiles): Ansatz | string {
  try {
    const json = document
      ? readJson(decode(document) ?? '', 'ansatz.json')
      : field(certificateIn(certificate), 'ansatz');
    if (json === undefined)
      return 'neither ansatz.json nor certificate.json says which configuration this is';
    return parseAnsatz(json);
  } catch (error) {
    if (error instanceof Mistake) return `its configuration cannot be built: ${error.message}`;
    throw error;
  }
}

/** The text, or undefined when the bytes are not UTF-8. A byte order mark stays, and is rejected. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The certificate, or undefined where it cannot be read as it is written. */
function certificateIn(bytes: Uint8Array | undefined): Json | undefined {
  const text = bytes && decode(bytes);
  if (text === undefined) return undefined;
  try {
    return readJson(text, 'certificate.json') as Json; // what is read from JSON is JSON
  } catch (error) {
    if (error instanceof JsonMistake) return undefined;
    throw error;
  }
}

function field(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as { readonly [key: string]: Json })[name]; // an own field of an object
}

/** The value as text, a long one around the place where it begins to differ from the other. */
function besides(value: Json | undefined, other: Json | undefined): string {
  const [text, otherText] = [value, other].map((v) => JSON.stringify(v) ?? 'absent') as [string, string]; // of two
  if (text.length <= 80) return text;
  let same = 0;
  while (same < text.length && text[same] === otherText[same]) same += 1;
  const from = Math.max(0, same - 40);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + 80)}${from + 80 < text.length ? '…' : ''}`;
}
