import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { kernelModule } from '../codegen/kernel-module.js';
import { caseNamed } from './cases.js';
import { cCompiler, compiledC } from './contestants/compiled-c.js';

const compiler = cCompiler();

describe.skipIf(compiler === undefined)('a kernel as C', () => {
  it.each(['ry-2q', 'rzryrz-3q'])(
    '%s computes what the kernel does, sample by sample and four at a time',
    async (name) => {
      for (const batch of [1, 7]) {
        const { ansatz, x, theta, cotangent } = caseNamed(name, batch)!;
        const [n, m] = [ansatz.qubits, ansatz.observables.length];
        const expected = [batch * m, batch * n, theta.length].map((length) => new Float64Array(length));
        const [y, dx, dtheta] = expected as [Float64Array, Float64Array, Float64Array]; // as many as lengths
        const { vjp } = await kernelModule(generateKernel(ansatz).javascript);
        vjp(x, theta, cotangent, y, dx, dtheta, batch);
        for (const kind of ['scalar', 'avx2'] as const) {
          const results = await compiledC(compiler!, kind).run(caseNamed(name, batch)!);
          if (results === undefined) {
            expect(kind).toBe('avx2'); // not every processor has it
            continue;
          }
          const { answer } = results.find(({ task }) => task === 'vjp')!;
          const found = [answer.y!, answer.dx!, answer.dtheta!];
          expected.forEach((values, k) => {
            expect(found[k]!.length).toBe(values.length);
            values.forEach((value, j) => {
              expect(Math.abs(found[k]![j]! - value)).toBeLessThan(1e-13);
            });
          });
        }
      }
    },
    60_000,
  );
});
