import type { Kernel, KernelTarget } from '../kernel/kernel.js';
import { loadKernel, shippedKernel, shippedKernelIds } from '../kernel/load-kernel.js';
import { checkUnentangled } from './comparisons.js';

/** Where the kernels of a training come from. */
export interface KernelSources {
  /** A kernel of the user's own in place of the recipe's. */
  readonly kernelFolder?: string;
  /** That of the same circuit without entanglers. */
  readonly unentangledFolder?: string;
  /** What of the kernels runs; the fastest where none is given. */
  readonly kernelTarget?: KernelTarget;
  /** Leaves out the circuit without entanglers. */
  readonly alone?: boolean;
}

/** The kernel of a model, and that of the same circuit without entanglers where there is one. */
export interface TrainingKernels {
  readonly kernel: Kernel;
  readonly unentangled: Kernel | undefined;
}

/** Loads them; `shipped` is the recipe's kernel. Throws the Mistakes of loading a kernel and a ComparisonMistake. */
export async function trainingKernels(
  { kernelFolder, unentangledFolder, kernelTarget, alone }: KernelSources,
  shipped: string,
): Promise<TrainingKernels> {
  const options = kernelTarget === undefined ? {} : { target: kernelTarget };
  if (kernelFolder === undefined) {
    const beside = `${shipped}-unentangled`;
    const there = alone !== true && (await shippedKernelIds()).includes(beside);
    return {
      kernel: await shippedKernel(shipped, options),
      unentangled: there ? await shippedKernel(beside, options) : undefined,
    };
  }
  const kernel = await loadKernel(kernelFolder, options);
  if (unentangledFolder === undefined || alone === true) return { kernel, unentangled: undefined };
  const unentangled = await loadKernel(unentangledFolder, options);
  checkUnentangled(kernel, unentangled);
  return { kernel, unentangled };
}
