import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { parseKernel } from '../../proofs/kernel/text/parse.js';
import { type KernelFiles, recheck } from '../../proofs/recheck.js';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { mutantsOf, mutations } from './mutants.js';

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
const ansatzOf = (id: string): Ansatz =>
  parseAnsatz(JSON.parse(Buffer.from(fileOf(id, 'ansatz.json')!).toString('utf8')));

const small = ids.filter((id) => ansatzOf(id).qubits <= 4);
/** Per kind of mistake; fewer where a check takes longer. */
const mutantsFor = (ansatz: Ansatz): number => (parameterCount(ansatz) > 20 ? 2 : 6);

interface Module {
  forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void;
  vjp(
    x: Float64Array,
    theta: Float64Array,
    c: Float64Array,
    y: Float64Array,
    dx: Float64Array,
    dt: Float64Array,
    batch: number,
  ): void;
  jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void;
}

/** What a text computes when it is run, called twice for two samples. */
async function numbersOf(text: string, ansatz: Ansatz): Promise<number[]> {
  const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
  const module = (await import(/* @vite-ignore */ url)) as Module; // the texts are kernels that the checker has proved
  const batch = 2;
  const [n, m, p] = [ansatz.qubits, ansatz.observables.length, parameterCount(ansatz)];
  const filled = (length: number, by: number): Float64Array =>
    Float64Array.from({ length }, (_, k) => Math.sin(by * (k + 1)));
  const [x, theta, cotangent] = [filled(batch * n, 1), filled(p, 2), filled(batch * m, 3)];
  const [y, dx, jac] = [batch * m, batch * n, batch * m * n].map((length) =>
    new Float64Array(length).fill(7),
  );
  const dtheta = new Float64Array(p).fill(7);
  for (let call = 0; call < 2; call += 1) {
    module.forward(x, theta, y!, batch);
    module.vjp(x, theta, cotangent, y!, dx!, dtheta, batch);
    module.jacobian(x, theta, jac!, batch);
  }
  return [...y!, ...dx!, ...dtheta, ...jac!];
}

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
    60_000,
  );

  it.each(small)(
    '%s with any one mistake is not proved, unless it still computes the same',
    async (id) => {
      const ansatz = ansatzOf(id);
      const text = javascriptOf(id);
      const numbers = await numbersOf(text, ansatz);
      const original = JSON.stringify(parseKernel(text, 'javascript'));
      const verdicts = { refuted: 0, open: 0, equivalent: 0 };
      for (const [kind, mutation] of Object.entries(mutations))
        for (const mutant of mutantsOf(text, mutation, mutantsFor(ansatz), 3)) {
          expect(mutant).not.toBe(text);
          const finding = checkKernel(mutant, 'javascript', ansatz, 'mutant');
          if (finding.verdict !== 'proved') {
            verdicts[finding.verdict] += 1;
            continue;
          }
          verdicts.equivalent += 1;
          expect(JSON.stringify(parseKernel(mutant, 'javascript')), kind).not.toBe(original);
          const found = await numbersOf(mutant, ansatz);
          found.forEach((value, k) => {
            expect(value, `${kind}: proved, though output ${k} differs`).toBeCloseTo(numbers[k]!, 12);
          });
        }
      const total = verdicts.refuted + verdicts.open + verdicts.equivalent;
      expect(total).toBeGreaterThan(20);
      expect(verdicts.equivalent / total, JSON.stringify(verdicts)).toBeLessThan(0.1);
    },
    120_000,
  );

  it.each(ids)(
    '%s with a constant off by one ulp is refuted with the output and a point',
    (id) => {
      const [mutant] = [
        ...mutantsOf(javascriptOf(id), mutations['a constant off by one ulp'], 1, 0),
        ...mutantsOf(javascriptOf(id), mutations['√½ as a double'], 1, 0),
      ];
      expect(mutant).toBeDefined();
      const finding = checkKernel(mutant!, 'javascript', ansatzOf(id), 'ulp');
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
