import { denseExpectations, denseJacobian, denseThetaJacobian } from '../oracles/dense-circuit.js';
import { caseNamed } from './cases.js';
import type { Answer, Case, Contestant, Result } from './contest.js';

/** What a contestant did in a task of a case, with the largest difference from the dense reference where that was asked. */
export interface Row extends Omit<Result, 'answer'> {
  readonly case: string;
  readonly contestant: string;
  readonly form: string;
  readonly largestDifference?: number;
}

/** Lets every contestant do every case, one after the other; `onRow` is told each row as it comes. */
export async function contestRows(
  cases: readonly Case[],
  contestants: readonly Contestant[],
  onRow: (row: Row) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const of of cases)
    for (const contestant of contestants) {
      const results = await contestant.run(of);
      const ofTheta = results === undefined ? undefined : await thetaDifference(contestant, of);
      for (const { answer, ...timing } of results ?? []) {
        const found = differenceFrom(of, answer);
        const differences = [found, timing.task === 'vjp' ? ofTheta : undefined].filter(
          (d) => d !== undefined,
        );
        const row = {
          case: of.name,
          contestant: contestant.name,
          form: contestant.form,
          ...timing,
          ...(differences.length === 0 ? {} : { largestDifference: Math.max(...differences) }),
        };
        rows.push(row);
        onRow(row);
      }
    }
  return rows;
}

/** So many samples of a case are compared with the dense reference, which takes its time. */
const compared = 2;
/** Beyond so many qubits the dense derivatives by θ take minutes. */
const mostDense = 6;

/** The largest difference from the dense reference over the first samples; θ's derivatives are checked for batches that are all compared. */
function differenceFrom(task: Case, { y, dx, jac }: Answer): number | undefined {
  const { qubits: n, observables } = task.ansatz;
  if (n > mostDense) return undefined;
  const m = observables.length;
  let largest: number | undefined;
  const compare = (found: number | undefined, expected: number) => {
    if (found !== undefined) largest = Math.max(largest ?? 0, Math.abs(found - expected));
  };
  const theta = [...task.theta];
  for (let b = 0; b < Math.min(compared, task.batch); b += 1) {
    const x = [...task.x.subarray(b * n, (b + 1) * n)];
    for (const [l, value] of denseExpectations(task.ansatz, x, theta).entries())
      compare(y?.[b * m + l], value);
    if (dx === undefined && jac === undefined) continue;
    const rows = denseJacobian(task.ansatz, x, theta);
    for (let q = 0; q < n; q += 1) {
      compare(
        dx?.[b * n + q],
        rows.reduce((sum, row, l) => sum + task.cotangent[b * m + l]! * row[q]!, 0),
      );
      for (const [l, row] of rows.entries()) compare(jac?.[(b * m + l) * n + q], row[q]!);
    }
  }
  return largest;
}

/** The largest difference of dθ, on a batch of one: it is a sum over the batch. */
async function thetaDifference(contestant: Contestant, of: Case): Promise<number | undefined> {
  if (of.ansatz.qubits > 4) return undefined;
  const single = caseNamed(of.name, 1)!; // it was found before
  const dtheta = (await contestant.run(single))?.find(({ answer }) => answer.dtheta)?.answer.dtheta;
  if (dtheta === undefined) return undefined;
  const rows = denseThetaJacobian(single.ansatz, [...single.x], [...single.theta]);
  return Math.max(
    ...[...dtheta].map((found, j) =>
      Math.abs(found - rows.reduce((sum, row, l) => sum + single.cotangent[l]! * row[j]!, 0)),
    ),
  );
}
