import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { type Ansatz, bothPrecisions, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { denseExpectations, denseJacobian, denseThetaJacobian } from '../oracles/dense-circuit.js';
import { cases } from '../random/cases.js';
import { type KernelFunctions, type KernelModule, kernelModule } from './kernel-module.js';
import { randomAnsatz } from './random-ansatz.js';

const inBoth = ({ document }: Ansatz): Ansatz => parseAnsatz({ ...document, precision: bothPrecisions });

const small = inBoth(
  parseAnsatz({
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
  }),
);

async function single(
  ansatz: Ansatz,
  strategy: StrategyName,
): Promise<readonly [plain: KernelModule, single: KernelFunctions]> {
  const plain = await kernelModule(generateKernel(ansatz, strategy).javascript);
  return [plain, (await plain.acceleratedSingle!())!];
}

const wave = (length: number, frequency: number, size = 2) =>
  Float64Array.from({ length }, (_, k) => size * Math.sin(k * frequency + 0.3));

interface Given {
  readonly x: Float64Array;
  readonly theta: Float64Array;
  readonly cotangent: Float64Array;
}

function inputs(ansatz: Ansatz, batch: number, size = 2): Given {
  return {
    x: wave(batch * ansatz.qubits, 1.7, size),
    theta: wave(parameterCount(ansatz), 1.1, size),
    cotangent: wave(batch * ansatz.observables.length, 0.7, 1),
  };
}

/** All outputs for a batch, by name; 7 stands where nothing was written. */
function outputs(kernel: KernelFunctions, ansatz: Ansatz, { x, theta, cotangent }: Given) {
  const [n, m] = [ansatz.qubits, ansatz.observables.length];
  const batch = x.length / n;
  const made = (length: number) => new Float64Array(length).fill(7);
  const out = {
    forward: made(batch * m),
    y: made(batch * m),
    dx: made(batch * n),
    dtheta: made(theta.length),
    jac: made(batch * m * n),
  };
  kernel.forward(x, theta, out.forward, batch);
  kernel.vjp(x, theta, cotangent, out.y, out.dx, out.dtheta, batch);
  kernel.jacobian(x, theta, out.jac, batch);
  if (!kernel.coefficients) return out;
  const more = {
    tensor: made(m * 3 ** n),
    values: made(batch * m),
    rows: made(batch * m * n),
    curve: made(batch * m * n * 3),
  };
  kernel.coefficients(theta, more.tensor);
  kernel.explain!(more.tensor, x, more.values, more.rows, batch);
  kernel.responseCurve!(more.tensor, x, more.curve, batch);
  return { ...out, ...more };
}

/** The largest difference, relative to the size of the observables and of the number. */
function furthest(found: object, expected: object, size: number): number {
  const flat = (all: object) => Object.values(all).flatMap((values) => [...(values as Float64Array)]); // its outputs
  const others = flat(expected);
  return flat(found).reduce(
    (most, value, k) => Math.max(most, Math.abs(value - others[k]!) / (size + Math.abs(others[k]!))),
    0,
  );
}

const sizeOf = ({ observables }: Ansatz) =>
  observables
    .flat()
    .reduce((sum, { coefficient: { num, den } }) => sum + Math.abs(Number(num) / Number(den)), 0);

const served: readonly StrategyName[] = ['adjoint', 'unitary', 'fourier'];

describe('a kernel on WebAssembly in single precision', () => {
  it('agrees with the dense circuit to single precision, whatever its strategy', async () => {
    const ansatzes = fc
      .tuple(randomAnsatz(1, 4), fc.constantFrom(...served))
      .filter(([ansatz, strategy]) => strategies[strategy].refusal(ansatz) === undefined);
    await fc.assert(
      fc.asyncProperty(ansatzes, fc.integer({ min: 1, max: 9 }), async ([plainAnsatz, strategy], batch) => {
        const ansatz = inBoth(plainAnsatz);
        const [, kernel] = await single(ansatz, strategy);
        const given = inputs(ansatz, batch);
        const { forward, jac, dtheta } = outputs(kernel, ansatz, given);
        const theta = [...given.theta];
        const [n, m] = [ansatz.qubits, ansatz.observables.length];
        const expected = { forward: [] as number[], jac: [] as number[], dtheta: theta.map(() => 0) };
        for (let b = 0; b < batch; b += 1) {
          const x = [...given.x.subarray(b * n, (b + 1) * n)];
          expected.forward.push(...denseExpectations(ansatz, x, theta));
          expected.jac.push(...denseJacobian(ansatz, x, theta).flat());
          for (const [l, row] of denseThetaJacobian(ansatz, x, theta).entries())
            row.forEach((value, j) => {
              expected.dtheta[j]! += given.cotangent[b * m + l]! * value;
            });
        }
        expect(furthest({ forward, jac, dtheta }, expected, sizeOf(ansatz))).toBeLessThan(2e-5);
      }),
      cases(30),
    );
  }, 120_000);

  it.each(served)('agrees with the plain program for batches of 0 to 9: %s', async (strategy) => {
    const [plain, kernel] = await single(small, strategy);
    for (let batch = 0; batch < 10; batch += 1) {
      const given = inputs(small, batch);
      const [found, expected] = [outputs(kernel, small, given), outputs(plain, small, given)];
      expect(furthest(found, expected, 1)).toBeLessThan(5e-6);
    }
  });

  it('gives each sample the same bits, whatever stands beside it', async () => {
    const [, kernel] = await single(small, 'adjoint');
    const given = inputs(small, 7);
    const whole = outputs(kernel, small, given);
    for (let b = 0; b < 7; b += 1) {
      const alone = outputs(kernel, small, {
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
    const [, kernel] = await single(small, 'adjoint');
    const given = inputs(small, 5);
    const first = outputs(kernel, small, given);
    outputs(kernel, small, { ...inputs(small, 9, 50), theta: wave(12, 3).fill(Number.NaN) });
    expect(outputs(kernel, small, given)).toEqual(first);
  });

  it('agrees for angles of any size, and says NaN where plain functions do', async () => {
    const [plain, kernel] = await single(small, 'adjoint');
    for (const size of [6.2, 7, 100, 2 ** 20, 1e7, 1e15]) {
      const given = { ...inputs(small, 5), theta: wave(12, 1.1, size) };
      // Only the first input is an angle as it is.
      for (let k = 0; k < given.x.length; k += 3) given.x[k] = given.x[k]! * size;
      expect(furthest(outputs(kernel, small, given), outputs(plain, small, given), 1)).toBeLessThan(5e-6);
    }
    for (const what of [Number.POSITIVE_INFINITY, Number.NaN]) {
      const given = inputs(small, 6);
      given.x[3] = what;
      const [a, b] = [outputs(plain, small, given), outputs(kernel, small, given)];
      for (const name of ['y', 'dx', 'jac'] as const)
        expect([...b[name]].map(Number.isNaN)).toEqual([...a[name]].map(Number.isNaN));
      expect([...b.y].map(Number.isNaN).indexOf(true)).toBe(2);
    }
  });

  it('refuses short buffers as the plain functions do, before it writes', async () => {
    const [plain, kernel] = await single(small, 'adjoint');
    const lengths = { x: 15, theta: 12, cotangent: 10, y: 10, dx: 15, dtheta: 12 };
    for (const short of Object.keys(lengths)) {
      const [x, theta, cotangent, y, dx, dtheta] = Object.entries(lengths).map(([name, length]) =>
        new Float64Array(name === short ? length - 1 : length).fill(0.5),
      ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]; // as many as lengths
      const messageOf = ({ vjp }: KernelFunctions): string => {
        try {
          vjp(x, theta, cotangent, y, dx, dtheta, 5);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return (error as RangeError).message; // it is one
        }
        return 'nothing is thrown';
      };
      expect(messageOf(kernel)).toBe(messageOf(plain));
      expect(messageOf(kernel)).toContain(short);
      expect([...y, ...dx, ...dtheta].every((value) => value === 0.5)).toBe(true);
    }
  });

  it('spells decimals of any length, and is proved with them', async () => {
    const ansatz = inBoth(
      parseAnsatz({
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
        observables: [
          '0.12345678901234567891 Z0',
          '-1234567.89012345678901234567 X1 Z2',
          '3.1415927 Z1 + 0.70710677 X0',
        ],
      }),
    );
    const [plain, kernel] = await single(ansatz, 'adjoint');
    const given = inputs(ansatz, 3);
    const size = sizeOf(ansatz);
    expect(furthest(outputs(kernel, ansatz, given), outputs(plain, ansatz, given), size)).toBeLessThan(5e-6);
    const { javascript } = generateKernel(ansatz, 'adjoint');
    expect(checkKernel(javascript, 'javascript', ansatz, 'long', { target: 'wasm-f32' })).toMatchObject({
      verdict: 'proved',
    });
  });

  it('is there only where the configuration asks for it, and there is WebAssembly at all', async () => {
    const { precision: _, ...document } = small.document;
    const without = generateKernel(parseAnsatz(document), 'adjoint');
    expect(without.singleWebAssembly).toBeUndefined();
    expect((await kernelModule(without.javascript)).acceleratedSingle).toBeUndefined();
    const shift = generateKernel(small, 'shift');
    expect(shift.singleWebAssembly).toEqual({ because: expect.stringMatching(/dtheta.* in the loop/) });
    expect((await kernelModule(shift.javascript)).acceleratedSingle).toBeUndefined();
  });
});
