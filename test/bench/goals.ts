import type { Task } from './contest.js';
import type { BenchRecord } from './record.js';

/** A goal of the project, and what a record says about it. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  /** Undefined where the record lacks what it takes. */
  readonly isMet: boolean | undefined;
}

const pythonPeers = [
  'pennylane-torch',
  'pennylane-lightning',
  'pennylane-jax',
  'tensorcircuit-jax',
  'qulacs',
];
const ours = 'qgradcam-wasm';

/** The goals that are about speed, against a record. */
export function goals({ rows, firstCalls }: BenchRecord): readonly Goal[] {
  const time = (name: string, contestant: string, task: Task = 'vjp') =>
    rows.find((row) => row.case === name && row.contestant === contestant && row.task === task)?.minimum;
  /** How many times as long as b takes a. */
  const ratio = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : a / b;
  const fastestPeer = (name: string) => {
    const times = pythonPeers.map((peer) => time(name, peer)).filter((t) => t !== undefined);
    return times.length === 0 ? undefined : Math.min(...times);
  };
  const atMost = (what: string, value: number | undefined, most: number, unit: string): Goal => ({
    what,
    goal: `≤ ${most} ${unit}`,
    measured: value === undefined ? 'not measured' : `${value.toPrecision(3)} ${unit}`,
    isMet: value === undefined ? undefined : value <= most,
  });
  const atLeast = (what: string, value: number | undefined, least: number): Goal => ({
    what,
    goal: `≥ ${least} times as fast`,
    measured: value === undefined ? 'not measured' : `${value.toPrecision(3)} times`,
    isMet: value === undefined ? undefined : value >= least,
  });
  const wasm = time('ry-4q', ours);
  return [
    atMost('`vjp` of ry-4q, WebAssembly', wasm && wasm / 1000, 0.5, 'µs'),
    atMost(
      '… or as C with AVX2, four samples at a time',
      ratio(wasm, time('ry-4q', 'C avx2')),
      2.5,
      'times as long',
    ),
    atMost(
      '`vjp` of ry-4q, TypeScript as scalar C',
      ratio(time('ry-4q', 'qgradcam-plain'), time('ry-4q', 'C scalar')),
      1.3,
      'times as long',
    ),
    atLeast(
      "`vjp` of rzryrz-4q beside lightning's adjoint",
      ratio(time('rzryrz-4q', 'pennylane-lightning'), time('rzryrz-4q', ours)),
      20,
    ),
    ...(
      [
        [4, 10],
        [6, 5],
        [8, 1],
        [10, 1],
      ] as const
    ).map(([n, least]) =>
      atLeast(
        `\`vjp\` of rzryrz-${n}q beside the fastest Python peer`,
        ratio(fastestPeer(`rzryrz-${n}q`), time(`rzryrz-${n}q`, ours)),
        least,
      ),
    ),
    ...(
      [
        [4, 0.7],
        [6, 8],
      ] as const
    ).map(([n, most]) => {
      const slowest = ['ry', 'rzryrz']
        .map((axes) => time(`${axes}-${n}q`, ours, 'explain'))
        .filter((t) => t !== undefined);
      const value = slowest.length === 0 ? undefined : Math.max(...slowest) / 1000;
      return atMost(`values and all gradients at frozen θ, ${n} qubits`, value, most, 'µs');
    }),
    ...(
      [
        ['first call of a kernel up to 10 qubits as the cost model chooses, loading included', true],
        ['… by any strategy that can be forced', false],
      ] as const
    ).map(([what, onlyChosen]) => {
      const times = firstCalls
        .filter(({ isChosen }) => isChosen || !onlyChosen)
        .map(({ loadMs, callMs }) => loadMs + callMs);
      return atMost(what, times.length === 0 ? undefined : Math.max(...times) / 1000, 0.25, 's');
    }),
  ];
}
