import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KernelModule } from '../codegen/kernel-module.js';

/**
 * Nanoseconds per sample of the shipped kernels: `npx tsx test/bench/kernels.ts [ID…]`.
 *
 * First calls are timed once, cold; then after warm-up the median and the minimum over slices of about 4 ms, short enough
 * that on a busy machine some run undisturbed.
 */
const generated = join(import.meta.dirname, '../../generated');
const wanted = process.argv.slice(2);
const ids = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map((entry) => entry.name);

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

for (const id of ids) {
  const path = join(generated, id, 'kernel.js');
  const kernel = (await import(pathToFileURL(path).href)) as KernelModule; // a generated kernel exports exactly these
  const document = JSON.parse(readFileSync(join(generated, id, 'ansatz.json'), 'utf8')) as {
    qubits: number;
    blocks: number;
    rotations: readonly string[];
    observables: readonly string[];
  };
  const [n, m] = [document.qubits, document.observables.length];
  const p = document.blocks * n * document.rotations.length;
  const wave = (length: number) => Float64Array.from({ length }, (_, k) => 2 * Math.sin(k * 1.7 + 0.3));
  const of = (batch: number) => {
    const [x, theta, cotangent] = [wave(batch * n), wave(p), wave(batch * m)];
    const [y, dx, dtheta] = [new Float64Array(batch * m), new Float64Array(batch * n), new Float64Array(p)];
    const jac = new Float64Array(batch * m * n);
    return {
      forward: () => kernel.forward(x, theta, y, batch),
      vjp: () => kernel.vjp(x, theta, cotangent, y, dx, dtheta, batch),
      jacobian: () => kernel.jacobian(x, theta, jac, batch),
    };
  };
  for (const name of ['forward', 'vjp', 'jacobian'] as const) {
    const first = milliseconds(of(1)[name]);
    const firstBatch = milliseconds(of(64)[name]);
    const cells = [64, 256].map((batch) => {
      const work = of(batch)[name];
      const warm = performance.now() + 150;
      while (performance.now() < warm) work();
      const once = Math.max(milliseconds(work), 0.02);
      const repeat = Math.max(1, Math.round(4 / once));
      const times = Array.from({ length: 41 }, () => {
        const elapsed = milliseconds(() => {
          for (let k = 0; k < repeat; k += 1) work();
        });
        return (elapsed * 1e6) / repeat / batch;
      }).sort((a, b) => a - b);
      const at = (k: number) => Math.round(times[k]!).toString().padStart(9);
      return `batch ${batch}: median ${at(20)} min ${at(0)} ns/sample`;
    });
    const start = `first call ${first.toFixed(1).padStart(6)} ms, first 64 ${firstBatch.toFixed(1).padStart(7)} ms`;
    console.log(`${id.padEnd(14)} ${name.padEnd(9)} ${start} | ${cells.join(' | ')}`);
  }
}
