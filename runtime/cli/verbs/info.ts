import { readFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../../symbolic/mistake.js';
import { chooseBackend } from '../../backend/choose-backend.js';
import type { KernelTarget } from '../../kernel/kernel.js';
import { shippedKernel, shippedKernelIds } from '../../kernel/load-kernel.js';
import type { Outcome, Verb } from '../verb.js';

/** One kernel of the installation and whether its certificate fits. */
interface KernelLine {
  readonly id: string;
  readonly sha256?: string;
  /** What of it runs here. */
  readonly target?: KernelTarget;
  readonly certificate: string;
  readonly qubits?: number;
  readonly parameters?: number;
  readonly observables?: number;
}

export const info: Verb = {
  summary: 'say what is installed: versions, the back end in use and why, the shipped kernels',
  examples: [
    { command: 'qgradcam info', does: 'prints it' },
    { command: 'qgradcam info --backend cpu --json', does: 'tries one back end, for machines' },
  ],
  declare: (command) => {
    command.option('--backend <name>', 'tfjs-node, wasm or cpu; the fastest that starts where none is given');
  },
  run: async (_, options): Promise<Outcome> => {
    const asked = options.backend === undefined ? undefined : String(options.backend);
    const backend = await chooseBackend(asked);
    const versions = { qgradcam: await ownVersion(), node: process.version, tfjs: tf.version.tfjs };
    const machine = { platform: platform(), architecture: arch(), cores: cpus().length };
    const ids = await shippedKernelIds();
    const kernels = await Promise.all(ids.map(kernelLine));
    return {
      ok: true,
      json: { ok: true, schema: 'qgradcam/info@1', versions, machine, backend, kernels },
      text: [
        `qgradcam ${versions.qgradcam}, Node ${versions.node}, TensorFlow.js ${versions.tfjs}`,
        `${machine.platform} ${machine.architecture}, ${machine.cores} cores`,
        `Back end ${backend.name}: ${backend.reason}`,
        'Kernels:',
        ...kernels.map(({ id, certificate, qubits, parameters, observables, target, sha256 }) =>
          sha256 === undefined
            ? `  ${id}: ${certificate}`
            : `  ${id}: ${qubits} qubits, ${parameters} parameters, ${observables} observables; ${certificate}; runs as ${target}; sha256 ${sha256}`,
        ),
      ].join('\n'),
    };
  },
};

async function kernelLine(id: string): Promise<KernelLine> {
  try {
    const { sha256, certificate, target, inputs, outputs, parameters } = await shippedKernel(id);
    const verdict = certificate?.verdict ?? 'none';
    return { id, sha256, target, certificate: verdict, qubits: inputs, parameters, observables: outputs };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { id, certificate: error.message };
  }
}

/** From the package's own description, which lies one folder further up for the built program. */
async function ownVersion(): Promise<string> {
  for (const up of ['../../../package.json', '../../../../package.json']) {
    const text = await readFile(new URL(up, import.meta.url), 'utf8').catch(() => undefined);
    if (text !== undefined) return (JSON.parse(text) as { version: string }).version;
  }
  return 'unknown';
}
