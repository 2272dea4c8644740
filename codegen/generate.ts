import type { Ansatz } from '../symbolic/ansatz/ansatz.js';
import { emitKernel } from './emit/typescript.js';
import { countOperations, type FunctionOperations, type Operations } from './ir/operation-counts.js';
import { strategies } from './lower/strategies.js';

/** A kernel as text, with what it costs. */
export interface GeneratedKernel {
  readonly typescript: string;
  /** The same program without type annotations: runs in plain Node and in browsers. */
  readonly javascript: string;
  /** The counted operations of forward, vjp and jacobian. */
  readonly operations: Readonly<Record<string, FunctionOperations>>;
}

/** Prints the kernel of a configuration: `forward` (Eqs. 2 and 10), `vjp` and `jacobian` (Eqs. 15 and 16). */
export function generateKernel(ansatz: Ansatz): GeneratedKernel {
  const strategy = 'adjoint';
  const program = strategies[strategy].lower(ansatz);
  const operations = countOperations(program);
  const parts = {
    receipt: receipt(ansatz, strategy, operations),
    ansatz: ansatz.document,
    program,
  };
  return {
    typescript: emitKernel(parts, 'typescript'),
    javascript: emitKernel(parts, 'javascript'),
    operations,
  };
}

function receipt(
  ansatz: Ansatz,
  strategy: keyof typeof strategies,
  operations: GeneratedKernel['operations'],
): readonly string[] {
  const count = ({ additions, multiplications, divisions, functions }: Operations) =>
    [
      `${additions} additions`,
      `${multiplications} multiplications`,
      ...(divisions > 0 ? [`${divisions} divisions`] : []),
      `${functions} function calls`,
    ].join(', ');
  return [
    'Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.',
    '',
    'Generated; do not edit. The ansatz.json beside this file gives it again:',
    '  qgradcam generate ansatz.json --out DIR',
    '',
    `Configuration: ${JSON.stringify(ansatz.document)}`,
    'Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.',
    `Strategy: ${strategy}, ${strategies[strategy].describe}`,
    'Operations per sample (and per call besides):',
    ...Object.entries(operations).map(
      ([name, { perSample, perCall }]) => `  ${name}: ${count(perSample)} (${count(perCall)})`,
    ),
    'The functions share scratch memory; a worker thread that imports this module has its own.',
  ];
}
