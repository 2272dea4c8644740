import { chooseStrategy } from '../../codegen/cost-model.js';
import { type KernelTarget, kernelTargets } from '../../runtime/kernel/kernel.js';
import { caseNamed } from './cases.js';
import type { Timing } from './contest.js';
import { timedVjp } from './contestants/our-kernels.js';

/** What `vjp` costs on so many qubits, by the strategy that the cost model chooses. */
export interface Growth extends Timing {
  readonly qubits: number;
  readonly strategy: string;
  readonly target: KernelTarget;
}

/** R_y blocks, a ring of CNOTs and all Z, from 2 to 12 qubits. */
export async function growth(batch: number, onRow: (row: Growth) => void): Promise<readonly Growth[]> {
  const rows: Growth[] = [];
  for (const qubits of [2, 4, 6, 8, 10, 12]) {
    const of = caseNamed(`ry-${qubits}q`, batch)!; // such a name always has a case
    const { strategy } = chooseStrategy(of.ansatz);
    for (const target of kernelTargets) {
      const timing = timedVjp(of, target);
      if (timing === undefined) continue;
      rows.push({ qubits, strategy, target, ...timing });
      onRow(rows.at(-1)!);
    }
  }
  return rows;
}
