import type { AnsatzDocument } from '../symbolic/ansatz/ansatz.js';
import type { StrategyName } from './lower/strategies.js';

const encoding = { fixed: 'H', generator: 'Y', angle: 'identity' } as const;
const eachZ = (qubits: number) => Array.from({ length: qubits }, (_, q) => `Z${q}`);

const trained = (qubits: number, entangler: 'cnot-ring' | 'none' = 'cnot-ring'): AnsatzDocument => ({
  qubits,
  encoding: { ...encoding, angle: 'arctan' },
  blocks: 4,
  entangler,
  rotations: ['Y'],
  observables: eachZ(qubits),
});

const ry4q4b: AnsatzDocument = {
  qubits: 4,
  encoding,
  blocks: 4,
  entangler: 'cnot-ring',
  rotations: ['Y'],
  observables: eachZ(4),
};

/** The configurations whose kernels are shipped, by the name of their folder in generated/. */
export const shippedKernels = {
  'ry-2q-2b': {
    qubits: 2,
    encoding,
    blocks: 2,
    entangler: 'cnot-ring',
    rotations: ['Y'],
    observables: eachZ(2),
  },
  'ry-4q-4b': ry4q4b,
  'ry-4q-4b-fourier': ry4q4b,
  'rzryrz-4q-4b': {
    qubits: 4,
    encoding,
    blocks: 4,
    entangler: 'cnot-ring',
    rotations: ['Z', 'Y', 'Z'],
    observables: eachZ(4),
  },
  'digits-8q': trained(8),
  'digits-8q-unentangled': trained(8, 'none'),
  'digits-10q': trained(10),
  'speech-4q': trained(4),
  'speech-4q-unentangled': trained(4, 'none'),
} satisfies Record<string, AnsatzDocument>;

/** The shipped kernels whose strategy is not left to the cost model. */
export const shippedStrategies: Readonly<Partial<Record<keyof typeof shippedKernels, StrategyName>>> = {
  'ry-4q-4b-fourier': 'fourier',
};
