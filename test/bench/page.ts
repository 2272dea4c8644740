import type { Task } from './contest.js';
import type { Row } from './contest-rows.js';
import { type Goal, goals } from './goals.js';
import type { BenchRecord } from './record.js';

const tasks: readonly Task[] = ['forward', 'vjp', 'jacobian', 'explain'];

/** The page of documentation about a record. */
export function pageOf(record: BenchRecord, file: string): string {
  const { batch, date, version, processor, cores, node, versions } = record;
  const software = [`Node ${node}`, ...Object.entries(versions).map(([name, v]) => `${name} ${v}`)];
  return `# Benchmarks

Written by \`npm run bench -- --page\` from [results/${file}](results/${file}); do not edit. To measure again, about 25 minutes with
all peers:

\`\`\`sh
test/bench/peers/install.sh peers
QGRADCAM_PYTHON=peers/bin/python npm run bench -- --record
\`\`\`

Measured on ${date} with qgradcam ${version} on ${processor}, ${cores} cores, one thread for everybody. ${software.join('; ')}.

The circuits: H and R_y encode, then four times a ring of CNOTs and rotations (\`ry\`: R_y; \`rzryrz\`: R_z R_y R_z) on n qubits, all
Z_q measured; batches of ${batch}. \`forward\` gives values; \`vjp\` values and all derivatives by x and θ, contracted with a cotangent;
\`jacobian\` all derivatives by x; \`explain\` values and those at frozen θ. Who does not compute something has no number there. All
numbers are of one run.

## Goals

Ratios are of minima, which a busy machine disturbs least.

${table(['what', 'goal', 'measured', 'met'], goals(record).map(goalCells))}

## Nanoseconds per sample

Warm, median (minimum) of up to 31 slices of 4 ms, Python's of up to 15 of 20 ms; kernels, C and Python in three rounds, of
which the best counts. *Cold* is the first \`vjp\` of the whole batch in
milliseconds, compilation by the engine included. *Off by* is the largest difference from a dense reference over the first two
samples, up to 6 qubits, and of dθ, up to 4.

${contestTables(record.rows)}
${table(['who', 'how'], [...new Map(record.rows.map(({ contestant, form }) => [contestant, form]))])}

## Growth

\`vjp\` of \`ry\` circuits by the strategy that the cost model chooses, minimum in ns per sample; *times* is the ratio to the row above.
A state of n qubits has 2ⁿ amplitudes, and two qubits more have two more rotations in each block.

${growthTable(record)}

## First call

Milliseconds in a fresh process until a kernel is imported, its WebAssembly instantiated, and its first \`vjp\`, of one sample, is done:
the slowest over \`ry\` and \`rzryrz\` and all strategies that serve them.

${firstCallTable(record)}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** 1,234 or 56.7. */
function amount(value: number): string {
  return value < 100 ? value.toPrecision(3) : Math.round(value).toLocaleString('en-US');
}

function goalCells({ what, goal, measured, isMet }: Goal): readonly string[] {
  return [what, goal, measured, isMet === undefined ? '–' : isMet ? 'yes' : 'no'];
}

function contestTables(rows: readonly Row[]): string {
  return [...new Set(rows.map((row) => row.case))]
    .map((name) => {
      const own = rows.filter((row) => row.case === name);
      const lines = [...new Set(own.map(({ contestant }) => contestant))].map((contestant) => {
        const done = own.filter((row) => row.contestant === contestant);
        const cells = tasks.map((task) => {
          const row = done.find((r) => r.task === task);
          return row ? `${amount(row.median)} (${amount(row.minimum)})` : '';
        });
        const cold = done.find(({ task }) => task === 'vjp');
        const differences = done.flatMap(({ largestDifference: d }) => (d === undefined ? [] : [d]));
        const offBy = differences.length === 0 ? '' : Math.max(...differences).toExponential(1);
        return [contestant, ...cells, cold ? amount(cold.firstCallMs) : '', offBy];
      });
      return `### ${name}\n\n${table(['who', ...tasks, 'cold', 'off by'], lines)}\n`;
    })
    .join('\n');
}

function growthTable({ growth }: BenchRecord): string {
  const targets = [...new Set(growth.map(({ target }) => target))];
  const qubits = [...new Set(growth.map((row) => row.qubits))];
  const at = (n: number | undefined, target: string) =>
    growth.find((row) => row.qubits === n && row.target === target);
  const rows = qubits.map((n, k) => [
    `${n}`,
    (2 ** n).toLocaleString('en-US'),
    at(n, targets[0]!)?.strategy ?? '',
    ...targets.flatMap((target) => {
      const [now, before] = [at(n, target), at(qubits[k - 1], target)];
      return [now ? amount(now.minimum) : '', now && before ? (now.minimum / before.minimum).toFixed(1) : ''];
    }),
  ]);
  return table(['n', '2ⁿ', 'strategy', ...targets.flatMap((target) => [target, 'times'])], rows);
}

function firstCallTable({ firstCalls }: BenchRecord): string {
  const targets = [...new Set(firstCalls.map(({ target }) => target))];
  const rows = [...new Set(firstCalls.map(({ qubits }) => qubits))].map((n) => [
    `${n}`,
    ...targets.flatMap((target) => {
      const own = firstCalls.filter((row) => row.qubits === n && row.target === target);
      const slowest = own.reduce((a, b) => (b.loadMs + b.callMs > a.loadMs + a.callMs ? b : a));
      const { loadMs, callMs, strategy } = slowest;
      return [`${amount(loadMs + callMs)} (${amount(callMs)})`, `${slowest.case}, ${strategy}`];
    }),
  ]);
  return table(['n', ...targets.flatMap((target) => [`${target}: in all (the call)`, 'of'])], rows);
}
