import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { splitFile } from '../../proofs/kernel/wasm/accelerated.js';
import { mutationGate } from '../../proofs/mutants/mutation-gate.js';
import { textMutants } from '../../proofs/mutants/text-mutations.js';
import { type KernelFiles, recheck } from '../../proofs/recheck.js';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';

const generated = new URL('../../generated/', import.meta.url);
const ids = readdirSync(fileURLToPath(generated), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const fileOf = (id: string, name: string): Uint8Array | undefined => {
  const url = new URL(`${id}/${name}`, generated);
  return existsSync(url) ? readFileSync(url) : undefined;
};

const filesOf = (id: string): KernelFiles => ({
  id,
  'kernel.ts': fileOf(id, 'kernel.ts'),
  'kernel.js': fileOf(id, 'kernel.js'),
  'ansatz.json': fileOf(id, 'ansatz.json'),
  'certificate.json': fileOf(id, 'certificate.json'),
});

const javascriptOf = (id: string): string => Buffer.from(fileOf(id, 'kernel.js')!).toString('utf8');
/** The functions as they are printed; the WebAssembly beside them is another matter. */
const plainOf = (id: string): string => splitFile(javascriptOf(id)).plain;
const ansatzOf = (id: string): Ansatz =>
  parseAnsatz(JSON.parse(Buffer.from(fileOf(id, 'ansatz.json')!).toString('utf8')));

const small = ids.filter((id) => ansatzOf(id).qubits <= 4);
/** Fewer mistakes where a check takes longer. */
const mistakesIn = (ansatz: Ansatz): number => (parameterCount(ansatz) > 20 ? 50 : 120);

describe('the shipped kernels', () => {
  it('are there', () => {
    expect(ids.length).toBeGreaterThan(2);
    expect(small.length).toBeGreaterThan(1);
  });

  it.each(ids)(
    '%s is proved from its text, as its certificate says',
    (id) => {
      const { verdict, reason, log2ErrorBound } = recheck(filesOf(id));
      expect(reason).toBeUndefined();
      expect(verdict).toBe('proved');
      expect(log2ErrorBound).toBeLessThan(-100);
    },
    120_000,
  );

  it.each(small.flatMap((id) => (['plain', 'wasm'] as const).map((target) => [id, target] as const)))(
    '%s, %s, with any one mistake is not proved, unless it still computes the same',
    async (id, target) => {
      const [ansatz, text] = [ansatzOf(id), javascriptOf(id)];
      const count = target === 'plain' ? mistakesIn(ansatz) : mistakesIn(ansatz) / 2;
      const score = await mutationGate({ text, ansatz, target, count, seed: 3 });
      expect(score.escaped).toEqual([]);
      expect(score.mutants + score.invalid).toBe(count);
      expect(score.checker + score.equivalent).toBe(score.mutants);
      expect(score.invalid / count).toBeLessThan(target === 'plain' ? 0.05 : 0.15);
      expect(score.equivalent / score.mutants).toBeLessThan(0.1);
      expect(score.checker).toBeGreaterThan(score.doubles);
      expect(score.doubles).toBeGreaterThan(score.finiteDifferences);
    },
    120_000,
  );

  it.each(ids)(
    '%s with a constant off by one ulp is refuted with the output and a point',
    (id) => {
      const [mutant] = textMutants(plainOf(id), 1, () => 0, ['a constant off by one ulp', '√½ as a double']);
      expect(mutant).toBeDefined();
      const finding = checkKernel(mutant!.text, 'javascript', ansatzOf(id), 'ulp');
      expect(finding).toMatchObject({
        verdict: 'refuted',
        counterexample: { output: expect.stringMatching(/^(y|dx|jac|dtheta)\[/) },
      });
      if (finding.verdict !== 'refuted') return;
      const { expected, actual } = finding.counterexample.at!;
      expect(actual).not.toBe(expected);
      expect(Number(actual)).toBeCloseTo(Number(expected), 12);
    },
    60_000,
  );
});
