import * as tf from '@tensorflow/tfjs';
import { registerTrainingKernels } from './register-training-kernels.js';

/** How one back end is started. */
interface BackendEntry {
  /** The name under which TensorFlow.js knows it. */
  readonly engine: string;
  /** What it is, in words that follow "because". */
  readonly what: string;
  /** Makes it current. Throws an Error whose message says why it cannot. */
  readonly start: () => Promise<void>;
}

/** The back ends, fastest first: the first that starts is the choice. */
export const backends = {
  'tfjs-node': {
    engine: 'tensorflow',
    what: 'the native TensorFlow library is installed',
    start: async () => {
      // The package is optional and absent where its download is blocked, so its name is not a static import.
      const native: string = '@tensorflow/tfjs-node';
      await import(native);
      await become('tensorflow');
    },
  },
  wasm: {
    engine: 'wasm',
    what: 'WebAssembly runs here',
    start: async () => {
      await keepingErrorHandlers(async () => {
        await import('@tensorflow/tfjs-backend-wasm');
        await become('wasm');
      });
      registerTrainingKernels();
    },
  },
  cpu: { engine: 'cpu', what: 'plain JavaScript runs everywhere', start: () => become('cpu') },
} satisfies Record<string, BackendEntry>;

export type BackendName = keyof typeof backends;
export const backendNames = Object.keys(backends) as readonly BackendName[];

async function become(engine: string): Promise<void> {
  if (!(await tf.setBackend(engine))) throw new Error(`TensorFlow.js could not start "${engine}"`);
  await tf.ready();
}

/**
 * Starting the wasm module puts handlers on the process that answer every uncaught error with the module's whole source text;
 * this takes them off again.
 */
async function keepingErrorHandlers(start: () => Promise<void>): Promise<void> {
  const events = ['uncaughtException', 'unhandledRejection'];
  const before = events.map((event) => new Set(process.rawListeners(event)));
  await start();
  events.forEach((event, k) => {
    for (const listener of process.rawListeners(event))
      if (!before[k]!.has(listener)) process.removeListener(event, listener as () => void); // removed whatever it takes
  });
}
