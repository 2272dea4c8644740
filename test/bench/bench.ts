import { parseArgs } from 'node:util';
import { kernelTargets } from '../../runtime/kernel/kernel.js';
import { caseNamed, usualCases } from './cases.js';
import type { Contestant } from './contest.js';
import { contestRows, type Row } from './contest-rows.js';
import { cCompiler, compiledC } from './contestants/compiled-c.js';
import { gateByGate } from './contestants/gate-by-gate.js';
import { ourKernels } from './contestants/our-kernels.js';
import { pythonPeers } from './contestants/python-peers.js';
import { tensorflowStateVector } from './contestants/tensorflow-state-vector.js';
import { type FirstCall, firstCalls } from './first-calls.js';
import { type Growth, growth } from './growth.js';
import { keepRecord, writePage, writeRecord } from './record.js';
import { surroundings } from './surroundings.js';

/**
 * Nanoseconds per sample of the generated kernels and of others who compute the same circuit, in one run:
 *
 *   npm run bench -- [--cases ry-4q,rzryrz-4q] [--batch 256] [--only qgradcam-wasm,qulacs] [--out FILE.json]
 *   npm run bench -- --growth        what vjp costs from 2 to 12 qubits
 *   npm run bench -- --first-calls   what the first call costs in a fresh process
 *   npm run bench -- --record        all three, into test/bench/results/DATE.json and test/bench/README.md
 *   npm run bench -- --page          test/bench/README.md again, from the latest of those
 *
 * Python peers take part where QGRADCAM_PYTHON names a Python that has them (test/bench/peers/install.sh), and C where there is
 * gcc or clang.
 */
const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: usualCases.join() },
    batch: { type: 'string', default: '256' },
    only: { type: 'string' },
    out: { type: 'string' },
    growth: { type: 'boolean', default: false },
    'first-calls': { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
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

const compiler = cCompiler();
const python = process.env.QGRADCAM_PYTHON;
const all: readonly Contestant[] = [
  ...kernelTargets.map(ourKernels),
  ...(compiler === undefined ? [] : (['avx2', 'scalar'] as const).map((kind) => compiledC(compiler, kind))),
  gateByGate,
  tensorflowStateVector('wasm'),
  tensorflowStateVector('cpu'),
  ...(python === undefined ? [] : pythonPeers(python)),
];
const wanted = options.only?.split(',');
const contestants = all.filter(({ name }) => wanted === undefined || wanted.includes(name));

const contest = () => {
  if (compiler === undefined) console.error('There is no C compiler: C is left out.');
  if (python === undefined) console.error('QGRADCAM_PYTHON is not set: the Python peers are left out.');
  return contestRows(cases, contestants, (row) => console.log(lineOf(row)));
};
const growing = () => growth(batch, (row) => console.log(growthLineOf(row)));
const calling = () => firstCalls((row) => console.log(firstCallLineOf(row)));

if (options.record) {
  const rows = await contest();
  keepRecord({
    ...surroundings(compiler, python),
    batch,
    rows,
    growth: await growing(),
    firstCalls: calling(),
  });
  writePage();
} else if (options.page) writePage();
else if (options.growth) await growing();
else if (options['first-calls']) calling();
else {
  const rows = await contest();
  if (options.out !== undefined) {
    writeRecord({ ...surroundings(compiler, python), batch, rows }, options.out);
    console.error(`Wrote ${options.out}.`);
  }
}

function nanoseconds(value: number): string {
  return (value < 100 ? value.toFixed(1) : value.toFixed(0)).padStart(10);
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
  const accuracy =
    largestDifference === undefined ? 'not compared' : `differs by ${largestDifference.toExponential(1)}`;
  return `${name.padEnd(11)} ${contestant.padEnd(20)} ${task.padEnd(9)} median ${nanoseconds(median)} min ${nanoseconds(minimum)} ns/sample, first call ${firstCallMs.toFixed(1).padStart(8)} ms, ${accuracy}`;
}

function growthLineOf({ qubits, strategy, target, median, minimum }: Growth): string {
  return (
    `ry-${qubits}q`.padEnd(12) +
    `${target.padEnd(6)} ${strategy.padEnd(8)} 2^n ${2 ** qubits} vjp median ${nanoseconds(median)} min ${nanoseconds(minimum)} ns/sample`
  );
}

function firstCallLineOf({ case: name, strategy, target, loadMs, callMs }: FirstCall): string {
  return `${name.padEnd(11)} ${strategy.padEnd(8)} ${target.padEnd(6)} loaded in ${loadMs.toFixed(1).padStart(6)} ms, first vjp ${callMs.toFixed(1).padStart(6)} ms`;
}
