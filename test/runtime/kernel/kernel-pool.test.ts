import { afterAll, describe, expect, it } from 'vitest';
import { shippedKernels } from '../../../codegen/shipped.js';
import { type Kernel, kernelTargets } from '../../../runtime/kernel/kernel.js';
import { KernelPool } from '../../../runtime/kernel/kernel-pool.js';
import { shippedKernel } from '../../../runtime/kernel/load-kernel.js';
import { kernelInBothPrecisions } from './kernel-in-both-precisions.js';

const kernels = {
  wasm: await shippedKernel('ry-4q-4b', { target: 'wasm' }),
  plain: await shippedKernel('ry-4q-4b', { target: 'plain' }),
  'wasm-f32': await kernelInBothPrecisions(shippedKernels['ry-4q-4b'], { target: 'wasm-f32' }),
};
const { inputs: n, outputs: m, parameters: p } = kernels.plain;
const wave = (length: number, pace: number) =>
  Float64Array.from({ length }, (_, k) => 2 * Math.sin(pace * (k + 1)));

const poolsOf = (kernel: Kernel) => [1, 2, 3].map((workers) => new KernelPool(kernel, { workers }));
const allPools = {
  wasm: poolsOf(kernels.wasm),
  plain: poolsOf(kernels.plain),
  'wasm-f32': poolsOf(kernels['wasm-f32']),
};
afterAll(() => Promise.all(Object.values(allPools).flatMap((pools) => pools.map((pool) => pool.close()))));

/** Everything that a pool computes for a batch. */
async function everything(pool: KernelPool, batch: number) {
  const [x, theta, cotangent] = [wave(batch * n, 1), wave(p, 2), wave(batch * m, 3)];
  const out = {
    forward: new Float64Array(batch * m),
    y: new Float64Array(batch * m),
    dx: new Float64Array(batch * n),
    dtheta: new Float64Array(p).fill(7),
    jac: new Float64Array(batch * m * n),
  };
  await pool.forward(x, theta, out.forward, batch);
  await pool.vjp(x, theta, cotangent, out.y, out.dx, out.dtheta, batch);
  await pool.jacobian(x, theta, out.jac, batch);
  return out;
}

describe.each(kernelTargets)('a kernel pool, %s,', (target) => {
  const [kernel, pools] = [kernels[target], allPools[target]];

  it.each([0, 1, 255, 256, 257, 1000, 8192, 8192 + 300])(
    'gives the same bits with any number of threads, batch %i',
    async (batch) => {
      const [one, two, three] = await Promise.all(pools.map((pool) => everything(pool, batch)));
      expect(two).toEqual(one);
      expect(three).toEqual(one);
    },
  );

  it.each([1, 300, 9000])('gives what the kernel gives, batch %i', async (batch) => {
    const found = await everything(pools[1]!, batch);
    const [x, theta, cotangent] = [wave(batch * n, 1), wave(p, 2), wave(batch * m, 3)];
    const [y, dx, dtheta] = [new Float64Array(batch * m), new Float64Array(batch * n), new Float64Array(p)];
    const jac = new Float64Array(batch * m * n);
    kernel.vjp(x, theta, cotangent, y, dx, dtheta, batch);
    kernel.jacobian(x, theta, jac, batch);
    expect(found.forward).toEqual(y);
    expect(found.y).toEqual(y);
    expect(found.dx).toEqual(dx);
    expect(found.jac).toEqual(jac);
    dtheta.forEach((value, k) => {
      // Relative to sums over thousands of samples.
      const tolerance = target === 'wasm-f32' ? 1e-5 * (1 + Math.abs(value)) : 5e-11;
      expect(Math.abs(found.dtheta[k]! - value)).toBeLessThan(tolerance);
    });
  });

  it('refuses buffers that are too short before anything is written, and numbers of threads that are none', async () => {
    const y = new Float64Array(m).fill(7);
    await expect(pools[0]!.forward(new Float64Array(2 * n), new Float64Array(p), y, 2)).rejects.toThrow(
      RangeError,
    );
    expect([...y]).toEqual(Array.from({ length: m }, () => 7));
    expect(() => new KernelPool(kernel, { workers: 0 })).toThrow(RangeError);
  });

  it('does one call at a time', async () => {
    const [x, theta, y] = [wave(600 * n, 1), wave(p, 2), new Float64Array(600 * m)];
    const first = pools[0]!.forward(x, theta, y, 600);
    await expect(pools[0]!.forward(x, theta, y, 600)).rejects.toThrow('one call at a time');
    await first;
  });
});
