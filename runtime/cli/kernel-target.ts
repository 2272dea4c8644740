import { Mistake } from '../../symbolic/mistake.js';
import { type KernelTarget, kernelTargets } from '../kernel/kernel.js';

class KernelTargetMistake extends Mistake {
  constructor(name: string) {
    super({
      asked: `--kernel-target ${name}`,
      expected: `a kernel runs as ${kernelTargets.join(' or ')}`,
      remedy: 'Give one of these, or none for the fastest that runs',
    });
  }
}

/** The option of verbs that run kernels, and what it does. */
export const kernelTargetOption = [
  '--kernel-target <name>',
  `what of the kernel runs, ${kernelTargets.join(' or ')}; the fastest in double precision that runs where none is given`,
] as const;

/** What the option says; undefined where it is not given. Throws a Mistake for any other name. */
export function kernelTarget(value: unknown): KernelTarget | undefined {
  if (value === undefined) return undefined;
  const target = kernelTargets.find((known) => known === value);
  if (target === undefined) throw new KernelTargetMistake(String(value));
  return target;
}
