import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Mistake } from '../../symbolic/mistake.js';
import {
  type CertificateReference,
  type FourierFunctions,
  type Kernel,
  type KernelAnsatz,
  type KernelFunctions,
  type KernelTarget,
  kernelTargets,
} from './kernel.js';

/** A kernel that is absent, or that its certificate does not vouch for. */
export class KernelMistake extends Mistake {
  constructor(folder: string, expected: string, remedy: string) {
    super({ asked: `Kernel "${folder}"`, expected, remedy });
  }
}

export interface LoadKernelOptions {
  /** Runs a kernel that has no certificate of a proof. A certificate about other text is refused all the same. */
  readonly allowUncertified?: boolean;
  /**
   * What is to run. Where none is given: WebAssembly, where the certificate vouches for it and vectors of doubles run
   * here, else the plain functions; never single precision.
   */
  readonly target?: KernelTarget;
}

const runText = 'kernel.js';
const texts = [runText, 'kernel.ts'];
const shipped = fileURLToPath(new URL('../../generated/', import.meta.url));

const loaded = new Map<string, Kernel>();

/** The kernel with this text (sha256 of kernel.js), if it has been loaded in this process. */
export function loadedKernel(hash: string): Kernel | undefined {
  return loaded.get(hash);
}

/** The names of the kernels that come with the installation. */
export async function shippedKernelIds(): Promise<readonly string[]> {
  const entries = await readdir(shipped, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Loads a kernel that comes with the installation. Throws a {@link KernelMistake} when there is none of that name. */
export async function shippedKernel(id: string, options: LoadKernelOptions = {}): Promise<Kernel> {
  const known = await shippedKernelIds();
  if (!known.includes(id))
    throw new KernelMistake(
      id,
      'no kernel of that name comes with the installation',
      `Choose one of ${known.join(', ')}, or give the folder of your own`,
    );
  return loadKernel(join(shipped, id), options);
}

/**
 * Loads the kernel in a folder: kernel.js, and certificate.json that says "proved" about exactly its text. Throws a
 * {@link KernelMistake} where the certificate is missing, says something else or is about another text.
 *
 * What runs is the very text whose hash was compared, not the file read a second time; and of WebAssembly the bytes that
 * the certificate names.
 */
export async function loadKernel(folder: string | URL, options: LoadKernelOptions = {}): Promise<Kernel> {
  const path = resolve(typeof folder === 'string' ? folder : fileURLToPath(folder));
  const id = basename(path);
  if (options.target !== undefined && !kernelTargets.includes(options.target))
    throw new KernelMistake(
      id,
      `the target is one of ${kernelTargets.join(', ')}, not ${JSON.stringify(options.target)}`,
      'Choose one of these, or leave it out',
    );
  const present = new Map<string, Buffer>();
  for (const file of texts) {
    const bytes = await readFile(join(path, file)).catch(() => undefined);
    if (bytes !== undefined) present.set(file, bytes);
  }
  const text = present.get(runText);
  if (text === undefined)
    throw new KernelMistake(id, `"${runText}" is not there`, 'Write it with "qgradcam generate"');
  const certificateBytes = await readFile(join(path, 'certificate.json')).catch(() => undefined);
  const certificate =
    certificateBytes === undefined ? undefined : parseCertificate(id, certificateBytes.toString('utf8'));
  if (certificate === undefined && options.allowUncertified !== true)
    throw new KernelMistake(
      id,
      'a kernel runs only with its certificate',
      'Write both with "qgradcam generate"',
    );
  if (certificate !== undefined) {
    checkHashes(id, present, certificate);
    if (certificate.verdict !== 'proved' && options.allowUncertified !== true)
      throw new KernelMistake(
        id,
        `its certificate says "proved", this one says "${certificate.verdict}"`,
        'Generate the kernel again and see what "qgradcam prove" reports',
      );
  }
  const code = await importText(id, text);
  if (certificate !== undefined && !isDeepStrictEqual(code.ansatz, certificate.ansatz))
    throw new KernelMistake(
      id,
      'its certificate is about another configuration than the text carries',
      'Generate the kernel again',
    );
  const reference: { certificate?: CertificateReference } =
    certificateBytes === undefined || certificate === undefined
      ? {}
      : { certificate: { verdict: certificate.verdict, sha256: sha256(certificateBytes) } };
  const { ansatz } = code;
  const wasm = options.target === 'plain' ? undefined : await wasmOf(id, code, certificate, options);
  const target = options.target ?? 'wasm';
  const kernel: Kernel = {
    id,
    sha256: sha256(text),
    source: text.toString('utf8'),
    target: wasm ? target : 'plain',
    ...reference,
    ansatz,
    ...(wasm ?? code.plain),
    inputs: ansatz.qubits,
    outputs: ansatz.observables.length,
    parameters: ansatz.blocks * ansatz.qubits * ansatz.rotations.length,
  };
  loaded.set(kernel.sha256, kernel);
  return kernel;
}

/** The functions of a kernel: those that every kernel has, and those of its strategy. */
type Functions = KernelFunctions & Pick<Kernel, 'fourier'>;

/** What a kernel's text exports; the functions of `fourier` where its strategy has them. */
interface Exports extends KernelFunctions, Partial<FourierFunctions> {
  readonly ansatz: KernelAnsatz;
  /** Its WebAssembly in base64, where it has any. */
  readonly wasm?: string;
  readonly accelerated?: () => Promise<(KernelFunctions & Partial<FourierFunctions>) | undefined>;
  /** The same in single precision. */
  readonly wasmSingle?: string;
  readonly acceleratedSingle?: Exports['accelerated'];
}

/** A kernel's text, imported. */
interface Code extends Pick<Exports, 'ansatz'> {
  readonly plain: Functions;
  readonly wasm?: Accelerated;
  readonly wasmSingle?: Accelerated;
}

/** WebAssembly in a kernel's text, in base64, and what runs it. */
interface Accelerated {
  readonly base64: string;
  readonly run: Exclude<Exports['accelerated'], undefined>;
}

function functionsOf({
  forward,
  vjp,
  jacobian,
  coefficients,
  explain,
  responseCurve,
}: KernelFunctions & Partial<FourierFunctions>): Functions {
  const fourier = coefficients && explain && responseCurve && { coefficients, explain, responseCurve };
  return { forward, vjp, jacobian, ...(fourier ? { fourier } : {}) };
}

/** The kernel's functions on WebAssembly; undefined where the plain ones are to run, which nobody has asked for. */
async function wasmOf(
  id: string,
  code: Code,
  certificate: CertificateFields | undefined,
  { target, allowUncertified }: LoadKernelOptions,
): Promise<Functions | undefined> {
  const which = target === 'wasm-f32' ? 'wasmSingle' : 'wasm';
  const refused = (expected: string): undefined => {
    if (target === undefined) return undefined;
    throw new KernelMistake(id, expected, remedies[which]);
  };
  const [wasm, name] = [code[which], names[which]];
  if (wasm === undefined) return refused(`it holds no ${name}`);
  const stated = certificate?.[which]?.sha256;
  const found = sha256(Buffer.from(wasm.base64, 'base64'));
  if (stated !== undefined && stated !== found)
    throw new KernelMistake(
      id,
      `its certificate is about ${name} with sha256 ${stated}, the text holds ${found}`,
      'Generate the kernel again; it is not to be edited',
    );
  if (stated === undefined && allowUncertified !== true)
    return refused(`its certificate says nothing of its ${name}`);
  const functions = await wasm.run();
  return functions ? functionsOf(functions) : refused('vectors of doubles do not run on WebAssembly here');
}

const names = { wasm: 'WebAssembly', wasmSingle: 'WebAssembly in single precision' } as const;

const remedies = {
  wasm: 'Run its plain functions, or generate it again',
  wasmSingle:
    'Run what it has, or generate it from a configuration that says "precision": "double and single", by another strategy than "shift"',
} as const;

interface CertificateFields {
  readonly verdict: string;
  readonly ansatz: unknown;
  readonly texts: readonly { readonly file: string; readonly sha256: string }[];
  readonly wasm?: { readonly sha256: string };
  readonly wasmSingle?: { readonly sha256: string };
}

interface CertificateJson extends Partial<CertificateFields> {
  readonly schema?: unknown;
}

const certificateSchema = 'qgradcam/certificate@1';

function parseCertificate(id: string, json: string): CertificateFields {
  const damaged = (): KernelMistake =>
    new KernelMistake(id, 'its certificate.json is not a certificate', 'Generate the kernel again');
  let fields: CertificateJson | null;
  try {
    fields = JSON.parse(json) as CertificateJson | null; // each field is checked below
  } catch {
    throw damaged();
  }
  if (
    fields?.schema !== certificateSchema ||
    typeof fields.verdict !== 'string' ||
    !Array.isArray(fields.texts) ||
    fields.texts.some((text) => typeof text?.sha256 !== 'string')
  )
    throw damaged();
  const { verdict, ansatz, texts, wasm, wasmSingle } = fields;
  for (const claim of [wasm, wasmSingle])
    if (claim !== undefined && typeof claim?.sha256 !== 'string') throw damaged();
  return { verdict, ansatz, texts, ...(wasm ? { wasm } : {}), ...(wasmSingle ? { wasmSingle } : {}) };
}

function checkHashes(id: string, present: ReadonlyMap<string, Buffer>, certificate: CertificateFields): void {
  for (const [file, bytes] of present) {
    const stated = certificate.texts.find((text) => text.file === file);
    const found = sha256(bytes);
    if (stated === undefined)
      throw new KernelMistake(id, `its certificate does not mention "${file}"`, 'Generate the kernel again');
    if (stated.sha256 !== found)
      throw new KernelMistake(
        id,
        `its certificate is about a "${file}" with sha256 ${stated.sha256}, the file has ${found}`,
        'Generate the kernel again; it is not to be edited',
      );
  }
}

async function importText(id: string, text: Buffer): Promise<Code> {
  const url = `data:text/javascript;base64,${text.toString('base64')}`;
  let code: Partial<Exports>;
  try {
    code = await import(/* @vite-ignore */ url);
  } catch (error) {
    throw new KernelMistake(id, `"${runText}" does not run (${String(error)})`, 'Generate the kernel again');
  }
  const { forward, vjp, jacobian, ansatz } = code;
  if (
    typeof forward !== 'function' ||
    typeof vjp !== 'function' ||
    typeof jacobian !== 'function' ||
    ansatz === undefined
  )
    throw new KernelMistake(
      id,
      `"${runText}" exports forward, vjp, jacobian and ansatz, this one ${Object.keys(code).join(', ') || 'nothing'}`,
      'Generate the kernel again',
    );
  const both = (base64: unknown, run: Exports['accelerated']): Accelerated | undefined =>
    typeof base64 === 'string' && typeof run === 'function' ? { base64, run } : undefined;
  const wasm = both(code.wasm, code.accelerated);
  const wasmSingle = both(code.wasmSingle, code.acceleratedSingle);
  return {
    ansatz,
    plain: functionsOf({ ...code, forward, vjp, jacobian }),
    ...(wasm ? { wasm } : {}),
    ...(wasmSingle ? { wasmSingle } : {}),
  };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
