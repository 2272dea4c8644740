import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Kernel } from './kernel.js';

/** So many samples are one piece of work. It is fixed, so that sums over the batch do not depend on the number of threads. */
const chunk = 256;
/** So many chunks are in shared memory at a time. */
const chunks = 32;
const capacity = chunk * chunks;

type Task = 'forward' | 'vjp' | 'jacobian';
type BatchedArray = 'x' | 'y' | 'cotangent' | 'dx' | 'jac';

export interface KernelPoolOptions {
  /** How many threads; as many as processors unless given. */
  readonly workers?: number;
}

/**
 * A kernel on worker threads, for large batches in Node: the functions of a {@link Kernel} with the same arguments, as promises. One call at a
 * time; the results do not depend on the number of threads. Threads run what the kernel runs, its WebAssembly in either precision or its plain functions, of its very
 * text, whose certificate was checked when it was loaded.
 */
export class KernelPool {
  readonly #kernel: Kernel;
  readonly #widths: Readonly<Record<BatchedArray | 'dtheta', number>>;
  readonly #arrays: Readonly<Record<BatchedArray | 'theta' | 'dtheta', Float64Array>>;
  readonly #workers: readonly Worker[];
  #busy = false;

  constructor(kernel: Kernel, options: KernelPoolOptions = {}) {
    const count = options.workers ?? availableParallelism();
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`A kernel pool has a whole number of threads from 1, not ${count}`);
    const { inputs: n, outputs: m, parameters } = kernel;
    const shared = (length: number) =>
      new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
    this.#kernel = kernel;
    this.#widths = { x: n, y: m, cotangent: m, dx: n, jac: m * n, dtheta: parameters };
    this.#arrays = {
      x: shared(capacity * n),
      y: shared(capacity * m),
      cotangent: shared(capacity * m),
      dx: shared(capacity * n),
      jac: shared(capacity * m * n),
      theta: shared(parameters),
      dtheta: shared(chunks * parameters),
    };
    const { source, target } = kernel;
    const workerData = { source, target, arrays: this.#arrays, widths: this.#widths };
    this.#workers = Array.from(
      { length: count },
      () => new Worker(new URL('./kernel-worker.mjs', import.meta.url), { workerData }),
    );
  }

  /** x [B·n], θ [P] → y [B·m]. Rejects with a RangeError where a buffer is too short, before anything is written. */
  async forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): Promise<void> {
    this.#check('forward', batch, { x, y }, { theta });
    await this.#run('forward', batch, theta, { x }, { y });
  }

  /** Cotangent [B·m] → y [B·m], dx [B·n] and dθ [P], dθ summed over the batch, chunk by chunk in their order. */
  async vjp(
    x: Float64Array,
    theta: Float64Array,
    cotangent: Float64Array,
    y: Float64Array,
    dx: Float64Array,
    dtheta: Float64Array,
    batch: number,
  ): Promise<void> {
    this.#check('vjp', batch, { x, cotangent, y, dx }, { theta, dtheta });
    const sums = dtheta.subarray(0, this.#kernel.parameters);
    sums.fill(0);
    await this.#run('vjp', batch, theta, { x, cotangent }, { y, dx }, (used) => {
      for (let c = 0; c < used; c += 1)
        for (let k = 0; k < sums.length; k += 1)
          sums[k] = sums[k]! + this.#arrays.dtheta[c * sums.length + k]!;
    });
  }

  /** jac [(b·m + ℓ)·n + q] = ∂⟨Q_ℓ⟩/∂x_q. */
  async jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): Promise<void> {
    this.#check('jacobian', batch, { x, jac }, { theta });
    await this.#run('jacobian', batch, theta, { x }, { jac });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #check(
    task: Task,
    batch: number,
    batched: Partial<Record<BatchedArray, Float64Array>>,
    shared: Readonly<Record<string, Float64Array>>,
  ): void {
    const needs = [
      ...Object.entries(batched).map(
        ([name, array]) => [name, array, batch * this.#widths[name as BatchedArray]] as const,
      ), // its own keys
      ...Object.entries(shared).map(([name, array]) => [name, array, this.#kernel.parameters] as const),
    ];
    for (const [name, array, least] of needs)
      if (array.length < least)
        throw new RangeError(`${task}: ${name} needs ${least} entries, not ${array.length}`);
    if (this.#busy) throw new Error('A kernel pool does one call at a time: await the one before');
  }

  async #run(
    task: Task,
    batch: number,
    theta: Float64Array,
    given: Partial<Record<BatchedArray, Float64Array>>,
    wanted: Partial<Record<BatchedArray, Float64Array>>,
    afterRound?: (usedChunks: number) => void,
  ): Promise<void> {
    this.#busy = true;
    try {
      this.#arrays.theta.set(theta.subarray(0, this.#kernel.parameters));
      for (let start = 0; start < batch; start += capacity) {
        const count = Math.min(capacity, batch - start);
        const rows = (name: string, array: Float64Array) => {
          const width = this.#widths[name as BatchedArray]; // its own keys
          return array.subarray(start * width, (start + count) * width);
        };
        for (const [name, array] of Object.entries(given))
          this.#arrays[name as BatchedArray].set(rows(name, array));
        const used = Math.ceil(count / chunk);
        await this.#round(task, count, used);
        for (const [name, array] of Object.entries(wanted)) {
          const width = this.#widths[name as BatchedArray]; // its own keys
          rows(name, array).set(this.#arrays[name as BatchedArray].subarray(0, count * width));
        }
        afterRound?.(used);
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Each thread takes the next chunk until none is left. */
  async #round(task: Task, count: number, used: number): Promise<void> {
    let next = 0;
    const serve = (worker: Worker) =>
      new Promise<void>((resolve, reject) => {
        const ask = () => {
          const c = next;
          next += 1;
          if (c >= used) {
            worker.off('message', ask);
            worker.off('error', reject);
            resolve();
          } else
            worker.postMessage({
              task,
              from: c * chunk,
              count: Math.min(chunk, count - c * chunk),
              chunk: c,
            });
        };
        worker.on('message', ask);
        worker.on('error', reject);
        ask();
      });
    await Promise.all(this.#workers.map(serve));
  }
}
