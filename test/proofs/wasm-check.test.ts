import { describe, expect, it } from 'vitest';
import { chooseStrategy } from '../../codegen/cost-model.js';
import { double } from '../../codegen/emit/wasm/precision.js';
import { emitWasm } from '../../codegen/emit/wasm.js';
import { generateKernel } from '../../codegen/generate.js';
import { exact } from '../../codegen/ir/exact.js';
import { add, constant, load, multiply, one, subtract } from '../../codegen/ir/floats.js';
import { integer } from '../../codegen/ir/integers.js';
import type { Program } from '../../codegen/ir/program.js';
import { shippedKernels } from '../../codegen/shipped.js';
import { certify } from '../../proofs/certify.js';
import { checkKernel, type Finding } from '../../proofs/kernel/check-kernel.js';
import { bytesOf, codeOf, type Instruction, withBytes } from '../../proofs/mutants/wasm-code.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { kernelModule } from '../codegen/kernel-module.js';
import { tableAt } from './table-at.js';

const ansatz = parseAnsatz({ ...shippedKernels['ry-2q-2b'], observables: ['Z0', '0.3 X0 X1 - 0.25 Z1'] });
const kernel = generateKernel(ansatz);
const text = kernel.javascript;
const bytes = bytesOf(text)!;
const all = codeOf(bytes).instructions;

const verdictOf = (changed: string): Finding =>
  checkKernel(changed, 'javascript', ansatz, 'bytes', { target: 'wasm' });
const findingFor = (changed: Uint8Array): Finding => verdictOf(withBytes(text, changed));

/** The module with some bytes in the place of an instruction; of the same length, so that nothing else moves. */
function replaced({ at, end }: Instruction, by: readonly number[]): Uint8Array {
  expect(by.length).toBe(end - at);
  const changed = bytes.slice();
  changed.set(by, at);
  return changed;
}

/** What the WebAssembly of a file computes for three samples. */
async function outputs(file: string): Promise<readonly number[]> {
  const { forward, vjp, jacobian } = (await (await kernelModule(file)).accelerated!())!;
  const wave = (length: number) => Float64Array.from({ length }, (_, k) => Math.sin(k + 1));
  const [x, theta, cotangent] = [wave(6), wave(4), wave(6)];
  const results = [6, 6, 6, 4, 12].map((length) => new Float64Array(length));
  const [y, again, dx, dtheta, jac] = results as [Float64Array, ...Float64Array[]]; // there are five
  forward(x, theta, y, 3);
  vjp(x, theta, cotangent, again!, dx!, dtheta!, 3);
  jacobian(x, theta, jac!, 3);
  return results.flatMap((values) => [...values]);
}

const of = (code: number) => all.filter((i) => i.code === code);
/** At most so many, spread over the code. */
const some = <T>(items: readonly T[], most: number) => {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, k) => k % step === 0).slice(0, most);
};
const nop = 0x01;

describe('the WebAssembly of a kernel', () => {
  it('is proved as generated, in both files, with the same bound as the text', () => {
    const certificate = certify(kernel, ansatz);
    expect(certificate.verdict).toBe('proved');
    expect(certificate.wasm!.bytes).toBe(bytes.length);
    expect(certificate.wasm!.methods.at(-1)).toEqual({ ...certificate.methods.at(-1), batches: [0, 3] });
  });

  it('is not proved with one byte changed, unless nothing that it computes has changed', async () => {
    const right = await outputs(text);
    let proved = 0;
    for (let k = 0; k < 300; k += 1) {
      const changed = bytes.slice();
      changed[(k * 7919 + 13) % bytes.length]! ^= 1 << (k % 8);
      if (findingFor(changed).verdict !== 'proved') continue;
      proved += 1;
      expect(await outputs(withBytes(text, changed))).toEqual(right);
    }
    // Alignment hints and entries of tables that nothing reads.
    expect(proved).toBeLessThan(20);
  });

  it.each([
    ['a sum for a difference', 0x100f1, [0xfd, 0xf0, 0x01]],
    ['a difference for a sum', 0x100f0, [0xfd, 0xf1, 0x01]],
    ['a sum for a product', 0x100f2, [0xfd, 0xf0, 0x01]],
  ])('is refuted, or nothing is claimed, with %s', (_, code, by) => {
    const sites = some(of(code), 12);
    expect(sites.length).toBeGreaterThan(5);
    for (const site of sites) expect(findingFor(replaced(site, by)).verdict).not.toBe('proved');
  });

  it('is not proved with a dropped store: what stood there from an earlier call is not read', () => {
    for (const site of some(of(0x1000b), 12)) {
      const { at, end } = site;
      // store → drop the vector and the address
      const changed = bytes.slice();
      changed.set([0x1a, 0x1a, ...new Array<number>(end - at - 2).fill(nop)], at);
      expect(findingFor(changed)).toMatchObject({ verdict: 'open' });
    }
  });

  it('is not proved with two reads of other places, other locals or other constants, unless nothing changes', async () => {
    const right = await outputs(text);
    const other = ({ end }: Instruction): Uint8Array => {
      const changed = bytes.slice();
      changed[end - 1]! = changed[end - 1]! ^ 16;
      return changed;
    };
    let refused = 0;
    for (const code of [0x10000, 0x1000a, 0x20, 0x41])
      for (const site of some(of(code), 10)) {
        const changed = other(site);
        // A mask of more bits than its number has, or a shift of what is always 0.
        if (findingFor(changed).verdict === 'proved')
          expect(await outputs(withBytes(text, changed))).toEqual(right);
        else refused += 1;
      }
    expect(refused).toBeGreaterThan(30);
  });

  it('is not proved where lanes meet, so that one sample reads what is another one’s', () => {
    const between = all.filter(({ code, immediate, end }) => {
      // Two bytes of offset: the address moves by 8, half a vector.
      return (code === 0x10000 || code === 0x1000b) && end - immediate === 3;
    });
    for (const { immediate } of some(between, 12)) {
      const changed = bytes.slice();
      changed[immediate + 1]! ^= 8;
      expect(findingFor(changed)).toMatchObject({
        verdict: 'open',
        reason: expect.stringContaining('is no multiple of 16'),
      });
    }
    for (const { at, end } of some(of(0x1000a), 6)) {
      // load64_splat → load, of what all samples share
      const changed = bytes.slice();
      changed[at + 1] = 0x00;
      expect(end).toBeGreaterThan(at);
      expect(findingFor(changed).verdict).not.toBe('proved');
    }
  });

  it('is refuted where a constant is one unit in the last place off', () => {
    const constants = of(0x44).filter(({ immediate }) => {
      const value = new DataView(bytes.buffer).getFloat64(immediate, true);
      return value !== 0;
    });
    expect(constants.length).toBeGreaterThan(5);
    for (const { immediate } of constants) {
      const changed = bytes.slice();
      changed[immediate]! ^= 1;
      expect(findingFor(changed).verdict).not.toBe('proved');
    }
  });

  it.each([
    ['extract_lane', [0x04, 0x01, 0x60, 0x00, 0x00]],
    ['imports', [0x02, 0x01, 0x00]],
    ['a start function', [0x08, 0x01, 0x00]],
    ['names', [0x00, 0x05, 0x04, 0x6e, 0x61, 0x6d, 0x65]],
    ['globals', [0x06, 0x01, 0x00]],
  ])('is not proved with a section that is not modelled: %s', (_, section) => {
    const changed = Uint8Array.from([...bytes.subarray(0, 8), ...section, ...bytes.subarray(8)]);
    expect(findingFor(changed)).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/not modelled/),
    });
  });

  it('is not proved with another routine for sines and cosines', () => {
    const [first] = all;
    const changed = bytes.slice();
    changed[first!.at - 30]! ^= 64;
    expect(findingFor(changed)).toMatchObject({ verdict: 'open' });
  });
});

describe('what runs it', () => {
  const edits: readonly [what: string, from: string | RegExp, to: string][] = [
    ['samples taken three at a time', 'b += 2', 'b += 3'],
    ['a missing guard', '.length < (row', '.length < 0 * (row'],
    ['wrapping by 2π', 'angle / 2)', 'angle / 1)'],
    ['an output that is put back late', 'pair();', ''],
    ['another comment', 'An angle;', 'An angle:'],
    [
      'a message of its own',
      'forward: y needs batch * 2 entries, one number per sample and observable",[[',
      'y",[[',
    ],
  ];

  const inTail = (from: string | RegExp, to: string): string => {
    const tail = text.indexOf('\n// The same program as WebAssembly');
    const changed = text.slice(0, tail) + text.slice(tail).replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };

  it.each(edits)('is the fixed text: %s', (_, from, to) => {
    for (const target of ['plain', 'wasm'] as const)
      expect(checkKernel(inTail(from, to), 'javascript', ansatz, 'bytes', { target })).toMatchObject({
        verdict: 'open',
      });
  });

  it.each([
    ['an angle of any size', /\["wrapped",(\d+)\]/, '["raw",$1]', /anything but an exact multiple/],
    ['the arc tangent of an angle', /\["wrapped",(\d+)\]/, '["atan",$1]', /differs|modelled|formula/],
    [
      'an input that lies elsewhere',
      /\["wrapped",(\d+)\]/,
      '["wrapped",2$1]',
      /before this call has written/,
    ],
    ['an input beyond the memory', /\["wrapped",(\d+)\]/, '["wrapped",99999999]', /outside the memory/],
    ['an output that lies elsewhere', /("y",2,0,"output",[^[]*\[\["raw",)(\d+)/, '$12$2', /left unwritten/],
    [
      'an input in place of a table',
      /\["wrapped",(\d+)\]/,
      `["wrapped",${tableAt(bytes) / 8}]`,
      /lies in a table/,
    ],
  ])('puts every buffer where the code has it: %s', (_, from, to, reason) => {
    const finding = verdictOf(inTail(from, to));
    if (finding.verdict === 'open') expect(finding.reason).toMatch(reason);
    else expect(finding.verdict).toBe('refuted');
  });

  it('is not proved where a difference that is 0 but for its roundings is made large, in the bytes alone', async () => {
    const first = integer(0);
    const square = (array: string) => multiply(load(array, first), load(array, first));
    const nothing = subtract(add(square('halfCos'), square('halfSin')), one);
    const { program } = chooseStrategy(ansatz);
    const noisy: Program = {
      ...program,
      functions: program.functions.map((f) => ({
        ...f,
        body: f.body.map((s) =>
          s.op === 'store' && s.array === 'y'
            ? { ...s, value: add(s.value, multiply(constant(exact.of(3e15)), nothing)) }
            : s,
        ),
      })),
    };
    const emitted = emitWasm(noisy, double);
    if (!('module' in emitted)) throw new Error(emitted.because);
    const changed = withBytes(text, emitted.module.bytes);
    expect(verdictOf(changed)).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/the roundings of y.* in doubles may add up to/),
    });
    const [wrong, right] = [await outputs(changed), await outputs(text)];
    expect(Math.max(...right.map((value, k) => Math.abs(value - wrong[k]!)))).toBeGreaterThan(0.1);
  });

  it('may not be disturbed by what stands above it', () => {
    const renamed = text.replaceAll('readOut(', 'atob(');
    expect(verdictOf(renamed)).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('"atob" means something else'),
    });
  });

  it('has the same bytes in both files', () => {
    const changed = bytes.slice();
    const hint = of(0x10000)[0]!.immediate;
    changed[hint] = 3;
    expect(findingFor(changed).verdict).toBe('proved');
    expect(certify({ ...kernel, javascript: withBytes(text, changed) }, ansatz)).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('their WebAssembly differs'),
    });
  });

  it('is not needed', () => {
    const without = (whole: string) => whole.slice(0, whole.indexOf('\n// The same program as WebAssembly'));
    const certificate = certify(
      { typescript: without(kernel.typescript), javascript: without(kernel.javascript) },
      ansatz,
    );
    expect(certificate.verdict).toBe('proved');
    expect(certificate.wasm).toBeUndefined();
  });
});
