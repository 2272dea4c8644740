import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { kernelTargets } from '../../runtime/kernel/kernel.js';
import { denseExpectations, denseJacobian, denseThetaJacobian } from '../oracles/dense-circuit.js';
import { caseNamed, usualCases } from './cases.js';
import type { Answer, Case, Contestant, Result } from './contest.js';
import { gateByGate } from './contestants/gate-by-gate.js';
import { ourKernels } from './contestants/our-kernels.js';
import { pythonPeers } from './contestants/python-peers.js';
import { tensorflowStateVector } from './contestants/tensorflow-state-vector.js';

/**
 * Nanoseconds per sample of the generated kernels and of others who compute the same circuit, in one run:
 *
 *   npm run bench -- [--cases ry-4q,rzryrz-4q] [--batch 256] [--only qgradcam-wasm,qulacs] [--out FILE.json]
 *
 * Python peers take part where QGRADCAM_PYTHON names a Python that has them (test/bench/peers/install.sh).
 */
const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: usualCases.join() },
    batch: { type: 'string', default: '256' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const batch = Number(options.batch);
if (!Number.isInteger(batch) || batch < 1)
  throw new RangeError(`--batch is a whole number from 1, not ${options.batch}`);
const cases = options.cases.split(',').map((name) => {
  const found = caseNamed(name, batch);
  if (found === undefined) throw new RangeError(`There is no case "${name}": write ry-4q or rzryrz-6q`);
  return found;
});

const python = process.env.QGRADCAM_PYTHON;
const all: readonly Contestant[] = [
  ...kernelTargets.map(ourKernels),
  gateByGate,
  tensorflowStateVector('wasm'),
  tensorflowStateVector('cpu'),
  ...(python === undefined ? [] : pythonPeers(python)),
];
const wanted = options.only?.split(',');
const contestants = all.filter(({ name }) => wanted === undefined || wanted.includes(name));
if (python === undefined) console.error('QGRADCAM_PYTHON is not set: the Python peers are left out.');

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

interface Row extends Omit<Result, 'answer'> {
  readonly case: string;
  readonly contestant: string;
  readonly form: string;
  readonly largestDifference?: number;
}

const rows: Row[] = [];
for (const of of cases)
  for (const contestant of contestants) {
    const results = await contestant.run(of);
    const ofTheta = results === undefined ? undefined : await thetaDifference(contestant, of);
    for (const { answer, ...timing } of results ?? []) {
      const found = differenceFrom(of, answer);
      const differences = [found, timing.task === 'vjp' ? ofTheta : undefined].filter((d) => d !== undefined);
      rows.push({
        case: of.name,
        contestant: contestant.name,
        form: contestant.form,
        ...timing,
        ...(differences.length === 0 ? {} : { largestDifference: Math.max(...differences) }),
      });
      console.log(lineOf(rows.at(-1)!));
    }
  }

function lineOf({
  case: name,
  contestant,
  task,
  median,
  minimum,
  firstCallMs,
  largestDifference,
}: Row): string {
  const ns = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0)).padStart(10);
  const accuracy =
    largestDifference === undefined ? 'not compared' : `differs by ${largestDifference.toExponential(1)}`;
  return `${name.padEnd(11)} ${contestant.padEnd(20)} ${task.padEnd(9)} median ${ns(median)} min ${ns(minimum)} ns/sample, first call ${firstCallMs.toFixed(1).padStart(8)} ms, ${accuracy}`;
}

if (options.out !== undefined) {
  mkdirSync(dirname(options.out), { recursive: true });
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(options.out, `${JSON.stringify({ date, version, machine, batch, rows }, null, 1)}\n`);
  console.error(`Wrote ${options.out}.`);
}
