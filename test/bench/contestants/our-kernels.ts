import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateKernel } from '../../../codegen/generate.js';
import { type StrategyName, strategies } from '../../../codegen/lower/strategies.js';
import type { KernelTarget } from '../../../runtime/kernel/kernel.js';
import { type Ansatz, bothPrecisions, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import type { Case, Contestant, Result, Task, Timing } from '../contest.js';
import type { KernelQuestion } from './kernel-process.js';
import { type Printed, resultOf } from './printed.js';

const script = fileURLToPath(new URL('kernel-process.ts', import.meta.url));

const forms = {
  wasm: 'generated WebAssembly, f64x2',
  'wasm-f32': 'generated WebAssembly, f32x4',
  plain: 'generated JavaScript, f64',
} satisfies Record<KernelTarget, string>;

/** The generated kernels as they ship, by one of their targets, in a process of their own. */
export function ourKernels(target: KernelTarget): Contestant {
  return {
    name: `qgradcam-${target}`,
    form: forms[target],
    rounds: 3,
    run: async (of) => timed(of, target, ['forward', 'vjp', 'jacobian', 'explain']),
  };
}

/** The time of `vjp` alone; undefined where the target does not run. */
export function timedVjp(of: Case, target: KernelTarget): Timing | undefined {
  return timed(of, target, ['vjp'])[0];
}

/** Those of the tasks that the target does here; `explain`, values and all gradients with θ frozen, where a strategy for it serves the circuit. */
function timed(of: Case, target: KernelTarget, tasks: readonly Task[]): readonly Result[] {
  const { ansatz, batch } = of;
  const scratch = mkdtempSync(join(tmpdir(), 'qgradcam-kernels-'));
  const write = (name: string, strategy?: StrategyName) => {
    const file = join(scratch, name);
    writeFileSync(file, textOf(ansatz, strategy));
    return file;
  };
  try {
    const question: KernelQuestion = {
      usual: write('usual.mjs'),
      ...(tasks.includes('explain') && !strategies.fourier.refusal(ansatz)
        ? { explaining: write('explaining.mjs', 'fourier') }
        : {}),
      target,
      tasks,
      qubits: ansatz.qubits,
      outputs: ansatz.observables.length,
      batch,
      x: [...of.x],
      theta: [...of.theta],
      cotangent: [...of.cotangent],
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      input: JSON.stringify(question),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`A kernel of ${of.name} did not run: ${stderr}`);
    return (JSON.parse(stdout) as readonly Printed[]).map(resultOf); // the script prints just this
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Printed once for all targets and rounds. */
const texts = new Map<string, string>();

/** A kernel with all that it can have. */
function textOf({ document }: Ansatz, strategy?: StrategyName): string {
  const key = JSON.stringify([document, strategy ?? null]);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const { javascript } = generateKernel(parseAnsatz({ ...document, precision: bothPrecisions }), strategy);
  texts.set(key, javascript);
  return javascript;
}
