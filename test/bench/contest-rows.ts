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

/** Lets every contestant do every case, one after the other, round by round; `onRow` is told each row of a case at its end. */
export async function contestRows(
  cases: readonly Case[],
  contestants: readonly Contestant[],
  onRow: (row: Row) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const most = Math.max(...contestants.map(({ rounds = 1 }) => rounds));
  for (const of of cases) {
    const best = new Map<Contestant, readonly Result[]>();
    for (let round = 0; round < most; round += 1)
      for (const contestant of contestants.filter(({ rounds = 1 }) => round < rounds)) {
        const results = await contestant.run(of);
        if (results) best.set(contestant, fastest(best.get(contestant), results));
      }
    for (const [contestant, results] of best)
      for (const row of await rowsOf(of, contestant, results)) {
        rows.push(row);
        onRow(row);
      }
  }
  return rows;
}

/** Task by task the round with the smaller minimum; what the first call took, of the first round. */
function fastest(before: readonly Result[] | undefined, now: readonly Result[]): readonly Result[] {
  return now.map((result) => {
    const earlier = before?.find(({ task }) => task === result.task);
    if (!earlier) return result;
    const { firstCallMs } = earlier;
    return earlier.minimum <= result.minimum ? earlier : { ...result, firstCallMs };
  });
}

async function rowsOf(
  of: Case,
  { name, form, run }: Contestant,
  results: readonly Result[],
): Promise<readonly Row[]> {
  const ofTheta = await thetaDifference(run, of);
  return results.map(({ answer, ...timing }) => {
    const differences = [differenceFrom(of, answer), timing.task === 'vjp' ? ofTheta : undefined].filter(
      (d) => d !== undefined,
    );
    return {
      case: of.name,
      contestant: name,
      form,
      ...timing,
      ...(differences.length === 0 ? {} : { largestDifference: Math.max(...differences) }),
    };
  });
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
async function thetaDifference(run: Contestant['run'], of: Case): Promise<number | undefined> {
  if (of.ansatz.qubits > 4) return undefined;
  const single = caseNamed(of.name, 1)!; // it was found before
  const dtheta = (await run(single))?.find(({ answer }) => answer.dtheta)?.answer.dtheta;
  if (dtheta === undefined) return undefined;
  const rows = denseThetaJacobian(single.ansatz, [...single.x], [...single.theta]);
  return Math.max(
    ...[...dtheta].map((found, j) =>
      Math.abs(found - rows.reduce((sum, row, l) => sum + single.cotangent[l]! * row[j]!, 0)),
    ),
  );
}
