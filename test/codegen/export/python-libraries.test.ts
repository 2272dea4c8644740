import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportFormatName, exportFormats } from '../../../codegen/export/formats.js';
import { generateKernel } from '../../../codegen/generate.js';
import { angleMaps } from '../../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, parameterCount, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { fixedGates } from '../../../symbolic/ansatz/fixed-gates.js';
import { kernelModule } from '../kernel-module.js';
import { randomAnsatz } from '../random-ansatz.js';

/** A Python with qiskit, pennylane, openqasm3[parser] and qiskit_qasm3_import; the tests here skip without one. */
const python = process.env.QGRADCAM_PYTHON;
const script = fileURLToPath(new URL('expectations.py', import.meta.url));

const names = Object.keys(fixedGates) as (keyof typeof fixedGates)[]; // own keys of a literal table

/** Each angle map with every generator, and each fixed gate, at least once, and then whatever comes. */
const configurations: readonly Ansatz[] = [
  ...Object.keys(angleMaps).map((angle) =>
    parseAnsatz({
      qubits: 4,
      encoding: ['X', 'Y', 'Z', 'I'].map((generator) => ({ fixed: 'H', generator, angle })),
      blocks: 1,
      entangler: 'cnot-ring',
      rotations: ['X', 'Y'],
      observables: ['Z0', 'Y1 X2', '0.5 Z3 Z1 - 1e-3 X0 + 2'],
    }),
  ),
  ...[0, 5].map((from) =>
    parseAnsatz({
      qubits: 5,
      encoding: names.slice(from, from + 5).map((fixed) => ({ fixed, generator: 'X' })),
      blocks: 2,
      entangler: [
        { gate: 'CNOT', qubits: [0, 3] },
        { gate: 'CZ', qubits: [4, 1] },
        { gate: 'SWAP', qubits: [2, 0] },
        { gate: 'X', qubits: [1] },
        { gate: 'Z', qubits: [2] },
      ],
      rotations: ['Z', 'Y', 'Z'],
      observables: ['X0', 'Y1', 'Z2', 'X3 Y4'],
    }),
  ),
  ...fc.sample(randomAnsatz(1, 4), { numRuns: 20, seed: 2024 }),
];

describe.skipIf(python === undefined)('run by the libraries in QGRADCAM_PYTHON', () => {
  it.each(Object.keys(exportFormats) as ExportFormatName[])(
    '%s gives the values of our kernels',
    async (format) => {
      const tasks = configurations.map((ansatz, seed) => {
        const angle = fc.double({ min: -3, max: 3, noNaN: true });
        const of = (length: number, k: number) =>
          fc.sample(fc.array(angle, { minLength: length, maxLength: length }), {
            numRuns: 1,
            seed: 3 * seed + k,
          })[0]!;
        return {
          ansatz,
          x: [of(ansatz.qubits, 0), of(ansatz.qubits, 1)],
          theta: of(parameterCount(ansatz), 2),
        };
      });
      const input = tasks.map(({ ansatz, x, theta }) =>
        JSON.stringify({ format, text: exportFormats[format].write(ansatz), x, theta }),
      );
      const { stdout, stderr } = spawnSync(python!, [script], { input: input.join('\n'), encoding: 'utf8' });
      const answers = stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line || '{}'));
      expect(answers.length, stderr).toBe(tasks.length);
      for (const [k, { ansatz, x, theta }] of tasks.entries()) {
        const y = new Float64Array(2 * ansatz.observables.length);
        const kernel = await kernelModule(generateKernel(ansatz).javascript);
        kernel.forward(Float64Array.from(x.flat()), Float64Array.from(theta), y, 2);
        const { values } = answers[k] as { values: number[][] }; // what the script prints
        expect(values, `${stderr}${JSON.stringify(answers[k])}`).toBeDefined();
        expect(values.flat().length).toBe(y.length);
        for (const [l, value] of values.flat().entries())
          expect(Math.abs(value - y[l]!), JSON.stringify(ansatz.document)).toBeLessThan(1e-10);
      }
    },
    300_000,
  );
});
