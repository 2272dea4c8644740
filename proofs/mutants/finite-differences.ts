import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { type Inputs, type KernelModule, runText } from './run-text.js';

/** Central differences with this step are good to about 10⁻¹⁰, or 10⁻⁴ in single precision; a test by them allows for more. */
const precisions = {
  double: { step: 1e-5, tolerance: 1e-6 },
  single: { step: 1 / 64, tolerance: 1e-3 },
};

/**
 * Whether a kernel's derivatives agree with central differences of its own `forward`, in x and θ, for every sample and output: the usual test
 * of a gradient. Where it has `explain` and `responseCurve`, the derivatives of the one agree with them, too, and the other's value where
 * the angle is not moved with `forward`. It cannot see what is wrong in values and derivatives alike.
 */
export function agreesWithDifferences(
  kernel: KernelModule,
  ansatz: Ansatz,
  inputs: Inputs,
  precision: keyof typeof precisions = 'double',
): boolean {
  const { step, tolerance } = precisions[precision];
  const { batch, x, theta, cotangent } = inputs;
  const [n, m] = [ansatz.qubits, ansatz.observables.length];
  const { y, jac, vjp, fourier } = runText(kernel, ansatz, inputs);
  const valuesAt = (moved: Partial<Inputs>) => {
    const y = new Float64Array(batch * m);
    kernel.forward(moved.x ?? x, moved.theta ?? theta, y, batch);
    return y;
  };
  const moved = (values: Float64Array, k: number, by: number) => values.map((v, j) => (j === k ? v + by : v));
  const slope = (above: Float64Array, below: Float64Array) =>
    above.map((v, k) => (v - below[k]!) / (2 * step));
  const close = (a: number, b: number) => Math.abs(a - b) <= tolerance * (1 + Math.abs(b));
  const weighted = (slopes: Float64Array, from: number, count: number) =>
    slopes.subarray(from, from + count).reduce((sum, v, k) => sum + v * cotangent[from + k]!, 0);
  for (let k = 0; k < x.length; k += 1) {
    const slopes = slope(valuesAt({ x: moved(x, k, step) }), valuesAt({ x: moved(x, k, -step) }));
    const [b, q] = [Math.floor(k / n), k % n];
    for (let l = 0; l < m; l += 1) {
      const at = (b * m + l) * n + q;
      if (!close(jac[at]!, slopes[b * m + l]!)) return false;
      if (fourier === undefined) continue;
      if (!close(fourier.jac[at]!, slopes[b * m + l]!)) return false;
      if (!close(fourier.curve[3 * at]! + fourier.curve[3 * at + 1]!, y[b * m + l]!)) return false;
    }
    if (!close(vjp.dx[k]!, weighted(slopes, b * m, m))) return false;
  }
  return theta.every((_, j) => {
    const slopes = slope(
      valuesAt({ theta: moved(theta, j, step) }),
      valuesAt({ theta: moved(theta, j, -step) }),
    );
    return close(vjp.dtheta[j]!, weighted(slopes, 0, batch * m));
  });
}
