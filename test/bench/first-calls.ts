import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseStrategy } from '../../codegen/cost-model.js';
import { generateKernel } from '../../codegen/generate.js';
import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { type KernelTarget, kernelTargets } from '../../runtime/kernel/kernel.js';
import { bothPrecisions, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { caseNamed } from './cases.js';

const script = fileURLToPath(new URL('first-call.mjs', import.meta.url));
const names = Object.keys(strategies) as StrategyName[]; // the table's own keys

/** Milliseconds until a kernel is there, and until its first `vjp`, of one sample, is done after that. */
export interface FirstCall {
  readonly qubits: number;
  readonly case: string;
  readonly strategy: StrategyName;
  /** Whether the cost model chooses that one. */
  readonly isChosen: boolean;
  readonly target: KernelTarget;
  readonly loadMs: number;
  readonly callMs: number;
}

/** Every strategy and target of several circuits of up to ten qubits, each in a fresh process. */
export function firstCalls(onRow: (row: FirstCall) => void): readonly FirstCall[] {
  const rows: FirstCall[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'qgradcam-first-'));
  const file = join(folder, 'kernel.mjs');
  try {
    for (const qubits of [2, 4, 6, 8, 10])
      for (const axes of ['ry', 'rzryrz']) {
        const { name, ansatz } = caseNamed(`${axes}-${qubits}q`, 1)!; // such a name always has a case
        const chosen = chooseStrategy(ansatz).strategy;
        const withSingle = parseAnsatz({ ...ansatz.document, precision: bothPrecisions });
        for (const strategy of names.filter((s) => strategies[s].refusal(ansatz) === undefined)) {
          const { javascript, webAssembly } = generateKernel(withSingle, strategy);
          writeFileSync(file, javascript);
          for (const target of kernelTargets) {
            if (target !== 'plain' && 'because' in webAssembly) continue;
            const printed = execFileSync(process.execPath, [script, file, target], { encoding: 'utf8' });
            const times = JSON.parse(printed) as Pick<FirstCall, 'loadMs' | 'callMs'>; // the script prints just this
            rows.push({ qubits, case: name, strategy, isChosen: strategy === chosen, target, ...times });
            onRow(rows.at(-1)!);
          }
        }
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}
