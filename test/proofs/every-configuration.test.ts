import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { SeededReadings } from '../../proofs/kernel/seeded-readings.js';
import { parameterCount } from '../../symbolic/ansatz/ansatz.js';
import { cases } from '../random/cases.js';
import { numericExpectations } from './numeric-circuit.js';
import { extreme, randomAnsatz } from './random-ansatz.js';

describe('the kernel of any configuration', () => {
  const names = Object.keys(strategies) as StrategyName[]; // the table's own keys

  it.each(names)(
    'is proved from its text and its WebAssembly, by the strategy "%s"',
    (name) => {
      fc.assert(
        fc.property(fc.oneof(randomAnsatz(4), randomAnsatz(3, extreme)), (ansatz) => {
          fc.pre(strategies[name].refusal(ansatz) === undefined);
          const { typescript, webAssembly } = generateKernel(ansatz, name);
          const readings = new SeededReadings(ansatz, 'any');
          for (const target of 'bytes' in webAssembly ? (['plain', 'wasm'] as const) : (['plain'] as const)) {
            const finding = checkKernel(typescript, 'typescript', ansatz, 'any', { target, readings });
            expect(finding, JSON.stringify([target, ansatz.document])).toMatchObject({ verdict: 'proved' });
          }
          expect('bytes' in webAssembly || name === 'shift').toBe(true);
        }),
        cases(60),
      );
    },
    120_000,
  );

  it('is not the kernel of another one', () => {
    fc.assert(
      fc.property(randomAnsatz(2), randomAnsatz(2), (one, other) => {
        const texts = [one, other].map((ansatz) => JSON.stringify(ansatz.document));
        fc.pre(texts[0] !== texts[1] && one.qubits === other.qubits);
        const literal = /export const ansatz = [^;]*;/;
        const disguised = generateKernel(one).typescript.replace(
          literal,
          `export const ansatz = ${texts[1]};`,
        );
        if (checkKernel(disguised, 'typescript', other, 'other').verdict !== 'proved') return;
        // Configurations may differ and mean the same, for instance where a phase acts on |0…0⟩: then numbers agree.
        const input = (count: number): number[] =>
          Array.from({ length: count }, (_, k) => Math.sin(1 + 2 * k));
        const [found, expected] = [one, other].map((ansatz) =>
          numericExpectations(ansatz, input(ansatz.qubits), input(parameterCount(ansatz))),
        );
        expect(found).toHaveLength(expected!.length);
        expected!.forEach((value, l) => {
          expect(found![l]).toBeCloseTo(value, 12);
        });
      }),
      cases(60),
    );
  }, 60_000);
});
