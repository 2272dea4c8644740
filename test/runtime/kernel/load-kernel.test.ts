import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedKernels } from '../../../codegen/shipped.js';
import type { KernelTarget } from '../../../runtime/kernel/kernel.js';
import {
  KernelMistake,
  type LoadKernelOptions,
  loadedKernel,
  loadKernel,
  shippedKernel,
  shippedKernelIds,
} from '../../../runtime/kernel/load-kernel.js';
import { folderInBothPrecisions } from './kernel-in-both-precisions.js';

const ansatz = { qubits: 2, blocks: 3, rotations: ['Y', 'Z'], observables: ['Z0'] };
const text = `export const ansatz = ${JSON.stringify(ansatz)};
export function forward(x, theta, y, batch) { y[0] = 7; }
export function vjp(x, theta, cotangent, y, dx, dtheta, batch) {}
export function jacobian(x, theta, jac, batch) {}
`;
const hash = (content: string): string => createHash('sha256').update(content).digest('hex');
const certificate = {
  schema: 'qgradcam/certificate@1',
  ansatz,
  texts: ['kernel.ts', 'kernel.js'].map((file) => ({ file, sha256: hash(text) })),
  verdict: 'proved',
};

describe('loading a kernel from a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'qgradcam-kernel-')), 'mine');
    await mkdir(folder);
    await write({});
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  async function write(changes: Record<string, string | undefined>): Promise<void> {
    const whole = { 'kernel.js': text, 'kernel.ts': text, 'certificate.json': JSON.stringify(certificate) };
    for (const [name, content] of Object.entries({ ...whole, ...changes })) {
      if (content === undefined) await rm(join(folder, name));
      else await writeFile(join(folder, name), content);
    }
  }

  it('gives its functions, its sizes, its hash and its certificate', async () => {
    const kernel = await loadKernel(folder);
    expect(kernel).toMatchObject({ id: 'mine', inputs: 2, outputs: 1, parameters: 12, sha256: hash(text) });
    expect(kernel.certificate).toEqual({ verdict: 'proved', sha256: hash(JSON.stringify(certificate)) });
    const y = new Float64Array(1);
    kernel.forward(new Float64Array(2), new Float64Array(12), y, 1);
    expect(y[0]).toBe(7);
    expect(loadedKernel(kernel.sha256)).toBe(kernel);
    expect((await loadKernel(pathToFileURL(folder))).sha256).toBe(kernel.sha256);
  });

  it('needs only the text that runs', async () => {
    await write({ 'kernel.ts': undefined });
    expect((await loadKernel(folder)).id).toBe('mine');
  });

  it('runs what the folder holds now, not what it held when it was first loaded', async () => {
    await loadKernel(folder);
    const other = text.replace('= 7', '= 8');
    const texts = ['kernel.ts', 'kernel.js'].map((file) => ({ file, sha256: hash(other) }));
    await write({
      'kernel.js': other,
      'kernel.ts': other,
      'certificate.json': JSON.stringify({ ...certificate, texts }),
    });
    const y = new Float64Array(1);
    (await loadKernel(folder)).forward(new Float64Array(2), new Float64Array(12), y, 1);
    expect(y[0]).toBe(8);
  });

  it.each([
    ['no text', { 'kernel.js': undefined }, /"kernel.js" is not there/],
    ['no certificate', { 'certificate.json': undefined }, /runs only with its certificate/],
    ['a changed text', { 'kernel.js': text.replace('= 7', '= 8') }, /about a "kernel.js" with sha256/],
    ['a changed TypeScript text', { 'kernel.ts': `${text}\n` }, /about a "kernel.ts" with sha256/],
    ['a damaged certificate', { 'certificate.json': '{"verdict":' }, /not a certificate/],
    [
      'a certificate of another kind',
      { 'certificate.json': JSON.stringify({ ...certificate, schema: 'qgradcam/certificate@0' }) },
      /not a certificate/,
    ],
    [
      'a certificate about nothing',
      { 'certificate.json': JSON.stringify({ ...certificate, texts: [null, ...certificate.texts] }) },
      /not a certificate/,
    ],
    ['a certificate that is null', { 'certificate.json': 'null' }, /not a certificate/],
    [
      'another verdict',
      { 'certificate.json': JSON.stringify({ ...certificate, verdict: 'open' }) },
      /this one says "open"/,
    ],
    [
      'a text not mentioned',
      { 'certificate.json': JSON.stringify({ ...certificate, texts: certificate.texts.slice(1) }) },
      /does not mention "kernel.ts"/,
    ],
    [
      'another configuration',
      { 'certificate.json': JSON.stringify({ ...certificate, ansatz: { ...ansatz, blocks: 4 } }) },
      /another configuration/,
    ],
  ])('is refused with %s', async (_, changes, message) => {
    await write(changes);
    await expect(loadKernel(folder)).rejects.toThrow(KernelMistake);
    await expect(loadKernel(folder)).rejects.toThrow(message);
  });

  it('is refused for a target that there is not', async () => {
    const target = 'gpu' as KernelTarget; // as plain JavaScript may say
    await expect(loadKernel(folder, { target })).rejects.toThrow(/one of wasm, plain, wasm-f32, not "gpu"/);
  });

  it('runs an uncertified kernel only when that is allowed, and never one whose certificate is about another text', async () => {
    await write({ 'certificate.json': undefined });
    const kernel = await loadKernel(folder, { allowUncertified: true });
    expect(kernel.certificate).toBeUndefined();
    await write({ 'kernel.js': text.replace('= 7', '= 8') });
    await expect(loadKernel(folder, { allowUncertified: true })).rejects.toThrow(/with sha256/);
  });

  it('is refused when the text does not run or lacks a function', async () => {
    await write({ 'kernel.js': 'export const', 'kernel.ts': undefined, 'certificate.json': undefined });
    await expect(loadKernel(folder, { allowUncertified: true })).rejects.toThrow(/does not run/);
    await writeFile(join(folder, 'kernel.js'), 'export const ansatz = {};');
    await expect(loadKernel(folder, { allowUncertified: true })).rejects.toThrow(/this one ansatz/);
  });
});

describe('what of a kernel runs', () => {
  const files = ['kernel.ts', 'kernel.js', 'certificate.json'];
  const shippedFolder = fileURLToPath(new URL('../../../generated/ry-2q-2b/', import.meta.url));
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'qgradcam-kernel-')), 'copy');
    await mkdir(folder);
    for (const file of files) await copyFile(join(shippedFolder, file), join(folder, file));
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  const certificateWith = async (change: (certificate: Record<string, unknown>) => void): Promise<void> => {
    const path = join(folder, 'certificate.json');
    const certificate = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    change(certificate);
    await writeFile(path, JSON.stringify(certificate));
  };
  const values = async (options: LoadKernelOptions): Promise<number[]> => {
    const { forward } = await loadKernel(folder, options);
    const y = new Float64Array(2);
    forward(Float64Array.of(0.3, -1.2), Float64Array.of(0.1, 0.2, 0.3, 0.4), y, 1);
    return [...y];
  };

  it('is WebAssembly where it runs, and the plain functions where they are asked for', async () => {
    expect((await loadKernel(folder)).target).toBe('wasm');
    expect((await loadKernel(folder, { target: 'wasm' })).target).toBe('wasm');
    expect((await loadKernel(folder, { target: 'plain' })).target).toBe('plain');
    const [wasm, plain] = [await values({}), await values({ target: 'plain' })];
    for (const [k, value] of wasm.entries()) expect(value).toBeCloseTo(plain[k]!, 14);
  });

  it('is the plain functions where the certificate does not vouch for more', async () => {
    await certificateWith((certificate) => delete certificate.wasm);
    expect((await loadKernel(folder)).target).toBe('plain');
    await expect(loadKernel(folder, { target: 'wasm' })).rejects.toThrow(/says nothing of its WebAssembly/);
    expect((await loadKernel(folder, { allowUncertified: true })).target).toBe('wasm');
  });

  it('is nothing where the certificate is about other bytes', async () => {
    await certificateWith((certificate) => {
      certificate.wasm = { ...(certificate.wasm as object), sha256: 'f'.repeat(64) }; // a claim about bytes is an object
    });
    await expect(loadKernel(folder)).rejects.toThrow(/about WebAssembly with sha256 f+, the text holds/);
    expect((await loadKernel(folder, { target: 'plain' })).target).toBe('plain');
  });

  it('is the plain functions where vectors do not run', async () => {
    const { validate } = WebAssembly;
    WebAssembly.validate = () => false; // as an engine without vectors answers
    try {
      expect((await loadKernel(folder)).target).toBe('plain');
      await expect(loadKernel(folder, { target: 'wasm' })).rejects.toThrow(/do not run on WebAssembly here/);
    } finally {
      WebAssembly.validate = validate;
    }
  });
});

describe('single precision', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await folderInBothPrecisions(shippedKernels['ry-2q-2b']);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('runs where it is asked for, and never else', async () => {
    expect((await loadKernel(folder)).target).toBe('wasm');
    expect((await loadKernel(folder, { target: 'plain' })).target).toBe('plain');
    const [single, plain] = [
      await loadKernel(folder, { target: 'wasm-f32' }),
      await loadKernel(folder, { target: 'plain' }),
    ];
    expect(single.target).toBe('wasm-f32');
    const [y, expected] = [new Float64Array(2), new Float64Array(2)];
    const [x, theta] = [Float64Array.of(0.3, -1.2), Float64Array.of(0.1, 0.2, 0.3, 0.4)];
    single.forward(x, theta, y, 1);
    plain.forward(x, theta, expected, 1);
    for (const [k, value] of y.entries()) expect(value).toBeCloseTo(expected[k]!, 6);
    expect(y).toEqual(Float64Array.from(y, Math.fround));
  });

  it('is refused in words where the kernel has none', async () => {
    await expect(shippedKernel('ry-2q-2b', { target: 'wasm-f32' })).rejects.toThrow(
      /holds no WebAssembly in single precision.*"precision": "double and single"/,
    );
  });

  it('is refused where the certificate is about other bytes, or says nothing of them', async () => {
    const path = join(folder, 'certificate.json');
    const certificate = JSON.parse(await readFile(path, 'utf8')) as Record<string, object>; // as certify writes it
    const { wasmSingle, ...rest } = certificate;
    await writeFile(path, JSON.stringify({ ...rest, wasmSingle: { ...wasmSingle, sha256: 'f'.repeat(64) } }));
    await expect(loadKernel(folder, { target: 'wasm-f32' })).rejects.toThrow(
      /about WebAssembly in single precision with sha256 f+, the text holds/,
    );
    expect((await loadKernel(folder)).target).toBe('wasm');
    await writeFile(path, JSON.stringify(rest));
    await expect(loadKernel(folder, { target: 'wasm-f32' })).rejects.toThrow(
      /says nothing of its WebAssembly in/,
    );
  });
});

describe('the kernels of the installation', () => {
  it('are found by name, each with a certificate that fits', async () => {
    const ids = await shippedKernelIds();
    expect(ids).toContain('ry-4q-4b');
    for (const id of ids) {
      const kernel = await shippedKernel(id);
      expect(kernel.certificate?.verdict).toBe('proved');
      const file = new URL(`../../../generated/${id}/kernel.js`, import.meta.url);
      expect(kernel.sha256).toBe(hash(await readFile(file, 'utf8')));
    }
  });

  it('explain with frozen θ where their strategy is fourier, as the other functions do', async () => {
    expect((await shippedKernel('ry-4q-4b')).fourier).toBeUndefined();
    const { fourier, ...kernel } = await shippedKernel('ry-4q-4b-fourier');
    const [batch, n, m] = [3, kernel.inputs, kernel.outputs];
    const wave = (length: number) => Float64Array.from({ length }, (_, k) => Math.sin(1 + 2 * k));
    const [x, theta] = [wave(batch * n), wave(kernel.parameters)];
    const [y, jac, y2, jac2] = [batch * m, batch * m * n, batch * m, batch * m * n].map(
      (length) => new Float64Array(length),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array]; // four lengths
    kernel.forward(x, theta, y, batch);
    kernel.jacobian(x, theta, jac, batch);
    const tensor = new Float64Array(m * 3 ** n);
    fourier!.coefficients(theta, tensor);
    fourier!.explain(tensor, x, y2, jac2, batch);
    y.forEach((value, k) => {
      expect(y2[k]).toBeCloseTo(value, 12);
    });
    jac.forEach((value, k) => {
      expect(jac2[k]).toBeCloseTo(value, 12);
    });
  });

  it('are listed when a name is unknown', async () => {
    await expect(shippedKernel('absent')).rejects.toThrow(/Choose one of .*ry-4q-4b/);
    await expect(shippedKernel('../generated/ry-4q-4b')).rejects.toThrow(KernelMistake);
  });
});
