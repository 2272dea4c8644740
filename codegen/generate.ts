import type { Ansatz } from '../symbolic/ansatz/ansatz.js';
import { type Choice, chooseStrategy, nominalBatch } from './cost-model.js';
import { emitKernel } from './emit/typescript.js';
import { double, single } from './emit/wasm/precision.js';
import { type EmittedWasm, emitWasm } from './emit/wasm.js';
import { countOperations, type FunctionOperations, type Operations } from './ir/operation-counts.js';
import { countStatements, type StatementCounts } from './ir/statement-counts.js';
import { type StrategyName, strategies } from './lower/strategies.js';

/** A kernel as text, with what it costs. */
export interface GeneratedKernel {
  readonly typescript: string;
  /** The same program without type annotations: runs in plain Node and in browsers. */
  readonly javascript: string;
  readonly strategy: StrategyName;
  /** Why that one. */
  readonly because: string;
  readonly statements: StatementCounts;
  /** The counted operations of the exported functions. */
  readonly operations: Readonly<Record<string, FunctionOperations>>;
  /** The size of its WebAssembly, or why it has none. */
  readonly webAssembly: { readonly bytes: number } | { readonly because: string };
  /** The same in single precision, where the configuration asks for it. */
  readonly singleWebAssembly?: GeneratedKernel['webAssembly'];
}

/**
 * Prints the kernel of a configuration: `forward` (Eqs. 2 and 10), `vjp` and `jacobian` (Eqs. 15 and 16), and what its
 * strategy offers besides. Throws a {@link StrategyMistake} where a forced strategy cannot serve the configuration.
 */
export function generateKernel(ansatz: Ansatz, forced?: StrategyName): GeneratedKernel {
  const choice = chooseStrategy(ansatz, forced);
  const { strategy, program } = choice;
  const operations = countOperations(program);
  const because = reason(choice);
  const wasm = emitWasm(program, double);
  const inSingle = ansatz.inSingle ? emitWasm(program, single) : undefined;
  const parts = {
    receipt: receipt(ansatz, choice, because, operations, wasm, inSingle),
    ansatz: ansatz.document,
    program,
    ...('module' in wasm ? { wasm: wasm.module } : {}),
    ...(inSingle && 'module' in inSingle ? { single: inSingle.module } : {}),
  };
  return {
    typescript: emitKernel(parts, 'typescript'),
    javascript: emitKernel(parts, 'javascript'),
    strategy,
    because,
    statements: countStatements(program),
    operations,
    webAssembly: sizeOf(wasm),
    ...(inSingle ? { singleWebAssembly: sizeOf(inSingle) } : {}),
  };
}

const sizeOf = (wasm: EmittedWasm) => ('module' in wasm ? { bytes: wasm.module.bytes.length } : wasm);

function reason({ forced, estimates }: Choice): string {
  const list = Object.entries(estimates).map(([name, ns]) => `${name} ${Math.round(ns)}`);
  const estimated = `estimated ns per sample of vjp on batches of ${nominalBatch}: ${list.join(', ')}`;
  return forced ? `asked for; ${estimated}` : `the fastest by the cost model; ${estimated}`;
}

const command = 'qgradcam generate ansatz.json --out DIR';

/** The strategy that a kernel's text says it was forced to; undefined where the cost model chose. */
export function forcedStrategy(typescript: string): StrategyName | undefined {
  const line = typescript.split('\n').find((text) => text.includes(command));
  const name = /--strategy ([a-z]+)$/.exec(line ?? '')?.[1];
  return (Object.keys(strategies) as StrategyName[]).find((known) => known === name); // the table's own keys
}

function receipt(
  ansatz: Ansatz,
  { strategy, forced }: Choice,
  because: string,
  operations: GeneratedKernel['operations'],
  wasm: EmittedWasm,
  inSingle: EmittedWasm | undefined,
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
    `  ${command}${forced ? ` --strategy ${strategy}` : ''}`,
    '',
    `Configuration: ${JSON.stringify(ansatz.document)}`,
    'Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.',
    ...('explain' in operations
      ? [
          'coefficients are those of Eq. 14 over 1, cos and sin of the angles; explain is Eq. 10 with Eq. 15 from them.',
        ]
      : []),
    `Strategy: ${strategy}, ${strategies[strategy].describe}`,
    `Why: ${because}`,
    'Operations per sample (and per call besides):',
    ...Object.entries(operations).map(
      ([name, { perSample, perCall }]) => `  ${name}: ${count(perSample)} (${count(perCall)})`,
    ),
    'The functions share scratch memory; a worker thread that imports this module has its own.',
    'module' in wasm
      ? `accelerated() gives the same functions on WebAssembly (${wasm.module.bytes.length} bytes).`
      : `No WebAssembly: ${wasm.because}.`,
    ...(inSingle && 'module' in inSingle
      ? [`acceleratedSingle() gives them in single precision (${inSingle.module.bytes.length} bytes).`]
      : []),
  ];
}
