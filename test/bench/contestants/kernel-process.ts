import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { KernelTarget } from '../../../runtime/kernel/kernel.js';
import type { KernelFunctions, KernelModule } from '../../codegen/kernel-module.js';
import { timeWork } from '../time-work.js';
import type { Printed } from './printed.js';

/** What {@link ourKernels} asks of a fresh process, as JSON on standard input. */
export interface KernelQuestion {
  /** The files of kernels as JavaScript: one for the first three tasks, one with `explain` where the circuit has such. */
  readonly usual: string;
  readonly explaining?: string;
  readonly target: KernelTarget;
  readonly tasks: readonly Printed['task'][];
  readonly qubits: number;
  readonly outputs: number;
  readonly batch: number;
  readonly x: readonly number[];
  readonly theta: readonly number[];
  readonly cotangent: readonly number[];
}

/**
 * Times kernels and prints the results as JSON; nothing where the target does not run here.
 *
 * A process of its own, as for C and Python, with little else in it: once any ArrayBuffer has been detached, which loading large
 * CommonJS modules does, V8 checks for that at every use of an array, and a plain kernel takes 1.4 times as long.
 */
async function answer(question: KernelQuestion): Promise<readonly Printed[]> {
  const { target, tasks, qubits: n, outputs: m, batch } = question;
  const [x, theta, cotangent] = [question.x, question.theta, question.cotangent].map((a) =>
    Float64Array.from(a),
  ) as [Float64Array, Float64Array, Float64Array]; // three for three
  const [y, dx, dtheta] = [new Float64Array(batch * m), new Float64Array(batch * n), new Float64Array(theta)];
  const jac = new Float64Array(batch * m * n);
  const usual = await functionsOf(question.usual, target);
  const explaining = question.explaining && (await functionsOf(question.explaining, target));
  const tensor = new Float64Array(explaining ? m * 3 ** n : 0);
  if (explaining) explaining.coefficients!(theta, tensor); // the strategy for it has both
  const works = {
    forward: { work: usual && (() => usual.forward(x, theta, y, batch)), gives: { y } },
    vjp: {
      work: usual && (() => usual.vjp(x, theta, cotangent, y, dx, dtheta, batch)),
      gives: { y, dx, dtheta },
    },
    jacobian: { work: usual && (() => usual.jacobian(x, theta, jac, batch)), gives: { jac } },
    explain: {
      work: explaining && (() => explaining.explain!(tensor, x, y, jac, batch)),
      gives: { y, jac },
    },
  };
  return tasks.flatMap((task): readonly Printed[] => {
    const { work, gives } = works[task];
    if (!work) return [];
    const timing = timeWork(batch, work);
    return [{ task, ...timing, ...Object.fromEntries(Object.entries(gives).map(([k, v]) => [k, [...v]])) }];
  });
}

async function functionsOf(file: string, target: KernelTarget): Promise<KernelFunctions | undefined> {
  const plain = (await import(pathToFileURL(file).href)) as KernelModule; // a kernel's text exports exactly these
  if (target === 'plain') return plain;
  return target === 'wasm' ? plain.accelerated?.() : plain.acceleratedSingle?.();
}

console.log(JSON.stringify(await answer(JSON.parse(readFileSync(0, 'utf8')) as KernelQuestion)));
