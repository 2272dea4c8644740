import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { cases } from '../random/cases.js';
import { type KernelFunctions, kernelModule } from './kernel-module.js';
import { randomAnsatz } from './random-ansatz.js';

const small = parseAnsatz({
  qubits: 3,
  encoding: [
    { fixed: 'H', generator: 'Y', angle: 'identity' },
    { fixed: 'H', generator: 'Y', angle: 'arctan' },
    { fixed: 'I', generator: 'X', angle: 'pi-tanh' },
  ],
  blocks: 2,
  entangler: 'cnot-ring',
  rotations: ['Z', 'Y'],
  observables: ['Z0', '0.3 X1 X2 - 0.1 Y0'],
});

async function both(
  ansatz: Ansatz,
  strategy: StrategyName = 'adjoint',
): Promise<readonly [plain: KernelFunctions, wasm: KernelFunctions]> {
  const plain = await kernelModule(generateKernel(ansatz, strategy).javascript);
  const wasm = await plain.accelerated!();
  expect(wasm).toBeDefined();
  return [plain, wasm!];
}

type SixBuffers = readonly [
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
];

const wave = (length: number, frequency: number, size = 2) =>
  Float64Array.from({ length }, (_, k) => size * Math.sin(k * frequency + 0.3));

/** All outputs for a batch. */
function outputs(
  { forward, vjp, jacobian, coefficients, explain, responseCurve }: KernelFunctions,
  ansatz: Ansatz,
  { x, theta, cotangent }: Readonly<Record<'x' | 'theta' | 'cotangent', Float64Array>>,
) {
  const [n, m] = [ansatz.qubits, ansatz.observables.length];
  const batch = x.length / n;
  const [y, again, dx] = [m, m, n].map((row) => new Float64Array(batch * row)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]; // as many as lengths
  const dtheta = new Float64Array(theta.length);
  const jac = new Float64Array(batch * m * n);
  forward(x, theta, y, batch);
  vjp(x, theta, cotangent, again, dx, dtheta, batch);
  jacobian(x, theta, jac, batch);
  if (!coefficients) return { y, again, dx, dtheta, jac };
  const [tensor, once, rows, curve] = [m * 3 ** n, batch * m, batch * m * n, batch * m * n * 3].map(
    (length) => new Float64Array(length),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]; // as many as lengths
  coefficients(theta, tensor);
  explain!(tensor, x, once, rows, batch);
  responseCurve!(tensor, x, curve, batch);
  return { y, again, dx, dtheta, jac, tensor, once, rows, curve };
}

function inputs(ansatz: Ansatz, batch: number, size = 2) {
  return {
    x: wave(batch * ansatz.qubits, 1.7, size),
    theta: wave(parameterCount(ansatz), 1.1, size),
    cotangent: wave(batch * ansatz.observables.length, 0.7),
  };
}

function furthest(a: ReturnType<typeof outputs>, b: ReturnType<typeof outputs>): number {
  const flat = (all: typeof a) => Object.values(all).flatMap((values) => [...values]);
  const other = flat(b);
  return flat(a).reduce((most, value, k) => Math.max(most, Math.abs(value - other[k]!)), 0);
}

describe('a kernel on WebAssembly', () => {
  it('agrees with the plain program for every configuration and batch, whatever its strategy', async () => {
    const served = fc
      .tuple(randomAnsatz(1, 6), fc.constantFrom<StrategyName>('adjoint', 'unitary', 'fourier'))
      .filter(([ansatz, strategy]) => strategies[strategy].refusal(ansatz) === undefined);
    const batches = fc.constantFrom(0, 1, 2, 3, 7);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(served, batches, async ([ansatz, strategy], batch) => {
        if ('because' in generateKernel(ansatz, strategy).webAssembly) return;
        runs += 1;
        const [plain, wasm] = await both(ansatz, strategy);
        const given = inputs(ansatz, batch);
        expect(furthest(outputs(plain, ansatz, given), outputs(wasm, ansatz, given))).toBeLessThan(1e-12);
      }),
      cases(60),
    );
    expect(runs).toBeGreaterThan(0);
  }, 120_000);

  it('gives each sample the same bits, whatever stands beside it', async () => {
    const [, wasm] = await both(small);
    const given = inputs(small, 7);
    const whole = outputs(wasm, small, given);
    for (let b = 0; b < 7; b += 1) {
      const alone = outputs(wasm, small, {
        ...given,
        x: given.x.slice(b * 3, b * 3 + 3),
        cotangent: given.cotangent.slice(b * 2, b * 2 + 2),
      });
      expect(alone.y).toEqual(whole.y.slice(b * 2, b * 2 + 2));
      expect(alone.dx).toEqual(whole.dx.slice(b * 3, b * 3 + 3));
      expect(alone.jac).toEqual(whole.jac.slice(b * 6, b * 6 + 6));
    }
  });

  it('keeps nothing between calls', async () => {
    const [, wasm] = await both(small);
    const given = inputs(small, 5);
    const first = outputs(wasm, small, given);
    outputs(wasm, small, { ...inputs(small, 9, 50), theta: wave(12, 3).fill(Number.NaN) });
    expect(outputs(wasm, small, given)).toEqual(first);
  });

  it('agrees for angles so large that it takes them modulo 4π, and says NaN where plain functions do', async () => {
    const [plain, wasm] = await both(small);
    for (const size of [2 ** 20, 1e7, 1e15, 1e300]) {
      const given = { ...inputs(small, 3), x: wave(9, 1.7, size), theta: wave(12, 1.1, size) };
      expect(furthest(outputs(plain, small, given), outputs(wasm, small, given))).toBeLessThan(1e-12);
    }
    const given = inputs(small, 3);
    given.x[3] = Number.POSITIVE_INFINITY;
    const [a, b] = [outputs(plain, small, given), outputs(wasm, small, given)];
    expect([...b.y].map(Number.isNaN)).toEqual([...a.y].map(Number.isNaN));
    expect([...b.y].map(Number.isNaN)).toEqual([false, false, true, true, false, false]);
  });

  it('refuses short buffers as the plain functions do, before it writes', async () => {
    const [plain, wasm] = await both(small);
    const lengths = { x: 6, theta: 12, cotangent: 4, y: 4, dx: 6, dtheta: 12 };
    for (const short of Object.keys(lengths)) {
      const buffers = Object.entries(lengths).map(([name, length]) =>
        new Float64Array(name === short ? length - 1 : length).fill(0.5),
      );
      const call =
        ({ vjp }: KernelFunctions) =>
        () =>
          vjp(...(buffers as unknown as SixBuffers), 2); // as many as lengths
      let message = '';
      try {
        call(plain)();
      } catch (error) {
        message = (error as RangeError).message; // it is one
      }
      expect(message).toContain(short);
      expect(call(wasm)).toThrow(new RangeError(message));
      expect(buffers.flatMap((values) => [...values]).every((value) => value === 0.5)).toBe(true);
    }
  });

  it('spells decimals of any length, and is proved with them', async () => {
    const ansatz = parseAnsatz({
      ...small.document,
      encoding: {
        fixed: {
          matrix: [
            ['0.6', '0.8'],
            ['0.8', '-0.6'],
          ],
        },
        generator: 'Y',
        angle: 'identity',
      },
      observables: ['0.12345678901234567891 Z0', '-1234567.89012345678901234567 X1 Z2'],
    });
    const [plain, wasm] = await both(ansatz);
    const given = inputs(ansatz, 3);
    expect(furthest(outputs(plain, ansatz, given), outputs(wasm, ansatz, given))).toBeLessThan(1e-8);
    const { javascript } = generateKernel(ansatz, 'adjoint');
    expect(checkKernel(javascript, 'javascript', ansatz, 'long', { target: 'wasm' })).toMatchObject({
      verdict: 'proved',
    });
  });

  it('is left out, with the reason, where samples add to dθ in their own loop', async () => {
    const { javascript, webAssembly } = generateKernel(small, 'shift');
    expect(webAssembly).toEqual({ because: expect.stringMatching(/dtheta.* in the loop over them/) });
    expect(javascript).toContain(`No WebAssembly: ${'because' in webAssembly && webAssembly.because}.`);
    expect((await kernelModule(javascript)).accelerated).toBeUndefined();
  });
});
