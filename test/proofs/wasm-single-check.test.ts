import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import type { StrategyName } from '../../codegen/lower/strategies.js';
import { shippedKernels } from '../../codegen/shipped.js';
import { certificateText } from '../../proofs/certificate.js';
import { certify } from '../../proofs/certify.js';
import { checkKernel, type Finding } from '../../proofs/kernel/check-kernel.js';
import { splitFile } from '../../proofs/kernel/wasm/accelerated.js';
import { mutationGate } from '../../proofs/mutants/mutation-gate.js';
import { bytesOf, codeOf, type Instruction, withBytes } from '../../proofs/mutants/wasm-code.js';
import { wasmMutants, wasmMutationNames } from '../../proofs/mutants/wasm-mutations.js';
import { recheck } from '../../proofs/recheck.js';
import { bothPrecisions, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { kernelModule } from '../codegen/kernel-module.js';

const ansatz = parseAnsatz({
  ...shippedKernels['ry-2q-2b'],
  observables: ['Z0', '0.3 X0 X1 - 0.25 Z1'],
  precision: bothPrecisions,
});
const kernel = generateKernel(ansatz);
const text = kernel.javascript;
const target = 'wasm-f32';
const bytes = bytesOf(text, target)!;
const all = codeOf(bytes).instructions;

const verdictOf = (changed: string): Finding =>
  checkKernel(changed, 'javascript', ansatz, 'bytes', { target });
const findingFor = (changed: Uint8Array): Finding => verdictOf(withBytes(text, changed, target));

/** The module with some bytes in the place of an instruction; of the same length, so that nothing else moves. */
function replaced({ at, end }: Instruction, by: readonly number[]): Uint8Array {
  expect(by.length).toBe(end - at);
  const changed = bytes.slice();
  changed.set(by, at);
  return changed;
}

/** What the WebAssembly of a file computes for five samples. */
async function outputs(file: string): Promise<readonly number[]> {
  const { forward, vjp, jacobian } = (await (await kernelModule(file)).acceleratedSingle!())!;
  const wave = (length: number) => Float64Array.from({ length }, (_, k) => Math.sin(k + 1));
  const [x, theta, cotangent] = [wave(10), wave(4), wave(10)];
  const results = [10, 10, 10, 4, 20].map((length) => new Float64Array(length));
  const [y, again, dx, dtheta, jac] = results as [Float64Array, ...Float64Array[]]; // there are five
  forward(x, theta, y, 5);
  vjp(x, theta, cotangent, again!, dx!, dtheta!, 5);
  jacobian(x, theta, jac!, 5);
  return results.flatMap((values) => [...values]);
}

const of = (code: number) => all.filter((i) => i.code === code);
/** At most so many, spread over the code. */
const some = <T>(items: readonly T[], most: number) => {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, k) => k % step === 0).slice(0, most);
};
const nop = 0x01;

describe('the WebAssembly of a kernel in single precision', () => {
  it.each<StrategyName>(['adjoint', 'unitary', 'fourier'])('is proved as generated: %s', (strategy) => {
    const generated = generateKernel(ansatz, strategy);
    const certificate = certify(generated, ansatz);
    expect(certificate).toMatchObject({ verdict: 'proved' });
    const { wasmSingle } = certificate;
    expect(wasmSingle!.bytes).toBe(bytesOf(generated.javascript, target)!.length);
    expect(wasmSingle!.methods.map(({ method, batches }) => [method, batches])).toEqual([
      ['exact-normal-form', [1]],
      ['identity-testing', [0, 5]],
    ]);
  });

  it('has in its certificate what was seen of its rounding, and no bound', () => {
    const { wasmSingle, rounding } = certify(kernel, ansatz);
    const { observed, bound } = wasmSingle!.rounding;
    expect(bound).toBeNull();
    for (const [name, error] of Object.entries(observed.largest)) {
      expect(error, name).toBeGreaterThan(2 ** -28);
      expect(error, name).toBeLessThan(1e-5);
    }
    expect(Object.keys(observed.largest)).toEqual(Object.keys(rounding!.observed.largest));
  });

  it('is certified, or the certificate is not believed', () => {
    const certificate = certify(kernel, ansatz);
    const encode = (s: string) => new TextEncoder().encode(s);
    const filesWith = (stored: object) => ({
      id: 'both',
      'kernel.ts': encode(kernel.typescript),
      'kernel.js': encode(kernel.javascript),
      'certificate.json': encode(JSON.stringify(stored)),
    });
    const stored = JSON.parse(certificateText(certificate)) as Record<string, object>; // an object of objects, but for texts
    expect(recheck(filesWith(stored)).verdict).toBe('proved');
    expect(recheck(filesWith(stored), '--seed 5').verdict).toBe('proved');
    const { wasmSingle, ...without } = stored;
    const smaller = { ...wasmSingle, rounding: { observed: { largest: { forward: 1e-9 } } } };
    for (const lie of [without, { ...stored, wasmSingle: smaller }])
      expect(recheck(filesWith(lie))).toMatchObject({
        verdict: 'open',
        reason: expect.stringContaining('its "wasmSingle" is'),
      });
  });

  it('is not proved with one byte changed, unless nothing that it computes has changed', async () => {
    const right = await outputs(text);
    let proved = 0;
    for (let k = 0; k < 200; k += 1) {
      const changed = bytes.slice();
      changed[(k * 7919 + 13) % bytes.length]! ^= 1 << (k % 8);
      if (findingFor(changed).verdict !== 'proved') continue;
      proved += 1;
      expect(await outputs(withBytes(text, changed, target))).toEqual(right);
    }
    // Alignment hints and entries of tables that nothing reads.
    expect(proved).toBeLessThan(15);
  });

  it.each([
    ['a sum for a difference', 0x100e5, [0xfd, 0xe4, 0x01]],
    ['a difference for a sum', 0x100e4, [0xfd, 0xe5, 0x01]],
    ['a sum for a product', 0x100e6, [0xfd, 0xe4, 0x01]],
    ['an instruction of doubles', 0x100e6, [0xfd, 0xf2, 0x01]],
    ['a square root', 0x100e1, [0xfd, 0xe3, 0x01]],
    ['a minimum', 0x100e4, [0xfd, 0xe8, 0x01]],
  ])('is refuted, or nothing is claimed, with %s', (_, code, by) => {
    const sites = some(of(code), 8);
    expect(sites.length).toBeGreaterThan(2);
    for (const site of sites) expect(findingFor(replaced(site, by)).verdict).not.toBe('proved');
  });

  it('is not proved with instructions of doubles in it, though they might compute the same', () => {
    const doubles = bytesOf(text)!;
    expect(findingFor(doubles)).toMatchObject({ verdict: 'open' });
    expect(
      checkKernel(withBytes(text, bytes), 'javascript', ansatz, 'bytes', { target: 'wasm' }),
    ).toMatchObject({ verdict: 'open' });
  });

  it('is not proved with a dropped store', () => {
    for (const { at, end } of some(of(0x1000b), 12)) {
      const changed = bytes.slice();
      changed.set([0x1a, 0x1a, ...new Array<number>(end - at - 2).fill(nop)], at);
      expect(findingFor(changed)).toMatchObject({ verdict: 'open' });
    }
  });

  it('is not proved where lanes meet, so that one sample reads what is another one’s', () => {
    const between = all.filter(
      ({ code, immediate, end }) => (code === 0x10000 || code === 0x1000b) && end - immediate === 3,
    );
    for (const by of [4, 8])
      for (const { immediate } of some(between, 8)) {
        const changed = bytes.slice();
        changed[immediate + 1]! ^= by;
        expect(findingFor(changed)).toMatchObject({
          verdict: 'open',
          reason: expect.stringContaining('is no multiple of 16'),
        });
      }
  });

  it('is refuted where a constant is one unit in the last place off', () => {
    const constants = of(0x43).filter(
      ({ immediate }) => new DataView(bytes.buffer).getFloat32(immediate, true) !== 0,
    );
    expect(constants.length).toBeGreaterThan(5);
    for (const { immediate } of constants) {
      const changed = bytes.slice();
      changed[immediate]! ^= 1;
      expect(findingFor(changed).verdict).not.toBe('proved');
    }
  });

  it('is not proved with another routine for sines and cosines', () => {
    const changed = bytes.slice();
    changed[all[0]!.at - 30]! ^= 64;
    expect(findingFor(changed)).toMatchObject({ verdict: 'open' });
  });

  it('keeps the other WebAssembly in the file apart', () => {
    expect(checkKernel(text, 'javascript', ansatz, 'bytes', { target: 'wasm' }).verdict).toBe('proved');
    const { plain, accelerated, single } = splitFile(text);
    expect(`${plain}${accelerated}\n${single}`).toBe(text);
    expect(verdictOf(`${plain}${accelerated}`)).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('no such WebAssembly'),
    });
    expect(verdictOf(`${plain}${single}`)).toMatchObject({ verdict: 'open' });
  });
});

describe('what runs it in single precision', () => {
  const start = text.indexOf('\n// The same program as WebAssembly in single precision');
  const inTail = (from: string | RegExp, to: string): string => {
    const changed = text.slice(0, start) + text.slice(start).replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };

  it.each([
    ['samples taken three at a time', 'b += 4', 'b += 3'],
    ['a missing guard', '.length < (row', '.length < 0 * (row'],
    ['angles modulo 2π', '12.566370614359172 *', '6.283185307179586 *'],
    ['doubles where singles lie', 'new Float32Array(code', 'new Float64Array(code'],
    ['something behind its end', /}\n$/, '}\nforward = 0;\n'],
  ])('is the fixed text: %s', (_, from, to) => {
    for (const run of ['plain', 'wasm', target] as const)
      expect(checkKernel(inTail(from, to), 'javascript', ansatz, 'bytes', { target: run })).toMatchObject({
        verdict: 'open',
      });
  });

  it.each([
    ['an angle of any size', /\["wrapped",(\d+)\]/, '["raw",$1]'],
    ['the arc tangent of an angle', /\["wrapped",(\d+)\]/, '["atan",$1]'],
    ['an input that lies elsewhere', /\["wrapped",(\d+)\]/, '["wrapped",2$1]'],
    ['an input beyond the memory', /\["wrapped",(\d+)\]/, '["wrapped",99999999]'],
    ['an output that lies elsewhere', /("y",2,0,"output",[^[]*\[\["raw",)(\d+)/, '$12$2'],
  ])('puts every buffer where the code has it: %s', (_, from, to) => {
    expect(verdictOf(inTail(from, to)).verdict).not.toBe('proved');
  });

  it('may not be disturbed by what stands above it', () => {
    expect(verdictOf(text.replaceAll('readOut(', 'putLane('))).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('"putLane" means something else'),
    });
  });

  it('has the same bytes in both files', () => {
    const changed = bytes.slice();
    changed[of(0x10000)[0]!.immediate] = 3;
    expect(findingFor(changed).verdict).toBe('proved');
    expect(certify({ ...kernel, javascript: withBytes(text, changed, target) }, ansatz)).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('their WebAssembly differs'),
    });
  });
});

describe('mutants of WebAssembly in single precision', () => {
  it('are of every kind that the code has a place for', () => {
    const mutants = wasmMutants(bytes, 100_000, () => 0);
    const kinds = new Set(mutants.map(({ kind }) => kind));
    expect(wasmMutationNames.filter((kind) => !kinds.has(kind))).toEqual(['a quotient becomes a product']);
    for (const mutant of mutants) expect(Buffer.from(mutant.bytes).equals(bytes)).toBe(false);
  });

  it('do not escape the checker', async () => {
    const score = await mutationGate({ text, ansatz, target, count: 150, seed: 3 });
    expect(score.escaped).toEqual([]);
    expect(score.checker).toBeGreaterThanOrEqual(score.doubles);
    expect(score.doubles).toBeGreaterThanOrEqual(score.finiteDifferences - 5);
    expect(score.checker).toBeGreaterThan(score.mutants / 2);
  });
});
