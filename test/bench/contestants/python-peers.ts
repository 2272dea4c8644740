import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Case, Contestant, Result } from '../contest.js';
import { type Printed, resultOf } from './printed.js';

const script = fileURLToPath(new URL('../peers/contest.py', import.meta.url));

/** The peers that `test/bench/peers/contest.py` knows, by its names. */
const forms = {
  'pennylane-torch': 'PennyLane TorchLayer form: default.qubit, broadcast batch, backprop, f64',
  'pennylane-lightning':
    'PennyLane lightning.qubit, adjoint of the weighted observable, sample by sample, f64',
  'pennylane-jax': 'PennyLane default.qubit under jax.jit and vmap, f64',
  'tensorcircuit-jax': 'TensorCircuit-NG with JAX, jit and vmap, f64',
  qulacs: 'Qulacs, backprop of the weighted observable, sample by sample, f64',
} as const;

/** The peers, run by the given Python one after the other in a process each. */
export function pythonPeers(python: string): readonly Contestant[] {
  return Object.entries(forms).map(([name, form]) => ({
    name,
    form,
    run: async (of: Case): Promise<readonly Result[] | undefined> => {
      const { ansatz, batch } = of;
      const input = JSON.stringify({
        peer: name,
        qubits: ansatz.qubits,
        blocks: ansatz.blocks,
        rotations: ansatz.rotations,
        batch,
        x: [...of.x],
        theta: [...of.theta],
        cotangent: [...of.cotangent],
      });
      const threads = { OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
      const { status, stdout, stderr } = spawnSync(python, [script], {
        input,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: {
          ...process.env,
          ...threads,
          XLA_FLAGS: '--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1',
        },
      });
      if (status !== 0) {
        process.stderr.write(`${name}: ${stderr.trim().split('\n').at(-1)}\n`);
        return undefined;
      }
      return (JSON.parse(stdout) as readonly Printed[]).map(resultOf); // the script prints just this
    },
  }));
}
