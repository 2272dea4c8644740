import { generateKernel } from '../../../codegen/generate.js';
import { type StrategyName, strategies } from '../../../codegen/lower/strategies.js';
import type { KernelTarget } from '../../../runtime/kernel/kernel.js';
import { type Ansatz, bothPrecisions, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { type KernelFunctions, kernelModule } from '../../codegen/kernel-module.js';
import type { Case, Contestant, Result, Timing } from '../contest.js';
import { timeWork } from '../time-work.js';

const forms = {
  wasm: 'generated WebAssembly, f64x2',
  'wasm-f32': 'generated WebAssembly, f32x4',
  plain: 'generated JavaScript, f64',
} satisfies Record<KernelTarget, string>;

/** The generated kernels as they ship, by one of their targets. */
export function ourKernels(target: KernelTarget): Contestant {
  return {
    name: `qgradcam-${target}`,
    form: forms[target],
    run: async (of) => {
      const kernel = await functionsOf(textOf(of.ansatz), target);
      return kernel && [...timed(of, kernel), ...(await timedExplaining(of, target))];
    },
  };
}

async function functionsOf(text: string, target: KernelTarget): Promise<KernelFunctions | undefined> {
  const plain = await kernelModule(text);
  if (target === 'plain') return plain;
  return target === 'wasm' ? plain.accelerated?.() : plain.acceleratedSingle?.();
}

/** A kernel with all that it can have. */
function textOf({ document }: Ansatz, strategy?: StrategyName): string {
  return generateKernel(parseAnsatz({ ...document, precision: bothPrecisions }), strategy).javascript;
}

/** The time of `vjp` alone; undefined where the target does not run. */
export async function timedVjp(of: Case, target: KernelTarget): Promise<Timing | undefined> {
  const { ansatz, x, theta, cotangent, batch } = of;
  const kernel = await functionsOf(textOf(ansatz), target);
  const { y, dx, dtheta } = buffers(ansatz, batch, theta.length);
  return kernel && timeWork(batch, () => kernel.vjp(x, theta, cotangent, y, dx, dtheta, batch));
}

function timed({ ansatz, x, theta, cotangent, batch }: Case, kernel: KernelFunctions): readonly Result[] {
  const { y, dx, dtheta, jac } = buffers(ansatz, batch, theta.length);
  return [
    { task: 'forward', ...timeWork(batch, () => kernel.forward(x, theta, y, batch)), answer: { y } },
    {
      task: 'vjp',
      ...timeWork(batch, () => kernel.vjp(x, theta, cotangent, y, dx, dtheta, batch)),
      answer: { y, dx, dtheta },
    },
    { task: 'jacobian', ...timeWork(batch, () => kernel.jacobian(x, theta, jac, batch)), answer: { jac } },
  ];
}

/** Values and all gradients with θ frozen, where the strategy for it serves the circuit. */
async function timedExplaining(
  { ansatz, x, theta, batch }: Case,
  target: KernelTarget,
): Promise<readonly Result[]> {
  if (strategies.fourier.refusal(ansatz)) return [];
  const kernel = await functionsOf(textOf(ansatz, 'fourier'), target);
  if (!kernel) return [];
  const { y, jac } = buffers(ansatz, batch, theta.length);
  const tensor = new Float64Array(ansatz.observables.length * 3 ** ansatz.qubits);
  kernel.coefficients!(theta, tensor);
  const timing = timeWork(batch, () => kernel.explain!(tensor, x, y, jac, batch));
  return [{ task: 'explain', ...timing, answer: { y, jac } }];
}

function buffers({ qubits: n, observables: { length: m } }: Ansatz, batch: number, parameters: number) {
  return {
    y: new Float64Array(batch * m),
    dx: new Float64Array(batch * n),
    dtheta: new Float64Array(parameters),
    jac: new Float64Array(batch * m * n),
  };
}
